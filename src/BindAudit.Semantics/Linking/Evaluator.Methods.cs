using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Methods of strings and containers that are known.</summary>
internal sealed partial class Evaluator
{
    /// <summary>The result of a method where some receiver is a str, bytes, tuple, list or dict that is known; null where none is.</summary>
    private ValueSet? ConstantMethod(ModuleNode module, Term function, Invocation call)
    {
        if (function is not AttributeTerm { Value: not SuperTerm } attribute)
        {
            return null;
        }

        var receivers = Evaluate(module, attribute.Value);
        if (!HasConstant(receivers))
        {
            return null;
        }

        var builder = new ValueSetBuilder();
        foreach (var receiver in receivers.Possible)
        {
            builder.Add(MethodResult(receiver, attribute.Name, call));
        }

        return builder.Build();
    }

    private ValueSet MethodResult(PossibleValue receiver, string name, Invocation call)
    {
        switch (receiver.Value)
        {
            case StringValue or BytesValue:
                return TextMethods.Call(receiver, name, call);
            case MappingValue or SequenceValue { Names.IsEmpty: true }:
                return ContainerMethods.Call(receiver, name, call);
            default:
                var builder = new ValueSetBuilder();
                foreach (var callee in AttributeOf(receiver.Value, name).Possible)
                {
                    builder.Add(ResultOf(callee.Value, call));
                }

                return builder.Build();
        }
    }

    private static bool HasConstant(ValueSet receivers)
    {
        foreach (var receiver in receivers.Possible)
        {
            if (
                receiver.Value
                is StringValue
                    or BytesValue
                    or MappingValue
                    or SequenceValue { Names.IsEmpty: true }
            )
            {
                return true;
            }
        }

        return false;
    }
}
