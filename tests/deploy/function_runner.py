"""MiniStack with TestFunction, which it lacks: a proxy that runs functions in a JavaScript engine.

It forwards everything else, counts what comes, and lets a test do something after any request: work on
the same function as somebody else would, hold the reply back, or lose it.
"""

from __future__ import annotations

import base64
import http.client
import json
import re
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from py_mini_racer import JSEvalException, MiniRacer

NAMESPACE = "http://cloudfront.amazonaws.com/doc/2020-05-31/"
FUNCTION = re.compile(r"/2020-05-31/function(?:/([^/?]+))?(?:/(\w+))?")
METHODS = {
    ("POST", None): "create_function",
    ("GET", None): "get_function",
    ("PUT", None): "update_function",
    ("GET", "describe"): "describe_function",
    ("POST", "publish"): "publish_function",
    ("POST", "test"): "test_function",
}
WRITES = ("create_function", "update_function", "publish_function")
PRELUDE = """
const logs = [];
const console = {log: (...values) => logs.push(values.join(" "))};
"""
CALL = """
(() => {
  try { return JSON.stringify({output: handler(%s), logs}); }
  catch (error) { return JSON.stringify({error: String(error), logs}); }
})()
"""

# Gets the number of the request, its method's name and the function's; True loses the reply.
Hook = Callable[[int, str, str], object]


@dataclass(frozen=True)
class Reply:
    status: int
    headers: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name), None)


class FunctionRunner(ThreadingHTTPServer):
    """:ivar calls: method and function of each request, in order.
    :ivar hook: is called after each request, before its reply.
    :ivar is_broken: no test can be run.
    :ivar has_code_etags: get_function has ETags of its own.
    """

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, behind: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.behind = urlsplit(behind).netloc
        self.url = f"http://127.0.0.1:{self.server_port}"
        self._lock = threading.Lock()
        self.reset()

    def reset(self) -> None:
        self.calls: list[tuple[str, str]] = []
        self.hook: Hook = lambda *_: None
        self.is_broken = False
        self.has_code_etags = False

    def methods(self) -> list[str]:
        return [method for method, _ in self.calls]

    def writes(self) -> Counter[str]:
        return Counter(method for method in self.methods() if method in WRITES)

    def count(self, method: str, name: str) -> int:
        with self._lock:
            self.calls.append((method, name))
            return len(self.calls)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that go away are part of the tests."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: FunctionRunner

    def log_message(self, *args: object) -> None:
        """Says nothing."""

    def do_request(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        found = FUNCTION.match(self.path)
        name, action = found.groups() if found else ("", None)
        method = METHODS.get((self.command, action), "")
        if method == "create_function":
            name = _text(body, "Name")
        elif not name:
            method = "list_functions"
        number = self.server.count(method, name)
        if method == "test_function":
            reply = self._test(name, body)
        else:
            reply = self._forward(self.command, self.path, body)
        if self.server.hook(number, method, name):
            self.close_connection = True
            return
        self.send_response_only(reply.status)
        for key, value in reply.headers:
            if method == "get_function" and self.server.has_code_etags and key.lower() == "etag":
                value = f"code-{value}"  # noqa: PLW2901
            self.send_header(key, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        self.wfile.write(reply.body)

    do_GET = do_POST = do_PUT = do_DELETE = do_request  # noqa: N815 (names of http.server)

    def _forward(self, method: str, path: str, body: bytes = b"") -> Reply:
        connection = http.client.HTTPConnection(self.server.behind, timeout=30)
        headers = {
            k: v for k, v in self.headers.items() if k.lower() not in ("host", "content-length")
        }
        connection.request(method, path, body or None, headers)
        response = connection.getresponse()
        skip = ("content-length", "transfer-encoding", "connection")
        kept = [(k, v) for k, v in response.getheaders() if k.lower() not in skip]
        reply = Reply(response.status, kept, response.read())
        connection.close()
        return reply

    def _test(self, name: str, body: bytes) -> Reply:
        stage = _text(body, "Stage") or "DEVELOPMENT"
        path = f"/2020-05-31/function/{name}"
        described = self._forward("GET", f"{path}/describe?Stage={stage}")
        if described.status != 200:
            return described
        if described.header("etag") != self.headers["If-Match"]:
            return _error(400, "InvalidIfMatchVersion", "The If-Match version is not valid.")
        if self.server.is_broken:
            return _error(500, "TestFunctionFailed", "The function could not be run.")
        code = self._forward("GET", f"{path}?Stage={stage}").body.decode()
        result = run(code, base64.b64decode(_text(body, "EventObject")).decode())
        summary = described.body.decode().partition("?>")[2] or described.body.decode()
        logs = "".join(f"<member>{escape(line)}</member>" for line in result["logs"])
        output = json.dumps(result["output"]) if result["output"] else ""
        text = (
            f'<TestResult xmlns="{NAMESPACE}">{summary}'
            "<ComputeUtilization>10</ComputeUtilization>"
            f"<FunctionExecutionLogs>{logs}</FunctionExecutionLogs>"
            f"<FunctionErrorMessage>{escape(result['error'])}</FunctionErrorMessage>"
            f"<FunctionOutput>{escape(output)}</FunctionOutput></TestResult>"
        )
        return Reply(200, [("Content-Type", "text/xml")], text.encode())


def run(code: str, event: str) -> dict[str, Any]:
    """``output``, ``error`` and ``logs`` of a function for an event."""
    result: dict[str, Any] = {"output": None, "error": "", "logs": []}
    with MiniRacer() as engine:
        engine.eval(PRELUDE)
        try:
            engine.eval(code)
            result |= json.loads(str(engine.eval(CALL % event)))
        except JSEvalException as error:
            return result | {"error": str(error).strip().splitlines()[0].partition(" ")[2]}
    output = result["output"]
    if not result["error"]:
        if not isinstance(output, dict) or not output.keys() & {"uri", "statusCode"}:
            return result | {"output": None, "error": "The function returned an invalid value."}
        result["output"] = {"response" if "statusCode" in output else "request": output}
    return result


def _text(body: bytes, name: str) -> str:
    root = ElementTree.fromstring(body)  # noqa: S314 (our own client's)
    return root.findtext(f"{{{NAMESPACE}}}{name}") or ""


def _error(status: int, code: str, message: str) -> Reply:
    text = (
        f'<ErrorResponse xmlns="{NAMESPACE}"><Error><Type>Sender</Type><Code>{code}</Code>'
        f"<Message>{message}</Message></Error><RequestId>r</RequestId></ErrorResponse>"
    )
    return Reply(status, [("Content-Type", "text/xml")], text.encode())
