"""A fault as one line of a table, and what boto3 and our two clients make of it.

Each client gets servers of its own and the three are called at the same time, so that what came can be
counted for each. What they tell must be equal: the result, or the exception with its class, text, response
and arguments; the requests and the connections that came.

Not compared, as docs/differences.md says (see ``HIDDEN``): the reasons of the HTTP and XML libraries behind
an error. A case that differs on purpose names the paragraph of that page in ``differs``.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import re
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import boto3
import botocore.endpoint
import botocore.exceptions
import botocore.loaders
import botocore.session
import cloudfront_rs
import pytest
from botocore.config import Config

from tests.conftest import KEYS
from tests.faults import certificates
from tests.faults.proxy import Proxy
from tests.faults.server import Acts, Script, Server
from tests.loopback import Request
from tests.parity.clients import comparable, failure

CLIENTS = ("boto3", "sync", "asyncio")
CALL: dict[str, Any] = {"Name": "f", "IfMatch": "E"}
# In place of a value of KEYS.
ABSENT: Any = object()
# Nothing here lasts that long, unless it hangs.
DEADLINE = 120.0
# Of a longer text the rest is compared by a digest.
TOO_MUCH = 2**16

# What is left out of a message, by the words in docs/differences.md that say so.
HIDDEN = {
    re.compile(pattern, re.DOTALL): words
    for pattern, words in {
        r"(SSL validation failed for \S+) .*": "the text after the URL of an",
        r"(HTTP Client raised an unhandled exception:) .*": "The reason behind a connection error",
        r"(Unable to parse response) \(.*?\)(?=, invalid XML)": "The reason in a `Response",
    }.items()
}


@dataclass(frozen=True)
class Case:
    """``script``, ``at_once`` and ``certificate`` are the server's, and ``proxy`` stands before it.

    Texts may have ``<server>``, ``<proxy>`` and the files of ``certificates`` in them. Of several
    ``calls`` each begins when the server has done all its acts, and a ``pause`` later. ``attempts`` is what
    ``total_max_attempts`` is set to.
    """

    name: str
    script: Script = ((),)
    at_once: Acts = ()
    certificate: str = ""
    proxy: dict[str, Any] | None = None
    endpoint: str = "<server>"
    attempts: int | None = 1
    # Empty for the default of the clients.
    mode: str = ""
    config: dict[str, Any] = field(default_factory=dict)
    arguments: dict[str, Any] = field(default_factory=dict)
    session: dict[str, Any] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)
    method: str = "publish_function"
    params: dict[str, Any] = field(default_factory=lambda: CALL)
    calls: int = 1
    pause: float = 0
    # In a process of its own, one client after the other, so that the memory of each is known.
    alone: bool = False
    # Whether it is compared how many there are.
    connections: bool = True
    # What boto3 makes of it, where it is to be shown that the fault happens.
    boto3: str = ""
    # Words of docs/differences.md, and the class or result of ours.
    differs: str = ""
    ours: str = ""

    def __str__(self) -> str:
        return f"{self.name}, {self.mode}" if self.mode else self.name


def marked(case: Case, differing: dict[tuple[str, str], tuple[str, ...]]) -> Case:
    """The same with ``differs`` and ``ours``, where its name stands in such a table."""
    for (differs, ours), names in differing.items():
        if case.name in names:
            return replace(case, differs=differs, ours=ours)
    return case


@dataclass
class World:
    """What one client of a case can reach, and the names for it."""

    server: Server
    proxy: Proxy | None
    names: dict[str, str]

    def filled(self, value: Any) -> Any:
        if isinstance(value, str):
            for name, meaning in self.names.items():
                value = value.replace(name, meaning)
            return value
        if isinstance(value, dict):
            return {key: self.filled(item) for key, item in value.items()}
        return tuple(map(self.filled, value)) if isinstance(value, tuple) else value

    def told(self, value: Any) -> Any:
        """The same without the numbers of the ports, and without what is not compared."""
        if isinstance(value, str):
            value = self._told_text(value[:TOO_MUCH]) + value[TOO_MUCH:]
            return value[: TOO_MUCH // 2] + digest(value[TOO_MUCH // 2 :])
        if isinstance(value, dict):
            return {key: self.told(item) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return type(value)(self.told(item) for item in value)
        return value

    def _told_text(self, text: str) -> str:
        for one in filter(None, (self.server, self.proxy)):
            text = text.replace(str(one.port), "PORT")
        for pattern in HIDDEN:
            text = pattern.sub(r"\1 …", text)
        return text


def digest(text: str) -> str:
    return text and hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass
class Told:
    """What became of a case with one client."""

    outcomes: list[Any]
    came: dict[str, Any]
    attempts: int
    # Bytes that the process took more meanwhile.
    grown: int = field(compare=False)

    @property
    def result(self) -> str:
        """The exception's name, or what the last call returned, in a word."""
        last = self.outcomes[-1] if self.outcomes else "nothing"
        return str(last["class"]) if isinstance(last, dict) else "success"


