using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>Options that a call declares by name and an object of the library holds: absl's flags and tornado's options.</summary>
internal sealed class DeclaredOptions(LinkedProgram program)
{
    /// <summary>The default of an option read as an attribute of <paramref name="owner"/>, or null where it is no such object.</summary>
    public ValueSet? DefaultOf(string owner, string name) =>
        owner switch
        {
            "absl.flags.FLAGS" => Declared("DEFINE_string", "absl.flags.DEFINE_string", name),
            "tornado.options.options" => Declared("define", "tornado.options.define", name),
            _ => null,
        };

    private ValueSet? Declared(string method, string fullName, string name)
    {
        var builder = new ValueSetBuilder();
        var isDeclared = false;
        foreach (var call in program.CallsNamed(method))
        {
            if (
                call.Callee.Possible is [{ Value: ExternalName callee }]
                && callee.FullName == fullName
                && call.Arguments.At(0).Values.Possible is [{ Value: StringValue option }]
                && option.Content == name
            )
            {
                isDeclared = true;
                var value = call.Arguments.Of("default", 1);
                builder.Add(value.Values.Via(Reach.Default, call.Place));
            }
        }

        builder.AddUnknown();
        return isDeclared ? builder.BuildAlternatives() : null;
    }
}
