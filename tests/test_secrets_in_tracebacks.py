"""No frame and no attribute of this package shows a key, a token or the password of a proxy.

Whatever shows a program's variables (rich, pytest, the standard library's traceback, Sentry) takes their
``repr``, or walks through containers and takes that of what is in them.
"""

from __future__ import annotations

import asyncio
import copy
import hmac
import pickle
import pprint
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import boto3
import botocore.config
import botocore.session
import cloudfront_rs
import pytest
from _pytest._io.saferepr import saferepr
from cloudfront_rs.aio.session import AioSession
from rich.traceback import Traceback

from tests.loopback import Loopback, Reply

MARK = "secret-of-the-tests"
# Longer than the part of a text that is shown.
SECRET, TOKEN = f"{MARK}/key", f"{MARK}/token+" * 20
KEYS: dict[str, Any] = {
    "aws_access_key_id": "AKIDEXAMPLE",
    "aws_secret_access_key": SECRET,
    "aws_session_token": TOKEN,
}
PROXIES = {"https": f"http://user:{MARK}@127.0.0.1:1"}
PACKAGE = str(Path(cloudfront_rs.__file__).parent)
CALL = {"Name": "f", "IfMatch": "E"}
INSTANT = 1_790_000_000.0
DENIED = Reply(403, b"<E><Error><Code>AccessDenied</Code><Message>no</Message></Error></E>")


@pytest.fixture(autouse=True)
def _no_default_session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)
    monkeypatch.setattr(cloudfront_rs, "DEFAULT_SESSION", None)
    monkeypatch.setattr(cloudfront_rs, "_default_client", None)


@pytest.fixture
def url(loopback: Loopback) -> str:
    loopback.reply = DENIED
    return loopback.url


class NoText:
    """An argument that raises where it is first looked at."""

    def __str__(self) -> str:
        raise ValueError("no text")


def refuse(**_: Any) -> None:
    raise ValueError("refused")


def spoil(request: Any, **_: Any) -> None:
    request.headers["X-Other"] = NoText()


def with_handler(client: Any, handler: Callable[..., None]) -> Any:
    client.meta.events.register("before-send.cloudfront", handler)
    return client


def boto3_session() -> boto3.Session:
    return boto3.Session(region_name="us-east-1", **KEYS)


def of_boto3(url: str, **arguments: Any) -> Any:
    session = cloudfront_rs.Session.from_boto3(boto3_session())
    return session.client("cloudfront", endpoint_url=url, **arguments)


def of_keys(url: str) -> Any:
    return cloudfront_rs.client("cloudfront", "us-east-1", endpoint_url=url, **KEYS)


def in_asyncio(client: Any, use: Callable[[Any], Any]) -> Any:
    async def main() -> Any:
        return await use(cloudfront_rs.AsyncCloudFront(client))

    return asyncio.run(main())


async def entered(session: AioSession, *args: Any, **arguments: Any) -> None:
    async with session.create_client("cloudfront", *args, **arguments):
        pass


def patched(make: Callable[[], Any]) -> Any:
    with cloudfront_rs.patch_boto3():
        return make()


def by_position(service_name: str, region_name: str) -> Any:
    session = botocore.session.get_session()
    args = (service_name, region_name, None, True, None, None, "AKIDEXAMPLE", SECRET, TOKEN)
    return session.create_client(*args)


def default_session(**arguments: Any) -> None:
    cloudfront_rs.setup_default_session(**KEYS, **arguments)


def configured(config: Any) -> Any:
    return cloudfront_rs.client("cloudfront", "us-east-1", config=config, **KEYS)


