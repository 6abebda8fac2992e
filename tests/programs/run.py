"""Runs scenarios, each in its program's environment, and has what they observed in a comparable form."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from tests.programs.program import ROOT, Program
from tests.programs.server import Server

SECONDS = 120
# What is made up anew in every run: ids of traces and spans, ports, and how long something took.
MADE_UP = re.compile(r"\b[0-9a-f]{24,32}\b|\b[0-9a-f]{16}\b|(?<=127\.0\.0\.1:)\d+")


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


def observed(program: Program, mode: str) -> Any:
    """What the scenario told, and what the server got, or how the scenario failed."""
    with tempfile.TemporaryDirectory() as folder, Server() as server:
        url = server.url if program.server else "http://127.0.0.1:9"
        environment = clean_environment(program, mode, Path(folder), url)
        try:
            done = subprocess.run(
                [program.python, "-m", program.module],
                cwd=folder,
                env=environment,
                capture_output=True,
                text=True,
                timeout=SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired as expired:
            return {"failed": f"still running after {expired.timeout} seconds"}
    try:
        told = json.loads(done.stdout.splitlines()[-1])
    except (IndexError, ValueError):
        return {"failed": (done.stderr or done.stdout).splitlines()[-40:]}
    if done.returncode:
        return {"failed": [f"exit code {done.returncode}", *done.stderr.splitlines()[-40:]]}
    seen: dict[str, Any] = {"told": told}
    if program.requests:
        seen["requests"] = [
            [
                request.method,
                request.target.partition("?")[0],
                {
                    name: re.findall(rf"{pattern}", request.headers.get(name, ""))
                    for name, pattern in program.headers.items()
                },
            ]
            for request in server.requests
        ]
    return renamed(seen)


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
        "SERVER_URL": url,
        **program.variables,
    }
    if program.server:
        return {**environment, "AWS_ENDPOINT_URL": url}
    # What would go out to AWS ends here.
    return {**environment, "HTTPS_PROXY": url, "HTTP_PROXY": url}


def renamed(seen: Any) -> Any:
    """What is made up anew in every run becomes a number, by the order in which it appears."""
    names: dict[str, str] = {}
    text = json.dumps(seen, sort_keys=True)
    return json.loads(
        MADE_UP.sub(lambda found: names.setdefault(found[0], f"<{len(names) + 1}>"), text)
    )
