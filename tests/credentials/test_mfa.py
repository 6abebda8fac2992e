"""The code that a person is asked for, on a real terminal; beside boto3."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from tests.credentials.conftest import PACKAGES, Machine, assumed
from tests.loopback import Loopback

PROMPT = "Enter MFA code for arn:mfa/me: "
DEADLINE = 60
# What a program does, by the package whose name it is told.
PROGRAM = """
import asyncio, importlib, sys, threading
package = importlib.import_module(sys.argv[1])
session = package.Session(region_name="us-east-1")
call = dict(Name="f", IfMatch="E")
at = dict(endpoint_url=sys.argv[2])
def run():
    cf = session.client("cloudfront", **at)
    for client in (cf, cf, session.client("cloudfront", **at)):
        client.publish_function(**call)
async def run_async():
    ticks = 0
    async with session.async_client("cloudfront", **at) as client:
        task = asyncio.ensure_future(client.publish_function(**call))
        while not task.done():
            ticks += 1
            if ticks == 20:
                print("the loop goes on", flush=True)
            await asyncio.sleep(0.01)
        await task
def run_in_a_thread():
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
try:
    {"asyncio": lambda: asyncio.run(run_async()), "thread": run_in_a_thread}.get(sys.argv[3], run)()
except KeyboardInterrupt:
    print("INTERRUPTED")
except BaseException as error:
    print(type(error).__name__, error)
else:
    print("DONE")
"""


@pytest.fixture
def sts(machine: Machine, service: Loopback) -> Loopback:
    machine.environ(AWS_ENDPOINT_URL_STS=service.url)
    machine.write(
        "[default]\nrole_arn = arn:aws:iam::111122223333:role/deploy\nmfa_serial = arn:mfa/me\n"
        "source_profile = base\n[profile base]\naws_access_key_id = K\naws_secret_access_key = s\n"
    )
    service.reply = assumed("ROLE")
    return service


class Terminal:
    """A program, and the terminal that it runs on."""

    def __init__(self, path: Path, *arguments: str) -> None:
        (path / "asks.py").write_text(PROGRAM)
        child, self._master = pty.fork()
        if child == 0:
            # A shell that started the tests in the background has it ignored.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            os.execv(sys.executable, [sys.executable, str(path / "asks.py"), *arguments])  # noqa: S606
        self._child, self.text = child, ""

    def read_until(self, expected: str) -> None:
        while expected not in self.text:
            assert select.select([self._master], [], [], DEADLINE)[0], self.text
            try:
                self.text += os.read(self._master, 1000).decode()
            except OSError:  # so Linux tells the end
                break
        assert expected in self.text

    def type(self, text: str) -> None:
        os.write(self._master, text.encode())

    def echoes(self) -> bool:
        return bool(termios.tcgetattr(self._master)[3] & termios.ECHO)

    def end(self) -> None:
        os.waitpid(self._child, 0)
        os.close(self._master)


@pytest.mark.parametrize(
    ("package", "how"),
    [("boto3", "sync"), *[("cloudfront_rs", how) for how in ("sync", "thread", "asyncio")]],
)
def test_a_person_is_asked_once(machine: Machine, sts: Loopback, package: str, how: str) -> None:
    terminal = Terminal(machine.path, package, machine.cloudfront.url, how)
    terminal.read_until(PROMPT)
    assert not terminal.echoes()
    if how == "asyncio":
        terminal.read_until("the loop goes on")
    terminal.type("123456\n")
    terminal.read_until("DONE")
    terminal.end()
    assert terminal.text.count(PROMPT) == 1
    assert "123456" not in terminal.text
    (request,) = sts.take()
    assert b"SerialNumber=arn%3Amfa%2Fme" in request.body
    assert b"TokenCode=123456" in request.body


@pytest.mark.parametrize("package", PACKAGES)
def test_ctrl_c_at_the_prompt(machine: Machine, sts: Loopback, package: str) -> None:
    terminal = Terminal(machine.path, package, machine.cloudfront.url, "sync")
    terminal.read_until(PROMPT)
    terminal.type("\x03")
    terminal.read_until("INTERRUPTED")
    assert terminal.echoes()
    terminal.end()
    assert sts.take() == []


@pytest.mark.parametrize("package", PACKAGES)
def test_nobody_is_asked_a_second_time(machine: Machine, sts: Loopback, package: str) -> None:
    """Keys that are about to end cannot be refreshed without a person."""
    sts.reply = assumed("ROLE", 60)
    terminal = Terminal(machine.path, package, machine.cloudfront.url, "sync")
    terminal.read_until(PROMPT)
    terminal.type("123456\n")
    terminal.read_until("RefreshWithMFAUnsupportedError Cannot refresh credentials")
    terminal.end()


@pytest.mark.parametrize("package", PACKAGES)
def test_what_the_prompt_raises(machine: Machine, sts: Loopback, package: str) -> None:
    code = PROGRAM.replace("session =", "import os; os.setsid(); session =", 1)
    (machine.path / "asks.py").write_text(code)
    ended = subprocess.run(
        [sys.executable, machine.path / "asks.py", package, machine.cloudfront.url, "sync"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=DEADLINE,
        check=True,
    )
    assert ended.stdout.startswith("EOFError"), ended.stdout
    assert sts.take() == []
