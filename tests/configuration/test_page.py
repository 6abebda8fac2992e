"""docs/configuration.md names everything that botocore takes, and says what the tests have shown."""

from __future__ import annotations

import inspect
import os
import re
from typing import Any

import botocore.credentials
import botocore.session
import pytest
from botocore.config import Config
from botocore.configprovider import (
    BOTOCORE_DEFAUT_SESSION_VARIABLES,
    DEFAULT_PROXIES_CONFIG_VARS,
    DEFAULT_S3_CONFIG_VARS,
)

from tests.configuration import page
from tests.configuration.options import OPTIONS

NAMED = {
    kind: {
        key.partition(".")[0]
        for option in OPTIONS
        for source in option.sources
        if source.kind in kind.split()
        for key in source.key.split(", ")
    }
    for kind in ("argument session", "Config", "environment", "profile")
}
ROWS = {name for option in OPTIONS for name in option.name.split(", ")}


def test_every_field_of_config_is_in_a_row() -> None:
    assert set(Config.OPTION_DEFAULTS) == NAMED["Config"]


def test_every_argument_is_in_a_row() -> None:
    arguments = set(inspect.signature(botocore.session.Session.create_client).parameters)
    assert NAMED["argument session"] - {"profile_name"} == arguments - {"self"}


@pytest.mark.parametrize("name", BOTOCORE_DEFAUT_SESSION_VARIABLES)
def test_every_variable_of_a_session_is_in_a_row(name: str) -> None:
    key, variables, _, _ = BOTOCORE_DEFAUT_SESSION_VARIABLES[name]
    variables = [variables] if isinstance(variables, str) else variables or []
    assert set(variables) <= NAMED["environment"]
    assert key is None or key in NAMED["profile"]


@pytest.mark.parametrize("variables", [DEFAULT_S3_CONFIG_VARS, DEFAULT_PROXIES_CONFIG_VARS])
def test_every_variable_of_a_section_is_in_a_row(variables: dict[str, Any]) -> None:
    for name, (key, variable, _, _) in variables.items():
        keys = key if isinstance(key, list) else [key]
        assert {k if isinstance(k, str) else k[0] for k in keys} <= NAMED["profile"] | {name}
        assert variable is None or variable in NAMED["environment"]


@pytest.mark.skipif(page.WRITE in os.environ, reason="this run writes it")
def test_the_page_is_in_step() -> None:
    assert page.PATH.read_text() == page.page(), "run: .venv/bin/python -m tests.configuration"


def test_no_row_is_twice_or_empty() -> None:
    rows = re.findall(r"^\| .* \|$", page.page(), re.MULTILINE)
    assert len(rows) == len(set(rows)) + 1  # the head of the second table
    assert len(ROWS) == sum(len(option.name.split(", ")) for option in OPTIONS)
    assert not any("|  |" in row for row in rows)


def test_the_links_lead_to_headings() -> None:
    text = (page.PATH.parent / "differences.md").read_text()
    headings = {h.lower().replace(" ", "-") for h in re.findall(r"^## (.*)$", text, re.MULTILINE)}
    assert set(re.findall(r"differences\.md#([\w-]+)", page.page())) <= headings


def test_the_sources_of_credentials_are_botocores() -> None:
    resolver = botocore.credentials.create_credential_resolver(botocore.session.Session())
    methods = [provider.METHOD for provider in resolver.providers]
    assert list(page.METHODS) == ["explicit", *methods]
