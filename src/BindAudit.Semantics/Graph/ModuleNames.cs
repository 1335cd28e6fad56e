using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Graph;

/// <summary>The names of a module: its own, those that a star import brings, builtins (Python Language Reference §4.2.2).</summary>
internal sealed class ModuleNames(GraphModule module)
{
    private readonly Dictionary<string, Variable?> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Variable> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Variable?> _outside = new(StringComparer.Ordinal);
    private Dictionary<(string Name, string Path), Variable>? _patched;

    private GraphAnalysis Analysis => module.Analysis;

    /// <summary>What a name means in the module's functions.</summary>
    public Variable Of(string name)
    {
        if (!_read.TryGetValue(name, out var variable))
        {
            _read[name] = variable = Find(name) ?? NotBound(name);
        }

        return variable;
    }

    /// <summary>What the module binds the name to, itself or by a star import; null where it does not.</summary>
    public Variable? Find(string name) => Find(name, []);

    /// <summary>Whether the module itself binds the name, other than by a star import.</summary>
    public bool Binds(string name) =>
        module.Summary.Globals.ContainsKey(name) || _own.ContainsKey(name);

    /// <summary>The name as the code at <paramref name="writer"/>, of another module, writes to it.</summary>
    /// <remarks>What replaces a definition while it runs, as a test does, is seen by its own file only.</remarks>
    public Variable WrittenFromOutside(string name, Site writer) =>
        IsPatch(name, writer) ? Patched(name, writer.Path) : Own(name);

    /// <summary>What the file at <paramref name="path"/> replaces the name by; null where it replaces none of that name.</summary>
    public Variable? ReplacedBy(string path, string name) =>
        path != module.Path && Analysis.AttributeNames.IsWrittenIn(path, name)
            ? Patched(name, path)
            : null;

    private Variable Patched(string name, string path)
    {
        _patched ??= [];
        if (!_patched.TryGetValue((name, path), out var variable))
        {
            _patched[(name, path)] = variable = module.NewVariable();
        }

        return variable;
    }

    private bool IsPatch(string name, Site writer) =>
        writer.Path != module.Path
        && module.Summary.Globals.TryGetValue(name, out var bindings)
        && bindings.Exists(binding => IsDefinition(binding, TestFiles.Holds(writer.Path)))
        && (writer.Caller.Kind != GraphNodeKind.Module || TestFiles.Holds(writer.Path));

    /// <summary>Whether a binding defines or imports something; for tests, whether it is anything but None.</summary>
    private static bool IsDefinition(Term binding, bool isAnything) =>
        GraphModule.Unwrap(binding) switch
        {
            FunctionTerm or ClassTerm or DecoratedTerm or ImportedTerm or ModuleTerm => true,
            ConstantTerm { Value: NoneValue } or UnknownTerm => false,
            _ => isAnything,
        };

    private Variable? Find(string name, HashSet<GraphModule> seen)
    {
        if (Binds(name))
        {
            return Own(name);
        }

        if (!seen.Add(module))
        {
            return null;
        }

        Variable? found = null;
        foreach (var imported in module.Summary.StarImports)
        {
            if (
                Analysis.Modules.FindModule(imported, module) is { } inside
                && inside.Names.Exports(name)
            )
            {
                found = inside.Names.Find(name, seen) ?? found;
            }
        }

        return found;
    }

    /// <summary>Whether a star import brings the name: one of <c>__all__</c>, else one without an underscore (Python Language Reference §7.11).</summary>
    private bool Exports(string name)
    {
        if (!module.Summary.Globals.TryGetValue("__all__", out var bindings))
        {
            return name[0] != '_';
        }

        return bindings is not [SequenceTerm { Items: var items }] || IsAmong(items, name);
    }

    /// <summary>Whether a list names it; a list that is not plain may.</summary>
    private static bool IsAmong(ImmutableArray<Term> items, string name)
    {
        foreach (var item in items)
        {
            if (
                GraphModule.Unwrap(item) is not ConstantTerm { Value: StringValue text }
                || text.Content == name
            )
            {
                return true;
            }
        }

        return false;
    }

    private Variable Own(string name)
    {
        if (_own.TryGetValue(name, out var variable))
        {
            // Null while what it is bound to is looked for, and leads here again.
            return variable ?? (_own[name] = module.NewVariable());
        }

        _own[name] = null;
        var bindings = module.Summary.Globals.GetValueOrDefault(name);
        if (bindings is [var only] && !IsItself(only, name) && !IsWrittenElsewhere(name))
        {
            variable = module.VariableOf(only);
            if (_own[name] is not { } asked)
            {
                return _own[name] = variable;
            }

            variable.FlowTo(asked);
            return asked;
        }

        _own[name] = variable = module.NewVariable();
        foreach (var binding in bindings ?? [])
        {
            // list = list
            var source = IsItself(binding, name) ? Unbound(name) : module.VariableOf(binding);
            source?.FlowTo(variable);
        }

        return variable;
    }

    private static bool IsItself(Term binding, string name) =>
        GraphModule.Unwrap(binding) is GlobalTerm same && same.Name == name;

    private bool IsWrittenElsewhere(string name) => Analysis.AttributeNames.IsWritten(name);

    /// <summary>What the name means where the module does not bind it: a builtin, or null.</summary>
    private Variable? Unbound(string name) =>
        Builtins.Holds(name) ? Analysis.Single(Analysis.External("builtins." + name)) : null;

    private Variable NotBound(string name)
    {
        if (name is "__name__" or "__file__" or "__doc__")
        {
            return Analysis.Single(Analysis.Types.Str);
        }

        return Unbound(name)
            ?? Analysis.Modules.SubmoduleOf(module, name)
            ?? FromOutside(name)
            ?? Own(name);
    }

    /// <summary>A name that star imports from outside can bring, any of them; null where none can (Python Language Reference §7.11).</summary>
    public Variable? FromOutside(string name)
    {
        if (_outside.TryGetValue(name, out var known))
        {
            return known;
        }

        Variable? found = null;
        foreach (var imported in module.Summary.StarImports)
        {
            if (name[0] != '_' && Analysis.Modules.FindModule(imported, module) is null)
            {
                found ??= module.NewVariable();
                found.Take(Analysis.External(imported + "." + name));
            }
        }

        return _outside[name] = found;
    }
}
