using System.Collections.Immutable;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Which values of a name reach the code that a test guards.</summary>
internal static class Conditions
{
    private static readonly PossibleValue AnyInteger = new(
        new ExternalResult(new ExternalName("builtins.int"), null),
        Reach.Literal,
        null
    );

    /// <summary>The values for which all conditions may hold; null where there are none.</summary>
    public static ValueSet? Remaining(ValueSet values, ImmutableArray<Condition> conditions)
    {
        var builder = new ValueSetBuilder();
        var isAny = false;
        foreach (var possible in values.Possible)
        {
            if (Admitted(possible, conditions) is { } admitted)
            {
                isAny = true;
                builder.Add(admitted);
            }
        }

        return isAny ? builder.Build() : null;
    }

    private static PossibleValue? Admitted(
        PossibleValue possible,
        ImmutableArray<Condition> conditions
    )
    {
        foreach (var condition in conditions)
        {
            if (Holds(possible.Value, condition) is { } holds && holds != condition.Holds)
            {
                return null;
            }

            if (condition is { Kind: ConditionKind.IsInteger, Holds: true } && possible.IsUnknown)
            {
                possible = AnyInteger;
            }
        }

        return possible;
    }

    private static bool? Holds(Value value, Condition condition) =>
        condition.Kind switch
        {
            ConditionKind.IsTrue => Truth.Of(value),
            ConditionKind.IsNone => value is NoneValue ? true
            : IsWritten(value) ? false
            : null,
            ConditionKind.IsInteger => IsWritten(value)
                ? value is IntegerValue or BooleanValue
                : null,
            _ => IsWritten(value) ? condition.Others.Contains(value) : null,
        };

    /// <summary>Whether it is known what the value is, and not only where it comes from.</summary>
    private static bool IsWritten(Value value) =>
        value
            is NoneValue
                or StringValue
                or IntegerValue
                or BooleanValue
                or FloatValue
                or BytesValue
                or SequenceValue
                or MappingValue;
}
