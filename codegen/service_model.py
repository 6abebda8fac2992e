"""Renders the facts of botocore's model, in botocore's own format and without a word of its prose.

The notice stands under a key that ``botocore.model.ServiceModel`` does not read, as JSON has no
comments. One operation and one shape make a line each, so that a diff shows what a new model
changes.
"""

from __future__ import annotations

import json
from typing import Any

import botocore.session

NOTICE = "_generated"
PROSE = {"documentation", "documentationUrl", "deprecatedMessage"}
# The keys under these are names of AWS's, none of which is prose.
NAMED = {"operations", "shapes", "members"}


def render(heading: str) -> str:
    description = botocore.session.get_session().get_service_data("cloudfront")
    facts = {NOTICE: heading, **without_prose(description)}
    return _lines({key: _section(key, value) for key, value in facts.items()}) + "\n"


def without_prose(value: Any, names: bool = False) -> Any:
    """The same without the keys that hold text for people.

    :param names: whether the keys of this dict are names.
    """
    if isinstance(value, list):
        return [without_prose(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: without_prose(item, names=key in NAMED and not names)
        for key, item in value.items()
        if names or key not in PROSE
    }


def _section(key: str, value: Any) -> str:
    if key not in NAMED:
        return _json(value)
    return _lines({name: _json(item) for name, item in value.items()})


def _lines(rendered: dict[str, str]) -> str:
    return "{\n" + ",\n".join(f"{_json(key)}:{text}" for key, text in rendered.items()) + "\n}"


def _json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))
