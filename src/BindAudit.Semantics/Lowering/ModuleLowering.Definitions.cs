using System.Collections.Immutable;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Semantics.Lowering;

/// <summary>Functions, lambdas and classes (Python Language Reference §6.14, §8.7, §8.8).</summary>
internal sealed partial class ModuleLowering
{
    private void LowerFunction(FunctionDefinition definition)
    {
        var decorators = LowerAll(definition.Decorators);
        var name = NameOf(definition.Name);
        var function = NewFunction(name, SpanOf(definition));
        function.Parameters = LowerParameters(definition.Parameters);
        function.Decorators = decorators;
        function.ReturnAnnotation = definition.Returns is { } returns
            ? LowerAnnotation(returns)
            : null;
        var names = NamesOf(definition.Parameters);
        new NameCollector(NameOf, FirstNameOf, names).Collect(definition.Body);
        OpenFunction(function, names);
        Lower(definition.Body);
        function.FallsThrough = !_scope.Current.IsTerminated;
        CloseFunction();
        Bind(
            name,
            Decorated(new FunctionTerm(NextIndex(), SpanOf(definition), function), decorators)
        );
    }

    private FunctionTerm LowerLambda(LambdaExpression lambda)
    {
        _scope.LambdaCount++;
        var name =
            "<lambda"
            + _scope.LambdaCount.ToString(System.Globalization.CultureInfo.InvariantCulture)
            + ">";
        var function = NewFunction(name, SpanOf(lambda));
        function.Parameters = LowerParameters(lambda.Parameters);
        function.FallsThrough = false;
        OpenFunction(function, NamesOf(lambda.Parameters));
        function.Returns.Add(Lower(lambda.Body));
        CloseFunction();
        return new FunctionTerm(NextIndex(), SpanOf(lambda), function);
    }

    private FunctionSummary NewFunction(string name, TextSpan span)
    {
        var function = new FunctionSummary(
            _scope.QualifiedName + "." + name,
            span,
            _scope.Kind == ScopeKind.Class ? _scope.Class : null
        );
        _functions.Add(function);
        return function;
    }

    private ImmutableArray<ParameterSummary> LowerParameters(ParameterList list)
    {
        var parameters = ImmutableArray.CreateBuilder<ParameterSummary>(list.Parameters.Length);
        foreach (var parameter in list.Parameters)
        {
            var annotation = parameter.Annotation is { } written ? LowerAnnotation(written) : null;
            parameters.Add(
                new(
                    NameOf(parameter.Name),
                    SpanOf(parameter),
                    parameter.Kind,
                    LowerOptional(parameter.Default),
                    annotation
                )
            );
        }

        return parameters.MoveToImmutable();
    }

    private ScopeNames NamesOf(ParameterList list)
    {
        var names = new ScopeNames();
        foreach (var parameter in list.Parameters)
        {
            names.Bound.Add(NameOf(parameter.Name));
        }

        return names;
    }

    private void OpenFunction(FunctionSummary function, ScopeNames names)
    {
        var parameters = function.Parameters;
        _scope = new Scope(ScopeKind.Function, _scope, function.QualifiedName, names)
        {
            Function = function,
            HasReaders = names.HasInnerFunctions || HoldsLambda(function.Span),
            SelfName =
                function.Class is not null && parameters.Length > 0 ? parameters[0].Name : null,
        };
        for (var i = 0; i < parameters.Length; i++)
        {
            Bind(
                parameters[i].Name,
                new ParameterTerm(NextIndex(), parameters[i].Span, function, i)
            );
        }
    }

    private bool HoldsLambda(TextSpan span)
    {
        var at = _lambdas.BinarySearch(span.Start);
        at = at < 0 ? ~at : at;
        return at < _lambdas.Count && _lambdas[at] < span.End;
    }

    private void CloseFunction()
    {
        if (_scope.SelfName is not null)
        {
            CloseInstanceAttributes();
        }

        _scope = _scope.Outer!;
    }

    private Term Decorated(Term definition, ImmutableArray<Term> decorators)
    {
        for (var i = decorators.Length - 1; i >= 0; i--)
        {
            definition = Note(
                new DecoratedTerm(NextIndex(), definition.Span, definition, decorators[i])
            );
        }

        return definition;
    }

    private void LowerClass(ClassDefinition definition)
    {
        var decorators = LowerAll(definition.Decorators);
        var name = NameOf(definition.Name);
        var summary = new ClassSummary(_scope.QualifiedName + "." + name)
        {
            Body = SpanOf(definition.Body),
            Bases = LowerAll(definition.Bases),
            Decorators = decorators,
        };
        _classes.Add(summary);
        foreach (var keyword in definition.Keywords)
        {
            var value = Lower(keyword.Value);
            if (keyword.Name is { } word && NameOf(word) == "metaclass")
            {
                summary.Metaclass = value;
            }
        }

        LowerClassBody(definition, summary);
        var term = Note(new ClassTerm(NextIndex(), SpanOf(definition), summary));
        Bind(name, Decorated(term, decorators));
    }

    private TextSpan SpanOf(ImmutableArray<Statement> body)
    {
        if (body.IsEmpty)
        {
            return default;
        }

        var (first, last) = (SpanOf(body[0]), SpanOf(body[^1]));
        return new TextSpan(first.Start, last.End - first.Start);
    }

    private void LowerClassBody(ClassDefinition definition, ClassSummary summary)
    {
        var names = new ScopeNames();
        new NameCollector(NameOf, FirstNameOf, names).Collect(definition.Body);
        _scope = new Scope(ScopeKind.Class, _scope, summary.QualifiedName, names)
        {
            Class = summary,
        };
        Lower(definition.Body);
        foreach (var (name, term) in _scope.Current.Changes)
        {
            if (term is not null)
            {
                summary.Attributes[name] = term;
            }
        }

        _scope = _scope.Outer!;
    }

    /// <summary>An annotation, in which names may stand in quotes: <c>Optional["Flask"]</c>, <c>"Flask" | None</c>.</summary>
    private Term LowerAnnotation(Expression annotation)
    {
        switch (annotation)
        {
            case StringExpression text:
                return LowerForwardReference(text);
            case SubscriptExpression subscript:
                var value = Lower(subscript.Value);
                var key = LowerAnnotation(subscript.Index);
                return Note(new SubscriptTerm(NextIndex(), SpanOf(subscript), value, key));
            case TupleExpression tuple:
                var items = ImmutableArray.CreateBuilder<Term>(tuple.Elements.Length);
                foreach (var element in tuple.Elements)
                {
                    items.Add(LowerAnnotation(element));
                }

                var members = items.MoveToImmutable();
                return new SequenceTerm(NextIndex(), SpanOf(tuple), SequenceKind.Tuple, members);
            default:
                return Lower(annotation);
        }
    }
}
