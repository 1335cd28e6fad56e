using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Lowering;

/// <summary>Imports (Python Language Reference §7.11).</summary>
internal sealed partial class ModuleLowering
{
    private void LowerImport(ImportStatement statement)
    {
        foreach (var alias in statement.Names)
        {
            var module = DottedNameOf(alias.Name);
            var bound = alias.AsName is null ? FirstNameOf(alias.Name) : module;
            var local = alias.AsName is { } name ? NameOf(name) : bound;
            _imports.Add(new(local, bound, null, SpanOf(alias)));
            Bind(local, new ModuleTerm(NextIndex(), SpanOf(alias), bound));
        }
    }

    private void LowerImportFrom(ImportFromStatement statement)
    {
        var module = ModuleOf(statement);
        foreach (var alias in statement.Names)
        {
            var name = NameOf(alias.Name);
            if (name == "*")
            {
                _imports.Add(new("*", module, null, SpanOf(alias)));
                _module.StarImports.Add(module);
                continue;
            }

            var local = alias.AsName is { } renamed ? NameOf(renamed) : name;
            _imports.Add(new(local, module, name, SpanOf(alias)));
            Bind(local, new ImportedTerm(NextIndex(), SpanOf(alias), module, name));
        }
    }

    /// <summary>The absolute name of the module that is imported from; where the dots lead out of the top package, the name with its dots, which folders without <c>__init__.py</c> may still have.</summary>
    private string ModuleOf(ImportFromStatement statement)
    {
        var written = statement.Module is { } name ? DottedNameOf(name) : "";
        if (statement.Level == 0)
        {
            return written;
        }

        var package = _module.Name;
        for (var up = _isPackage ? 1 : 0; up < statement.Level; up++)
        {
            var dot = package.LastIndexOf('.');
            if (dot < 0)
            {
                return up == statement.Level - 1 && (written.Length > 0 || RecordsOperations)
                    ? written
                    : new string('.', statement.Level) + written;
            }

            package = package[..dot];
        }

        return written.Length == 0 ? package
            : package.Length == 0 ? written
            : package + "." + written;
    }
}
