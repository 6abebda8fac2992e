"""Right uses of everything that is public, which no checker may complain about. Nothing here runs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import Any

import cloudfront_rs
from cloudfront_rs import AsyncCloudFront, Client, CloudFront, CloudFrontClient, Session
from cloudfront_rs import ListDistributionsPaginator as PaginatorOfTheRoot
from cloudfront_rs.aio.client import CloudFrontClient as AioCloudFrontClient
from cloudfront_rs.aio.paginate import AioPageIterator
from cloudfront_rs.aio.paginator import ListDistributionsPaginator as AioListDistributionsPaginator
from cloudfront_rs.aio.response import StreamingBody as AioStreamingBody
from cloudfront_rs.aio.session import AioSession, get_session
from cloudfront_rs.aio.type_defs import GetFunctionResultTypeDef as AioGetFunctionResultTypeDef
from cloudfront_rs.aio.waiter import DistributionDeployedWaiter as AioDistributionDeployedWaiter
from cloudfront_rs.client import CloudFrontClient as ClientOfTheModule
from cloudfront_rs.exceptions import BotoCoreError, ClientError, PreconditionFailed, WaiterError
from cloudfront_rs.literals import (
    FunctionRuntimeType,
    FunctionStageType,
    PaginatorName,
    ServiceName,
    WaiterName,
)
from cloudfront_rs.meta import ClientMeta
from cloudfront_rs.paginate import PageIterator
from cloudfront_rs.paginator import ListDistributionsPaginator, ListKeyValueStoresPaginator
from cloudfront_rs.response import StreamingBody
from cloudfront_rs.type_defs import (
    CreateFunctionRequestTypeDef,
    DescribeFunctionResultTypeDef,
    DistributionConfigOutputTypeDef,
    DistributionConfigTypeDef,
    DistributionConfigUnionTypeDef,
    DistributionSummaryTypeDef,
    EmptyResponseMetadataTypeDef,
    FunctionMetadataTypeDef,
    GetDistributionResultTypeDef,
    ListDistributionsResultTypeDef,
    ListFunctionsResultTypeDef,
    PublishFunctionRequestTypeDef,
    PublishFunctionResultTypeDef,
    ResponseMetadataTypeDef,
)
from cloudfront_rs.waiter import DistributionDeployedWaiter
from typing_extensions import assert_type


def clients() -> None:
    assert_type(cloudfront_rs.client("cloudfront"), CloudFront)
    assert_type(cloudfront_rs.client("cloudfront", "us-east-1", endpoint_url=None), CloudFront)
    assert_type(cloudfront_rs.async_client("cloudfront", verify=False), AsyncCloudFront)
    cloudfront_rs.client("s3", region_name="eu-central-1").list_buckets()
    session = Session(profile_name="work", region_name="us-east-1")
    assert_type(session.client("cloudfront", use_ssl=True), CloudFront)
    assert_type(session.async_client("cloudfront"), AsyncCloudFront)
    assert_type(session.available_profiles, list[str])
    cloudfront_rs.setup_default_session(region_name="us-east-1")
    one: Client = cloudfront_rs.client("cloudfront")
    other: CloudFrontClient = one
    another: ClientOfTheModule = other
    another.close()


def functions(cf: CloudFrontClient) -> str:
    runtime: FunctionRuntimeType = "cloudfront-js-2.0"
    request: CreateFunctionRequestTypeDef = {
        "Name": "hello",
        "FunctionConfig": {
            "Comment": "",
            "Runtime": runtime,
            "KeyValueStoreAssociations": {
                "Quantity": 1,
                "Items": [{"KeyValueStoreARN": "arn:aws:cloudfront::1:key-value-store/a"}],
            },
        },
        "FunctionCode": b"code",
        "Tags": {"Items": ({"Key": "a", "Value": "b"},)},
    }
    created = cf.create_function(**request)
    published = cf.publish_function(Name="hello", IfMatch=created["ETag"])
    assert_type(published, PublishFunctionResultTypeDef)
    metadata: FunctionMetadataTypeDef = published["FunctionSummary"]["FunctionMetadata"]
    assert_type(metadata["LastModifiedTime"], datetime)
    about: ResponseMetadataTypeDef = published["ResponseMetadata"]
    assert_type(about["HTTPHeaders"], dict[str, str])
    stage: FunctionStageType = "LIVE"
    described = cf.describe_function(Name="hello", Stage=stage)
    assert_type(described, DescribeFunctionResultTypeDef)
    cf.update_function(
        Name="hello",
        IfMatch=described["ETag"],
        FunctionConfig=described["FunctionSummary"]["FunctionConfig"],
        FunctionCode=bytearray(b"code"),
    )
    assert_type(cf.delete_function(Name="hello", IfMatch="e"), EmptyResponseMetadataTypeDef)
    code: StreamingBody = cf.get_function(Name="hello")["FunctionCode"]
    with open("function.js", "rb") as file:
        cf.test_function(Name="hello", IfMatch="e", EventObject=file)
    return code.read().decode() + published["FunctionSummary"].get("Status", "")


def listing(cf: CloudFront) -> list[str]:
    page: ListFunctionsResultTypeDef = cf.list_functions(MaxItems="10", Stage="LIVE")
    cf.list_functions()
    return [item["Name"] for item in page["FunctionList"].get("Items", [])]


def distributions(cf: CloudFront) -> None:
    config: DistributionConfigTypeDef = {
        "CallerReference": "r",
        "Comment": "",
        "Enabled": True,
        "Origins": {"Quantity": 1, "Items": [{"Id": "o", "DomainName": "example.com"}]},
        "DefaultCacheBehavior": {
            "TargetOriginId": "o",
            "ViewerProtocolPolicy": "https-only",
            "AllowedMethods": {
                "Quantity": 2,
                "Items": ["GET", "HEAD"],
                "CachedMethods": {"Quantity": 2, "Items": ("GET", "HEAD")},
            },
        },
    }
    created = cf.create_distribution(DistributionConfig=config)
    current = cf.get_distribution_config(Id=created["Distribution"]["Id"])
    received: DistributionConfigOutputTypeDef = current["DistributionConfig"]
    received["Enabled"] = False
    received["Origins"]["Items"].append({"Id": "p", "DomainName": "example.org"})
    either: DistributionConfigUnionTypeDef = received
    cf.update_distribution(Id="d", IfMatch=current["ETag"], DistributionConfig=either)
    cf.create_invalidation(
        DistributionId="d",
        InvalidationBatch={"CallerReference": "r", "Paths": {"Quantity": 1, "Items": ["/*"]}},
    )
    assert_type(cf.delete_monitoring_subscription(DistributionId="d"), dict[str, Any])


def paginators(cf: CloudFront) -> Iterator[DistributionSummaryTypeDef]:
    paginator: ListDistributionsPaginator = cf.get_paginator("list_distributions")
    same: PaginatorOfTheRoot = paginator
    pages = same.paginate(PaginationConfig={"MaxItems": 10, "PageSize": 5, "StartingToken": "t"})
    assert_type(pages, PageIterator[ListDistributionsResultTypeDef])
    for page in pages:
        yield from page["DistributionList"].get("Items", [])
    assert_type(pages.build_full_result(), dict[str, Any])
    assert_type(pages.search("DistributionList.Items[].Id"), Iterator[Any])
    token = pages.resume_token
    if token is not None:
        paginator.paginate(PaginationConfig={"StartingToken": token})
    stores: ListKeyValueStoresPaginator = cf.get_paginator("list_key_value_stores")
    for found in stores.paginate(Status="READY"):
        print(found["KeyValueStoreList"]["Quantity"])
    assert_type(cf.can_paginate("list_functions"), bool)


def waiters(cf: CloudFront) -> None:
    waiter: DistributionDeployedWaiter = cf.get_waiter("distribution_deployed")
    waiter.wait(Id="d", WaiterConfig={"Delay": 1, "MaxAttempts": 2})
    cf.get_waiter("invalidation_completed").wait(DistributionId="d", Id="i")
    assert_type(cf.waiter_names, list[str])


def exceptions(cf: CloudFront) -> None:
    try:
        cloudfront_rs.publish_function("hello", "e")
    except cf.exceptions.PreconditionFailed as error:
        assert_type(error, PreconditionFailed)
        print(error.response["Error"]["Code"], error.operation_name)
    except (cf.exceptions.NoSuchFunctionExists, cloudfront_rs.exceptions.InvalidIfMatchVersion):
        pass
    except cf.exceptions.ClientError as error:
        assert_type(error, ClientError)
    except WaiterError as error:
        print(error.last_response)
    except BotoCoreError:
        raise
    kind: type[ClientError] = cf.exceptions.from_code("AccessDenied")
    print(kind)


def about(cf: CloudFront) -> None:
    meta: ClientMeta = cf.meta
    assert_type(meta.endpoint_url, str)
    assert_type(meta.partition, str)
    assert_type(meta.method_to_api_mapping, dict[str, str])
    assert_type(cf.generate_presigned_url("get_function", {"Name": "a"}, ExpiresIn=60), str)
    cf.generate_presigned_url(ClientMethod="list_functions", HttpMethod="GET")


def local() -> None:
    with cloudfront_rs.local.cloudfront() as cf:
        assert_type(cf, CloudFront)
        listing(cf)
    with cloudfront_rs.local.server() as url:
        assert_type(url, str)


def literals() -> tuple[PaginatorName, WaiterName, ServiceName]:
    return "list_distributions", "distribution_deployed", "cloudfront"


async def asynchronous(requests: list[PublishFunctionRequestTypeDef]) -> None:
    async with cloudfront_rs.async_client("cloudfront") as cf:
        assert_type(cf, AsyncCloudFront)
        done = await asyncio.gather(*(cf.publish_function(**request) for request in requests))
        assert_type(done, list[PublishFunctionResultTypeDef])
        assert_type(await cf.generate_presigned_url("list_functions"), str)
        try:
            await cf.delete_function(Name="hello", IfMatch="e")
        except cf.exceptions.NoSuchFunctionExists as error:
            print(error.response)
        print(cf.meta.region_name, cf.can_paginate("list_functions"))
    await cf.close()


async def as_with_aiobotocore() -> AsyncIterator[DistributionSummaryTypeDef]:
    session: AioSession = get_session()
    session.set_credentials("AKIDEXAMPLE", "secret")
    async with session.create_client("cloudfront", region_name="us-east-1") as cf:
        assert_type(cf, AsyncCloudFront)
        client: AioCloudFrontClient = cf
        paginator: AioListDistributionsPaginator = client.get_paginator("list_distributions")
        pages = paginator.paginate(PaginationConfig={"MaxItems": 10})
        assert_type(pages, AioPageIterator[ListDistributionsResultTypeDef])
        async for page in pages:
            for item in page["DistributionList"].get("Items", []):
                yield item
        assert_type(await pages.build_full_result(), dict[str, Any])
        assert_type(pages.resume_token, str | None)
        print([found async for found in pages.search("DistributionList.Items[].Id")])
        for elements in pages.result_key_iters():
            print(elements.result_key, [element async for element in elements])
        waiter: AioDistributionDeployedWaiter = cf.get_waiter("distribution_deployed")
        waited = await waiter.wait(Id="d", WaiterConfig={"Delay": 1})
        assert_type(waited, GetDistributionResultTypeDef)
        assert_type(cf.waiter_names, list[str])


async def stream(cf: AsyncCloudFront) -> bytes:
    reply: AioGetFunctionResultTypeDef = await cf.get_function(Name="hello")
    body: AioStreamingBody = reply["FunctionCode"]
    async with body as same:
        print(await same.read(10), [line async for line in same.iter_lines()])
    chunks = [chunk async for chunk in body]
    body.close()
    return b"".join(chunks)
