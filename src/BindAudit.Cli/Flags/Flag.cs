using System.ComponentModel.DataAnnotations;
using McMaster.Extensions.CommandLineUtils;
using McMaster.Extensions.CommandLineUtils.Validation;

namespace BindAudit.Cli.Flags;

/// <summary>An option of a command: its name, its help and what it accepts, in one place.</summary>
/// <param name="name">With its two dashes.</param>
/// <param name="letter">The short form without its dash, or null.</param>
/// <param name="help">One line, lower case.</param>
internal abstract class Flag(string name, string? letter, string help) : IOptionValidator
{
    /// <summary>With its two dashes: <c>--jobs</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The short form without its dash, or null.</summary>
    public string? Letter { get; } = letter;

    /// <summary>What help says of it.</summary>
    public string Help { get; } = help;

    /// <summary>How help writes its value; null for a switch.</summary>
    public abstract string? ValueName { get; }

    /// <summary>Adds it to <paramref name="application"/>.</summary>
    public void AddTo(CommandLineApplication application)
    {
        var template = Letter is null ? Name : $"-{Letter}|{Name}";
        var type = ValueName is null ? CommandOptionType.NoValue : CommandOptionType.MultipleValue;
        application.Option(template, Help, type).Validators.Add(this);
    }

    /// <summary>Takes the values that were given; the result names option, value and what was expected.</summary>
    public ValidationResult GetValidationResult(CommandOption option, ValidationContext context)
    {
        try
        {
            foreach (var value in option.Values)
            {
                Take(value ?? "");
            }

            return ValidationResult.Success!;
        }
        catch (UsageException exception)
        {
            return new ValidationResult(exception.Message);
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
