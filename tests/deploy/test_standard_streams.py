"""The command line where a standard stream is closed, full, or read by nobody, for every command.

What was asked for is done, no traceback is shown, and the exit code tells that the result was not.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.deploy.conftest import CODE
from tests.deploy.function_runner import FunctionRunner

pytestmark = pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has /dev/full")

COMMANDS = {
    "deploy": ["deploy", "f.js"],
    "dry run": ["deploy", "--dry-run", "f.js"],
    "publish": ["publish", "f"],
    "list": ["list"],
    "help": ["--help"],
    "help of a command": ["list", "--help"],
    "version": ["--version"],
}
UNWRITABLE = {
    ">&-": (1, "Bad file descriptor"),
    ">/dev/full": (1, "No space left on device"),
    "1</dev/null": (1, "Bad file descriptor"),
    "| :": (141, ""),
}

Shell = Callable[[str, list[str]], "subprocess.CompletedProcess[str]"]


@pytest.fixture
def shell(runner: FunctionRunner, account: str, tmp_path: Path) -> Shell:
    """Runs a command with a redirection, beside the function ``f`` that is deployed."""
    environment = os.environ | {"AWS_ACCESS_KEY_ID": account, "AWS_SECRET_ACCESS_KEY": "s"}
    (tmp_path / "f.js").write_text(CODE)

    def run(redirection: str, arguments: list[str]) -> subprocess.CompletedProcess[str]:
        where = ["--endpoint-url", runner.url, "--region", "us-east-1"]
        program = '"$0" -m cloudfront_rs "$@"'
        if redirection == "| :":
            # The reader has ended for certain before anything is written.
            script = f"{{ sleep 0.5; {program}; echo $? >code; }} | :; exit $(cat code)"
        else:
            script = f"{program} {redirection}"
        return subprocess.run(
            ["/bin/sh", "-c", script, sys.executable, *where, *arguments],
            env=environment,
            cwd=tmp_path,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    run("", ["deploy", "f.js"])
    return run


@pytest.mark.parametrize("redirection", UNWRITABLE)
@pytest.mark.parametrize("command", COMMANDS)
def test_a_result_that_cannot_be_written(shell: Shell, command: str, redirection: str) -> None:
    code, words = UNWRITABLE[redirection]
    done = shell(redirection, COMMANDS[command])
    said = [line for line in done.stderr.splitlines() if line.startswith("cloudfront-rs:")]
    assert (done.returncode, done.stdout) == (code, "")
    assert said == ([f"cloudfront-rs: cannot write to stdout: {words}"] if words else [])
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr


def test_what_was_asked_for_is_done(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "g.js").write_text(CODE)
    assert shell(">/dev/full", ["deploy", "g.js"]).returncode == 1
    names = [summary["Name"] for summary in json.loads(shell("", ["list"]).stdout)]
    assert sorted(set(names)) == ["f", "g"]


def timeless(output: str) -> str:
    """Without the moments at which a function was changed."""
    return re.sub(r'Time": ".*"', 'Time": "…"', output)


@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full", "<&-", "2>&- <&-"])
@pytest.mark.parametrize("command", COMMANDS)
def test_the_result_is_written_whatever_the_others_are(
    shell: Shell, command: str, redirection: str
) -> None:
    usual, done = shell("", COMMANDS[command]), shell(redirection, COMMANDS[command])
    assert (done.returncode, timeless(done.stdout)) == (usual.returncode, timeless(usual.stdout))
    assert done.stdout
    assert "2>" in redirection or done.stderr == usual.stderr


@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full", ">&- 2>&-", ">&- 2>&- <&-"])
@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["publish"], 2), (["deploy", "nowhere.js"], 2), (["publish", "nobody"], 1)],
)
def test_an_error_that_nobody_can_be_told_has_its_code(
    shell: Shell, arguments: list[str], code: int, redirection: str
) -> None:
    done = shell(redirection, arguments)
    assert (done.returncode, done.stdout, done.stderr) == (code, "", "")


def test_progress_that_cannot_be_told_stops_nothing(shell: Shell, tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.js").write_text(CODE)
    done = shell("2>/dev/full", ["deploy", "a.js", "b.js", "c.js"])
    assert done.returncode == 0
    assert sorted(json.loads(done.stdout)["succeeded"]) == ["a", "b", "c"]
