"""Work of several steps that the sync and the asyncio client share: a generator does all but wait.

It yields what is to be waited for, and gets what came of it. botocore has no counterpart: aiobotocore
repeats botocore's functions with ``await`` in them.
"""

from __future__ import annotations

from contextlib import closing

TYPE_CHECKING = False  # typing is slow to import; type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Awaitable, Generator
    from typing import Any, Protocol, TypeVar

    from cloudfront_rs._native import Batch, Exchange

    _T = TypeVar("_T")

    class Waiting(Protocol):
        """What can be waited for in both ways."""

        def step(self) -> Any: ...
        def step_async(self) -> Awaitable[Any]: ...

    Steps = Generator[Waiting, Any, _T]


class NextStep:
    """Of an exchange or a batch, which closing the asyncio client cancels."""

    def __init__(self, client: Any, goes_on: Exchange | Batch) -> None:
        self._client = client
        self._goes_on = goes_on

    def step(self) -> Any:
        return self._goes_on.step()

    def step_async(self) -> Awaitable[Any]:
        waiting: Awaitable[Any] = self._client._wait(self._goes_on.step_async())
        return waiting


def finished(steps: Steps[_T]) -> _T:
    """What the steps come to, waited for."""
    with closing(steps):
        try:
            waiting = next(steps)
            while True:
                try:
                    brought = waiting.step()
                except BaseException as error:
                    waiting = steps.throw(error)
                else:
                    waiting = steps.send(brought)
        except StopIteration as end:
            result: _T = end.value
            return result


async def finished_async(steps: Steps[_T]) -> _T:
    """What the steps come to, awaited."""
    with closing(steps):
        try:
            waiting = next(steps)
            while True:
                try:
                    brought = await waiting.step_async()
                except BaseException as error:
                    waiting = steps.throw(error)
                else:
                    waiting = steps.send(brought)
        except StopIteration as end:
            result: _T = end.value
            return result
