"""Renders the modelled exceptions and the type stub of the clients."""

from __future__ import annotations

from typing import Any

from codegen.model import Model

SCALAR_TYPES = {
    "string": "str",
    "integer": "int",
    "long": "int",
    "float": "float",
    "double": "float",
    "boolean": "bool",
    "blob": "Blob",
    "structure": "Mapping[str, Any]",
}


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
        f"# {heading}",
        "",
        "from collections.abc import Mapping, Sequence",
        "from typing import Any, BinaryIO, TypeAlias",
        "",
        "from typing_extensions import Self",
        "",
        "from cloudfront_rs import _native",
        "from cloudfront_rs.exceptions import ClientExceptions",
        "",
        "Blob: TypeAlias = bytes | bytearray | str | BinaryIO",
        "",
        "class BaseClient(_native.Client):",
        "    @property",
        "    def exceptions(self) -> ClientExceptions: ...",
        "",
        "class CloudFront(BaseClient):",
        "    def _make_api_call(",
        "        self, operation_name: str, api_params: Mapping[str, Any]",
        "    ) -> dict[str, Any]: ...",
        *_methods(model, "def"),
        "",
        "class AsyncCloudFront(BaseClient):",
        "    async def __aenter__(self) -> Self: ...",
        "    async def __aexit__(self, *exc: object) -> None: ...",
        "    async def _make_api_call(",
        "        self, operation_name: str, api_params: Mapping[str, Any]",
        "    ) -> dict[str, Any]: ...",
        *_methods(model, "async def"),
    ]
    return "\n".join(lines) + "\n"


def _methods(model: Model, keyword: str) -> list[str]:
    return [
        f"    {keyword} {method}({', '.join(_parameters(operation.input_shape))})"
        " -> dict[str, Any]: ..."
        for method, operation in model.operations.items()
    ]


def _parameters(shape: Any) -> list[str]:
    required = shape.metadata.get("required", [])
    optional = [name for name in shape.members if name not in required]
    parameters = ["self", "*"] if shape.members else ["self"]
    parameters += [f"{name}: {_type(shape.members[name])}" for name in required]
    return parameters + [f"{name}: {_type(shape.members[name])} = ..." for name in optional]


def _type(shape: Any) -> str:
    if shape.type_name == "list":
        return f"Sequence[{_type(shape.member)}]"
    return SCALAR_TYPES[shape.type_name]
