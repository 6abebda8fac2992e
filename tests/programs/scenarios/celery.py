"""A Celery worker whose tasks call: with processes that are forked, or with gevent."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

for folder in ("broker", "control", "results"):
    Path(folder).mkdir()

from tests.programs.scenarios.celery_app import cf, describe_task, names_task  # noqa: E402
from tests.programs.scenarios.mode import tell  # noqa: E402

pool = os.environ["POOL"]
cf.list_functions()
# All of them are there before the worker is, which may read a message while it is being written.
first = [names_task.delay(), describe_task.delay("missing")]
slow = [describe_task.delay("slow") for _ in range(10)]
with Path("log").open("w") as log:
    worker = subprocess.Popen(
        [
            *[sys.executable, "-m", "celery"],
            *["-A", "tests.programs.scenarios.celery_app", "worker"],
            *["--pool", pool, "--concurrency", "2" if pool == "prefork" else "10"],
            *["--without-gossip", "--without-mingle", "--without-heartbeat", "--loglevel", "INFO"],
        ],
        stdout=log,
        stderr=log,
    )
try:
    told = [job.get(timeout=60) for job in first]
    began = time.monotonic()
    told += [job.get(timeout=60) for job in slow]
    took = time.monotonic() - began
    ended = worker.poll()
finally:
    worker.send_signal(signal.SIGTERM)
    try:
        left: int | str = worker.wait(20)
    except subprocess.TimeoutExpired:
        worker.kill()
        left = "it did not end"
observed = {"told": told, "ended": ended, "left": left}
if pool == "gevent":
    observed["together"] = took < 2.5
tell(observed)
