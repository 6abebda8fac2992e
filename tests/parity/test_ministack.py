"""The same flow on a real implementation of the API, once through boto3 and once through ours."""

from __future__ import annotations

import asyncio
import datetime
import inspect
import re
from collections.abc import Iterator
from typing import Any

import cloudfront_rs
import pytest

from tests.conftest import KEYS
from tests.parity.clients import Pair, comparable, failure

CONFIG = {"Comment": "naïve", "Runtime": "cloudfront-js-2.0"}
CODE = b"function handler(event) { return event.request; }"


class Flow:
    """Every step's outcome, with what the server makes up replaced by its order of appearance."""

    def __init__(self, client: Any, name: str) -> None:
        self.client = client
        self.name = name
        self.outcomes: list[Any] = []
        self.made_up: dict[str, str] = {}

    def step(self, method: str, **params: Any) -> Any:
        try:
            result = getattr(self.client, method)(**params)
            if inspect.iscoroutine(result):
                result = LOOP.run_until_complete(result)
        except Exception as error:
            self.outcomes.append(self.mapped(failure(error)))
            return None
        told = dict(result)
        if "FunctionCode" in told:
            told["FunctionCode"] = told["FunctionCode"].read()
        self.outcomes.append(self.mapped(comparable(told)))
        return result

    def mapped(self, outcome: Any) -> Any:
        if isinstance(outcome, dict):
            return {key: self.mapped(value) for key, value in outcome.items()}
        if isinstance(outcome, (list, tuple)):
            return [self.mapped(value) for value in outcome]
        if isinstance(outcome, datetime.datetime):
            return "a moment"
        if isinstance(outcome, str):
            text = DATE.sub("a date", outcome.replace(self.name, "the-name"))
            return MADE_UP.sub(
                lambda m: self.made_up.setdefault(m[0], str(len(self.made_up))), text
            )
        return outcome


DATE = re.compile(r"\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT")
MADE_UP = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|^[A-Za-z0-9+/=]{64}$")
LOOP = asyncio.new_event_loop()


@pytest.fixture(autouse=True, scope="module")
def _close_the_loop() -> Iterator[None]:
    yield
    LOOP.close()


def run(client: Any, name: str) -> list[Any]:
    flow = Flow(client, name)
    created = flow.step("create_function", Name=name, FunctionConfig=CONFIG, FunctionCode=CODE)
    flow.step("create_function", Name=name, FunctionConfig=CONFIG, FunctionCode=CODE)
    flow.step("describe_function", Name=name, Stage="DEVELOPMENT")
    flow.step("publish_function", Name=name, IfMatch=created["ETag"])
    flow.step("describe_function", Name=name, Stage="LIVE")
    flow.step("get_function", Name=name, Stage="LIVE")
    flow.step(
        "update_function",
        Name=name,
        IfMatch=created["ETag"],
        FunctionConfig=CONFIG | {"Comment": "edited"},
        FunctionCode=bytearray(CODE + b"\n"),
    )
    flow.step("publish_function", Name=name, IfMatch=created["ETag"])
    flow.step("publish_function", Name=name, IfMatch="")
    flow.step("publish_function", Name=name + "-missing", IfMatch="E")
    flow.step("publish_function", Name="", IfMatch=None)
    flow.step("list_functions", Stage="DEVELOPMENT")
    flow.step("list_functions", MaxItems="many")
    flow.step("delete_function", Name=name, IfMatch=created["ETag"])
    current = flow.step("describe_function", Name=name, Stage="DEVELOPMENT")
    flow.step("delete_function", Name=name, IfMatch=current["ETag"])
    flow.step("delete_function", Name=name, IfMatch=current["ETag"])
    flow.step("get_function", Name=name, Stage="LIVE")
    return flow.outcomes


def test_a_flow(ministack: str) -> None:
    pair = Pair.at(ministack)
    asynchronous = cloudfront_rs.async_client(
        "cloudfront", region_name="us-east-1", endpoint_url=ministack, **KEYS
    )
    theirs = run(pair.theirs, "flow-1")
    assert run(pair.ours, "flow-2") == theirs
    assert run(asynchronous, "flow-3") == theirs
    told = "\n".join(map(str, theirs))
    for expected in (
        "'LIVE'",
        "PreconditionFailed",
        "NoSuchFunctionExists",
        "ParamValidationError",
    ):
        assert expected in told


@pytest.mark.usefixtures("on_ministack")
def test_publish_function_on_the_default_client() -> None:
    cf = cloudfront_rs.client("cloudfront")
    created = cf.create_function(Name="one-shot", FunctionConfig=CONFIG, FunctionCode=CODE)
    published = cloudfront_rs.publish_function("one-shot", created["ETag"])
    summary = published["FunctionSummary"]
    assert summary["FunctionMetadata"]["Stage"] == "LIVE"
    assert summary["FunctionMetadata"]["LastModifiedTime"].utcoffset() is not None
    told = ["RequestId", "HTTPStatusCode", "HTTPHeaders", "RetryAttempts"]
    assert list(published["ResponseMetadata"]) == told
    with pytest.raises(cloudfront_rs.exceptions.NoSuchFunctionExists):
        cloudfront_rs.publish_function("missing", "E")
