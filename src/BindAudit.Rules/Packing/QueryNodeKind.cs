namespace BindAudit.Rules.Packing;

/// <summary>The kinds of steps and patterns in a compiled pack.</summary>
internal enum QueryNodeKind
{
    Names,
    Where,
    Inside,
    NestedSteps,
    Text,
    Number,
    Word,
    Set,
    Nested,
    Tuple,
    Item,
    Function,
    Comparison,
    Or,
}
