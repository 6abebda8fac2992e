"""What the network does to a call: boto3's class and words, from the sync and the asyncio client."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import cloudfront_rs
import pytest

from tests.conftest import KEYS
from tests.loopback import Loopback, Reply
from tests.parity.clients import NO_RETRIES, Pair, failure

CALL = {"Name": "f", "IfMatch": "E"}
REGION: dict[str, Any] = {"region_name": "us-east-1"}
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"
Behave = Callable[[socket.socket], object]


@contextlib.contextmanager
def misbehaving(behave: Behave) -> Iterator[str]:
    """A server that reads a request and then does what the test wants."""
    listener = socket.create_server(("127.0.0.1", 0))
    open_connections = []

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                open_connections.append(connection)
                connection.recv(65536)
                behave(connection)

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()
        for connection in open_connections:
            connection.close()


def reset(connection: socket.socket) -> None:
    linger = b"\x01\x00\x00\x00\x00\x00\x00\x00"
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    connection.close()


def send_and_close(data: bytes) -> Behave:
    def behave(connection: socket.socket) -> None:
        connection.sendall(data)
        connection.close()

    return behave


BEHAVIOURS: dict[str, tuple[Behave, str]] = {
    "silence": (lambda _: None, "ReadTimeoutError"),
    "silence in the body": (lambda c: c.sendall(HEAD + b"<a>"), "ReadTimeoutError"),
    "closed at once": (lambda c: c.close(), "ConnectionClosedError"),
    "reset at once": (reset, "ConnectionClosedError"),
    "closed in the body": (send_and_close(HEAD + b"<a>"), "ConnectionClosedError"),
    "not HTTP": (send_and_close(b"SSH-2.0-x\r\n"), "ConnectionClosedError"),
}


def all_three(endpoint_url: str, **fields: Any) -> list[dict[str, Any]]:
    """boto3's failure, ours, and that of our asyncio client."""
    pair = Pair.at(endpoint_url, **fields)
    config = cloudfront_rs.Config(**{"retries": NO_RETRIES, **fields})
    asynchronous = cloudfront_rs.async_client(
        "cloudfront", endpoint_url=endpoint_url, config=config, **REGION, **KEYS
    )

    async def call() -> None:
        await asynchronous.publish_function(**CALL)

    told = []
    for attempt in (
        lambda: pair.theirs.publish_function(**CALL),
        lambda: pair.ours.publish_function(**CALL),
        lambda: asyncio.run(call()),
    ):
        with pytest.raises(Exception) as caught:  # noqa: PT011 (which one is compared)
            attempt()
        told.append(failure(caught.value))
    return told


@pytest.mark.parametrize("name", BEHAVIOURS)
def test_a_server_that_misbehaves(name: str) -> None:
    behave, expected = BEHAVIOURS[name]
    with misbehaving(behave) as endpoint_url:
        theirs, ours, asynchronous = all_three(endpoint_url, read_timeout=0.3)
    assert theirs["class"] == expected
    assert ours == theirs
    assert asynchronous == theirs


def test_a_head_that_is_cut_off_is_no_success() -> None:
    """boto3 takes what came of the head for the whole of it, which docs/differences.md tells."""
    with misbehaving(send_and_close(HEAD[:20])) as endpoint_url:
        pair = Pair.at(endpoint_url)
        with pytest.raises(cloudfront_rs.exceptions.ConnectionClosedError):
            pair.ours.publish_function(**CALL)


@pytest.mark.parametrize(
    "endpoint_url", ["http://127.0.0.1:1", "http://no-such-host.invalid", "https://127.0.0.1:1"]
)
def test_nobody_there(endpoint_url: str) -> None:
    theirs, ours, asynchronous = all_three(endpoint_url)
    assert theirs["class"] == "EndpointConnectionError"
    assert ours == theirs
    assert asynchronous == theirs


def test_no_connection_in_time() -> None:
    # The one place of the queue is taken, so that the system leaves a further connection waiting.
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        address = full.getsockname()
        with contextlib.ExitStack() as stack:
            for _ in range(2):
                waiting = stack.enter_context(socket.socket())
                waiting.setblocking(False)
                waiting.connect_ex(address)
            theirs, ours, asynchronous = all_three(
                f"http://127.0.0.1:{address[1]}", connect_timeout=0.3
            )
    assert theirs["class"] == "ConnectTimeoutError"
    assert ours == theirs
    assert asynchronous == theirs


def test_tls_where_there_is_none() -> None:
    with misbehaving(lambda c: c.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as endpoint_url:
        told = all_three(endpoint_url.replace("http:", "https:"))
    # The reason is OpenSSL's in one case and rustls' in the other.
    messages = [failure.pop("message") for failure in told]
    assert all(m.startswith("SSL validation failed for https://127.0.0.1:") for m in messages)
    assert told[1:] == [told[0]] * 2


def test_a_slow_body_is_no_timeout_while_it_comes() -> None:
    def drip(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n")
        for piece in (b"<", b"a", b"/", b">"):
            threading.Event().wait(0.2)
            connection.sendall(piece)

    with misbehaving(drip) as endpoint_url:
        pair = Pair.at(endpoint_url, read_timeout=0.5)
        assert pair.ours.publish_function(**CALL)["FunctionSummary"] == {}


def test_a_fault_is_retried_and_counted() -> None:
    failures = iter([True])

    def close_once(connection: socket.socket) -> None:
        if not next(failures, False):
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n<a/>")
        connection.close()

    with misbehaving(close_once) as endpoint_url:
        pair = Pair.at(endpoint_url, retries={"max_attempts": 1})
        reply = pair.ours.publish_function(**CALL)
    assert reply["ResponseMetadata"]["RetryAttempts"] == 1


def test_more_connections_than_are_kept(loopback: Loopback) -> None:
    loopback.reply = Reply(200, b"<a/>")
    pair = Pair.at(loopback.url, max_pool_connections=1)
    threads = [threading.Thread(target=pair.ours.publish_function, kwargs=CALL) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert not any(thread.is_alive() for thread in threads)
