using System;
using System.Collections.Immutable;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Semantics.Lowering;

/// <summary>Finds the names that the statements of one scope bind, without going into the functions and classes in it.</summary>
internal sealed class NameCollector(
    Func<TextSpan, string> nameOf,
    Func<TextSpan, string> firstNameOf,
    ScopeNames names
)
{
    public void Collect(ImmutableArray<Statement> body)
    {
        foreach (var statement in body)
        {
            Collect(statement);
        }
    }

    public void Collect(Statement statement)
    {
        if (!CollectBlock(statement))
        {
            CollectSimple(statement);
        }
    }

    private bool CollectBlock(Statement statement)
    {
        switch (statement)
        {
            case IfStatement s:
                Collect(s.Body);
                Collect(s.OrElse);
                return true;
            case ForStatement s:
                CollectTarget(s.Target);
                Collect(s.Body);
                Collect(s.OrElse);
                return true;
            case WhileStatement s:
                Collect(s.Body);
                Collect(s.OrElse);
                return true;
            case WithStatement s:
                CollectItems(s.Items);
                Collect(s.Body);
                return true;
            case TryStatement s:
                CollectTry(s);
                return true;
            case MatchStatement s:
                CollectCases(s.Cases);
                return true;
            default:
                return false;
        }
    }

    private void CollectSimple(Statement statement)
    {
        switch (statement)
        {
            case AssignStatement s:
                CollectTargets(s.Targets);
                break;
            case AugmentedAssignStatement s:
                CollectTarget(s.Target);
                break;
            case AnnotatedAssignStatement s:
                CollectTarget(s.Target);
                break;
            case DeleteStatement s:
                CollectTargets(s.Targets);
                break;
            case ImportStatement s:
                CollectAliases(s.Names, isFrom: false);
                break;
            case ImportFromStatement s:
                CollectAliases(s.Names, isFrom: true);
                break;
            default:
                CollectDeclaration(statement);
                break;
        }
    }

    private void CollectDeclaration(Statement statement)
    {
        switch (statement)
        {
            case FunctionDefinition s:
                names.Bound.Add(nameOf(s.Name));
                names.HasInnerFunctions = true;
                break;
            case ClassDefinition s:
                names.Bound.Add(nameOf(s.Name));
                names.HasInnerFunctions = true;
                break;
            case TypeAliasStatement s:
                CollectTarget(s.Name);
                break;
            case GlobalStatement s:
                foreach (var name in s.Names)
                {
                    names.AddGlobal(nameOf(name.Span));
                }

                break;
            case NonlocalStatement s:
                foreach (var name in s.Names)
                {
                    names.AddNonlocal(nameOf(name.Span));
                }

                break;
            default:
                break;
        }
    }

    private void CollectTargets(ImmutableArray<Expression> targets)
    {
        foreach (var target in targets)
        {
            CollectTarget(target);
        }
    }

    private void CollectTarget(Expression target)
    {
        switch (target)
        {
            case NameExpression name:
                names.Bound.Add(nameOf(name.Span));
                break;
            case StarredExpression starred:
                CollectTarget(starred.Value);
                break;
            case TupleExpression tuple:
                CollectTargets(tuple.Elements);
                break;
            case ListExpression list:
                CollectTargets(list.Elements);
                break;
            default:
                break;
        }
    }

    private void CollectAliases(ImmutableArray<ImportAlias> aliases, bool isFrom)
    {
        foreach (var alias in aliases)
        {
            names.Bound.Add(
                alias.AsName is { } local ? nameOf(local)
                : isFrom ? nameOf(alias.Name)
                : firstNameOf(alias.Name)
            );
        }
    }

    private void CollectItems(ImmutableArray<WithItem> items)
    {
        foreach (var item in items)
        {
            if (item.Target is { } target)
            {
                CollectTarget(target);
            }
        }
    }

    private void CollectTry(TryStatement statement)
    {
        Collect(statement.Body);
        foreach (var handler in statement.Handlers)
        {
            AddOptional(handler.Name);
            Collect(handler.Body);
        }

        Collect(statement.OrElse);
        Collect(statement.FinalBody);
    }

    private void CollectCases(ImmutableArray<MatchCase> cases)
    {
        foreach (var item in cases)
        {
            PatternNames.AddTo(item.Pattern, AddOptional);
            Collect(item.Body);
        }
    }

    private void AddOptional(TextSpan? name)
    {
        if (name is { } span)
        {
            names.Bound.Add(nameOf(span));
        }
    }
}
