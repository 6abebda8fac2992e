"""``make bench``: this package beside boto3, in one run, on one loopback server.

Every figure is a ratio of two medians that were measured by turns, so that what else the machine does
meets both alike. The times beside the ratios are only there to be read; nothing asserts them.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import aiobotocore.session
import boto3
import botocore
import botocore.config
import cloudfront_rs
from aiobotocore.config import AioConfig

CALL = {"Name": "redirect", "IfMatch": "ETVPDKIKX0DER"}
ONE_SHOT = "import {0}; {0}.client('cloudfront').publish_function(Name='redirect', IfMatch='E1')"
IN_FLIGHT = 32


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="turns of each measurement")
    rounds = parser.parse_args().rounds
    with server() as url, tempfile.TemporaryDirectory() as home:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": home,
            "AWS_ENDPOINT_URL": url,
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": "us-east-1",
        }
        os.environ.clear()
        os.environ.update(environment)
        print(
            f"boto3 {boto3.__version__}, cloudfront-rs {cloudfront_rs.__version__}, "
            f"CPython {platform.python_version()}, {os.cpu_count()} cores, {rounds} rounds\n"
        )
        print(f"{'':44}{'boto3':>12}{'cloudfront-rs':>15}{'ratio':>8}")
        whole_process(rounds)
        sequential(rounds)
        in_flight(rounds)
        batch(rounds)


def whole_process(rounds: int) -> None:
    """Interpreter, import, client, first publish; less what the bare interpreter takes."""
    scripts = {
        "bare": "pass",
        "boto3": ONE_SHOT.format("boto3"),
        "ours": ONE_SHOT.format("cloudfront_rs"),
    }
    seconds = {name: partial(run_python, code) for name, code in scripts.items()}
    report("whole process, net of the interpreter", "ms", 1e3, net(by_turns(rounds, seconds)))
    memory = {name: partial(peak_memory, code) for name, code in scripts.items()}
    report("peak memory, above the interpreter", "MiB", 1, net(by_turns(3, memory)))


def sequential(rounds: int, calls: int = 100) -> None:
    theirs, ours = boto3.client("cloudfront"), cloudfront_rs.client("cloudfront")

    def repeat(client: Any) -> float:
        return timed(lambda: [client.publish_function(**CALL) for _ in range(calls)]) / calls

    runs = by_turns(rounds, {"boto3": lambda: repeat(theirs), "ours": lambda: repeat(ours)})
    report("one call after another, per call", "µs", 1e6, runs)


def in_flight(rounds: int, calls: int = 640) -> None:
    """A thread pool for boto3, which has nothing else; threads and asyncio for ours."""
    config = botocore.config.Config(max_pool_connections=IN_FLIGHT)
    theirs = boto3.client("cloudfront", config=config)
    ours = cloudfront_rs.client("cloudfront", config=config)

    def threads(client: Any) -> float:
        with ThreadPoolExecutor(IN_FLIGHT) as pool:
            call = lambda _: client.publish_function(**CALL)  # noqa: E731
            list(pool.map(call, range(IN_FLIGHT)))
            return timed(lambda: list(pool.map(call, range(calls)))) / calls

    async def tasks() -> float:
        client = cloudfront_rs.async_client("cloudfront", config=config)

        async def worker(count: int) -> None:
            for _ in range(count):
                await client.publish_function(**CALL)

        async def all_of(count: int) -> None:
            await asyncio.gather(*(worker(count // IN_FLIGHT) for _ in range(IN_FLIGHT)))

        await all_of(IN_FLIGHT)
        start = time.perf_counter()
        await all_of(calls)
        return (time.perf_counter() - start) / calls

    runs = by_turns(
        rounds,
        {
            "boto3": lambda: threads(theirs),
            "threads": lambda: threads(ours),
            "asyncio": lambda: asyncio.run(tasks()),
        },
    )
    for way in ("asyncio", "threads"):
        label = f"{IN_FLIGHT} in flight ({way} beside boto3's threads), per call"
        report(label, "µs", 1e6, {"boto3": runs["boto3"], "ours": runs[way]})


def batch(rounds: int, functions: int = 1000) -> None:
    """What is written to publish many: a thread pool, aiobotocore's tasks, our one call."""
    config = {"max_pool_connections": IN_FLIGHT}
    theirs = boto3.client("cloudfront", config=botocore.config.Config(**config))
    ours = cloudfront_rs.client("cloudfront", config=botocore.config.Config(**config))
    pairs = [(f"redirect-{number}", CALL["IfMatch"]) for number in range(functions)]

    def threads() -> None:
        with ThreadPoolExecutor(IN_FLIGHT) as pool:
            list(
                pool.map(lambda pair: theirs.publish_function(Name=pair[0], IfMatch=pair[1]), pairs)
            )

    async def tasks() -> None:
        slots = asyncio.Semaphore(IN_FLIGHT)
        session = aiobotocore.session.get_session()
        async with session.create_client("cloudfront", config=AioConfig(**config)) as client:

            async def publish(name: str, etag: str) -> None:
                async with slots:
                    await client.publish_function(Name=name, IfMatch=etag)

            await asyncio.gather(*(publish(*pair) for pair in pairs))

    runs = by_turns(
        rounds,
        {
            "boto3": lambda: timed(threads),
            "aiobotocore": lambda: timed(lambda: asyncio.run(tasks())),
            "ours": lambda: timed(
                lambda: cloudfront_rs.publish_functions(
                    pairs, client=ours, max_concurrency=IN_FLIGHT
                )
            ),
        },
    )
    for package in ("boto3", "aiobotocore"):
        label = f"{functions} functions, {IN_FLIGHT} in flight, beside {package}"
        report(label, "ms", 1e3, {"boto3": runs[package], "ours": runs["ours"]})


def by_turns(rounds: int, measures: Mapping[str, Callable[[], float]]) -> dict[str, float]:
    """The median of each measure, after one turn that does not count."""
    for measure in measures.values():
        measure()
    results: dict[str, list[float]] = {name: [] for name in measures}
    for _ in range(rounds):
        for name, measure in measures.items():
            results[name].append(measure())
    return {name: statistics.median(values) for name, values in results.items()}


def net(values: dict[str, float]) -> dict[str, float]:
    return {name: values[name] - values["bare"] for name in ("boto3", "ours")}


def report(label: str, unit: str, scale: float, values: dict[str, float]) -> None:
    theirs, ours = values["boto3"] * scale, values["ours"] * scale
    print(f"{label:44}{theirs:>9.1f} {unit:<3}{ours:>11.1f} {unit:<3}{theirs / ours:>7.1f}x")


def timed(work: Callable[[], Any]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def run_python(code: str) -> float:
    return timed(lambda: subprocess.run([sys.executable, "-c", code], check=True))


def peak_memory(code: str) -> float:
    """MiB. Asked of the process itself: what `wait` tells includes the parent before the exec."""
    code += "\nprint(next(line for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return int(run.stdout.split()[1]) / 1024


@contextmanager
def server() -> Iterator[str]:
    script = Path(__file__).with_name("loopback.py")
    process = subprocess.Popen(
        [sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.stdin.close()
        process.wait()


if __name__ == "__main__":
    main()
