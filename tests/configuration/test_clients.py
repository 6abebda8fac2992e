"""Settings of our own clients: the same in asyncio, kept when a client is pickled, and without secrets."""

from __future__ import annotations

import asyncio
import os
import pickle
from typing import Any

import boto3
import cloudfront_rs
import pytest
from botocore.config import Config

from tests.configuration.observe import (
    ABSENT,
    CALL,
    WITHOUT_KEYS,
    Given,
    both,
    make,
    properties,
    surroundings,
    told,
)
from tests.configuration.option import Option, Source
from tests.configuration.options import OPTIONS
from tests.configuration.servers import World
from tests.conftest import KEYS

SOME_SOURCES = [
    pytest.param(option, source, id=f"{option.name}-{source.kind}-{source.key}")
    for option in OPTIONS[1:]  # but service_name: for others there is no asyncio client
    for source in option.sources[:2]
]


class Waiting:
    """An asyncio client, of which every call is waited for."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self.meta = client.meta

    def publish_function(self, **params: Any) -> Any:
        async def call() -> Any:
            async with self._client:
                return await self._client.publish_function(**params)

        return asyncio.run(call())


class InAsyncio:
    """``cloudfront_rs``, with asyncio clients in place of the others."""

    setup_default_session = staticmethod(cloudfront_rs.setup_default_session)

    def __init__(self, package: Any = cloudfront_rs) -> None:
        self._package = package

    def client(self, **arguments: Any) -> Waiting:
        return Waiting(self._package.async_client(**arguments))

    def Session(self, **arguments: Any) -> InAsyncio:  # noqa: N802 (boto3's name)
        return InAsyncio(cloudfront_rs.Session(**arguments))


@pytest.mark.parametrize(("option", "source"), SOME_SOURCES)
def test_asyncio(world: World, option: Option, source: Source) -> None:
    given = option.base | source.given(source.values[0])
    sync, in_asyncio = (told(package, given, world) for package in (cloudfront_rs, InAsyncio()))
    for seen in (sync, in_asyncio):
        seen.pop("connections", None)  # the asyncio client closes what it opened
    assert in_asyncio == sync


@pytest.mark.parametrize(
    ("option", "source"), [p for p in SOME_SOURCES if "aws_access_key_id" not in str(p.id)]
)
def test_a_pickled_client_is_the_same(world: World, option: Option, source: Source) -> None:
    """What it takes from the environment and the profile it takes there again."""
    keys = {"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b"}
    without = {**WITHOUT_KEYS, "aws_session_token": ABSENT}
    given = option.base | source.given(source.values[0]) | Given(without, environment=keys)
    with surroundings(given, world):
        try:
            client = make(cloudfront_rs, given, world, Config)
        except Exception:
            return  # a value that no client has
        again = pickle.loads(pickle.dumps(client))
        assert properties(again) == properties(client)


def test_explicit_keys_never_leave_a_client() -> None:
    client = cloudfront_rs.client("cloudfront", **KEYS, aws_session_token="token-example")
    assert not any(secret in repr(client) for secret in [*KEYS.values(), "token-example"])
    assert not any(secret in str(client.meta.config.__dict__) for secret in KEYS.values())
    with pytest.raises(TypeError, match="explicit credentials"):
        pickle.dumps(client)


def test_the_keys_of_the_environment_are_not_in_a_pickle(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "k")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "very secret")
    url = world.servers["server"].url
    config = Config(read_timeout=7, retries={"mode": "standard"})
    client = cloudfront_rs.client("cloudfront", "us-east-1", endpoint_url=url, config=config)
    pickled = pickle.dumps(client)
    assert b"very secret" not in pickled
    world.take()
    pickle.loads(pickled).publish_function(**CALL)
    assert len(world.take()["server"]) == 1


@pytest.mark.parametrize(("mode", "attempts"), [("legacy", 5), ("standard", 3)])
def test_how_often_is_tried_by_default(world: World, mode: str, attempts: int) -> None:
    theirs, ours = both(Given(environment={"AWS_RETRY_MODE": mode}, status=503), world)
    assert ours == theirs
    assert len(ours["came"]["server"]) == attempts


def test_a_client_keeps_its_settings(world: World) -> None:
    """Whatever becomes of the environment, of the files and of the ``Config`` it was made with."""

    def seen(package: Any) -> list[Any]:
        given = Given(profile=("sdk_ua_app_id = file",), environment={"AWS_RETRY_MODE": "standard"})
        config = Config(read_timeout=7)
        with surroundings(given, world):
            url = world.servers["server"].url
            client = package.client(
                "cloudfront", "eu-west-1", endpoint_url=url, config=config, **KEYS
            )
        config.read_timeout = 8
        (world.home / "config").write_text("no sense")
        world.take()
        client.publish_function(**CALL)
        (request,) = world.take()["server"]
        return ["app/file" in request.headers["user-agent"], properties(client)]

    assert seen(cloudfront_rs) == seen(boto3)


def test_another_object_in_the_place_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_RETRY_MODE", "standard")
    monkeypatch.setattr(os, "environ", {**os.environ, "AWS_RETRY_MODE": "adaptive"})
    # Sessions of this test's own: boto3's default one would look at that object for ever.
    sessions = (boto3.Session(), cloudfront_rs.Session())
    theirs, ours = (one.client("cloudfront", "us-east-1", **KEYS) for one in sessions)
    assert theirs.meta.config.retries["mode"] == "adaptive"
    assert ours.meta.config.retries["mode"] == "adaptive"
