using BindAudit.Text;

namespace BindAudit.Syntax.Grammar;

/// <summary>The name a pattern binds.</summary>
/// <param name="Text">Or null for <c>_</c>.</param>
internal sealed record Capture(TextSpan? Text);
