using System.Collections.Generic;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Names of modules, of enclosing functions, of imports, and builtins (Python Language Reference §4.2.2).</summary>
internal sealed partial class Evaluator
{
    private ValueSet Global(ModuleNode module, GlobalTerm term)
    {
        var found = FindInModule(module, term.Name);
        if (found is not null)
        {
            return WithChanges(module, term.Name, found).Via(Reach.Constant, Place(module, term));
        }

        if (term.Name == "__package__")
        {
            return One(new StringValue(module.PackageName));
        }

        return Builtins.Holds(term.Name)
            ? One(new ExternalName("builtins." + term.Name))
            : ValueSet.Unknown;
    }

    /// <summary>What a module-level name may be, or null where the module binds no such name.</summary>
    private ValueSet? FindInModule(ModuleNode module, string name)
    {
        if (module.Summary.Globals.TryGetValue(name, out var bindings))
        {
            return AnyOf(module, bindings);
        }

        if (module.Summary.StarImports.Count == 0 || Builtins.Holds(name))
        {
            return null;
        }

        return FindInStarImports(module, name);
    }

    /// <summary>A name that nothing binds comes from a star import: of a module of the scan that has it, else of those outside.</summary>
    private ValueSet? FindInStarImports(ModuleNode module, string name)
    {
        if (program.FindStarOwner(module, name) is { } owner)
        {
            return FindInModule(owner, name);
        }

        var outside = new ValueSetBuilder();
        var hasOutside = false;
        foreach (var imported in module.Summary.StarImports)
        {
            if (program.FindModule(imported, module) is null)
            {
                hasOutside = true;
                outside.Add(new ExternalName(imported + "." + name), Reach.Constant, null);
            }
        }

        return hasOutside ? outside.Build() : null;
    }

    /// <summary>Whether an import by <c>*</c> brings a name: those of <c>__all__</c> where that is known, else all that do not begin with an underscore (Python Language Reference §7.11).</summary>
    public bool Exports(ModuleNode module, string name)
    {
        if (!module.Summary.Globals.TryGetValue("__all__", out var bindings))
        {
            return !name.StartsWith('_');
        }

        var isAll = true;
        foreach (var possible in EvaluateIn(null, module, bindings[^1]).Possible)
        {
            if (possible.Value is not SequenceValue names)
            {
                return true;
            }

            foreach (var item in names.Items)
            {
                if (item.Possible is not [{ Value: StringValue known }] || known.Content == name)
                {
                    return true;
                }
            }

            isAll = false;
        }

        return isAll;
    }

    private ValueSet Closure(ModuleNode module, ClosureTerm term) =>
        term.Function.Bindings.TryGetValue(term.Name, out var bindings)
            ? LaterOf(module, term, bindings).Via(Reach.Constant, Place(module, term))
            : ValueSet.Unknown;

    private ValueSet LaterOf(ModuleNode module, ClosureTerm term, List<Term> bindings)
    {
        if (term.Live is not { } live)
        {
            return AnyOf(module, bindings);
        }

        return bindings.Count <= term.Since
            ? Evaluate(module, live)
            : AnyOf(module, [live, .. bindings[term.Since..]]);
    }

    private ValueSet AnyOf(ModuleNode module, List<Term> bindings)
    {
        if (bindings.Count == 1)
        {
            return Evaluate(module, bindings[0]);
        }

        var builder = new ValueSetBuilder();
        foreach (var binding in bindings)
        {
            builder.Add(Evaluate(module, binding));
        }

        return builder.BuildAlternatives();
    }

    private ValueSet Module(ModuleNode importer, string name) =>
        One(
            program.FindModule(name, importer) is { } module
                ? new ModuleValue(module)
                : new ExternalName(name)
        );

    private ValueSet Imported(ModuleNode importer, string module, string name) =>
        program.FindModule(module, importer) is { } scanned
        && !ReferenceEquals(scanned, importer)
        && FindAttribute(scanned, name) is { } found
            ? found
        : module.StartsWith('.') ? Below(importer, ModuleNode.Joined(module, name))
        : Module(importer, ModuleNode.Joined(module, name));

    /// <summary>A module next to a script, by its name with dots; unknown where there is none.</summary>
    private ValueSet Below(ModuleNode importer, string name) =>
        program.FindModule(name, importer) is { } module
            ? One(new ModuleValue(module))
            : ValueSet.Unknown;

    private ValueSet AttributeOfModule(ModuleNode module, string name) =>
        FindAttribute(module, name) ?? ValueSet.Unknown;

    /// <summary>What a module binds to a name, or its submodule of that name; null where it has neither.</summary>
    private ValueSet? FindAttribute(ModuleNode module, string name) =>
        (FindInModule(module, name) is { } found ? WithChanges(module, name, found) : null)
        ?? (
            program.FindModule(module.Name + "." + name, module) is { } submodule
                ? One(new ModuleValue(submodule))
                : null
        );
}
