"""What all tests share: an environment without AWS in it, and servers on loopback."""

import importlib.util
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cloudfront_rs
import pytest
from hypothesis import HealthCheck, settings

from tests.leaks import LEAKS
from tests.loopback import Loopback

# Two programs do not go with the newest boto3, and `make` gives each of them an environment of its own.
# MiniStack is found as users find it, and what runs beside aiobotocore is collected where there is one.
_MINISTACK = Path(__file__).parent.parent / ".venv-ministack" / "bin" / "ministack"
if _MINISTACK.exists():
    os.environ.setdefault(cloudfront_rs.local.VARIABLE, str(_MINISTACK))
collect_ignore = [] if importlib.util.find_spec("aiobotocore") else ["aiobotocore"]
# The programs have an environment each, and `python -m tests.programs` says which are to be run.
if "CLOUDFRONT_RS_PROGRAMS" not in os.environ:
    collect_ignore.append("programs/test_programs.py")

# Reproducible: the same tests get the same examples, and no deadline depends on the machine.
settings.register_profile(
    "tests",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("tests")

KEYS: dict[str, Any] = {
    "aws_access_key_id": "AKIDEXAMPLE",
    "aws_secret_access_key": "wJalrXUtnFEMI/EXAMPLEKEY",
}


def pytest_configure() -> None:
    LEAKS.watch()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.name == "test_leaks.py")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    looked = ", ".join(f"{count:,} {kind}s" for kind, count in LEAKS.looked.items())
    terminalreporter.write_line(f"looked for secrets in {looked}: {len(LEAKS.found)} found")


@pytest.fixture(autouse=True, scope="session")
def _no_aws_around(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Nothing of the machine that runs the tests decides what they see."""
    for name in [n for n in os.environ if n.startswith("AWS_")]:
        del os.environ[name]
    home = tmp_path_factory.mktemp("home")
    os.environ |= {
        "HOME": str(home),
        "AWS_CONFIG_FILE": str(home / "config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(home / "credentials"),
        "AWS_EC2_METADATA_DISABLED": "true",
    }


@pytest.fixture(autouse=True)
def _new_default_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients without a session share what the first of them found, as in boto3."""
    monkeypatch.setattr(cloudfront_rs, "_credentials", cloudfront_rs._native.Credentials())


@pytest.fixture(scope="session")
def loopback() -> Iterator[Loopback]:
    with Loopback() as server:
        yield server


@pytest.fixture(autouse=True)
def _no_reply_for_another_test(loopback: Loopback) -> None:
    loopback.replies = []


@pytest.fixture
def on_ministack(ministack: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment names MiniStack, and the default client is yet to be made."""
    monkeypatch.setattr(cloudfront_rs, "_default_client", None)
    monkeypatch.setenv("AWS_ENDPOINT_URL", ministack)
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")


@pytest.fixture(scope="session")
def ministack() -> Iterator[str]:
    with cloudfront_rs.local.server() as endpoint_url:
        yield endpoint_url


@pytest.fixture
def moto() -> Iterator[Any]:
    """moto, whose import gives a handler to all sessions: only in the tests that ask for it."""
    import botocore.handlers  # noqa: PLC0415 (as below)
    import moto  # noqa: PLC0415 (most tests are not to have it)
    from moto.core.models import botocore_stubber  # noqa: PLC0415 (as above)

    handlers = botocore.handlers.BUILTIN_HANDLERS
    handlers[:] = [handler for handler in handlers if handler[1] is not botocore_stubber]
    handlers.append(("before-send", botocore_stubber))
    yield moto
    handlers.remove(("before-send", botocore_stubber))
