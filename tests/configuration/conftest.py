"""Counts the rows of docs/configuration.md whose tests ran and passed, and writes the page when all did.

A test belongs to a row when it takes it as ``option``.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

import botocore.endpoint
import botocore.loaders
import botocore.session
import pytest

from tests.configuration import page
from tests.configuration.option import Option
from tests.configuration.options import OPTIONS
from tests.configuration.servers import World
from tests.configuration.servers import world as world_of_servers

HERE = Path(__file__).parent
ROWS = {option.name for option in OPTIONS}


class Coverage:
    def __init__(self) -> None:
        self.passed: set[str] = set()
        self.failed: set[str] = set()

    def add(self, item: pytest.Function, report: pytest.TestReport) -> None:
        option = item.callspec.params.get("option") if hasattr(item, "callspec") else None
        if isinstance(option, Option):
            if report.passed and report.when == "call":
                self.passed.add(option.name)
            elif not report.passed:
                self.failed.add(option.name)

    def rows(self) -> set[str]:
        return self.passed - self.failed


COVERAGE = Coverage()


@pytest.fixture(scope="package", autouse=True)
def _nothing_around() -> Iterator[None]:
    """No proxy of the machine, and boto3 neither pauses before a retry nor reads its models again."""
    around = {n: v for n, v in os.environ.items() if not n.lower().endswith(("_proxy", "_bundle"))}
    loader = botocore.loaders.create_loader()
    create_loader = botocore.loaders.create_loader
    with (
        mock.patch.dict(os.environ, around, clear=True),
        mock.patch.object(botocore.endpoint, "time", SimpleNamespace(sleep=lambda _: None)),
        mock.patch.object(
            botocore.session, "create_loader", lambda path: create_loader(path) if path else loader
        ),
    ):
        yield


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with world_of_servers(tmp_path_factory.mktemp("world")) as servers:
        yield servers


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """boto3 never closes the socket that it monitors by."""
    unclosed = "ignore:.*<socket.socket .*type=2:pytest.PytestUnraisableExceptionWarning"
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.filterwarnings(unclosed))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if isinstance(item, pytest.Function):
        COVERAGE.add(item, report)
    return report


def pytest_sessionfinish(session: pytest.Session) -> None:
    if os.environ.get(page.WRITE) and not session.testsfailed and COVERAGE.rows() == ROWS:
        page.PATH.write_text(page.page())


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if rows := COVERAGE.rows():
        terminalreporter.write_line(f"configuration: {len(rows)} of {len(ROWS)} settings")
