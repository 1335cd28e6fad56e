using System.Collections.Generic;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Patterns;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>Other uses of an object, anywhere in the program, for <c>.also</c> and <c>.unless</c>.</summary>
internal sealed partial class ChainMatcher
{
    private Verdict AnyWrite(ChainLink link, Value anchor)
    {
        var verdict = Verdict.No;
        foreach (var path in link.Names)
        {
            var attribute = path[(path.LastIndexOf('.') + 1)..];
            foreach (var write in program.AttributeWritesNamed(attribute))
            {
                foreach (var receiver in write.Receiver.Possible)
                {
                    verdict = verdict.Or(Match(link, write, receiver, anchor));
                }
            }
        }

        return verdict;
    }

    private Verdict AnyCall(ChainLink link, Value anchor)
    {
        var verdict = Verdict.No;
        foreach (var module in program.Modules)
        {
            verdict = verdict.Or(AnyCall(link, module.Invocations, anchor));
            verdict = verdict.Or(AnyCall(link, module.IndirectInvocations, anchor));
        }

        return verdict;
    }

    private Verdict AnyCall(ChainLink link, IReadOnlyList<Invocation> invocations, Value anchor)
    {
        var verdict = Verdict.No;
        foreach (var invocation in invocations)
        {
            if (invocation.AttributeName is { } name && !link.Names.Contains(name))
            {
                continue;
            }

            foreach (var callee in Callees.Of(invocation))
            {
                verdict = verdict.Or(Match(link, invocation, callee, anchor));
            }
        }

        return verdict;
    }
}
