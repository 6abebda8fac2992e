"""What the attempts of a call say of each other, and how many of them a client has for all its calls.

In the modes standard and adaptive a retry takes 5 from a quota of 500, after a timeout 10, and with an
empty quota a call fails at its first attempt. Each of ``CALLS`` fails, so that the number of requests
does not depend on which of them got a retry.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import re
import socket
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.faults.case import CLIENTS, Case, World, client_of, raised, surroundings, told_by, worlds
from tests.faults.conftest import DIFFERENCES
from tests.faults.http import OK, error, reply
from tests.faults.server import Act, Acts, Server
from tests.loopback import Request, read_request
from tests.parity.clients import comparable

CALLS = 120
# A success gives back 1, so that after these there is enough for one more retry.
SUCCESSES = 5
FAILURES = 2
# So many can be retried at the same time.
RECOVERING = 90
ROUNDS = 3
FAILED = reply(503, b"")
FAR = reply(503, b"", Date="Mon, 01 Jan 2024 00:00:00 GMT")
ID = "amz-sdk-invocation-id"
MANY: dict[str, Any] = {"max_pool_connections": CALLS}
# More calls than connections that are kept, which delays nobody.
FEW = {"max_pool_connections": 1}
QUICK = {**MANY, "read_timeout": 3}


def exhausting(name: str, acts: Acts, retries: int, **fields: Any) -> Case:
    """``retries`` is how many of the failing calls get one."""
    script = (acts,) * (CALLS + retries) + ((OK,),) * SUCCESSES + (acts,)
    return Case(name, script, **{"attempts": 2, "mode": "standard", "config": MANY, **fields})


# With the number of retries that the last failures get.
QUOTAS = [
    (exhausting("failures", (FAILED,), 100), 1),
    (exhausting("throttling", (error("Throttling", 400),), 100), 1),
    (exhausting("timeouts", (Act.HANG,), 50, config=QUICK), 0),
    (exhausting("no quota in legacy mode", (FAILED,), CALLS, mode="legacy", config=FEW), FAILURES),
]


def outcomes(which: str, case: Case, world: World) -> Counter[str]:
    """What ``CALLS`` calls at the same time tell, and those after them, of one client."""
    client = client_of(which, case, world)
    afterwards = range(SUCCESSES + FAILURES)

    def call(_: int) -> Any:
        try:
            return comparable(client.publish_function(**case.params))
        except Exception as error:
            return raised(error)

    async def asynchronous() -> Any:
        try:
            return comparable(await client.publish_function(**case.params))
        except Exception as error:
            return raised(error)

    async def asynchronous_calls() -> list[Any]:
        async with client:
            told = await asyncio.gather(*(asynchronous() for _ in range(CALLS)))
            return told + [await asynchronous() for _ in afterwards]

    if which == "asyncio":
        return Counter(str(world.told(one)) for one in asyncio.run(asynchronous_calls()))
    with ThreadPoolExecutor(CALLS) as threads:
        told = list(threads.map(call, range(CALLS)))
    return Counter(str(world.told(one)) for one in told + list(map(call, afterwards)))


@pytest.mark.parametrize(("case", "retries"), QUOTAS, ids=str)
def test_a_quota(case: Case, retries: int) -> None:
    with surroundings(), worlds(case) as made, ThreadPoolExecutor() as threads:
        theirs, sync, asynchronous = threads.map(outcomes, CLIENTS, [case] * 3, made.values())
        came = [len(world.server.requests) for world in made.values()]
    assert came == [len(case.script) - 1 + FAILURES + retries] * 3
    assert sync == theirs
    assert asynchronous == theirs


class Recovering(Server):
    """Fails the first attempt of every call."""

    def _answer(self, connection: socket.socket) -> None:
        with connection.makefile("rb", buffering=0) as stream:
            while request := read_request(stream):
                is_first = "attempt=1" in request.headers["amz-sdk-request"]
                with self._lock:
                    self.requests.append(request)
                self.act(connection, (FAILED if is_first else OK,))


def test_recovered_calls_give_back() -> None:
    """What a retry took is there again when it succeeds, also where many calls do that at the same time."""
    case = Case("recovering", attempts=2, mode="standard", config=MANY)
    with surroundings(), contextlib.ExitStack() as stack, ThreadPoolExecutor() as threads:
        servers = [stack.enter_context(Recovering()) for _ in CLIENTS]
        made = [World(server, None, {"<server>": server.url}) for server in servers]
        told = threads.map(in_rounds, CLIENTS, [case] * 3, made)
        assert list(told) == [[RECOVERING] * ROUNDS] * 3


def in_rounds(which: str, case: Case, world: World) -> list[int]:
    """How many of ``RECOVERING`` calls at the same time succeed, again and again."""
    client = client_of(which, case, world)

    async def all_calls() -> list[Any]:
        attempts = [client.publish_function(**case.params) for _ in range(RECOVERING)]
        return await asyncio.gather(*attempts, return_exceptions=True)

    async def asynchronous() -> list[int]:
        async with client:
            return [sum(isinstance(one, dict) for one in await all_calls()) for _ in range(ROUNDS)]

    if which == "asyncio":
        return asyncio.run(asynchronous())
    with ThreadPoolExecutor(RECOVERING) as threads:
        publish = functools.partial(client.publish_function, **case.params)
        rounds = ([threads.submit(publish) for _ in range(RECOVERING)] for _ in range(ROUNDS))
        return [sum(call.exception() is None for call in calls) for calls in rounds]


def said(case: Case) -> list[list[dict[str, str]]]:
    """What the requests of each client say of their attempt; ``id`` is the number of the call."""
    clients = []
    with surroundings(), worlds(case) as made:
        for which, world in made.items():
            told_by(which, case, world, client_of(which, case, world))
            requests = world.server.requests
            ids = list(dict.fromkeys(request.headers[ID] for request in requests))
            clients.append([{**_said(r), "id": str(ids.index(r.headers[ID]))} for r in requests])
    return clients


def _said(request: Request) -> dict[str, str]:
    return dict(re.findall(r"(\w+)=(\w+)", request.headers["amz-sdk-request"]))


SAID = [
    Case("attempts", ((FAILED,), (FAILED,), (OK,)), attempts=3),
    Case("attempts", ((FAILED,), (FAILED,), (OK,)), attempts=3, mode="standard"),
    Case("attempts after a fault", ((Act.CLOSE,), (OK,)), attempts=2),
    Case("two calls", ((OK,),), calls=2, attempts=2),
]


@pytest.mark.parametrize("case", SAID, ids=str)
def test_what_attempts_say(case: Case) -> None:
    theirs, *ours = said(case)
    assert len(theirs) == len(case.script) * case.calls
    for attempts in ours:
        for one, beside in zip(attempts, theirs, strict=True):
            # docs/differences.md tells of both.
            assert one.pop("max") == beside.pop("max", str(case.attempts))
            one.pop("ttl", None)
        assert attempts == theirs


def test_until_when_an_attempt_makes_sense() -> None:
    assert "its `ttl` by the local clock" in " ".join(DIFFERENCES.read_text().split())
    theirs, *ours = said(Case("ttl", ((FAR,), (OK,)), attempts=2))
    assert theirs[1]["ttl"].startswith("2024")
    for attempts in ours:
        assert not attempts[1]["ttl"].startswith("2024"), "the difference is no more"
