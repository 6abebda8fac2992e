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

import http.client
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import cloudfront_rs
from cloudfront_rs.config import Config

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

    from cloudfront_rs.client import CloudFront

MINISTACK = "ministack==1.5.33"
VARIABLE = "CLOUDFRONT_RS_MINISTACK"
START_SECONDS = 60.0
_SUPERVISOR = Path(__file__).with_name("local_supervisor.py")
_LOOK = "import importlib.util, sys; sys.exit(not importlib.util.find_spec('ministack.__main__'))"


@contextmanager
def cloudfront() -> Iterator[CloudFront]:
    """A client of a CloudFront of its own: ``with cloudfront_rs.local.cloudfront() as cf: …``.

    :raises ModuleNotFoundError: where there is no MiniStack, with the command that installs it.
    :raises RuntimeError: where it does not start, with what it said.
    """
    with server() as endpoint_url:
        yield cloudfront_rs.client(
            "cloudfront",
            region_name="us-east-1",
            endpoint_url=endpoint_url,
            aws_access_key_id="test",
            aws_secret_access_key="test",  # noqa: S106 (the server takes anything)
            config=Config(proxies={}),  # a proxy of the environment's would look for it elsewhere
        )


@contextmanager
def server() -> Iterator[str]:
    """The same, but gives the server's URL, for clients of your own.

    The URL goes into ``endpoint_url=`` or ``AWS_ENDPOINT_URL``; any credentials do.
    """
    running = _Server()
    try:
        try:
            running.start()
            running.wait_until_it_answers()
            yield running.endpoint_url
        finally:
            running.end()
    except KeyboardInterrupt:
        running.end()  # it may have come as the end began, before it could be put off
        raise


class _Server:
    """MiniStack below a supervisor. What ends it is there before it starts."""

    def __init__(self) -> None:
        self._owner = os.getpid()
        self._endings = ExitStack()  # called last to first
        self._name = uuid.uuid4().hex

    def start(self) -> None:
        if getattr(sys, "frozen", False) or "__compiled__" in globals():
            # Its executable is the program, which would start once more.
            raise RuntimeError(
                "the local CloudFront starts Python, and a program that PyInstaller or the like has made"
                " brings none: start MiniStack by yourself, and name it by endpoint_url="
            )
        with _ctrl_c_waits():
            folder = tempfile.mkdtemp(prefix="cloudfront_rs-")
            self._endings.callback(shutil.rmtree, folder, ignore_errors=True)
            log = tempfile.TemporaryFile()  # noqa: SIM115 (it is closed with the others)
            self._log = self._endings.enter_context(log)
            leash, hand = os.pipe()
            self._endings.callback(os.close, leash)
            self._endings.callback(os.close, hand)
            environment = _environment(folder)
            command = _command(folder, environment)
            self._port = _free_port()
            self.endpoint_url = f"http://127.0.0.1:{self._port}"
            self._supervisor = subprocess.Popen(
                # Isolated, so that nothing of the caller's environment runs in the supervisor.
                [sys.executable, "-I", str(_SUPERVISOR), str(self._owner), folder, *command],
                stdin=leash,
                stdout=self._log,
                stderr=subprocess.STDOUT,
                # Ctrl-C is for this process; the server ends when the block does.
                start_new_session=True,
                env=environment
                | {"GATEWAY_PORT": str(self._port), "MINISTACK_EDITION": self._name},
            )
            self._endings.callback(self._supervisor.wait)
            # To close the pipe is not enough: a fork of this process holds it too.
            self._endings.callback(os.write, hand, b"\n")

    def wait_until_it_answers(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while not self._answers():
            if self._has_ended():
                why = f"ended with status {self._supervisor.returncode} before it answered"
            elif time.monotonic() > deadline:
                why = f"did not answer within {START_SECONDS:.0f} seconds"
            else:
                time.sleep(0.02)
                continue
            self._log.seek(0)
            said = self._log.read().decode(errors="replace").strip()
            raise RuntimeError(f"MiniStack {why}. It said:\n{said}")

    def _has_ended(self) -> bool:
        with _ctrl_c_waits():  # it could leave a lock of Popen's locked, and the end would hang
            return self._supervisor.poll() is not None

    def _answers(self) -> bool:
        """Whether it does, and not another program that was quicker to take the port."""
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=1)
        with closing(connection):
            try:
                connection.request("GET", "/_ministack/health")
                # MiniStack reports its MINISTACK_EDITION, which nobody else can know.
                return self._name.encode() in connection.getresponse().read(10_000)
            except (OSError, http.client.HTTPException):
                return False

    def end(self) -> None:
        """Stops the server and waits for its end, which takes seconds at most: Ctrl-C does not hurry it."""
        if os.getpid() != self._owner:
            return  # a forked child leaves the block, and the server is its parent's
        with _ctrl_c_waits():
            self._endings.close()
            # Popen looks after its process when it goes, and would swallow Ctrl-C then.
            vars(self).pop("_supervisor", None)


