using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Things;

/// <summary>Arguments that are unfolded with <c>*</c> and <c>**</c>.</summary>
internal sealed partial class FunctionParameters
{
    /// <summary>Hands the elements of a container over from one position on.</summary>
    private sealed class StarPassing(FunctionParameters parameters, int first) : Consumer
    {
        public override void Take(Thing thing)
        {
            if (thing is not ContainerThing container)
            {
                TakeStream(thing);
                return;
            }

            for (var i = first; i < parameters._positionalCount; i++)
            {
                container
                    .Slot(parameters._analysis.Integer(i - first))
                    .FlowTo(parameters._variables[i]);
            }

            var skipped = System.Math.Max(0, parameters._positionalCount - first);
            parameters._restPositional?.IncludeSlice(container, skipped, int.MaxValue);
        }

        private void TakeStream(Thing thing)
        {
            if (thing is not StreamThing stream)
            {
                return;
            }

            for (var i = first; i < parameters._positionalCount; i++)
            {
                stream.Elements.FlowTo(parameters._variables[i]);
            }

            parameters._restPositional?.Store(null, stream.Elements);
        }
    }

    /// <summary>Hands the entries of a dict over by name.</summary>
    private sealed class DoubleStarPassing(FunctionParameters parameters) : Consumer
    {
        public override void Take(Thing thing)
        {
            if (thing is not ContainerThing container)
            {
                return;
            }

            for (var i = 0; i < parameters._parameters.Length; i++)
            {
                var name = parameters._parameters[i].Name;
                if (parameters.FindNamed(name) is { } variable)
                {
                    container.Slot(parameters._analysis.Text(name)).FlowTo(variable);
                }
            }

            parameters._restKeywords?.Include(container);
        }
    }
}
