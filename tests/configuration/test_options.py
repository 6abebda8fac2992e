"""Every setting from every place, alone and against every other place that it can come from."""

from __future__ import annotations

import functools
import itertools
from dataclasses import replace
from typing import Any

import boto3
import pytest

from tests.configuration.differences import is_different
from tests.configuration.observe import HandedOver, both, told, told_by_ours
from tests.configuration.option import Option, Source
from tests.configuration.options import OPTIONS
from tests.configuration.servers import World

SOURCES = [(option, source) for option in OPTIONS for source in option.sources]
EACH_SOURCE = [pytest.param(o, s, id=f"{o.name}-{s.kind}-{s.key}") for o, s in SOURCES]
EACH_VALUE = [
    pytest.param(o, s, number, id=f"{o.name}-{s.kind}-{s.key}-{number}")
    for o, s in SOURCES
    for number in range(len(s.values))
]
# Without those that docs/differences.md tells of.
EACH_EQUAL_VALUE = [
    pytest.param(o, s, number, id=f"{o.name}-{s.kind}-{s.key}-{number}")
    for o, s in SOURCES
    for number, value in enumerate(s.values)
    if not o.difference and not is_different(s.kind, s.key, value)
]
PAIRS = [
    pytest.param(option, pair, id=f"{option.name}-{'-'.join(f'{s.kind}-{s.key}' for s in pair)}")
    for option in OPTIONS
    if not option.difference
    for pair in itertools.combinations(option.sources, 2)
]
IN_PROFILES = [
    pytest.param(o, s, id=f"{o.name}-{s.key}")
    for o, s in SOURCES
    if s.kind == "profile" and not o.difference
]


@functools.cache
def default_of_boto3(world: World, option: Option) -> Any:
    return told(boto3, option.base, world)


@functools.cache
def of_boto3(world: World, option: Option, source: Source, number: int) -> Any:
    return told(boto3, option.base | source.given(source.values[number]), world)


@pytest.mark.parametrize(("option", "source", "number"), EACH_VALUE)
def test_from_one_place(world: World, option: Option, source: Source, number: int) -> None:
    ours = told_by_ours(option.base | source.given(source.values[number]), world)
    if option.difference:
        assert ours == told_by_ours(option.base, world)  # ours knows nothing of it
        return
    theirs = of_boto3(world, option, source, number)
    if is_different(source.kind, source.key, source.values[number]):
        assert ours != theirs  # else it is to be taken from the page
        return
    assert ours == theirs
    if not option.acts and "raised" not in theirs:
        assert theirs["came"] == default_of_boto3(world, option)["came"]


@pytest.mark.parametrize(("option", "source", "number"), EACH_EQUAL_VALUE)
def test_through_a_session_that_is_handed_over(
    world: World, option: Option, source: Source, number: int
) -> None:
    """A session of boto3's decides what it decides for boto3's client."""
    ours = told(HandedOver, option.base | source.given(source.values[number]), world)
    assert ours == of_boto3(world, option, source, number)


@pytest.mark.parametrize(("option", "source"), EACH_SOURCE)
def test_boto3_takes_it_from_there(world: World, option: Option, source: Source) -> None:
    """A case in which nothing could be seen would prove nothing."""
    seen = [of_boto3(world, option, source, number) for number in range(len(source.values))]
    assert not option.acts or any(one != default_of_boto3(world, option) for one in seen)


@pytest.mark.parametrize(("option", "pair"), PAIRS)
def test_from_two_places(world: World, option: Option, pair: tuple[Source, Source]) -> None:
    for first, second in ((0, 1), (1, 0)):
        given = pair[0].given(pair[0].values[first]) | pair[1].given(pair[1].values[second])
        theirs, ours = both(option.base | given, world)
        assert ours == theirs


@pytest.mark.parametrize(("option", "source"), IN_PROFILES)
def test_from_a_profile_that_a_session_has(world: World, option: Option, source: Source) -> None:
    given = option.base | source.given(source.values[0])
    given = replace(given, section='[profile "at work"]', session={"profile_name": "at work"})
    theirs = told(boto3, given, world)
    assert told_by_ours(given, world) == theirs
    by_default = replace(given, session=None, default_session=given.session)
    assert told_by_ours(by_default, world) == theirs
    assert told(HandedOver, given, world) == theirs
    assert told(HandedOver, by_default, world) == theirs
