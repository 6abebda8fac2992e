"""Wrong uses. Each line that ends with ``# wrong`` must be told by every checker, and no other line."""

from __future__ import annotations

import cloudfront_rs
from cloudfront_rs import AsyncCloudFront, CloudFront, Session
from cloudfront_rs.aio.session import get_session
from cloudfront_rs.literals import FunctionStageType, PaginatorName
from cloudfront_rs.type_defs import (
    DistributionConfigTypeDef,
    PathsTypeDef,
    PublishFunctionRequestTypeDef,
)


def arguments(cf: CloudFront) -> None:
    cf.publish_function("hello", "e")  # wrong: not positional
    cf.publish_function(Name="hello")  # wrong: IfMatch is required
    cf.publish_function(Name=1, IfMatch="e")  # wrong: not a number
    cf.publish_function(Name="hello", IfMatch=None)  # wrong: None is not the same as nothing
    cf.publish_function(Name="hello", IfMatch="e", Stage="LIVE")  # wrong: no such parameter
    cf.publish_functions(Name="hello", IfMatch="e")  # wrong: no such method
    cf.list_functions(MaxItems=10)  # wrong: text, in this operation
    cf.list_domain_conflicts(Domain="a")  # wrong: DomainControlValidationResource is required
    cf.get_function(Name="hello", Stage="live")  # wrong: no such stage
    cf.create_function(Name="a", FunctionCode=1)  # wrong: neither a blob nor all there
    cf.tag_resource(Resource="arn", Tags={"Items": [{"Value": "b"}]})  # wrong: Key is required
    cf.tag_resource(Resource="arn", Tags={"Item": []})  # wrong: no such key
    cf.tag_resource(Resource="arn", Tags={"Items": "ab"})  # wrong: text is not a list of tags
    cf.create_invalidation(DistributionId="d", InvalidationBatch={})  # wrong: two are required


def nested() -> None:
    paths: PathsTypeDef = {"Quantity": "1"}  # wrong: not text
    paths = {"Items": ["/*"]}  # wrong: Quantity is required
    paths = {"Quantity": 1, "items": ["/*"]}  # wrong: no such key
    paths = {"Quantity": 1, "Items": [1]}  # wrong: not numbers
    config: DistributionConfigTypeDef = {"Enabled": True}  # wrong: much more is required
    request: PublishFunctionRequestTypeDef = {"Name": "hello", "IfMatch": b""}  # wrong: not bytes
    stage: FunctionStageType = "PRODUCTION"  # wrong: no such stage
    name: PaginatorName = "list_functions"  # wrong: it has no paginator
    print(paths, config, request, stage, name)


def results(cf: CloudFront) -> None:
    published = cf.publish_function(Name="hello", IfMatch="e")
    published["Summary"]  # wrong: no such key
    published["FunctionSummary"]["Name"] + 1  # wrong: text
    published["FunctionSummary"]["FunctionMetadata"]["Stage"] == b""  # wrong: never
    published.etag  # wrong: a dict
    number: int = cf.get_function(Name="hello")["ETag"]  # wrong: text
    text: str = cf.get_function(Name="hello")["FunctionCode"]  # wrong: a stream
    cf.list_functions()["FunctionList"]["Items"].append(1)  # wrong: of summaries
    print(number, text)


def exceptions(cf: CloudFront, acf: AsyncCloudFront) -> None:
    cf.exceptions.Nope  # wrong: no such exception
    acf.exceptions.Nope  # wrong: no such exception
    cloudfront_rs.exceptions.Nope  # wrong: no such exception
    try:
        pass
    except cf.exceptions.AccessDenied as error:
        error.code  # wrong: it is in the response
        error.operation_name + 1  # wrong: text


def paginators(cf: CloudFront) -> None:
    cf.get_paginator("list_functions")  # wrong: it has none
    cf.get_paginator("ListDistributions")  # wrong: not the operation's name
    paginator = cf.get_paginator("list_distributions")
    for page in paginator.paginate(PaginationConfig={"MaxItems": 1}):
        page["Items"]  # wrong: a level deeper
    paginator.paginate(Marker="m")  # wrong: the paginator's own business
    paginator.paginate(PaginationConfig={"Max": 1})  # wrong: no such key
    paginator.paginate("a")  # wrong: not positional
    cf.get_paginator("list_invalidations").paginate()  # wrong: DistributionId is required


def waiters(cf: CloudFront) -> None:
    cf.get_waiter("distribution_deleted")  # wrong: no such waiter
    cf.get_waiter("DistributionDeployed")  # wrong: not the model's name
    cf.get_waiter("distribution_deployed").wait()  # wrong: Id is required
    cf.get_waiter("distribution_deployed").wait(Id="d", WaiterConfig={"Delay": "1"})  # wrong: text
    cf.get_waiter("invalidation_completed").wait(Id="i")  # wrong: DistributionId is required


def clients(session: Session) -> None:
    cloudfront_rs.client()  # wrong: of which service
    cloudfront_rs.client("cloudfront", region=1)  # wrong: no such parameter
    cloudfront_rs.client("cloudfront", region_name=1)  # wrong: not a number
    cloudfront_rs.async_client("cloudfront", endpoint="")  # wrong: no such parameter
    session.client("cloudfront", region="us-east-1")  # wrong: no such parameter
    Session(profile=1)  # wrong: no such parameter
    cloudfront_rs.publish_function()  # wrong: the name is required
    cloudfront_rs.nope  # wrong: no such name
    session.client("cloudfront").publish_functions()  # wrong: no such method


def about(cf: CloudFront) -> None:
    cf.generate_presigned_url()  # wrong: of what
    cf.generate_presigned_url("get_function", ExpiresIn="60")  # wrong: a number
    cf.meta.nope  # wrong: no such attribute
    cf.waiter_names.wait()  # wrong: a list


async def asynchronous(cf: AsyncCloudFront) -> None:
    cf.publish_function(Name="hello", IfMatch="e")["ETag"]  # wrong: not awaited
    await cf.publish_function(Name="hello")  # wrong: IfMatch is required
    with cf:  # wrong: async with
        pass


async def as_with_aiobotocore(cf: AsyncCloudFront) -> None:
    cf.get_paginator("list_functions")  # wrong: it has none
    pages = cf.get_paginator("list_distributions").paginate(PaginationConfig={"MaxItems": 1})
    for _ in pages:  # wrong: async for
        pass
    async for page in pages:
        page["Items"]  # wrong: a level deeper
    pages.build_full_result()["NextToken"]  # wrong: not awaited
    cf.get_paginator("list_invalidations").paginate()  # wrong: DistributionId is required
    await cf.get_waiter("distribution_deployed").wait()  # wrong: Id is required
    body = (await cf.get_function(Name="hello"))["FunctionCode"]
    body.read().decode()  # wrong: not awaited
    with body:  # wrong: async with
        pass
    async with get_session().create_client("cloudfront", region=1):  # wrong: no such parameter
        pass
