"""``python -m tests.programs [--write] [NAME …]``: runs the programs, all of them or those that are named.

With ``--write`` what came of all of them goes into docs/recipes/programs.md.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from tests.programs import page
from tests.programs.programs import PROGRAMS


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help=", ".join(p.name for p in PROGRAMS)
    )
    arguments = parser.parse_args()
    if unknown := set(arguments.names) - {program.name for program in PROGRAMS}:
        parser.error(f"there is no program {', '.join(sorted(unknown))}")
    environment = {
        **os.environ,
        page.NAMES: " ".join(arguments.names or (p.name for p in PROGRAMS)),
    }
    if arguments.write:
        environment[page.WRITE] = "yes"
    tests = [sys.executable, "-m", "pytest", str(Path(__file__).parent)]
    return subprocess.run(tests, check=False, env=environment).returncode


if __name__ == "__main__":
    sys.exit(main())
