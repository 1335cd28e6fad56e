using System.Collections.Immutable;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Library;

/// <summary>Builtins that ask an object for a special method (Python Library Reference, "Built-in Functions").</summary>
internal static class SpecialMethods
{
    public static bool Call(string name, CallSite call)
    {
        if (ValueOf(name, call.Analysis) is { } made)
        {
            call.Return(made);
        }

        if (name == "builtins.dir")
        {
            call.Return(call.Made(name, () => Names(call.Analysis)));
        }

        var methods = MethodsOf(name);
        if (methods.Length == 0)
        {
            return false;
        }

        if (call.Arguments.Find(0) is { } argument)
        {
            var rest = call.Arguments.Skip(1);
            argument.FlowTo(
                new Operating(new CallSite(call.Site, rest, ResultOf(name, call)), methods)
            );
        }

        if (call.Analysis.InstanceOf(name) is { } value)
        {
            call.Return(value);
        }
        else if (name is "builtins.repr" or "builtins.format" or "builtins.ascii")
        {
            call.Return(call.Analysis.Types.Str);
        }
        else if (name is "builtins.len" or "builtins.hash")
        {
            call.Return(call.Analysis.Types.Integer);
        }

        return true;
    }

    private static ContainerThing Names(GraphAnalysis analysis)
    {
        var names = new ContainerThing(analysis, BuiltinTypes.List, 0);
        names.Store(null, analysis.Single(analysis.Types.Str));
        return names;
    }

    /// <summary>What builtins that call nothing give; null for others.</summary>
    private static BuiltinThing? ValueOf(string name, GraphAnalysis analysis) =>
        name switch
        {
            "builtins.chr" or "builtins.input" => analysis.Types.Str,
            "builtins.bin" or "builtins.hex" or "builtins.oct" => analysis.Types.Str,
            "builtins.ord" or "builtins.id" => analysis.Types.Integer,
            "builtins.callable" or "builtins.hasattr" => analysis.Types.Boolean,
            "builtins.isinstance" or "builtins.issubclass" => analysis.Types.Boolean,
            _ => null,
        };

    /// <summary><c>print</c> makes a str of each argument.</summary>
    public static void Print(CallSite call)
    {
        foreach (var argument in call.Arguments.Positional)
        {
            argument.FlowTo(
                new Operating(new CallSite(call.Site, Arguments.None, null), "__str__", "__repr__")
            );
        }
    }

    /// <summary>Where the method's own result is the function's.</summary>
    private static Variable? ResultOf(string name, CallSite call) =>
        name is "builtins.abs" or "builtins.round" or "builtins.divmod" ? call.Result : null;

    private static ImmutableArray<string> MethodsOf(string name) =>
        name switch
        {
            "builtins.str" => ["__str__", "__repr__"],
            "builtins.repr" or "builtins.ascii" => ["__repr__"],
            "builtins.format" => ["__format__", "__str__", "__repr__"],
            "builtins.len" => ["__len__"],
            "builtins.bool" => ["__bool__", "__len__"],
            "builtins.hash" => ["__hash__"],
            "builtins.int" => ["__int__", "__index__", "__trunc__"],
            "builtins.float" => ["__float__", "__index__"],
            "builtins.complex" => ["__complex__", "__float__", "__index__"],
            "builtins.bytes" => ["__bytes__", "__iter__"],
            "builtins.abs" => ["__abs__"],
            "builtins.round" => ["__round__"],
            "builtins.divmod" => ["__divmod__"],
            "builtins.dir" => ["__dir__"],
            "builtins.hex" or "builtins.oct" or "builtins.bin" => ["__index__"],
            "math.floor" => ["__floor__", "__float__"],
            "math.ceil" => ["__ceil__", "__float__"],
            "math.trunc" => ["__trunc__"],
            "os.fspath" => ["__fspath__"],
            "operator.index" => ["__index__"],
            _ => [],
        };
}
