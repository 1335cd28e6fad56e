using System;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Packing;

/// <summary>Writes parsed queries; places are left out, because a query of a compiled pack has no errors.</summary>
internal static class QueryWriter
{
    internal static void Write(PackOutput output, Query query)
    {
        output.Number(query.Chains.Count);
        foreach (var chain in query.Chains)
        {
            output.Number((int)chain.Source.Kind);
            WriteNames(output, chain.Source.Names);
            WriteSteps(output, chain.Steps);
        }
    }

    private static void WriteNames(PackOutput output, QueryList<QueryText> names)
    {
        output.Number(names.Count);
        foreach (var name in names)
        {
            output.Text(name.Content);
        }
    }

    private static void WriteSteps(PackOutput output, QueryList<QueryStep> steps)
    {
        output.Number(steps.Count);
        foreach (var step in steps)
        {
            WriteStep(output, step);
        }
    }

    private static void WriteStep(PackOutput output, QueryStep step)
    {
        switch (step)
        {
            case NamesStep names:
                WriteKind(output, QueryNodeKind.Names, (int)names.Kind);
                WriteNames(output, names.Names);
                break;
            case WhereStep where:
                WriteKind(output, QueryNodeKind.Where, 0);
                WriteSelector(output, where.Selector);
                WritePattern(output, where.Pattern);
                break;
            case InsideStep inside:
                WriteKind(output, QueryNodeKind.Inside, (int)inside.Scope);
                output.Text(inside.Name);
                break;
            case NestedStep nested:
                WriteKind(output, QueryNodeKind.NestedSteps, nested.IsUnless ? 1 : 0);
                WriteSteps(output, nested.Steps);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(step));
        }
    }

    private static void WriteKind(PackOutput output, QueryNodeKind kind, int detail)
    {
        output.Number((int)kind);
        output.Number(detail);
    }

    private static void WriteSelector(PackOutput output, QuerySelector selector)
    {
        output.OptionalText(selector.Name);
        output.Number(selector.Position);
    }

    private static void WritePatterns(PackOutput output, QueryList<QueryPattern> patterns)
    {
        output.Number(patterns.Count);
        foreach (var pattern in patterns)
        {
            WritePattern(output, pattern);
        }
    }

    private static void WritePattern(PackOutput output, QueryPattern pattern)
    {
        switch (pattern)
        {
            case TextPattern text:
                WriteKind(output, QueryNodeKind.Text, 0);
                output.Text(text.Content);
                break;
            case NumberPattern number:
                WriteKind(output, QueryNodeKind.Number, 0);
                output.Text(number.Number.Digits);
                break;
            case WordPattern word:
                WriteKind(output, QueryNodeKind.Word, (int)word.Word);
                break;
            case SetPattern set:
                WriteKind(output, QueryNodeKind.Set, 0);
                output.Text(set.Name);
                break;
            case FunctionPattern function:
                WriteKind(output, QueryNodeKind.Function, (int)function.Kind);
                output.Text(function.Argument);
                break;
            case ComparisonPattern comparison:
                WriteKind(output, QueryNodeKind.Comparison, (int)comparison.Kind);
                output.Text(comparison.Number.Digits);
                break;
            default:
                WriteCompound(output, pattern);
                break;
        }
    }

    private static void WriteCompound(PackOutput output, QueryPattern pattern)
    {
        switch (pattern)
        {
            case NestedPattern nested:
                WriteKind(output, QueryNodeKind.Nested, (int)nested.Kind);
                WritePattern(output, nested.Inner);
                break;
            case TuplePattern tuple:
                WriteKind(output, QueryNodeKind.Tuple, 0);
                WritePatterns(output, tuple.Items);
                break;
            case ItemPattern item:
                WriteKind(output, QueryNodeKind.Item, 0);
                WriteSelector(output, item.Key);
                WritePattern(output, item.Inner);
                break;
            case OrPattern or:
                WriteKind(output, QueryNodeKind.Or, 0);
                WritePatterns(output, or.Alternatives);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(pattern));
        }
    }
}
