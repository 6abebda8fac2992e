"""How a scenario says what it has observed."""

from __future__ import annotations

import json
from typing import Any


def tell(observed: Any) -> None:
    """Prints what must be equal in all modes, as the last line of the output."""
    print("\n" + json.dumps(observed, default=str, sort_keys=True), flush=True)  # noqa: T201
