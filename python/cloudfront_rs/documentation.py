"""What ``help(client.publish_function)`` says, and what completes its arguments.

Source: ``botocore/docs/method.py``, ``example.py``, ``params.py``. The order of the sections and
the skeletons of call and reply are botocore's. Deliberate differences: everything is made of the
model's facts, and nothing of AWS's prose, to which the text links instead; limits, patterns and
exceptions are told, which boto3 tells on its web pages or nowhere; the reply is shown once, as a
skeleton; types have Python's names; and the signature names the parameters, where boto3's is
``(*args, **kwargs)``.
"""

from __future__ import annotations

import inspect
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

from cloudfront_rs import _native
from cloudfront_rs.service_model import facts

_WIDTH = 96
_STEP = "    "
_TYPES = {
    "string": "str",
    "integer": "int",
    "long": "int",
    "float": "float",
    "double": "float",
    "boolean": "bool",
    "timestamp": "datetime",
    "blob": "bytes | bytearray | str | BinaryIO",
}
_EXAMPLES = {
    "string": "'string'",
    "integer": "123",
    "long": "123",
    "float": "...",
    "double": "123.0",
    "boolean": "True|False",
    "timestamp": "datetime(2015, 1, 1)",
    "blob": "b'bytes'",
}


class _Text(str):
    """An annotation or a default that reads as it stands, without quotes."""

    __slots__ = ()
    __repr__ = str.__str__


def signature(operation_name: str) -> inspect.Signature:
    """The signature of a method as Python would have it, the required parameters first.

    The annotations are text. The default of an optional parameter reads ``...``: it has none, and
    left out it is not sent.
    """
    shape = _shape(facts()["operations"][operation_name]["input"])
    required = shape.get("required", [])
    optional = [name for name in shape["members"] if name not in required]
    parameters = [inspect.Parameter("self", inspect.Parameter.POSITIONAL_OR_KEYWORD)]
    for name in [*required, *optional]:
        parameters.append(
            inspect.Parameter(
                name,
                inspect.Parameter.KEYWORD_ONLY,
                default=inspect.Parameter.empty if name in required else _Text("..."),
                annotation=_Text(_type(_shape(shape["members"][name]), "dict[str, Any]")),
            )
        )
    return inspect.Signature(parameters, return_annotation=_Text("dict[str, Any]"))


def docstring(
    operation_name: str, *, can_paginate: bool = False, waiters: Iterable[str] = ()
) -> str:
    """The docstring of a method, in reStructuredText that reads well in a terminal.

    :param operation_name: such as ``"PublishFunction"``.
    :param can_paginate: whether the operation has a paginator.
    :param waiters: the names of the waiters that call the operation.
    """
    operation = facts()["operations"][operation_name]
    method = {name: method for method, name in _native.operations().items()}[operation_name]
    paragraphs = [
        _introduction(operation_name, operation),
        *([f"All pages: ``client.get_paginator('{method}')``"] if can_paginate else []),
        *(f"Called until it is so: ``client.get_waiter('{waiter}')``" for waiter in waiters),
        f"**Request Syntax** ::\n\n{_request(method, _shape(operation['input']))}",
        "**Parameters**",
        "\n".join(_members(_shape(operation["input"]), "", ())).rstrip(),
        _response(operation.get("output")),
        "**Exceptions**, with the HTTP status of each",
        "\n".join(_exception(error) for error in operation.get("errors", [])),
    ]
    return "\n\n".join(paragraphs) + "\n"


def _introduction(name: str, operation: dict[str, Any]) -> str:
    http = operation["http"]
    uid = facts()["metadata"]["uid"]
    deprecated = "\n\nAWS calls the operation deprecated." if operation.get("deprecated") else ""
    return (
        f"Calls the operation {name} ({http['method']} {http['requestUri']}).{deprecated}\n\n"
        f"AWS describes it at https://docs.aws.amazon.com/goto/WebAPI/{uid}/{name}"
    )


def _request(method: str, shape: dict[str, Any]) -> str:
    margin = 2 * _STEP
    arguments = ",\n".join(
        f"{margin}{name}={_example(member, margin, ())}"
        for name, member in shape["members"].items()
    )
    return f"{_STEP}response = client.{method}(\n{arguments}\n{_STEP})"


