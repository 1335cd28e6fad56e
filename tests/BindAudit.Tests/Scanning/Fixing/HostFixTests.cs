using System.Linq;
using BindAudit.Scanning.Fixing;
using BindAudit.Tests.Reporting;
using Xunit;

namespace BindAudit.Tests.Scanning.Fixing;

public sealed class HostFixTests
{
    [Theory]
    [InlineData("«run(‹\"0.0.0.0\"›)»", "run(\"127.0.0.1\")")]
    [InlineData("«bind(‹('0.0.0.0', 80)›)»", "bind(('127.0.0.1', 80))")]
    [InlineData("«run(‹f\"tcp://0.0.0.0:{port}\"›)»", "run(f\"tcp://127.0.0.1:{port}\")")]
    [InlineData("«run('é🐍', ‹r'0.0.0.0'›)»", "run('é🐍', r'127.0.0.1')")]
    [InlineData("«run(‹'::'›)»", "run('::1')")]
    [InlineData("«run(‹'[::]:50051'›)»", "run('[::1]:50051')")]
    [InlineData("«run(‹f'[::]:{port}'›)»", "run(f'[::1]:{port}')")]
    [InlineData("«run(‹''›)»", "run('127.0.0.1')")]
    [InlineData("«run(‹b''›)»", "run(b'127.0.0.1')")]
    [InlineData("«run(‹None›)»", "run(\"127.0.0.1\")")]
    [InlineData("«run(‹':8000'›)»", "run('127.0.0.1:8000')")]
    [InlineData("«run(‹f':{port}'›)»", "run(f'127.0.0.1:{port}')")]
    [InlineData("«run(‹'0:8000'›)»", "run('127.0.0.1:8000')")]
    [InlineData("«run(‹'*'›)»", "run('127.0.0.1')")]
    [InlineData("«run(‹'tcp://*:5555'›)»", "run('tcp://127.0.0.1:5555')")]
    [InlineData("«run(‹'http://:8000'›)»", "run('http://127.0.0.1:8000')")]
    [InlineData("«run(‹'gunicorn -b 0.0.0.0:80 app'›)»", "run('gunicorn -b 127.0.0.1:80 app')")]
    public void The_host_is_replaced_and_nothing_else(string marked, string expected)
    {
        var found = SampleScan.Of(marked).Result.Findings[0];
        var fix = HostFix.AllOf(found).Single();
        var line = found.Frame[0];
        Assert.Equal(
            expected,
            line[..(fix.StartColumnUtf16 - 1)] + fix.Replacement + line[(fix.EndColumnUtf16 - 1)..]
        );
    }

    [Fact]
    public void Columns_count_code_points_and_utf16_units()
    {
        var fix = HostFix
            .AllOf(SampleScan.Of("«run('🐍', ‹'0.0.0.0'›)»").Result.Findings[0])
            .Single();
        Assert.Equal(
            (11, 18, 12, 19),
            (fix.StartColumn, fix.EndColumn, fix.StartColumnUtf16, fix.EndColumnUtf16)
        );
    }

    [Fact]
    public void A_host_below_the_first_line_is_found_there()
    {
        var fix = HostFix
            .AllOf(SampleScan.Of("«run(‹(  # 0.0.0.0\n  '🐍', '0.0.0.0')›)»").Result.Findings[0])
            .Single();
        Assert.Equal((2, 9, 10), (fix.Line, fix.StartColumn, fix.StartColumnUtf16));
    }

    [Theory]
    [InlineData("«run(‹'10.0.0.0'›)»")]
    [InlineData("«run(‹('0.0.0.0', '0.0.0.0')›)»")]
    [InlineData("«run(‹HOST›)»")]
    [InlineData("«run(‹':'›)»")]
    [InlineData("«run(‹'0.0'›)»")]
    [InlineData("«run(‹'*.example'›)»")]
    [InlineData("«run(‹'a' ':80'›)»")]
    [InlineData("«run(‹'1' '0.0.0.0'›)»")]
    [InlineData("«run(‹('x',  # not 0.0.0.0\n 80)›)»")]
    [InlineData("«run(‹'gunicorn -b :80'›)»")]
    [InlineData("«run()»")]
    public void An_edit_is_never_guessed(string marked) =>
        Assert.Empty(HostFix.AllOf(SampleScan.Of(marked).Result.Findings[0]));
}
