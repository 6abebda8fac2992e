"""Waiters: asking again and again until something is so.

Source: ``botocore/waiter.py``, for the waiters that CloudFront has (``waiter.py``): each looks at one
value of a reply, and knows no failure but an error. Nothing but :meth:`Waiter.wait` makes calls and
pauses, so that ``aio/wait.py`` uses all the rest.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from importlib import import_module
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import jmespath

from cloudfront_rs.exceptions import WaiterError, client_error_classes, raisable

if TYPE_CHECKING:
    from cloudfront_rs.client import BaseClient


def get_waiter(client: BaseClient, waiter_name: str) -> Any:
    """See :meth:`cloudfront_rs.CloudFront.get_waiter`."""
    by_name = import_module(f"{client._package}.waiter").BY_NAME
    if waiter_name not in by_name:
        raise ValueError(f"Waiter does not exist: {waiter_name}")
    return by_name[waiter_name](client)


class Waiter:
    """Waits for one condition.

    :cvar name: the waiter's name in AWS's model.
    :cvar method_name: the method that is asked.
    :cvar delay: the seconds between two calls.
    :cvar max_attempts: the number of calls.
    :cvar argument: where in the reply the value is.
    :cvar expected: the value that is waited for.
    :ivar config: ``delay`` and ``max_attempts`` of this one waiter, for calls without ``WaiterConfig``.
    """

    name: str
    method_name: str
    delay: int
    max_attempts: int
    argument: str
    expected: str

    def __init__(self, client: BaseClient) -> None:
        self._method: Callable[..., Any] = getattr(client, self.method_name)
        self.config: SimpleNamespace = SimpleNamespace(
            delay=self.delay, max_attempts=self.max_attempts
        )

    def wait(self, **kwargs: Any) -> None:
        """Returns when it is so.

        :param WaiterConfig: ``Delay`` in seconds, and ``MaxAttempts``.
        :param kwargs: the parameters of the operation.
        :raises WaiterError: for an error of CloudFront's, or after ``MaxAttempts`` calls. Its
            ``last_response`` is the last reply.
        """
        delay, max_attempts = self._limits(kwargs)
        attempt = 0
        while True:
            attempt += 1
            try:
                response = self._method(**kwargs)
            except client_error_classes() as error:
                response = error.response  # type: ignore[attr-defined]  # all of these have it
            if self._is_over(response, attempt >= max_attempts):
                return
            time.sleep(delay)

    def _limits(self, kwargs: dict[str, Any]) -> tuple[float, int]:
        """Seconds between two calls, and the number of calls."""
        config = kwargs.pop("WaiterConfig", {})
        delay = config.get("Delay", self.config.delay)
        return delay, config.get("MaxAttempts", self.config.max_attempts)

    def _is_over(self, response: dict[str, Any], is_last: bool) -> bool:
        error = response.get("Error")
        if isinstance(error, dict) and "Code" in error:
            code, message = error["Code"], error.get("Message", "Unknown")
            raise self._error(f"An error occurred ({code}): {message}", response)
        if jmespath.search(self.argument, response) == self.expected:
            return True
        if is_last:
            raise self._error("Max attempts exceeded", response)
        return False

    def _error(self, reason: str, response: dict[str, Any]) -> WaiterError:
        return raisable(WaiterError)(name=self.name, reason=reason, last_response=response)
