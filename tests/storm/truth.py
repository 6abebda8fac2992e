"""What is really there in CloudFront, and who did what, one after the other.

Everything has a number in one order: requests that arrive, what is carried out, and the marks that a
program sets before and after its calls. So no clock has to tell what came before what.
"""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from tests.storm.plan import Item, Plan

OURS, THEIRS = "ours", "theirs"
DEVELOPMENT, LIVE = "DEVELOPMENT", "LIVE"
RUNTIME = "cloudfront-js-2.0"
STORES = tuple(f"arn:aws:cloudfront::1:key-value-store/{number}" for number in (1, 2))
OLD = b"function handler(event) { return event.request; } // old"


@dataclass(frozen=True)
class Content:
    code: bytes
    comment: str = ""
    runtime: str = RUNTIME
    stores: tuple[str, ...] = ()


@dataclass(frozen=True)
class Version:
    content: Content
    etag: str
    writer: str


@dataclass(frozen=True)
class Event:
    """:ivar what: "arrived" or "carried out".
    :ivar operation: "describe", "get", "create", "update", "publish", "test" or "delete".
    :ivar fault: what became of a request that arrived.
    :ivar before: what was in the stage that this wrote, if anything.
    """

    order: int
    at: float
    what: str
    writer: str
    name: str
    operation: str
    stage: str
    etag: str = ""
    fault: str = ""
    before: Version | None = None
    version: Version | None = None


@dataclass
class Truth:
    """:ivar told: the ETags that were told to us, by "describe" or "get".
    :ivar marks: by group and "began" or "ended", the place in the order.
    """

    stages: dict[str, dict[str, Version]] = field(default_factory=lambda: defaultdict(dict))
    events: list[Event] = field(default_factory=list)
    marks: dict[tuple[int, str], int] = field(default_factory=dict)
    told: set[tuple[str, str]] = field(default_factory=set)
    counts: Counter[str] = field(default_factory=Counter)
    order: int = 0
    tags: int = 0

    def next(self) -> int:
        self.order += 1
        return self.order

    def note(self, what: str, writer: str, name: str, operation: str, **more: object) -> None:
        stage = str(more.pop("stage", DEVELOPMENT))
        event = Event(self.next(), time.monotonic(), what, writer, name, operation, stage, **more)  # type: ignore[arg-type]
        self.events.append(event)

    def get(self, name: str, stage: str) -> Version | None:
        return self.stages[name].get(stage)

    def write(self, name: str, content: Content, writer: str, etag: str = "") -> Version:
        """Into DEVELOPMENT, be the function there or not."""
        before = self.get(name, DEVELOPMENT)
        version = self._put(name, DEVELOPMENT, content, writer)
        operation = "update" if before else "create"
        self.note("carried out", writer, name, operation, etag=etag, before=before, version=version)
        return version

    def publish(self, name: str, writer: str, etag: str = "") -> Version:
        before = self.get(name, LIVE)
        content = self.stages[name][DEVELOPMENT].content
        version = self._put(name, LIVE, content, writer)
        self.note(
            "carried out",
            writer,
            name,
            "publish",
            stage=LIVE,
            etag=etag,
            before=before,
            version=version,
        )
        return version

    def publish_all(self, name: str, content: Content) -> None:
        self.write(name, content, THEIRS)
        self.publish(name, THEIRS)

    def delete(self, name: str, writer: str) -> None:
        self.stages[name].clear()
        self.note("carried out", writer, name, "delete")

    def _put(self, name: str, stage: str, content: Content, writer: str) -> Version:
        self.tags += 1
        version = Version(content, f"E{self.tags}", writer)
        self.stages[name][stage] = version
        return version

    def history(self, name: str, stage: str) -> list[tuple[int, Version | None, str]]:
        """What a stage has been, from which place in the order on, and by whom."""
        found: list[tuple[int, Version | None, str]] = []
        for event in self.events:
            if event.what != "carried out" or event.name != name:
                continue
            if event.operation == "delete":
                found.append((event.order, None, event.writer))
            elif (event.operation == "publish") == (stage == LIVE):
                found.append((event.order, event.version, event.writer))
        return found


def wanted(plan: Plan, item: Item) -> Content:
    """What a deployment is to make of a function."""
    return Content(item.code, plan.comment, stores=STORES[: plan.stores])


def truth_of(plan: Plan) -> Truth:
    """What is there when a run begins; the ``extra`` function is for calls that belong to no batch."""
    truth = Truth()
    truth.publish_all("extra", Content(OLD))
    for item in plan.items:
        if item.trouble == "missing" or item.state == "absent":
            continue
        new = wanted(plan, item)
        if item.state in ("old", "ready"):
            truth.publish_all(item.name, Content(OLD))
        if item.state in ("old", "new"):
            truth.write(item.name, Content(OLD + item.state.encode()), THEIRS)
        else:
            truth.write(item.name, new, THEIRS)
        if item.state == "live":
            truth.publish(item.name, THEIRS)
    return truth
