using System.Collections.Generic;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>A scanned class whose constructor is made from its annotated fields: dataclasses, attrs, pydantic, named tuples.</summary>
internal sealed class RecordFields
{
    private readonly List<RecordField> _fields = [];

    private RecordFields(RecordKind kind) => Kind = kind;

    public RecordKind Kind { get; }

    /// <summary>The fields in the order of the constructor's parameters.</summary>
    public IReadOnlyList<RecordField> Fields => _fields;

    /// <summary>The fields of <paramref name="definition"/>, or null where it is no record.</summary>
    public static RecordFields? Of(ClassNode definition, Evaluator evaluator)
    {
        RecordKind? kind = null;
        foreach (var item in definition.Hierarchy.Classes)
        {
            if (item.Scanned?.Find("__init__") is not null)
            {
                return null;
            }

            kind ??= item.Scanned is { } scanned
                ? KindByDecorator(scanned, evaluator)
                : KindOf(item.Name);
        }

        if (kind is not { } found)
        {
            return null;
        }

        var record = new RecordFields(found);
        for (var i = definition.Hierarchy.Classes.Count - 1; i >= 0; i--)
        {
            record.Add(definition.Hierarchy.Classes[i]);
        }

        return record;
    }

    /// <summary>The field called <paramref name="name"/> and its zero-based position; null where there is none.</summary>
    public (RecordField Field, int Position)? Find(string name)
    {
        var position = _fields.FindIndex(field => field.Name == name);
        return position < 0 ? null : (_fields[position], position);
    }

    private static RecordKind? KindByDecorator(ClassNode definition, Evaluator evaluator)
    {
        foreach (var decorator in definition.Summary.Decorators)
        {
            foreach (
                var possible in evaluator.EvaluateIn(null, definition.Owner, decorator).Possible
            )
            {
                if (possible.Value is ExternalValue external && IsDecorator(external.FullName))
                {
                    return RecordKind.Plain;
                }
            }
        }

        return null;
    }

    private static bool IsDecorator(string fullName) =>
        fullName
            is "dataclasses.dataclass"
                or "pydantic.dataclasses.dataclass"
                or "attr.s"
                or "attr.attrs"
                or "attr.attributes"
                or "attr.dataclass"
                or "attr.define"
                or "attr.frozen"
                or "attr.mutable"
                or "attrs.define"
                or "attrs.frozen"
                or "attrs.mutable";

    private static RecordKind? KindOf(string externalBase) =>
        externalBase switch
        {
            "pydantic_settings.BaseSettings" or "pydantic.BaseSettings" => RecordKind.Settings,
            "pydantic.v1.BaseSettings" or "pydantic_settings.main.BaseSettings" =>
                RecordKind.Settings,
            "pydantic.BaseModel" or "pydantic.main.BaseModel" or "pydantic.v1.BaseModel" =>
                RecordKind.Plain,
            "sqlmodel.SQLModel" or "msgspec.Struct" => RecordKind.Plain,
            "typing.NamedTuple" or "typing_extensions.NamedTuple" => RecordKind.Tuple,
            "collections.namedtuple" => RecordKind.Tuple,
            _ => null,
        };

    private void Add(ClassBase item)
    {
        if (item.External is { } external)
        {
            foreach (var field in NamedTuples.FieldsOf(external) ?? [])
            {
                Add(field);
            }

            return;
        }

        var definition = item.Scanned!;
        foreach (var field in definition.Summary.FieldOrder)
        {
            Add(new RecordField(field.Name, definition.Owner, field.Value));
        }

        foreach (var (name, term) in definition.Summary.Attributes)
        {
            // attrs: `host = attr.ib(default="0.0.0.0")` needs no annotation.
            if (
                term is CallTerm { Call.Function: var function }
                && definition.Owner.Summary.Names.LastNameOf(function)
                    is "ib"
                        or "attrib"
                        or "field"
                && !definition.Summary.Fields.Contains(name)
            )
            {
                Add(new RecordField(name, definition.Owner, term));
            }
        }
    }

    private void Add(RecordField field)
    {
        var known = _fields.FindIndex(other => other.Name == field.Name);
        if (known < 0)
        {
            _fields.Add(field);
        }
        else
        {
            _fields[known] = field;
        }
    }
}
