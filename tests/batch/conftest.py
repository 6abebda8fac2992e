"""Functions on MiniStack, under names that no other test has."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import cloudfront_rs
import pytest

ARGUMENTS: dict[str, Any] = {
    "region_name": "us-east-1",
    "aws_access_key_id": "test",
    "aws_secret_access_key": "test",
}
Make = Callable[[int], list[str]]


@pytest.fixture
def cf(ministack: str) -> cloudfront_rs.CloudFront:
    client: cloudfront_rs.CloudFront
    client = cloudfront_rs.client("cloudfront", endpoint_url=ministack, **ARGUMENTS)
    return client


@pytest.fixture
def make(cf: cloudfront_rs.CloudFront, request: pytest.FixtureRequest) -> Make:
    """Makes so many functions, and returns their names."""
    counter = itertools.count()
    prefix = f"{request.module.__name__.rpartition('.')[2]}-{abs(hash(request.node.name)) % 10**8}"

    def make_functions(count: int) -> list[str]:
        names = [f"{prefix}-{next(counter)}" for _ in range(count)]
        for name in names:
            cf.create_function(
                Name=name,
                FunctionConfig={"Comment": "", "Runtime": "cloudfront-js-2.0"},
                FunctionCode=b"function handler(event) { return event.request; }",
            )
        return names

    return make_functions
