using System;

namespace BindAudit.Cli.RuleSources;

/// <summary>A rule to begin with, and its fixture; both work as they stand.</summary>
/// <param name="Yaml">The rules file.</param>
/// <param name="Python">The fixture.</param>
internal sealed record RuleScaffold(string Yaml, string Python)
{
    /// <summary>A rule called <paramref name="id"/> about <paramref name="call"/>: a method where the part before the last begins with a capital letter, else a function.</summary>
    public static RuleScaffold Of(string id, string call)
    {
        var parts = call.Split('.');
        var isMethod = parts.Length > 2 && char.IsUpper(parts[^2][0]);
        return isMethod ? OfMethod(id, call, parts) : OfFunction(id, call, parts);
    }

    private static RuleScaffold OfFunction(string id, string call, string[] parts)
    {
        var module = string.Join('.', parts[..^1]);
        return new RuleScaffold(
            Rule(
                id,
                call,
                $"""
                functions:
                  # The parameters, in their order; "*" before those that are keyword-only, "**" for any other keyword.
                  {call}: [host, port, "**"]
                """,
                $"call(\"{call}\").where(\"host\", $any_address_or_empty)",
                ($"import {module}", $"{call}(\"0.0.0.0\", 8080)", $"{call}(\"127.0.0.1\", 8080)")
            ),
            Fixture(id, $"import {module}", call)
        );
    }

    private static RuleScaffold OfMethod(string id, string call, string[] parts)
    {
        var (method, type) = (parts[^1], parts[^2]);
        var module = string.Join('.', parts[..^2]);
        var import = $"from {module} import {type}";
        return new RuleScaffold(
            Rule(
                id,
                call,
                $"""
                types:
                  {type}:
                    fqns: [{module}.{type}]
                    # factories: [{module}.make]      # functions that return one, beside the class itself
                    methods:
                      # The parameters without self, in their order; "*" before those that are keyword-only.
                      {method}: [host, port, "**"]
                """,
                $"{type}.method(\"{method}\").where(\"host\", $any_address_or_empty)",
                (import, $"{type}().{method}(\"0.0.0.0\", 8080)", $"{type}().{method}()")
            ),
            Fixture(id, import, $"{type}().{method}")
        );
    }

    private static string Rule(
        string id,
        string call,
        string facts,
        string query,
        (string Import, string Bad, string Good) examples
    ) =>
        Lines(
            $"""
            # bindaudit rules test {id}.yaml runs the examples below and the fixture {id}.py.
            version: 1
            {facts}
            rules:
              - id: {id}
                title: {call} bound to all interfaces
                severity: medium                  # info, low, medium, high or critical
                groups: [CSP-D404]                # one finding a call and group; `# ignore: CSP-D404` covers it
                query: {query}
                reach: flow                       # literal, constant, default or flow: how far a value may come from
                message: {call} listens on every interface ({"{value}"})
                fixes: {"{"} loopback: "127.0.0.1" {"}"}
                why: Say who can reach the service, and what they can do then.
                remediation: Bind to 127.0.0.1, or say what to do instead.
                examples:
                  flagged:
                    - |
                      {examples.Import}
                      {examples.Bad}
                  passed:
                    - |
                      {examples.Import}
                      {examples.Good}

            """
        );

    private static string Fixture(string id, string import, string call) =>
        Lines(
            $"""
            # What {id} finds, and what it does not: bindaudit rules test {id}.yaml
            {import}

            HOST = "::"

            # flagged: {id}
            {call}("0.0.0.0", 8080)
            # fixed: {call}("127.0.0.1", 8080)

            # flagged: {id}
            {call}(port=8080, host=HOST)

            # passed: {id}
            {call}("127.0.0.1", 8080)

            """
        );

    private static string Lines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
