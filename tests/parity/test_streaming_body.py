"""The stream in a reply does what boto3's does, call by call, whatever was called on it before."""

from __future__ import annotations

import inspect
import io
import itertools
import shutil
from collections.abc import Callable
from typing import Any

import botocore.response
import cloudfront_rs.response
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.faults.server import Act, Server
from tests.loopback import Loopback, Reply
from tests.parity.clients import Pair, failure

# The operations whose reply is a stream, each with the member that holds it.
STREAMS = {
    "get_function": ("Name", "FunctionCode"),
    "get_connection_function": ("Identifier", "ConnectionFunctionCode"),
}
CONTENT = b"one\ntwo\r\nthree\rfour\n\nfive"
# Long enough for more than one chunk, with the ends of lines of all kinds, also between chunks.
CONTENTS = st.lists(
    st.sampled_from([b"a", b"\n", b"\r", b"\r\n", b"\x0b\x85", b"b" * 1023, b"c" * 1024]),
    max_size=8,
).map(b"".join)
Step = Callable[[Any], Any]


def readinto(body: Any, size: int) -> tuple[int, bytes]:
    buffer = bytearray(size)
    return body.readinto(buffer), bytes(buffer)


def copied(body: Any) -> bytes:
    target = io.BytesIO()
    shutil.copyfileobj(body, target)
    return target.getvalue()


READING: dict[str, Step] = {
    "read()": lambda body: body.read(),
    "read(None)": lambda body: body.read(amt=None),
    "read(0)": lambda body: body.read(0),
    "read(3)": lambda body: body.read(3),
    "read(1025)": lambda body: body.read(1025),
    "read(-1)": lambda body: body.read(-1),
    "readinto, 0 bytes": lambda body: readinto(body, 0),
    "readinto, 5 bytes": lambda body: readinto(body, 5),
    "readinto, all bytes": lambda body: readinto(body, 5000),
    "readline()": lambda body: body.readline(),
    "readline(2)": lambda body: body.readline(2),
    "readlines()": lambda body: body.readlines(),
    "next()": next,
    ".next()": lambda body: body.next(),
    "list()": list,
    "one of iter()": lambda body: next(iter(body)),
    "iter_chunks()": lambda body: list(body.iter_chunks()),
    "iter_chunks(2)": lambda body: list(body.iter_chunks(chunk_size=2)),
    "iter_chunks(0)": lambda body: list(body.iter_chunks(0)),
    "iter_lines()": lambda body: list(body.iter_lines()),
    "iter_lines(1)": lambda body: list(body.iter_lines(1)),
    "iter_lines with ends": lambda body: list(body.iter_lines(keepends=True)),
    "iter_lines(3) with ends": lambda body: list(body.iter_lines(3, True)),
    "two of iter_lines(4)": lambda body: list(itertools.islice(body.iter_lines(4), 2)),
    "lines of the raw stream": lambda body: list(body.__enter__()),
    "part of the raw stream": lambda body: body.__enter__().read(2),
    "copyfileobj": copied,
    "text": lambda body: list(io.TextIOWrapper(io.BufferedReader(body), "latin-1")),
}
ASKING: dict[str, Step] = {
    "tell()": lambda body: body.tell(),
    "readable()": lambda body: body.readable(),
    "writable()": lambda body: body.writable(),
    "seekable()": lambda body: body.seekable(),
    "seek(0)": lambda body: body.seek(0),
    "truncate()": lambda body: body.truncate(),
    "fileno()": lambda body: body.fileno(),
    "isatty()": lambda body: body.isatty(),
    "flush()": lambda body: body.flush(),
    "closed": lambda body: body.closed,
    "bool()": bool,
    "len()": len,
    "is a file": lambda body: isinstance(body, io.IOBase),
    "class": lambda body: type(body).__name__,
    "public names": lambda body: [name for name in dir(body) if not name.startswith("_")],
}
STEPS = READING | ASKING


@pytest.fixture(scope="module")
def pair(loopback: Loopback) -> Pair:
    return Pair.at(loopback.url)


def streams(pair: Pair, method: str = "get_function") -> list[Any]:
    name, member = STREAMS[method]
    return [getattr(client, method)(**{name: "x"})[member] for client in (pair.theirs, pair.ours)]


def outcome(step: Step, body: Any) -> Any:
    try:
        return step(body)
    except Exception as error:
        return failure(error)


def assert_same_steps(bodies: list[Any], names: list[str]) -> list[Any]:
    theirs, ours = ([outcome(STEPS[name], body) for name in names] for body in bodies)
    assert ours == theirs
    return ours


@pytest.mark.parametrize("method", STREAMS)
@settings(max_examples=150)
@given(content=CONTENTS, names=st.lists(st.sampled_from(list(STEPS)), min_size=1, max_size=6))
def test_any_steps(
    loopback: Loopback, pair: Pair, method: str, content: bytes, names: list[str]
) -> None:
    # "text" closes what it wraps, and what is closed has tests of its own.
    names = names[: names.index("text") + 1] if "text" in names else names
    loopback.reply = Reply(200, content)
    assert_same_steps(streams(pair, method), names)


