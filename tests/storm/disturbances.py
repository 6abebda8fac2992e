"""What happens to a program while it makes its calls."""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import pkgutil
import resource
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.storm.plan import SIGNALS, Plan
from tests.storm.report import ancestry

CHILD_SECONDS = 20
MOST_DESCRIPTORS = 4096

# The outcome of a call that belongs to no batch: who made it, and the classes of what was raised.
Own = list[tuple[str, list[str]]]


class Stopped(Exception):  # noqa: N818 (no error: the program is asked to end)
    """What a handler of SIGTERM raises."""


class Disturbance:
    """Nothing."""

    def __init__(self, plan: Plan, folder: Path, call: Callable[[str], None], own: Own) -> None:
        self.plan, self.folder, self.own = plan, folder, own
        # Makes a call with the client of the batch, "same", or with another one.
        self.call = call

    def prepare(self) -> None:
        """Before there is a batch."""

    def before(self) -> None:
        """Just before the call."""

    def after(self) -> None:
        """Just after it."""

    def finish(self) -> None:
        """When all calls are over."""

    def make_own_call(self, who: str, which: str = "same") -> None:
        try:
            self.call(which)
        except Exception as error:
            self.own.append((who, ancestry(error)))
        else:
            self.own.append((who, []))


class Signals(Disturbance):
    """From another process, which waits for nothing of this one."""

    def prepare(self) -> None:
        plan = self.plan
        if plan.disturbance.startswith("SIGTERM"):
            signal.signal(signal.SIGTERM, self._handle)
        reader, self._writer = os.pipe()
        target = os.getpid()
        if os.fork() == 0:
            with contextlib.suppress(BaseException):
                os.close(self._writer)
                if os.read(reader, 1):
                    self._send(target)
            os._exit(0)
        os.close(reader)

    def before(self) -> None:
        os.write(self._writer, b"g")

    def _send(self, target: int) -> None:
        plan = self.plan
        time.sleep(plan.moment)
        if plan.disturbance == "stopped":
            sent = [signal.SIGSTOP, signal.SIGCONT]
        elif plan.disturbance == "Ctrl-C twice":
            sent = [signal.SIGINT, signal.SIGINT]
        else:
            sent = [signal.SIGINT if plan.disturbance == "Ctrl-C" else signal.SIGTERM]
        for number in sent:
            os.kill(target, number)
            note_moment(self.folder)
            time.sleep(plan.gap)

    def _handle(self, *_: object) -> None:
        self.make_own_call("handler", "same" if self.plan.low % 2 else "another")
        if self.plan.disturbance == "SIGTERM that raises":
            note_moment(self.folder)
            raise Stopped


def note_moment(folder: Path) -> None:
    """Now the call is to end."""
    with (folder / "signals").open("a", encoding="ascii") as note:
        note.write(f"{time.monotonic()}\n")


class Fork(Disturbance):
    """By another thread, whose child makes a call of its own."""

    _thread: threading.Thread | None = None

    def before(self) -> None:
        self._thread = threading.Thread(target=self._fork, daemon=True)
        self._thread.start()

    def finish(self) -> None:
        if self._thread:
            self._thread.join(CHILD_SECONDS + 5)

    def _fork(self) -> None:
        note = self.folder / "child"
        time.sleep(self.plan.moment)
        child = os.fork()
        if child == 0:
            with contextlib.suppress(BaseException):
                signal.alarm(CHILD_SECONDS)
                self.make_own_call("child")
                note.write_text(json.dumps(self.own[-1]), encoding="utf-8")
            os._exit(0)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        told = json.loads(note.read_text(encoding="utf-8")) if note.exists() else None
        if code or told is None:
            told = ("child", [f"it ended with {code}"])
        self.own.append(told)


class NoThreads(Disturbance):
    """As in a container whose limit of processes is reached; root has none."""

    def prepare(self) -> None:
        if os.getuid() != 0:
            return
        for module in ("cloudfront_rs", "asyncio", "encodings", "json"):
            _load(module)
        if self.plan.low % 2 and (child := os.fork()):
            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            # A signal is told as a shell tells it.
            os._exit(code if code >= 0 else 128 - code)
        os.setuid(60000 + self.plan.seed % 4000)
        resource.setrlimit(resource.RLIMIT_NPROC, (1, 1))


def _load(package: str) -> None:
    """Another user may not read where Python is."""
    loaded = importlib.import_module(package)
    for module in pkgutil.iter_modules(loaded.__path__, f"{package}."):
        skipped = ("__main__", "_native", "mbcs", "oem", "windows_events", "windows_utils", "tool")
        if module.name.rpartition(".")[2] not in skipped:
            with contextlib.suppress(ImportError):
                importlib.import_module(module.name)


class NoDescriptors(Disturbance):
    """A few are left, while the call lasts."""

    _limits: tuple[int, int] | None = None

    def before(self) -> None:
        self._limits = limits = resource.getrlimit(resource.RLIMIT_NOFILE)
        highest = max(number for number in range(MOST_DESCRIPTORS) if _is_open(number))
        resource.setrlimit(resource.RLIMIT_NOFILE, (highest + 1 + self.plan.low, limits[1]))

    def after(self) -> None:
        if self._limits:
            resource.setrlimit(resource.RLIMIT_NOFILE, self._limits)


def _is_open(number: int) -> bool:
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


class ClosedDescriptors(Disturbance):
    """As a program does that becomes a daemon: between two calls of a client."""

    def prepare(self) -> None:
        self.make_own_call("before the descriptors were closed")
        os.closerange(3, MOST_DESCRIPTORS)


KINDS: dict[str, type[Disturbance]] = {
    **dict.fromkeys(SIGNALS, Signals),
    "fork": Fork,
    "no threads": NoThreads,
    "no descriptors": NoDescriptors,
    "closed descriptors": ClosedDescriptors,
}


def disturbance(plan: Plan, folder: Path, call: Callable[[str], None], own: Own) -> Disturbance:
    return KINDS.get(plan.disturbance, Disturbance)(plan, folder, call, own)


def watch_the_unraised(raised: list[list[str]]) -> None:
    """What nobody can catch is told here: in threads, and where objects end."""

    def of_object(hook: Any) -> None:
        raised.append(ancestry(hook.exc_value))

    def of_thread(hook: Any) -> None:
        raised.append(ancestry(hook.exc_value))

    sys.unraisablehook = of_object
    threading.excepthook = of_thread
