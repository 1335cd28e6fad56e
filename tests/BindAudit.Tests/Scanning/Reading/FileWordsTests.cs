using System.Linq;
using System.Text;
using BindAudit.Scanning.Reading;
using BindAudit.Syntax.Tokens;
using BindAudit.Text;
using Xunit;

namespace BindAudit.Tests.Scanning.Reading;

public sealed class FileWordsTests
{
    [Theory]
    [InlineData("app.run()")]
    [InlineData("app . run (")]
    [InlineData("app.\\\n run()")]
    [InlineData("from uvicorn import run\nrun()")]
    [InlineData("from uvicorn import *\nrun()")]
    [InlineData("Thread(target=app.run)")]
    [InlineData("getattr(app, 'run')()")]
    public void A_call(string python) => Assert.True(WordsOf(python).Called.Contains(0));

    [Theory]
    [InlineData("run()")]
    [InlineData("def run(): pass")]
    [InlineData("class run(object): pass")]
    [InlineData("self.run = 1")]
    [InlineData("import run")]
    [InlineData("from a.run import b")]
    [InlineData("from uvicorn import run")]
    [InlineData("app.rune()")]
    [InlineData("x = 'we run'")]
    public void No_call(string python) => Assert.False(WordsOf(python).Called.Contains(0));

    [Theory]
    [InlineData("run")]
    [InlineData("# run")]
    [InlineData("'run'")]
    [InlineData("'cd /app\\nrun'")]
    public void Present(string python) => Assert.True(WordsOf(python).Present.Contains(0));

    [Theory]
    [InlineData("a_run")]
    [InlineData("runs")]
    [InlineData("run2")]
    public void Absent(string python) => Assert.False(WordsOf(python).Present.Contains(0));

    [Theory]
    [InlineData("launch = uvicorn.run", "launch")]
    [InlineData("self.launch = uvicorn.run\n", "launch")]
    [InlineData("class App(flask.run): pass", "App")]
    [InlineData("class App(A,\n    flask.run):", "App")]
    [InlineData("t = Thread(\n  name='x',  # why\n  # why\n\n  target=app.run,\n)", "t")]
    [InlineData("from uvicorn import run as launch", "launch")]
    [InlineData("launch = partial(uvicorn.run, host='')", "launch")]
    [InlineData("launch = uvicorn.run or other", "launch")]
    [InlineData("a = b = uvicorn.run", "?")]
    [InlineData("a, b = uvicorn.run, 1", "?")]
    [InlineData("return uvicorn.run", "?")]
    [InlineData("f(x := uvicorn.run)", "?")]
    [InlineData("Thread(target=app.run).start()", "?")]
    [InlineData("table = {\n  'a':\n    uvicorn.run,\n}", "?")]
    [InlineData("launch = (\n  flask\n  or uvicorn.run)", "?")]
    [InlineData("f(a, b=app.run)\ng(c=app.run)", "?")]
    [InlineData("# why\n# why\nclass App(flask.run): pass", "App")]
    [InlineData("def serve(app, launch=uvicorn.run): pass", "launch")]
    [InlineData("async def serve(\n    app,\n    launch = uvicorn.run,\n): pass", "launch")]
    [InlineData("serve(run=args.run)", "run")]
    [InlineData("serve(launch=args.run)", "?")]
    [InlineData("serve(a, run == args.run)", "?")]
    [InlineData("app.run(launch)", "")]
    [InlineData("app.run = launch", "")]
    [InlineData("x = run.y", "")]
    [InlineData("assert run", "")]
    public void New_names(string python, string expected) =>
        Assert.Equal(
            expected,
            string.Join(' ', WordsOf(python).NewNames.Select(given => given.Name ?? "?"))
        );

    [Fact]
    public void The_sketch_holds_every_name()
    {
        var names = Enumerable.Range(0, 500).Select(at => $"name_{at * 37}").ToList();
        var sketch = WordsOf(string.Join(" + ", names)).Sketch;
        Assert.All(
            names,
            name => Assert.True(sketch.MayHold(NameHash.Of(Encoding.UTF8.GetBytes(name))))
        );
    }

