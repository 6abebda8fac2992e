"""What runs a program twice: once on boto3 as it is, and once with our CloudFront client in it."""

from __future__ import annotations

import contextlib
import os
import shlex
from collections.abc import Callable, Iterator
from typing import Any

import botocore.client
import cloudfront_rs
import pytest

SERVICES = "acm,cloudfront,iam,route53,s3,sts"


@pytest.fixture(scope="session")
def ministack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """In place of the other tests' MiniStack one with all that the programs use beside CloudFront."""
    command = tmp_path_factory.mktemp("ministack") / "ministack"
    run = shlex.join(
        ["env", f"SERVICES={SERVICES}", os.environ.get(cloudfront_rs.local.VARIABLE, "ministack")]
    )
    command.write_text(f"#!/bin/sh\nexec {run}\n")
    command.chmod(0o755)
    with contextlib.ExitStack() as stack:
        with pytest.MonkeyPatch.context() as monkeypatch:
            monkeypatch.setenv(cloudfront_rs.local.VARIABLE, str(command))
            endpoint_url = stack.enter_context(cloudfront_rs.local.server())
        yield endpoint_url


@contextlib.contextmanager
def running(*, patched: bool) -> Iterator[list[str]]:
    """Gives the operations of CloudFront that a program calls meanwhile.

    All of them go through the one client, boto3's or ours.
    """
    theirs: list[str] = []
    ours: list[str] = []
    with contextlib.ExitStack() as stack:
        if patched:
            stack.enter_context(cloudfront_rs.patch_boto3())
        monkeypatch = stack.enter_context(pytest.MonkeyPatch.context())
        for client, is_ours, calls in (
            (botocore.client.BaseClient, False, theirs),
            (cloudfront_rs.CloudFront, True, ours),
        ):
            record = recorded(client._make_api_call, is_ours, calls)
            monkeypatch.setattr(client, "_make_api_call", record)
        yield ours if patched else theirs
    assert not (theirs if patched else ours)


def recorded(
    make_api_call: Callable[..., Any], is_ours: bool, calls: list[str]
) -> Callable[..., Any]:
    def record(self: Any, operation_name: str, api_params: dict[str, Any]) -> Any:
        # boto3's class of a service's clients, made at run time, has the name that ours has. Calls of
        # ours go by what stands in the place of botocore's function, too.
        name = type(self).__name__
        if name == "CloudFront" and isinstance(self, cloudfront_rs.CloudFront) == is_ours:
            calls.append(operation_name)
        return make_api_call(self, operation_name, api_params)

    return record
