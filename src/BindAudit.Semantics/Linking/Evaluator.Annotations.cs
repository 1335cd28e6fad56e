using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;
using BindAudit.Syntax.Tree;

namespace BindAudit.Semantics.Linking;

/// <summary>What an annotation says of a value: an instance of the class it names (PEP 484, PEP 604).</summary>
internal sealed partial class Evaluator
{
    private ValueSet Annotated(ModuleNode module, AnnotatedTerm term)
    {
        var value = Evaluate(module, term.Value);
        return OrDeclared(value, module, term.Annotation);
    }

    /// <summary>What is known, and what the annotation says where that is nothing or only <c>None</c>.</summary>
    private ValueSet OrDeclared(ValueSet known, ModuleNode module, Term annotation)
    {
        if (known.Possible is [{ IsUnknown: true }])
        {
            return InstanceOf(module, annotation);
        }

        if (known.Possible[0].Value is not NoneValue)
        {
            return known;
        }

        var builder = new ValueSetBuilder();
        builder.Add(known);
        builder.Add(InstanceOf(module, annotation));
        return builder.BuildAlternatives();
    }

    private ValueSet InstanceOf(ModuleNode module, Term annotation)
    {
        var builder = new ValueSetBuilder();
        AddInstances(module, annotation, builder);
        return builder.Build();
    }

    private void AddInstances(ModuleNode module, Term annotation, ValueSetBuilder builder)
    {
        switch (annotation)
        {
            case BinaryTerm { Operator: BinaryOperator.BitOr } either:
                AddInstances(module, either.Left, builder);
                AddInstances(module, either.Right, builder);
                break;
            case SubscriptTerm subscript:
                AddSubscripted(module, subscript, builder);
                break;
            case ConstantTerm { Value: NoneValue }:
                break;
            default:
                AddNamed(module, annotation, builder);
                break;
        }
    }

    private void AddSubscripted(ModuleNode module, SubscriptTerm subscript, ValueSetBuilder builder)
    {
        var name = Evaluate(module, subscript.Value).Possible is [{ Value: ExternalName external }]
            ? external.FullName
            : "";
        switch (name)
        {
            case "typing.Optional" or "typing.Union" or "typing.Final" or "typing.ClassVar":
                AddMembers(module, subscript.Key, builder, int.MaxValue);
                break;
            case "typing.Annotated" or "typing_extensions.Annotated":
                AddMembers(module, subscript.Key, builder, 1);
                break;
            case "typing.Type" or "builtins.type":
                builder.Add(ClassesOf(Evaluate(module, subscript.Key)));
                break;
            case var list when IsIterable(list):
                AddElements(module, subscript.Key, builder);
                break;
            case var mapping
                when IsMapping(mapping) && subscript.Key is SequenceTerm { Items: [_, var value] }:
                var rest = InstanceOf(module, value);
                builder.Add(
                    new MappingValue([], isOpen: true) { Rest = rest },
                    Reach.Literal,
                    null
                );
                break;
            default:
                AddNamed(module, subscript.Value, builder);
                break;
        }
    }

    private void AddMembers(ModuleNode module, Term members, ValueSetBuilder builder, int most)
    {
        if (members is not SequenceTerm sequence)
        {
            AddInstances(module, members, builder);
            return;
        }

        for (var i = 0; i < sequence.Items.Length && i < most; i++)
        {
            AddInstances(module, sequence.Items[i], builder);
        }
    }

    /// <summary>A list of which one element stands for all; where nothing is known of that, nothing is of the list.</summary>
    private void AddElements(ModuleNode module, Term key, ValueSetBuilder builder)
    {
        var first = key is SequenceTerm { Items: [var written, ..] } ? written : key;
        var element = InstanceOf(module, first);
        if (element.Possible is [{ IsUnknown: true }])
        {
            builder.AddUnknown();
            return;
        }

        builder.Add(new SequenceValue(SequenceKind.List, [element]), Reach.Literal, null);
    }

    private static ValueSet ClassesOf(ValueSet named)
    {
        var builder = new ValueSetBuilder();
        foreach (var possible in named.Possible)
        {
            var isClass =
                possible.Value is ClassValue
                || (possible.Value is ExternalName name && IsClassName(name.FullName));
            builder.Add(isClass ? possible : PossibleValue.Unknown);
        }

        return builder.Build();
    }

    private static bool IsIterable(string fullName) =>
        fullName
            is "builtins.list"
                or "builtins.set"
                or "builtins.tuple"
                or "typing.List"
                or "typing.Set"
                or "typing.Tuple"
                or "typing.Sequence"
                or "typing.Iterable"
                or "typing.Collection"
                or "collections.abc.Sequence"
                or "collections.abc.Iterable"
                or "collections.abc.Collection";

    private void AddNamed(ModuleNode module, Term annotation, ValueSetBuilder builder)
    {
        foreach (var possible in Evaluate(module, annotation).Possible)
        {
            switch (possible.Value)
            {
                case ClassValue definition:
                    builder.Add(new InstanceValue(definition.Class, null), Reach.Literal, null);
                    break;
                case ExternalName external when IsMapping(external.FullName):
                    builder.Add(new MappingValue([], isOpen: true), Reach.Literal, null);
                    break;
                case ExternalName external when IsClassName(external.FullName):
                    builder.Add(new ExternalResult(external, null), Reach.Literal, null);
                    break;
                default:
                    builder.AddUnknown();
                    break;
            }
        }
    }

    private static bool IsMapping(string fullName) =>
        fullName
            is "builtins.dict"
                or "typing.Dict"
                or "typing.Mapping"
                or "typing.MutableMapping"
                or "collections.abc.Mapping"
                or "collections.abc.MutableMapping";

    /// <summary>Whether a name outside the scan is one of a class that is no mere type form.</summary>
    private static bool IsClassName(string fullName) =>
        !fullName.StartsWith("builtins.", System.StringComparison.Ordinal)
        && !fullName.StartsWith("typing", System.StringComparison.Ordinal);

    /// <summary>What is known, and what the annotation says where that is nothing or only <c>None</c>.</summary>
    private ValueSet OrDeclaredBy(ValueSet known, ClassNode definition, string name)
    {
        var isNothing = known.Possible is [{ IsUnknown: true }];
        var isNone =
            known.Possible is [{ Value: NoneValue }] or [{ Value: NoneValue }, { IsUnknown: true }];
        if (!isNothing && !isNone)
        {
            return known;
        }

        var declared = DeclaredBy(definition, name);
        if (isNothing)
        {
            return declared;
        }

        var builder = new ValueSetBuilder();
        builder.Add(known);
        builder.Add(declared);
        return builder.BuildAlternatives();
    }

    /// <summary>What an annotation in the class body says of an attribute that nothing else tells: <c>app: Flask</c>.</summary>
    private ValueSet DeclaredBy(ClassNode definition, string name)
    {
        foreach (var item in definition.Hierarchy.Classes)
        {
            foreach (var field in item.Scanned?.Summary.FieldOrder ?? [])
            {
                if (field.Name == name)
                {
                    return InstanceOf(item.Scanned!.Owner, field.Annotation);
                }
            }
        }

        return ValueSet.Unknown;
    }
}
