using System.Collections.Immutable;
using System.IO;
using BindAudit.Cli.Flags;
using BindAudit.Cli.Sessions;

namespace BindAudit.Cli.Commands.Rules;

/// <summary><c>bindaudit rules schema</c>.</summary>
internal sealed class SchemaCommand : Command
{
    /// <inheritdoc/>
    public override string Name => "rules schema";

    /// <inheritdoc/>
    public override string Description =>
        "Prints the JSON Schema of rules files, for editors that complete and check YAML. What it cannot say,\nsuch as whether a query is right, `bindaudit rules check` says.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new(
                "bindaudit rules schema > rules.schema.json",
                "then begin a rules file with: # yaml-language-server: $schema=rules.schema.json"
            ),
        ];

    /// <inheritdoc/>
    public override ImmutableArray<Flag> Flags => [];

    /// <inheritdoc/>
    public override ImmutableArray<Positional> Positionals => [];

    /// <inheritdoc/>
    protected override ExitCode Run(ImmutableArray<ImmutableArray<string>> values, Session session)
    {
        using var schema =
            typeof(SchemaCommand).Assembly.GetManifestResourceStream("rules.schema.json")
            ?? throw new InvalidDataException("the schema is missing");
        using var reader = new StreamReader(schema);
        session.Output.Write(reader.ReadToEnd());
        return ExitCode.Success;
    }
}
