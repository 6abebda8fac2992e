"""Functions, policies and keys: on a real implementation of the API a flow ends as with boto3.

Each step says what it expects of the server, so that no flow passes on a server that refuses everything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import cloudfront_rs
import pytest

from tests.parity.flow import STALE, Call, assert_same_outcomes
from tests.parity.test_distribution_flows import distribution

NOBODY = "00000000-0000-0000-0000-000000000000"
CODE = b"function handler(event) { return event.request; }"
FUNCTION_CONFIG: Any = {"Comment": "naïve", "Runtime": "cloudfront-js-2.0"}
NAMED = {"Name": "named", "Comment": "naïve & <plain>"}
BEHAVIOURS: dict[str, Any] = {
    "HeadersConfig": {"HeaderBehavior": "whitelist", "Headers": {"Quantity": 1, "Items": ["X-A"]}},
    "CookiesConfig": {"CookieBehavior": "none"},
    "QueryStringsConfig": {"QueryStringBehavior": "all"},
}
CACHE_POLICY = {
    **NAMED,
    "MinTTL": 0,
    "ParametersInCacheKeyAndForwardedToOrigin": {
        "EnableAcceptEncodingGzip": True,
        "EnableAcceptEncodingBrotli": False,
        **BEHAVIOURS,
    },
}
RESPONSE_HEADERS_POLICY = {
    **NAMED,
    "CorsConfig": {
        "AccessControlAllowOrigins": {"Quantity": 1, "Items": ["https://example.com"]},
        "AccessControlAllowHeaders": {"Quantity": 2, "Items": ["X-A", "X-B"]},
        "AccessControlAllowMethods": {"Quantity": 1, "Items": ["GET"]},
        "AccessControlAllowCredentials": False,
        "AccessControlMaxAgeSec": 600,
        "OriginOverride": True,
    },
    "SecurityHeadersConfig": {
        "FrameOptions": {"Override": True, "FrameOption": "DENY"},
        "StrictTransportSecurity": {"Override": False, "AccessControlMaxAgeSec": 31536000},
    },
    "ServerTimingHeadersConfig": {"Enabled": True, "SamplingRate": 12.5},
    "CustomHeadersConfig": {
        "Quantity": 1,
        "Items": [{"Header": "X-C", "Value": "c", "Override": False}],
    },
}
ORIGIN_ACCESS_CONTROL = {
    "Name": "named",
    "Description": "",
    "SigningProtocol": "sigv4",
    "SigningBehavior": "always",
    "OriginAccessControlOriginType": "s3",
}
PUBLIC_KEY = {**NAMED, "CallerReference": "once", "EncodedKey": "-----BEGIN PUBLIC KEY-----\n"}


def camel_case(noun: str) -> str:
    return "".join(word.title() for word in noun.split("_"))


def functions(call: Call) -> None:
    function = {"FunctionConfig": FUNCTION_CONFIG, "FunctionCode": CODE}
    first = call("create_function", Name="f", **function)["ETag"]
    call.refused("FunctionAlreadyExists", "create_function", Name="f", **function)
    call("describe_function", Name="f", Stage="DEVELOPMENT")
    call.refused("NoSuchFunctionExists", "get_function", Name="f", Stage="LIVE")
    call("publish_function", Name="f", IfMatch=first)
    call("describe_function", Name="f", Stage="LIVE")
    call("get_function", Name="f", Stage="LIVE")
    edited = {
        "FunctionConfig": FUNCTION_CONFIG | {"Comment": "edited"},
        "FunctionCode": bytearray(CODE + b"\n"),
    }
    call("update_function", Name="f", IfMatch=first, **edited)
    call.refused("InvalidIfMatchVersion", "publish_function", Name="f", IfMatch="")
    call.refused("PreconditionFailed", "publish_function", Name="f", IfMatch=STALE)
    call.refused("NoSuchFunctionExists", "publish_function", Name="missing", IfMatch=first)
    call.refused("ParamValidationError", "publish_function", Name="", IfMatch=None)
    call("list_functions", Stage="DEVELOPMENT")
    call("list_functions", MaxItems="many")
    current = call("describe_function", Name="f", Stage="DEVELOPMENT")["ETag"]
    call.refused("PreconditionFailed", "delete_function", Name="f", IfMatch=STALE)
    call("delete_function", Name="f", IfMatch=current)
    call.refused("NoSuchFunctionExists", "delete_function", Name="f", IfMatch=current)


@dataclass(frozen=True)
class Resource:
    noun: str
    plural: str
    config: dict[str, Any]
    change: dict[str, Any]
    missing: str
    twice: str | None


def life(call: Call, resource: Resource) -> None:
    """From creating to deleting, as all that has a config goes, and what is refused on the way."""
    noun, missing = resource.noun, resource.missing
    name = camel_case(noun)
    config = {f"{name}Config": resource.config}
    made = call(f"create_{noun}", **config)
    key = {"Id": made[name]["Id"]}
    if resource.twice:
        call.refused(resource.twice, f"create_{noun}", **config)
    call(f"get_{noun}", **key)
    call(f"get_{noun}_config", **key)
    call(f"list_{resource.plural}")
    call.refused("PreconditionFailed", f"update_{noun}", **key, **config, IfMatch=STALE)
    call.refused("InvalidIfMatchVersion", f"update_{noun}", **key, **config)
    call.refused(missing, f"update_{noun}", Id=NOBODY, **config, IfMatch=made["ETag"])
    edited = {f"{name}Config": resource.config | resource.change}
    changed = call(f"update_{noun}", **key, **edited, IfMatch=made["ETag"])
    call(f"get_{noun}", **key)
    call.refused("PreconditionFailed", f"delete_{noun}", **key, IfMatch=made["ETag"])
    call.refused("InvalidIfMatchVersion", f"delete_{noun}", **key)
    call(f"delete_{noun}", **key, IfMatch=changed["ETag"])
    for method in (f"get_{noun}", f"get_{noun}_config", f"delete_{noun}"):
        call.refused(missing, method, **key)
    call(f"list_{resource.plural}")


RESOURCES = [
    Resource(
        noun="cache_policy",
        plural="cache_policies",
        config=CACHE_POLICY,
        change={"DefaultTTL": 60, "MaxTTL": 10**10},
        missing="NoSuchCachePolicy",
        twice="CachePolicyAlreadyExists",
    ),
    Resource(
        noun="origin_request_policy",
        plural="origin_request_policies",
        config=NAMED | BEHAVIOURS,
        change={"Comment": ""},
        missing="NoSuchOriginRequestPolicy",
        twice="OriginRequestPolicyAlreadyExists",
    ),
    Resource(
        noun="response_headers_policy",
        plural="response_headers_policies",
        config=RESPONSE_HEADERS_POLICY,
        change={"ServerTimingHeadersConfig": {"Enabled": False, "SamplingRate": 0}},
        missing="NoSuchResponseHeadersPolicy",
        twice="ResponseHeadersPolicyAlreadyExists",
    ),
    Resource(
        noun="origin_access_control",
        plural="origin_access_controls",
        config=ORIGIN_ACCESS_CONTROL,
        change={"SigningBehavior": "never"},
        missing="NoSuchOriginAccessControl",
        twice="OriginAccessControlAlreadyExists",
    ),
    Resource(
        noun="public_key",
        plural="public_keys",
        config=PUBLIC_KEY,
        change={"Comment": "edited"},
        missing="NoSuchPublicKey",
        twice=None,
    ),
]


def key_groups(call: Call) -> None:
    key = call("create_public_key", PublicKeyConfig=PUBLIC_KEY)["PublicKey"]["Id"]
    group = Resource(
        noun="key_group",
        plural="key_groups",
        config=NAMED | {"Items": [key]},
        change={"Name": "other"},
        missing="NoSuchResource",
        twice="KeyGroupAlreadyExists",
    )
    life(call, group)
    call.refused("InvalidArgument", "create_key_group", KeyGroupConfig=NAMED | {"Items": ["K"]})


def key_value_stores(call: Call) -> None:
    store = {"Name": "named"}
    made = call("create_key_value_store", **store, Comment="naïve")
    call.refused("EntityAlreadyExists", "create_key_value_store", **store)
    call.refused("InvalidArgument", "create_key_value_store", Name="not a name")
    call("describe_key_value_store", **store)
    call("list_key_value_stores", MaxItems="7", Status="READY")
    update = {**store, "Comment": "edited"}
    call.refused("PreconditionFailed", "update_key_value_store", **update, IfMatch=STALE)
    changed = call("update_key_value_store", **update, IfMatch=made["ETag"])
    call.refused("PreconditionFailed", "delete_key_value_store", **store, IfMatch=made["ETag"])
    call("delete_key_value_store", **store, IfMatch=changed["ETag"])
    call.refused("EntityNotFound", "describe_key_value_store", **store)
    call.refused("EntityNotFound", "update_key_value_store", **update, IfMatch=STALE)
    call("list_key_value_stores")


def policies_in_use(call: Call) -> None:
    for noun, config in (
        ("cache_policy", CACHE_POLICY),
        ("origin_request_policy", NAMED | BEHAVIOURS),
        ("response_headers_policy", RESPONSE_HEADERS_POLICY),
    ):
        name = camel_case(noun)
        made = call(f"create_{noun}", **{f"{name}Config": config})
        policy = {f"{name}Id": made[name]["Id"]}
        # MiniStack finds who uses a policy by the fields of its own record, of which the caller
        # chooses this one.
        using = distribution(policy, CallerReference=made[name]["Id"])
        call("create_distribution", DistributionConfig=using)
        call(f"list_distributions_by_{noun}_id", **policy)
        delete = {"Id": made[name]["Id"], "IfMatch": made["ETag"]}
        call.refused(f"{name}InUse", f"delete_{noun}", **delete)
    call.refused("NoSuchCachePolicy", "list_distributions_by_cache_policy_id", CachePolicyId="x")


def keys_in_use(call: Call) -> None:
    key = call("create_public_key", PublicKeyConfig=PUBLIC_KEY)
    items = {"Items": [key["PublicKey"]["Id"]]}
    group = call("create_key_group", KeyGroupConfig={"Name": "g", **items})
    groups = {"Enabled": True, "Quantity": 1, "Items": [group["KeyGroup"]["Id"]]}
    call("create_distribution", DistributionConfig=distribution({"TrustedKeyGroups": groups}))
    delete = {"Id": group["KeyGroup"]["Id"], "IfMatch": group["ETag"]}
    call.refused("ResourceInUse", "delete_key_group", **delete)
    delete = {"Id": key["PublicKey"]["Id"], "IfMatch": key["ETag"]}
    call.refused("PublicKeyInUse", "delete_public_key", **delete)
    store = call("create_key_value_store", Name="s")
    stores = {"Quantity": 1, "Items": [{"KeyValueStoreARN": store["KeyValueStore"]["ARN"]}]}
    config = FUNCTION_CONFIG | {"KeyValueStoreAssociations": stores}
    call("create_function", Name="f", FunctionConfig=config, FunctionCode=CODE)
    delete = {"Name": "s", "IfMatch": store["ETag"]}
    call.refused("CannotDeleteEntityWhileInUse", "delete_key_value_store", **delete)


def what_aws_manages(call: Call) -> None:
    """Policies that are there from the start, and what MiniStack only lists, which is empty."""
    managed = call("list_cache_policies", Type="managed", MaxItems="3")["CachePolicyList"]["Items"]
    call("list_origin_request_policies", Type="managed")
    call("list_response_headers_policies", Type="managed")
    policy = {"Id": managed[0]["CachePolicy"]["Id"]}
    call("get_cache_policy", **policy)
    update = {**policy, "CachePolicyConfig": CACHE_POLICY}
    call.refused("IllegalUpdate", "update_cache_policy", **update)
    call.refused("IllegalDelete", "delete_cache_policy", **policy)
    call("list_anycast_ip_lists", MaxItems=3)
    for what in (
        "cloud_front_origin_access_identities",
        "continuous_deployment_policies",
        "field_level_encryption_configs",
        "field_level_encryption_profiles",
        "realtime_log_configs",
        "streaming_distributions",
    ):
        call(f"list_{what}", MaxItems="3")
    identity = {"CallerReference": "once", "Comment": ""}
    call.refused(
        "NoSuchResource",
        "create_cloud_front_origin_access_identity",
        CloudFrontOriginAccessIdentityConfig=identity,
    )


FLOWS: dict[str, Callable[[Call], None]] = {
    "functions": functions,
    **{resource.plural: partial(life, resource=resource) for resource in RESOURCES},
    "key groups": key_groups,
    "key value stores": key_value_stores,
    "policies in use": policies_in_use,
    "keys in use": keys_in_use,
    "what AWS manages": what_aws_manages,
}


@pytest.mark.parametrize("name", FLOWS)
def test_a_flow(ministack: str, name: str) -> None:
    assert_same_outcomes(ministack, FLOWS[name])


@pytest.mark.usefixtures("on_ministack")
def test_publish_function_on_the_default_client() -> None:
    cf = cloudfront_rs.client("cloudfront")
    created = cf.create_function(Name="one-shot", FunctionConfig=FUNCTION_CONFIG, FunctionCode=CODE)
    published = cloudfront_rs.publish_function("one-shot", created["ETag"])
    summary = published["FunctionSummary"]
    assert summary["FunctionMetadata"]["Stage"] == "LIVE"
    assert summary["FunctionMetadata"]["LastModifiedTime"].utcoffset() is not None
    told = ["RequestId", "HTTPStatusCode", "HTTPHeaders", "RetryAttempts"]
    assert list(published["ResponseMetadata"]) == told
    with pytest.raises(cloudfront_rs.exceptions.NoSuchFunctionExists):
        cloudfront_rs.publish_function("missing", "E")
    # Without an ETag it is looked up.
    again = cloudfront_rs.publish_function("one-shot")
    assert again["FunctionSummary"]["Name"] == "one-shot"
    with pytest.raises(cloudfront_rs.exceptions.NoSuchFunctionExists):
        cloudfront_rs.publish_function("missing")
