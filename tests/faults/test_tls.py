"""TLS: certificates and versions that are refused, and what is accepted by which setting."""

from __future__ import annotations

from typing import Any

import pytest

from tests.faults.case import Case
from tests.faults.conftest import Check
from tests.faults.http import OK
from tests.faults.server import TAKEN, Act, Acts

CLOSE, RESET, READ = Act.CLOSE, Act.RESET, Act.READ
CA: Any = {"arguments": {"verify": "<ca>"}}
ANY: Any = {"arguments": {"verify": False}}
# A client that has read such a file may be gone before the server has counted it.
NOWHERE: Any = {"arguments": {"verify": "<ca>-nowhere"}, "connections": False}
MODES = ("legacy", "standard")
WELL = ((OK,),)
BAD = (
    "expired",
    "not yet valid",
    "self-signed",
    "unknown CA",
    "other host",
    "wildcard",
    "name for an address",
    "TLS 1.0",
    "TLS 1.1",
)
GOOD = ("good", "address", "TLS 1.2")
ALERT = b"\x15\x03\x03\x00\x02\x02\x28"
SERVER_HELLO_CUT = b"\x16\x03\x03\x00\x7a\x02\x00\x00\x76\x03\x03" + bytes(20)
# What comes in place of a handshake.
HANDSHAKES: dict[str, Acts] = {
    "HTTP on the TLS port": (READ, b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", CLOSE),
    "garbage on the TLS port": (READ, bytes(range(256)), CLOSE),
    "an alert in the handshake": (READ, ALERT, CLOSE),
    "closed before the handshake": (Act.PEEK, CLOSE),
    "closed in the handshake": (READ, CLOSE),
    "reset in the handshake": (READ, RESET),
    "cut off in the handshake": (READ, SERVER_HELLO_CUT, CLOSE),
}


def https(name: str, **fields: Any) -> Case:
    return Case(name, **{"script": WELL, "certificate": "good", **fields})


CASES = [
    *(https(f"{name} certificate", certificate=name, boto3="SSLError", **CA) for name in BAD),
    *(https(f"{name} certificate", certificate=name, boto3="success", **CA) for name in GOOD),
    *(
        https(f"{name} certificate, none verified", certificate=name, **ANY)
        for name in (*BAD, *GOOD)
    ),
    *(
        https(f"{name} certificate, CAs of the world", certificate=name)
        for name in ("good", "expired")
    ),
    *(
        https("unknown CA, twice", certificate="unknown CA", attempts=2, mode=mode, **CA)
        for mode in MODES
    ),
    https(
        "self-signed certificate, itself given",
        certificate="self-signed",
        arguments={"verify": "<self>"},
    ),
    https("good certificate, other CA given", arguments={"verify": "<other-ca>"}),
    https("AWS_CA_BUNDLE", environment={"AWS_CA_BUNDLE": "<ca>"}),
    https("REQUESTS_CA_BUNDLE", environment={"REQUESTS_CA_BUNDLE": "<ca>"}),
    https("AWS_CA_BUNDLE with another CA", environment={"AWS_CA_BUNDLE": "<other-ca>"}),
    https("REQUESTS_CA_BUNDLE with another CA", environment={"REQUESTS_CA_BUNDLE": "<other-ca>"}),
    https(
        "AWS_CA_BUNDLE before REQUESTS_CA_BUNDLE",
        environment={"AWS_CA_BUNDLE": "<ca>", "REQUESTS_CA_BUNDLE": "<other-ca>"},
    ),
    https("verify before AWS_CA_BUNDLE", environment={"AWS_CA_BUNDLE": "<other-ca>"}, **CA),
    https("verify=False before AWS_CA_BUNDLE", environment={"AWS_CA_BUNDLE": "<other-ca>"}, **ANY),
    https(
        "verify=True before AWS_CA_BUNDLE",
        environment={"AWS_CA_BUNDLE": "<ca>"},
        arguments={"verify": True},
    ),
    https("a CA bundle that is not there", **NOWHERE),
    https(
        "a CA bundle without a certificate", connections=False, arguments={"verify": "<client-key>"}
    ),
    *(
        https(f"{words}, and a CA bundle that is not there", endpoint=endpoint, **NOWHERE)
        for words, endpoint in {
            "refused": "https://localhost:1",
            "no such host": "https://no-such-host.invalid",
        }.items()
    ),
    https("no TLS, and a CA bundle that is not there", certificate="", **NOWHERE),
    https("a CA bundle that is not there, twice", attempts=2, mode="standard", **NOWHERE),
    https("a folder as CA bundle", connections=False, arguments={"verify": "/tmp"}),  # noqa: S108 (there is nothing in it to trust)
    *(
        https(f"{name}, {words}", certificate=name, config=config, **CA)
        for name in ("client wanted", "client wanted, 1.3")
        for words, config in {
            "none given": {},
            "given": {"client_cert": "<client>"},
            "given in two files": {"client_cert": ("<client-crt>", "<client-key>")},
            "one of a stranger": {"client_cert": "<stranger>"},
        }.items()
    ),
    https(
        "a client certificate that is not there",
        connections=False,
        config={"client_cert": "<client>-nowhere"},
        **CA,
    ),
    https(
        "a client certificate without its key",
        connections=False,
        config={"client_cert": "<client-crt>"},
        **CA,
    ),
    https("a client certificate that nobody wants", config={"client_cert": "<client>"}, **CA),
    *(
        https(
            name,
            certificate="",
            at_once=acts,
            endpoint="https://localhost:<port>",
            attempts=2,
            mode=mode,
            **CA,
        )
        for name, acts in HANDSHAKES.items()
        for mode in MODES
    ),
    *(
        https(
            f"no handshake within {limits}",
            certificate="",
            at_once=(Act.HANG,),
            endpoint="https://localhost:<port>",
            config=limits,
            differs="A peer that is silent in the TLS handshake",
            ours="ConnectTimeoutError",
            **CA,
        )
        for limits in (
            {"connect_timeout": 0.4, "read_timeout": 9},
            {"connect_timeout": 0.9, "read_timeout": 0.4},
        )
    ),
    https("TLS on the HTTP port", endpoint="http://localhost:<port>"),
    https("closed before the head, in TLS", script=((CLOSE,), (OK,)), attempts=2, **CA),
    https("reset before the head, in TLS", script=((RESET,), (OK,)), attempts=2, **CA),
    https("closed in the body, in TLS", script=((OK[:-2], CLOSE), (OK,)), attempts=2, **CA),
    https("reset in the body, in TLS", script=((OK[:-2], TAKEN, RESET), (OK,)), attempts=2, **CA),
    https("no head in time, in TLS", script=((Act.HANG,),), config={"read_timeout": 0.8}, **CA),
    https(
        "without close_notify, no length",
        script=((b"HTTP/1.1 200 OK\r\n\r\n<a/>", CLOSE),),
        differs="A TLS connection that ends without saying so",
        ours="ConnectionClosedError",
        **CA,
    ),
    https(
        "closed between two requests, in TLS",
        script=((OK, CLOSE),),
        calls=2,
        **CA,
    ),
    https("kept between two requests, in TLS", calls=2, **CA),
    https("refused, TLS", endpoint="https://localhost:1", **CA),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_tls(case: Case, check: Check) -> None:
    check(case)
