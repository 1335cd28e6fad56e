namespace BindAudit.Scanning.Fixing;

/// <summary>Which fixes are carried out.</summary>
/// <param name="Name">As rules name it, or <see cref="Environment"/>.</param>
/// <param name="IsUnsafe">Whether also those that may change more than the finding.</param>
public sealed record FixRequest(string Name, bool IsUnsafe)
{
    /// <summary>The fix that is meant where none is named.</summary>
    public const string Loopback = "loopback";

    /// <summary>The host from the environment, loopback where it says none.</summary>
    public const string Environment = "environment";
}
