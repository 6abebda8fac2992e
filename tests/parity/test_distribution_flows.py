"""Distributions and what hangs on them: on a real implementation of the API a flow ends as with boto3.

Each step says what it expects of the server, so that no flow passes on a server that refuses everything.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.parity.flow import STALE, Call, assert_same_outcomes

WEB_ACL = "arn:aws:wafv2:us-east-1:000000000000:global/webacl/w/1"
OWN_ORIGIN = {
    "Id": "origin",
    "DomainName": "origin.example.com",
    "CustomHeaders": {"Quantity": 1, "Items": [{"HeaderName": "X-H", "HeaderValue": "<h>"}]},
    "CustomOriginConfig": {
        "HTTPPort": 80,
        "HTTPSPort": 443,
        "OriginProtocolPolicy": "https-only",
        "OriginSslProtocols": {"Quantity": 1, "Items": ["TLSv1.2"]},
    },
}


def distribution(behaviour: dict[str, Any] | None = None, **changes: Any) -> dict[str, Any]:
    return {
        "CallerReference": "once",
        "Aliases": {"Quantity": 1, "Items": ["www.example.com"]},
        "Origins": {"Quantity": 1, "Items": [OWN_ORIGIN]},
        "DefaultCacheBehavior": {
            "TargetOriginId": "origin",
            "ViewerProtocolPolicy": "redirect-to-https",
            **(behaviour or {}),
        },
        "Comment": "naïve & <plain>",
        "Enabled": True,
        **changes,
    }


def distributions(call: Call) -> None:
    made = call("create_distribution", DistributionConfig=distribution())
    key = {"Id": made["Distribution"]["Id"]}
    call("create_distribution", DistributionConfig=distribution())
    call("get_distribution", **key)
    config = call("get_distribution_config", **key)["DistributionConfig"]
    call("list_distributions", MaxItems="5")
    call.refused("ParamValidationError", "update_distribution", **key, DistributionConfig={})
    update = {**key, "DistributionConfig": config}
    call.refused("PreconditionFailed", "update_distribution", **update, IfMatch=STALE)
    call.refused("InvalidIfMatchVersion", "update_distribution", **update)
    update["Id"] = "missing"
    call.refused("NoSuchDistribution", "update_distribution", **update, IfMatch=STALE)
    call.refused("DistributionNotDisabled", "delete_distribution", **key, IfMatch=made["ETag"])
    disabled = call(
        "update_distribution",
        **key,
        IfMatch=made["ETag"],
        DistributionConfig=config | {"Enabled": False, "Comment": ""},
    )
    call("get_distribution", **key)
    call.refused("PreconditionFailed", "delete_distribution", **key, IfMatch=made["ETag"])
    call("delete_distribution", **key, IfMatch=disabled["ETag"])
    for method in ("delete_distribution", "get_distribution", "get_distribution_config"):
        call.refused("NoSuchDistribution", method, **key)
    call("list_distributions")


def tags(call: Call) -> None:
    tag_items = [{"Key": "one", "Value": "1"}, {"Key": "naïve & <key>", "Value": ""}]
    made = call(
        "create_distribution_with_tags",
        DistributionConfigWithTags={
            "DistributionConfig": distribution(),
            "Tags": {"Items": tag_items},
        },
    )
    resource = {"Resource": made["Distribution"]["ARN"]}
    call("list_tags_for_resource", **resource)
    more = {"Tags": {"Items": [{"Key": "one", "Value": "2"}, {"Key": "two"}]}}
    call("tag_resource", **resource, **more)
    call("list_tags_for_resource", **resource)
    call("untag_resource", **resource, TagKeys={"Items": ["one", "never there"]})
    call("list_tags_for_resource", **resource)
    call("untag_resource", **resource, TagKeys={"Items": ["two", "naïve & <key>"]})
    call("list_tags_for_resource", **resource)
    missing = {"Resource": made["Distribution"]["ARN"] + "X"}
    call.refused("NoSuchDistribution", "list_tags_for_resource", **missing)
    call.refused("NoSuchDistribution", "tag_resource", **missing, **more)
    call.refused("InvalidArgument", "untag_resource", Resource="no ARN", TagKeys={})


def invalidations(call: Call) -> None:
    made = call("create_distribution", DistributionConfig=distribution())
    key = {"DistributionId": made["Distribution"]["Id"]}
    batch = {"CallerReference": "once", "Paths": {"Quantity": 2, "Items": ["/a b/*", "/ï?x=<1>"]}}
    invalidation = call("create_invalidation", **key, InvalidationBatch=batch)["Invalidation"]
    call("create_invalidation", **key, InvalidationBatch=batch)
    other = batch | {"Paths": {"Quantity": 1, "Items": ["/*"]}}
    create = {**key, "InvalidationBatch": other}
    call.refused("InvalidationBatchAlreadyExists", "create_invalidation", **create)
    create["DistributionId"] = "missing"
    call.refused("NoSuchDistribution", "create_invalidation", **create)
    call("create_invalidation", **key, InvalidationBatch=other | {"CallerReference": "twice"})
    call("get_invalidation", **key, Id=invalidation["Id"])
    call.refused("NoSuchInvalidation", "get_invalidation", **key, Id="missing")
    call.refused("ParamValidationError", "get_invalidation", **key)
    call("list_invalidations", **key, MaxItems="1")
    call.refused("NoSuchDistribution", "list_invalidations", DistributionId="missing")


def connection_groups(call: Call) -> None:
    tag_items = [{"Key": "k", "Value": "v"}]
    made = call("create_connection_group", Name="g", Tags={"Items": tag_items}, Ipv6Enabled=False)
    call.refused("EntityAlreadyExists", "create_connection_group", Name="g")
    group = made["ConnectionGroup"]
    call("list_tags_for_resource", Resource=group["Arn"])
    call("get_connection_group", Identifier=group["Arn"])
    call("get_connection_group_by_routing_endpoint", RoutingEndpoint=group["RoutingEndpoint"])
    unknown = {"RoutingEndpoint": "unknown.cloudfront.net"}
    call.refused("EntityNotFound", "get_connection_group_by_routing_endpoint", **unknown)
    call("list_connection_groups")
    nothing = {"AnycastIpListId": "none"}
    call("list_connection_groups", AssociationFilter=nothing, MaxItems=3)
    key = {"Id": group["Id"], "IfMatch": made["ETag"]}
    call.refused("ResourceNotDisabled", "delete_connection_group", **key)
    stale = {**key, "IfMatch": STALE}
    call.refused("PreconditionFailed", "update_connection_group", **stale)
    key["IfMatch"] = call("update_connection_group", **key)["ETag"]
    key["IfMatch"] = call("update_connection_group", **key, Enabled=False)["ETag"]
    call("delete_connection_group", **key)
    call.refused("EntityNotFound", "delete_connection_group", **key)


def distribution_tenants(call: Call) -> None:
    shared = distribution(Aliases={"Quantity": 0}, ConnectionMode="tenant-only")
    several = call("create_distribution", DistributionConfig=shared)["Distribution"]["Id"]
    alone = distribution(CallerReference="other")
    one = call("create_distribution", DistributionConfig=alone)["Distribution"]["Id"]
    call("list_distributions_by_connection_mode", ConnectionMode="tenant-only")
    tenant = {"Name": "t", "Domains": [{"Domain": "t.example.com"}]}
    call.refused("InvalidAssociation", "create_distribution_tenant", DistributionId=one, **tenant)
    tenant["DistributionId"] = several
    made = call("create_distribution_tenant", **tenant, Parameters=[{"Name": "n", "Value": "<v>"}])
    call.refused("EntityAlreadyExists", "create_distribution_tenant", **tenant)
    call.refused("CNAMEAlreadyExists", "create_distribution_tenant", **tenant | {"Name": "u"})
    key = {"Id": made["DistributionTenant"]["Id"]}
    call("get_distribution_tenant", Identifier=key["Id"])
    call("get_distribution_tenant_by_domain", Domain="t.example.com")
    call.refused("EntityNotFound", "get_distribution_tenant_by_domain", Domain="u.example.com")
    call("list_distribution_tenants", AssociationFilter={"DistributionId": several})
    call("list_distribution_tenants", AssociationFilter={"DistributionId": one})
    call("get_managed_certificate_details", Identifier=key["Id"])
    call("verify_dns_configuration", Identifier=key["Id"])
    resource = {"DistributionTenantId": key["Id"]}
    conflicts = {"Domain": "www.example.com", "DomainControlValidationResource": resource}
    call("list_domain_conflicts", **conflicts)
    batch = {"CallerReference": "once", "Paths": {"Quantity": 1, "Items": ["/*"]}}
    invalidation = call(
        "create_invalidation_for_distribution_tenant", **key, InvalidationBatch=batch
    )["Invalidation"]
    of_tenant = {"DistributionTenantId": key["Id"]}
    call("get_invalidation_for_distribution_tenant", **of_tenant, Id=invalidation["Id"])
    missing = {**of_tenant, "Id": "missing"}
    call.refused("NoSuchInvalidation", "get_invalidation_for_distribution_tenant", **missing)
    call("list_invalidations_for_distribution_tenant", **key)
    moved = call("update_domain_association", Domain="www.example.com", TargetResource=resource)
    acl = call(
        "associate_distribution_tenant_web_acl", **key, WebACLArn=WEB_ACL, IfMatch=moved["ETag"]
    )
    call("list_distribution_tenants_by_customization", WebACLArn=WEB_ACL)
    freed = call("disassociate_distribution_tenant_web_acl", **key, IfMatch=acl["ETag"])
    key["IfMatch"] = freed["ETag"]
    call.refused("ResourceNotDisabled", "delete_distribution_tenant", **key)
    key["IfMatch"] = call("update_distribution_tenant", **key, Enabled=False)["ETag"]
    call("delete_distribution_tenant", **key)
    call.refused("EntityNotFound", "delete_distribution_tenant", **key)


def attachments(call: Call) -> None:
    made = call("create_distribution", DistributionConfig=distribution())
    key = {"Id": made["Distribution"]["Id"]}
    of = {"DistributionId": key["Id"]}
    call.refused("NoSuchMonitoringSubscription", "get_monitoring_subscription", **of)
    status = {"RealtimeMetricsSubscriptionStatus": "Enabled"}
    subscription = {"RealtimeMetricsSubscriptionConfig": status}
    call("create_monitoring_subscription", **of, MonitoringSubscription=subscription)
    call("get_monitoring_subscription", **of)
    call("delete_monitoring_subscription", **of)
    call.refused("NoSuchMonitoringSubscription", "delete_monitoring_subscription", **of)
    acl = {**key, "WebACLArn": WEB_ACL}
    call.refused("PreconditionFailed", "associate_distribution_web_acl", **acl, IfMatch=STALE)
    attached = call("associate_distribution_web_acl", **acl, IfMatch=made["ETag"])
    call("get_distribution_config", **key)
    call("disassociate_distribution_web_acl", **key, IfMatch=attached["ETag"])


FLOWS: dict[str, Callable[[Call], None]] = {
    "distributions": distributions,
    "tags": tags,
    "invalidations": invalidations,
    "attachments": attachments,
    "connection groups": connection_groups,
    "distribution tenants": distribution_tenants,
}


@pytest.mark.parametrize("name", FLOWS)
def test_a_flow(ministack: str, name: str) -> None:
    assert_same_outcomes(ministack, FLOWS[name])