# The environment is there once for all threads.
CREATING = threading.Lock()
LOADER = botocore.loaders.create_loader()


def boto3_session(**arguments: Any) -> Any:
    core = botocore.session.Session()
    core.register_component("data_loader", LOADER)  # it reads a megabyte, which may be kept
    return boto3.Session(botocore_session=core, **arguments)


MAKERS: dict[str, Callable[..., Any]] = {
    "boto3": lambda **arguments: boto3_session(**arguments).client,
    "sync": lambda **arguments: cloudfront_rs.Session(**arguments).client,
    "asyncio": lambda **arguments: cloudfront_rs.Session(**arguments).async_client,
}


@contextlib.contextmanager
def worlds(case: Case) -> Iterator[dict[str, World]]:
    with contextlib.ExitStack() as stack:
        made = {}
        for which in CLIENTS:
            context, host = certificates.server_side(case.certificate)
            server = stack.enter_context(Server(case.script, context, case.at_once, host))
            names = {"<server>": server.url, "<port>": str(server.port), "<client-name>": which}
            names |= certificates.FILES
            proxy: Proxy | None = None
            if case.proxy is not None:
                proxy = Proxy(**case.proxy)
                stack.enter_context(proxy)
                names |= {"<proxy>": proxy.url, "<proxy-port>": str(proxy.port)}
            made[which] = World(server, proxy, names)
        yield made


def client_of(which: str, case: Case, world: World) -> Any:
    retries: dict[str, Any] = {"mode": case.mode} if case.mode else {}
    if case.attempts is not None:
        retries["total_max_attempts"] = case.attempts
    config = world.filled({"retries": retries, **case.config})
    arguments = {"region_name": "us-east-1", "endpoint_url": case.endpoint, **KEYS}
    arguments |= case.arguments
    arguments = {k: world.filled(v) for k, v in arguments.items() if v is not ABSENT}
    # Only these variables: pytest sets others of its own meanwhile.
    with CREATING, pytest.MonkeyPatch.context() as patch:
        for name, value in world.filled(case.environment).items():
            patch.setenv(name, value)
        make = MAKERS[which](**world.filled(case.session))
        return make("cloudfront", config=Config(**config), **arguments)


def told_by(which: str, case: Case, world: World, client: Any) -> list[Any]:
    call = getattr(client, case.method)
    if which == "asyncio":
        return asyncio.run(_awaited(call, client, case, world))
    outcomes: list[Any] = []
    for _ in range(case.calls):
        while world.server.busy:
            time.sleep(0.01)
        time.sleep(case.pause if outcomes else 0)
        try:
            outcomes.append(comparable(call(**world.filled(case.params))))
        except Exception as error:
            outcomes.append(raised(error))
    return outcomes


