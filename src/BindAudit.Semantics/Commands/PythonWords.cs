using System;
using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Commands;

/// <summary>Gives the first words of a program one spelling: the program without its folder, interpreters as <c>python</c> without their own options.</summary>
internal static class PythonWords
{
    private const string Python = "python";

    /// <summary>The interpreter, in place of <paramref name="word"/>.</summary>
    public static CommandWord Interpreter(CommandWord word) => Known(Python, word);

    public static void Normalize(List<CommandWord> words)
    {
        if (words.Count == 0 || words[0].IsMany)
        {
            return;
        }

        var name = ProgramName.Of(words[0]);
        var isPython = name is null
            ? words.Count > 1 && words[1].Text is "-m"
            : IsInterpreter(name);
        if (isPython)
        {
            words[0] = Known(Python, words[0]);
            DropOptions(words);
            if (words.Count > 1 && words[1].Text is not ("-m" or "-c"))
            {
                Shorten(words, 1);
            }
        }
        else
        {
            Shorten(words, 0);
        }
    }

    private static void Shorten(List<CommandWord> words, int at)
    {
        if (ProgramName.Of(words[at]) is { } name)
        {
            words[at] = Known(name, words[at]);
        }
    }

    private static CommandWord Known(string text, CommandWord word) =>
        CommandWord.Of(word.Values.Possible[0] with { Value = new StringValue(text) });

    /// <summary><c>python3.11</c>, <c>pythonw</c>, <c>pypy3</c>, <c>py</c>.</summary>
    private static bool IsInterpreter(string name)
    {
        var bare = name.AsSpan().TrimEnd("0123456789.");
        return bare is "python" or "pythonw" or "pypy" or "py";
    }

    /// <summary>Options of the interpreter up to <c>-m</c> or the script; <c>-um</c> and <c>-mhttp.server</c> are taken apart.</summary>
    private static void DropOptions(List<CommandWord> words)
    {
        while (
            words.Count > 1 && words[1].Text is ['-', _, ..] option && option is not ("-m" or "-c")
        )
        {
            words.RemoveAt(1);
            var module = option.IndexOf('m', StringComparison.Ordinal);
            if (option is "-X" or "-W" && words.Count > 1)
            {
                words.RemoveAt(1);
            }
            else if (module > 0 && option[1] is not ('-' or 'X' or 'W'))
            {
                Insert(words, option[(module + 1)..]);
                return;
            }
        }
    }

    private static void Insert(List<CommandWord> words, string module)
    {
        words.Insert(1, Known("-m", words[0]));
        if (module.Length > 0)
        {
            words.Insert(2, Known(module, words[0]));
        }
    }
}
