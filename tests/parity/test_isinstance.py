"""What boto3 hands out is recognised by ``isinstance``; so is ours, where that class was imported before.

Most programs run in a process of their own, because what is imported there decides.
"""

from __future__ import annotations

import copy
import functools
import io
import json
import pickle
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import boto3
import botocore.config
import botocore.credentials
import botocore.paginate
import botocore.response
import botocore.waiter
import cloudfront_rs
import jmespath.parser
import pytest
from cloudfront_rs.aio.response import AioStreamingBody
from cloudfront_rs.botocore_classes import of_both, plain
from cloudfront_rs.response import of_reply

from tests.conftest import KEYS
from tests.loopback import Loopback, Reply

CLASSES = {
    "paginator": "botocore.paginate.Paginator",
    "pages": "botocore.paginate.PageIterator",
    "elements": "botocore.paginate.ResultKeyIterator",
    "waiter": "botocore.waiter.Waiter",
    "what the waiter does": "botocore.waiter.SingleWaiterConfig",
    "when it ends": "botocore.waiter.AcceptorConfig",
    "how it asks": "botocore.waiter.NormalizedOperationMethod",
    "stream": "botocore.response.StreamingBody",
    "config": "botocore.config.Config",
    "credentials": "botocore.credentials.Credentials",
    "keys of a moment": "botocore.credentials.ReadOnlyCredentials",
}
# Takes the package, when botocore is imported, the URL, the keys, and CLASSES.
PROGRAM = """
import importlib, json, sys
package, when, url, keys, classes = sys.argv[1:]
keys, classes = json.loads(keys), json.loads(classes)
def imported():
    return [getattr(importlib.import_module(name.rpartition(".")[0]), name.rpartition(".")[2])
            for name in classes.values()]
if when == "before":
    imported()
boto3 = importlib.import_module(package)
if package == "boto3":
    from botocore.config import Config
else:
    Config = boto3.Config
def made():
    config = Config(connect_timeout=3)
    session = boto3.Session(region_name="us-east-1", **keys)
    cf = session.client("cloudfront", endpoint_url=url, config=config)
    paginator, waiter = cf.get_paginator("list_distributions"), cf.get_waiter("distribution_deployed")
    pages, credentials = paginator.paginate(), session.get_credentials()
    return [paginator, pages, pages.result_key_iters()[0], waiter, waiter.config,
            waiter.config.acceptors[0], waiter._operation_method,
            cf.get_function(Name="f")["FunctionCode"], config, credentials,
            credentials.get_frozen_credentials()]
def told(things):
    return [isinstance(thing, known) for thing, known in zip(things, imported(), strict=True)]
first = made()
before = any(name.partition(".")[0] in ("boto3", "botocore") for name in sys.modules)
print(json.dumps([before] if when == "never" else [before, told(first), told(made())]))
"""


def run(loopback: Loopback, package: str, when: str) -> Any:
    loopback.reply = Reply(200, b"code")
    arguments = [package, when, loopback.url, json.dumps(KEYS), json.dumps(CLASSES)]
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments], capture_output=True, text=True, check=True
    )
    return json.loads(ran.stdout)


def test_botocore_was_imported_before(loopback: Loopback) -> None:
    of_all = [True] * len(CLASSES)
    assert run(loopback, "boto3", "before") == [True, of_all, of_all]
    assert run(loopback, "cloudfront_rs", "before") == [True, of_all, of_all]


def test_botocore_is_imported_after(loopback: Loopback) -> None:
    """What is there already stays what it is; what is made from then on is recognised."""
    of_none, of_all = [False] * len(CLASSES), [True] * len(CLASSES)
    assert run(loopback, "boto3", "after") == [True, of_all, of_all]
    assert run(loopback, "cloudfront_rs", "after") == [False, of_none, of_all]


def test_botocore_is_never_imported(loopback: Loopback) -> None:
    assert run(loopback, "cloudfront_rs", "never") == [False]


