"""Waiters: asking again and again until something is so.

Source: ``botocore/waiter.py``, for the waiters that CloudFront has (``waiter.py``): each looks at one
value of a reply, and knows no failure but an error. Nothing but :meth:`Waiter.wait` makes calls and
pauses, so that ``aio/wait.py`` uses all the rest.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

import jmespath

from cloudfront_rs.botocore_classes import Recognised
from cloudfront_rs.exceptions import WaiterError, client_error_classes, raisable

if TYPE_CHECKING:
    from cloudfront_rs.client import BaseClient


def get_waiter(client: BaseClient, waiter_name: str) -> Any:
    """See :meth:`cloudfront_rs.CloudFront.get_waiter`."""
    by_name = import_module(f"{client._package}.waiter").BY_NAME
    if waiter_name not in by_name:
        raise ValueError(f"Waiter does not exist: {waiter_name}")
    return by_name[waiter_name](client)


class AcceptorConfig(Recognised):
    """Which replies end the waiting.

    :param config: the entry of AWS's model.
    """

    _stands_for = (("botocore.waiter", "AcceptorConfig"),)

    def __init__(self, config: dict[str, Any]) -> None:
        self.state: str = config["state"]
        self.matcher: str = config["matcher"]
        self.expected: Any = config["expected"]
        self.argument: str = config["argument"]

    @property
    def explanation(self) -> str:
        """What it says of a reply that it accepts."""
        return f'For expression "{self.argument}" we matched expected path: "{self.expected}"'

    def matcher_func(self, response: dict[str, Any]) -> bool | None:
        """Whether it accepts the reply; None for an error."""
        if _is_error(response):
            return None
        return bool(jmespath.search(self.argument, response) == self.expected)


class SingleWaiterConfig(Recognised):
    """What a waiter does, as AWS's model has it.

    :ivar delay: the seconds between two calls, where a call has no ``WaiterConfig`` that says so.
    :ivar max_attempts: the number of calls, likewise.
    """

    _stands_for = (("botocore.waiter", "SingleWaiterConfig"),)

    def __init__(self, single_waiter_config: dict[str, Any]) -> None:
        self._config = single_waiter_config
        self.description: str = single_waiter_config["description"]
        self.operation: str = single_waiter_config["operation"]
        self.delay: int = single_waiter_config["delay"]
        self.max_attempts: int = single_waiter_config["maxAttempts"]

    @property
    def acceptors(self) -> list[AcceptorConfig]:
        """Which replies end the waiting."""
        return [AcceptorConfig(acceptor) for acceptor in self._config["acceptors"]]


class NormalizedOperationMethod(Recognised):
    """A method of the client; of an error it returns the reply."""

    _stands_for: tuple[tuple[str, str], ...] = (("botocore.waiter", "NormalizedOperationMethod"),)

    def __init__(self, client_method: Callable[..., Any]) -> None:
        self._client_method = client_method

    def __call__(self, **kwargs: Any) -> Any:
        try:
            return self._client_method(**kwargs)
        except client_error_classes() as error:
            return error.response  # type: ignore[attr-defined]  # all of these have it


class Waiter(Recognised):
    """Waits for one condition.

    :cvar name: the waiter's name in AWS's model.
    :cvar description: what is waited for, in its words.
    :cvar method_name: the method that is asked.
    :cvar delay: the seconds between two calls.
    :cvar max_attempts: the number of calls.
    :cvar argument: where in the reply the value is.
    :cvar expected: the value that is waited for.
    :ivar config: ``delay`` and ``max_attempts`` of this one waiter, for calls without ``WaiterConfig``.
    """

    _stands_for = (("botocore.waiter", "Waiter"),)
    name: str
    description: str
    method_name: str
    delay: int
    max_attempts: int
    argument: str
    expected: str

    def __init__(self, client: BaseClient) -> None:
        self._operation_method = NormalizedOperationMethod(getattr(client, self.method_name))
        self.config: SingleWaiterConfig = SingleWaiterConfig(
            {
                "description": self.description,
                "delay": self.delay,
                "maxAttempts": self.max_attempts,
                "operation": client._PY_TO_OP_NAME[self.method_name],
                "acceptors": [
                    {
                        "matcher": "path",
                        "argument": self.argument,
                        "state": "success",
                        "expected": self.expected,
                    }
                ],
            }
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
            response = self._operation_method(**kwargs)
            if self._is_over(response, attempt >= max_attempts):
                return
            time.sleep(delay)

    def _limits(self, kwargs: dict[str, Any]) -> tuple[float, int]:
        """Seconds between two calls, and the number of calls."""
        config = kwargs.pop("WaiterConfig", {})
        delay = config.get("Delay", self.config.delay)
        return delay, config.get("MaxAttempts", self.config.max_attempts)

    def _is_over(self, response: dict[str, Any], is_last: bool) -> bool:
        if _is_error(response):
            error = response["Error"]
            code, message = error["Code"], error.get("Message", "Unknown")
            raise self._error(f"An error occurred ({code}): {message}", response)
        if jmespath.search(self.argument, response) == self.expected:
            return True
        if is_last:
            raise self._error("Max attempts exceeded", response)
        return False

    def _error(self, reason: str, response: dict[str, Any]) -> WaiterError:
        return raisable(WaiterError)(name=self.name, reason=reason, last_response=response)


def _is_error(response: dict[str, Any]) -> bool:
    error = response.get("Error")
    return isinstance(error, dict) and "Code" in error
