using System;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Running;
using BindAudit.Benchmarks;

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
    default:
        BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
        break;
}
#pragma warning restore RS0030
