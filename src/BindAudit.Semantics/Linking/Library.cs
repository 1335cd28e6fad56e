using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Linking;

/// <summary>What calls of the standard library and of well-known packages give, as far as values go: settings, conversions, containers, addresses.</summary>
internal static class Library
{
    /// <summary>The result of calling <paramref name="callee"/>, or null where nothing special is known.</summary>
    public static ValueSet? ResultOf(Evaluator evaluator, ExternalValue callee, Invocation call)
    {
        if (SettingReads.Of(callee) is var (keyword, position))
        {
            return Setting(evaluator, callee, call, keyword, position);
        }

        return callee.FullName switch
        {
            "functools.partial" => ValueSet.Of(
                new PossibleValue(new PartialValue(call), Reach.Literal, null)
            ),
            "importlib.import_module" or "builtins.__import__" => evaluator.ImportedModule(
                callee.FullName,
                call
            ),
            "contextlib.ExitStack.enter_context"
            or "contextlib.AsyncExitStack.enter_async_context"
            or "contextlib.AsyncExitStack.enter_context" => evaluator.Entered(
                call.Arguments.At(0).Values
            ),
            "socket.socket" => SocketFamilies.Made(call),
            "copy.copy" or "copy.deepcopy" => call.Arguments.At(0).Values,
            _ => Builtin(evaluator, callee.FullName, call)
                ?? Computed(callee.FullName, call)
                ?? evaluator.ConstructedTuple(callee, call),
        };
    }

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
                or "builtins.reversed"
                or "builtins.zip"
                or "builtins.isinstance"
                or "builtins.bool"
                or "builtins.enumerate"
                or "builtins.any"
                or "builtins.all"
                or "copy.copy"
                or "copy.deepcopy"
                or "json.dumps"
                or "pprint.pprint";

    /// <summary>A value from outside, or the default that is given.</summary>
    private static ValueSet Setting(
        Evaluator evaluator,
        ExternalValue callee,
        Invocation call,
        string keyword,
        int? position
    )
    {
        var builder = new ValueSetBuilder();
        builder.AddUnknown();
        var otherwise = call.Arguments.Of(keyword, position);
        if (otherwise.Presence == ArgumentPresence.Given)
        {
            builder.Add(otherwise.Values.Via(Reach.Default, call.Place));
        }

        if (evaluator.DeclaredSetting(callee, call) is { } declared)
        {
            builder.Add(declared);
        }

        return builder.BuildAlternatives();
    }

    private static ValueSet? Builtin(Evaluator evaluator, string fullName, Invocation call) =>
        fullName switch
        {
            "builtins.getattr" => evaluator.GetAttribute(call),
            "builtins.vars" => evaluator.Namespace(call),
            "builtins.staticmethod" when Only(call, 0).Value is ExternalValue => ValueSet.Of(
                Only(call, 0)
            ),
            "builtins.type" when call.PositionalCount == 1 => evaluator.AttributeOfAny(
                call.Arguments.At(0).Values,
                "__class__"
            ),
            "builtins.str" => Conversions.Text(call, 0),
            "builtins.format" when call.PositionalCount == 1 => Conversions.Text(call, 0),
            "builtins.int" => Conversions.Integer(call),
            "builtins.dict" or "collections.OrderedDict" => Conversions.Dictionary(call),
            "builtins.list" or "builtins.iter" => Conversions.Sequence(call, SequenceKind.List),
            "builtins.reversed" => Conversions.Reversed(call),
            "builtins.tuple" => Conversions.Sequence(call, SequenceKind.Tuple),
            "builtins.sorted" or "builtins.set" or "builtins.frozenset" => Conversions.Sequence(
                call,
                SequenceKind.Set
            ),
            "builtins.enumerate" => Conversions.Enumerated(call),
            "builtins.zip" => Conversions.Zipped(call),
            _ => null,
        };

    private static ValueSet? Computed(string fullName, Invocation call) =>
        fullName switch
        {
            "socket.inet_ntoa" => Text(
                Addresses.Unpacked(Only(call, 0).Value),
                Only(call, 0),
                call
            ),
            "socket.inet_ntop" => Text(
                Addresses.Unpacked(Only(call, 1).Value),
                Only(call, 1),
                call
            ),
            "socket.htonl"
                when Only(call, 0).Value is ExternalName { FullName: "socket.INADDR_ANY" } =>
                ValueSet.Of(Only(call, 0)),
            "shlex.join" or "subprocess.list2cmdline" => ShellTexts.Joined(
                call.Arguments.At(0).Values,
                call.Place
            ),
            "shlex.quote" or "pipes.quote" => ShellTexts.Quoted(call.Arguments.At(0).Values),
            "struct.pack" when call.PositionalCount == 2 => Packed(call),
            "socket.getaddrinfo" => AddressQueries.ResultOf(call),
            _ => null,
        };

    private static ValueSet? Packed(Invocation call) =>
        Addresses.Packed(Only(call, 0).Value, Only(call, 1).Value) is { } bytes
            ? ValueSet.Of((Only(call, 1) with { Value = bytes }).Via(Reach.Literal, call.Place))
            : null;

    private static ValueSet? Text(string? text, PossibleValue source, Invocation call) =>
        text is null
            ? null
            : ValueSet.Of(
                (source with { Value = new StringValue(text) }).Via(Reach.Literal, call.Place)
            );

    private static PossibleValue Only(Invocation call, int position) =>
        call.Arguments.At(position).Values.Possible is [var only] ? only : PossibleValue.Unknown;
}
