"""Replies that are made to cost much: the peak of memory stays in proportion to the body."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

from tests.conftest import KEYS
from tests.loopback import Loopback, Reply

TIMES_THE_BODY = 10
# An error has a key for each child, as in boto3: what Python's objects take cannot be less.
WITH_A_KEY_FOR_EACH = 30
ALSO = 3 * 2**20  # for what the first exception of a process loads
PROGRAM = """
import sys
import cloudfront_rs

config = cloudfront_rs.Config(retries={"max_attempts": 0})
cf = cloudfront_rs.client("cloudfront", config=config)

def peak():
    return int(next(l for l in open("/proc/self/status") if l.startswith("VmHWM")).split()[1]) * 1024

def call():
    try:
        return cf.publish_function(Name="f", IfMatch="E") and "a dict"
    except Exception as error:
        return type(error).__name__

call()
before = peak()
print(call(), peak() - before)
"""


def entities(_: int) -> bytes:
    """A billion laughs."""
    laughs = b"".join(b'<!ENTITY l%d "%s">' % (i, b"&l%d;" % (i - 1) * 10) for i in range(1, 10))
    return b'<!DOCTYPE a [<!ENTITY l0 "lol">' + laughs + b"]><a>&l9;</a>"


def named_siblings(count: int) -> bytes:
    return b"<a>" + b"".join(b"<n%d/>" % number for number in range(count)) + b"</a>"


BOMBS: dict[str, tuple[Callable[[int], bytes], int]] = {
    "entities": (entities, 0),
    "levels": (lambda count: b"<a>" * count + b"</a>" * count, 10**5),
    "siblings": (lambda count: b"<a>" + b"<b/>" * count + b"</a>", 10**6),
    "siblings, each with its name": (named_siblings, 10**5),
    "attribute": (lambda length: b'<a b="' + b"x" * length + b'"/>', 10**7),
    "attributes": (lambda n: b"<a " + b" ".join(b'a%d=""' % i for i in range(n)) + b"/>", 10**5),
    "text": (lambda length: b"<a><Name>" + b"x" * length + b"</Name></a>", 10**7),
    "references": (lambda count: b"<a><Name>" + b"&lt;" * count + b"</Name></a>", 10**6),
    "no XML": (lambda length: b"\xff" * length, 10**7),
}


@pytest.mark.parametrize("status", [200, 400])
@pytest.mark.parametrize("bomb", BOMBS)
def test_peak(loopback: Loopback, monkeypatch: pytest.MonkeyPatch, bomb: str, status: int) -> None:
    make, size = BOMBS[bomb]
    body = make(size)
    loopback.replies = [Reply(200, b"<a/>"), Reply(status, body)]
    monkeypatch.setenv("AWS_ENDPOINT_URL", loopback.url)
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    for name, value in KEYS.items():
        monkeypatch.setenv(name.upper(), value)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=True
    )
    *ended, grown = done.stdout.split()
    refused = ["ResponseParserError"] if bomb in ("entities", "levels", "no XML") else ["a", "dict"]
    assert ended == (refused if status == 200 else ["ClientError"])
    keys = status == 400 and make is named_siblings
    times = WITH_A_KEY_FOR_EACH if keys else TIMES_THE_BODY
    assert int(grown) <= times * len(body) + ALSO
