using System.Collections.Generic;

namespace BindAudit.Semantics.Linking;

/// <summary>The calls of a module that are made by handing a callable over, once these were looked for.</summary>
internal sealed class FoundCalls : IRemembers
{
    private IReadOnlyList<IndirectCall>? _calls;
    private int _met;

    public IReadOnlyList<IndirectCall> Find(ModuleNode module)
    {
        if (_calls is { } known)
        {
            module.Evaluator.Meet(_met);
            return known;
        }

        var before = module.Evaluator.Begin();
        var calls = IndirectCalls.Of(module);
        _met = module.Evaluator.End(before, this, 0);
        return _calls = calls;
    }

    public void Forget(int index) => _calls = null;

    public void Keep(int index) => _met = Evaluator.Nothing;
}
