using System;
using System.Collections.Generic;
using BindAudit.Semantics.Graph.Things;

namespace BindAudit.Semantics.Graph.Library;

/// <summary>
/// What objects of the builtin types have (Python Library Reference, "Built-in Types"): no str has a method <c>close</c>, so that a
/// variable that may be a str or a file leads to one method only. Lists count as deques, dicts as ordered ones, and both as those of Python 2.
/// </summary>
internal static class BuiltinMembers
{
    private const string OfAll =
        "__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__ __getstate__ __gt__ __hash__ __init__ "
        + "__init_subclass__ __le__ __lt__ __ne__ __new__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__";

    private const string OfTexts =
        "__add__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mod__ __mul__ __rmod__ __rmul__ capitalize center count "
        + "decode endswith expandtabs find index isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip "
        + "maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith "
        + "strip swapcase title translate upper zfill";

    private const string OfNumbers =
        "__abs__ __add__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ __int__ __mod__ __mul__ __neg__ "
        + "__pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __round__ __rpow__ __rsub__ __rtruediv__ __sub__ "
        + "__truediv__ __trunc__ as_integer_ratio conjugate imag is_integer real";

    private const string OfIntegers =
        OfNumbers
        + " __and__ __index__ __invert__ __lshift__ __or__ __rand__ __rlshift__ __ror__ __rrshift__ __rshift__ __rxor__ __xor__ "
        + "bit_count bit_length denominator from_bytes numerator to_bytes";

    private const string OfTuples =
        "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mul__ __rmul__ count index";

    private static readonly Dictionary<string, HashSet<string>> ByType = new(StringComparer.Ordinal)
    {
        [BuiltinTypes.Text] = Of(
            OfTexts,
            "casefold encode format format_map isdecimal isidentifier isnumeric isprintable"
        ),
        [BuiltinTypes.Bytes] = Of(OfTexts, "__buffer__ __bytes__ fromhex hex"),
        [BuiltinTypes.Int] = Of(OfIntegers),
        [BuiltinTypes.Bool] = Of(OfIntegers),
        [BuiltinTypes.Float] = Of(OfNumbers, "__getformat__ fromhex hex"),
        [BuiltinTypes.Tuple] = Of(OfTuples),
        [BuiltinTypes.List] = Of(
            OfTuples,
            "__copy__ __delitem__ __iadd__ __imul__ __reversed__ __setitem__ append appendleft clear copy extend extendleft insert "
                + "maxlen pop popleft remove reverse rotate sort"
        ),
        [BuiltinTypes.Set] = Of(
            "__and__ __class_getitem__ __contains__ __iand__ __ior__ __isub__ __iter__ __ixor__ __len__ __or__ __rand__ __ror__ __rsub__ "
                + "__rxor__ __sub__ __xor__ add clear copy difference difference_update discard intersection intersection_update "
                + "isdisjoint issubset issuperset pop remove symmetric_difference symmetric_difference_update union update"
        ),
        [BuiltinTypes.Dict] = Of(
            "__class_getitem__ __contains__ __delitem__ __getitem__ __ior__ __iter__ __len__ __missing__ __or__ __reversed__ __ror__ "
                + "__setitem__ clear copy default_factory fromkeys get has_key items iteritems iterkeys itervalues keys move_to_end pop "
                + "popitem setdefault update values viewitems viewkeys viewvalues"
        ),
    };

    private static readonly HashSet<string> OfTypes = Of(
        "__base__ __bases__ __dict__ __module__ __mro__ __name__ __qualname__ __subclasses__ mro"
    );

    private static readonly HashSet<string> OfValues = Of();

    private static readonly HashSet<string> OfStreams = Of(
        "__del__ __enter__ __exit__ __iter__ __next__ buffer close closed detach encoding errors fileno flush getbuffer getvalue isatty "
            + "line_buffering mode name newlines peek raw read read1 readable readall readinto readinto1 readline readlines reconfigure "
            + "seek seekable tell truncate writable write write_through writelines"
    );

