using System;
using System.IO;
using BindAudit.Rules.Loading;
using BindAudit.Rules.Packing;

// Compiles rules.yaml; runs before BindAudit.Cli is built, which embeds both results.
if (args is not [var source, var rules, var prose])
{
    Console.Error.WriteLine("usage: BindAudit.Rules.Build RULES.YAML RULES.BIN PROSE.BIN");
    return 2;
}

var file = new RuleFile(Path.GetFileName(source), File.ReadAllText(source), IsBuiltIn: true);
var pack = PackCompiler.Compile(file, out var errors);
foreach (var error in errors)
{
    // The form in which MSBuild takes an error from a program.
    Console.Error.WriteLine($"{source}({error.Line},{error.Column}): error : {error.Message}");
}

if (pack is null)
{
    return 1;
}

File.WriteAllBytes(rules, pack.Rules.Span);
File.WriteAllBytes(prose, pack.Prose.Span);
return 0;
