"""boto3's client and ours, told the same, and what each makes of a call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import boto3
import botocore.config
import cloudfront_rs

from tests.conftest import KEYS

NO_RETRIES = {"max_attempts": 0}


@dataclass(frozen=True)
class Pair:
    theirs: Any
    ours: Any

    @classmethod
    def at(cls, endpoint_url: str, **fields: Any) -> Pair:
        fields = {"retries": NO_RETRIES, **fields}
        arguments = {"region_name": "us-east-1", "endpoint_url": endpoint_url, **KEYS}
        config = botocore.config.Config(**fields)
        return cls(
            boto3.client("cloudfront", config=config, **arguments),
            cloudfront_rs.client("cloudfront", config=config, **arguments),
        )

    def outcomes(self, method: str, params: dict[str, Any]) -> tuple[Any, Any]:
        return outcome(self.theirs, method, params), outcome(self.ours, method, params)


def outcome(client: Any, method: str, params: dict[str, Any]) -> Any:
    """What the call returned, or all that can be told of what it raised."""
    try:
        return comparable(getattr(client, method)(**params))
    except Exception as error:
        return failure(error)


def failure(error: Exception) -> dict[str, Any]:
    names = [c.__name__ for c in type(error).__mro__ if c.__module__ != "builtins"]
    return {
        "class": type(error).__name__,
        "bases": sorted(set(names) & {"BotoCoreError", "ClientError"}),
        "message": str(error),
        "response": comparable(getattr(error, "response", None)),
        "operation_name": getattr(error, "operation_name", None),
    }


def comparable(value: Any) -> Any:
    """Keeps the order of the keys, tells 1 from True, reads streams, and lets NaN equal NaN."""
    if isinstance(value, dict):
        return ["dict", *[(key, comparable(item)) for key, item in value.items()]]
    if isinstance(value, list):
        return [comparable(item) for item in value]
    if hasattr(value, "aclose"):
        value = value.raw_stream  # of our asyncio client, whose streams are in memory
    if hasattr(value, "read"):
        return ("stream", value.read())
    if isinstance(value, float):
        return ("float", repr(value))
    if hasattr(value, "utcoffset"):
        return ("datetime", value, value.utcoffset())
    return (type(value).__name__, value)
