using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using BindAudit.Rules.Matching.Evaluation;
using BindAudit.Rules.Patterns;
using BindAudit.Semantics.Commands;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;

namespace BindAudit.Rules.Matching;

/// <summary>A call's arguments for the fingerprint: their values, whatever the quotes, white space and lines.</summary>
internal static class ArgumentText
{
    internal static string Of(Site site) =>
        site is CallSite call ? Of(call.Invocation.Arguments)
        : site is CommandSite command ? Of(command.Line)
        : site.Written is { } written ? "value=" + Of(written)
        : "";

    private static string Of(CommandLine line) =>
        string.Join(' ', line.Words.Select(word => word.IsMany ? "*" : Of(word.Values)));

    private static string Of(BoundArguments arguments)
    {
        var parts = new List<string>();
        for (var at = 0; at < arguments.Positional.Length; at++)
        {
            var values = arguments.Positional[at].Values;
            parts.Add(at.ToString("D3", CultureInfo.InvariantCulture) + "=" + Of(values));
        }

        for (var at = 0; at < arguments.Keywords.Length; at++)
        {
            var keyword = arguments.Keywords[at];
            parts.Add($"{keyword.Name}={Of(keyword.Argument.Values)}");
        }

        if (arguments.HasMorePositional)
        {
            parts.Add("*");
        }

        if (arguments.HasMoreKeywords)
        {
            parts.Add("**");
        }

        parts.Sort(StringComparer.Ordinal);
        return string.Join(",", parts);
    }

    private static string Of(ValueSet values)
    {
        var texts = new List<string>(values.Possible.Length);
        foreach (var member in values.Possible)
        {
            texts.Add(PythonRepr.Of(member.Value));
        }

        texts.Sort(StringComparer.Ordinal);
        return string.Join('|', texts);
    }
}
