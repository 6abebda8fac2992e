"""Writes the manifest of the fuzz targets, and prints what the shell must export to run them.

They are built of the package's own sources, in a workspace of their own, so the manifest has the package's
dependencies, and its lock file to begin with: made anew each time, it cannot fall behind.
"""

import os
import shlex
import shutil
import sys
import sysconfig
from pathlib import Path

FUZZ = Path(__file__).parent
ROOT = FUZZ.parent
MANIFEST = """\
# Made by prepare.py, as is Cargo.lock.
[package]
name = "cloudfront-rs-fuzz"
version = "0.0.0"
edition = "2024"
publish = false

[package.metadata]
cargo-fuzz = true

[workspace]

[lib]
name = "_native"
path = "../src/lib.rs"

# Nothing calls its typed operations, which take a quarter of an hour to optimize with a sanitizer.
[profile.release.package.aws-sdk-cloudfront]
opt-level = 0
"""
TARGET = """
[[bin]]
name = "{0}"
path = "fuzz_targets/{0}.rs"
test = false
doc = false
bench = false
"""


def manifest() -> str:
    sections = (ROOT / "Cargo.toml").read_text(encoding="utf-8").split("\n[")
    kept = [f"\n[{section}" for section in sections if section.startswith(("dep", "lints"))]
    kept = [section.rstrip() + "\n" for section in kept]
    targets = sorted(path.stem for path in (FUZZ / "fuzz_targets").glob("*.rs"))
    own = '\n[dependencies.libfuzzer-sys]\nversion = "=0.4.13"\n'
    return "".join([MANIFEST, *kept, own, *map(TARGET.format, targets)])


def main() -> None:
    if not sysconfig.get_config_var("Py_ENABLE_SHARED"):
        sys.exit(f"fuzzing needs a Python with a shared libpython, and {sys.base_prefix} has none")
    (FUZZ / "Cargo.toml").write_text(manifest(), encoding="utf-8")
    shutil.copy(ROOT / "Cargo.lock", FUZZ)
    paths = [str(ROOT), str(ROOT / "python"), sysconfig.get_path("purelib")]
    exports = {
        "ASAN_OPTIONS": "detect_leaks=0",  # an interpreter never frees all that it has
        "LD_LIBRARY_PATH": sysconfig.get_config_var("LIBDIR"),
        "PYTHONHOME": sys.base_prefix,
        "PYTHONPATH": os.pathsep.join(paths),
    }
    for name, value in exports.items():
        sys.stdout.write(f"export {name}={shlex.quote(value)}\n")


if __name__ == "__main__":
    main()
