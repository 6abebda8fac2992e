"""A client made by some settings, and what can be seen of it: the same for boto3's and ours.

Not compared, as docs/differences.md says: the parts of ``User-Agent`` that no setting controls, and the
reason behind a connection error, and what ``meta.config`` says about S3.
"""

from __future__ import annotations

import contextlib
import os
import re
import socket
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from unittest import mock

import boto3
import botocore.config
import cloudfront_rs
from botocore.awsrequest import AWSResponse

from tests.configuration.servers import FINE, World
from tests.conftest import KEYS
from tests.loopback import Reply, Request
from tests.parity.clients import failure
from tests.parity.test_events import Body

CALL = {"Name": "f", "IfMatch": "E"}
# In place of an argument that most cases have, and this one has not.
ABSENT: Any = object()
WITHOUT_KEYS: dict[str, Any] = dict.fromkeys(KEYS, ABSENT)
# What tells about the package, its version and the machine.
OF_THE_PACKAGE = re.compile(
    r"(Boto3|Botocore|Python|Linux|aws-sdk-rust|ua|api|os|md|lang|m|cfg|lib|cloudfront-rs)/.*"
)
LOOPBACK = re.compile(r"https?://(localhost|127\.0\.0\.1):")
REASONS = re.compile(
    r"(SSL validation failed for \S+|An HTTP Client raised an unhandled exception:) .*", re.DOTALL
)


@dataclass(frozen=True)
class Given:
    """What a client is made from. Texts may have the names of a :class:`World` in them."""

    arguments: dict[str, Any] = field(default_factory=dict)
    config: dict[str, Any] | None = None
    environment: dict[str, str] = field(default_factory=dict)
    profile: tuple[str, ...] = ()
    section: str = "[default]"
    files: dict[str, str | bytes] = field(default_factory=dict)
    session: dict[str, Any] | None = None
    default_session: dict[str, Any] | None = None
    status: int = 200
    asks_for_credentials: bool = False
    params: dict[str, Any] = field(default_factory=lambda: CALL)

    def __or__(self, more: Given) -> Given:
        """Both; what both have, as ``more`` has it."""
        config = more.config
        if self.config is not None:
            config = {**self.config, **(config or {})}
            if "retries" in self.config:
                config["retries"] = {**self.config["retries"], **config["retries"]}
        session = more.session
        if self.session is not None:
            session = {**self.session, **(session or {})}
        return replace(
            self,
            arguments={**self.arguments, **more.arguments},
            config=config,
            environment={**self.environment, **more.environment},
            profile=self.profile + more.profile,
            files={**self.files, **more.files},
            session=session,
            default_session=more.default_session or self.default_session,
        )

    def all_files(self) -> dict[str, str | bytes]:
        if not self.profile:
            return self.files
        lines = sorted(self.profile, key=lambda text: "[" in text)  # those with sections go last
        return {"config": "\n".join([self.section, *lines]) + "\n", **self.files}


