using System;
using System.Collections.Generic;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Commands;

/// <summary>Takes away what stands before a program: <c>K=v</c>, <c>env</c>, <c>sudo</c>, <c>exec</c>, <c>poetry run</c>, and unfolds <c>sh -c "…"</c>.</summary>
internal sealed class CommandPrefix
{
    private readonly List<CommandWord> _words;
    private readonly List<KeyValuePair<string, ValueSet>> _variables = [];

    private CommandPrefix(List<CommandWord> words) => _words = words;

    /// <summary>The programs that <paramref name="words"/> start, each with its variables.</summary>
    public static IEnumerable<(
        List<CommandWord> Words,
        List<KeyValuePair<string, ValueSet>> Variables
    )> Strip(List<CommandWord> words, int depth = 0)
    {
        var prefix = new CommandPrefix([.. words]);
        while (prefix.TakeOne()) { }

        if (depth < 3 && prefix.ScriptOfShell() is { } script)
        {
            foreach (var program in ShellLexer.Split(script))
            {
                foreach (var inner in Strip(program, depth + 1))
                {
                    yield return (inner.Words, [.. prefix._variables, .. inner.Variables]);
                }
            }

            yield break;
        }

        PythonWords.Normalize(prefix._words);
        if (prefix._words.Count > 0)
        {
            yield return (prefix._words, prefix._variables);
        }
    }

    private bool TakeOne()
    {
        if (_words.Count == 0)
        {
            return false;
        }

        if (TakeVariable())
        {
            return true;
        }

        switch (ProgramName.Of(_words[0]))
        {
            case "env":
                return Take(1, "u", "C", "S");
            case "sudo" or "doas":
                return Take(1, "u", "g", "h", "p", "C", "D", "R", "T", "r", "t", "U");
            case "exec" or "nohup" or "command" or "setsid" or "time" or "stdbuf" or "chronic":
                return Take(1);
            case "dumb-init" or "tini" or "xvfb-run" or "winpty":
                return Take(1);
            case "nice" or "ionice":
                return Take(1, "n", "c");
            case "timeout":
                return Take(1, "s", "k") && TakeWord();
            case "gosu" or "su-exec" or "setpriv":
                return Take(1) && TakeWord();
            case "poetry" or "pipenv" or "pdm" or "uv" or "hatch" or "rye" or "conda" or "pipx":
                return IsAt(1, "run")
                    && Take(2, "n", "p", "-with", "-extra", "-group", "-env-file");
            case "coverage":
                return IsAt(1, "run") && TakeInterpreter();
            case "uvx":
                return Take(1, "p", "-with", "-from", "-python");
            default:
                return false;
        }
    }

    private bool IsAt(int position, string text) =>
        _words.Count > position && _words[position].Text == text;

    /// <summary><c>coverage run FILE</c> and <c>coverage run -m MODULE</c> are Python's own words behind another interpreter.</summary>
    private bool TakeInterpreter()
    {
        _words[1] = PythonWords.Interpreter(_words[0]);
        return TakeWord();
    }

    private bool TakeWord()
    {
        if (_words.Count > 0)
        {
            _words.RemoveAt(0);
        }

        return true;
    }

    /// <summary>Takes words and the options behind them; those in <paramref name="withValue"/> have a word of their own.</summary>
    private bool Take(int count, params ReadOnlySpan<string> withValue)
    {
        _words.RemoveRange(0, count);
        while (_words.Count > 0 && _words[0].Text is ['-', .. var option])
        {
            _words.RemoveAt(0);
            if (option == "-")
            {
                break;
            }

            if (withValue.Contains(option))
            {
                TakeWord();
            }
        }

        return true;
    }

    private bool TakeVariable()
    {
        var possible = _words[0].Values.Possible[0];
        var head = possible.Value switch
        {
            StringValue known => known.Content,
            PartialStringValue partial => partial.Pieces[0].Known ?? "",
            _ => "",
        };
        var sign = head.IndexOf('=', StringComparison.Ordinal);
        if (sign <= 0 || !IsName(head.AsSpan(0, sign)))
        {
            return false;
        }

        var value = possible.Value is StringValue whole
            ? ValueSet.Of(possible with { Value = new StringValue(whole.Content[(sign + 1)..]) })
            : ValueSet.Unknown;
        _variables.Add(new(head[..sign], value));
        return TakeWord();
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character != '_')
            {
                return false;
            }
        }

        return !char.IsAsciiDigit(text[0]);
    }

    /// <summary>The line of <c>sh -c "…"</c> and <c>bash -lc "…"</c>.</summary>
    private PossibleValue? ScriptOfShell()
    {
        if (
            _words.Count < 3
            || ProgramName.Of(_words[0])
                is not ("sh" or "bash" or "zsh" or "dash" or "ash" or "ksh")
        )
        {
            return null;
        }

        for (var at = 1; at + 1 < _words.Count; at++)
        {
            if (_words[at].Text is ['-', not '-', ..] and [.., 'c'])
            {
                return _words[at + 1].Values.Possible is [var only] ? only : null;
            }
        }

        return null;
    }
}
