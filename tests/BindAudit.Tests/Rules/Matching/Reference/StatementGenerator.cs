using System;
using System.Collections.Generic;
using System.Linq;

namespace BindAudit.Tests.Rules.Matching.Reference;

/// <summary>Makes random programs of writes and commands and queries for them, the same ones in each run.</summary>
internal sealed class StatementGenerator(int seed)
{
    private static readonly string[] Texts = [.. ReferenceAddress.Hosts.Keys];

#pragma warning disable CA5394 // Not for secrets: the same numbers in each run are what is wanted.
    private readonly Random _random = new(seed);

    public IReadOnlyList<ReferenceStatement> Statements() => [.. Times(1, 6, Statement)];

    public string Query() => string.Join(" | ", Times(1, 2, Chain));

    private ReferenceStatement Statement()
    {
        var kind = (ReferenceStatementKind)_random.Next(5);
        var name = kind switch
        {
            ReferenceStatementKind.Set => Pick("host", "port"),
            ReferenceStatementKind.Item => Pick("K", "L"),
            ReferenceStatementKind.Environment => Pick("E", "F"),
            ReferenceStatementKind.Assignment => Pick("bind", "other", "lib.cfg.bind"),
            _ => Pick("prog", "prog", "other"),
        };
        var scope = (ReferenceScope)(Odds(2) ? 0 : _random.Next(5));
        var words = kind == ReferenceStatementKind.Command ? Words() : [];
        var value = Value();
        return new(kind, name, value, words, _random.Next(3), scope, _random.Next(4));
    }

    /// <summary>Positional words stand first, as one behind an option may be that option's value.</summary>
    private IReadOnlyList<ReferenceWord> Words() =>
        [
            .. Times(0, 2, () => new ReferenceWord("", Text(true))),
            .. Times(
                0,
                3,
                () => Option(Pick("--host ", "--host=", "-h ", "-h", "--port ", "--port="))
            ),
        ];

    private ReferenceWord Option(string option) => new(option, Text(option.EndsWith(' ')));

    /// <summary>A word that is neither empty nor an option.</summary>
    private ReferenceValue Text(bool canBeUnknown) =>
        canBeUnknown && Odds(6)
            ? new ReferenceValue(null, IsUnknown: true)
            : new ReferenceValue(Pick([.. Texts.Where(text => text.Length > 0)]));

    private ReferenceValue Value() =>
        _random.Next(8) switch
        {
            0 => Pick<ReferenceValue>(new(80), new(0), new(true), new(null)),
            1 => new(null, IsUnknown: true),
            2 => new(null, Shape: Pick<ReferenceShape>(new("0.0.0.0:", ""), new("[::]:", ""))),
            3 => new(
                null,
                Shape: Pick<ReferenceShape>(new("", ":80"), new("0", ""), new(":", "/"))
            ),
            _ => new(Pick(Texts)),
        };

    private string Chain() =>
        _random.Next(5) switch
        {
            0 => Written($"type(\"lib.A\").set({Pick("\"host\"", "\"host\", \"port\"")})", true),
            1 => Written("type(\"lib.A\").set_item(\"K\")", true),
            2 => Written($"env({Pick("\"E\"", "\"E\", \"F\"")})", false),
            3 => Written(
                Pick(
                    "assign(\"bind\").in_file(\"e*.py\")",
                    "assign(\"bind\").in_file(\"other.py\")",
                    "assign(\"lib.cfg.bind\")",
                    "assign(\"lib.*.bind\", \"lib.other\")"
                ),
                false
            ),
            _ => "command(\"prog\")"
                + string.Concat(Times(0, 3, () => Step("\"--host/-h\"", "\"--host\"", "0", "1")))
                + Inside(),
        };

    private string Written(string source, bool hasObject) =>
        source
        + string.Concat(Times(0, 2, () => Step("\"value\"")))
        + (hasObject && Odds(2) ? $".{Pick("also", "unless")}({Elsewhere()})" : "")
        + Inside();

    private string Step(params string[] selectors)
    {
        var where = $".where({Pick(selectors)}, {Pattern()})";
        return Odds(4) ? $".{Pick("also", "unless")}({where})" : where;
    }

    private string Elsewhere() =>
        Pick(".set(\"port\")", ".set_item(\"L\")", ".set_item(\"K\", \"L\")")
        + string.Concat(Times(0, 1, () => $".where(\"value\", {Pattern()})"));

    private string Inside() =>
        Odds(4)
            ? $".inside({Pick("main()", "module()", "test()", "function(\"f*\")", "class(\"C*\")")})"
            : "";

    private string Pattern() =>
        _random.Next(7) switch
        {
            0 or 1 => $"address({Host()})",
            2 => $"address({Host()} or {Host()})",
            3 => $"not({Pick("$any", "missing", "\"80\"", "given", "address(\"\")")})",
            4 => $"certainly({Pick("$any", "not(\"80\")", "address(\"\")")})",
            _ => Pick("$any", "\"80\"", "missing", "given", "written", "_", "int", "True", "None"),
        };

    private string Host() =>
        Pick("$any", "\"\"", "\"*\"", "\"0\"", "\"::0\"", "\"localhost\"", "not(\"127.0.0.1\")");

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
