"""Passwords of proxies are in no message, no log, no pickle, however their URL is written."""

from __future__ import annotations

import logging
import pickle
import subprocess
import sys
from typing import Any

import cloudfront_rs
import pytest

from tests.conftest import KEYS
from tests.loopback import Loopback, Reply

URLS = [
    "http://user:PaSs@127.0.0.1:1",
    "http://user:PaSs@127.0.0.1:1/",
    "http://user:PaSs/word@127.0.0.1:1",
    "http://user:12/PaSs@127.0.0.1:1",
    "http://user:Pa#Ss@127.0.0.1:1",
    "http://user:PaSs?x@127.0.0.1:1",
    "http://user:PaSs@PaSs@127.0.0.1:1",
    "http://PaSs@127.0.0.1:1",
    "http://127.0.0.1:1?token=PaSs",
    "http://127.0.0.1:1/#PaSs",
    "user:PaSs@127.0.0.1:1",
    "http:user:PaSs@127.0.0.1:1",
    "//user:PaSs@127.0.0.1:1",
    "HTTP://user:PaSs@127.0.0.1:1",
    "socks5://user:PaSs@127.0.0.1:1",
    "socks5h://user:PaSs/word@127.0.0.1:1",
    "https://user:PaSs@127.0.0.1:1",
    "http://user:PaSs@",
    "http:///user:PaSs@127.0.0.1:1",
    "http://us er:PaSs@127.0.0.1:1",
    "http://user:PaSs\\@127.0.0.1:1",
    "http://user:PaSs@[::1",
    "http://user:P%61PaSs@127.0.0.1:99999",
]
SECRETS = ("PaSs", "Pa#Ss")


def assert_no_secret(text: str) -> None:
    assert not [secret for secret in SECRETS if secret in text]


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("url", URLS)
def test_a_proxy_that_is_not_there(caplog: pytest.LogCaptureFixture, url: str, scheme: str) -> None:
    caplog.set_level(logging.DEBUG, "cloudfront_rs")
    config = cloudfront_rs.Config(
        proxies={scheme: url}, retries={"max_attempts": 0}, connect_timeout=2
    )
    client = cloudfront_rs.client(
        "cloudfront",
        endpoint_url=f"{scheme}://127.0.0.1:2",
        region_name="us-east-1",
        config=config,
        **KEYS,
    )
    with pytest.raises(Exception) as raised:  # noqa: PT011 (its class depends on the URL)
        client.list_functions()
    error: Any = raised.value
    assert_no_secret(f"{error!r} {error} {error.kwargs} {pickle.dumps(error)!r}")
    assert_no_secret(" ".join(r.getMessage() for r in caplog.records if "cloudfront_rs" in r.name))
    assert_no_secret(f"{client._settings} {vars(client)} {client!r}")
    with pytest.raises(TypeError, match="cannot pickle"):
        pickle.dumps(client)


@pytest.mark.parametrize("url", URLS)
def test_a_proxy_in_the_environment(url: str) -> None:
    program = (
        "import logging, cloudfront_rs\nlogging.basicConfig(level=logging.DEBUG)\n"
        "config = cloudfront_rs.Config(retries={'max_attempts': 0})\n"
        "client = cloudfront_rs.client('cloudfront', config=config)\n"
        "try:\n    client.list_functions()\n"
        "except Exception as error:\n    print(repr(error), error, error.kwargs)\n"
    )
    environment = {
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "A",
        "AWS_SECRET_ACCESS_KEY": "S",
        "AWS_ENDPOINT_URL": "https://127.0.0.1:2",
        "https_proxy": url,
    }
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.stdout
    assert_no_secret(done.stdout + done.stderr)


def test_cookies_are_not_logged(loopback: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "cloudfront_rs")
    loopback.reply = Reply(200, b"<a/>", [("Set-Cookie", b"session=PaSs")])
    client = cloudfront_rs.client(
        "cloudfront", endpoint_url=loopback.url, region_name="us-east-1", **KEYS
    )
    reply = client.list_functions()
    assert reply["ResponseMetadata"]["HTTPHeaders"]["set-cookie"] == "session=PaSs"
    assert "set-cookie: ***" in caplog.text
    assert_no_secret(caplog.text)
