"""No batch says that something is done which is not, or not started which is, whatever ends it."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import cloudfront_rs
import pytest
from cloudfront_rs import batch as batch_module
from cloudfront_rs import deploy_many, exceptions
from cloudfront_rs.batch import BatchError, BatchInterrupted
from cloudfront_rs.exceptions import ClientError

from tests.batch.cloudfront import CountingCloudFront
from tests.loopback import read_request

NAMES = [f"f{number}" for number in range(30)]


@pytest.fixture(autouse=True)
def _without_a_log() -> Iterator[None]:
    """Before Python 3.13, Ctrl-C may leave the lock of a handler of `logging` locked for ever."""
    logger = logging.getLogger("cloudfront_rs")
    before = logger.level
    logger.setLevel(logging.INFO)
    yield
    logger.setLevel(before)


class Server:
    """A :class:`CountingCloudFront` over HTTP, which may be taken for a forwarding proxy as well."""

    def __init__(self, cloudfront: CountingCloudFront) -> None:
        self.cloudfront = cloudfront
        # What comes of a reply that is lost.
        self.left = b""
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as stream:
            while request := read_request(stream):
                reply = self.cloudfront.answer(request)
                if reply is None:
                    connection.sendall(self.left)
                    return
                connection.sendall(reply.encode())

    def close(self) -> None:
        self._listener.close()


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server(CountingCloudFront(*NAMES))
    yield server
    server.close()


def client(url: str, key: str = "AKID", **config: Any) -> cloudfront_rs.CloudFront:
    made: cloudfront_rs.CloudFront = cloudfront_rs.client(
        "cloudfront",
        endpoint_url=url,
        region_name="us-east-1",
        aws_access_key_id=key,
        aws_secret_access_key="secret",
        config=cloudfront_rs.Config(**config),
    )
    return made


def act(what: str, url: str, key: str = "AKID", **options: Any) -> Any:
    """Publishes or deploys ``NAMES``, in one of the two ways."""
    made = client(url, key)
    publishes, is_async = what.startswith("publish"), what.endswith("asyncio")
    functions: Any = NAMES if publishes else {name: f"code of {name}" for name in NAMES}
    if not is_async:
        call = cloudfront_rs.publish_functions if publishes else cloudfront_rs.deploy_functions
        return call(functions, client=made, **options)
    twin: Any = (
        cloudfront_rs.async_publish_functions if publishes else cloudfront_rs.async_deploy_functions
    )

    async def main() -> Any:
        async with cloudfront_rs.AsyncCloudFront(made) as client:
            return await twin(functions, client=client, **options)

    return asyncio.run(main())


WAYS = ("publish", "publish in asyncio", "deploy", "deploy in asyncio")


@pytest.mark.parametrize("what", WAYS)
def test_a_key_that_cannot_be_signed_with_fails_every_item(server: Server, what: str) -> None:
    """A line end at its end, as a file gives it: boto3 raises HTTPClientError."""
    results = act(what, server.url, "AKID\n", on_error="return")
    assert {type(result).__name__ for result in results} == {"HTTPClientError"}
    assert all("access key id has a control character" in str(result) for result in results)
    with pytest.raises(BatchError) as raised:
        act(what, server.url, "AKID\n")
    account = raised.value.account
    assert account.failed
    assert not account.succeeded
    assert not account.unknown
    assert not server.cloudfront.asked


@pytest.mark.parametrize("what", WAYS)
def test_more_at_a_time_than_there_can_be(server: Server, what: str) -> None:
    for most in (sys.maxsize, 2**70):
        assert None not in act(what, server.url, max_concurrency=most)
    assert set(server.cloudfront.published) == set(NAMES)


class _Ended:
    """A batch whose tasks have died without a word."""

    ended: tuple[()] = ()

    def step(self) -> bool:
        return False

    def stop(self) -> None:
        """There is nothing to stop."""

    def close(self) -> None:
        """Nor to close."""

    def started(self) -> list[int]:
        return [0, 1]


@pytest.mark.parametrize("on_error", ["raise", "return"])
def test_a_batch_that_ends_before_its_items_raises(
    server: Server, monkeypatch: pytest.MonkeyPatch, on_error: Any
) -> None:
    made = client(server.url)
    monkeypatch.setattr(type(made), "_publish_functions", lambda *_: _Ended())
    with pytest.raises(RuntimeError, match="2 given up in flight, 28 not started") as raised:
        cloudfront_rs.publish_functions(NAMES, client=made, on_error=on_error)
    assert raised.value.account.unknown == NAMES[:2]  # type: ignore[attr-defined]


def test_deployments_that_end_before_their_functions_raise(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def nothing(*_: Any) -> None:
        """Ends at once."""

    monkeypatch.setattr(deploy_many._Batch, "_work", nothing)
    with pytest.raises(RuntimeError, match="30 not started"):
        act("deploy", server.url, on_error="return")


@pytest.mark.parametrize("what", ["publish", "deploy"])
@pytest.mark.parametrize("through", ["directly", "a forwarding proxy"])
@pytest.mark.parametrize("losses", [1, 3])
def test_a_lost_reply_publishes_nothing_twice(
    server: Server, what: str, through: str, losses: int
) -> None:
    """LIVE is looked at before a publish is sent again that may have been carried out."""
    made = client(server.url)
    if through == "a forwarding proxy":
        made = client("http://cloudfront.test", proxies={"http": server.url})
    server.cloudfront.losses = losses
    if what == "publish":
        assert cloudfront_rs.publish_functions(NAMES, client=made)
    else:
        functions = {name: f"code of {name}" for name in NAMES}
        done = cloudfront_rs.deploy_functions(functions, client=made)
        assert {each.publication for each in done} == {"published"}
        assert {each.summary["FunctionMetadata"]["Stage"] for each in done} == {"LIVE"}
    assert set(server.cloudfront.published.values()) == {1}
    assert set(server.cloudfront.published) == set(NAMES)


# botocore takes a body for whole that is shorter than its length.
CUT = b"HTTP/1.1 200 OK\r\nETag: E9\r\nContent-Length: 900\r\n\r\n"


@pytest.mark.parametrize("what", ["publish", "deploy"])
@pytest.mark.parametrize("left", [CUT, CUT + b"<FunctionSummary><Name>f0</Na"], ids=len)
def test_a_reply_that_is_cut_off_is_none(server: Server, what: str, left: bytes) -> None:
    server.left = left
    test_a_lost_reply_publishes_nothing_twice(server, what, "directly", 3)


def test_a_single_deployment_publishes_once(server: Server) -> None:
    server.cloudfront.losses = 1
    done = cloudfront_rs.deploy_function("f0", "code of f0", client=client(server.url))
    live = server.cloudfront.stages["f0"]["LIVE"]
    assert (done.publication, done.live_etag) == ("published", live[2])
    assert server.cloudfront.published == {"f0": 1}


def test_calls_that_are_no_deployment_are_sent_again_as_in_boto3(server: Server) -> None:
    server.cloudfront.losses = 1
    client(server.url).publish_function(Name="f0", IfMatch="E1")
    assert server.cloudfront.published == {"f0": 2}


def assert_true(account: batch_module.Account, cloudfront: CountingCloudFront) -> None:
    """Nothing that the account calls not started was asked for, also not a moment later."""
    time.sleep(0.3)
    assert not set(account.not_started) & set(cloudfront.asked)
    assert set(account.succeeded) <= set(cloudfront.published)
    parts = [account.succeeded, account.failed, account.unknown, account.not_started]
    assert sorted(name for part in parts for name in part) == sorted(NAMES)


def test_ctrl_c_in_the_moment_in_which_the_thread_of_deployments_begins(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = deploy_many._Runner.run

    def interrupted(self: deploy_many._Runner) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        run(self)

    monkeypatch.setattr(deploy_many._Runner, "run", interrupted)
    with pytest.raises(BatchInterrupted) as raised:
        act("deploy", server.url)
    assert_true(raised.value.account, server.cloudfront)


@pytest.mark.parametrize("what", ["publish", "deploy"])
def test_ctrl_c_while_a_batch_is_made(
    server: Server, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    """Between the work's beginning and whoever is to hold it there is no moment."""
    if what == "publish":
        place: Any = cloudfront_rs.CloudFront
        name = "_publish_functions"
    else:
        place, name = deploy_many._Runner, "start"
    make = getattr(place, name)

    def interrupted(*arguments: Any) -> Any:
        make(*arguments)
        raise KeyboardInterrupt

    monkeypatch.setattr(place, name, interrupted)
    with pytest.raises(BatchInterrupted) as raised:
        act(what, server.url)
    assert_true(raised.value.account, server.cloudfront)
    assert not server.cloudfront.asked


