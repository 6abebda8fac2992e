"""What happens in Rust reaches Python's `logging`, and costs nothing where nobody listens."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import cloudfront_rs
import pytest

from tests.conftest import KEYS
from tests.loopback import Loopback, Reply

CALL = {"Name": "f", "IfMatch": "E"}
TOKEN = "session-token-of-the-tests"
ERROR = b"<ErrorResponse><Error><Code>NoSuchFunctionExists</Code></Error></ErrorResponse>"


@pytest.fixture
def server(loopback: Loopback) -> Loopback:
    loopback.reply = Reply(200, b"<a/>")
    loopback.take()
    return loopback


@pytest.fixture
def arguments(server: Loopback) -> dict[str, Any]:
    region: dict[str, Any] = {"region_name": "us-east-1", "endpoint_url": server.url}
    return {**region, **KEYS, "aws_session_token": TOKEN}


@pytest.fixture(autouse=True)
def _levels() -> Iterator[None]:
    loggers = [logging.getLogger(name) for name in ("cloudfront_rs", "boto3")]
    before = [(logger.level, list(logger.handlers)) for logger in loggers]
    yield
    for logger, (level, handlers) in zip(loggers, before, strict=True):
        logger.setLevel(level)
        logger.handlers[:] = handlers


def until(come: Callable[[], list[str]], count: int) -> list[str]:
    """Where asyncio was used in the process, its thread may deliver the log, and end after the call."""
    deadline = time.monotonic() + 30
    while len(come()) < count and time.monotonic() < deadline:
        time.sleep(0.01)
    return come()


def ends(caplog: pytest.LogCaptureFixture, count: int) -> list[str]:
    """What is told at the end of each call; everything else of it comes before."""
    told = lambda: [r.getMessage() for r in caplog.records if r.name == "cloudfront_rs.sdk"]  # noqa: E731
    return until(told, count)


def test_a_call(arguments: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "cloudfront_rs")
    cloudfront_rs.client("cloudfront", **arguments).create_function(
        Name="f",
        FunctionConfig={"Comment": "", "Runtime": "cloudfront-js-2.0"},
        FunctionCode=b"function code of the tests",
    )
    (end,) = ends(caplog, 1)
    request, reply = [r.getMessage() for r in caplog.records if r.name == "cloudfront_rs.http"]
    assert request.startswith(f"POST {arguments['endpoint_url']}/2020-05-31/function with ")
    assert "authorization: ***" in request
    assert "x-amz-security-token: ***" in request
    assert reply.startswith("200 OK with 4 bytes; ")
    assert end.startswith("CreateFunction: HTTP status 200 in attempt 1 after ")
    names = {record.name for record in caplog.records}
    assert "cloudfront_rs.aws_smithy_runtime.client.orchestrator" in names
    assert any(name.startswith("cloudfront_rs.hyper_util.") for name in names)
    assert not any(secret in caplog.text for secret in [TOKEN, *KEYS.values(), "code of the tests"])
    assert all(record.levelno == logging.DEBUG for record in caplog.records)


def test_an_error_and_a_fault(
    server: Loopback, arguments: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "cloudfront_rs")
    server.reply = Reply(404, ERROR)
    cf = cloudfront_rs.client("cloudfront", **arguments)
    with pytest.raises(cf.exceptions.NoSuchFunctionExists):
        cf.publish_function(**CALL)
    once = cloudfront_rs.Config(retries={"total_max_attempts": 1})
    arguments["endpoint_url"] = "http://127.0.0.1:1"
    cf = cloudfront_rs.client("cloudfront", config=once, **arguments)
    with pytest.raises(cloudfront_rs.exceptions.EndpointConnectionError):
        cf.publish_function(**CALL)
    error, fault = ends(caplog, 2)
    assert error.startswith("PublishFunction: HTTP status 404 in attempt 1 after ")
    assert "Connection refused" in fault


def test_asyncio_and_threads(arguments: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "cloudfront_rs")
    cf = cloudfront_rs.client("cloudfront", **arguments)
    # What was kept of the calls of other tests is delivered now.
    cf.publish_function(**CALL)
    ends(caplog, 1)
    caplog.clear()

    async def calls() -> None:
        async with cloudfront_rs.async_client("cloudfront", **arguments) as cf:
            await asyncio.gather(*(cf.publish_function(**CALL) for _ in range(8)))

    asyncio.run(calls())
    threads = [threading.Thread(target=cf.publish_function, kwargs=CALL) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    # The thread that drives the runtime may have kept something for the next who waits.
    cf.publish_function(**CALL)
    assert len(ends(caplog, 17)) >= 17


def test_a_silent_server_is_logged_while_it_is_silent(
    server: Loopback, arguments: dict[str, Any]
) -> None:
    seen = threading.Event()

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.name == "cloudfront_rs.http" and record.getMessage().startswith("POST"):
                seen.set()

    gate = server.gate = threading.Event()
    logger = logging.getLogger("cloudfront_rs")
    logger.addHandler(Handler())
    logger.setLevel(logging.DEBUG)
    cf = cloudfront_rs.client("cloudfront", **arguments)

    def open_when_seen() -> None:
        seen.wait(30)
        gate.set()

    opener = threading.Thread(target=open_when_seen)
    opener.start()
    try:
        cf.publish_function(**CALL)
    finally:
        opener.join()
        server.gate = None
    assert seen.is_set()


@pytest.mark.parametrize("level", [logging.INFO, logging.WARNING])
def test_nothing_above_debug(
    arguments: dict[str, Any], caplog: pytest.LogCaptureFixture, level: int
) -> None:
    caplog.set_level(level, "cloudfront_rs")
    cloudfront_rs.client("cloudfront", **arguments).publish_function(**CALL)
    assert not caplog.records


def test_a_handler_that_fails_or_calls(
    arguments: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    cf = cloudfront_rs.client("cloudfront", **arguments)
    replies = []

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.name != "cloudfront_rs.sdk":
                return
            logging.getLogger("cloudfront_rs").setLevel(logging.WARNING)
            replies.append(cf.publish_function(**CALL))
            raise RuntimeError("of the handler")

    logger = logging.getLogger("cloudfront_rs")
    logger.addHandler(Handler())
    logger.setLevel(logging.DEBUG)
    reported: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda what: reported.append(str(what.exc_value)))
    cf.publish_function(**CALL)
    assert until(lambda: reported, 1) == ["of the handler"]
    assert len(replies) == 1


def test_set_stream_logger_in_a_program_of_its_own(server: Loopback) -> None:
    program = (
        "import sys, cloudfront_rs\n"
        "cf = cloudfront_rs.client('cloudfront', region_name='us-east-1', endpoint_url=sys.argv[1])\n"
        "cf.publish_function(Name='before', IfMatch='E')\n"
        "assert 'logging' not in sys.modules\n"
        "cloudfront_rs.set_stream_logger(format_string='%(name)s: %(message)s')\n"
        "cf.publish_function(Name='after', IfMatch='E')\n"
    )
    names = ("aws_access_key_id", "aws_secret_access_key")
    keys = {name.upper(): KEYS[name] for name in names}
    done = subprocess.run(
        [sys.executable, "-c", program, server.url],
        env={**os.environ, **keys, "AWS_SESSION_TOKEN": TOKEN},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert "cloudfront_rs.sdk: PublishFunction: HTTP status 200 in attempt 1 after " in done.stderr
    assert "function/before" not in done.stderr
    assert not any(secret in done.stderr for secret in [TOKEN, *KEYS.values()])
