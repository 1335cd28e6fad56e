namespace BindAudit.Rules.Queries;

/// <summary>What a value must be.</summary>
internal abstract record QueryPattern(QueryOffset Offset);

/// <summary><c>"0.0.0.0"</c>.</summary>
internal sealed record TextPattern(string Content, QueryOffset Offset) : QueryPattern(Offset);

/// <summary><c>8080</c>.</summary>
internal sealed record NumberPattern(QueryNumber Number, QueryOffset Offset) : QueryPattern(Offset);

/// <summary><c>missing</c>, <c>True</c>, <c>_</c>.</summary>
internal sealed record WordPattern(PatternWord Word, QueryOffset Offset) : QueryPattern(Offset);

/// <summary><c>$any_address</c>.</summary>
internal sealed record SetPattern(string Name, QueryOffset Offset) : QueryPattern(Offset);

/// <summary><c>not(p)</c>, <c>address(p)</c>, <c>each(p)</c>.</summary>
internal sealed record NestedPattern(NestedPatternKind Kind, QueryPattern Inner, QueryOffset Offset)
    : QueryPattern(Offset);

/// <summary><c>tuple(p, q)</c>.</summary>
internal sealed record TuplePattern(QueryList<QueryPattern> Items, QueryOffset Offset)
    : QueryPattern(Offset);

/// <summary><c>item(0, p)</c>, <c>item("key", p)</c>.</summary>
internal sealed record ItemPattern(QuerySelector Key, QueryPattern Inner, QueryOffset Offset)
    : QueryPattern(Offset);

/// <summary><c>regex("…")</c>, <c>glob("…")</c>, <c>bytes("…")</c>, <c>symbol("a.B")</c>.</summary>
internal sealed record FunctionPattern(
    FunctionPatternKind Kind,
    string Argument,
    QueryOffset Offset
) : QueryPattern(Offset);

/// <summary><c>lt(1024)</c>.</summary>
internal sealed record ComparisonPattern(
    ComparisonKind Kind,
    QueryNumber Number,
    QueryOffset Offset
) : QueryPattern(Offset);

/// <summary><c>p or q</c>, at least two.</summary>
internal sealed record OrPattern(QueryList<QueryPattern> Alternatives, QueryOffset Offset)
    : QueryPattern(Offset);
