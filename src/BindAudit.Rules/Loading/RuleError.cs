namespace BindAudit.Rules.Loading;

/// <summary>Something wrong in a rules file or query.</summary>
/// <param name="File">The file's name, or <c>query</c>.</param>
/// <param name="Line">One-based line in the YAML source.</param>
/// <param name="Column">One-based column in code points.</param>
/// <param name="Message">One line, lower case: what was expected, and the nearest valid word.</param>
/// <param name="SourceLine">The line's text, for the caret.</param>
/// <param name="IsWarning">Whether the rule set can be used all the same.</param>
public sealed record RuleError(
    string File,
    int Line,
    int Column,
    string Message,
    string SourceLine,
    bool IsWarning
);
