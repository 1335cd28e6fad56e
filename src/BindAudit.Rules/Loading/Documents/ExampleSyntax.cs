using BindAudit.Syntax.Tree;
using BindAudit.Text;

namespace BindAudit.Rules.Loading.Documents;

/// <summary>Checks that an example is Python.</summary>
internal static class ExampleSyntax
{
    /// <summary>Reports an empty example and, where <paramref name="isParsed"/>, one that is not Python.</summary>
    internal static void Check(NodeReader reader, Located example, bool isParsed)
    {
        if (string.IsNullOrWhiteSpace(example.Text))
        {
            reader.Report(example.Index, "an example expects Python, found nothing");
        }
        else if (isParsed)
        {
            CheckPython(reader, example);
        }
    }

    private static void CheckPython(NodeReader reader, Located example)
    {
        var text = SourceText.From(example.Text);
        var errors = SyntaxTree.Parse(text).Errors;
        if (errors.Length > 0)
        {
            var place = text.PositionOf(errors[0].Span.Start);
            reader.Report(
                example.Index,
                $"this example is not Python: line {place.Line + 1}, column {place.Column + 1}: {errors[0].Message}"
            );
        }
    }
}
