"""``make bench``: this package beside its peers, in one run, on one loopback server.

The peers are boto3, aiobotocore, capo-cloudfront (a typed SDK in pure Python), and a program in Rust on
aws-sdk-cloudfront (``peer/``, which is the server too). Each works in a process of its own (``worker.py``)
and is asked by turns, so that what else the machine does meets all alike. A figure is the median of the
turns; what counts are the ratios. Nothing asserts a time.

Calls one after the other are measured with client and server on one core: on two, most of what one sees is
how long a virtual machine takes to wake the other core.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any

import cloudfront_rs
from packaging.requirements import Requirement

from benches import report

HERE = Path(__file__).parent
# aiobotocore does not go with the newest boto3 in one environment.
AIOBOTOCORE = HERE.parent / ".venv-aiobotocore"
PEER = HERE.parent / "target" / "bench" / "release" / "peer"
MIB = 2**20
ROUNDS = 15
LIGHT_TURNS = 3
SYNC = ("boto3", "capo", "rust", "cloudfront-rs")
ASYNC = ("aiobotocore", "capo, asyncio", "rust", "cloudfront-rs, asyncio")
PYTHON = ("boto3", "aiobotocore", "capo", "cloudfront-rs")
# What is asked of the workers, as worker.py reads it; by whom; and whether on one core.
MEASURES: dict[str, tuple[str, tuple[str, ...], bool]] = {
    "sequential": ("publish 100 1", SYNC, True),
    "sequential, asyncio": ("publish 100 1", ASYNC, True),
    "list of 1": ("list 20 1", (*SYNC, "aiobotocore"), True),
    "list of 10": ("list 20 10", (*SYNC, "aiobotocore"), True),
    "list of 100": ("list 10 100", (*SYNC, "aiobotocore"), True),
    "list of 1,000": ("list 3 1000", (*SYNC, "aiobotocore"), True),
    "upload of 40 KB": ("create 50 40000", (*SYNC, "aiobotocore"), True),
    "32 threads": ("publish 640 32", ("boto3", "capo", "cloudfront-rs"), False),
    "256 threads": ("publish 768 256", ("boto3", "capo", "cloudfront-rs"), False),
    "32 tasks": ("publish 640 32", ASYNC, False),
    "256 tasks": ("publish 768 256", ASYNC, False),
    "1,000 functions": ("batch 1000 32", (*SYNC, "aiobotocore"), False),
}
CALLS = (1, 10, 100, 1000)
SCRIPTS = {
    "boto3": """
import boto3
cf = boto3.client("cloudfront")
for _ in range({calls}): cf.publish_function(Name="redirect", IfMatch="E1")""",
    "aiobotocore": """
import asyncio
from aiobotocore.session import get_session
async def main():
    async with get_session().create_client("cloudfront") as cf:
        for _ in range({calls}): await cf.publish_function(Name="redirect", IfMatch="E1")
asyncio.run(main())""",
    "capo": """
import os
from capo_cloudfront import CloudFrontClient
with CloudFrontClient(endpoint=os.environ["AWS_ENDPOINT_URL"], region="us-east-1") as cf:
    for _ in range({calls}): cf.publish_function(name="redirect", if_match="E1")""",
    "cloudfront-rs": """
import cloudfront_rs
cf = cloudfront_rs.client("cloudfront")
for _ in range({calls}): cf.publish_function(Name="redirect", IfMatch="E1")""",
}
PEAK = "\nprint(next(line for line in open('/proc/self/status') if line.startswith('VmHWM')))"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="turns of each measurement")
    parser.add_argument("--write", action="store_true", help="put the figures into the documents")
    arguments = parser.parse_args()
    results: dict[str, Any] = {
        "versions": {
            name: package(name).version for name in ("boto3", "aiobotocore", "capo-cloudfront")
        },
        "cloudfront-rs": cloudfront_rs.__version__,
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "rounds": arguments.rounds,
    }
    with tempfile.TemporaryDirectory() as home:
        keys = dict.fromkeys(("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"), "test")
        os.environ.clear()
        os.environ.update(PATH=os.defpath, HOME=home, AWS_DEFAULT_REGION="us-east-1", **keys)
        with server(one_core=False) as url:
            os.environ["AWS_ENDPOINT_URL"] = url
            results.update(whole_processes(arguments.rounds))
        results["calls"] = calls(arguments.rounds)
        results["size"] = {name: installed_size(name) for name in PYTHON}
        results["size"]["rust"] = PEER.stat().st_size / MIB
    print(report.text(results))
    if arguments.write:
        report.write(results)


def whole_processes(rounds: int) -> dict[str, Any]:
    """Interpreter, import, client and calls, less what the bare interpreter takes: ms, and MiB at most."""

    def script(name: str, count: int) -> str:
        return SCRIPTS[name].format(calls=count)

    first: dict[Any, Callable[[], float]] = {
        "bare": partial(run_python, "", "pass"),
        "rust": partial(run, [str(PEER), "once"]),
        **{(name, 1): partial(run_python, name, script(name, 1)) for name in PYTHON},
    }
    light = ("bare", "rust", ("cloudfront-rs", 1))
    ms = medians(by_turns(rounds, first, light))
    more = {
        (n, count): partial(run_python, n, script(n, count)) for n in PYTHON for count in CALLS[1:]
    }
    of_ours = tuple(("cloudfront-rs", count) for count in CALLS[1:])
    ms.update(medians(by_turns(3, more, of_ours)))
    memory: dict[Any, Callable[[], float]] = {"bare": partial(peak_memory, "", "pass")}
    for name in PYTHON:
        memory.update({(name, n): partial(peak_memory, name, script(name, n)) for n in (1, 1000)})
    mib = medians(by_turns(3, memory))

    def net(values: Mapping[Any, float], count: int) -> dict[str, float]:
        return {name: values[name, count] - values["bare"] for name in PYTHON}

    return {
        "first publish": {**net(ms, 1), "rust": ms["rust"]},
        "scripts": {str(count): net(ms, count) for count in CALLS},
        "memory": net(mib, 1),
        "memory after 1,000 calls": net(mib, 1000),
    }


def calls(rounds: int) -> dict[str, dict[str, dict[str, float]]]:
    """Microseconds a call, and those of CPU, of each measure and package."""
    found = {}
    for one_core in (True, False):
        with ExitStack() as stack:
            os.environ["AWS_ENDPOINT_URL"] = stack.enter_context(server(one_core))
            names = dict.fromkeys((*SYNC, *ASYNC))
            workers = {name: stack.enter_context(worker(name, one_core)) for name in names}
            for measure, (line, names_of_it, on_one_core) in MEASURES.items():
                if on_one_core == one_core:
                    asked = {name: partial(ask, workers[name], line) for name in names_of_it}
                    turns = by_turns(rounds, asked)
                    found[measure] = {
                        what: {
                            name: statistics.median(one[n] for one in turns[name]) for name in asked
                        }
                        for n, what in enumerate(("wall", "cpu"))
                    }
    return found


def medians(turns: Mapping[Any, list[float]]) -> dict[Any, float]:
    return {name: statistics.median(values) for name, values in turns.items()}


def ask(process: subprocess.Popen[str], line: str) -> tuple[float, float]:
    """Microseconds a call, and those of CPU."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(line + "\n")
    process.stdin.flush()
    seconds, cpu = map(float, process.stdout.readline().split())
    count = int(line.split()[1])
    return seconds / count * 1e6, cpu / count * 1e6


