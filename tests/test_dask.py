"""The example with Dask: clients get to the workers' processes, and the account adds up."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "dask_publish.py"


def assert_all_end(process_group: int) -> None:
    for _ in range(100):
        try:
            os.killpg(process_group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.1)
    pytest.fail("workers go on after the program has ended")


def test_the_example() -> None:
    program = subprocess.Popen(
        [sys.executable, "-W", "error", str(EXAMPLE), "--functions", "120", "--workers", "2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,  # the workers are in its process group then
    )
    try:
        printed, said = program.communicate(timeout=60)
    finally:
        program.kill()
    assert (program.returncode, said) == (0, "")
    assert printed == "120 succeeded, by 2 processes\n120 of 120 functions are LIVE\n"
    assert_all_end(program.pid)
