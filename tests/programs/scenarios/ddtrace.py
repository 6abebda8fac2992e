"""Datadog's tracer, which waits until a program imports botocore, as most do for its exceptions."""

from __future__ import annotations

import os
from typing import Any

os.environ |= {
    "DD_INSTRUMENTATION_TELEMETRY_ENABLED": "false",
    "DD_REMOTE_CONFIGURATION_ENABLED": "false",
    "DD_TRACE_STARTUP_LOGS": "false",
    "DD_BOTOCORE_EMPTY_POLL_ENABLED": "true",
}

import botocore.exceptions  # noqa: F401 (what the tracer waits for)
from ddtrace import patch
from ddtrace.trace import TraceFilter, tracer

from tests.programs.scenarios.mode import boto3, outcome, tell

KEPT: list[Any] = []


class Keep(TraceFilter):  # type: ignore[misc]  # its types are not known here
    def process_trace(self, trace: Any) -> None:
        KEPT.extend(trace)


def told(span: Any) -> Any:
    tags = {
        name: value
        for name, value in span.get_tags().items()
        if name not in ("error.stack", "runtime-id", "_dd.p.tid") and not name.startswith("_dd.")
    }
    return {
        "name": span.name,
        "resource": span.resource,
        "service": span.service,
        "type": span.span_type,
        "error": span.error,
        "ids": [str(span.span_id), str(span.parent_id)],
        "tags": tags,
    }


tracer.configure(trace_processors=[Keep()])
patch(botocore=True)
cf = boto3.client("cloudfront")
with tracer.trace("deploy"):
    outcomes = [outcome(cf.list_functions), outcome(cf.describe_function, Name="missing")]
tell({"spans": [told(span) for span in KEPT], "outcomes": outcomes})
