using BindAudit.Parsing;
using BindAudit.Syntax.Tokens;

namespace BindAudit.Syntax.Grammar;

/// <summary><c>file: [statements] ENDMARKER</c>.</summary>
internal static class ModuleParser
{
    /// <summary>Reads all statements of <paramref name="source"/>; gives them with the grammar's errors in the context.</summary>
    internal static GrammarContext Parse(TokenizedSource source)
    {
        var context = new GrammarContext(source);
        var state = new ParseState<Token>(source.Tokens, context);
        StatementReader.ReadBlock(ref state);
        context.Errors.AddRange(context.Complaints.PopFrom(0));
        return context;
    }
}
