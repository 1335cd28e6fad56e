using System;
using System.IO;
using BindAudit.Cli.Commands;
using BindAudit.Cli.Help;
using BindAudit.Cli.Sessions;

namespace BindAudit.Cli;

/// <summary>From words to an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command that <paramref name="words"/> name; every way a run can end is here.</summary>
    public static ExitCode Run(string[] words, Session session)
    {
        try
        {
            var code = Dispatch(words, session);
            session.Output.Flush();
            return code;
        }
        catch (UsageException exception)
        {
            session.Fail(exception.Message);
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            session.Note("interrupted");
            return ExitCode.Interrupted;
        }
        catch (IOException exception) when (ClosedPipe.IsCauseOf(exception))
        {
            return ExitCode.Success;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            session.Fail(exception.Message);
            return ExitCode.Failed;
        }
#pragma warning disable CA1031 // A bug of ours ends in a line, not in a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var kind = exception.GetType().Name;
            session.Fail($"internal error, please report it: {kind}: {exception.Message}");
            return ExitCode.Failed;
        }
    }

    private static ExitCode Dispatch(string[] words, Session session)
    {
        if (words.Length == 0)
        {
            session.Fail("a command is expected; see bindaudit --help");
            return ExitCode.Failed;
        }

        var asksForHelp = AsksForHelp(words);
        if (asksForHelp && (words[0][0] == '-' || CommandTable.IsGroupOnly(words)))
        {
            RootHelp.Write(session.Output, words[0][0] == '-' ? null : words[0]);
            return ExitCode.Success;
        }

        if (words[0] is "--version" or "-V")
        {
            session.Output.WriteLine("bindaudit " + ToolVersion.Text);
            return ExitCode.Success;
        }

        var command = CommandTable.Find(words, out var used);
        if (asksForHelp)
        {
            CommandHelp.Write(session.Output, command);
            return ExitCode.Success;
        }

        return command.Execute(words[used..], session);
    }

    private static bool AsksForHelp(string[] words)
    {
        foreach (var word in words)
        {
            if (word == "--")
            {
                return false;
            }

            if (word is "--help" or "-h" or "-?")
            {
                return true;
            }
        }

        return false;
    }
}
