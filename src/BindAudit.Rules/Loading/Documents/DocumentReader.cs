using BindAudit.Rules.Loading.Yaml;
using BindAudit.Rules.Queries;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>Reads a rules file.</summary>
internal sealed class DocumentReader
{
    private static readonly string[] Keys =
    [
        "version",
        "groups",
        "values",
        "functions",
        "types",
        "rules",
    ];

    private readonly RuleDocument _document;
    private readonly NodeReader _reader;
    private readonly SignatureReader _signatures;

    private DocumentReader(RuleFile file)
    {
        _document = new RuleDocument(file);
        _reader = new NodeReader(_document.Errors);
        _signatures = new SignatureReader(_reader);
    }

    internal static RuleDocument Read(RuleFile file)
    {
        var reader = new DocumentReader(file);
        if (YamlReader.Read(file.Yaml, reader._document.Errors) is { } root)
        {
            reader.ReadSections(root);
        }

        return reader._document;
    }

    private void ReadSections(YamlNode root)
    {
        var fields = _reader.Fields(root, "a rules file", Keys);
        if (root is YamlMapping && !fields.ContainsKey("version"))
        {
            _reader.Report(root.Start, "a rules file needs `version: 1`");
        }

        foreach (var (key, entry) in fields)
        {
            ReadSection(key, entry.Value);
        }
    }

    private void ReadSection(string key, YamlNode node)
    {
        switch (key)
        {
            case "version" when node is not YamlScalar { Value: "1" }:
                _reader.Expect(node, "version", "1");
                break;
            case "groups":
                ReadGroups(node);
                break;
            case "values":
                ReadValues(node);
                break;
            case "functions":
                ReadFunctions(node);
                break;
            case "types":
                ReadTypes(node);
                break;
            case "rules":
                ReadRules(node);
                break;
        }
    }

    private void ReadGroups(YamlNode node)
    {
        var groups = new GroupReader(_reader);
        foreach (var entry in _reader.Entries(node, "groups"))
        {
            _document.Groups.Add(groups.Read(entry.Key, entry.Value));
        }
    }

    private void ReadValues(YamlNode node)
    {
        var values = new ValueReader(_reader);
        foreach (var entry in _reader.Entries(node, "values"))
        {
            if (!Names.IsIdentifier(entry.Key.Value))
            {
                _reader.Report(
                    entry.Key.Start,
                    $"`{entry.Key.Value}` is no name, expected letters, digits and `_`"
                );
            }

            _document.Values[entry.Key.Value] = values.Read(entry.Value, entry.Key.Value);
        }
    }

    private void ReadFunctions(YamlNode node)
    {
        foreach (var entry in _reader.Entries(node, "functions"))
        {
            if (!Names.IsDotted(entry.Key.Value))
            {
                _reader.Report(
                    entry.Key.Start,
                    $"`{entry.Key.Value}` is no dotted name, expected such as `uvicorn.run`"
                );
            }

            _document.Functions[entry.Key.Value] = _signatures.Read(entry.Value, entry.Key.Value);
        }
    }

    private void ReadTypes(YamlNode node)
    {
        var types = new TypeReader(_reader, _signatures);
        foreach (var entry in _reader.Entries(node, "types"))
        {
            var name = entry.Key.Value;
            if (QueryWords.Reserved.Contains(name) || !Names.IsIdentifier(name))
            {
                _reader.Report(
                    entry.Key.Start,
                    QueryWords.Reserved.Contains(name)
                        ? $"`{name}` is a word of the query language and cannot name a type"
                        : $"`{name}` is no name, expected letters, digits and `_`"
                );
            }

            _document.Types[name] = types.Read(name, entry.Value);
        }
    }

    private void ReadRules(YamlNode node)
    {
        var rules = new RuleReader(_reader, _document.File);
        foreach (var item in _reader.Items(node, "rules"))
        {
            if (rules.Read(item) is { } rule)
            {
                _document.Rules.Add(rule);
            }
        }
    }
}
