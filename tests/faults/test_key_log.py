"""``SSLKEYLOGFILE``: the secrets of a connection are written as boto3 writes them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import cloudfront_rs
import pytest

from tests.faults.case import CLIENTS, Case
from tests.faults.certificates import server_side
from tests.faults.conftest import Check
from tests.faults.http import OK

VARIABLE = "SSLKEYLOGFILE"
COMMENT = "# TLS secrets log file, "
VERSIONS = ("only TLSv1_2", "only TLSv1_3")
# With `-E` Python does not look for packages where its environment says.
CLIENT = f"""
import sys
sys.path[:0] = [{str(Path(cloudfront_rs.__file__).parents[1])!r}]
import {{module}}
{{module}}.client("cloudfront", "us-east-1", aws_access_key_id="a", aws_secret_access_key="b")
"""


def secrets(path: Path) -> list[str]:
    """The lines but for the comment at the beginning."""
    first, *lines = path.read_text().splitlines()
    assert first.startswith(COMMENT)
    return lines


@pytest.mark.parametrize("version", VERSIONS)
def test_secrets_are_those_of_the_server(version: str, check: Check, tmp_path: Path) -> None:
    context, _ = server_side(version)
    assert context
    context.keylog_filename = str(tmp_path / "server")
    case = Case(
        f"key log, {version}",
        script=((OK,),),
        certificate=version,
        arguments={"verify": f"<CA: {version}>"},
        environment={VARIABLE: str(tmp_path / "<client-name>")},
        boto3="success",
    )
    check(case)
    labels = {}
    for which in CLIENTS:
        lines = secrets(tmp_path / which)
        assert set(lines) <= set(secrets(tmp_path / "server"))
        labels[which] = sorted(line.split()[0] for line in lines)
    assert labels["boto3"]
    assert labels["sync"] == labels["asyncio"] == labels["boto3"]


def test_lines_are_appended_and_text_is_kept(check: Check, tmp_path: Path) -> None:
    for which in CLIENTS:
        (tmp_path / which).write_text(f"{COMMENT}by somebody else\n")
    case = Case(
        "key log, appended",
        script=((OK,),),
        certificate="good",
        arguments={"verify": "<ca>"},
        environment={VARIABLE: str(tmp_path / "<client-name>")},
    )
    check(case)
    lines = {which: secrets(tmp_path / which) for which in CLIENTS}
    assert [len(lines[which]) for which in CLIENTS] == [len(lines["boto3"])] * len(CLIENTS)
    assert not any(line.startswith("#") for line in lines["sync"])


def test_the_file_is_made_with_the_client(check: Check, tmp_path: Path) -> None:
    check(Case("key log, no TLS", environment={VARIABLE: str(tmp_path / "<client-name>")}))
    assert not any(secrets(tmp_path / which) for which in CLIENTS)


@pytest.mark.parametrize("path", ["", "/nowhere/keys.log", "/tmp"])  # noqa: S108 (a folder)
def test_a_file_that_cannot_be_written(path: str, check: Check) -> None:
    check(Case(f"key log in {path!r}", script=((OK,),), environment={VARIABLE: path}))


@pytest.mark.parametrize("options", [[], ["-E"]], ids=str)
def test_python_without_its_environment(options: list[str], tmp_path: Path) -> None:
    made = {}
    for module in ("boto3", "cloudfront_rs"):
        path = tmp_path / module
        command = [sys.executable, *options, "-c", CLIENT.format(module=module)]
        subprocess.run(command, check=True, env={VARIABLE: str(path)})
        made[module] = path.exists()
    assert made["cloudfront_rs"] == made["boto3"] == (not options)
