using System;
using System.Collections.Immutable;
using BindAudit.Text;

namespace BindAudit.Scanning.Fixing;

/// <summary>A file before and after its edits; nothing was written yet.</summary>
/// <param name="FullPath">Where it is opened.</param>
/// <param name="Path">As reported.</param>
/// <param name="Before">Its bytes as they were read.</param>
/// <param name="After">Its bytes as they are to be.</param>
/// <param name="Changes">The edits in bytes of <paramref name="Before"/>, in order, apart from each other.</param>
public sealed record EditedFile(
    string FullPath,
    string Path,
    ReadOnlyMemory<byte> Before,
    ReadOnlyMemory<byte> After,
    ImmutableArray<TextChange> Changes
);
