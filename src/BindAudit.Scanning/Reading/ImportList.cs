namespace BindAudit.Scanning.Reading;

/// <summary>Where the names behind <c>import</c> stand.</summary>
/// <remarks>An object: lists of values of ours are compiled at every start.</remarks>
/// <param name="Start">First byte, zero-based.</param>
/// <param name="End">The first byte behind them.</param>
internal sealed record ImportList(int Start, int End);
