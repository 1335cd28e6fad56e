using System.Collections.Immutable;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Syntax.Literals;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Lowering;

/// <summary>Statements, in the order in which they run (Python Language Reference §7 and §8).</summary>
internal sealed partial class ModuleLowering
{
    private void Lower(ImmutableArray<Statement> body)
    {
        foreach (var statement in body)
        {
            Lower(statement);
        }
    }

    private void Lower(Statement statement)
    {
        if (!LowerCompound(statement) && !LowerBinding(statement))
        {
            LowerSimple(statement);
        }
    }

    private bool LowerCompound(Statement statement)
    {
        switch (statement)
        {
            case IfStatement s:
                LowerIf(s);
                return true;
            case ForStatement s:
                LowerFor(s);
                return true;
            case WhileStatement s:
                LowerWhile(s);
                return true;
            case WithStatement s:
                LowerWith(s);
                return true;
            case TryStatement s:
                LowerTry(s);
                return true;
            case MatchStatement s:
                LowerMatch(s);
                return true;
            case FunctionDefinition s:
                LowerFunction(s);
                return true;
            case ClassDefinition s:
                LowerClass(s);
                return true;
            default:
                return false;
        }
    }

    private bool LowerBinding(Statement statement)
    {
        switch (statement)
        {
            case AssignStatement s:
                LowerAssign(s);
                return true;
            case AugmentedAssignStatement s:
                LowerAugmentedAssign(s);
                return true;
            case AnnotatedAssignStatement s:
                LowerAnnotatedAssign(s);
                return true;
            case ImportStatement s:
                LowerImport(s);
                return true;
            case ImportFromStatement s:
                LowerImportFrom(s);
                return true;
            case DeleteStatement s:
                LowerDelete(s);
                return true;
            case TypeAliasStatement s:
                Lower(s.Value);
                Bind(NameOf(s.Name.Span), _unknown);
                return true;
            default:
                return false;
        }
    }

    private void LowerSimple(Statement statement)
    {
        switch (statement)
        {
            case ExpressionStatement s:
                LowerExpressionStatement(s);
                break;
            case ReturnStatement s:
                LowerReturn(s);
                break;
            case RaiseStatement s:
                LowerOptional(s.Exception);
                LowerOptional(s.Cause);
                _scope.Current.IsTerminated = true;
                break;
            case AssertStatement s:
                Lower(s.Test);
                LowerOptional(s.Message);
                break;
            case BreakStatement or ContinueStatement:
                _scope.Loop?.Leave(_scope.Current);
                break;
            case ErrorStatement s:
                LowerAll(s.Parts);
                break;
            default:
                break;
        }
    }

    private void LowerExpressionStatement(ExpressionStatement statement)
    {
        if (statement.Value is not StringExpression)
        {
            Lower(statement.Value);
        }
    }

    private void LowerReturn(ReturnStatement statement)
    {
        var value = statement.Value is { } expression
            ? Lower(expression)
            : new ConstantTerm(NextIndex(), SpanOf(statement), Values.NoneValue.Instance);
        _scope.Function?.Returns.Add(value);
        _scope.Current.IsTerminated = true;
    }

    private void LowerIf(IfStatement statement)
    {
        Lower(statement.Test);
        var wasUnderMain = _isUnderMain;
        _isUnderMain |= _scope.Kind == ScopeKind.Module && IsMainTest(statement.Test);
        Open();
        Lower(statement.Body);
        var body = Close();
        _isUnderMain = wasUnderMain;
        Open();
        Lower(statement.OrElse);
        Join(body, Close());
    }

    private bool IsMainTest(Expression test) =>
        test
            is CompareExpression
            {
                Operators: [ComparisonOperator.Eq],
                Comparators: [var right]
            } compare
        && (
            (IsDunderName(compare.Left) && IsMainString(right))
            || (IsMainString(compare.Left) && IsDunderName(right))
        );

    private bool IsDunderName(Expression expression) =>
        expression is NameExpression name && NameOf(name.Span) == "__name__";

    private bool IsMainString(Expression expression) =>
        expression is StringExpression { IsBytes: false } literal
        && StringLiteral.ValueOf(_tree.Text, _statement, literal) == "__main__";

    private void LowerWith(WithStatement statement)
    {
        foreach (var item in statement.Items)
        {
            var context = Lower(item.Context);
            if (item.Target is { } target)
            {
                Assign(target, new EnterTerm(NextIndex(), SpanOf(item.Context), context));
            }
        }

        Lower(statement.Body);
    }

    private void LowerTry(TryStatement statement)
    {
        Open();
        Lower(statement.Body);
        var body = Close();
        var branches = new Bindings[statement.Handlers.Length + 1];
        for (var i = 0; i < statement.Handlers.Length; i++)
        {
            branches[i + 1] = LowerHandler(statement.Handlers[i], body);
        }

        _scope.Current = body;
        Lower(statement.OrElse);
        branches[0] = Close();
        Join(branches);
        Lower(statement.FinalBody);
    }

    /// <summary>A handler starts anywhere in the body: each name is what it was before, or what the body made it.</summary>
    private Bindings LowerHandler(ExceptHandler handler, Bindings body)
    {
        LowerOptional(handler.Type);
        Open();
        foreach (var (name, after) in body.Changes)
        {
            var isKnownBefore = _scope.Current.TryFind(name, out var before);
            _scope.Current.Bind(
                name,
                after is null || !isKnownBefore
                    ? after
                    : UnionOf(NextIndex(), after.Span, [before!, after])
            );
        }

        if (handler.Name is { } caught)
        {
            Bind(NameOf(caught), _unknown);
        }

        Lower(handler.Body);
        return Close();
    }

    private void LowerMatch(MatchStatement statement)
    {
        Lower(statement.Subject);
        var branches = new Bindings[statement.Cases.Length + 1];
        for (var i = 0; i < statement.Cases.Length; i++)
        {
            var item = statement.Cases[i];
            Open();
            LowerPatternValues(item.Pattern);
            PatternNames.AddTo(
                item.Pattern,
                name =>
                {
                    if (name is { } span)
                    {
                        Bind(NameOf(span), _unknown);
                    }
                }
            );
            LowerOptional(item.Guard);
            Lower(item.Body);
            branches[i] = Close();
        }

        branches[^1] = new Bindings(_scope.Current);
        Join(branches);
    }

    /// <summary>Patterns hold literals and dotted names only; a class pattern is no call.</summary>
    private void LowerPatternValues(Pattern pattern)
    {
        if (pattern is MatchValuePattern value)
        {
            Lower(value.Value);
        }
    }
}
