namespace BindAudit.Rules.Describing;

/// <summary>Names with their article.</summary>
public static class Noun
{
    /// <summary><c>an `AioFtpServer`</c>.</summary>
    public static string With(string name) => $"{Article(name)} `{name}`";

    /// <summary><c>An `AioFtpServer`</c>, for the beginning of a sentence.</summary>
    public static string Capital(string name) => $"A{Article(name)[1..]} `{name}`";

    /// <summary>By the first letter; a U is mostly read as in `Uvicorn`.</summary>
    internal static string Article(string name) =>
        name is ['A' or 'E' or 'I' or 'O' or 'a' or 'e' or 'i' or 'o', ..] ? "an" : "a";
}
