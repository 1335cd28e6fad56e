using System.Collections.Generic;
using System.Linq;
using BindAudit.Tests.Architecture;
using Xunit;

namespace BindAudit.Tests.Semantics.Forms;

/// <summary>Every form in which a host reaches a call, and everything that only looks alike: the pages of <c>tests/fixtures/forms</c>.</summary>
public sealed class FormTests
{
    [Theory]
    [MemberData(nameof(TitlesOf), "host")]
    public void The_host_reaches_the_call(string title) => Check("host", title);

    [Theory]
    [MemberData(nameof(TitlesOf), "options")]
    public void Options_and_settings_have_defaults(string title) => Check("options", title);

    [Theory]
    [MemberData(nameof(TitlesOf), "fields")]
    public void Fields_hold_values(string title) => Check("fields", title);

    [Theory]
    [MemberData(nameof(TitlesOf), "arguments")]
    public void Arguments_come_together(string title) => Check("arguments", title);

    [Theory]
    [MemberData(nameof(TitlesOf), "expressions")]
    public void Expressions_are_evaluated(string title) => Check("expressions", title);

    [Theory]
    [MemberData(nameof(TitlesOf), "guards")]
    public void Guards_send_values_elsewhere(string title) => Check("guards", title);

    [Theory]
    [MemberData(nameof(TitlesOf), "indirect")]
    public void Indirect_calls_are_calls(string title) => Check("indirect", title);

    [Theory]
    [MemberData(nameof(TitlesOf), "attributes")]
    public void Attributes_are_written(string title) => Check("attributes", title);

    [Theory]
    [MemberData(nameof(TitlesOf), "types")]
    public void The_receiver_follows_the_value(string title) => Check("types", title);

    [Theory]
    [MemberData(nameof(TitlesOf), "facts")]
    public void Facts_about_binding_hold(string title) => Check("facts", title);

    [Theory]
    [MemberData(nameof(TitlesOf), "reach")]
    public void The_farthest_step_is_the_reach(string title) => Check("reach", title);

    [Theory]
    [MemberData(nameof(TitlesOf), "programs")]
    public void Programs_are_understood(string title) => Check("programs", title);

    [Theory]
    [MemberData(nameof(TitlesOf), "lookalikes")]
    public void What_looks_alike_is_silent(string title) => Check("lookalikes", title);

    public static TheoryData<string> TitlesOf(string page) =>
        [.. FormsOf(page).Select(form => form.Title)];

    private static IReadOnlyList<Form> FormsOf(string page) =>
        FormFile.Read(Repository.Read($"tests/fixtures/forms/{page}.md"));

    private static void Check(string page, string title)
    {
        var form = FormsOf(page).Single(one => one.Title == title);
        Assert.Equal(form.Expected, FormScan.Found(form));
    }
}
