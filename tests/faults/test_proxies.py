"""Proxies: those that work, those that want a password, and those that fail."""

from __future__ import annotations

from typing import Any

import pytest

from tests.faults.case import Case, marked
from tests.faults.certificates import server_side
from tests.faults.conftest import Check
from tests.faults.http import OK, head, reply
from tests.faults.proxy import DEMAND
from tests.faults.server import TAKEN, Act, Acts

CLOSE, RESET, HANG, READ = Act.CLOSE, Act.RESET, Act.HANG, Act.READ
MODES = ("legacy", "standard")
SECRET = "secret-of-the-tests"
ACCOUNT = f"user:{SECRET}"
ODD_ACCOUNT = f"us@er:{SECRET}:%/ "
ODD_URL = f"http://us%40er:{SECRET}%3A%25%2F%20@localhost:<proxy-port>"
TRUSTED: Any = {"arguments": {"verify": "<ca>"}}
# A client that has read such a file may be gone before the server has counted it.
NOWHERE: Any = {"arguments": {"verify": "<ca>-nowhere"}, "connections": False}
# Plainly, and through a tunnel.
WAYS: dict[str, dict[str, Any]] = {
    "http": {"script": ((OK,),)},
    "https": {"script": ((OK,),), "certificate": "good", **TRUSTED},
}
CONNECTED = b"HTTP/1.1 200 Connection established\r\n\r\n"


def through(name: str, way: str, url: str = "<proxy>", **fields: Any) -> Case:
    """A call through the proxy at that URL, given by ``Config(proxies=…)``."""
    config = {"proxies": {"http": url, "https": url}, **fields.pop("config", {})}
    return Case(f"{name}, {way}", **{"proxy": {}, "config": config, **WAYS[way], **fields})


def by_variable(name: str, way: str, **environment: str) -> Case:
    return Case(f"{name}, {way}", proxy={}, environment=environment, **WAYS[way])


# What the proxy does with the first request; an http one is its own to answer.
FAILURES: dict[str, tuple[Acts, dict[str, float]]] = {
    "closes": ((CLOSE,), {}),
    "resets": ((RESET,), {}),
    "closes in the head": ((b"HTTP/1.1 200 OK\r\nA:", CLOSE), {}),
    "resets in the head": ((b"HTTP/1.1 200 OK\r\nA:", TAKEN, RESET), {}),
    "answers 204": ((head(status=b"204 No Content"), CLOSE), {}),
    "answers 302": ((reply(302, b"", Location="http://127.0.0.1:1/"),), {}),
    "answers 400": ((reply(400),), {}),
    "answers 403 with HTML": ((reply(403, b"<html>no</html>"),), {}),
    "answers 407": ((DEMAND.encode(),), {}),
    "answers 502": ((reply(502, b"<html>no</html>"),), {}),
    "answers 503": ((reply(503, b""),), {}),
    "answers 504": ((reply(504, b"<html>late</html>"),), {}),
    "answers garbage": ((b"garbage\r\n\r\n", CLOSE), {}),
    "answers HTTP/1.0": ((b"HTTP/1.0 502 Bad Gateway\r\n\r\n", CLOSE), {}),
    "hangs": ((HANG,), {"read_timeout": 0.8, "connect_timeout": 0.8}),
    "hangs, short connect_timeout": ((HANG,), {"read_timeout": 2.0, "connect_timeout": 0.8}),
    "hangs, short read_timeout": ((HANG,), {"read_timeout": 0.8, "connect_timeout": 2.0}),
    "hangs in the head": (
        (b"HTTP/1.1 200 OK\r\nA:", HANG),
        {"read_timeout": 0.8, "connect_timeout": 0.8},
    ),
}
# What happens in a tunnel that it opened.
IN_TUNNEL: dict[str, tuple[Acts, dict[str, float]]] = {
    "opens a tunnel and closes": ((CONNECTED, READ, CLOSE), {}),
    "opens a tunnel and resets": ((CONNECTED, READ, RESET), {}),
    "opens a tunnel and garbage": ((CONNECTED, READ, b"garbage\r\n\r\n", CLOSE), {}),
    "opens a tunnel and says nothing": (
        (CONNECTED, HANG),
        {"read_timeout": 0.8, "connect_timeout": 0.8},
    ),
}
ACCOUNTS = {
    "no password": "<proxy>",
    "a wrong password": f"http://user:{SECRET}-wrong@localhost:<proxy-port>",
    "the right password": f"http://{ACCOUNT}@localhost:<proxy-port>",
    "only a name": "http://user@localhost:<proxy-port>",
}
BUNDLE = {"proxy_ca_bundle": "<ca>"}
FORWARDED = {**BUNDLE, "proxy_use_forwarding_for_https": True}
SHOWING = {**BUNDLE, "proxy_client_cert": "<client>"}


# Words of docs/differences.md: with the class of ours, and the cases.
DIFFERING = {
    ("A peer that is silent in the TLS handshake", "ConnectTimeoutError"): (
        "hangs, https",
        "hangs, short connect_timeout, https",
        "hangs, short read_timeout, https",
        "hangs in the head, https",
        "opens a tunnel and says nothing, https",
    ),
    ("A reply whose head is cut off", "ConnectionClosedError"): ("closes in the head, https",),
    ("A reply whose head is cut off", "ProxyConnectionError"): ("closes in the head, http",),
    ("A proxy's certificate is verified", "ProxyConnectionError"): (
        "over TLS, and a CA bundle that is not there, http",
        "over TLS, not trusted by verify, http",
    ),
}


def tls(certificate: str = "good", **fields: Any) -> dict[str, Any]:
    return {"context": server_side(certificate)[0], **fields}


