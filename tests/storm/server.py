"""The server of a run: CloudFront, a proxy that forwards to it, and the services that hand out keys.

All of it is one event loop, so what it carries out has one order.
"""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import threading
import time
from collections.abc import Callable
from typing import Any, cast

from tests.storm import replies
from tests.storm.cloudfront import CloudFront, asked
from tests.storm.plan import Plan
from tests.storm.replies import Reply
from tests.storm.weather import NO_FAULT, Fault

# A mark comes after whatever was sent before it, also on connections that are still to be accepted.
SETTLE_SECONDS = 0.02
BEAT_SECONDS = 0.02
CONTAINER_KEYS = {
    "AccessKeyId": "AKIDCONTAINER",
    "SecretAccessKey": "EXAMPLE",
    "Token": "t",
    "Expiration": "2099-01-01T00:00:00Z",
}


class Server:
    """:ivar stall: the longest time in which the loop did not come round, be it that the machine is busy.
    :ivar last: when the last request for a function came.
    :ivar trouble: what went wrong with the server itself.
    """

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.cloudfront = CloudFront(plan)
        self.stall = 0.0
        self.last = time.monotonic()
        self.trouble: list[str] = []
        self.is_closed = False
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Server:
        self._thread.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._loop.call_soon_threadsafe(self._close)
        self._thread.join()

    def _close(self) -> None:
        self.is_closed = True
        self._loop.stop()

    def _run(self) -> None:
        loop = self._loop
        asyncio.set_event_loop(loop)
        loop.set_exception_handler(lambda _, context: self.trouble.append(str(context)))
        serving = loop.create_server(lambda: _Connection(self), sock=self.listener, backlog=1024)
        server = loop.run_until_complete(serving)
        self._beat(time.monotonic())
        loop.run_forever()
        server.close()
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()

    def _beat(self, due: float) -> None:
        now = time.monotonic()
        self.stall = max(self.stall, now - due)
        self._loop.call_later(BEAT_SECONDS, self._beat, now + BEAT_SECONDS)

    def mark(self, target: str, answer: Callable[[], None]) -> None:
        """``/storm/mark/<group>/<what>``: what arrives from here on came after it."""
        group, what = target.split("/")[3:5]
        truth = self.cloudfront.truth

        def note() -> None:
            truth.marks[int(group), what] = truth.next()
            answer()

        if what == "began":
            note()
        else:
            self._loop.call_later(SETTLE_SECONDS, note)


class _Connection(asyncio.Protocol):
    def __init__(self, server: Server) -> None:
        self._server = server
        self._pending = b""
        self._is_silent = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        self._pending += data
        while (request := self._next()) is not None:
            self._answer(*request)

    def _next(self) -> tuple[str, str, dict[str, str], bytes] | None:
        head, end, rest = self._pending.partition(b"\r\n\r\n")
        if not end:
            return None
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {
            name.lower(): value.strip()
            for name, _, value in (line.partition(":") for line in lines)
        }
        length = int(headers.get("content-length", 0))
        if len(rest) < length:
            return None
        self._pending = rest[length:]
        method, target, _ = first.split(" ")
        # A proxy is asked for whole URLs.
        if target.startswith("http"):
            target = "/" + target.split("/", 3)[3]
        return method, target, headers, rest[:length]

    def _answer(self, method: str, target: str, headers: dict[str, str], body: bytes) -> None:
        server = self._server
        if self._is_silent:
            return
        if target.startswith("/storm/mark/"):
            server.mark(target, lambda: self._write(Reply(200).encode()))
            return
        if target.startswith("/storm/container"):
            self._hand_out_keys()
            return
        request = asked(method, target, headers, body)
        if request is None:
            # An instance metadata service that says nothing is among them.
            self._is_silent = True
            return
        server.last = time.monotonic()
        fault = server.cloudfront.arrived(request)
        reply = server.cloudfront.handle(request) if fault.carried_out else replies.NO_FUNCTION
        self._later(fault, b"" if fault.reply == "none" else replies.spoilt(reply, fault.reply))

    def _hand_out_keys(self) -> None:
        if self._server.plan.keys == "failing container":
            self._write(Reply(500, b"{}", content_type="application/json").encode())
            return
        body = json.dumps(CONTAINER_KEYS).encode()
        reply = Reply(200, body, content_type="application/json").encode()
        asyncio.get_running_loop().call_later(0.7, self._write, reply)

    def _later(self, fault: Fault, data: bytes) -> None:
        if fault.delay:
            asyncio.get_running_loop().call_later(fault.delay, self._end, fault, data)
        else:
            self._end(fault, data)

    def _end(self, fault: Fault, data: bytes) -> None:
        end = fault.end
        # Nobody waits as long as the command line does, which takes no timeout.
        if end == "silent" and self._server.plan.read_timeout > 5:
            end = "closed"
        self._write(data)
        self._is_silent = fault is not NO_FAULT and end != "kept"
        if end == "closed":
            self._transport.close()
        elif end == "reset":
            connection: Any = self._transport.get_extra_info("socket")
            if connection is not None and not self._transport.is_closing():
                linger = struct.pack("ii", 1, 0)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self._transport.abort()

    def _write(self, data: bytes) -> None:
        if data and not self._transport.is_closing():
            self._transport.write(data)
