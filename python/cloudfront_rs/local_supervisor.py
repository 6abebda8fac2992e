"""Runs a command until standard input ends, then stops it: a program of its own, see ``local.py``.

The other end of standard input is held by the process that wants the command to run. However that
process ends, the system closes its end, and the command ends too, with all that it started. A fork of that
process may hold the end as well, so a byte says the same, and so does that the parent is another one.
"""

import os
import select
import shutil
import signal
import subprocess
import sys

POLL_SECONDS = 0.1
STOP_SECONDS = 3.0


def main() -> int:
    parent, folder, *arguments = sys.argv[1:]
    command = subprocess.Popen(arguments, stdin=subprocess.DEVNULL, cwd=folder)
    while command.poll() is None:
        readable, _, _ = select.select([0], [], [], POLL_SECONDS)
        if readable or os.getppid() != int(parent):
            stop(command, folder)
    terminate_all()  # a command that ends by itself may leave others behind
    shutil.rmtree(folder, ignore_errors=True)
    return command.returncode


def stop(command: "subprocess.Popen[bytes]", folder: str) -> None:
    """Ends the whole session, this process too: first with a request, then for good."""
    terminate_all()
    try:
        command.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        pass
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.killpg(0, signal.SIGKILL)


def terminate_all() -> None:
    """Requests all of the session to end, except for this process."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    os.killpg(0, signal.SIGTERM)


if __name__ == "__main__":
    sys.exit(main())
