"""The command line, as a CI job sees it: stdout is JSON, stderr is for people, exit codes tell."""

from __future__ import annotations

import datetime
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cloudfront_rs
import pytest

from tests.deploy.conftest import CODE, EVENT, OTHER, SomebodyElse
from tests.deploy.function_runner import FunctionRunner

BROKEN = 'function handler(event) { console.log("here"); throw new Error("broken"); }'

Command = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def environment(account: str) -> dict[str, str]:
    return os.environ | {"AWS_ACCESS_KEY_ID": account, "AWS_SECRET_ACCESS_KEY": "s"}


@pytest.fixture
def command(runner: FunctionRunner, environment: dict[str, str], tmp_path: Path) -> Command:
    """Runs a command in an empty folder, on the runner. Tracebacks are never expected."""

    def run_command(*arguments: str, local: bool = False) -> subprocess.CompletedProcess[str]:
        where = [] if local else ["--endpoint-url", runner.url, "--region", "us-east-1"]
        done = subprocess.run(
            [sys.executable, "-m", "cloudfront_rs", *where, *arguments],
            env=environment,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert "Traceback" not in done.stderr
        return done

    return run_command


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "good.js").write_text(CODE)
    (tmp_path / "other.js").write_text(OTHER)
    (tmp_path / "broken.js").write_text(BROKEN)
    (tmp_path / "event.json").write_text(json.dumps(EVENT))
    return tmp_path


@pytest.mark.usefixtures("files")
def test_deploy(command: Command, runner: FunctionRunner, somebody: SomebodyElse) -> None:
    done = command("deploy", "good.js", "other.js", "--test-event", "event.json", "--comment", "c")
    assert done.returncode == 0
    account = json.loads(done.stdout)
    assert list(account) == ["succeeded", "failed", "unknown", "not_started"]
    good = account["succeeded"]["good"]
    assert (good["name"], good["action"], good["publication"]) == ("good", "created", "published")
    assert good["etag"] == somebody.etag("good")
    assert good["summary"]["FunctionConfig"]["Comment"] == "c"
    modified = good["summary"]["FunctionMetadata"]["LastModifiedTime"]
    assert datetime.datetime.fromisoformat(modified).utcoffset() is not None
    assert sorted(line[6:] for line in done.stderr.splitlines()) == [
        "good: created, published",
        "other: created, published",
    ]
    runner.reset()
    again = command("deploy", "good.js", "other.js", "--comment", "c")
    assert again.returncode == 0
    assert json.loads(again.stdout)["succeeded"]["good"]["publication"] == "already live"
    assert runner.writes() == {}


@pytest.mark.usefixtures("files")
def test_deploy_with_all_options(command: Command, somebody: SomebodyElse) -> None:
    arn = "arn:aws:cloudfront::123456789012:key-value-store/00000000-0000-0000-0000-000000000000"
    done = command(
        *("deploy", "good.js", "--name", "f", "--runtime", "cloudfront-js-1.0"),
        *("--key-value-store", arn, "--no-publish"),
    )
    deployment = json.loads(done.stdout)["succeeded"]["f"]
    assert (deployment["publication"], deployment["live_etag"]) == ("not published", None)
    config = deployment["summary"]["FunctionConfig"]
    assert config["Runtime"] == "cloudfront-js-1.0"
    assert config["KeyValueStoreAssociations"]["Items"] == [{"KeyValueStoreARN": arn}]
    assert somebody.code("f", "LIVE") is None


@pytest.mark.usefixtures("files")
def test_deploy_of_a_broken_function(command: Command, somebody: SomebodyElse) -> None:
    done = command("deploy", "good.js", "broken.js", "--test-event", "event.json")
    assert done.returncode == 1
    account = json.loads(done.stdout)
    assert list(account["succeeded"]) == ["good"]
    failed = account["failed"]["broken"]
    assert failed["error"] == "FunctionTestError"
    assert "test event 1 failed" in failed["message"]
    assert "Error: broken\nExecution logs:\n  here\n" in done.stderr
    assert done.stderr.endswith("cloudfront-rs: 1 succeeded, 1 failed\n")
    assert "handler" not in done.stdout + done.stderr
    assert somebody.code("broken", "LIVE") is None


def test_dry_run(command: Command, files: Path, runner: FunctionRunner) -> None:
    options = ("deploy", "good.js", "other.js", "--dry-run")
    new = command(*options)
    assert new.returncode == 3
    assert json.loads(new.stdout)["succeeded"]["other"] == {
        "name": "other",
        "action": "created",
        "publication": "published",
    }
    assert f"+{CODE}" in new.stderr
    assert runner.writes() == {}
    assert command("deploy", "good.js", "other.js").returncode == 0
    runner.reset()
    same = command(*options)
    assert (same.returncode, same.stderr) == (0, "")
    (files / "good.js").write_text(OTHER)
    changed = command(*options)
    assert changed.returncode == 3
    assert changed.stderr.startswith(f"--- DEVELOPMENT/good.js\n+++ good.js\n@@ -1 +1 @@\n-{CODE}")
    assert "other" not in changed.stderr
    assert runner.writes() == {}


