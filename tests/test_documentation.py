"""Docstrings, signatures and the model behind them: all of its facts, and none of AWS's prose."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from html import unescape
from pathlib import Path
from textwrap import dedent
from typing import Any

import boto3
import botocore.session
import cloudfront_rs
import pytest
from cloudfront_rs import documentation, service_model

from tests.parity.model import OPERATIONS, SERVICE

JSON = Path(cloudfront_rs.__file__).with_name("service_model.json")
# So many words in a row, of so many characters, are somebody's sentence and not a list of names.
RUN_WORDS, RUN_CHARACTERS = 6, 40

WITHOUT_BOTOCORE = """
import sys
sys.modules["botocore"] = None
import cloudfront_rs
assert not {"cloudfront_rs.documentation", "cloudfront_rs.service_model"} & sys.modules.keys()
from cloudfront_rs import documentation, service_model
assert "client.publish_function(" in documentation.docstring("PublishFunction")
assert list(documentation.signature("PublishFunction").parameters) == ["self", "Name", "IfMatch"]

operation = service_model.operation_model("PublishFunction")
assert repr(operation) == "OperationModel(name=PublishFunction)"
assert operation.wire_name == "PublishFunction2020_05_31"
assert operation.http["requestUri"] == "/2020-05-31/function/{Name}/publish"
assert operation.metadata["serviceId"] == "CloudFront"
for ask in (service_model.service_model, lambda: operation.service_model):
    try:
        ask()
    except ModuleNotFoundError as error:
        assert error.name == "botocore"
        assert "pip install botocore" in str(error)
    else:
        raise AssertionError("no error")
try:
    operation.input_shape
except AttributeError as error:
    assert "OperationModel.input_shape needs botocore" in str(error)
    assert "pip install botocore" in str(error)
else:
    raise AssertionError("no error")
