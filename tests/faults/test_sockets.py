"""Python's sockets and its resolver, replaced: what they say of a connection is heard, as by boto3."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import cloudfront_rs
import pytest
from botocore.config import Config

from tests.conftest import KEYS
from tests.loopback import Loopback, Reply
from tests.parity.clients import NO_RETRIES, Pair, outcome

CALL = {"Name": "redirect", "IfMatch": "E1"}
LIVE = Reply(200, b"<R><Name>redirect</Name></R>")
_connect = socket.socket.connect
_getaddrinfo = socket.getaddrinfo


class Closed(socket.socket):
    """What pytest-socket puts in the place of the class, to close the network."""

    def __new__(cls, *_: Any, **__: Any) -> Any:
        raise LookupError("no sockets here")


class Socks(socket.socket):
    """A class of sockets that goes another way."""


def forbidden(*_: Any) -> None:
    raise LookupError("not this host")


def allowed(self: Any, address: Any) -> None:
    _connect(self, address)


def elsewhere(host: Any, *args: Any, **kwargs: Any) -> Any:
    return _getaddrinfo("127.0.0.1" if host == "there.invalid" else host, *args, **kwargs)


def unknown(*_: Any, **__: Any) -> Any:
    raise LookupError("no names here")


@pytest.fixture
def pair(loopback: Loopback) -> Pair:
    loopback.reply = LIVE
    loopback.take()
    return Pair.at(loopback.url.replace("127.0.0.1", "localhost"))


@pytest.mark.parametrize(
    ("owner", "name", "replacement"),
    [
        (socket, "socket", Closed),
        (socket.socket, "connect", forbidden),
        (socket.socket, "connect", allowed),
        (socket, "getaddrinfo", elsewhere),
        (socket, "getaddrinfo", unknown),
    ],
)
def test_what_stands_there_is_asked(
    pair: Pair, monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, replacement: Any
) -> None:
    monkeypatch.setattr(owner, name, replacement, raising=False)
    theirs = outcome(pair.theirs, "publish_function", CALL)
    assert outcome(pair.ours, "publish_function", CALL) == theirs


def test_a_resolver_of_a_programs_own(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    loopback.reply = LIVE
    pair = Pair.at(loopback.url.replace("127.0.0.1", "there.invalid"))
    for client in (pair.theirs, pair.ours):
        assert outcome(client, "publish_function", CALL)["class"] == "EndpointConnectionError"
    monkeypatch.setattr(socket, "getaddrinfo", elsewhere)
    loopback.take()
    assert pair.theirs.publish_function(**CALL)["FunctionSummary"] == {"Name": "redirect"}
    assert pair.ours.publish_function(**CALL)["FunctionSummary"] == {"Name": "redirect"}
    ends = [request.headers["host"].partition(":")[0] for request in loopback.take()]
    assert ends == ["there.invalid"] * 2


def test_sockets_that_it_cannot_go_through_are_refused(
    loopback: Loopback, pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "socket", Socks)
    refused = outcome(pair.ours, "publish_function", CALL)
    assert refused["class"] == "HTTPClientError"
    assert (
        "socket.socket is tests.faults.test_sockets.Socks, and cloudfront_rs" in refused["message"]
    )
    assert loopback.take() == []
    monkeypatch.undo()
    assert outcome(pair.ours, "publish_function", CALL) == outcome(
        pair.theirs, "publish_function", CALL
    )


def test_asyncio(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket.socket, "connect", forbidden, raising=False)

    async def main() -> str:
        config = Config(retries=NO_RETRIES)
        arguments = {"region_name": "us-east-1", "endpoint_url": loopback.url, **KEYS}
        async with cloudfront_rs.async_client("cloudfront", config=config, **arguments) as cf:
            try:
                await cf.publish_function(**CALL)
            except cloudfront_rs.exceptions.HTTPClientError as error:
                return str(error)
        return ""

    assert asyncio.run(main()).endswith("not this host")
