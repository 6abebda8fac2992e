"""The asyncio client beside the sync one, which the other tests prove equal to boto3's."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Callable, Iterator
from typing import Any

import botocore.config
import cloudfront_rs
import cloudfront_rs.aio
import cloudfront_rs.aio.client
import cloudfront_rs.aio.paginator
import cloudfront_rs.aio.type_defs
import cloudfront_rs.aio.waiter
import cloudfront_rs.type_defs
import pytest
from cloudfront_rs.client import STREAMS
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import KEYS
from tests.loopback import Loopback, Reply
from tests.parity import model
from tests.parity.clients import NO_RETRIES, comparable, failure
from tests.parity.test_errors import error_body
from tests.parity.test_paginators import CONFIG, PAGINATED, pages
from tests.parity.test_waiters import CONFIGS, DONE, status

URL = "http://127.0.0.1:9"


class Clients:
    """Both clients. Work is told to both, and what comes of it is compared."""

    def __init__(self, endpoint_url: str, loop: asyncio.AbstractEventLoop) -> None:
        arguments: dict[str, Any] = {
            "region_name": "us-east-1",
            "endpoint_url": endpoint_url,
            "config": botocore.config.Config(retries=NO_RETRIES),
            **KEYS,
        }
        self.sync = cloudfront_rs.client("cloudfront", **arguments)
        self.asynchronous = cloudfront_rs.async_client("cloudfront", **arguments)
        self._loop = loop

    def outcomes(self, work: Callable[[Any], Any]) -> tuple[Any, Any]:
        return self._outcome(self.sync, work), self._outcome(self.asynchronous, work)

    def _outcome(self, client: Any, work: Callable[[Any], Any]) -> Any:
        try:
            result = work(client)
            if inspect.isawaitable(result):
                result = self._loop.run_until_complete(result)
            elif inspect.isasyncgen(result) or hasattr(result, "__aiter__"):
                result = self._loop.run_until_complete(all_of(result))
            elif not isinstance(result, (dict, list, str)) and hasattr(result, "__iter__"):
                result = list(result)
            return comparable(result)
        except Exception as error:
            return failure(error)


async def all_of(iterator: Any) -> list[Any]:
    return [element async for element in iterator]


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


@pytest.fixture(scope="module")
def clients(loopback: Loopback, loop: asyncio.AbstractEventLoop) -> Clients:
    return Clients(loopback.url, loop)


@pytest.mark.parametrize("method", PAGINATED)
@settings(max_examples=20)
@given(data=st.data())
def test_pages(loopback: Loopback, clients: Clients, method: str, data: st.DataObject) -> None:
    replies = data.draw(pages(method))
    params = model.smallest(model.OPERATIONS[method].input_shape)
    params = params | {"PaginationConfig": data.draw(CONFIG)}
    iterators: list[Any] = []

    def made(client: Any) -> Any:
        loopback.replies, loopback.reply = list(replies), replies[-1]
        iterators.append(client.get_paginator(method).paginate(**params))
        return iterators[-1]

    for work in (
        made,
        lambda client: made(client).build_full_result(),
        lambda client: made(client).search("*.Items[]"),
        lambda client: made(client).result_key_iters()[0],
    ):
        del iterators[:]
        loopback.take()
        sync, asynchronous = clients.outcomes(work)
        assert asynchronous == sync
        requests = [request.target for request in loopback.take()]
        assert requests[: len(requests) // 2] == requests[len(requests) // 2 :]
        for name in ("resume_token", "non_aggregate_part"):
            assert getattr(iterators[1], name) == getattr(iterators[0], name)


@pytest.fixture(scope="module")
def pauses() -> Iterator[list[float]]:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(time, "sleep", slept.append)
        patch.setattr(asyncio, "sleep", sleep)
        yield slept


@pytest.mark.parametrize("name", DONE)
@settings(max_examples=20)
@given(data=st.data())
def test_waiters(
    loopback: Loopback, clients: Clients, pauses: list[float], name: str, data: st.DataObject
) -> None:
    texts = [status(text) for text in ("InProgress", DONE[name][1], "")]
    errors = [Reply(404, error_body("NoSuchDistribution")), Reply(400, b"")]
    replies = data.draw(st.lists(st.sampled_from(texts + errors), min_size=1, max_size=6))
    params = model.smallest(model.OPERATIONS[DONE[name][0]].input_shape)
    params = params | data.draw(st.sampled_from(CONFIGS))
    slept = []

    def work(client: Any) -> Any:
        loopback.replies, loopback.reply = list(replies), replies[-1]
        slept.append(list(pauses))
        del pauses[:]
        return client.get_waiter(name).wait(**params)

    del pauses[:]
    sync, asynchronous = clients.outcomes(work)
    slept.append(list(pauses))
    if sync == comparable(None):  # aiobotocore's returns the last reply
        assert (asynchronous[0], slept[1:]) == ("dict", [slept[1]] * 2)
    else:
        assert (asynchronous, slept[1:]) == (sync, [slept[1]] * 2)


@pytest.mark.parametrize("method", ["publish_function", "get_function", "list_distributions"])
@pytest.mark.parametrize(
    "reply",
    [Reply(200, b"<R><Name>f</Name></R>"), Reply(404, error_body("AccessDenied")), Reply(500)],
)
@pytest.mark.parametrize("params", [{}, None])
def test_results_and_errors(
    loopback: Loopback, clients: Clients, method: str, reply: Reply, params: Any
) -> None:
    loopback.replies, loopback.reply = [], reply
    if params is None:
        params = model.smallest(model.OPERATIONS[method].input_shape)
    sync, asynchronous = clients.outcomes(lambda client: getattr(client, method)(**params))
    assert asynchronous == sync


@pytest.mark.parametrize("method", ["publish_function", "list_functions", "tag_resource", "nope"])
@pytest.mark.parametrize("listen", [False, True])
def test_presigned_urls(
    loop: asyncio.AbstractEventLoop,
    monkeypatch: pytest.MonkeyPatch,
    method: str,
    listen: bool,
) -> None:
    monkeypatch.setattr(time, "time", lambda: 1_790_000_000.75)
    clients = Clients(URL, loop)
    params: dict[str, Any] = {}
    if method in model.OPERATIONS:
        params = model.smallest(model.OPERATIONS[method].input_shape)
    if listen:
        for client in (clients.sync, clients.asynchronous):
            client.meta.events.register("before-parameter-build", lambda **_: None)
    sync, asynchronous = clients.outcomes(lambda c: c.generate_presigned_url(method, params))
    assert asynchronous == sync


def test_every_reply_with_a_stream_is_known() -> None:
    streams = {
        operation.name: operation.output_shape.serialization["payload"]
        for operation in model.OPERATIONS.values()
        if operation.has_streaming_output
    }
    assert streams == STREAMS


def test_names() -> None:
    """Those that types-aiobotocore-cloudfront has, which are mypy_boto3_cloudfront's."""
    for name in ("paginator", "waiter"):
        sync, asynchronous = (
            getattr(package, name) for package in (cloudfront_rs, cloudfront_rs.aio)
        )
        assert asynchronous.__all__ == sync.__all__
        for class_name in sync.__all__:
            own = getattr(asynchronous, class_name)
            assert own.facts is getattr(sync, class_name)
    assert cloudfront_rs.aio.type_defs.__all__ == cloudfront_rs.type_defs.__all__
    assert cloudfront_rs.aio.client.CloudFrontClient is cloudfront_rs.AsyncCloudFront
    assert cloudfront_rs.aio.Client is cloudfront_rs.AsyncCloudFront


def test_what_both_clients_have(clients: Clients) -> None:
    def public(client: Any) -> set[str]:
        return {name for name in dir(client) if not name.startswith("_")}

    assert public(clients.asynchronous) == public(clients.sync)
    assert clients.asynchronous.waiter_names == clients.sync.waiter_names
