"""gevent, after ``monkey.patch_all()``: calls in greenlets."""

from __future__ import annotations

from gevent import monkey

monkey.patch_all()

from collections.abc import Callable  # noqa: E402 (gevent wants to come first)
from typing import Any  # noqa: E402

import gevent  # noqa: E402

from tests.programs.scenarios.green import observed  # noqa: E402
from tests.programs.scenarios.mode import tell  # noqa: E402


def together(functions: list[Callable[[], Any]]) -> list[Any]:
    jobs = [gevent.spawn(function) for function in functions]
    gevent.joinall(jobs)
    return [job.value for job in jobs]


def limited(seconds: float, function: Callable[[], Any]) -> str:
    try:
        with gevent.Timeout(seconds):
            function()
    except gevent.Timeout as timeout:
        return type(timeout).__name__
    return "none"


tell(observed(together, gevent.sleep, limited, gevent.spawn))
