"""What `make follow` says of a new model of AWS's: each kind of change stands in the report."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import botocore
import pytest

from codegen import changes, follow

Json = dict[str, Any]
Edit = Callable[[Json], object]
INSTALLED = Path(botocore.__file__).parent / "data"
API = max((INSTALLED / "cloudfront").iterdir()).name
SERVICE, RULES = "service-2.json.gz", "endpoint-rule-set-1.json.gz"
PAGINATORS, WAITERS, PARTITIONS = "paginators-1.json", "waiters-2.json", "partitions.json"
PLANET = {
    "conditions": [{"fn": "isSet", "argv": [{"ref": "Planet"}]}],
    "type": "error",
    "error": "no luck",
}


def content(file: str) -> Json:
    path = INSTALLED / file if file == PARTITIONS else INSTALLED / "cloudfront" / API / file
    raw = path.read_bytes()
    read: Json = json.loads(gzip.decompress(raw) if file.endswith(".gz") else raw)
    return read


def data(folder: Path, edits: dict[str, list[Edit]] | None = None) -> Path:
    """The data of the installed botocore, with some of it changed."""
    model = folder / "cloudfront" / API
    model.mkdir(parents=True)
    for file in (SERVICE, RULES, PAGINATORS, WAITERS, PARTITIONS):
        read = content(file)
        for edit in (edits or {}).get(file, ()):
            edit(read)
        raw = json.dumps(read).encode()
        path = folder / file if file == PARTITIONS else model / file
        path.write_bytes(gzip.compress(raw) if file.endswith(".gz") else raw)
    return folder


def operation(model: Json, name: str) -> Json:
    found: Json = model["operations"][name]
    return found


def shape(model: Json, name: str) -> Json:
    found: Json = model["shapes"][name]
    return found


def add_operation(model: Json) -> None:
    model["operations"]["WarmCache"] = {
        "name": "WarmCache",
        "http": {"method": "POST", "requestUri": "/2020-05-31/warm"},
        "input": {"shape": "WarmCacheRequest"},
        "errors": [{"shape": "AccessDenied"}],
    }
    members = {"Paths": {"shape": "PathList"}, "Id": {"shape": "string"}}
    model["shapes"]["WarmCacheRequest"] = {
        "type": "structure",
        "members": members,
        "required": ["Id"],
    }


def add_error(model: Json) -> None:
    error = {"httpStatusCode": 418, "senderFault": True}
    members = {"Message": {"shape": "string"}}
    model["shapes"]["TeaPot"] = {
        "type": "structure",
        "exception": True,
        "error": error,
        "members": members,
    }
    operation(model, "GetFunction")["errors"].append({"shape": "TeaPot"})


def add_structure(model: Json) -> None:
    model["shapes"]["Speed"] = {"type": "structure", "members": {"Limit": {"shape": "SpeedUnit"}}}
    model["shapes"]["SpeedUnit"] = {"type": "string", "enum": ["slow", "fast"]}
    shape(model, "FunctionConfig")["members"]["Speed"] = {"shape": "Speed"}


def remove_error(model: Json) -> None:
    del model["shapes"]["TestFunctionFailed"]
    errors = operation(model, "TestFunction")["errors"]
    errors.remove({"shape": "TestFunctionFailed"})


def first_endpoint(rules: list[Json]) -> Json:
    """The first rule with a whole URL, as the tree has it."""
    for rule in rules:
        found = first_endpoint(rule.get("rules", []))
        if found or isinstance(rule.get("endpoint", {}).get("url"), str):
            return found or rule
    return {}


def members_of(name: str) -> Callable[[Json], Json]:
    return lambda model: shape(model, name)["members"]


CASES: list[tuple[str, Edit, list[str]]] = [
    (SERVICE, add_operation, ["Operations that came: - `WarmCache`: input Id (required), Paths"]),
    (
        SERVICE,
        lambda m: m["operations"].pop("TestFunction"),
        ["Operations that went: - `TestFunction`", "Structures that went: - `TestResult` with"],
    ),
    (
        SERVICE,
        lambda m: operation(m, "GetFunction")["http"].update(method="POST"),
        ["Operations that changed: - `GetFunction`: `http.method` from `GET` to `POST`"],
    ),
    (
        SERVICE,
        add_structure,
        [
            "Structures that came: - `Speed` with `Limit`",
            "Members that came: - `Speed` in `FunctionConfig` of `CreateConnectionFunction`",
            "(input and output), `DescribeConnectionFunction`",
            "Enum values that came: - `SpeedUnit`: `fast`, `slow`",
        ],
    ),
    (
        SERVICE,
        lambda m: members_of("CreateFunctionRequest")(m).update(Speed={"shape": "string"}),
        ["Members that came: - `Speed` (string) of `CreateFunction` (input)"],
    ),
    (
        SERVICE,
        lambda m: members_of("TestFunctionRequest")(m).pop("Stage"),
        ["Members that went: - `Stage` of `TestFunction` (input)"],
    ),
    (
        SERVICE,
        lambda m: members_of("TestFunctionRequest")(m)["IfMatch"].update(locationName="If"),
        [
            "Members that changed: - `IfMatch`: `locationName` from `If-Match` to `If` of "
            "`TestFunction` (input)"
        ],
    ),
    (
        SERVICE,
        lambda m: members_of("TestFunctionRequest")(m)["Stage"].update(shape="string"),
        ["`Stage`: `shape` from `FunctionStage` to `string`"],
    ),
    (
        SERVICE,
        lambda m: shape(m, "TestFunctionRequest")["required"].append("Stage"),
        ["Required members that came: - `Stage` of `TestFunction` (input)"],
    ),
    (
        SERVICE,
        lambda m: shape(m, "TestFunctionRequest")["required"].remove("IfMatch"),
        ["Required members that went: - `IfMatch` of `TestFunction` (input)"],
    ),
    (
        SERVICE,
        lambda m: shape(m, "FunctionRuntime")["enum"].append("js-9.0"),
        ["Enum values that came: - `FunctionRuntime`: `js-9.0` of `CreateConnectionFunction`"],
    ),
    (
        SERVICE,
        lambda m: shape(m, "FunctionRuntime")["enum"].remove("cloudfront-js-1.0"),
        [
            "Enum values that went: - `FunctionRuntime`: `cloudfront-js-1.0` of `CreateConnectionFunction`"
        ],
    ),
    (
        SERVICE,
        lambda m: shape(m, "FunctionName").update(max=128),
        ["Constraints that changed: - `FunctionName`: `max` from `64` to `128` of"],
    ),
    (
        SERVICE,
        add_error,
        ["Error codes that came: - `TeaPot` (status 418) of `GetFunction`"],
    ),
    (SERVICE, remove_error, ["Error codes that went: - `TestFunctionFailed`"]),
    (
        SERVICE,
        lambda m: shape(m, "AccessDenied")["error"].update(httpStatusCode=401),
        ["Error codes that changed: - `AccessDenied`: `error.httpStatusCode` from `403` to `401`"],
    ),
    (
        SERVICE,
        lambda m: operation(m, "GetFunction")["errors"].append({"shape": "AccessDenied"}),
        ["Error codes that changed: - `AccessDenied` now of `GetFunction`"],
    ),
    (
        SERVICE,
        lambda m: m["metadata"].update(protocol="rest-json"),
        ["Service and files that changed: - `metadata.protocol` from `rest-xml` to `rest-json`"],
    ),
    (
        PAGINATORS,
        lambda m: m["pagination"].update(ListFunctions={"result_key": "FunctionList.Items"}),
        ["Paginators that came: - `ListFunctions`"],
    ),
    (
        PAGINATORS,
        lambda m: m["pagination"].pop("ListInvalidations"),
        ["Paginators that went: - `ListInvalidations`"],
    ),
    (
        PAGINATORS,
        lambda m: m["pagination"]["ListInvalidations"].update(limit_key="Most"),
        ["Paginators that changed: - `ListInvalidations`: `limit_key` from `MaxItems` to `Most`"],
    ),
    (
        WAITERS,
        lambda m: m["waiters"].update(FunctionDeployed={"operation": "DescribeFunction"}),
        ["Waiters that came: - `FunctionDeployed`"],
    ),
    (
        WAITERS,
        lambda m: m["waiters"].pop("DistributionDeployed"),
        ["Waiters that went: - `DistributionDeployed`"],
    ),
    (
        WAITERS,
        lambda m: m["waiters"]["DistributionDeployed"].update(delay=7),
        ["Waiters that changed: - `DistributionDeployed`: `delay` from `60` to `7`"],
    ),
    (
        RULES,
        lambda m: first_endpoint(m["rules"])["endpoint"].update(url="https://elsewhere"),
        [
            "Endpoint rules that changed: - from `https://",
            "to `https://elsewhere` (name `sigv4`",
        ],
    ),
    (
        RULES,
        lambda m: first_endpoint(m["rules"])["conditions"].append(
            {"fn": "not", "argv": [{"fn": "isSet", "argv": [{"ref": "Planet"}]}]}
        ),
        [
            "Endpoint rules that came: - `https://",
            "`not(isSet(Planet))`",
            "Endpoint rules that went:",
        ],
    ),
    (
        RULES,
        lambda m: m["rules"].insert(0, PLANET),
        ["Endpoint rules that came: - the error “no luck” if `Planet` is set"],
    ),
    (
        RULES,
        lambda m: m["parameters"].update(Planet={"type": "string"}),
        ["Endpoint rules that came: - the parameter `Planet`"],
    ),
    (
        RULES,
        lambda m: m["parameters"].pop("UseFIPS"),
        ["Endpoint rules that went: - the parameter `UseFIPS`"],
    ),
    (
        PARTITIONS,
        lambda m: m["partitions"][0]["regions"].update({"mars-north-1": {"description": "Mars"}}),
        ["Partitions and regions that came: - in `aws` the region `mars-north-1`"],
    ),
    (
        PARTITIONS,
        lambda m: m["partitions"][0]["regions"].pop("us-east-2"),
        ["Partitions and regions that went: - in `aws` the region `us-east-2`"],
    ),
    (
        PARTITIONS,
        lambda m: m["partitions"][0]["outputs"].update(dnsSuffix="aws.test"),
        ["- the partition `aws`: `outputs.dnsSuffix` from `amazonaws.com` to `aws.test`"],
    ),
]


@pytest.mark.parametrize(("file", "edit", "expected"), CASES)
def test_what_changed_is_told(tmp_path: Path, file: str, edit: Edit, expected: list[str]) -> None:
    old, new = data(tmp_path / "old"), data(tmp_path / "new", {file: [edit]})
    told = " ".join(changes.report(old, new).split())
    assert [text for text in expected if text not in told] == [], told


def test_the_same_data_and_other_prose_are_no_change(tmp_path: Path) -> None:
    def reworded(model: Json) -> None:
        model["documentation"] = "Other words."
        operation(model, "GetFunction")["documentation"] = "Other words."
        shape(model, "FunctionConfig")["members"]["Comment"]["documentation"] = "Other words."
        model["shapes"] = dict(reversed(model["shapes"].items()))

    old = data(tmp_path / "old")
    assert changes.report(old, old) == ""
    assert changes.report(old, data(tmp_path / "new", {SERVICE: [reworded]})) == ""


def test_the_report_is_the_same_always(tmp_path: Path) -> None:
    edits: dict[str, list[Edit]] = {}
    for file, edit, _ in CASES:
        edits.setdefault(file, []).append(edit)
    edits[SERVICE] = [add_operation, add_error, add_structure]
    edits[PAGINATORS] = edits[PAGINATORS][:1]
    edits[WAITERS] = edits[WAITERS][:1]
    folders = [str(data(tmp_path / "old")), str(data(tmp_path / "new", edits))]
    told = {
        subprocess.run(
            [sys.executable, "-m", "codegen.follow", "--report-only", *folders],
            capture_output=True,
            text=True,
            check=True,
            cwd=follow.ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(told) == 1
    assert "`WarmCache`" in told.pop()
