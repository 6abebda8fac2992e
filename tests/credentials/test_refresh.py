"""When sources are asked again, and by whom; that one session has one source; beside boto3."""

from __future__ import annotations

import asyncio
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import boto3
import pytest

from tests.credentials.conftest import CALL, PACKAGES, Machine, answer, signed
from tests.loopback import Loopback, Reply

URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI"


@pytest.fixture
def container(machine: Machine, service: Loopback) -> Loopback:
    machine.environ(**{URI: service.url})
    return service


def keys_of(machine: Machine, calls: int, client: Any) -> list[str]:
    machine.cloudfront.take()
    for _ in range(calls):
        client.publish_function(**CALL)
    return [signed(request)[0] for request in machine.cloudfront.take()]


@pytest.mark.parametrize(
    ("seconds", "asked"), [(3600, 1), (15 * 60 + 30, 1), (15 * 60 - 30, 3), (10 * 60 - 30, 3)]
)
def test_keys_are_refreshed_before_they_end(
    machine: Machine, container: Loopback, seconds: float, asked: int
) -> None:
    found = []
    for package in PACKAGES:
        container.replies = [answer("OLD", seconds), answer("A", seconds), answer("B", seconds)]
        keys = keys_of(machine, 2, machine.client(machine.session(package)))
        found.append((keys, len(container.take())))
    assert found[1] == found[0]
    assert found[1][1] == asked


@pytest.mark.parametrize(("seconds", "goes_on"), [(15 * 60 - 30, True), (10 * 60 - 30, False)])
def test_a_refresh_that_fails(
    machine: Machine, container: Loopback, seconds: float, goes_on: bool
) -> None:
    found = []
    for package in PACKAGES:
        client = None
        container.replies = [answer("OLD", seconds), answer("OLD", seconds)]
        container.reply = Reply(500)
        client = machine.client(machine.session(package))
        keys = keys_of(machine, 1, client)
        try:
            keys += keys_of(machine, 1, client)
        except Exception as error:
            keys.append(str(error))
        found.append(keys)
        container.take()
    assert found[1] == found[0]
    assert (found[1] == ["OLD", "OLD"]) is goes_on


def test_between_two_attempts(machine: Machine, container: Loopback) -> None:
    found = []
    for package in PACKAGES:
        container.replies = [answer("A", 300), answer("B", 300), answer("C")]
        machine.cloudfront.replies = [Reply(500)]
        found.append(keys_of(machine, 1, machine.client(machine.session(package))))
        container.take()
    assert found[1] == found[0] == ["B", "C"]


def test_an_instance_that_stops_to_answer(machine: Machine, service: Loopback) -> None:
    machine.environ(
        AWS_EC2_METADATA_DISABLED="false", AWS_EC2_METADATA_SERVICE_ENDPOINT=service.url
    )
    found = []
    for package in PACKAGES:
        # Within the window that the source itself prolongs, so nobody asks a second time.
        good = [Reply(200, b"token"), Reply(200, b"role"), answer("INSTANCE", 60)]
        service.replies, service.reply = good, Reply(500)
        client = machine.client(machine.session(package))
        found.append((keys_of(machine, 2, client), len(service.take())))
    assert found[1] == found[0] == (["INSTANCE"] * 2, 3)


def test_the_environment_has_newer_keys(machine: Machine) -> None:
    found = []
    for package in PACKAGES:
        machine.environ(
            AWS_ACCESS_KEY_ID="OLD",
            AWS_SECRET_ACCESS_KEY="s",
            AWS_CREDENTIAL_EXPIRATION="2020-01-01T00:00:00Z",
        )
        session = machine.session(package)
        machine.environ(AWS_CREDENTIAL_EXPIRATION="2099-01-01T00:00:00Z", AWS_ACCESS_KEY_ID="NEW")
        found.append(keys_of(machine, 1, machine.client(session)))
    assert found[1] == found[0] == ["NEW"]


def test_one_refresh_for_all_threads(machine: Machine, container: Loopback) -> None:
    container.replies = [answer("OLD", 60)]
    container.reply = answer("NEW")
    client = machine.client(machine.session("cloudfront_rs"))
    start = threading.Barrier(16)

    def call(_: int) -> None:
        start.wait()
        client.publish_function(**CALL)

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(call, range(16)))
    assert len(container.take()) == 2
    assert {signed(request)[0] for request in machine.cloudfront.take()} == {"NEW"}


def test_one_refresh_for_all_tasks(machine: Machine, container: Loopback) -> None:
    container.replies = [answer("OLD", 60)]
    container.reply = answer("NEW")

    async def run() -> None:
        session = machine.session("cloudfront_rs")
        arguments = {"endpoint_url": machine.cloudfront.url}
        async with session.async_client("cloudfront", **arguments) as client:
            await asyncio.gather(*[client.publish_function(**CALL) for _ in range(16)])

    asyncio.run(run())
    assert len(container.take()) == 2
    assert {signed(request)[0] for request in machine.cloudfront.take()} == {"NEW"}


@pytest.mark.parametrize("package", PACKAGES)
def test_the_clients_of_a_session_share_a_source(
    machine: Machine, container: Loopback, package: str
) -> None:
    container.reply = answer("SHARED")
    session = machine.session(package)
    for _ in range(3):
        assert keys_of(machine, 1, machine.client(session)) == ["SHARED"]
    assert session.get_credentials().access_key == "SHARED"
    assert len(container.take()) == 1
    # Another session has one of its own.
    keys_of(machine, 1, machine.client(machine.session(package)))
    assert len(container.take()) == 1


@pytest.mark.parametrize("package", PACKAGES)
def test_so_do_those_without_a_session(machine: Machine, container: Loopback, package: str) -> None:
    machine.monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)
    machine.environ(AWS_DEFAULT_REGION="us-east-1")
    container.reply = answer("SHARED")
    for _ in range(3):
        assert keys_of(machine, 1, machine.client(PACKAGES[package])) == ["SHARED"]
    assert len(container.take()) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_both_sides_of_a_fork(machine: Machine, container: Loopback) -> None:
    """The child has the parent's keys, and refreshes them by itself."""
    container.replies = [answer("OLD", 60), answer("OLD", 1200)]
    container.reply = answer("NEW")
    client = machine.client(machine.session("cloudfront_rs"))
    assert keys_of(machine, 1, client) == ["OLD"]
    child = os.fork()
    if child == 0:
        status = 1
        try:
            client.publish_function(**CALL)
            status = 0
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    (request,) = machine.cloudfront.take()
    assert signed(request)[0] == "OLD"
    assert len(container.take()) == 2
