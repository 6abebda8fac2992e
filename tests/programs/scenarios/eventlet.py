"""eventlet, after ``monkey_patch()``: calls in green threads."""

from __future__ import annotations

import eventlet

eventlet.monkey_patch()

from collections.abc import Callable  # noqa: E402 (eventlet wants to come first)
from typing import Any  # noqa: E402

from tests.programs.scenarios.green import observed  # noqa: E402
from tests.programs.scenarios.mode import tell  # noqa: E402


def together(functions: list[Callable[[], Any]]) -> list[Any]:
    threads = [eventlet.spawn(function) for function in functions]
    return [thread.wait() for thread in threads]


def limited(seconds: float, function: Callable[[], Any]) -> str:
    try:
        with eventlet.Timeout(seconds):
            function()
    except eventlet.Timeout as timeout:
        return type(timeout).__name__
    return "none"


tell(observed(together, eventlet.sleep, limited, eventlet.spawn))
