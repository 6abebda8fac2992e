"""CloudFront on this machine, for demonstrations and tests: MiniStack as a subprocess.

MiniStack (PyPI ``ministack``, MIT) implements CloudFront's API, key-value stores included. It runs on a
free loopback port, keeps its state in memory, and ends with the ``with`` block, whatever ends that: an
exception, Ctrl-C, or the death of this process. Nothing of the current folder is run.

Installed beside boto3, MiniStack would change boto3's version, because it pins a release of botocore. So
it is looked for in three places: the executable that the environment variable
``CLOUDFRONT_RS_MINISTACK`` names, this Python's packages (the extra ``local``), and ``uvx``, which runs
it in an environment of its own.
"""

from __future__ import annotations

import importlib.machinery
import importlib.util
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager, suppress
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
    running = _Server()
    try:
        running.start()
        yield running.endpoint_url
    except _NotStartedError as why:
        raise RuntimeError(f"MiniStack {why}. It said:\n{running.said()}") from None
    finally:
        running.end()


class _NotStartedError(Exception):
    pass


class _Server:
    """MiniStack below a supervisor, owned before it starts, so that Ctrl-C never leaves one behind."""

    def __init__(self) -> None:
        self._owner = os.getpid()
        # Nothing of the current folder is run, and nothing is written there.
        self._folder = tempfile.mkdtemp(prefix="cloudfront_rs-")
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 (it is closed in end)
        # The supervisor ends with the first byte that it reads here, or with the end of the pipe.
        self._leash, self._hand = os.pipe()
        # Made here and started later: where Ctrl-C comes while it starts, it is here all the same.
        self._supervisor: subprocess.Popen[bytes] = subprocess.Popen.__new__(subprocess.Popen)

    def start(self) -> None:
        port = _free_port()
        self.endpoint_url = f"http://127.0.0.1:{port}"
        self._supervisor.__init__(  # type: ignore[misc]  # see above
            # Isolated, so that nothing of the caller's environment runs in the supervisor.
            [sys.executable, "-I", str(_SUPERVISOR), str(self._owner), *_command()],
            stdin=self._leash,
            stdout=self._log,
            stderr=subprocess.STDOUT,
            # Ctrl-C is for this process; the server ends when the block does.
            start_new_session=True,
            cwd=self._folder,
            env=_environment(port, self._folder),
        )
        _wait_until_it_answers(self.endpoint_url, self._supervisor)

    def said(self) -> str:
        self._log.seek(0)
        return self._log.read().decode(errors="replace").strip()

    def end(self) -> None:
        """Stops the server and waits for its end, which takes seconds at most: Ctrl-C does not hurry it."""
        if os.getpid() != self._owner:
            return  # a forked child leaves the block, and the server is its parent's
        interrupted = None
        while True:
            try:
                self._stop()
                break
            except KeyboardInterrupt as error:
                interrupted = error
        if interrupted is not None:
            raise interrupted

    def _stop(self) -> None:
        if self._hand >= 0:
            with suppress(OSError):  # there is no supervisor to read it
                os.write(self._hand, b"\n")
            hand, self._hand = self._hand, -1
            for end in (hand, self._leash):
                os.close(end)
        if getattr(self._supervisor, "pid", None) is not None:
            self._supervisor.wait()
        self._log.close()
        shutil.rmtree(self._folder, ignore_errors=True)


def _environment(port: int, folder: str) -> dict[str, str]:
    """MiniStack's: it serves CloudFront on one port of loopback, and keeps nothing."""
    relative = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    return os.environ | {
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": str(port),
        "SERVICES": "cloudfront,cloudfront-keyvaluestore",
        # What else it would listen with, and on all addresses.
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
        "SFTP_HOST": "127.0.0.1",
        "LOCALSTACK_PERSISTENCE": "0",
        "PERSIST_STATE": "0",
        "S3_PERSIST": "0",
        "STATE_DIR": folder,
        "TMPDIR": folder,
        "PYTHONPATH": os.pathsep.join(os.path.abspath(entry) for entry in relative if entry),
        "PYTHONSAFEPATH": "1",
    }


def _command() -> list[str]:
    elsewhere = os.environ.get(VARIABLE)
    if elsewhere:
        found = shutil.which(elsewhere)
        if found is None:
            raise ModuleNotFoundError(f"{VARIABLE} names {elsewhere!r}, which is not executable")
        return [os.path.abspath(found)]
    if _is_installed():
        return [sys.executable, "-m", "ministack"]
    uvx = shutil.which("uvx")
    if uvx:
        return [os.path.abspath(uvx), "--from", MINISTACK, "ministack"]
    raise ModuleNotFoundError(
        "the local CloudFront needs MiniStack. Install it with: pip install 'cloudfront-rs[local]'\n"
        "It pins a release of botocore; to keep your own, install uv, or put MiniStack into another "
        f"environment (python -m venv ministack && ministack/bin/pip install {MINISTACK}) and set "
        f"{VARIABLE} to the path of its ministack command",
        name="ministack",
    )


def _is_installed() -> bool:
    """Whether this Python has it. What only lies in the current folder is not installed."""
    here = os.path.realpath(os.getcwd())
    spec = importlib.util.find_spec("ministack")
    folders = [os.path.dirname(os.path.realpath(spec.origin))] if spec and spec.origin else []
    if here in (*folders, *map(os.path.dirname, folders)):
        others = [entry for entry in sys.path if entry and os.path.realpath(entry) != here]
        spec = importlib.machinery.PathFinder.find_spec("ministack", others)
    return spec is not None


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
