"""Each scenario is a program of its own, with a deadline: what hangs or crashes fails one test."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator

import pytest

from tests.conftest import KEYS
from tests.loopback import Loopback, Reply

DEADLINE_SECONDS = 30
PUBLISHED = Reply(200, b"<FunctionSummary><Name>f</Name></FunctionSummary>")
PRELUDE = """
import asyncio, os, signal, sys, threading, time, warnings
import cloudfront_rs
warnings.filterwarnings("ignore", "This process .* is multi-threaded, use of fork")
# A shell starts what runs in the background with SIGINT ignored, and Python leaves it at that.
signal.signal(signal.SIGINT, signal.default_int_handler)
CALL = {"Name": "f", "IfMatch": "E"}
"""

Run = Callable[[str, str], str]


@pytest.fixture
def answering(loopback: Loopback) -> str:
    loopback.reply = PUBLISHED
    loopback.take()
    return loopback.url


@pytest.fixture
def silent() -> Iterator[socket.socket]:
    """Takes connections, and never answers."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as listener:
        yield listener


@pytest.fixture
def run() -> Run:
    """Runs a program against a server, and returns what it printed; anything on stderr fails."""

    def run_program(program: str, endpoint_url: str) -> str:
        environment = os.environ | {
            "AWS_ENDPOINT_URL": endpoint_url,
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ACCESS_KEY_ID": KEYS["aws_access_key_id"],
            "AWS_SECRET_ACCESS_KEY": KEYS["aws_secret_access_key"],
        }
        done = subprocess.run(
            [sys.executable, "-c", PRELUDE + textwrap.dedent(program)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=DEADLINE_SECONDS,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    return run_program


def url_of(listener: socket.socket) -> str:
    return f"http://127.0.0.1:{listener.getsockname()[1]}"
