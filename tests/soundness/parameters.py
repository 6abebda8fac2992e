"""Any bytes as a call: an operation, and Python objects for its parameters, often of the right shape.

`fuzz/fuzz_targets/parameters.rs` calls :func:`decode` too, so that every file of its corpus is a test of
the built package. The same bytes always make the same objects, and bytes that are missing are zeros.
"""

from __future__ import annotations

import collections
import datetime
import decimal
import functools
import io
from collections.abc import Callable, Iterator
from typing import Any

from cloudfront_rs import _native, service_model

OPERATIONS = list(_native.operations().values())
DEEP = 2_000  # deeper than Python lets its own functions go
WILD_IN_SHAPE = 14  # of 16 values in the place of a right one, one is of any kind


class Source:
    """Reads decisions from bytes."""

    def __init__(self, data: bytes) -> None:
        self._bytes = iter(data)

    def byte(self) -> int:
        return next(self._bytes, 0)

    def one_of(self, options: Any) -> Any:
        return options[self.byte() % len(options)]

    def raw(self) -> bytes:
        return bytes(self.byte() for _ in range(self.byte() % 32))


class Raises:
    """Every look at it fails."""

    def __getattribute__(self, name: str) -> Any:
        raise RuntimeError(name)

    def __str__(self) -> str:
        raise RuntimeError("str")


class Text(str):
    __slots__ = ()

    def __str__(self) -> str:
        return "what str() makes of it"


class NoText(str):
    __slots__ = ()

    def __str__(self) -> str:
        return 1  # type: ignore[return-value]  # noqa: PLE0307

    def __len__(self) -> int:
        raise RuntimeError("len")


class Clears(int):
    """Whoever shows or compares it empties the container in which it stands."""

    container: Any = None

    def __str__(self) -> str:
        self.container.clear()
        return "0"

    def __ge__(self, other: Any) -> bool:
        self.container.clear()
        return True


class Grows(list[Any]):
    """Longer while somebody goes through it."""

    def __iter__(self) -> Iterator[Any]:
        for index, item in enumerate(super().__iter__()):
            if index < 3:  # each in the other they become very many
                self.append(item)
            yield item


class Refuses(dict[str, Any]):
    """A dict whose own methods are of no use."""

    def items(self) -> Any:
        raise RuntimeError("items")

    def __iter__(self) -> Iterator[str]:
        raise RuntimeError("iter")

    def __contains__(self, key: object) -> bool:
        raise RuntimeError("contains")


