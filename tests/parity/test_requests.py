"""The request that ours sends is boto3's, byte for byte where botocore decides it."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import KEYS
from tests.loopback import Loopback, Reply, Request
from tests.parity import model
from tests.parity.clients import Pair

# They differ with the time, or say who is calling.
OF_THE_CALL = {
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "authorization",
    "user-agent",
    "x-amz-date",
}
# urllib3 asks for what hyper takes for granted.
OF_THE_TRANSPORT = {"accept-encoding"}


@pytest.fixture(scope="module")
def pair(loopback: Loopback) -> Pair:
    return Pair.at(loopback.url)


def sent(loopback: Loopback, client: Any, method: str, params: dict[str, Any]) -> Request:
    loopback.reply = Reply(200, b"<Empty/>")
    loopback.take()
    getattr(client, method)(**params)
    (request,) = loopback.take()
    return request


def assert_same_request(
    loopback: Loopback, pair: Pair, method: str, params: dict[str, Any]
) -> None:
    theirs = sent(loopback, pair.theirs, method, params)
    ours = sent(loopback, pair.ours, method, params)
    assert ours.method == theirs.method
    assert ours.target == theirs.target
    assert ours.body == theirs.body
    ignored = OF_THE_CALL | OF_THE_TRANSPORT
    assert headers_without(ours, ignored) == headers_without(theirs, ignored)
    assert ours.headers.keys() >= OF_THE_CALL
    assert_signed_as_botocore_signs(ours, loopback.url)


def headers_without(request: Request, names: set[str]) -> dict[str, str]:
    return {name: value for name, value in request.headers.items() if name not in names}


def assert_signed_as_botocore_signs(request: Request, url: str) -> None:
    _, credential, signed, signature = request.headers["authorization"].replace(",", " ").split()
    names = signed.removeprefix("SignedHeaders=").split(";")
    if not all(request.headers[name].isascii() for name in names):
        return  # botocore folds the white space of all scripts, which HTTP does not know
    if urlsplit(request.target).path.endswith(("/.", "/..")):
        return  # signed as the SDK reads such a path (docs/differences.md)
    again = AWSRequest(
        method=request.method,
        url=url + request.target,
        data=request.body,
        headers={name: request.headers[name] for name in names if name != "host"},
    )
    again.context["timestamp"] = request.headers["x-amz-date"]
    signer = SigV4Auth(Credentials(*KEYS.values()), "cloudfront", "us-east-1")
    canonical = signer.canonical_request(again)
    expected = signer.signature(signer.string_to_sign(again, canonical), again)
    assert credential == f"Credential={signer.scope(again)}"
    assert signature == f"Signature={expected}"


@pytest.mark.parametrize("method", model.FUNCTION_OPERATIONS)
@settings(max_examples=200)
@given(data=st.data())
def test_functions(loopback: Loopback, pair: Pair, method: str, data: st.DataObject) -> None:
    params = data.draw(model.inputs(model.OPERATIONS[method].input_shape))
    assert_same_request(loopback, pair, method, params)


@pytest.mark.parametrize("method", sorted(model.OPERATIONS))
@settings(max_examples=10)
@given(data=st.data())
def test_all_operations(loopback: Loopback, pair: Pair, method: str, data: st.DataObject) -> None:
    params = data.draw(model.inputs(model.OPERATIONS[method].input_shape))
    assert_same_request(loopback, pair, method, params)
