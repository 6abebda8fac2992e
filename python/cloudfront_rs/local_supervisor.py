"""Runs a command until standard input ends, then stops it: a program of its own, see ``local.py``.

The other end of standard input is held by the process that wants the command to run. However that
process ends, the system closes its end, and the command ends too, with all that it started. A fork of that
process may hold the end as well, so a byte says the same, and so does that the parent is another one.
"""

import os
import select
import signal
import subprocess
import sys

POLL_SECONDS = 0.1
STOP_SECONDS = 3.0


def main() -> int:
    parent = int(sys.argv[1])
    command = subprocess.Popen(sys.argv[2:], stdin=subprocess.DEVNULL)
    while command.poll() is None:
        readable, _, _ = select.select([0], [], [], POLL_SECONDS)
        if readable or os.getppid() != parent:
            stop(command)
    return command.returncode


def stop(command: "subprocess.Popen[bytes]") -> None:
    """Ends the whole session: first with a request to this process's children, then for good."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    os.killpg(0, signal.SIGTERM)
    try:
        command.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        pass
    finally:
        os.killpg(0, signal.SIGKILL)


if __name__ == "__main__":
    sys.exit(main())
