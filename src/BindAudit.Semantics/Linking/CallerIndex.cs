using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Which calls run a function of the scan; looked for by the name they are written with, once for each function.</summary>
internal sealed class CallerIndex(LinkedProgram program, Evaluator evaluator)
{
    private const string Initializer = ConstructionSpelling.Initializer;
    private const int MostNames = 32;
    private readonly CallerLists<FunctionNode, Caller> _callers = new(evaluator);
    private readonly HashSet<FunctionNode> _complete = [];
    private readonly CallerLists<ClassNode, Invocation> _constructions = new(evaluator);
    private readonly HashSet<ClassNode> _searched = [];
    private readonly SubclassIndex _subclasses = new(program, evaluator);

    /// <summary>Whether the callers in files that were not loaded have been looked for.</summary>
    public bool IsComplete(FunctionNode function) =>
        !program.HasSource || _complete.Contains(function);

    /// <summary>The same for those that construct objects of the class.</summary>
    public bool IsComplete(ClassNode definition) =>
        !program.HasSource || _searched.Contains(definition);

    /// <summary>The calls of <paramref name="function"/>, each with how many parameters its receiver takes.</summary>
    /// <param name="function">The function.</param>
    /// <param name="looksFurther">Whether to load the files that may call it, too.</param>
    public IReadOnlyList<Caller> Of(FunctionNode function, bool looksFurther)
    {
        var isNew = looksFurther && program.HasSource && _complete.Add(function);
        return _callers.Find(
            function,
            looksFurther,
            isNew,
            callers => Search(function, callers, isNew)
        );
    }

    private void Search(FunctionNode function, List<Caller> callers, bool isNew)
    {
        var names = new List<string>(NamesOf(function));
        for (var i = 0; i < names.Count; i++)
        {
            if (isNew && Load(function.Owner, names[i]))
            {
                AddMissing(names, NamesOf(function));
            }

            AddRenames(names, names[i]);
        }

        AddAll(callers, NamedCalls(names, function), function);
        foreach (var module in Loaded())
        {
            if (IndirectCalls.MayRun(module, names))
            {
                AddAll(callers, module.IndirectInvocations, function);
            }
        }
    }

    /// <summary>The calls that are written with one of the names, each once; those of parameters that take the function are added to these.</summary>
    private HashSet<CallNode> NamedCalls(List<string> names, FunctionNode function)
    {
        var calls = new HashSet<CallNode>();
        foreach (var name in names)
        {
            foreach (var call in program.CallsNamed(name))
            {
                if (ConstructionSpelling.MayMean(call, name, names, function.Class))
                {
                    calls.Add(call);
                }
            }
        }

        foreach (var (module, parameter) in HandedParameters.Of(Loaded(), names))
        {
            AddMissing(names, [parameter]);
            module.AddCallsNamed(parameter, calls);
        }

        return calls;
    }

    /// <summary>Loads the modules that may call something by that name; tells whether there were any new ones.</summary>
    /// <remarks>Who writes <c>super().__init__(…)</c> or <c>cls(…)</c> names the class as well.</remarks>
    private bool Load(ModuleNode owner, string name)
    {
        var before = program.Loaded.Count;
        if (name is not (Initializer or SubclassIndex.OwnClass))
        {
            program.LoadCallers(owner, name);
        }

        return program.Loaded.Count > before;
    }

    private static void AddMissing(List<string> names, IEnumerable<string> more)
    {
        foreach (var name in more)
        {
            if (names.Count < MostNames && !names.Contains(name))
            {
                names.Add(name);
            }
        }
    }

    /// <summary>The names by which loaded modules pass a function on to those that import them.</summary>
    private void AddRenames(List<string> names, string name)
    {
        foreach (var module in Loaded())
        {
            AddMissing(names, module.Summary.Names.RenamesOf(name));
        }
    }

    /// <summary>The calls that construct an object of <paramref name="definition"/> or of a subclass.</summary>
    public IReadOnlyList<Invocation> Constructions(ClassNode definition, bool looksFurther)
    {
        var isNew = looksFurther && program.HasSource && _searched.Add(definition);
        return _constructions.Find(
            definition,
            looksFurther,
            isNew,
            calls => SearchConstructions(definition, calls, isNew)
        );
    }

    private void SearchConstructions(ClassNode definition, List<Invocation> calls, bool isNew)
    {
        var names = _subclasses.NamesOf(definition);
        for (var i = 0; i < names.Count && isNew; i++)
        {
            if (Load(definition.Owner, names[i]))
            {
                AddMissing(names, _subclasses.NamesOf(definition));
            }
        }

        var seen = new HashSet<CallNode>();
        foreach (var name in names)
        {
            foreach (var call in program.CallsNamed(name))
            {
                if (
                    ConstructionSpelling.MayMean(call, name, names, definition)
                    && seen.Add(call)
                    && ConstructionSpelling.Constructs(call, definition)
                )
                {
                    calls.Add(call);
                }
            }
        }
    }

    private static void AddAll(
        List<Caller> callers,
        IEnumerable<Invocation> calls,
        FunctionNode function
    )
    {
        foreach (var call in calls)
        {
            Add(callers, call, function);
        }
    }

    private static void Add(List<Caller> callers, Invocation call, FunctionNode function)
    {
        foreach (var possible in call.Callee.Possible)
        {
            if (ShiftOf(possible.Value, function) is { } shift)
            {
                callers.Add(new Caller(call, shift));
                return;
            }
        }
    }

    /// <summary>The modules so far: looking at one may load others.</summary>
    private ModuleNode[] Loaded() => [.. program.Loaded];

    /// <summary>How many parameters the receiver takes where the callee runs the function, else null.</summary>
    private static int? ShiftOf(Value callee, FunctionNode function)
    {
        switch (callee)
        {
            case FunctionValue value when ReferenceEquals(value.Function, function):
                return value.Receiver is null ? 0 : 1;
            case ClassValue { Class: ClassNode definition } when function.Class is not null:
                foreach (var item in definition.Hierarchy.Classes)
                {
                    if (item.Scanned?.Find(Initializer) is not null)
                    {
                        return
                            ReferenceEquals(item.Scanned, function.Class) && IsInitializer(function)
                            ? 1
                            : null;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private static bool IsInitializer(FunctionNode function) =>
        LastPartOf(function.QualifiedName) == Initializer;

    private IEnumerable<string> NamesOf(FunctionNode function)
    {
        var own = LastPartOf(function.QualifiedName);
        yield return own;
        foreach (var alias in function.Owner.Summary.Names.AliasesOf(own))
        {
            yield return alias;
        }

        if (!IsInitializer(function) || function.Class is not ClassNode owner)
        {
            yield break;
        }

        foreach (var name in _subclasses.NamesOf(owner))
        {
            yield return name;
        }
    }

    internal static string LastPartOf(string qualifiedName) =>
        qualifiedName[(qualifiedName.LastIndexOf('.') + 1)..];
}
