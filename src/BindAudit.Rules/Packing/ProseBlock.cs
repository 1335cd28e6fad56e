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
                Prose = rule.Prose,
                Flagged = rule.Flagged,
                Passed = rule.Passed,
                Query = rule.Query,
            }
        );

    internal static byte[] Of(RuleGroup group) => Write(new RuleProse { Prose = group.Prose });

    internal static RuleProse Read(PackInput block) =>
        new()
        {
            Prose = ReadProse(block),
            Flagged = block.Texts(),
            Passed = block.Texts(),
            Query = block.Text(),
        };

    private static byte[] Write(RuleProse rule)
    {
        using var block = new PackOutput();
        WriteProse(block, rule.Prose);
        block.Texts(rule.Flagged);
        block.Texts(rule.Passed);
        block.Text(rule.Query);
        return block.Bytes;
    }

    private static void WriteProse(PackOutput block, Prose prose)
    {
        block.Texts(prose.Tags);
        PackWriter.WriteMetadata(block, prose.Metadata);
        block.OptionalText(prose.Why);
        block.OptionalText(prose.Remediation);
        WritePage(block, prose.Page);
    }

    private static Prose ReadProse(PackInput block) =>
        new()
        {
            Tags = block.Texts(),
            Metadata = PackReader.ReadMetadata(block),
            Why = block.OptionalText(),
            Remediation = block.OptionalText(),
            Page = ReadPage(block),
        };

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
