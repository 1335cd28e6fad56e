using System.IO;
using BindAudit.Rules.Packing;

namespace BindAudit.Cli.RuleSources;

/// <summary>The rules that come with the tool: rules.yaml, compiled when this assembly was built.</summary>
internal static class BuiltInRules
{
    /// <summary>The pack; nothing is read before it is asked for.</summary>
    public static readonly RulePack Pack = new(
        "rules.yaml",
        static () => Open("rules.bin"),
        static () => Open("rules.prose.bin")
    );

    private static Stream Open(string resource) =>
        typeof(BuiltInRules).Assembly.GetManifestResourceStream(resource)
        ?? throw new InvalidDataException($"the built-in rules are missing: {resource}");
}
