using System;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Running;
using BindAudit.Benchmarks;
using BindAudit.Benchmarks.Compare;

// What the measurements print is what they are for.
#pragma warning disable RS0030
switch (args)
{
    case ["recovery", var folder, .. var numbers]:
        var edits =
            numbers.Length > 0 ? int.Parse(numbers[0], CultureInfo.InvariantCulture) : 2_000;
        var seed = numbers.Length > 1 ? int.Parse(numbers[1], CultureInfo.InvariantCulture) : 1;
        RecoveryMeasurement.Run(folder, edits, seed, Console.Out);
        break;
    case ["tree", var folder]:
        TreeMeasurement.Run(folder, Console.Out);
        break;
    case ["linking", var folder]:
        LinkingMeasurement.Run(folder, Console.Out);
        break;
    case ["compare", .. var words]:
        Comparison.Run(new CompareArguments(words), Console.Out);
        break;
    case ["growth", .. var words]:
        Growth.Run(new CompareArguments(words), Console.Out);
        break;
    case ["large", .. var words]:
        LargeFile.Run(new CompareArguments(words), Console.Out);
        break;
    case ["start", .. var words]:
        StartUp.Run(new CompareArguments(words), Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
        break;
}
#pragma warning restore RS0030
