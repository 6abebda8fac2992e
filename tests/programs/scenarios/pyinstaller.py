"""PyInstaller's bundle of a program (``bundled.py``), run where neither Python nor this project is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.programs.scenarios.mode import MODE, tell

IMPORTS = {
    "boto3": "import boto3",
    "ours": "import cloudfront_rs as boto3",
    "patch": "import boto3, cloudfront_rs\ncloudfront_rs.patch_boto3()",
}
program = Path(__file__).with_name("bundled.py").read_text()
Path("program.py").write_text(program.replace("import boto3", IMPORTS[MODE]))
# An installed package tells PyInstaller of these by its entry point; here it is not installed.
hooks = Path(*[p for p in sys.path if p.endswith("python")][:1], "cloudfront_rs", "_pyinstaller")
subprocess.run(
    [
        *[sys.executable, "-m", "PyInstaller", "--onedir", "--log-level", "ERROR"],
        # It is only there for PyInstaller itself, and takes as long as all else.
        *["--exclude-module", "setuptools", "--additional-hooks-dir", str(hooks), "program.py"],
    ],
    check=True,
)
environment = {
    name: value for name, value in os.environ.items() if name.startswith("AWS_") or name == "HOME"
}
done = subprocess.run(
    [Path("dist/program/program").absolute()],
    env=environment,
    capture_output=True,
    text=True,
    check=False,
)
print(done.stderr, file=sys.stderr)  # noqa: T201
tell(json.loads(done.stdout))
