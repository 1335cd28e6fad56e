using System.Collections.Generic;
using BindAudit.Semantics.Commands;
using BindAudit.Semantics.Summaries;

namespace BindAudit.Semantics.Linking;

/// <summary>A module while it is linked: its summary, and what was evaluated of it so far.</summary>
/// <remarks>Most modules of a program are only looked at: nothing is made before it is asked for.</remarks>
internal sealed partial class ModuleNode(LinkedProgram program, ModuleSummary summary, int number)
    : LinkedModule
{
    private readonly Dictionary<FunctionSummary, FunctionNode> _functions = [];
    private readonly Dictionary<ClassSummary, ClassNode> _classes = [];
    private readonly FoundCalls _indirect = new();
    private readonly FoundCalls _nearbyIndirect = new();
    private IReadOnlyList<ItemWrite>? _itemWrites;
    private IReadOnlyList<EnvironmentWrite>? _environmentWrites;

    public ModuleSummary Summary { get; } = summary;

    /// <summary>Its number in the program.</summary>
    public int Number { get; } = number;

    /// <summary>The modules that its imports were found to reach.</summary>
    public Dictionary<string, ModuleNode?> Found => field ??= [];

    /// <summary>The modules whose own names its imports by <c>*</c> were found to bring.</summary>
    public Dictionary<string, ModuleNode?> StarOwners => field ??= [];

    public LinkedProgram Program { get; } = program;

    public Evaluator Evaluator => Program.Evaluator;

    /// <summary>What its terms were found to be.</summary>
    public TermAnswers Answers => field ??= new TermAnswers(Summary.TermCount);

    /// <summary>The same where callers in files that are not loaded were not looked for.</summary>
    public TermAnswers NearbyAnswers => field ??= new TermAnswers(Summary.TermCount);

    /// <summary>Which terms may differ from call to call of the function around them.</summary>
    public Dependence Dependence => field ??= new Dependence(Summary.TermCount);

    private Sparse<CallNode?> KnownCalls => field ??= new(Summary.Calls.Length);

    private Sparse<WriteNode?> KnownWrites => field ??= new(Summary.AttributeWrites.Length);

    public override string Path => Summary.Path;

    public override string Name => Summary.Name;

    /// <summary>The package that relative imports start from: <c>__package__</c>.</summary>
    public string PackageName =>
        Summary.IsPackage ? Name
        : Name.LastIndexOf('.') is >= 0 and var dot ? Name[..dot]
        : "";

    public override IReadOnlyList<Invocation> Invocations => Calls;

    public override IReadOnlyList<AttributeWrite> AttributeWrites
    {
        get
        {
            var writes = new AttributeWrite[Summary.AttributeWrites.Length];
            for (var i = 0; i < writes.Length; i++)
            {
                writes[i] = WriteAt(i);
            }

            return writes;
        }
    }

    /// <summary>Numbers of the calls that may hand something over.</summary>
    public int[] HandingCalls => field ??= IndirectCalls.HandingCallsOf(Summary);

    public override IReadOnlyList<Invocation> IndirectInvocations =>
        (Evaluator.LooksForCallers ? _indirect : _nearbyIndirect).Find(this);

    public override IReadOnlyList<ItemWrite> ItemWrites =>
        _itemWrites ??= Linking.ItemWrites.Of(this);

    public override IReadOnlyList<ModuleAssignment> Assignments
    {
        get
        {
            var assignments = new ModuleAssignment[Summary.Assignments.Length];
            for (var i = 0; i < assignments.Length; i++)
            {
                assignments[i] = new ModuleAssignment(this, Summary.Assignments[i]);
            }

            return assignments;
        }
    }

    public override IReadOnlyList<EnvironmentWrite> EnvironmentWrites =>
        _environmentWrites ??= Commands.EnvironmentWrites.Of(this);

    public CallNode[] Calls
    {
        get
        {
            var calls = new CallNode[Summary.Calls.Length];
            for (var i = 0; i < calls.Length; i++)
            {
                calls[i] = CallAt(i);
            }

            return calls;
        }
    }

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

    /// <summary>Adds every call whose callee is written with <paramref name="name"/> last.</summary>
    public void AddCallsNamed(string name, ICollection<CallNode> calls)
    {
        foreach (var number in Summary.Names.CallsNamed(name))
        {
            calls.Add(CallAt(number));
        }
    }

    public CallNode CallAt(int number) =>
        KnownCalls[number] ??= new CallNode(this, Evaluator, Summary.Calls[number]);

    public WriteNode WriteAt(int number) =>
        KnownWrites[number] ??= new WriteNode(this, Evaluator, Summary.AttributeWrites[number]);

    public CallNode NodeOf(CallSummary call) => CallAt(call.Index);

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

    /// <summary>The dotted name of <paramref name="name"/> in a module.</summary>
    public static string Joined(string module, string name) =>
        module.Length == 0 || module.EndsWith('.') ? module + name : module + "." + name;

    private LinkedImport Resolve(ImportSummary import)
    {
        var fullName = import.Name is null ? import.Module : Joined(import.Module, import.Name);
        var file = Program.FindModule(fullName, this) ?? Program.FindModule(import.Module, this);
        return new LinkedImport(import.Local, fullName, file?.Path, import.Span);
    }
}
