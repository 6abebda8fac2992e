"""``botocore.stub.Stubber`` works on our client as it is, with boto3's outcomes."""

from __future__ import annotations

from typing import Any

import boto3
import botocore.exceptions
import cloudfront_rs
import pytest
from botocore.stub import ANY, Stubber

from tests.conftest import KEYS

SUMMARY = {
    "Name": "redirect",
    "FunctionConfig": {"Comment": "", "Runtime": "cloudfront-js-2.0"},
    "FunctionMetadata": {"FunctionARN": "arn", "LastModifiedTime": 1},
}
CALL = {"Name": "redirect", "IfMatch": "E1"}


@pytest.fixture(params=[boto3, cloudfront_rs])
def client(request: pytest.FixtureRequest) -> Any:
    """Each test runs on both, so that what it expects is what boto3 does."""
    return request.param.client("cloudfront", region_name="us-east-1", **KEYS)


def test_a_response(client: Any) -> None:
    with Stubber(client) as stubber:
        stubber.add_response("publish_function", {"FunctionSummary": SUMMARY}, CALL)
        stubber.add_response("publish_function", {}, {"Name": ANY, "IfMatch": ANY})
        assert client.publish_function(**CALL) == {"FunctionSummary": SUMMARY}
        with pytest.raises(AssertionError, match="1 responses remaining"):
            stubber.assert_no_pending_responses()
        assert client.publish_function(Name="any", IfMatch="thing") == {}
        stubber.assert_no_pending_responses()


def test_a_client_error(client: Any) -> None:
    with Stubber(client) as stubber:
        stubber.add_client_error(
            "publish_function",
            "PreconditionFailed",
            "somebody was faster",
            412,
            service_error_meta={"Type": "Sender"},
            response_meta={"RequestId": "r"},
        )
        with pytest.raises(client.exceptions.PreconditionFailed) as caught:
            client.publish_function(**CALL)
    assert caught.value.response["Error"]["Type"] == "Sender"
    assert caught.value.response["ResponseMetadata"]["RequestId"] == "r"
    assert caught.value.operation_name == "PublishFunction"
    assert isinstance(caught.value, botocore.exceptions.ClientError)


def test_what_a_stubber_refuses(client: Any) -> None:
    stubber = Stubber(client)
    with pytest.raises(ValueError, match="does not have method: nope"):
        stubber.add_response("nope", {})
    with pytest.raises(botocore.exceptions.ParamValidationError, match="Unknown parameter"):
        stubber.add_response("publish_function", {"Nope": 1})
    stubber.add_response("get_function", {})
    with stubber:
        with pytest.raises(botocore.exceptions.StubResponseError, match="Operation mismatch"):
            client.publish_function(**CALL)
        with pytest.raises(botocore.exceptions.ParamValidationError):
            client.get_function()
        stubber.add_response("get_function", {}, {"Name": "other"})
        client.get_function(Name="redirect")
        with pytest.raises(botocore.exceptions.StubAssertionError, match="Expected parameters"):
            client.get_function(Name="redirect")
    with pytest.raises(botocore.exceptions.UnStubbedResponseError), Stubber(client):
        client.publish_function(**CALL)


def test_paginators_waiters_and_urls_on_a_stubbed_client(client: Any) -> None:
    items = [{"Name": "a", "Id": "i", "ARN": "a", "Comment": "c", "LastModifiedTime": 1}]
    page = {"NextMarker": "t", "MaxItems": 1, "Quantity": 1, "Items": items}
    with Stubber(client) as stubber:
        stubber.add_response("list_key_value_stores", {"KeyValueStoreList": page}, {})
        last = {"KeyValueStoreList": {"MaxItems": 1, "Quantity": 0}}
        stubber.add_response("list_key_value_stores", last, {"Marker": "t"})
        pages = client.get_paginator("list_key_value_stores").paginate()
        assert pages.build_full_result() == {"KeyValueStoreList": {"Items": items}}
        stubber.add_client_error("get_distribution", "NoSuchDistribution", "m", 404)
        with pytest.raises(botocore.exceptions.WaiterError, match="NoSuchDistribution"):
            client.get_waiter("distribution_deployed").wait(Id="E1")
        stubber.add_response("list_functions", {})
        assert "X-Amz-Signature" in client.generate_presigned_url("list_functions")
        assert client.list_functions() == {}


def test_without_credentials_and_after_deactivation(client: Any) -> None:
    del client
    for package in (boto3, cloudfront_rs):
        bare = package.client("cloudfront", region_name="us-east-1")
        with Stubber(bare) as stubber:
            stubber.add_response("list_functions", {})
            assert bare.list_functions() == {}
        with pytest.raises(botocore.exceptions.NoCredentialsError):
            bare.list_functions()
