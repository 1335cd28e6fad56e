using System.Collections.Generic;
using BindAudit.Rules.Matching.Evaluation;
using BindAudit.Semantics.Commands;
using BindAudit.Semantics.Linking;

namespace BindAudit.Rules.Matching;

/// <summary>What is no call and no attribute: items, assignments, environment variables, commands.</summary>
internal sealed partial class ModuleMatcher
{
    private void TryWrites()
    {
        if (index.HasItems)
        {
            foreach (var write in module.ItemWrites)
            {
                TryAll(write);
            }
        }

        if (index.HasAssignments)
        {
            foreach (var assignment in module.Assignments)
            {
                TryAll(assignment);
            }
        }

        if (index.HasVariables)
        {
            foreach (var write in module.EnvironmentWrites)
            {
                TryAll(write);
            }
        }
    }

    private void TryAll(ItemWrite write)
    {
        foreach (var chain in index.For(write))
        {
            if (!chain.Rule.RunsOn(module.Path))
            {
                continue;
            }

            foreach (var receiver in write.Receiver.Possible)
            {
                Keep(
                    chain,
                    _chains.Match(chain.Link, write, receiver),
                    new ItemSite(write, receiver.Value)
                );
            }
        }
    }

    private void TryAll(ModuleAssignment assignment)
    {
        foreach (var chain in index.For(assignment))
        {
            if (chain.Rule.RunsOn(module.Path))
            {
                Keep(chain, _chains.Match(chain.Link, assignment), new AssignmentSite(assignment));
            }
        }
    }

    private void TryAll(EnvironmentWrite write)
    {
        foreach (var chain in index.For(write))
        {
            if (chain.Rule.RunsOn(module.Path))
            {
                Keep(chain, _chains.Match(chain.Link, write), new EnvironmentSite(write));
            }
        }
    }

    private void TryAll(IReadOnlyList<CommandLine> lines)
    {
        foreach (var line in lines)
        {
            foreach (var write in line.Variables)
            {
                TryAll(write);
            }

            foreach (var chain in index.For(line))
            {
                if (
                    chain.Rule.RunsOn(module.Path)
                    && _chains.Match(chain.Link, line, out var site) is var verdict
                    && site is not null
                )
                {
                    Keep(chain, verdict, site);
                }
            }
        }
    }
}
