using System.Collections.Generic;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Commands;

/// <summary>Takes the words out of the arguments of a call that starts programs.</summary>
internal sealed class StarterArguments(Invocation invocation, CommandStarter starter)
{
    /// <summary>The expression that holds the words.</summary>
    public SourcePlace Place =>
        Main.Presence == ArgumentPresence.Given ? Main.Place : invocation.Place;

    private Argument Main =>
        starter.Parameter is { } name
            ? invocation.Arguments.Of(name, starter.Position)
            : invocation.Arguments.At(starter.Position);

    /// <summary>The words of each program, prefixes included.</summary>
    public List<List<CommandWord>> Programs() =>
        Main.Presence != ArgumentPresence.Given
            ? []
            : starter.Form switch
            {
                CommandForm.Whole => MainPrograms(),
                CommandForm.Arguments => [Positional(0)],
                CommandForm.PathThenWords =>
                [
                    [Word(Main), .. Positional(starter.Position + 2)],
                ],
                CommandForm.PathThenList =>
                [
                    [Word(Main), .. List(starter.Position + 1, skip: 1)],
                ],
                _ => WithList(MainPrograms()),
            };

    private List<List<CommandWord>> MainPrograms() =>
        Written(starter.Position, starter.Parameter) is var (module, term)
            ? new WordList(module).ProgramsIn(term.Value)
            : WordList.ProgramsIn(Main.Values);

    private List<List<CommandWord>> WithList(List<List<CommandWord>> programs)
    {
        if (
            programs is [var only]
            && invocation.Arguments.Of("args", 1).Presence == ArgumentPresence.Given
        )
        {
            only.AddRange(List(1, skip: 0));
        }

        return programs;
    }

    private static CommandWord Word(Argument argument) => new(argument.Values, false);

    private List<CommandWord> Positional(int start)
    {
        var words = new List<CommandWord>();
        for (var at = start; at < invocation.Arguments.Positional.Length; at++)
        {
            words.Add(Word(invocation.Arguments.Positional[at]));
        }

        if (invocation.Arguments.HasMorePositional)
        {
            words.Add(CommandWord.Many);
        }

        return words;
    }

    private List<CommandWord> List(int position, int skip)
    {
        var words = Written(position, "args") is var (module, term)
            ? new WordList(module).WordsIn(term.Value)
            : WordList.WordsIn(invocation.Arguments.Of("args", position).Values);
        return words.Count >= skip ? words[skip..] : words;
    }

    /// <summary>The argument as it is written at a call without splats before it, or null.</summary>
    private (ModuleNode Module, ArgumentSummary Argument)? Written(int position, string? name)
    {
        if (invocation is not CallNode { Partial: null } call)
        {
            return null;
        }

        for (var at = 0; at < call.Summary.Arguments.Length; at++)
        {
            var argument = call.Summary.Arguments[at];
            if (argument.Kind is ArgumentKind.Star or ArgumentKind.DoubleStar)
            {
                return null;
            }

            if (
                (argument.Kind == ArgumentKind.Positional && at == position)
                || (argument.Kind == ArgumentKind.Keyword && argument.Keyword == name)
            )
            {
                return (call.Owner, argument);
            }
        }

        return null;
    }
}
