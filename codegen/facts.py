"""AWS's model as facts, and words for what differs between two of them.

AWS's prose changes with every release and is left out.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

Json = dict[str, Any]
PROSE = {"documentation", "documentationUrl", "deprecatedMessage", "description"}
# An operation that answers to half of the API would make a bullet that nobody reads.
MOST_OPERATIONS = 8


class Model:
    """The operations and shapes of a service, and which operations reach which shape."""

    def __init__(self, service: Json) -> None:
        self.operations: dict[str, Json] = service.get("operations", {})
        self.shapes: dict[str, Json] = service.get("shapes", {})

    @cached_property
    def inputs(self) -> dict[str, set[str]]:
        """The operations by each shape that a request of theirs can hold."""
        return self._reached("input")

    @cached_property
    def outputs(self) -> dict[str, set[str]]:
        return self._reached("output")

    @cached_property
    def reached(self) -> set[str]:
        return self.inputs.keys() | self.outputs.keys()

    @cached_property
    def tops(self) -> set[str]:
        """The shapes of whole requests and replies, whose names only AWS uses."""
        ends = [o[end] for o in self.operations.values() for end in ("input", "output") if end in o]
        return {end["shape"] for end in ends}

    @cached_property
    def errors(self) -> dict[str, Json]:
        return {name: shape for name, shape in self.shapes.items() if shape.get("exception")}

    def where(self, shapes: Iterable[str]) -> str:
        """The operations that reach one of these shapes, and in which direction."""
        sent: set[str] = set()
        received: set[str] = set()
        for shape in shapes:
            sent |= self.inputs.get(shape, set())
            received |= self.outputs.get(shape, set())
        parts = (
            (sent & received, "input and output"),
            (sent - received, "input"),
            (received - sent, "output"),
        )
        told = [f"{ticked(names, MOST_OPERATIONS)} ({end})" for names, end in parts if names]
        return " of " + ", ".join(told) if told else ""

    def kind_of(self, member: Json) -> str:
        """The type of a member as a reader knows it: AWS's name only where it says more."""
        name = member["shape"]
        shape = self.shapes[name]
        if shape["type"] == "structure" or "enum" in shape:
            return f"`{name}`"
        return f"{shape['type']} `{name}`" if shape["type"] in ("list", "map") else shape["type"]

    def _reached(self, end: str) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for operation, description in self.operations.items():
            waiting = [description[end]["shape"]] if end in description else []
            while waiting:
                name = waiting.pop()
                if operation in found[name]:
                    continue
                found[name].add(operation)
                waiting.extend(c["shape"] for c in children(self.shapes[name]).values())
        return dict(found)


def children(shape: Json) -> dict[str, Json]:
    """The members of a structure by name, or what a list or a map holds."""
    if shape["type"] == "structure":
        return dict(shape.get("members", {}))
    holds = {"items": "member", "keys": "key", "values": "value"}
    return {word: shape[key] for word, key in holds.items() if key in shape}


def differences(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    """What differs between two facts of a model, a clause for each, without AWS's prose."""
    before, after = flat(old), flat(new)
    for key in sorted(before.keys() | after.keys()):
        one, other = before.get(key), after.get(key)
        if one == other:
            continue
        if isinstance(one, list) and isinstance(other, list):
            came, went = ([i for i in a if i not in b] for a, b in ((other, one), (one, other)))
            told = [f"with {ticked(map(word, came))}"] if came else []
            told += [f"without {ticked(map(word, went))}"] if went else []
            yield f"`{key}` " + (" and ".join(told) or "in another order")
        elif key not in before:
            yield f"`{key}` is new: `{word(other)}`"
        elif key not in after:
            yield f"`{key}` is gone: `{word(one)}`"
        else:
            yield f"`{key}` from `{word(one)}` to `{word(other)}`"


def flat(facts: Mapping[str, Any], above: str = "") -> Json:
    """The same with a key like ``http.method`` for what is nested, and without prose."""
    found: Json = {}
    for key, value in facts.items():
        if key in PROSE:
            continue
        if isinstance(value, dict) and value:
            found |= flat(value, f"{above}{key}.")
        else:
            found[above + key] = value
    return found


def word(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True)


def ticked(names: Iterable[str], most: int | None = None) -> str:
    """The names in Markdown's code marks, sorted; of very many the first, and how many more."""
    ordered = [f"`{name}`" for name in sorted(set(names))]
    if most is None or len(ordered) <= most + 1:
        return ", ".join(ordered)
    return f"{', '.join(ordered[:most])} and {len(ordered) - most} more"
