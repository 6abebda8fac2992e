"""What a row of docs/configuration.md is made of: a setting, and the places that it can come from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.configuration.observe import ABSENT, Given


@dataclass(frozen=True, eq=False)
class Source:
    """A place that a setting is taken from.

    :ivar kind: ``argument``, ``session`` (an argument of ``Session``), ``Config``, ``environment`` or
        ``profile``.
    :ivar values: to be tried. The first two make sense, and differ in what comes of them.
    :ivar line: what stands in a profile, where that is not ``key = value``.
    """

    kind: str
    key: str
    values: tuple[Any, ...]
    line: str = "{key} = {value}"

    def given(self, value: Any) -> Given:
        if isinstance(value, Given):
            return value
        if self.kind == "argument":
            return Given(arguments={self.key: value})
        if self.kind == "session":
            return Given(session={self.key: value})
        if self.kind == "Config":
            name, _, part = self.key.partition(".")
            return Given(config={name: {part: value} if part else value})
        if self.kind == "environment":
            return Given(environment={self.key: value})
        return Given(profile=(self.line.format(key=self.key, value=value),))


@dataclass(frozen=True, eq=False)
class Option:
    """A row of the page.

    :ivar acts: whether boto3's client for CloudFront does anything by it but refuse what is senseless.
    :ivar base: what else all its cases have.
    :ivar difference: the heading in docs/differences.md, where ours is not equal.
    """

    name: str
    default: str
    sources: tuple[Source, ...]
    acts: bool = True
    base: Given = field(default_factory=Given)
    difference: str | None = None


def argument(key: str, *values: Any) -> Source:
    return Source("argument", key, values)


def session(key: str, *values: Any) -> Source:
    return Source("session", key, values)


def config(key: str, *values: Any) -> Source:
    return Source("Config", key, values)


def environment(key: str, *values: str | Given) -> Source:
    return Source("environment", key, values)


def profile(key: str, *values: str | Given, line: str = "{key} = {value}") -> Source:
    return Source("profile", key, values, line)


NESTED = "{key} =\n  {value}"
BOOLEANS = ("true", "false", "TRUE", "1", "", " nonsense")
# As values in Python, where botocore asks for truth and not for text.
TRUTHS = (True, False, None, "true", "false", "", 1, 0)
AT_AWS = Given(arguments={"endpoint_url": ABSENT})


def switch(name: str, variable: str, base: Given) -> Option:
    return Option(
        name,
        "`False`",
        (config(name, *TRUTHS), environment(variable, *BOOLEANS), profile(name, *BOOLEANS)),
        base=base,
    )


def idle(name: str, default: str, *values: Any, texts: tuple[str, ...]) -> Option:
    """What a client for CloudFront has no use for, and takes from ``Config``, environment and profile."""
    sources = (
        config(name, *values),
        environment(f"AWS_{name.upper()}", *texts),
        profile(name, *texts),
    )
    return Option(name, default, sources, acts=False)
