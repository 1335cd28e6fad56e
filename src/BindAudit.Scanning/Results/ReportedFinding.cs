using System.Collections.Immutable;
using BindAudit.Rules.Matching;

namespace BindAudit.Scanning.Results;

/// <summary>A finding with lines and columns, source and fingerprint: all a reporter needs.</summary>
/// <param name="Finding">What the rule found.</param>
/// <param name="Place">The call.</param>
/// <param name="Argument">The argument, or null where it is missing.</param>
/// <param name="Literal">The literal the value comes from, where it is not the argument itself; else null.</param>
/// <param name="Trace">Steps from the literal to the call; empty for reach literal.</param>
/// <param name="Frame">The physical lines of the call, at most ten, without line breaks (raw).</param>
/// <param name="Identity">Tells it from others while lines move.</param>
/// <param name="Suppression">What silenced it, or null.</param>
public sealed record ReportedFinding(
    Finding Finding,
    ReportedPlace Place,
    ReportedPlace? Argument,
    ReportedPlace? Literal,
    ImmutableArray<ReportedPlace> Trace,
    ImmutableArray<string> Frame,
    FindingIdentity Identity,
    AppliedSuppression? Suppression
)
{
    /// <summary>32 hexadecimal digits.</summary>
    public string Fingerprint => Identity.Fingerprint;

    /// <summary>Of a notebook the physical lines of its JSON that hold the call, at most ten; empty outside of notebooks.</summary>
    public ImmutableArray<string> FileFrame { get; init; } = [];

    /// <summary>The physical lines of the file that hold the call, at most ten.</summary>
    public ImmutableArray<string> PhysicalFrame => Place.Cell is null ? Frame : FileFrame;
}
