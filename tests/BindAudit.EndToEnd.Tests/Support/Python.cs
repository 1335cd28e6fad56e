namespace BindAudit.EndToEnd.Tests.Support;

/// <summary>Sources that several tests scan.</summary>
internal static class Python
{
    /// <summary>A medium finding at 3:1.</summary>
    public const string Bound = """
        from flask import Flask
        app = Flask(__name__)
        app.run(host="0.0.0.0")

        """;

    /// <summary>The same on loopback.</summary>
    public const string Clean = """
        from flask import Flask
        app = Flask(__name__)
        app.run(host="127.0.0.1")

        """;
}
