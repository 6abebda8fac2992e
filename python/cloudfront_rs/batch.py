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
    from collections.abc import Callable, Iterable
    from typing import Any, Literal, TypeAlias

    from cloudfront_rs._native import Publication
    from cloudfront_rs.client import AsyncCloudFront, BaseClient, CloudFront
    from cloudfront_rs.steps import Steps

    Function: TypeAlias = str | tuple[str, str] | Mapping[str, str]
    Progress: TypeAlias = bool | Callable[[int, int, Any], object]
    OnError: TypeAlias = Literal["raise", "return"]


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
    return finished(_steps(client, functions, max_concurrency, on_error, progress))


async def async_publish_functions(
    functions: Iterable[Function],
    client: AsyncCloudFront,
    max_concurrency: int,
    on_error: OnError,
    progress: Progress,
) -> list[Any]:
    """See :func:`cloudfront_rs.async_publish_functions`."""
    return await finished_async(_steps(client, functions, max_concurrency, on_error, progress))


def _steps(
    client: BaseClient,
    functions: Iterable[Function],
    max_concurrency: int,
    on_error: OnError,
    progress: Progress,
) -> Steps[list[Any]]:
    check_options(max_concurrency, on_error)
    if client._meta is not None and client.meta.events:
        raise NotImplementedError(
            "publish_functions() asks no event handlers: use a client without any"
        )
    items = _items(functions)
    wanted = _unique(items)
    account = Account()
    publications: dict[str, Publication] = {}
    for name, params in wanted.items():
        try:
            publications[name] = client._publication(name, params)
        except Exception as error:
            account.failed[name] = error
    sent = list(publications)
    if account.failed and on_error == "raise":
        account.not_started = sent
        raise BatchError(account)
    keys = client._credentials and (yield client._credentials)
    report = reporter(progress, len(wanted))
    stop_at_failure = on_error == "raise"
    start = client._publish_functions(
        list(publications.values()), max_concurrency, stop_at_failure, keys
    )
    with closing(report), closing(start) as batch:
        try:
            while (ended := (yield NextStep(client, batch))) is not None:
                for index, outcome in ended:
                    if isinstance(outcome, Exception):
                        account.failed[sent[index]] = outcome
                        if on_error == "raise":
                            batch.stop()  # the batch knows, but of a reply that cannot be read
                    else:
                        account.succeeded[sent[index]] = outcome
                    report.report(len(account.succeeded) + len(account.failed), outcome)
        except BaseException as error:
            _close_account(account, sent, batch.started())
            raise given_up(error, account) from None
    _close_account(account, sent, batch.started())
    if account.failed and on_error == "raise":
        raise BatchError(account)
    return account.results(name for name, _ in items)


def check_options(max_concurrency: int, on_error: str) -> None:
    """What cannot be, in words."""
    if max_concurrency < 1:
        raise ValueError(f"max_concurrency must be at least 1, and is {max_concurrency}")
    if on_error not in ("raise", "return"):
        raise ValueError(f"on_error must be 'raise' or 'return', and is {on_error!r}")


def given_up(error: BaseException, account: Account) -> BaseException:
    """What to raise for a batch that was given up: the same with the account, or Ctrl-C as it is told."""
    if isinstance(error, KeyboardInterrupt):
        return BatchInterrupted(account)
    error.account = account  # type: ignore[attr-defined]  # of a cancelled task, or of a callback
    return error


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


def _close_account(account: Account, sent: list[str], started: list[int]) -> None:
    ended = account.succeeded.keys() | account.failed.keys()
    begun = {sent[index] for index in started}
    account.unknown = [name for name in sent if name in begun and name not in ended]
    account.not_started = [name for name in sent if name not in begun and name not in ended]


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
