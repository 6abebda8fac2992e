"""Roles for who holds a token of an identity provider; beside boto3."""

from __future__ import annotations

import pytest

from tests.credentials.conftest import Machine, assumed, refused
from tests.loopback import Loopback, Reply

OPERATION = "AssumeRoleWithWebIdentity"
ROLE = "arn:aws:iam::111122223333:role/deploy"


@pytest.fixture
def sts(machine: Machine, service: Loopback) -> Loopback:
    (machine.path / "token").write_text("to ken/+\n")
    machine.environ(
        AWS_ENDPOINT_URL_STS=service.url,
        AWS_WEB_IDENTITY_TOKEN_FILE=str(machine.path / "token"),
        AWS_ROLE_ARN=ROLE,
    )
    service.reply = assumed("WEB", operation=OPERATION)
    return service


def test_the_environment(machine: Machine, sts: Loopback) -> None:
    found = machine.both(sts)
    assert found[:2] == (("WEB", "token of WEB"), "assume-role-with-web-identity")
    machine.environ(AWS_ROLE_SESSION_NAME="me")
    machine.both(sts)


def test_a_profile(machine: Machine, sts: Loopback) -> None:
    (machine.path / "other").write_text("another token")
    machine.write(
        f"[profile p]\nrole_arn = {ROLE}/p\nrole_session_name = of-p\n"
        f"web_identity_token_file = {machine.path / 'other'}\n"
    )
    assert machine.both(sts, profile_name="p")[0][0] == "WEB"
    # Without the name, the variables come first.
    machine.environ(AWS_PROFILE="p")
    assert machine.both(sts)[0][0] == "WEB"


def test_as_the_source_of_another_role(machine: Machine, sts: Loopback) -> None:
    machine.write(
        f"[profile p]\nrole_arn = {ROLE}/p\nsource_profile = q\n"
        f"[profile q]\nrole_arn = {ROLE}\nweb_identity_token_file = {machine.path / 'token'}\n"
    )
    inner = assumed("INNER", operation=OPERATION)
    machine.before = lambda: setattr(sts, "replies", [inner, assumed("OUTER")])
    assert machine.both(sts, profile_name="p")[0][0] == "OUTER"


def test_no_role(machine: Machine, sts: Loopback) -> None:
    machine.environ(AWS_ROLE_ARN="")
    assert machine.both(sts)["class"] == "InvalidConfigError"


def test_no_token(machine: Machine, sts: Loopback) -> None:
    (machine.path / "token").unlink()
    assert machine.both(sts)["class"] == "FileNotFoundError"
    machine.environ(AWS_WEB_IDENTITY_TOKEN_FILE=str(machine.path))
    assert machine.both(sts)["class"] == "IsADirectoryError"


@pytest.mark.parametrize("reply", [refused("AccessDenied"), Reply(500)])
def test_a_role_that_is_refused(machine: Machine, sts: Loopback, reply: Reply) -> None:
    machine.environ(AWS_MAX_ATTEMPTS="1")
    sts.reply = reply
    found = machine.both(sts)
    assert found["class"] == "ClientError"
    assert found["operation_name"] == OPERATION
