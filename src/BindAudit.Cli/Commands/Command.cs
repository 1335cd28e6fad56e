using System.Collections.Generic;
using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Runtime.InteropServices;
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
    /// <remarks>PERF: without an option there is nothing to parse, and the library is not touched: 260 of 2,190 methods that a scan of one file compiled.</remarks>
    /// <exception cref="UsageException">The words are not a command line of this command.</exception>
    public ExitCode Execute(string[] words, Session session) =>
        Run(HasOption(words) ? Parse(words, session) : Distribute([], words), session);

    /// <summary>Does the job.</summary>
    /// <param name="values">The values of each of <see cref="Positionals"/>.</param>
    /// <param name="session">The world.</param>
    protected abstract ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session);

    private static bool HasOption(string[] words)
    {
        foreach (var word in words)
        {
            if (word.Length > 1 && word[0] == '-')
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<ImmutableArray<string>> Parse(string[] words, Session session)
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
            FlagOption.Add(flag, application);
        }

        var given = new List<string>[Positionals.Length];
        for (var at = 0; at < given.Length; at++)
        {
            var positional = Positionals[at];
            given[at] = application
                .Argument(positional.Name, positional.Help, positional.IsMany)
                .Values;
        }

        Parse(application, words);
        CheckRemaining(words, application.RemainingArguments);
        return Distribute(given, application.RemainingArguments);
    }

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
    private void CheckRemaining(string[] words, List<string> remaining)
    {
        var isSeparated =
            remaining.Count > 0
            && words.Length > remaining.Count
            && words[^(remaining.Count + 1)] == "--";
        if (remaining.Count > 0 && !isSeparated)
        {
            throw ParsingErrors.OfUnknown(this, remaining[0]);
        }
    }

    /// <summary>The values of each positional: what was <paramref name="given"/>, then words of <paramref name="rest"/>.</summary>
    private ImmutableArray<ImmutableArray<string>> Distribute(
        List<string>[] given,
        IReadOnlyList<string> rest
    )
    {
        var positionals = Positionals;
        var values = new ImmutableArray<string>[positionals.Length];
        var next = 0;
        for (var at = 0; at < values.Length; at++)
        {
            var here = new List<string>();
            if (at < given.Length)
            {
                here.AddRange(given[at]);
            }

            while (next < rest.Count && (here.Count == 0 || positionals[at].IsMany))
            {
                here.Add(rest[next++]);
            }

            if (here.Count == 0 && positionals[at].IsRequired)
            {
                throw new UsageException(
                    $"{Name}: {positionals[at].Name} is expected: {positionals[at].Help}"
                );
            }

            values[at] = ImmutableCollectionsMarshal.AsImmutableArray(here.ToArray());
        }

        return next == rest.Count
            ? ImmutableCollectionsMarshal.AsImmutableArray(values)
            : throw ParsingErrors.OfUnknown(this, rest[next]);
    }
}
