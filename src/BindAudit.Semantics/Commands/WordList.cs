using System.Collections.Generic;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Commands;

/// <summary>The programs that an expression holds as a list of words or a line for a shell.</summary>
/// <remarks>Read from terms where it can be, because a list of which a part is unknown still has its other words: <c>["uvicorn", "app", *options]</c>.</remarks>
internal sealed class WordList(ModuleNode module)
{
    private const int Deepest = 20;

    /// <summary>The words of each program that <paramref name="term"/> may start.</summary>
    public List<List<CommandWord>> ProgramsIn(Term term) =>
        ListOf(term, 0) is { } words ? Programs(words) : ProgramsIn(Evaluate(term));

    /// <summary>As above, of what was evaluated already.</summary>
    public static List<List<CommandWord>> ProgramsIn(ValueSet values)
    {
        var programs = new List<List<CommandWord>>();
        foreach (var possible in values.Possible)
        {
            programs.AddRange(
                possible.Value switch
                {
                    SequenceValue sequence => Programs(WordsOf(sequence, possible)),
                    ExternalResult { FullName: "shlex.split", Call: { } split } => ProgramsIn(
                        split.Arguments.At(0).Values
                    ),
                    _ => ShellLexer.Split(possible),
                }
            );
        }

        return programs;
    }

    /// <summary>The words of a list; unknown ones where it is no list.</summary>
    public List<CommandWord> WordsIn(Term term) => ListOf(term, 0) ?? WordsIn(Evaluate(term));

    public static List<CommandWord> WordsIn(ValueSet values) =>
        values.Possible is [{ Value: SequenceValue sequence } only]
            ? WordsOf(sequence, only)
            : [CommandWord.Many];

    /// <summary>A list of one line is what <c>shell=True</c> runs as a line.</summary>
    private static List<List<CommandWord>> Programs(List<CommandWord> words) =>
        words is [{ IsMany: false, Values.Possible: [var only] }]
        && only.Value is StringValue or PartialStringValue
            ? ShellLexer.Split(only)
            : [words];

    private static List<CommandWord> WordsOf(SequenceValue sequence, PossibleValue container)
    {
        var words = new List<CommandWord>();
        foreach (var item in sequence.Items)
        {
            words.Add(new CommandWord(ItemWrites.Within(item, container), false));
        }

        return words;
    }

    /// <summary>The words where the term is certainly a list, else null.</summary>
    private List<CommandWord>? ListOf(Term term, int depth) =>
        depth > Deepest
            ? null
            : term switch
            {
                ReferenceTerm reference => Seen(ListOf(reference.Target, depth + 1), reference),
                SequenceTerm sequence => Items(sequence, depth),
                BinaryTerm { Operator: BinaryOperator.Add } sum => Joined(sum, depth),
                CallTerm call => OfCall(call, depth),
                _ => null,
            };

    private List<CommandWord> Items(SequenceTerm sequence, int depth)
    {
        var words = new List<CommandWord>();
        foreach (var item in sequence.Items)
        {
            if (item is StarredTerm starred)
            {
                words.AddRange(
                    ListOf(starred.Value, depth + 1) ?? WordsIn(Evaluate(starred.Value))
                );
            }
            else
            {
                words.Add(new CommandWord(Evaluate(item), false));
            }
        }

        return words;
    }

    /// <summary>A sum of which one side is a list is one; a sum of two texts is not.</summary>
    private List<CommandWord>? Joined(BinaryTerm sum, int depth)
    {
        var left = ListOf(sum.Left, depth + 1);
        var right = ListOf(sum.Right, depth + 1);
        return left is null && right is null
            ? null
            : [.. left ?? WordsIn(Evaluate(sum.Left)), .. right ?? WordsIn(Evaluate(sum.Right))];
    }

    /// <summary><c>shlex.split("…")</c>, <c>"…".split()</c>, <c>list([…])</c>, <c>cmd.copy()</c>.</summary>
    private List<CommandWord>? OfCall(CallTerm term, int depth)
    {
        var call = module.NodeOf(term.Call);
        if (call.Summary.Function is AttributeTerm { Name: "split" } method)
        {
            var isMethod = call.PositionalCount == 0;
            var line = isMethod ? Evaluate(method.Value) : call.Arguments.At(0).Values;
            return
                line.Possible is [{ Value: StringValue or PartialStringValue } only]
                && ShellLexer.Split(only) is [var words]
                ? words
                : null;
        }

        return call.WrittenName switch
        {
            "list" or "tuple" when call.Summary.Arguments is [var only] => ListOf(
                only.Value,
                depth + 1
            ),
            "copy" when call.Summary.Function is AttributeTerm copied => ListOf(
                copied.Value,
                depth + 1
            ),
            _ => null,
        };
    }

    /// <summary>What a name brings was written elsewhere.</summary>
    private List<CommandWord>? Seen(List<CommandWord>? words, ReferenceTerm reference)
    {
        var place = new SourcePlace(module.Path, reference.Span);
        for (var at = 0; at < words?.Count; at++)
        {
            words[at] = words[at] with { Values = words[at].Values.Via(Reach.Constant, place) };
        }

        return words;
    }

    private ValueSet Evaluate(Term term) => module.Evaluator.Evaluate(module, term);
}