# What goes wrong, each in another place.
CALLS: dict[str, Callable[[str], Any]] = {
    "a call": lambda url: of_boto3(url).publish_function(**CALL),
    "a call with keys": lambda url: of_keys(url).publish_function(**CALL),
    "asyncio": lambda url: in_asyncio(of_boto3(url), lambda cf: cf.publish_function(**CALL)),
    "patch_boto3": lambda url: patched(
        lambda: boto3_session().client("cloudfront", endpoint_url=url)
    ).publish_function(**CALL),
    "a handler": lambda url: with_handler(of_boto3(url), refuse).publish_function(**CALL),
    "a handler in asyncio": lambda url: in_asyncio(
        with_handler(of_boto3(url), refuse), lambda cf: cf.publish_function(**CALL)
    ),
    "a header": lambda url: with_handler(of_keys(url), spoil).publish_function(**CALL),
    "a batch": lambda url: cloudfront_rs.publish_functions(["f"], client=of_boto3(url)),
    "a batch in asyncio": lambda url: in_asyncio(
        of_boto3(url), lambda cf: cloudfront_rs.async_publish_functions(["f"], client=cf)
    ),
    "a deployment": lambda url: cloudfront_rs.deploy_function("f", "x", client=of_boto3(url)),
}
PRESIGNING: dict[str, Callable[[str], Any]] = {
    "a lifetime": lambda url: of_boto3(url).generate_presigned_url(
        "list_functions", ExpiresIn=NoText()
    ),
    "a lifetime, with keys": lambda url: of_keys(url).generate_presigned_url(
        "list_functions", ExpiresIn=NoText()
    ),
    "a method": lambda url: of_boto3(url).generate_presigned_url("list_functions", HttpMethod=7),
    "a method in asyncio": lambda url: in_asyncio(
        of_boto3(url), lambda cf: cf.generate_presigned_url("list_functions", HttpMethod=7)
    ),
}
ARGUMENTS: dict[str, Callable[[str], Any]] = {
    "client": lambda _: cloudfront_rs.client("cloudfront", "no region", **KEYS),
    "client, bytes": lambda _: cloudfront_rs.client(
        "cloudfront", "us-east-1", **{**KEYS, "aws_secret_access_key": SECRET.encode()}
    ),
    "async_client": lambda _: cloudfront_rs.async_client("cloudfront", "no region", **KEYS),
    "Session": lambda _: cloudfront_rs.Session(profile_name="nope", **KEYS),
    "Session.client": lambda _: cloudfront_rs.Session().client("cloudfront", "no region", **KEYS),
    "Session.async_client": lambda _: cloudfront_rs.Session().async_client("s3", **KEYS),
    "a session's keys": lambda _: cloudfront_rs.Session(**KEYS).client("cloudfront", "no region"),
    "another service": lambda _: cloudfront_rs.client("nope", "us-east-1", **KEYS),
    "setup_default_session": lambda _: default_session(profile_name="nope"),
    "set_credentials": lambda _: AioSession().set_credentials("A", SECRET, TOKEN, "1"),
    "create_client": lambda _: asyncio.run(entered(AioSession(), "no region", **KEYS)),
    "boto3.client": lambda _: patched(lambda: boto3.client("cloudfront", "no region", **KEYS)),
    "boto3, by position": lambda _: patched(lambda: by_position("cloudfront", "no region")),
    "boto3, another service": lambda _: patched(lambda: by_position("s3", "no region")),
    "Config": lambda _: cloudfront_rs.Config(proxies=PROXIES, nope=1),
    "Config by position": lambda _: cloudfront_rs.Config(*[None] * 9, PROXIES, proxies=PROXIES),
    "a proxy that is bytes": lambda _: configured(
        cloudfront_rs.Config(proxies={"https": PROXIES["https"].encode()})
    ),
    "proxies that are text": lambda _: configured(cloudfront_rs.Config(proxies=PROXIES["https"])),
    "a field": lambda _: configured(cloudfront_rs.Config(proxies=PROXIES, read_timeout="x")),
    "a field of botocore's": lambda _: configured(
        botocore.config.Config(proxies=PROXIES, read_timeout="x")
    ),
}


def all_errors(error: BaseException | None) -> Iterator[BaseException]:
    if error is not None:
        yield error
        for other in (error.__cause__, error.__context__, *getattr(error, "exceptions", ())):
            yield from all_errors(other)


def is_ours(filename: str) -> bool:
    return filename.startswith(PACKAGE)


