namespace BindAudit.Semantics.Linking;

/// <summary>A long array of which only some places are used: a program asks a few questions of each of many modules.</summary>
/// <remarks>Whole arrays were a third of a scan: beyond 85,000 bytes each made the collector go through everything.</remarks>
/// <typeparam name="T">What stands at a place.</typeparam>
/// <param name="count">The number of places.</param>
internal sealed class Sparse<T>(int count)
{
    private const int PageBits = 7;
    private const int PageSize = 1 << PageBits;

    private readonly T[]?[] _pages = new T[]?[(count + PageSize - 1) >> PageBits];

    /// <summary>The place at <paramref name="index"/>.</summary>
    public ref T this[int index] =>
        ref (_pages[index >> PageBits] ??= new T[PageSize])[index & (PageSize - 1)];
}
