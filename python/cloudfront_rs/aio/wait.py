"""Waiters of the asyncio client.

Source: ``aiobotocore/waiter.py``, whose ``wait`` returns the last reply. What is waited for is judged by
the sync client's ``wait.py``; here is only what waits.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from cloudfront_rs import wait
from cloudfront_rs.botocore_classes import Recognised
from cloudfront_rs.exceptions import client_error_classes

if TYPE_CHECKING:
    from cloudfront_rs.client import AsyncCloudFront


class NormalizedOperationMethod(wait.NormalizedOperationMethod):
    """A method of the client; of an error it returns the reply."""

    _stands_for = (
        ("aiobotocore.waiter", "NormalizedOperationMethod"),
        ("botocore.waiter", "NormalizedOperationMethod"),
    )

    async def __call__(self, **kwargs: Any) -> Any:
        try:
            return await self._client_method(**kwargs)
        except client_error_classes() as error:
            return error.response  # type: ignore[attr-defined]  # all of these have it


class AIOWaiter(Recognised):
    """Waits for one condition.

    :cvar facts: the sync client's waiter of that name.
    """

    _stands_for = (("aiobotocore.waiter", "AIOWaiter"), ("botocore.waiter", "Waiter"))
    facts: type[wait.Waiter]

    def __init__(self, client: AsyncCloudFront) -> None:
        self._waiter = self.facts(client)
        client_method = self._waiter._operation_method._client_method
        self._operation_method = NormalizedOperationMethod(client_method)

    @property
    def name(self) -> str:
        """The waiter's name in AWS's model."""
        return self._waiter.name

    @property
    def config(self) -> wait.SingleWaiterConfig:
        """``delay`` and ``max_attempts`` of this one waiter, for calls without ``WaiterConfig``."""
        return self._waiter.config

    async def wait(self, **kwargs: Any) -> Any:
        """Returns the last reply when it is so; takes and raises what the sync waiter does."""
        waiter = self._waiter
        delay, max_attempts = waiter._limits(kwargs)
        attempt = 0
        while True:
            attempt += 1
            response = await self._operation_method(**kwargs)
            if waiter._is_over(response, attempt >= max_attempts):
                return response
            await self._sleep(delay)

    async def _sleep(self, sleep_amount: float) -> None:
        await asyncio.sleep(sleep_amount)
