"""Starts the programs that are to be run, several at a time, before a test asks what came of one."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.programs import page
from tests.programs.program import MODES
from tests.programs.programs import PROGRAMS
from tests.programs.run import Runs


@pytest.fixture(scope="session")
def runs() -> Iterator[Runs]:
    every = Runs()
    for program in PROGRAMS:
        if program.name in os.environ[page.NAMES].split():
            for mode in MODES:
                if mode not in program.left_out:
                    every.start(program, mode)
    yield every
    every.close()
