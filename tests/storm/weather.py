"""What becomes of a request on its way, and of its reply.

What is carried out is so when the request has arrived, and never later: of a request that was carried out
after the client looked, nobody could know.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

READS = ("describe", "get")
WRITES = ("create", "update", "publish")


@dataclass(frozen=True)
class Fault:
    """:ivar carried_out: whether CloudFront does what it was asked for.
    :ivar reply: "proper", "none", or what is there in place of it: see ``replies.py``.
    :ivar end: of the connection: "kept", "closed", "reset", or "silent", where nothing comes any more.
    :ivar delay: seconds, at most.
    :ivar only: the operations that it may happen to.
    """

    name: str
    carried_out: bool
    reply: str = "proper"
    end: str = "kept"
    delay: float = 0
    only: tuple[str, ...] = (*READS, *WRITES, "test")


NO_FAULT = Fault("none", True)

_LOST_REQUESTS = [
    Fault(f"request {end}", False, "none", end) for end in ("closed", "reset", "silent")
]
_LOST_REPLIES = [Fault(f"reply {end}", True, "none", end) for end in ("closed", "reset", "silent")]
_SLOW = [Fault("short delay", True, delay=0.2), Fault("long delay", True, delay=1.2)]
_CUT = [
    Fault("cut", True, "half", "closed"),
    Fault("cut and reset", True, "half", "reset"),
    Fault("head alone", True, "head", "closed"),
    Fault("closed after the reply", True, end="closed"),
]
_THROTTLED = [
    Fault(f"throttled by {status}", False, status)
    for status in ("400 Throttling", "429 TooManyRequestsException", "503 ServiceUnavailable")
]
_ERRORS = [
    Fault(f"{status}, carried out: {done}", done, status)
    for status in ("500 InternalError", "502 HTML", "503 HTML", "504 HTML")
    for done in (True, False)
]
# No lie tells of LIVE that a function is not there, as who believes it has to publish once more.
_LIES = [
    Fault("412, carried out", True, "412 PreconditionFailed", only=WRITES),
    Fault("404, carried out", True, "404 NoSuchFunctionExists", only=WRITES),
    Fault(
        "404 for what is there",
        False,
        "404 NoSuchFunctionExists",
        only=("describe of DEVELOPMENT",),
    ),
    Fault("500, carried out", True, "500 InternalError", only=WRITES),
    Fault("truncated XML", True, "truncated", only=("describe", *WRITES, "test")),
    Fault("too long a length", True, "too long", "closed"),
    Fault("too short a length", True, "too short", "closed", only=("describe", *WRITES, "test")),
    Fault("HTML by 200", False, "200 HTML", only=("describe", *WRITES, "test")),
    Fault("HTML by 200, carried out", True, "200 HTML", only=("describe", *WRITES, "test")),
    Fault("502 of a proxy, carried out", True, "502 HTML"),
]


@dataclass(frozen=True)
class Weather:
    """:ivar most: so many functions are enough, as each takes long."""

    name: str
    faults: tuple[Fault, ...]
    most: int = 120

    def fault(self, draw: random.Random, rate: float, what: str) -> Fault:
        """What happens to a request.

        :param what: the operation; of a read, with the stage.
        """
        operation = what.partition(" ")[0]
        possible = [f for f in self.faults if operation in f.only or what in f.only]
        if not possible or draw.random() >= rate:
            return NO_FAULT
        fault = draw.choice(possible)
        return replace(fault, delay=draw.uniform(0, fault.delay))


WEATHERS = (
    Weather("fair", ()),
    Weather("lost requests", tuple(_LOST_REQUESTS), 60),
    Weather("lost replies", tuple(_LOST_REPLIES), 60),
    Weather("slow", tuple(_SLOW), 40),
    Weather("cut", tuple(_CUT)),
    Weather("throttled", tuple(_THROTTLED), 30),
    Weather("errors", tuple(_ERRORS), 60),
    Weather("lies", tuple(_LIES)),
    Weather(
        "everything",
        (*_LOST_REQUESTS, *_LOST_REPLIES, *_SLOW, *_CUT, *_THROTTLED, *_ERRORS, *_LIES),
        60,
    ),
)
