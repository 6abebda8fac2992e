"""Looks for the tests' secrets in everything that this package shows while the tests run.

That is: every record of its loggers, the text, the arguments and the pickle of every exception of its own,
the text and the attributes of every client and of sessions' credentials, the pickles of clients, and what
programs that the tests start print. ``test_leaks.py`` says what was found, after all other tests.
"""

from __future__ import annotations

import contextlib
import logging
import pickle
import subprocess
from collections import Counter
from collections.abc import Callable
from typing import Any

from cloudfront_rs import credentials, exceptions, session
from cloudfront_rs.client import BaseClient

# Each secret of a test contains one of these.
MARKS = ("wJalrXUtnFEMI", "secret-of-the-tests", "function code of the tests")


class Leaks(logging.Handler):
    """As a handler it sees the log."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.looked: Counter[str] = Counter()
        self.found: list[str] = []

    def look(self, kind: str, shown: object) -> None:
        self.looked[kind] += 1
        text = shown.decode("latin-1") if isinstance(shown, bytes) else str(shown)
        if any(mark in text for mark in MARKS):
            self.found.append(f"{kind}: {text}")

    def emit(self, record: logging.LogRecord) -> None:
        self.look("log", record.getMessage())

    def watch(self) -> None:
        """From now on, to the end of the process."""
        logging.getLogger("cloudfront_rs").addHandler(self)
        logging.getLogger("cloudfront_rs").setLevel(logging.DEBUG)
        for raised in (exceptions.BotoCoreError, exceptions.ClientError):
            self._after(raised, self._exception)
        for shown in (BaseClient, session.Session, credentials.Credentials):
            self._after(shown, self._object)
        self._after(subprocess.CompletedProcess, self._output)

    def _after(self, made: type[Any], look: Callable[[Any], None]) -> None:
        init = made.__init__

        def watched(self: Any, *args: Any, **kwargs: Any) -> None:
            init(self, *args, **kwargs)
            look(self)

        made.__init__ = watched

    def _exception(self, error: Exception) -> None:
        self.look("exception", (str(error), repr(error), error.args, vars(error)))
        # What others put into an exception need not be picklable.
        with contextlib.suppress(Exception):
            self.look("pickle", pickle.dumps(error))

    def _object(self, made: Any) -> None:
        attributes = {} if isinstance(made, session.Session) else vars(made)
        self.look("object", (repr(made), str(made), attributes.get("_settings")))
        with contextlib.suppress(TypeError):
            self.look("pickle", pickle.dumps(made))

    def _output(self, done: subprocess.CompletedProcess[Any]) -> None:
        for output in (done.stdout, done.stderr):
            self.look("output", output or "")


LEAKS = Leaks()
