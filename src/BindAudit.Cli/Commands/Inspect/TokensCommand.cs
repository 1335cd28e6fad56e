using System.Collections.Immutable;
using BindAudit.Cli.Inspection;
using BindAudit.Scanning.Sources;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;

namespace BindAudit.Cli.Commands.Inspect;

/// <summary><c>bindaudit inspect tokens PATH…</c>.</summary>
internal sealed class TokensCommand : InspectCommand
{
    /// <inheritdoc/>
    public override string Name => "inspect tokens";

    /// <inheritdoc/>
    public override string Description =>
        "Prints every token as a line of JSON, in the order of CPython's tokenize: path, type, string,\nstart and end (line from 1, column from 0 in code points). There is no ENCODING token.";

    /// <inheritdoc/>
    public override ImmutableArray<Example> Examples =>
        [
            new("bindaudit inspect tokens app.py", "the tokens of one file"),
            new("bindaudit inspect tokens src | grep '\"COMMENT\"'", "every comment of a folder"),
        ];

    /// <inheritdoc/>
    protected override void Write(SourceFile file, SourceText text, Ndjson output)
    {
        var path = Ndjson.PathOf(file.Path);
        foreach (var token in TokenizedSource.Tokenize(text).InTokenizeOrder())
        {
            output.Begin(path);
            output.Json.WriteString("type"u8, TokenNames.Of(token.Kind));
            output.Source("string"u8, text, token.Span);
            output.Position("start"u8, token.Start);
            output.Position("end"u8, token.End);
            output.End();
        }
    }
}
