"""Bodies that are no XML, too much of it, or an attack; as a success, as an error and as a failure."""

from __future__ import annotations

from typing import Any

import pytest

from tests.faults.case import Case, marked
from tests.faults.conftest import Check
from tests.faults.http import head, reply
from tests.faults.server import Act, Acts, Repeated

SUMMARY = "<FunctionSummary><Name>é</Name><Status>s</Status></FunctionSummary>"
DECLARED = '<?xml version="1.0" encoding="{}"?>' + SUMMARY
LAUGHS = "".join(
    f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9)
)  # a billion of them at the end
BILLION = f'<!DOCTYPE a [<!ENTITY l0 "ha">{LAUGHS}]><a><Name>&l9;</Name><Code>&l9;</Code></a>'
BLOWN = f'<!DOCTYPE a [<!ENTITY x "{"x" * 50_000}">]><a><Name>{"&x;" * 50_000}</Name></a>'
EXTERNAL = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a><Name>&x;</Name></a>'
DTD = '<!DOCTYPE a SYSTEM "http://127.0.0.1:1/x.dtd"><a><Name>n</Name></a>'
OWN = '<!DOCTYPE a [<!ENTITY x "y">]><a><Name>&x;</Name></a>'
PARAMETER = '<!DOCTYPE a [<!ENTITY % x SYSTEM "http://127.0.0.1:1/">%x;]><a><Name>n</Name></a>'

BODIES: dict[str, bytes] = {
    "empty": b"",
    "of white space": b" \r\n\t",
    "of garbage": bytes(range(256)),
    "of text": b"Service Unavailable",
    "of JSON": b'{"message": "no"}',
    "of HTML": b"<html><head><title>no</title></head><body><h1>no<br></h1></body></html>",
    "of good HTML": b"<html><body><h1>no</h1></body></html>",
    "cut off in a tag": b"<FunctionSummary><Na",
    "cut off in text": b"<FunctionSummary><Name>x",
    "cut off before the end": SUMMARY.encode()[:-18],
    "with two roots": b"<a/><b/>",
    "with text after the root": b"<a/>x",
    "with text before the root": b"x<a/>",
    "with a wrong end tag": b"<a><b></a></b>",
    "with an unbound prefix": b"<x:a/>",
    "with an attribute twice": b'<a b="1" b="2"/>',
    "with an attribute without a value": b"<a b/>",
    "with a bare ampersand": b"<a><Name>a & b</Name></a>",
    "with a bare less-than": b"<a><Name>a < b</Name></a>",
    "with an unknown entity": b"<a><Name>&nbsp;</Name></a>",
    "with a reference to NUL": b"<a><Name>&#0;</Name></a>",
    "with a reference to a surrogate": b"<a><Name>&#xD800;</Name></a>",
    "with a reference beyond Unicode": b"<a><Name>&#x110000;</Name></a>",
    "with NUL": b"<a><Name>a\0b</Name></a>",
    "of NUL": b"\0" * 100,
    "with a control character": b"<a><Name>a\x01b</Name></a>",
    "with U+FFFE": "<a><Name>\ufffe</Name></a>".encode(),
    "with a surrogate in UTF-8": b"<a><Name>\xed\xa0\x80</Name></a>",
    "of a comment": b"<!-- nothing -->",
    "of a declaration": b'<?xml version="1.0"?>',
    "with a late declaration": b' <?xml version="1.0"?><a/>',
    "of XML 1.1": b'<?xml version="1.1"?><a/>',
    "with two hyphens in a comment": b"<a><!-- a -- b --><Name>n</Name></a>",
    "with ]]> in text": b"<a><Name>a]]>b</Name></a>",
    "with an open CDATA": b"<a><Name><![CDATA[x</Name></a>",
    "with an open comment": b"<a><!-- x</a>",
    "in UTF-8": DECLARED.format("utf-8").encode(),
    "in UTF-8 with a mark": b"\xef\xbb\xbf" + DECLARED.format("utf-8").encode(),
    "in UTF-16 with a mark": DECLARED.format("utf-16").encode("utf-16"),
    "in UTF-16 without a mark": DECLARED.format("utf-16").encode("utf-16-be"),
    "in UTF-16 without a word": SUMMARY.encode("utf-16"),
    "in UTF-32": DECLARED.format("utf-32").encode("utf-32"),
    "in Latin-1": DECLARED.format("iso-8859-1").encode("latin-1"),
    "in Latin-1 without a word": SUMMARY.encode("latin-1"),
    "in ASCII, with a letter that is none": DECLARED.format("us-ascii").encode(),
    "in Windows-1252": DECLARED.format("windows-1252").encode("cp1252"),
    "in UTF-8 that says Latin-1": DECLARED.format("iso-8859-1").encode(),
    "in UTF-8 that says UTF-16": DECLARED.format("utf-16").encode(),
    "in Latin-1 that says UTF-8": DECLARED.format("utf-8").encode("latin-1"),
    "in an unknown encoding": DECLARED.format("x-unknown").encode(),
    "nested 150 deep": b"<a>" * 150 + b"</a>" * 150,
    "nested 10,000 deep": b"<a>" * 10_000 + b"</a>" * 10_000,
    "nested 1,000,000 deep, without an end": b"<a>" * 10**6,
    "with a billion laughs": BILLION.encode(),
    "with one entity many times": BLOWN.encode(),
    "with an external entity": EXTERNAL.encode(),
    "with an external DTD": DTD.encode(),
    "with an external parameter entity": PARAMETER.encode(),
    "with an own entity": OWN.encode(),
}
STATUSES = (200, 400, 503)
# They are to take little memory.
ATTACKS = (
    "nested 10,000 deep",
    "nested 1,000,000 deep, without an end",
    "with a billion laughs",
    "with one entity many times",
)
ENTITIES = "XML entities that a document defines itself"
DEEP = "nesting deeper than 200 elements"
WIDE = "A reply in UTF-16"
IN_UTF_16 = [f"body in UTF-16 {n}" for n in ("with a mark", "without a mark", "without a word")]
DIFFERING = {
    (WIDE, "ResponseParserError"): tuple(f"{name}, 200" for name in IN_UTF_16),
    (WIDE, "ClientError"): tuple(f"{n}, {status}" for n in IN_UTF_16 for status in (400, 503)),
    (DEEP, "ResponseParserError"): ("body nested 10,000 deep, 200",),
    (DEEP, "ClientError"): ("body nested 10,000 deep, 400", "body nested 10,000 deep, 503"),
    (ENTITIES, "ResponseParserError"): ("body with an own entity, 200",),
    (ENTITIES, "ClientError"): ("body with an own entity, 400", "body with an own entity, 503"),
}
CASES = [
    marked(
        Case(f"body {name}, {status}", ((reply(status, body),),), alone=name in ATTACKS), DIFFERING
    )
    for name, body in BODIES.items()
    for status in STATUSES
]

