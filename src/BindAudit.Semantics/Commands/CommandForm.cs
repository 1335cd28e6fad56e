namespace BindAudit.Semantics.Commands;

/// <summary>Where a call that starts a program has its words.</summary>
internal enum CommandForm
{
    /// <summary>In one list of words or one line for a shell: <c>subprocess.run</c>.</summary>
    Whole,

    /// <summary>Each positional argument is a word: <c>create_subprocess_exec</c>.</summary>
    Arguments,

    /// <summary>A path, the program's name, then words: <c>os.execl</c>.</summary>
    PathThenWords,

    /// <summary>A path, then a list that begins with the program's name: <c>os.execv</c>.</summary>
    PathThenList,

    /// <summary>A line, then perhaps a list of further words: <c>pexpect.spawn</c>.</summary>
    CommandThenList,
}
