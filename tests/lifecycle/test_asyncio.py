"""The asyncio client in all the situations that an event loop brings."""

import socket

import pytest

from tests.lifecycle.conftest import Run, url_of

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
