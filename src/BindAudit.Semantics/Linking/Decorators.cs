namespace BindAudit.Semantics.Linking;

/// <summary>Decorators whose effect is known.</summary>
internal static class Decorators
{
    /// <summary>How a method under the decorator is bound, or null where the decorator does not say.</summary>
    public static MethodKind? KindOf(string fullName) =>
        fullName switch
        {
            "builtins.staticmethod" => MethodKind.Static,
            "builtins.classmethod" => MethodKind.Class,
            "builtins.property" or "functools.cached_property" => MethodKind.Property,
            "werkzeug.utils.cached_property" or "django.utils.functional.cached_property" =>
                MethodKind.Property,
            _ => null,
        };

    /// <summary>Whether what the decorator gives can be called like the function under it, with the same result.</summary>
    public static bool KeepsFunction(string fullName)
    {
        if (KindOf(fullName) is not null)
        {
            return true;
        }

        var dot = fullName.LastIndexOf('.');
        return fullName[..(dot + 1)] switch
        {
            "functools." => fullName
                is "functools.wraps"
                    or "functools.lru_cache"
                    or "functools.cache",
            "contextlib." => fullName
                is "contextlib.contextmanager"
                    or "contextlib.asynccontextmanager",
            "abc." or "typing." or "typing_extensions." => true,
            _ => dot > 0 && IsRegistration(fullName[(dot + 1)..]),
        };
    }

    /// <summary>Web frameworks register the function and give it back.</summary>
    private static bool IsRegistration(string method) =>
        method
            is "route"
                or "get"
                or "post"
                or "put"
                or "patch"
                or "delete"
                or "on_event"
                or "before_request"
                or "after_request"
                or "teardown_request"
                or "teardown_appcontext"
                or "context_processor"
                or "errorhandler"
                or "exception_handler"
                or "template_filter";
}
