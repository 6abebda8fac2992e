"""``make soak``: very many calls of every kind in one process, and what it holds afterwards.

Prints for each kind the calls, the resident memory, and how many descriptors and threads there are. Each
kind runs once to warm up, which does not count; what grows after that is a leak, or fragments of the heap.
Fails where descriptors or threads have become more in the end, or memory by more than ``LIMIT``.
"""

from __future__ import annotations

import argparse
import asyncio
import ctypes
import gc
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import cloudfront_rs
from cloudfront_rs import exceptions

THREADS = 8
IN_FLIGHT = 32
LIMIT = 1000  # bytes a call: less than the dict of any reply
KEYS = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "EXAMPLEKEY"}
FUNCTION = b"<FunctionSummary><Name>f</Name><Status>UNASSOCIATED</Status></FunctionSummary>"
PAGE = b"<KeyValueStoreList>%s<MaxItems>1</MaxItems><Quantity>0</Quantity></KeyValueStoreList>"
ERROR = b"<ErrorResponse><Error><Code>PreconditionFailed</Code><Message>m</Message></Error></ErrorResponse>"
# What the server does with a request, by a word in its first line.
ANSWERS = {
    b"/missing/": (b"412 Precondition Failed", ERROR),
    b"/garbage/": (b"200 OK", b"<not XML" * 20),
    b"Marker=": (b"200 OK", PAGE % b""),
    b"/key-value-store": (b"200 OK", PAGE % b"<NextMarker>2</NextMarker>"),
}


