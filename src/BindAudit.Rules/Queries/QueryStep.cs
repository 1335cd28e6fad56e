namespace BindAudit.Rules.Queries;

/// <summary>A step of a chain.</summary>
internal abstract record QueryStep(QueryOffset Offset);

/// <summary><c>.method("run")</c>, <c>.set("host")</c>, <c>.set_item("K")</c>, <c>.in_file("x.py")</c>.</summary>
internal sealed record NamesStep(NamesStepKind Kind, QueryList<QueryText> Names, QueryOffset Offset)
    : QueryStep(Offset);

/// <summary><c>.where("host", pattern)</c>.</summary>
internal sealed record WhereStep(QuerySelector Selector, QueryPattern Pattern, QueryOffset Offset)
    : QueryStep(Offset);

/// <summary><c>.inside(main())</c>; the name is empty where the scope has none.</summary>
internal sealed record InsideStep(QueryScopeKind Scope, string Name, QueryOffset Offset)
    : QueryStep(Offset);

/// <summary><c>.also(…)</c> and <c>.unless(…)</c>.</summary>
internal sealed record NestedStep(bool IsUnless, QueryList<QueryStep> Steps, QueryOffset Offset)
    : QueryStep(Offset);
