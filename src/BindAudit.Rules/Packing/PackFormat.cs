namespace BindAudit.Rules.Packing;

/// <summary>How a compiled pack begins.</summary>
internal static class PackFormat
{
    /// <summary><c>BIND</c>, read as a little-endian number.</summary>
    internal const int Magic = 0x444E4942;

    /// <summary>Goes up whenever the form of either part changes.</summary>
    internal const int Version = 5;
}
