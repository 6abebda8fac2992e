"""What a program registers with a session is heard by all clients that are made from it: in boto3, with
the import changed, and under `patch_boto3()`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from typing import Any

import boto3
import botocore
import botocore.handlers
import cloudfront_rs
import pytest

from tests.conftest import KEYS
from tests.loopback import Loopback, Reply

EVENT = "before-call.cloudfront.ListFunctions"
OF_S3 = Reply(200, b"<ListAllMyBucketsResult><Buckets/></ListAllMyBucketsResult>")


@pytest.fixture(params=["boto3", "import changed", "patch_boto3"])
def session(request: pytest.FixtureRequest, loopback: Loopback) -> Iterator[Any]:
    loopback.reply = Reply(200, b"<FunctionList><Quantity>0</Quantity></FunctionList>")
    package: Any = cloudfront_rs if request.param == "import changed" else boto3
    patch = cloudfront_rs.patch_boto3() if request.param == "patch_boto3" else nullcontext()
    with patch:
        yield package.Session(region_name="us-east-1", **KEYS)


def client_of(session: Any, loopback: Loopback) -> Any:
    return session.client("cloudfront", endpoint_url=loopback.url)


def test_a_handler_with_a_unique_id_is_taken_off_a_client(session: Any, loopback: Loopback) -> None:
    heard = []
    session.events.register(EVENT, lambda **_: heard.append("session"), unique_id="metrics")
    session.events.register(EVENT, lambda **_: heard.append("again"), unique_id="metrics")
    client = client_of(session, loopback)
    client.list_functions()
    client.meta.events.unregister(EVENT, unique_id="metrics")
    client.list_functions()
    assert heard == ["session"]
    client_of(session, loopback).list_functions()
    assert heard == ["session", "session"]


def test_a_unique_id_that_counts(session: Any, loopback: Loopback) -> None:
    heard: list[int] = []

    def handler(**_: Any) -> None:
        heard.append(1)

    counted = {"unique_id": "n", "unique_id_uses_count": True}
    session.events.register(EVENT, handler, **counted)
    session.events.register(EVENT, handler, **counted)
    client = client_of(session, loopback)
    client.meta.events.unregister(EVENT, **counted)
    client.list_functions()
    client.meta.events.unregister(EVENT, **counted)
    client.list_functions()
    assert heard == [1]


def test_first_and_last(session: Any, loopback: Loopback) -> None:
    heard = []
    session.events.register_last(EVENT, lambda **_: heard.append("last"))
    session.events.register(EVENT, lambda **_: heard.append("middle"))
    session.events.register_first(EVENT, lambda **_: heard.append("first"))
    client = client_of(session, loopback)
    client.meta.events.register(EVENT, lambda **_: heard.append("client's"))
    client.meta.events.register_first(EVENT, lambda **_: heard.append("client's first"))
    client.list_functions()
    assert heard == ["first", "client's first", "middle", "client's", "last"]


class Mixin:
    def publish_all(self) -> str:
        return f"published by {type(self).__name__}"


def test_methods_that_a_program_adds(session: Any, loopback: Loopback) -> None:
    def add_base(base_classes: list[type], **_: Any) -> None:
        base_classes.insert(0, Mixin)

    def add_method(class_attributes: dict[str, Any], **_: Any) -> None:
        listed = class_attributes["list_functions"]
        class_attributes["hello"] = lambda self: self.list_functions()["FunctionList"]
        class_attributes["list_functions"] = lambda self, **kw: {**listed(self, **kw), "Mine": 1}

    session.events.register("creating-client-class.cloudfront", add_base)
    session.events.register("creating-client-class", add_method)
    client = client_of(session, loopback)
    assert client.publish_all() == "published by CloudFront"
    assert client.hello() == {"Quantity": 0}
    assert client.list_functions()["Mine"] == 1
    assert isinstance(client, Mixin)
    assert isinstance(client, botocore.client.BaseClient)


def test_attributes_that_a_program_answers_for(session: Any, loopback: Loopback) -> None:
    def answer(client: Any, event_name: str, **_: Any) -> Any:
        return lambda: (type(client).__name__, event_name)

    session.events.register("getattr.cloudfront.shortcut", answer)
    client = client_of(session, loopback)
    assert client.shortcut() == ("CloudFront", "getattr.cloudfront.shortcut")
    with pytest.raises(AttributeError, match="'CloudFront' object has no attribute 'nothing'"):
        client.nothing  # noqa: B018 (that it is asked for is what is tested)


def test_clients_of_other_services_hear_them(session: Any, loopback: Loopback) -> None:
    heard: list[str] = []

    def hear(event_name: str, **_: Any) -> None:
        heard.append(event_name)

    session.events.register("provide-client-params.s3.ListBuckets", hear, unique_id="buckets")
    session.events.register("before-parameter-build.*.*", hear)
    loopback.replies = [OF_S3]
    session.client("s3", endpoint_url=loopback.url).list_buckets()
    # Also what is registered when there is a client already.
    session.events.register_first("before-call.s3", hear)
    session.events.unregister("provide-client-params.s3.ListBuckets", unique_id="buckets")
    loopback.replies = [OF_S3]
    session.client("s3", endpoint_url=loopback.url).list_buckets()
    client_of(session, loopback).list_functions()
    assert heard == [
        "provide-client-params.s3.ListBuckets",
        "before-parameter-build.s3.ListBuckets",
        "before-parameter-build.s3.ListBuckets",
        "before-call.s3.ListBuckets",
        "before-parameter-build.cloudfront.ListFunctions",
    ]


@pytest.mark.parametrize("way", ["builtin handlers", "initializers"])
@pytest.mark.parametrize("mode", ["boto3", "import changed", "patch_boto3"])
def test_what_a_program_gives_to_all_sessions(
    loopback: Loopback, monkeypatch: pytest.MonkeyPatch, mode: str, way: str
) -> None:
    """As moto and Powertools do."""
    heard: list[str] = []

    def hear(event_name: str, **_: Any) -> None:
        heard.append(event_name)

    loopback.reply = Reply(200, b"<FunctionList><Quantity>0</Quantity></FunctionList>")
    if way == "initializers":
        initializers = [lambda session: session.register(EVENT, hear)]
        monkeypatch.setattr(botocore, "_INITIALIZERS", initializers)
    else:
        handlers = [*botocore.handlers.BUILTIN_HANDLERS, (EVENT, hear)]
        monkeypatch.setattr(botocore.handlers, "BUILTIN_HANDLERS", handlers)
    package: Any = cloudfront_rs if mode == "import changed" else boto3
    with cloudfront_rs.patch_boto3() if mode == "patch_boto3" else nullcontext():
        arguments = {"region_name": "us-east-1", "endpoint_url": loopback.url, **KEYS}
        package.Session().client("cloudfront", **arguments).list_functions()
        if package is cloudfront_rs:
            package.client("cloudfront", **arguments).list_functions()
    assert set(heard) == {EVENT}
    assert len(heard) == 1 + (package is cloudfront_rs)


def test_a_batch_passes_by_what_all_sessions_have(
    loopback: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    def register(session: Any) -> None:
        session.register("request-created", lambda **_: None)

    monkeypatch.setattr(botocore, "_INITIALIZERS", [register])
    loopback.reply = Reply(200, b"<R><Name>f</Name></R>", [("ETag", b"E2")])
    arguments = {"region_name": "us-east-1", "endpoint_url": loopback.url, **KEYS}
    with cloudfront_rs.patch_boto3():
        clients = [boto3.Session().client("cloudfront", **arguments)]
    clients.append(cloudfront_rs.client("cloudfront", **arguments))
    for client in clients:
        assert len(cloudfront_rs.publish_functions([("f", "E1")], client=client)) == 1
        client.meta.events.register("before-send.cloudfront", lambda **_: None)
        with pytest.raises(NotImplementedError, match="asks no event handlers"):
            cloudfront_rs.publish_functions([("f", "E1")], client=client)


def test_a_batch_does_not_pass_by_moto_while_that_is_on(moto: Any) -> None:
    with moto.mock_aws():
        client = cloudfront_rs.client("cloudfront", region_name="us-east-1")
        with pytest.raises(NotImplementedError, match="asks no event handlers"):
            cloudfront_rs.publish_functions([("f", "E1")], client=client)