    [Fact]
    public void The_sketch_refuses_most_other_names()
    {
        var sketch = WordsOf(
            string.Join(" + ", Enumerable.Range(0, 500).Select(at => $"name_{at * 37}"))
        ).Sketch;
        var taken = Enumerable
            .Range(0, 1000)
            .Count(at => sketch.MayHold(NameHash.Of(Encoding.UTF8.GetBytes($"other{at}x"))));
        Assert.InRange(taken, 0, 500);
    }

    [Theory]
    [InlineData("['python', '-m', 'http.run']", true)]
    [InlineData("'python -m http.run 80'", true)]
    [InlineData("'python -mhttp.run'", true)]
    [InlineData("import http.run", false)]
    [InlineData("'see http.run'", false)]
    [InlineData("http.run()", false)]
    public void A_phrase_begins_a_text(string python, bool expected) =>
        Assert.Equal(expected, WordsOf(python).Present.Contains(1));

    [Theory]
    [InlineData("f(uvicorn.run)", "?")]
    [InlineData("getattr(uvicorn, 'run')", "?")]
    [InlineData("f(\"We load, run and test.\", getattr)", "")]
    [InlineData("def f():\n    '''Load, run and test.'''", "")]
    [InlineData("x = 1  # (run)", "")]
    [InlineData("f(f'{uvicorn.run}')", "?")]
    public void By_tokens_a_name_is_code(string python, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                WordsOf(python, looksAtTokens: true).NewNames.Select(given => given.Name ?? "?")
            )
        );

    [Theory]
    [InlineData("f('run -h x')", true)]
    [InlineData("x = b\"/bin/run\"", true)]
    [InlineData("f(f'run {x}')", true)]
    [InlineData("f(run='x')", true)]
    [InlineData("class C:\n    run: str = 'x'", true)]
    [InlineData("x = (\n  'run'\n)", true)]
    [InlineData("f('''\nrun''')", true)]
    [InlineData("f()  # run", false)]
    [InlineData("'''run'''\nf()", false)]
    [InlineData("def f():\n    '''We run.'''\n    g()", false)]
    [InlineData("import run\nrun.go()", false)]
    [InlineData("run()", false)]
    public void By_tokens_a_word_is_said_in_a_text_or_names_a_key(string python, bool expected) =>
        Assert.Equal(expected, WordsOf(python, looksAtTokens: true).Said.Contains(0));

    [Theory]
    [InlineData("f('python -m http.run')", true)]
    [InlineData("f()  # 'http.run'", false)]
    public void So_is_a_phrase(string python, bool expected) =>
        Assert.Equal(expected, WordsOf(python, looksAtTokens: true).Said.Contains(1));

    [Theory]
    [InlineData("def run(): pass\nrun()", true)]
    [InlineData("class run: pass\nf(run)", true)]
    [InlineData("run = other\nrun()", true)]
    [InlineData("def f(run):\n    run()", false)]
    public void A_definer_calls_what_it_defines(string python, bool expected) =>
        Assert.Equal(expected, WordsOf(python, isDefiner: true).Called.Contains(0));

    private static FileWords WordsOf(
        string python,
        bool looksAtTokens = false,
        bool isDefiner = false
    )
    {
        var bytes = Encoding.UTF8.GetBytes(python);
        var sought = new SoughtWords();
        sought.AddWord("run");
        sought.AddPhrase("http.run");
        var names = new BitSet(sought.Count);
        names.Add(0);
        var tokens = TokenizedSource.Tokenize(SourceText.From(python));
        var words = new FileWords(sought, names, bytes.Length, ImportScan.Of(bytes))
        {
            IsDefiner = isDefiner,
            Code = looksAtTokens ? new CodeWords(tokens) : null,
        };
        new WordTable(sought.Words).Find(bytes, words);
        return words.Complete();
    }
}
