"""The longer way of a call: with event handlers, with credentials that a session hands over, or by way
of what a tracer or a test put in the place of botocore's ``_make_api_call``.

Source: ``BaseClient._make_api_call`` in ``botocore/client.py``, event by event. The sync and the
asyncio client share it: :func:`_steps` is a generator that does all but wait (``steps.py``). In a call
of the asyncio client handlers may be coroutine functions, as in ``aiobotocore/client.py``. The attempts
are in ``endpoint.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cloudfront_rs import hooks
from cloudfront_rs.client import ONLY_REFUSED
from cloudfront_rs.exceptions import from_code, raisable
from cloudfront_rs.meta import SERVICE_ID
from cloudfront_rs.service_model import operation_model
from cloudfront_rs.steps import finished, finished_async

if TYPE_CHECKING:
    from cloudfront_rs.client import AsyncCloudFront, BaseClient, CloudFront
    from cloudfront_rs.steps import Steps


def make(client: CloudFront, operation_name: str, api_params: dict[str, Any]) -> dict[str, Any]:
    """Makes the call and waits for it."""
    replaced = hooks.replaced_call(client)
    if replaced is not None:
        made: dict[str, Any] = replaced(operation_name, api_params)
        return made
    if not _is_listened_to(client):
        keys = client._credentials and client._credentials.step()
        return client._call(operation_name, api_params, keys, ONLY_REFUSED.get())
    return finished(_steps(client, operation_name, api_params))


async def make_async(
    client: AsyncCloudFront, operation_name: str, api_params: dict[str, Any]
) -> dict[str, Any]:
    replaced = hooks.replaced_call(client)
    if replaced is not None:
        made: dict[str, Any] = await replaced(operation_name, api_params)
        return made
    if not _is_listened_to(client):
        keys = client._credentials and await client._credentials.step_async()
        future = client._call_async(operation_name, api_params, keys, ONLY_REFUSED.get())
        reply = await client._wait(future)
        return client._own(operation_name, reply)
    return await finished_async(_steps(client, operation_name, api_params))


def _is_listened_to(client: BaseClient) -> bool:
    """Whether Python has a part in the call: a handler, a parser of replies, or who reads the log."""
    own_parser = client._parser_factory is not None
    return bool(client.meta.events) or own_parser or hooks.logs_requests()


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
    client: BaseClient,
    operation_name: str,
    params: dict[str, Any],
    context: dict[str, Any],
    endpoint_url: str | None = None,
) -> Steps[dict[str, Any]]:
    """botocore's request: what is sent is ``method``, ``url``, ``headers`` and ``body``.

    :param endpoint_url: where it goes, unless the handlers of ``before-endpoint-resolution`` are to be
        asked.
    """
    if endpoint_url is None:
        endpoint_url, _, _ = yield from endpoint(client, operation_name, params, context)
    request, target = serialized(client, operation_name, params)
    if not context.get("is_presign_request"):
        request["headers"]["User-Agent"] = client._user_agent
    return {**request, "url": endpoint_url.rstrip("/") + target, "context": context}


def serialized(
    client: BaseClient, operation_name: str, params: dict[str, Any]
) -> tuple[dict[str, Any], str]:
    """What botocore's serializer makes of parameters, and the path with the query as they are sent."""
    method, target, headers, body = client._request(operation_name, params)
    path, _, query = target.partition("?")
    request = {
        "url_path": path,
        "query_string": _unquoted(query),
        "method": method,
        "headers": dict(headers),
        "body": body,
    }
    return request, target


def endpoint(
    client: BaseClient, operation_name: str, params: dict[str, Any], context: dict[str, Any]
) -> Steps[tuple[str, dict[str, Any], dict[str, Any]]]:
    """The URL without a path, and what botocore's endpoint rules may give beside it."""
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
    own_url = builtins.get("SDK::Endpoint")
    if own_url:
        return own_url, {}, {}
    url, signing_region, signing_name = client._resolved_endpoint()
    # A presigned URL is signed with the client's own region, as by botocore.
    if signing_region is not None and not context.get("is_presign_request"):
        context["signing"] = {"region": signing_region, "signing_name": signing_name}
    return url, {}, {}


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
    response = yield from events.steps(
        f"before-call.{event}",
        until_response=True,
        model=model,
        params=request,
        request_signer=client._request_signer,
        context=context,
    )
    if response is None:
        response = yield from exchanged(client, model, request, context)
    http, parsed = response
    yield from events.steps(
        f"after-call.{event}", http_response=http, parsed=parsed, model=model, context=context
    )
    if http.status_code >= 300:  # noqa: PLR2004 (as botocore decides)
        code = context.get("error_code_override") or parsed.get("Error", {}).get("Code")
        raise raisable(from_code(code))(parsed, operation_name)
    result: dict[str, Any] = parsed
    return result


def exchanged(
    client: BaseClient, model: Any, request: dict[str, Any], context: dict[str, Any]
) -> Steps[tuple[Any, dict[str, Any]]]:
    """The reply to a request, an ``AWSResponse``, and the dict that boto3 makes of it."""
    try:
        return (yield from client._endpoint.steps(model, request))
    except Exception as error:
        yield from client.meta.events.steps(
            f"after-call-error.{SERVICE_ID}.{model.name}", exception=error, context=context
        )
        raise