def things(package: Any) -> dict[str, Any]:
    is_ours = package is cloudfront_rs
    cf = package.client("cloudfront", "us-east-1", **KEYS)
    paginator, waiter = (
        cf.get_paginator("list_distributions"),
        cf.get_waiter("distribution_deployed"),
    )
    pages = paginator.paginate(PaginationConfig={"MaxItems": 3, "PageSize": 2})
    config = cloudfront_rs.Config if is_ours else botocore.config.Config
    stream = of_reply if is_ours else lambda b, n: botocore.response.StreamingBody(io.BytesIO(b), n)
    credentials = package.Session(**KEYS).get_credentials()
    made = [
        *(paginator, pages, pages.result_key_iters()[0]),
        *(waiter, waiter.config, waiter.config.acceptors[0], waiter._operation_method),
        *(stream(b"code", "4"), config(connect_timeout=3)),
        *(credentials, credentials.get_frozen_credentials()),
    ]
    return dict(zip(CLASSES, made, strict=True))


def known(name: str) -> Any:
    module, _, class_name = CLASSES[name].rpartition(".")
    return getattr(sys.modules[module], class_name)


@functools.cache
def both() -> tuple[dict[str, Any], dict[str, Any]]:
    return things(boto3), things(cloudfront_rs)


def told(value: Any) -> Any:
    """A value that can be compared, of what has no ``==``."""
    if isinstance(value, (list, tuple)):
        return [told(element) for element in value]
    if isinstance(value, jmespath.parser.ParsedResult):
        return value.expression
    if callable(value):
        return "callable"
    if isinstance(value, (io.IOBase, botocore.waiter.SingleWaiterConfig)):
        return "told of elsewhere"
    if isinstance(value, botocore.waiter.AcceptorConfig):
        return value.explanation
    return value


@pytest.mark.parametrize("name", CLASSES)
def test_every_attribute_of_botocores_is_there(name: str) -> None:
    theirs, ours = (made[name] for made in both())
    assert isinstance(theirs, known(name))
    assert isinstance(ours, known(name))
    # Tokens are written and read by functions of our module.
    missing = {"_token_encoder", "_token_decoder"}
    # What is a table of the metaclass, or an iterator over pages that nobody asked for yet.
    other = {"_abc_impl", "_pages_iterator", "_model"}
    for attribute in dir(theirs):
        if not attribute.startswith("__") and attribute not in missing | other:
            value = told(getattr(ours, attribute))
            assert value == told(getattr(theirs, attribute)), attribute


def test_an_object_stays_ours() -> None:
    for name, thing in both()[1].items():
        made = type(thing)
        assert made.__module__.startswith("cloudfront_rs."), name
        assert made.__mro__.index(plain(made)) < made.__mro__.index(known(name))
        assert plain(made).__name__ == made.__name__
        assert not any(secret in repr(thing) for secret in KEYS.values())


def test_the_model_of_a_paginator() -> None:
    theirs, ours = (made["paginator"] for made in both())
    assert ours._model.name == theirs._model.name
    assert list(ours._model.input_shape.members) == list(theirs._model.input_shape.members)
    assert ours.PAGE_ITERATOR_CLS is plain(type(ours.paginate()))


def test_functions_that_dispatch() -> None:
    for name in CLASSES:

        @functools.singledispatch
        def kind(thing: object) -> str:  # noqa: ARG001 (its class counts)
            return "unknown"

        kind.register(known(name), lambda thing: "known")  # noqa: ARG005 (as above)
        assert [kind(made[name]) for made in both()] == ["known", "known"]


COPIES: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    *(
        functools.partial(lambda protocol, x: pickle.loads(pickle.dumps(x, protocol)), protocol)
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)
    ),
]


@pytest.mark.parametrize("copied", COPIES)
def test_copies_are_of_both_classes(copied: Callable[[Any], Any]) -> None:
    paginator = cloudfront_rs.client("cloudfront", "us-east-1").get_paginator("list_distributions")
    pages = paginator.paginate(PaginationConfig={"PageSize": 2})
    waiter = cloudfront_rs.client("cloudfront", "us-east-1").get_waiter("distribution_deployed")
    waiter.config.delay = 7
    for thing in (paginator, pages, waiter, waiter.config, cloudfront_rs.Config()):
        again = copied(thing)
        assert type(again) is type(thing)
        assert list(vars(again)) == list(vars(thing))
    assert copied(waiter).config.delay == 7
    assert copied(cloudfront_rs.Config(read_timeout=2)).read_timeout == 2
    stream = of_reply(b"code", "4")
    assert (type(copied(stream)), copied(stream).read()) == (type(stream), b"code")


