using System.Collections.Immutable;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Semantics.Lowering;

/// <summary><c>match</c>: what patterns capture, and what they say of the subject (Python Language Reference §8.6).</summary>
internal sealed partial class ModuleLowering
{
    private void LowerMatch(MatchStatement statement)
    {
        var subject = Lower(statement.Subject);
        var branches = new Bindings[statement.Cases.Length + 1];
        for (var i = 0; i < statement.Cases.Length; i++)
        {
            var item = statement.Cases[i];
            Open();
            _scope.Current.Conditions = ConditionsOf(statement.Subject, item.Pattern);
            Capture(item.Pattern, subject);
            LowerOptional(item.Guard);
            Lower(item.Body);
            branches[i] = Close();
        }

        branches[^1] = new Bindings(_scope.Current);
        Join(branches);
    }

    /// <summary>What <c>case A(): …</c> says of the subject.</summary>
    private ImmutableArray<Condition> ConditionsOf(Expression subject, Pattern pattern) =>
        pattern switch
        {
            MatchAsPattern { Inner: { } inner } => ConditionsOf(subject, inner),
            MatchClassPattern { Class: var type } when RecordsOperations => OfInstance(
                subject,
                type,
                holds: true
            ),
            _ => [],
        };

    /// <summary>Binds what a pattern captures of <paramref name="value"/>: all of it, or its parts.</summary>
    private void Capture(Pattern pattern, Term value)
    {
        switch (pattern)
        {
            case MatchAsPattern whole:
                CaptureWhole(whole, value);
                break;
            case MatchSequencePattern sequence:
                CaptureElements(sequence, value);
                break;
            case MatchMappingPattern mapping:
                CaptureEntries(mapping, value);
                break;
            case MatchClassPattern type:
                CaptureAttributes(type, value);
                break;
            case MatchOrPattern either:
                CaptureAny(either, value);
                break;
            case MatchValuePattern equal:
                Lower(equal.Value);
                break;
            default:
                PatternNames.AddTo(pattern, CaptureUnknown);
                break;
        }
    }

    private void CaptureWhole(MatchAsPattern pattern, Term value)
    {
        if (pattern.Inner is { } inner)
        {
            Capture(inner, value);
        }

        if (pattern.Name is { } name)
        {
            var isObject = RecordsOperations && pattern.Inner is MatchClassPattern;
            Bind(
                NameOf(name),
                isObject ? Narrowed(value, ((MatchClassPattern)pattern.Inner!).Class) : value
            );
        }
    }

    private void CaptureUnknown(TextSpan? name)
    {
        if (name is { } span)
        {
            Bind(NameOf(span), _unknown);
        }
    }

    private void CaptureElements(MatchSequencePattern sequence, Term value)
    {
        var isAfterStar = false;
        var count = sequence.Patterns.Length;
        for (var i = 0; i < count; i++)
        {
            var element = sequence.Patterns[i];
            var span = SpanOf(element);
            if (element is MatchStarPattern star)
            {
                isAfterStar = true;
                if (star.Name is { } name)
                {
                    Bind(NameOf(name), new RestTerm(NextIndex(), span, value, i, count - i - 1));
                }

                continue;
            }

            var position = isAfterStar ? count - i : i;
            Capture(element, new UnpackTerm(NextIndex(), span, value, position, isAfterStar));
        }
    }

    private void CaptureEntries(MatchMappingPattern mapping, Term value)
    {
        for (var i = 0; i < mapping.Keys.Length; i++)
        {
            var key = Lower(mapping.Keys[i]);
            var span = SpanOf(mapping.Patterns[i]);
            Capture(mapping.Patterns[i], Note(new SubscriptTerm(NextIndex(), span, value, key)));
        }

        CaptureUnknown(mapping.Rest);
    }

    private void CaptureAttributes(MatchClassPattern pattern, Term value)
    {
        var narrowed = RecordsOperations ? Narrowed(value, pattern.Class) : value;
        for (var i = 0; i < pattern.Patterns.Length; i++)
        {
            Capture(pattern.Patterns[i], Positional(pattern, i, narrowed));
        }

        for (var i = 0; i < pattern.KeywordPatterns.Length; i++)
        {
            var name = NameOf(pattern.KeywordNames[i]);
            var span = SpanOf(pattern.KeywordPatterns[i]);
            Capture(
                pattern.KeywordPatterns[i],
                Note(new AttributeTerm(NextIndex(), span, narrowed, name))
            );
        }
    }

    /// <summary><c>str(x)</c> captures the subject; else <c>__match_args__</c> tells which attribute is meant.</summary>
    private Term Positional(MatchClassPattern pattern, int position, Term value) =>
        IsCapturedWhole(pattern) ? value
        : RecordsOperations
            ? Note(
                new MatchedTerm(
                    NextIndex(),
                    SpanOf(pattern.Patterns[position]),
                    value,
                    Lower(pattern.Class),
                    position
                )
            )
        : _unknown;

    private bool IsCapturedWhole(MatchClassPattern pattern) =>
        pattern is { Class: NameExpression name, Patterns.Length: 1 }
        && NameOf(name.Span)
            is "bool"
                or "bytearray"
                or "bytes"
                or "dict"
                or "float"
                or "frozenset"
                or "int"
                or "list"
                or "set"
                or "str"
                or "tuple";

    private ReferenceTerm Narrowed(Term value, Expression type) =>
        new(NextIndex(), value.Span, value)
        {
            Conditions = [new Condition("", ConditionKind.IsInstance, true, [], Lower(type))],
            IsRead = false,
        };

    /// <summary>The alternatives bind the same names: each may be what any of them captures.</summary>
    private void CaptureAny(MatchOrPattern pattern, Term value)
    {
        var branches = new Bindings[pattern.Patterns.Length];
        for (var i = 0; i < branches.Length; i++)
        {
            Open();
            Capture(pattern.Patterns[i], value);
            branches[i] = Close();
        }

        Join(branches);
    }
}
