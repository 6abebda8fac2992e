"""What two releases of botocore say differently about CloudFront, as bullets of a changelog.

Everything that a caller can notice is compared and nothing else. The same two releases make the same
report always, so that it can be written twice.
"""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.changelog import Change, named, render
from codegen.endpoint_changes import by_id, endpoints, partitions
from codegen.facts import Json, Model, children, differences, ticked

# These have a kind of their own, or are told with the shapes that they hold.
OF_A_SHAPE = {"members", "required", "enum", "member", "key", "value", "min", "max", "pattern"}
CONSTRAINTS = ("min", "max", "pattern")
# The one is prose. The other is of all services, and older than the rules and partitions that are compared.
NOT_COMPARED = {"examples-1.json", "endpoints.json"}


@dataclass(frozen=True)
class Data:
    """What botocore's folder of data says about CloudFront."""

    service: Json
    paginators: Json
    waiters: Json
    endpoints: Json
    partitions: Json
    # The other files by name: that they changed is told, and not how.
    others: dict[str, Any]

    @classmethod
    def load(cls, folder: Path) -> Data:
        """Reads the newest version of the API, which is the one that botocore takes."""
        versions = sorted(path for path in (folder / "cloudfront").glob("*") if path.is_dir())
        files = {p.name.removesuffix(".gz"): p for v in versions[-1:] for p in v.glob("*.json*")}
        if "service-2.json" not in files:
            raise FileNotFoundError(f"{folder} has no model of CloudFront")
        files |= {path.name: path for path in folder.glob("*.json")}
        read = {name: _read(path) for name, path in files.items() if name not in NOT_COMPARED}
        return cls(
            service=read.pop("service-2.json"),
            paginators=read.pop("paginators-1.json", {}).get("pagination", {}),
            waiters=read.pop("waiters-2.json", {}).get("waiters", {}),
            endpoints=read.pop("endpoint-rule-set-1.json", {}),
            partitions=read.pop("partitions.json", {}),
            others=read,
        )


def report(old: Path, new: Path) -> str:
    """The changes from one folder of botocore's data to another, as Markdown; nothing if there are none."""
    return render(compare(Data.load(old), Data.load(new)))


def compare(old: Data, new: Data) -> list[Change]:
    before, after = Model(old.service), Model(new.service)
    service = [
        {k: v for k, v in d.service.items() if k not in ("operations", "shapes")}
        | {"files": sorted(d.others)}
        for d in (old, new)
    ]
    same = sorted(old.others.keys() & new.others.keys())
    return [
        *_operations(before, after),
        *_structures(before, after),
        *_shapes(before, after),
        *_errors(before, after),
        *named("Paginators", old.paginators, new.paginators),
        *named("Waiters", old.waiters, new.waiters),
        *endpoints(old.endpoints, new.endpoints),
        *partitions(by_id(old.partitions), by_id(new.partitions)),
        *(Change("Service and files", "changed", text) for text in differences(*service)),
        *(
            Change("Service and files", "changed", f"what `{name}` holds")
            for name in same
            if old.others[name] != new.others[name]
        ),
    ]


def _operations(old: Model, new: Model) -> Iterator[Change]:
    one, other = old.operations, new.operations
    for name in other.keys() - one.keys():
        yield Change("Operations", "came", f"`{name}`{_signature(new, other[name])}")
    for name in one.keys() - other.keys():
        yield Change("Operations", "went", f"`{name}`")
    for name in one.keys() & other.keys():
        before, after = (
            {k: v for k, v in o.items() if k not in ("name", "errors")}
            for o in (one[name], other[name])
        )
        for text in differences(before, after):
            yield Change("Operations", "changed", f"`{name}`: {text}")


def _signature(model: Model, operation: Json) -> str:
    """What a new operation takes and gives, as its two structures are told nowhere else."""
    told = []
    for end in ("input", "output"):
        if end in operation:
            shape = model.shapes[operation[end]["shape"]]
            names = list(shape.get("members", {}))
            required = [f"{n} (required)" for n in names if n in shape.get("required", ())]
            optional = [n for n in names if n not in shape.get("required", ())]
            told.append(f"{end} {', '.join(required + optional) or 'nothing'}")
    return f": {'; '.join(told)}" if told else ""


