using System;
using System.Collections.Generic;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Graph;

/// <summary>What the whole program does with attributes of a name, whatever they are attributes of; known before anything flows.</summary>
internal sealed class AttributeNames
{
    private readonly HashSet<(string Path, string Name)> _byFile = [];
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _running = new(StringComparer.Ordinal);

    public void Add(ModuleSummary summary)
    {
        foreach (var write in summary.AttributeWrites)
        {
            _byFile.Add((summary.Path, write.Name));
            if (!write.IsSelf)
            {
                _written.Add(write.Name);
            }
        }

        foreach (var definition in summary.Classes)
        {
            foreach (var (name, term) in definition.Attributes)
            {
                if (!IsPlain(GraphModule.Unwrap(term)))
                {
                    _running.Add(name);
                }
            }
        }
    }

    /// <summary>Whether the file at <paramref name="path"/> writes to an attribute of that name.</summary>
    public bool IsWrittenIn(string path, string name) => _byFile.Contains((path, name));

    /// <summary>Whether code writes to such an attribute of anything but its own object: a module, a class.</summary>
    public bool IsWritten(string name) => _written.Contains(name);

    /// <summary>Whether reading such an attribute of an object may run code: some class holds a property or descriptor under it, or what may be one.</summary>
    public bool MayRunCode(string name) => _running.Contains(name) || _written.Contains(name);

    private static bool IsPlain(Term term) =>
        term is FunctionTerm or ConstantTerm or SequenceTerm or MappingTerm or ClassTerm;
}
