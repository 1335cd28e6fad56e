using BindAudit.Rules.Model;

namespace BindAudit.Reporting.Terminal;

/// <summary>The colours of text, or none: ECMA-48 SGR codes around a piece.</summary>
/// <param name="isColored">Whether colours are wanted.</param>
internal sealed class Palette(bool isColored)
{
    private readonly bool _isColored = isColored;

    public string Path(string text) => Paint("1", text);

    public string Rule(string text) => Paint("1", text);

    public string Gutter(string text) => Paint("34", text);

    public string Note(string text) => Paint("36", text);

    public string Faint(string text) => Paint("2", text);

    public string Of(Severity severity, string text) =>
        Paint(
            severity switch
            {
                Severity.Critical => "1;35",
                Severity.High => "1;31",
                Severity.Medium => "1;33",
                _ => "1;36",
            },
            text
        );

    public string Failure(string text) => Paint("1;31", text);

    public string Warning(string text) => Paint("1;33", text);

    public string Success(string text) => Paint("1;32", text);

    private string Paint(string code, string text) =>
        _isColored && text.Length > 0 ? $"\x1b[{code}m{text}\x1b[0m" : text;
}
