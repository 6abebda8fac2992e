"""A flow of calls on a real implementation of the API, told to boto3, to our client, and to asyncio's.

Each client has an account of its own, so that all three start from nothing, and lists show no more than
the flow has made. What the server makes up is compared by the order of its first appearance: an id that
comes back later must be the same one in all three.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import inspect
import itertools
import re
from collections.abc import Callable
from typing import Any

import boto3
import botocore.config
import cloudfront_rs
import pytest

from tests.parity.clients import NO_RETRIES, comparable, failure

DATE = re.compile(r"\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT")
MADE_UP = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"  # ETags, and the ids of requests and policies
    r"|^[A-Za-z0-9+/=]{64}$"  # the id of the host
    r"|\b[EIK][A-Z0-9]{13}\b"
    r"|\b(?:cg|dt)_[A-Za-z0-9]{27}\b"
    r"|\bd[a-z0-9]{13}(?=\.cloudfront\.net)"
    r"|\b\d{12}\b"  # the account
)
# An ETag that nothing has.
STALE = "11111111-1111-1111-1111-111111111111"
# MiniStack takes an access key of twelve digits for the account.
ACCOUNTS = (f"{number:012}" for number in itertools.count(1))


class Named:
    """Outcomes with what the server made up by the order of its first appearance."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def __call__(self, outcome: Any) -> Any:
        if isinstance(outcome, dict):
            return {key: self(value) for key, value in outcome.items()}
        if isinstance(outcome, (list, tuple)):
            return [self(value) for value in outcome]
        if isinstance(outcome, datetime.datetime):
            return "<moment>"
        if isinstance(outcome, str):
            return MADE_UP.sub(self._name, DATE.sub("<date>", outcome))
        return outcome

    def _name(self, made_up: re.Match[str]) -> str:
        return self._names.setdefault(made_up[0], f"<id-{len(self._names) + 1}>")


class Call:
    """Makes the calls of a flow, and keeps what came of them."""

    def __init__(self, client: Any, loop: asyncio.AbstractEventLoop) -> None:
        self.outcomes: list[tuple[str, Any]] = []
        self._client = client
        self._loop = loop
        self._named = Named()

    def __call__(self, method: str, **params: Any) -> dict[str, Any]:
        """A call that succeeds."""
        result = self._result(method, params)
        self.outcomes.append((method, self._named(comparable(result))))
        return result

    def refused(self, code: str, method: str, **params: Any) -> None:
        """A call that fails with this code, or with the exception of this name."""
        with pytest.raises(Exception) as caught:  # noqa: PT011 (the code says which one)
            self._result(method, params)
        response = getattr(caught.value, "response", {"Error": {"Code": caught.typename}})
        assert response["Error"]["Code"] == code
        self.outcomes.append((method, self._named(failure(caught.value))))

    def _result(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        result = getattr(self._client, method)(**params)
        if inspect.isawaitable(result):
            result = self._loop.run_until_complete(result)
        assert isinstance(result, dict)
        return result


def assert_same_outcomes(endpoint_url: str, flow: Callable[[Call], None]) -> None:
    config = botocore.config.Config(retries=NO_RETRIES)
    outcomes = []
    with contextlib.closing(asyncio.new_event_loop()) as loop:
        for make in (boto3.client, cloudfront_rs.client, cloudfront_rs.async_client):
            client = make(
                "cloudfront",
                region_name="us-east-1",
                endpoint_url=endpoint_url,
                aws_access_key_id=next(ACCOUNTS),
                aws_secret_access_key="secret",
                config=config,
            )
            call = Call(client, loop)
            flow(call)
            outcomes.append(call.outcomes)
    theirs, ours, asynchronous = outcomes
    assert ours == theirs
    assert asynchronous == theirs
