"""A CloudFront that loses replies after it has done what it was asked for, and counts what it did."""

from __future__ import annotations

import base64
import re
import threading
from collections import Counter
from urllib.parse import unquote

from tests.loopback import Reply, Request

SUMMARY = (
    b"<FunctionSummary><Name>%s</Name><FunctionConfig><Comment>%s</Comment>"
    b"<Runtime>cloudfront-js-2.0</Runtime></FunctionConfig><FunctionMetadata>"
    b"<FunctionARN>a</FunctionARN><Stage>%s</Stage>"
    b"<LastModifiedTime>2026-01-01T00:00:00Z</LastModifiedTime></FunctionMetadata></FunctionSummary>"
)


class CountingCloudFront:
    """Answers requests for functions.

    ``losses`` is how many replies to a publish are lost. ``published`` counts what was carried out, and
    ``asked`` every request, by the function's name.
    """

    def __init__(self, *names: str) -> None:
        self.stages = {name: {"DEVELOPMENT": (b"code", b"", "E1")} for name in names}
        self.published: Counter[str] = Counter()
        self.asked: Counter[str] = Counter()
        self.losses = 0
        self._lock = threading.Lock()
        self._tags = 1

    def answer(self, request: Request) -> Reply | None:
        """None where the reply is lost."""
        with self._lock:
            path, _, query = request.target.partition("?")
            parts = [unquote(part) for part in path.partition("/function")[2].split("/")[1:]]
            stage = "LIVE" if "LIVE" in query else "DEVELOPMENT"
            name = parts[0] if parts else _text(request.body, b"Name").decode()
            self.asked[name] += 1
            if request.method == "POST" and parts[1:] == ["publish"]:
                return self._publish(name)
            if request.method in ("POST", "PUT"):
                return self._write(name, request)
            return self._read(name, stage, parts[1:] == ["describe"])

    def _publish(self, name: str) -> Reply | None:
        self.published[name] += 1
        code, comment, _ = self.stages[name]["DEVELOPMENT"]
        self.stages[name]["LIVE"] = (code, comment, self._tag())
        if self.losses:
            self.losses -= 1
            return None
        return self._summary(name, "LIVE", 200)

    def _write(self, name: str, request: Request) -> Reply:
        code = base64.b64decode(_text(request.body, b"FunctionCode"))
        comment = _text(request.body, b"Comment")
        stages = self.stages.setdefault(name, {})
        stages["DEVELOPMENT"] = (code, comment, self._tag())
        return self._summary(name, "DEVELOPMENT", 201 if request.method == "POST" else 200)

    def _read(self, name: str, stage: str, describes: bool) -> Reply:
        found = self.stages.get(name, {}).get(stage)
        if found is None:
            body = (
                b"<ErrorResponse><Error><Code>NoSuchFunctionExists</Code></Error></ErrorResponse>"
            )
            return Reply(404, body)
        if describes:
            return self._summary(name, stage, 200)
        return Reply(200, found[0], [("ETag", found[2].encode())])

    def _summary(self, name: str, stage: str, status: int) -> Reply:
        _, comment, tag = self.stages[name][stage]
        body = SUMMARY % (name.encode(), comment, stage.encode())
        return Reply(status, body, [("ETag", tag.encode())])

    def _tag(self) -> str:
        self._tags += 1
        return f"E{self._tags}"


def _text(body: bytes, name: bytes) -> bytes:
    found = re.search(b"<%s>(.*?)</%s>" % (name, name), body)
    return found.group(1) if found else b""
