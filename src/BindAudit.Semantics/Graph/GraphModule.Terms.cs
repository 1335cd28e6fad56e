using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Graph;

/// <summary>Terms that run nothing: what flows into their variables.</summary>
internal sealed partial class GraphModule
{
    /// <summary>Lets what the term may be flow into its variable.</summary>
    public void Build(Term term, Variable into)
    {
        switch (term)
        {
            case UnionTerm t:
                foreach (var operand in t.Operands)
                {
                    VariableOf(operand).FlowTo(into);
                }

                break;
            case BooleanTerm t:
                foreach (var operand in t.Operands)
                {
                    VariableOf(operand).FlowTo(into);
                }

                break;
            case ClosureTerm t:
                BuildClosure(t, into);
                break;
            case AnnotatedTerm t:
                VariableOf(t.Value).FlowTo(into);
                NoteAnnotation(t, into);
                break;
            case ReferenceTerm t:
                BuildNarrowed(t, into);
                break;
            default:
                BuildContainer(term, into);
                break;
        }
    }

    private void BuildContainer(Term term, Variable into)
    {
        switch (term)
        {
            case SequenceTerm t:
                into.Take(SequenceOf(t));
                break;
            case MappingTerm t:
                into.Take(MappingOf(t));
                break;
            case ComprehensionTerm t:
                into.Take(ComprehensionOf(t));
                break;
            case UnpackTerm t:
                VariableOf(t.Value).FlowTo(new Unpacking(Analysis, t.Position, t.IsFromEnd, into));
                break;
            case RestTerm t:
                into.Take(RestOf(t));
                break;
            case SuperTerm t:
                BuildSuper(t, into);
                break;
            case CaughtTerm t:
                VariableOf(t.Type).FlowTo(new Catching(Analysis, into));
                break;
            default:
                break;
        }
    }

    private void BuildClosure(ClosureTerm term, Variable into)
    {
        if (!term.Function.Bindings.TryGetValue(term.Name, out var bindings))
        {
            return;
        }

        foreach (var binding in bindings)
        {
            VariableOf(binding).FlowTo(into);
        }
    }

    private BuiltinThing? KeyOf(ConstantTerm term) => ConstantOf(term.Value);

    private Thing ComprehensionOf(ComprehensionTerm term)
    {
        var element = VariableOf(term.Element);
        switch (term.Kind)
        {
            case ComprehensionKind.Generator:
                return new StreamThing(element);
            case ComprehensionKind.Dict:
                var dict = new ContainerThing(Analysis, BuiltinTypes.Dict, 0);
                element.FlowTo(dict.Keys);
                Analysis.KeyOf(element).FlowTo(new Storing(dict, VariableOf(term.Value!)));
                return dict;
            default:
                var isList = term.Kind == ComprehensionKind.List;
                var type = isList ? BuiltinTypes.List : BuiltinTypes.Set;
                var container = new ContainerThing(Analysis, type, 0);
                container.Store(null, element);
                return container;
        }
    }

    private ContainerThing RestOf(RestTerm term)
    {
        var rest = new ContainerThing(Analysis, BuiltinTypes.List, 0);
        VariableOf(term.Value).FlowTo(new Remaining(rest, term.Before, term.After));
        return rest;
    }

    private void BuildSuper(SuperTerm term, Variable into)
    {
        var arguments = term.Call.Arguments;
        if (arguments.Length >= 2)
        {
            var receivers = VariableOf(arguments[1].Value);
            VariableOf(arguments[0].Value)
                .FlowTo(
                    new Each(behind =>
                        receivers.FlowTo(new SuperMaking(behind as ClassThing, into))
                    )
                );
        }
        else if (term.Method is { Parameters.Length: > 0 } method)
        {
            FunctionOf(method).Parameters.At(0).FlowTo(new SuperMaking(ClassOf(term.Class), into));
        }
    }

    private BuiltinThing? ConstantOf(Value value) =>
        value switch
        {
            StringValue text => Analysis.Text(text.Content),
            IntegerValue number when BuiltinThing.IsSmall(number.Content) => Analysis.Integer(
                (int)number.Content
            ),
            IntegerValue => Analysis.Types.Integer,
            BytesValue => Analysis.Types.ByteString,
            FloatValue => Analysis.Types.Real,
            BooleanValue => Analysis.Types.Boolean,
            _ => null,
        };
}
