"""Checks botocore's model against the source of the pinned ``aws-sdk-cloudfront``.

Both come from AWS's model, by different ways and with different release dates. The requests of this
package are botocore's; the SDK resolves the endpoint, signs, retries and sends. What they must agree on
is which operations there are, and the method, path and query of each.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from codegen.model import Model


def check(model: Model, root: Path) -> tuple[str, int]:
    """Returns the SDK's version and the number of operations that agree, which is all of them."""
    version = _pinned_version(root)
    sdk = _operations(_source(version))
    botocore = {
        o.name: (o.http["method"], *_split(o.http["requestUri"]), _query_names(o))
        for o in model.operations.values()
    }
    for name in sorted(botocore.keys() | sdk.keys()):
        if botocore.get(name) != sdk.get(name):
            raise SystemExit(
                f"{name}: botocore has {botocore.get(name)}, the SDK has {sdk.get(name)}"
            )
    return version, len(sdk)


def _pinned_version(root: Path) -> str:
    lock = (root / "Cargo.lock").read_text()
    return _first(r'name = "aws-sdk-cloudfront"\nversion = "([^"]+)"', lock)


def _source(version: str) -> Path:
    cargo = Path(os.environ.get("CARGO_HOME", Path.home() / ".cargo"))
    found = sorted(cargo.glob(f"registry/src/*/aws-sdk-cloudfront-{version}"))
    if not found:
        raise SystemExit(f"the source of aws-sdk-cloudfront {version} is missing: cargo fetch")
    return found[0] / "src" / "operation"


def _operations(folder: Path) -> dict[str, tuple[str, str, str, frozenset[str]]]:
    operations = {}
    for path in folder.glob("*.rs"):
        source = path.read_text()
        name = _first(r'Metadata::new\(\s*"(\w+)"', source)
        uri = re.search(r'write!\(\s*output,\s*"([^"]+)"', source)
        path_only = uri[1] if uri else _first(r'output\.push_str\("([^"]+)"\)', source)
        constants = re.findall(r'query\.push_v\("(\w+)"\)', source)
        constants += ["=".join(kv) for kv in re.findall(r'push_kv\("(\w+)", "(\w+)"\)', source)]
        names = frozenset(re.findall(r'push_kv\(\s*"(\w+)",\s*[^"\s]', source))
        method = _first(r'\.method\("(\w+)"\)', source)
        operations[name] = (method, path_only, "&".join(constants), names)
    return operations


def _first(pattern: str, source: str) -> str:
    found = re.search(pattern, source)
    if not found:
        raise SystemExit(f"nothing matches {pattern}")
    return found[1]


def _split(uri: str) -> tuple[str, str]:
    path, _, query = uri.partition("?")
    return path, query


def _query_names(operation: object) -> frozenset[str]:
    members = operation.input_shape.members.items()  # type: ignore[attr-defined]
    return frozenset(
        m.serialization.get("name", name)
        for name, m in members
        if m.serialization.get("location") == "querystring"
    )
