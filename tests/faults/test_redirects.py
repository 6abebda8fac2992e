"""Redirects, which neither boto3 nor ours follows here; and statuses that are neither good nor an error."""

from __future__ import annotations

import pytest

from tests.faults.case import Case
from tests.faults.conftest import Check
from tests.faults.http import OK, error, reply

STATUSES = (300, 301, 302, 303, 305, 307, 308)
LOCATIONS = {
    "elsewhere": "http://127.0.0.1:1/elsewhere",
    "the same place": "/2020-05-31/function/f/publish",
    "a relative path": "elsewhere",
    "https": "https://127.0.0.1:1/",
    "another host": "http://no-such-host.invalid/",
    "a place without a scheme": "//127.0.0.1:1/",
    "an empty place": "",
    "a file": "file:///etc/passwd",
}
# Where boto3 stumbles over the place and ours does not look at it.
NOWHERE = {
    "a broken port": "http://127.0.0.1:x/",
    "half an address": "http://[::1",
}
URLS = "A redirect to what is no URL"

CASES = [
    *(Case(f"{status} without a place", ((reply(status),), (OK,))) for status in STATUSES),
    *(
        Case(f"{status} to {name}", ((reply(status, Location=place),), (OK,)))
        for status in (301, 302, 307, 308)
        for name, place in LOCATIONS.items()
    ),
    *(
        Case(f"307 to {name}", ((reply(307, Location=p),),), differs=URLS, ours="ClientError")
        for name, p in NOWHERE.items()
    ),
    Case(
        "301 with an error", ((error("PermanentRedirect", 301, Location="http://127.0.0.1:1/"),),)
    ),
    Case("302 without a body", ((reply(302, b"", Location="http://127.0.0.1:1/"),),)),
    Case("302 twice", ((reply(302, Location="/x"),),), attempts=2),
    Case("302 twice", ((reply(302, Location="/x"),),), attempts=2, mode="standard"),
    Case(
        "a redirect of a GET", ((reply(302, Location="/x"),),), method="list_functions", params={}
    ),
    *(Case(f"status {s}", ((reply(s),),)) for s in (201, 202, 203, 206, 226, 299, 399, 418, 451)),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_redirects(case: Case, check: Check) -> None:
    check(case)
