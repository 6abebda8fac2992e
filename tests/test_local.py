"""The local CloudFront: it is found, answers, and ends whatever ends its user."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

import cloudfront_rs
import psutil
import pytest
from cloudfront_rs import local

ROOT = Path(__file__).resolve().parent.parent
USER = """
import cloudfront_rs, os, signal, sys, time
# A shell starts what runs in the background with SIGINT ignored, and Python leaves it at that.
signal.signal(signal.SIGINT, signal.default_int_handler)
with cloudfront_rs.local.server() as endpoint_url:
    print(endpoint_url, flush=True)
    {then}
"""


def answers(endpoint_url: str) -> bool:
    url = urlsplit(endpoint_url)
    try:
        socket.create_connection((str(url.hostname), url.port or 80), 1).close()
    except OSError:
        return False
    return True


def assert_ends(endpoint_url: str) -> None:
    for _ in range(100):
        if not answers(endpoint_url):
            return
        time.sleep(0.1)
    pytest.fail("the server goes on after its user has ended")


def test_a_client_and_a_url() -> None:
    with local.cloudfront() as cf:
        assert cf.list_functions()["FunctionList"]["Quantity"] == 0
    with local.server() as endpoint_url:
        assert urlsplit(endpoint_url).hostname == "127.0.0.1"
        assert answers(endpoint_url)
    assert_ends(endpoint_url)


def test_two_at_a_time() -> None:
    with local.server() as one, local.server() as two:
        assert one != two


def test_it_ends_with_an_exception() -> None:
    with pytest.raises(ZeroDivisionError), local.server() as endpoint_url:
        raise ZeroDivisionError
    assert_ends(endpoint_url)


@pytest.mark.parametrize(
    "then",
    [
        "os.kill(os.getpid(), signal.SIGKILL)",
        "os.kill(os.getpid(), signal.SIGINT); time.sleep(10)",
        "os.kill(os.getpid(), signal.SIGTERM); time.sleep(10)",
        "os._exit(1)",
        "sys.exit(1)",
    ],
)
def test_it_ends_with_its_user(then: str) -> None:
    user = subprocess.run(
        [sys.executable, "-c", USER.format(then=then)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert user.returncode != 0
    assert_ends(user.stdout.strip())


def test_ctrl_c_in_a_terminal_reaches_the_user_only() -> None:
    user = subprocess.Popen(
        [sys.executable, "-c", USER.format(then="time.sleep(30)")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert user.stdout is not None
    endpoint_url = user.stdout.readline().strip()
    os.killpg(user.pid, signal.SIGINT)
    _, error = user.communicate(timeout=30)
    assert error.rstrip().endswith("KeyboardInterrupt")
    assert_ends(endpoint_url)


HOSTILE = "open({mark!r}, 'w').close()"
STARTS = """
import sys
from cloudfront_rs import local
with local.cloudfront() as cf:
    print(cf.list_functions()["FunctionList"]["Quantity"])
"""


@pytest.mark.parametrize(
    "command",
    [
        ["-c", STARTS],
        [str(Path(sys.executable).with_name("cloudfront-rs")), "--local", "list"],
    ],
    ids=["program", "command"],
)
def test_nothing_of_the_current_folder_is_run(tmp_path: Path, command: list[str]) -> None:
    mark = tmp_path / "mark"
    here = tmp_path / "here"
    here.mkdir()
    for name in ("ministack", "asyncio", "hypercorn"):
        (here / f"{name}.py").write_text(HOSTILE.format(mark=str(mark)))
    if command[0] == "-c":
        # The user's own program imports what lies beside it, which is no business of the server's.
        (here / "asyncio.py").unlink()
    interpreter = [] if command[0].startswith("/") else [sys.executable]
    done = subprocess.run(
        [*interpreter, *command], cwd=here, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert not mark.exists()


def test_it_listens_on_one_port_of_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also with what MiniStack would open other ports for, and whatever the environment says."""
    for name in ("IOT_MTLS_ENABLED", "SFTP_ENABLED", "PERSIST_STATE"):
        monkeypatch.setenv(name, "1")
    before = {child.pid for child in psutil.Process().children(recursive=True)}
    with local.server() as endpoint_url:
        # MiniStack starts its other listeners after the one that answers.
        time.sleep(1.5)
        started = [c for c in psutil.Process().children(recursive=True) if c.pid not in before]
        opened = [c for process in started for c in process.net_connections() if not c.raddr]
    assert {(c.laddr.ip, c.laddr.port) for c in opened} == {("127.0.0.1", port_of(endpoint_url))}


