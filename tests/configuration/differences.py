"""Values of settings for which ours differs from boto3, with the words of docs/differences.md."""

from __future__ import annotations

from pathlib import Path
from typing import Any

TEXT = (Path(__file__).parents[2] / "docs" / "differences.md").read_text()
WRONG_TYPE = "- **A value of a wrong type**"
ENDPOINT = "- **The query and the fragment of an `endpoint_url`**"
SIGNATURE = "- **`signature_version`**"
# By the key of the source and the value's text.
_DIFFERENT: dict[tuple[str, str], str] = {
    ("endpoint_url", "'<other>/a//b/?x=1#f'"): ENDPOINT,
    ("endpoint_url", "'http://h.:99/?y'"): ENDPOINT,
    ("endpoint_url", "'HTTP://H'"): ENDPOINT,
    ("signature_version", "'s3v4'"): SIGNATURE,
    **{
        (f"use_{variant}_endpoint", value): WRONG_TYPE
        for variant in ("fips", "dualstack")
        for value in ("'true'", "'false'", "1")
    },
    ("verify", "1"): WRONG_TYPE,
    ("proxies", "{'http': ''}"): WRONG_TYPE,
    ("proxies", "{'http': 7}"): WRONG_TYPE,
    ("proxies", "'<proxy>'"): WRONG_TYPE,
    ("max_pool_connections", "'5'"): WRONG_TYPE,
    ("max_pool_connections", "None"): WRONG_TYPE,
    ("max_pool_connections", "1.5"): WRONG_TYPE,
    ("retries.total_max_attempts", "1.5"): WRONG_TYPE,
    ("retries.max_attempts", "0.5"): WRONG_TYPE,
    ("user_agent", "7"): WRONG_TYPE,
    ("user_agent_appid", "7"): WRONG_TYPE,
    ("request_min_compression_size_bytes", "1.5"): WRONG_TYPE,
    ("request_min_compression_size_bytes", "[]"): WRONG_TYPE,
    ("AWS_METADATA_SERVICE_TIMEOUT", "'0'"): WRONG_TYPE,
    ("metadata_service_timeout", "'0'"): WRONG_TYPE,
}


def is_different(kind: str, key: str, value: Any) -> bool:
    """Whether docs/differences.md names that value of that setting."""
    of_text = kind in ("environment", "profile")
    if of_text and key not in ("AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout"):
        return False
    words = _DIFFERENT.get((key, repr(value)))
    assert words is None or words in TEXT
    return words is not None
