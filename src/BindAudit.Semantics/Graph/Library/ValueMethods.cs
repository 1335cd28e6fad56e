using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Library;

/// <summary>What methods of strings and numbers give (Python Library Reference, "Built-in Types").</summary>
internal static class ValueMethods
{
    public static void Call(BuiltinThing value, string name, CallSite call)
    {
        if (value.Type is BuiltinTypes.Text or BuiltinTypes.Bytes)
        {
            CallText(value, name, call);
        }
    }

    private static void CallText(BuiltinThing value, string name, CallSite call)
    {
        switch (name)
        {
            case "encode":
                call.Return(call.Analysis.Types.ByteString);
                break;
            case "decode":
                call.Return(call.Analysis.Types.Str);
                break;
            case "split" or "rsplit" or "splitlines":
                ReturnPieces(BuiltinTypes.List, value, call);
                break;
            case "partition" or "rpartition":
                ReturnPieces(BuiltinTypes.Tuple, value, call);
                break;
            case "find" or "rfind" or "index" or "rindex" or "count":
                call.Return(call.Analysis.Types.Integer);
                break;
            case "join":
                call.Arguments.Find(0)
                    ?.FlowTo(new Iteration(call.Site, call.Analysis.NewVariable()));
                call.Return(value.Widened);
                break;
            default:
                ReturnText(value, name, call);
                break;
        }
    }

    private static void ReturnText(BuiltinThing value, string name, CallSite call)
    {
        if (
            name.StartsWith("is", System.StringComparison.Ordinal)
            || name.EndsWith("with", System.StringComparison.Ordinal)
        )
        {
            call.Return(call.Analysis.Types.Boolean);
        }
        else
        {
            if (name == "format")
            {
                FormatArguments(call);
            }

            call.Return(value.Widened);
        }
    }

    private static void FormatArguments(CallSite call)
    {
        foreach (var argument in call.Arguments.Positional)
        {
            argument.FlowTo(
                new Operating(
                    new CallSite(call.Site, Arguments.None, null),
                    "__format__",
                    "__str__",
                    "__repr__"
                )
            );
        }
    }

    private static void ReturnPieces(string type, BuiltinThing value, CallSite call)
    {
        var pieces = (ContainerThing)
            call.Made(type, () => new ContainerThing(call.Analysis, type, 0));
        pieces.Store(null, call.Analysis.Single(value.Widened));
        call.Return(pieces);
    }
}
