"""Renders the model as Rust statics of the types in src/model.rs."""

from __future__ import annotations

import json
from typing import Any

from codegen.model import SCALARS, Model

LOCATIONS = {None: "Body", "uri": "Uri", "querystring": "Query", "header": "Header"}


def render(model: Model, heading: str) -> str:
    shapes = [s for s in model.shapes if s.type_name == "structure"]
    names = list(dict.fromkeys(name for shape in shapes for name in shape.members))
    keys = {name: index for index, name in enumerate(names)}
    structures = [_structure(shape, keys) for shape in shapes]
    lists = [_list(s) for s in model.shapes if s.type_name == "list"]
    operations = [_operation(name, o) for name, o in model.operations.items()]
    errors = [f"    {_string(code)}," for code in model.errors]
    return "\n".join(
        [
            f"//! {heading}",
            "",
            "use crate::model::{Key, List, Location, Member, Operation, Shape, Structure};",
            "",
            "/// The release of boto3 that is mirrored, and the date that AWS's model of the API bears.",
            f"pub const BOTO3_VERSION: &str = {_string(model.boto3_version)};",
            f"pub const API_VERSION: &str = {_string(model.service.api_version)};",
            "",
            f"pub static OPERATIONS: [Operation; {len(operations)}] = [",
            *operations,
            "];",
            "",
            "/// The codes of all modelled errors, each the name of its exception.",
            f"pub static ERRORS: [&str; {len(errors)}] = [",
            *errors,
            "];",
            "",
            "/// Python's strings of the members' names.",
            f"static KEYS: [Key; {len(keys)}] = [const {{ Key::new() }}; {len(keys)}];",
            "",
            *structures,
            *lists,
            "",
        ]
    )


def _operation(method: str, operation: Any) -> str:
    root = operation.input_shape.serialization.get("name")
    output = operation.output_shape
    errors = ", ".join(_string(shape.error_code) for shape in operation.error_shapes)
    return (
        f"    Operation {{ method_name: {_string(method)}, name: {_string(operation.name)}, "
        f"http_method: {_string(operation.http['method'])}, "
        f"uri: {_string(operation.http['requestUri'])}, "
        f"input: &{_static(operation.input_shape)}, root: {_option(root and _string(root))}, "
        f"output: {_option(output and '&' + _static(output))}, errors: &[{errors}] }},"
    )


def _structure(shape: Any, keys: dict[str, int]) -> str:
    members = [_member(name, keys[name], member) for name, member in shape.members.items()]
    required = ", ".join(_string(name) for name in shape.metadata.get("required", []))
    payload = shape.serialization.get("payload")
    index = list(shape.members).index(payload) if payload else None
    return "\n".join(
        [
            f"static {_static(shape)}: Structure = Structure {{ required: &[{required}], "
            f"union: {_bool(shape.is_tagged_union)}, payload: {_option(index)}, members: &[",
            *members,
            "] };",
        ]
    )


def _member(name: str, key: int, member: Any) -> str:
    traits = member.serialization
    return (
        f"    Member {{ name: {_string(name)}, key: &KEYS[{key}], "
        f"wire_name: {_string(traits.get('name', name))}, "
        f"location: Location::{LOCATIONS[traits.get('location')]}, "
        f"namespace: {_bool('xmlNamespace' in traits)}, shape: {_shape(member)} }},"
    )


def _list(shape: Any) -> str:
    item = shape.member.serialization.get("name", "member")
    return (
        f"static {_static(shape)}: List = List {{ min: {shape.metadata.get('min', 0)}, "
        f"item_name: {_string(item)}, item: {_shape(shape.member)} }};"
    )


def _shape(shape: Any) -> str:
    if shape.type_name == "structure":
        return f"Shape::Structure(&{_static(shape)})"
    if shape.type_name == "list":
        return f"Shape::List(&{_static(shape)})"
    kind = SCALARS[shape.type_name]
    minimum = shape.metadata.get("min")
    if kind == "String":
        return f"Shape::String {{ min: {minimum or 0} }}"
    if kind in ("Integer", "Float"):
        return f"Shape::{kind} {{ min: {_option(minimum)} }}"
    return f"Shape::{kind}"


def _static(shape: Any) -> str:
    return f"{shape.type_name}_{shape.name}".upper()


def _string(text: str) -> str:
    return json.dumps(text)


def _bool(value: bool) -> str:
    return "true" if value else "false"


def _option(value: object) -> str:
    return "None" if value is None else f"Some({value})"
