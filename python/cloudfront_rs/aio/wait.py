"""Waiters of the asyncio client.

Source: ``aiobotocore/waiter.py``, whose ``wait`` returns the last reply. What is waited for is judged by
the sync client's ``wait.py``; here is only what waits.
"""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from cloudfront_rs.exceptions import client_error_classes
from cloudfront_rs.wait import Waiter

if TYPE_CHECKING:
    from cloudfront_rs.client import AsyncCloudFront


class AIOWaiter:
    """Waits for one condition.

    :cvar facts: the sync client's waiter of that name.
    """

    facts: type[Waiter]

    def __init__(self, client: AsyncCloudFront) -> None:
        self._waiter = self.facts(client)

    @property
    def name(self) -> str:
        """The waiter's name in AWS's model."""
        return self._waiter.name

    @property
    def config(self) -> SimpleNamespace:
        """``delay`` and ``max_attempts`` of this one waiter, for calls without ``WaiterConfig``."""
        return self._waiter.config

    async def wait(self, **kwargs: Any) -> Any:
        """Returns the last reply when it is so; takes and raises what the sync waiter does."""
        waiter = self._waiter
        delay, max_attempts = waiter._limits(kwargs)
        attempt = 0
        while True:
            attempt += 1
            try:
                response = await waiter._method(**kwargs)
            except client_error_classes() as error:
                response = error.response  # type: ignore[attr-defined]  # all of these have it
            if waiter._is_over(response, attempt >= max_attempts):
                return response
            await asyncio.sleep(delay)
