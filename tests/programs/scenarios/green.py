"""What a scenario of green threads looks for, whichever library they come from."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from tests.programs.scenarios.mode import boto3, outcome

CALLS, SECONDS, STUCK = 10, 0.3, 3


def observed(
    together: Callable[[list[Callable[[], Any]]], list[Any]],
    pause: Callable[[float], None],
    limited: Callable[[float, Callable[[], Any]], Any],
    spawn: Callable[[Callable[[], None]], Any],
) -> Any:
    """
    :param together: runs functions at once, and gives what they return.
    :param pause: the library's own sleep.
    :param limited: calls a function within so many seconds, and has the library's timeout otherwise.
    :param spawn: starts another green thread.
    """
    cf = boto3.client("cloudfront")
    ticks: list[float] = []

    def tick() -> None:
        while True:
            ticks.append(time.monotonic())
            pause(0.02)

    def slow() -> Any:
        return outcome(cf.describe_function, Name="slow")

    outcome(cf.list_functions)
    spawn(tick)
    pause(0.05)
    began = time.monotonic()
    outcomes = together([slow] * CALLS)
    took = time.monotonic() - began
    # One that was waiting for its turn all the time had none before the calls were over.
    longest = max(b - a for a, b in zip(ticks, [*ticks[1:], time.monotonic()], strict=True))
    began = time.monotonic()
    timeout = limited(0.5, lambda: cf.describe_function(Name="stuck"))
    in_time = time.monotonic() - began < STUCK - 1
    return {
        "together": took < SECONDS * CALLS / 2,
        "others run meanwhile": longest < SECONDS,
        "outcomes": outcomes,
        "timeout": timeout,
        "in time": in_time,
        "afterwards": outcome(cf.list_functions),
    }
