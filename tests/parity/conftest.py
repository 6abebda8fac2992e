"""Counts the operations that passed in every area, and says so at the end of a session.

The test of the same name in each ``test_<area>.py`` takes one operation after the other as ``method``. An
operation counts in an area when it passed there, and in no other test of the area failed.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.parity import model

HERE = Path(__file__).parent
AREAS = ("requests", "replies", "errors", "validation")
OF_EVERY_OPERATION = "test_all_operations"
LAST = "test_every_operation_passed_in_every_area"


class Coverage:
    def __init__(self) -> None:
        self.some_deselected = False
        self._passed: dict[str, set[str]] = {area: set() for area in AREAS}
        self._failed: dict[str, set[str]] = {area: set() for area in AREAS}

    def add(self, item: pytest.Function, report: pytest.TestReport) -> None:
        area = item.path.stem.removeprefix("test_")
        method = item.callspec.params.get("method") if hasattr(item, "callspec") else None
        if area not in AREAS or not isinstance(method, str):
            return
        if report.failed:
            self._failed[area].add(method)
        elif report.when == "call" and item.originalname == OF_EVERY_OPERATION and report.passed:
            self._passed[area].add(method)

    def by_area(self) -> dict[str, set[str]]:
        return {area: self._passed[area] - self._failed[area] for area in AREAS}


COVERAGE = Coverage()


@pytest.fixture
def covered(request: pytest.FixtureRequest) -> dict[str, set[str]]:
    """The operations that are covered in each area; skips where not all of this folder runs."""
    config = request.config
    folders = [config.invocation_params.dir / argument for argument in config.args]
    if COVERAGE.some_deselected or not any(HERE.is_relative_to(folder) for folder in folders):
        pytest.skip("only a part of the parity tests was asked for")
    return COVERAGE.by_area()


def pytest_deselected(items: list[pytest.Item]) -> None:
    COVERAGE.some_deselected |= any(HERE in item.path.parents for item in items)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.name == LAST)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if isinstance(item, pytest.Function):
        COVERAGE.add(item, report)
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    covered = {area: methods for area, methods in COVERAGE.by_area().items() if methods}
    if covered:
        everywhere = set.intersection(*covered.values())
        terminalreporter.write_line(
            f"parity: {len(everywhere)} of {len(model.OPERATIONS)} operations "
            f"({', '.join(covered)})"
        )
