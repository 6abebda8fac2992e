"""Deploying one function: what it writes, and what it leaves alone."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import cloudfront_rs
import pytest
from cloudfront_rs.deploy import FunctionTestError, plan_function
from cloudfront_rs.deploy_content import want

from tests.deploy.conftest import CODE, EVENT, OTHER, Deploy, SomebodyElse
from tests.deploy.function_runner import FunctionRunner

STORES = [
    f"arn:aws:cloudfront::123456789012:key-value-store/00000000-0000-0000-0000-00000000000{n}"
    for n in range(2)
]
LOGS_AND_THROWS = (
    'function handler(event) { console.log("at", 7); throw new TypeError("no <way>"); }'
)
READS = ["describe_function", "get_function"]


def test_create(deploy: Deploy, runner: FunctionRunner, somebody: SomebodyElse) -> None:
    done = deploy("f", CODE, comment="naïve & <plain>", test_events=[EVENT])
    assert (done.name, done.action, done.publication) == ("f", "created", "published")
    assert runner.methods() == [
        "describe_function",
        "create_function",
        "test_function",
        "publish_function",
        "describe_function",
    ]
    live = somebody.client.describe_function(Name="f", Stage="LIVE")
    assert (done.etag, done.live_etag) == (somebody.etag("f"), live["ETag"])
    assert done.summary == live["FunctionSummary"]
    assert done.summary["FunctionConfig"]["Comment"] == "naïve & <plain>"
    assert somebody.code("f", "LIVE") == CODE


def test_a_repeat_writes_nothing(deploy: Deploy, runner: FunctionRunner) -> None:
    arguments: dict[str, Any] = {"comment": "c", "key_value_stores": STORES, "test_events": [EVENT]}
    first = deploy("f", CODE, **arguments)
    runner.reset()
    arguments["key_value_stores"] = STORES[::-1]
    again = deploy("f", CODE.encode(), **arguments)
    assert (again.action, again.publication) == ("unchanged", "already live")
    assert (again.etag, again.live_etag) == (first.etag, first.live_etag)
    assert again.summary == first.summary
    assert runner.methods() == [*READS, "test_function", *READS]


CHANGES: list[tuple[str, dict[str, Any]]] = [
    (OTHER, {}),
    (CODE + "\n", {}),
    (CODE, {"comment": "d"}),
    (CODE, {"runtime": "cloudfront-js-1.0"}),
    (CODE, {"key_value_stores": STORES[:1]}),
    (CODE, {"key_value_stores": STORES}),
]


@pytest.mark.parametrize(("code", "options"), CHANGES)
def test_each_kind_of_difference(
    deploy: Deploy,
    runner: FunctionRunner,
    somebody: SomebodyElse,
    code: str,
    options: dict[str, Any],
) -> None:
    plain = {"key_value_stores": STORES[1:]}
    deploy("f", CODE, **plain)
    runner.reset()
    done = deploy("f", code, **{**plain, **options})
    assert (done.action, done.publication) == ("updated", "published")
    assert runner.writes() == {"update_function": 1, "publish_function": 1}
    assert somebody.code("f", "LIVE") == code
    config: Any = somebody.client.describe_function(Name="f", Stage="LIVE")["FunctionSummary"]
    config = config["FunctionConfig"]
    assert config["Comment"] == options.get("comment", "")
    assert config["Runtime"] == options.get("runtime", "cloudfront-js-2.0")
    items = config["KeyValueStoreAssociations"]["Items"]
    arns = options.get("key_value_stores", STORES[1:])
    assert sorted(item["KeyValueStoreARN"] for item in items) == sorted(arns)


def test_stores_are_taken_away(deploy: Deploy, somebody: SomebodyElse) -> None:
    deploy("f", CODE, key_value_stores=STORES)
    assert deploy("f", CODE).action == "updated"
    config: Any = somebody.client.describe_function(Name="f", Stage="LIVE")["FunctionSummary"]
    assert config["FunctionConfig"]["KeyValueStoreAssociations"]["Quantity"] == 0


def test_no_publish(deploy: Deploy, runner: FunctionRunner, somebody: SomebodyElse) -> None:
    done = deploy("f", CODE, publish=False)
    assert (done.action, done.publication, done.live_etag) == ("created", "not published", None)
    assert done.summary["FunctionMetadata"]["Stage"] == "DEVELOPMENT"
    assert somebody.code("f", "LIVE") is None
    runner.reset()
    done = deploy("f", CODE)
    assert (done.action, done.publication) == ("unchanged", "published")
    assert runner.writes() == {"publish_function": 1}
    assert somebody.code("f", "LIVE") == CODE


def test_only_live_differs(deploy: Deploy, runner: FunctionRunner, somebody: SomebodyElse) -> None:
    deploy("f", OTHER)
    somebody.edit("f", CODE)
    runner.reset()
    assert deploy("f", CODE).publication == "published"
    assert runner.writes() == {"publish_function": 1}
    assert somebody.code("f", "LIVE") == CODE


def test_only_development_differs(
    deploy: Deploy, runner: FunctionRunner, somebody: SomebodyElse
) -> None:
    deploy("f", CODE)
    somebody.edit("f", OTHER)
    runner.reset()
    done = deploy("f", CODE)
    assert (done.action, done.publication) == ("updated", "already live")
    assert runner.writes() == {"update_function": 1}


FAILING = {
    "TypeError: no <way>": LOGS_AND_THROWS,
    "The function returned an invalid value.": 'function handler() { console.log("at 7"); }',
    "SyntaxError: Unexpected identifier 'fast'": "function handler() { so fast }",
}


@pytest.mark.parametrize("message", FAILING)
def test_a_test_event_fails(
    deploy: Deploy, runner: FunctionRunner, somebody: SomebodyElse, message: str
) -> None:
    deploy("f", CODE)
    runner.reset()
    with pytest.raises(FunctionTestError) as failed:
        deploy("f", FAILING[message], test_events=[EVENT])
    assert (failed.value.name, failed.value.event) == ("f", 1)
    assert failed.value.error_message == message
    assert f"test event 1 failed on the DEVELOPMENT stage of 'f': {message}\n" in str(failed.value)
    if "Syntax" not in message:
        assert failed.value.logs == ("at 7",)
        assert "Execution logs:\n  at 7\n" in str(failed.value)
    assert str(failed.value).endswith("was updated, and has this code; LIVE was not touched.")
    assert runner.writes() == {"update_function": 1}
    assert somebody.code("f", "DEVELOPMENT") == FAILING[message]
    assert somebody.code("f", "LIVE") == CODE
    runner.reset()
    with pytest.raises(FunctionTestError, match="DEVELOPMENT had this code already"):
        deploy("f", FAILING[message], test_events=[EVENT])
    assert runner.writes() == {}
    copy = pickle.loads(pickle.dumps(failed.value))
    assert (str(copy), copy.logs) == (str(failed.value), failed.value.logs)


def test_the_second_event_fails(deploy: Deploy, somebody: SomebodyElse) -> None:
    code = "function handler(event) { return event.request.headers.host && event.request; }"
    with_host = {"request": {"uri": "/", "headers": {"host": {"value": "h"}}}}
    with pytest.raises(FunctionTestError, match="test event 2 failed") as failed:
        deploy("f", code, test_events=[with_host, EVENT, with_host])
    assert failed.value.event == 2
    assert somebody.code("f", "LIVE") is None
    assert deploy("f", code, test_events=[with_host]).publication == "published"


def test_what_cloudfront_cannot_run(
    deploy: Deploy, runner: FunctionRunner, somebody: SomebodyElse
) -> None:
    runner.is_broken = True
    with pytest.raises(FunctionTestError, match="The function could not be run"):
        deploy("f", CODE, test_events=[EVENT])
    assert somebody.code("f", "LIVE") is None


def test_all_forms_of_code_and_events(deploy: Deploy, tmp_path: Path) -> None:
    code, event = tmp_path / "code.js", tmp_path / "event.json"
    code.write_text(CODE)
    event.write_text(json.dumps(EVENT))
    text = json.dumps(EVENT)
    done = deploy("f", code, test_events=[EVENT, text, text.encode(), event])
    assert done.action == "created"
    for same in (CODE, CODE.encode(), bytearray(CODE.encode())):
        assert deploy("f", same).action == "unchanged"


PATH = {"code": "fn/redirect.js"}
WRONG: list[tuple[type[Exception], str, dict[str, Any]]] = [
    (TypeError, "name must be text, and is int", {"name": 7}),
    (TypeError, "code must be text, bytes or a path, and is NoneType", {"code": None}),
    (TypeError, "runtime must be text", {"runtime": None}),
    (TypeError, "comment must be text", {"comment": None}),
    (TypeError, "key_value_stores takes a list of ARNs", {"key_value_stores": STORES[0]}),
    (TypeError, "test_events takes a list", {"test_events": EVENT}),
    (TypeError, "test_events takes a list", {"test_events": "{}"}),
    (TypeError, "test event 2 must be text, bytes or a path", {"test_events": ["{}", 7]}),
    (ValueError, "test event 2 is not JSON: Expecting", {"test_events": ["{}", "{"]}),
    (ValueError, "code has half a character at position 8", {"code": "SECRET: \ud800"}),
    (FileNotFoundError, "missing.js", {"code": Path("missing.js")}),
    (ValueError, r"code is the text 'fn/redirect.js', which names a file: give pathlib.Path", PATH),
    (ValueError, "which names a file", {"code": "REDIRECT.JS\n"}),
    (ValueError, "which names a file", {"code": str(Path(__file__))}),
]


@pytest.mark.parametrize(("error", "message", "arguments"), WRONG)
def test_what_cannot_be_right_is_refused_before_anything_is_sent(
    deploy: Deploy,
    runner: FunctionRunner,
    error: type[Exception],
    message: str,
    arguments: dict[str, Any],
) -> None:
    with pytest.raises(error, match=message) as refused:
        deploy(**{"name": "f", "code": CODE, **arguments})
    assert "SECRET" not in repr(refused.value) + repr(vars(refused.value))
    assert runner.calls == []


def test_what_boto3_refuses(deploy: Deploy) -> None:
    with pytest.raises(cloudfront_rs.exceptions.ParamValidationError):
        deploy("", CODE)


def test_the_plan(
    cf: cloudfront_rs.CloudFront, runner: FunctionRunner, somebody: SomebodyElse
) -> None:
    new = plan_function("f", CODE, client=cf)
    assert (new.action, new.publication, new.has_changes) == ("created", "published", True)
    assert "--- /dev/null\n+++ f.js\n@@ -0,0 +1 @@\n+function" in new.diff
    assert CODE not in repr(new)
    somebody.create("f", CODE + "\n", comment="old")
    somebody.publish("f")
    same = plan_function("f", CODE + "\n", comment="old", client=cf)
    assert (same.action, same.publication) == ("unchanged", "already live")
    assert (same.has_changes, same.diff) == (False, "")
    comment = plan_function("f", CODE + "\n", comment="new", client=cf)
    assert (comment.action, comment.publication) == ("updated", "published")
    assert comment.diff.count("\n-") == comment.diff.count("\n+") - 1 == 1
    assert '\n-  "Comment": "old",\n+  "Comment": "new",\n' in comment.diff
    somebody.edit("f", OTHER)
    live = plan_function("f", OTHER, client=cf)
    assert (live.action, live.publication) == ("unchanged", "published")
    assert live.diff.startswith(f"--- LIVE/f.js\n+++ f.js\n@@ -1 +1 @@\n-{CODE}\n+{OTHER}\n")
    both = plan_function("f", "x", client=cf)
    assert "--- DEVELOPMENT/f.js" in both.diff
    assert "--- LIVE/f.js" in both.diff
    held = plan_function("f", OTHER, publish=False, client=cf)
    assert (held.has_changes, held.diff) == (False, "")
    assert runner.writes() == {}


def test_code_is_in_no_repr(deploy: Deploy) -> None:
    assert CODE not in repr(want("f", CODE, test_events=[EVENT]))
    assert CODE not in repr(deploy("f", CODE))
