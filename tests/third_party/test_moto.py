"""moto, which answers botocore's clients in the process, through an event handler that its import adds to
botocore. Under ``patch_boto3`` it answers ours.
"""

from __future__ import annotations

from typing import Any

import boto3
import cloudfront_rs
import pytest

from tests.parity.clients import comparable

ORIGIN = {
    "Id": "o",
    "DomainName": "site.s3.amazonaws.com",
    "S3OriginConfig": {"OriginAccessIdentity": ""},
}
CONFIG = {
    "CallerReference": "r",
    "Origins": {"Quantity": 1, "Items": [ORIGIN]},
    "DefaultCacheBehavior": {
        "TargetOriginId": "o",
        "ViewerProtocolPolicy": "allow-all",
        "MinTTL": 1,
        "ForwardedValues": {"QueryString": False, "Cookies": {"Forward": "none"}},
    },
    "Comment": "of the tests",
    "Enabled": False,
}


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")


def life_of_a_distribution(moto: Any) -> list[Any]:
    with moto.mock_aws():
        cf = boto3.Session().client("cloudfront")
        told: list[Any] = [isinstance(cf, cloudfront_rs.CloudFront)]
        made = cf.create_distribution(DistributionConfig=CONFIG)["Distribution"][
            "DistributionConfig"
        ]
        (listed,) = cf.list_distributions()["DistributionList"]["Items"]
        told += [comparable(made), comparable(listed["Origins"]), listed["Status"]]
        try:
            cf.get_distribution(Id="nowhere")
        except cf.exceptions.NoSuchDistribution as error:
            told.append((type(error).__name__, str(error), error.response["Error"]))
        return told


def test_moto(moto: Any) -> None:
    theirs = life_of_a_distribution(moto)
    with cloudfront_rs.patch_boto3():
        ours = life_of_a_distribution(moto)
    assert (theirs.pop(0), ours.pop(0)) == (False, True)
    assert len(theirs) == 4
    assert ours == theirs
