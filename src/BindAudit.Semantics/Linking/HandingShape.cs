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
    private static readonly HandingShape Thread = new("target", 1, true, 3);
    private static readonly HandingShape Timer = new("function", 1, true, 2);
    private static readonly HandingShape StartThread = new(null, 0, true, 1);
    private static readonly HandingShape First = new(null, 0, false, 0);
    private static readonly HandingShape Second = new(null, 1, false, 0);

    /// <summary>Whether a call written with this last name may hand something over: the others are not looked at.</summary>
    public static bool MayBe(string? writtenName) =>
        writtenName
            is "Thread"
                or "Process"
                or "Timer"
                or "start_new_thread"
                or "partial"
                or "to_thread"
                or "spawn"
                or "spawn_n"
                or "spawn_later"
                or "run_in_executor"
                or "submit"
                or "start_soon";

    /// <summary>The shape of a callable's call, or null where it hands nothing over.</summary>
    public static HandingShape? Of(string fullName) =>
        fullName switch
        {
            "threading.Thread" or "multiprocessing.Process" or "multiprocess.Process" => Thread,
            "multiprocessing.context.Process" or "multiprocessing.dummy.Process" => Thread,
            "threading.Timer" => Timer,
            "_thread.start_new_thread" or "thread.start_new_thread" => StartThread,
            "functools.partial" or "asyncio.to_thread" or "anyio.to_thread.run_sync" => First,
            "gevent.spawn" or "eventlet.spawn" or "eventlet.spawn_n" => First,
            "gevent.spawn_later" => Second,
            "concurrent.futures.ThreadPoolExecutor.submit" => First,
            "concurrent.futures.ProcessPoolExecutor.submit" => First,
            "trio.open_nursery.start_soon" or "anyio.create_task_group.start_soon" => First,
            "asyncio.get_event_loop.run_in_executor" => Second,
            "asyncio.get_running_loop.run_in_executor" => Second,
            "asyncio.new_event_loop.run_in_executor" => Second,
            _ => null,
        };
}
