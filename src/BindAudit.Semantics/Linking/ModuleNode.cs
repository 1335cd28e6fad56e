using System.Collections.Generic;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>A module while it is linked: its summary, and what was evaluated of it so far.</summary>
internal sealed class ModuleNode : LinkedModule
{
    private readonly Dictionary<FunctionSummary, FunctionNode> _functions = [];
    private readonly Dictionary<ClassSummary, ClassNode> _classes = [];
    private readonly CallNode[] _calls;
    private readonly WriteNode[] _writes;
    private readonly LinkedProgram _program;
    private IReadOnlyList<IndirectCall>? _indirect;

    public ModuleNode(LinkedProgram program, ModuleSummary summary)
    {
        _program = program;
        Summary = summary;
        Known = new ValueSet?[summary.TermCount];
        Running = new int[summary.TermCount];
        _calls = new CallNode[summary.Calls.Length];
        for (var i = 0; i < _calls.Length; i++)
        {
            _calls[i] = new CallNode(this, program.Evaluator, summary.Calls[i]);
        }

        _writes = new WriteNode[summary.AttributeWrites.Length];
        for (var i = 0; i < _writes.Length; i++)
        {
            _writes[i] = new WriteNode(this, program.Evaluator, summary.AttributeWrites[i]);
        }
    }

    public ModuleSummary Summary { get; }

    public Evaluator Evaluator => _program.Evaluator;

    /// <summary>Term index → its value, once evaluated.</summary>
    public ValueSet?[] Known { get; }

    /// <summary>Term index → one more than the depth at which it is being evaluated, or zero.</summary>
    public int[] Running { get; }

    public override string Path => Summary.Path;

    public override string Name => Summary.Name;

    public override IReadOnlyList<Invocation> Invocations => _calls;

    public override IReadOnlyList<AttributeWrite> AttributeWrites => _writes;

    public override IReadOnlyList<Invocation> IndirectInvocations =>
        _indirect ??= IndirectCalls.Of(this);

    public IReadOnlyList<WriteNode> Writes => _writes;

    public IReadOnlyList<CallNode> Calls => _calls;

    public override IReadOnlyList<LinkedImport> Imports
    {
        get
        {
            var imports = new List<LinkedImport>(Summary.Imports.Length);
            foreach (var import in Summary.Imports)
            {
                imports.Add(Resolve(import));
            }

            return imports;
        }
    }

    public CallNode NodeOf(CallSummary call) => _calls[call.Index];

    public FunctionNode NodeOf(FunctionSummary function)
    {
        if (!_functions.TryGetValue(function, out var node))
        {
            _functions[function] = node = new FunctionNode(this, function);
        }

        return node;
    }

    public ClassNode NodeOf(ClassSummary definition)
    {
        if (!_classes.TryGetValue(definition, out var node))
        {
            _classes[definition] = node = new ClassNode(this, definition);
        }

        return node;
    }

    /// <summary>The name by which a callee is written, or under which it was defined or imported; null where that takes evaluation.</summary>
    public string? LastNameOf(Term callee) =>
        callee switch
        {
            AttributeTerm attribute => attribute.Name,
            ReferenceTerm reference => LastNameOf(reference.Target),
            ImportedTerm imported => imported.Name,
            FunctionTerm function => LastPartOf(function.Function.QualifiedName),
            ClassTerm definition => LastPartOf(definition.Class.QualifiedName),
            DecoratedTerm decorated => LastNameOf(decorated.Definition),
            GlobalTerm global => NameOfGlobal(global.Name),
            ClosureTerm closure => closure.Name,
            _ => null,
        };

    private string? NameOfGlobal(string name) =>
        Summary.Globals.TryGetValue(name, out var bindings)
        && bindings is [ImportedTerm or FunctionTerm or ClassTerm or DecoratedTerm]
            ? LastNameOf(bindings[0])
            : name;

    private static string LastPartOf(string qualifiedName) =>
        qualifiedName[(qualifiedName.LastIndexOf('.') + 1)..];

    /// <summary>Every class of the module.</summary>
    public IEnumerable<ClassNode> Classes
    {
        get
        {
            foreach (var definition in Summary.Classes)
            {
                yield return NodeOf(definition);
            }
        }
    }

    private LinkedImport Resolve(ImportSummary import)
    {
        var fullName =
            import.Name is null ? import.Module
            : import.Module.Length == 0 ? import.Name
            : import.Module + "." + import.Name;
        var file = _program.FindModule(fullName) ?? _program.FindModule(import.Module);
        return new LinkedImport(import.Local, fullName, file?.Path, import.Span);
    }
}
