using System;
using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Syntax.Literals;

/// <summary>The values of string and bytes literals (Python Language Reference §2.4.1).</summary>
public static class StringLiteral
{
    /// <summary>The value of a str literal, or of the literal text of an f-string; lone surrogates are kept, unknown <c>\\N{...}</c> becomes U+FFFD.</summary>
    public static string ValueOf(
        SourceText text,
        TopLevelStatement statement,
        StringExpression literal
    ) => throw new NotImplementedException();

    /// <summary>The value of a bytes literal.</summary>
    public static byte[] BytesOf(
        SourceText text,
        TopLevelStatement statement,
        StringExpression literal
    ) => throw new NotImplementedException();
}
