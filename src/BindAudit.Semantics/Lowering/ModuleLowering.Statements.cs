using System.Collections.Immutable;
using BindAudit.Semantics.Summaries.Terms;
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
                LowerRaise(s);
                break;
            case AssertStatement s:
                LowerTest(s.Test);
                LowerOptional(s.Message);
                Keep(
                    new Bindings(_scope.Current) { Conditions = ConditionsOf(s.Test, holds: true) }
                );
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
            if (Lower(statement.Value) is CallTerm call)
            {
                call.Call.IsStatement = true;
            }
        }
    }

    private void LowerReturn(ReturnStatement statement)
    {
        var value = statement.Value is { } expression
            ? Lower(expression)
            : new ConstantTerm(NextIndex(), SpanOf(statement), Values.NoneValue.Instance);
        _scope.Function?.Returns.Add(value);
        ShowInstanceAttributes(_scope.Current);
        _scope.Current.IsTerminated = true;
    }
}
