"""CloudFront's operations on functions, and somebody else who works on them too."""

from __future__ import annotations

import base64
import random
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit
from xml.etree import ElementTree

from tests.storm import replies
from tests.storm.plan import Plan
from tests.storm.replies import NAMESPACE, Reply
from tests.storm.truth import DEVELOPMENT, OURS, THEIRS, Content, Version, truth_of, wanted
from tests.storm.weather import Fault

PREFIX = "/2020-05-31/function"
OPERATIONS = {
    ("POST", ""): "create",
    ("GET", ""): "get",
    ("PUT", ""): "update",
    ("GET", "describe"): "describe",
    ("POST", "publish"): "publish",
    ("POST", "test"): "test",
}
EXISTS = replies.error(409, "FunctionAlreadyExists")
STALE = replies.error(412, "PreconditionFailed", "The If-Match version is not the current one.")


@dataclass(frozen=True)
class Asked:
    """A request for a function."""

    operation: str
    name: str
    stage: str
    etag: str
    body: bytes

    @property
    def what(self) -> str:
        reads = self.operation in ("describe", "get")
        return f"{self.operation} of {self.stage}" if reads else self.operation


def asked(method: str, target: str, headers: dict[str, str], body: bytes) -> Asked | None:
    """None for what is no request for a function."""
    url = urlsplit(target)
    if not url.path.startswith(PREFIX):
        return None
    name, _, action = url.path.removeprefix(PREFIX).strip("/").partition("/")
    operation = OPERATIONS.get((method, action))
    if operation is None:
        return None
    if operation == "create":
        name = _text(body, "Name")
    stage = parse_qs(url.query).get("Stage", [DEVELOPMENT])[0]
    return Asked(operation, unquote(name), stage, headers.get("if-match", ""), body)


class CloudFront:
    """:ivar truth: what is there, and what was done."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._items = {item.name: item for item in plan.items}
        self.truth = truth_of(plan)

    def arrived(self, request: Asked) -> Fault:
        """Takes note of a request, and says what is to become of it."""
        plan, truth, name = self._plan, self.truth, request.name
        truth.counts[f"{name} {request.what}"] += 1
        # Calls that belong to no batch, a handler's and a child's, are there to succeed.
        rate = plan.rate if name in self._items else 0
        if plan.only_publish:
            rate = rate * 2.5 if request.operation == "publish" else 0
        fault = plan.weather.fault(self._draw("weather", request), rate, request.what)
        more = {"stage": request.stage, "etag": request.etag, "fault": fault.name}
        truth.note("arrived", OURS, name, request.operation, **more)
        return fault

    def _draw(self, of_what: str, request: Asked) -> random.Random:
        """The same for the n-th request of its kind, whatever comes in between."""
        number = self.truth.counts[f"{request.name} {request.what}"]
        return random.Random(f"{self._plan.seed} {of_what} {request.name} {request.what} {number}")

    def handle(self, request: Asked) -> Reply:
        """Carries out a request, and what somebody else does before it or after it."""
        draw = self._draw("somebody", request)
        comes = request.name in self._items and draw.random() < self._plan.somebody
        first = draw.random() < 0.5
        if comes and first:
            self._somebody(draw, request.name)
        reply = self._carry_out(request)
        if comes and not first:
            self._somebody(draw, request.name)
        return reply

    def _carry_out(self, request: Asked) -> Reply:
        found = self.truth.get(request.name, request.stage)
        if request.operation == "create":
            return EXISTS if found else self._write(request, 201)
        if found is None:
            return replies.NO_FUNCTION
        if request.operation in ("describe", "get"):
            return self._read(request, found)
        if request.etag != found.etag:
            return STALE
        return self._write(request, 200)

    def _read(self, request: Asked, found: Version) -> Reply:
        self.truth.told.add((found.etag, request.operation))
        if request.operation == "get":
            return replies.code(found)
        return replies.summary(request.name, request.stage, found)

    def _write(self, request: Asked, status: int) -> Reply:
        truth, name = self.truth, request.name
        if request.operation == "test":
            return replies.tested(name, truth.stages[name][DEVELOPMENT])
        if request.operation == "publish":
            return replies.published(name, truth.publish(name, OURS, request.etag))
        version = truth.write(name, _content(request.body), OURS, request.etag)
        return replies.summary(name, DEVELOPMENT, version, status)

    def _somebody(self, draw: random.Random, name: str) -> None:
        truth = self.truth
        act = draw.choice(
            ["edit", "edit", "the same", "publish", "edit and publish", "delete", "anew"]
        )
        if act in ("delete", "anew"):
            truth.delete(name, THEIRS)
        if act == "the same":
            truth.write(name, wanted(self._plan, self._items[name]), THEIRS)
        elif act in ("edit", "edit and publish", "anew"):
            truth.write(name, Content(f"// theirs {truth.order}".encode(), "theirs"), THEIRS)
        if act in ("publish", "edit and publish") and truth.get(name, DEVELOPMENT):
            truth.publish(name, THEIRS)


def _text(body: bytes, name: str) -> str:
    root = ElementTree.fromstring(body)  # noqa: S314 (our own client's)
    return root.findtext(f".//{{{NAMESPACE}}}{name}") or ""


def _content(body: bytes) -> Content:
    root = ElementTree.fromstring(body)  # noqa: S314 (our own client's)
    stores = [each.text or "" for each in root.iter(f"{{{NAMESPACE}}}KeyValueStoreARN")]
    code = base64.b64decode(_text(body, "FunctionCode"))
    return Content(code, _text(body, "Comment"), _text(body, "Runtime"), tuple(sorted(stores)))
