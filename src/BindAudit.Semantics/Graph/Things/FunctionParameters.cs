using System.Collections.Immutable;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Summaries;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>The parameters of a function, and how arguments reach them (Python Language Reference §6.3.4).</summary>
internal sealed partial class FunctionParameters
{
    private readonly GraphAnalysis _analysis;
    private readonly GraphModule _module;
    private readonly ImmutableArray<ParameterSummary> _parameters;
    private readonly Variable[] _variables;
    private ContainerThing? _restPositional;
    private ContainerThing? _restKeywords;
    private int _positionalCount;

    public FunctionParameters(GraphAnalysis analysis, GraphModule module, FunctionSummary summary)
    {
        _analysis = analysis;
        _module = module;
        _parameters = summary.Parameters;
        _variables = _parameters.Length == 0 ? [] : new Variable[_parameters.Length];
        for (var i = 0; i < _parameters.Length; i++)
        {
            _variables[i] = new Variable(analysis.Propagation);
            Prepare(i);
        }
    }

    public int Count => _variables.Length;

    public Variable At(int position) => _variables[position];

    /// <summary>Whether some call hands <paramref name="thing"/> over, for a parameter from <paramref name="first"/> on.</summary>
    public bool Hold(Thing thing, int first)
    {
        for (var i = first; i < _variables.Length; i++)
        {
            if (_variables[i].Holds(thing))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Hands the arguments of a call over; tells whether it is the first time for this call.</summary>
    public bool Pass(FunctionThing function, CallSite call, Thing? receiver)
    {
        var shift = receiver is null ? 0 : 1;
        if (receiver is not null)
        {
            PassReceiver(receiver);
        }

        if (!call.IsFirst(function, receiver is not null))
        {
            return false;
        }

        PassPositional(call.Arguments, shift);
        PassKeywords(call.Arguments);
        PassDefaults(call.Arguments, shift);
        return true;
    }

    /// <summary>Gives what the call hands over for the parameter back as its result.</summary>
    public void Return(int position, CallSite call, Thing? receiver)
    {
        var shift = receiver is null ? 0 : 1;
        if (position < shift)
        {
            call.Return(receiver!);
        }
        else if (call.Result is { } result)
        {
            GiveTo(result, position, call, shift);
        }
    }

    /// <summary>Lets what the call hands over for the parameter flow into a variable.</summary>
    public void GiveTo(Variable into, int position, CallSite call, int shift)
    {
        var parameter = _parameters[position];
        var isPlain =
            parameter.Kind is not (ParameterKind.VarKeyword or ParameterKind.VarPositional)
            && call.Arguments.Stars.Length + call.Arguments.DoubleStars.Length == 0;
        if (!isPlain)
        {
            _variables[position].FlowTo(into);
        }
        else if (FindGiven(call.Arguments, position, shift) is { } given)
        {
            given.FlowTo(into);
        }
        else if (parameter.Default is { } otherwise)
        {
            _module.VariableOf(otherwise).FlowTo(into);
        }
    }

    /// <summary>What a parameter is where nothing of the scan gives it: its default, an instance of its annotation.</summary>
    public void Suppose(int position, bool isCalled)
    {
        if (!_variables[position].IsEmpty)
        {
            return;
        }

        var parameter = _parameters[position];
        if (!isCalled && parameter.Default is { } otherwise)
        {
            _module.VariableOf(otherwise).FlowTo(_variables[position]);
        }

        if (parameter.Annotation is { } annotation)
        {
            _module.Annotate(annotation, _variables[position]);
        }
    }

    private void Prepare(int position)
    {
        switch (_parameters[position].Kind)
        {
            case ParameterKind.VarPositional:
                _restPositional = new ContainerThing(_analysis, BuiltinTypes.Tuple, 0);
                _variables[position].Take(_restPositional);
                break;
            case ParameterKind.VarKeyword:
                _restKeywords = new ContainerThing(_analysis, BuiltinTypes.Dict, 0);
                _variables[position].Take(_restKeywords);
                break;
            case ParameterKind.KeywordOnly:
                break;
            default:
                _positionalCount = position + 1;
                break;
        }
    }

    private void PassReceiver(Thing receiver)
    {
        if (_positionalCount > 0)
        {
            _variables[0].Take(receiver);
        }
        else if (_restPositional is { } rest)
        {
            rest.Store(_analysis.Integer(0), _analysis.Single(receiver));
        }
    }

    private void PassPositional(Arguments arguments, int shift)
    {
        for (var i = 0; i < arguments.Positional.Length; i++)
        {
            PassAt(i + shift, arguments.Positional[i]);
        }

        foreach (var (position, value) in arguments.Stars)
        {
            value.FlowTo(new StarPassing(this, position + shift));
        }
    }

    private void PassAt(int position, Variable value)
    {
        if (position < _positionalCount)
        {
            value.FlowTo(_variables[position]);
        }
        else
        {
            _restPositional?.Store(_analysis.Integer(position - _positionalCount), value);
        }
    }

    private void PassKeywords(Arguments arguments)
    {
        foreach (var (name, value) in arguments.Keywords)
        {
            if (FindNamed(name) is { } variable)
            {
                value.FlowTo(variable);
            }
            else
            {
                _restKeywords?.Store(_analysis.Text(name), value);
            }
        }

        foreach (var value in arguments.DoubleStars)
        {
            value.FlowTo(new DoubleStarPassing(this));
        }
    }

    private Variable? FindNamed(string name)
    {
        for (var i = 0; i < _parameters.Length; i++)
        {
            var isNamed =
                _parameters[i].Kind
                is ParameterKind.PositionalOrKeyword
                    or ParameterKind.KeywordOnly;
            if (isNamed && _parameters[i].Name == name)
            {
                return _variables[i];
            }
        }

        return null;
    }

    private void PassDefaults(Arguments arguments, int shift)
    {
        var mayBeHidden = arguments.Stars.Length + arguments.DoubleStars.Length > 0;
        for (var i = shift; i < _parameters.Length; i++)
        {
            if (
                _parameters[i].Default is { } otherwise
                && (mayBeHidden || FindGiven(arguments, i, shift) is null)
            )
            {
                _module.VariableOf(otherwise).FlowTo(_variables[i]);
            }
        }
    }

    private Variable? FindGiven(Arguments arguments, int position, int shift)
    {
        var isPositional = position < _positionalCount;
        var name =
            _parameters[position].Kind == ParameterKind.PositionalOnly
                ? null
                : _parameters[position].Name;
        return arguments.Find(isPositional ? position - shift : -1, name);
    }
}
