"""What a client is, beside its calls: ``meta``, ``exceptions``, names, help, closing, patching."""

from __future__ import annotations

import inspect
import pickle
import pydoc
import subprocess
import sys
from typing import Any
from unittest import mock

import boto3
import botocore.config
import botocore.exceptions
import cloudfront_rs
import pytest

from tests.conftest import KEYS
from tests.loopback import Loopback, Reply
from tests.parity import model
from tests.parity.clients import Pair

PLAIN = pydoc.plaintext  # type: ignore[attr-defined]  # typeshed leaves it out
CALL = {"Name": "f", "IfMatch": "E"}
REGIONS = [
    None,
    *boto3.Session().get_available_regions("ec2"),
    *["aws-global", "aws-cn-global", "aws-us-gov-global", "mars", "us-gov-x", "cn-north-1", "cn-x"],
    *["us-gov-west-1", "us-iso-east-1", "us-isob-east-1", "eu-isoe-west-1", "us-isof-south-1"],
    "eusc-de-east-1",
]


@pytest.fixture
def pair(loopback: Loopback) -> Pair:
    loopback.reply = Reply(200, b"<a/>")
    loopback.take()
    return Pair.at(loopback.url)


@pytest.mark.parametrize("endpoint_url", [None, "https://example.com/x"])
def test_meta_in_every_region(endpoint_url: str | None) -> None:
    session = boto3.Session()
    for region in REGIONS:
        arguments = {"region_name": region, "endpoint_url": endpoint_url, **KEYS}
        theirs, ours = (p.client("cloudfront", **arguments).meta for p in (session, cloudfront_rs))
        for name in ("region_name", "endpoint_url", "partition"):
            assert getattr(ours, name) == getattr(theirs, name), region
        assert ours.config.region_name == theirs.config.region_name


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"retries": {"max_attempts": 3}},
        {"retries": {"total_max_attempts": 3, "mode": "standard"}},
        {"retries": {"mode": "adaptive"}, "connect_timeout": 3, "read_timeout": 4.5},
        {"max_pool_connections": 50, "region_name": "eu-west-1"},
    ],
)
def test_the_config_of_a_client(fields: dict[str, Any]) -> None:
    config = botocore.config.Config(**fields)
    theirs, ours = (
        package.client("cloudfront", config=config, **KEYS).meta.config
        for package in (boto3, cloudfront_rs)
    )
    assert isinstance(ours, botocore.config.Config)
    names = ["region_name", "signature_version", "retries", "connect_timeout", "read_timeout"]
    for name in [*names, "max_pool_connections", "parameter_validation"]:
        assert getattr(ours, name) == getattr(theirs, name), name


def test_the_model_of_a_client(pair: Pair) -> None:
    theirs, ours = pair.theirs.meta, pair.ours.meta
    assert ours.method_to_api_mapping == theirs.method_to_api_mapping
    assert list(ours.method_to_api_mapping) == list(theirs.method_to_api_mapping)
    assert ours.service_model.service_name == theirs.service_model.service_name
    assert ours.service_model.operation_names == theirs.service_model.operation_names
    assert pair.ours.meta is ours


def test_the_names_of_a_client(pair: Pair) -> None:
    def public(thing: Any) -> set[str]:
        return {name for name in dir(thing) if not name.startswith("_")}

    assert public(pair.ours) == public(pair.theirs)
    assert public(pair.ours.meta) >= public(pair.theirs.meta)
    assert public(pair.ours.exceptions) == public(pair.theirs.exceptions)
    assert pair.ours._PY_TO_OP_NAME == pair.theirs._PY_TO_OP_NAME
    for client in (pair.theirs, pair.ours):
        with pytest.raises(AttributeError, match=r"^'CloudFront' object has no attribute 'nope'$"):
            _ = client.nope


