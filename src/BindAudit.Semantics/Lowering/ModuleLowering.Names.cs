using System.Collections.Generic;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Semantics.Lowering;

/// <summary>Names: what they are bound to, and binding them.</summary>
internal sealed partial class ModuleLowering
{
    private Term Read(NameExpression expression)
    {
        var name = NameOf(expression.Span);
        var span = SpanOf(expression);
        if (IsWrittenFromInside(name))
        {
            return new ClosureTerm(NextIndex(), span, _scope.Function!, name);
        }

        return
            IsLocalTo(_scope, name)
            && _scope.Current.TryFind(name, out var bound, out var conditions)
            ? new ReferenceTerm(NextIndex(), span, bound) { Conditions = conditions }
            : ReadFromAround(name, span);
    }

    /// <summary>Whether a name found in the scope's own bindings is the one meant here.</summary>
    private bool IsLocalTo(Scope scope, string name) =>
        scope.Kind == ScopeKind.Module
            ? !_writtenFromFunctions.Contains(name)
            : !scope.Names.IsGlobal(name) && !scope.Names.IsNonlocal(name);

    private Term ReadFromAround(string name, TextSpan span)
    {
        if (_scope.Kind == ScopeKind.Function && _scope.Names.IsLocal(name))
        {
            return _unknown;
        }

        if (_scope.Kind == ScopeKind.Class && FindAroundClass(name) is { } bound)
        {
            return new ReferenceTerm(NextIndex(), span, bound);
        }

        if (!_scope.Names.IsGlobal(name))
        {
            for (var scope = _scope.Outer; scope is not null; scope = scope.Outer)
            {
                if (scope.Kind == ScopeKind.Function && scope.Names.IsLocal(name))
                {
                    return Closure(scope, name, span);
                }
            }
        }

        return new GlobalTerm(NextIndex(), span, name);
    }

    /// <summary>A name of a function around: what it is where the inner function is defined, or becomes later.</summary>
    private ClosureTerm Closure(Scope around, string name, TextSpan span)
    {
        var isBound =
            around.Current.TryFind(name, out var live, out var conditions)
            && !_nonlocalNames.Contains(name);
        return new ClosureTerm(NextIndex(), span, around.Function!, name)
        {
            Live = isBound ? Left(live!, conditions) : null,
            Since =
                isBound && around.Function!.Bindings.TryGetValue(name, out var bindings)
                    ? bindings.Count
                    : 0,
        };
    }

    /// <summary>What a class body, which runs where it stands, finds in the scope around it.</summary>
    private Term? FindAroundClass(string name)
    {
        var around = _scope.Outer!;
        while (around.Kind == ScopeKind.Class)
        {
            around = around.Outer!;
        }

        return IsLocalTo(around, name) && around.Current.TryFind(name, out var bound)
            ? bound
            : null;
    }

    private void Bind(string name, Term term)
    {
        if (_scope.Names.IsGlobal(name))
        {
            AddGlobal(name, term);
            return;
        }

        if (_scope.Names.IsNonlocal(name))
        {
            BindNonlocal(name, term);
            return;
        }

        _scope.Current.Bind(name, term);
        if (_scope.HasPaths(name))
        {
            _scope.ForgetPaths(name, name + ".");
        }

        Remember(_scope, name, term);
    }

    private void Remember(Scope scope, string name, Term term)
    {
        if (scope.Kind == ScopeKind.Module && _writtenFromFunctions.Contains(name))
        {
            AddGlobal(name, term);
        }
        else if (scope is { Kind: ScopeKind.Function, HasReaders: true })
        {
            Remember(scope.Function!.Bindings, name, term);
        }
    }

    private static void Remember(Dictionary<string, List<Term>> bindings, string name, Term term)
    {
        if (!bindings.TryGetValue(name, out var known))
        {
            bindings[name] = known = [];
        }

        known.Add(term);
    }

    private void BindNonlocal(string name, Term term)
    {
        for (var scope = _scope.Outer; scope is not null; scope = scope.Outer)
        {
            if (scope.Kind == ScopeKind.Function && scope.Names.IsLocal(name))
            {
                Remember(scope.Function!.Bindings, name, term);
                return;
            }
        }
    }

    /// <summary>The path <c>a.b.c</c> of a chain of attributes over a name, and its first name; null for anything else.</summary>
    private string? PathOf(Expression expression, out string root)
    {
        switch (expression)
        {
            case NameExpression name:
                root = NameOf(name.Span);
                return root;
            case AttributeExpression attribute when PathOf(attribute.Value, out root) is { } path:
                return path + "." + NameOf(attribute.Name);
            default:
                root = "";
                return null;
        }
    }

    /// <summary>Whether some path that begins like a chain of attributes is bound: else none need be put together.</summary>
    private bool MayBeBound(AttributeExpression chain)
    {
        if (!_scope.HasAnyPaths)
        {
            return false;
        }

        Expression first = chain;
        while (first is AttributeExpression attribute)
        {
            first = attribute.Value;
        }

        return first is NameExpression name && _scope.HasPaths(NameOf(name.Span));
    }

    private static UnionTerm UnionOf(int index, TextSpan span, Term[] operands)
    {
        var union = new UnionTerm(index, span);
        foreach (var operand in operands)
        {
            union.Operands.Add(operand);
        }

        return union;
    }
}
