"""No secret of the tests was in anything that this package showed while they ran; see ``leaks.py``."""

from __future__ import annotations

import cloudfront_rs
import pytest

from tests.conftest import KEYS
from tests.leaks import LEAKS, MARKS, Leaks


def test_a_leak_is_found() -> None:
    leaks = Leaks()
    leaks.look("log", "nothing")
    assert not leaks.found
    for mark in MARKS:
        leaks.look("pickle", f"…{mark}…".encode())
    assert len(leaks.found) == len(MARKS)
    assert any(mark in KEYS["aws_secret_access_key"] for mark in MARKS)


def test_every_kind_is_looked_at() -> None:
    before = LEAKS.looked.copy()
    cf = cloudfront_rs.client("cloudfront", endpoint_url="http://127.0.0.1:1", **KEYS)
    with pytest.raises(cloudfront_rs.exceptions.NoRegionError):
        cf.publish_function(Name="f", IfMatch="E")
    assert (LEAKS.looked - before).keys() >= {"object", "exception", "pickle"}


def test_nothing_leaked_in_the_whole_run() -> None:
    assert LEAKS.found == []
