using System.Collections.Generic;

namespace BindAudit.Semantics.Summaries;

/// <summary>The names that a term may go by, gathered with a bounded number of steps: the branches of loops hold themselves.</summary>
internal sealed class GatheredNames
{
    private const int MostNames = 32;
    private const int MostSteps = 256;
    private int _steps;

    public List<string> All { get; } = [];

    /// <summary>Whether to go no further; asking is a step.</summary>
    public bool IsEnough => All.Count >= MostNames || ++_steps > MostSteps;

    public void Add(string name)
    {
        if (!All.Contains(name))
        {
            All.Add(name);
        }
    }

    public void Clear()
    {
        All.Clear();
        _steps = 0;
    }
}
