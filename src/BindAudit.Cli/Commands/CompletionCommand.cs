using System.Collections.Immutable;
using BindAudit.Cli.Completions;
using BindAudit.Cli.Flags;
using BindAudit.Cli.Sessions;

namespace BindAudit.Cli.Commands;

/// <summary><c>bindaudit completion SHELL</c>.</summary>
internal sealed class CompletionCommand : Command
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    /// <inheritdoc/>
    public override string Name => "completion";

    /// <inheritdoc/>
    public override string Description =>
        "Prints a script that makes a shell complete commands, options and their values.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new("source <(bindaudit completion bash)", "in ~/.bashrc"),
            new("source <(bindaudit completion zsh)", "in ~/.zshrc, behind compinit"),
            new("bindaudit completion fish | source", "in ~/.config/fish/config.fish"),
            new(
                "bindaudit completion pwsh | Out-String | Invoke-Expression",
                "in the file $PROFILE"
            ),
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Flag> Flags => [];

    /// <inheritdoc/>
    public override ImmutableArray<Positional> Positionals =>
        [new(string.Join('|', Shells), "the shell", IsMany: false, IsRequired: true)];

    /// <inheritdoc/>
    protected override ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session)
    {
        var shell = values[0][0];
        session.Output.Write(
            shell switch
            {
                "bash" => BashScript.Text(),
                "zsh" => ZshScript.Text(),
                "fish" => FishScript.Text(),
                "pwsh" => PowerShellScript.Text(),
                _ => throw new UsageException(
                    $"completion: '{shell}' is not accepted; expected {string.Join(", ", Shells)}{Suggestion.For(shell, Shells)}"
                ),
            }
        );
        return ExitCode.Success;
    }
}
