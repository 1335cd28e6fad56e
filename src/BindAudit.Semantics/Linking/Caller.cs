namespace BindAudit.Semantics.Linking;

/// <summary>A call that runs a function of the scan.</summary>
/// <param name="Call">The call.</param>
/// <param name="Shift">How many parameters its receiver takes.</param>
internal sealed record Caller(Invocation Call, int Shift);
