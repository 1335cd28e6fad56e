namespace BindAudit.Tests.Syntax.Grammar;

/// <summary>Numbers that look random and are the same on every run and platform (SplitMix64).</summary>
internal sealed class NumberSequence(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next number, at least zero and less than <paramref name="bound"/>.</summary>
    internal int Next(int bound)
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (uint)bound);
    }
}
