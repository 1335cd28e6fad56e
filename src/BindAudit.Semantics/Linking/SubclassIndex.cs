using System.Collections.Generic;

namespace BindAudit.Semantics.Linking;

/// <summary>The subclasses of the scan's classes, among the modules that were loaded so far.</summary>
internal sealed class SubclassIndex(LinkedProgram program, Evaluator evaluator)
{
    /// <summary>What a class method calls its own class.</summary>
    public const string OwnClass = "cls";

    private readonly Dictionary<ClassNode, List<ClassNode>> _subclasses = [];
    private int _indexed;

    /// <summary>The names by which the class and its subclasses are called.</summary>
    public List<string> NamesOf(ClassNode definition)
    {
        var names = new List<string> { OwnClass };
        if (_indexed < program.Loaded.Count)
        {
            evaluator.AskApart(Index);
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

    /// <summary>Adds the classes of the modules that were loaded since, each to itself and its base classes.</summary>
    private void Index()
    {
        while (_indexed < program.Loaded.Count)
        {
            foreach (var definition in program.Loaded[_indexed++].Classes)
            {
                foreach (var item in definition.Hierarchy.Classes)
                {
                    if (item.Scanned is { } scanned)
                    {
                        Add(scanned, definition);
                    }
                }
            }
        }
    }

    private void Add(ClassNode definition, ClassNode subclass)
    {
        if (!_subclasses.TryGetValue(definition, out var subclasses))
        {
            _subclasses[definition] = subclasses = [];
        }

        subclasses.Add(subclass);
    }
}
