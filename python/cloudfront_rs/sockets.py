"""What stands in the place of Python's sockets, and what it says of a connection.

botocore goes by ``socket.socket`` and ``socket.getaddrinfo`` (in ``urllib3/util/connection.py``), and
this package connects below them (``src/sockets.rs``). A test suite that closed the network by one of
these is not to be passed by.
"""

from __future__ import annotations

import contextlib
import socket
from typing import Any

# Their sockets are the system's, too.
_KNOWN = ("socket", "_socket", "gevent", "eventlet")
# Its class allows a connection by being made.
_GUARDS = ("pytest_socket",)
_KNOCK_SECONDS = 5.0


def are_replaced() -> bool:
    """Whether a program put something of its own in the place of Python's sockets, or of its resolver."""
    return not (_is_known(socket.socket) and _has_known_connect() and _is_known(socket.getaddrinfo))


def ask(host: str, port: int) -> None:
    """Raises what a connection by Python's sockets would raise, be it that no connection is allowed.

    :raises RuntimeError: where sockets are replaced by what this package cannot go through.
    """
    # A server that is not there, or that nobody knows, is told of by the connection itself.
    with contextlib.suppress(OSError):
        _ask(host, port)


def _ask(host: str, port: int) -> None:
    if not _is_known(socket.getaddrinfo):
        socket.getaddrinfo(host, port, socket.AF_UNSPEC, socket.SOCK_STREAM)
    if not _is_known(socket.socket):
        socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()
        if _root(socket.socket) not in _GUARDS:
            raise RuntimeError(
                f"socket.socket is {socket.socket.__module__}.{socket.socket.__qualname__}, and "
                "cloudfront_rs connects below Python's sockets: let a handler of the event before-send "
                "answer instead"
            )
    elif not _has_known_connect():
        socket.create_connection((host, port), _KNOCK_SECONDS).close()


def addresses(host: str) -> list[str] | None:
    """The addresses of a name by a program's own resolver; None where it has none."""
    if _is_known(socket.getaddrinfo):
        return None
    found = socket.getaddrinfo(host, None, socket.AF_UNSPEC, socket.SOCK_STREAM)
    return [str(address[0]) for *_, address in found]


def _has_known_connect() -> bool:
    connect: Any = socket.socket.connect
    # A method of the system's own class does not know its module.
    return _is_known(getattr(connect, "__objclass__", connect))


def _is_known(thing: Any) -> bool:
    return _root(thing) in _KNOWN


def _root(thing: Any) -> str:
    names = getattr(thing, "__globals__", None)
    module = names.get("__name__") if names else thing.__module__
    return str(module).partition(".")[0]
