"""Replies that are no good HTTP: heads, lengths, chunks and interim replies."""

from __future__ import annotations

import gzip

import pytest

from tests.faults.case import Case, marked
from tests.faults.conftest import Check
from tests.faults.http import DONE, OK, head, reply
from tests.faults.server import Act, Acts

CLOSE = Act.CLOSE
QUICK = {"read_timeout": 2.0}
CHUNKED = head(b"Transfer-Encoding: chunked")

# What comes as Content-Length of the four bytes of DONE.
LENGTHS = {
    "x": b"Content-Length: x",
    "empty": b"Content-Length:",
    "negative": b"Content-Length: -1",
    "with a sign": b"Content-Length: +4",
    "two different": b"Content-Length: 4\r\nContent-Length: 5",
    "the same twice": b"Content-Length: 4\r\nContent-Length: 4",
    "a list of the same": b"Content-Length: 4, 4",
    "a list of different": b"Content-Length: 4, 5",
    "beyond 64 bits": b"Content-Length: 99999999999999999999",
    "fraction": b"Content-Length: 4.0",
    "hexadecimal": b"Content-Length: 0x4",
    "in other digits": "Content-Length: ٤".encode(),
    "none": b"X: x",
}
CHUNKS = {
    "good": b"2\r\n<a\r\n2\r\n/>\r\n0\r\n\r\n",
    "with extensions": b"4;a=b\r\n<a/>\r\n0\r\n\r\n",
    "with trailers": b"4\r\n<a/>\r\n0\r\nX: x\r\n\r\n",
    "size with zeros": b"0004\r\n<a/>\r\n0\r\n\r\n",
    "size with blanks": b" 4 \r\n<a/>\r\n0\r\n\r\n",
    "size with 0x": b"0x4\r\n<a/>\r\n0\r\n\r\n",
    "size that is no number": b"x\r\n<a/>\r\n0\r\n\r\n",
    "size that is negative": b"-4\r\n<a/>\r\n0\r\n\r\n",
    "size that is empty": b"\r\n<a/>\r\n0\r\n\r\n",
    "size beyond 64 bits": b"fffffffffffffffff\r\n<a/>\r\n0\r\n\r\n",
    "size too small": b"2\r\n<a/>\r\n0\r\n\r\n",
    "cut off in a size": b"4",
    "cut off in a chunk": b"4\r\n<a",
    "cut off between chunks": b"4\r\n<a/>\r\n",
    "cut off before the end of a chunk": b"4\r\n<a/>",
    "cut off in the last chunk": b"4\r\n<a/>\r\n0\r\n",
    "nothing at all": b"",
    "empty": b"0\r\n\r\n",
}
HEADS: dict[str, bytes] = {
    "without a reason": b"HTTP/1.1 200\r\nContent-Length: 4\r\n\r\n<a/>",
    "of HTTP/1.0": b"HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\n<a/>",
    "of HTTP/1.2": b"HTTP/1.2 200 OK\r\nContent-Length: 4\r\n\r\n<a/>",
    "of HTTP/2.0": b"HTTP/2.0 200 OK\r\nContent-Length: 4\r\n\r\n<a/>",
    "of HTTP/2": b"HTTP/2 200\r\nContent-Length: 4\r\n\r\n<a/>",
    "in lower case": b"http/1.1 200 OK\r\nContent-Length: 4\r\n\r\n<a/>",
    "of ICY": b"ICY 200 OK\r\nContent-Length: 4\r\n\r\n<a/>",
    "with a status that is no number": b"HTTP/1.1 abc OK\r\nContent-Length: 4\r\n\r\n<a/>",
    "with status 99": b"HTTP/1.1 99 OK\r\nContent-Length: 4\r\n\r\n<a/>",
    "with status 600": b"HTTP/1.1 600 OK\r\nContent-Length: 4\r\n\r\n<a/>",
    "with status 999": b"HTTP/1.1 999 OK\r\nContent-Length: 4\r\n\r\n<a/>",
    "with status 1000": b"HTTP/1.1 1000 OK\r\nContent-Length: 4\r\n\r\n<a/>",
    "with status -1": b"HTTP/1.1 -1 OK\r\nContent-Length: 4\r\n\r\n<a/>",
    "with line feeds alone": b"HTTP/1.1 200 OK\nContent-Length: 4\n\n<a/>",
    "after an empty line": b"\r\n" + OK,
    "after garbage": b"garbage\r\n" + OK,
    "with a line that is no header": head(b"garbage", b"Content-Length: 4") + DONE,
    "with a folded header": head(b"A: b", b"  c", b"Content-Length: 4") + DONE,
    "with NUL in a header": head(b"A: b\0c", b"Content-Length: 4") + DONE,
    "with a carriage return in a header": head(b"A: b\rc", b"Content-Length: 4") + DONE,
    "with a control character in a header": head(b"A: b\x01c", b"Content-Length: 4") + DONE,
    "with Latin-1 in a header": head(b"A: \xe9", b"Content-Length: 4") + DONE,
    "with UTF-8 in a header": head("A: é".encode(), b"Content-Length: 4") + DONE,
    "with a blank in a header's name": head(b"A b: c", b"Content-Length: 4") + DONE,
    "with a blank before the colon": head(b"A : b", b"Content-Length: 4") + DONE,
    "with a header without a name": head(b": b", b"Content-Length: 4") + DONE,
    "with Latin-1 in a name": head(b"\xe9: b", b"Content-Length: 4") + DONE,
    "with a header line of 60,000": head(b"A: " + b"b" * 60_000, b"Content-Length: 4") + DONE,
    "with a header line of 70,000": head(b"A: " + b"b" * 70_000, b"Content-Length: 4") + DONE,
    "with a header line of 1,000,000": head(b"A: " + b"b" * 10**6, b"Content-Length: 4") + DONE,
    "with a reason of 70,000": head(b"Content-Length: 4", status=b"200 " + b"b" * 70_000) + DONE,
    "with 99 headers": head(*[b"A: b"] * 98, b"Content-Length: 4") + DONE,
    "with 101 headers": head(*[b"A: b"] * 100, b"Content-Length: 4") + DONE,
    "with 200 headers": head(*[b"A%d: b" % n for n in range(199)], b"Content-Length: 4") + DONE,
    "with an unknown encoding": head(b"Transfer-Encoding: x", b"Content-Length: 4") + DONE,
    "with two encodings": head(b"Transfer-Encoding: gzip, chunked") + CHUNKS["good"],
    "with length and chunks": head(b"Transfer-Encoding: chunked", b"Content-Length: 2")
    + CHUNKS["good"],
    "chunked in capitals": head(b"Transfer-Encoding: CHUNKED") + CHUNKS["good"],
    "chunked in HTTP/1.0": CHUNKED.replace(b"1.1", b"1.0") + CHUNKS["good"],
    "with gzip": reply(200, gzip.compress(DONE, mtime=0), Content_Encoding="gzip"),
    "with gzip that is none": reply(200, DONE, Content_Encoding="gzip"),
    "with Content-Encoding: identity": reply(200, DONE, Content_Encoding="identity"),
}
GARBAGE: dict[str, bytes] = {
    "no HTTP": b"SSH-2.0-x\r\n",
    "binary garbage": bytes(range(256)) * 4,
    "much garbage in one line": b"x" * 200_000,
    "HTTP/0.9": DONE,
    "HTTP/0.9 with an empty line": DONE + b"\r\n\r\n",
    "TLS where there is none": b"\x15\x03\x01\x00\x02\x02\x46",
}
INTERIM: dict[str, bytes] = {
    "100": head(status=b"100 Continue") + OK,
    "100 with headers": head(b"A: b", status=b"100 Continue") + OK,
    "102": head(status=b"102 Processing") + OK,
    "103": head(b"Link: x", status=b"103 Early Hints") + OK,
    "ten times 100": head(status=b"100 Continue") * 10 + OK,
    "ten times 103": head(status=b"103 Early Hints") * 10 + OK,
    "101": head(b"Upgrade: x", b"Connection: upgrade", status=b"101 Switching Protocols") + OK,
    "199": head(status=b"199 x") + OK,
}
FINAL: dict[str, bytes] = {
    "204": head(status=b"204 No Content"),
    "204 with a length": head(b"Content-Length: 4", status=b"204 No Content"),
    "205": head(b"Content-Length: 0", status=b"205 Reset Content"),
    "205 with a body": reply(205),
    "304": head(status=b"304 Not Modified"),
    "304 with a length": head(b"Content-Length: 4", status=b"304 Not Modified"),
}


