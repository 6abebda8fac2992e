"""The local CloudFront: it is found, answers, and ends whatever ends its user."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import cloudfront_rs
import psutil
import pytest
from cloudfront_rs import local

PYTHON = sys.executable
MINISTACK = os.environ[local.VARIABLE]
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
    until(lambda: not answers(endpoint_url))


def until(is_so: Callable[[], bool]) -> None:
    for _ in range(100):
        if is_so():
            return
        time.sleep(0.1)
    pytest.fail("it is not so, not after 10 seconds either")


def run_user(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )


def write_script(path: Path, *lines: str) -> None:
    path.write_text("\n".join(["#!/bin/sh", *lines, ""]))
    path.chmod(0o755)


def test_a_client_and_a_url() -> None:
    with local.cloudfront() as cf:
        assert cf.list_functions()["FunctionList"]["Quantity"] == 0
    with local.server() as endpoint_url:
        assert answers(endpoint_url)
    assert not answers(endpoint_url)


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
    user = run_user(USER.format(then=then))
    assert user.returncode != 0
    assert_ends(user.stdout.strip())


def test_ctrl_c_in_a_terminal_reaches_the_user_only() -> None:
    program = [sys.executable, "-c", USER.format(then="time.sleep(30)")]
    pipe = subprocess.PIPE
    user = subprocess.Popen(program, stdout=pipe, stderr=pipe, text=True, start_new_session=True)
    assert user.stdout is not None
    endpoint_url = user.stdout.readline().strip()
    os.killpg(user.pid, signal.SIGINT)
    _, error = user.communicate(timeout=30)
    assert error.rstrip().endswith("KeyboardInterrupt")
    assert_ends(endpoint_url)


HOSTILE = "open({mark!r}, 'w').close()"
STARTS = """
from cloudfront_rs import local
with local.cloudfront() as cf:
    print(cf.list_functions()["FunctionList"]["Quantity"])
"""


@pytest.fixture  # the current folder
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    return here


@pytest.fixture
def _without_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """This Python has no MiniStack, and no uvx is about."""
    write_script(tmp_path / "python", f'exec {PYTHON} -S "$@"')
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    for name in (local.VARIABLE, "PYTHONPATH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", "")


@pytest.mark.parametrize(
    "command",
    [
        [sys.executable, "-c", STARTS],
        [sys.executable, "-i", "-c", STARTS],
        [sys.executable, "program.py"],
        [sys.executable, "-m", "cloudfront_rs", "--local", "list"],
        [str(Path(sys.executable).with_name("cloudfront-rs")), "--local", "list"],
    ],
    ids=["text", "interactive", "program", "module", "command"],
)
def test_nothing_of_the_current_folder_is_run(here: Path, command: list[str]) -> None:
    mark = here.parent / "mark"
    for name in ("ministack", "asyncio", "hypercorn"):
        (here / f"{name}.py").write_text(HOSTILE.format(mark=str(mark)))
    (here / "program.py").write_text(STARTS)
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr.strip().strip(">")) == (0, "")
    assert done.stdout.strip() in {"0", "[]"}
    assert not mark.exists()


@pytest.mark.usefixtures("_without_packages")
@pytest.mark.parametrize("name", ["ministack.py", "ministack/__main__.py", "uvx"])
@pytest.mark.parametrize("path", ["", ":"], ids=["absent", "empty"])
def test_what_lies_in_the_current_folder_is_not_installed(
    here: Path, monkeypatch: pytest.MonkeyPatch, name: str, path: str
) -> None:
    (here / name).parent.mkdir(exist_ok=True)
    (here / name).touch(0o755)
    monkeypatch.syspath_prepend("")
    monkeypatch.setenv("PATH", path)
    monkeypatch.setenv("PYTHONPATH", path)
    how = r"pip install 'cloudfront-rs\[local\]'"
    with pytest.raises(ModuleNotFoundError, match=how), local.server():
        pass


@pytest.mark.usefixtures("_without_packages")
def test_what_python_path_names_is_found(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = here / "packages" / "ministack"
    package.mkdir(parents=True)
    (package / "__main__.py").write_text("raise SystemExit('named')")
    (here / "ministack.py").write_text("raise SystemExit('not named')")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(["", "packages"]))
    with pytest.raises(RuntimeError, match=r"said:\nnamed$"), local.server():
        pass


@pytest.mark.parametrize("ends", ["sys.exit()", "os.kill(os.getpid(), signal.SIGKILL)"])
def test_it_leaves_no_file_behind(here: Path, monkeypatch: pytest.MonkeyPatch, ends: str) -> None:
    temporary = here.parent / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    assert_ends(run_user(USER.format(then=ends)).stdout.strip())
    until(lambda: list(temporary.iterdir()) == list(here.iterdir()) == [])


def test_it_listens_on_one_port_of_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also with what MiniStack would open other ports for, and whatever the environment says."""
    for name in ("IOT_MTLS_ENABLED", "SFTP_ENABLED", "PERSIST_STATE", "USE_SSL"):
        monkeypatch.setenv(name, "1")
    monkeypatch.setenv("BIND_HOST", "0.0.0.0")  # noqa: S104 (it is not to be used)
    monkeypatch.setenv("SERVICES", "iot,transfer")
    before = {child.pid for child in psutil.Process().children(recursive=True)}
    with local.server() as endpoint_url:
        # MiniStack starts its other listeners after the one that answers.
        time.sleep(1.5)
        started = [c for c in psutil.Process().children(recursive=True) if c.pid not in before]
        opened = [c for process in started for c in process.net_connections() if not c.raddr]
    assert [tuple(c.laddr) for c in opened] == [("127.0.0.1", urlsplit(endpoint_url).port)]


