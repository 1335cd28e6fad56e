using System.Collections.Generic;

namespace BindAudit.Cli.Flags;

/// <summary>An option of a command: its name, its help and what it accepts, in one place.</summary>
/// <param name="name">With its two dashes.</param>
/// <param name="letter">The short form without its dash, or null.</param>
/// <param name="help">One line, lower case.</param>
internal abstract class Flag(string name, string? letter, string help)
{
    private const string CommandLineOrigin = "command line";

    /// <summary>With its two dashes: <c>--jobs</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The short form without its dash, or null.</summary>
    public string? Letter { get; } = letter;

    /// <summary>What help says of it.</summary>
    public virtual string Help { get; } = help;

    /// <summary>How help writes its value; null for a switch.</summary>
    public abstract string? ValueName { get; }

    /// <summary>Whether it may stand without its value; then one that is given follows <c>=</c>.</summary>
    public virtual bool IsValueOptional => false;

    /// <summary>Where its values come from: <c>command line</c>, or <c>.bindaudit.yaml:3</c>; null where it was not given.</summary>
    public string? Origin { get; private set; }

    /// <summary>Whether its values come from a configuration file.</summary>
    public bool IsConfigured => Origin is not (null or CommandLineOrigin);

    /// <summary>The values as they were given, in order.</summary>
    public List<string> Given { get; } = [];

    /// <summary>Takes the values that were given on the command line.</summary>
    /// <exception cref="UsageException">One is not a value of this option; names option, value and what was expected.</exception>
    public void TakeAll(IReadOnlyList<string?> values)
    {
        for (var at = 0; at < values.Count; at++)
        {
            Origin = CommandLineOrigin;
            Given.Add(values[at] ?? "");
            Take(values[at] ?? "");
        }
    }

    /// <summary>Takes a value of a configuration file, from the place <paramref name="origin"/>.</summary>
    /// <exception cref="UsageException">It is not a value of this option.</exception>
    public void TakeConfigured(string value, string origin)
    {
        Origin = origin;
        Given.Add(value);
        TakeWritten(value);
    }

    /// <summary>Takes a value as a configuration file writes it.</summary>
    /// <exception cref="UsageException">It is not a value of this option.</exception>
    protected virtual void TakeWritten(string value) => Take(value);

    /// <summary>Takes one value.</summary>
    /// <exception cref="UsageException">It is not a value of this option.</exception>
    protected abstract void Take(string value);

    /// <summary>The error for <paramref name="value"/>.</summary>
    /// <param name="value">What was given.</param>
    /// <param name="expected">What would have been right, and the nearest word.</param>
    protected UsageException Refuse(string value, string expected) =>
        new(
            Origin is null or CommandLineOrigin
                ? $"{Name}: '{value}' is not accepted; expected {expected}"
                : $"{Origin}: {Name[2..]}: '{value}' is not accepted; expected {expected}"
        );
}
