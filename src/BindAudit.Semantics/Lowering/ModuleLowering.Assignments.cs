using System.Collections.Immutable;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Lowering;

/// <summary>Assignments to names, attributes, elements and several targets at once (Python Language Reference §7.2).</summary>
internal sealed partial class ModuleLowering
{
    private void LowerAssign(AssignStatement statement)
    {
        var value = Lower(statement.Value);
        foreach (var target in statement.Targets)
        {
            Assign(target, value);
        }
    }

    private void LowerAugmentedAssign(AugmentedAssignStatement statement)
    {
        var before = Lower(statement.Target);
        var operand = Lower(statement.Value);
        Assign(
            statement.Target,
            Note(
                new BinaryTerm(NextIndex(), SpanOf(statement), statement.Operator, before, operand)
                {
                    IsInPlace = true,
                }
            )
        );
    }

    private void LowerAnnotatedAssign(AnnotatedAssignStatement statement)
    {
        var annotation = LowerAnnotation(statement.Annotation);
        var value = statement.Value is { } expression ? Lower(expression) : null;
        if (_scope.Kind == ScopeKind.Class)
        {
            LowerField(statement, value, annotation);
        }
        else if (statement.Target is NameExpression or AttributeExpression)
        {
            var term = new AnnotatedTerm(
                NextIndex(),
                SpanOf(statement),
                value ?? _unknown,
                annotation
            );
            Assign(statement.Target, term);
        }
    }

    /// <summary>An annotated name of a class body: a field, of which the class holds the default.</summary>
    private void LowerField(AnnotatedAssignStatement statement, Term? value, Term annotation)
    {
        if (statement.Target is not NameExpression name)
        {
            return;
        }

        _scope.Class!.FieldOrder.Add(new FieldSummary(NameOf(name.Span), value, annotation));
        if (value is not null)
        {
            _scope.Class!.Fields.Add(NameOf(name.Span));
            Assign(statement.Target, value);
        }
    }

    private void Assign(Expression target, Term value)
    {
        switch (target)
        {
            case NameExpression name:
                AssignName(name, value);
                break;
            case AttributeExpression attribute:
                AssignAttribute(attribute, value);
                break;
            case SubscriptExpression subscript:
                AssignElement(subscript, value);
                break;
            case StarredExpression starred:
                Assign(starred.Value, value);
                break;
            case TupleExpression tuple:
                Unpack(tuple.Elements, value);
                break;
            case ListExpression list:
                Unpack(list.Elements, value);
                break;
            default:
                Lower(target);
                break;
        }
    }

    private void AssignName(NameExpression target, Term value)
    {
        var name = NameOf(target.Span);
        Bind(name, value);
        if (_scope.Kind == ScopeKind.Class)
        {
            var owner = new ClassTerm(NextIndex(), SpanOf(target), _scope.Class!);
            _writes.Add(new(SpanOf(target), owner, name, value, _scope.Caller, _isUnderMain));
        }
        else if (_scope.Kind == ScopeKind.Module)
        {
            _assignments.Add(new(SpanOf(target), name, null, null, value, _isUnderMain));
        }
    }

    private void AssignAttribute(AttributeExpression target, Term value)
    {
        var receiver = Lower(target.Value);
        var name = NameOf(target.Name);
        var isSelf = target.Value is NameExpression self && NameOf(self.Span) == _scope.SelfName;
        _writes.Add(
            new(SpanOf(target), receiver, name, value, _scope.Caller, _isUnderMain, isSelf)
        );
        if (PathOf(target, out var root) is { } path)
        {
            RememberAssignment(target, path, receiver, value);
            _scope.BindPath(root, path, value);
        }

        if (isSelf)
        {
            AssignInstanceAttribute(name, value);
        }
    }

    private void RememberAssignment(
        AttributeExpression target,
        string path,
        Term receiver,
        Term value
    )
    {
        if (_scope.Kind == ScopeKind.Module)
        {
            _assignments.Add(
                new(SpanOf(target), path, receiver, RootOf(receiver), value, _isUnderMain)
            );
        }
    }

    private static Term RootOf(Term term) =>
        term is AttributeTerm attribute ? RootOf(attribute.Value) : term;

    private void AssignElement(SubscriptExpression target, Term value)
    {
        var receiver = Lower(target.Value);
        var key = Lower(target.Index);
        _itemWrites.Add(new(SpanOf(target), receiver, key, value, _scope.Caller, _isUnderMain));
        NoteElementChange(target, receiver, key, value);
        Store(target, key, value);
    }

    /// <summary>Targets before a starred one count from the start, those after it from the end.</summary>
    private void Unpack(ImmutableArray<Expression> targets, Term value)
    {
        var isAfterStar = false;
        if (value is not SequenceTerm)
        {
            NoteIteration(value);
        }

        for (var i = 0; i < targets.Length; i++)
        {
            var target = targets[i];
            if (target is StarredExpression)
            {
                isAfterStar = true;
                var after = targets.Length - i - 1;
                Assign(target, new RestTerm(NextIndex(), SpanOf(target), value, i, after));
                continue;
            }

            var position = isAfterStar ? targets.Length - i : i;
            Assign(
                target,
                new UnpackTerm(NextIndex(), SpanOf(target), value, position, isAfterStar)
            );
        }
    }

    private void LowerDelete(DeleteStatement statement)
    {
        foreach (var target in statement.Targets)
        {
            if (target is NameExpression name)
            {
                Bind(NameOf(name.Span), _unknown);
                continue;
            }

            if (target is SubscriptExpression element)
            {
                DeleteElement(element);
            }
            else
            {
                Lower(target);
            }
        }
    }

    private void DeleteElement(SubscriptExpression target)
    {
        var receiver = Lower(target.Value);
        var key = Lower(target.Index);
        NoteElementChange(target, receiver, key, null);
        Store(target, key, null);
    }

    /// <summary>Says what the container is from here on: with another element, or without it.</summary>
    private void Store(SubscriptExpression target, Term key, Term? value)
    {
        if (PathOf(target.Value, out _) is { } path && _scope.Current.TryFind(path, out var before))
        {
            _scope.Current.Bind(
                path,
                new StoredTerm(NextIndex(), SpanOf(target), before, key, value)
            );
        }
    }

    private void AddWrite(CallSummary call, Term receiver, string name, Term value) =>
        _writes.Add(new(call.Span, receiver, name, value, call.Caller, call.IsUnderMain));
}
