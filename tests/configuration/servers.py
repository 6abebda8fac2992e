"""Servers on loopback that a client reaches by its settings: TLS, proxies, and those that say nothing."""

from __future__ import annotations

import contextlib
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import trustme

from tests.loopback import CRLF, Loopback, Reply, Request, join, read_request

FINE = Reply(200, b"<a/>")


class TlsServer(Loopback):
    """``https://localhost:…``; ``client_certificates`` is what clients showed."""

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__()
        self.url = self.url.replace("http://127.0.0.1", "https://localhost")
        self.client_certificates: list[bool] = []
        self._context = context

    def _serve(self, connection: socket.socket) -> None:
        with (
            contextlib.suppress(OSError),
            connection,
            self._context.wrap_socket(connection, server_side=True) as stream,
        ):
            self.client_certificates.append(bool(stream.getpeercert()))
            super()._serve(stream)


class Proxy(Loopback):
    """Answers ``http`` requests itself, and joins a CONNECT to any host with ``beyond``."""

    def __init__(self, beyond: Loopback, context: ssl.SSLContext | None = None) -> None:
        super().__init__()
        self._beyond = ("127.0.0.1", int(beyond.url.rpartition(":")[2]))
        self._context = context
        if context:
            self.url = self.url.replace("http://127.0.0.1", "https://localhost")

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            if self._context is None:
                self._speak(connection)
            else:
                with self._context.wrap_socket(connection, server_side=True) as stream:
                    self._speak(stream)

    def _speak(self, connection: socket.socket) -> None:
        # Without a buffer, for what follows a CONNECT is not ours to read.
        stream = connection.makefile("rb", buffering=0)
        while request := read_request(stream):
            self.requests.append(request)
            if request.method == "CONNECT" and self.reply.status == FINE.status:
                connection.sendall(b"HTTP/1.1 200 Connection established" + CRLF * 2)
                with socket.create_connection(self._beyond) as beyond:
                    return join(connection, beyond)
            connection.sendall(self.reply.encode())
        return None


@dataclass(eq=False)
class World:
    """All there is to connect to. ``names`` are what settings call it: ``<server>``, ``<ca>``, …"""

    home: Path
    servers: dict[str, Loopback]
    monitor: socket.socket
    names: dict[str, str] = field(default_factory=dict)

    def monitored(self) -> int:
        """How many datagrams came since the last time, as botocore's client side monitoring sends."""
        count = 0
        with contextlib.suppress(BlockingIOError):
            while self.monitor.recv(65536):
                count += 1
        return count

    def take(self) -> dict[str, list[Request]]:
        return {name: taken for name, server in self.servers.items() if (taken := server.take())}

    def filled(self, value: Any) -> Any:
        """The same with what its names stand for."""
        if isinstance(value, str):
            for name, meaning in self.names.items():
                value = value.replace(name, meaning)
            return value
        if isinstance(value, dict):
            return {self.filled(key): self.filled(item) for key, item in value.items()}
        if isinstance(value, (tuple, list)):
            return type(value)(self.filled(item) for item in value)
        return value


@contextlib.contextmanager
def world(home: Path) -> Iterator[World]:
    ca, other_ca = trustme.CA(), trustme.CA()
    ours, theirs = ca.issue_cert("localhost"), ca.issue_cert("client@example.com")
    ca.cert_pem.write_to_path(home / "ca.pem")
    other_ca.cert_pem.write_to_path(home / "other-ca.pem")
    theirs.private_key_and_cert_chain_pem.write_to_path(home / "client.pem")
    theirs.private_key_pem.write_to_path(home / "client.key")
    theirs.cert_chain_pems[0].write_to_path(home / "client.crt")
    (home / "junk").write_text("junk")
    model = home / "models" / "cloudfront" / "2099-01-01" / "service-2.json"
    model.parent.mkdir(parents=True)
    model.write_text("{}")
    contexts = [ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) for _ in range(2)]
    for context in contexts:
        ours.configure_cert(context)
    contexts[1].verify_mode = ssl.CERT_REQUIRED
    contexts[1].maximum_version = ssl.TLSVersion.TLSv1_2  # 1.3 refuses only after the handshake
    ca.configure_trust(contexts[1])
    with contextlib.ExitStack() as stack:
        servers: dict[str, Loopback] = {
            "server": Loopback(),
            "other": Loopback(),
            "tls": TlsServer(contexts[0]),
            "mutual-tls": TlsServer(contexts[1]),
            "metadata": Loopback(),
        }
        servers["proxy"] = Proxy(servers["tls"])
        servers["other-proxy"] = Proxy(servers["tls"])
        servers["tls-proxy"] = Proxy(servers["tls"], contexts[0])
        servers["empty-proxy"] = Proxy(servers["tls"])
        servers["mutual-tls-proxy"] = Proxy(servers["tls"], contexts[1])
        for server in servers.values():
            server.reply = FINE
            stack.enter_context(server)
        servers["metadata"].reply = servers["empty-proxy"].reply = Reply(404)
        monitor = stack.enter_context(socket.socket(type=socket.SOCK_DGRAM))
        monitor.setblocking(False)
        monitor.bind(("127.0.0.1", 0))
        names = {f"<{name}>": server.url for name, server in servers.items()}
        names |= {"<home>": str(home), "<monitor>": str(monitor.getsockname()[1])}
        yield World(home, servers, monitor, names)
