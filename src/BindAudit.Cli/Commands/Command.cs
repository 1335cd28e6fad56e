using System.Collections.Generic;
using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using BindAudit.Cli.Flags;
using BindAudit.Cli.Sessions;
using McMaster.Extensions.CommandLineUtils;

namespace BindAudit.Cli.Commands;

/// <summary>What <c>bindaudit NAME</c> does.</summary>
internal abstract class Command
{
    /// <summary>One or two words: <c>scan</c>, <c>rules list</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What help says, in a paragraph.</summary>
    public abstract string Description { get; }

    /// <summary>Whole command lines with what they do, for help.</summary>
    public abstract ImmutableArray<Example> Examples { get; }

    /// <summary>The options in the order in which help shows them.</summary>
    public abstract ImmutableArray<Flag> Flags { get; }

    /// <summary>The arguments without a name, in order.</summary>
    public abstract ImmutableArray<Positional> Positionals { get; }

    /// <summary>Reads <paramref name="words"/> and does the job.</summary>
    /// <exception cref="UsageException">The words are not a command line of this command.</exception>
    public ExitCode Execute(string[] words, Session session)
    {
        using var application = new CommandLineApplication(
            NullConsole.Singleton,
            session.WorkingDirectory,
            throwOnUnexpectedArg: false
        )
        {
            AllowArgumentSeparator = true,
        };
        foreach (var flag in Flags)
        {
            flag.AddTo(application);
        }

        var given = new CommandArgument[Positionals.Length];
        for (var at = 0; at < given.Length; at++)
        {
            var positional = Positionals[at];
            given[at] = application.Argument(positional.Name, positional.Help, positional.IsMany);
        }

        Parse(application, words);
        return Run(ValuesOf(given, words, application.RemainingArguments), session);
    }

    /// <summary>Does the job.</summary>
    /// <param name="values">The values of each of <see cref="Positionals"/>.</param>
    /// <param name="session">The world.</param>
    protected abstract ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session);

    private void Parse(CommandLineApplication application, string[] words)
    {
        try
        {
            application.Parse(words);
        }
        catch (CommandParsingException exception)
        {
            throw ParsingErrors.Of(this, words, exception);
        }

        if (application.GetValidationResult() is { } result && result != ValidationResult.Success)
        {
            throw new UsageException(result.ErrorMessage ?? "");
        }
    }

    // The parser stops at the first word that it does not know, and at `--`; what follows is the end of the line.
    private ImmutableArray<ImmutableArray<string>> ValuesOf(
        CommandArgument[] given,
        string[] words,
        List<string> remaining
    )
    {
        var isSeparated =
            remaining.Count > 0
            && words.Length > remaining.Count
            && words[^(remaining.Count + 1)] == "--";
        if (remaining.Count > 0 && !isSeparated)
        {
            throw ParsingErrors.OfUnknown(this, remaining[0]);
        }

        var values = ImmutableArray.CreateBuilder<ImmutableArray<string>>(given.Length);
        var next = 0;
        for (var at = 0; at < given.Length; at++)
        {
            var here = ImmutableArray.CreateBuilder<string>();
            here.AddRange(given[at].Values);
            while (next < remaining.Count && (here.Count == 0 || Positionals[at].IsMany))
            {
                here.Add(remaining[next++]);
            }

            if (here.Count == 0 && Positionals[at].IsRequired)
            {
                throw new UsageException(
                    $"{Name}: {Positionals[at].Name} is expected: {Positionals[at].Help}"
                );
            }

            values.Add(here.ToImmutable());
        }

        return next == remaining.Count
            ? values.MoveToImmutable()
            : throw ParsingErrors.OfUnknown(this, remaining[next]);
    }
}
