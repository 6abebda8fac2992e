"""One run: the server, the program in a process of its own, and what the check says to both."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.storm.check import Ending, Failure, check
from tests.storm.claims import calls
from tests.storm.plan import Plan, plan_of
from tests.storm.server import Server
from tests.storm.truth import Truth

ROOT = Path(__file__).parents[2]
# Longer than any run takes that does not hang.
ENDLESS_SECONDS = 150
BUILD_ATTEMPTS = 10
# For what was sent by a process that has ended.
AFTERMATH_SECONDS = 0.1


@dataclass
class Result:
    """:ivar outcomes: how many functions were told to be what.
    :ivar story: what there is to read about a run that failed.
    """

    plan: Plan
    seconds: float
    failures: list[Failure] = field(default_factory=list)
    outcomes: Counter[str] = field(default_factory=Counter)
    story: list[str] = field(default_factory=list)


@contextmanager
def package() -> Iterator[Path]:
    """A copy of the package as it is now, so that no edit and no build comes in between."""
    found = importlib.util.find_spec("cloudfront_rs")
    assert found
    assert found.origin
    with tempfile.TemporaryDirectory(prefix="storm-") as name:
        folder = Path(name)
        # Also whoever is not root reads it.
        folder.chmod(0o755)
        for attempt in range(1, BUILD_ATTEMPTS + 1):
            shutil.rmtree(folder / "cloudfront_rs", ignore_errors=True)
            shutil.copytree(Path(found.origin).parent, folder / "cloudfront_rs")
            environment = os.environ | {"PYTHONPATH": name}
            command = [sys.executable, "-c", "import cloudfront_rs"]
            if not subprocess.run(
                command, env=environment, check=attempt == BUILD_ATTEMPTS
            ).returncode:
                break
            # It is just being built.
            time.sleep(2)
        yield folder


def run(seed: int, path: Path) -> Result:
    """:param path: where the package is."""
    plan = plan_of(seed)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="storm-") as name, Server(plan) as server:
        folder = Path(name)
        # Also whoever is not root writes here.
        folder.chmod(0o777)
        code, hung = _program(plan, server, folder, path)
        time.sleep(AFTERMATH_SECONDS)
        ending = Ending(
            code,
            hung,
            _text(folder / "stdout"),
            _text(folder / "stderr"),
            tuple(float(line) for line in _text(folder / "signals").split()),
            server.stall,
        )
        report = json.loads(_text(folder / "report.json") or "null")
    if server.trouble:
        raise RuntimeError(f"the server of seed {seed} failed: {server.trouble}")
    truth = server.cloudfront.truth
    result = Result(plan, time.monotonic() - begun, check(plan, truth, report, ending))
    result.outcomes = _outcomes(plan, report, ending, truth)
    if result.failures:
        result.story = _story(result, truth, report, ending)
    return result


def _program(plan: Plan, server: Server, folder: Path, path: Path) -> tuple[int, str]:
    """Its exit code, and what it was doing where it hung."""
    command = [sys.executable, "-m", "tests.storm.program", str(plan.seed), server.url, str(folder)]
    with (folder / "stdout").open("wb") as out, (folder / "stderr").open("wb") as err:
        process = subprocess.Popen(
            command,
            env=environment(plan, server.url, folder) | {"PYTHONPATH": str(path)},
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            start_new_session=True,
        )
        hung = _wait(plan, server, process)
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        return process.wait(), hung


def _wait(plan: Plan, server: Server, process: subprocess.Popen[bytes]) -> str:
    begun = time.monotonic()
    while process.poll() is None:
        now = time.monotonic()
        silent = now - max(server.last, begun)
        if silent > plan.longest_silence or now - begun > ENDLESS_SECONDS:
            # It writes down where all its threads are.
            process.send_signal(signal.SIGUSR1)
            time.sleep(0.5)
            return f"{silent:.0f} s without a request, {now - begun:.0f} s after it was started"
        time.sleep(0.01)
    return ""


def environment(plan: Plan, url: str, folder: Path) -> dict[str, str]:
    """That of a program: nothing of this machine's, and the keys as the plan has them."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("AWS_") and not name.lower().endswith("_proxy")
    }
    config = ["[default]", f"retry_mode = {plan.retry_mode}", f"max_attempts = {plan.max_attempts}"]
    added = {
        "HOME": str(folder),
        "AWS_CONFIG_FILE": str(folder / "config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(folder / "credentials"),
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ENDPOINT_URL": url,
        "AWS_EC2_METADATA_DISABLED": "true",
    }
    if plan.proxy:
        added |= {
            "AWS_ENDPOINT_URL": "http://cloudfront.test",
            "HTTP_PROXY": url,
            "http_proxy": url,
        }
        added |= {"NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
    if plan.keys in ("given", "line end"):
        end = "\n" if plan.keys == "line end" else ""
        added |= {"AWS_ACCESS_KEY_ID": f"AKID{end}", "AWS_SECRET_ACCESS_KEY": "EXAMPLE"}
    elif plan.keys == "nowhere":
        added |= {
            "AWS_EC2_METADATA_DISABLED": "false",
            "AWS_EC2_METADATA_SERVICE_ENDPOINT": f"{url}/",
            "AWS_METADATA_SERVICE_TIMEOUT": "1",
            "AWS_METADATA_SERVICE_NUM_ATTEMPTS": "1",
        }
    elif plan.keys == "process":
        script = folder / "keys.sh"
        keys = {"Version": 1, "AccessKeyId": "AKID", "SecretAccessKey": "EXAMPLE"}
        script.write_text(f"sleep 0.3\necho '{json.dumps(keys)}'\n", encoding="ascii")
        config.append(f"credential_process = sh {script}")
    else:
        added["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = f"{url}/storm/container"
    (folder / "config").write_text("\n".join([*config, ""]), encoding="ascii")
    return kept | added


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""


def _outcomes(plan: Plan, report: Any, ending: Ending, truth: Truth) -> Counter[str]:
    if report is None:
        return Counter({"functions without a report": len(plan.items)})
    counted: Counter[str] = Counter()
    for call in calls(plan, report, ending.stdout, truth):
        end = call.error[0] if call.error else "a result"
        counted[f"(calls that ended with {end})"] += 1
        for category, names in call.categories.items():
            counted[category.replace("_", " ")] += len(names)
        if not call.has_account:
            counted["of a call without an account"] += len(call.names)
    return counted


def _story(result: Result, truth: Truth, report: Any, ending: Ending) -> list[str]:
    """What was told, and what really happened to the functions that it is about."""
    lines = [f"the server's longest stall: {ending.stall:.3f} s; marks: {truth.marks}"]
    if report is not None:
        for call in calls(result.plan, report, ending.stdout, truth):
            counts = {category: len(names) for category, names in call.categories.items()}
            lines.append(f"call {call.group}: {call.how} {call.error[:1]} {call.said}; {counts}")
    names = {str(failure).split(": ")[1] for failure in result.failures}
    for event in truth.events:
        if event.name in names and event.order > 0:
            lines.append(
                f"{event.order:>6} {event.at:.3f} {event.name}: {event.what} {event.writer} "
                f"{event.operation} {event.stage} {event.etag} {event.fault}"
            )
    if ending.stderr:
        lines += ["stderr:", ending.stderr[-6000:]]
    return lines
