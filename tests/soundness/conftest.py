"""What tests here accept as the end of a call. A panic is no Exception: it fails whatever test it is in."""

from __future__ import annotations

import re
from typing import Any

from tests.parity.clients import Pair

BY_STATUS = re.compile(r"An error occurred \(\d+\)")
REFUSALS = {"ClientError", "ResponseParserError", "ValueError", "UnicodeDecodeError", "Error"}


def assert_alike(pair: Pair, method: str, params: dict[str, Any]) -> None:
    """Both ended in the same way, unless boto3 found the body to be no XML. The parser here does not look
    at every rule of XML, and has other words for what it refuses. A date in a form that AWS does not send
    is one of the documented differences."""
    theirs, ours = pair.outcomes(method, params)
    if isinstance(ours, dict) and ours["message"].startswith("Invalid timestamp"):
        return
    if not (is_unread(theirs) and (isinstance(ours, list) or ours["class"] in REFUSALS)):
        assert ours == theirs


def is_unread(end: Any) -> bool:
    """A reply that boto3 could not parse, or an error that has no more than its status."""
    if isinstance(end, list):
        return False
    return end["class"] == "ResponseParserError" or bool(BY_STATUS.match(end["message"]))
