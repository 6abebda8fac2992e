"""At run time: every public name of mypy_boto3_cloudfront is there, and costs only who uses it."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest
from cloudfront_rs import type_defs
from mypy_boto3_cloudfront import type_defs as their_type_defs

from tests.typing.made_programs import TYPES, WITH_BLOBS, keys

MODULES = ("", ".client", ".literals", ".paginator", ".type_defs", ".waiter")
WITHOUT_TYPING_EXTENSIONS = "import sys; sys.modules['typing_extensions'] = None\n"


@pytest.mark.parametrize("module", MODULES)
def test_names(module: str) -> None:
    theirs = importlib.import_module(f"mypy_boto3_cloudfront{module}")
    ours = importlib.import_module(f"cloudfront_rs{module}")
    assert [name for name in theirs.__all__ if not hasattr(ours, name)] == []


@pytest.mark.parametrize("name", sorted(WITH_BLOBS - {"BlobTypeDef"}))
def test_keys_of_the_types_that_differ(name: str) -> None:
    ours, theirs = (getattr(module, name) for module in (type_defs, their_type_defs))
    assert ours.__annotations__.keys() == theirs.__annotations__.keys()


def test_nothing_but_additions_lie_between_the_two() -> None:
    """mypy_boto3_cloudfront lags behind boto3, and knows no name that is not here."""
    assert [n for n in TYPES if not keys(their_type_defs, n) <= keys(type_defs, n)] == []


@pytest.mark.parametrize("module", MODULES)
def test_no_module_needs_typing_extensions(module: str) -> None:
    run(f"{WITHOUT_TYPING_EXTENSIONS}import cloudfront_rs{module}")


@pytest.mark.parametrize("module", ["", ".paginator", ".waiter"])
def test_the_types_load_only_where_they_are_named(module: str) -> None:
    loaded = run(f"import cloudfront_rs{module}, sys; print(*sys.modules)").split()
    assert f"cloudfront_rs{module}" in loaded
    assert not {"cloudfront_rs.type_defs", "cloudfront_rs.literals"} & {*loaded}


def run(program: str) -> str:
    command = [sys.executable, "-I", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout
