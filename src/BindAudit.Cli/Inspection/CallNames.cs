using BindAudit.Semantics.Linking;

namespace BindAudit.Cli.Inspection;

/// <summary>The one name of what a call runs, and of what it is called on, where there is one.</summary>
internal static class CallNames
{
    /// <summary>The full name, or null where there is none or several.</summary>
    public static string? FullNameOf(Invocation invocation)
    {
        string? only = null;
        foreach (var callee in Callees.Of(invocation))
        {
            if (only is not null && only != callee.FullName)
            {
                return null;
            }

            only = callee.FullName;
        }

        return only;
    }

    /// <summary>The class of the receiver, or null where the call has none, or several.</summary>
    public static string? ReceiverOf(Invocation invocation)
    {
        string? only = null;
        foreach (var callee in Callees.Of(invocation))
        {
            if (callee.Receiver is null)
            {
                continue;
            }

            var names = Callees.ClassNamesOf(callee.Receiver);
            if (names.Count == 0 || (only is not null && only != names[0]))
            {
                return null;
            }

            only = names[0];
        }

        return only;
    }
}
