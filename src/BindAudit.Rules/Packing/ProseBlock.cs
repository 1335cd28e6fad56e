using System.Collections.Immutable;
using BindAudit.Rules.Model;

namespace BindAudit.Rules.Packing;

/// <summary>The prose of one rule or group as bytes.</summary>
internal static class ProseBlock
{
    internal static byte[] Of(Rule rule) =>
        Write(
            new RuleProse
            {
                Tags = rule.Tags,
                Metadata = rule.Metadata,
                Why = rule.Why,
                Remediation = rule.Remediation,
                Page = rule.Page,
                Flagged = rule.Flagged,
                Passed = rule.Passed,
                Query = rule.Query,
            }
        );

    internal static byte[] Of(RuleGroup group) =>
        Write(
            new RuleProse
            {
                Tags = group.Tags,
                Metadata = group.Metadata,
                Why = group.Why,
                Remediation = group.Remediation,
                Page = group.Page,
                Flagged = [],
                Passed = [],
                Query = "",
            }
        );

    internal static RuleProse Read(PackInput block) =>
        new()
        {
            Tags = block.Texts(),
            Metadata = PackReader.ReadMetadata(block),
            Why = block.OptionalText(),
            Remediation = block.OptionalText(),
            Page = ReadPage(block),
            Flagged = block.Texts(),
            Passed = block.Texts(),
            Query = block.Text(),
        };

    private static byte[] Write(RuleProse prose)
    {
        using var block = new PackOutput();
        block.Texts(prose.Tags);
        PackWriter.WriteMetadata(block, prose.Metadata);
        block.OptionalText(prose.Why);
        block.OptionalText(prose.Remediation);
        WritePage(block, prose.Page);
        block.Texts(prose.Flagged);
        block.Texts(prose.Passed);
        block.Text(prose.Query);
        return block.Bytes;
    }

    private static void WritePage(PackOutput block, RulePage page)
    {
        block.Texts(page.Detects);
        block.Texts(page.DoesNotDetect);
        block.Number(page.Questions.Length);
        foreach (var question in page.Questions)
        {
            block.Text(question.Question);
            block.Text(question.Answer);
        }

        block.Texts(page.Similar);
        block.OptionalText(page.Author);
        block.OptionalText(page.Updated);
    }

    private static RulePage ReadPage(PackInput block) =>
        new()
        {
            Detects = block.Texts(),
            DoesNotDetect = block.Texts(),
            Questions = ReadQuestions(block),
            Similar = block.Texts(),
            Author = block.OptionalText(),
            Updated = block.OptionalText(),
        };

    private static ImmutableArray<RuleQuestion> ReadQuestions(PackInput block)
    {
        var questions = ImmutableArray.CreateBuilder<RuleQuestion>();
        for (var left = block.Count(); left > 0; left--)
        {
            questions.Add(new RuleQuestion(block.Text(), block.Text()));
        }

        return questions.ToImmutable();
    }
}
