namespace BindAudit.Reporting.Terminal;

/// <summary>One character several times.</summary>
/// <remarks>PERF: <c>new string(' ', count)</c> fills by a method of the runtime that is compiled at its first use: 1 ms of a start.</remarks>
internal static class Repeated
{
    /// <summary><paramref name="count"/> times <paramref name="unit"/>.</summary>
    public static string Of(char unit, int count)
    {
        var units = new char[count];
        for (var at = 0; at < count; at++)
        {
            units[at] = unit;
        }

        return new string(units);
    }
}
