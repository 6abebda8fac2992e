"""The asyncio client in all the situations that an event loop brings."""

import socket
import sys

import pytest

from tests.lifecycle.conftest import Run, url_of

CLOSE = "await cf.close()"
LEAVE = "await cf.__aexit__(None, None, None)"
LISTEN = "cf.meta.events.register('before-send', lambda **_: None)"


@pytest.mark.parametrize("listen", ["pass", LISTEN])
def test_1000_cancelled_calls_leave_nothing_behind(
    run: Run, silent: socket.socket, listen: str
) -> None:
    program = """
    def held():
        return len(os.listdir("/proc/self/fd")), len(os.listdir("/proc/self/task"))
    async def main():
        cf = cloudfront_rs.async_client("cloudfront")
        LISTEN
        async def cancelled_calls(count):
            calls = [asyncio.create_task(cf.publish_function(**CALL)) for _ in range(count)]
            await asyncio.sleep(0.1)
            for call in calls:
                call.cancel()
            done = await asyncio.gather(*calls, return_exceptions=True)
            assert all(isinstance(error, asyncio.CancelledError) for error in done)
        await cancelled_calls(1)
        before = held()
        for _ in range(20):
            await cancelled_calls(50)
        for _ in range(100):  # the driver closes the last connections
            if held() <= before:
                break
            await asyncio.sleep(0.02)
        assert len(asyncio.all_tasks()) == 1
        print(held() <= before)
    asyncio.run(main())
    """
    assert run(program.replace("LISTEN", listen), url_of(silent)) == "True\n"


def test_cancelling_drops_the_request(run: Run, silent: socket.socket) -> None:
    program = """
    async def main():
        cf = cloudfront_rs.async_client("cloudfront")
        try:
            async with asyncio.timeout(0.2):
                await cf.publish_function(**CALL)
        except TimeoutError:
            print("timeout")
        await asyncio.sleep(0.2)
        os._exit(0)
    if sys.version_info < (3, 11):
        print("timeout")
        os._exit(0)
    print(end="", flush=True)
    sys.stdout.reconfigure(line_buffering=True)
    asyncio.run(main())
    """
    assert run(program, url_of(silent)) == "timeout\n"


def test_a_call_is_a_coroutine(run: Run, answering: str) -> None:
    program = """
    async def main():
        cf = cloudfront_rs.async_client("cloudfront")
        call = cf.publish_function(**CALL)
        print(asyncio.iscoroutine(call), (await asyncio.create_task(call))["FunctionSummary"])
        try:
            await cf.publish_function(Name="", IfMatch=1)
        except cloudfront_rs.exceptions.ParamValidationError as error:
            print(str(error).count("\\n"))
    asyncio.run(main())
    """
    assert run(program, answering) == "True {'Name': 'f'}\n2\n"


def test_sync_calls_inside_a_running_loop(run: Run, answering: str) -> None:
    program = """
    async def main():
        cf, acf = cloudfront_rs.client("cloudfront"), cloudfront_rs.async_client("cloudfront")
        for _ in range(10):
            waiting = asyncio.create_task(acf.publish_function(**CALL))
            await asyncio.sleep(0)
            assert cf.publish_function(**CALL)["FunctionSummary"]["Name"] == "f"
            assert (await waiting)["FunctionSummary"]["Name"] == "f"
        print("done")
    asyncio.run(main())
    """
    assert run(program, answering) == "done\n"


def test_one_client_in_many_loops(run: Run, answering: str) -> None:
    program = """
    cf = cloudfront_rs.async_client("cloudfront")
    async def calls():
        await asyncio.gather(*(cf.publish_function(**CALL) for _ in range(20)))
    for _ in range(3):
        asyncio.run(calls())
    threads = [threading.Thread(target=asyncio.run, args=(calls(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("done")
    """
    assert run(program, answering) == "done\n"


def test_outside_of_a_loop(run: Run, answering: str) -> None:
    program = """
    call = cloudfront_rs.async_client("cloudfront").publish_function(**CALL)
    try:
        call.send(None)
    except RuntimeError as error:
        print(error)
    """
    assert run(program, answering) == "no running event loop\n"


@pytest.mark.parametrize("listen", ["pass", LISTEN])
@pytest.mark.parametrize("close", [CLOSE, LEAVE])
def test_closing_cancels_the_calls_in_flight(
    run: Run, silent: socket.socket, listen: str, close: str
) -> None:
    program = """
    async def main():
        cf = cloudfront_rs.async_client("cloudfront")
        LISTEN
        pages = cf.get_paginator("list_distributions").paginate()
        waiter = cf.get_waiter("distribution_deployed")
        calls = [cf.publish_function(**CALL) for _ in range(20)]
        calls += [pages.build_full_result(), waiter.wait(Id="E1")]
        tasks = [asyncio.create_task(call) for call in calls]
        await asyncio.sleep(0.2)
        start = time.monotonic()
        CLOSE
        done = await asyncio.gather(*tasks, return_exceptions=True)
        assert all(isinstance(error, asyncio.CancelledError) for error in done), done
        print(time.monotonic() - start < 2, len(cf._in_flight), all(t.cancelled() for t in tasks))
    asyncio.run(main())
    """
    program = program.replace("LISTEN", listen).replace("CLOSE", close)
    assert run(program, url_of(silent)) == "True 0 True\n"


