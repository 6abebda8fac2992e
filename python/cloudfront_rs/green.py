"""How a call waits where gevent or eventlet has patched the interpreter, so that other greenlets run
meanwhile.

botocore waits in Python's sockets, which these libraries replace. ``src/green.rs`` waits for a
descriptor by the function that :func:`wait_function` finds.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


def wait_function() -> Callable[[int], Any] | None:
    """What waits until a descriptor can be read, while other greenlets run; None without a patch."""
    gevent = sys.modules.get("gevent.monkey")
    if gevent is not None and gevent.is_module_patched("socket"):
        from gevent.socket import wait_read  # noqa: PLC0415 (it is imported already)

        return wait_read  # type: ignore[no-any-return]
    eventlet = sys.modules.get("eventlet.patcher")
    if eventlet is not None and eventlet.is_monkey_patched("socket"):
        return _wait_in_eventlet
    return None


def _wait_in_eventlet(descriptor: int) -> None:
    hubs: Any = sys.modules["eventlet.hubs"]
    hubs.trampoline(descriptor, read=True)
