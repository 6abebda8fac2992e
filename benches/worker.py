"""``worker.py PACKAGE``: the calls as users of a package write them, in a process that has nothing else.

Reads measurements from standard input, one a line, as ``peer run`` does (``peer/src/calls.rs``), and prints
for each the seconds that went by and those of CPU: ``publish 640 32`` is 640 calls with 32 in flight,
``list 10 1000`` are ten pages of 1,000 distributions, ``create 20 40000`` are uploads of 40,000 bytes, and
``batch 1000 32`` publishes 1,000 functions in whatever way the package has for that.
"""

# ruff: noqa: PLC0415 (a worker imports what it is about, and nothing else)

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

MOST_IN_FLIGHT = 256
NAME, ETAG = "redirect", "ETVPDKIKX0DER"
CONFIG = {"Comment": "", "Runtime": "cloudfront-js-2.0"}


class Calls:
    """The three calls, with boto3's names of parameters."""

    def __init__(self, client: Any) -> None:
        self.client = client

    def publish(self) -> Any:
        return self.client.publish_function(Name=NAME, IfMatch=ETAG)

    def list(self, page: int) -> Any:
        return self.client.list_distributions(MaxItems=str(page))

    def create(self, size: int) -> Any:
        return self.client.create_function(
            Name=NAME, FunctionConfig=CONFIG, FunctionCode=b" " * size
        )


class CapoCalls(Calls):
    def publish(self) -> Any:
        return self.client.publish_function(name=NAME, if_match=ETAG)

    def list(self, page: int) -> Any:
        return self.client.list_distributions(max_items=page)

    def create(self, size: int) -> Any:
        config = {"comment": "", "runtime": "cloudfront-js-2.0"}
        return self.client.create_function(
            name=NAME, function_config=config, function_code=b" " * size
        )


def do(calls: Calls, what: str, count: int, much: int) -> None:
    if what in ("publish", "batch") and much > 1:
        with ThreadPoolExecutor(much) as pool:
            list(pool.map(lambda _: calls.publish(), range(count)))
    else:
        one = call_of(calls, what, much)
        for _ in range(count):
            one()


async def do_async(calls: Calls, what: str, count: int, much: int) -> None:
    one: Callable[[], Awaitable[Any]] = call_of(calls, what, much)

    async def several(times: int) -> None:
        for _ in range(times):
            await one()

    if what in ("publish", "batch") and much > 1:
        share, rest = divmod(count, much)
        await asyncio.gather(*(several(share + (n < rest)) for n in range(much)))
    else:
        await several(count)


def call_of(calls: Calls, what: str, much: int) -> Callable[[], Any]:
    return {
        "publish": calls.publish,
        "batch": calls.publish,
        "list": lambda: calls.list(much),
        "create": lambda: calls.create(much),
    }[what]


def measured(work: Callable[[str, int, int], None]) -> None:
    for line in sys.stdin:
        what, count, much = line.split()
        start, cpu = time.perf_counter(), time.process_time()
        work(what, int(count), int(much))
        print(time.perf_counter() - start, time.process_time() - cpu, flush=True)


def run_sync(calls: Calls) -> None:
    measured(lambda what, count, much: do(calls, what, count, much))


async def run_async(calls: Calls) -> None:
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        what, count, much = line.split()
        start, cpu = time.perf_counter(), time.process_time()
        await do_async(calls, what, int(count), int(much))
        print(time.perf_counter() - start, time.process_time() - cpu, flush=True)


def with_boto3() -> None:
    import boto3
    from botocore.config import Config

    config = Config(max_pool_connections=MOST_IN_FLIGHT)
    run_sync(Calls(boto3.client("cloudfront", config=config)))


def with_cloudfront_rs() -> None:
    import cloudfront_rs

    client = cloudfront_rs.client("cloudfront")

    def batch(count: int, in_flight: int) -> None:
        functions = [(f"{NAME}-{number}", ETAG) for number in range(count)]
        cloudfront_rs.publish_functions(functions, client=client, max_concurrency=in_flight)

    def work(what: str, count: int, much: int) -> None:
        if what == "batch":
            batch(count, much)
        else:
            do(Calls(client), what, count, much)

    measured(work)


def with_cloudfront_rs_asyncio() -> None:
    import cloudfront_rs

    async def main() -> None:
        async with cloudfront_rs.async_client("cloudfront") as client:
            await run_async(Calls(client))

    asyncio.run(main())


def with_aiobotocore() -> None:
    from aiobotocore.config import AioConfig
    from aiobotocore.session import get_session

    async def main() -> None:
        config = AioConfig(max_pool_connections=MOST_IN_FLIGHT)
        async with get_session().create_client("cloudfront", config=config) as client:
            await run_async(Calls(client))

    asyncio.run(main())


def with_capo() -> None:
    from capo_cloudfront import CloudFrontClient

    with CloudFrontClient(endpoint=os.environ["AWS_ENDPOINT_URL"], region="us-east-1") as client:
        run_sync(CapoCalls(client))


def with_capo_asyncio() -> None:
    from capo_cloudfront import AsyncCloudFrontClient

    async def main() -> None:
        url = os.environ["AWS_ENDPOINT_URL"]
        async with AsyncCloudFrontClient(endpoint=url, region="us-east-1") as client:
            await run_async(CapoCalls(client))

    asyncio.run(main())


if __name__ == "__main__":
    {
        "boto3": with_boto3,
        "cloudfront-rs": with_cloudfront_rs,
        "cloudfront-rs, asyncio": with_cloudfront_rs_asyncio,
        "aiobotocore": with_aiobotocore,
        "capo": with_capo,
        "capo, asyncio": with_capo_asyncio,
    }[sys.argv[1]]()
