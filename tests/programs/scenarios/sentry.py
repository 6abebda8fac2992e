"""Sentry's integration, which listens to the events of every client that is made."""

from __future__ import annotations

from typing import Any

import sentry_sdk
from sentry_sdk.integrations.boto3 import Boto3Integration
from sentry_sdk.transport import Transport

from tests.programs.scenarios.mode import boto3, outcome, tell

KEPT: list[Any] = []


class Keep(Transport):  # type: ignore[misc]  # its types are not known here
    def capture_envelope(self, envelope: Any) -> None:
        KEPT.extend(item.payload.json for item in envelope.items)


def told(event: dict[str, Any]) -> Any:
    errors = event.get("exception", {}).get("values", [])
    return {
        "transaction": event.get("transaction"),
        "spans": [
            {name: span.get(name) for name in ("op", "description", "origin", "status", "tags")}
            | {
                "data": {
                    k: v for k, v in span.get("data", {}).items() if not k.startswith("thread")
                }
            }
            for span in event.get("spans", [])
        ],
        "errors": [[error["type"], error["value"]] for error in errors],
    }


# Sentry's other integrations are left out: they look at http.client and threads below the calls.
sentry_sdk.init(
    dsn="http://key@127.0.0.1:9/1",
    traces_sample_rate=1.0,
    transport=Keep,
    default_integrations=False,
    integrations=[Boto3Integration()],
)
cf = boto3.client("cloudfront")
with sentry_sdk.start_transaction(name="deploy"):
    outcomes = [outcome(cf.list_functions), outcome(cf.describe_function, Name="missing")]
    stream = cf.get_function(Name="redirect")["FunctionCode"]
    outcomes.append(stream.read().decode())
    try:
        cf.publish_function(Name="missing", IfMatch="E1")
    except cf.exceptions.NoSuchFunctionExists as error:
        sentry_sdk.capture_exception(error)
sentry_sdk.flush()
tell({"events": [told(event) for event in KEPT], "outcomes": outcomes})
