"""A proxy that throttles, drops, delays and duplicates what goes through it, and keeps account of it."""

from __future__ import annotations

import http.client
import random
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

THROTTLED = (
    b"<ErrorResponse><Error><Code>Throttling</Code><Message>Rate exceeded</Message></Error>"
    b"</ErrorResponse>"
)
FAULTS = ("throttle", "busy", "drop before", "drop after", "delay", "duplicate", "fail after")


class FaultyProxy:
    """``faults``: how often each of FAULTS happens, of 1, to requests whose path ends with ``only``.

    ``after_publish`` is called with the name of a function that was just published.
    """

    def __init__(
        self,
        target: str,
        faults: dict[str, float],
        only: str = "",
        after_publish: Callable[[str], object] = bool,
    ) -> None:
        self.target = target.removeprefix("http://")
        self.faults = faults
        self.only = only
        self.after_publish = after_publish
        self.happened: dict[str, int] = defaultdict(int)
        # By function: how often it was published, and how many requests came for it after that.
        self.published: dict[str, int] = defaultdict(int)
        self.came_after: dict[str, int] = defaultdict(int)
        self.requests: list[str] = []
        self._random = random.Random(7)
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), _Handler, self)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> FaultyProxy:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def draw(self, path: str) -> str:
        if not path.endswith(self.only):
            return "none"
        with self._lock:
            draw, passed = self._random.random(), 0.0
            for fault, frequency in self.faults.items():
                passed += frequency
                if draw < passed:
                    self.happened[fault] += 1
                    return fault
            return "none"

    def forward(self, method: str, path: str, headers: Any, body: bytes) -> tuple[int, Any, bytes]:
        connection = http.client.HTTPConnection(self.target)
        connection.request(method, path, body, dict(headers))
        reply = connection.getresponse()
        content = reply.read()
        connection.close()
        if published_name(path) and reply.status == 200:
            with self._lock:
                self.published[published_name(path)] += 1
            self.after_publish(published_name(path))
        return reply.status, reply.getheaders(), content

    def arrived(self, method: str, path: str) -> None:
        with self._lock:
            self.requests.append(f"{method} {path}")
            if self.published.get(published_name(path)):
                self.came_after[published_name(path)] += 1


def published_name(path: str) -> str:
    parts = path.split("/")
    return parts[3] if parts[-1] == "publish" else ""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address: tuple[str, int], handler: Any, proxy: FaultyProxy) -> None:
        self.proxy = proxy
        super().__init__(address, handler)

    def handle_error(self, *_: Any) -> None:
        """A client that went away is what is being tested."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def _handle(self) -> None:
        proxy = self.server.proxy
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        proxy.arrived(self.command, self.path)
        fault = proxy.draw(self.path)
        if fault == "throttle":
            return self._reply(400, [], THROTTLED)
        if fault == "busy":
            return self._reply(503, [], b"")
        if fault == "drop before":
            return self._drop()
        if fault == "delay":
            time.sleep(0.2)
        reply = proxy.forward(self.command, self.path, self.headers, body)
        if fault == "duplicate":
            reply = proxy.forward(self.command, self.path, self.headers, body)
        if fault == "drop after":
            return self._drop()
        if fault == "fail after":
            return self._reply(500, [], b"")
        return self._reply(*reply)

    do_GET = do_POST = do_PUT = do_DELETE = _handle  # noqa: N815 (names of http.server)

    def _reply(self, status: int, headers: Any, body: bytes) -> None:
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in ("content-length", "connection", "transfer-encoding"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _drop(self) -> None:
        self.close_connection = True

    def log_message(self, *_: Any) -> None:
        """What went through is in the proxy's account."""
