"""What the comparison leaves out stands in docs/differences.md."""

from __future__ import annotations

import pytest

from tests.faults.case import HIDDEN
from tests.faults.conftest import documented


@pytest.mark.parametrize("words", HIDDEN.values())
def test_what_is_hidden_is_documented(words: str) -> None:
    assert words in documented()
