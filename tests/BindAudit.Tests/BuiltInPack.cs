using BindAudit.Rules.Loading;
using BindAudit.Tests.Architecture;

namespace BindAudit.Tests;

/// <summary>The repository's rules.yaml, from which the tool's pack is compiled.</summary>
internal static class BuiltInPack
{
    public static RuleFile Read() =>
        new("rules.yaml", Repository.Read("rules.yaml"), IsBuiltIn: true);
}
