"""OpenTelemetry's spans, collected in memory."""

from __future__ import annotations

from typing import Any

from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter


def collected() -> Any:
    """What has the spans of all tracers from now on."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    return exporter


def told(exporter: Any) -> list[Any]:
    return [
        {
            "name": span.name,
            "kind": span.kind.name,
            "ids": [
                trace.format_trace_id(span.context.trace_id),
                trace.format_span_id(span.context.span_id),
            ],
            "parent": span.parent and trace.format_span_id(span.parent.span_id),
            "attributes": dict(span.attributes),
            "status": [span.status.status_code.name, span.status.description],
            "events": [
                [event.name, {k: v for k, v in event.attributes.items() if "stacktrace" not in k}]
                for event in span.events
            ],
        }
        for span in exporter.get_finished_spans()
    ]