@contextmanager
def _ctrl_c_waits() -> Iterator[None]:
    """Puts Ctrl-C off to the end of the block: a process that starts is also known, and ends as a whole."""
    handler = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or not callable(handler):
        yield  # Ctrl-C raises nothing here
        return
    came: list[tuple[int, FrameType | None]] = []
    signal.signal(signal.SIGINT, lambda number, frame: came.append((number, frame)))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, handler)
        if came:
            handler(*came[0])


def _environment(folder: str) -> dict[str, str]:
    """MiniStack's: it serves CloudFront alone, over HTTP and to this machine, and keeps nothing.

    Relative folders would be looked for in the server's own folder, and an empty one is the current one.
    """
    python_path = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    return os.environ | {
        "PYTHONPATH": os.pathsep.join(os.path.abspath(entry) for entry in python_path if entry),
        "TMPDIR": folder,
        "BIND_HOST": "127.0.0.1",
        # Transfer, Lambda and databases would listen on ports of their own.
        "SERVICES": "cloudfront,cloudfront-keyvaluestore",
        "USE_SSL": "0",  # HTTPS, and on port 443 too
        "IOT_MTLS_ENABLED": "0",  # a broker for MQTT
        "SFTP_ENABLED": "0",
        "AUTH": "0",  # credentials are compared with the environment's
        "LOCALSTACK_PERSISTENCE": "0",
        "PERSIST_STATE": "0",
        "S3_PERSIST": "0",
        # MiniStack removes containers that it takes for those of a former run.
        "DOCKER_HOST": f"unix://{folder}/no-docker",
    }


def _command(folder: str, environment: dict[str, str]) -> list[str]:
    elsewhere = os.environ.get(VARIABLE)
    if elsewhere:
        found = _executable(elsewhere)
        if found is None:
            raise ModuleNotFoundError(f"{VARIABLE} names {elsewhere!r}, which is not executable")
        return [found]
    if _is_installed(folder, environment):
        return [sys.executable, "-m", "ministack"]
    uvx = _executable("uvx")
    if uvx:
        return [uvx, "--from", MINISTACK, "ministack"]
    raise ModuleNotFoundError(
        "the local CloudFront needs MiniStack. Install it with: pip install 'cloudfront-rs[local]'\n"
        "It pins a release of botocore; to keep your own, install uv, or put MiniStack into another "
        f"environment (python -m venv ministack && ministack/bin/pip install {MINISTACK}) and set "
        f"{VARIABLE} to the path of its ministack command",
        name="ministack",
    )


def _executable(name: str) -> str | None:
    """Its absolute path. What PATH says about the current folder is left out."""
    folders = filter(os.path.isabs, os.environ.get("PATH", os.defpath).split(os.pathsep))
    found = shutil.which(name, path=os.pathsep.join(folders))
    return found and os.path.abspath(found)


def _is_installed(folder: str, environment: dict[str, str]) -> bool:
    """Whether a new Python finds it. This one's path may have the current folder, and what programs add."""
    look = subprocess.run(
        [sys.executable, "-c", _LOOK],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # a terminal's Ctrl-C is for this process
        cwd=folder,
        env=environment,
        timeout=START_SECONDS,
        check=False,
    )
    return look.returncode == 0


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
