using BindAudit.Semantics.Commands;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Rules.Matching.Evaluation;

/// <summary>A program that is started.</summary>
/// <param name="Line">It, with all its words.</param>
/// <param name="Arguments">The words behind those that name the command.</param>
internal sealed record CommandSite(CommandLine Line, CommandArguments Arguments) : Site
{
    internal override LinkedModule Module => Line.Module;

    internal override TextSpan Span => Line.Span;

    internal override string Caller => Line.Caller;

    internal override bool IsUnderMain => Line.IsUnderMain;

    internal override string FullName => Line.Starter;

    internal override Value? Object => null;
}
