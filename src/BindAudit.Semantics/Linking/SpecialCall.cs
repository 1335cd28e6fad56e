using System.Collections.Immutable;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Semantics.Linking;

/// <summary>A call that Python itself makes of a special method: <c>__getitem__</c> for <c>x[key]</c>, <c>__getattr__</c> for <c>x.name</c> (Python Language Reference §3.3).</summary>
/// <param name="method">The method.</param>
/// <param name="receiver">The object.</param>
/// <param name="argument">The key or name.</param>
internal sealed class SpecialCall(FunctionNode method, Value receiver, ValueSet argument)
    : Invocation
{
    public override LinkedModule Module => method.Module;

    public override TextSpan Span => method.Summary.Span;

    public override TextSpan CalleeSpan => method.Summary.Span;

    public override string? AttributeName => null;

    public override string Caller => method.QualifiedName;

    public override bool IsUnderMain => false;

    public override int PositionalCount => 1;

    public override ImmutableArray<string> KeywordNames => [];

    public override ValueSet Callee =>
        ValueSet.Of(new PossibleValue(new FunctionValue(method, receiver), Reach.Literal, null));

    public override BoundArguments Arguments =>
        new(
            [new Argument(ArgumentPresence.Given, argument, Place)],
            [],
            hasMorePositional: false,
            hasMoreKeywords: false,
            Place
        );
}
