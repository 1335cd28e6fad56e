using System.Collections.Immutable;

namespace BindAudit.Semantics.Linking;

/// <summary>How a call hands a callable over.</summary>
/// <param name="Target">Keyword of the callable, or null where only its position tells.</param>
/// <param name="TargetPosition">Position of the callable.</param>
/// <param name="HasContainers">Whether its arguments come as one tuple <c>args</c> and one dict <c>kwargs</c> behind it, else as the further arguments.</param>
/// <param name="ContainersPosition">Position of <c>args</c>; <c>kwargs</c> follows it.</param>
internal sealed record HandingShape(
    string? Target,
    int TargetPosition,
    bool HasContainers,
    int ContainersPosition
)
{
    /// <summary>The last name of what makes a partial.</summary>
    public const string Partial = "partial";

    private static readonly HandingShape Thread = new("target", 1, true, 3);
    private static readonly HandingShape Timer = new("function", 1, true, 2);
    private static readonly HandingShape StartThread = new(null, 0, true, 1);
    private static readonly HandingShape First = new(null, 0, false, 0);
    private static readonly HandingShape Second = new(null, 1, false, 0);
    private static readonly HandingShape Applied = new("func", 0, true, 1);

    /// <summary>Calls written with one of these last names may hand something over: the others are not looked at.</summary>
    public static ImmutableArray<string> WrittenNames { get; } =
    [
        "Thread",
        "Process",
        "Timer",
        "start_new_thread",
        Partial,
        "to_thread",
        "spawn",
        "spawn_n",
        "spawn_later",
        "run_in_executor",
        "submit",
        "start_soon",
        "run_sync",
        "apply_async",
        "Greenlet",
        "call_soon",
        "call_soon_threadsafe",
        "call_later",
        "register",
        "run",
    ];

    /// <summary>The shape of a callable's call, or null where it hands nothing over.</summary>
    public static HandingShape? Of(string fullName) =>
        fullName switch
        {
            "threading.Thread" or "multiprocessing.Process" or "multiprocess.Process" => Thread,
            "multiprocessing.get_context.Process" or "torch.multiprocessing.Process" => Thread,
            "multiprocessing.context.Process" or "multiprocessing.dummy.Process" => Thread,
            "threading.Timer" => Timer,
            "_thread.start_new_thread" or "thread.start_new_thread" => StartThread,
            "functools.partial" or "asyncio.to_thread" or "anyio.to_thread.run_sync" => First,
            "gevent.spawn" or "eventlet.spawn" or "eventlet.spawn_n" => First,
            "gevent.Greenlet" or "gevent.Greenlet.spawn" or "gevent.pool.Pool.spawn" => First,
            "gevent.spawn_later" or "gevent.Greenlet.spawn_later" => Second,
            "multiprocessing.Pool.apply_async" or "multiprocessing.pool.ThreadPool.apply_async" =>
                Applied,
            "atexit.register" or "trio.run" or "anyio.run" or "curio.run" => First,
            "concurrent.futures.ThreadPoolExecutor.submit" => First,
            "concurrent.futures.ProcessPoolExecutor.submit" => First,
            "concurrent.futures.Executor.submit"
            or "concurrent.futures.thread.ThreadPoolExecutor.submit" => First,
            "trio.open_nursery.start_soon" or "anyio.create_task_group.start_soon" => First,
            _ => OfEventLoop(fullName),
        };

    /// <summary>Methods of an event loop, however it was got.</summary>
    private static HandingShape? OfEventLoop(string fullName)
    {
        var dot = fullName.LastIndexOf('.');
        return dot < 0 || !IsEventLoop(fullName[..dot])
            ? null
            : fullName[(dot + 1)..] switch
            {
                "run_in_executor" or "call_later" => Second,
                "call_soon" or "call_soon_threadsafe" => First,
                _ => null,
            };
    }

    private static bool IsEventLoop(string fullName) =>
        fullName
            is "asyncio.get_event_loop"
                or "asyncio.get_running_loop"
                or "asyncio.new_event_loop"
                or "asyncio.AbstractEventLoop"
                or "asyncio.BaseEventLoop"
                or "asyncio.SelectorEventLoop"
                or "asyncio.ProactorEventLoop"
                or "uvloop.new_event_loop"
                or "uvloop.Loop";
}
