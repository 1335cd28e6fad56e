using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Syntax.Literals;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Lowering;

/// <summary>Compound statements other than loops and definitions (Python Language Reference §8).</summary>
internal sealed partial class ModuleLowering
{
    private void LowerIf(IfStatement statement)
    {
        LowerTest(statement.Test);
        var wasUnderMain = _isUnderMain;
        _isUnderMain |= _scope.Kind == ScopeKind.Module && IsMainTest(statement.Test);
        Open();
        _scope.Current.Conditions = ConditionsOf(statement.Test, holds: true);
        Lower(statement.Body);
        var body = Close();
        _isUnderMain = wasUnderMain;
        Open();
        _scope.Current.Conditions = ConditionsOf(statement.Test, holds: false);
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
            var entered = new EnterTerm(NextIndex(), SpanOf(item.Context), context)
            {
                IsAsync = statement.IsAsync,
            };
            Note(entered);
            if (item.Target is { } target)
            {
                Assign(target, entered);
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
        var type = LowerOptional(handler.Type);
        Open();
        foreach (var (name, after) in body.Changes)
        {
            var isKnownBefore = _scope.Current.TryFind(name, out var before);
            _scope.Current.Bind(
                name,
                after is null || !isKnownBefore || after == before
                    ? after
                    : UnionOf(NextIndex(), after.Span, [before!, after])
            );
        }

        if (handler.Name is { } caught)
        {
            Bind(
                NameOf(caught),
                type is null ? _unknown : new CaughtTerm(NextIndex(), type.Span, type)
            );
        }

        Lower(handler.Body);
        return Close();
    }
}
