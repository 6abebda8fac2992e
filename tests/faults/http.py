"""Bytes of HTTP that the tables are written in."""

from __future__ import annotations

from tests.loopback import Reply

DONE = b"<a/>"
OK = Reply(200, DONE).encode()


def reply(status: int, body: bytes = DONE, **headers: str) -> bytes:
    named = [(name.replace("_", "-"), value.encode()) for name, value in headers.items()]
    return Reply(status, body, named).encode()


def error(code: str, status: int, **headers: str) -> bytes:
    body = (
        f"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>m</Message></Error>"
    )
    return reply(status, body.encode() + b"<RequestId>r</RequestId></ErrorResponse>", **headers)


def head(*lines: bytes, status: bytes = b"200 OK") -> bytes:
    return b"\r\n".join((b"HTTP/1.1 " + status, *lines, b"", b""))
