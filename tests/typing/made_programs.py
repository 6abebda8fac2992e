"""Programs that are made from what mypy_boto3_cloudfront has: one use of each of its names."""

from __future__ import annotations

import functools
import re
from typing import Any

from cloudfront_rs import type_defs as our_type_defs
from mypy_boto3_cloudfront import client, literals, paginator, type_defs, waiter

# They hold a stream, which is another class in each package, or take blobs, of which ours takes more.
WITH_BLOBS = {
    "BlobTypeDef",
    "CreateConnectionFunctionRequestTypeDef",
    "CreateFunctionRequestTypeDef",
    "GetConnectionFunctionResultTypeDef",
    "GetFunctionResultTypeDef",
    "TestConnectionFunctionRequestTypeDef",
    "TestFunctionRequestTypeDef",
    "UpdateConnectionFunctionRequestTypeDef",
    "UpdateFunctionRequestTypeDef",
}
# The services of a release of botocore, of which some came and others went since theirs was made.
OF_A_RELEASE = {"ServiceName"}
TYPES = {*type_defs.__all__} - WITH_BLOBS


def calls() -> str:
    """A call of every method, and of every paginator and waiter."""
    lines = [
        "from typing import Any",
        "from mypy_boto3_cloudfront import literals, paginator, type_defs, waiter",
        "from mypy_boto3_cloudfront.client import CloudFrontClient",
    ]
    for method in _own(client.CloudFrontClient):
        annotations = getattr(client.CloudFrontClient, method).__annotations__
        if "kwargs" in annotations:
            result = _qualified(annotations["return"])
            lines += [
                f"def {method}(c: CloudFrontClient, r: {_unpacked(annotations)}) -> {result}:",
                f"    return c.{method}(**r)",
            ]
    for name in paginator.__all__:
        annotations = getattr(paginator, name).paginate.__annotations__
        page = _qualified(annotations["return"].partition("[")[2].removesuffix("]"))
        lines += [
            f"def pages_{name}(c: CloudFrontClient, n: literals.{name}Name,"
            f" r: {_unpacked(annotations)}) -> {page}:",
            f"    p: paginator.{name} = c.get_paginator(n)",
            "    for page in p.paginate(**r):",
            "        return page",
            "    raise ValueError(n)",
        ]
    for name in waiter.__all__:
        annotations = getattr(waiter, name).wait.__annotations__
        lines += [
            f"def wait_{name}(c: CloudFrontClient, n: literals.{name}Name,"
            f" r: {_unpacked(annotations)}) -> None:",
            f"    w: waiter.{name} = c.get_waiter(n)",
            "    w.wait(**r)",
        ]
    return "\n".join(lines) + "\n"


def same_types() -> str:
    """Every type of theirs handed on as ours, and ours as theirs, which makes them the same."""
    lines = []
    for module, names in (("type_defs", type_defs.__all__), ("literals", literals.__all__)):
        lines += [
            f"import mypy_boto3_cloudfront.{module} as their_{module}",
            f"import cloudfront_rs.{module} as our_{module}",
        ]
        for name in sorted({*names} - WITH_BLOBS - OF_A_RELEASE - behind()):
            theirs, ours = f"their_{module}.{name}", f"our_{module}.{name}"
            lines.append(f"def to_our_{name}(x: {theirs}) -> {ours}: return x")
            lines.append(f"def to_their_{name}(x: {ours}) -> {theirs}: return x")
    return "\n".join(lines) + "\n"


@functools.cache
def behind() -> frozenset[str]:
    """The types of theirs that lag behind boto3: AWS added a member to them, or to what they hold.

    Their package is generated less often than boto3 is released. That nothing but additions lie between is
    for ``test_names``.
    """
    lagging = {name for name in TYPES if keys(our_type_defs, name) != keys(type_defs, name)}
    while more := {name for name in TYPES - lagging if lagging & _held(name)}:
        lagging |= more
    return frozenset(lagging)


def keys(module: Any, name: str) -> set[str]:
    return {*getattr(getattr(module, name), "__annotations__", ())}


def _held(name: str) -> set[str]:
    """The other types that one of theirs names."""
    made = getattr(type_defs, name)
    annotations = [str(one) for one in getattr(made, "__annotations__", {}).values()]
    return {*re.findall(r"\w+TypeDef", " ".join([str(made), *annotations]))} - {name}


def _own(a_class: type[Any]) -> list[str]:
    return [name for name, value in vars(a_class).items() if callable(value)]


def _unpacked(annotations: dict[str, str]) -> str:
    return _qualified(annotations["kwargs"].removeprefix("Unpack[").removesuffix("]"))


def _qualified(name: str) -> str:
    return f"type_defs.{name}" if name.endswith("TypeDef") else name