def shown(error: BaseException) -> list[str]:
    """What each tool shows of the variables in frames of this package."""
    told = []
    stack = traceback.TracebackException.from_exception(error, capture_locals=True).stack
    told += [str(summary.locals) for summary in stack if is_ours(summary.filename)]
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if is_ours(frame.f_code.co_filename):
            told += [pprint.pformat(value) for value in frame.f_locals.values()]
            told += [saferepr(value) for value in frame.f_locals.values()]
    rich = Traceback.extract(
        type(error), error, error.__traceback__, show_locals=True, locals_max_length=1000
    )
    for seen in [frame for stack in rich.stacks for frame in stack.frames]:
        if is_ours(seen.filename):
            told += [str(node) for node in (seen.locals or {}).values()]
    return told


@pytest.mark.parametrize(
    "fail", [pytest.param(f, id=n) for n, f in (CALLS | PRESIGNING | ARGUMENTS).items()]
)
def test_no_frame_shows_a_secret(url: str, fail: Callable[[str], Any]) -> None:
    with pytest.raises(Exception) as caught:  # noqa: PT011 (each is another)
        fail(url)
    told = [text for error in all_errors(caught.value) for text in shown(error)]
    assert told
    assert [text for text in told if MARK in text] == []


# Where secrets come in as plain text: these mask what they are given before they do anything else, ...
ENTRANCES = {"client", "async_client", "__init__", "setup_default_session", "set_credentials"}
ENTRANCES |= {"create_client"}
# ... and these do nothing but mask.
MASKING = {"masked", "masked_arguments", "_proxies", "__new__"}
MASKING |= {"_text", "_texts"}


class Watch:
    """Looks at the variables of this package's functions, at every line."""

    def __init__(self) -> None:
        key, marks = f"AWS4{SECRET}".encode(), [MARK]
        day = time.strftime("%Y%m%d", time.gmtime(INSTANT))
        for part in (day, "us-east-1", "cloudfront", "aws4_request"):
            key = hmac.digest(key, part.encode(), "sha256")
            marks += [repr(key), key.hex()]
        self._marks = marks
        self.found: set[str] = set()
        self.functions: set[str] = set()

    def __call__(self, frame: FrameType, event: str, _: Any) -> Any:
        code = frame.f_code
        if not is_ours(code.co_filename):
            return None
        # A comprehension is a function of its own in older releases of Python.
        caller = frame.f_back if code.co_name.startswith("<") else frame
        function = caller.f_code.co_name if caller else ""
        self.functions.add(function)
        if function in MASKING or (function in ENTRANCES and event != "return"):
            return self
        for name, value in list(frame.f_locals.items()):
            if any(mark in self._repr(value) for mark in self._marks):
                self.found.add(f"{Path(code.co_filename).name}:{frame.f_lineno} {function} {name}")
        return self

    @staticmethod
    def _repr(value: Any) -> str:
        try:
            return repr(value)
        except Exception:
            return ""  # it is not complete yet


def everything(url: str) -> None:
    for client in (of_keys(url), of_boto3(url)):
        client.publish_function(**CALL)
        client.generate_presigned_url("list_functions")
        cloudfront_rs.publish_functions([("f", "E")], client=client)
        with_handler(client, lambda **_: None).publish_function(**CALL)
        in_asyncio(client, lambda cf: cf.publish_function(**CALL))
        in_asyncio(client, lambda cf: cf.generate_presigned_url("list_functions"))
    cloudfront_rs.async_client("cloudfront", "us-east-1", **KEYS)
    cloudfront_rs.Session(region_name="us-east-1", **KEYS).client("s3")
    cloudfront_rs.Session(**KEYS).get_credentials().get_frozen_credentials()
    default_session(region_name="us-east-1")
    cloudfront_rs.client("cloudfront")
    patched(lambda: by_position("cloudfront", "us-east-1"))
    patched(lambda: boto3.client("s3", "us-east-1", **KEYS))
    session = AioSession()
    session.set_credentials("AKIDEXAMPLE", SECRET, TOKEN)
    asyncio.run(entered(session, "us-east-1"))
    asyncio.run(entered(session, "us-east-1", **KEYS))
    ours, theirs = cloudfront_rs.Config(proxies=PROXIES), botocore.config.Config(proxies=PROXIES)
    for config in (ours, theirs, ours.merge(theirs)):
        assert configured(config).meta.config.proxies == PROXIES


