"""A program typed with mypy_boto3_cloudfront. It must be as right with ``cloudfront_rs`` in its place.

The deployment of a function and of the distribution that runs it, as such programs are written: clients
handed around, dicts named by their types, pages, waiters and exceptions. Nothing here runs.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError
from mypy_boto3_cloudfront import Client, CloudFrontClient, ListInvalidationsPaginator
from mypy_boto3_cloudfront.client import CloudFrontClient as TheClient
from mypy_boto3_cloudfront.literals import (
    CloudFrontServiceName,
    FunctionRuntimeType,
    FunctionStageType,
    MethodType,
    PaginatorName,
    PriceClassType,
    ServiceName,
    WaiterName,
)
from mypy_boto3_cloudfront.paginator import ListDistributionsPaginator, ListTrustStoresPaginator
from mypy_boto3_cloudfront.type_defs import (
    BlobTypeDef,
    CacheBehaviorTypeDef,
    CreateInvalidationResultTypeDef,
    DefaultCacheBehaviorTypeDef,
    DescribeFunctionResultTypeDef,
    DistributionConfigOutputTypeDef,
    DistributionConfigTypeDef,
    DistributionSummaryTypeDef,
    EmptyResponseMetadataTypeDef,
    FunctionAssociationTypeDef,
    FunctionConfigTypeDef,
    FunctionConfigUnionTypeDef,
    FunctionSummaryTypeDef,
    GetDistributionRequestWaitTypeDef,
    InvalidationBatchTypeDef,
    ListDistributionsRequestPaginateTypeDef,
    ListDistributionsResultTypeDef,
    OriginTypeDef,
    PaginatorConfigTypeDef,
    PublishFunctionRequestTypeDef,
    PublishFunctionResultTypeDef,
    ResponseMetadataTypeDef,
    TagsTypeDef,
    TagTypeDef,
    WaiterConfigTypeDef,
)
from mypy_boto3_cloudfront.waiter import (
    DistributionDeployedWaiter,
    InvalidationCompletedWaiter,
)

if TYPE_CHECKING:
    from mypy_boto3_cloudfront.literals import ViewerProtocolPolicyType

RUNTIME: FunctionRuntimeType = "cloudfront-js-2.0"
STAGES: tuple[FunctionStageType, ...] = ("DEVELOPMENT", "LIVE")
METHODS: list[MethodType] = ["GET", "HEAD"]
SERVICES: list[ServiceName] = ["cloudfront", "s3"]
SERVICE: CloudFrontServiceName = "cloudfront"
TAGS: TagsTypeDef = {"Items": [{"Key": "team"}, {"Key": "stage", "Value": "live"}]}


class Deployment:
    """Holds a client, as most such programs do."""

    def __init__(self, client: CloudFrontClient, name: str) -> None:
        self.client: CloudFrontClient = client
        self.name = name
        self._deployed: DistributionDeployedWaiter = client.get_waiter("distribution_deployed")

    def config(self, comment: str) -> FunctionConfigTypeDef:
        return {"Comment": comment, "Runtime": RUNTIME}

    def put(self, code: BlobTypeDef, config: FunctionConfigUnionTypeDef) -> str:
        try:
            current: DescribeFunctionResultTypeDef = self.client.describe_function(
                Name=self.name, Stage="DEVELOPMENT"
            )
        except self.client.exceptions.NoSuchFunctionExists:
            return self.client.create_function(
                Name=self.name, FunctionConfig=config, FunctionCode=code, Tags=TAGS
            )["ETag"]
        updated = self.client.update_function(
            Name=self.name, IfMatch=current["ETag"], FunctionConfig=config, FunctionCode=code
        )
        return updated["ETag"]

    def publish(self, etag: str) -> FunctionSummaryTypeDef:
        request: PublishFunctionRequestTypeDef = {"Name": self.name, "IfMatch": etag}
        result: PublishFunctionResultTypeDef = self.client.publish_function(**request)
        metadata: ResponseMetadataTypeDef = result["ResponseMetadata"]
        if metadata["HTTPStatusCode"] != 200:
            sys.exit(metadata["RequestId"])
        return result["FunctionSummary"]

    def code(self, stage: FunctionStageType = "LIVE") -> bytes:
        body = self.client.get_function(Name=self.name, Stage=stage)["FunctionCode"]
        return body.read() + b"".join(body.iter_lines())

    def attach(self, distribution_id: str) -> None:
        found = self.client.get_distribution_config(Id=distribution_id)
        config: DistributionConfigOutputTypeDef = found["DistributionConfig"]
        association: FunctionAssociationTypeDef = {
            "FunctionARN": self.client.describe_function(Name=self.name)["FunctionSummary"][
                "FunctionMetadata"
            ]["FunctionARN"],
            "EventType": "viewer-request",
        }
        config["DefaultCacheBehavior"]["FunctionAssociations"] = {
            "Quantity": 1,
            "Items": [association],
        }
        self.client.update_distribution(
            DistributionConfig=config, Id=distribution_id, IfMatch=found["ETag"]
        )
        arguments: GetDistributionRequestWaitTypeDef = {"Id": distribution_id}
        self._deployed.wait(**arguments)


def new_distribution(client: Client, origins: list[OriginTypeDef]) -> str:
    policy: ViewerProtocolPolicyType = "redirect-to-https"
    price: PriceClassType = "PriceClass_100"
    default: DefaultCacheBehaviorTypeDef = {
        "TargetOriginId": origins[0]["Id"],
        "ViewerProtocolPolicy": policy,
        "AllowedMethods": {"Quantity": len(METHODS), "Items": METHODS},
        "ForwardedValues": {
            "QueryString": False,
            "Cookies": {"Forward": "none"},
            "Headers": {"Quantity": 0},
        },
    }
    images: CacheBehaviorTypeDef = {
        "PathPattern": "/images/*",
        "TargetOriginId": origins[-1]["Id"],
        "ViewerProtocolPolicy": "https-only",
        "TrustedKeyGroups": {"Enabled": False, "Quantity": 0},
    }
    config: DistributionConfigTypeDef = {
        "CallerReference": str(datetime.now()),
        "Comment": "",
        "Enabled": True,
        "Origins": {"Quantity": len(origins), "Items": origins},
        "DefaultCacheBehavior": default,
        "CacheBehaviors": {"Quantity": 1, "Items": [images]},
        "PriceClass": price,
        "Restrictions": {"GeoRestriction": {"RestrictionType": "none", "Quantity": 0}},
    }
    made = client.create_distribution_with_tags(
        DistributionConfigWithTags={"DistributionConfig": config, "Tags": TAGS}
    )
    tags: list[TagTypeDef] = [{"Key": "made", "Value": made["Distribution"]["ARN"]}]
    client.tag_resource(Resource=made["Distribution"]["ARN"], Tags={"Items": tags})
    return made["Distribution"]["Id"]


def distributions(client: CloudFrontClient, **limit: int) -> Iterator[DistributionSummaryTypeDef]:
    paginator: ListDistributionsPaginator = client.get_paginator("list_distributions")
    config: PaginatorConfigTypeDef = {"PageSize": limit.get("page", 100)}
    arguments: ListDistributionsRequestPaginateTypeDef = {"PaginationConfig": config}
    for page in paginator.paginate(**arguments):
        typed: ListDistributionsResultTypeDef = page
        yield from typed["DistributionList"].get("Items", [])


def other_pages(client: CloudFrontClient) -> dict[str, Any]:
    names: PaginatorName = "list_invalidations"
    print(client.can_paginate(names))
    paginator: ListInvalidationsPaginator = client.get_paginator("list_invalidations")
    for status in paginator.paginate(DistributionId="d").search("InvalidationList.Items[].Status"):
        print(status)
    stores: ListTrustStoresPaginator = client.get_paginator("list_trust_stores")
    return stores.paginate().build_full_result()


def invalidate(client: CloudFrontClient, distribution_id: str, *paths: str) -> str | None:
    batch: InvalidationBatchTypeDef = {
        "CallerReference": "now",
        "Paths": {"Quantity": len(paths), "Items": paths},
    }
    try:
        result: CreateInvalidationResultTypeDef = client.create_invalidation(
            DistributionId=distribution_id, InvalidationBatch=batch
        )
    except client.exceptions.TooManyInvalidationsInProgress as error:
        print(error.response.get("Error", {}).get("Message"))
        return None
    except ClientError as error:
        print(error.operation_name, error.response.get("ResponseMetadata"))
        raise
    waiter: InvalidationCompletedWaiter = client.get_waiter("invalidation_completed")
    patience: WaiterConfigTypeDef = {"Delay": 5, "MaxAttempts": 10}
    waiter.wait(DistributionId="d", Id=result["Invalidation"]["Id"], WaiterConfig=patience)
    return result["Location"]


def clean_up(client: TheClient, name: str) -> EmptyResponseMetadataTypeDef:
    waiting: WaiterName = "distribution_deployed"
    print(client.waiter_names, waiting, client.meta.region_name, client.meta.endpoint_url)
    print(client.generate_presigned_url("list_functions", Params={"Stage": "LIVE"}, ExpiresIn=9))
    client.close()
    return client.delete_function(Name=name, IfMatch=client.describe_function(Name=name)["ETag"])