    private static readonly HashSet<string> OfExceptions = Of(
        "__cause__ __context__ __notes__ __setstate__ __suppress_context__ __traceback__ add_note args characters_written code encoding "
            + "end end_lineno end_offset errno filename filename2 lineno message msg name obj object offset path print_file_and_line "
            + "reason start strerror text value winerror with_traceback"
    );

    /// <summary>Whether an object of that type, <c>PyStr</c>, has the attribute.</summary>
    public static bool Has(string type, string name) =>
        !ByType.TryGetValue(type, out var members) || members.Contains(name);

    /// <summary>
    /// Whether what stands under a path outside the scan may have the attribute; of <c>builtins.int</c>, <c>x.__name__</c> and
    /// <c>x.__dict__</c> it is known what they are.
    /// </summary>
    public static bool MayHave(string path, string name) =>
        TypeNamed(path) is { } type ? Has(type, name) || OfTypes.Contains(name)
        : path is "builtins.NotImplemented" or "builtins.Ellipsis" ? OfValues.Contains(name)
        : IsException(path) ? OfExceptions.Contains(name) || OfTypes.Contains(name)
        : IsStream(path) ? OfStreams.Contains(name) || OfTypes.Contains(name)
        : IsRead(path) ? Has(BuiltinTypes.Text, name) || Has(BuiltinTypes.Bytes, name)
        : TypeOfMember(path) is { } member ? Has(member, name)
        : true;

    /// <summary><c>PyStr</c> for <c>builtins.str</c>; null for what is not modelled.</summary>
    public static string? TypeNamed(string path) =>
        path switch
        {
            "builtins.str" => BuiltinTypes.Text,
            "builtins.bytes" => BuiltinTypes.Bytes,
            "builtins.int" => BuiltinTypes.Int,
            "builtins.bool" => BuiltinTypes.Bool,
            "builtins.float" => BuiltinTypes.Float,
            "builtins.tuple" => BuiltinTypes.Tuple,
            "builtins.list" => BuiltinTypes.List,
            "builtins.set" or "builtins.frozenset" => BuiltinTypes.Set,
            "builtins.dict" => BuiltinTypes.Dict,
            _ => null,
        };

    private static bool IsException(string path) =>
        path.StartsWith("builtins.", StringComparison.Ordinal)
        && path.LastIndexOf('.') == "builtins".Length
        && (
            path.EndsWith("Error", StringComparison.Ordinal)
            || path.EndsWith("Warning", StringComparison.Ordinal)
            || path.EndsWith("Exception", StringComparison.Ordinal)
        );

    private static bool IsStream(string path) =>
        path
            is "io.BytesIO"
                or "io.StringIO"
                or "io.TextIOWrapper"
                or "_io.BytesIO"
                or "_io.StringIO"
                or "_io.TextIOWrapper"
                or "builtins.open";

    /// <summary>What is read from an open file, and names of the interpreter that are texts.</summary>
    private static bool IsRead(string path)
    {
        if (path is "sys.executable" or "sys.platform" or "sys.prefix" or "sys.version")
        {
            return true;
        }

        var dot = path.LastIndexOf('.');
        return dot > 0
            && path[(dot + 1)..] is "getvalue" or "read" or "readline"
            && IsStream(path[..dot]);
    }

    private static string? TypeOfMember(string path) =>
        path[(path.LastIndexOf('.') + 1)..] switch
        {
            "__name__" or "__qualname__" or "__module__" or "__doc__" or "__file__" =>
                BuiltinTypes.Text,
            "__dict__" => BuiltinTypes.Dict,
            _ => null,
        };

    private static HashSet<string> Of(params ReadOnlySpan<string> lists)
    {
        var members = new HashSet<string>(OfAll.Split(' '), StringComparer.Ordinal);
        foreach (var list in lists)
        {
            members.UnionWith(list.Split(' '));
        }

        return members;
    }
}
