"""Waiters: asking again and again until something is so.

Source: ``botocore/waiter.py``, for the waiters that CloudFront has (``waiter.py``): each looks at one
value of a reply, and knows no failure but an error.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import jmespath

from cloudfront_rs.exceptions import WaiterError, client_error_classes, raisable

if TYPE_CHECKING:
    from cloudfront_rs.client import CloudFront


def get_waiter(client: CloudFront, waiter_name: str) -> Waiter:
    """See :meth:`cloudfront_rs.CloudFront.get_waiter`."""
    from cloudfront_rs import waiter  # noqa: PLC0415 (it derives its classes from ours)

    if waiter_name not in waiter.BY_NAME:
        raise ValueError(f"Waiter does not exist: {waiter_name}")
    waiter_class = waiter.BY_NAME[waiter_name]
    return waiter_class(getattr(client, waiter_class.method_name))


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

    def __init__(self, method: Callable[..., Any]) -> None:
        self._method = method
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
        config = kwargs.pop("WaiterConfig", {})
        delay = config.get("Delay", self.config.delay)
        max_attempts = config.get("MaxAttempts", self.config.max_attempts)
        attempts = 0
        while True:
            response = self._ask(kwargs)
            attempts += 1
            if self._is_over(response):
                return
            if attempts >= max_attempts:
                raise self._error("Max attempts exceeded", response)
            time.sleep(delay)

    def _ask(self, kwargs: dict[str, Any]) -> dict[str, Any]:
        try:
            response: dict[str, Any] = self._method(**kwargs)
        except client_error_classes() as error:
            response = error.response  # type: ignore[attr-defined]  # all of these have it
        return response

    def _is_over(self, response: dict[str, Any]) -> bool:
        error = response.get("Error")
        if isinstance(error, dict) and "Code" in error:
            code, message = error["Code"], error.get("Message", "Unknown")
            raise self._error(f"An error occurred ({code}): {message}", response)
        return bool(jmespath.search(self.argument, response) == self.expected)

    def _error(self, reason: str, response: dict[str, Any]) -> WaiterError:
        return raisable(WaiterError)(name=self.name, reason=reason, last_response=response)
