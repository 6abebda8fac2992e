"""OpenTelemetry's instrumentation of botocore: the spans of calls that succeed and that fail."""

from __future__ import annotations

from opentelemetry import trace
from opentelemetry.instrumentation.botocore import BotocoreInstrumentor

from tests.programs.scenarios.mode import boto3, outcome, tell
from tests.programs.scenarios.spans import collected, told

HOOKED: list[str] = []


def request_hook(_: object, service: str, operation: str, parameters: object) -> None:
    HOOKED.append(f"{service} {operation} {parameters}")


def response_hook(_: object, service: str, operation: str, result: dict[str, object]) -> None:
    HOOKED.append(f"{service} {operation} {sorted(result)}")


spans = collected()
BotocoreInstrumentor().instrument(request_hook=request_hook, response_hook=response_hook)
cf = boto3.client("cloudfront")
with trace.get_tracer("tests").start_as_current_span("deploy"):
    outcomes = [outcome(cf.list_functions), outcome(cf.describe_function, Name="missing")]
pages = list(cf.get_paginator("list_distributions").paginate())
BotocoreInstrumentor().uninstrument()
cf.list_functions()
tell({"spans": told(spans), "outcomes": outcomes, "hooked": HOOKED, "pages": len(pages)})
