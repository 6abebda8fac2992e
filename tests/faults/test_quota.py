"""What the attempts of a call say of each other, and how many of them a client has for all its calls.

In the modes standard, the default, and adaptive a retry takes 14 from a quota of 500, after throttling 5,
and with an empty quota a call fails at its first attempt. Each of ``CALLS`` fails, so that the number of
requests does not depend on which of them got a retry.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import re
import socket
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.faults.case import CLIENTS, Case, World, client_of, raised, surroundings, told_by, worlds
from tests.faults.conftest import DIFFERENCES, Check
from tests.faults.http import OK, error, reply
from tests.faults.server import Act, Acts, Server
from tests.loopback import Request, read_request
from tests.parity.clients import comparable

CALLS = 120
# A success gives back 1, so that after these there is enough for one more retry.
SUCCESSES = 5
FAILURES = 2
# So many can be retried at the same time.
RECOVERING = 35
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
    return Case(name, script, **{"attempts": 2, "config": MANY, **fields})


# With the number of retries that the last failures get.
QUOTAS = [
    (exhausting("failures", (FAILED,), 35), 1),
    (exhausting("failures", (FAILED,), 35, mode="standard"), 1),
    (exhausting("throttling", (error("Throttling", 400),), 100), 1),
    (exhausting("429", (reply(429, b""),), 100), 1),
    (exhausting("timeouts", (Act.HANG,), 35, config=QUICK), 1),
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


FAILING: dict[str, Acts] = {
    "60 failures in a row": (FAILED,),
    "60 times closed in a row": (Act.CLOSE,),
    "60 times throttled in a row": (reply(429, b""),),
}
IN_A_ROW = [
    Case(name, (acts,), attempts=None, mode=mode, calls=60)
    for mode in ("", "standard", "adaptive")
    for name, acts in FAILING.items()
    # With its own rate the adaptive mode would take minutes to be throttled.
    if (mode, name) != ("adaptive", "60 times throttled in a row")
]


@pytest.mark.parametrize("case", IN_A_ROW, ids=str)
def test_calls_in_a_row(case: Case, check: Check) -> None:
    check(case)


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
    case = Case("recovering", attempts=2, config=MANY)
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


MODES = ("", "legacy", "standard", "adaptive")
SAID = [
    *(Case("attempts", ((FAILED,), (FAILED,), (OK,)), attempts=3, mode=m) for m in MODES),
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
            if case.mode == "legacy":
                assert one["max"] == beside.setdefault("max", str(case.attempts))
            one.pop("ttl", None)
        assert attempts == theirs


AFTER = "x-amz-retry-after"


@pytest.mark.parametrize(("milliseconds", "at_least"), [(700, 0.7), (10**6, 5.0)])
def test_a_retry_waits_as_long_as_the_service_asks(milliseconds: int, at_least: float) -> None:
    """At most 5 seconds longer than it would have waited anyway."""
    wait = reply(503, b"", **{AFTER: str(milliseconds)})
    for which in CLIENTS[1:]:
        with surroundings(), worlds(Case("wait", ((wait,), (OK,)), attempts=2)) as made:
            client = client_of(which, Case("wait", attempts=2), made[which])
            start = time.monotonic()
            told_by(which, Case("wait"), made[which], client)
            assert time.monotonic() - start >= at_least


def test_until_when_an_attempt_makes_sense() -> None:
    words = "the `ttl` in `amz-sdk-request` is by the local clock"
    assert words in " ".join(DIFFERENCES.read_text().split())
    theirs, *ours = said(Case("ttl", ((FAR,), (OK,)), attempts=2))
    assert theirs[1]["ttl"].startswith("2024")
    for attempts in ours:
        assert not attempts[1]["ttl"].startswith("2024"), "the difference is no more"
