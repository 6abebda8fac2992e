"""CloudFront on this machine, for demonstrations and tests: MiniStack as a subprocess.

MiniStack (PyPI ``ministack``, MIT) implements CloudFront's API, key-value stores included. It runs on a
free loopback port, keeps its state in memory, and ends with the ``with`` block, whatever ends that: an
exception, Ctrl-C, or the death of this process.

Installed beside boto3, MiniStack would change boto3's version, because it pins a release of botocore. So
it is looked for in three places: the executable that the environment variable
``CLOUDFRONT_RS_MINISTACK`` names, this Python's packages (the extra ``local``), and ``uvx``, which runs
it in an environment of its own.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import cloudfront_rs
from cloudfront_rs.exceptions import BotoCoreError, ClientError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cloudfront_rs.client import CloudFront

MINISTACK = "ministack==1.5.33"
VARIABLE = "CLOUDFRONT_RS_MINISTACK"
START_SECONDS = 60.0
_SUPERVISOR = Path(__file__).with_name("local_supervisor.py")


@contextmanager
def cloudfront() -> Iterator[CloudFront]:
    """A client of a CloudFront of its own: ``with cloudfront_rs.local.cloudfront() as cf: …``.

    :raises ModuleNotFoundError: where there is no MiniStack, with the command that installs it.
    :raises RuntimeError: where it does not start, with what it said.
    """
    with server() as endpoint_url:
        yield _client(endpoint_url)


@contextmanager
def server() -> Iterator[str]:
    """The same, but gives the server's URL, for clients of your own.

    The URL goes into ``endpoint_url=`` or ``AWS_ENDPOINT_URL``; any credentials do.
    """
    with tempfile.TemporaryFile() as log:
        port = _free_port()
        process = subprocess.Popen(
            # Isolated, so that nothing of the caller's environment runs in the supervisor.
            [sys.executable, "-I", str(_SUPERVISOR), *_command()],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=subprocess.STDOUT,
            # Ctrl-C is for this process; the server ends when the block does.
            start_new_session=True,
            env=os.environ
            | {
                "BIND_HOST": "127.0.0.1",
                "GATEWAY_PORT": str(port),
                "SERVICES": "cloudfront,cloudfront-keyvaluestore",
            },
        )
        try:
            endpoint_url = f"http://127.0.0.1:{port}"
            _wait_until_it_answers(endpoint_url, process)
            yield endpoint_url
        except _NotStartedError as why:
            log.seek(0)
            said = log.read().decode(errors="replace").strip()
            raise RuntimeError(f"MiniStack {why}. It said:\n{said}") from None
        finally:
            # The supervisor stops the server when its input ends, as it does when this process dies.
            process.communicate()


class _NotStartedError(Exception):
    pass


def _command() -> list[str]:
    elsewhere = os.environ.get(VARIABLE)
    if elsewhere:
        if shutil.which(elsewhere) is None:
            raise ModuleNotFoundError(f"{VARIABLE} names {elsewhere!r}, which is not executable")
        return [elsewhere]
    if importlib.util.find_spec("ministack"):
        return [sys.executable, "-m", "ministack"]
    uvx = shutil.which("uvx")
    if uvx:
        return [uvx, "--from", MINISTACK, "ministack"]
    raise ModuleNotFoundError(
        "the local CloudFront needs MiniStack. Install it with: pip install 'cloudfront-rs[local]'\n"
        "It pins a release of botocore; to keep your own, install uv, or put MiniStack into another "
        f"environment (python -m venv ministack && ministack/bin/pip install {MINISTACK}) and set "
        f"{VARIABLE} to the path of its ministack command",
        name="ministack",
    )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_until_it_answers(endpoint_url: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_SECONDS
    client = _client(endpoint_url)
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise _NotStartedError(f"ended with status {process.returncode} before it answered")
        try:
            with socket.create_connection(("127.0.0.1", int(endpoint_url.rpartition(":")[2])), 1):
                client.list_functions()
        except (OSError, BotoCoreError, ClientError):
            time.sleep(0.02)
        else:
            return
    raise _NotStartedError(f"did not answer within {START_SECONDS:.0f} seconds")


def _client(endpoint_url: str) -> CloudFront:
    return cloudfront_rs.client(
        "cloudfront",
        region_name="us-east-1",
        endpoint_url=endpoint_url,
        aws_access_key_id="test",
        aws_secret_access_key="test",  # noqa: S106 (the server takes anything)
    )
