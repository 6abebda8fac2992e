"""A CloudFront with TestFunction, an account for each test, and somebody else who works in it too."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

import cloudfront_rs
import pytest
from cloudfront_rs.deploy import Deployment, async_deploy_function, deploy_function

from tests.deploy.function_runner import FunctionRunner
from tests.parity.flow import ACCOUNTS

CODE = "function handler(event) { return event.request; }"
OTHER = "function handler(event) { return {statusCode: 404}; }"
THEIRS = "function handler(event) { return {statusCode: 403}; }"
EVENT: dict[str, Any] = {"version": "1.0", "request": {"method": "GET", "uri": "/a b"}}

Deploy = Callable[..., Deployment]


@pytest.fixture(scope="session")
def _runner(ministack: str) -> Iterator[FunctionRunner]:
    with FunctionRunner(ministack) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def runner(_runner: FunctionRunner) -> FunctionRunner:
    _runner.reset()
    return _runner


@pytest.fixture
def account() -> str:
    return next(ACCOUNTS)


@pytest.fixture
def cf(runner: FunctionRunner, account: str) -> cloudfront_rs.CloudFront:
    return client(runner.url, account)


def client(endpoint_url: str, account: str) -> cloudfront_rs.CloudFront:
    return cloudfront_rs.client(
        "cloudfront",
        region_name="us-east-1",
        endpoint_url=endpoint_url,
        aws_access_key_id=account,
        aws_secret_access_key="s",
        config=cloudfront_rs.Config(retries={"total_max_attempts": 2}),
    )


@pytest.fixture(params=["sync", "asyncio"])
def deploy(request: pytest.FixtureRequest, cf: cloudfront_rs.CloudFront) -> Deploy:
    """Both forms of deploy_function."""
    if request.param == "sync":
        return lambda *args, **kwargs: deploy_function(*args, client=cf, **kwargs)
    twin = cloudfront_rs.AsyncCloudFront(cf)
    return lambda *args, **kwargs: asyncio.run(async_deploy_function(*args, client=twin, **kwargs))


@dataclass
class SomebodyElse:
    """Works in the same account, past the runner's count."""

    client: cloudfront_rs.CloudFront

    def etag(self, name: str) -> str:
        return self.client.describe_function(Name=name, Stage="DEVELOPMENT")["ETag"]

    def create(self, name: str, code: str = THEIRS, comment: str = "") -> None:
        config: Any = {"Comment": comment, "Runtime": "cloudfront-js-2.0"}
        self.client.create_function(Name=name, FunctionConfig=config, FunctionCode=code)

    def edit(self, name: str, code: str = THEIRS, comment: str = "") -> None:
        config: Any = {"Comment": comment, "Runtime": "cloudfront-js-2.0"}
        self.client.update_function(
            Name=name, IfMatch=self.etag(name), FunctionConfig=config, FunctionCode=code
        )

    def publish(self, name: str) -> None:
        self.client.publish_function(Name=name, IfMatch=self.etag(name))

    def delete(self, name: str) -> None:
        self.client.delete_function(Name=name, IfMatch=self.etag(name))

    def code(self, name: str, stage: Literal["DEVELOPMENT", "LIVE"]) -> str | None:
        """What a stage has; None where there is no such stage."""
        try:
            got = self.client.get_function(Name=name, Stage=stage)
        except self.client.exceptions.NoSuchFunctionExists:
            return None
        return got["FunctionCode"].read().decode()


@pytest.fixture
def somebody(ministack: str, account: str) -> SomebodyElse:
    return SomebodyElse(client(ministack, account))
