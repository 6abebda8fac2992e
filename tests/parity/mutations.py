"""A valid value, broken in one place, in each way that botocore's validator has words for."""

from __future__ import annotations

import datetime
import decimal
import fractions
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from tests.parity import model

WRONG: dict[str, list[Any]] = {
    "structure": [None, [], "x", (("Quantity", 1),)],
    "list": [None, {}, "x", {"x"}, range(2)],
    "string": [None, 1, b"x", ["naïve\n'\""], datetime.date(2026, 1, 2)],
    "integer": [None, "1", 1.0, decimal.Decimal("1E+2"), {"a": [()]}],
    "long": [None, "1", float("nan"), b""],
    "float": [None, "0.5", [], 1j],
    "double": [None, "0.5", {}, fractions.Fraction(1, 2)],
    "boolean": [None, 0, 1, "true"],
    "blob": [None, 1, ["x"], memoryview(b"x")],
}


@dataclass(frozen=True)
class Mutation:
    kind: str
    path: tuple[str | int, ...]
    edit: Callable[[Any], Any]

    @property
    def place(self) -> str:
        """The path in botocore's words."""
        steps = (f".{step}" if isinstance(step, str) else f"[{step}]" for step in self.path)
        return "".join(steps).removeprefix(".") or "input"


def applied(mutations: Iterable[Mutation], value: Any) -> Any:
    """The innermost first, as an outer one can take away where the others would go."""
    for mutation in sorted(mutations, key=lambda mutation: -len(mutation.path)):
        value = _edited(value, mutation.path, mutation.edit)
    return value


def _edited(value: Any, path: tuple[str | int, ...], edit: Callable[[Any], Any]) -> Any:
    if not path:
        return edit(value)
    step = path[0]
    inner = _edited(value[step], path[1:], edit)
    if isinstance(value, dict):
        return {**value, step: inner}
    return [inner if index == step else item for index, item in enumerate(value)]


def all_of(shape: Any, value: Any, path: tuple[str | int, ...] = ()) -> Iterator[Mutation]:
    """Every mutation of every part of ``value``; of the items of a list, the last stands for all."""
    kind = shape.type_name
    minimum = shape.metadata.get("min")
    if path:  # a call's own parameters are always a dict
        for wrong in WRONG[kind]:
            yield Mutation("wrong type", path, _becomes(wrong))
    if kind in ("string", "list") and minimum:
        yield Mutation("too short", path, lambda value: value[: minimum - 1])
    if kind in ("integer", "long", "float", "double") and minimum is not None:
        yield Mutation("too small", path, _becomes(minimum - 1))
    if kind == "list" and value:
        last = len(value) - 1
        yield from all_of(shape.member, value[last], (*path, last))
    if kind == "structure":
        yield from _of_structure(shape, path)
        for name, part in value.items():
            yield from all_of(shape.members[name], part, (*path, name))


def _of_structure(shape: Any, path: tuple[str | int, ...]) -> Iterator[Mutation]:
    yield Mutation("unknown", path, lambda params: {**params, "Unknown": 1})
    for required in shape.metadata.get("required", []):
        yield Mutation("missing", path, _without(required))
    if shape.is_tagged_union:
        # A second one, even where the model has only one: botocore counts what is set.
        added = {name: model.fullest(member) for name, member in shape.members.items()}
        yield Mutation("none of a union", path, _becomes({}))
        yield Mutation("two of a union", path, lambda _: {**added, "Second": 1})


def _becomes(new: Any) -> Callable[[Any], Any]:
    return lambda _: new


def _without(name: str) -> Callable[[Any], Any]:
    return lambda params: {key: value for key, value in params.items() if key != name}
