"""A small CloudFront on loopback for the programs: canned replies, and every request as it came.

The name of a function decides what happens to it: ``missing`` there is none, ``slow`` takes 0.3 seconds,
and ``stuck`` answers after three.
"""

from __future__ import annotations

import re
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.loopback import Request

XMLNS = "http://cloudfront.amazonaws.com/doc/2020-05-31/"
REQUEST_ID = "0f3c1f0e-0000-4000-8000-00000000cf00"
DELAYS = {"slow": 0.3, "stuck": 3}
FUNCTION = re.compile(r"/2020-05-31/function/(?P<name>[^/?]+)(?P<action>/describe|/publish)?")


def xml(root: str, content: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} xmlns="{XMLNS}">{content}</{root}>'.encode()


def summary(name: str) -> str:
    return (
        f"<Name>{name}</Name><Status>UNASSOCIATED</Status>"
        "<FunctionConfig><Comment>of the tests</Comment><Runtime>cloudfront-js-2.0</Runtime>"
        "</FunctionConfig><FunctionMetadata>"
        f"<FunctionARN>arn:aws:cloudfront::123456789012:function/{name}</FunctionARN>"
        "<Stage>DEVELOPMENT</Stage><CreatedTime>2031-01-02T03:04:05Z</CreatedTime>"
        "<LastModifiedTime>2031-01-02T03:04:06Z</LastModifiedTime></FunctionMetadata>"
    )


NOT_FOUND = xml(
    "ErrorResponse",
    "<Error><Type>Sender</Type><Code>NoSuchFunctionExists</Code><Message>There is none</Message>"
    f"</Error><RequestId>{REQUEST_ID}</RequestId>",
)
FUNCTIONS = xml(
    "FunctionList",
    "<MaxItems>100</MaxItems><Quantity>1</Quantity><Items><FunctionSummary>"
    f"{summary('redirect')}</FunctionSummary></Items>",
)
DISTRIBUTIONS = xml(
    "DistributionList",
    "<Marker></Marker><MaxItems>100</MaxItems><IsTruncated>false</IsTruncated><Quantity>1</Quantity>"
    "<Items><DistributionSummary><Id>E1</Id><Status>Deployed</Status></DistributionSummary></Items>",
)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server
    # The head and the body leave in one piece.
    wbufsize = -1
    disable_nagle_algorithm = True

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.requests.append(Request(self.command, self.path, headers, body))
        status, etag, content = self._reply()
        self.send_response(status)
        self.send_header("x-amzn-RequestId", REQUEST_ID)
        self.send_header("Content-Length", str(len(content)))
        if etag:
            self.send_header("ETag", etag)
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_DELETE = _answer  # noqa: N815 (the names that the library asks for)

    def _reply(self) -> tuple[int, str, bytes]:
        if self.path.startswith("/2020-05-31/distribution"):
            return 200, "", DISTRIBUTIONS
        found = FUNCTION.match(self.path)
        if not found:
            return 200, "", FUNCTIONS
        time.sleep(DELAYS.get(found["name"], 0))
        if found["name"] == "missing":
            return 404, "", NOT_FOUND
        if found["action"]:
            return 200, "ETVPDKIKX0DER", xml("FunctionSummary", summary(found["name"]))
        return 200, "ETVPDKIKX0DER", b"function handler(event) { return event.request; }"

    def log_message(self, *_: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.requests: list[Request] = []
        self.url = f"http://127.0.0.1:{self.server_port}"

    def __enter__(self) -> Server:
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.shutdown()
        self.server_close()

    def handle_error(self, *_: object) -> None:
        """A client that goes away in the middle, as one that has timed out does."""
