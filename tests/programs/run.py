"""Runs scenarios, each in its program's environment, and has what they observed in a comparable form."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import tempfile
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from tests.programs.program import ROOT, Program
from tests.programs.server import Server

SECONDS = 120
# What is made up anew in every run: ids of traces and spans.
MADE_UP = re.compile(
    r"\b1-[0-9a-f]{8}-[0-9a-f]{24}\b"  # of X-Ray's traces
    r"|\b[0-9a-f]{32}\b|\b[0-9a-f]{16}\b"  # of OpenTelemetry's
    r"|\b\d{17,20}\b"  # of Datadog's
)


class Runs:
    """Every scenario once in each mode, as many at a time as there are processors."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(os.cpu_count() or 2)
        self._runs: dict[tuple[str, str], Future[Any]] = {}

    def start(self, program: Program, mode: str) -> Future[Any]:
        key = program.name, mode
        if key not in self._runs:
            self._runs[key] = self._pool.submit(observed, program, mode)
        return self._runs[key]

    def observed(self, program: Program, mode: str) -> Any:
        return self.start(program, mode).result()

    def works(self, program: Program, mode: str) -> bool:
        """Whether all is as boto3 has it, and as it must be there."""
        boto3 = self.observed(program, "boto3")
        return not missing(program, boto3) and bool(self.observed(program, mode) == boto3)

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)


def missing(program: Program, observed: Any) -> list[str]:
    """What should be in boto3's observations, and is not."""
    text = json.dumps(observed, sort_keys=True)
    return [each for each in program.shows if each not in text and json.dumps(each) not in text]


def differences(theirs: Any, ours: Any, place: str = "") -> list[str]:
    """Where two observations differ, in a line each."""
    if isinstance(theirs, dict) and isinstance(ours, dict) and theirs.keys() == ours.keys():
        pairs = [(f"{place}.{key}", theirs[key], ours[key]) for key in theirs]
    elif isinstance(theirs, list) and isinstance(ours, list) and len(theirs) == len(ours):
        both = zip(theirs, ours, strict=True)
        pairs = [(f"{place}[{number}]", *each) for number, each in enumerate(both)]
    else:
        return [] if theirs == ours else [f"{place}: {ours!r}, and with boto3 {theirs!r}"]
    return [line for at, one, other in pairs for line in differences(one, other, at)]


def observed(program: Program, mode: str) -> Any:
    """What the scenario told, and what the server got, or how the scenario failed."""
    with tempfile.TemporaryDirectory() as folder, Server() as server:
        url = server.url if program.server else "http://127.0.0.1:9"
        environment = clean_environment(program, mode, Path(folder), url)
        command = [str(program.python), "-m", program.module]
        try:
            code, out, err = run(command, folder, environment)
        except subprocess.TimeoutExpired as expired:
            return {"failed": f"still running after {expired.timeout} seconds"}
    try:
        told = json.loads(out.splitlines()[-1])
    except (IndexError, ValueError):
        return {"failed": (err or out).splitlines()[-40:]}
    if code:
        return {"failed": [f"exit code {code}", *err.splitlines()[-40:]]}
    for agent in {request.headers.get("user-agent", "") for request in server.requests}:
        if ("cloudfront-rs" in agent) != (mode != "boto3"):
            return {"failed": f"a request of the other client: {agent}"}
    seen: dict[str, Any] = {"told": told}
    if program.requests:
        seen["requests"] = [
            [
                request.method,
                request.target.partition("?")[0],
                {
                    name: re.findall(pattern, request.headers.get(name, ""))
                    for name, pattern in program.headers.items()
                },
            ]
            for request in server.requests
        ]
    return renamed(seen, server.server_port)


def run(command: list[str], folder: str, environment: dict[str, str]) -> tuple[int, str, str]:
    """Runs a scenario to its end, and ends what it leaves behind."""
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    with process:
        try:
            out, err = process.communicate(timeout=SECONDS)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    return process.returncode, out, err


def clean_environment(program: Program, mode: str, home: Path, url: str) -> dict[str, str]:
    environment = {
        "PATH": f"{program.python.parent}:/usr/bin:/bin",
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PYTHONPATH": f"{ROOT / 'python'}:{ROOT}",
        "MODE": mode,
        "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
        "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI/EXAMPLEKEY",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
        **program.variables,
    }
    if program.server:
        return {**environment, "AWS_ENDPOINT_URL": url}
    # What would go out to AWS ends here.
    return {**environment, "HTTPS_PROXY": url, "HTTP_PROXY": url}


def renamed(seen: Any, port: int) -> Any:
    """What is made up anew in every run becomes a number, by the order in which it appears."""
    names: dict[str, str] = {}

    def name(value: Any) -> Any:
        if isinstance(value, str):
            value = value.replace(f":{port}", ":<port>")
            return MADE_UP.sub(
                lambda found: names.setdefault(found[0], f"<{len(names) + 1}>"), value
            )
        if isinstance(value, dict):
            return {key: name(value[key]) for key in sorted(value)}
        if isinstance(value, list):
            return [name(each) for each in value]
        return "<port>" if value == port else value

    return name(seen)
