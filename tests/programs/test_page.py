"""docs/recipes/programs.md has the programs and the versions that are locked.

This needs none of their environments; that its results are those of today is tried in test_programs.py.
"""

from __future__ import annotations

import os
import re

import pytest

from tests.programs import page
from tests.programs.program import HERE
from tests.programs.programs import PROGRAMS

# What the page says of each program in each mode.
CELL = re.compile(r" (?:yes|no)(?= \|)")


@pytest.mark.skipif(page.WRITE in os.environ, reason="this run writes it")
def test_the_page_has_the_locked_versions() -> None:
    now = page.page(lambda *_: True)
    assert CELL.sub("", page.PATH.read_text()) == CELL.sub("", now), "run: make test-programs-write"


def test_every_environment_is_used() -> None:
    locked = {path.stem for path in (HERE / "requirements").glob("*.txt")}
    assert {program.environment or program.name for program in PROGRAMS} == locked
    assert {path.stem for path in (HERE / "requirements").glob("*.in")} == locked


def test_every_scenario_is_used() -> None:
    scenarios = {path.stem for path in (HERE / "scenarios").glob("*.py")}
    used = {program.module.rpartition(".")[2] for program in PROGRAMS}
    assert used <= scenarios
    assert scenarios - used == {
        *["__init__", "bundled", "celery_app", "frozen", "green", "mode", "spans", "telling"]
    }
