using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Patterns;

/// <summary><c>glob("…")</c>: the whole str, with <c>*</c> and <c>?</c>.</summary>
internal sealed class GlobPattern(string glob) : SingleValuePattern
{
    protected override Truth Test(Value value) =>
        value switch
        {
            StringValue known => Wildcard.Matches(glob, known.Content) ? Truth.Yes : Truth.No,
            PartialStringValue => Truth.Unknown,
            _ => OpaqueOrNo(value),
        };
}
