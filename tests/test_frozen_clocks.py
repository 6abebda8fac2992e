"""Calls under freezegun and time-machine: boto3's and ours are signed in the same instant."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from datetime import datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeAlias
from unittest import mock

import boto3
import cloudfront_rs
import pytest
import time_machine
from freezegun import freeze_time

from tests.loopback import Loopback, Reply, Request

CALL = {"Name": "f", "IfMatch": "E"}
KEYS = {"aws_access_key_id": "AKID", "aws_secret_access_key": "secret"}
PACKAGES: dict[str, Any] = {"boto3": boto3, "cloudfront_rs": cloudfront_rs}

Freeze: TypeAlias = Callable[[datetime], "AbstractContextManager[Any]"]
FREEZERS: dict[str, Freeze] = {
    "freezegun": lambda moment: freeze_time(moment, real_asyncio=True),
    "freezegun, another offset": lambda moment: freeze_time(moment, tz_offset=-5),
    "freezegun, ticking": lambda moment: freeze_time(moment, tick=True),
    "time-machine": lambda moment: time_machine.travel(moment, tick=False),
    "time-machine, ticking": time_machine.travel,
}
MOMENTS = [
    datetime(2021, 3, 4, 5, 6, 7, tzinfo=timezone.utc),
    datetime(2099, 12, 31, 23, 59, 58, tzinfo=timezone.utc),
    datetime(1971, 1, 1, tzinfo=timezone.utc),
]
THEN = MOMENTS[0]


@pytest.fixture(params=FREEZERS)
def freeze(request: pytest.FixtureRequest) -> Freeze:
    return FREEZERS[request.param]


@pytest.fixture
def server(loopback: Loopback) -> Iterator[Loopback]:
    loopback.take()  # what other tests have left
    loopback.reply = Reply(200, b"<a/>", [("ETag", b"E")])
    yield loopback
    loopback.take()


def client(package: str, server: Loopback) -> Any:
    return PACKAGES[package].client("cloudfront", "us-east-1", endpoint_url=server.url, **KEYS)


def checked(request: Request) -> str:
    """The instant of a request, whose signature is of that instant."""
    instant, authorization = request.headers["x-amz-date"], request.headers["authorization"]
    fields = dict(f.split("=", 1) for f in authorization.partition(" ")[2].split(", "))
    scope = fields["Credential"].split("/")[1:]
    assert scope == [instant[:8], "us-east-1", "cloudfront", "aws4_request"]
    path, _, query = request.target.partition("?")
    headers = [f"{name}:{request.headers[name]}" for name in fields["SignedHeaders"].split(";")]
    lines = [request.method, path, query, *headers, "", fields["SignedHeaders"]]
    canonical = "\n".join([*lines, sha256(request.body).hexdigest()])
    key = b"AWS4secret"
    for part in scope:
        key = hmac.digest(key, part.encode(), sha256)
    digest = sha256(canonical.encode()).hexdigest()
    text = "\n".join(["AWS4-HMAC-SHA256", instant, "/".join(scope), digest])
    expected = hmac.digest(key, text.encode(), sha256).hex()
    assert fields["Signature"] == expected, canonical
    return instant


def instants(server: Loopback) -> list[str]:
    return [checked(request) for request in server.take()]


def sync_call(package: str, server: Loopback) -> None:
    client(package, server).publish_function(**CALL)


def call_with_a_handler(package: str, server: Loopback) -> None:
    made = client(package, server)
    made.meta.events.register("before-send.cloudfront", lambda **_: None)
    made.publish_function(**CALL)


@pytest.mark.parametrize("call", [sync_call, call_with_a_handler])
@pytest.mark.parametrize("moment", MOMENTS)
def test_both_sign_in_the_same_instant(
    server: Loopback, freeze: Freeze, moment: datetime, call: Callable[[str, Loopback], None]
) -> None:
    seen = []
    for package in PACKAGES:
        with freeze(moment):
            call(package, server)
        seen.append(instants(server))
    assert seen[0] == seen[1]
    assert len(seen[1]) == 1
    # Outside of the block the clock is the system's.
    sync_call("cloudfront_rs", server)
    (now,) = instants(server)
    assert abs(datetime.strptime(now + "+0000", "%Y%m%dT%H%M%SZ%z") - real_now()) < timedelta(
        minutes=1
    )


def real_now() -> datetime:
    return datetime.now(timezone.utc)


def test_asyncio(server: Loopback) -> None:
    async def called() -> None:
        arguments: dict[str, Any] = {"endpoint_url": server.url, **KEYS}
        async with cloudfront_rs.async_client("cloudfront", "us-east-1", **arguments) as made:
            await asyncio.gather(*[made.publish_function(**CALL) for _ in range(3)])
            made.meta.events.register("before-send.cloudfront", lambda **_: None)
            await made.publish_function(**CALL)

    for name in ("freezegun", "time-machine"):
        with FREEZERS[name](THEN):
            asyncio.run(called())
        assert instants(server) == ["20210304T050607Z"] * 4


@pytest.mark.parametrize("name", ["freezegun", "time-machine"])
def test_a_batch(server: Loopback, name: str) -> None:
    server.reply = Reply(
        200, b"<FunctionSummary><Name>f</Name></FunctionSummary>", [("ETag", b"E")]
    )
    with FREEZERS[name](THEN):
        cloudfront_rs.publish_functions(["f", ("g", "E")], client=client("cloudfront_rs", server))
    assert instants(server) == ["20210304T050607Z"] * 3


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize("name", ["freezegun", "time-machine"])
def test_a_worker_thread(server: Loopback, name: str, package: str) -> None:
    """freezegun gives the true time to code that `threading` has just called."""
    with FREEZERS[name](THEN), ThreadPoolExecutor(1) as pool:
        made = client(package, server)
        pool.submit(made.publish_function, **CALL).result()
    assert instants(server) == ["20210304T050607Z"]


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize("name", ["freezegun", "time-machine"])
def test_an_attempt_has_the_instant_of_its_own(server: Loopback, name: str, package: str) -> None:
    """The clock moves between two attempts of a call."""
    server.replies = [Reply(503), Reply(200, b"<a/>")]
    made = client(package, server)
    moved: list[timedelta] = []

    def move(**_: Any) -> None:
        moved.append(timedelta(hours=len(moved)))
        clock.move_to(THEN + moved[-1])

    made.meta.events.register("before-send.cloudfront", move)
    with FREEZERS[name](THEN) as clock:
        made.publish_function(**CALL)
        made.publish_function(**CALL)
    assert instants(server) == ["20210304T050607Z", "20210304T050607Z", "20210304T060607Z"]


@pytest.mark.parametrize("package", PACKAGES)
def test_only_the_clock_that_botocore_asks_counts(server: Loopback, package: str) -> None:
    """A test that replaces `time.time` is not followed."""
    before = real_now()
    with mock.patch("time.time", return_value=0.0):
        client(package, server).publish_function(**CALL)
    (instant,) = instants(server)
    assert instant >= before.strftime("%Y%m%dT%H%M%SZ")


def test_a_presigned_url(server: Loopback, freeze: Freeze) -> None:
    urls = []
    for package in PACKAGES:
        with freeze(THEN):
            urls.append(client(package, server).generate_presigned_url("list_functions"))
    assert urls[0] == urls[1]


@pytest.mark.parametrize("name", ["freezegun", "time-machine"])
def test_credentials_end_by_the_same_clock(
    server: Loopback, name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Keys for an hour are used while 15 minutes are left, and then there are new ones."""
    for variable in ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
        monkeypatch.setenv(variable, str(tmp_path / "none"))
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")

    def keys(number: int, end: datetime) -> None:
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", f"AKID{number}")
        monkeypatch.setenv("AWS_CREDENTIAL_EXPIRATION", end.strftime("%Y-%m-%dT%H:%M:%SZ"))

    seen = []
    for module in PACKAGES.values():
        keys(1, THEN + timedelta(hours=1))
        used = []
        with FREEZERS[name](THEN) as clock:
            session = module.Session(region_name="us-east-1")
            made = session.client("cloudfront", endpoint_url=server.url)
            for minutes in (0, 44, 46, 110):
                clock.move_to(THEN + timedelta(minutes=minutes))
                made.publish_function(**CALL)
                keys(2, THEN + timedelta(hours=2))
                (request,) = server.take()
                used.append(request.headers["authorization"].split("=")[1].split("/")[0])
            clock.move_to(THEN + timedelta(hours=3))
            with pytest.raises(RuntimeError, match="still expired"):
                made.publish_function(**CALL)
        seen.append(used)
    assert seen[0] == seen[1] == ["AKID1", "AKID1", "AKID2", "AKID2"]
