"""The private attributes of botocore's clients that programs in the wild use, made when they are asked for.

Source: ``BaseClient.__init__`` and ``BaseClient.__getattr__`` in ``botocore/client.py``. What this
package has is given; what it does otherwise is refused with what to use instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cloudfront_rs import meta
from cloudfront_rs.events import EventHooks

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudfront_rs.client import BaseClient


def attribute(client: BaseClient, name: str) -> Any:
    """What ``client.name`` is where the class has nothing of that name.

    Handlers of the event ``getattr`` may have it, as in botocore.

    :raises AttributeError: where nobody has.
    """
    if name in _MADE:
        return client.__dict__.setdefault(name, _MADE[name](client))
    if name in _REFUSED:
        raise AttributeError(f"cloudfront_rs clients have no {name!r}: {_REFUSED[name]}")
    # Python itself looks for names with underscores, in clients that are not made yet, too.
    if not name.startswith("__") and client._meta is not None:
        # Of the asyncio client, too, this is no coroutine.
        _, found = EventHooks.emit_until_response(
            client._meta.events, f"getattr.{meta.SERVICE_ID}.{name}", client=client
        )
        if found is not None:
            return found
    raise AttributeError(f"{type(client).__name__!r} object has no attribute {name!r}")


class Serializer:
    """``client._serializer``: the request that parameters make."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def serialize_to_request(
        self, parameters: dict[str, Any], operation_model: Any
    ) -> dict[str, Any]:
        """botocore's request dict, without the endpoint.

        :raises ParamValidationError: for parameters that the operation does not take.
        """
        from cloudfront_rs.api_call import serialized  # noqa: PLC0415 (few clients need it)

        request, _ = serialized(self._client, operation_model.name, parameters)
        return request


class ResponseParser:
    """``client._response_parser``: the dict that a reply makes."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def parse(self, response: dict[str, Any], shape: Any) -> dict[str, Any]:
        """The dict of a reply.

        :param response: with ``status_code``, ``headers`` and ``body``.
        :param shape: the output shape of the operation.
        """
        headers = [(name, str(value)) for name, value in response["headers"].items()]
        operation_name = _operation_of(self._client, shape)
        parsed: dict[str, Any] = self._client._parse(
            operation_name, response["status_code"], headers, response["body"]
        )
        return parsed


def _operation_of(client: BaseClient, shape: Any) -> str:
    """An operation with that output; any without one."""
    model = client.meta.service_model
    for name in model.operation_names:
        output = model.operation_model(name).output_shape
        if getattr(output, "name", None) == getattr(shape, "name", None):
            return str(name)
    raise ValueError(f"no operation of CloudFront has the output {shape}")


def _endpoint(client: BaseClient) -> Any:
    from cloudfront_rs.endpoint import Endpoint  # noqa: PLC0415 (few clients need it)

    return Endpoint(client)


def _request_signer(client: BaseClient) -> Any:
    from cloudfront_rs.signers import RequestSigner  # noqa: PLC0415 (as above)

    return RequestSigner(client)


_MADE: dict[str, Callable[[BaseClient], Any]] = {
    "_cache": lambda _: {},
    "_client_config": lambda client: client.meta.config,
    "_endpoint": _endpoint,
    "_exceptions": lambda client: client.exceptions,
    "_request_signer": _request_signer,
    "_response_parser": ResponseParser,
    "_serializer": Serializer,
    "_service_model": lambda client: client.meta.service_model,
}
_BY_SETTINGS = (
    "make the client with other settings, or change what is sent by a handler of before-send"
)
_REFUSED = {
    "_exceptions_factory": "the exceptions are in client.exceptions",
    "_loader": "the model is in client.meta.service_model",
    "_ruleset_resolver": "the endpoint is client.meta.endpoint_url",
    "_user_agent_creator": _BY_SETTINGS,
}
