using System.Collections.Immutable;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Semantics.Linking;

/// <summary>A call as written, evaluated when first asked.</summary>
internal sealed class CallNode(ModuleNode module, Evaluator evaluator, CallSummary summary)
    : Invocation
{
    private ValueSet? _callee;
    private BoundArguments? _arguments;

    public CallSummary Summary { get; } = summary;

    public ModuleNode Owner { get; } = module;

    public override LinkedModule Module => Owner;

    public override TextSpan Span => Summary.Span;

    public override TextSpan CalleeSpan => Summary.CalleeSpan;

    public override string? AttributeName => (Summary.Function as AttributeTerm)?.Name;

    public override string Caller => Summary.Caller;

    public override bool IsUnderMain => Summary.IsUnderMain;

    public override ValueSet Callee => _callee ??= evaluator.Evaluate(Owner, Summary.Function);

    public override BoundArguments Arguments => _arguments ??= ArgumentBinding.Of(this, evaluator);

    public override int PositionalCount
    {
        get
        {
            var count = 0;
            foreach (var argument in Summary.Arguments)
            {
                count += argument.Kind is ArgumentKind.Positional or ArgumentKind.Star ? 1 : 0;
            }

            return count;
        }
    }

    public override ImmutableArray<string> KeywordNames
    {
        get
        {
            var names = ImmutableArray.CreateBuilder<string>();
            foreach (var argument in Summary.Arguments)
            {
                if (argument.Kind is ArgumentKind.Keyword or ArgumentKind.DoubleStar)
                {
                    names.Add(argument.Keyword ?? "**");
                }
            }

            return names.ToImmutable();
        }
    }
}
