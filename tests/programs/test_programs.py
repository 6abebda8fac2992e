"""Other people's programs do with this package what they do with boto3.

Each program runs a scenario (``scenarios/``) in an environment of its own, with boto3, with the import
changed, and under ``patch_boto3()``; what it observes must be equal. ``make test-programs`` makes the
environments, and without it these tests are not collected.
"""

from __future__ import annotations

import os

import pytest

from tests.programs import page
from tests.programs.program import MODES, Program
from tests.programs.programs import PROGRAMS
from tests.programs.run import Runs, differences, missing

CHOSEN = [each for each in PROGRAMS if each.name in os.environ.get(page.NAMES, "").split()]
CASES = [
    pytest.param(program, mode, id=f"{program.name}-{mode}")
    for program in CHOSEN
    for mode in MODES
    if mode not in program.left_out
]


@pytest.mark.parametrize(("program", "mode"), CASES)
def test_a_program(runs: Runs, program: Program, mode: str) -> None:
    theirs = runs.observed(program, "boto3")
    assert not missing(program, theirs), theirs
    found = differences(theirs, runs.observed(program, mode))
    assert not found, "\n".join(found)


@pytest.mark.skipif(len(CHOSEN) < len(PROGRAMS), reason="not all programs were run")
def test_the_page_is_in_step(runs: Runs) -> None:
    now = page.page(runs.works)
    if os.environ.get(page.WRITE):
        page.PATH.write_text(now)
    assert page.PATH.read_text() == now, "run: make test-programs-write"
