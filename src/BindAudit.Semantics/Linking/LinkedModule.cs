using System.Collections.Generic;
using BindAudit.Semantics.Commands;
using BindAudit.Text;

namespace BindAudit.Semantics.Linking;

/// <summary>A module of a <see cref="LinkedProgram"/>.</summary>
public abstract class LinkedModule
{
    private protected LinkedModule() { }

    /// <summary>The path as the scan names it, with forward slashes.</summary>
    public abstract string Path { get; }

    /// <summary>The dotted module name from its import root: <c>pkg.mod</c>; <c>pkg</c> for <c>pkg/__init__.py</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Every call of the module in source order.</summary>
    public abstract IReadOnlyList<Invocation> Invocations { get; }

    /// <summary>Calls that other code makes of a callable it is handed (<c>Thread(target=app.run, …)</c>), at the call that hands it over, in source order.</summary>
    public abstract IReadOnlyList<Invocation> IndirectInvocations { get; }

    /// <summary>Every write to an attribute in source order.</summary>
    public abstract IReadOnlyList<AttributeWrite> AttributeWrites { get; }

    /// <summary>Every value that is stored under a string: <c>x["K"] = v</c>, <c>x.update(K=v)</c>, <c>x.setdefault("K", v)</c>.</summary>
    public abstract IReadOnlyList<ItemWrite> ItemWrites { get; }

    /// <summary>Every assignment that runs at module level, in source order.</summary>
    public abstract IReadOnlyList<ModuleAssignment> Assignments { get; }

    /// <summary>Every variable that is put into the environment, of this process or of one that it starts; not those within a command line.</summary>
    public abstract IReadOnlyList<EnvironmentWrite> EnvironmentWrites { get; }

    /// <summary>Every name that an import binds, in source order.</summary>
    public abstract IReadOnlyList<LinkedImport> Imports { get; }

    /// <summary>The functions and classes around a piece of code, from the outside in; O(classes of the module).</summary>
    /// <param name="caller">The qualified name of the code that runs it, which for a class body is that of the code around the class.</param>
    /// <param name="span">Where it stands.</param>
    public abstract IReadOnlyList<EnclosingScope> ScopesAround(string caller, TextSpan span);
}
