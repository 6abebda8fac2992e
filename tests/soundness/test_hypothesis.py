"""Whatever comes over the wire or is passed in, a call ends as boto3's does, and never in a panic.

Where boto3 reads a body, what is made of it is equal. A body that expat refuses may be read here, as the
parser does not look at every rule of XML.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from typing import Any

import cloudfront_rs
import pytest
from botocore.exceptions import BotoCoreError, ClientError
from cloudfront_rs.exceptions import ResponseParserError
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import KEYS
from tests.loopback import Loopback, Reply
from tests.parity import model
from tests.parity.clients import NO_RETRIES, Pair
from tests.soundness import parameters
from tests.soundness.conftest import assert_alike

METHODS = [
    "publish_function",
    "list_functions",
    "get_function",
    "get_invalidation",
    "test_function",
]
PIECES = [
    *(
        "<a>",
        "</a>",
        "<Name>",
        "</Name>",
        "<Name/>",
        "<Error>",
        "<Code>",
        "</Code>",
        "<p:a>",
        "</p:a>",
    ),
    *("x", "é", "\ufeff", " ", "\r\n", "\x0b", "&", "<", ">", "/", "?", "!", "&amp;", "&#65;"),
    *("&#xD800;", "&x;", "&e;", "<!-- -->", "<![CDATA[", "]]>", "<?p?>", "<!DOCTYPE ", "<!ENTITY "),
    *(" xmlns='u'", " xmlns:p='u'", " a='1'", " a='2'"),
]
MARKUP = st.lists(st.sampled_from(PIECES), max_size=12).map("".join).map(str.encode)


def damaged(method: str) -> st.SearchStrategy[bytes]:
    """A body of the operation's in which a piece is replaced."""
    pieces = st.binary(max_size=3) | st.sampled_from(PIECES).map(str.encode)

    def damage(body: bytes, at: int, less: int, piece: bytes) -> bytes:
        at %= len(body) + 1
        return body[:at] + piece + body[at + less :]

    bodies = model.bodies(model.OPERATIONS[method])
    return st.builds(damage, bodies, st.integers(0, 1000), st.integers(0, 9), pieces)


@pytest.fixture(scope="module")
def pair(loopback: Loopback) -> Pair:
    return Pair.at(loopback.url)


@pytest.mark.parametrize("method", METHODS)
@settings(max_examples=150)
@given(data=st.data())
def test_any_body(loopback: Loopback, pair: Pair, method: str, data: st.DataObject) -> None:
    body = data.draw(st.binary(max_size=300) | MARKUP | damaged(method))
    status = data.draw(
        st.sampled_from([200, 200, 202, 300, 301, 400, 403, 404, 412, 429, 500, 503])
    )
    loopback.reply = Reply(status, body)
    assert_alike(pair, method, model.smallest(model.OPERATIONS[method].input_shape))
    loopback.take()


class AnyBytes:
    """A server that reads a request, answers ``reply``, and closes the connection."""

    def __init__(self) -> None:
        self.reply = b""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> AnyBytes:
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                connection.recv(65536)
                connection.sendall(self.reply)


@pytest.fixture(scope="module")
def any_bytes() -> Iterator[AnyBytes]:
    with AnyBytes() as server:
        yield server


STATUS_LINES = st.one_of(
    st.binary(max_size=40),
    st.builds(
        lambda version, status, reason: b"HTTP/%s %d %s" % (version, status, reason),
        st.sampled_from([b"1.1", b"1.0", b"2", b"0.9", b"1.1\0"]),
        st.integers(-1, 1100),
        st.binary(max_size=20),
    ),
)
HEADERS = st.lists(
    st.one_of(
        st.binary(max_size=40),
        st.builds(
            lambda name, value: name + b":" + value,
            st.sampled_from(
                [b"Content-Length", b"Transfer-Encoding", b"Content-Encoding", b"ETag", b"Date"]
            ),
            st.sampled_from([b" 3", b" -1", b" 99999999999999999999", b" chunked", b" gzip", b" x"])
            | st.binary(max_size=40),
        ),
    ),
    max_size=5,
)


@settings(max_examples=500)
@given(
    STATUS_LINES, HEADERS, st.binary(max_size=60) | st.just(b"3\r\n<a>\r\n4\r\n</a>\r\n0\r\n\r\n")
)
def test_any_head(any_bytes: AnyBytes, line: bytes, headers: list[bytes], body: bytes) -> None:
    any_bytes.reply = b"\r\n".join([line, *headers, b"", body])
    config = cloudfront_rs.Config(retries=NO_RETRIES, read_timeout=5)
    arguments = {"region_name": "us-east-1", "endpoint_url": any_bytes.url, **KEYS}
    client = cloudfront_rs.client("cloudfront", config=config, **arguments)
    with contextlib.suppress(BotoCoreError, ClientError, ResponseParserError):
        client.publish_function(Name="f", IfMatch="E")


@settings(max_examples=1000)
@given(st.binary(min_size=2, max_size=600))
def test_any_parameters(pair: Pair, data: bytes) -> None:
    parameters.settle(pair.ours, data)


@pytest.mark.parametrize(
    "params",
    [
        {"\ud800": 1},
        {"Name": ["\udfff"], "IfMatch": "E"},
        {"Name": "f", "IfMatch": {"\ud800": "é"}},
    ],
)
def test_lone_surrogates_in_a_report(pair: Pair, params: dict[str, Any]) -> None:
    theirs, ours = pair.outcomes("publish_function", params)
    assert ours == theirs
    assert ours["class"] == "ParamValidationError"
