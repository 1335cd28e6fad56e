using System.IO;
using System.Text;

namespace BindAudit.Rules.Loading;

/// <summary>The rules that come with the tool, embedded in this assembly.</summary>
public static class BuiltInPack
{
    /// <summary>How messages name the pack.</summary>
    public const string Name = "rules.yaml";

    private const string Resource = "BindAudit.rules.yaml";

    /// <summary>The pack's YAML as a stream, which the caller closes.</summary>
    public static Stream Open() =>
        typeof(BuiltInPack).Assembly.GetManifestResourceStream(Resource)
        ?? throw new FileNotFoundException("the built-in rules are not embedded", Resource);

    /// <summary>The pack as a file for <see cref="RuleLoader"/>.</summary>
    public static RuleFile Read()
    {
        using var reader = new StreamReader(Open(), Encoding.UTF8);
        return new RuleFile(Name, reader.ReadToEnd(), IsBuiltIn: true);
    }
}
