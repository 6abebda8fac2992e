"""The body of a reply that boto3 hands out as a stream.

Source: ``botocore/response.py``. Deliberate difference: the body is in memory already when the call
returns (a function has at most a few kilobytes), so that reading it never waits, and a fault on the way
was retried with the call.
"""

import socket
from collections.abc import Iterator
from io import BytesIO, IOBase
from typing import Any

from cloudfront_rs.botocore_classes import Recognised
from cloudfront_rs.exceptions import IncompleteReadError, raisable

_CHUNK_SIZE = 1024


def of_reply(body: bytes, content_length: str | None) -> "StreamingBody":
    """The stream of a reply's body."""
    return StreamingBody(_Body(body), content_length)


class _Body(BytesIO):
    """A body that is empty when it is closed, instead of unusable, as urllib3's is."""

    _closed_at: int | None = None

    def close(self) -> None:
        if self._closed_at is None:
            self._closed_at = super().tell()
            super().seek(0, 2)

    def tell(self) -> int:
        return super().tell() if self._closed_at is None else self._closed_at


class StreamingBody(Recognised, IOBase):
    """A file-like object over the body of a reply.

    :param raw_stream: the body.
    :param content_length: what the header of that name says; reading to the end raises
        ``IncompleteReadError`` when the body has another length.
    """

    _stands_for = (("botocore.response", "StreamingBody"),)
    _DEFAULT_CHUNK_SIZE = _CHUNK_SIZE

    def __init__(self, raw_stream: BytesIO, content_length: str | int | None) -> None:
        self._raw_stream = raw_stream
        self._content_length = content_length
        self._amount_read = 0

    def __del__(self) -> None:
        """Leaves the stream open, which may have got another owner."""

    def set_socket_timeout(self, timeout: float | None) -> None:
        """Without effect, as the body has been read already. Refuses what is no timeout."""
        with socket.socket() as any_socket:
            any_socket.settimeout(timeout)

    def readable(self) -> bool:
        return self._raw_stream.readable()

    def read(self, amt: int | None = None) -> bytes:
        """Reads at most ``amt`` bytes, or all that is left."""
        chunk = self._raw_stream.read(amt)
        self._amount_read += len(chunk)
        if amt is None or (not chunk and amt > 0):
            self._verify_content_length()
        return chunk

    def readinto(self, b: Any) -> int:
        """Reads into a writable buffer, and returns the number of bytes."""
        amount = self._raw_stream.readinto(b)
        self._amount_read += amount
        if amount == 0 and len(b) > 0:
            self._verify_content_length()
        return amount

    def readlines(self) -> list[bytes]:  # type: ignore[override]  # botocore's takes nothing
        return self._raw_stream.readlines()

    def __iter__(self) -> Iterator[bytes]:
        return self.iter_chunks()

    def __next__(self) -> bytes:
        chunk = self.read(_CHUNK_SIZE)
        if chunk:
            return chunk
        raise StopIteration

    next = __next__

    def __enter__(self) -> BytesIO:  # type: ignore[override]
        return self._raw_stream

    def __exit__(self, *exc: object) -> None:
        self._raw_stream.close()

    def iter_lines(self, chunk_size: int = _CHUNK_SIZE, keepends: bool = False) -> Iterator[bytes]:
        """The lines, read in chunks of ``chunk_size`` bytes."""
        pending = b""
        for chunk in self.iter_chunks(chunk_size):
            *lines, pending = (pending + chunk).splitlines(True)
            for line in lines:
                yield line.splitlines(keepends)[0]
        if pending:
            yield pending.splitlines(keepends)[0]

    def iter_chunks(self, chunk_size: int = _CHUNK_SIZE) -> Iterator[bytes]:
        """The body in chunks of at most ``chunk_size`` bytes."""
        while chunk := self.read(chunk_size):
            yield chunk

    def _verify_content_length(self) -> None:
        if self._content_length is None or self._amount_read == int(self._content_length):
            return
        raise raisable(IncompleteReadError)(
            actual_bytes=self._amount_read, expected_bytes=int(self._content_length)
        )

    def tell(self) -> int:
        return self._raw_stream.tell()

    def close(self) -> None:
        self._raw_stream.close()