def _structures(old: Model, new: Model) -> Iterator[Change]:
    """Those that came or went as a whole; requests and replies are told as operations."""
    for one, other, verb in ((old, new, "came"), (new, old, "went")):
        for name in other.reached - one.reached - other.tops:
            shape = other.shapes[name]
            if shape["type"] == "structure":
                members = ticked(shape.get("members", {})) or "nothing"
                yield Change("Structures", verb, f"`{name}` with {members}")


def _shapes(old: Model, new: Model) -> Iterator[Change]:
    for name in old.reached & new.reached:
        one, other = old.shapes[name], new.shapes[name]
        yield from _members(name, old, new)
        yield from _required(name, old, new)
        yield from _enum(name, old, new)
        before, after = ({k: s[k] for k in CONSTRAINTS if k in s} for s in (one, other))
        for text in differences(before, after):
            yield Change("Constraints", "changed", f"`{name}`: {text}", name, new)
        before, after = ({k: v for k, v in s.items() if k not in OF_A_SHAPE} for s in (one, other))
        for text in differences(before, after):
            yield Change("Structures", "changed", f"`{name}`: {text}", name, new)
    for name in new.reached - old.reached:
        if "enum" in new.shapes[name]:
            yield from _enum(name, old, new)


def _members(name: str, old: Model, new: Model) -> Iterator[Change]:
    one, other = children(old.shapes[name]), children(new.shapes[name])
    for member in other.keys() - one.keys():
        kind = new.kind_of(other[member])
        text = f"`{member}`" if kind == f"`{member}`" else f"`{member}` ({kind})"
        yield Change("Members", "came", text, name, new)
    for member in one.keys() - other.keys():
        yield Change("Members", "went", f"`{member}`", name, old)
    for member in one.keys() & other.keys():
        for text in differences(one[member], other[member]):
            yield Change("Members", "changed", f"`{member}`: {text}", name, new)


def _enum(name: str, old: Model, new: Model) -> Iterator[Change]:
    """The values that came or went, in one bullet because a new enum brings all of its own.

    Where a new enum is used, its member tells.
    """
    known = name in old.reached
    before = set(old.shapes[name].get("enum", ())) if known else set()
    after = set(new.shapes[name].get("enum", ()))
    for verb, values, model in (("came", after - before, new), ("went", before - after, old)):
        if values:
            of = model if known else None
            yield Change("Enum values", verb, f"`{name}`: {ticked(values)}", name, of)


def _required(name: str, old: Model, new: Model) -> Iterator[Change]:
    before, after = (set(model.shapes[name].get("required", ())) for model in (old, new))
    kind = "Required members"
    yield from (Change(kind, "came", f"`{member}`", name, new) for member in after - before)
    yield from (Change(kind, "went", f"`{member}`", name, old) for member in before - after)


def _errors(old: Model, new: Model) -> Iterator[Change]:
    raised = [_raised(model) for model in (old, new)]
    for name in new.errors.keys() - old.errors.keys():
        status = new.errors[name].get("error", {}).get("httpStatusCode", "none")
        by = f" of {ticked(raised[1][name])}" if raised[1][name] else ""
        yield Change("Error codes", "came", f"`{name}` (status {status}){by}")
    for name in old.errors.keys() - new.errors.keys():
        yield Change("Error codes", "went", f"`{name}`")
    for name in old.errors.keys() & new.errors.keys():
        for text in differences(old.errors[name], new.errors[name]):
            yield Change("Error codes", "changed", f"`{name}`: {text}")
        # A new operation brings the errors that it has, and takes them along when it goes.
        before, after = (by[name] & old.operations.keys() & new.operations.keys() for by in raised)
        if after - before:
            yield Change("Error codes", "changed", f"`{name}` now of {ticked(after - before)}")
        if before - after:
            text = f"`{name}` no longer of {ticked(before - after)}"
            yield Change("Error codes", "changed", text)


def _raised(model: Model) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for operation, description in model.operations.items():
        for error in description.get("errors", ()):
            found[error["shape"]].add(operation)
    return found


def _read(path: Path) -> Any:
    raw = path.read_bytes()
    return json.loads(gzip.decompress(raw) if path.suffix == ".gz" else raw)
