"""`make soak` with fewer calls: it fails by itself where something is not given back."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SOAK = Path(__file__).parents[2] / "benches" / "soak.py"


def test_two_thousand_calls() -> None:
    command = [sys.executable, str(SOAK), "--calls", "2000"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "in all" in done.stdout
