"""Runs one fault with all three clients, and prints one table of them all at the end."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Sized
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.faults.case import Case, Told, surroundings, told, told_alone
from tests.faults.server import Acts, Repeated

ROW = "fault"
TITLES = ("fault", "boto3", "ours, sync", "ours, asyncio")
HERE = Path(__file__).parent
DIFFERENCES = HERE.parents[1] / "docs" / "differences.md"
AT_ONCE = 6
# Two are of what the tests ask for, and one is of sockets that it connected and leaves to be collected.
URLLIB3_WARNINGS = (
    "Unverified HTTPS request",
    "Passing ssl_context",
    ".*<socket.socket .*type=1, proto=6:pytest.PytestUnraisableExceptionWarning",
)
MIB = 2**20
# What the process may take beside the bodies: the interpreter's and the allocators' own, and what runs at
# the same time.
SLACK_ALONE, SLACK = 64 * MIB, 512 * MIB
Check = Callable[[Case], dict[str, Told]]


@pytest.fixture(scope="package")
def ahead(request: pytest.FixtureRequest) -> Iterator[dict[int, Future[dict[str, Told]]]]:
    """What is told of the cases that are to come, by their ids: most of the time they only wait."""
    cases = [case for item in request.session.items if (case := _case_ahead(item))]
    alone = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"))
    with surroundings(), alone, ThreadPoolExecutor(AT_ONCE) as threads:
        yield {
            id(case): alone.submit(told_alone, case) if case.alone else threads.submit(told, case)
            for case in cases
        }
        alone.shutdown(cancel_futures=True)
        threads.shutdown(cancel_futures=True)


def _case_ahead(item: pytest.Item) -> Case | None:
    """The case of a test that is about nothing else, and may run beside others."""
    if not isinstance(item, pytest.Function) or HERE not in item.path.parents:
        return None
    params: dict[str, Any] = item.callspec.params if hasattr(item, "callspec") else {}
    if set(params) != {"case"} or "check" not in item.fixturenames:
        return None
    case: Case = params["case"]
    return case


@pytest.fixture
def check(
    ahead: dict[int, Future[dict[str, Told]]], record_property: Callable[[str, object], None]
) -> Check:
    """Has the three clients meet a fault, and compares what they tell."""

    def run(case: Case) -> dict[str, Told]:
        seen = ahead[id(case)].result() if id(case) in ahead else told(case)
        cells = [f"{one.result} x{one.attempts}" for one in seen.values()]
        record_property(ROW, [str(case), *cells, case.differs and f"differs: {case.differs}"])
        compare(case, **seen)
        return seen

    return run


def compare(case: Case, boto3: Told, sync: Told, asyncio: Told) -> None:
    limit = SLACK
    if case.alone:
        replies = max(sum(map(len, _bodies(acts))) for acts in case.script)
        limit = SLACK_ALONE + 8 * max(replies, len(case.params.get("FunctionCode", b"")))
    assert max(sync.grown, asyncio.grown) <= limit
    assert boto3.result == (case.boto3 or boto3.result)
    assert asyncio == sync
    if case.differs:
        assert case.differs in documented()
        assert sync.result == case.ours
        assert sync != boto3, "the difference is no more"
    else:
        assert sync.outcomes == boto3.outcomes
        assert sync.came == boto3.came


def documented() -> str:
    """docs/differences.md in one line."""
    return " ".join(DIFFERENCES.read_text().split())


def _bodies(acts: Acts) -> list[Sized]:
    return [act for act in acts if isinstance(act, (bytes, Repeated))]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Those that want the machine for themselves come after those that run ahead."""
    places = [number for number, item in enumerate(items) if HERE in item.path.parents]
    ours = sorted((items[place] for place in places), key=lambda item: _case_ahead(item) is None)
    for place, item in zip(places, ours, strict=True):
        items[place] = item
        for warning in URLLIB3_WARNINGS:
            item.add_marker(pytest.mark.filterwarnings(f"ignore:{warning}"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """From the tests that ran; one that failed says so in its row."""
    rows = []
    for outcome in ("passed", "failed"):
        for report in terminalreporter.getreports(outcome):
            row = dict(getattr(report, "user_properties", ())).get(ROW)
            if row and report.when == "call":
                rows.append([*row[:-1], "FAILED" if outcome == "failed" else row[-1] or "equal"])
    if not rows:
        return
    widths = [max(len(row[n]) for row in [TITLES, *rows]) for n in range(len(TITLES))]
    for row in [[*TITLES, ""], *rows]:
        cells = [text.ljust(width) for text, width in zip(row, [*widths, 0], strict=True)]
        terminalreporter.write_line(" | ".join(cells).rstrip(" |"))
    good = sum(row[-1] != "FAILED" for row in rows)
    terminalreporter.write_line(f"faults: {good} of {len(rows)} as in boto3 or documented")
