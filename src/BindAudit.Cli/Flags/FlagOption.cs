using System.ComponentModel.DataAnnotations;
using McMaster.Extensions.CommandLineUtils;
using McMaster.Extensions.CommandLineUtils.Validation;

namespace BindAudit.Cli.Flags;

/// <summary>A flag as the command line library sees it; flags themselves do not know the library, so that a start without options does not load it.</summary>
internal sealed class FlagOption : IOptionValidator
{
    private readonly Flag _flag;

    private FlagOption(Flag flag) => _flag = flag;

    /// <summary>Adds <paramref name="flag"/> to <paramref name="application"/>.</summary>
    public static void Add(Flag flag, CommandLineApplication application)
    {
        var template = flag.Letter is null ? flag.Name : $"-{flag.Letter}|{flag.Name}";
        var type =
            flag.ValueName is null ? CommandOptionType.NoValue
            : flag.IsValueOptional ? CommandOptionType.SingleOrNoValue
            : CommandOptionType.MultipleValue;
        application.Option(template, flag.Help, type).Validators.Add(new FlagOption(flag));
    }

    /// <summary>Gives the flag its values; the result names option, value and what was expected.</summary>
    public ValidationResult GetValidationResult(CommandOption option, ValidationContext context)
    {
        try
        {
            _flag.TakeAll(option.Values);
            return ValidationResult.Success!;
        }
        catch (UsageException exception)
        {
            return new ValidationResult(exception.Message);
        }
    }
}
