using System.Collections.Immutable;
using BindAudit.Rules.Model;

namespace BindAudit.Tests.Reporting;

/// <summary>Rules as reporters see them.</summary>
internal static class SampleRules
{
    private static readonly RuleMetadata Compliance = new([
        new("cwe", ["CWE-1327", "CWE-668"]),
        new("owasp", ["A05:2021"]),
        new("nist", ["SC-7"]),
        new("references", ["https://cwe.mitre.org/data/definitions/1327.html"]),
        new("team", ["platform"]),
    ]);

    private static readonly RuleGroup Group = new()
    {
        Id = "CSP-D404",
        Title = "Service bound to all network interfaces",
        Category = "network",
        Aliases = ["B104"],
        Prose = new() { Metadata = Compliance },
    };

    public static Rule Flask { get; } =
        new()
        {
            Id = "PYTHON-FLASK-AUDIT-003",
            Title = "Flask bound to all interfaces",
            Severity = Severity.Medium,
            Groups = [Group],
            Message = "Flask's development server listens on every interface ({value})",
            Prose = new()
            {
                Metadata = Compliance,
                Tags = ["flask"],
                Why = "Whoever reaches the host reaches the *service*. Firewalls come and go.",
                Remediation =
                    "Bind to `127.0.0.1` (e.g. behind nginx)\nand let the proxy face the network. Then restart.",
            },
            Fixes = [new("loopback", "127.0.0.1")],
            Flagged = ["app.run(host=\"0.0.0.0\")\n", "app.run(\"0.0.0.0\")  # ```\n"],
            Passed = ["app.run(host=\"127.0.0.1\")\n"],
            Query = "FlaskApp.method(\"run\").where(\"host\", \"0.0.0.0\")",
            IsBuiltIn = true,
        };

    public static Rule Debugger { get; } =
        Flask with
        {
            Id = "PYTHON-FLASK-DEBUG-001",
            Title = "Flask's debugger on all interfaces",
            Severity = Severity.Critical,
            Fixes = [],
        };

    public static Rule Socket { get; } =
        Flask with
        {
            Id = "PYTHON-SOCKET-001",
            Title = "Socket bound to all interfaces",
            Severity = Severity.High,
            Confidence = Confidence.Medium,
        };

    /// <summary>A rule that says only what it must.</summary>
    public static Rule Bare { get; } =
        new()
        {
            Id = "MINE",
            Title = "a [rule] <of> a user",
            Severity = Severity.Low,
            Message = "",
            Query = "call(\"a.f\")",
        };

    /// <summary>The rules that ran: <see cref="Bare"/> is only in a finding.</summary>
    public static ImmutableArray<Rule> All { get; } = [Flask, Debugger, Socket];
}
