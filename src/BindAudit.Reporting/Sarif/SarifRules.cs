using System.Collections.Generic;
using System.Text.Json;
using BindAudit.Rules.Model;

namespace BindAudit.Reporting.Sarif;

/// <summary>The rules that ran and those of findings, in order, with the index that results point to (SARIF 2.1.0 §3.27.6).</summary>
internal sealed class SarifRules
{
    private readonly List<Rule> _rules = [];
    private readonly Dictionary<string, int> _indices = [];

    private SarifRules() { }

    public static SarifRules Of(Report report)
    {
        var rules = new SarifRules();
        foreach (var rule in report.Rules)
        {
            rules.Add(rule);
        }

        foreach (var found in report.Result.Findings)
        {
            rules.Add(found.Finding.Rule);
        }

        return rules;
    }

    /// <summary>Zero-based.</summary>
    public int IndexOf(Rule rule) => _indices[rule.Id];

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var rule in _rules)
        {
            SarifRule.Write(json, rule);
        }

        json.WriteEndArray();
    }

    private void Add(Rule rule)
    {
        if (_indices.TryAdd(rule.Id, _rules.Count))
        {
            _rules.Add(rule);
        }
    }
}
