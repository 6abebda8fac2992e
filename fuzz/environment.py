"""Prints what the shell must export for a program that is linked with the Python which runs this."""

import os
import shlex
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).parents[1]

if not sysconfig.get_config_var("Py_ENABLE_SHARED"):
    sys.exit(f"make fuzz needs a Python with a shared libpython, and {sys.base_prefix} has none")
PATHS = [str(ROOT), str(ROOT / "python"), sysconfig.get_path("purelib")]
EXPORTS = {
    "ASAN_OPTIONS": "detect_leaks=0",  # an interpreter never frees all that it has
    "LD_LIBRARY_PATH": sysconfig.get_config_var("LIBDIR"),
    "PYTHONHOME": sys.base_prefix,
    "PYTHONPATH": os.pathsep.join(PATHS),
}
for name, value in EXPORTS.items():
    print(f"export {name}={shlex.quote(value)}")
