namespace BindAudit.Syntax.Tree;

/// <summary>What a comprehension makes.</summary>
public enum ComprehensionKind
{
    /// <summary>ListComp.</summary>
    List,

    /// <summary>SetComp.</summary>
    Set,

    /// <summary>DictComp.</summary>
    Dict,

    /// <summary>GeneratorExp.</summary>
    Generator,
}
