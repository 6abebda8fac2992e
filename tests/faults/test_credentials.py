"""Keys that end in the middle of a call: the next attempt is signed with what their source has then."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import KEYS
from tests.faults.case import ABSENT, CLIENTS, Case
from tests.faults.conftest import Check
from tests.faults.http import OK, error, reply
from tests.faults.server import Acts

# Prints keys that last three seconds, and after that what it is told to. Each client has its own clock.
SOURCE = """
import datetime, json, os, sys, time
started, then = sys.argv[1:]
if not os.path.exists(started):
    open(started, "w").write(str(time.time()))
end = float(open(started).read()) + 3
key = "FIRST"
if time.time() >= end:
    if then == "fail":
        sys.exit("no more keys")
    key, end = "SECOND", end + (3600 if then == "renew" else 0)
end = datetime.datetime.fromtimestamp(end, datetime.timezone.utc).isoformat()
secret = "secret-of-the-tests"
keys = {"AccessKeyId": key, "SecretAccessKey": secret, "SessionToken": "t" + key, "Expiration": end}
print(json.dumps({"Version": 1, **keys}))
"""
LATE: Acts = (3.5, reply(503, b""))
WITHOUT_KEYS = dict.fromkeys(KEYS, ABSENT)


def by_process(name: str, *script: Acts, **fields: Any) -> Case:
    arguments = {"session": {"profile_name": "<client-name>"}, "arguments": WITHOUT_KEYS}
    return Case(name, script, **{"attempts": 2, **arguments, **fields})


CASES = [
    (by_process("keys that end between two attempts", LATE, (OK,)), "renew"),
    (by_process("keys that end between two attempts", LATE, (OK,), mode="standard"), "renew"),
    (by_process("keys that end between two calls", (OK,), calls=2, pause=3.5), "renew"),
    (by_process("keys that end in a call, which ends well", (3.5, OK), (OK,), calls=2), "renew"),
    (by_process("keys that end and are not renewed", LATE, (OK,)), "keep"),
    (by_process("keys that end, and the source fails", LATE, (OK,)), "fail"),
    (
        by_process("keys that CloudFront calls expired", (error("ExpiredToken", 403),), calls=2),
        "renew",
    ),
]


@pytest.mark.parametrize(("case", "then"), CASES, ids=str)
def test_keys_that_end(
    case: Case, then: str, check: Check, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "source.py").write_text(SOURCE)
    process = f"credential_process = {sys.executable} -IS {tmp_path}/source.py {tmp_path}"
    sections = [f"[profile {name}]\n{process}/{name} {then}\n" for name in CLIENTS]
    (tmp_path / "config").write_text("\n".join(sections))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    check(case)
