"""Many functions in one call, with an account of every one of them.

botocore has nothing like it. The work is Rust's (``src/batch.rs``); here are the forms that an item can
have, the account, and the progress.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import closing
from types import SimpleNamespace

from cloudfront_rs.steps import NextStep, finished, finished_async

if sys.version_info < (3, 11):
    from exceptiongroup import ExceptionGroup

TYPE_CHECKING = False  # typing is slow to import; type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, Literal, Protocol, TypeAlias

    from cloudfront_rs._native import Batch, Publication
    from cloudfront_rs.client import AsyncCloudFront, BaseClient, CloudFront
    from cloudfront_rs.steps import Steps

    Function: TypeAlias = str | tuple[str, str] | Mapping[str, str]
    Progress: TypeAlias = bool | Callable[[int, int, Any], object]
    OnError: TypeAlias = Literal["raise", "return"]

    class _Closing(Protocol):
        """Work that can be given up, and then accounts for itself."""

        def close(self) -> Account: ...


class Account(SimpleNamespace):
    """What became of every item of a batch, by its name.

    :ivar succeeded: what each returned.
    :ivar failed: what each raised.
    :ivar unknown: those that were in flight when the batch was given up.
    :ivar not_started: those that nothing was sent for.
    """

    succeeded: dict[str, Any]
    failed: dict[str, Exception]
    unknown: list[str]
    not_started: list[str]

    def __init__(self) -> None:
        super().__init__(succeeded={}, failed={}, unknown=[], not_started=[])

    def __str__(self) -> str:
        counts = {
            "succeeded": self.succeeded,
            "failed": self.failed,
            "given up in flight": self.unknown,
            "not started": self.not_started,
        }
        return ", ".join(f"{len(items)} {what}" for what, items in counts.items() if items)

    def results(self, names: Iterable[str]) -> list[Any]:
        """What came of each of these, a result or an exception."""
        return [self.succeeded.get(name, self.failed.get(name)) for name in names]


class BatchError(ExceptionGroup[Exception]):
    """Something in a batch failed. It is the group of what was raised.

    :ivar account: what became of every item.
    """

    account: Account

    def __new__(cls, account: Account) -> BatchError:
        first = ", ".join(list(account.failed)[:3])
        more = ", …" if len(account.failed) > 3 else ""  # noqa: PLR2004 (as many as shown)
        group = super().__new__(cls, f"{account} ({first}{more})", list(account.failed.values()))
        group.account = account
        return group

    def __init__(self, account: Account) -> None:
        """The account says it all."""

    def derive(self, excs: Any) -> Any:
        """A part of the group, as ``except*`` makes it."""
        return ExceptionGroup(self.message, excs)

    def __reduce__(self) -> Any:
        return type(self), (self.account,)


class BatchInterrupted(KeyboardInterrupt):
    """Ctrl-C, in the middle of a batch.

    :ivar account: what became of every item until then.
    """

    def __init__(self, account: Account) -> None:
        super().__init__(str(account))
        self.account = account


def publish_functions(
    functions: Iterable[Function],
    client: CloudFront,
    max_concurrency: int,
    on_error: OnError,
    progress: Progress,
) -> list[Any]:
    """See :func:`cloudfront_rs.publish_functions`."""
    batch = _Batch(functions, client, max_concurrency, on_error, progress)
    try:
        return finished(batch.steps())
    except BaseException as error:
        raise given_up(error, batch) from None


async def async_publish_functions(
    functions: Iterable[Function],
    client: AsyncCloudFront,
    max_concurrency: int,
    on_error: OnError,
    progress: Progress,
) -> list[Any]:
    """See :func:`cloudfront_rs.async_publish_functions`."""
    batch = _Batch(functions, client, max_concurrency, on_error, progress)
    try:
        return await finished_async(batch.steps())
    except BaseException as error:
        raise given_up(error, batch) from None


class _Batch:
    """The functions of one call, and what became of them."""

    def __init__(
        self,
        functions: Iterable[Function],
        client: BaseClient,
        max_concurrency: int,
        on_error: OnError,
        progress: Progress,
    ) -> None:
        check_options(max_concurrency, on_error)
        if client._meta is not None and client.meta.events.concern_batches():
            raise NotImplementedError(
                "publish_functions() asks no event handlers: use a client without any"
            )
        self._client = client
        self._items = _items(functions)
        self._wanted = _unique(self._items)
        # More than there are functions is no more than all of them.
        self._max_concurrency = min(max_concurrency, max(len(self._wanted), 1))
        self._is_strict = on_error == "raise"
        self._progress = progress
        self._account = Account()
        self._sent: list[str] = []
        self._batch: Batch | None = None
        # How much of what the batch says has ended is in the account.
        self._taken = 0

    def steps(self) -> Steps[list[Any]]:
        """Publishes them all, and returns what each returned."""
        account, client = self._account, self._client
        publications = self._publications()
        if account.failed and self._is_strict:
            raise BatchError(self.close())
        keys = client._credentials and (yield client._credentials)
        # Nothing is sent before its first step.
        self._batch = batch = client._publish_functions(
            publications, self._max_concurrency, self._is_strict, keys
        )
        with closing(reporter(self._progress, len(self._wanted))) as report:
            while (yield NextStep(client, batch)):
                for outcome in self._take(batch):
                    report.report(len(account.succeeded) + len(account.failed), outcome)
        self.close()
        if account.unknown or (account.not_started and not account.failed):
            raise RuntimeError(f"the batch ended before its functions did: {account}")
        if account.failed and self._is_strict:
            raise BatchError(account)
        return account.results(name for name, _ in self._items)

    def _publications(self) -> list[Publication]:
        publications = []
        for name, params in self._wanted.items():
            try:
                publications.append(self._client._publication(name, params))
                self._sent.append(name)
            except Exception as error:
                self._account.failed[name] = error
        return publications

    def _take(self, batch: Batch) -> Iterator[Any]:
        """Puts what has ended into the account, and yields it."""
        while self._taken < len(batch.ended):
            index, outcome = batch.ended[self._taken]
            if isinstance(outcome, Exception):
                self._account.failed[self._sent[index]] = outcome
                if self._is_strict:
                    batch.stop()  # the batch knows, but of a reply that cannot be read
            else:
                self._account.succeeded[self._sent[index]] = outcome
            self._taken += 1
            yield outcome

    def close(self) -> Account:
        """Gives up what is in flight. The account has nothing to be added to it then."""
        account = self._account
        started: set[str] = set()
        if self._batch is not None:
            self._batch.close()
            self._taken = 0
            for _ in self._take(self._batch):
                """Each is in the account now."""
            started = {self._sent[index] for index in self._batch.started()}
        left = [n for n in self._wanted if n not in account.succeeded and n not in account.failed]
        account.unknown = [name for name in left if name in started]
        account.not_started = [name for name in left if name not in started]
        return account


def check_options(max_concurrency: int, on_error: str) -> None:
    """What cannot be, in words."""
    if max_concurrency < 1:
        raise ValueError(f"max_concurrency must be at least 1, and is {max_concurrency}")
    if on_error not in ("raise", "return"):
        raise ValueError(f"on_error must be 'raise' or 'return', and is {on_error!r}")


def given_up(error: BaseException, work: _Closing) -> BaseException:
    """What to raise for work that this ended: the same with the account, or Ctrl-C as it is told.

    The account is what Ctrl-C is answered with, be it pressed once more meanwhile.
    """
    while True:
        try:
            account = work.close()
            if isinstance(error, (BatchError, BatchInterrupted)):
                return error
            if isinstance(error, KeyboardInterrupt):
                return BatchInterrupted(account)
            error.account = account  # type: ignore[attr-defined]  # of a cancelled task, or of a callback
            return error
        except KeyboardInterrupt as again:
            error = again


def _items(functions: Iterable[Function]) -> list[tuple[Any, Any]]:
    """Name and parameters of each."""
    if isinstance(functions, (str, Mapping)):
        raise TypeError("publish_functions() takes a list of functions: put the one into a list")
    items: list[tuple[Any, Any]] = []
    for function in functions:
        if isinstance(function, str):
            items.append((function, None))
        elif isinstance(function, tuple) and len(function) == 2:  # noqa: PLR2004 (name and ETag)
            items.append((function[0], {"Name": function[0], "IfMatch": function[1]}))
        elif isinstance(function, Mapping):
            items.append((function.get("Name"), dict(function)))
        else:
            raise TypeError(
                "a function is a name, a (name, if_match) pair or a dict with Name and IfMatch, and "
                f"not {type(function).__name__}"
            )
    return items


def _unique(items: list[tuple[Any, Any]]) -> dict[Any, Any]:
    """None is published twice: of a name that comes again, the parameters must be the same."""
    wanted: dict[Any, Any] = {}
    for name, params in items:
        if wanted.setdefault(name, params) != params:
            raise ValueError(f"the function {name!r} is there twice, with another ETag")
    return wanted


class Reporter:
    """Tells nobody how far a batch has got."""

    def report(self, done: int, last_result: Any) -> None:
        """``done`` items have ended, the last one with this result or exception."""

    def close(self) -> None:
        """There is nothing more to tell."""


class _Callback(Reporter):
    def __init__(self, callback: Callable[[int, int, Any], object], total: int) -> None:
        self._callback, self._total = callback, total

    def report(self, done: int, last_result: Any) -> None:
        self._callback(done, self._total, last_result)


class _Bar(Reporter):
    def __init__(self, bar: Any) -> None:
        self._bar = bar

    def report(self, done: int, last_result: Any) -> None:
        del last_result
        self._bar.update(done - self._bar.n)

    def close(self) -> None:
        self._bar.close()


class _Line(Reporter):
    def __init__(self, total: int) -> None:
        self._total = total

    def report(self, done: int, last_result: Any) -> None:
        del last_result
        print(f"\r{done}/{self._total}", end="", file=sys.stderr, flush=True)  # noqa: T201 (asked for)

    def close(self) -> None:
        print(file=sys.stderr)  # noqa: T201 (asked for)


def reporter(progress: Progress, total: int) -> Reporter:
    """Who is told of the progress: a callable, tqdm where it is installed, or the terminal."""
    if callable(progress):
        return _Callback(progress, total)
    if not progress:
        return Reporter()
    try:
        from tqdm.auto import tqdm  # type: ignore[import-untyped]  # noqa: PLC0415
    except ImportError:
        return _Line(total) if sys.stderr.isatty() else Reporter()
    return _Bar(tqdm(total=total))
