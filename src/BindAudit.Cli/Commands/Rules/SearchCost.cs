using System.Collections.Immutable;
using BindAudit.Rules.Matching;
using BindAudit.Rules.Model;

namespace BindAudit.Cli.Commands.Rules;

/// <summary>What a rule costs whose query names too little to leave files out before they are parsed.</summary>
internal static class SearchCost
{
    /// <summary>One line, lower case, for the dearest part of the query; null where a file must both reach a named library and say a name, or says words.</summary>
    public static string? Of(RuleSet rules, Rule rule)
    {
        string? cost = null;
        foreach (var trigger in rules.Select([rule.Id], []).Signals.Triggers)
        {
            var asksForWords = !trigger.Calls.IsEmpty || !trigger.Writes.IsEmpty;
            if (!trigger.Files.IsEmpty || !trigger.Texts.IsEmpty)
            {
                continue;
            }

            if (trigger.Roots.IsEmpty && !asksForWords)
            {
                return "every file is parsed: the query names nothing that a file must hold";
            }

            if (trigger.Roots.IsEmpty)
            {
                var words = Listed([.. trigger.Calls, .. trigger.Writes]);
                cost = $"every file that says {words} is parsed, whatever it imports";
            }
            else if (!asksForWords)
            {
                cost ??=
                    $"every file is parsed that reaches {Listed(trigger.Roots)} through imports, whatever it calls";
            }
        }

        return cost;
    }

    private static string Listed(ImmutableArray<string> names) =>
        names.Length > 3 ? $"{string.Join(", ", names[..3])}, …" : string.Join(" or ", names);
}
