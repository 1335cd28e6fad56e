using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace BindAudit.Tests.Scanning.Reading;

/// <summary>Small rules files and projects that speak of the same few names, so that they often meet.</summary>
internal static class RandomProjects
{
    private static readonly string[] Modules = ["one", "two", "pack", "pack.three", "conf_site"];

    private static readonly Gen<string> Host = Gen.Elements(
        "'0.0.0.0'",
        "'127.0.0.1'",
        "HOST",
        "one.HOST",
        "host",
        "f'0.0.0.{0}'"
    );

    private static readonly Gen<string> Pattern = Gen.Elements(
        "\"0.0.0.0\"",
        "_",
        "_",
        "_",
        "missing",
        "not(\"127.0.0.1\")",
        "\"0.0.0.0\" or missing",
        "address(\"0.0.0.0\")"
    );

    private static readonly Gen<string> Source = Gen.Elements(
        "call(\"corp.serve\")",
        "call(\"corp.web.serve\", \"acme.listen\")",
        "call(\"corp.*\")",
        "call(\"*.serve\")",
        "call(\"corp.App\")",
        "type(\"corp.App\").method(\"run\")",
        "type(\"corp.App\").method(\"run\", \"listen\")",
        "type(\"corp\").method(\"run\")",
        "call(\"corp.make\").method(\"run\")",
        "call(\"acme.make\").where(0, _).method(\"listen\")"
    );

    private static readonly Gen<string> Stored = Gen.Elements(
        "type(\"corp.App\").set(\"host\")",
        "type(\"corp.App\").set_item(\"HOST\")",
        "call(\"corp.make\").set(\"host\")",
        "assign(\"HOST\").in_file(\"conf_*.py\")",
        "assign(\"corp.HOST\")",
        "env(\"APP_HOST\")"
    );

    private static readonly Gen<string> Condition = Gen.Elements(
        "",
        "",
        ".inside(module())",
        ".unless(.set(\"host\"))",
        ".also(.method(\"run\"))"
    );

    private static readonly Gen<string> Chain = Gen.OneOf(
        from source in Source
        from place in Gen.Elements("0", "\"host\"")
        from pattern in Pattern
        from condition in Condition
        select $"{source}.where({place}, {pattern})" + (Fits(source, condition) ? condition : ""),
        from stored in Stored
        from pattern in Gen.Elements("\"0.0.0.0\"", "_", "not(\"127.0.0.1\")")
        select $"{stored}.where(\"value\", {pattern})",
        from name in Gen.Elements("serve", "python -m corp", "corp.web")
        from pattern in Pattern
        select $"command(\"{name}\").where(\"--host/-h\", {pattern})"
    );

    /// <summary>What gives the library's things names that another file uses.</summary>
    private static readonly Gen<string> Definition =
        from host in Host
        from form in Gen.Elements(
            "from corp import serve as g",
            "g = corp.serve",
            "from corp.web import serve as g",
            "from acme import listen as g",
            "class A(corp.App): pass",
            "class A(corp.App):\n    host = {0}\n    def go(self): self.run({0})",
            "from corp import App as A",
            "app = corp.App({0})",
            "app = corp.make({0})",
            "app = acme.make(1)",
            "def f(host):\n    corp.serve(host=host)",
            "def f(run, host={0}): run(host)",
            "def f(host, app=corp.App()): app.run(host)",
            "HOST = {0}",
            "host = {0}",
            "COMMAND = ['python', '-m', 'corp', '--host', {0}]",
            "from corp import *",
            "import os, subprocess as sub"
        )
        select string.Format(null, form, host);

    private static readonly Gen<string> Import = Gen.Elements(
        "import one",
        "import one, two",
        "from one import *",
        "from two import *",
        "from one import g, f, A, app, HOST",
        "from one import g as q, app as it",
        "from pack import *",
        "from pack.three import *",
        "from corp import serve as q",
        "import corp",
        "import corp, subprocess, os"
    );

    private static readonly Gen<string> Use =
        from host in Host
        from form in Gen.Elements(
            "g({0})",
            "q(host={0})",
            "one.g({0})",
            "two.g({0})",
            "f({0})",
            "f(g, {0})",
            "f(corp.serve, {0})",
            "app.run({0})",
            "it.run(host={0})",
            "one.app.listen({0})",
            "A({0})",
            "A().run({0})",
            "A().go()",
            "class B(A): host = {0}",
            "B(1).run({0})",
            "app.host = {0}",
            "one.app.host = {0}",
            "setattr(app, 'host', {0})",
            "app['HOST'] = {0}",
            "Thread(target=g, args=({0},))",
            "getattr(corp, 'serve')({0})",
            "HOST = {0}",
            "corp.serve({0})",
            "os.environ['APP_HOST'] = {0}",
            "os.system('serve -h0.0.0.0')",
            "subprocess.run(['serve', '--host', {0}])",
            "subprocess.run(COMMAND)",
            "one.sub.run(one.COMMAND)"
        )
        select string.Format(null, form, host);

    /// <summary>A rules file of one to three rules.</summary>
    public static Gen<string> Rules { get; } =
        from queries in Gen.ArrayOf(Chain, 3)
        select "version: 1\nrules:\n" + string.Concat(queries.Select(RuleOf));

    /// <summary>The files of a project: names and texts. The first speaks of libraries, the others of it.</summary>
    public static Gen<(string Name, string Text)[]> Files { get; } =
        from definitions in Gen.ArrayOf(Definition, 6)
        from texts in Gen.ArrayOf(UserText(), Modules.Length - 1)
        select new[] { "import corp, acme\n" + string.Join('\n', [.. definitions, ""]) }
            .Concat(texts)
            .Select((text, at) => (NameOf(Modules[at]), text))
            .ToArray();

    private static Gen<string> UserText() =>
        from imports in Gen.ArrayOf(Import).Resize(2)
        from uses in Gen.ArrayOf(Use).Resize(4)
        select string.Join('\n', [.. imports, .. uses, ""]);

    private static bool Fits(string source, string condition) =>
        condition.Length == 0
        || condition.StartsWith(".inside", StringComparison.Ordinal)
        || source.Contains(".method", StringComparison.Ordinal);

    private static string RuleOf(string query, int number) =>
        $"""
              - id: RULE-{number}
                title: A rule
                severity: low
                message: A message
                query: |
                  {query}

            """;

    private static string NameOf(string module) =>
        module == "pack" ? "pack/__init__.py" : module.Replace('.', '/') + ".py";
}
