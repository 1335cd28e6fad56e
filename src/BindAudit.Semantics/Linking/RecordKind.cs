namespace BindAudit.Semantics.Linking;

/// <summary>How a record's constructor fills its fields.</summary>
internal enum RecordKind
{
    /// <summary>From its arguments, else from the defaults: dataclasses, attrs, pydantic models.</summary>
    Plain,

    /// <summary>From its arguments, else from the environment, else from the defaults: pydantic settings.</summary>
    Settings,

    /// <summary>From its arguments, else from the defaults, and it is a tuple: <c>NamedTuple</c>, <c>namedtuple</c>.</summary>
    Tuple,
}
