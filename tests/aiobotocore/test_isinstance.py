"""What aiobotocore hands out is recognised by ``isinstance``; so is ours, with the same attributes."""

from __future__ import annotations

import asyncio
from typing import Any

import aiobotocore.paginate
import aiobotocore.response
import aiobotocore.waiter
import botocore.paginate
import botocore.response
import botocore.waiter
import cloudfront_rs
import pytest
from aiobotocore.config import AioConfig
from aiobotocore.session import get_session
from cloudfront_rs.botocore_classes import plain

from tests.aiobotocore.programs import BOTH, client
from tests.conftest import KEYS
from tests.loopback import Loopback, Reply
from tests.parity.test_isinstance import told

CLASSES = {
    "paginator": (aiobotocore.paginate.AioPaginator, botocore.paginate.Paginator),
    "pages": (aiobotocore.paginate.AioPageIterator, botocore.paginate.PageIterator),
    "elements": (aiobotocore.paginate.ResultKeyIterator,),
    "waiter": (aiobotocore.waiter.AIOWaiter, botocore.waiter.Waiter),
    "what the waiter does": (botocore.waiter.SingleWaiterConfig,),
    "how it asks": (aiobotocore.waiter.NormalizedOperationMethod,),
    "stream": (aiobotocore.response.StreamingBody, botocore.response.StreamingBody),
}
# Our functions for tokens, which have no object; tables of metaclasses; and what is told of elsewhere.
NOT_COMPARED = {"_token_encoder", "_token_decoder", "_abc_impl", "_pages_iterator", "_model"}
NOT_COMPARED |= {"_raw_stream", "raw_stream"}


async def things(url: str, session: Any) -> dict[str, Any]:
    async with client(session, url) as cf:
        paginator = cf.get_paginator("list_distributions")
        pages = paginator.paginate(PaginationConfig={"MaxItems": 3, "PageSize": 2})
        waiter = cf.get_waiter("distribution_deployed")
        stream = (await cf.get_function(Name="f"))["FunctionCode"]
        await stream.read(2)
        made = [paginator, pages, pages.result_key_iters()[0], waiter, waiter.config]
        return dict(zip(CLASSES, [*made, waiter._operation_method, stream], strict=True))


def test_every_attribute_of_aiobotocores_is_there(loopback: Loopback) -> None:
    loopback.reply = Reply(200, b"code")
    theirs, ours = (asyncio.run(things(loopback.url, session)) for session in BOTH)
    for name, classes in CLASSES.items():
        for known in classes:
            assert isinstance(theirs[name], known), name
            assert isinstance(ours[name], known), name
        assert plain(type(ours[name])) is not type(ours[name])
        for attribute in dir(theirs[name]):
            if not attribute.startswith("__") and attribute not in NOT_COMPARED:
                value = told(getattr(ours[name], attribute))
                assert value == told(getattr(theirs[name], attribute)), (name, attribute)
    assert ours["paginator"]._model.name == theirs["paginator"]._model.name


def test_what_is_asynchronous_refuses_to_be_read_without_waiting(loopback: Loopback) -> None:
    loopback.reply = Reply(200, b"code")
    ours = asyncio.run(things(loopback.url, BOTH[1]))
    for name in ("pages", "elements", "stream"):
        with pytest.raises(TypeError):
            iter(ours[name])


def test_pauses_are_a_method(loopback: Loopback) -> None:
    """Programs replace it, to wait by something else."""
    for session in BOTH:
        loopback.replies = []
        loopback.reply = Reply(200, b"<Distribution><Status>InProgress</Status></Distribution>")
        slept: list[float] = []

        async def sleep(seconds: float, slept: list[float] = slept) -> None:
            slept.append(seconds)

        async def main(session: Any = session, sleep: Any = sleep) -> None:
            async with client(session, loopback.url) as cf:
                waiter = cf.get_waiter("distribution_deployed")
                waiter._sleep = sleep
                with pytest.raises(botocore.waiter.WaiterError, match="Max attempts exceeded"):
                    await waiter.wait(Id="E1", WaiterConfig={"Delay": 5, "MaxAttempts": 3})

        asyncio.run(main())
        assert slept == [5, 5]


def test_our_config_of_another_services_client() -> None:
    async def url(config: Any) -> str:
        arguments = {"region_name": "us-east-1", "config": config, **KEYS}
        async with get_session().create_client("s3", **arguments) as s3:
            found: str = await s3.generate_presigned_url("get_object", {"Bucket": "b", "Key": "k"})
            return found.partition("?")[0]

    fields = {"s3": {"addressing_style": "path"}}
    ours = cloudfront_rs.Config(**fields)
    for config in (ours, AioConfig().merge(ours)):
        assert asyncio.run(url(config)) == asyncio.run(url(AioConfig(**fields)))
    assert isinstance(AioConfig().merge(ours), AioConfig)
