namespace BindAudit.Syntax.Tokens;

/// <summary>What a token is: CPython's kinds (Grammar/Tokens), with keywords told apart from names.</summary>
/// <remarks>Dumps print <c>tokenize.tok_name</c>: every operator is OP there, every keyword NAME.</remarks>
public enum TokenKind : byte
{
    /// <summary>ENDMARKER: the end of the source.</summary>
    EndMarker,

    /// <summary>NAME: an identifier that is no keyword; soft keywords (<c>match</c>, <c>case</c>, <c>type</c>, <c>_</c>) among them.</summary>
    Name,

    /// <summary>NUMBER.</summary>
    Number,

    /// <summary>STRING: with prefix and quotes; not an f-string or t-string.</summary>
    String,

    /// <summary>NEWLINE: the end of a logical line.</summary>
    Newline,

    /// <summary>INDENT.</summary>
    Indent,

    /// <summary>DEDENT.</summary>
    Dedent,

    /// <summary>FSTRING_START: prefix and opening quotes (PEP 701).</summary>
    FStringStart,

    /// <summary>FSTRING_MIDDLE: literal text of an f-string.</summary>
    FStringMiddle,

    /// <summary>FSTRING_END: closing quotes.</summary>
    FStringEnd,

    /// <summary>TSTRING_START (PEP 750).</summary>
    TStringStart,

    /// <summary>TSTRING_MIDDLE (PEP 750).</summary>
    TStringMiddle,

    /// <summary>TSTRING_END (PEP 750).</summary>
    TStringEnd,

    /// <summary>COMMENT: from <c>#</c> to the end of the line; trivia.</summary>
    Comment,

    /// <summary>NL: a line break that ends no logical line; trivia.</summary>
    Nl,

    /// <summary>ERRORTOKEN: bytes that begin no token.</summary>
    ErrorToken,

    /// <summary><c>(</c>.</summary>
    Lpar,

    /// <summary><c>)</c>.</summary>
    Rpar,

    /// <summary><c>[</c>.</summary>
    Lsqb,

    /// <summary><c>]</c>.</summary>
    Rsqb,

    /// <summary><c>:</c>.</summary>
    Colon,

    /// <summary><c>,</c>.</summary>
    Comma,

    /// <summary><c>;</c>.</summary>
    Semi,

    /// <summary><c>+</c>.</summary>
    Plus,

    /// <summary><c>-</c>.</summary>
    Minus,

    /// <summary><c>*</c>.</summary>
    Star,

    /// <summary><c>/</c>.</summary>
    Slash,

    /// <summary><c>|</c>.</summary>
    Vbar,

    /// <summary><c>&amp;</c>.</summary>
    Amper,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&gt;</c>.</summary>
    Greater,

    /// <summary><c>=</c>.</summary>
    Equal,

    /// <summary><c>.</c>.</summary>
    Dot,

    /// <summary><c>%</c>.</summary>
    Percent,

    /// <summary><c>{</c>.</summary>
    Lbrace,

    /// <summary><c>}</c>.</summary>
    Rbrace,

    /// <summary><c>==</c>.</summary>
    EqEqual,

    /// <summary><c>!=</c>.</summary>
    NotEqual,

    /// <summary><c>&lt;=</c>.</summary>
    LessEqual,

    /// <summary><c>&gt;=</c>.</summary>
    GreaterEqual,

    /// <summary><c>~</c>.</summary>
    Tilde,

    /// <summary><c>^</c>.</summary>
    Circumflex,

    /// <summary><c>&lt;&lt;</c>.</summary>
    LeftShift,

    /// <summary><c>&gt;&gt;</c>.</summary>
    RightShift,

    /// <summary><c>**</c>.</summary>
    DoubleStar,

    /// <summary><c>+=</c>.</summary>
    PlusEqual,

    /// <summary><c>-=</c>.</summary>
    MinEqual,

    /// <summary><c>*=</c>.</summary>
    StarEqual,

