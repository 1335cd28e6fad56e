using System;
using System.Collections.Generic;
using BindAudit.Semantics.Graph.Flow;

namespace BindAudit.Semantics.Graph.Library;

/// <summary>What builtins and functions of the standard library do with what they are handed.</summary>
internal static class LibraryFunctions
{
    private static readonly Dictionary<string, Action<CallSite>> OfIterables = new(
        StringComparer.Ordinal
    )
    {
        ["builtins.map"] = Iterators.Map,
        ["builtins.filter"] = Iterators.Filter,
        ["itertools.starmap"] = Iterators.StarMap,
        ["itertools.takewhile"] = Iterators.Filter,
        ["itertools.dropwhile"] = Iterators.Filter,
        ["itertools.filterfalse"] = Iterators.Filter,
        ["itertools.chain"] = Iterators.Chain,
        ["itertools.cycle"] = Iterators.Through,
        ["itertools.islice"] = Iterators.Through,
        ["builtins.zip"] = Iterators.Zip,
        ["builtins.enumerate"] = Iterators.Enumerate,
        ["builtins.range"] = Iterators.Range,
        ["builtins.iter"] = IteratorProtocol.Iter,
        ["builtins.next"] = IteratorProtocol.Next,
        ["builtins.aiter"] = IteratorProtocol.Aiter,
        ["builtins.anext"] = IteratorProtocol.Anext,
        ["builtins.reversed"] = Iterators.Reversed,
        ["builtins.sorted"] = Collecting.Sorted,
        ["builtins.min"] = Collecting.Extreme,
        ["builtins.max"] = Collecting.Extreme,
        ["builtins.list"] = Collecting.List,
        ["builtins.tuple"] = Collecting.Tuple,
        ["builtins.set"] = Collecting.Set,
        ["builtins.frozenset"] = Collecting.Set,
        ["collections.deque"] = Collecting.List,
        ["builtins.dict"] = Collecting.Dict,
        ["collections.OrderedDict"] = Collecting.Dict,
        ["collections.defaultdict"] = Collecting.DefaultDict,
        ["types.SimpleNamespace"] = Collecting.Namespace,
        ["builtins.any"] = Collecting.All,
        ["builtins.all"] = Collecting.All,
        ["builtins.sum"] = Collecting.Sum,
    };

    private static readonly Dictionary<string, Action<CallSite>> Others = new(
        StringComparer.Ordinal
    )
    {
        ["functools.reduce"] = Callables.Reduce,
        ["functools.partial"] = Callables.Partial,
        ["functools.partialmethod"] = Callables.Partial,
        ["functools.wraps"] = Callables.Wraps,
        ["functools.lru_cache"] = Callables.Cache,
        ["functools.cache"] = Callables.Same,
        ["functools.total_ordering"] = Callables.Same,
        ["functools.singledispatch"] = Callables.Same,
        ["functools.update_wrapper"] = Callables.Same,
        ["functools.cached_property"] = Callables.Property,
        ["contextlib.contextmanager"] = Callables.Same,
        ["contextlib.asynccontextmanager"] = Callables.Same,
        ["abc.abstractmethod"] = Callables.Same,
        ["typing.cast"] = Callables.Second,
        ["copy.copy"] = Callables.Same,
        ["copy.deepcopy"] = Callables.Same,
        ["asyncio.run"] = Callables.Same,
        ["asyncio.create_task"] = Callables.Same,
        ["builtins.property"] = Callables.Property,
        ["builtins.staticmethod"] = Callables.Static,
        ["builtins.classmethod"] = Callables.Class,
        ["builtins.type"] = Reflection.Type,
        ["builtins.getattr"] = Reflection.GetAttribute,
        ["builtins.setattr"] = Reflection.None,
        ["builtins.vars"] = Reflection.Variables,
        ["builtins.globals"] = Reflection.Globals,
        ["builtins.__import__"] = Reflection.Import,
        ["importlib.import_module"] = Reflection.Import,
        ["operator.methodcaller"] = Reflection.MethodCaller,
        ["operator.attrgetter"] = Reflection.AttributeGetter,
        ["operator.itemgetter"] = Reflection.ItemGetter,
        ["builtins.open"] = Files.Open,
        ["builtins.print"] = SpecialMethods.Print,
    };

    /// <summary>Whether a decorator only says how a function is bound: that is no call of anything that runs code.</summary>
    public static bool IsMark(string name) =>
        name is "builtins.staticmethod" or "builtins.classmethod" or "builtins.property";

    /// <summary>What calling <paramref name="name"/> does; null where the graph does not know.</summary>
    public static Action<CallSite>? ModelOf(string name) =>
        OfIterables.GetValueOrDefault(name) ?? Others.GetValueOrDefault(name);
}
