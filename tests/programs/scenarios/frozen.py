"""What is signed while a library says what time it is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.programs.scenarios.mode import boto3, outcome


def observed(frozen: Callable[[str], AbstractContextManager[Any]]) -> Any:
    cf = boto3.client("cloudfront")
    told = []
    for moment in ("2031-02-03T04:05:06+00:00", "2032-02-03T04:05:06+00:00"):
        with frozen(moment):
            url = cf.generate_presigned_url("get_function", {"Name": "redirect"})
            told.append(parse_qs(urlsplit(url).query)["X-Amz-Date"])
            told.append(outcome(cf.describe_function, Name="redirect"))
    return told
