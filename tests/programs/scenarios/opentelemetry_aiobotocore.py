"""OpenTelemetry's instrumentation of aiobotocore, of which ``cloudfront_rs.aio`` has the names."""

from __future__ import annotations

import asyncio
import importlib
from typing import Any

from opentelemetry import trace
from opentelemetry.instrumentation.botocore import AiobotocoreInstrumentor

from tests.programs.scenarios.mode import MODE, tell
from tests.programs.scenarios.spans import collected, told

PACKAGE = "cloudfront_rs.aio" if MODE == "ours" else "aiobotocore"
get_session = importlib.import_module(f"{PACKAGE}.session").get_session


async def main() -> list[Any]:
    outcomes: list[Any] = []
    async with get_session().create_client("cloudfront") as cf:
        with trace.get_tracer("tests").start_as_current_span("deploy"):
            outcomes.append(sorted(await cf.list_functions()))
            try:
                await cf.describe_function(Name="missing")
            except cf.exceptions.NoSuchFunctionExists as error:
                outcomes.append(str(error))
    return outcomes


spans = collected()
AiobotocoreInstrumentor().instrument()
outcomes = asyncio.run(main())
tell({"spans": told(spans), "outcomes": outcomes})
