using System.Collections.Generic;

namespace BindAudit.Semantics.Linking;

/// <summary>The subclasses of the scan's classes, among the modules that were loaded so far.</summary>
internal sealed class SubclassIndex(LinkedProgram program)
{
    /// <summary>What a class method calls its own class.</summary>
    public const string OwnClass = "cls";

    private Dictionary<ClassNode, List<ClassNode>> _subclasses = [];
    private int _indexed;

    /// <summary>The names by which the class and its subclasses are called.</summary>
    public List<string> NamesOf(ClassNode definition)
    {
        var names = new List<string> { OwnClass };
        if (_indexed != program.Loaded.Count)
        {
            _indexed = program.Loaded.Count;
            _subclasses = Index();
        }

        if (_subclasses.TryGetValue(definition, out var subclasses))
        {
            foreach (var subclass in subclasses)
            {
                names.Add(subclass.QualifiedName[(subclass.QualifiedName.LastIndexOf('.') + 1)..]);
            }
        }

        return names;
    }

    /// <summary>Every class of the scan → itself and its subclasses.</summary>
    private Dictionary<ClassNode, List<ClassNode>> Index()
    {
        var index = new Dictionary<ClassNode, List<ClassNode>>();
        foreach (var module in (ModuleNode[])[.. program.Loaded])
        {
            foreach (var definition in module.Classes)
            {
                foreach (var item in definition.Hierarchy.Classes)
                {
                    if (item.Scanned is not { } scanned)
                    {
                        continue;
                    }

                    if (!index.TryGetValue(scanned, out var subclasses))
                    {
                        index[scanned] = subclasses = [];
                    }

                    subclasses.Add(definition);
                }
            }
        }

        return index;
    }
}