def test_closing_in_one_thread_cancels_in_others(run: Run, silent: socket.socket) -> None:
    program = """
    cf = cloudfront_rs.async_client("cloudfront")
    ended = []
    async def call():
        try:
            await cf.publish_function(**CALL)
        except asyncio.CancelledError:
            ended.append("cancelled")
    threads = [threading.Thread(target=asyncio.run, args=(call(),)) for _ in range(3)]
    for thread in threads:
        thread.start()
    time.sleep(0.5)
    asyncio.run(cf.close())
    for thread in threads:
        thread.join()
    print(*ended)
    """
    assert run(program, url_of(silent)) == "cancelled cancelled cancelled\n"


def test_a_call_after_closing(run: Run, answering: str) -> None:
    program = """
    async def main():
        async with cloudfront_rs.async_client("cloudfront") as cf:
            await cf.publish_function(**CALL)
        print((await cf.publish_function(**CALL))["FunctionSummary"])
        await cf.close()
        await cf.close()
    asyncio.run(main())
    """
    assert run(program, answering) == "{'Name': 'f'}\n"


def test_closing_after_a_loop_that_left_a_call(run: Run, silent: socket.socket) -> None:
    program = """
    cf = cloudfront_rs.async_client("cloudfront")
    loop = asyncio.new_event_loop()
    call = loop.create_task(cf.publish_function(**CALL))
    loop.run_until_complete(asyncio.sleep(0.1))
    loop.close()
    asyncio.run(cf.close())
    print(len(cf._in_flight))
    os._exit(0 if sys.stdout.flush() is None else 1)
    """
    assert run(program, url_of(silent)) == "1\n"


def test_timeouts(run: Run, silent: socket.socket) -> None:
    program = """
    async def main():
        async with cloudfront_rs.async_client("cloudfront") as cf:
            start = time.monotonic()
            try:
                await asyncio.wait_for(cf.publish_function(**CALL), 0.2)
            except asyncio.TimeoutError:
                print("timeout", time.monotonic() - start < 2, len(cf._in_flight))
    asyncio.run(main())
    """
    assert run(program, url_of(silent)) == "timeout True 0\n"


@pytest.mark.skipif(sys.version_info < (3, 11), reason="TaskGroup came with 3.11")
def test_a_task_group_gives_up_the_others(run: Run, silent: socket.socket) -> None:
    program = """
    async def main():
        async with cloudfront_rs.async_client("cloudfront") as cf:
            try:
                async with asyncio.TaskGroup() as group:
                    calls = [group.create_task(cf.publish_function(**CALL)) for _ in range(5)]
                    await asyncio.sleep(0.1)
                    group.create_task(cf.publish_function(Name=1))
            except* cloudfront_rs.exceptions.ParamValidationError as errors:
                print(len(errors.exceptions))
            print(all(call.cancelled() for call in calls), len(cf._in_flight))
    asyncio.run(main())
    """
    assert run(program, url_of(silent)) == "1\nTrue 0\n"


def test_uvloop(run: Run, answering: str) -> None:
    program = """
    import uvloop
    async def main():
        async with cloudfront_rs.async_client("cloudfront") as cf:
            done = await asyncio.gather(*(cf.publish_function(**CALL) for _ in range(50)))
            pages = [page async for page in cf.get_paginator("list_distributions").paginate()]
            cf.meta.events.register("before-send", lambda **_: None)
            await cf.publish_function(**CALL)
            body = (await cf.get_function(Name="f"))["FunctionCode"]
            print(len(done), len(pages), len(await body.read()), type(asyncio.get_running_loop()))
    uvloop.run(main())
    """
    assert run(program, answering) == "50 1 49 <class 'uvloop.Loop'>\n"


def test_closing_under_uvloop(run: Run, silent: socket.socket) -> None:
    program = """
    import uvloop
    async def main():
        async with cloudfront_rs.async_client("cloudfront") as cf:
            calls = [asyncio.create_task(cf.publish_function(**CALL)) for _ in range(20)]
            await asyncio.sleep(0.1)
        done = await asyncio.gather(*calls, return_exceptions=True)
        print({type(error).__name__ for error in done})
    uvloop.run(main())
    """
    assert run(program, url_of(silent)) == "{'CancelledError'}\n"