def by_turns(
    rounds: int, measures: Mapping[Any, Callable[[], Any]], light: tuple[Any, ...] = ()
) -> dict[Any, list[Any]]:
    """What each measure tells in each round, after one that does not count. The light ones are told apart
    from the machine's noise only by many: they have several turns after each of the others."""
    for measure in measures.values():
        measure()
    told: dict[Any, list[Any]] = {name: [] for name in measures}
    for _ in range(rounds):
        for heavy in (name for name in measures if name not in light):
            for name in (heavy, *light * LIGHT_TURNS):
                told[name].append(measures[name]())
    return told


def interpreter(name: str) -> str:
    return str(AIOBOTOCORE / "bin" / "python") if name == "aiobotocore" else sys.executable


def package(name: str, of: str = "") -> Distribution:
    """An installed package, where ``of`` or itself is run."""
    if "aiobotocore" not in (name, of):
        return distribution(name)
    (folder,) = AIOBOTOCORE.glob("lib/python*/site-packages")
    return next(iter(Distribution.discover(name=name, path=[str(folder)])))


def run_python(name: str, code: str) -> float:
    """Milliseconds."""
    return run([interpreter(name), "-c", code])


def run(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True)
    return (time.perf_counter() - start) * 1e3


def peak_memory(name: str, code: str) -> float:
    """MiB. Asked of the process itself: what `wait` tells includes the parent before the exec."""
    command = [interpreter(name), "-c", code + PEAK]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return int(done.stdout.split()[1]) / 1024


def installed_size(name: str) -> float:
    """MiB of a package with all that it requires."""
    wanted, found = ["capo-cloudfront" if name == "capo" else name], dict[str, Distribution]()
    while wanted:
        one = wanted.pop()
        if one not in found:
            found[one] = package(one, of=name)
            requirements = [Requirement(line) for line in found[one].requires or []]
            wanted += [
                r.name for r in requirements if not r.marker or r.marker.evaluate({"extra": ""})
            ]
    files = [file.locate() for each in found.values() for file in each.files or []]
    if name == "cloudfront-rs":  # in development it is installed as a link
        files += Path(cloudfront_rs.__file__).parent.rglob("*")
    sizes = [p.stat().st_size for p in map(Path, files) if p.is_file() and p.suffix != ".pyc"]
    return sum(sizes) / MIB


@contextmanager
def server(one_core: bool) -> Iterator[str]:
    with process([str(PEER), "serve"], one_core) as serving:
        assert serving.stdout is not None
        yield f"http://127.0.0.1:{int(serving.stdout.readline())}"


def worker(name: str, one_core: bool) -> Any:
    if name == "rust":
        return process([str(PEER), "run"], one_core)
    return process([interpreter(name), str(HERE / "worker.py"), name], one_core)


@contextmanager
def process(command: list[str], one_core: bool) -> Iterator[subprocess.Popen[str]]:
    """Ends when its standard input does."""
    cores = os.sched_getaffinity(0)
    if one_core:
        os.sched_setaffinity(0, {min(cores)})
    try:
        started = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
    finally:
        os.sched_setaffinity(0, cores)
    assert started.stdin is not None
    with started:
        yield started
        started.stdin.close()


if __name__ == "__main__":
    main()
