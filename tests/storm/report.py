"""What a program says that became of its functions, as JSON."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass
class Seen:
    """A call, and what it came to. Each is put here in one step, as Ctrl-C may come between any two."""

    group: int
    names: list[str]
    began: float = 0
    ended: float = 0
    is_marked: bool = False
    error: BaseException | None = None
    outcome: list[Any] = field(default_factory=list)

    def settle(self, error: BaseException) -> None:
        """What was told first counts: later ones came when the call was over."""
        if self.error is None:
            self.error = error
        self.end()

    def end(self) -> None:
        self.ended = self.ended or time.monotonic()


def ancestry(error: BaseException | None) -> list[str]:
    """The classes of an exception, the exact one first."""
    return [base.__name__ for base in type(error).__mro__] if error is not None else []


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """An exception, and all that it came of or contains."""
    found: list[BaseException] = []
    left = [error]
    while left:
        one = left.pop()
        if one is None or any(one is other for other in found):
            continue
        found.append(one)
        yield one
        left += [one.__cause__, one.__context__, *getattr(one, "exceptions", ())]


def _account(error: BaseException | None) -> Any:
    """That of an exception, or of the one that it came in between of."""
    accounts = (getattr(one, "account", None) for one in chain(error))
    return next((account for account in accounts if account is not None), None)


def fact(result: Any) -> list[Any]:
    """What a result says: of which function, and of which stage."""
    if isinstance(result, dict):
        summary = result.get("FunctionSummary", {})
        return [summary.get("Name"), summary.get("FunctionMetadata", {}).get("Stage")]
    if hasattr(result, "publication"):
        return [result.name, result.publication]
    return [type(result).__name__]


def _is_outcome(error: BaseException | None) -> bool:
    """Whether it says what became of a function, and does not only end the call."""
    return isinstance(error, Exception) and type(error).__name__ != "Stopped"


def _was_inside(error: BaseException | None) -> bool:
    """Whether an exception came while the package was at work, and not before or after it."""
    trace = error.__traceback__ if error is not None else None
    while trace is not None:
        if trace.tb_frame.f_globals.get("__name__", "").startswith("cloudfront_rs."):
            return True
        trace = trace.tb_next
    return False


def told(seen: Seen, is_batch: bool, is_command: bool) -> dict[str, Any]:
    """The report of one call."""
    names = list(dict.fromkeys(seen.names))
    report: dict[str, Any] = {
        "group": seen.group,
        "names": names,
        "began": seen.began,
        "ended": seen.ended,
        "how": "raised" if seen.error else "returned",
        "error": ancestry(seen.error),
        "said": str(seen.error)[:300],
        "was_inside": _was_inside(seen.error),
        "raised": [ancestry(error) for error in chain(seen.error)],
    }
    if seen.outcome:
        report["how"], report["error"], report["said"] = "returned", [], ""
        if isinstance(seen.outcome[0], int):
            return report | {"code": seen.outcome[0]}
        results = seen.outcome[0] if is_batch else seen.outcome
        return report | _of_results(seen.names, results)
    account = _account(seen.error)
    if account is not None:
        report |= _of_account(account)
        report["raised"] += [ancestry(e) for error in account.failed.values() for e in chain(error)]
    elif _is_outcome(seen.error) and not is_batch and not is_command:
        report |= _parts({}, {names[0]: seen.error}, [], [])
    return report


def _parts(
    succeeded: Any, failed: Any, unknown: list[str], not_started: list[str]
) -> dict[str, Any]:
    return {
        "succeeded": {name: fact(result) for name, result in succeeded.items()},
        "failed": {name: ancestry(error) for name, error in failed.items()},
        "unknown": list(unknown),
        "not_started": list(not_started),
    }


def _of_account(account: Any) -> dict[str, Any]:
    return _parts(account.succeeded, account.failed, account.unknown, account.not_started)


def _of_results(names: list[str], results: Any) -> dict[str, Any]:
    # Whatever is too few or too many shows as a function without a result.
    pairs = dict(zip(names, results, strict=False)) if len(names) == len(results) else {}
    failed = {name: r for name, r in pairs.items() if isinstance(r, BaseException)}
    succeeded = {name: r for name, r in pairs.items() if name not in failed}
    raised = [ancestry(e) for error in failed.values() for e in chain(error)]
    return _parts(succeeded, failed, [], []) | {"raised": raised}


def write(path: Path, report: dict[str, Any]) -> None:
    """In one step: whoever finds the file has all of it."""
    draft = path.with_suffix(".draft")
    draft.write_text(json.dumps(report), encoding="utf-8")
    os.replace(draft, path)