# Words of docs/differences.md: with the class or result of ours, and the cases.
STRICT = "A reply that is not well-formed HTTP"
LONG = "A header line longer than 65,536 bytes"
PATIENT = "Interim replies"
DIFFERING = {
    (STRICT, "ConnectionClosedError"): (
        *(f"Content-Length: {n}" for n in ("x", "empty", "negative", "with a sign", "fraction")),
        *(f"Content-Length: {n}" for n in ("two different", "a list of different")),
        *(f"Content-Length: {n}" for n in ("hexadecimal", "in other digits", "beyond 64 bits")),
        *(f"chunks, size {n}" for n in ("with blanks", "with 0x", "that is negative")),
        "chunks, cut off in the last chunk",
        *(f"head {n}" for n in ("of HTTP/1.2", "with a line that is no header")),
        *(
            f"head with {n} in a header"
            for n in ("NUL", "a carriage return", "a control character")
        ),
        *(f"head with {n}" for n in ("a folded header", "a blank in a header's name")),
        *(f"head with {n}" for n in ("a blank before the colon", "a header without a name")),
        *(f"head {n}" for n in ("with Latin-1 in a name", "chunked in HTTP/1.0")),
    ),
    (LONG, "success"): (
        *(f"head with {n} of 70,000" for n in ("a header line", "a reason")),
        "head after an empty line",
    ),
    (PATIENT, "success"): tuple(f"interim {n}" for n in ("102", "103", "ten times 103", "199")),
}


