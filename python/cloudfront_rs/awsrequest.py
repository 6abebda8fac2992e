"""What event handlers see of HTTP: the request before and after it is signed, and the reply.

Source: ``botocore/awsrequest.py`` and ``HTTPHeaders`` in ``botocore/compat.py``. Where botocore is
imported, requests are of its own classes, which handlers know; these here stand in for them where it is
not. A reply is of both.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from http.client import HTTPMessage
from typing import Any
from urllib.parse import urlencode

from cloudfront_rs.botocore_classes import Recognised

_MODULE = "botocore.awsrequest"


class HeadersDict(MutableMapping[str, Any]):
    """Headers whose names are found in upper and lower case; setting one replaces it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        # By their names in lower case: the name as it was first given, and the value.
        self._dict: dict[str, tuple[str, Any]] = {}
        self.update(*args, **kwargs)

    def __setitem__(self, name: str, value: Any) -> None:
        first_name, _ = self._dict.get(name.lower(), (name, None))
        self._dict[name.lower()] = (first_name, value)

    def __getitem__(self, name: str) -> Any:
        return self._dict[name.lower()][1]

    def __delitem__(self, name: str) -> None:
        del self._dict[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._dict.values())

    def __len__(self) -> int:
        return len(self._dict)

    def __repr__(self) -> str:
        return repr(dict(self._dict.values()))

    def copy(self) -> HeadersDict:
        return HeadersDict(self.items())


class AWSRequest:
    """A request that is not signed yet. What a handler of ``request-created`` or ``before-sign``
    changes is sent.

    :ivar method: the HTTP method.
    :ivar url: the whole URL, but for what is in ``params``.
    :ivar headers: an ``http.client.HTTPMessage``, in which setting a header adds one.
    :ivar data: the body.
    :ivar params: of the query, beside what the URL has.
    :ivar context: what the handlers of the call share.
    """

    def __init__(  # noqa: PLR0913, PLR0917 (botocore's)
        self,
        method: str | None = None,
        url: str | None = None,
        headers: Mapping[str, Any] | None = None,
        data: Any = None,
        params: Mapping[str, Any] | None = None,
        auth_path: str | None = None,
        stream_output: bool = False,
    ) -> None:
        self.method = method
        self.url = url
        self.headers: HTTPMessage = HTTPMessage()
        for name, value in (headers or {}).items():
            self.headers[name] = value
        self.data = data
        self.params = params or {}
        self.auth_path = auth_path
        self.stream_output = stream_output
        self.context: dict[str, Any] = {}

    @property
    def body(self) -> Any:
        """The body as bytes, or None for want of one."""
        return self.data.encode() if isinstance(self.data, str) else self.data or None

    def prepare(self) -> AWSPreparedRequest:
        """The request as it is sent."""
        url = str(self.url)
        if self.params:
            url += ("&" if "?" in url else "?") + urlencode(self.params, doseq=True)
        headers = HeadersDict(self.headers.items())
        if self.method not in ("GET", "HEAD", "OPTIONS") and "Content-Length" not in headers:
            headers["Content-Length"] = str(len(self.body or b""))
        return AWSPreparedRequest(
            self.method, url, headers, self.body, self.stream_output, self.context
        )


class AWSPreparedRequest:
    """A signed request. What a handler of ``before-send`` changes in it is sent.

    :ivar method: the HTTP method.
    :ivar url: the whole URL.
    :ivar headers: a :class:`HeadersDict`, with values that are bytes, as in botocore.
    :ivar body: bytes, or None for want of a body.
    :ivar context: what the handlers of the call share.
    """

    def __init__(  # noqa: PLR0913, PLR0917 (botocore's)
        self,
        method: str | None,
        url: str,
        headers: HeadersDict,
        body: Any,
        stream_output: bool,
        context: dict[str, Any] | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.stream_output = stream_output
        self.context = context

    def __repr__(self) -> str:
        return (
            f"<AWSPreparedRequest stream_output={self.stream_output}, method={self.method}, "
            f"url={self.url}, headers={self.headers}>"
        )

    def reset_stream(self) -> None:
        """Nothing to do: bodies are bytes."""


def request_of(request_dict: Mapping[str, Any], stream_output: bool) -> Any:
    """botocore's ``create_request_object``, of its class where that is imported."""
    botocore = sys.modules.get(_MODULE)
    made = (botocore.AWSRequest if botocore else AWSRequest)(
        method=request_dict["method"],
        url=request_dict["url"],
        data=request_dict["body"],
        headers=request_dict["headers"],
        auth_path=request_dict.get("auth_path"),
        stream_output=stream_output,
    )
    made.context = request_dict["context"]
    return made


class _Raw(io.BytesIO):
    """The body of a reply as urllib3 hands it out."""

    def stream(self, amt: int = 1024, **_: Any) -> Iterator[bytes]:
        while chunk := self.read(amt):
            yield chunk


class AWSResponse(Recognised):
    """A reply, for handlers of ``after-call`` and from handlers of ``before-send`` and ``before-call``.

    :ivar url: where the request went.
    :ivar status_code: the HTTP status.
    :ivar headers: a :class:`HeadersDict`.
    :ivar content: the body as bytes.
    :ivar raw: the body as a file.
    """

    _stands_for = ((_MODULE, "AWSResponse"),)

    def __init__(
        self, url: str, status_code: int, headers: Iterable[tuple[str, str]], content: bytes
    ) -> None:
        botocore = sys.modules.get(_MODULE)
        self.url = url
        self.status_code = status_code
        self.headers: HeadersDict = (botocore.HeadersDict if botocore else HeadersDict)()
        for name, value in headers:
            before = self.headers.get(name)
            self.headers[name] = value if before is None else f"{before}, {value}"
        self._content = content
        self.raw = _Raw(content)

    @property
    def content(self) -> bytes:
        return self._content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    def __repr__(self) -> str:
        return f"<AWSResponse status_code={self.status_code}>"
