using System.Collections.Generic;

namespace BindAudit.Cli.Flags;

/// <summary>An option of a command: its name, its help and what it accepts, in one place.</summary>
/// <param name="name">With its two dashes.</param>
/// <param name="letter">The short form without its dash, or null.</param>
/// <param name="help">One line, lower case.</param>
internal abstract class Flag(string name, string? letter, string help)
{
    /// <summary>With its two dashes: <c>--jobs</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The short form without its dash, or null.</summary>
    public string? Letter { get; } = letter;

    /// <summary>What help says of it.</summary>
    public virtual string Help { get; } = help;

    /// <summary>How help writes its value; null for a switch.</summary>
    public abstract string? ValueName { get; }

    /// <summary>Takes the values that were given.</summary>
    /// <exception cref="UsageException">One is not a value of this option; names option, value and what was expected.</exception>
    public void TakeAll(IReadOnlyList<string?> values)
    {
        for (var at = 0; at < values.Count; at++)
        {
            Take(values[at] ?? "");
        }
    }

    /// <summary>Takes one value.</summary>
    /// <exception cref="UsageException">It is not a value of this option.</exception>
    protected abstract void Take(string value);

    /// <summary>The error for <paramref name="value"/>.</summary>
    /// <param name="value">What was given.</param>
    /// <param name="expected">What would have been right, and the nearest word.</param>
    protected UsageException Refuse(string value, string expected) =>
        new($"{Name}: '{value}' is not accepted; expected {expected}");
}
