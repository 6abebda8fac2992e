"""What settings do to connections: timeouts, how many there are, TLS on both ends, and proxies."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import boto3
import cloudfront_rs
import pytest
from botocore.config import Config

from tests.configuration.differences import TEXT
from tests.configuration.observe import CALL, Given, both, surroundings
from tests.configuration.option import Option
from tests.configuration.options import AT_TLS, BY_A_TLS_PROXY, OPTIONS, TRUSTING
from tests.configuration.servers import FINE, World
from tests.conftest import KEYS
from tests.loopback import Loopback, Reply

OF = {option.name: option for option in OPTIONS}
ONCE = {"max_attempts": 0}


@pytest.fixture
def silent() -> Iterator[str]:
    """Takes connections, and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


@pytest.fixture
def full() -> Iterator[str]:
    """Takes no more connections: to Linux that is a reason to let them wait."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        for one in waiting:
            one.close()


@pytest.mark.parametrize("option", [OF["read_timeout"]])
@pytest.mark.parametrize("value", [0.1, 0.4])
def test_read_timeout(world: World, silent: str, option: Option, value: float) -> None:
    given = Given({"endpoint_url": silent}, {option.name: value, "retries": ONCE})
    theirs, ours = both(given, world)
    assert ours == theirs
    assert ours["raised"]["class"] == "ReadTimeoutError"


@pytest.mark.parametrize("option", [OF["connect_timeout"]])
@pytest.mark.parametrize("value", [0.1, 0.4])
def test_connect_timeout(world: World, full: str, option: Option, value: float) -> None:
    given = Given({"endpoint_url": full}, {option.name: value, "retries": ONCE})
    theirs, ours = both(given, world)
    assert ours == theirs
    assert ours["raised"]["class"] == "ConnectTimeoutError"


@pytest.mark.parametrize("option", [OF["defaults_mode"]])
def test_the_connect_timeout_of_a_mode(world: World, full: str, option: Option) -> None:
    in_region = option.sources[1].given("in-region") | Given(environment={"AWS_MAX_ATTEMPTS": "1"})
    theirs, ours = both(Given({"endpoint_url": full}) | in_region, world)
    assert ours == theirs
    assert ours["raised"]["class"] == "ConnectTimeoutError"


class Counting(Loopback):
    """Counts connections, and answers when so many requests are there as ``together`` wants."""

    together = threading.Barrier(1)
    connections = 0

    def _serve(self, connection: socket.socket) -> None:
        self.connections += 1
        super()._serve(connection)

    @property
    def reply(self) -> Reply:
        self.together.wait(timeout=30)
        return FINE

    @reply.setter
    def reply(self, reply: Reply) -> None:
        """It has but this one."""


@pytest.mark.parametrize("option", [OF["max_pool_connections"]])
@pytest.mark.parametrize("limit", [1, 2, 3])
def test_max_pool_connections(option: Option, limit: int) -> None:
    """Four calls at once need four connections, of which so many stay for the next four."""
    config = Config(**{option.name: limit})
    assert opened(cloudfront_rs, 4, config) == opened(boto3, 4, config) == 8 - limit


@pytest.mark.parametrize("option", [OF["max_pool_connections"]])
def test_max_pool_connections_that_are_not_given(option: Option) -> None:
    assert f"Without `{option.name}`" in TEXT
    assert opened(boto3, 12, Config()) == 14
    assert opened(cloudfront_rs, 12, Config()) == opened(cloudfront_rs, 12, None) == 12


def opened(package: Any, calls: int, config: Config | None) -> int:
    """Connections for so many calls at once, and for as many again."""
    server = Counting()
    with server, ThreadPoolExecutor(calls) as threads:
        client = package.client(
            "cloudfront", "us-east-1", endpoint_url=server.url, config=config, **KEYS
        )
        for _ in range(2):
            server.together = threading.Barrier(calls)
            list(threads.map(lambda _: client.publish_function(**CALL), range(calls)))
        return server.connections


@pytest.mark.parametrize("option", [OF["verify"]])
def test_a_certificate_for_another_host(world: World, option: Option) -> None:
    other_host = world.servers["tls"].url.replace("localhost", "127.0.0.1")
    for verify in ("<home>/ca.pem", True, False):
        given = AT_TLS | option.sources[0].given(verify)
        theirs, ours = both(given | Given({"endpoint_url": other_host}), world)
        assert ours == theirs
        assert ("raised" in ours) is bool(verify)


@pytest.mark.parametrize("option", [OF["client_cert"]])
def test_a_client_certificate_that_nobody_asks_for(world: World, option: Option) -> None:
    tls: Any = world.servers["tls"]
    for value in ("<home>/client.pem", "<home>/nowhere"):
        for url in ("<tls>", "<server>"):
            given = AT_TLS | TRUSTING | option.sources[0].given(value)
            theirs, ours = both(given | Given({"endpoint_url": url}), world)
            assert ours == theirs
    assert not any(tls.client_certificates)


PROXY_URLS = [
    "<proxy>",
    "<proxy>/path?query",
    "//<host>",
    "<host>",
    "http://user:secret@<host>",
    "http://us%40er:sec%3Aret%20@<host>",
    "http://user@<host>",
    "http://user:@<host>",
    "http://:secret@<host>",
    "HTTP://<host>",
    "http://127.0.0.1:1",
    "http://user:secret@127.0.0.1:1",
    "socks5://127.0.0.1:1",
    "http://",
    "http://user:secret@",
    "http://a b",
    "http://user:%C3%A9@<host>",
]


@pytest.mark.parametrize("option", [OF["proxies"]])
@pytest.mark.parametrize("url", ["<server>", "<tls>"])
@pytest.mark.parametrize("proxy", PROXY_URLS)
def test_the_url_of_a_proxy(world: World, option: Option, url: str, proxy: str) -> None:
    proxy = proxy.replace("<host>", world.servers["proxy"].url.removeprefix("http://"))
    scheme = url.replace("<server>", "http").replace("<tls>", "https")
    given = AT_TLS | TRUSTING | Given({"endpoint_url": url})
    for from_there in (
        Given(config={option.name: {scheme: proxy}, "retries": ONCE}),
        Given(environment={f"{scheme}_proxy": proxy}),
        Given(environment={f"{scheme.upper()}_PROXY": proxy}),
    ):
        theirs, ours = both(replace(given, config={"retries": ONCE}) | from_there, world)
        if proxy in ("http://", "http://user:secret@"):  # differs, see docs/differences.md
            assert "raised" in theirs
            assert "raised" in ours
        else:
            assert ours == theirs
        assert "secret" not in str(ours.get("raised"))


@pytest.mark.parametrize(
    "environment",
    [
        {"http_proxy": "<proxy>", "HTTP_PROXY": "<other-proxy>"},
        {"http_proxy": "", "HTTP_PROXY": "<other-proxy>"},
        {"http_proxy": "", "Http_Proxy": "<other-proxy>"},
        {"Http_Proxy": "<proxy>"},
        {"HTTP_PROXY": "<proxy>", "REQUEST_METHOD": "GET"},
        {"http_proxy": "<proxy>", "REQUEST_METHOD": "GET"},
        {"https_proxy": "<proxy>"},
        {"all_proxy": "<proxy>"},
        {"ALL_PROXY": "<proxy>"},
        {"http_proxy": "<proxy>", "no_proxy": "", "NO_PROXY": "127.0.0.1"},
        {"http_proxy": "<proxy>", "No_Proxy": "127.0.0.1"},
    ],
)
def test_variables_of_proxies(world: World, environment: dict[str, str]) -> None:
    theirs, ours = both(Given(environment=environment), world)
    assert ours == theirs


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
@pytest.mark.parametrize(
    "value",
    [
        *(
            "localhost",
            "LOCALHOST",
            ".localhost",
            "localhost.",
            "ocalhost",
            "*.localhost",
            " * ",
            "*",
        ),
        *(
            "127.0.0.1:<port>",
            "localhost:<port>",
            "localhost:1",
            "127.0.0.1:1",
            "a,localhost",
            "a localhost",
        ),
        *(",", " ", "0.0.1", "127.0.0.", "::1"),
    ],
)
def test_no_proxy(world: World, host: str, value: str) -> None:
    port = world.servers["server"].url.rpartition(":")[2]
    environment = {"http_proxy": "<proxy>", "no_proxy": value.replace("<port>", port)}
    theirs, ours = both(Given({"endpoint_url": f"http://{host}:{port}"}, None, environment), world)
    assert ours == theirs
    by_config = Given(config={"proxies": {"http": "<other-proxy>"}})
    theirs, ours = both(
        Given({"endpoint_url": f"http://{host}:{port}"}, None, environment) | by_config, world
    )
    assert ours == theirs
    assert list(ours["came"]) == ["other-proxy"]


def test_the_environment_is_read_when_the_client_is_made(world: World) -> None:
    def told(package: Any) -> list[str]:
        with surroundings(Given(environment={"http_proxy": "<proxy>"}), world):
            url = world.servers["server"].url
            client = package.client("cloudfront", "us-east-1", endpoint_url=url, **KEYS)
        client.publish_function(**CALL)
        return list(world.take())

    assert told(cloudfront_rs) == told(boto3) == ["proxy"]


@pytest.mark.parametrize("option", [OF["proxies_config"]])
@pytest.mark.parametrize("proxy", ["<proxy>", "<tls-proxy>", "<mutual-tls-proxy>"])
@pytest.mark.parametrize("url", ["<server>", "<tls>"])
@pytest.mark.parametrize(
    "value",
    [
        None,
        {},
        {"proxy_ca_bundle": "<home>/ca.pem"},
        {"proxy_ca_bundle": "<home>/other-ca.pem"},
        {"proxy_ca_bundle": "<home>/ca.pem", "proxy_client_cert": "<home>/client.pem"},
        {
            "proxy_ca_bundle": "<home>/ca.pem",
            "proxy_client_cert": ("<home>/client.crt", "<home>/client.key"),
        },
        {"proxy_client_cert": "<home>/nowhere"},
        {"proxy_ca_bundle": "<home>/ca.pem", "proxy_use_forwarding_for_https": True},
        {"proxy_ca_bundle": "<home>/ca.pem", "proxy_use_forwarding_for_https": False},
    ],
)
def test_proxies_config(
    world: World, option: Option, proxy: str, url: str, value: dict[str, Any] | None
) -> None:
    proxies = {"http": proxy, "https": proxy}
    given = BY_A_TLS_PROXY | Given(
        {"endpoint_url": url}, {"proxies": proxies, option.name: value, "retries": ONCE}
    )
    theirs, ours = both(given, world)
    assert ours == theirs


@pytest.mark.parametrize("option", [OF["proxies"]])
@pytest.mark.parametrize("status", [403, 407, 502])
def test_a_proxy_that_refuses(world: World, option: Option, status: int) -> None:
    world.servers["proxy"].reply = replace(FINE, status=status)
    try:
        for url in ("<server>", "<tls>"):
            given = (
                AT_TLS | TRUSTING | option.sources[0].given({"http": "<proxy>", "https": "<proxy>"})
            )
            theirs, ours = both(given | Given({"endpoint_url": url}, {"retries": ONCE}), world)
            assert ours == theirs
            assert "raised" in ours
    finally:
        world.servers["proxy"].reply = FINE
