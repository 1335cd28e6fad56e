namespace BindAudit.Scanning.Suppression;

/// <summary>What a comment that begins with a marker asks for.</summary>
internal enum MarkerKind
{
    /// <summary><c># ignore</c>, alone or with ids: the statement.</summary>
    Ignore,

    /// <summary><c># ignore-file: ID</c>: the file.</summary>
    IgnoreFile,

    /// <summary><c># nosec</c>, <c># noqa</c>, <c># nosemgrep</c>, <c># NOSONAR</c>: written for another tool.</summary>
    Foreign,

    /// <summary><c># ruff: noqa: S104</c>, <c># flake8: noqa: S104</c>, <c># ruff: file-ignore[S104]</c>: the file, wherever the comment stands.</summary>
    ForeignFile,

    /// <summary><c># ruff: disable[S104]</c>: what stands between it and its end.</summary>
    ForeignRange,

    /// <summary><c># ruff: enable[S104]</c>: the end of such a range.</summary>
    ForeignRangeEnd,

    /// <summary><c># pragma: no cytoscnpy</c>: everything that CytoScnPy finds too.</summary>
    CytoScnPy,
}