assert not hasattr(operation, "__deepcopy__")
"""


@pytest.fixture(scope="module")
def theirs() -> Any:
    return boto3.client("cloudfront", region_name="us-east-1")


@cache
def docstring(method: str) -> str:
    return documentation.docstring(OPERATIONS[method].name)


def members(shape: Any, depth: int = 0) -> Iterator[tuple[int, str, bool, Any]]:
    """Each member at any depth, as the documentation orders them."""
    for name, member in shape.members.items():
        yield depth, name, name in shape.required_members, member
        if item_of(member).type_name == "structure":
            yield from members(item_of(member), depth + 1)


def item_of(shape: Any) -> Any:
    return item_of(shape.member) if shape.type_name == "list" else shape


def test_service_model_is_botocores() -> None:
    ours = service_model.service_model()
    assert ours is service_model.service_model()
    assert ours.service_name == SERVICE.service_name
    assert ours.metadata == SERVICE.metadata
    assert ours.operation_names == SERVICE.operation_names
    assert ours.shape_names == SERVICE.shape_names
    assert [s.name for s in ours.error_shapes] == [s.name for s in SERVICE.error_shapes]
    for name in SERVICE.shape_names:
        assert facts_of(ours.shape_for(name)) == facts_of(SERVICE.shape_for(name))


@pytest.mark.parametrize("method", OPERATIONS)
def test_operation_model_is_botocores(method: str) -> None:
    their_operation = OPERATIONS[method]
    our_operation = service_model.operation_model(their_operation.name)
    assert type(our_operation) is type(their_operation)
    for attribute in ("name", "wire_name", "http", "metadata", "auth_type", "deprecated"):
        assert getattr(our_operation, attribute) == getattr(their_operation, attribute)
    for attribute in ("input_shape", "output_shape"):
        ours, expected = getattr(our_operation, attribute), getattr(their_operation, attribute)
        assert facts_of(ours) == facts_of(expected)
    expected_errors = [shape.name for shape in their_operation.error_shapes]
    assert [shape.name for shape in our_operation.error_shapes] == expected_errors


def facts_of(shape: Any) -> Any:
    if shape is None:
        return None
    facts = [shape.name, shape.type_name, shape.metadata, shape.serialization]
    if shape.type_name == "structure":
        facts += [[(name, *facts_here(member)) for name, member in shape.members.items()]]
    return [*facts, facts_here(shape.member)] if shape.type_name == "list" else facts


def facts_here(shape: Any) -> Any:
    return shape.name, shape.type_name, shape.metadata, shape.serialization


@pytest.mark.parametrize("method", OPERATIONS)
def test_signature(method: str) -> None:
    signature = documentation.signature(OPERATIONS[method].name)
    shape = OPERATIONS[method].input_shape
    this, *parameters = signature.parameters.values()
    assert this.name == "self"
    assert {p.name for p in parameters} == set(shape.members)
    assert {p.kind for p in parameters} == {inspect.Parameter.KEYWORD_ONLY}
    required = [p.name for p in parameters if p.default is inspect.Parameter.empty]
    assert required == shape.required_members


def test_signature_reads_well() -> None:
    assert str(documentation.signature("CreateFunction")) == (
        "(self, *, Name: str, FunctionConfig: dict[str, Any], "
        "FunctionCode: bytes | bytearray | str | BinaryIO, Tags: dict[str, Any] = ...)"
        " -> dict[str, Any]"
    )
    assert str(documentation.signature("UpdateKeyGroup")) == (
        "(self, *, KeyGroupConfig: dict[str, Any], Id: str, IfMatch: str = ...) -> dict[str, Any]"
    )


@pytest.mark.parametrize("method", OPERATIONS)
def test_skeletons_are_botocores(theirs: Any, method: str) -> None:
    expected = str(getattr(theirs, method).__doc__)
    headings = ["**Request Syntax**"]
    headings += ["**Response Syntax**"] if OPERATIONS[method].output_shape else []
    for heading in headings:
        assert literal(docstring(method), heading) == literal(expected, heading)


def literal(text: str, heading: str) -> str:
    """The literal block below a heading."""
    below = text[text.index(heading) :]
    found = re.search(r"::\n\s*\n(.*?)\n *(?=\n*( *\*\*|:\w+ |\Z))", below, re.DOTALL)
    assert found
    return dedent(found[1]).strip()


@pytest.mark.parametrize("method", OPERATIONS)
def test_parameters(method: str) -> None:
    """Every member of the input, in order, at its depth, with what the model says of it."""
    section = docstring(method).partition("**Parameters**")[2].partition("**Returns**")[0]
    unwrapped = re.sub(r"\n +(?!- |\s)", " ", section)
    entries = re.findall(r"^( *)- \*\*(\w+)\*\* \(.+?\) -- (\w+)(.*)$", unwrapped, re.MULTILINE)
    expected = list(members(OPERATIONS[method].input_shape))
    assert [
        (len(margin) // 2, name, needed == "required") for margin, name, needed, _ in entries
    ] == [(depth, name, needed) for depth, name, needed, _ in expected]
    for (_, _, _, notes), (_, _, _, member) in zip(entries, expected, strict=True):
        for limited in {member, item_of(member)}:
            for key in ("min", "max", "pattern"):
                assert str(limited.metadata.get(key) or "") in notes
            for value in limited.metadata.get("enum", []):
                assert f"``{value}``" in notes


@pytest.mark.parametrize(
    ("method", "line"),
    [
        ("publish_function", "- **IfMatch** (str) -- required"),
        ("list_conflicting_aliases", "- **MaxItems** (int) -- optional, up to 100"),
        ("create_key_value_store", "- **Comment** (str) -- optional, up to 128 characters"),
        ("create_trust_store", "(dict) -- required, with exactly one of these members"),
        ("create_distribution", "- **Items** (list[int]) -- required, 1 or more items"),
        ("create_distribution", "- **Items** (list[dict]) -- required, exactly 2 items"),
        ("create_distribution", "- **MinTTL** (int) -- optional, deprecated"),
        (
            "create_distribution",
            "-- optional, one of ``http1.1``, ``http2``, ``http3``, ``http2and3``",
        ),
        ("update_function", "BinaryIO) -- required, 1 to 40960 bytes"),
        (
            "untag_resource",
            "- **Items** (list[str]) -- optional, each 1 to 128 characters, each matching",
        ),
    ],
)
def test_wording(method: str, line: str) -> None:
    assert line + "\n" in docstring(method)


@pytest.mark.parametrize("method", OPERATIONS)
def test_reply_and_exceptions(method: str) -> None:
    operation = OPERATIONS[method]
    returned = docstring(method).partition("**Returns**")[2]
    for _, name, _, member in members(operation.output_shape) if operation.output_shape else ():
        assert f"'{name}': " in returned
        for value in item_of(member).metadata.get("enum", []):
            assert f"'{value}'" in returned
    for error in operation.error_shapes:
        status = error.metadata["error"]["httpStatusCode"]
        assert f"- CloudFront.Client.exceptions.{error.name} ({status})\n" in returned
    assert ("{" in returned) == (operation.output_shape is not None)


def test_paginators_and_waiters() -> None:
    text = documentation.docstring("GetDistribution", can_paginate=True, waiters=["one", "two"])
    for line in ("get_paginator('get_distribution')", "get_waiter('one')", "get_waiter('two')"):
        assert f"``client.{line}``\n" in text
        assert line not in docstring("get_distribution")


def test_recursive_shapes_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """CloudFront's model has none so far."""
    tree = {"type": "structure", "members": {"Left": {"shape": "Tree"}, "All": {"shape": "Trees"}}}
    trees = {"type": "list", "member": {"shape": "Tree"}}
    operation = {"http": {"method": "GET", "requestUri": "/"}, "input": {"shape": "Tree"}}
    facts = {
        "metadata": {"uid": "uid"},
        "operations": {"PublishFunction": operation},
        "shapes": {"Tree": tree, "Trees": trees},
    }
    monkeypatch.setattr(documentation, "facts", lambda: facts)
    text = documentation.docstring("PublishFunction")
    assert text.count("{...}") == 4
    assert text.count("- **Left** (dict)") == 3


def test_none_of_the_prose() -> None:
    ours = [JSON.read_text(), *(docstring(method) for method in OPERATIONS)]
    data = botocore.session.get_session().get_service_data("cloudfront")
    theirs = {run for text in prose(data) for run in runs(unescape(re.sub(r"<.*?>", " ", text)))}
    assert len(theirs) > 10_000
    assert [run for text in ours for run in runs(text) if run in theirs] == []
    assert '"documentation"' not in ours[0]


def prose(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (v for k, v in value.items() if k == "documentation" and isinstance(v, str))
        yield from (text for item in value.values() for text in prose(item))
    elif isinstance(value, list):
        yield from (text for item in value for text in prose(item))


def runs(text: str) -> Iterator[str]:
    """The shortest run of enough words and characters from each word on."""
    words = text.split()  # with their punctuation, by which a list of values is not a sentence
    for start in range(len(words)):
        for end in range(start + RUN_WORDS, len(words) + 1):
            run = " ".join(words[start:end])
            if len(run) > RUN_CHARACTERS:
                yield run
                break


def test_without_botocore() -> None:
    command = [sys.executable, "-c", WITHOUT_BOTOCORE]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.stderr == ""
