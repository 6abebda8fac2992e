"""URLs that carry their own signature.

Source: ``generate_presigned_url`` in ``botocore/signers.py`` and ``SigV4QueryAuth`` in
``botocore/auth.py``, to the byte. The clock is Python's, so that a test which freezes it gets the URL of
that instant.
"""

from __future__ import annotations

import asyncio
import datetime
import hmac
import json
from collections.abc import Mapping
from hashlib import sha256
from operator import methodcaller
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, urlsplit, urlunsplit

from cloudfront_rs.api_call import provide_params, request_context, request_dict
from cloudfront_rs.config import Secret, SecretBytes
from cloudfront_rs.credentials import ReadOnlyCredentials
from cloudfront_rs.exceptions import NoRegionError, UnknownClientMethodError, raisable
from cloudfront_rs.steps import finished, finished_async

if TYPE_CHECKING:
    from cloudfront_rs.client import AsyncCloudFront, BaseClient, CloudFront
    from cloudfront_rs.steps import Steps

_ALGORITHM = "AWS4-HMAC-SHA256"
# What stands between may change them.
_UNSIGNED_HEADERS = {
    *("baggage", "connection", "expect", "keep-alive", "proxy-authenticate", "proxy-authorization"),
    *("te", "traceparent", "tracestate", "trailer", "transfer-encoding", "upgrade", "user-agent"),
    "x-amzn-trace-id",
}
_SERVICE = "cloudfront"
_BY_NAME = methodcaller("partition", "=")


def generate_presigned_url(client: CloudFront, *args: Any) -> str:
    """See :meth:`cloudfront_rs.CloudFront.generate_presigned_url`."""
    return str(finished(_steps(client, *args)))


async def generate_presigned_url_async(client: AsyncCloudFront, *args: Any) -> str:
    """As :func:`generate_presigned_url`; finding credentials does not block the event loop."""
    return str(await finished_async(_steps(client, *args)))


def _steps(
    client: BaseClient,
    method_name: str,
    params: dict[str, Any] | None,
    expires_in: Any,
    http_method: str | None,
) -> Steps[Secret]:
    if method_name not in client._PY_TO_OP_NAME:
        raise raisable(UnknownClientMethodError)(method_name=method_name)
    operation_name = client._PY_TO_OP_NAME[method_name]
    context = {**request_context(client), "is_presign_request": True}
    params = yield from provide_params(client, operation_name, params or {}, context)
    request = yield from request_dict(client, operation_name, params, context)
    region = client.meta.signing_region
    if region is None:
        raise raisable(NoRegionError)()
    parts = urlsplit(request["url"])
    query = {name: values[0] for name, values in parse_qs(parts.query, True).items()}
    if request["body"]:
        # botocore moves a body of the query protocol into the URL, and reads any other as JSON.
        query.update(json.loads(request["body"]))
    headers = {name.lower(): " ".join(str(v).split()) for name, v in request["headers"].items()}
    headers = {name: value for name, value in headers.items() if name not in _UNSIGNED_HEADERS}
    headers["host"] = _host(parts.scheme, parts.netloc)
    credentials = yield client._credentials or _Finding(client)
    signer = _Signer(ReadOnlyCredentials(*credentials), region, headers, expires_in)
    text = signer.query(query)
    method = http_method or request["method"]
    signature = signer.signature(method.upper(), parts.path, text)
    return Secret(urlunsplit(parts._replace(query=f"{text}&X-Amz-Signature={signature}")))


class _Finding:
    """The keys of a client that asks its own sources."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def step(self) -> ReadOnlyCredentials:
        return ReadOnlyCredentials(*self._client._frozen_credentials())

    async def step_async(self) -> ReadOnlyCredentials:
        return await asyncio.to_thread(self.step)


class _Signer:
    """Signature version 4, in the query of a URL."""

    def __init__(
        self,
        credentials: ReadOnlyCredentials,
        region: str,
        headers: dict[str, str],
        expires_in: Any,
    ) -> None:
        self._credentials = credentials
        self._headers = dict(sorted(headers.items()))
        now = datetime.datetime.now(datetime.timezone.utc)
        self._moment = now.strftime("%Y%m%dT%H%M%SZ")
        self._scope = (self._moment[:8], region, _SERVICE, "aws4_request")
        self._expires_in = expires_in

    def query(self, operation_query: Mapping[str, Any]) -> Secret:
        """The query without its signature; the token is in it."""
        signing = {
            "X-Amz-Algorithm": _ALGORITHM,
            "X-Amz-Credential": "/".join((self._credentials.access_key, *self._scope)),
            "X-Amz-Date": self._moment,
            "X-Amz-Expires": self._expires_in,
            "X-Amz-SignedHeaders": ";".join(self._headers),
        }
        if self._credentials.token is not None:
            signing["X-Amz-Security-Token"] = Secret(self._credentials.token)
        pairs = [*operation_query.items(), *signing.items()]
        return Secret("&".join(f"{_encoded(name)}={_encoded(value)}" for name, value in pairs))

    def signature(self, method: str, path: str, query: Secret) -> str:
        lines = [
            method,
            quote(_without_dots(path), safe="/~"),
            Secret("&".join(sorted(query.split("&"), key=_BY_NAME))),
            *(f"{name}:{value}" for name, value in self._headers.items()),
            "",
            ";".join(self._headers),
            sha256(b"").hexdigest(),
        ]
        digest = sha256("\n".join(lines).encode()).hexdigest()
        key = SecretBytes(f"AWS4{self._credentials.secret_key}".encode())
        for part in self._scope:
            key = _hmac(key, part)
        to_sign = "\n".join((_ALGORITHM, self._moment, "/".join(self._scope), digest))
        return _hmac(key, to_sign).hex()


def _hmac(key: SecretBytes, text: str) -> SecretBytes:
    return SecretBytes(hmac.digest(key, text.encode(), sha256))


def _encoded(value: Any) -> str:
    return quote(str(value).encode(), safe="-._~")


def _host(scheme: str, netloc: str) -> str:
    host = netloc.rpartition("@")[2].lower()
    return host.removesuffix(":443" if scheme == "https" else ":80")


def _without_dots(path: str) -> str:
    """As RFC 3986 has it, and without empty segments."""
    kept: list[str] = []
    for segment in path.split("/"):
        if segment == "..":
            del kept[-1:]
        elif segment not in ("", "."):
            kept.append(segment)
    return "/" + "/".join(kept) + ("/" if kept and path.endswith("/") else "")
