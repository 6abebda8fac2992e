"""Values of all the types that a parameter takes: what is sent for them, or why they are refused."""

from __future__ import annotations

import array
import collections
import datetime
import decimal
import enum
import io
import mmap
import types
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.loopback import Loopback, Reply
from tests.parity import model
from tests.parity.clients import Pair
from tests.parity.test_requests import assert_same_request

Call = tuple[str, dict[str, Any]]


class Text(str):
    __slots__ = ()

    def __str__(self) -> str:
        return "what str() makes of it"

    def __format__(self, spec: str) -> str:
        return "what format() makes of it"


class Name(str, enum.Enum):
    ONE = "a & b"


class Number(enum.IntEnum):
    ONE = 1


class Seven(int):
    def __str__(self) -> str:
        return "seven"


class Half(float):
    def __str__(self) -> str:
        return "half"


class Readable:
    def read(self) -> bytes:
        return b"code"


Two = collections.namedtuple("Two", "first second")


def mapped(content: bytes) -> mmap.mmap:
    """A file, by its methods, and bytes as well."""
    memory = mmap.mmap(-1, len(content))
    memory.write(content)
    return memory


def function(**params: Any) -> Call:
    config = {"Comment": params.pop("Comment", ""), "Runtime": "r"}
    made = {"Name": "n", "FunctionConfig": config, "FunctionCode": b"code"}
    return "create_function", made | params


def invalidation(paths: Any, **batch: Any) -> Call:
    params = {"CallerReference": "r", "Paths": paths, **batch}
    return "create_invalidation", {"DistributionId": "d", "InvalidationBatch": params}


def sampling(rate: Any) -> Call:
    timing = {"Enabled": True, "SamplingRate": rate}
    config = {"Name": "n", "ServerTimingHeadersConfig": timing}
    return "create_response_headers_policy", {"ResponseHeadersPolicyConfig": config}


def weight(value: Any) -> Call:
    traffic = {"Type": "SingleWeight", "SingleWeightConfig": {"Weight": value}}
    config = {
        "StagingDistributionDnsNames": {"Quantity": 0},
        "Enabled": False,
        "TrafficConfig": traffic,
    }
    return "create_continuous_deployment_policy", {"ContinuousDeploymentPolicyConfig": config}


# Where a value stands in a call.
PLACES: dict[str, Callable[[Any], Call]] = {
    "blob": lambda value: function(FunctionCode=value),
    "text": lambda value: function(Comment=value),
    "path": lambda value: ("publish_function", {"Name": value, "IfMatch": "E"}),
    "header": lambda value: ("publish_function", {"Name": "n", "IfMatch": value}),
    "query": lambda value: ("list_functions", {"Marker": value}),
    "integer": lambda value: invalidation({"Quantity": value}),
    "integer in the query": lambda value: ("list_anycast_ip_lists", {"MaxItems": value}),
    "list": lambda value: invalidation({"Quantity": 1, "Items": value}),
    "structure": invalidation,
    "number with a minimum": sampling,
    "number": weight,
}
TEXTS = ["naïve 中", Text("text"), Name.ONE, ""]
INTEGERS = [-1, 10**40, True, Number.ONE, Seven(3)]
NUMBERS = [
    0,
    1.5,
    1e16,
    5e-324,
    -0.0,
    float("inf"),
    float("nan"),
    True,
    Number.ONE,
    Seven(3),
    Half(2),
]
DECIMALS = [decimal.Decimal(text) for text in ("1E+2", "0.10", "-0", "Infinity")]
ACCEPTED: dict[str, list[Any]] = {
    "blob": [*TEXTS, b"", b"\xff\0", bytearray(b"code"), bytes(1000), mapped(b"mapped")],
    "text": [*TEXTS, "a\r\n\tb\0", "]]>"],
    "path": [*TEXTS[:-1], "..", ".", "/a//b?c#d%2F", "~-_.!*'()"],
    "header": TEXTS,
    "query": [*TEXTS, "a+b&c=d"],
    "integer": INTEGERS,
    "integer in the query": INTEGERS,
    "list": [("/a", "/b"), ["/a", Text("/b")], (), [], Two("/a", "/b")],
    "structure": [collections.OrderedDict(Quantity=1), collections.Counter(Quantity=1)],
    "number with a minimum": [*NUMBERS, *DECIMALS],
    "number": [*NUMBERS, *DECIMALS, -1, decimal.Decimal("NaN")],
}
NEITHER = [None, {"x"}, datetime.datetime(2026, 1, 2, 3, 4), datetime.date(2026, 1, 2), object()]
REFUSED: dict[str, list[Any]] = {
    "blob": [
        *NEITHER,
        io.BytesIO(b"code"),
        io.StringIO("code"),
        Readable(),
        memoryview(b"code"),
        array.array("b", [1]),
        "\ud800",
    ],
    "text": [*NEITHER, b"bytes", 1],
    "path": [*NEITHER, b"bytes", 1, "\ud800", ""],
    "header": [*NEITHER, b"bytes", 1, "a\nb"],
    "query": [*NEITHER, b"bytes", 1, "\ud800"],
    "integer": [*NEITHER, 1.0, decimal.Decimal(1), "1", 10**5000],
    "integer in the query": [*NEITHER, 1.0, "1"],
    "list": [*NEITHER, collections.deque("ab"), {"a": 1}.keys(), (item for item in "ab"), "ab"],
    "structure": [
        *NEITHER,
        types.MappingProxyType({"Quantity": 1}),
        collections.UserDict(Quantity=1),
        collections.defaultdict(int),
        {Text("Quantity"): 1, Text("Other"): 1},
        [("Quantity", 1)],
    ],
    "number with a minimum": [*NEITHER, "0.5", 1j, -1, -0.5, Half(-1), decimal.Decimal(-1)],
    "number": [*NEITHER, "0.5", 1j],
}


