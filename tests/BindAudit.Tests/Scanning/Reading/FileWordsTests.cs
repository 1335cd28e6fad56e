using System.Linq;
using System.Text;
using BindAudit.Scanning.Reading;
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

    private static FileWords WordsOf(string python)
    {
        var bytes = Encoding.UTF8.GetBytes(python);
        var sought = new SoughtWords();
        sought.AddWord("run");
        sought.AddPhrase("http.run");
        var names = new BitSet(sought.Count);
        names.Add(0);
        var words = new FileWords(sought, names, bytes.Length, ImportScan.Of(bytes));
        new WordTable(sought.Words).Find(bytes, words);
        return words.Complete();
    }
}
