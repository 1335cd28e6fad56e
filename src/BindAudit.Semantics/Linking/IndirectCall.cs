using System.Collections.Immutable;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Semantics.Linking;

/// <summary>A call that other code makes of a callable it is handed: <c>Thread(target=app.run, kwargs={…})</c>.</summary>
internal sealed class IndirectCall(
    CallNode handing,
    Argument target,
    ValueSet callee,
    BoundArguments arguments
) : Invocation
{
    public override LinkedModule Module => handing.Module;

    /// <summary>The call that hands the callable over.</summary>
    public override TextSpan Span => handing.Span;

    public override TextSpan CalleeSpan => target.Place.Span;

    public override string? AttributeName => null;

    public override string Caller => handing.Caller;

    public override bool IsUnderMain => handing.IsUnderMain;

    public override int PositionalCount => arguments.Positional.Length;

    public override ImmutableArray<string> KeywordNames
    {
        get
        {
            var names = ImmutableArray.CreateBuilder<string>(arguments.Keywords.Length);
            foreach (var (name, _) in arguments.Keywords)
            {
                names.Add(name);
            }

            return names.MoveToImmutable();
        }
    }

    public override ValueSet Callee => callee;

    public override BoundArguments Arguments => arguments;
}
