"""Presigned URLs are boto3's, to the byte, at the same frozen instant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import boto3
import cloudfront_rs
import pytest
import time_machine
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import KEYS
from tests.parity import model
from tests.parity.clients import Pair, failure

INSTANT = 1_790_000_000.75
URL = "http://127.0.0.1:9"


@pytest.fixture(autouse=True)
def _frozen() -> Iterator[None]:
    with time_machine.travel(INSTANT, tick=False):
        yield


@pytest.fixture(scope="module")
def pair() -> Pair:
    return Pair.at(URL)


def url_or_error(client: Any, *args: Any, **kwargs: Any) -> Any:
    try:
        return client.generate_presigned_url(*args, **kwargs)
    except Exception as error:
        return failure(error)


@pytest.mark.parametrize("method", sorted(model.OPERATIONS))
@settings(max_examples=5)
@given(data=st.data())
def test_all_operations(pair: Pair, method: str, data: st.DataObject) -> None:
    """For operations with a body both fail, in the same way."""
    params = data.draw(model.inputs(model.OPERATIONS[method].input_shape, model.USUAL_TEXT))
    arguments = {
        "ExpiresIn": data.draw(st.sampled_from([3600, 1, "60", 7.5])),
        "HttpMethod": data.draw(st.sampled_from([None, "GET", "put"])),
    }
    theirs, ours = (url_or_error(c, method, params, **arguments) for c in (pair.theirs, pair.ours))
    assert ours == theirs


@pytest.mark.parametrize("token", [None, "a/session+token=="])
@pytest.mark.parametrize(
    "endpoint_url", [None, URL, "https://EXAMPLE.com:443/a//b/", "http://[::1]:80"]
)
@pytest.mark.parametrize(
    "region",
    [None, "us-east-1", "eu-west-1", "aws-global", "cn-north-1", "us-gov-west-1", "us-iso-east-1"],
)
def test_regions_and_endpoints(
    region: str | None, endpoint_url: str | None, token: str | None
) -> None:
    arguments = {
        "region_name": region,
        "endpoint_url": endpoint_url,
        "aws_session_token": token,
        **KEYS,
    }
    theirs, ours = (
        url_or_error(package.client("cloudfront", **arguments), "list_tags_for_resource", params)
        for params in [{"Resource": "arn:aws:a/b c"}]
        for package in (boto3, cloudfront_rs)
    )
    assert ours == theirs


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("nope", {}),
        ("publish_function", {}),
        ("publish_function", {"Name": "..", "IfMatch": " a  b "}),
        ("get_function", {"Name": ".", "Stage": "LIVE"}),
        ("list_functions", None),
    ],
)
def test_odd_requests(pair: Pair, method: str, params: Any) -> None:
    theirs, ours = (url_or_error(c, method, params) for c in (pair.theirs, pair.ours))
    assert ours == theirs


def test_without_credentials() -> None:
    arguments = {"region_name": "us-east-1"}
    theirs, ours = (
        url_or_error(package.client("cloudfront", **arguments), "list_functions")
        for package in (boto3, cloudfront_rs)
    )
    assert ours == theirs
    assert ours["class"] == "NoCredentialsError"
