using System;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Library;

/// <summary><c>open(path, mode)</c>: a file gives its lines, of which the mode says whether they are texts.</summary>
internal static class Files
{
    public static void Open(CallSite call)
    {
        var analysis = call.Analysis;
        if (call.Arguments.Find(1, "mode") is not { } mode)
        {
            call.Return(analysis.Opened(analysis.Types.Str));
            return;
        }

        call.Return(analysis.ResultOf(GraphAnalysis.OpenFunction));
        mode.FlowTo(
            new Each(thing =>
            {
                if (thing is BuiltinThing { Text: { } text })
                {
                    var isBinary = text.Contains('b', StringComparison.Ordinal);
                    call.Return(
                        analysis.Opened(isBinary ? analysis.Types.ByteString : analysis.Types.Str)
                    );
                }
            })
        );
    }
}