CASES = [
    case
    for way in WAYS
    for case in (
        through("a proxy", way),
        through("a proxy, two calls", way, calls=2),
        through("a proxy named by its address", way, "http://127.0.0.1:<proxy-port>"),
        through("a proxy without a scheme", way, "localhost:<proxy-port>"),
        through("a proxy, and the server closes", way, script=((CLOSE,), (OK,)), attempts=2),
        through(
            "a proxy, and no head in time", way, script=((HANG,),), config={"read_timeout": 0.8}
        ),
        through("a proxy, and nobody behind it", way, endpoint=f"{way}://localhost:1"),
        *(
            through(f"wants a password, {words}", way, url, proxy={"accounts": (ACCOUNT,)})
            for words, url in ACCOUNTS.items()
        ),
        through("wants a password, twice", way, proxy={"accounts": (ACCOUNT,)}, attempts=2),
        through("an odd password", way, ODD_URL, proxy={"accounts": (ODD_ACCOUNT,)}),
        through("nobody there", way, f"http://{ACCOUNT}@localhost:1"),
        through("nobody there, twice", way, f"http://{ACCOUNT}@localhost:1", attempts=2),
        through("no such host", way, f"http://{ACCOUNT}@no-such-host.invalid:3128"),
        *(
            through(
                name,
                way,
                f"http://{ACCOUNT}@localhost:<proxy-port>",
                proxy={"script": (acts,)},
                attempts=2,
                mode=mode,
                **({"config": config} if config else {}),
            )
            for name, (acts, config) in (FAILURES | (IN_TUNNEL if way == "https" else {})).items()
            for mode in MODES
        ),
        through(
            "closes once", way, proxy={"script": ((CLOSE,), (CLOSE,))}, attempts=2, mode="adaptive"
        ),
        through("resets when connected", way, proxy={"at_once": (Act.PEEK, RESET)}),
        by_variable(f"{way}_proxy", way, **{f"{way}_proxy": "<proxy>"}),
        by_variable(f"{way.upper()}_PROXY", way, **{f"{way.upper()}_PROXY": "<proxy>"}),
        by_variable("ALL_PROXY", way, ALL_PROXY="http://127.0.0.1:1"),
        by_variable(
            "NO_PROXY",
            way,
            **{f"{way}_proxy": "http://127.0.0.1:1", "NO_PROXY": "localhost,127.0.0.1"},
        ),
        by_variable("NO_PROXY=*", way, **{f"{way}_proxy": "http://127.0.0.1:1", "NO_PROXY": "*"}),
        by_variable(
            "NO_PROXY of another host",
            way,
            **{f"{way}_proxy": "<proxy>", "NO_PROXY": "example.com"},
        ),
        by_variable(
            "a variable with a password", way, **{f"{way}_proxy": f"http://{ACCOUNT}@localhost:1"}
        ),
        through(
            "no proxies, and a variable",
            way,
            config={"proxies": {}},
            environment={f"{way}_proxy": "http://127.0.0.1:1"},
        ),
        *(
            through(
                f"over TLS, {words}", way, **{"proxy": tls(certificate), "config": config, **fields}
            )
            for words, certificate, config, fields in (
                ("trusted", "good", {"proxies_config": BUNDLE}, {}),
                ("trusted by verify", "good", {}, TRUSTED),
                ("not trusted", "unknown CA", {"proxies_config": BUNDLE}, {}),
                ("not trusted by verify", "unknown CA", {}, TRUSTED),
                ("expired", "expired", {"proxies_config": BUNDLE}, {}),
                ("of another host", "other host", {"proxies_config": BUNDLE}, {}),
                ("not verified", "unknown CA", {}, {"arguments": {"verify": False}}),
                (
                    "forwarded",
                    "good",
                    {"proxies_config": FORWARDED},
                    {"proxy": tls(script=((OK,),))},
                ),
                ("who are you", "client wanted", {"proxies_config": BUNDLE}, {}),
                ("a certificate shown", "client wanted", {"proxies_config": SHOWING}, {}),
            )
        ),
        *(
            through(
                f"{words}, and a CA bundle that is not there",
                way,
                **{"proxy": proxy, **NOWHERE, **fields},
            )
            for words, proxy, fields in (
                ("a proxy", {}, {}),
                ("over TLS", tls(), {}),
                ("over TLS that is of its own", tls(), {"config": {"proxies_config": BUNDLE}}),
            )
        ),
        through(
            "a proxy, and a CA bundle of its own that is not there",
            way,
            config={"proxies_config": {"proxy_ca_bundle": "<ca>-nowhere"}},
        ),
        through(
            "over TLS where there is none",
            way,
            "https://localhost:<proxy-port>",
            proxy={"at_once": (READ, DEMAND.encode(), CLOSE)},
            config={"proxies_config": BUNDLE},
        ),
        through(
            "over TLS, wants a password",
            way,
            f"https://{ACCOUNT}@localhost:<proxy-port>",
            proxy=tls(accounts=(ACCOUNT,)),
            config={"proxies_config": BUNDLE},
        ),
        through(
            "over TLS, a wrong password",
            way,
            f"https://{ACCOUNT}-wrong@localhost:<proxy-port>",
            proxy=tls(accounts=(ACCOUNT,)),
            config={"proxies_config": BUNDLE},
        ),
        through(
            "over TLS, closes",
            way,
            proxy=tls(script=((CLOSE,),)),
            config={"proxies_config": BUNDLE},
        ),
        through(
            "over TLS, answers 502",
            way,
            proxy=tls(script=((reply(502),),)),
            config={"proxies_config": BUNDLE},
        ),
    )
]
CASES = [marked(case, DIFFERING) for case in CASES]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_proxies(case: Case, check: Check) -> None:
    told = check(case)
    for which in ("sync", "asyncio"):
        assert SECRET not in str(told[which].outcomes)
