using System;

namespace BindAudit.Rules.Packing;

/// <summary>A rules file, checked and compiled: the same file gives the same bytes.</summary>
/// <param name="Rules">What loading needs.</param>
/// <param name="Prose">What only a reader of the rules needs, a part for each rule.</param>
public sealed record CompiledPack(ReadOnlyMemory<byte> Rules, ReadOnlyMemory<byte> Prose);
