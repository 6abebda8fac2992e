"""Clients in a notebook's cells: beside its running event loop, and when the kernel is interrupted."""

from __future__ import annotations

import time

from tests.notebook.conftest import Cell, Kernel

PROMPT_SECONDS = 1.0
ACCOUNT = """
try:
    {}
except BaseException as error:
    print(error.account)
    raise
"""
MANY = "[(f'f{i}', 'E') for i in range(500)]"


def interrupted(kernel: Kernel, code: str) -> Cell:
    """What becomes of a cell that waits, and promptly, when the kernel is interrupted."""
    kernel.start(f"print('begun', flush=True)\n{code}")
    kernel.wait_for("begun")
    time.sleep(0.5)  # the call is on its way then
    asked = time.monotonic()
    kernel.interrupt()
    cell = kernel.finish()
    assert time.monotonic() - asked < PROMPT_SECONDS
    return cell


def test_sync_calls_beside_the_running_loop(kernel: Kernel) -> None:
    assert kernel.run("asyncio.get_running_loop().is_running()") == "True"
    kernel.run("""
        names = [f"in-a-cell-{i}" for i in range(40)]
        for name in names:
            cf.create_function(
                Name=name,
                FunctionConfig={"Comment": "", "Runtime": "cloudfront-js-2.0"},
                FunctionCode=b"x",
            )
    """)
    assert kernel.run("len(cloudfront_rs.publish_functions(names, client=cf))") == "40"
    stages = "{cf.describe_function(Name=n, Stage='LIVE')['ETag'] for n in names}"
    assert kernel.run(f"len({stages})") == "40"


def test_the_loop_goes_on_while_a_cell_awaits(kernel: Kernel) -> None:
    printed = kernel.run("""
        acf = cloudfront_rs.AsyncCloudFront(silent)
        call = asyncio.ensure_future(acf.publish_function(Name="f", IfMatch="E"))
        await asyncio.sleep(0.2)
        print(call.done())
        _ = call.cancel()
    """)
    assert printed == "False\n"


def test_completion_and_help(kernel: Kernel) -> None:
    assert "publish_function" in str(kernel.complete("cf.publish_f"))
    shown = kernel.inspect("cf.publish_function")
    assert "Name: str, IfMatch: str" in shown
    assert "Calls the operation PublishFunction" in shown


def test_interrupting_a_call(kernel: Kernel) -> None:
    cell = interrupted(kernel, "silent.publish_function(Name='f', IfMatch='E')")
    assert cell.error == "KeyboardInterrupt"
    assert kernel.run("cf.list_functions()['ResponseMetadata']['HTTPStatusCode']") == "200"


def test_interrupting_a_batch(kernel: Kernel) -> None:
    code = f"cloudfront_rs.publish_functions({MANY}, client=silent)"
    cell = interrupted(kernel, ACCOUNT.format(code))
    assert cell.error == "BatchInterrupted"
    assert cell.text == "16 given up in flight, 484 not started\n"
    assert kernel.run("cf.list_functions()['ResponseMetadata']['HTTPStatusCode']") == "200"


def test_interrupting_a_batch_in_asyncio(kernel: Kernel) -> None:
    """The kernel cancels the cell, once its loop wakes up: an ``asyncio.sleep`` waits for that too."""
    kernel.run("""
        async def wake_up():
            while True:
                await asyncio.sleep(0.05)

        waking_up = asyncio.ensure_future(wake_up())
        acf = cloudfront_rs.AsyncCloudFront(silent)
    """)
    code = f"await cloudfront_rs.async_publish_functions({MANY}, client=acf)"
    cell = interrupted(kernel, ACCOUNT.format(code))
    assert cell.text == "16 given up in flight, 484 not started\n"
    assert kernel.run("_ = waking_up.cancel(); 1 + 1") == "2"
