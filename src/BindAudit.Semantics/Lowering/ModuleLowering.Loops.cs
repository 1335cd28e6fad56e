using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Lowering;

/// <summary>Loops: a name that the body binds is, at its head, what it was before or what a round made it.</summary>
internal sealed partial class ModuleLowering
{
    private void LowerFor(ForStatement statement)
    {
        var iterable = Lower(statement.Iterable);
        var element = new ElementTerm(NextIndex(), SpanOf(statement.Iterable), iterable)
        {
            IsAsync = statement.IsAsync,
        };
        Note(element);
        var names = NamesBoundIn(statement.Body);
        LowerLoop(names, statement.Target, element, statement.Body);
        Lower(statement.OrElse);
    }

    private void LowerWhile(WhileStatement statement)
    {
        LowerTest(statement.Test);
        var names = NamesBoundIn(statement.Body);
        LowerLoop(names, null, null, statement.Body);
        Lower(statement.OrElse);
    }

    private void LowerLoop(
        HashSet<string> names,
        Expression? target,
        Term? element,
        ImmutableArray<Statement> body
    )
    {
        var around = _scope.Loop;
        var exits = new LoopExits(_scope.Current);
        _scope.Loop = exits;
        Open();
        var heads = OpenLoopHeads(names);
        if (target is not null)
        {
            Assign(target, element!);
        }

        Lower(body);
        var end = Close();
        _scope.Loop = around;
        CloseLoopHeads(heads, end, exits);
        Join([new Bindings(_scope.Current), end, .. exits.Exits]);
    }

    private Dictionary<string, UnionTerm> OpenLoopHeads(HashSet<string> names)
    {
        var heads = new Dictionary<string, UnionTerm>();
        foreach (var name in names)
        {
            if (_scope.Current.TryFind(name, out var before))
            {
                heads[name] = UnionOf(NextIndex(), before.Span, [before]);
                _scope.Current.Bind(name, heads[name]);
            }
        }

        return heads;
    }

    private static void CloseLoopHeads(
        Dictionary<string, UnionTerm> heads,
        Bindings end,
        LoopExits exits
    )
    {
        foreach (var (name, head) in heads)
        {
            AddRound(head, name, end);
            foreach (var exit in exits.Exits)
            {
                AddRound(head, name, exit);
            }
        }
    }

    private static void AddRound(UnionTerm head, string name, Bindings end)
    {
        if (end.TryFind(name, out var after) && after != head && !head.Operands.Contains(after))
        {
            head.Operands.Add(after);
        }
    }

    private HashSet<string> NamesBoundIn(ImmutableArray<Statement> body)
    {
        var names = new ScopeNames();
        var collector = new NameCollector(NameOf, FirstNameOf, names);
        collector.Collect(body);
        return names.Bound;
    }
}
