using System;
using System.Collections.Generic;
using System.Linq;
using BindAudit.Semantics.Linking;
using BindAudit.Tests.Architecture;
using Xunit;

namespace BindAudit.Tests.Semantics.Forms;

/// <summary>What is asked first does not change what is answered.</summary>
public sealed class OrderTests
{
    [Theory]
    [InlineData("host")]
    [InlineData("options")]
    [InlineData("fields")]
    [InlineData("arguments")]
    [InlineData("expressions")]
    [InlineData("indirect")]
    [InlineData("types")]
    [InlineData("programs")]
    public void Calls_mean_the_same_from_the_first_to_the_last_and_back(string page)
    {
        foreach (var form in FormFile.Read(Repository.Read($"tests/fixtures/forms/{page}.md")))
        {
            Assert.Equal(
                form.Title + Environment.NewLine + Told(form, isBackwards: false),
                form.Title + Environment.NewLine + Told(form, isBackwards: true)
            );
        }
    }

    private static string Told(Form form, bool isBackwards)
    {
        var modules = form.Files.Select(file => (NameOf(file.Name), file.Text));
        var told = new List<string>();
        foreach (var module in SemanticsCheck.Link([.. modules]).Modules)
        {
            var calls = isBackwards ? module.Invocations.Reverse() : module.Invocations;
            told.AddRange(calls.Select(Told));
        }

        told.Sort(string.CompareOrdinal);
        return string.Join(Environment.NewLine, told);
    }

    private static string NameOf(string file) =>
        file.Replace("/__init__.py", "", StringComparison.Ordinal)
            .Replace(".py", "", StringComparison.Ordinal)
            .Replace('/', '.');

    private static string Told(Invocation call)
    {
        var names = Callees.Of(call).Select(callee => callee.FullName);
        var values = call.Arguments.Positional.Select(one => SemanticsCheck.Text(one.Values));
        return $"{call.Module.Path} {call.Span.Start}: {string.Join(" or ", names)}({string.Join(", ", values)})";
    }
}
