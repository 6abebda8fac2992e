"""CloudFront's model as botocore ships it, with every assumption of the table checked.

The table of the Rust side is simpler than botocore's model, because CloudFront uses only a part of
what the model language can say. A trait that the table cannot express stops the generation here, with
its name, instead of becoming a wrong request or reply.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import boto3
import botocore
import botocore.session
from botocore import xform_name
from botocore.model import OperationModel, ServiceModel, Shape

NAMESPACE = "http://cloudfront.amazonaws.com/doc/2020-05-31/"
UNSUPPORTED_TRAITS = {
    "contextParam",
    "eventstream",
    "flattened",
    "hostLabel",
    "idempotencyToken",
    "jsonvalue",
    "timestampFormat",
    "xmlAttribute",
}
SCALARS = {
    "string": "String",
    "integer": "Integer",
    "long": "Integer",
    "float": "Float",
    "double": "Float",
    "boolean": "Boolean",
    "timestamp": "Timestamp",
    "blob": "Blob",
}


@dataclass(frozen=True)
class Model:
    service: ServiceModel
    boto3_version: str
    botocore_version: str

    @classmethod
    def load(cls) -> Model:
        session = botocore.session.get_session()
        model = cls(
            session.get_service_model("cloudfront"), boto3.__version__, botocore.__version__
        )
        model.check()
        return model

    @cached_property
    def operations(self) -> dict[str, OperationModel]:
        """Each operation by the name of its method, in the order of these names."""
        named = {
            xform_name(n): self.service.operation_model(n) for n in self.service.operation_names
        }
        return dict(sorted(named.items()))

    @cached_property
    def errors(self) -> dict[str, list[str]]:
        """Each modelled error by its code, with the operations that can answer with it."""
        raised: dict[str, list[str]] = {shape.name: [] for shape in self.service.error_shapes}
        for method, operation in self.operations.items():
            for shape in operation.error_shapes:
                raised[shape.name].append(method)
        return dict(sorted(raised.items()))

    @cached_property
    def inputs(self) -> list[Any]:
        return self._reach([o.input_shape for o in self.operations.values()])

    @cached_property
    def outputs(self) -> list[Any]:
        return self._reach([o.output_shape for o in self.operations.values() if o.output_shape])

    @cached_property
    def shapes(self) -> list[Any]:
        """Every structure and list that a request or a reply can hold, by name, each once."""
        return sorted({s.name: s for s in [*self.inputs, *self.outputs]}.values(), key=_by_name)

    def member_count(self) -> int:
        return sum(len(s.members) for s in self.shapes if s.type_name == "structure")

    @staticmethod
    def _reach(roots: list[Any]) -> list[Any]:
        seen: dict[str, Any] = {}
        waiting = list(roots)
        while waiting:
            shape = waiting.pop()
            if shape.type_name not in ("structure", "list") or shape.name in seen:
                continue
            seen[shape.name] = shape
            waiting.extend(_children(shape))
        return sorted(seen.values(), key=_by_name)

    def check(self) -> None:
        """Stops at the first thing in the model that the table has no column for."""
        for shape in self.shapes:
            for name, child in _named_children(shape):
                traits = UNSUPPORTED_TRAITS & (child.serialization.keys() | child.metadata.keys())
                _expect(not traits, shape.name, name, f"trait {traits}")
                known = {"structure", "list", *SCALARS}
                _expect(child.type_name in known, shape.name, name, f"type {child.type_name}")
                namespace = child.serialization.get("xmlNamespace", {"uri": NAMESPACE})
                _expect(namespace == {"uri": NAMESPACE}, shape.name, name, f"{namespace}")
        for shape in self.inputs:
            for name, child in _named_children(shape):
                _expect(child.type_name != "timestamp", shape.name, name, "a timestamp to send")
        tops = {o.output_shape.name for o in self.operations.values() if o.output_shape}
        for shape in self.outputs:
            for name, child in _named_children(shape):
                location = child.serialization.get("location")
                allowed = ("header",) if shape.name in tops else ()
                _expect(location is None or location in allowed, shape.name, name, f"{location}")
                _expect(location is None or child.type_name == "string", shape.name, name, "type")
        for shape in self.service.error_shapes:
            _expect(list(shape.members) == ["Message"], shape.name, "", f"{list(shape.members)}")
            _expect(shape.error_code == shape.name, shape.name, "", shape.error_code)
        for method, operation in self.operations.items():
            labels = re.findall(r"{(.*?)}", operation.http["requestUri"])
            _expect(not any("+" in label for label in labels), method, "", "a greedy label")
            _expect(operation.endpoint is None, method, "", "a host prefix")


def _children(shape: Any) -> Iterator[Any]:
    return (child for _, child in _named_children(shape))


def _named_children(shape: Any) -> Iterator[tuple[str, Any]]:
    if shape.type_name == "list":
        yield "member", shape.member
    else:
        yield from shape.members.items()


def _by_name(shape: Shape) -> str:
    return str(shape.name)


def _expect(holds: bool, shape: str, member: str, what: str) -> None:
    if not holds:
        raise SystemExit(f"the table cannot express {shape}.{member}: {what}")
