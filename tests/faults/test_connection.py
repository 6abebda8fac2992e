"""What happens to the connection before, in and between replies."""

from __future__ import annotations

import contextlib
import socket
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from tests.faults.case import CALL, DEADLINE, Case
from tests.faults.conftest import Check
from tests.faults.http import OK, head
from tests.faults.server import TAKEN, Act, Acts, Server
from tests.parity.clients import Pair

CLOSE, RESET, HANG, READ = Act.CLOSE, Act.RESET, Act.HANG, Act.READ
HEAD = head(b"Content-Length: 100")
QUICK = {"read_timeout": 2.0}
MODES = ("legacy", "standard")

# What the server does with a request, and how the client is told to wait.
ENDS: dict[str, tuple[Acts, dict[str, float]]] = {
    "reset before the head": ((RESET,), {}),
    "closed before the head": ((CLOSE,), {}),
    "reset after the head": ((HEAD, TAKEN, RESET), {}),
    "closed after the head": ((HEAD, CLOSE), {}),
    "reset in the body": ((HEAD + b"<a>", TAKEN, RESET), {}),
    "closed in the body": ((HEAD + b"<a>", CLOSE), {}),
    "reset in the head": ((HEAD[:20], TAKEN, RESET), {}),
    "no head in time": ((HANG,), QUICK),
    "no body in time": ((HEAD, HANG), QUICK),
    "no more of the body in time": ((HEAD + b"<a>", HANG), QUICK),
}
DRIP = [bytes([byte]) for byte in OK.partition(b"\r\n\r\n")[2]]
SLOW: Acts = (head(b"Content-Length: 4"), *(act for piece in DRIP for act in (0.4, piece)))

CASES = [
    *(
        Case(name, (acts,), attempts=2, config=config, mode=mode)
        for name, (acts, config) in ENDS.items()
        for mode in MODES
    ),
    *(
        Case(f"{name}, once", (acts, (OK,)), attempts=2, config=config, mode=mode)
        for name, (acts, config) in ENDS.items()
        for mode in MODES
    ),
    Case("reset when connected", at_once=(Act.PEEK, RESET)),
    Case("closed when connected", at_once=(Act.PEEK, CLOSE)),
    Case(
        "head cut off",
        ((HEAD[:20], CLOSE),),
        differs="A reply whose head is cut off",
        ours="ConnectionClosedError",
    ),
    Case("slow body, each piece in time", (SLOW,), config={"read_timeout": 4}),
    Case("slow body, pieces too late", (SLOW,), config={"read_timeout": 0.15}),
    Case(
        "slow head, each piece in time",
        ((b"HTTP/1.1 ", 0.5, OK[9:]),),
        config={"read_timeout": 4},
    ),
    Case("closed between two requests", ((OK, CLOSE),), calls=2),
    Case("reset between two requests", ((OK, TAKEN, RESET),), calls=2),
    Case("kept between two requests", ((OK,),), calls=2),
    Case("closed upon the second request", ((OK,), (CLOSE,), (OK,)), calls=2),
    Case("reset upon the second request", ((OK,), (RESET,), (OK,)), calls=2),
    Case("closed upon the second request, retried", ((OK,), (CLOSE,), (OK,)), calls=2, attempts=2),
    Case("reset upon the second request, retried", ((OK,), (RESET,), (OK,)), calls=2, attempts=2),
    Case(
        "Connection: close",
        ((head(b"Content-Length: 4", b"Connection: close") + b"<a/>",),),
        calls=2,
    ),
    Case("more than the body", ((OK + b"garbage",),)),
    Case("garbage after a reply", ((OK, 0.05, b"garbage"), (OK,)), calls=2),
    Case("a reply that nobody asked for", ((OK, 0.05, OK), (OK,)), calls=2),
]


# Too much for the buffers of the system, so that it can only be sent while somebody reads.
BIG: dict[str, Any] = {
    "alone": True,
    "method": "create_function",
    "params": {
        "Name": "f",
        "FunctionConfig": {"Comment": "", "Runtime": "cloudfront-js-2.0"},
        "FunctionCode": bytes(16 * 2**20),
    },
}
SLOWLY: Acts = (*(READ, 0.3) * 5, Act.READ_ALL, OK, CLOSE)
CASES += [
    Case("reset while the request is sent", at_once=(READ, RESET), **BIG),
    Case("closed while the request is sent", at_once=(READ, CLOSE), **BIG),
    Case(
        "a request that nobody reads",
        at_once=(HANG,),
        config={"read_timeout": 0.8, "connect_timeout": 0.8},
        differs="`read_timeout`** runs from when there is a connection",
        ours="ReadTimeoutError",
        **BIG,
    ),
    Case("a request that is read slowly", at_once=SLOWLY, **BIG),
    Case(
        "a request that is read slower than replies may come",
        at_once=SLOWLY,
        config={"read_timeout": 0.9},
        differs="`read_timeout`** runs from when there is a connection",
        ours="ReadTimeoutError",
        **BIG,
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_connections(case: Case, check: Check) -> None:
    check(case)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("endpoint", ["http://127.0.0.1:1", "https://127.0.0.1:1"])
def test_refused(endpoint: str, mode: str, check: Check) -> None:
    case = Case(f"refused, {endpoint[:5]}", endpoint=endpoint, mode=mode, attempts=2)
    assert check(case)["boto3"].result == "EndpointConnectionError"


@pytest.mark.parametrize("mode", MODES)
def test_no_such_host(mode: str, check: Check) -> None:
    case = Case("no such host", endpoint="http://no-such-host.invalid", mode=mode, attempts=2)
    assert check(case)["boto3"].result == "EndpointConnectionError"


@pytest.mark.parametrize("mode", MODES)
def test_no_connection_in_time(mode: str, check: Check) -> None:
    # The one place of the queue is taken, so that the system leaves a further connection waiting.
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, contextlib.ExitStack() as stack:
        for _ in range(2):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        endpoint = f"http://127.0.0.1:{full.getsockname()[1]}"
        case = Case("no connection in time", endpoint=endpoint, config={"connect_timeout": 0.3})
        assert check(replace(case, mode=mode, attempts=2))["boto3"].result == "ConnectTimeoutError"


def test_more_connections_than_are_kept() -> None:
    with Server(((0.05, OK),)) as server:
        pair = Pair.at(server.url, max_pool_connections=1)
        for client in (pair.theirs, pair.ours):
            with ThreadPoolExecutor(8) as threads:
                calls = [threads.submit(client.publish_function, **CALL) for _ in range(8)]
                assert all(call.result(DEADLINE)["FunctionSummary"] == {} for call in calls)
    assert len(server.requests) == 16
