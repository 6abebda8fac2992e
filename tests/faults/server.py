"""A server on loopback that does to a connection what a table says, and counts what came.

What it does with a request is a tuple of acts, one after the other: bytes are sent, a number is waited
for so many seconds, and an :class:`Act` ends the connection or hangs. After the last act the connection
is open for the next request. The first request gets the first tuple of ``script``, and so on; the last
tuple is for all that follow.
"""

from __future__ import annotations

import contextlib
import enum
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.loopback import Request, read_request


class Act(enum.Enum):
    CLOSE = "close"
    RESET = "reset"
    # What has come is read away: otherwise the system resets a connection that is closed.
    READ = "read"
    # The same until nothing comes any more.
    READ_ALL = "read all"
    # Something has come, and is left there.
    PEEK = "peek"
    # Nothing more comes, until the server ends.
    HANG = "hang"


@dataclass(frozen=True)
class Repeated:
    """The same bytes many times over, which nobody has to hold at once."""

    piece: bytes
    times: int

    def __len__(self) -> int:
        return len(self.piece) * self.times


# Seconds after which a client has read what was sent, which a reset would otherwise take away from it.
TAKEN = 0.5

Acts = tuple[bytes | float | Act | Repeated, ...]
Script = tuple[Acts, ...]


class Ended(Exception):  # noqa: N818 (it is no error)
    """The connection is over."""


class Server:
    """``at_once`` is done to every connection before anything else, and ``context`` makes it TLS."""

    def __init__(
        self,
        script: Script = ((),),
        context: ssl.SSLContext | None = None,
        at_once: Acts = (),
        host: str = "127.0.0.1",
    ) -> None:
        self.script = script
        self.context = context
        self.at_once = at_once
        self.requests: list[Request] = []
        self.connections = 0
        # The threads that have something left to do with a request.
        self.busy: set[int] = set()
        self._ended = threading.Event()
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self._listener.getsockname()[1]
        self.url = f"{'https' if context else 'http'}://{host}:{self.port}"

    def __enter__(self) -> Server:
        self._start(self._accept)
        return self

    def __exit__(self, *exc: object) -> None:
        self._ended.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._threads[0].join(10)  # no connection comes after that
        self._listener.close()
        with self._lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)
        assert not any(thread.is_alive() for thread in self._threads), "the server hangs"

    def _start(self, run: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=run, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                with self._lock:
                    self.connections += 1
                    self._open.append(connection)
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        self._speak(connection)
        self.busy.discard(threading.get_ident())

    def _speak(self, connection: socket.socket) -> None:
        # ValueError is Python's for a TLS connection that the other side has ended meanwhile.
        with contextlib.suppress(OSError, Ended, ValueError), connection:
            self.act(connection, self.at_once)
            if self.context is None:
                self._answer(connection)
                return
            wrap = self.context.wrap_socket
            with wrap(connection, server_side=True, do_handshake_on_connect=False) as stream:
                with self._lock:
                    self._open.append(stream)
                stream.do_handshake()
                self._answer(stream)

    def _answer(self, connection: socket.socket) -> None:
        with connection.makefile("rb", buffering=0) as stream:
            while request := read_request(stream):
                with self._lock:
                    acts = self.script[min(len(self.requests), len(self.script) - 1)]
                    self.requests.append(request)
                    self.busy.add(threading.get_ident())
                self.act(connection, acts)
                self.busy.discard(threading.get_ident())

    def act(self, connection: socket.socket, acts: Acts) -> None:
        for act in acts:
            if isinstance(act, bytes):
                connection.sendall(act)
            elif isinstance(act, Repeated):
                for _ in range(act.times):
                    connection.sendall(act.piece)
            elif isinstance(act, float):
                self._ended.wait(act)
            elif act is Act.READ:
                connection.recv(65536)
            elif act is Act.PEEK:
                connection.recv(1, socket.MSG_PEEK)
            elif act is Act.READ_ALL:
                connection.settimeout(0.5)
                with contextlib.suppress(TimeoutError):
                    while connection.recv(2**20):
                        pass
            elif act is Act.HANG:
                self._ended.wait()
                raise Ended
            else:
                if act is Act.RESET:
                    linger = struct.pack("ii", 1, 0)
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                connection.close()
                raise Ended
