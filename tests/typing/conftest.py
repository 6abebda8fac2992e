"""Every program of this folder, and those made here, checked once by mypy and once by pyright.

mypy is ``--strict``, and so is pyright, because that one alone reports what the package leaves untyped. Of
pyright's strict rules only the one against expressions without effect is off, as wrong.py consists of
them.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.typing import made_programs

HERE = Path(__file__).parent
OLDEST_PYTHON = "3.10"
PYRIGHT = {
    "typeCheckingMode": "strict",
    "pythonVersion": OLDEST_PYTHON,
    "reportUnusedExpression": False,
}


@dataclass
class Reports:
    """What one checker said."""

    messages: dict[str, dict[int, list[str]]]

    def of(self, program: str) -> dict[int, list[str]]:
        """The errors in a program, by line."""
        return self.messages.get(program, {})

    def add(self, path: str, line: int, message: str) -> None:
        self.messages.setdefault(Path(path).name, {}).setdefault(line, []).append(message)


@pytest.fixture(scope="session")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all programs, away from the project's own configuration."""
    folder = tmp_path_factory.mktemp("programs")
    for name in ("right.py", "wrong.py", "of_mypy_boto3.py"):
        shutil.copy(HERE / name, folder)
    (folder / "calls_of_mypy_boto3.py").write_text(made_programs.calls())
    (folder / "same_types.py").write_text(made_programs.same_types())
    for theirs in list(folder.glob("*of_mypy_boto3.py")):
        swapped = theirs.read_text().replace("mypy_boto3_cloudfront", "cloudfront_rs")
        (folder / theirs.name.replace("mypy_boto3", "cloudfront_rs")).write_text(swapped)
    return folder


@pytest.fixture(scope="session")
def checked(programs: Path) -> dict[str, Reports]:
    """Both checkers' reports. They run at the same time, as each takes one core for some seconds."""
    (programs / "pyrightconfig.json").write_text(json.dumps(PYRIGHT))
    pyright = _start(programs, "pyright", "--outputjson", "--pythonpath", sys.executable)
    mypy = _start(
        programs,
        *("mypy", "--strict", "--python-version", OLDEST_PYTHON, "--output", "json"),
        *("--no-incremental", "--cache-dir", "/dev/null", "."),
    )
    return {"mypy": _of_mypy(mypy), "pyright": _of_pyright(pyright)}


@pytest.fixture(params=["mypy", "pyright"])
def reports(request: pytest.FixtureRequest, checked: dict[str, Reports]) -> Reports:
    return checked[request.param]


def _start(folder: Path, *command: str) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    command = (sys.executable, "-m", *command)
    return subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, cwd=folder)


def _of_mypy(process: subprocess.Popen[str]) -> Reports:
    out, err = process.communicate()
    assert not err, err
    reports = Reports({})
    for line in out.splitlines():
        told = json.loads(line)
        if told["severity"] == "error":
            reports.add(told["file"], told["line"], told["message"])
    return reports


def _of_pyright(process: subprocess.Popen[str]) -> Reports:
    out, err = process.communicate()
    assert out, err
    reports = Reports({})
    for told in json.loads(out)["generalDiagnostics"]:
        if told["severity"] == "error":
            reports.add(told["file"], told["range"]["start"]["line"] + 1, told["message"])
    return reports