def test_publish(command: Command, somebody: SomebodyElse) -> None:
    somebody.create("f", CODE)
    stale = somebody.etag("f")
    somebody.edit("f", OTHER)
    refused = command("publish", "f", "--if-match", stale)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith("cloudfront-rs: An error occurred (PreconditionFailed)")
    assert somebody.code("f", "LIVE") is None
    done = command("publish", "f", "--if-match", somebody.etag("f"))
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["FunctionMetadata"]["Stage"] == "LIVE"
    somebody.edit("f", CODE)
    assert command("publish", "f").returncode == 0
    assert somebody.code("f", "LIVE") == CODE
    assert command("publish", "missing").returncode == 1


def test_list(command: Command, somebody: SomebodyElse) -> None:
    assert json.loads(command("list").stdout) == []
    somebody.create("f")
    somebody.create("g")
    somebody.publish("g")
    for options, stages in {
        (): ["DEVELOPMENT", "DEVELOPMENT", "LIVE"],
        ("--stage", "LIVE"): ["LIVE"],
        ("--stage", "DEVELOPMENT"): ["DEVELOPMENT", "DEVELOPMENT"],
    }.items():
        done = command("list", *options)
        assert (done.returncode, done.stderr) == (0, "")
        listed: list[Any] = json.loads(done.stdout)
        assert sorted(each["FunctionMetadata"]["Stage"] for each in listed) == stages


USAGE: list[tuple[str, list[str]]] = [
    ("required", []),
    ("invalid choice: 'remove'", ["remove"]),
    ("NAME", ["publish"]),
    ("FILE", ["deploy"]),
    ("cannot read the file missing.js", ["deploy", "missing.js"]),
    ("cannot read the file missing", ["deploy", "good.js", "--test-event", "missing"]),
    ("--name goes with one FILE only", ["deploy", "good.js", "other.js", "--name", "f"]),
    ("would be the same function 'good'", ["deploy", "good.js", "./good.js"]),
    ("test event 1 is not JSON", ["deploy", "good.js", "--test-event", "good.js"]),
    ("--local goes without --region", ["list", "--local"]),
    ("invalid choice: 'TEST'", ["list", "--stage", "TEST"]),
    ("Parameter validation failed", ["publish", ""]),
]


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize(("message", "arguments"), USAGE)
def test_wrong_usage(
    command: Command, runner: FunctionRunner, message: str, arguments: list[str]
) -> None:
    done = command(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert message.replace("--region", "--endpoint-url") in done.stderr
    assert runner.calls == []


def test_no_cloudfront_there(command: Command) -> None:
    done = command("list", "--endpoint-url", "http://127.0.0.1:1")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("cloudfront-rs: Could not connect to the endpoint URL")
    done = command("list", "--profile", "nobody", local=True)
    assert done.returncode == 1
    assert done.stderr == "cloudfront-rs: The config profile (nobody) could not be found\n"


@pytest.mark.usefixtures("files")
def test_a_local_cloudfront(command: Command) -> None:
    done = command("--local", "deploy", "good.js", local=True)
    assert done.returncode == 0
    assert json.loads(done.stdout)["succeeded"]["good"]["action"] == "created"
    assert json.loads(command("list", "--local", local=True).stdout) == []


def test_version(command: Command) -> None:
    text = command("--version").stdout
    for version in (cloudfront_rs.__version__, cloudfront_rs.__boto3_version__, "2020-05-31"):
        assert version in text


def test_help(command: Command) -> None:
    for arguments in ([], ["publish"], ["deploy"], ["list"]):
        done = command(*arguments, "--help")
        assert done.returncode == 0
        assert "exit codes:" in done.stdout
        assert "it starts empty" in " ".join(done.stdout.split())


@pytest.mark.usefixtures("command")
def test_ctrl_c(runner: FunctionRunner, environment: dict[str, str], files: Path) -> None:
    hold = threading.Event()
    runner.hook = lambda _, method, name: hold.wait(20) if name == "other" and method else None
    program = (
        "import signal, sys\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from cloudfront_rs.command_line import main\n"
        "sys.exit(main())\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program, "deploy", "good.js", "other.js"],
        env=environment | {"AWS_ENDPOINT_URL": runner.url, "AWS_DEFAULT_REGION": "us-east-1"},
        cwd=files,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    assert process.stderr.readline() == "[1/2] good: created, published\n"
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    stdout, stderr = process.communicate(timeout=10)
    hold.set()
    assert process.returncode == 130
    account = json.loads(stdout)
    assert (list(account["succeeded"]), account["unknown"]) == (["good"], ["other"])
    assert stderr == "cloudfront-rs: interrupted: 1 succeeded, 1 given up in flight\n"


def test_a_reader_that_has_enough(runner: FunctionRunner, environment: dict[str, str]) -> None:
    command = [sys.executable, "-m", "cloudfront_rs", "list", "--endpoint-url", runner.url]
    process = subprocess.Popen(
        command,
        env=environment | {"AWS_DEFAULT_REGION": "us-east-1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(10) == 141