def test_no_variable_holds_a_secret_at_any_line(
    loopback: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    loopback.reply = Reply(200, b"<a><Name>f</Name></a>")
    monkeypatch.setattr(time, "time", lambda: INSTANT)
    watch, before = Watch(), sys.gettrace()
    try:
        threading.settrace(watch)
        sys.settrace(watch)
        everything(loopback.url)
    finally:
        sys.settrace(before)
        threading.settrace(before)
    assert watch.functions >= ENTRANCES | MASKING | {"signature", "_hmac", "on_request"}
    assert watch.found == set()


def test_no_attribute_shows_a_secret(url: str) -> None:
    session = cloudfront_rs.Session(**KEYS)
    aio_session = AioSession()
    aio_session.set_credentials("AKIDEXAMPLE", SECRET, TOKEN)
    client = configured(cloudfront_rs.Config(proxies=PROXIES))
    handed = of_boto3(url, config=botocore.config.Config(proxies=PROXIES))
    for shown in (
        *(vars(thing) for thing in (session, aio_session, client, client.meta, handed)),
        *(vars(c.meta.config) for c in (client, handed)),
        *(c._settings for c in (client, handed)),
        session.get_credentials().get_frozen_credentials(),
        handed._credentials.step(),
    ):
        assert MARK not in repr(shown) + str(shown) + pprint.pformat(shown) + saferepr(shown)


def test_what_is_asked_for_is_what_boto3_gives() -> None:
    theirs, ours = (p.Session(**KEYS).get_credentials() for p in (boto3, cloudfront_rs))
    frozen = [credentials.get_frozen_credentials() for credentials in (theirs, ours)]
    assert frozen[1] == frozen[0]
    for of_theirs, of_ours in ((theirs, ours), frozen):
        for name in ("access_key", "secret_key", "token", "account_id"):
            value = getattr(of_ours, name)
            assert (type(value), value) == (
                type(getattr(of_theirs, name)),
                getattr(of_theirs, name),
            )
    for package, config_class in (
        (boto3, botocore.config.Config),
        (cloudfront_rs, botocore.config.Config),
        (cloudfront_rs, cloudfront_rs.Config),
    ):
        client = package.client("cloudfront", "us-east-1", config=config_class(proxies=PROXIES))
        proxies = client.meta.config.proxies
        assert type(proxies) is dict
        assert proxies == PROXIES
        assert f"{proxies['https']}" == PROXIES["https"]


def test_boto3_gets_plain_text() -> None:
    for client in (
        cloudfront_rs.client("s3", "us-east-1", **KEYS),
        cloudfront_rs.Session(region_name="us-east-1", **KEYS).client("s3"),
        patched(lambda: boto3.client("s3", "us-east-1", **KEYS)),
        patched(lambda: by_position("s3", "us-east-1")),
    ):
        found = client._get_credentials()
        assert [type(found.secret_key), type(found.token)] == [str, str]
        assert [found.secret_key, found.token] == [SECRET, TOKEN]
    session = botocore.session.get_session()
    cloudfront_rs.Session(botocore_session=session, **KEYS)
    assert pickle.loads(pickle.dumps(session.get_credentials())).secret_key == SECRET


def test_no_pickle_has_a_secret_and_copies_have() -> None:
    config = cloudfront_rs.Config(proxies=PROXIES)
    frozen = cloudfront_rs.Session(**KEYS).get_credentials().get_frozen_credentials()
    for secret in (config, frozen):
        with pytest.raises(TypeError, match="does not belong in a pickle"):
            pickle.dumps(secret)
    for copied in (copy.copy, copy.deepcopy):
        assert copied(config).proxies == PROXIES
        assert copied(frozen) == frozen
        assert copied(frozen).secret_key == SECRET
    without = {"https": "http://127.0.0.1:1"}
    assert cloudfront_rs.Config(proxies=without).proxies is without
    assert pickle.loads(pickle.dumps(cloudfront_rs.Config(proxies=without))).proxies == without
