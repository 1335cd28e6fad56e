namespace BindAudit.Syntax.Tokens;

/// <summary>How CPython's <c>tokenize.tok_name</c> spells the kinds.</summary>
public static class TokenNames
{
    /// <summary><c>OP</c> for every operator and bracket, <c>NAME</c> for every keyword; TSTRING_* as in Python 3.14.</summary>
    public static string Of(TokenKind kind) =>
        kind switch
        {
            TokenKind.EndMarker => "ENDMARKER",
            TokenKind.Name => "NAME",
            TokenKind.Number => "NUMBER",
            TokenKind.String => "STRING",
            TokenKind.Newline => "NEWLINE",
            TokenKind.Indent => "INDENT",
            TokenKind.Dedent => "DEDENT",
            TokenKind.FStringStart => "FSTRING_START",
            TokenKind.FStringMiddle => "FSTRING_MIDDLE",
            TokenKind.FStringEnd => "FSTRING_END",
            TokenKind.TStringStart => "TSTRING_START",
            TokenKind.TStringMiddle => "TSTRING_MIDDLE",
            TokenKind.TStringEnd => "TSTRING_END",
            TokenKind.Comment => "COMMENT",
            TokenKind.Nl => "NL",
            TokenKind.ErrorToken => "ERRORTOKEN",
            >= TokenKind.KeywordFalse => "NAME",
            _ => "OP",
        };
}
