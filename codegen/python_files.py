"""Renders the modelled exceptions and the type stub of the clients."""

from __future__ import annotations

from collections.abc import Collection

from botocore import xform_name

from codegen.model import Model
from codegen.paginators_and_waiters import paginators, waiters
from codegen.type_files import replies_with_streams, result_type

CLIENT_HEADER = '''"""The types of the clients, whose methods ``client.py`` makes of a table.

Mirrors ``mypy_boto3_cloudfront.client``, whose ``CloudFrontClient`` is another name of ``CloudFront``.
That of the asyncio client mirrors ``types_aiobotocore_cloudfront.client``. Deliberate difference: each
exception is its own class and not ``ClientError``.

{heading}
"""

from asyncio import Future
from collections.abc import Awaitable, Mapping
from contextvars import ContextVar
from inspect import Signature
from typing import Any, Literal, TypeVar, overload, type_check_only

from typing_extensions import Self, Unpack

from cloudfront_rs import _native, paginator, type_defs, waiter
from cloudfront_rs import exceptions as _exceptions
from cloudfront_rs.aio import paginator as aio_paginator
from cloudfront_rs.aio import type_defs as aio_type_defs
from cloudfront_rs.aio import waiter as aio_waiter
from cloudfront_rs.endpoint import Endpoint
from cloudfront_rs.events import EventHooks
from cloudfront_rs.meta import ClientMeta
from cloudfront_rs.signers import RequestSigner

_T = TypeVar("_T")
ONLY_REFUSED: ContextVar[bool]
STREAMS: dict[str, str]
'''
API_METHOD = """
class ApiMethod:
    operation_name: str
    @property
    def __code__(self) -> Any: ...
    __defaults__: None
    __kwdefaults__: None
    def __init__(self, name: str, operation_name: str) -> None: ...
    def __get__(self, client: BaseClient | None, owner: type | None = None) -> Any: ...
    def __call__(self, client: BaseClient, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def __signature__(self) -> Signature: ...
"""
BASE_CLIENT = """
class BaseClient(_native.Client):
    _PY_TO_OP_NAME: dict[str, str]
    _package: str
    _credentials: Any
    _given: dict[str, Any]
    _meta: ClientMeta | None
    _botocore: tuple[str, str]
    _parser_factory: Any
    _is_async: bool
    _request_signer: RequestSigner
    _endpoint: Endpoint
    _serializer: Any
    _response_parser: Any
    def __new__(
        cls,
        settings: Any,
        credentials: _native.Credentials | None = None,
        events: EventHooks | None = None,
    ) -> Self: ...
    def __init__(
        self,
        settings: Any,
        credentials: _native.Credentials | None = None,
        events: EventHooks | None = None,
    ) -> None: ...
    @property
    def meta(self) -> ClientMeta: ...
    @meta.setter
    def meta(self, botocores: Any) -> None: ...
    def _emit_api_params(
        self, api_params: dict[str, Any], operation_model: Any, context: dict[str, Any]
    ) -> Any: ...
    def _resolve_endpoint_ruleset(
        self,
        operation_model: Any,
        params: dict[str, Any],
        request_context: dict[str, Any],
        *_: Any,
        **__: Any,
    ) -> Any: ...
    def _convert_to_request_dict(
        self,
        api_params: dict[str, Any],
        operation_model: Any,
        endpoint_url: str,
        context: dict[str, Any] | None = None,
        **_: Any,
    ) -> Any: ...
    def _make_request(
        self, operation_model: Any, request_dict: dict[str, Any], request_context: dict[str, Any]
    ) -> Any: ...
    def _register_handlers(self) -> None: ...
    @property
    def exceptions(self) -> Exceptions: ...
    def can_paginate(self, operation_name: str) -> bool: ...
    @property
    def waiter_names(self) -> list[str]: ...
    def _own(self, operation_name: str, reply: dict[str, Any]) -> dict[str, Any]: ...
"""
CLOUDFRONT = """
class CloudFront(BaseClient):
    def _make_api_call(
        self, operation_name: str, api_params: Mapping[str, Any]
    ) -> dict[str, Any]: ...
    def close(self) -> None: ...
    def generate_presigned_url(
        self,
        ClientMethod: str,
        Params: Mapping[str, Any] | None = None,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str: ...
"""
ASYNC_CLOUDFRONT = """
class AsyncCloudFront(BaseClient):
    _in_flight: set[Future[Any]]
    async def _wait(self, future: Awaitable[_T]) -> _T: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc: object) -> None: ...
    async def _make_api_call(
        self, operation_name: str, api_params: Mapping[str, Any]
    ) -> dict[str, Any]: ...
    async def close(self) -> None: ...
    async def generate_presigned_url(
        self,
        ClientMethod: str,
        Params: Mapping[str, Any] | None = None,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str: ...
"""
MOST_NAMED = 6


