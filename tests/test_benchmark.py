"""The documents have the figures that the benchmark measured, as `make bench-write` puts them there."""

from __future__ import annotations

import json
from typing import Any

import pytest

from benches import report

RESULTS: dict[str, Any] = json.loads(report.RESULTS.read_text())


@pytest.mark.parametrize("path", [report.README, report.PAGE], ids=lambda path: str(path.name))
def test_the_figures(path: Any) -> None:
    assert path.read_text() == report.documents(RESULTS)[path], "make bench-write"


def test_every_row_is_measured() -> None:
    rows = report.rows(RESULTS)
    assert all(figures[report.OURS] > 0 for _, _, figures in rows)
    assert report.PLOT.stat().st_size > 0


@pytest.mark.parametrize(
    ("figure", "shown"), [(4.66, "4.7 ms"), (9.96, "10 ms"), (61.5, "62 ms"), (1518.2, "1,518 ms")]
)
def test_digits(figure: float, shown: str) -> None:
    assert report.shown(figure, "ms") == shown