def test_the_environment_does_not_keep_the_client_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUTH", "true")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with local.cloudfront() as cf:
        assert cf.list_functions()["FunctionList"]["Quantity"] == 0


def test_it_leaves_containers_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mark = tmp_path / "mark"
    (tmp_path / "docker.py").write_text(HOSTILE.format(mark=str(mark)))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("DOCKER_HOST", "tcp://127.0.0.1:9")
    with local.server():
        pass
    assert not mark.exists()


def test_another_program_that_takes_the_port_is_not_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with local.server() as endpoint_url:
        monkeypatch.setattr(local, "_free_port", lambda: urlsplit(endpoint_url).port)
        with pytest.raises(RuntimeError, match="is already in use"), local.server():
            pass
        assert answers(endpoint_url)


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
    assert not answers(endpoint_url)


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
    then = "child = os.fork(); child and print(child, flush=True); time.sleep(30)"
    program = [sys.executable, "-c", USER.format(then=then)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as user:
        assert user.stdout is not None
        endpoint_url, child = user.stdout.readline().strip(), int(user.stdout.readline())
        user.kill()
    assert_ends(endpoint_url)
    os.kill(child, signal.SIGKILL)


INTERRUPTED = """
import _posixsubprocess, os, random, signal, subprocess, tempfile, threading, time
import psutil
from cloudfront_rs import local
signal.signal(signal.SIGINT, signal.default_int_handler)

def ctrl_c(*delays):
    for delay in delays:
        time.sleep(delay)
        os.kill(os.getpid(), signal.SIGINT)

def print_what_is_left():
    print(psutil.Process().children(recursive=True), os.listdir(tempfile.gettempdir()))
"""
IN_THE_START = """
fork_exec = _posixsubprocess.fork_exec
def forked(*arguments):
    pid = fork_exec(*arguments)
    ctrl_c(0)
    return pid
_posixsubprocess.fork_exec = subprocess._fork_exec = forked
"""
IN_THE_WAIT = """
poll = subprocess.Popen.poll
def polled(process):
    process._waitpid_lock.acquire()
    ctrl_c(0)
    process._waitpid_lock.release()
    return poll(process)
subprocess.Popen.poll = polled
"""
IN_THE_END = """
write = os.write
def written(*arguments):
    ctrl_c(0, 0.01)
    return write(*arguments)
os.write = written
"""
ONCE = """
try:
    with local.server():
        pass
except KeyboardInterrupt:
    print_what_is_left()
"""
AT_ANY_TIME = """
for _ in range(20):
    delays = random.uniform(0.001, 0.4), random.uniform(0, 0.1)
    sender = threading.Thread(target=ctrl_c, args=delays)
    try:
        try:
            sender.start()
            with local.server():
                time.sleep(10)
        finally:
            sender.join()  # in which the second one comes, where the end was quicker
    except KeyboardInterrupt:
        print_what_is_left()
"""


@pytest.mark.parametrize(
    "program",
    [IN_THE_START + ONCE, IN_THE_WAIT + ONCE, IN_THE_END + ONCE, AT_ANY_TIME],
    ids=["start", "wait", "end", "any time"],
)
def test_ctrl_c_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    done = run_user(INTERRUPTED + program)
    assert (set(done.stdout.splitlines()), done.stderr) == ({"[] []"}, "")


@pytest.mark.parametrize("folder", ["", "."], ids=["absolute", "relative"])
def test_one_that_lives_elsewhere(here: Path, monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
    write_script(here / "elsewhere", f"exec {MINISTACK}")
    monkeypatch.setenv(local.VARIABLE, f"{folder or here}/elsewhere")
    with local.cloudfront() as cf:
        assert cf.list_functions()["FunctionList"]["Quantity"] == 0


@pytest.mark.usefixtures("_without_packages")
def test_one_that_uvx_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A stand-in for uvx that, like it, is the parent of what it runs."""
    write_script(
        tmp_path / "uvx",
        f'[ "$*" = "--from {local.MINISTACK} ministack" ] || exit 2',
        MINISTACK,
    )
    monkeypatch.setenv("PATH", str(tmp_path))
    with local.server() as endpoint_url:
        assert answers(endpoint_url)
    assert_ends(endpoint_url)


def test_a_path_that_leads_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(local.VARIABLE, "/nowhere/ministack")
    with pytest.raises(ModuleNotFoundError, match="/nowhere/ministack"), local.server():
        pass


def test_one_that_does_not_start(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_script(here / "broken", "sleep 60 &", f"echo $! > {here}/pid", "echo bad luck", "exit 3")
    monkeypatch.setenv(local.VARIABLE, "./broken")
    with pytest.raises(RuntimeError, match=r"status 3(.|\n)*bad luck"), local.server():
        pass
    pid = int((here / "pid").read_text())
    # It may be a zombie for good, where there is no init.
    until(lambda: not psutil.pid_exists(pid) or psutil.Process(pid).status() == "zombie")


def test_the_example() -> None:
    example = [sys.executable, str(ROOT / "examples" / "publish_function.py")]
    done = subprocess.run(example, capture_output=True, text=True, timeout=60, check=True)
    assert "'Stage': 'LIVE'" in done.stdout
    assert done.stdout.rstrip().splitlines()[-1].startswith("PreconditionFailed: An error occurred")


def test_the_package_names_it_without_an_import() -> None:
    assert cloudfront_rs.local is local
