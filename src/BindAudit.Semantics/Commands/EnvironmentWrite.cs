using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Values;
using BindAudit.Text;

namespace BindAudit.Semantics.Commands;

/// <summary>A variable that is put into the environment of this process or of one that it starts.</summary>
/// <param name="Module">The module in which it stands.</param>
/// <param name="Span">The target or call, absolute, in bytes.</param>
/// <param name="Caller">Qualified name of the code that holds it.</param>
/// <param name="IsUnderMain">Whether it stands under <c>if __name__ == "__main__"</c>.</param>
/// <param name="Name">The variable.</param>
/// <param name="Written">Its value.</param>
public sealed record EnvironmentWrite(
    LinkedModule Module,
    TextSpan Span,
    string Caller,
    bool IsUnderMain,
    string Name,
    ValueSet Written
);
