"""Keys that stand in the environment or in a file, and the order of all sources; beside boto3."""

from __future__ import annotations

import pytest

from tests.credentials.conftest import Machine, answer, later
from tests.loopback import Loopback

NEAR = {"AWS_ACCESS_KEY_ID": "ENV", "AWS_SECRET_ACCESS_KEY": "s"}
KEYS = "aws_access_key_id = {0}\naws_secret_access_key = s of {0}\n"


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"AWS_SESSION_TOKEN": "t"},
        {"AWS_SECURITY_TOKEN": "old", "AWS_SESSION_TOKEN": "t"},
        {"AWS_ACCOUNT_ID": "111122223333"},
        {"AWS_CREDENTIAL_EXPIRATION": "2099-01-01T00:00:00Z"},
        {"AWS_CREDENTIAL_EXPIRATION": "2099-01-01T00:00:00+02:00"},
        {"AWS_SESSION_TOKEN": "", "AWS_CREDENTIAL_EXPIRATION": ""},
    ],
)
def test_the_environment(machine: Machine, more: dict[str, str]) -> None:
    machine.environ(**NEAR, **more)
    assert machine.both()[1] == "env"


@pytest.mark.parametrize(
    "expiration", ["2020-01-01T00:00:00Z", "2099-01-01T00:00:00", "tomorrow", "soon"]
)
def test_an_end_that_cannot_be(machine: Machine, expiration: str) -> None:
    if expiration == "soon":
        expiration = later(-1)
    machine.environ(**NEAR, AWS_CREDENTIAL_EXPIRATION=expiration)
    theirs, ours = machine.apart()
    if theirs["class"] == "ParserError":  # dateutil's, a ValueError
        theirs["class"] = "ValueError"
    assert ours == theirs


def test_half_a_pair_in_the_environment(machine: Machine) -> None:
    machine.environ(AWS_ACCESS_KEY_ID="k")
    assert machine.both()["class"] == "PartialCredentialsError"
    machine.environ(AWS_ACCESS_KEY_ID="", AWS_SECRET_ACCESS_KEY="s")
    assert machine.both()["class"] == "NoCredentialsError"


@pytest.mark.parametrize("name", ["default", "p", "with space"])
def test_both_files(machine: Machine, name: str) -> None:
    machine.environ(AWS_PROFILE=name)
    section = "[default]" if name == "default" else f'[profile "{name}"]'
    more = "aws_session_token = t\naws_account_id = 111122223333\n"
    machine.write(f"{section}\n{KEYS.format('CONFIG')}{more}")
    found = machine.both()
    assert found[0] == ("CONFIG", "t")
    assert found[1] == "config-file"
    machine.write(f"{section}\n{KEYS.format('CONFIG')}", f"[{name}]\n{KEYS.format('SHARED')}{more}")
    found = machine.both()
    assert found == (
        ("SHARED", "t"),
        "shared-credentials-file",
        ("SHARED", "s of SHARED", "t", "111122223333"),
    )
    machine.write("", f"[{name}]\n{KEYS.format('SHARED')}aws_security_token = old\n{more}")
    assert machine.both()[0] == ("SHARED", "old")


def test_the_variables_in_the_place_of_a_file(machine: Machine) -> None:
    (machine.path / "elsewhere").write_text(f"[default]\n{KEYS.format('ELSEWHERE')}")
    machine.environ(AWS_SHARED_CREDENTIALS_FILE="~/$PLACE", PLACE="elsewhere")
    assert machine.both()[0][0] == "ELSEWHERE"


@pytest.mark.parametrize("where", ["config", "credentials"])
def test_half_a_pair_in_a_file(machine: Machine, where: str) -> None:
    machine.write(**{where: "[default]\naws_access_key_id = K\n"})
    assert machine.both()["class"] == "PartialCredentialsError"
    machine.write(**{where: "[default]\naws_secret_access_key = K\n"})
    assert machine.both()["class"] == "NoCredentialsError"


def test_files_of_older_tools(machine: Machine) -> None:
    boto = machine.path / "boto"
    boto.write_text(f"[Credentials]\n{KEYS.format('BOTO')}aws_session_token = unread\n")
    machine.environ(BOTO_CONFIG=str(boto))
    assert machine.both()[:2] == (("BOTO", ""), "boto-config")
    boto.write_text("[Credentials]\naws_access_key_id = K\n")
    assert machine.both()["class"] == "PartialCredentialsError"
    (machine.path / ".boto").write_text(f"[Credentials]\n{KEYS.format('HOME')}")
    machine.monkeypatch.delenv("BOTO_CONFIG")
    assert machine.both()[0][0] == "HOME"
    ec2 = machine.path / "ec2"
    machine.environ(AWS_CREDENTIAL_FILE=str(ec2))
    assert machine.both()["class"] == "ConfigNotFound"
    ec2.write_text("AWSAccessKeyId = EC2\nAWSSecretKey = a=b\n")
    assert machine.both()[:2] == (("EC2", ""), "ec2-credentials-file")
    ec2.write_text("AWSAccessKeyId = EC2\n")
    assert machine.both()["class"] == "KeyError"
    ec2.write_text("nothing\nA = B\n")
    assert machine.both()[0][0] == "HOME"


def test_a_profile_by_name_comes_before_the_environment(machine: Machine) -> None:
    machine.environ(**NEAR)
    machine.write("", f"[p]\n{KEYS.format('SHARED')}")
    assert machine.both(profile_name="p")[0][0] == "SHARED"
    machine.environ(AWS_PROFILE="p")
    assert machine.both()[0][0] == "ENV"


def test_the_order_of_the_others(machine: Machine, service: Loopback) -> None:
    service.reply = answer("CONTAINER")
    machine.environ(
        AWS_CONTAINER_CREDENTIALS_FULL_URI=service.url,
        AWS_PROFILE="p",
        AWS_ENDPOINT_URL="http://127.0.0.1:1",
    )
    process = (
        """credential_process = echo '{"Version":1,"AccessKeyId":"P","SecretAccessKey":"s"}'\n"""
    )
    machine.write("[profile p]\n")
    assert machine.both()[0][0] == "CONTAINER"
    (machine.path / ".boto").write_text(f"[Credentials]\n{KEYS.format('BOTO')}")
    assert machine.both()[0][0] == "BOTO"
    machine.write(f"[profile p]\n{KEYS.format('CONFIG')}")
    assert machine.both()[0][0] == "CONFIG"
    machine.write(f"[profile p]\n{KEYS.format('CONFIG')}{process}")
    assert machine.both()[0][0] == "P"
    machine.write(f"[profile p]\n{KEYS.format('CONFIG')}{process}", f"[p]\n{KEYS.format('SHARED')}")
    assert machine.both()[0][0] == "SHARED"


def test_nothing_anywhere(machine: Machine) -> None:
    assert machine.both()["class"] == "NoCredentialsError"
    for package in ("boto3", "cloudfront_rs"):
        assert machine.session(package).get_credentials() is None


def test_keys_of_the_session_and_of_the_client(machine: Machine) -> None:
    explicit = {"aws_access_key_id": "GIVEN", "aws_secret_access_key": "s"}
    assert machine.both(**explicit, aws_session_token="t", aws_account_id="1")[1] == "explicit"
    machine.environ(**NEAR)
    for package in ("boto3", "cloudfront_rs"):
        session = machine.session(package)
        machine.client(session, **explicit).list_functions()
        machine.client(session, aws_session_token="alone").list_functions()
    keys = [
        r.headers["authorization"].split("=")[1].split("/")[0] for r in machine.cloudfront.take()
    ]
    assert keys == ["GIVEN", "ENV"] * 2
