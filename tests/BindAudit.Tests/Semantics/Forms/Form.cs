using System.Collections.Generic;

namespace BindAudit.Tests.Semantics.Forms;

/// <summary>One way to write a form: a small project, and what is reported in it.</summary>
/// <param name="Title">The heading it stands under, and its number there.</param>
/// <param name="Files">Names and texts.</param>
/// <param name="Expected">What its comments ask for: <c>path:line reach</c>, and the value where one is named.</param>
internal sealed record Form(
    string Title,
    IReadOnlyList<(string Name, string Text)> Files,
    IReadOnlyList<string> Expected
);