def exceptions(model: Model, heading: str) -> str:
    lines = [
        '"""The exceptions of CloudFront\'s modelled errors, one for each code.',
        "",
        "Imported only when one of them is named or raised. The docstring of each lists the methods",
        "whose operations can answer with it, from AWS's model.",
        "",
        heading,
        '"""',
        "",
        "from cloudfront_rs.exceptions import ClientError",
        "",
    ]
    for code, methods in model.errors.items():
        lines += [f"class {code}(ClientError):", f'    """{_raised_by(methods)}"""', ""]
    lines.append("BY_CODE: dict[str, type[ClientError]] = {")
    lines += [f'    "{code}": {code},' for code in model.errors]
    lines.append("}")
    return "\n".join(lines)


def _raised_by(methods: list[str]) -> str:
    if len(methods) > MOST_NAMED:
        return f"Raised by {len(methods)} operations."
    return f"Raised by {', '.join(methods)}." if methods else "In the model, raised by nothing."


def client_stub(model: Model, heading: str) -> str:
    lines = [
        CLIENT_HEADER.format(heading=heading),
        *_exceptions(model),
        API_METHOD,
        BASE_CLIENT,
        CLOUDFRONT,
        *_getters(""),
        *_methods(model, "def", {}),
        ASYNC_CLOUDFRONT,
        *_getters("aio_"),
        *_methods(model, "async def", replies_with_streams(model)),
        "",
        '_C = TypeVar("_C", CloudFront, AsyncCloudFront)',
        "",
        "def extended(client_class: type[_C], events: EventHooks) -> type[_C]: ...",
        "",
        "CloudFrontClient = CloudFront",
        "Client = CloudFront",
    ]
    return "\n".join(lines) + "\n"


def _exceptions(model: Model) -> list[str]:
    return [
        "@type_check_only",
        "class Exceptions:",
        "    def from_code(self, error_code: str | None) -> type[_exceptions.ClientError]: ...",
        *(f"    {code}: type[_exceptions.{code}]" for code in ["ClientError", *model.errors]),
    ]


def _getters(prefix: str) -> list[str]:
    return [
        f"    @overload\n"
        f'    def get_{kind}(self, {argument}: Literal["{xform_name(name)}"])'
        f" -> {prefix}{kind}.{name}{kind.capitalize()}: ..."
        for kind, argument, names in (
            ("paginator", "operation_name", paginators()),
            ("waiter", "waiter_name", waiters()),
        )
        for name in names
    ]


def _methods(model: Model, keyword: str, of_asyncio: Collection[str]) -> list[str]:
    return [
        f"    {keyword} {method}("
        f"self, **kwargs: Unpack[type_defs.{operation.input_shape.name}TypeDef]"
        f") -> {_returned(result_type(operation), of_asyncio)}: ..."
        for method, operation in model.operations.items()
    ]


def _returned(name: str, of_asyncio: Collection[str]) -> str:
    if name in of_asyncio:
        return f"aio_type_defs.{name}"
    return f"type_defs.{name}" if name.endswith("TypeDef") else name
