"""What event handlers see of HTTP: the request that is about to be sent, and the reply.

Source: ``botocore/awsrequest.py``. The headers of a request are of the standard library's class that
botocore's derive from: setting one that is there adds another, and ``replace_header`` replaces it. A
handler may as well return botocore's own ``AWSResponse``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from http.client import HTTPMessage
from typing import Any


class Headers(Mapping[str, str]):
    """The headers of a reply, found by their names in upper and lower case."""

    def __init__(self, headers: Iterable[tuple[str, str]]) -> None:
        self._headers: dict[str, tuple[str, str]] = {}
        for name, value in headers:
            first_name, before = self._headers.get(name.lower(), (name, None))
            joined = value if before is None else f"{before}, {value}"
            self._headers[name.lower()] = (first_name, joined)

    def __getitem__(self, name: str) -> str:
        return self._headers[name.lower()][1]

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._headers.values())

    def __len__(self) -> int:
        return len(self._headers)


class AWSPreparedRequest:
    """A signed request. What a handler of ``before-send`` changes in it is sent.

    :ivar method: the HTTP method.
    :ivar url: the whole URL.
    :ivar headers: with values that are bytes, as in botocore.
    :ivar body: bytes.
    :ivar context: what the handlers of the call share.
    """

    stream_output = False

    def __init__(
        self,
        method: str,
        url: str,
        headers: Iterable[tuple[str, str]],
        body: bytes,
        context: dict[str, Any] | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.headers: HTTPMessage = HTTPMessage()
        for name, value in headers:
            self.headers[name] = value.encode("latin-1")  # type: ignore[assignment]  # as botocore
        self.body = body
        self.context = context

    def __repr__(self) -> str:
        return f"<AWSPreparedRequest method={self.method}, url={self.url}>"


def prepared_request(
    method: str, url: str, headers: Iterable[tuple[str, str]], body: bytes, context: dict[str, Any]
) -> AWSPreparedRequest:
    """Where botocore is imported, of its class as well: handlers ask for it, as moto's does."""
    botocore = sys.modules.get("botocore.awsrequest")
    made_of = _of_both(botocore.AWSPreparedRequest) if botocore else AWSPreparedRequest
    return made_of(method, url, headers, body, context)


@cache
def _of_both(theirs: type) -> type[AWSPreparedRequest]:
    members = {"__module__": AWSPreparedRequest.__module__, "__doc__": AWSPreparedRequest.__doc__}
    return type("AWSPreparedRequest", (AWSPreparedRequest, theirs), members)


class AWSResponse:
    """A reply, for handlers of ``after-call`` and from handlers of ``before-send`` and ``before-call``.

    :ivar url: where the request went.
    :ivar status_code: the HTTP status.
    :ivar headers: a mapping in which names are found in upper and lower case.
    :ivar content: the body as bytes.
    """

    def __init__(
        self, url: str, status_code: int, headers: Iterable[tuple[str, str]], content: bytes
    ) -> None:
        self.url = url
        self.status_code = status_code
        self.headers: Headers = Headers(headers)
        self.content = content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    def __repr__(self) -> str:
        return f"<AWSResponse status_code={self.status_code}>"
