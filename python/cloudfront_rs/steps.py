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
    from cloudfront_rs.client import BaseClient

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
    resume = _Resume(steps)
    with closing(steps):
        while True:
            try:
                waiting = resume()
                resume.brought = waiting.step()
            except StopIteration as end:
                result: _T = end.value
                return result
            except BaseException as error:
                resume.fail(error)


async def finished_async(steps: Steps[_T]) -> _T:
    """What the steps come to, awaited."""
    resume = _Resume(steps)
    with closing(steps):
        while True:
            try:
                waiting = resume()
                resume.brought = await waiting.step_async()
            except StopIteration as end:
                result: _T = end.value
                return result
            except BaseException as error:
                resume.fail(error)


def done(client: BaseClient, steps: Steps[Any]) -> Any:
    """What the steps come to; of the asyncio client, to be awaited."""
    return finished_async(steps) if client._is_async else finished(steps)


class _Resume:
    """Goes on with the steps, with what the last one brought, or with what was raised meanwhile.

    Ctrl-C may come anywhere, and not only where something is waited for. Unless the steps raised it
    themselves, it is raised in them, too.
    """

    def __init__(self, steps: Steps[Any]) -> None:
        self._steps = steps
        self.brought: Any = None
        self._raised: BaseException | None = None

    def __call__(self) -> Waiting:
        brought, raised = self.brought, self._raised
        self.brought = self._raised = None
        return self._steps.send(brought) if raised is None else self._steps.throw(raised)

    def fail(self, error: BaseException) -> None:
        if self._steps.gi_frame is None:  # type: ignore[attr-defined]  # every generator has it
            raise error
        self._raised = error