def test_pickles_go_between_processes_with_and_without_botocore() -> None:
    program = """
import pickle, sys
sys.modules["botocore"] = None
import cloudfront_rs
given = pickle.load(sys.stdin.buffer)
assert type(given) is cloudfront_rs.Config
assert given.inject_host_prefix is True
pickle.dump(given, sys.stdout.buffer)
"""
    config = cloudfront_rs.Config(read_timeout=2)
    ran = subprocess.run(
        [sys.executable, "-c", program],
        input=pickle.dumps(config),
        stdout=subprocess.PIPE,
        check=True,
    )
    again = pickle.loads(ran.stdout)
    assert isinstance(again, botocore.config.Config)
    assert vars(again) == vars(config)


class Own(cloudfront_rs.Config):
    """A class of a program."""


class OfBoth(cloudfront_rs.Config, botocore.config.Config):  # type: ignore[misc]  # untyped
    """One that a program has made of both."""


@pytest.mark.parametrize("made_of", [Own, OfBoth])
def test_a_class_that_derives_from_ours(made_of: type[cloudfront_rs.Config]) -> None:
    config = made_of(read_timeout=2)
    again = pickle.loads(pickle.dumps(config))
    assert isinstance(again, made_of)
    assert isinstance(again, botocore.config.Config)
    assert again.read_timeout == 2
    assert plain(type(config)) is made_of
    assert of_both(OfBoth, "botocore.config", "Config") is OfBoth


FIELDS: list[dict[str, Any]] = [
    {},
    {"inject_host_prefix": False, "region_name": "eu-west-1"},
    {"connect_timeout": 3, "retries": {"mode": "standard"}},
    {"defaults_mode": "in-region", "s3": {"addressing_style": "path"}},
]


@pytest.mark.parametrize("first", FIELDS)
@pytest.mark.parametrize("second", FIELDS)
def test_configs_merge_both_ways_round(first: dict[str, Any], second: dict[str, Any]) -> None:
    theirs, ours = botocore.config.Config, cloudfront_rs.Config
    expected = vars(theirs(**first).merge(theirs(**second)))
    for one, other in ((theirs, ours), (ours, theirs), (ours, ours)):
        merged = one(**first).merge(other(**second))
        assert vars(merged) == expected
        assert plain(type(merged)) is one
    assert list(vars(ours(**first))) == list(vars(theirs(**first)))


def test_our_config_of_another_services_client() -> None:
    told_of = []
    proxies = {"https": "http://user:password@127.0.0.1:1"}
    fields = {"s3": {"addressing_style": "path"}, "connect_timeout": 3, "proxies": proxies}
    for config_class in (botocore.config.Config, cloudfront_rs.Config):
        config = config_class(inject_host_prefix=False, **fields)
        s3 = boto3.client("s3", "us-east-1", config=config, **KEYS)
        url = s3.generate_presigned_url("get_object", {"Bucket": "b", "Key": "k"}).partition("?")[0]
        names = ("connect_timeout", "read_timeout", "proxies", "inject_host_prefix", "s3")
        told_of.append([url, *(getattr(s3.meta.config, name) for name in names)])
    assert told_of[1] == told_of[0]


def test_a_stream_of_asyncio_beside_botocore_alone() -> None:
    """aiobotocore's derives from botocore's, and cannot be read without waiting either."""
    stream: Any = AioStreamingBody(of_reply(b"code", "4"))
    assert isinstance(stream, botocore.response.StreamingBody)
    for refused in ("__iter__", "__next__", "next", "__enter__"):
        with pytest.raises(TypeError, match="is asynchronous"):
            getattr(stream, refused)()
    assert (stream._amount_read, stream._content_length) == (0, "4")
