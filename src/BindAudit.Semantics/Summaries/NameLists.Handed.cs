using System.Collections.Generic;

namespace BindAudit.Semantics.Summaries;

/// <summary>What calls are given by position, by its name.</summary>
internal sealed partial class NameLists
{
    private static readonly List<(int, int)> NoPositions = [];
    private Dictionary<string, List<(int Call, int Position)>>? _handed;

    /// <summary>The calls that are given what is called <paramref name="name"/>, or a container of it, by position, and at which, in source order: <c>serve(Handler)</c>.</summary>
    public List<(int Call, int Position)> CallsGiven(string name) =>
        (_handed ?? Made(ref _handed, ListHanded)).GetValueOrDefault(name) ?? NoPositions;

    private Dictionary<string, List<(int, int)>> ListHanded()
    {
        var lists = new Dictionary<string, List<(int, int)>>();
        var names = new GatheredNames();
        for (var i = 0; i < module.Calls.Length; i++)
        {
            var arguments = module.Calls[i].Arguments;
            for (var at = 0; at < arguments.Length; at++)
            {
                if (arguments[at].Kind != ArgumentKind.Positional)
                {
                    break;
                }

                names.Clear();
                AddNames(arguments[at].Value, names, 0);
                AddNamesWithin(arguments[at].Value, names, 0);
                foreach (var name in names.All)
                {
                    Listed(lists, name).Add((i, at));
                }
            }
        }

        return lists;
    }
}
