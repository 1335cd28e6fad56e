using System.Collections.Generic;

namespace BindAudit.Cli.RuleTests;

/// <summary>What came out of tests, counted.</summary>
internal sealed class TestTally
{
    /// <summary>Expectations that held.</summary>
    public int Passed { get; set; }

    /// <summary>Expectations that were put off with <c>todoruleid</c> and <c>todook</c>.</summary>
    public int Later { get; set; }

    /// <summary>In the order in which they were met.</summary>
    public List<TestFailure> Failures { get; } = [];

    /// <summary>What an author should know though nothing failed; one line each.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Counts an expectation; <paramref name="failure"/> is null where it held.</summary>
    public void Add(TestFailure? failure)
    {
        if (failure is null)
        {
            Passed++;
        }
        else
        {
            Failures.Add(failure);
        }
    }
}
