"""What other programs put in the place of botocore's functions, and the private attributes that they
read."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from functools import partial
from typing import Any
from unittest import mock

import boto3
import boto3.exceptions
import botocore.client
import botocore.endpoint
import cloudfront_rs
import pytest

from tests.loopback import Loopback, Reply
from tests.parity.clients import Pair, outcome
from tests.parity.test_errors import error_body

CALL = {"Name": "redirect", "IfMatch": "E1"}
LIVE = Reply(200, b"<R><Name>redirect</Name><Status>DEPLOYED</Status></R>")
CASES: list[tuple[dict[str, Any], Reply]] = [
    (CALL, LIVE),
    (CALL, Reply(412, error_body("PreconditionFailed"))),
    (CALL, Reply(503)),
    (CALL, Reply(200, b"not XML")),
    ({"Name": 7}, LIVE),
]
_make_api_call = botocore.client.BaseClient._make_api_call
_init = botocore.client.BaseClient.__init__
_prepare_request = botocore.endpoint.Endpoint.prepare_request


@pytest.fixture
def pair(loopback: Loopback) -> Pair:
    loopback.reply = LIVE
    loopback.take()
    return Pair.at(loopback.url)


class Wrapped:
    """A tracer's wrapper: a descriptor that looks like the function in it."""

    def __init__(self, function: Callable[..., Any], told: list[Any]) -> None:
        self._function, self._told = function, told
        self.__name__, self.__module__ = function.__name__, function.__module__

    @property  # type: ignore[misc]  # as wrapt does
    def __class__(self) -> Any:
        return type(self._function)

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        return self if instance is None else partial(self._call, instance)

    def _call(self, instance: Any, operation_name: str, api_params: Any) -> Any:
        self._told.append((operation_name, api_params, instance._service_model.service_id))
        try:
            return self._function(instance, operation_name, api_params)
        except Exception as error:
            self._told.append(type(error).__name__)
            raise


@pytest.mark.parametrize(("params", "reply"), CASES)
def test_a_tracer_around_every_call(
    loopback: Loopback, pair: Pair, params: dict[str, Any], reply: Reply
) -> None:
    loopback.reply = reply
    told: list[list[Any]] = []
    came_to = []
    for client in (pair.theirs, pair.ours):
        told.append([])
        wrapped = Wrapped(_make_api_call, told[-1])
        with mock.patch.object(botocore.client.BaseClient, "_make_api_call", wrapped):
            came_to.append(outcome(client, "publish_function", params))
    if reply.body == b"not XML":
        # The reason is this package's parser's.
        came_to = [failed["class"] for failed in came_to]
    assert came_to[1] == came_to[0]
    assert told[1] == told[0]
    assert told[1]


def test_a_test_that_answers_some_calls(loopback: Loopback, pair: Pair) -> None:
    def answer(self: Any, operation_name: str, api_params: Any) -> Any:
        if operation_name == "ListFunctions":
            return {"answered": api_params}
        return _make_api_call(self, operation_name, api_params)

    with mock.patch("botocore.client.BaseClient._make_api_call", new=answer):
        for client in (pair.theirs, pair.ours):
            assert client.list_functions(MaxItems="1") == {"answered": {"MaxItems": "1"}}
            assert client.publish_function(**CALL)["FunctionSummary"]["Name"] == "redirect"
    assert len(loopback.take()) == 2
    assert "answered" not in pair.ours.list_functions()


def test_a_mock_in_its_place(loopback: Loopback, pair: Pair) -> None:
    with mock.patch("botocore.client.BaseClient._make_api_call", return_value={"a": 1}) as mocked:
        for client in (pair.theirs, pair.ours):
            assert client.publish_function(**CALL) == {"a": 1}
    assert mocked.call_args_list == [mock.call("PublishFunction", CALL)] * 2
    assert loopback.take() == []


def test_a_call_that_nobody_hooks_goes_straight_to_the_extension(pair: Pair) -> None:
    with (
        mock.patch.object(type(pair.ours), "_call", side_effect=LookupError),
        pytest.raises(LookupError),
    ):
        pair.ours.publish_function(**CALL)


