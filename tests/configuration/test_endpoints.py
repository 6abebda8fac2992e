"""Where requests go, and what signs them, in every region of every partition, by every variant.

Nothing leaves this machine: a handler of before-send tells what would have been sent.
"""

from __future__ import annotations

from typing import Any

import boto3
import botocore.config
import botocore.loaders
import cloudfront_rs
import pytest

from tests.configuration.observe import (
    CALL,
    comparable_failure,
    instead_of_sending,
)
from tests.conftest import KEYS

DATA = botocore.loaders.create_loader()
PARTITIONS: list[dict[str, Any]] = DATA.load_data("partitions")["partitions"]
ENDPOINTS: list[dict[str, Any]] = DATA.load_data("endpoints")["partitions"]
KNOWN = {region for partition in PARTITIONS + ENDPOINTS for region in partition["regions"]}
PSEUDO = {
    region
    for partition in ENDPOINTS
    for region in partition["services"].get("cloudfront", {}).get("endpoints", {})
}
# In a partition by its name, in none, or of botocore's older spelling of FIPS.
UNKNOWN = {
    *("mars-1", "xx-west-9", "US-EAST-1", "us-east-1x", "a", "0a", "cn-mars-1", "cn-north-1x"),
    *("us-gov-mars-9", "us-iso-x-1", "us-isob-x-9", "eu-isoe-x-1", "us-isof-x-1", "eusc-de-x-1"),
    *("eusc-xx-east-1", "mx-mars-1", "ca--1", "us-iso-east", "aws-iso-east-1"),
    *("fips-us-east-1", "us-gov-west-1-fips", "fips-cn-north-1", "fips-aws-global"),
}
REGIONS = sorted(KNOWN | PSEUDO | UNKNOWN)


@pytest.fixture(scope="module")
def sessions() -> list[Any]:
    return [package.Session(**KEYS) for package in (boto3, cloudfront_rs)]


def told(session: Any, region: str | None, use_ssl: bool, **variants: bool) -> Any:
    config = botocore.config.Config(**variants)
    try:
        client = session.client("cloudfront", region_name=region, use_ssl=use_ssl, config=config)
        sent = instead_of_sending(client)
        client.publish_function(**CALL)
    except Exception as error:
        return comparable_failure(error)
    meta = client.meta
    return [meta.endpoint_url, meta.region_name, meta.partition, sent[0]["target"], sent[0]]


@pytest.mark.parametrize("region", REGIONS)
def test_every_region(sessions: list[Any], region: str) -> None:
    for use_ssl in (True, False):
        for fips in (True, False):
            for dual_stack in (True, False):
                theirs, ours = (
                    told(
                        session,
                        region,
                        use_ssl,
                        use_fips_endpoint=fips,
                        use_dualstack_endpoint=dual_stack,
                    )
                    for session in sessions
                )
                assert ours == theirs
                if not (fips or dual_stack):
                    assert ours[3].startswith("https://cl" if use_ssl else "http://cl")


def test_no_region(sessions: list[Any]) -> None:
    theirs, ours = (told(session, None, use_ssl=True) for session in sessions)
    assert ours == theirs
    assert ours[1] == "aws-global"


def test_every_partition_is_there() -> None:
    assert len(PARTITIONS) >= 8
    assert len(KNOWN) >= 40
    assert {"aws-global", "aws-cn-global"} <= PSEUDO
