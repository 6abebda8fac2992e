"""Renders the modelled exceptions and the type stub of the clients."""

from __future__ import annotations

from botocore import xform_name

from codegen.model import Model
from codegen.paginators_and_waiters import paginators, waiters
from codegen.type_files import result_type

CLIENT_HEADER = '''"""The types of the clients, whose methods ``client.py`` makes of a table.

Mirrors ``mypy_boto3_cloudfront.client``, whose ``CloudFrontClient`` is another name of ``CloudFront``.
Deliberate differences: each exception is its own class and not ``ClientError``, and there is a client for
asyncio.

{heading}
"""

from collections.abc import Mapping
from inspect import Signature
from typing import Any, Literal, overload, type_check_only

from typing_extensions import Self, Unpack

from cloudfront_rs import _native, paginator, type_defs, waiter
from cloudfront_rs import exceptions as _exceptions
from cloudfront_rs.meta import ClientMeta
'''
API_METHOD = """
class ApiMethod:
    operation_name: str
    def __init__(self, name: str, operation_name: str) -> None: ...
    def __get__(self, client: BaseClient | None, owner: type | None = None) -> Any: ...
    def __call__(self, client: BaseClient, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def __signature__(self) -> Signature: ...
"""
BASE_CLIENT = """
class BaseClient(_native.Client):
    _PY_TO_OP_NAME: dict[str, str]
    _credentials: Any
    _found: Any
    _log: Any
    _meta: ClientMeta | None
    @property
    def meta(self) -> ClientMeta: ...
    @property
    def exceptions(self) -> _Exceptions: ...
    def can_paginate(self, operation_name: str) -> bool: ...
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
    @property
    def waiter_names(self) -> list[str]: ...
"""
ASYNC_CLOUDFRONT = """
class AsyncCloudFront(BaseClient):
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
        *_getters("get_paginator", "operation_name", "paginator", "Paginator", list(paginators())),
        *_getters("get_waiter", "waiter_name", "waiter", "Waiter", list(waiters())),
        *_methods(model, "def"),
        ASYNC_CLOUDFRONT,
        *_methods(model, "async def"),
        "",
        "CloudFrontClient = CloudFront",
        "Client = CloudFront",
    ]
    return "\n".join(lines) + "\n"


def _exceptions(model: Model) -> list[str]:
    return [
        "@type_check_only",
        "class _Exceptions:",
        "    def from_code(self, error_code: str | None) -> type[_exceptions.ClientError]: ...",
        *(f"    {code}: type[_exceptions.{code}]" for code in ["ClientError", *model.errors]),
    ]


def _getters(method: str, argument: str, module: str, suffix: str, names: list[str]) -> list[str]:
    return [
        f"    @overload\n"
        f'    def {method}(self, {argument}: Literal["{xform_name(name)}"])'
        f" -> {module}.{name}{suffix}: ..."
        for name in names
    ]


def _methods(model: Model, keyword: str) -> list[str]:
    return [
        f"    {keyword} {method}("
        f"self, **kwargs: Unpack[type_defs.{operation.input_shape.name}TypeDef]"
        f") -> {_returned(result_type(operation))}: ..."
        for method, operation in model.operations.items()
    ]


def _returned(name: str) -> str:
    return f"type_defs.{name}" if name.endswith("TypeDef") else name
