"""Deploying many functions at once, with an account of every one of them.

The work is asyncio's in both forms. The sync form has an event loop of its own in a thread, so that it
works in notebooks too, and waits for it in a way that Ctrl-C can end.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, suppress
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict

import cloudfront_rs
from cloudfront_rs.batch import Account, BatchError, check_options, given_up, reporter
from cloudfront_rs.client import AsyncCloudFront
from cloudfront_rs.deploy import Deployment, Plan, deployment, plan
from cloudfront_rs.deploy_content import Code, Event, Wanted, want
from cloudfront_rs.deploy_steps import Steps, drive_async

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from cloudfront_rs.batch import OnError, Progress
    from cloudfront_rs.client import CloudFront

# For calls that are given up to end, before Ctrl-C ends the batch without them.
GIVE_UP_SECONDS = 0.3


class Options(TypedDict, total=False):
    """What :func:`~cloudfront_rs.deploy.deploy_function` takes beside name, code and client."""

    runtime: str
    comment: str
    key_value_stores: Iterable[str]
    test_events: Iterable[Event]
    publish: bool


Functions: TypeAlias = str | PathLike[str] | Mapping[str, Code | Mapping[str, Any]]


def deploy_functions(
    functions: Functions,
    *,
    client: CloudFront | None = None,
    max_concurrency: int = 16,
    on_error: OnError = "raise",
    progress: Progress = False,
    **options: Unpack[Options],
) -> list[Any]:
    """Deploys many functions at once, each as :func:`deploy_function` does.

    :param functions: a folder, whose ``*.js`` files are functions of these names, in the order of the
        names; or a mapping of names to code, or to dicts of :func:`deploy_function`'s arguments.
    :param client: a default one unless given.
    :param max_concurrency: so many functions at a time.
    :param on_error: ``"raise"`` starts nothing more after the first failure, and raises once what is in
        flight has ended; ``"return"`` goes on, with exceptions in place of results.
    :param progress: ``True`` shows tqdm where it is installed, else a line on a terminal; a callable
        gets the number that have ended, the number of all, and the last result or exception.
    :param options: those of :func:`deploy_function`, for all that do not say otherwise.
    :returns: a :class:`Deployment` for each function, in the same order.
    :raises BatchError: with ``on_error="raise"``: an exception group, whose ``account`` has what
        succeeded, what failed and what was not started.
    :raises BatchInterrupted: for Ctrl-C: a ``KeyboardInterrupt`` with the ``account``, where what was in
        flight is ``unknown``.
    """
    batch = _Batch(functions, options, deployment, max_concurrency, on_error)
    return _wait(batch, client, progress)


async def async_deploy_functions(
    functions: Functions,
    *,
    client: AsyncCloudFront | None = None,
    max_concurrency: int = 16,
    on_error: OnError = "raise",
    progress: Progress = False,
    **options: Unpack[Options],
) -> list[Any]:
    """:func:`deploy_functions` for asyncio. A task that is cancelled in it has the ``account`` on its
    ``CancelledError``.
    """
    batch = _Batch(functions, options, deployment, max_concurrency, on_error)
    client = client or AsyncCloudFront(cloudfront_rs._default())
    try:
        with closing(reporter(progress, len(batch.names))) as report:
            await batch.run(client, report.report)
        return batch.results()
    except BaseException as error:
        raise given_up(error, batch) from None


def plan_functions(
    functions: Functions,
    *,
    client: CloudFront | None = None,
    max_concurrency: int = 16,
    on_error: OnError = "raise",
    progress: Progress = False,
    **options: Unpack[Options],
) -> list[Any]:
    """What :func:`deploy_functions` with these arguments would do: a :class:`Plan` for each function.

    Writes nothing, and runs no test.
    """
    batch = _Batch(functions, options, plan, max_concurrency, on_error)
    return _wait(batch, client, progress)


class _Batch:
    """The functions of one call, and what became of them.

    :ivar names: of all functions, in the caller's order.
    """

    def __init__(
        self,
        functions: Functions,
        options: Mapping[str, Any],
        make_steps: Callable[[Wanted], Steps[Deployment] | Steps[Plan]],
        max_concurrency: int,
        on_error: str,
    ) -> None:
        check_options(max_concurrency, on_error)
        self._account = Account()
        self._is_strict = on_error == "raise"
        wanted = self._prepare(functions, options)
        self._jobs = iter([(each.name, make_steps(each)) for each in wanted])
        self._workers = min(max_concurrency, len(wanted))
        self._started: set[str] = set()
        # Whether the account is settled, which another thread decides than the one that works.
        self._is_closed = False
        self._lock = threading.Lock()

    def _prepare(self, functions: Functions, options: Mapping[str, Any]) -> list[Wanted]:
        items = _items(functions)
        shared = _shared(options)
        self.names = list(items)
        wanted = []
        for name, item in items.items():
            own = item if isinstance(item, Mapping) else {"code": item}
            try:
                _check_names(own, {"code", *Options.__annotations__}, f"the function {name!r}")
                if "code" not in own:
                    raise TypeError(f"the function {name!r} has no code")
                wanted.append(want(**{**shared, **own, "name": name}))
            except (OSError, TypeError, ValueError) as error:
                self._account.failed[name] = error
        return wanted

    async def run(self, client: AsyncCloudFront, report: Callable[[int, Any], object]) -> None:
        """Deploys all, as many at a time as was asked for."""
        workers = [asyncio.ensure_future(self._work(client, report)) for _ in range(self._workers)]
        try:
            await asyncio.gather(*workers)
        finally:
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)

    async def _work(self, client: AsyncCloudFront, report: Callable[[int, Any], object]) -> None:
        while (job := self._next()) is not None:
            name, steps = job
            outcome: Any
            try:
                outcome = await drive_async(steps, client)
            except Exception as error:
                outcome = error
            done = self._settle(name, outcome)
            if done:
                report(done, outcome)

    def _next(self) -> tuple[str, Steps[Any]] | None:
        """The next function, which counts as started from here on."""
        with self._lock:
            if self._is_closed or (self._is_strict and self._account.failed):
                return None
            name, steps = next(self._jobs, ("", None))
            if steps is None:
                return None
            self._started.add(name)
            return name, steps

    def _settle(self, name: str, outcome: Any) -> int:
        """Puts an outcome into the account, and returns how many there are; 0 where it comes too late."""
        account = self._account
        with self._lock:
            if self._is_closed:
                return 0
            kind = account.failed if isinstance(outcome, Exception) else account.succeeded
            kind[name] = outcome
            return len(account.succeeded) + len(account.failed)

    def close(self) -> Account:
        """The account, with nothing to be added to it, and nothing more to be started."""
        account = self._account
        with self._lock:
            self._is_closed = True
            left = [n for n in self.names if n not in account.succeeded and n not in account.failed]
            account.unknown = [name for name in left if name in self._started]
            account.not_started = [name for name in left if name not in self._started]
        return account

    def results(self) -> list[Any]:
        account = self.close()
        if account.unknown or (account.not_started and not account.failed):
            raise RuntimeError(f"the batch ended before its functions did: {account}")
        if account.failed and self._is_strict:
            raise BatchError(account)
        return account.results(self.names)


def _items(functions: Functions) -> dict[str, Any]:
    if isinstance(functions, Mapping):
        for name in functions:
            if not isinstance(name, str):
                raise TypeError(f"the name of a function must be text, and {name!r} is not")
        return dict(functions)
    if not isinstance(functions, (str, PathLike)):
        raise TypeError(
            "functions must be a folder or a mapping of names to code, and is "
            f"{type(functions).__name__}"
        )
    folder = Path(functions)
    if not folder.is_dir():
        raise NotADirectoryError(f"{folder} is no folder")
    paths = sorted(path for path in folder.glob("*.js") if path.is_file())
    if not paths:
        raise FileNotFoundError(f"there is no *.js file in the folder {folder}")
    return {path.stem: path for path in paths}


def _shared(options: Mapping[str, Any]) -> dict[str, Any]:
    """The options for all functions, checked and read once."""
    _check_names(options, set(Options.__annotations__), "deploy_functions()")
    wanted = want("any", b"", **options)
    return {
        "runtime": wanted.content.runtime,
        "comment": wanted.content.comment,
        "key_value_stores": wanted.content.key_value_stores,
        "test_events": wanted.events,
        "publish": wanted.publish,
    }


def _check_names(given: Mapping[str, Any], known: set[str], whose: str) -> None:
    unknown = [str(name) for name in given if name not in known]
    if unknown:
        raise TypeError(f"{whose} takes {', '.join(sorted(known))}, and not {', '.join(unknown)}")


def _wait(batch: _Batch, client: CloudFront | None, progress: Progress) -> list[Any]:
    """Runs a batch in a thread, and tells of its progress in this one."""
    twin = AsyncCloudFront(client or cloudfront_rs._default())
    runner = _Runner(batch, twin)
    try:
        with closing(reporter(progress, len(batch.names))) as report:
            runner.start()
            for one in runner.ended():
                report.report(*one)
        runner.result()
        return batch.results()
    except BaseException as error:
        raise given_up(error, runner) from None


class _Runner(threading.Thread):
    """A batch on an event loop of its own, in a thread that nothing waits for at exit.

    Ctrl-C may come while the thread starts, so it does nothing before whoever started it says that it may.
    """

    def __init__(self, batch: _Batch, client: AsyncCloudFront) -> None:
        super().__init__(name="cloudfront_rs deploy_functions", daemon=True)
        self._batch, self._client = batch, client
        self._told: queue.SimpleQueue[tuple[int, Any] | None] = queue.SimpleQueue()
        self._may_begin = threading.Event()
        self._is_given_up = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None
        self._error: BaseException | None = None

    def ended(self) -> Iterator[tuple[int, Any]]:
        """The progress, until there is no more of it."""
        self._may_begin.set()
        while (one := self._told.get()) is not None:
            yield one

    def result(self) -> None:
        """Raises what the thread ended with that was no function's failure."""
        if self._error is not None:
            raise self._error

    def run(self) -> None:
        self._may_begin.wait()
        try:
            if not self._is_given_up:
                asyncio.run(self._work())
        except BaseException as error:
            self._error = error
        finally:
            self._told.put(None)

    async def _work(self) -> None:
        self._task = asyncio.current_task()
        self._loop = asyncio.get_running_loop()
        if not self._is_given_up:
            await self._batch.run(self._client, lambda done, result: self._told.put((done, result)))

    def close(self) -> Account:
        """Gives up what is in flight. The account is settled first, so that nothing is started any more."""
        account = self._batch.close()
        self._is_given_up = True
        self._may_begin.set()
        if self._loop is not None and self._task is not None:
            with suppress(RuntimeError):  # it has ended by itself
                self._loop.call_soon_threadsafe(self._task.cancel)
        if self.is_alive():
            self.join(GIVE_UP_SECONDS)
        return account
