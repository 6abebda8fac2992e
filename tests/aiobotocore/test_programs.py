"""Programs that are written for aiobotocore, run with its client and with ours: the same comes of them.

Event handlers and sessions are in the file beside this one.
"""

from __future__ import annotations

import asyncio
import inspect
import itertools
from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    OperationNotPageableError,
    ParamValidationError,
    WaiterError,
)

from tests.aiobotocore.programs import BOTH, CONTENT, GetSession, Program, both, client
from tests.loopback import Loopback, Reply
from tests.parity.clients import comparable, failure
from tests.parity.flow import Named
from tests.parity.test_errors import error_body
from tests.parity.test_paginators import page
from tests.parity.test_waiters import status

PAGES = [
    page("list_distributions", ["a", "b"], "t1", True),
    page("list_distributions", ["c", "d"], "t2", True),
    page("list_distributions", ["e"], None, False),
]
# MiniStack takes an access key of twelve digits for the account.
ACCOUNTS = (f"{number:012}" for number in itertools.count(500))


async def all_of(iterator: Any) -> list[Any]:
    return [element async for element in iterator]


async def life_of_a_function(cf: Any) -> list[Any]:
    config = {"Comment": "c", "Runtime": "cloudfront-js-2.0"}
    created = await cf.create_function(Name="f", FunctionConfig=config, FunctionCode=CONTENT)
    listed = await cf.list_functions()
    published = await cf.publish_function(Name="f", IfMatch=created["ETag"])
    async with (await cf.get_function(Name="f", Stage="LIVE"))["FunctionCode"] as stream:
        code = await stream.read()
    try:
        await cf.publish_function(Name="f", IfMatch="stale")
    except cf.exceptions.PreconditionFailed as error:
        refused = error.response["Error"]
    try:
        await cf.publish_function(Name="f")
    except ParamValidationError as error:
        invalid = str(error)
    try:
        await cf.describe_function(Name="nope")
    except ClientError as error:
        unknown = [type(error).__name__, str(error)]
    etag = (await cf.describe_function(Name="f", Stage="DEVELOPMENT"))["ETag"]
    deleted = await cf.delete_function(Name="f", IfMatch=etag)
    return [created, listed, published, code, refused, invalid, unknown, deleted]


async def life_of_distributions(cf: Any) -> list[Any]:
    told = []
    for number in range(3):
        config = {
            "CallerReference": str(number),
            "Comment": "",
            "Enabled": True,
            "Origins": {"Quantity": 1, "Items": [{"Id": "o", "DomainName": "example.com"}]},
            "DefaultCacheBehavior": {"TargetOriginId": "o", "ViewerProtocolPolicy": "https-only"},
        }
        told.append(await cf.create_distribution(DistributionConfig=config))
        waiter = cf.get_waiter("distribution_deployed")
        told.append(await waiter.wait(Id=told[0]["Distribution"]["Id"]))
    pages = cf.get_paginator("list_distributions").paginate(PaginationConfig={"PageSize": 1})
    told += await all_of(pages)
    told.append(await pages.build_full_result())
    return told


@pytest.mark.parametrize("program", [life_of_a_function, life_of_distributions])
def test_on_a_server(ministack: str, program: Program) -> None:
    told = []
    for get_session in BOTH:
        keys = {"aws_access_key_id": next(ACCOUNTS), "aws_secret_access_key": "secret"}

        async def main(get_session: GetSession = get_session, keys: Any = keys) -> Any:
            async with client(get_session, ministack, **keys) as cf:
                return await program(cf)

        told.append(Named()(comparable(asyncio.run(main()))))
    assert told[1] == told[0]


async def pages(cf: Any) -> Any:
    pages = cf.get_paginator("list_distributions").paginate(PaginationConfig={"MaxItems": 3})
    found = [page["DistributionList"]["Items"] async for page in pages]
    return [found, pages.resume_token, [key.expression for key in pages.result_keys]]


async def the_full_result(cf: Any) -> Any:
    return await cf.get_paginator("list_distributions").paginate().build_full_result()


async def a_search(cf: Any) -> Any:
    pages = cf.get_paginator("list_distributions").paginate()
    return await all_of(pages.search("DistributionList.Items[].Id"))


async def what_an_iterator_for_each_key_gives(cf: Any) -> Any:
    paginator = cf.get_paginator("list_distributions")
    iterators = paginator.paginate().result_key_iters()
    found = [await all_of(iterator) for iterator in iterators]
    again = [await all_of(iterator) for iterator in iterators]
    keys = [iterator.result_key.expression for iterator in iterators]
    return [keys, found, again, [key.expression for key in paginator.result_keys]]


