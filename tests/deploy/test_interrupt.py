"""Ctrl-C in deploy_functions: it ends at once, tells what became of each function, and leaves nothing."""

from __future__ import annotations

import json
import threading

from tests.deploy.conftest import CODE
from tests.deploy.function_runner import FunctionRunner
from tests.lifecycle.conftest import Run, run

PROMPT_SECONDS = 0.5
PROGRAM = f"""
import json
from cloudfront_rs.batch import BatchInterrupted
from cloudfront_rs.deploy_many import deploy_functions

def interrupt():
    global sent
    time.sleep(0.5)
    sent = time.monotonic()
    os.kill(os.getpid(), signal.SIGINT)

def tell(done, total, result):
    if done == 5:
        threading.Thread(target=interrupt).start()

functions = {{f"f{{number:02}}": {CODE!r} for number in range(40)}}
def main():
    try:
        deploy_functions(functions, max_concurrency=4, progress=tell)
    except BatchInterrupted as error:
        print(time.monotonic() - sent)
        account = error.account
        parts = [account.succeeded, account.failed, account.unknown, account.not_started]
        print(json.dumps([sorted(part) for part in parts]))
        print(error)
"""

__all__ = ["run"]  # a fixture


def interrupted(run: Run, runner: FunctionRunner, call: str) -> None:
    hold = threading.Event()
    runner.hook = lambda _, method, name: hold.wait(20) if name >= "f05" and method else None
    try:
        elapsed, parts, told = run(f"{PROGRAM}\n{call}", runner.url).splitlines()
    finally:
        hold.set()
    assert float(elapsed) < PROMPT_SECONDS
    names = [f"f{number:02}" for number in range(40)]
    assert json.loads(parts) == [names[:5], [], names[5:9], names[9:]]
    assert told == "5 succeeded, 4 given up in flight, 31 not started"


def test_in_a_program(run: Run, runner: FunctionRunner) -> None:
    interrupted(run, runner, "main()")


def test_in_a_running_event_loop(run: Run, runner: FunctionRunner) -> None:
    # As in a notebook, where SIGINT raises KeyboardInterrupt in the cell.
    program = """
async def cell():
    signal.signal(signal.SIGINT, signal.default_int_handler)
    main()
asyncio.run(cell())
"""
    interrupted(run, runner, program)