class Unequal(str):
    """A key with the hash of a member's name, that denies to be that name."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return super().__hash__()


def _deep(wrap: Callable[[Any], Any]) -> Any:
    made: Any = None
    for _ in range(DEEP):
        made = wrap(made)
    return made


def _own_list(source: Source, depth: int) -> Any:
    made = _items(source, depth)
    made.append(made)
    return made


def _own_dict(source: Source, depth: int) -> Any:
    made = {"Quantity": 1, **_mapping(source, depth)}
    made["Items"] = made
    return made


def _clears(_: Source, __: int) -> Any:
    number = Clears(1)
    number.container = {"Quantity": number, "Items": [number], "Comment": "x"}
    return number.container


TEXTS = ["", "a/../b?c=d#e", "naïve\n\0 <&>]]>", "中" * 300, "\ud800", "x", "y", "z"]


def _text(source: Source, _: int = 0) -> str:
    if source.byte() % 4 < 3:
        return str(source.one_of(TEXTS))
    return source.raw().decode("utf-8", source.one_of(["replace", "replace", "surrogateescape"]))


def _items(source: Source, depth: int) -> list[Any]:
    return [wild(source, depth + 1) for _ in range(source.byte() % 4)]


def _mapping(source: Source, depth: int) -> dict[Any, Any]:
    keys = [
        "Name",
        "Items",
        "Quantity",
        "",
        None,
        7,
        (),
        "\ud800",
        Unequal("Quantity"),
        Text("Items"),
    ]
    pairs = range(source.byte() % 4)
    return {source.one_of(keys): wild(source, depth + 1) for _ in pairs}


NUMBERS: list[Any] = [
    *(0, 1, -1, 2**31, 2**63, -(2**63) - 1, 10**40, 10**5000, True, False),
    *(0.0, -0.0, 0.5, 1e16, 5e-324, float("inf"), float("-inf"), float("nan"), 1j),
    *(decimal.Decimal(text) for text in ("0.10", "1E+2", "-0", "NaN", "sNaN", "Infinity")),
]

WILD: list[Callable[[Source, int], Any]] = [
    lambda _, __: None,
    lambda source, _: source.one_of(NUMBERS),
    _text,
    lambda source, _: source.raw(),
    lambda source, _: bytearray(source.raw()),
    lambda source, _: memoryview(source.raw()),
    lambda source, _: io.BytesIO(source.raw()),
    _items,
    lambda source, depth: tuple(_items(source, depth)),
    lambda source, depth: iter(_items(source, depth)),
    lambda source, depth: collections.deque(_items(source, depth)),
    lambda source, depth: Grows(_items(source, depth)),
    _mapping,
    lambda source, depth: collections.OrderedDict(_mapping(source, depth)),
    lambda source, depth: Refuses({"Quantity": wild(source, depth + 1)}),
    _own_list,
    _own_dict,
    lambda _, __: _deep(lambda inner: [inner]),
    lambda _, __: _deep(lambda inner: {"Quantity": inner}),
    _clears,
    lambda _, __: datetime.datetime(2026, 1, 2, 3, 4, tzinfo=datetime.timezone.utc),
    lambda _, __: datetime.date(2026, 1, 2),
    lambda source, _: Text(_text(source)),
    lambda _, __: NoText("x"),
    lambda _, __: Raises(),
    lambda _, __: str,
    lambda _, __: {"x"},
    lambda _, __: object,
]


def wild(source: Source, depth: int = 0) -> Any:
    return source.one_of(WILD)(source, depth) if depth < 6 else None


def _structure(shape: Any, source: Source) -> Any:
    required = shape.metadata.get("required", [])
    optional = [name for name in shape.members if name not in required]
    if shape.is_tagged_union:
        required = [source.one_of(optional)]
    chosen = [name for name in optional if source.byte() % 3 == 1]
    names = [*required, *chosen]
    if source.byte() % 16 == 1:
        names = names[1:]
    if source.byte() % 8 == 1:
        names.reverse()
    made = {name: shaped(shape.members[name], source) for name in names}
    if source.byte() % 16 == 1:
        made |= _mapping(source, 3)
    return made


def shaped(shape: Any, source: Source) -> Any:
    """A value as botocore's model has it, or sometimes another one."""
    if source.byte() % 16 > WILD_IN_SHAPE:
        return wild(source)
    if shape.type_name == "structure":
        return _structure(shape, source)
    if shape.type_name == "list":
        made = [shaped(shape.member, source) for _ in range(source.byte() % 4)]
        return source.one_of([list, list, tuple, Grows])(made)
    return SCALARS[shape.type_name](source)


SCALARS: dict[str, Callable[[Source], Any]] = {
    "blob": lambda source: source.one_of([bytes, bytearray])(source.raw()),
    "boolean": lambda source: source.byte() % 2 == 1,
    "double": lambda source: source.one_of(NUMBERS),
    "float": lambda source: source.one_of(NUMBERS),
    "integer": lambda source: source.one_of(NUMBERS[:5]),
    "long": lambda source: source.one_of(NUMBERS[:5]),
    "string": _text,
}


@functools.cache
def _input_shape(operation: int) -> Any:
    return service_model.operation_model(OPERATIONS[operation]).input_shape


def decode(data: bytes) -> tuple[int, bool, dict[Any, Any]]:
    """The index of the operation, whether parameters are to be checked, and the parameters."""
    source = Source(data)
    operation, how = source.byte() % len(OPERATIONS), source.byte()
    shape = _input_shape(operation)
    params = _structure(shape, source) if how % 2 == 0 else _mapping(source, 0)
    return operation, how % 8 < 6, params


def settle(client: Any, data: bytes) -> Any:
    """The request that these parameters make, or the exception: any, as values raise their own."""
    operation, _, params = decode(data)
    try:
        return client._request(OPERATIONS[operation], params)
    except Exception as error:
        return error
