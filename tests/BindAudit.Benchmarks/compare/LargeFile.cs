using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace BindAudit.Benchmarks.Compare;

/// <summary>One file of 27,000 lines and 3,000 functions that call each other: <c>large</c>.</summary>
internal static class LargeFile
{
    private const int Functions = 3_000;
    private const int Chain = 10;

    internal static void Run(CompareArguments arguments, TextWriter output)
    {
        var scratch = Directory.CreateTempSubdirectory("bindaudit-large-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(scratch, "large.py"), Text());
            output.WriteLine(Machine.Describe());
            var all = arguments
                .Tools.Select(tool =>
                    Programs.BindAudit(tool, ["scan", .. arguments.More, "large.py"])
                )
                .Select(candidate => new Series(candidate, scratch, arguments.Runs))
                .ToArray();
            Series.RunAll(all);
            output.WriteLine();
            Table.Write(output, all, "the first", all[0]);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    /// <summary>Nine lines a function; each hands its parameters on to the next, up to ten deep, and may open a service.</summary>
    internal static string Text()
    {
        var text = new StringBuilder("import flask\n\n");
        for (var at = 0; at < Functions; at++)
        {
            var then =
                at % Chain == Chain - 1
                    ? "app.run(host, port)"
                    : $"step_{at + 1}(app, host, port + 1)";
            text.Append(
                CultureInfo.InvariantCulture,
                $"""
                def step_{at}(app, host="127.0.0.{at % 250}", port={at}):
                    options = dict(host=host, port=port)
                    if port > {at}:
                        options["debug"] = False
                        return app.run(**options)
                    name = f"{"{host}:{port}"}"
                    print(name.upper(), len(options))
                    return {then}


                """
            );
        }

        return text.Append("step_0(flask.Flask(__name__), \"0.0.0.0\")\n").ToString();
    }
}
