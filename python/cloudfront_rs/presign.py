"""URLs that carry their own signature.

Source: ``generate_presigned_url`` in ``botocore/signers.py`` and ``SigV4QueryAuth`` in
``botocore/auth.py``, to the byte (the signature itself is in :mod:`cloudfront_rs.auth`). The clock is
Python's, so that a test which freezes it gets the URL of that instant.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, urlsplit, urlunsplit

from cloudfront_rs.api_call import provide_params, request_context, request_dict
from cloudfront_rs.auth import ALGORITHM, TOKEN, UNSIGNED_HEADERS, Signer, host
from cloudfront_rs.awsrequest import request_of
from cloudfront_rs.config import Secret
from cloudfront_rs.exceptions import UnknownClientMethodError, raisable
from cloudfront_rs.steps import finished, finished_async

if TYPE_CHECKING:
    from cloudfront_rs.client import AsyncCloudFront, BaseClient, CloudFront
    from cloudfront_rs.steps import Steps


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
    if http_method is not None:
        request["method"] = http_method
    url = yield from url_of(client, operation_name, request, expires_in)
    return url


def url_of(  # noqa: PLR0913, PLR0917 (as botocore's signer)
    client: BaseClient,
    operation_name: str,
    request_dict: dict[str, Any],
    expires_in: Any,
    region_name: str | None = None,
    signing_name: str | None = None,
) -> Steps[Secret]:
    """The URL that makes the call of a request, as :func:`cloudfront_rs.api_call.request_dict` has it."""
    request = request_of(request_dict, stream_output=False)
    signer = yield from client._request_signer.signer_of(
        operation_name, request, region_name, signing_name, "-query"
    )
    if signer is None:
        return Secret(request.url)
    parts = urlsplit(request.url)
    query = {name: values[0] for name, values in parse_qs(parts.query, True).items()}
    if request.data:
        # botocore moves a body of the query protocol into the URL, and reads any other as JSON.
        query.update(json.loads(request.data))
    headers = {name.lower(): " ".join(str(v).split()) for name, v in request.headers.items()}
    headers = {name: value for name, value in headers.items() if name not in UNSIGNED_HEADERS}
    headers["host"] = host(parts.scheme, parts.netloc)
    headers = dict(sorted(headers.items()))
    text = _signed_query(signer, query, headers, expires_in)
    payload_hash = sha256(b"").hexdigest()
    signature = signer.signature(request.method, parts.path, text, headers, payload_hash)
    return Secret(urlunsplit(parts._replace(query=f"{text}&X-Amz-Signature={signature}")))


def _signed_query(
    signer: Signer,
    operation_query: Mapping[str, Any],
    headers: Mapping[str, str],
    expires_in: Any,
) -> Secret:
    """The query without its signature; the token is in it."""
    signing = {
        "X-Amz-Algorithm": ALGORITHM,
        "X-Amz-Credential": signer.credential,
        "X-Amz-Date": signer.moment,
        "X-Amz-Expires": expires_in,
        "X-Amz-SignedHeaders": ";".join(headers),
    }
    if signer.token is not None:
        signing[TOKEN] = signer.token
    pairs = [*operation_query.items(), *signing.items()]
    return Secret("&".join(f"{_encoded(name)}={_encoded(value)}" for name, value in pairs))


def _encoded(value: Any) -> str:
    return quote(str(value).encode(), safe="-._~")
