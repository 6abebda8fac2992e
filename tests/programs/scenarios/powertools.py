"""Powertools for AWS Lambda: its tracer, and the feature that it adds to the user agent of all sessions."""

from __future__ import annotations

import json
import os
from typing import Any

from aws_xray_sdk.core import xray_recorder

# Powertools' tracer is off outside of a Lambda function. X-Ray's recorder is imported before, as in one it
# would look for Lambda's own segment.
os.environ |= {"LAMBDA_TASK_ROOT": "/var/task", "AWS_EXECUTION_ENV": "AWS_Lambda_python3"}

from aws_lambda_powertools import Tracer
from aws_lambda_powertools.shared import user_agent

from tests.programs.scenarios.mode import boto3, outcome, tell


class Kept:
    def __init__(self) -> None:
        self.segments: list[Any] = []

    def send_entity(self, entity: Any) -> None:
        self.segments.append(json.loads(entity.serialize()))


def names(entity: Any) -> Any:
    operation = entity.get("aws", {}).get("operation")
    below = [names(each) for each in entity.get("subsegments", [])]
    return [entity["name"], operation, entity.get("error", False), below]


kept = Kept()
xray_recorder.configure(service="site", sampling=False, emitter=kept, plugins=())
tracer = Tracer(service="site")
session = boto3.Session()
user_agent.register_feature_to_session(session, "site")
cf = session.client("cloudfront")
other = boto3.client("cloudfront")


def publish(name: str) -> Any:
    return outcome(cf.publish_function, Name=name, IfMatch="E1")


traced = tracer.capture_method(publish)
with xray_recorder.in_segment("deploy"):
    outcomes = [traced("redirect"), traced("missing"), outcome(other.list_functions)]
tell({"segments": [names(each) for each in kept.segments], "outcomes": outcomes})
