using BindAudit.Syntax.Tree;

namespace BindAudit.Syntax.Grammar;

/// <summary>What stands between <c>from</c> and <c>import</c>.</summary>
/// <param name="Module">The dotted name, or null.</param>
/// <param name="Level">The number of dots before it.</param>
internal sealed record ImportOrigin(NameExpression? Module, int Level);
