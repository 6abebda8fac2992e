"""What a scenario starts with: ``boto3`` as the mode wants it, and a way to say what was observed."""

from __future__ import annotations

import importlib
import os
from typing import Any

from tests.programs.scenarios.telling import tell

__all__ = ["MODE", "boto3", "outcome", "tell"]

MODE = os.environ["MODE"]

boto3: Any = importlib.import_module("cloudfront_rs" if MODE == "ours" else "boto3")
if MODE == "patch":
    importlib.import_module("cloudfront_rs").patch_boto3()


def outcome(call: Any, **parameters: Any) -> Any:
    """What a call returns, or how it failed."""
    try:
        returned = call(**parameters)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    if isinstance(returned, dict):
        returned.pop("ResponseMetadata", None)
    return returned
