using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>A field of a class whose constructor is made from its fields (PEP 557).</summary>
/// <param name="summary">As written.</param>
/// <param name="module">Where.</param>
/// <param name="isKeywordOnly">Whether the class, or a mark before it, says that fields are given by name.</param>
internal sealed class RecordField(FieldSummary summary, GraphModule module, bool isKeywordOnly)
{
    private CallTerm? Made { get; } =
        summary.Value is { } value ? GraphModule.Unwrap(value) as CallTerm : null;

    private string? OuterAnnotation { get; } = OuterOf(summary.Annotation, module);

    public string Name => summary.Name;

    public GraphModule Module { get; } = module;

    public Term? Value => summary.Value;

    /// <summary><c>_: KW_ONLY</c>: what follows is given by name.</summary>
    public bool IsMark => OuterAnnotation == "KW_ONLY";

    public bool IsClassVariable => OuterAnnotation == "ClassVar";

    /// <summary><c>InitVar[A]</c>: handed to <c>__post_init__</c> and not kept.</summary>
    public bool IsHandedOn => OuterAnnotation == "InitVar";

    public bool IsParameter => Made is null || !Says(Made, "init", false);

    /// <summary>Whether it may be given by position.</summary>
    public bool IsPositional =>
        IsParameter
        && (
            Made is not null && Says(Made, "kw_only", true)
                ? false
                : !isKeywordOnly || IsNamedPositional
        );

    /// <summary>What makes its value where none is given, or null.</summary>
    public Term? Factory
    {
        get
        {
            foreach (var argument in Made?.Call.Arguments ?? [])
            {
                if (argument.Keyword is "default_factory" or "factory")
                {
                    return argument.Value;
                }
            }

            return null;
        }
    }

    private bool IsNamedPositional => Made is not null && Says(Made, "kw_only", false);

    /// <summary>Whether a call says <c>name=True</c>, or False.</summary>
    public static bool Says(CallTerm call, string name, bool value)
    {
        foreach (var argument in call.Call.Arguments)
        {
            if (argument.Keyword == name)
            {
                return GraphModule.Unwrap(argument.Value)
                        is ConstantTerm { Value: BooleanValue said }
                    && said.Content == value;
            }
        }

        return false;
    }

    private static string? OuterOf(Term annotation, GraphModule module)
    {
        var plain = GraphModule.Unwrap(annotation);
        return module.Summary.Names.LastNameOf(
            plain is SubscriptTerm subscript ? subscript.Value : plain
        );
    }
}
