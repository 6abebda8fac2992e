"""X-Ray's recorder, which wraps botocore's calls and puts its header into their requests."""

from __future__ import annotations

import json
from typing import Any

from aws_xray_sdk.core import patch, xray_recorder

from tests.programs.scenarios.mode import boto3, outcome, tell


class Kept:
    """In place of what sends segments to the daemon."""

    def __init__(self) -> None:
        self.segments: list[Any] = []

    def send_entity(self, entity: Any) -> None:
        self.segments.append(json.loads(entity.serialize()))


def told(entity: Any) -> Any:
    left = {
        name: entity[name]
        for name in ("id", "name", "namespace", "error", "http")
        if name in entity
    }
    left["aws"] = {name: value for name, value in entity.get("aws", {}).items() if name != "xray"}
    causes = entity.get("cause", {}).get("exceptions", [])
    left["cause"] = [[cause["type"], cause["message"]] for cause in causes]
    left["subsegments"] = [told(each) for each in entity.get("subsegments", [])]
    return left


kept = Kept()
xray_recorder.configure(service="site", sampling=False, emitter=kept, plugins=())
patch(["botocore"])
cf = boto3.client("cloudfront")
with xray_recorder.in_segment("deploy"):
    outcomes = [
        outcome(cf.list_functions),
        outcome(cf.describe_function, Name="missing"),
        outcome(cf.publish_function, Name="redirect", IfMatch="E1"),
    ]
tell({"segments": [told(segment) for segment in kept.segments], "outcomes": outcomes})