async def one_page_of_many(cf: Any) -> Any:
    async for found in cf.get_paginator("list_distributions").paginate():
        return found
    return None


async def no_paginator(cf: Any) -> Any:
    told = [cf.can_paginate("list_distributions"), cf.can_paginate("list_functions")]
    with pytest.raises(OperationNotPageableError) as error:
        cf.get_paginator("list_functions")
    with pytest.raises(ValueError, match="Bad starting token"):
        cf.get_paginator("list_distributions").paginate().resume_token = {"Other": 1}
    return [*told, str(error.value)]


@pytest.mark.parametrize(
    "program",
    [
        pages,
        the_full_result,
        a_search,
        what_an_iterator_for_each_key_gives,
        one_page_of_many,
        no_paginator,
    ],
)
@pytest.mark.parametrize("replies", [PAGES, PAGES[1:2] * 3, [Reply(400, b"")]], ids=len)
def test_paginators(loopback: Loopback, program: Program, replies: list[Reply]) -> None:
    theirs, ours = both(loopback, program, replies)
    assert ours == theirs


async def waiting(cf: Any) -> Any:
    waiter = cf.get_waiter("distribution_deployed")
    told = [waiter.name, waiter.config.delay, waiter.config.max_attempts, cf.waiter_names]
    waiter.config.delay = 0
    try:
        told.append(await waiter.wait(Id="E1", WaiterConfig={"MaxAttempts": 3}))
    except WaiterError as error:
        told += [str(error), error.last_response]
    return told


@pytest.mark.parametrize(
    "replies",
    [
        [status("InProgress"), status("Deployed")],
        [status("InProgress")],
        [Reply(404, error_body("NoSuchDistribution"))],
    ],
)
def test_waiters(loopback: Loopback, replies: list[Reply]) -> None:
    theirs, ours = both(loopback, waiting, replies)
    assert ours == theirs


async def readinto(body: Any) -> Any:
    buffer = bytearray(5)
    return [await body.readinto(buffer), bytes(buffer)]


async def iterated(body: Any) -> Any:
    return [chunk async for chunk in body]


async def next_one(body: Any) -> Any:
    return await body.anext()


async def raises_on_sync_use(body: Any) -> Any:
    for use in (iter, next, list):
        with pytest.raises(TypeError):
            use(body)
    # The former before Python 3.11.
    with pytest.raises((AttributeError, TypeError)), body:
        pass
    with pytest.raises(NotImplementedError):
        body.set_socket_timeout(1)
    return None


READING: dict[str, Callable[[Any], Any]] = {
    "read()": lambda body: body.read(),
    "read(3)": lambda body: body.read(3),
    "read(0)": lambda body: body.read(0),
    "read(-1)": lambda body: body.read(-1),
    "readinto": readinto,
    "readlines": lambda body: body.readlines(),
    "iter_lines": lambda body: all_of(body.iter_lines()),
    "iter_lines, ends": lambda body: all_of(body.iter_lines(7, keepends=True)),
    "iter_chunks": lambda body: all_of(body.iter_chunks(700)),
    "async for": iterated,
    "anext": next_one,
    "sync": raises_on_sync_use,
    "tell": lambda body: body.tell(),
    "readable": lambda body: body.readable(),
    "closed": lambda body: body.closed,
    "close": lambda body: body.close(),
    "aclose": lambda body: body.aclose(),
}
STREAMS = {
    "get_function": ("Name", "FunctionCode"),
    "get_connection_function": ("Identifier", "ConnectionFunctionCode"),
}


async def tried(step: Callable[[Any], Any], body: Any) -> Any:
    try:
        result = step(body)
        return await result if inspect.isawaitable(result) else result
    except (BotoCoreError, StopAsyncIteration) as error:
        return failure(error)


@pytest.mark.parametrize("method", STREAMS)
@pytest.mark.parametrize("first", READING)
def test_streams(loopback: Loopback, method: str, first: str) -> None:
    argument, member = STREAMS[method]

    async def program(cf: Any) -> Any:
        told = []
        for names in ([first, "tell", "read()", first], ["read(3)", "close", first]):
            body = (await getattr(cf, method)(**{argument: "x"}))[member]
            told.append([await tried(READING[name], body) for name in names])
        async with (await getattr(cf, method)(**{argument: "x"}))[member] as body:
            told.append([await tried(READING[first], body)])
        return told

    theirs, ours = both(loopback, program, [Reply(200, CONTENT)])
    assert ours == theirs