def sent(what: bytes) -> tuple[Acts, ...]:
    """Then the connection is closed, as a client may wait for more."""
    return ((what, 0.05, CLOSE),)


CASES = [
    *(Case(f"Content-Length: {n}", sent(head(line) + DONE)) for n, line in LENGTHS.items()),
    *(Case(f"chunks, {n}", sent(CHUNKED + chunks)) for n, chunks in CHUNKS.items()),
    *(Case(f"head {n}", sent(what)) for n, what in HEADS.items()),
    *(Case(n, sent(what)) for n, what in GARBAGE.items()),
    *(Case(f"interim {n}", sent(what)) for n, what in INTERIM.items()),
    *(Case(f"status {n}", ((what,), (OK,)), calls=2) for n, what in FINAL.items()),
    Case("no HTTP, twice", sent(GARBAGE["no HTTP"]), attempts=2),
    Case("no HTTP, twice", sent(GARBAGE["no HTTP"]), attempts=2, mode="standard"),
    Case("broken chunk, twice", sent(CHUNKED + b"x\r\n"), attempts=2),
    Case("broken chunk, twice", sent(CHUNKED + b"x\r\n"), attempts=2, mode="standard"),
    Case(
        "Content-Length: 5 of 4, kept open", ((head(b"Content-Length: 5") + DONE,),), config=QUICK
    ),
    Case("interim 100, then nothing", ((head(status=b"100 Continue"), Act.HANG),), config=QUICK),
    Case("interim 100, then closed", sent(head(status=b"100 Continue"))),
    Case(
        "status 204 with a body",
        ((FINAL["204 with a length"], 0.05, DONE), (OK,)),
        calls=2,
    ),
]
CASES = [marked(case, DIFFERING) for case in CASES]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_messages(case: Case, check: Check) -> None:
    check(case)
