using System.Linq;
using Xunit;

namespace BindAudit.Tests.Reporting.Csv;

public sealed class CsvReporterTests
{
    private const string Header =
        "path,line,column,endLine,endColumn,rule,severity,confidence,reach,value,callee,message,fingerprint,suppressed";

    [Fact]
    public void Without_findings_only_the_header_stands() =>
        Assert.Equal(Header + "\n", SampleScan.Write("csv", SampleScan.Clean));

    [Fact]
    public void Every_record_has_a_field_for_each_column() =>
        Assert.All(
            CsvRecords.Read(SampleScan.Write("csv")),
            record => Assert.Equal(15, record.Count)
        );

    [Fact]
    public void A_column_for_cells_is_there_only_where_something_stands_in_one() =>
        Assert.Equal(
            14,
            CsvRecords.Read(SampleScan.Write("csv", SampleScan.Of("«run(‹\"0.0.0.0\"›)»")))[0].Count
        );

    [Fact]
    public void No_cell_is_a_formula() =>
        Assert.DoesNotContain(
            CsvRecords.Read(SampleScan.Write("csv")).SelectMany(record => record),
            field => field.Length > 0 && "=+-@".Contains(field[0], System.StringComparison.Ordinal)
        );
}
