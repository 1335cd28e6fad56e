namespace BindAudit.Semantics.Linking;

/// <summary>A function or class around a piece of code.</summary>
/// <param name="Name">Its own name, without what stands around it.</param>
/// <param name="IsClass">Whether it is a class.</param>
public sealed record EnclosingScope(string Name, bool IsClass);
