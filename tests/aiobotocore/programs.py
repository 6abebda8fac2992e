"""What runs a program that is written for aiobotocore, with its client and with ours.

A program takes a client. ``get_session`` is all that differs between the two.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import aiobotocore.session
import cloudfront_rs.aio.session
from aiobotocore.config import AioConfig
from botocore.exceptions import BotoCoreError, ClientError

from tests.conftest import KEYS
from tests.loopback import Loopback, Reply
from tests.parity.clients import NO_RETRIES, comparable, failure

GetSession = Callable[[], Any]
Program = Callable[[Any], Awaitable[Any]]
BOTH = (aiobotocore.session.get_session, cloudfront_rs.aio.session.get_session)
CONTENT = b"one\ntwo\r\nthree\rfour\n\n" + b"x" * 1500 + b"\nfive"


def client(get_session: GetSession, endpoint_url: str, **arguments: Any) -> Any:
    arguments = {"config": AioConfig(retries=NO_RETRIES), **KEYS, **arguments}
    return get_session().create_client(
        "cloudfront", region_name="us-east-1", endpoint_url=endpoint_url, **arguments
    )


def both(loopback: Loopback, program: Program, replies: list[Reply]) -> tuple[Any, Any]:
    """What comes of a program that takes a client, and what it asks on the way."""
    told = []
    for get_session in BOTH:
        loopback.replies, loopback.reply = list(replies), replies[-1]
        loopback.take()

        async def main(get_session: GetSession = get_session) -> Any:
            async with client(get_session, loopback.url) as cf:
                return await program(cf)

        told.append([outcome(main()), [request.target for request in loopback.take()]])
    return told[0], told[1]


def outcome(work: Any) -> Any:
    try:
        return comparable(asyncio.run(work))
    except (BotoCoreError, ClientError, LookupError) as error:
        return failure(error)
