"""The longer way of a call: with event handlers, or with credentials that a session hands over.

Source: ``BaseClient._make_api_call`` in ``botocore/client.py`` and ``Endpoint`` in
``botocore/endpoint.py``, event by event. The sync and the asyncio client share it: :func:`_steps` is a
generator that does all but wait (``steps.py``). In a call of the asyncio client handlers may be coroutine
functions, as in ``aiobotocore/client.py``.

Deliberate difference: an exception that a ``before-send`` handler raises ends the call; botocore retries
it where it is a connection error.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from cloudfront_rs.awsrequest import AWSResponse, prepared_request
from cloudfront_rs.client import ONLY_REFUSED
from cloudfront_rs.config import masked
from cloudfront_rs.exceptions import from_code, raisable
from cloudfront_rs.service_model import operation_model
from cloudfront_rs.steps import NextStep, finished, finished_async

if TYPE_CHECKING:
    from cloudfront_rs._native import Exchange, _Signed
    from cloudfront_rs.client import AsyncCloudFront, BaseClient, CloudFront
    from cloudfront_rs.steps import Steps

SERVICE_ID = "cloudfront"
_TOKEN = "x-amz-security-token"  # noqa: S105 (the name of its header)


def make(client: CloudFront, operation_name: str, api_params: dict[str, Any]) -> dict[str, Any]:
    """Makes the call and waits for it."""
    if not client.meta.events:
        keys = client._credentials and client._credentials.step()
        return client._call(operation_name, api_params, keys, ONLY_REFUSED.get())
    return finished(_steps(client, operation_name, api_params))


async def make_async(
    client: AsyncCloudFront, operation_name: str, api_params: dict[str, Any]
) -> dict[str, Any]:
    if not client.meta.events:
        keys = client._credentials and await client._credentials.step_async()
        future = client._call_async(operation_name, api_params, keys, ONLY_REFUSED.get())
        reply = await client._wait(future)
        return client._own(operation_name, reply)
    return await finished_async(_steps(client, operation_name, api_params))


def request_context(client: BaseClient) -> dict[str, Any]:
    """What the handlers of one call share, and may add to."""
    return {
        "client_region": client.meta.region_name,
        "client_config": client.meta.config,
        "has_streaming_input": False,
        "auth_type": None,
        "unsigned_payload": None,
        "auth_options": ["aws.auth#sigv4"],
    }


def provide_params(
    client: BaseClient, operation_name: str, params: dict[str, Any], context: dict[str, Any]
) -> Steps[dict[str, Any]]:
    """The parameters, after the handlers that may replace or change them."""
    about = {"model": operation_model(operation_name), "context": context}
    events, event = client.meta.events, f"{SERVICE_ID}.{operation_name}"
    provided = yield from events.steps(f"provide-client-params.{event}", params=params, **about)
    params = params if provided is None else provided
    yield from events.steps(f"before-parameter-build.{event}", params=params, **about)
    return params


def request_dict(
    client: BaseClient, operation_name: str, params: dict[str, Any], context: dict[str, Any]
) -> Steps[dict[str, Any]]:
    """botocore's request: what is sent is ``method``, ``url``, ``headers`` and ``body``."""
    endpoint_url = yield from _endpoint_url(client, operation_name, params, context)
    method, target, headers, body = client._request(operation_name, params)
    path, _, query = target.partition("?")
    return {
        "url_path": path,
        "query_string": _unquoted(query),
        "method": method,
        "headers": dict(headers),
        "body": body,
        "url": endpoint_url.rstrip("/") + target,
        "context": context,
    }


def _endpoint_url(
    client: BaseClient, operation_name: str, params: dict[str, Any], context: dict[str, Any]
) -> Steps[str]:
    builtins = {
        "AWS::Region": client.meta.region_name,
        "AWS::UseFIPS": False,
        "AWS::UseDualStack": False,
        "SDK::Endpoint": client._settings["endpoint_url"],
    }
    given = dict(builtins)
    yield from client.meta.events.steps(
        f"before-endpoint-resolution.{SERVICE_ID}",
        builtins=builtins,
        model=operation_model(operation_name),
        params=params,
        context=context,
    )
    for name, value in given.items():
        if name != "SDK::Endpoint" and builtins.get(name) != value:
            raise NotImplementedError(
                f"a handler of before-endpoint-resolution changed {name}, which has no effect here: "
                "make the client with another region or endpoint_url"
            )
    return builtins.get("SDK::Endpoint") or client._endpoint_url()