    /// <summary><c>/=</c>.</summary>
    SlashEqual,

    /// <summary><c>%=</c>.</summary>
    PercentEqual,

    /// <summary><c>&amp;=</c>.</summary>
    AmperEqual,

    /// <summary><c>|=</c>.</summary>
    VbarEqual,

    /// <summary><c>^=</c>.</summary>
    CircumflexEqual,

    /// <summary><c>&lt;&lt;=</c>.</summary>
    LeftShiftEqual,

    /// <summary><c>&gt;&gt;=</c>.</summary>
    RightShiftEqual,

    /// <summary><c>**=</c>.</summary>
    DoubleStarEqual,

    /// <summary><c>//</c>.</summary>
    DoubleSlash,

    /// <summary><c>//=</c>.</summary>
    DoubleSlashEqual,

    /// <summary><c>@</c>.</summary>
    At,

    /// <summary><c>@=</c>.</summary>
    AtEqual,

    /// <summary><c>-&gt;</c>.</summary>
    Rarrow,

    /// <summary><c>...</c>.</summary>
    Ellipsis,

    /// <summary><c>:=</c>.</summary>
    ColonEqual,

    /// <summary><c>!</c>.</summary>
    Exclamation,

    /// <summary><c>`</c>, Python 2's repr; always an error, but one that ends with its statement.</summary>
    Backquote,

    /// <summary><c>&lt;&gt;</c>, Python 2's inequality.</summary>
    LessGreater,

    /// <summary><c>False</c>.</summary>
    KeywordFalse,

    /// <summary><c>None</c>.</summary>
    KeywordNone,

    /// <summary><c>True</c>.</summary>
    KeywordTrue,

    /// <summary><c>and</c>.</summary>
    KeywordAnd,

    /// <summary><c>as</c>.</summary>
    KeywordAs,

    /// <summary><c>assert</c>.</summary>
    KeywordAssert,

    /// <summary><c>async</c>.</summary>
    KeywordAsync,

    /// <summary><c>await</c>.</summary>
    KeywordAwait,

    /// <summary><c>break</c>.</summary>
    KeywordBreak,

    /// <summary><c>class</c>.</summary>
    KeywordClass,

    /// <summary><c>continue</c>.</summary>
    KeywordContinue,

    /// <summary><c>def</c>.</summary>
    KeywordDef,

    /// <summary><c>del</c>.</summary>
    KeywordDel,

    /// <summary><c>elif</c>.</summary>
    KeywordElif,

    /// <summary><c>else</c>.</summary>
    KeywordElse,

    /// <summary><c>except</c>.</summary>
    KeywordExcept,

    /// <summary><c>finally</c>.</summary>
    KeywordFinally,

    /// <summary><c>for</c>.</summary>
    KeywordFor,

    /// <summary><c>from</c>.</summary>
    KeywordFrom,

    /// <summary><c>global</c>.</summary>
    KeywordGlobal,

    /// <summary><c>if</c>.</summary>
    KeywordIf,

    /// <summary><c>import</c>.</summary>
    KeywordImport,

    /// <summary><c>in</c>.</summary>
    KeywordIn,

    /// <summary><c>is</c>.</summary>
    KeywordIs,

    /// <summary><c>lambda</c>.</summary>
    KeywordLambda,

    /// <summary><c>nonlocal</c>.</summary>
    KeywordNonlocal,

    /// <summary><c>not</c>.</summary>
    KeywordNot,

    /// <summary><c>or</c>.</summary>
    KeywordOr,

    /// <summary><c>pass</c>.</summary>
    KeywordPass,

    /// <summary><c>raise</c>.</summary>
    KeywordRaise,

    /// <summary><c>return</c>.</summary>
    KeywordReturn,

    /// <summary><c>try</c>.</summary>
    KeywordTry,

    /// <summary><c>while</c>.</summary>
    KeywordWhile,

    /// <summary><c>with</c>.</summary>
    KeywordWith,

    /// <summary><c>yield</c>.</summary>
    KeywordYield,
}
