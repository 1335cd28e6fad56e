namespace BindAudit.Text;

/// <summary>A half-open range [Start, End) of one source, in UTF-8 bytes.</summary>
/// <param name="Start">First byte, zero-based.</param>
/// <param name="Length">Number of bytes; zero for an empty span.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first byte after the span.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to <paramref name="end"/>, both zero-based byte offsets.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the byte at <paramref name="offset"/> lies inside.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether the whole of <paramref name="other"/> lies inside.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>The same length, <paramref name="bytes"/> further on.</summary>
    public TextSpan Shift(int bytes) => new(Start + bytes, Length);
}