def test_exceptions_by_name_and_by_code(pair: Pair) -> None:
    messages = []
    for client in (pair.theirs, pair.ours):
        with pytest.raises(AttributeError) as caught:
            _ = client.exceptions.Nope
        messages.append(str(caught.value).partition(" object has no attribute ")[2])
        for code in ("PreconditionFailed", "AccessDenied", "Nope", "", None):
            found = client.exceptions.from_code(code)
            expected = code if code in ("PreconditionFailed", "AccessDenied") else "ClientError"
            assert found.__name__ == expected
    assert messages[0] == messages[1]
    assert messages[1].startswith("Nope. Valid exceptions are: AccessDenied, BatchTooLarge, ")


def test_every_call_goes_through_one_method(loopback: Loopback, pair: Pair) -> None:
    """Test suites patch it, in boto3's base class by name; here it is the client's own class."""
    with mock.patch.object(
        type(pair.ours), "_make_api_call", return_value={"patched": True}
    ) as made:
        assert pair.ours.publish_function(**CALL) == {"patched": True}
        pages = list(pair.ours.get_paginator("list_distributions").paginate())
    assert pages == [{"patched": True}]
    assert made.mock_calls == [
        mock.call("PublishFunction", CALL),
        mock.call("ListDistributions", {}),
    ]
    assert loopback.take() == []


def test_methods_can_be_replaced_and_specified(pair: Pair) -> None:
    with mock.patch.object(pair.ours, "publish_function", autospec=True) as replaced:
        pair.ours.publish_function(**CALL)
        replaced.assert_called_once_with(**CALL)
        with pytest.raises(TypeError):
            pair.ours.publish_function(Nope=1)
    assert mock.create_autospec(pair.ours).get_function(Name="f") is not None


def test_close(loopback: Loopback, pair: Pair) -> None:
    for client in (pair.theirs, pair.ours):
        client.publish_function(**CALL)
        assert client.close() is None
        client.publish_function(**CALL)
        client.close()
    assert len(loopback.take()) == 4


def test_a_client_pickles_without_its_handlers(loopback: Loopback) -> None:
    client = cloudfront_rs.client("cloudfront", region_name="eu-west-1", endpoint_url=loopback.url)
    client.meta.events.register("before-call", lambda **_: None)
    again = pickle.loads(pickle.dumps(client))
    assert again.meta.region_name == "eu-west-1"
    assert not again.meta.events
    assert pickle.loads(pickle.dumps(client.list_functions)).__name__ == "list_functions"


def test_every_method_explains_itself(pair: Pair) -> None:
    for method, operation in model.OPERATIONS.items():
        bound = getattr(pair.ours, method)
        assert bound.__name__ == method
        assert list(inspect.signature(bound).parameters) == sorted(
            operation.input_shape.members,
            key=lambda name: name not in operation.input_shape.required_members,
        )
        shown = pydoc.render_doc(bound, renderer=PLAIN)
        assert operation.name in shown
    shown = pydoc.render_doc(type(pair.ours), renderer=PLAIN)
    assert "publish_function(self, *, Name: str, IfMatch: str)" in shown
    assert "get_paginator('list_distributions')" in shown
    assert "get_waiter('distribution_deployed')" in shown


def test_the_names_of_the_package() -> None:
    """Also those that load when they are first used, for tab completion."""
    assert {*cloudfront_rs.__all__} <= {*dir(cloudfront_rs)}
    for name in cloudfront_rs.__all__:
        assert getattr(cloudfront_rs, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'nope'"):
        _ = cloudfront_rs.nope  # type: ignore[attr-defined]


def test_what_is_loaded_when() -> None:
    """Importing, making a client and calling load what a call needs, and no more."""
    program = """
import sys
before = set(sys.modules)
import cloudfront_rs
cf = cloudfront_rs.client("cloudfront", region_name="us-east-1", endpoint_url="http://127.0.0.1:9")
print(*sorted(set(sys.modules) - before))
"""
    command = [sys.executable, "-c", program]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    loaded = run.stdout.split()
    ours = [name for name in loaded if name.startswith("cloudfront_rs")]
    modules = ["_native", "botocore_classes", "client", "config", "hooks"]
    assert ours == ["cloudfront_rs", *(f"cloudfront_rs.{name}" for name in modules)]
    heavy = {"botocore", "jmespath", "typing", "inspect", "logging", "json", "asyncio", "threading"}
    assert not heavy & {name.partition(".")[0] for name in loaded}
