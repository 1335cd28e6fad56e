using System.Collections.Generic;
using BindAudit.Semantics.Linking;
using BindAudit.Semantics.Summaries.Terms;
using BindAudit.Semantics.Values;

namespace BindAudit.Semantics.Commands;

/// <summary>Finds the environment variables that a module sets: <c>os.environ["K"] = v</c>, <c>update</c>, <c>setdefault</c>, <c>os.putenv</c>, <c>monkeypatch.setenv</c>, <c>patch.dict(os.environ, …)</c> and <c>env=</c> of what starts a process.</summary>
internal sealed class EnvironmentWrites
{
    private readonly ModuleNode _module;
    private readonly List<EnvironmentWrite> _found = [];

    private EnvironmentWrites(ModuleNode module) => _module = module;

    public static IReadOnlyList<EnvironmentWrite> Of(ModuleNode module)
    {
        var writes = new EnvironmentWrites(module);
        if (writes.ImportsOs())
        {
            writes.AddItems();
        }

        writes.AddCallsNamed("putenv", IsPutenv);
        writes.AddCallsNamed("setenv", IsMonkeypatch);
        writes.AddPatches();
        writes.AddStarted();
        return writes._found;
    }

    private bool ImportsOs()
    {
        foreach (var import in _module.Summary.Imports)
        {
            if (import.Module is "os" || import.Name is "environ" or "os")
            {
                return true;
            }
        }

        return _module.Summary.StarImports.Count > 0;
    }

    private void AddItems()
    {
        foreach (var write in _module.ItemWrites)
        {
            if (IsEnvironment(write.Receiver))
            {
                _found.Add(
                    new EnvironmentWrite(
                        write.Module,
                        write.Span,
                        write.Caller,
                        write.IsUnderMain,
                        write.Key,
                        write.Written
                    )
                );
            }
        }
    }

    /// <summary>The environment of this process, or a copy of it, which is made for another.</summary>
    private static bool IsEnvironment(ValueSet values)
    {
        foreach (var possible in values.Possible)
        {
            if (possible.Value is ExternalValue { FullName: "os.environ" or "os.environ.copy" })
            {
                return true;
            }
        }

        return false;
    }

    private void AddCallsNamed(string name, System.Func<CallNode, bool> isMeant)
    {
        foreach (var number in _module.Summary.Names.CallsNamed(name))
        {
            var call = _module.CallAt(number);
            if (isMeant(call))
            {
                Add(call, call.Arguments.At(0).Values, call.Arguments.At(1).Values);
            }
        }
    }

    private static bool IsPutenv(CallNode call) =>
        call.Callee.Possible is [{ Value: ExternalValue { FullName: "os.putenv" } }];

    /// <summary>pytest's fixture comes as a parameter of that name, or is made by hand.</summary>
    private static bool IsMonkeypatch(CallNode call) =>
        IsFixture((call.Summary.Function as AttributeTerm)?.Value)
        || call.Callee.Possible
            is [{ Value: ExternalValue { FullName: "pytest.MonkeyPatch.setenv" } }];

    private static bool IsFixture(Term? term) =>
        term switch
        {
            ReferenceTerm reference => IsFixture(reference.Target),
            ParameterTerm parameter => parameter.Function.Parameters[parameter.Position].Name
                is "monkeypatch",
            _ => false,
        };

    private void AddPatches()
    {
        foreach (var number in _module.Summary.Names.CallsNamed("dict"))
        {
            var call = _module.CallAt(number);
            var (target, entries) = (call.Arguments.At(0).Values, call.Arguments.At(1).Values);
            if (
                call.Callee.Possible
                    is [{ Value: ExternalValue { FullName: "unittest.mock.patch.dict" } }]
                && (
                    IsEnvironment(target)
                    || target.Possible is [{ Value: StringValue { Content: "os.environ" } }]
                )
            )
            {
                AddEntries(call, entries);
            }
        }
    }

    private void AddStarted()
    {
        foreach (var name in CommandStarter.WrittenNames)
        {
            foreach (var number in _module.Summary.Names.CallsNamed(name))
            {
                var call = _module.CallAt(number);
                if (!call.KeywordNames.Contains("env"))
                {
                    continue;
                }

                foreach (var callee in Callees.Of(call))
                {
                    if (CommandStarter.Of(callee.FullName) is not null)
                    {
                        AddEntries(call, call.Arguments.Named("env").Values);
                    }
                }
            }
        }
    }

    private void AddEntries(CallNode call, ValueSet containers)
    {
        foreach (var container in containers.Possible)
        {
            if (container.Value is not MappingValue mapping)
            {
                continue;
            }

            foreach (var entry in mapping.Entries)
            {
                var key = new PossibleValue(entry.Key, Reach.Literal, null);
                Add(call, ValueSet.Of(key), ItemWrites.Within(entry.Value, container));
            }
        }
    }

    private void Add(CallNode call, ValueSet keys, ValueSet written)
    {
        foreach (var possible in keys.Possible)
        {
            if (possible.Value is StringValue name)
            {
                _found.Add(
                    new EnvironmentWrite(
                        call.Module,
                        call.Span,
                        call.Caller,
                        call.IsUnderMain,
                        name.Content,
                        written
                    )
                );
            }
        }
    }
}
