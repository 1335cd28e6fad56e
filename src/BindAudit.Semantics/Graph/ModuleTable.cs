using System;
using System.Collections.Generic;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph;

/// <summary>Modules by name, and where imports lead (query-language.md §5).</summary>
internal sealed class ModuleTable
{
    private const string Init = "__init__";

    private readonly GraphAnalysis _analysis;
    private readonly string? _package;
    private readonly Dictionary<string, GraphModule> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamespaceThing> _things = new(StringComparer.Ordinal);

    public ModuleTable(GraphAnalysis analysis, IReadOnlyList<GraphModule> modules, string? package)
    {
        _package = package;
        _analysis = analysis;
        foreach (var module in modules)
        {
            _byName.TryAdd(module.Name, module);
            var name = module.Name;
            for (var dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.'))
            {
                name = name[..dot];
                _folders.Add(name);
            }
        }
    }

    /// <summary><c>import name</c>.</summary>
    public Variable Import(string name, GraphModule importer) =>
        _analysis.Single(
            FullName(name, importer) is { } found ? ThingOf(found) : _analysis.External(name)
        );

    /// <summary><c>from module import name</c>.</summary>
    public Variable Import(string module, string name, GraphModule importer)
    {
        if (FullName(module, importer) is not { } found)
        {
            return _analysis.Single(
                _analysis.External(module.Length == 0 ? name : module + "." + name)
            );
        }

        var inside = _byName.GetValueOrDefault(found);
        var own = ReferenceEquals(inside, importer) ? null : inside;
        return MemberOf(found, own, name) ?? _analysis.Nothing;
    }

    /// <summary>What a module or folder has under a name: what it binds itself, its submodule, what star imports bring; null where it has none.</summary>
    public Variable? MemberOf(string path, GraphModule? module, string name)
    {
        var full = path == Init ? name : path + "." + name;
        var isSubmodule = Knows(full);
        return isSubmodule && module?.Names.Binds(name) != true ? _analysis.Single(ThingOf(full))
            : module?.Names.Find(name) is { } variable ? variable
            : module?.Names.FromOutside(name);
    }

    /// <summary>A module within the package that <paramref name="package"/> is: importing it binds its name there (Python Language Reference §5.4.2); else null.</summary>
    public Variable? SubmoduleOf(GraphModule package, string name) =>
        package.Summary.IsPackage && Knows(package.Name + "." + name)
            ? _analysis.Single(ThingOf(package.Name + "." + name))
            : null;

    /// <summary>The module that a name means in <paramref name="importer"/>, or null.</summary>
    public GraphModule? FindModule(string name, GraphModule importer) =>
        FullName(name, importer) is { } found ? _byName.GetValueOrDefault(found) : null;

    /// <summary>A module of the scan as the program reaches it.</summary>
    public NamespaceThing ThingOf(string name)
    {
        if (!_things.TryGetValue(name, out var thing))
        {
            var module = _byName.GetValueOrDefault(name);
            _things[name] = thing = new NamespaceThing(_analysis, name, module);
        }

        return thing;
    }

    private bool Knows(string name) => _byName.ContainsKey(name) || _folders.Contains(name);

    /// <summary>A name from the root, from the folder above the importer's topmost package, or from a script's own folder.</summary>
    private string? FullName(string name, GraphModule importer)
    {
        if (Knows(name))
        {
            return name;
        }

        if (WithinPackage(name) is { } inside)
        {
            return inside;
        }

        var folder = importer.Name;
        for (var dot = folder.LastIndexOf('.'); dot > 0; dot = folder.LastIndexOf('.'))
        {
            folder = folder[..dot];
            if (!_byName.ContainsKey(folder))
            {
                return Knows(folder + "." + name) ? folder + "." + name : null;
            }
        }

        return null;
    }

    /// <summary>What lies below the folder that holds all modules, where that folder is itself a package; null for other names.</summary>
    private string? WithinPackage(string name)
    {
        foreach (var prefix in (ReadOnlySpan<string?>)[_package, Init])
        {
            if (prefix is null)
            {
                continue;
            }

            if (name == prefix)
            {
                return Init;
            }

            if (name.StartsWith(prefix + ".", StringComparison.Ordinal))
            {
                var rest = name[(prefix.Length + 1)..];
                return Knows(rest) ? rest : null;
            }
        }

        return name.Length == 0 ? Init : null;
    }
}
