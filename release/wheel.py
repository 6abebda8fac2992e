"""``make wheel``: checks the Linux wheel, and runs the tests against it in another Python.

    python -m release.wheel --python python3.13 dist/cloudfront_rs-….whl [-- arguments of pytest]

The tests come from this checkout, and the package from the wheel: in a clean virtual environment, and
without `python/` on the path.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
MOST_MB = 6
WHERE = "import cloudfront_rs; print(cloudfront_rs.__file__)"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("wheel", type=Path)
    parser.add_argument("--python", required=True, help="whose environment the wheel is tested in")
    parser.add_argument("tests", nargs="*", help="arguments of pytest; all tests without any")
    arguments = parser.parse_args()
    wheel = arguments.wheel.resolve()
    check(wheel)
    with tempfile.TemporaryDirectory() as folder:
        test(wheel, arguments.python, Path(folder), arguments.tests)


def check(wheel: Path) -> None:
    """Its size, and that it is as portable as its name says."""
    size = wheel.stat().st_size / 1e6
    print(f"{wheel.name}: {size:.2f} MB")
    if size > MOST_MB:
        sys.exit(f"the wheel is larger than {MOST_MB} MB: see what came in with `cargo bloat`")
    shown = run(sys.executable, "-m", "auditwheel", "show", str(wheel))
    print(shown)
    tags = set(re.findall(r"manylinux\w+", wheel.name))
    found = re.search(r'following platform tag:\s+"(\w+)"', shown)
    if not found or found[1] not in tags:
        sys.exit(f"auditwheel finds another platform than {', '.join(tags)}")


def test(wheel: Path, python: str, folder: Path, tests: list[str]) -> None:
    run(python, "-m", "venv", str(folder / "venv"))
    inside = folder / "venv" / "bin" / "python"
    pip = [str(inside), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    run(*pip, "-r", str(ROOT / "requirements-dev.txt"))
    run(*pip, str(wheel))
    (folder / "outside").mkdir()
    place = Path(run(str(inside), "-c", WHERE, cwd=folder / "outside").strip())
    if "site-packages" not in place.parts:
        sys.exit(f"the tests would not test the wheel, but {place}")
    print(f"testing {place.parent} in {run(str(inside), '--version').strip()}", flush=True)
    done = subprocess.run([str(inside), "-m", "pytest", *tests], cwd=ROOT, check=False)
    sys.exit(done.returncode)


def run(*command: str, cwd: Path = ROOT) -> str:
    done = subprocess.run(command, cwd=cwd, check=False, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}")
    return done.stdout


if __name__ == "__main__":
    main()
