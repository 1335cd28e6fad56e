using System;
using System.Collections.Generic;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph;

/// <summary>Things that are one wherever they are met.</summary>
internal sealed partial class GraphAnalysis
{
    public const string OpenFunction = "builtins.open";

    private const int LongestText = 40;

    private readonly Dictionary<string, ExternalThing> _externals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExternalResultThing> _results = new(StringComparer.Ordinal);
    private readonly Dictionary<BuiltinThing, ExternalResultThing> _opened = [];
    private readonly Dictionary<string, BuiltinThing> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<int, BuiltinThing> _integers = [];
    private readonly Dictionary<ThingPair, MethodThing> _methods = [];
    private readonly Dictionary<ThingPair, BoundProperty> _properties = [];
    private readonly Dictionary<(Thing, string), BuiltinMethodThing> _builtinMethods = [];
    private readonly Dictionary<ExternalThing, Variable> _raised = [];
    private readonly Dictionary<GraphModule, GlobalsThing> _globals = [];

    public ExternalThing External(string name)
    {
        if (!_externals.TryGetValue(name, out var thing))
        {
            _externals[name] = thing = new ExternalThing(this, name);
        }

        return thing;
    }

    /// <summary>What calling or indexing something outside gives.</summary>
    public ExternalResultThing ResultOf(string path)
    {
        if (!_results.TryGetValue(path, out var thing))
        {
            _results[path] = thing = new ExternalResultThing(this, path);
        }

        return thing;
    }

    /// <summary>A file whose lines are known to be texts, or bytes.</summary>
    public ExternalResultThing Opened(BuiltinThing line)
    {
        if (!_opened.TryGetValue(line, out var thing))
        {
            _opened[line] = thing = new ExternalResultThing(this, OpenFunction) { Element = line };
        }

        return thing;
    }

    /// <summary>A str; a long one is not told apart from others.</summary>
    public BuiltinThing Text(string content)
    {
        if (content.Length > LongestText)
        {
            return Types.Str;
        }

        if (!_texts.TryGetValue(content, out var thing))
        {
            var type = BuiltinTypes.Text;
            _texts[content] = thing = new BuiltinThing(this, type, content, Types.Str);
        }

        return thing;
    }

    public BuiltinThing Integer(int number)
    {
        if (!_integers.TryGetValue(number, out var thing))
        {
            var type = BuiltinTypes.Int;
            _integers[number] = thing = new BuiltinThing(this, type, number, Types.Integer);
        }

        return thing;
    }

    /// <summary>A function bound to what it is handed first; other callables are not bound.</summary>
    public Thing Method(Thing function, Thing receiver)
    {
        if (function is not (FunctionThing or BuiltinMethodThing or PartialThing))
        {
            return function;
        }

        if (!_methods.TryGetValue(new(function, receiver), out var thing))
        {
            _methods[new(function, receiver)] = thing = new MethodThing(function, receiver);
        }

        return thing;
    }

    public BoundProperty Property(WrapperThing property, InstanceThing instance)
    {
        if (!_properties.TryGetValue(new(property, instance), out var thing))
        {
            _properties[new(property, instance)] = thing = new BoundProperty(
                property.Function,
                instance,
                Arguments.None
            );
        }

        return thing;
    }

    /// <summary>A descriptor that is read through an object.</summary>
    public BoundProperty Descriptor(InstanceThing descriptor, InstanceThing instance)
    {
        if (!_properties.TryGetValue(new(descriptor, instance), out var thing))
        {
            var arguments = Arguments.Of(Single(instance), Single(instance.Class));
            _properties[new(descriptor, instance)] = thing = new BoundProperty(
                descriptor.Class.Lookup("__get__"),
                descriptor,
                arguments
            );
        }

        return thing;
    }

    /// <summary>A method of an object of a builtin type.</summary>
    public BuiltinMethodThing MethodOf(BuiltinThing owner, string name) =>
        MethodOf(owner, owner.Type, name);

    /// <summary>A method of a container.</summary>
    public BuiltinMethodThing MethodOf(ContainerThing owner, string name) =>
        MethodOf(owner, owner.Type, name);

    /// <summary>A variable that holds one thing only.</summary>
    public Variable Single(Thing thing) => thing.Alone ??= Variable.Fixed(Propagation, thing);

    /// <summary>What <c>globals()</c> gives in a module.</summary>
    public GlobalsThing GlobalsOf(GraphModule module)
    {
        if (!_globals.TryGetValue(module, out var thing))
        {
            _globals[module] = thing = new GlobalsThing(module);
        }

        return thing;
    }

    /// <summary>Notes that an object is raised: handlers of its class and of the bases of that may catch it.</summary>
    public void Raise(InstanceThing instance)
    {
        Raised.Take(instance);
        foreach (var item in instance.Class.Order)
        {
            if (item is ClassThing definition)
            {
                definition.Raised.Take(instance);
            }
            else if (item is ExternalThing external)
            {
                RaisedOf(external).Take(instance);
            }
        }
    }

    /// <summary>Objects of the scan that are raised and belong to a class outside.</summary>
    public Variable RaisedOf(ExternalThing external)
    {
        if (!_raised.TryGetValue(external, out var variable))
        {
            _raised[external] = variable = NewVariable();
        }

        return variable;
    }

    /// <summary>An object that a builtin type makes; null for what is no type.</summary>
    public Thing? InstanceOf(string name) =>
        name switch
        {
            "builtins.str" => Types.Str,
            "builtins.bytes" => Types.ByteString,
            "builtins.int" => Types.Integer,
            "builtins.float" => Types.Real,
            "builtins.bool" => Types.Boolean,
            "builtins.list" => new ContainerThing(this, BuiltinTypes.List, 0),
            "builtins.tuple" => new ContainerThing(this, BuiltinTypes.Tuple, 0),
            "builtins.dict" => new ContainerThing(this, BuiltinTypes.Dict, 0),
            "builtins.set" or "builtins.frozenset" => new ContainerThing(this, BuiltinTypes.Set, 0),
            _ => null,
        };

    public Variable NewVariable() => new(Propagation);

    /// <summary>The node of code of the scan.</summary>
    public GraphNode NodeOf(string name) => Edges.NodeOf(name, GraphNodeKind.Function);

    private BuiltinMethodThing MethodOf(Thing owner, string type, string name)
    {
        if (!_builtinMethods.TryGetValue((owner, name), out var thing))
        {
            var node = "<**" + type + "**>." + name;
            _builtinMethods[(owner, name)] = thing = new BuiltinMethodThing(
                owner,
                name,
                Edges.NodeOf(node, GraphNodeKind.Builtin)
            );
        }

        return thing;
    }
}
