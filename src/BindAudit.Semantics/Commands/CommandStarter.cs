using System.Collections.Immutable;

namespace BindAudit.Semantics.Commands;

/// <summary>How a call that starts a program gets its words.</summary>
/// <param name="Form">Where they stand.</param>
/// <param name="Parameter">The parameter that holds them, or null where only the position tells.</param>
/// <param name="Position">Its position.</param>
internal sealed record CommandStarter(CommandForm Form, string? Parameter, int Position)
{
    private static readonly CommandStarter Args = new(CommandForm.Whole, "args", 0);
    private static readonly CommandStarter Cmd = new(CommandForm.Whole, "cmd", 0);
    private static readonly CommandStarter Command = new(CommandForm.Whole, "command", 0);
    private static readonly CommandStarter Argv = new(CommandForm.Whole, "argv", 0);
    private static readonly CommandStarter Program = new(CommandForm.Arguments, null, 0);
    private static readonly CommandStarter Exec = new(CommandForm.PathThenWords, null, 0);
    private static readonly CommandStarter Spawn = new(CommandForm.PathThenWords, null, 1);
    private static readonly CommandStarter ExecList = new(CommandForm.PathThenList, null, 0);
    private static readonly CommandStarter SpawnList = new(CommandForm.PathThenList, null, 1);
    private static readonly CommandStarter Expect = new(CommandForm.CommandThenList, "command", 0);

    /// <summary>Last names of all that starts programs.</summary>
    public static readonly ImmutableArray<string> WrittenNames =
    [
        "run",
        "Popen",
        "call",
        "check_call",
        "check_output",
        "getoutput",
        "getstatusoutput",
        "system",
        "popen",
        "create_subprocess_exec",
        "create_subprocess_shell",
        "execl",
        "execle",
        "execlp",
        "execlpe",
        "execv",
        "execve",
        "execvp",
        "execvpe",
        "spawnl",
        "spawnle",
        "spawnlp",
        "spawnlpe",
        "spawnv",
        "spawnve",
        "spawnvp",
        "spawnvpe",
        "posix_spawn",
        "posix_spawnp",
        "spawn",
        "PopenSpawn",
        "run_process",
        "open_process",
        "execute_from_command_line",
    ];

    /// <summary>The modules of all of these.</summary>
    public static readonly ImmutableArray<string> Modules =
    [
        "os",
        "subprocess",
        "asyncio",
        "pexpect",
        "psutil",
        "invoke",
        "trio",
        "anyio",
        "gevent",
        "eventlet",
        "django",
        "sys",
    ];

    /// <summary>How the function of that name starts a program, or null where it does not.</summary>
    public static CommandStarter? Of(string fullName) =>
        fullName switch
        {
            "subprocess.run" or "subprocess.Popen" or "subprocess.call" => Args,
            "subprocess.check_call" or "subprocess.check_output" or "psutil.Popen" => Args,
            "gevent.subprocess.run" or "gevent.subprocess.Popen" => Args,
            "eventlet.green.subprocess.Popen" => Args,
            "subprocess.getoutput" or "subprocess.getstatusoutput" => Cmd,
            "asyncio.create_subprocess_shell" or "os.popen" => Cmd,
            "asyncio.subprocess.create_subprocess_shell" => Cmd,
            "os.system" or "invoke.run" or "pexpect.run" => Command,
            "anyio.run_process" or "anyio.open_process" => Command,
            "trio.run_process" or "trio.lowlevel.open_process" => Command,
            "pexpect.spawn" or "pexpect.spawnu" => Expect,
            "pexpect.popen_spawn.PopenSpawn" => Cmd,
            "asyncio.create_subprocess_exec" => Program,
            "asyncio.subprocess.create_subprocess_exec" => Program,
            "os.execl" or "os.execle" or "os.execlp" or "os.execlpe" => Exec,
            "os.execv" or "os.execve" or "os.execvp" or "os.execvpe" => ExecList,
            "os.posix_spawn" or "os.posix_spawnp" => ExecList,
            "os.spawnl" or "os.spawnle" or "os.spawnlp" or "os.spawnlpe" => Spawn,
            "os.spawnv" or "os.spawnve" or "os.spawnvp" or "os.spawnvpe" => SpawnList,
            "django.core.management.execute_from_command_line" => Argv,
            _ => null,
        };
}
