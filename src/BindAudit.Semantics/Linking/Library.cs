using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>What calls of the standard library give, as far as values go: the environment, conversions, containers.</summary>
internal static class Library
{
    /// <summary>The result of calling <paramref name="callee"/>, or null where nothing special is known.</summary>
    public static ValueSet? ResultOf(Evaluator evaluator, ExternalValue callee, CallNode call) =>
        callee.FullName switch
        {
            "os.environ.get" or "os.getenv" or "os.environ.setdefault" or "os.environ.pop" =>
                OrDefault(call, "default", 1),
            "decouple.config" or "environs.Env" or "environ.Env" or "starlette.config.Config" =>
                callee is ExternalResult || callee.FullName == "decouple.config"
                    ? OrDefault(call, "default", 1)
                    : null,
            "environs.Env.str" or "environ.Env.str" or "environs.Env.__call__" => OrDefault(
                call,
                "default",
                1
            ),
            "typer.Option" or "typer.Argument" or "pydantic.Field" => OrDefault(call, "default", 0),
            "dataclasses.field" or "attr.ib" or "attr.field" or "attrs.field" => OrDefault(
                call,
                "default",
                null
            ),
            "configparser.ConfigParser.get" or "configparser.RawConfigParser.get" => OrDefault(
                call,
                "fallback",
                IsSection(callee) ? 1 : null
            ),
            "functools.partial" => ValueSet.Of(
                new PossibleValue(new PartialValue(call), Reach.Literal, null)
            ),
            "builtins.getattr" => evaluator.GetAttribute(call),
            "builtins.str" => Text(call),
            "builtins.int" => Integer(call),
            "builtins.dict" => Dictionary(call),
            "builtins.list" => Converted(call, SequenceKind.List),
            "builtins.tuple" => Converted(call, SequenceKind.Tuple),
            _ => null,
        };

    /// <summary>Whether a builtin leaves the containers that it is given as they are and keeps no hold of them.</summary>
    public static bool OnlyReads(string fullName) =>
        fullName
            is "builtins.len"
                or "builtins.print"
                or "builtins.repr"
                or "builtins.str"
                or "builtins.dict"
                or "builtins.list"
                or "builtins.tuple"
                or "builtins.set"
                or "builtins.frozenset"
                or "builtins.sorted"
                or "builtins.isinstance"
                or "builtins.bool"
                or "builtins.enumerate"
                or "builtins.any"
                or "builtins.all";

    /// <summary>A value from outside, or the default that is given.</summary>
    private static ValueSet OrDefault(CallNode call, string name, int? position)
    {
        var otherwise = call.Arguments.Of(name, position);
        if (otherwise.Presence != ArgumentPresence.Given)
        {
            return ValueSet.Unknown;
        }

        var builder = new ValueSetBuilder();
        builder.Add(otherwise.Values.Via(Reach.Default, call.Place));
        builder.AddUnknown();
        return builder.BuildAlternatives();
    }

    /// <summary><c>config["section"].get(key, fallback)</c>: the section is an element of the parser.</summary>
    private static bool IsSection(ExternalValue callee) =>
        callee is ExternalMember { Owner: ExternalItem };

    private static ValueSet? Text(CallNode call)
    {
        if (
            call.Arguments.At(0).Values.Possible
            is not [{ Value: StringValue or IntegerValue or PartialStringValue } only]
        )
        {
            return null;
        }

        var text = new StringPieces();
        text.Append(only.Value);
        return ValueSet.Of((only with { Value = text.ToValue() }).Via(Reach.Literal, call.Place));
    }

    private static ValueSet? Integer(CallNode call) =>
        call.Arguments.At(0).Values.Possible is [{ Value: IntegerValue } only]
            ? ValueSet.Of(only)
            : null;

    private static ValueSet? Dictionary(CallNode call)
    {
        var entries = new MappingEntries();
        if (call.Arguments.HasMorePositional || call.Arguments.Positional.Length > 1)
        {
            return null;
        }

        foreach (var argument in call.Arguments.Positional)
        {
            entries.Merge(argument.Values);
        }

        foreach (var (name, argument) in call.Arguments.Keywords)
        {
            var key = new PossibleValue(new StringValue(name), Reach.Literal, null);
            entries.Set(ValueSet.Of(key), argument.Values);
        }

        if (call.Arguments.HasMoreKeywords)
        {
            entries.Merge(ValueSet.Unknown);
        }

        return ValueSet.Of(
            new PossibleValue(entries.ToMapping(), Reach.Literal, new Trace(call.Place))
        );
    }

    private static ValueSet? Converted(CallNode call, SequenceKind kind) =>
        call.Arguments.At(0).Values.Possible is [{ Value: SequenceValue sequence } only]
            ? ValueSet.Of(only with { Value = new SequenceValue(kind, sequence.Items) })
            : null;
}
