"""botocore's model of CloudFront, and hypothesis strategies drawn from it."""

from __future__ import annotations

import string
from typing import Any
from xml.sax.saxutils import escape

import botocore.session
from botocore import xform_name
from botocore.model import OperationModel
from hypothesis import strategies as st

SERVICE = botocore.session.get_session().get_service_model("cloudfront")
OPERATIONS: dict[str, OperationModel] = {
    xform_name(name): SERVICE.operation_model(name) for name in SERVICE.operation_names
}
FUNCTION_OPERATIONS = [
    f"{verb}_function"
    for verb in ("create", "delete", "describe", "get", "publish", "test", "update")
] + ["list_functions"]
NAMESPACE = "http://cloudfront.amazonaws.com/doc/2020-05-31/"

# Any text that Python can encode; what XML, HTTP or a path makes of it is part of the test.
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
USUAL_TEXT = st.text(string.ascii_letters + string.digits + "-._~/ &<>\"'%+?#é中", max_size=12)
TEXT = st.one_of(USUAL_TEXT, ANY_TEXT)
# Control characters in a header are refused, which docs/differences.md tells.
HEADER_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
XML_TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=12
)
TIMESTAMPS = st.datetimes().map(lambda moment: moment.isoformat() + "Z")


def inputs(shape: Any, texts: st.SearchStrategy[str] = TEXT) -> st.SearchStrategy[Any]:
    """Valid parameters, in any order of the keys: all of them, or only some of the optional ones."""
    kind = shape.type_name
    if _in_header(shape):
        texts = HEADER_TEXT
    if kind == "structure":
        required = shape.metadata.get("required", [])
        members = {name: inputs(member, texts) for name, member in shape.members.items()}
        drawn = st.fixed_dictionaries(
            {name: members[name] for name in required},
            optional={n: s for n, s in members.items() if n not in required},
        )
        if shape.is_tagged_union:
            drawn = st.one_of(*[st.fixed_dictionaries({n: s}) for n, s in members.items()])
        return drawn.flatmap(lambda d: st.permutations(list(d.items())).map(dict))
    minimum = shape.metadata.get("min", 0)
    if kind == "list":
        items = st.lists(inputs(shape.member, texts), min_size=minimum, max_size=minimum + 2)
        return st.one_of(items, items.map(tuple))
    scalars: dict[str, st.SearchStrategy[Any]] = {
        "string": texts.filter(lambda text: len(text) >= minimum),
        "integer": st.integers(),
        "long": st.integers(),
        "float": st.floats(),
        "double": st.floats(min_value=minimum, allow_nan=False),
        "boolean": st.booleans(),
        "blob": st.one_of(st.binary(max_size=40), st.binary(max_size=9).map(bytearray), TEXT),
    }
    return scalars[kind]


SCALARS = {
    "string": "xx",
    "integer": 1,
    "long": 1,
    "float": 0.5,
    "double": 0.5,
    "boolean": True,
    "blob": b"x",
}


def smallest(shape: Any) -> Any:
    """The least that is valid."""
    if shape.type_name == "structure":
        names = _first_of_union(shape) or shape.metadata.get("required", [])
        return {name: smallest(shape.members[name]) for name in names}
    if shape.type_name == "list":
        return [smallest(shape.member)] * shape.metadata.get("min", 0)
    return SCALARS[shape.type_name]


def fullest(shape: Any) -> Any:
    """Every member of every structure, as far as that is valid, and two items in every list."""
    if shape.type_name == "structure":
        names = _first_of_union(shape) or list(shape.members)
        return {name: fullest(shape.members[name]) for name in names}
    if shape.type_name == "list":
        return [fullest(shape.member) for _ in range(2)]
    return SCALARS[shape.type_name]


def _first_of_union(shape: Any) -> list[str]:
    return list(shape.members)[:1] if shape.is_tagged_union else []


def _in_header(member: Any) -> bool:
    return bool(member.serialization.get("location") == "header")


def elements(shape: Any, name: str) -> st.SearchStrategy[str]:
    """An element that the model describes: with every member, with some, or empty."""
    kind = shape.type_name
    if kind == "structure":
        members = [
            st.one_of(st.just(""), elements(member, member.serialization.get("name", key)))
            for key, member in shape.members.items()
            if member.serialization.get("location") is None
        ]
        content = st.one_of(st.tuples(*members).map("".join), st.just(""))
    elif kind == "list":
        item = elements(shape.member, shape.member.serialization.get("name", "member"))
        content = st.lists(item, max_size=2).map("".join)
    else:
        content = _scalar(kind)
    return content.map(lambda inside: f"<{name}>{inside}</{name}>" if inside else f"<{name}/>")


def _scalar(kind: str) -> st.SearchStrategy[str]:
    scalars = {
        "string": st.one_of(XML_TEXT.map(escape), st.just("")),
        "integer": st.integers().map(str),
        "long": st.integers().map(str),
        "float": st.floats().map(str),
        "double": st.floats().map(str),
        "boolean": st.sampled_from(["true", "false", "", "TRUE"]),
        "timestamp": TIMESTAMPS,
    }
    return scalars[kind]


def bodies(operation: OperationModel) -> st.SearchStrategy[bytes]:
    """The body of a reply to the operation, also with a root that the model does not name."""
    output = operation.output_shape
    if output is None:
        return st.sampled_from([b"", b"<Ignored/>", b"not XML"])
    payload = output.serialization.get("payload")
    if payload and output.members[payload].type_name == "blob":
        return st.binary(max_size=3000)
    shape = output.members[payload] if payload else output
    declaration = st.sampled_from(["", '<?xml version="1.0" encoding="UTF-8"?>\n'])
    roots = st.sampled_from([shape.name, f'{shape.name} xmlns="{NAMESPACE}"', "Unexpected"])
    document = st.tuples(declaration, roots, elements(shape, "root")).map(
        lambda parts: parts[0] + _rename(parts[2], parts[1])
    )
    return st.one_of(document.map(str.encode), st.just(b""))


def _rename(element: str, root: str) -> str:
    name = root.split(maxsplit=1)[0]
    if element == "<root/>":
        return f"<{root}/>"
    return f"<{root}>" + element.removeprefix("<root>").removesuffix("</root>") + f"</{name}>"


def headers(operation: OperationModel) -> st.SearchStrategy[list[tuple[str, bytes]]]:
    """The headers of a reply: the modelled ones and the usual ones, each there or not."""
    output = operation.output_shape
    modelled = [
        member.serialization.get("name", key)
        for key, member in (output.members.items() if output else ())
        if _in_header(member)
    ]
    names = [*modelled, "x-amzn-RequestId", "X-Amz-Request-Id", "X-Amz-Id-2", "X-Twice", "X-Twice"]
    # White space around a value is not part of it (docs/differences.md).
    values = HEADER_TEXT.map(lambda text: text.strip(" \t").encode())
    drawn = [st.none() | st.tuples(st.just(name), values) for name in names]
    return st.tuples(*drawn).map(lambda headers: [header for header in headers if header])