@pytest.fixture(scope="module")
def pair(loopback: Loopback) -> Pair:
    return Pair.at(loopback.url)


@pytest.mark.parametrize("place", PLACES)
def test_accepted(loopback: Loopback, pair: Pair, place: str) -> None:
    for value in ACCEPTED[place]:
        assert_same_request(loopback, pair, *PLACES[place](value))


def assert_same_refusal(loopback: Loopback, pair: Pair, call: Call) -> None:
    loopback.reply = Reply(200, b"<a/>")
    loopback.take()
    theirs, ours = pair.outcomes(*call)
    assert ours == theirs
    assert isinstance(ours, dict)
    assert not loopback.take()


@pytest.mark.parametrize("place", PLACES)
def test_refused(loopback: Loopback, pair: Pair, place: str) -> None:
    for value in REFUSED[place]:
        assert_same_refusal(loopback, pair, PLACES[place](value))


def test_lone_surrogates_in_the_body(loopback: Loopback, pair: Pair) -> None:
    assert_same_request(loopback, pair, *PLACES["text"]("a\ud800 & b"))


@pytest.mark.parametrize("text", ["NaN", "sNaN"])
def test_a_decimal_that_cannot_be_compared(loopback: Loopback, pair: Pair, text: str) -> None:
    assert_same_refusal(loopback, pair, sampling(decimal.Decimal(text)))


@pytest.mark.parametrize("digits", [400, 5000])
@pytest.mark.parametrize("place", ["number", "number with a minimum"])
def test_an_integer_beyond_all_floats(
    loopback: Loopback, pair: Pair, place: str, digits: int
) -> None:
    assert_same_refusal(loopback, pair, PLACES[place](10**digits))


def within(shape: Any) -> Iterator[Any]:
    yield shape
    for inner in getattr(shape, "members", {}).values():
        yield from within(inner)
    if shape.type_name == "list":
        yield from within(shape.member)


def test_what_the_model_does_not_ask_for() -> None:
    """No input takes a moment, so there is no form of a datetime to test; no blob is a body."""
    inputs = [operation.input_shape for operation in model.OPERATIONS.values()]
    kinds = {shape.type_name for shape in inputs for shape in within(shape)}
    assert kinds == {"structure", "list", *model.SCALARS}
    payloads = [
        shape.members[shape.serialization["payload"]].type_name
        for shape in inputs
        if "payload" in shape.serialization
    ]
    assert set(payloads) == {"structure"}
