using System.Collections.Generic;
using System.Collections.Immutable;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Commands;

/// <summary>The programs that a module starts.</summary>
public static class CommandLines
{
    /// <summary>Last names of the functions that start programs.</summary>
    public static ImmutableArray<string> StarterNames => CommandStarter.WrittenNames;

    /// <summary>First words of the modules from which programs are started, and of those that hold <c>sys.argv</c>.</summary>
    public static ImmutableArray<string> Modules => CommandStarter.Modules;

    /// <summary>Whether <paramref name="callee"/> starts programs.</summary>
    public static bool IsStarter(Callee callee) => CommandStarter.Of(callee.FullName) is not null;

    /// <summary>The programs that <paramref name="invocation"/> starts, if it is one of <paramref name="callee"/>; empty where it is something else or nothing is known.</summary>
    public static IReadOnlyList<CommandLine> Of(Invocation invocation, Callee callee)
    {
        if (CommandStarter.Of(callee.FullName) is not { } starter)
        {
            return [];
        }

        var arguments = new StarterArguments(invocation, starter);
        var line = new CommandLine
        {
            Module = invocation.Module,
            Span = invocation.Span,
            Caller = invocation.Caller,
            IsUnderMain = invocation.IsUnderMain,
            Starter = callee.FullName,
            Place = arguments.Place,
        };
        return LinesOf(line, arguments.Programs());
    }

    /// <summary>The command line that <paramref name="write"/> gives this very process, where it is <c>sys.argv = …</c>.</summary>
    public static IReadOnlyList<CommandLine> Of(AttributeWrite write)
    {
        if (
            write is not WriteNode { Summary.Name: "argv", Module: ModuleNode module } node
            || node.Receiver.Possible is not [{ Value: ExternalName { FullName: "sys" } }]
        )
        {
            return [];
        }

        var line = new CommandLine
        {
            Module = module,
            Span = write.Span,
            Caller = write.Caller,
            IsUnderMain = write.IsUnderMain,
            Starter = "sys.argv",
            Place = new SourcePlace(module.Path, node.Summary.Written.Span),
        };
        return LinesOf(line, [new WordList(module).WordsIn(node.Summary.Written)]);
    }

    private static List<CommandLine> LinesOf(CommandLine line, List<List<CommandWord>> programs)
    {
        var lines = new List<CommandLine>();
        foreach (var program in programs)
        {
            foreach (var (words, variables) in CommandPrefix.Strip(program))
            {
                lines.Add(
                    line with
                    {
                        Words = [.. words],
                        Variables = VariablesOf(line, variables),
                    }
                );
            }
        }

        return lines;
    }

    private static ImmutableArray<EnvironmentWrite> VariablesOf(
        CommandLine line,
        List<KeyValuePair<string, ValueSet>> variables
    )
    {
        var writes = ImmutableArray.CreateBuilder<EnvironmentWrite>(variables.Count);
        foreach (var (name, value) in variables)
        {
            writes.Add(
                new EnvironmentWrite(
                    line.Module,
                    line.Span,
                    line.Caller,
                    line.IsUnderMain,
                    name,
                    value
                )
            );
        }

        return writes.MoveToImmutable();
    }
}
