"""What a report claims of each function, whatever kind of call it is of."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from tests.storm.plan import Plan
from tests.storm.truth import Truth

CATEGORIES = ("succeeded", "failed", "unknown", "not_started")
ENDLESS = 10**12


@dataclass
class Call:
    """A call and what it told.

    :ivar succeeded: by name, what its result says of itself: the name, and the stage or the publication.
    :ivar failed: by name, the classes of the exception.
    :ivar began_at: its place in the server's order, as that of ``ended_at``.
    """

    group: int
    names: list[str]
    how: str
    error: list[str]
    raised: list[list[str]]
    said: str = ""
    was_inside: bool = False
    began: float = 0
    ended: float = 0
    began_at: int = 0
    ended_at: int = ENDLESS
    is_strict: bool = False
    has_account: bool = False
    succeeded: dict[str, list[str]] = field(default_factory=dict)
    failed: dict[str, list[str]] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)
    not_started: list[str] = field(default_factory=list)

    @property
    def categories(self) -> dict[str, Any]:
        return {category: getattr(self, category) for category in CATEGORIES}


def calls(plan: Plan, report: Any, stdout: str, truth: Truth) -> list[Call]:
    made = []
    for told in report["calls"]:
        known = {name: value for name, value in told.items() if name in Call.__annotations__}
        call = Call(**known)
        call.has_account = "succeeded" in told
        call.is_strict = plan.call.endswith("functions")
        call.began_at = truth.marks.get((call.group, "began"), 0)
        call.ended_at = truth.marks.get((call.group, "ended"), ENDLESS)
        if plan.is_command and told["how"] == "returned":
            _read_command(plan, call, told["code"], stdout)
        made.append(call)
    return made


def _read_command(plan: Plan, call: Call, code: int, stdout: str) -> None:
    """From the exit code, and from the JSON on stdout."""
    call.error = ["KeyboardInterrupt"] if code == 130 else []
    try:
        printed = json.loads(stdout)
    except ValueError:
        printed = None
    if plan.is_publish:
        name = call.names[0]
        call.has_account = True
        if code == 0 and printed is not None:
            stage = printed.get("FunctionMetadata", {}).get("Stage")
            call.succeeded = {name: [printed.get("Name"), stage]}
        elif code == 130:
            call.unknown = [name]
        elif code in (1, 2):
            call.failed = {name: ["Exit", "Exception"]}
        return
    if printed is None:
        return
    call.has_account = True
    for name, told in printed["succeeded"].items():
        call.succeeded[name] = [told["name"], told["publication"]]
    for name, told in printed["failed"].items():
        call.failed[name] = [told["error"], "Exception"]
    call.unknown, call.not_started = printed["unknown"], printed["not_started"]