def _unquoted(query: str) -> dict[str, str]:
    from urllib.parse import parse_qsl  # noqa: PLC0415 (most operations have no query)

    return dict(parse_qsl(query, keep_blank_values=True)) if query else {}


def _steps(
    client: BaseClient, operation_name: str, api_params: dict[str, Any]
) -> Steps[dict[str, Any]]:
    """Yields what is to be waited for, and gets what that brought."""
    events, event = client.meta.events, f"{SERVICE_ID}.{operation_name}"
    model, context = operation_model(operation_name), request_context(client)
    params = yield from provide_params(client, operation_name, api_params, context)
    request = yield from request_dict(client, operation_name, params, context)
    request["headers"]["User-Agent"] = client._user_agent
    about = {"model": model, "context": context}
    response = yield from events.steps(
        f"before-call.{event}", until_response=True, params=request, request_signer=None, **about
    )
    if response is None:
        try:
            response = yield from _exchange(client, operation_name, request)
        except Exception as error:
            yield from events.steps(f"after-call-error.{event}", exception=error, context=context)
            raise
    http, parsed = response
    yield from events.steps(f"after-call.{event}", http_response=http, parsed=parsed, **about)
    if http.status_code >= 300:  # noqa: PLR2004 (as botocore decides)
        code = context.get("error_code_override") or parsed.get("Error", {}).get("Code")
        raise raisable(from_code(code))(parsed, operation_name)
    result: dict[str, Any] = parsed
    return result


def _exchange(
    client: BaseClient, operation_name: str, request: dict[str, Any]
) -> Steps[tuple[AWSResponse, dict[str, Any]]]:
    keys = client._credentials and (yield client._credentials)
    exchange = client._exchange(
        operation_name,
        request["method"],
        request["url"],
        _texts(request["headers"]),
        _bytes(request["body"]),
        keys,
        ONLY_REFUSED.get(),
    )
    with closing(exchange):
        yield from _attempts(client, operation_name, request["context"], exchange)
        status, headers, body, parsed = exchange.result()
    return AWSResponse(request["url"], status, headers, body), client._own(operation_name, parsed)


def _attempts(
    client: BaseClient, operation_name: str, context: dict[str, Any], exchange: Exchange
) -> Steps[None]:
    while (signed := (yield _NextRequest(client, exchange))) is not None:
        method, url, headers, body = signed
        prepared = prepared_request(method, url, headers, body, context)
        reply = yield from client.meta.events.steps(
            f"before-send.{SERVICE_ID}.{operation_name}", request=prepared
        )
        if reply is None:
            sent_headers = _texts(prepared.headers)
            exchange.send(prepared.method, prepared.url, sent_headers, _bytes(prepared.body))
        else:
            exchange.reply(reply.status_code, _texts(reply.headers), _bytes(reply.content))


class _NextRequest(NextStep):
    """A signed request, whose session token shows nothing."""

    def step(self) -> _Signed | None:
        return _with_masked_token(super().step())

    async def step_async(self) -> _Signed | None:
        return _with_masked_token(await super().step_async())


def _with_masked_token(signed: _Signed | None) -> _Signed | None:
    if signed is None:
        return None
    method, url, headers, body = signed
    return method, url, [(name, _text(name, value)) for name, value in headers], body


def _texts(headers: Any) -> list[tuple[str, str]]:
    return [(name, _text(name, value)) for name, value in headers.items()]


def _text(name: Any, value: Any) -> str:
    text = value.decode("latin-1") if isinstance(value, bytes) else str(value)
    return masked(text) if str(name).lower() == _TOKEN else text


def _bytes(body: Any) -> bytes:
    if hasattr(body, "read"):
        body = body.read()
    return body.encode() if isinstance(body, str) else bytes(body or b"")