@contextmanager
def surroundings(given: Given, world: World) -> Iterator[None]:
    """The environment and the files of ``given``, and no default session from before."""
    world.servers["server"].reply = Reply(given.status, FINE.body)
    for name in ("config", "credentials"):
        (world.home / name).unlink(missing_ok=True)
    for name, text in given.all_files().items():
        content = text if isinstance(text, bytes) else world.filled(text).encode()
        (world.home / name).write_bytes(content)
    environment = {
        "HOME": str(world.home),
        "AWS_CONFIG_FILE": str(world.home / "config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(world.home / "credentials"),
        **world.filled(given.environment),
    }
    with (
        mock.patch.dict(os.environ, environment),
        mock.patch.object(boto3, "DEFAULT_SESSION", None),
        mock.patch.object(cloudfront_rs, "DEFAULT_SESSION", None),
        mock.patch.object(cloudfront_rs, "_credentials", cloudfront_rs._native.Credentials()),
        warnings.catch_warnings(),
    ):
        for beginning in ("Unverified HTTPS request", "Passing ssl_context when use_forwarding"):
            warnings.filterwarnings("ignore", beginning)  # urllib3's, of what a test asks for
        yield


def make(package: Any, given: Given, world: World, config_class: type) -> Any:
    arguments: dict[str, Any] = {
        "endpoint_url": "<server>",
        "region_name": "us-east-1",
        **KEYS,
        **given.arguments,
    }
    arguments = {k: world.filled(v) for k, v in arguments.items() if v is not ABSENT}
    if given.config is not None:
        arguments["config"] = config_class(**world.filled(given.config))
    if given.default_session is not None:
        package.setup_default_session(**given.default_session)
    maker = package if given.session is None else package.Session(**given.session)
    return maker.client(**{"service_name": "cloudfront", **arguments})


def told(package: Any, given: Given, world: World, config_class: type | None = None) -> Any:
    """All there is to see of the client, of a call, and of what came to the servers."""
    with surroundings(given, world):
        world.take()
        seen: dict[str, Any] = {}
        before = set(connections(world))
        try:
            client = make(package, given, world, config_class or botocore.config.Config)
            seen["client"] = properties(client)
            if not LOOPBACK.match(client.meta.endpoint_url):
                seen["sent"] = instead_of_sending(client)
            client.publish_function(**given.params)
            opened = connections(world)
            seen["connections"] = [opened[one] for one in opened.keys() - before]
        except Exception as error:
            seen["raised"] = comparable_failure(error)
        if given.asks_for_credentials and "raised" in seen:
            # boto3 does so when the client is made, and ours when a call wants them.
            seen.pop("client", None)
        seen["monitored"] = world.monitored()
        came = world.take()
        seen["came"] = {name: [what(request) for request in came[name]] for name in came}
        return seen


def instead_of_sending(client: Any) -> list[Any]:
    """Nothing leaves this machine: what would have is in the list, and is answered."""
    sent: list[Any] = []

    def answer(request: Any, **_: Any) -> AWSResponse:
        headers = {name.lower(): text(value) for name, value in request.headers.items()}
        body = request.body or b""
        sent.append(what(Request(request.method, request.url, headers, body)))
        return AWSResponse(request.url, 200, {}, Body(FINE.body))

    client.meta.events.register("before-send", answer)
    return sent


def text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def connections(world: World) -> dict[tuple[Any, ...], tuple[int, int]]:
    """This process's connections to the servers: what the system says of keeping them alive."""
    servers = [world.servers[name] for name in ("server", "other", "tls", "mutual-tls")]
    ports = {int(server.url.rpartition(":")[2]) for server in servers}
    found = {}
    for entry in Path("/proc/self/fd").iterdir():
        if not entry.is_socket():
            continue
        with contextlib.suppress(OSError), socket.socket(fileno=os.dup(int(entry.name))) as end:
            if end.family == socket.AF_INET and end.getpeername()[1] in ports:
                keepalive = end.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
                idle = end.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE)
                found[end.getsockname() + end.getpeername()] = (keepalive, idle)
    return found


def comparable_failure(error: Exception) -> dict[str, Any]:
    told = failure(error)
    return {**told, "message": REASONS.sub(r"\1 …", told["message"])}


def properties(client: Any) -> dict[str, Any]:
    meta = client.meta
    fields = {
        name: value
        for name, value in vars(meta.config).items()
        if name in botocore.config.Config.OPTION_DEFAULTS and name not in ("user_agent", "s3")
    }
    for name, value in fields.items():
        if isinstance(value, (bool, int, float)):
            fields[name] = repr(value)  # tells 1 from True and from 1.0
    if "UNSIGNED" in repr(meta.config.signature_version):
        fields["signature_version"] = "UNSIGNED"
    fields["inject_host_prefix"] = meta.config.inject_host_prefix
    return {
        "endpoint_url": meta.endpoint_url,
        "region_name": meta.region_name,
        "partition": meta.partition,
        **fields,
    }


def what(request: Request) -> dict[str, Any]:
    """Of a request, what settings decide."""
    authorization = request.headers.get("authorization", "")
    credential = re.search(r"Credential=([^/]*)/\d*/([^,]*)", authorization)
    products = request.headers.get("user-agent", "").split(" ")
    return {
        "method": request.method,
        "target": re.sub(r"(Signature|Date|Timestamp)=[^&]*", r"\1=…", request.target),
        "body": request.body,
        "host": request.headers.get("host") if request.method != "CONNECT" else None,
        "signature": credential.groups() if credential else authorization.partition(" ")[0],
        "token": request.headers.get("x-amz-security-token"),
        "user_agent": [p for p in products if not OF_THE_PACKAGE.fullmatch(p)],
        "proxy_authorization": request.headers.get("proxy-authorization"),
    }


def both(given: Given, world: World) -> tuple[Any, Any]:
    """boto3's and ours."""
    return told(boto3, given, world), told_by_ours(given, world)


class HandedOver:
    """Our clients of boto3's sessions."""

    setup_default_session = staticmethod(boto3.setup_default_session)

    @staticmethod
    def Session(**arguments: Any) -> Any:  # noqa: N802 (boto3's name)
        return cloudfront_rs.Session.from_boto3(boto3.Session(**arguments))

    @staticmethod
    def client(**arguments: Any) -> Any:
        session = cloudfront_rs.Session.from_boto3(boto3._get_default_session())
        return session.client(**arguments)


def told_by_ours(given: Given, world: World) -> Any:
    """By botocore's ``Config``, and by our own, which must not differ."""
    ours = told(cloudfront_rs, given, world)
    if given.config is not None:
        assert told(cloudfront_rs, given, world, cloudfront_rs.Config) == ours
    return ours
