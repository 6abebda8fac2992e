"""Event handlers and sessions as programs for aiobotocore use them, beside aiobotocore's own."""

from __future__ import annotations

import asyncio
from typing import Any

import aiobotocore.session
import pytest
from aiobotocore.config import AioConfig
from botocore.exceptions import (
    ClientError,
    NoCredentialsError,
    PartialCredentialsError,
    UnknownServiceError,
)

from tests.aiobotocore.programs import BOTH, CONTENT, GetSession, both, client
from tests.loopback import Loopback, Reply
from tests.parity.clients import NO_RETRIES
from tests.parity.test_errors import error_body

CALL = {"Name": "redirect", "IfMatch": "E1"}
LIVE = Reply(200, b"<R><Name>redirect</Name><Status>DEPLOYED</Status></R>")
EVENTS = (
    "provide-client-params",
    "before-parameter-build",
    "before-call",
    "before-send",
    "after-call",
    "after-call-error",
)


def listening(cf: Any, told: list[str], *, awaits: bool) -> None:
    def listen(event_name: str, **_: Any) -> None:
        told.append(event_name)

    async def wait(event_name: str, **_: Any) -> None:
        await asyncio.sleep(0)
        told.append(event_name)

    for name in EVENTS:
        cf.meta.events.register(f"{name}.cloudfront", wait if awaits else listen)


@pytest.mark.parametrize("awaits", [False, True])
@pytest.mark.parametrize("reply", [LIVE, Reply(412, error_body("PreconditionFailed"))])
def test_what_handlers_hear(loopback: Loopback, reply: Reply, awaits: bool) -> None:
    async def program(cf: Any) -> Any:
        told: list[str] = []
        listening(cf, told, awaits=awaits)
        try:
            return [told, await cf.publish_function(**CALL)]
        except ClientError as error:
            return [told, type(error).__name__]

    theirs, ours = both(loopback, program, [reply])
    assert ours == theirs


async def provides(params: dict[str, Any], **_: Any) -> dict[str, Any]:
    await asyncio.sleep(0)
    return {**params, "Name": "other"}


async def answers(**_: Any) -> Any:
    class Http:
        status_code = 200

    return Http(), {"Made": "up"}


async def fails(**_: Any) -> None:
    await asyncio.sleep(0)
    raise LookupError("handler")


@pytest.mark.parametrize(
    ("event", "handler"),
    [
        ("provide-client-params", provides),
        ("before-call", answers),
        *[(event, fails) for event in EVENTS[:-1]],
    ],
)
def test_coroutine_functions_as_handlers(loopback: Loopback, event: str, handler: Any) -> None:
    failed: list[str] = []

    async def program(cf: Any) -> Any:
        cf.meta.events.register(f"{event}.cloudfront.PublishFunction", handler)
        cf.meta.events.register("after-call-error", lambda **_: failed.append(event))
        return await cf.publish_function(**CALL)

    theirs, ours = both(loopback, program, [LIVE])
    assert ours == theirs
    assert len(failed) % 2 == 0


def test_a_stream_that_a_handler_sees(loopback: Loopback) -> None:
    async def program(cf: Any) -> Any:
        async def after(parsed: dict[str, Any], **_: Any) -> None:
            parsed["Read"] = await parsed["FunctionCode"].read(3)

        cf.meta.events.register("after-call.cloudfront.GetFunction", after)
        reply = await cf.get_function(Name="f")
        return [reply["Read"], await reply["FunctionCode"].read()]

    theirs, ours = both(loopback, program, [Reply(200, CONTENT)])
    assert ours == theirs
    assert ours[0][0] == ("bytes", b"one")


def test_presigned_urls(loopback: Loopback) -> None:
    async def program(cf: Any) -> Any:
        cf.meta.events.register("provide-client-params", provides)
        url = await cf.generate_presigned_url("publish_function", CALL, ExpiresIn=60)
        return url.partition("X-Amz-Date")[0]

    theirs, ours = both(loopback, program, [LIVE])
    assert ours == theirs
    assert "/function/other/publish?" in ours[0][1]


@pytest.mark.parametrize(
    "arguments",
    [
        {"service_name": "cloudfront", "aws_access_key_id": "half"},
        {"service_name": "cloudfront"},
        {"service_name": "nope"},
    ],
)
def test_clients_that_cannot_be(loopback: Loopback, arguments: dict[str, Any]) -> None:
    told = []
    for get_session in BOTH:

        async def main(get_session: GetSession = get_session) -> Any:
            async with get_session().create_client(
                region_name="us-east-1", endpoint_url=loopback.url, **arguments
            ) as cf:
                return await cf.list_functions()

        with pytest.raises(
            (PartialCredentialsError, NoCredentialsError, UnknownServiceError)
        ) as error:
            asyncio.run(main())
        told.append(type(error.value).__name__)
    assert told[1] == told[0]


def test_what_a_session_is_told(loopback: Loopback) -> None:
    told = []
    for get_session in BOTH:
        heard: list[str] = []

        async def main(get_session: GetSession = get_session, heard: Any = heard) -> Any:
            session = get_session()
            session.set_credentials("AKIDEXAMPLE", "secret", "token")
            session.set_config_variable("region", "eu-west-1")
            session.set_default_client_config(AioConfig(retries=NO_RETRIES, read_timeout=7))
            session.register(
                "before-call.cloudfront", lambda event_name, **_: heard.append(event_name)
            )
            found = await session.get_credentials()
            frozen = await found.get_frozen_credentials()
            config = AioConfig(connect_timeout=5)
            async with session.create_client(
                "cloudfront", endpoint_url=loopback.url, config=config
            ) as cf:
                await cf.publish_function(**CALL)
                used = cf.meta.config
                return [
                    [found.access_key, found.secret_key, found.token, found.method],
                    [frozen.access_key, frozen.secret_key, frozen.token],
                    [session.get_config_variable("region"), session.profile],
                    session.get_default_client_config().read_timeout,
                    [cf.meta.region_name, cf.meta.endpoint_url],
                    [used.connect_timeout, used.read_timeout],
                ]

        loopback.replies, loopback.reply = [], LIVE
        loopback.take()
        told.append([asyncio.run(main()), heard, loopback.take()[0].headers["authorization"][:48]])
    assert told[1] == told[0]


@pytest.mark.parametrize(
    "fields",
    [
        {"connector_args": {"keepalive_timeout": 5}},
        {"http_session_cls": aiobotocore.session.AIOHTTPSession},
        {"warm_up_loader_caches": True},
    ],
)
def test_what_has_no_effect_is_refused(loopback: Loopback, fields: dict[str, Any]) -> None:
    async def main() -> None:
        config = AioConfig(**fields)
        with pytest.raises(NotImplementedError, match=next(iter(fields))):
            async with client(BOTH[1], loopback.url, config=config):
                pass

    asyncio.run(main())