def port_of(endpoint_url: str) -> int:
    return urlsplit(endpoint_url).port or 80


def run_user(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )


def test_a_forked_child_does_not_hold_it() -> None:
    done = run_user("""
import os, time
from cloudfront_rs import local
with local.server() as endpoint_url:
    child = os.fork()
    if child == 0:
        time.sleep(20)
        os._exit(0)
    start = time.monotonic()
print(endpoint_url, time.monotonic() - start)
os.kill(child, 9)
""")
    endpoint_url, seconds = done.stdout.split()
    assert float(seconds) < 10
    assert_ends(endpoint_url)


def test_a_forked_child_leaves_the_block_and_the_server_stays() -> None:
    done = run_user("""
import os
from cloudfront_rs import local
with local.cloudfront() as cf:
    if os.fork() == 0:
        raise SystemExit(0)
    os.wait()
    print(cf.list_functions()["FunctionList"]["Quantity"])
""")
    assert done.stdout == "0\n"


def test_it_ends_with_its_user_though_a_child_lives_on() -> None:
    program = USER.format(then="os.fork(); time.sleep(5)")
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True
    ) as user:
        assert user.stdout is not None
        endpoint_url = user.stdout.readline().strip()
        time.sleep(0.3)
        user.kill()
    assert_ends(endpoint_url)


INTERRUPTED = """
import os, random, signal, subprocess, sys, threading, time
import psutil
from cloudfront_rs import local
signal.signal(signal.SIGINT, signal.default_int_handler)
{setup}
try:
    with local.server():
        time.sleep(10)
except KeyboardInterrupt:
    left = psutil.Process().children(recursive=True)
    print("interrupted", len(left))
"""
AFTER_THE_START = """
start = subprocess.Popen._execute_child
def interrupted(self, *arguments, **named):
    start(self, *arguments, **named)
    os.kill(os.getpid(), signal.SIGINT)
subprocess.Popen._execute_child = interrupted
"""
AT_ANY_TIME = """
def send():
    time.sleep({delay})
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep({again})
    os.kill(os.getpid(), signal.SIGINT)
threading.Thread(target=send, daemon=True).start()
"""


@pytest.mark.parametrize(
    "setup",
    [AFTER_THE_START]
    + [AT_ANY_TIME.format(delay=d, again=10) for d in (0.002, 0.01, 0.03, 0.1, 0.5, 1.5)]
    + [AT_ANY_TIME.format(delay=0.4, again=again) for again in (0.001, 0.05)],
)
def test_ctrl_c_leaves_none_behind(setup: str) -> None:
    done = run_user(INTERRUPTED.format(setup=setup))
    assert done.stdout.startswith("interrupted 0") or "KeyboardInterrupt" in done.stderr
    assert "interrupted" not in done.stdout or done.stdout == "interrupted 0\n"


def test_one_that_lives_elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text(f"#!/bin/sh\nexec {sys.executable} -m ministack\n")
    elsewhere.chmod(0o755)
    monkeypatch.setenv(local.VARIABLE, str(elsewhere))
    with local.cloudfront() as cf:
        assert cf.list_functions()["FunctionList"]["Quantity"] == 0


def test_one_that_uvx_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A stand-in for uvx that, like it, is the parent of what it runs."""
    uvx = tmp_path / "uvx"
    uvx.write_text(
        f'#!/bin/sh\n[ "$*" = "--from {local.MINISTACK} ministack" ] || exit 2\n'
        f"{sys.executable} -m ministack\n"
    )
    uvx.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with local.server() as endpoint_url:
        assert answers(endpoint_url)
    assert_ends(endpoint_url)


def test_none_to_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with (
        pytest.raises(ModuleNotFoundError, match=r"pip install 'cloudfront-rs\[local\]'"),
        local.server(),
    ):
        pass


def test_a_path_that_leads_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(local.VARIABLE, "/nowhere/ministack")
    with pytest.raises(ModuleNotFoundError, match="/nowhere/ministack"), local.server():
        pass


def test_one_that_does_not_start(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.write_text("#!/bin/sh\necho out of order\nexit 3\n")
    broken.chmod(0o755)
    monkeypatch.setenv(local.VARIABLE, str(broken))
    with pytest.raises(RuntimeError, match=r"status 3(.|\n)*out of order"), local.server():
        pass


def test_the_example() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "examples" / "publish_function.py")],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert "'Stage': 'LIVE'" in done.stdout
    assert done.stdout.rstrip().splitlines()[-1].startswith("PreconditionFailed: An error occurred")


def test_the_package_names_it_without_an_import() -> None:
    assert cloudfront_rs.local is local
