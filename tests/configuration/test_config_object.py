"""``cloudfront_rs.Config`` beside ``botocore.config.Config``: what it takes, refuses, holds and merges."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import boto3
import botocore.config
import cloudfront_rs
import pytest
from botocore import UNSIGNED
from botocore.session import get_session
from hypothesis import given
from hypothesis import strategies as st

from tests.configuration.observe import Given, told
from tests.configuration.options import OPTIONS
from tests.configuration.servers import World
from tests.conftest import KEYS
from tests.parity.clients import failure

CLASSES: list[Any] = [botocore.config.Config, cloudfront_rs.Config]
NAMES = list(botocore.config.Config.OPTION_DEFAULTS)
# Every value of every field that the other tests give to clients.
VALUES = {
    name: [
        value
        for option in OPTIONS
        for source in option.sources
        if source.kind == "Config" and source.key == name
        for value in source.values
    ]
    or [{"max_attempts": 1}, {"mode": "standard"}, {"total_max_attempts": 3}, {}, None]
    for name in NAMES
}
FIELDS = st.fixed_dictionaries({}, optional={n: st.sampled_from(v) for n, v in VALUES.items()})


def held(config: Any) -> dict[str, Any]:
    return {name: getattr(config, name) for name in NAMES}


def made(config_class: Any, *args: Any, **kwargs: Any) -> Any:
    try:
        return held(config_class(*args, **kwargs))
    except Exception as error:
        return failure(error)


def test_the_options_are_botocores() -> None:
    assert list(cloudfront_rs.Config.OPTION_DEFAULTS.items()) == list(
        botocore.config.Config.OPTION_DEFAULTS.items()
    )


@given(FIELDS)
def test_what_it_holds(fields: dict[str, Any]) -> None:
    theirs, ours = (made(config_class, **copy.deepcopy(fields)) for config_class in CLASSES)
    assert ours == theirs


@pytest.mark.parametrize(
    ("args", "kwargs"),
    [
        (("eu-west-1",), {}),
        (("eu-west-1", "v4", "me/1"), {"read_timeout": 7}),
        (("eu-west-1",), {"region_name": "us-east-1"}),
        ((None,) * len(NAMES), {}),
        ((None,) * (len(NAMES) + 1), {}),
        ((), {"nonsense": 1}),
        ((None,) * 99, {"nonsense": 1}),
        ((), {"retries": {"max_attempts": -1}}),
        ((), {"retries": {"max_attempts": 0}}),
        ((), {"retries": {"total_max_attempts": 0}}),
        ((), {"retries": {"total_max_attempts": True}}),
        ((), {"retries": {"mode": "Standard"}}),
        ((), {"retries": {"mode": None}}),
        ((), {"retries": {"mode": ["legacy"]}}),
        ((), {"retries": {"bogus": 1}}),
        ((), {"retries": {"bogus": 1, "mode": "x"}}),
        ((), {"retries": {"mode": "x", "bogus": 1}}),
        ((), {"retries": {"max_attempts": "3"}}),
        ((), {"retries": {"max_attempts": None}}),
        ((), {"retries": {"total_max_attempts": "3"}}),
        ((), {"retries": []}),
        ((), {"retries": "standard"}),
        ((), {"retries": 3}),
        ((), {"s3": {"addressing_style": "x"}}),
        ((), {"s3": {"addressing_style": None}}),
        ((), {"s3": "path"}),
        ((), {"s3": []}),
        ((), {"s3": {"addressing_style": "x"}, "retries": {"mode": "x"}}),
        ((), {"defaults_mode": "standard"}),
        ((), {"defaults_mode": "standard", "connect_timeout": 60}),
        ((), {"defaults_mode": "legacy"}),
        ((), {"defaults_mode": None}),
        ((), {"defaults_mode": ""}),
        ((), {"defaults_mode": "nonsense"}),
        ((), {"inject_host_prefix": None}),
    ],
)
def test_arguments(args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    theirs, ours = (made(c, *args, **copy.deepcopy(kwargs)) for c in CLASSES)
    assert ours == theirs


@given(FIELDS, FIELDS)
def test_merge(first: dict[str, Any], second: dict[str, Any]) -> None:
    def merged(config_class: Any) -> Any:
        try:
            both = [config_class(**copy.deepcopy(fields)) for fields in (first, second)]
        except Exception as error:
            return failure(error)
        return [held(both[0].merge(both[1])), *map(held, both)]

    theirs, ours = map(merged, CLASSES)
    assert ours == theirs


@pytest.mark.parametrize("other", [None, 7, {}, "x"])
def test_merge_with_what_is_no_config(other: Any) -> None:
    for config_class in CLASSES:
        with pytest.raises(AttributeError, match="has no attribute '_user_provided_options'"):
            config_class().merge(other)


def test_they_merge_with_each_other() -> None:
    theirs = botocore.config.Config(read_timeout=7, retries={"mode": "standard"})
    ours = cloudfront_rs.Config(region_name="eu-west-1", read_timeout=8)
    assert held(ours.merge(theirs)) == held(theirs.merge(ours)) | {"read_timeout": 7}


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda c: pickle.loads(pickle.dumps(c))]
)
def test_copies(copied: Any) -> None:
    fields = {"retries": {"max_attempts": 2}, "inject_host_prefix": False, "proxies": {"http": "p"}}
    for config_class in CLASSES:
        config = config_class(**fields)
        assert held(copied(config)) == held(config)
        assert copied(config) != config


def test_attributes_can_be_set() -> None:
    for config_class in CLASSES:
        config = config_class()
        assert config.inject_host_prefix is True
        config.inject_host_prefix = False
        config.read_timeout = 7
        assert [config.inject_host_prefix, config.read_timeout] == [False, 7]


def test_what_a_client_makes_of_it_stays_its_own(world: World) -> None:
    """boto3 writes into the dict of retries that it is given, which docs/differences.md tells."""
    boto3s = {"total_max_attempts": 3, "mode": "standard"}
    for config_class, after in zip(CLASSES, (boto3s, {"max_attempts": 2}), strict=True):
        retries = {"max_attempts": 2}
        client = get_session().create_client if config_class is CLASSES[0] else cloudfront_rs.client
        url = world.servers["server"].url
        client(
            "cloudfront",
            "us-east-1",
            endpoint_url=url,
            config=config_class(retries=retries),
            **KEYS,
        )
        assert retries == after


def test_unsigned(world: World) -> None:
    """botocore's and our own mean the same, in both kinds of ``Config``."""
    assert pickle.loads(pickle.dumps(cloudfront_rs.UNSIGNED)) is cloudfront_rs.UNSIGNED
    assert copy.deepcopy(cloudfront_rs.UNSIGNED) is cloudfront_rs.UNSIGNED
    outcomes = [
        told(cloudfront_rs, Given(config={"signature_version": value}), world, config_class)
        for value in (UNSIGNED, cloudfront_rs.UNSIGNED)
        for config_class in CLASSES
    ]
    assert all(one == outcomes[0] for one in outcomes)
    assert outcomes[0]["came"]["server"][0]["signature"] == ""


def test_the_default_config_of_a_session(world: World) -> None:
    """What ``set_default_client_config`` says gives way to ``config=`` field by field."""
    default = botocore.config.Config(user_agent_extra="a/1", read_timeout=7)
    more = botocore.config.Config(user_agent_extra="b/2")

    def asked(package: Any, config: Any) -> Any:
        session = get_session()
        session.set_default_client_config(default)
        made = package.Session(botocore_session=session).client(
            "cloudfront",
            "us-east-1",
            endpoint_url=world.servers["server"].url,
            config=config,
            **KEYS,
        )
        return [made.meta.config.user_agent_extra, made.meta.config.read_timeout]

    for config in (None, more):
        assert asked(cloudfront_rs, config) == asked(boto3, config)
