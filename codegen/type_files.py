"""Renders ``type_defs.py`` and ``literals.py``: a TypedDict for every structure, a Literal for every enum.

The names and the rules are those of the package mypy_boto3_cloudfront, so that a program which is typed
with it is typed with ours once the package's name is replaced:

- A structure that a request and a reply write differently is two types: ``…TypeDef`` takes any sequence,
  ``…OutputTypeDef`` has lists. What takes both, so that a reply can be sent back, is ``…UnionTypeDef``.
- The members of a reply itself are all there; those of the structures in it only where the model says so.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any

import boto3
from botocore import xform_name

from codegen.model import Model
from codegen.paginators_and_waiters import exported, paginators, waiters

SCALAR_TYPES = {
    "string": "str",
    "integer": "int",
    "long": "int",
    "float": "float",
    "double": "float",
    "boolean": "bool",
    "timestamp": "datetime",
}
# What botocore adds to the model.
ADDED = {
    "ResponseMetadataTypeDef": {
        "RequestId": "str",
        "HTTPStatusCode": "int",
        "HTTPHeaders": "dict[str, str]",
        "RetryAttempts": "int",
        "HostId": "NotRequired[str]",
    },
    "EmptyResponseMetadataTypeDef": {"ResponseMetadata": "ResponseMetadataTypeDef"},
    "PaginatorConfigTypeDef": {
        "MaxItems": "NotRequired[int]",
        "PageSize": "NotRequired[int]",
        "StartingToken": "NotRequired[str]",
    },
    "WaiterConfigTypeDef": {"Delay": "NotRequired[int]", "MaxAttempts": "NotRequired[int]"},
}
STREAM = "StreamingBody"
BLOB = "str | bytes | bytearray | IO[Any] | StreamingBody"

LITERALS_HEADER = '''"""The values of AWS's enums, and the names of services, paginators and waiters.

Mirrors ``mypy_boto3_cloudfront.literals``, name by name. ``ServiceName`` and ``ResourceServiceName`` are
all of boto3's, as they are there; this package's one service is ``CloudFrontServiceName``.

{heading}
"""

from typing import Literal, TypeAlias
'''
TYPE_DEFS_HEADER = '''"""The dicts that operations take and return, as TypedDicts.

Mirrors ``mypy_boto3_cloudfront.type_defs``, name by name. Deliberate differences: ``StreamingBody`` is
this package's, and a blob may also be a ``bytearray``, which botocore takes as well.

Nothing in the package imports this module when it runs. Where a program does, it needs nothing but
Python; only to evaluate the annotations, Python 3.10 lacks ``NotRequired``.

{heading}
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from typing import IO, TYPE_CHECKING, Any, TypeAlias, TypedDict

