using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Lowering;

/// <summary>Attributes and calls (Python Language Reference §6.3).</summary>
internal sealed partial class ModuleLowering
{
    private Term LowerAttribute(AttributeExpression attribute)
    {
        if (
            MayBeBound(attribute)
            && PathOf(attribute, out var root) is { } path
            && IsLocalTo(_scope, root)
            && _scope.Current.TryFind(path, out var bound, out var conditions)
        )
        {
            NoteRead(attribute);
            return new ReferenceTerm(NextIndex(), SpanOf(attribute), bound)
            {
                Conditions = conditions,
            };
        }

        var value = Lower(attribute.Value);
        return Note(
            new AttributeTerm(NextIndex(), SpanOf(attribute), value, NameOf(attribute.Name))
        );
    }

    private Term LowerCall(CallExpression expression)
    {
        var function = Lower(expression.Function);
        var call = new CallSummary(SpanOf(expression), SpanOf(expression.Function))
        {
            Function = function,
            Arguments = LowerArguments(expression),
            Caller = _scope.Caller,
            Enclosing = _scope.Function,
            IsUnderMain = _isUnderMain,
        };
        _calls.Add(call);
        RememberSetattr(expression, call);
        ForgetWhatTheCallMayChange(expression, call);
        return IsSuper(expression.Function) && EnclosingMethod() is { Class: { } owner } method
            ? new SuperTerm(NextIndex(), SpanOf(expression), owner) { Method = method, Call = call }
            : new CallTerm(NextIndex(), SpanOf(expression), call);
    }

    private ImmutableArray<ArgumentSummary> LowerArguments(CallExpression call)
    {
        var arguments = new ArgumentSummary[call.Arguments.Length + call.Keywords.Length];
        var count = 0;
        foreach (var argument in call.Arguments)
        {
            var isStar = argument is StarredExpression;
            var value = argument is StarredExpression starred ? starred.Value : argument;
            var term = Lower(value);
            var kind = isStar ? ArgumentKind.Star : ArgumentKind.Positional;
            arguments[count++] = new(kind, null, term, SpanOf(value));
            if (isStar)
            {
                NoteIteration(term);
            }
        }

        foreach (var keyword in call.Keywords)
        {
            var name = keyword.Name is { } span ? NameOf(span) : null;
            var kind = name is null ? ArgumentKind.DoubleStar : ArgumentKind.Keyword;
            var value = Lower(keyword.Value);
            arguments[count++] = new(kind, name, value, SpanOf(keyword.Value));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(arguments);
    }

    private bool IsSuper(Expression function) =>
        function is NameExpression { Span.Length: 5 } name && NameOf(name.Span) == "super";

    private FunctionSummary? EnclosingMethod()
    {
        for (var scope = _scope; scope is not null; scope = scope.Outer)
        {
            if (scope.Function is { Class: not null } method)
            {
                return method;
            }
        }

        return null;
    }

    /// <summary><c>setattr(x, "name", v)</c> writes an attribute.</summary>
    private void RememberSetattr(CallExpression expression, CallSummary call)
    {
        if (
            expression.Function is NameExpression name
            && call.Arguments.Length == 3
            && NameOf(name.Span) == "setattr"
            && call.Arguments[1].Value is ConstantTerm { Value: StringValue written }
        )
        {
            AddWrite(call, call.Arguments[0].Value, written.Content, call.Arguments[2].Value);
            ForgetPathsOf(expression.Arguments[0]);
        }
    }

    /// <summary>A call may change its receiver and what it is given: attributes known by path are forgotten, containers escape.</summary>
    private void ForgetWhatTheCallMayChange(CallExpression expression, CallSummary call)
    {
        if (expression.Function is AttributeExpression method)
        {
            ForgetPathsOf(method.Value);
            ChangeReceiver(method, call);
        }

        foreach (var argument in expression.Arguments)
        {
            ForgetPathsOf(argument);
            Escape(argument, call);
        }

        foreach (var keyword in expression.Keywords)
        {
            if (keyword.Name is not null)
            {
                ForgetPathsOf(keyword.Value);
                Escape(keyword.Value, call);
            }
        }
    }

    private void ForgetPathsOf(Expression expression)
    {
        var isKnown = expression switch
        {
            NameExpression name => _scope.HasAnyPaths && _scope.HasPaths(NameOf(name.Span)),
            AttributeExpression attribute => MayBeBound(attribute),
            _ => false,
        };
        if (isKnown && PathOf(expression, out var root) is { } path)
        {
            if (path == _scope.SelfName)
            {
                ShowInstanceAttributes(_scope.Current);
            }

            _scope.ForgetPaths(root, path + ".");
        }
    }

    private void ChangeReceiver(AttributeExpression method, CallSummary call)
    {
        var name = NameOf(method.Name);
        if (
            IsMutator(name)
            && PathOf(method.Value, out _) is { } path
            && _scope.Current.TryFind(path, out var before)
        )
        {
            _scope.Current.Bind(path, new MutatedTerm(NextIndex(), call.Span, before, name, call));
        }
    }

    private static bool IsMutator(string method) =>
        method
            is "update"
                or "append"
                or "extend"
                or "insert"
                or "pop"
                or "popitem"
                or "remove"
                or "clear"
                or "setdefault"
                or "sort"
                or "reverse"
                or "add"
                or "discard";

    private void Escape(Expression argument, CallSummary call)
    {
        if (
            (
                argument is NameExpression
                || (argument is AttributeExpression chain && MayBeBound(chain))
            )
            && PathOf(argument, out _) is { } path
            && _scope.Current.TryFind(path, out var before)
            && IsContainer(before)
        )
        {
            _scope.Current.Bind(path, new EscapedTerm(NextIndex(), call.Span, before, call));
        }
    }

    /// <summary>Whether a term is certainly a list, set or dict made here.</summary>
    private static bool IsContainer(Term term) =>
        term switch
        {
            ReferenceTerm reference => IsContainer(reference.Target),
            SequenceTerm sequence => sequence.Kind != SequenceKind.Tuple,
            MappingTerm or StoredTerm or MutatedTerm or EscapedTerm => true,
            CallTerm { Call.Function: GlobalTerm { Name: "dict" or "list" or "set" } } => true,
            _ => false,
        };
}
