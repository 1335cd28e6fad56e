namespace BindAudit.Syntax.Tree;

/// <summary>How arguments reach a parameter, in the words of <c>inspect.Parameter.kind</c>.</summary>
public enum ParameterKind
{
    /// <summary>Before <c>/</c>.</summary>
    PositionalOnly,

    /// <summary>The usual one.</summary>
    PositionalOrKeyword,

    /// <summary><c>*args</c>.</summary>
    VarPositional,

    /// <summary>After <c>*</c>.</summary>
    KeywordOnly,

    /// <summary><c>**kwargs</c>.</summary>
    VarKeyword,
}
