"""What a scenario starts with: ``boto3`` as the mode wants it, and a way to say what was observed."""

from __future__ import annotations

import importlib
import json
import os
from typing import Any

MODE = os.environ["MODE"]

boto3: Any = importlib.import_module("cloudfront_rs" if MODE == "ours" else "boto3")
if MODE == "patch":
    importlib.import_module("cloudfront_rs").patch_boto3()


def tell(observed: Any) -> None:
    """Prints what must be equal in all modes, as the last line of the output."""
    print("\n" + json.dumps(observed, default=str, sort_keys=True), flush=True)  # noqa: T201


def outcome(call: Any, **parameters: Any) -> Any:
    """What a call returns, or how it failed."""
    try:
        returned = call(**parameters)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    if isinstance(returned, dict):
        returned.pop("ResponseMetadata", None)
    return returned
