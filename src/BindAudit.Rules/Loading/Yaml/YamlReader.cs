using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BindAudit.Rules.Loading.Yaml;

/// <summary>Builds nodes from YamlDotNet's events; no reflection.</summary>
public sealed class YamlReader
{
    private const int MaximumDepth = 32;

    private readonly Parser _parser;
    private readonly ErrorList _errors;
    private readonly Dictionary<string, YamlNode> _anchors = new(StringComparer.Ordinal);

    private YamlReader(string yaml, ErrorList errors)
    {
        _parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
        _errors = errors;
    }

    /// <summary>The document's root, or null where it is empty or not YAML, which is reported.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="errors">Takes what is wrong.</param>
    /// <param name="whenEmpty">What is wrong with a file that holds nothing, or null where nothing is.</param>
    public static YamlNode? Read(
        string yaml,
        ErrorList errors,
        string? whenEmpty = "a rules file needs `version: 1`, this one is empty"
    )
    {
        try
        {
            return new YamlReader(yaml, errors).ReadDocument(whenEmpty);
        }
        catch (YamlException problem)
        {
            var start = YamlProblem.PlaceOf(problem, yaml);
            errors.Report(start, YamlProblem.MessageOf(problem, errors.LineAt(start)));
            return null;
        }
    }

    private YamlNode? ReadDocument(string? whenEmpty)
    {
        Next();
        Next();
        if (_parser.Current is not DocumentStart)
        {
            if (whenEmpty is not null)
            {
                _errors.Report(0, whenEmpty);
            }

            return null;
        }

        Next();
        var root = ReadNode(0);
        Next();
        if (_parser.Current is DocumentStart second)
        {
            _errors.Report((int)second.Start.Index, "a rules file holds one YAML document");
        }

        return root;
    }

    /// <summary>Reads the node that begins at the current event and goes behind it.</summary>
    private YamlNode? ReadNode(int depth)
    {
        var current = _parser.Current;
        if (current is null or DocumentEnd or StreamEnd)
        {
            var end = current?.Start ?? Mark.Empty;
            throw new SyntaxErrorException(end, end, "the document ends too early");
        }

        var start = (int)current.Start.Index;
        if (depth > MaximumDepth)
        {
            throw new SyntaxErrorException(current.Start, current.End, "nesting is too deep");
        }

        var node = current switch
        {
            AnchorAlias alias => Alias(alias, start),
            Scalar scalar => new YamlScalar(
                scalar.Value,
                scalar.Style,
                scalar.Tag.IsEmpty ? "" : scalar.Tag.Value,
                start,
                (int)scalar.End.Index
            ),
            SequenceStart sequence => ReadSequence(sequence, start, depth),
            MappingStart => ReadMapping(start, depth),
            _ => null,
        };
        Next();
        if (node is not null && current is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            _anchors[anchored.Anchor.Value] = node;
        }

        return node;
    }

    private YamlNode? Alias(AnchorAlias alias, int start)
    {
        if (_anchors.TryGetValue(alias.Value.Value, out var node))
        {
            return node;
        }

        _errors.Report(start, $"unknown anchor `*{alias.Value.Value}`");
        return null;
    }

    private YamlSequence ReadSequence(SequenceStart sequence, int start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        Next();
        while (_parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is { } item)
            {
                items.Add(item);
            }
        }

        return new YamlSequence(items.ToImmutable(), sequence.Style == SequenceStyle.Flow, start);
    }

    private YamlMapping ReadMapping(int start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        Next();
        while (_parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is YamlScalar name && value is not null)
            {
                entries.Add(new YamlEntry(name, value));
            }
            else if (key is not null and not YamlScalar)
            {
                _errors.Report(key.Start, "a key is a text");
            }
        }

        return new YamlMapping(entries.ToImmutable(), start);
    }

    /// <summary>YamlDotNet's scanner answers some texts (a flow list that is not closed) with exceptions of its own working.</summary>
    private void Next()
    {
        var place = _parser.Current?.End ?? Mark.Empty;
        try
        {
            _parser.MoveNext();
        }
        catch (Exception problem) when (problem is not YamlException)
        {
            throw new YamlException(place, place, "what follows here cannot be read", problem);
        }
    }
}
