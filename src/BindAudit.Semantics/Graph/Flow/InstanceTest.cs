using System;
using BindAudit.Semantics.Graph.Library;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Flow;

/// <summary>What <c>isinstance</c> gives, as far as a thing and a class tell (Python Library Reference, "Built-in Functions").</summary>
internal static class InstanceTest
{
    private const string Root = "builtins.object";

    /// <summary>Whether <paramref name="thing"/> is an object of <paramref name="type"/>; null where that is not known.</summary>
    public static bool? Of(Thing thing, Thing type) =>
        type switch
        {
            ClassThing definition => OfScanned(thing, definition),
            ExternalThing { Name: Root } => true,
            ExternalThing { IsBuiltin: true } builtin => OfBuiltin(thing, builtin.Name),
            ExternalThing external => OfExternal(thing, external.Name),
            ContainerThing => false,
            _ => null,
        };

    /// <summary>A class with a metaclass may count others as its objects (PEP 3119).</summary>
    private static bool? OfScanned(Thing thing, ClassThing definition) =>
        thing is InstanceThing instance && Inherits(instance, definition) ? true
        : definition.HasMetaclass || thing is ClassThing ? null
        : false;

    private static bool? OfBuiltin(Thing thing, string name)
    {
        var type = BuiltinMembers.TypeNamed(name);
        return thing switch
        {
            BuiltinThing value when type is not null => value.Type == type
                || (type == BuiltinTypes.Int && value.Type == BuiltinTypes.Bool),
            ContainerThing container when type is not null => container.Type == type,
            InstanceThing instance => OfInstance(instance, name),
            ClassThing => name == "builtins.type",
            FunctionThing or MethodThing or NamespaceThing or PartialThing or StreamThing => false,
            BuiltinThing or ContainerThing when IsException(name) => false,
            _ => null,
        };
    }

    private static bool? OfExternal(Thing thing, string name) =>
        thing switch
        {
            InstanceThing instance => OfInstance(instance, name),
            ExternalResultThing result when result.Path == name => true,
            _ => null,
        };

    private static bool? OfInstance(InstanceThing instance, string name)
    {
        var mayBe = IsStructural(name);
        foreach (var item in instance.Class.Order)
        {
            if (item is not ExternalThing external)
            {
                continue;
            }

            if (external.Name == name)
            {
                return true;
            }

            mayBe |= external.Name != Root && (!external.IsBuiltin || IsException(name));
        }

        return mayBe ? null : false;
    }

    private static bool Inherits(InstanceThing instance, ClassThing definition)
    {
        foreach (var item in instance.Class.Order)
        {
            if (ReferenceEquals(item, definition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Abstract classes, which ask for methods and not for bases.</summary>
    private static bool IsStructural(string name) =>
        name.Contains("abc", StringComparison.Ordinal)
        || name.StartsWith("typing", StringComparison.Ordinal)
        || name.StartsWith("numbers.", StringComparison.Ordinal)
        || name is "os.PathLike";

    private static bool IsException(string name) =>
        name.EndsWith("Error", StringComparison.Ordinal)
        || name.EndsWith("Exception", StringComparison.Ordinal)
        || name.EndsWith("Warning", StringComparison.Ordinal);
}
