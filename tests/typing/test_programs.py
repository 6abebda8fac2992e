"""Checkers accept what is right and tell what is wrong, and ours is to them mypy_boto3_cloudfront."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.typing.conftest import Reports
from tests.typing.made_programs import behind

RIGHT = (
    "right.py",
    "of_mypy_boto3.py",
    "of_cloudfront_rs.py",
    "calls_of_mypy_boto3.py",
    "calls_of_cloudfront_rs.py",
    "same_types.py",
)


@pytest.mark.parametrize("program", RIGHT)
def test_right_programs(reports: Reports, programs: Path, program: str) -> None:
    assert (programs / program).stat().st_size > 0
    assert reports.of(program) == {}


def test_wrong_uses(reports: Reports, programs: Path) -> None:
    lines = enumerate((programs / "wrong.py").read_text().splitlines(), 1)
    wrong = {number: line.strip() for number, line in lines if "# wrong: " in line}
    told = reports.of("wrong.py")
    assert [line for number, line in wrong.items() if number not in told] == []
    assert {number: errors for number, errors in told.items() if number not in wrong} == {}


def test_the_made_programs_are_whole(programs: Path) -> None:
    calls = (programs / "calls_of_cloudfront_rs.py").read_text()
    assert calls.count("def ") == 167 + 17 + 4
    same = (programs / "same_types.py").read_text().count("def to_our_")
    assert same + len(behind()) > 700
    assert same > 600