def _response(output: dict[str, Any] | None) -> str:
    if output is None:
        return "**Returns** a dict that holds nothing but ``ResponseMetadata``."
    payload = _shape(output).get("payload")
    streamed = _shape(output)["members"][payload]["shape"] if payload else ""
    return (
        "**Returns** a dict of what the reply holds, and ``ResponseMetadata``.\n\n"
        f"**Response Syntax** ::\n\n{_STEP}{_example(output, _STEP, (), streamed)}"
    )


def _example(
    reference: dict[str, Any], margin: str, outer: tuple[str, ...], streamed: str = ""
) -> str:
    """A value as Python would write it, whose further lines start with ``margin``.

    :param outer: the shapes that this one is part of, which a recursive one is not shown in again.
    :param streamed: the shape that is the body of the reply; a blob comes as a stream there.
    """
    name, shape = reference["shape"], _shape(reference)
    inner, within = margin + _STEP, (*outer, name)
    if name in outer:
        return "{...}"
    if shape["type"] == "list":
        return f"[\n{inner}{_example(shape['member'], inner, within)},\n{margin}]"
    if shape["type"] == "structure":
        members = ",\n".join(
            f"{inner}'{key}': {_example(member, inner, within, streamed)}"
            for key, member in shape["members"].items()
        )
        return f"{{\n{members}\n{margin}}}" if members else "{}"
    if shape["type"] == "blob" and name == streamed:
        return "StreamingBody()"
    if "enum" in shape:
        return "|".join(f"'{value}'" for value in shape["enum"])
    return _EXAMPLES[shape["type"]]


def _members(shape: dict[str, Any], margin: str, outer: tuple[str, ...]) -> list[str]:
    """A list of the members. Those of a member stand below it, between empty lines."""
    lines: list[str] = []
    for name, reference in shape["members"].items():
        member = item = _shape(reference)
        item_name = reference["shape"]
        notes = ["required" if name in shape.get("required", []) else "optional"]
        notes += ["deprecated"] if reference.get("deprecated") else []
        notes += _limits(member)
        while item["type"] == "list":
            item_name, item = item["member"]["shape"], _shape(item["member"])
            notes += [f"each {limit}" for limit in _limits(item)]
        line = f"{margin}- **{name}** ({_type(member, 'dict')}) -- {', '.join(notes)}"
        lines += _wrapped(line, margin + "  ")
        if item.get("members") and item_name not in outer:
            lines += ["", *_members(item, margin + "  ", (*outer, item_name))]
            lines += [""] if lines[-1] else []
    return lines


def _limits(shape: dict[str, Any]) -> Iterator[str]:
    unit = {"string": " characters", "blob": " bytes", "list": " items"}.get(shape["type"], "")
    low, high = shape.get("min"), shape.get("max")
    if unit and low == 0:
        low = None  # which every length is
    if low is not None and high is not None:
        yield f"exactly {low}{unit}" if low == high else f"{low} to {high}{unit}"
    elif high is not None:
        yield f"up to {high}{unit}"
    elif low is not None:
        yield f"{low} or more{unit}"
    if "enum" in shape:
        yield "one of " + ", ".join(f"``{value}``" for value in shape["enum"])
    if "pattern" in shape:
        yield f"matching ``{shape['pattern']}``"
    if shape.get("union"):
        yield "with exactly one of these members"


def _exception(reference: dict[str, Any]) -> str:
    status = _shape(reference)["error"]["httpStatusCode"]
    return f"- CloudFront.Client.exceptions.{reference['shape']} ({status})"


def _type(shape: dict[str, Any], structure: str) -> str:
    if shape["type"] == "structure":
        return structure
    if shape["type"] == "list":
        return f"list[{_type(_shape(shape['member']), structure)}]"
    return _TYPES[shape["type"]]


def _wrapped(line: str, margin: str) -> list[str]:
    if len(line) <= _WIDTH:
        return [line]
    return textwrap.wrap(
        line, _WIDTH, subsequent_indent=margin, break_long_words=False, break_on_hyphens=False
    )


def _shape(reference: dict[str, Any]) -> dict[str, Any]:
    shape: dict[str, Any] = facts()["shapes"][reference["shape"]]
    return shape
