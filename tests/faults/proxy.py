"""An HTTP proxy on loopback: it opens tunnels, passes requests on, asks for a password, and fails.

With ``script`` it does what its tuples of acts say (see ``server.py``) instead of passing anything on, and
with ``accounts`` it wants one of these ``name:password`` pairs first.
"""

from __future__ import annotations

import base64
import socket
import ssl
from urllib.parse import urlsplit

from tests.faults.server import Acts, Ended, Script, Server
from tests.loopback import CRLF, Reply, Request, join, read_request

DEMAND = Reply(407, b"<html>who are you?</html>", [("Proxy-Authenticate", b'Basic realm="x"')])


class Proxy(Server):
    def __init__(
        self,
        script: Script = (),
        context: ssl.SSLContext | None = None,
        at_once: Acts = (),
        accounts: tuple[str, ...] = (),
    ) -> None:
        super().__init__(script, context, at_once, "localhost")
        self._tokens = {base64.b64encode(account.encode()).decode() for account in accounts}

    def _answer(self, connection: socket.socket) -> None:
        with connection.makefile("rb", buffering=0) as stream:
            while request := read_request(stream):
                with self._lock:
                    number = len(self.requests)
                    self.requests.append(request)
                _, _, token = request.headers.get("proxy-authorization", "").partition(" ")
                if self._tokens and token not in self._tokens:
                    self.act(connection, (DEMAND.encode(),))
                elif self.script:
                    self.act(connection, self.script[min(number, len(self.script) - 1)])
                else:
                    self._pass_on(request, connection)
                    raise Ended

    def _pass_on(self, request: Request, connection: socket.socket) -> None:
        """From then on both sides talk to each other."""
        url = urlsplit(request.target if "//" in request.target else f"//{request.target}")
        try:
            beyond = socket.create_connection(("127.0.0.1", url.port or 80))
        except OSError:
            connection.sendall(Reply(502, b"<html>nobody there</html>").encode())
            return
        with beyond:
            with self._lock:
                self._open.append(beyond)
            if request.method == "CONNECT":
                connection.sendall(b"HTTP/1.1 200 Connection established" + CRLF * 2)
            else:
                beyond.sendall(_without_password(request))
            join(connection, beyond)


def _without_password(request: Request) -> bytes:
    lines = [f"{request.method} {request.target} HTTP/1.1"]
    lines += [f"{n}: {v}" for n, v in request.headers.items() if n != "proxy-authorization"]
    return "\r\n".join(lines).encode("latin-1") + CRLF * 2 + request.body
