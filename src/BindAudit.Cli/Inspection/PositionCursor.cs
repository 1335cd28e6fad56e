using BindAudit.Text;

namespace BindAudit.Cli.Inspection;

/// <summary>Lines and columns of offsets that mostly grow: counts on from the last one, so that a long line costs its length once.</summary>
internal sealed class PositionCursor(SourceText text)
{
    private int _offset;
    private LinePosition _position;

    /// <summary>Goes to <paramref name="offset"/>; O(distance) on the same line.</summary>
    public LinePosition MoveTo(int offset)
    {
        _position = PositionOf(offset);
        _offset = offset;
        return _position;
    }

    /// <summary>The position of <paramref name="offset"/>, seen from where the cursor stands.</summary>
    public LinePosition PositionOf(int offset) =>
        offset >= _offset && text.Lines.LineOf(offset) == _position.Line
            ? _position with
            {
                Column = _position.Column + CodePoints.Count(text.Bytes[_offset..offset]),
            }
            : text.PositionOf(offset);
}
