using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Linking;

/// <summary>Operators and f-strings (Python Language Reference §2.4.3, §6.6 to §6.11).</summary>
internal sealed partial class Evaluator
{
    private ValueSet Boolean(ModuleNode module, BooleanTerm term)
    {
        var builder = new ValueSetBuilder();
        for (var i = 0; i < term.Operands.Length; i++)
        {
            var isLast = i == term.Operands.Length - 1;
            var goesOn = false;
            foreach (var possible in Evaluate(module, term.Operands[i]).Possible)
            {
                var truth = Truth.Of(possible.Value);
                var decides = truth == (term.Operator == BooleanOperator.Or);
                if (isLast || truth is null || decides)
                {
                    builder.Add(possible);
                }

                goesOn |= truth is null || !decides;
            }

            if (!goesOn)
            {
                break;
            }
        }

        return builder.BuildAlternatives();
    }

    private ValueSet Unary(ModuleNode module, UnaryTerm term)
    {
        var builder = new ValueSetBuilder();
        foreach (var possible in Evaluate(module, term.Operand).Possible)
        {
            Value? value = (term.Operator, possible.Value) switch
            {
                (UnaryOperator.USub, IntegerValue number) => new IntegerValue(-number.Content),
                (UnaryOperator.UAdd, IntegerValue number) => number,
                (UnaryOperator.Not, var operand) when Truth.Of(operand) is { } truth =>
                    new BooleanValue(!truth),
                _ => null,
            };
            builder.Add(value is null ? PossibleValue.Unknown : possible with { Value = value });
        }

        return builder.Build();
    }

    private ValueSet Binary(ModuleNode module, BinaryTerm term)
    {
        return Combined(module, term, Evaluate(module, term.Left), Evaluate(module, term.Right));
    }

    private static ValueSet Combined(
        ModuleNode module,
        BinaryTerm term,
        ValueSet left,
        ValueSet right
    )
    {
        var builder = new ValueSetBuilder();
        foreach (var first in left.Possible)
        {
            foreach (var second in right.Possible)
            {
                builder.Add(Combined(Place(module, term), term.Operator, first, second));
            }
        }

        return builder.Build();
    }

    private static ValueSet Combined(
        SourcePlace place,
        BinaryOperator operation,
        PossibleValue left,
        PossibleValue right
    )
    {
        if (operation == BinaryOperator.Mod && left.Value is StringValue format)
        {
            return PercentFormat.Apply(format.Content, right, place).Within(left);
        }

        if (operation == BinaryOperator.Add && Operators.AreTexts(left.Value, right.Value))
        {
            var text = new StringVariants();
            text.Append(ValueSet.Of(left));
            text.Append(ValueSet.Of(right));
            return text.ToValues(place);
        }

        var value = operation switch
        {
            BinaryOperator.Add => Operators.Add(left.Value, right.Value),
            BinaryOperator.Mult => Operators.Multiply(left.Value, right.Value),
            BinaryOperator.BitOr => Operators.Merge(left.Value, right.Value),
            _ => null,
        };
        if (value is null)
        {
            return ValueSet.Unknown;
        }

        var reach = left.Reach > right.Reach ? left.Reach : right.Reach;
        var trace = reach == Reach.Literal ? null : left.Trace ?? right.Trace;
        return ValueSet.Of(
            new PossibleValue(
                value,
                reach,
                new Trace(place, trace),
                left.IsCertain && right.IsCertain
            )
        );
    }

    private ValueSet Joined(ModuleNode module, JoinedTerm term)
    {
        var text = new StringVariants();
        foreach (var part in term.Parts)
        {
            if (part is not FormattedTerm field)
            {
                text.Append(Evaluate(module, part));
            }
            else if (field.IsPlain)
            {
                text.Append(Evaluate(module, field.Value));
            }
            else
            {
                text.AppendUnknown(isInteger: false);
            }
        }

        return text.ToValues(Place(module, term));
    }
}
