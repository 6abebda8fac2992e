"""boto3 and ours in the same environment, with files and servers of a test's own."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import boto3
import botocore.credentials
import botocore.tokens
import cloudfront_rs
import pytest

from tests.loopback import Loopback, Reply, Request
from tests.parity.clients import failure

CALL = {"Name": "f", "IfMatch": "E"}
PACKAGES: dict[str, Any] = {"boto3": boto3, "cloudfront_rs": cloudfront_rs}


def later(seconds: float) -> str:
    """A moment as AWS's services write it."""
    return (datetime.now(timezone.utc) + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")


def told(error: Exception) -> dict[str, Any]:
    """All that a program can see of an exception; the class behind botocore's is ours, too."""
    kwargs = getattr(error, "kwargs", None)
    return {**failure(error), "kwargs": kwargs and {k: str(v) for k, v in kwargs.items()}}


@dataclass
class Machine:
    """What surrounds a program: files, variables, and CloudFront on loopback."""

    path: Path
    cloudfront: Loopback
    monkeypatch: pytest.MonkeyPatch
    # What a test does before each package has its turn.
    before: Callable[[], None] = lambda: None

    def write(self, config: str = "", credentials: str = "") -> None:
        (self.path / "config").write_text(config)
        (self.path / "credentials").write_text(credentials)

    def environ(self, **variables: str) -> None:
        for name, value in variables.items():
            self.monkeypatch.setenv(name, value)

    def session(self, package: str, **arguments: Any) -> Any:
        return PACKAGES[package].Session(**{"region_name": "us-east-1", **arguments})

    def client(self, session: Any, **arguments: Any) -> Any:
        return session.client("cloudfront", endpoint_url=self.cloudfront.url, **arguments)

    def outcome(self, package: str, **arguments: Any) -> Any:
        """The signature of a call, and what the session says of its credentials; or the exception."""
        self.before()
        self.cloudfront.take()
        try:
            session = self.session(package, **arguments)
            self.client(session).publish_function(**CALL)
            (request,) = self.cloudfront.take()
            found = session.get_credentials()
            frozen = found.get_frozen_credentials()
            return signed(request), found.method, tuple(frozen)
        except Exception as error:
            return told(error)

    def apart(self, *servers: Loopback, **arguments: Any) -> list[Any]:
        """What boto3 makes of it, and what we do. Their requests to ``servers`` are the same."""
        outcomes, requests = [], []
        for package in PACKAGES:
            outcomes.append(self.outcome(package, **arguments))
            requests.append([[shown(r) for r in server.take()] for server in servers])
        assert requests[1] == requests[0]
        return outcomes

    def both(self, *servers: Loopback, **arguments: Any) -> Any:
        """What both make of it, which is the same."""
        theirs, ours = self.apart(*servers, **arguments)
        assert ours == theirs
        return ours


def signed(request: Request) -> tuple[str, str]:
    """The key of a signature, and the session's token."""
    key = request.headers["authorization"].split("Credential=")[1].split("/")[0]
    return key, request.headers.get("x-amz-security-token", "")


SIGNIFICANT = (
    "accept",
    "authorization",
    "content-type",
    "x-amz-security-token",
    "x-amz-sso_bearer_token",
    "x-aws-ec2-metadata-token",
    "x-aws-ec2-metadata-token-ttl-seconds",
)


def shown(request: Request) -> tuple[Any, ...]:
    """What matters of a request; of a signature, whose it is and for what."""
    headers = {name: request.headers[name] for name in SIGNIFICANT if name in request.headers}
    if "AWS4" in headers.get("authorization", ""):
        scope = headers["authorization"].split("Credential=")[1].split(",")[0]
        headers["authorization"] = scope
    # Only a metadata service cares what is accepted.
    if headers.get("accept") == "*/*":
        del headers["accept"]
    body = request.body
    if headers.get("content-type") == "application/json":
        return request.method, request.target, headers, json.loads(body)
    parameters = dict(pair.split(b"=", 1) for pair in body.split(b"&") if pair)
    name = parameters.get(b"RoleSessionName", b"")
    if name.startswith(b"botocore-session-"):
        parameters[b"RoleSessionName"] = b"botocore-session-"
    return request.method, request.target, headers, parameters


@pytest.fixture
def machine(
    tmp_path: Path, loopback: Loopback, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Machine]:
    loopback.reply = Reply(200, b"<a/>")
    made = Machine(tmp_path, loopback, monkeypatch)
    cache = str(tmp_path / ".aws" / "sso" / "cache")
    # botocore looks for its home when it is imported.
    for theirs in (botocore.credentials.SSOProvider, botocore.tokens.SSOTokenProvider):
        monkeypatch.setattr(theirs, "_SSO_TOKEN_CACHE_DIR", cache)
    made.environ(
        HOME=str(tmp_path),
        AWS_CONFIG_FILE=str(tmp_path / "config"),
        AWS_SHARED_CREDENTIALS_FILE=str(tmp_path / "credentials"),
    )
    made.write()
    yield made
    loopback.take()


@pytest.fixture
def service() -> Iterator[Loopback]:
    """Stands in for STS, SSO or a metadata service."""
    with Loopback() as server:
        yield server


def assumed(key: str, seconds: float = 3600, operation: str = "AssumeRole") -> Reply:
    """STS hands out the keys of a role."""
    return Reply(
        200,
        f"""<{operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
          <{operation}Result>
            <AssumedRoleUser>
              <AssumedRoleId>AROA:session</AssumedRoleId>
              <Arn>arn:aws:sts::111122223333:assumed-role/deploy/session</Arn>
            </AssumedRoleUser>
            <Credentials>
              <AccessKeyId>{key}</AccessKeyId>
              <SecretAccessKey>secret</SecretAccessKey>
              <SessionToken>token of {key}</SessionToken>
              <Expiration>{later(seconds)}</Expiration>
            </Credentials>
          </{operation}Result>
          <ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata>
        </{operation}Response>""".encode(),
    )


def refused(code: str, status: int = 403) -> Reply:
    return Reply(
        status,
        f"""<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
          <Error><Type>Sender</Type><Code>{code}</Code><Message>not you</Message></Error>
          <RequestId>r-2</RequestId>
        </ErrorResponse>""".encode(),
        [("x-amzn-RequestId", b"r-2")],
    )


def answer(key: str, seconds: float = 3600, **more: Any) -> Reply:
    """A metadata service hands out the keys of a role."""
    keys = {"AccessKeyId": key, "SecretAccessKey": "secret", "Token": f"token of {key}"}
    return Reply(200, json.dumps({**keys, "Expiration": later(seconds), **more}).encode())


def program(path: Path, code: str) -> str:
    """A program of that code in Python, by its path."""
    script = path / "program"
    script.write_text(f"#!{sys.executable}\nimport json, sys\n{code}\n")
    script.chmod(0o755)
    return str(script)
