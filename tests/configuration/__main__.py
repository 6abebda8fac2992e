"""``python -m tests.configuration``: runs these tests, and writes docs/configuration.md if all pass."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.configuration import page

if __name__ == "__main__":
    tests = [sys.executable, "-m", "pytest", str(Path(__file__).parent), *sys.argv[1:]]
    sys.exit(subprocess.run(tests, check=False, env={**os.environ, page.WRITE: "yes"}).returncode)
