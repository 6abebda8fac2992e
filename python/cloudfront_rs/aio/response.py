"""The body of a reply that aiobotocore hands out as an asynchronous stream.

Source: ``aiobotocore/response.py``. Deliberate differences: the body is in memory when the call returns,
as with the sync client, so that no ``await`` here waits; and where neither aiobotocore nor botocore is
imported, it is no ``io.IOBase``, and has nothing of one.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, NoReturn

from cloudfront_rs import response
from cloudfront_rs.botocore_classes import Recognised
from cloudfront_rs.exceptions import ResponseStreamingError, raisable

if TYPE_CHECKING:
    from io import BytesIO

    from typing_extensions import Self

_CHUNK_SIZE = response._CHUNK_SIZE


class AioStreamingBody(Recognised):
    """An asynchronous stream over the body of a reply.

    :param body: the sync client's stream of it, not yet read.
    """

    _stands_for = (
        ("aiobotocore.response", "AioStreamingBody"),
        ("botocore.response", "StreamingBody"),
    )
    _DEFAULT_CHUNK_SIZE = _CHUNK_SIZE

    def __init__(self, body: response.StreamingBody) -> None:
        self._body = body
        self._is_closed = False

    @property
    def raw_stream(self) -> BytesIO:
        """The body itself, where aiobotocore has a reply of its HTTP library."""
        return self._body._raw_stream

    _raw_stream = raw_stream

    @property
    def _content_length(self) -> str | int | None:
        return self._body._content_length

    @property
    def _amount_read(self) -> int:
        return self._body._amount_read

    @property
    def closed(self) -> bool:
        """False, as in aiobotocore; a closed stream refuses to be read."""
        return False

    def readable(self) -> bool:
        """Whether there is something left to read."""
        raw = self.raw_stream
        return raw.tell() < raw.getbuffer().nbytes

    def tell(self) -> int:
        """How much has been read."""
        return self._body.tell()

    async def read(self, amt: int | None = None) -> bytes:
        """Reads at most ``amt`` bytes, or all that is left."""
        return self._open_body().read(amt)

    async def readinto(self, b: bytearray) -> int:
        """Reads into a writable buffer, and returns the number of bytes."""
        return self._open_body().readinto(b)

    async def readlines(self) -> list[bytes]:
        """The lines, without their ends."""
        return list(self._open_body().iter_lines())

    async def iter_lines(
        self, chunk_size: int = _CHUNK_SIZE, keepends: bool = False
    ) -> AsyncIterator[bytes]:
        """The lines, read in chunks of ``chunk_size`` bytes."""
        for line in self._open_body().iter_lines(chunk_size, keepends):
            yield line

    async def iter_chunks(self, chunk_size: int = _CHUNK_SIZE) -> AsyncIterator[bytes]:
        """The body in chunks of at most ``chunk_size`` bytes."""
        while chunk := await self.read(chunk_size):
            yield chunk

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.iter_chunks()

    async def __anext__(self) -> bytes:
        if chunk := await self.read(_CHUNK_SIZE):
            return chunk
        raise StopAsyncIteration

    anext = __anext__

    if not TYPE_CHECKING:
        # The synchronous classes that it may derive from would read it without waiting.

        def _refuse(self, *exc):  # noqa: ARG002 (those of __exit__)
            raise TypeError(
                f"{type(self).__name__} is asynchronous: use `async for` and `async with`"
            )

        __iter__ = __next__ = next = __enter__ = __exit__ = _refuse

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.aclose()

    def close(self) -> None:
        """Reading fails from here on."""
        self._is_closed = True

    async def aclose(self) -> None:
        """As :meth:`close`."""
        self.close()

    def set_socket_timeout(self, timeout: float | None) -> NoReturn:
        """Not there for asynchronous streams, as in aiobotocore."""
        raise NotImplementedError(
            f"an asynchronous stream takes no timeout of its own ({timeout}): it is for the client's "
            "Config"
        )

    def _open_body(self) -> response.StreamingBody:
        if self._is_closed:
            raise raisable(ResponseStreamingError)(error="Connection closed")
        return self._body


StreamingBody = AioStreamingBody


def with_async_stream(reply: dict[str, Any], member: str) -> dict[str, Any]:
    """The reply of a call with its stream made asynchronous, once."""
    if isinstance(reply.get(member), response.StreamingBody):
        reply[member] = AioStreamingBody(reply[member])
    return reply