class Server(asyncio.Protocol):
    """Closes the connection for `cut`, never answers `silent`."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.pending = b""

    def data_received(self, data: bytes) -> None:
        *requests, self.pending = (self.pending + data).split(b"\r\n\r\n")
        for request in requests:
            line = request.partition(b"\r\n")[0]
            if b"/cut/" in line:
                self.transport.abort()
            elif b"/silent/" not in line:
                self.transport.write(answer(line))


def answer(line: bytes) -> bytes:
    found = [reply for word, reply in ANSWERS.items() if word in line]
    status, body = found[0] if found else (b"200 OK", FUNCTION)
    return b"HTTP/1.1 %s\r\nETag: E1\r\nContent-Length: %d\r\n\r\n%s" % (status, len(body), body)


async def serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Server, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


@contextmanager
def server() -> Iterator[str]:
    """In a process of its own, whose memory is not counted."""
    command = [sys.executable, str(Path(__file__)), "--serve"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        assert process.stdin
        process.stdin.close()


def made(maker: Callable[..., Any], url: str, **fields: Any) -> Any:
    config = cloudfront_rs.Config(
        **{"retries": {"max_attempts": 0}, "max_pool_connections": IN_FLIGHT, **fields}
    )
    arguments = {"region_name": "us-east-1", "endpoint_url": url, "config": config, **KEYS}
    return maker("cloudfront", **arguments)


client = partial(made, cloudfront_rs.client)
async_client = partial(made, cloudfront_rs.async_client)


def publish(cf: Any, name: str = "f") -> Any:
    return cf.publish_function(Name=name, IfMatch="E1")


def one_after_another(url: str, calls: int) -> None:
    with closing(client(url)) as cf:
        for _ in range(calls):
            publish(cf)


def in_threads(url: str, calls: int) -> None:
    with closing(client(url)) as cf, ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(lambda _: publish(cf), range(calls)))


def with_handlers(url: str, calls: int) -> None:
    with closing(client(url)) as cf:
        cf.meta.events.register("before-send.cloudfront.*", lambda **_: None)
        for _ in range(calls):
            publish(cf)


def refused(error: type[Exception], name: Any, url: str, calls: int) -> None:
    with closing(client(url)) as cf:
        for _ in range(calls):
            try:
                publish(cf, name)
            except error:
                continue
            raise AssertionError(f"{name} was not refused")


def timeouts(url: str, calls: int) -> None:
    with closing(client(url, read_timeout=0.02)) as cf, ThreadPoolExecutor(THREADS) as pool:

        def call(_: int) -> None:
            with suppress(exceptions.ReadTimeoutError):
                publish(cf, "silent")

        list(pool.map(call, range(calls)))


def nobody_listens(_: str, calls: int) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    refused(exceptions.EndpointConnectionError, "f", url, calls)


def paginated(url: str, calls: int) -> None:
    with closing(client(url)) as cf:
        for _ in range(calls // 2):
            pages = list(cf.get_paginator("list_key_value_stores").paginate())
            assert len(pages) == 2  # noqa: PLR2004


def new_clients(url: str, calls: int) -> None:
    for _ in range(calls):
        with closing(client(url)) as cf:
            publish(cf)


def batches(url: str, calls: int) -> None:
    functions = [("missing", "E1"), *((f"f{number}", "E1") for number in range(IN_FLIGHT - 1))]
    with closing(client(url)) as cf:
        for _ in range(calls // IN_FLIGHT):
            cloudfront_rs.publish_functions(functions, client=cf, on_error="return")


async def gathered(cf: Any, calls: int, name: str = "f") -> None:
    async def worker() -> None:
        for _ in range(calls // IN_FLIGHT):
            with suppress(exceptions.ClientError, exceptions.ConnectionClosedError):
                await publish(cf, name)

    await asyncio.gather(*(worker() for _ in range(IN_FLIGHT)))


def in_asyncio(name: str, url: str, calls: int, retries: int = 0) -> None:
    async def main() -> None:
        async with async_client(url, retries={"max_attempts": retries}) as cf:
            await gathered(cf, calls, name)

    asyncio.run(main())


def cancelled(url: str, calls: int) -> None:
    async def main() -> None:
        async with async_client(url) as cf:
            for _ in range(calls // IN_FLIGHT):
                tasks = [asyncio.ensure_future(publish(cf, "silent")) for _ in range(IN_FLIGHT)]
                await asyncio.sleep(0.01)
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

    asyncio.run(main())


def new_async_clients(url: str, calls: int) -> None:
    async def main() -> None:
        for _ in range(calls // IN_FLIGHT):
            async with async_client(url) as cf:
                await gathered(cf, IN_FLIGHT)

    asyncio.run(main())


# Each with its share of the calls, in percent.
KINDS: dict[str, tuple[int, Callable[[str, int], None]]] = {
    "one after another": (20, one_after_another),
    "in threads": (15, in_threads),
    "in asyncio": (15, partial(in_asyncio, "f")),
    "with event handlers": (5, with_handlers),
    "errors of CloudFront": (5, partial(refused, exceptions.PreconditionFailed, "missing")),
    "errors in asyncio": (5, partial(in_asyncio, "missing")),
    "parameters refused": (5, partial(refused, exceptions.ParamValidationError, 7)),
    "replies that are no XML": (3, partial(refused, exceptions.ResponseParserError, "garbage")),
    "connections cut": (4, partial(refused, exceptions.ConnectionClosedError, "cut")),
    "sent again": (1, partial(in_asyncio, "cut", retries=1)),
    "nobody listens": (2, nobody_listens),
    "timeouts": (2, timeouts),
    "cancelled in asyncio": (3, cancelled),
    "paginators": (5, paginated),
    "a client for each call": (2, new_clients),
    "a client in asyncio": (2, new_async_clients),
    "batches": (6, batches),
}


@dataclass(frozen=True)
class Held:
    """What the process has."""

    memory: int
    descriptors: int
    threads: int

    @classmethod
    def now(cls) -> Held:
        gc.collect()
        # What is free goes back to the system, so that only what is held is counted.
        with suppress(AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
        status = Path("/proc/self/status").read_text(encoding="ascii")
        fields = dict(line.split(":", 1) for line in status.splitlines())
        memory = int(fields["VmRSS"].split()[0]) * 1024
        return cls(memory, len(os.listdir("/proc/self/fd")), int(fields["Threads"]))

    def __str__(self) -> str:
        return f"{self.memory / 2**20:>9.2f} MiB{self.descriptors:>6} fds{self.threads:>5} threads"


def run(total: int) -> tuple[Held, Held, int]:
    """What was held after the warm-up, what in the end, and the calls between."""
    with server() as url:
        print(f"{'at the start':28}{'':>8}{Held.now()}")
        for share, kind in KINDS.values():
            kind(url, max(IN_FLIGHT * 2, total * share // 1000))
        warm = before = Held.now()
        print(f"{'warmed up':28}{'':>8}{warm}")
        done = 0
        for name, (share, kind) in KINDS.items():
            calls = max(IN_FLIGHT * 2, total * share // 100)
            kind(url, calls)
            now = Held.now()
            growth = (now.memory - before.memory) / calls
            print(f"{name:28}{calls:>8}{now}{growth:>8.0f} bytes a call")
            before, done = now, done + calls
        print(
            f"{'in all':28}{done:>8}{before}{(before.memory - warm.memory) / done:>8.0f} bytes a call"
        )
    return warm, before, done


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=100_000)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.serve:
        asyncio.run(serve())
        return
    os.environ["AWS_EC2_METADATA_DISABLED"] = "true"
    warm, end, calls = run(arguments.calls)
    if (end.descriptors, end.threads) != (warm.descriptors, warm.threads):
        sys.exit("descriptors or threads have become more or fewer: something is not given back")
    if end.memory - warm.memory > LIMIT * calls:
        sys.exit(f"memory has grown by more than {LIMIT} bytes a call: something leaks")


if __name__ == "__main__":
    main()
