using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace BindAudit.Tests.Architecture;

internal static class Tidy
{
    /// <summary>Fails with every offence on a line of its own; xunit would cut the list short.</summary>
    public static void None(IEnumerable<string?> offences)
    {
        var all = offences.ToList();
        if (all.Count > 0)
        {
            Assert.Fail(string.Join(Environment.NewLine, all));
        }
    }
}
