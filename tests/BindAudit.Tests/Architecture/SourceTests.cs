using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace BindAudit.Tests.Architecture;

public sealed partial class SourceTests
{
    private const int LongestFile = 250;
    private const int LongestMember = 40;

    // Tables: long because there is much to list, not because there is much to understand.
    private static readonly string[] Tables = ["src/BindAudit.Syntax/Tokens/TokenKind.cs"];

    [Fact]
    public void A_file_declares_one_type_or_one_closed_family() =>
        Tidy.None(
            from file in Repository.ProductSources
            let source = Repository.Read(file)
            let first = Declarations().Match(source).Groups["name"].Value
            from declaration in Declarations().Matches(source).Skip(1)
            let rest = source[declaration.Index..]
            let type = declaration.Groups["name"].Value
            where !Regex.IsMatch(rest[..rest.IndexOfAny([';', '{'])], $@"\)?\s*:\s*{first}\b")
            select $"{file} declares {type}, which is no case of {first}"
        );

    [Fact]
    public void A_file_is_named_after_its_type() =>
        Tidy.None(
            from file in Repository.ProductSources
            let type = Declarations().Match(Repository.Read(file)).Groups["name"].Value
            where type.Length > 0 && Path.GetFileName(file).Split('.', '{')[0] != type
            select $"{file} declares {type}"
        );

    [Fact]
    public void No_file_is_longer_than_250_lines() =>
        Tidy.None(
            from file in Repository.ProductSources.Except(Tables)
            let lines = Repository.Lines(file).Length
            where lines > LongestFile
            select $"{file} has {lines} lines"
        );

    [Fact]
    public void No_member_is_longer_than_40_lines() =>
        Tidy.None(
            from file in Repository.ProductSources.Except(Tables)
            from member in MembersOf(Repository.Lines(file))
            where member.Lines > LongestMember
            select $"{file}:{member.Start} has {member.Lines} lines"
        );

    [Fact]
    public void Nothing_is_left_for_later() =>
        Tidy.None(
            from file in Repository.ProductSources
            let found = Later().Match(Repository.Read(file))
            where found.Success
            select $"{file}: {found.Value}"
        );

    [Fact]
    public void There_are_no_regions_and_no_global_usings() =>
        Tidy.None(
            from file in Repository.ProductSources
            let found = Hidden().Match(Repository.Read(file))
            where found.Success
            select $"{file}: {found.Value}"
        );

    [Fact]
    public void There_is_no_drawer_for_what_has_no_name() =>
        Tidy.None(Repository.ProductSources.Where(file => Drawer().IsMatch(file)));

    [Fact]
    public void Every_public_type_says_what_it_is() =>
        Tidy.None(
            from layer in Layers.Documented.Keys.Where(layer =>
                layer is not ("Cli" or "Rules.Build")
            )
            let assembly = System.Reflection.Assembly.Load($"BindAudit.{layer}")
            let documentation = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
            let documented = documentation
                .Descendants("member")
                .Select(member => member.Attribute("name")?.Value)
                .ToHashSet()
            from type in assembly.GetExportedTypes()
            where !documented.Contains($"T:{type.FullName?.Replace('+', '.')}")
            select type.FullName
        );

    // The layout is CSharpier's: a member's body is what stands between braces that are indented by one step.
    private static IEnumerable<(int Start, int Lines)> MembersOf(string[] lines)
    {
        var start = 0;
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line] == "    {")
            {
                start = line;
            }
            else if (lines[line] is "    }" or "    };")
            {
                yield return (start, line - start - 1);
            }
        }
    }

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|static|sealed|abstract|readonly|partial|ref|unsafe)\s+)*(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?|delegate\s+[\w<>?\[\],. ]+?)\s+(?<name>\w+)\s*(?=[<({:;\r\n]|where\b)",
        RegexOptions.Multiline
    )]
    private static partial Regex Declarations();

    [GeneratedRegex(
        @"\b(?:TODO|FIXME|HACK|XXX)\b|NotImplementedException|^\s*//\s*(?:var|return|if|for|using|await)\b.*[;{]\s*$",
        RegexOptions.Multiline
    )]
    private static partial Regex Later();

    [GeneratedRegex(@"^\s*#region\b|^global using\b", RegexOptions.Multiline)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"(?:Helpers?|Utils?|Utilities|Common|Core|Models|Managers?|Misc)(?:/|\.cs$)")]
    private static partial Regex Drawer();
}
