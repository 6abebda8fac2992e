"""In a sub-interpreter the package is refused, with a sentence that says what to do."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import sys
if sys.version_info < (3, 13):
    import _xxsubinterpreters as interpreters
else:
    import _interpreters as interpreters
{before}
try:
    print(interpreters.run_string(interpreters.create(), "import cloudfront_rs"))
except Exception as error:
    print(error)
import cloudfront_rs
cloudfront_rs.client("cloudfront")
"""


@pytest.mark.parametrize("before", ["", "import cloudfront_rs"])
def test_it_is_refused(before: str) -> None:
    """Whoever is first; the main interpreter goes on."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(before=before)],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "this is a sub-interpreter: run it there" in done.stdout
