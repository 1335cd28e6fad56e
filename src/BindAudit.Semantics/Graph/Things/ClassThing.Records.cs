using System;
using System.Collections.Generic;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>Classes whose constructor is made from their annotated fields: dataclasses (PEP 557), attrs, named tuples, pydantic.</summary>
internal sealed partial class ClassThing
{
    private const string AfterInit = "__post_init__";

    /// <summary>Whether the class body only says how the field is made, as <c>field(default_factory=list)</c>: no object has that.</summary>
    public bool IsMadeField(string name)
    {
        foreach (var item in Order)
        {
            if (item is not ClassThing scanned)
            {
                continue;
            }

            var field = scanned.Summary.FieldOrder.Find(field => field.Name == name);
            if (field?.Value is { } value)
            {
                return GraphModule.Unwrap(value) is CallTerm made
                    && scanned.Module.Summary.Names.LastNameOf(made.Call.Function)
                        is "field"
                            or "ib"
                            or "attrib"
                            or "Field";
            }
        }

        return false;
    }

    /// <summary>Gives what the call hands over to the fields, where the class is such a one and has no <c>__init__</c> of its own.</summary>
    private void FillRecord(CallSite call, InstanceThing instance)
    {
        if (Defines(Initializer) || FieldsOf() is not { Count: > 0 } fields)
        {
            return;
        }

        var isFilled = false;
        WhenRecord(() =>
        {
            if (!isFilled)
            {
                isFilled = true;
                Fill(fields, call, instance);
            }
        });
    }

    /// <summary>Acts once some decorator or base turns out to make constructors.</summary>
    private void WhenRecord(Action action)
    {
        foreach (var item in Order)
        {
            if (item is ExternalThing { Name: var name } && IsRecordBase(name))
            {
                action();
            }
            else if (item is ClassThing scanned)
            {
                foreach (var decorator in scanned.Summary.Decorators)
                {
                    scanned
                        .Module.VariableOf(decorator)
                        .FlowTo(
                            new Each(thing =>
                            {
                                if (IsRecordMaker(thing))
                                {
                                    action();
                                }
                            })
                        );
                }
            }
        }
    }

    private void Fill(
        List<(FieldSummary Field, GraphModule Module)> fields,
        CallSite call,
        InstanceThing instance
    )
    {
        for (var i = 0; i < fields.Count; i++)
        {
            var (field, module) = fields[i];
            if (call.Arguments.Find(i, field.Name) is { } given)
            {
                given.FlowTo(instance.WrittenTo(field.Name));
            }
            else if (FactoryOf(field) is { } factory)
            {
                var made = new CallSite(call.Site, Arguments.None, instance.WrittenTo(field.Name));
                module.VariableOf(factory).FlowTo(made);
            }
        }

        Lookup(AfterInit)
            .FlowTo(new MethodCall(new CallSite(call.Site, Arguments.None, null), instance));
    }

    /// <summary>The fields in the order of the constructor's parameters: those of the bases come first.</summary>
    private List<(FieldSummary Field, GraphModule Module)> FieldsOf()
    {
        var fields = new List<(FieldSummary Field, GraphModule Module)>();
        for (var i = Order.Count - 1; i >= 0; i--)
        {
            if (Order[i] is not ClassThing scanned)
            {
                continue;
            }

            foreach (var field in scanned.Summary.FieldOrder)
            {
                var known = fields.FindIndex(other => other.Field.Name == field.Name);
                if (known >= 0)
                {
                    fields[known] = (field, scanned.Module);
                }
                else if (!IsClassVariable(field, scanned.Module))
                {
                    fields.Add((field, scanned.Module));
                }
            }
        }

        return fields;
    }

    private static bool IsClassVariable(FieldSummary field, GraphModule module)
    {
        var annotation = GraphModule.Unwrap(field.Annotation);
        var outer = annotation is SubscriptTerm subscript ? subscript.Value : annotation;
        return module.Summary.Names.LastNameOf(outer) == "ClassVar";
    }

    private static Term? FactoryOf(FieldSummary field)
    {
        if (field.Value is not null && GraphModule.Unwrap(field.Value) is CallTerm made)
        {
            foreach (var argument in made.Call.Arguments)
            {
                if (argument.Keyword is "default_factory" or "factory")
                {
                    return argument.Value;
                }
            }
        }

        return null;
    }

    private static bool IsRecordBase(string name) =>
        name
            is "typing.NamedTuple"
                or "typing_extensions.NamedTuple"
                or "pydantic.BaseModel"
                or "pydantic.main.BaseModel"
                or "msgspec.Struct";

    private static bool IsRecordMaker(Thing thing) =>
        ((thing as ExternalThing)?.Name ?? (thing as ExternalResultThing)?.Path)
            is "dataclasses.dataclass"
                or "pydantic.dataclasses.dataclass"
                or "attr.s"
                or "attr.attrs"
                or "attr.dataclass"
                or "attr.define"
                or "attr.frozen"
                or "attrs.define"
                or "attrs.frozen";
}
