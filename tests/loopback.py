"""An HTTP server that keeps every request as it came, and answers with the bytes that a test wants."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from dataclasses import dataclass, field
from typing import Any

CRLF = b"\r\n"


@dataclass(frozen=True)
class Request:
    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Reply:
    status: int = 200
    body: bytes = b""
    headers: list[tuple[str, bytes]] = field(default_factory=list)

    def encode(self) -> bytes:
        head = [b"HTTP/1.1 %d Reason" % self.status]
        head += [name.encode() + b": " + value for name, value in self.headers]
        if not any(name.lower() == "content-length" for name, _ in self.headers):
            head.append(b"Content-Length: %d" % len(self.body))
        return CRLF.join(head) + CRLF * 2 + self.body


class Loopback:
    """``requests`` are those since the last :meth:`take`. They get ``replies`` one after the other, and
    ``reply`` when these are used up, after ``delay`` seconds, and once the ``gate`` is open, if there
    is one."""

    def __init__(self) -> None:
        self.reply = Reply()
        self.replies: list[Reply] = []
        self.requests: list[Request] = []
        self.delay = 0.0
        self.gate: threading.Event | None = None
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Loopback:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._listener.close()

    def take(self) -> list[Request]:
        taken, self.requests = self.requests, []
        return taken

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        stream = connection.makefile("rb")
        try:
            while request := read_request(stream):
                self.requests.append(request)
                if self.delay:
                    time.sleep(self.delay)
                if self.gate:
                    self.gate.wait()
                reply = self.replies.pop(0) if self.replies else self.reply
                connection.sendall(reply.encode())
        except OSError:
            pass
        finally:
            stream.close()
            connection.close()


def read_request(stream: Any) -> Request | None:
    line = stream.readline()
    if not line:
        return None
    method, target, _ = line.decode("latin-1").split(" ", 2)
    headers = {}
    while (line := stream.readline()) not in (CRLF, b""):
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.lower()] = value.strip(" \r\n")
    body, length = b"", int(headers.get("content-length", 0))
    while len(body) < length and (piece := stream.read(length - len(body))):
        body += piece
    return Request(method, target, headers, body)


def join(client: socket.socket, server: socket.socket) -> None:
    """What a proxy does after a CONNECT: it passes on what each says, until one of them ends."""
    back = threading.Thread(target=_copy, args=(server, client), daemon=True)
    back.start()
    _copy(client, server)
    back.join()


def _copy(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError, ValueError):
        while data := source.recv(65536):
            target.sendall(data)
    for end in (source, target):
        with contextlib.suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
