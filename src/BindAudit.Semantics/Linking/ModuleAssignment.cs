using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Semantics.Linking;

/// <summary>An assignment that runs at module level: <c>bind = …</c>, <c>c.ServerApp.ip = …</c>. Evaluated when asked.</summary>
public sealed class ModuleAssignment
{
    private readonly ModuleNode _module;
    private readonly AssignmentSummary _summary;

    internal ModuleAssignment(ModuleNode module, AssignmentSummary summary)
    {
        _module = module;
        _summary = summary;
    }

    /// <summary>The module in which it stands.</summary>
    public LinkedModule Module => _module;

    /// <summary>The target, absolute, in bytes.</summary>
    public TextSpan Span => _summary.Span;

    /// <summary>Whether it stands under <c>if __name__ == "__main__"</c>.</summary>
    public bool IsUnderMain => _summary.IsUnderMain;

    /// <summary>The dotted name as written.</summary>
    public string Path => _summary.Path;

    /// <summary>The last name.</summary>
    public string Name => _summary.Path[(_summary.Path.LastIndexOf('.') + 1)..];

    /// <summary>What the name resolves to: through the module for a plain name, through imports for a dotted one; null where nothing is known of its root.</summary>
    public string? FullName =>
        _summary.Owner is not { } owner ? $"{_module.Name}.{Path}"
        : _module.Evaluator.Evaluate(_module, owner).Possible is [{ Value: var value }]
            ? OwnerNameOf(value) is { } name ? $"{name}.{Name}"
                : null
        : null;

    /// <summary>Whether nothing is known of its first name, so that only the spelling tells what is meant.</summary>
    public bool IsRootUnknown =>
        _summary.Root is { } root
        && _module.Evaluator.Evaluate(_module, root).Possible is [{ IsUnknown: true }];

    /// <summary>What is assigned.</summary>
    public ValueSet Written => _module.Evaluator.Evaluate(_module, _summary.Written);

    private static string? OwnerNameOf(Value value) =>
        value switch
        {
            ExternalName external => external.FullName,
            ExternalMember external => external.FullName,
            ModuleValue module => module.Module.Name,
            ClassValue known => known.Class.QualifiedName,
            _ => null,
        };
}
