using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Options that a subclass of Twisted's <c>usage.Options</c> declares as a list of lists (Twisted, "Using usage.Options").</summary>
internal static class UsageOptions
{
    private const int DefaultPosition = 2;

    public static bool Are(ClassNode definition) =>
        definition.Hierarchy.Names.Contains("twisted.python.usage.Options");

    /// <summary>Whether it is the parameter of <c>makeService</c> to which the plugin's options go.</summary>
    public static bool AreGiven(FunctionNode function, int position) =>
        CallerIndex.LastPartOf(function.QualifiedName) == "makeService"
        && position == (function.Class is null ? 0 : 1);

    /// <summary>The default of the option of that long name; null where none is declared.</summary>
    public static ValueSet? DefaultOf(Evaluator evaluator, ClassNode definition, string name)
    {
        var builder = new ValueSetBuilder();
        var isDeclared = false;
        foreach (var item in definition.Hierarchy.Classes)
        {
            if (item.Scanned?.Find("optParameters") is not { } term)
            {
                continue;
            }

            foreach (var list in evaluator.EvaluateIn(null, item.Scanned.Owner, term).Possible)
            {
                isDeclared |= list.Value is SequenceValue rows && Add(builder, rows, name);
            }
        }

        builder.AddUnknown();
        return isDeclared ? builder.BuildAlternatives() : null;
    }

    private static bool Add(ValueSetBuilder builder, SequenceValue rows, string name)
    {
        var isDeclared = false;
        foreach (var row in rows.Items)
        {
            if (
                row.Possible is [{ Value: SequenceValue { Items: { Length: > 0 } parts } } only]
                && parts[0].Possible is [{ Value: StringValue option }]
                && option.Content == name
            )
            {
                isDeclared = true;
                builder.Add(
                    parts.Length > DefaultPosition
                        ? parts[DefaultPosition].Within(only).AtLeast(Reach.Default)
                        : ValueSet.Of(new PossibleValue(NoneValue.Instance, Reach.Default, null))
                );
            }
        }

        return isDeclared;
    }
}
