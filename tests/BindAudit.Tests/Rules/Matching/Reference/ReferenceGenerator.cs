using System;
using System.Collections.Generic;
using System.Linq;

namespace BindAudit.Tests.Rules.Matching.Reference;

/// <summary>Makes random programs and queries, the same ones in each run.</summary>
internal sealed class ReferenceGenerator(int seed)
{
    private static readonly string[] Atoms =
    [
        "\"a\"",
        "\"b\"",
        "\"\"",
        "80",
        "0",
        "True",
        "False",
        "None",
        "missing",
        "given",
        "written",
        "_",
        "int",
        "lt(80)",
        "gte(80)",
        "glob(\"a*\")",
    ];

#pragma warning disable CA5394 // Not for secrets: the same numbers in each run are what is wanted.
    private readonly Random _random = new(seed);

    public IReadOnlyList<ReferenceCall> Calls() => [.. Times(1, 5, Call)];

    public string Query() => string.Join(" | ", Times(1, 2, Chain));

    private ReferenceCall Call()
    {
        int? owner = Odds(4) ? null : _random.Next(3);
        var names = new[] { "host", "port", "other" }.Where(_ => Odds(3)).ToArray();
        ReferenceValue[] positional = names.Contains("host")
            ? []
            : [.. Times(0, 2, () => Value(1))];
        return new ReferenceCall(
            owner,
            owner is 0 or 1,
            Odds(3) ? "go" : "run",
            positional,
            names
                .Where(name => name != "port" || positional.Length < 2)
                .ToDictionary(name => name, _ => Value(1)),
            Odds(6),
            Odds(6)
        );
    }

    private ReferenceValue Value(int depth) =>
        depth > 0 && Odds(5)
            ? new ReferenceValue(null, [.. Times(0, 3, () => Value(depth - 1))])
            : Pick<ReferenceValue>(
                new("a"),
                new("b"),
                new(""),
                new(80),
                new(0),
                new(true),
                new(false),
                new(null),
                new(null, IsUnknown: true)
            );

    private string Chain() =>
        Odds(3)
            ? "call(\"lib.f\")" + Steps(1, false)
            : $"type(\"lib.A\").method({Pick("\"run\"", "\"go\"", "\"run\", \"go\"")})"
                + Steps(2, true);

    private string Steps(int depth, bool hasObject) =>
        string.Concat(Times(0, 3, () => Step(depth, hasObject)));

    private string Step(int depth, bool hasObject)
    {
        if (depth == 0 || Odds(2))
        {
            return $".where({Pick("\"host\"", "\"port\"", "0", "1")}, {Pattern(2)})";
        }

        var same = string.Concat(Times(0, 1, () => Step(0, false)));
        var method =
            hasObject && (same.Length == 0 || Odds(2))
                ? $".method(\"go\")" + string.Concat(Times(0, 1, () => Step(0, false)))
                : "";
        var steps = same + method;
        return steps.Length == 0 ? "" : $".{Pick("also", "unless")}({steps})";
    }

    private string Pattern(int depth) =>
        depth == 0 || Odds(2)
            ? Pick(Atoms)
            : _random.Next(6) switch
            {
                0 => $"not({Pattern(depth - 1)})",
                1 => $"certainly({Pattern(depth - 1)})",
                2 => $"each({Pattern(depth - 1)})",
                3 => $"tuple({string.Join(", ", Times(1, 3, () => Pattern(depth - 1)))})",
                4 => $"item({_random.Next(-2, 3)}, {Pattern(depth - 1)})",
                _ => $"{Pick(Atoms)} or {Pattern(depth - 1)}",
            };

    private bool Odds(int against) => _random.Next(against) == 0;

    private T Pick<T>(params T[] options) => options[_random.Next(options.Length)];

    private List<T> Times<T>(int least, int most, Func<T> make)
    {
        var made = new List<T>();
        for (var left = _random.Next(least, most + 1); left > 0; left--)
        {
            made.Add(make());
        }

        return made;
    }
#pragma warning restore CA5394
}
