using System;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Running;
using BindAudit.Benchmarks;

if (args is ["recovery", var folder, .. var numbers])
{
    var edits = numbers.Length > 0 ? int.Parse(numbers[0], CultureInfo.InvariantCulture) : 2_000;
    var seed = numbers.Length > 1 ? int.Parse(numbers[1], CultureInfo.InvariantCulture) : 1;
    // What it prints is what it is for.
#pragma warning disable RS0030
    RecoveryMeasurement.Run(folder, edits, seed, Console.Out);
#pragma warning restore RS0030
}
else
{
    BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
}
