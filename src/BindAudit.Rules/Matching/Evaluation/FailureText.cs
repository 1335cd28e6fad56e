using System.Globalization;
using BindAudit.Rules.Matching.Conditions;
using BindAudit.Rules.Patterns;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>Says in a line why a condition failed.</summary>
internal static class FailureText
{
    internal static string Of(ArgumentCondition condition, Argument argument, Truth truth)
    {
        var name = NameOf(condition);
        return argument.Presence switch
        {
            ArgumentPresence.Missing => $"{name} is omitted, the rule asks for {condition.Text}",
            ArgumentPresence.MaybeHidden => $"{name} may be hidden in `*` or `**`",
            _ when condition.Text == "missing" => $"{name} is given",
            _ when truth == Truth.Unknown => OfUnknown(name, argument.Values),
            _ => $"{name} is {PythonRepr.Of(argument.Values)}, the rule asks for {condition.Text}",
        };
    }

    internal static string OfUnless(NestedCondition nested, Truth truth)
    {
        var names =
            nested.SameSite is [ArgumentCondition argument, ..] ? NameOf(argument)
            : nested.Links is [var link, ..] ? $"`{link.Names[0]}`"
            : "what `.unless` names";
        return truth == Truth.Yes
            ? $"{names} makes it something else"
            : $"{names} is not known here and may make it something else";
    }

    private static string OfUnknown(string name, ValueSet values)
    {
        foreach (var member in values.Possible)
        {
            if (member.Value is ExternalValue or InstanceValue)
            {
                return $"{name} is unknown here: it comes from `{PythonRepr.Of(member.Value)}`";
            }

            if (member.Value is PartialStringValue)
            {
                return $"{name} is only partly known: {PythonRepr.Of(member.Value)}";
            }
        }

        return $"{name} is unknown here";
    }

    private static string NameOf(ArgumentCondition condition) =>
        condition.Selector.Name is { } name
            ? $"`{name}`"
            : $"argument {condition.Selector.Position.ToString(CultureInfo.InvariantCulture)}";
}