from cloudfront_rs.literals import (
    {literals},
)
from cloudfront_rs.response import StreamingBody

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired
'''


def literals(model: Model, heading: str) -> str:
    session = boto3.Session()
    pages = {name: xform_name(name) for name in paginators()}
    waits = {name: xform_name(name) for name in waiters()}
    values = {f"{name}Type": values for name, values in _enums(model).items()}
    values |= {f"{name}PaginatorName": [method] for name, method in pages.items()}
    values |= {f"{name}WaiterName": [waiter] for name, waiter in waits.items()}
    values |= {
        "CloudFrontServiceName": ["cloudfront"],
        "PaginatorName": list(pages.values()),
        "ResourceServiceName": session.get_available_resources(),
        "ServiceName": session.get_available_services(),
        "WaiterName": list(waits.values()),
    }
    lines = [LITERALS_HEADER.format(heading=heading), *exported(values)]
    for name in sorted(values):
        texts = ", ".join(f'"{value}"' for value in sorted(values[name]))
        lines.append(f"{name}: TypeAlias = Literal[{texts}]")
    return "\n".join(lines) + "\n"


def type_defs(model: Model, heading: str) -> str:
    types = _Types(model)
    structures, unions = types.all_structures(), types.all_unions()
    used = ",\n    ".join(f"{name}Type" for name in types.enums_used())
    lines = [
        TYPE_DEFS_HEADER.format(heading=heading, literals=used),
        *exported([*structures, *unions]),
    ]
    for name, members in sorted(structures.items()):
        lines.append(f"class {name}(TypedDict):")
        lines += [f"    {key}: {annotation}" for key, annotation in members.items()]
        lines.append("")
    lines += [f"{name}: TypeAlias = {union}" for name, union in sorted(unions.items())]
    return "\n".join(lines) + "\n"


def type_names(model: Model) -> list[str]:
    types = _Types(model)
    return sorted([*types.all_structures(), *types.all_unions()])


def replies_with_streams(model: Model) -> dict[str, dict[str, str]]:
    """The types of which the asyncio client has its own."""
    structures = _Types(model).structures()
    return {n: members for n, members in structures.items() if STREAM in members.values()}


def result_type(operation: Any) -> str:
    """What a method returns."""
    if operation.output_shape is None:
        return "EmptyResponseMetadataTypeDef"
    if not operation.output_shape.members:
        return "dict[str, Any]"
    return f"{operation.output_shape.name}TypeDef"


class _Types:
    """The TypedDicts of the model. Each is a dict of its members' annotations."""

    def __init__(self, model: Model) -> None:
        self.operations = {operation.name: operation for operation in model.operations.values()}
        self.inputs = {s.name: s for s in model.inputs if s.type_name == "structure"}
        self.outputs = {s.name: s for s in model.outputs if s.type_name == "structure"}
        self.requests = {o.input_shape.name for o in self.operations.values()}
        self.results = {o.output_shape.name for o in self.operations.values() if o.output_shape}

    @cached_property
    def split(self) -> set[str]:
        """The structures whose two directions differ: what both have, with a list somewhere in it."""
        return {
            name
            for name in self.inputs.keys() & self.outputs.keys()
            if any(shape.type_name == "list" for shape in _below(self.outputs[name]))
        }

    @cached_property
    def takes_unions(self) -> set[str]:
        """The structures whose members take a reply's structures as well.

        These are the requests, and whatever stands below a structure that no reply has. Elsewhere, a
        reply's structure is taken only whole, because mypy_boto3_cloudfront does it in this way.
        """
        sent_only = self.inputs.keys() - self.outputs.keys() - self.requests
        below = {shape.name for name in sent_only for shape in _below(self.inputs[name])}
        return self.requests | sent_only | (below & self.inputs.keys())

    def all_structures(self) -> dict[str, dict[str, str]]:
        return {**ADDED, **self.structures(), **self.paginate_and_wait()}

    def all_unions(self) -> dict[str, str]:
        return {"BlobTypeDef": BLOB, **self.unions()}

    def structures(self) -> dict[str, dict[str, str]]:
        found = {}
        for name, shape in self.inputs.items():
            found[f"{name}TypeDef"] = {
                key: _required(shape, key, self._input(member, name in self.takes_unions))
                for key, member in shape.members.items()
            }
        for name, shape in self.outputs.items():
            if name in self.results and shape.members:
                members = {key: self._output(member) for key, member in shape.members.items()}
                metadata = {"ResponseMetadata": "ResponseMetadataTypeDef"}
                found[f"{name}TypeDef"] = members | metadata
            elif name in self.split or name not in self.inputs:
                found[self._output(shape)] = {
                    key: _required(shape, key, self._output(member))
                    for key, member in shape.members.items()
                }
        return {name: members for name, members in found.items() if members}

    def paginate_and_wait(self) -> dict[str, dict[str, str]]:
        """A request's members, with the paginator's or waiter's own argument."""
        found = {}
        for name, config in paginators().items():
            shape = self.operations[name].input_shape
            keys = [key for key in shape.members if key not in _paging_keys(config)]
            found[f"{shape.name}PaginateTypeDef"] = self._request(shape, keys) | {
                "PaginationConfig": "NotRequired[PaginatorConfigTypeDef]"
            }
        for waiter in waiters().values():
            shape = self.operations[waiter["operation"]].input_shape
            found[f"{shape.name}WaitTypeDef"] = self._request(shape, shape.members) | {
                "WaiterConfig": "NotRequired[WaiterConfigTypeDef]"
            }
        return found

    def unions(self) -> dict[str, str]:
        used = {
            shape.name
            for name in self.takes_unions
            for member in self.inputs[name].members.values()
            if (shape := _innermost(member)).name in self.split
        }
        return {f"{name}UnionTypeDef": f"{name}TypeDef | {name}OutputTypeDef" for name in used}

    def enums_used(self) -> list[str]:
        structures = [*self.inputs.values(), *self.outputs.values()]
        members = [_innermost(m) for shape in structures for m in shape.members.values()]
        names = {member.name for member in members if getattr(member, "enum", None)}
        return sorted(names, key=str.casefold)

    def _request(self, shape: Any, keys: Iterable[str]) -> dict[str, str]:
        return {key: _required(shape, key, self._input(shape.members[key], True)) for key in keys}

    def _input(self, shape: Any, takes_unions: bool) -> str:
        if shape.type_name == "list":
            return f"Sequence[{self._input(shape.member, takes_unions)}]"
        if shape.type_name == "structure":
            union = "Union" if takes_unions and shape.name in self.split else ""
            return f"{shape.name}{union}TypeDef"
        return "BlobTypeDef" if shape.type_name == "blob" else _scalar(shape)

    def _output(self, shape: Any) -> str:
        if shape.type_name == "list":
            return f"list[{self._output(shape.member)}]"
        if shape.type_name == "structure":
            return f"{shape.name}{'Output' if shape.name in self.split else ''}TypeDef"
        # Every blob in a reply is its whole body, which botocore hands out as a stream.
        return STREAM if shape.type_name == "blob" else _scalar(shape)


def _below(shape: Any) -> list[Any]:
    """All structures and lists in a structure or list. No shape of CloudFront's is recursive."""
    children = [shape.member] if shape.type_name == "list" else shape.members.values()
    nested = [child for child in children if child.type_name in ("list", "structure")]
    return nested + [deeper for child in nested for deeper in _below(child)]


def _innermost(shape: Any) -> Any:
    return _innermost(shape.member) if shape.type_name == "list" else shape


def _scalar(shape: Any) -> str:
    return f"{shape.name}Type" if getattr(shape, "enum", None) else SCALAR_TYPES[shape.type_name]


def _required(shape: Any, key: str, annotation: str) -> str:
    required = key in shape.metadata.get("required", [])
    return annotation if required else f"NotRequired[{annotation}]"


def _paging_keys(config: dict[str, Any]) -> set[str]:
    return {config["input_token"], config["limit_key"]}


def _enums(model: Model) -> dict[str, list[str]]:
    shapes = map(model.service.shape_for, model.service.shape_names)
    return {shape.name: shape.enum for shape in shapes if getattr(shape, "enum", None)}
