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
        return value.Possible is [{ IsUnknown: true }]
            ? InstanceOf(module, term.Annotation)
            : value;
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
}
