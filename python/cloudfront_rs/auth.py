"""Signature version 4 in headers, of a request that event handlers have a part in.

Source: ``SigV4Auth`` in ``botocore/auth.py``, to the byte. Requests without handlers are signed by
AWS's SDK. The clock is Python's, as in :mod:`cloudfront_rs.presign`, which puts the same signature into
a URL.
"""

from __future__ import annotations

import datetime
import hmac
import re
from hashlib import sha256
from operator import methodcaller
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode, urlsplit

from cloudfront_rs.config import Secret, SecretBytes, masked
from cloudfront_rs.exceptions import HTTPClientError, raisable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cloudfront_rs.credentials import ReadOnlyCredentials

ALGORITHM = "AWS4-HMAC-SHA256"
TOKEN = "X-Amz-Security-Token"  # noqa: S105 (the name of its header)
# What stands between may change them.
UNSIGNED_HEADERS = {
    *("baggage", "connection", "expect", "keep-alive", "proxy-authenticate", "proxy-authorization"),
    *("te", "traceparent", "tracestate", "trailer", "transfer-encoding", "upgrade", "user-agent"),
    "x-amzn-trace-id",
}
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_BY_NAME = methodcaller("partition", "=")


def sign(request: Any, signer: Signer) -> None:
    """Adds date, token and signature to the headers of an ``AWSRequest``.

    :raises HTTPClientError: where the keys cannot stand in a header.
    """
    signer.check()
    request.context["timestamp"] = signer.moment
    for name in ("Authorization", "X-Amz-Date", TOKEN):
        del request.headers[name]
    request.headers["X-Amz-Date"] = signer.moment
    if signer.token:
        request.headers[TOKEN] = signer.token
    parts = urlsplit(request.url)
    headers: dict[str, str] = {"host": host(parts.scheme, parts.netloc)}
    for name in {name.lower() for name in request.headers} - UNSIGNED_HEADERS:
        headers[name] = Secret(",".join(map(_header_value, request.headers.get_all(name))))
    query = urlencode(request.params, quote_via=quote) if request.params else parts.query
    payload_hash = headers.get("x-amz-content-sha256") or sha256(request.body or b"").hexdigest()
    headers = dict(sorted(headers.items()))
    signature = signer.signature(request.method, parts.path, Secret(query), headers, payload_hash)
    request.headers["Authorization"] = (
        f"{ALGORITHM} Credential={signer.credential}, SignedHeaders={';'.join(headers)}, "
        f"Signature={signature}"
    )


class Signer:
    """The keys, the place and the moment of one signature.

    :ivar moment: as the header ``X-Amz-Date`` has it.
    :ivar credential: the access key with the scope of the signature.
    :ivar token: the session token, which shows nothing.
    """

    def __init__(self, credentials: ReadOnlyCredentials, region: str, signing_name: str) -> None:
        self._credentials = credentials
        self.token = masked(credentials.token)
        now = datetime.datetime.now(datetime.timezone.utc)
        self.moment = now.strftime("%Y%m%dT%H%M%SZ")
        self._scope = (self.moment[:8], region, signing_name, "aws4_request")
        self.credential = "/".join((credentials.access_key, *self._scope))

    def check(self) -> None:
        """Refuses keys that would be lines of a request, as botocore's HTTP library does."""
        for what, text in [
            ("access key id", self._credentials.access_key),
            ("session token", self.token or ""),
        ]:
            found = _CONTROL.search(text)
            if found is not None:
                why = (
                    f"Invalid header value: the {what} has a control character, such as a line end, at "
                    f"position {found.start()}"
                )
                raise raisable(HTTPClientError)(error=why)

    def signature(
        self, method: str, path: str, query: Secret, headers: Mapping[str, str], payload_hash: str
    ) -> str:
        """The signature of a request with these headers, in this order."""
        lines = [
            method.upper(),
            quote(_without_dots(path), safe="/~"),
            Secret("&".join(sorted(query.split("&"), key=_BY_NAME))),
            *(Secret(f"{name}:{value}") for name, value in headers.items()),
            "",
            ";".join(headers),
            payload_hash,
        ]
        digest = sha256("\n".join(lines).encode()).hexdigest()
        key = SecretBytes(f"AWS4{self._credentials.secret_key}".encode())
        for part in self._scope:
            key = _hmac(key, part)
        to_sign = "\n".join((ALGORITHM, self.moment, "/".join(self._scope), digest))
        return _hmac(key, to_sign).hex()


def host(scheme: str, netloc: str) -> str:
    """The host as it is signed: without a name and a password, and without the scheme's own port."""
    name = netloc.rpartition("@")[2].lower()
    return name.removesuffix(":443" if scheme == "https" else ":80")


def _hmac(key: SecretBytes, text: str) -> SecretBytes:
    return SecretBytes(hmac.digest(key, text.encode(), sha256))


def _header_value(value: Any) -> Secret:
    text = Secret(value.decode("latin-1") if isinstance(value, bytes) else value)
    return Secret(" ".join(text.split()))


def _without_dots(path: str) -> str:
    """As RFC 3986 has it, and without empty segments."""
    kept: list[str] = []
    for segment in path.split("/"):
        if segment == "..":
            del kept[-1:]
        elif segment not in ("", "."):
            kept.append(segment)
    return "/" + "/".join(kept) + ("/" if kept and path.endswith("/") else "")
