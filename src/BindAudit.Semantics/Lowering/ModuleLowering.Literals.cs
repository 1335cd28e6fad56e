using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;
using BindAudit.Syntax.Literals;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Semantics.Lowering;

/// <summary>Literals (Python Language Reference §2.4) and annotations in quotes.</summary>
internal sealed partial class ModuleLowering
{
    /// <summary>Longer literals are texts, not addresses: their values are not kept.</summary>
    private const int LongestString = 2048;

    private Term LowerString(StringExpression literal)
    {
        if (literal.Span.Length > LongestString)
        {
            return _unknown;
        }

        Value value = literal.IsBytes
            ? new BytesValue(
                ImmutableCollectionsMarshal.AsImmutableArray(
                    StringLiteral.BytesOf(_tree.Text, _statement, literal)
                )
            )
            : new StringValue(StringLiteral.ValueOf(_tree.Text, _statement, literal));
        return new ConstantTerm(NextIndex(), SpanOf(literal), value);
    }

    private Term LowerConstant(ConstantExpression constant)
    {
        Value? value = constant.Kind switch
        {
            ConstantKind.None => NoneValue.Instance,
            ConstantKind.True => new BooleanValue(true),
            ConstantKind.False => new BooleanValue(false),
            _ => null,
        };
        return value is null ? _unknown : new ConstantTerm(NextIndex(), SpanOf(constant), value);
    }

    private Term LowerNumber(NumberExpression number)
    {
        var span = SpanOf(number);
        return NumberLiteral.TryReadSmall(_tree.Text[span], out var small)
                ? new ConstantTerm(NextIndex(), span, new IntegerValue(small))
            : NumberLiteral.HasPointOrExponent(_tree.Text[span]) ? LowerReal(span)
            : LowerGreat(span);
    }

    private Term LowerGreat(TextSpan span) =>
        NumberLiteral.TryReadInteger(_tree.Text[span], out var integer)
            ? new ConstantTerm(NextIndex(), span, new IntegerValue(integer))
            : LowerReal(span);

    private Term LowerReal(TextSpan span)
    {
        var text = Encoding
            .UTF8.GetString(_tree.Text[span])
            .Replace("_", "", System.StringComparison.Ordinal);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real)
            ? new ConstantTerm(NextIndex(), span, new FloatValue(real))
            : _unknown;
    }

    private JoinedTerm LowerJoined(JoinedStringExpression joined)
    {
        var parts = ImmutableArray.CreateBuilder<Term>(joined.Parts.Length);
        foreach (var part in joined.Parts)
        {
            parts.Add(part is FormattedValueExpression field ? LowerFormatted(field) : Lower(part));
        }

        return new JoinedTerm(NextIndex(), SpanOf(joined), parts.MoveToImmutable());
    }

    private FormattedTerm LowerFormatted(FormattedValueExpression field)
    {
        var value = Lower(field.Value);
        if (field.FormatSpec is { } spec)
        {
            LowerJoined(spec);
        }

        var isPlain = field.FormatSpec is null && !field.IsDebug && field.Conversion is '\0' or 's';
        return Note(new FormattedTerm(NextIndex(), SpanOf(field), value, isPlain));
    }

    /// <summary>An annotation in quotes: a dotted name is looked up when modules are linked, anything else is not followed.</summary>
    private Term LowerForwardReference(StringExpression literal)
    {
        if (literal.IsBytes || literal.Span.Length > LongestString)
        {
            return _unknown;
        }

        return LowerAnnotationText(
            StringLiteral.ValueOf(_tree.Text, _statement, literal),
            SpanOf(literal)
        );
    }

    /// <summary><c>A | B</c>, <c>Optional[A]</c>, <c>Union[A, B]</c> and <c>list[A]</c>, of which the outer class counts.</summary>
    private Term LowerAnnotationText(string text, TextSpan span)
    {
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        var head = (bracket < 0 ? text : text[..bracket]).Trim();
        if (head.Contains('|', StringComparison.Ordinal))
        {
            return LowerAlternatives(text, '|', span);
        }

        if (bracket < 0 || !text.TrimEnd().EndsWith(']'))
        {
            return bracket < 0 ? LowerDottedText(head, span) : _unknown;
        }

        var inner = text[(bracket + 1)..text.LastIndexOf(']')];
        return head[(head.LastIndexOf('.') + 1)..] switch
        {
            "Optional" or "Final" or "ClassVar" => LowerAnnotationText(inner, span),
            "Union" => LowerAlternatives(inner, ',', span),
            "Annotated" => LowerAnnotationText(inner.Split(',')[0], span),
            "list" or "List" or "Sequence" or "Iterable" or "Type" or "type" => new SubscriptTerm(
                NextIndex(),
                span,
                LowerDottedText(head, span),
                LowerAnnotationText(inner, span)
            ),
            _ => LowerDottedText(head, span),
        };
    }

    private UnionTerm LowerAlternatives(string text, char separator, TextSpan span)
    {
        var union = new UnionTerm(NextIndex(), span);
        foreach (var part in text.Split(separator))
        {
            if (part.Trim() is not ("None" or ""))
            {
                union.Operands.Add(LowerAnnotationText(part, span));
            }
        }

        return union;
    }

    private Term LowerDottedText(string text, TextSpan span)
    {
        Term? term = null;
        foreach (var word in text.Split('.'))
        {
            if (word.Length == 0 || !IsIdentifier(word))
            {
                return _unknown;
            }

            term = term is null
                ? new GlobalTerm(NextIndex(), span, word)
                : Note(new AttributeTerm(NextIndex(), span, term, word));
        }

        return term ?? _unknown;
    }

    private static bool IsIdentifier(string word)
    {
        foreach (var character in word)
        {
            if (character != '_' && !char.IsLetterOrDigit(character))
            {
                return false;
            }
        }

        return !char.IsDigit(word[0]);
    }
}
