"""Keys near their end: each attempt of a call is signed with what their source has then.

The source is a program (``credential_process``), which is asked again from 15 minutes before the end of its
keys on: a failure of that is overlooked until 10 minutes before the end, as in botocore's
``RefreshableCredentials``. How often each client asks it is compared as well.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import KEYS
from tests.faults.case import ABSENT, CLIENTS, Case
from tests.faults.conftest import Check
from tests.faults.http import OK, error, reply
from tests.faults.server import Act, Acts

FAILED: Acts = (reply(503, b""),)
WELL: Acts = (OK,)
TWICE = (FAILED, WELL)
EXPIRED: Acts = (error("ExpiredToken", 403),)
HOURS, LATE, SOON, PAST, FOREVER = 7200, 750, 300, -60, None
FAILS = "fails"
# Prints KEY1, KEY2, ..., that end so many seconds later; the last of the lives is for all that follow.
PROGRAM = """
import json, sys, time
lives, runs = json.loads(sys.argv[1]), sys.argv[2]
with open(runs, "a+") as file:
    file.write("x")
    file.seek(0)
    number = len(file.read())
life = lives[min(number, len(lives)) - 1]
if life == "fails":
    sys.exit("no keys today")
keys = {"Version": 1, "AccessKeyId": f"KEY{number}", "SecretAccessKey": "s", "SessionToken": f"T{number}"}
if life is not None:
    keys["Expiration"] = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + life))
print(json.dumps(keys))
"""

Lives = tuple[int | str | None, ...]
# With the keys of the requests that come.
WINDOWS: list[tuple[Lives, Case, str]] = [
    ((HOURS,), Case("keys for hours", TWICE), "1 1"),
    ((FOREVER,), Case("keys without an end", TWICE), "1 1"),
    ((SOON,), Case("keys that always end soon", TWICE), "2 3"),
    (
        (SOON,),
        Case("keys that always end soon, three attempts", (FAILED, FAILED, WELL), attempts=3),
        "2 3 4",
    ),
    ((SOON,), Case("keys that always end soon, and a fault", ((Act.CLOSE,), WELL)), "2 3"),
    ((SOON,), Case("keys that always end soon", TWICE, mode="standard"), "2 3"),
    ((SOON,), Case("keys that always end soon, never well", (FAILED,)), "2 3"),
    ((SOON, HOURS), Case("keys that end soon once", TWICE), "2 2"),
    (
        (SOON, SOON, HOURS),
        Case("keys that end soon twice", (FAILED, FAILED, WELL), attempts=3),
        "2 3 3",
    ),
    ((LATE,), Case("keys that end a little later", TWICE), "2 3"),
    ((LATE, FAILS), Case("keys that end a little later, and no others", TWICE), "1 1"),
    ((SOON, FAILS), Case("keys that end soon, and no others", TWICE), ""),
    ((SOON, SOON, FAILS), Case("keys that end soon, and no others for a retry", TWICE), "2"),
    ((SOON, LATE, FAILS), Case("keys that end later, and no others for a retry", TWICE), "2 2"),
    ((SOON, PAST), Case("keys that end soon, and then ended ones", TWICE), ""),
    ((SOON, SOON, PAST), Case("ended keys for a retry", TWICE), "2"),
    ((PAST,), Case("ended keys", TWICE), ""),
    ((PAST, HOURS), Case("ended keys once", TWICE), "2 2"),
    ((FAILS,), Case("no keys", TWICE), ""),
    ((HOURS,), Case("keys that the service calls ended", (EXPIRED, WELL), calls=2), "1 1"),
    (
        (SOON,),
        Case("keys that the service calls ended, and others", (EXPIRED, WELL), calls=2),
        "2 3",
    ),
    ((SOON, SOON, FAILS, HOURS), Case("a call after one without keys", (WELL,), calls=3), "2 4"),
]


@pytest.mark.parametrize(("lives", "case", "numbers"), WINDOWS, ids=str)
def test_windows(  # noqa: PLR0913, PLR0917 (three of a table, and pytest's)
    lives: Lives,
    case: Case,
    numbers: str,
    check: Check,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    runs = {name: tmp_path / f"{name}.runs" for name in CLIENTS}
    command = f"{sys.executable} -S {program} '{json.dumps(lives, separators=(',', ':'))}'"
    sections = [
        f"[profile {name}]\ncredential_process = {command} {runs[name]}\n" for name in CLIENTS
    ]
    (tmp_path / "config").write_text("\n".join(sections))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    of_profile: dict[str, Any] = {
        "session": {"profile_name": "<client-name>"},
        "arguments": dict.fromkeys(KEYS, ABSENT),
    }
    attempts = max(case.attempts or 0, 2)
    seen = check(replace(case, attempts=attempts, **of_profile))["boto3"]
    keys = [request["key"] for request in seen.came["server"]]
    assert keys == [f"KEY{number}" for number in numbers.split()]
    asked = [len(path.read_text()) for path in runs.values()]
    assert asked == [asked[0]] * len(CLIENTS)
