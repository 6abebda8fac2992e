"""Tasks of a Celery application. The client is made with the module, so before a worker forks."""

from __future__ import annotations

from typing import Any

from celery import Celery

from tests.programs.scenarios.mode import boto3, outcome

app = Celery(
    "tasks",
    broker="filesystem://",
    backend="file://results",
    broker_transport_options={
        "data_folder_in": "broker",
        "data_folder_out": "broker",
        "control_folder": "control",
        "polling_interval": 0.05,
    },
    broker_connection_retry_on_startup=True,
    worker_hijack_root_logger=False,
)
cf = boto3.client("cloudfront")


def describe(name: str) -> Any:
    described = outcome(cf.describe_function, Name=name)
    return described if isinstance(described, str) else described["FunctionSummary"]["Name"]


def names() -> Any:
    return [each["Name"] for each in outcome(cf.list_functions)["FunctionList"]["Items"]]


describe_task = app.task(name="describe")(describe)
names_task = app.task(name="names")(names)
