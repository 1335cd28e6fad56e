using System.Collections.Generic;
using BindAudit.Semantics.Summaries;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>A call as written; its arguments are looked at when somebody wants them.</summary>
internal sealed class WrittenCall(
    Site site,
    GraphModule module,
    CallSummary summary,
    Variable result
) : CallSite(site, null, result)
{
    public CallSummary Summary { get; } = summary;

    public GraphModule Module { get; } = module;

    protected override Arguments MakeArguments()
    {
        var positional = new List<Variable>();
        var keywords = new List<(string, Variable)>();
        var stars = new List<(int, Variable)>();
        var doubleStars = new List<Variable>();
        foreach (var argument in Summary.Arguments)
        {
            var value = Module.VariableOf(argument.Value);
            switch (argument.Kind)
            {
                case ArgumentKind.Positional:
                    positional.Add(value);
                    break;
                case ArgumentKind.Keyword:
                    keywords.Add((argument.Keyword!, value));
                    break;
                case ArgumentKind.Star:
                    stars.Add((positional.Count, value));
                    break;
                default:
                    doubleStars.Add(value);
                    break;
            }
        }

        return new Arguments(positional, keywords, stars, doubleStars);
    }
}
