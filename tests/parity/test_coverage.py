"""No operation of the model is left out: each passed in every area that conftest.py counts."""

from __future__ import annotations

from tests.parity import model


def test_every_operation_passed_in_every_area(covered: dict[str, set[str]]) -> None:
    every = model.OPERATIONS.keys()
    missing = {area: every - methods for area, methods in covered.items() if every - methods}
    assert not missing