def test_what_stands_in_the_place_of_the_initializer(
    loopback: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sentry registers its handlers with every client in this way."""
    told: list[Any] = []

    def init(self: Any, *args: Any, **kwargs: Any) -> None:
        _init(self, *args, **kwargs)
        service = self.meta.service_model.service_id.hyphenize()
        self.meta.events.register(
            "request-created", lambda request, **_: told.append((service, request.method))
        )

    monkeypatch.setattr(botocore.client.BaseClient, "__init__", init)
    loopback.reply = LIVE
    pair = Pair.at(loopback.url)
    for client in (pair.theirs, pair.ours):
        client.publish_function(**CALL)
    assert told == [("cloudfront", "POST")] * 2


def test_what_stands_in_the_place_of_prepare_request(
    loopback: Loopback, pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    """OpenTelemetry and X-Ray put the trace's header into the request in this way."""

    def prepare_request(self: Any, request: Any) -> Any:
        request.headers["X-Trace"] = str(self.host)
        return _prepare_request(self, request)

    def keep(self: Any, operation_name: str, api_params: Any) -> Any:
        return _make_api_call(self, operation_name, api_params)

    monkeypatch.setattr(botocore.endpoint.Endpoint, "prepare_request", prepare_request)
    monkeypatch.setattr(botocore.client.BaseClient, "_make_api_call", keep)
    for client in (pair.theirs, pair.ours):
        client.publish_function(**CALL)
    assert [request.headers["x-trace"] for request in loopback.take()] == [loopback.url] * 2


def test_the_log_that_ansible_reads(pair: Pair, caplog: pytest.LogCaptureFixture) -> None:
    found = []
    for client in (pair.theirs, pair.ours):
        with caplog.at_level(logging.DEBUG, logger="botocore.endpoint"):
            client.publish_function(**CALL)
        told = [r.getMessage() for r in caplog.records if r.name == "botocore.endpoint"]
        found.append(
            [re.sub(r"with params: .*?'url': ('.*?').*", r"\1", line) for line in told[:1]]
        )
        assert "'If-Match': 'E1'" in told[0]
        caplog.clear()
    assert found[1] == found[0]
    assert found[1][0].startswith("Making request for OperationModel(name=PublishFunction) 'http:")


def test_private_attributes(pair: Pair) -> None:
    def read(client: Any) -> list[Any]:
        signer = client._request_signer
        request = {"Name": "f", "IfMatch": "E"}
        operation = client._service_model.operation_model("PublishFunction")
        serialized = client._serializer.serialize_to_request(request, operation)
        reply = {"status_code": 200, "headers": {}, "body": LIVE.body}
        return [
            client._service_model.service_name,
            client._client_config.region_name,
            client._endpoint.host,
            repr(client._endpoint),
            client._endpoint._endpoint_prefix,
            isinstance(client._endpoint, botocore.endpoint.Endpoint),
            (signer.region_name, signer.signing_name, signer.signature_version),
            isinstance(signer, botocore.signers.RequestSigner),
            signer._credentials.access_key,
            signer._credentials.get_frozen_credentials().secret_key,
            [serialized[name] for name in ("method", "url_path", "headers", "body")],
            client._response_parser.parse(reply, operation.output_shape)["FunctionSummary"],
            client._cache,
            hasattr(client, "_nothing_of_that_name"),
        ]

    assert read(pair.ours) == read(pair.theirs)
    assert pair.ours._endpoint is pair.ours._endpoint
    assert pair.ours._endpoint.http_session.close() is None


@pytest.mark.parametrize("name", ["_loader", "_ruleset_resolver", "_user_agent_creator"])
def test_private_attributes_that_cannot_be_given(pair: Pair, name: str) -> None:
    with pytest.raises(AttributeError, match=f"cloudfront_rs clients have no '{name}': "):
        getattr(pair.ours, name)
    with pytest.raises(AttributeError, match="is decided by a handler of the event before-send"):
        pair.ours._endpoint.http_session.send(None)


def test_a_request_that_its_signer_signs(loopback: Loopback, pair: Pair) -> None:
    request = botocore.awsrequest.AWSRequest("GET", f"{loopback.url}/2020-05-31/function")
    pair.ours._request_signer.sign("ListFunctions", request)
    assert request.headers["Authorization"].startswith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/")


def test_a_client_that_was_made_before_botocore_was_imported(loopback: Loopback) -> None:
    plain = cloudfront_rs.CloudFront
    with mock.patch.dict("sys.modules", {"botocore.client": None}):
        client = cloudfront_rs.client("cloudfront", "us-east-1", endpoint_url=loopback.url)
    assert type(client) is plain
    told: list[Any] = []
    loopback.reply = LIVE
    with (
        mock.patch.dict("os.environ", {"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b"}),
        mock.patch.object(
            botocore.client.BaseClient, "_make_api_call", Wrapped(_make_api_call, told)
        ),
    ):
        assert client.publish_function(**CALL)["FunctionSummary"]["Name"] == "redirect"
    assert told == [("PublishFunction", CALL, "CloudFront")]


def test_what_boto3_has_beside_clients() -> None:
    assert cloudfront_rs.compat is boto3.compat  # type: ignore[attr-defined]  # boto3's, at run time
    assert cloudfront_rs.exceptions.Boto3Error is boto3.exceptions.Boto3Error  # type: ignore[attr-defined]
    assert not hasattr(cloudfront_rs, "no_such_module")
    assert not hasattr(cloudfront_rs.exceptions, "NoSuchError")
