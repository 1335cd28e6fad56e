using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Rules.Matching.Conditions;
using BindAudit.Rules.Matching.Evaluation;
using BindAudit.Rules.Matching.Links;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Matching;

/// <summary>What is looked for in a file's bytes of the option of a command.</summary>
internal static class TriggerOptions
{
    /// <summary>The names in the spellings of an option that must be given, or none. A letter has its value behind it, <c>-h0.0.0.0</c>, so that it is no name.</summary>
    internal static ImmutableArray<string> Of(ChainLink link)
    {
        foreach (var condition in link.Conditions)
        {
            if (
                condition is ArgumentCondition { Selector.Name: { } name } argument
                && !MayBeMissing(argument.Written)
            )
            {
                var words = new List<string>();
                foreach (var spelling in CommandArguments.SpellingsOf(name))
                {
                    var parts = TriggerTexts.WordsOf(spelling);
                    if (parts.Count == 0)
                    {
                        return [];
                    }

                    words.Add(parts[0]);
                }

                return [.. words];
            }
        }

        return [];
    }

    private static bool MayBeMissing(QueryPattern pattern)
    {
        switch (pattern)
        {
            case WordPattern word:
                return word.Word == PatternWord.Missing;
            case NestedPattern nested:
                return nested.Kind == NestedPatternKind.Not;
            case OrPattern or:
                foreach (var alternative in or.Alternatives)
                {
                    if (MayBeMissing(alternative))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }
}
