using System;
using System.Collections.Generic;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Syntax.Tokens;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Semantics.Lowering;

/// <summary>Turns a file's tree into its summary by walking the statements in the order in which they run.</summary>
/// <remarks>
/// Names are replaced by what they are bound to at that point. A function's body is walked where it is defined: what it reads from
/// around it stays a <see cref="GlobalTerm"/> or <see cref="ClosureTerm"/>, since it runs later.
/// </remarks>
internal sealed partial class ModuleLowering
{
    private readonly SyntaxTree _tree;
    private readonly ModuleSummary _module;
    private readonly bool _isPackage;
    private readonly NameTable _nameTable = new();
    private readonly List<CallSummary> _calls = [];
    private readonly List<AttributeWriteSummary> _writes = [];
    private readonly List<ItemWriteSummary> _itemWrites = [];
    private readonly List<AssignmentSummary> _assignments = [];
    private readonly List<ImportSummary> _imports = [];
    private readonly List<FunctionSummary> _functions = [];
    private readonly List<ClassSummary> _classes = [];
    private readonly List<OperationSummary>? _operations;
    private readonly List<int> _lambdas = [];
    private readonly HashSet<string> _writtenFromFunctions = [];
    private readonly HashSet<string> _nonlocalNames = [];
    private readonly UnknownTerm _unknown = new(0, default);
    private int _termCount = 1;
    private TopLevelStatement _statement;
    private Scope _scope;
    private bool _isUnderMain;

    public ModuleLowering(
        SyntaxTree tree,
        string path,
        string name,
        bool isPackage,
        bool recordsOperations = false
    )
    {
        _operations = recordsOperations ? [] : null;
        _tree = tree;
        _module = new ModuleSummary(path, name, isPackage);
        _isPackage = isPackage;
        _scope = new Scope(ScopeKind.Module, null, name, new ScopeNames());
    }

    public ModuleSummary Lower()
    {
        LookAhead();
        foreach (var statement in _tree.Statements)
        {
            _statement = statement;
            Lower(statement.Node);
        }

        Publish(_scope.Current);
        _calls.Sort(InSourceOrder);
        for (var i = 0; i < _calls.Count; i++)
        {
            _calls[i].Index = i;
        }

        _module.TermCount = _termCount;
        _module.Calls = [.. _calls];
        _module.AttributeWrites = [.. _writes];
        _module.ItemWrites = [.. _itemWrites];
        _module.Assignments = [.. _assignments];
        _module.Operations = _operations is null ? [] : [.. _operations];
        _module.Imports = [.. _imports];
        _module.Functions = [.. _functions];
        _module.Classes = [.. _classes];
        return _module;
    }

    private static int InSourceOrder(CallSummary left, CallSummary right) =>
        left.Span.Start != right.Span.Start
            ? left.Span.Start.CompareTo(right.Span.Start)
            : right.Span.End.CompareTo(left.Span.End);

    private void Publish(Bindings bindings)
    {
        foreach (var (name, term) in bindings.Changes)
        {
            if (term is not null && !name.Contains('.', StringComparison.Ordinal))
            {
                AddGlobal(name, term);
            }
        }
    }

    private void AddGlobal(string name, Term term)
    {
        if (!_module.Globals.TryGetValue(name, out var bindings))
        {
            _module.Globals[name] = bindings = [];
        }

        bindings.Add(term);
    }

    /// <summary>Looks through the tokens for what the walk must know beforehand: where lambdas stand, and the names of <c>global</c> and <c>nonlocal</c> statements, since the code around does not know when a function changes them.</summary>
    private void LookAhead()
    {
        var tokens = _tree.Tokens.Tokens;
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.KeywordLambda:
                    _lambdas.Add(tokens[i].Start);
                    break;
                case TokenKind.KeywordGlobal:
                    AddNames(_writtenFromFunctions, tokens[(i + 1)..]);
                    break;
                case TokenKind.KeywordNonlocal:
                    AddNames(_nonlocalNames, tokens[(i + 1)..]);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddNames(HashSet<string> names, ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Name)
            {
                names.Add(_nameTable.Intern(_tree.Text[_tree.Tokens.SpanOf(token)]));
            }
            else if (token.Kind != TokenKind.Comma)
            {
                return;
            }
        }
    }

    private int NextIndex() => _termCount++;

    private TextSpan SpanOf(SyntaxNode node) => _statement.SpanOf(node);

    /// <summary>The identifier at a relative span.</summary>
    private string NameOf(TextSpan relative) =>
        _nameTable.Intern(_tree.Text[_statement.SpanOf(relative)]);

    /// <summary>The first identifier of a dotted name.</summary>
    private string FirstNameOf(TextSpan relative)
    {
        var dotted = DottedNameOf(relative);
        var dot = dotted.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? dotted : dotted[..dot];
    }

    /// <summary>A dotted name without the white space, comments and line joins that may stand around its dots.</summary>
    private string DottedNameOf(TextSpan relative)
    {
        var bytes = _tree.Text[_statement.SpanOf(relative)];
        Span<byte> kept = stackalloc byte[256];
        var length = 0;
        foreach (var unit in bytes)
        {
            if (unit > ' ' && unit != '\\' && length < kept.Length)
            {
                kept[length++] = unit;
            }
        }

        return _nameTable.Intern(kept[..length]);
    }
}