@pytest.mark.parametrize("what", WAYS)
def test_ctrl_c_just_as_a_batch_ends_keeps_its_report(
    server: Server, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    def interrupted(_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(batch_module.Reporter, "close", interrupted)
    with pytest.raises(KeyboardInterrupt) as raised:
        act(what, server.url)
    assert isinstance(raised.value, BatchInterrupted)
    assert set(raised.value.account.succeeded) == set(NAMES)


def test_ctrl_c_while_a_result_is_made_is_no_result(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may come in Python code that an exception runs while it is made."""
    server.cloudfront.stages.clear()
    presses = iter([KeyboardInterrupt])

    class PressedError(ClientError):
        def __init__(self, *arguments: Any) -> None:
            for press in presses:
                raise press
            super().__init__(*arguments)

    monkeypatch.setattr(exceptions, "from_code", lambda _: PressedError)
    with pytest.raises(BatchInterrupted) as raised:
        act("publish", server.url)
    account = raised.value.account
    assert not account.succeeded
    assert {type(error).__name__ for error in account.failed.values()} == {"PressedError"}


@pytest.mark.parametrize("what", ["publish", "deploy"])
def test_ctrl_c_twice_is_answered_with_the_account(server: Server, what: str) -> None:
    def press(done: int, *_: Any) -> None:
        if done == 3:
            threading.Thread(target=again).start()
            os.kill(os.getpid(), signal.SIGINT)

    def again() -> None:
        for _ in range(20):
            time.sleep(0.001)
            if not stop.is_set():
                os.kill(os.getpid(), signal.SIGINT)

    stop = threading.Event()
    account = None
    try:
        try:
            act(what, server.url, progress=press, max_concurrency=2)
        except BatchInterrupted as error:
            account = error.account
        finally:
            stop.set()
    except KeyboardInterrupt as late:
        # One that came after the batch had told.
        account = account or getattr(late.__context__, "account", None)
    time.sleep(0.1)
    assert account is not None
    assert_true(account, server.cloudfront)


# CPython loses a Ctrl-C that comes while a weak reference's callback runs; the batch then goes on to
# its end.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("what", ["publish", "deploy"])
@pytest.mark.parametrize("seed", range(12))
def test_ctrl_c_in_the_first_milliseconds(server: Server, what: str, seed: int) -> None:
    delay = seed * 0.0007

    def press() -> None:
        time.sleep(delay)
        os.kill(os.getpid(), signal.SIGINT)

    thread = threading.Thread(target=press)
    account = None
    try:
        thread.start()
        act(what, server.url)
        thread.join()
        time.sleep(0.1)
    except BatchInterrupted as error:
        account = error.account
    except KeyboardInterrupt:
        """It came before the batch, or after it."""
    thread.join()
    if account is not None:
        assert_true(account, server.cloudfront)
    else:
        time.sleep(0.3)
        assert set(server.cloudfront.published) in (set(), set(NAMES))


def test_a_forked_child_does_not_wait_for_its_parents_batch(server: Server) -> None:
    made = client(server.url)
    publications = [made._publication(name, None) for name in NAMES]
    batch = made._publish_functions(publications, 2, True)
    batch.step()
    child = os.fork()
    if child == 0:
        try:
            batch.step()
        except RuntimeError as error:
            os._exit(0 if "another process" in str(error) else 2)
        os._exit(1)
    assert os.waitpid(child, 0)[1] == 0
    while batch.step():
        """The parent's goes on."""
    assert len(batch.ended) == len(NAMES)
