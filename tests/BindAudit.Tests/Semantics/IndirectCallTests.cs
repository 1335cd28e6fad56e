using Xunit;

namespace BindAudit.Tests.Semantics;

/// <summary>Calls made by handing a callable over (query-language.md §5).</summary>
public sealed class IndirectCallTests
{
    [Fact]
    public void A_thread_with_keyword_arguments() =>
        SemanticsCheck.Indirect(
            "2: uvicorn.run(host=literal '::')",
            """
            import threading, uvicorn
            threading.Thread(target=uvicorn.run, kwargs={"host": "::"})
            """
        );

    [Fact]
    public void A_thread_with_positional_arguments() =>
        SemanticsCheck.Indirect(
            "3: uvicorn.run(literal 'a', literal 'b')",
            """
            from threading import Thread
            import uvicorn
            Thread(None, uvicorn.run, None, ("a", "b"))
            """
        );

    [Fact]
    public void A_process() =>
        SemanticsCheck.Indirect(
            "2: uvicorn.run(literal 'a')",
            """
            import multiprocessing as mp, uvicorn
            mp.Process(target=uvicorn.run, args=("a",))
            """
        );

    [Fact]
    public void A_timer() =>
        SemanticsCheck.Indirect(
            "2: uvicorn.run(literal 'a')",
            """
            import threading, uvicorn
            threading.Timer(3, uvicorn.run, ["a"])
            """
        );

    [Fact]
    public void A_partial_that_is_never_called_stands_where_it_is_made() =>
        SemanticsCheck.Indirect(
            "2: uvicorn.run(literal 'a', host=literal '::')",
            """
            import functools, uvicorn
            functools.partial(uvicorn.run, "a", host="::")
            """
        );

    [Fact]
    public void A_partial_that_is_called_is_no_call_where_it_is_made() =>
        SemanticsCheck.Indirect(
            "",
            """
            import functools, uvicorn
            p = functools.partial(uvicorn.run, "a")
            p(host="::")
            """
        );

    [Fact]
    public void A_thread_of_a_partial_is_one_call() =>
        SemanticsCheck.Indirect(
            "2: uvicorn.run(literal 'a', host=literal '::')",
            """
            import functools, threading, uvicorn
            threading.Thread(target=functools.partial(uvicorn.run, "a"), kwargs={"host": "::"})
            """
        );

    [Fact]
    public void To_thread() =>
        SemanticsCheck.Indirect(
            "2: uvicorn.run(literal 'a', host=literal '::')",
            """
            import asyncio, uvicorn
            asyncio.to_thread(uvicorn.run, "a", host="::")
            """
        );

    [Fact]
    public void Run_in_executor() =>
        SemanticsCheck.Indirect(
            "2: uvicorn.run(literal 'a')",
            """
            import asyncio, uvicorn
            asyncio.get_event_loop().run_in_executor(None, uvicorn.run, "a")
            """
        );

    [Fact]
    public void An_executor() =>
        SemanticsCheck.Indirect(
            "4: uvicorn.run(literal 'a')",
            """
            from concurrent.futures import ThreadPoolExecutor
            import uvicorn
            with ThreadPoolExecutor() as pool:
                pool.submit(uvicorn.run, "a")
            """
        );

    [Fact]
    public void Gevent() =>
        SemanticsCheck.Indirect(
            "2: uvicorn.run(literal 'a')",
            """
            import gevent, uvicorn
            gevent.spawn(uvicorn.run, "a")
            """
        );

    [Fact]
    public void A_bound_method() =>
        SemanticsCheck.Indirect(
            "3: flask.Flask.run(host=literal '::')",
            """
            import threading, flask
            app = flask.Flask("s")
            threading.Thread(target=app.run, kwargs=dict(host="::"))
            """
        );

    [Fact]
    public void An_own_class_called_thread_hands_nothing_over() =>
        SemanticsCheck.Indirect(
            "",
            """
            import uvicorn
            class Thread:
                def __init__(self, target): pass
            Thread(target=uvicorn.run)
            """
        );
}
