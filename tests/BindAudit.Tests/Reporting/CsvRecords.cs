using System.Collections.Generic;
using System.Text;

namespace BindAudit.Tests.Reporting;

/// <summary>Reads CSV as RFC 4180 says.</summary>
internal static class CsvRecords
{
    public static List<List<string>> Read(string csv)
    {
        var records = new List<List<string>>();
        var (record, field, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < csv.Length; at++)
        {
            var unit = csv[at];
            if (isQuoted && unit == '"' && at + 1 < csv.Length && csv[at + 1] == '"')
            {
                _ = field.Append(csv[at++]);
            }
            else if (unit == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || unit is not (',' or '\n'))
            {
                _ = field.Append(unit);
            }
            else
            {
                record.Add(field.ToString());
                _ = field.Clear();
                if (unit == '\n')
                {
                    records.Add(record);
                    record = [];
                }
            }
        }

        return records;
    }
}
