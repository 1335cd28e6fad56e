using System.IO;
using BindAudit.Rules.Loading;

namespace BindAudit.Cli.RuleSources;

/// <summary>The pack that comes with the tool.</summary>
internal static class BuiltInRules
{
    /// <summary>Its text, out of this assembly.</summary>
    public static RuleFile Read()
    {
        using var stream =
            typeof(BuiltInRules).Assembly.GetManifestResourceStream("rules.yaml")
            ?? throw new FileNotFoundException("the built-in rules are missing from this build");
        using var reader = new StreamReader(stream);
        return new RuleFile("built-in rules", reader.ReadToEnd(), IsBuiltIn: true);
    }
}
