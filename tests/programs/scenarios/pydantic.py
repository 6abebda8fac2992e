"""A field of pydantic that takes a client of botocore, and nothing else; and what programs ask of types."""

from __future__ import annotations

import functools
from typing import Any

import botocore.client
import botocore.config
import pydantic

from tests.programs.scenarios.mode import boto3, tell


class Site(pydantic.BaseModel):
    model_config = {"arbitrary_types_allowed": True}

    name: str
    client: botocore.client.BaseClient
    config: botocore.config.Config


@functools.singledispatch
def kind(of: object) -> str:
    return f"a {type(of).__name__}"


@kind.register
def _(_: botocore.client.BaseClient) -> str:
    return "a client"


def made(client: Any, config: Any) -> Any:
    try:
        site = Site(name="site", client=client, config=config)
    except pydantic.ValidationError as error:
        return [[each["loc"], each["type"]] for each in error.errors()]
    return kind(site.client)


cf = boto3.client("cloudfront")


@pydantic.validate_call(config={"arbitrary_types_allowed": True})
def names(client: botocore.client.BaseClient) -> list[str]:
    return [each["Name"] for each in client.list_functions()["FunctionList"]["Items"]]


tell(
    {
        "model": made(cf, cf.meta.config),
        "no client": made("cloudfront", cf.meta.config),
        "names": names(cf),
    }
)