@pytest.mark.parametrize("name", STEPS)
def test_every_step_first_and_last(loopback: Loopback, pair: Pair, name: str) -> None:
    for content in (CONTENT, b""):
        loopback.reply = Reply(200, content)
        for names in ([name, "read()", "tell()"], ["read()", name]):
            assert_same_steps(streams(pair), names if name != "text" else names[-1:])


def test_nothing_is_lost(loopback: Loopback, pair: Pair) -> None:
    """The comparison sees the content: this one does not come from boto3."""
    loopback.reply = Reply(200, CONTENT)
    names = ["read(3)", "tell()", "readline()", "two of iter_lines(4)", "read()", "read()"]
    outcomes = assert_same_steps(streams(pair), names)
    assert outcomes == [b"one", 3, b"\n", [b"two", b"three"], b"our\n\nfive", b""]


def test_a_with_block(loopback: Loopback, pair: Pair) -> None:
    loopback.reply = Reply(200, CONTENT)
    for body in streams(pair):
        with body as stream:
            assert stream.read() == CONTENT
            assert stream.tell() == len(CONTENT)


@pytest.mark.parametrize("length", [None, 25, "25", "24", 26, "0", "", "many"])
@pytest.mark.parametrize("name", READING)
def test_a_wrong_length(length: Any, name: str) -> None:
    classes = (botocore.response.StreamingBody, cloudfront_rs.response.StreamingBody)
    bodies = [make(io.BytesIO(CONTENT), length) for make in classes]
    names = [name] if name == "text" else [name, "read()", "read(3)", "readinto, 5 bytes"]
    assert_same_steps(bodies, names)


@pytest.mark.parametrize(
    "reply",
    [
        b"HTTP/1.1 200 OK\r\n\r\none\ntwo",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\none\n\r\n3\r\ntwo\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\none\ntwo, and more",
        b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\nContent-Encoding: gzip\r\n\r\none\ntwo",
    ],
    ids=["until the end", "in chunks", "more than told", "said to be compressed"],
)
def test_other_ways_to_send(reply: bytes) -> None:
    with Server(((reply, Act.CLOSE),)) as server:
        bodies = streams(Pair.at(server.url))
        outcomes = assert_same_steps(bodies, ["read(3)", "tell()", "read()", "read(3)"])
    assert outcomes[2] == b"\ntwo"


def test_set_socket_timeout(loopback: Loopback, pair: Pair) -> None:
    loopback.reply = Reply(200, CONTENT)
    for body in streams(pair):
        assert body.set_socket_timeout(30) is None
        assert body.set_socket_timeout(None) is None
        assert body.set_socket_timeout(timeout=0.5) is None
        assert body.read() == CONTENT


@pytest.mark.parametrize("timeout", [-1, "x"])
def test_a_socket_timeout_that_cannot_be(loopback: Loopback, pair: Pair, timeout: Any) -> None:
    loopback.reply = Reply(200, CONTENT)
    theirs, ours = (
        outcome(lambda body: body.set_socket_timeout(timeout), body) for body in streams(pair)
    )
    assert ours == theirs


@pytest.mark.parametrize("content", [CONTENT, b""])
def test_closed_after_the_end(loopback: Loopback, pair: Pair, content: bytes) -> None:
    loopback.reply = Reply(200, content)
    for name in STEPS:
        bodies = streams(pair)
        for body in bodies:
            assert body.read() == content
            body.close()
            body.close()
        assert_same_steps(bodies, [name])


def test_read_after_a_with_block(loopback: Loopback, pair: Pair) -> None:
    loopback.reply = Reply(200, CONTENT)
    for name in STEPS:
        bodies = streams(pair)
        for body in bodies:
            with body as stream:
                stream.read()
        assert_same_steps(bodies, [name])


@pytest.mark.parametrize(
    "names",
    [
        [*ASKING, "read(0)", "read(-1)", "readlines()", "readinto, 0 bytes"],
        ["read()"],
        ["read(3)"],
        ["readinto, 5 bytes"],
        ["iter_lines()"],
    ],
    ids=lambda names: names[-1],
)
def test_closed_before_the_end(loopback: Loopback, pair: Pair, names: list[str]) -> None:
    loopback.reply = Reply(200, CONTENT)
    bodies = streams(pair)
    for body in bodies:
        assert body.read(3) == CONTENT[:3]
        body.close()
    assert_same_steps(bodies, names)


def parameters(method: Any) -> list[tuple[str, Any, Any]]:
    return [(p.name, p.kind, p.default) for p in inspect.signature(method).parameters.values()]


@pytest.mark.parametrize(
    "name", [name for name in vars(botocore.response.StreamingBody) if not name.startswith("_")]
)
def test_signatures(name: str) -> None:
    theirs = parameters(getattr(botocore.response.StreamingBody, name))
    assert parameters(getattr(cloudfront_rs.response.StreamingBody, name)) == theirs