async def _awaited(call: Any, client: Any, case: Case, world: World) -> list[Any]:
    outcomes: list[Any] = []
    async with client:
        for _ in range(case.calls):
            while world.server.busy:
                await asyncio.sleep(0.01)
            await asyncio.sleep(case.pause if outcomes else 0)
            try:
                outcomes.append(comparable(await call(**world.filled(case.params))))
            except Exception as error:
                outcomes.append(raised(error))
    return outcomes


def raised(error: Exception) -> dict[str, Any]:
    """All that can be told of an exception, and whether botocore's class catches it."""
    known: Any = getattr(botocore.exceptions, type(error).__name__, type(error))
    kwargs = getattr(error, "kwargs", {})
    return {
        **failure(error),
        "kwargs": {key: value for key, value in kwargs.items() if key != "error"},
        "caught": isinstance(error, known),
    }


def of_request(request: Request) -> dict[str, Any]:
    """What faults and proxies change about a request."""
    credential = re.search(r"Credential=([^/]*)", request.headers.get("authorization", ""))
    return {
        "method": request.method,
        "target": request.target,
        "key": credential.group(1) if credential else None,
        "token": request.headers.get("x-amz-security-token"),
        "proxy_authorization": request.headers.get("proxy-authorization"),
        "body": request.body,
    }


def environment() -> list[tuple[str, str]]:
    return [(name, value) for name in os.environ if (value := os.environ.get(name)) is not None]


@contextlib.contextmanager
def surroundings() -> Iterator[None]:
    """No setting of the machine, and boto3 does not pause before a retry, as random as it is.

    urllib reads one variable of the environment after the other, and trips over one that pytest or another
    case takes away meanwhile.
    """
    with pytest.MonkeyPatch.context() as patch:
        for name in [n for n in os.environ if n.lower().endswith(("_proxy", "_bundle"))]:
            patch.delenv(name)
        patch.setattr(os.environ, "items", environment, raising=False)
        patch.setattr(botocore.endpoint, "time", SimpleNamespace(sleep=lambda _: None))
        yield


def told(case: Case) -> dict[str, Told]:
    """What each of the three tells of the case, all at the same time."""
    with worlds(case) as made:
        outcomes: dict[str, list[Any]] = {}
        clients: dict[str, Any] = {}
        for which, world in made.items():
            try:
                clients[which] = client_of(which, case, world)
            except Exception as error:
                outcomes[which] = [raised(error)]

        def run(which: str) -> None:
            outcomes[which] = told_by(which, case, made[which], clients[which])

        grown = dict.fromkeys(CLIENTS, 0)
        for group in [[which] for which in clients] if case.alone else [list(clients)]:
            before = forget_peak()
            threads = {w: threading.Thread(target=run, args=(w,), daemon=True) for w in group}
            for thread in threads.values():
                thread.start()
            for which, thread in threads.items():
                thread.join(DEADLINE)
                assert not thread.is_alive(), f"{which} hangs"
            grown |= dict.fromkeys(group, peak_memory() - before)
        return {w: _told(case, made[w], outcomes[w], grown[w]) for w in CLIENTS}


def _told(case: Case, world: World, outcomes: list[Any], grown: int) -> Told:
    came: dict[str, Any] = {}
    for name, end in {"server": world.server, "proxy": world.proxy}.items():
        if end is not None:
            came[name] = [of_request(request) for request in end.requests]
            if case.connections:
                came[f"connections of the {name}"] = end.connections
    # Of a connection that never got as far as a request there are only connections to count.
    first: Any = world.proxy or world.server
    attempts = len(first.requests) or first.connections
    return Told(world.told(outcomes), world.told(came), attempts, grown)


def told_alone(case: Case) -> dict[str, Told]:
    """For a process in which nothing else happens."""
    with surroundings():
        return told(case)


def peak_memory() -> int:
    """Bytes that the process held at most, since :func:`forget_peak`."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1024


def forget_peak() -> int:
    """From now on; returns what is held now."""
    Path("/proc/self/clear_refs").write_text("5")
    return peak_memory()
