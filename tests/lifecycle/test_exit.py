"""The end of a program: what it still calls then is served, as by boto3, and nothing waits for ever."""

from __future__ import annotations

import pytest

from tests.lifecycle.conftest import Run
from tests.loopback import Loopback

# Each program makes its calls with `publish()`, which boto3's client and ours serve in turn.
MAKING = """
import atexit, concurrent.futures, queue, weakref
{before}
if MODE == "import changed":
    import cloudfront_rs as boto3
else:
    if MODE == "patch_boto3":
        cloudfront_rs.patch_boto3()
    import boto3
cf = None
def publish():
    global cf
    cf = cf or boto3.client("cloudfront")
    return cf.publish_function(**CALL)["FunctionSummary"]["Name"]
"""
WORKER = """
work = queue.Queue()
def serve():
    while work.get():
        print(publish(), flush=True)
worker = threading.Thread(target=serve, daemon=True)
worker.start()
def flush():
    work.put(True)
    work.put(False)
    worker.join()
    print("flushed")
"""
PROGRAMS = {
    "a handler waits for a worker, registered before the first call": (
        "",
        WORKER + "atexit.register(flush); work.put(True); time.sleep(0.5)",
        "f\nf\nflushed\n",
    ),
    "registered before the import": (
        "atexit.register(lambda: flush())",
        WORKER + "work.put(True); time.sleep(0.5)",
        "f\nf\nflushed\n",
    ),
    "the first call of all in a handler": (
        "",
        "atexit.register(lambda: print(publish()))",
        "f\n",
    ),
    "the first call of all in a worker that a handler waits for": (
        "",
        WORKER + "atexit.register(flush)",
        "f\nflushed\n",
    ),
    "a thread that is no daemon": (
        "",
        "threading.Thread(target=lambda: (time.sleep(0.3), print(publish()))).start()",
        "f\n",
    ),
    "an executor that nobody shut down": (
        "",
        "pool = concurrent.futures.ThreadPoolExecutor(4)\n"
        "for _ in range(12): pool.submit(lambda: print(publish() + chr(10), end=''))",
        "f\n" * 12,
    ),
    "a finalizer": (
        "",
        "class Owner: pass\n"
        "owner = Owner()\n"
        "weakref.finalize(owner, lambda: print(publish()))\n"
        "publish()",
        "f\n",
    ),
    "handlers that were all taken away": (
        "",
        "publish()\n"
        "atexit._clear()\n"
        "for _ in range(4):\n"
        "    threading.Thread(target=lambda: [publish() for _ in range(10**6)], daemon=True).start()\n"
        "time.sleep(0.2)\n"
        "print(publish())",
        "f\n",
    ),
    "daemon threads that call to the end, beside a handler that calls": (
        "",
        "for _ in range(4):\n"
        "    threading.Thread(target=lambda: [publish() for _ in range(10**6)], daemon=True).start()\n"
        "atexit.register(lambda: [print(publish()) for _ in range(3)])\n"
        "time.sleep(0.2)",
        "f\nf\nf\n",
    ),
    "a process of multiprocessing, whose handlers are its own": (
        "",
        "import multiprocessing\n"
        "def child():\n"
        "    atexit.register(lambda: print(publish(), flush=True))\n"
        "    publish()\n"
        "    sys.exit(0)\n"
        "publish()\n"
        "process = multiprocessing.get_context('fork').Process(target=child)\n"
        "process.start(); process.join(20); print(process.exitcode)",
        "0\n",
    ),
}


@pytest.mark.parametrize("delay", [0.0, 0.12], ids=["at once", "slowly"])
@pytest.mark.parametrize("name", PROGRAMS)
def test_calls_at_the_end(  # noqa: PLR0913, PLR0917 (fixtures)
    run: Run,
    answering: str,
    loopback: Loopback,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    delay: float,
) -> None:
    before, program, expected = PROGRAMS[name]
    monkeypatch.setattr(loopback, "delay", delay)
    making = MAKING.format(before=before)
    printed = [
        run(f"MODE = {mode!r}\n{making}\n{program}", answering)
        for mode in ("boto3", "import changed", "patch_boto3")
    ]
    assert printed == [expected] * 3


@pytest.mark.parametrize("delay", [0.0, 0.12], ids=["at once", "slowly"])
def test_a_destructor_that_calls_when_modules_are_gone(
    run: Run, answering: str, loopback: Loopback, monkeypatch: pytest.MonkeyPatch, delay: float
) -> None:
    # boto3 fails here, as it finds handlers of its own destroyed.
    monkeypatch.setattr(loopback, "delay", delay)
    program = """
    class Owner:
        def __init__(self):
            self.cf = cloudfront_rs.client("cloudfront")
        def __del__(self):
            print(self.cf.publish_function(**CALL)["FunctionSummary"]["Name"], flush=True)
    owner = Owner()
    owner.cf.publish_function(**CALL)
    """
    assert run(program, answering) == "f\n"