PIECE = b"x" * 2**20
ITEM = b"<FunctionSummary><Name>" + b"n" * 10_000 + b"</Name></FunctionSummary>"
LIST = (b"<FunctionList><Items>", b"</Items></FunctionList>")
ERROR = (b"<ErrorResponse><Error><Code>c</Code><Message>", b"</Message></Error></ErrorResponse>")


def big(
    around: tuple[bytes, bytes], piece: bytes, status: bytes = b"200 OK", megabytes: int = 64
) -> Acts:
    times = megabytes * 2**20 // len(piece)
    length = len(around[0]) + len(around[1]) + times * len(piece)
    start = head(b"Content-Length: %d" % length, status=status) + around[0]
    return start, Repeated(piece, times), around[1]


def huge(name: str, acts: Acts, **fields: Any) -> Case:
    return Case(name, (acts,), alone=True, **{"method": "list_functions", "params": {}, **fields})


BIG = [
    huge("64 MB of items", big(LIST, ITEM)),
    huge(
        "64 MB of text",
        big((b"<FunctionList><NextMarker>", b"</NextMarker></FunctionList>"), PIECE),
    ),
    huge("64 MB in an unknown element", big((b"<FunctionList><X>", b"</X></FunctionList>"), PIECE)),
    huge("64 MB of garbage", big((b"", b""), PIECE)),
    huge("16 MB of zeros", big((b"", b""), bytes(2**20), megabytes=16)),
    huge("1 MB of small elements", big(LIST, b"<FunctionSummary/>" * 1000, megabytes=1)),
    huge("64 MB cut off", (*big(LIST, ITEM)[:2], Act.CLOSE)),
    huge("64 MB of an error's message", big(ERROR, PIECE, b"400 Bad Request")),
    huge("64 MB of garbage as an error", big((b"", b""), PIECE, b"400 Bad Request")),
    huge("64 MB of garbage as a failure", big((b"", b""), PIECE, b"503 x"), attempts=2),
    huge(
        "64 MB of function code",
        big((b"", b""), PIECE),
        method="get_function",
        params={"Name": "f"},
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_bodies(case: Case, check: Check) -> None:
    check(case)


@pytest.mark.parametrize("case", BIG, ids=str)
def test_big_bodies(case: Case, check: Check) -> None:
    check(case)
