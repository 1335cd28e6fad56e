using System;
using System.Collections.Generic;
using BindAudit.Semantics.Graph.Flow;
using BindAudit.Semantics.Summaries;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

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

            if (FieldOf(scanned, name)?.Value is { } value)
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

    private static FieldSummary? FieldOf(ClassThing definition, string name)
    {
        foreach (var field in definition.Summary.FieldOrder)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
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

    private void Fill(List<RecordField> fields, CallSite call, InstanceThing instance)
    {
        var position = 0;
        var handedOn = new List<Variable>();
        foreach (var field in fields)
        {
            var into = field.IsHandedOn
                ? new Variable(analysis.Propagation)
                : instance.WrittenTo(field.Name);
            if (field.IsHandedOn)
            {
                handedOn.Add(into);
            }

            var at = field.IsPositional ? position++ : -1;
            if (field.IsParameter && call.Arguments.Find(at, field.Name) is { } given)
            {
                given.FlowTo(into);
            }
            else if (field.Factory is { } factory)
            {
                var made = new CallSite(call.Site, Arguments.None, into);
                field.Module.VariableOf(factory).FlowTo(made);
            }
            else if (field.IsHandedOn && field.Value is { } otherwise)
            {
                field.Module.VariableOf(otherwise).FlowTo(into);
            }
        }

        var after = new CallSite(call.Site, Arguments.Of([.. handedOn]), null);
        Lookup(AfterInit).FlowTo(new MethodCall(after, instance));
    }

    /// <summary>The attribute that a class pattern captures at a position; null where none is known.</summary>
    public string? MatchedName(int position)
    {
        foreach (var item in Order)
        {
            if (
                item is ClassThing scanned
                && scanned.Summary.Attributes.TryGetValue("__match_args__", out var names)
            )
            {
                return
                    GraphModule.Unwrap(names) is SequenceTerm { Items: var items }
                    && position < items.Length
                    && GraphModule.Unwrap(items[position])
                        is ConstantTerm { Value: StringValue text }
                    ? text.Content
                    : null;
            }
        }

        var positional = FieldsOf().FindAll(static field => field.IsPositional);
        return position < positional.Count ? positional[position].Name : null;
    }

    /// <summary>The fields in the order of the constructor's parameters: those of the bases come first.</summary>
    private List<RecordField> FieldsOf()
    {
        var fields = new List<RecordField>();
        for (var i = Order.Length - 1; i >= 0; i--)
        {
            if (Order[i] is not ClassThing scanned)
            {
                continue;
            }

            var isKeywordOnly = scanned.IsKeywordOnly;
            foreach (var summary in scanned.Summary.FieldOrder)
            {
                var field = new RecordField(summary, scanned.Module, isKeywordOnly);
                isKeywordOnly |= field.IsMark;
                var known = fields.FindIndex(other => other.Name == field.Name);
                if (known >= 0)
                {
                    fields[known] = field;
                }
                else if (field is { IsMark: false, IsClassVariable: false })
                {
                    fields.Add(field);
                }
            }
        }

        return fields;
    }

    /// <summary>Whether a decorator says <c>kw_only=True</c>.</summary>
    private bool IsKeywordOnly
    {
        get
        {
            foreach (var decorator in Summary.Decorators)
            {
                if (
                    GraphModule.Unwrap(decorator) is CallTerm made
                    && RecordField.Says(made, "kw_only", true)
                )
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static bool IsRecordBase(string name) =>
        name
            is "typing.NamedTuple"
                or "typing_extensions.NamedTuple"
                or "pydantic.BaseModel"
                or "pydantic.main.BaseModel"
                or "msgspec.Struct";

    /// <summary>Whether a decorator makes constructors; where the scan holds the library, by its functions' names.</summary>
    internal static bool IsRecordMaker(Thing thing) =>
        thing is FunctionThing function
            ? function.Node.Name is "dataclasses.dataclass" or "dataclasses.dataclass.wrap"
            : ((thing as ExternalThing)?.Name ?? (thing as ExternalResultThing)?.Path)
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
