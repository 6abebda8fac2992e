"""moto answers the calls, in a function that it decorates."""

from __future__ import annotations

from typing import Any

import moto
from moto.core.models import patch_client

from tests.programs.scenarios.mode import MODE, boto3, outcome, tell

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
TAGS = {"Items": [{"Key": "Team", "Value": "blau"}]}
FUNCTION = {
    "Name": "redirect",
    "FunctionConfig": {"Comment": "", "Runtime": "cloudfront-js-2.0"},
    "FunctionCode": b"function handler(event) { return event.request; }",
}
# What moto makes up.
VOLATILE = (
    "Id",
    "ARN",
    "DomainName",
    "CreateTime",
    "CreatedTime",
    "LastModifiedTime",
    "ETag",
    "Location",
    "CallerReference",
)


def without(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: type(v).__name__ if k in VOLATILE else without(v) for k, v in value.items()}
    return [without(each) for each in value] if isinstance(value, list) else value


def life(cf: Any) -> Any:
    told: list[Any] = []

    def step(name: str, **parameters: Any) -> Any:
        result = outcome(getattr(cf, name), **parameters)
        told.append([name, without(result)])
        return result if isinstance(result, dict) else {}

    made = step("create_distribution", DistributionConfig=CONFIG).get("Distribution", {})
    name, arn = (
        made.get("Id", "E1"),
        made.get("ARN", "arn:aws:cloudfront::123456789012:distribution/E1"),
    )
    step("get_distribution", Id=name)
    etag = step("get_distribution_config", Id=name).get("ETag", "E1")
    changed = {**CONFIG, "Comment": "changed"}
    etag = step("update_distribution", Id=name, IfMatch=etag, DistributionConfig=changed).get(
        "ETag", etag
    )
    step("list_distributions")
    batch = {"Paths": {"Quantity": 1, "Items": ["/*"]}, "CallerReference": "1"}
    invalidation = step("create_invalidation", DistributionId=name, InvalidationBatch=batch)
    invalidated = invalidation.get("Invalidation", {}).get("Id", "I1")
    step("get_invalidation", DistributionId=name, Id=invalidated)
    step("list_invalidations", DistributionId=name)
    step("tag_resource", Resource=arn, Tags=TAGS)
    step("list_tags_for_resource", Resource=arn)
    control = {
        "Name": "origin-access-control",
        "SigningProtocol": "sigv4",
        "SigningBehavior": "always",
        "OriginAccessControlOriginType": "s3",
    }
    step("create_origin_access_control", OriginAccessControlConfig=control)
    step("list_origin_access_controls")
    step("create_function", **FUNCTION)
    step("list_functions")
    key = {"CallerReference": "1", "Name": "k", "EncodedKey": "MIIB"}
    step("create_public_key", PublicKeyConfig=key)
    step("list_public_keys")
    step("get_distribution", Id="nowhere")
    told.append([page["DistributionList"]["Quantity"] for page in pages(cf)])
    step("delete_distribution", Id=name, IfMatch=etag)
    step("delete_distribution", Id="nowhere", IfMatch="E1")
    return told


def pages(cf: Any) -> Any:
    try:
        return list(cf.get_paginator("list_distributions").paginate())
    except Exception:
        return []


def by_session() -> Any:
    return life(boto3.Session().client("cloudfront"))


def by_default() -> Any:
    return life(boto3.client("cloudfront"))


# One that is made before the mock, and handed to moto.
early = boto3.client("cloudfront")
assert (type(early).__module__.partition(".")[0] == "cloudfront_rs") == (MODE != "boto3")
decorated = [moto.mock_aws(by_session)(), moto.mock_aws(by_default)()]
with moto.mock_aws():
    outcomes = [outcome(boto3.client("s3", region_name="us-east-1").list_buckets)]
    patch_client(early)
    outcomes.append(without(outcome(early.create_distribution, DistributionConfig=CONFIG)))
for each in outcomes:
    if isinstance(each, dict):
        each.pop("Owner", None)
tell({"CreateDistribution": decorated, "early": outcomes})
