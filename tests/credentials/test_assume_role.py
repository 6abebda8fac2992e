"""Roles that a profile names: what STS is asked, with whose keys, and what can go wrong; beside boto3."""

from __future__ import annotations

import pytest

from tests.credentials.conftest import Machine, answer, assumed, refused
from tests.loopback import Loopback, Reply

ROLE = "role_arn = arn:aws:iam::111122223333:role/deploy\n"
BASE = "[profile base]\naws_access_key_id = BASE\naws_secret_access_key = s\n"


@pytest.fixture
def sts(machine: Machine, service: Loopback) -> Loopback:
    machine.environ(AWS_ENDPOINT_URL_STS=service.url, AWS_PROFILE="p")
    service.reply = assumed("ROLE")
    return service


@pytest.mark.parametrize(
    "more",
    [
        "",
        "external_id = e/1 2\n",
        "role_session_name = s@1\nduration_seconds = 1200\n",
        "duration_seconds = soon\n",
        "region = eu-west-1\n",
    ],
)
def test_a_role_with_the_keys_of_another_profile(
    machine: Machine, sts: Loopback, more: str
) -> None:
    machine.write(f"{BASE}[profile p]\n{ROLE}source_profile = base\n{more}")
    found = machine.both(sts)
    assert found == (
        ("ROLE", "token of ROLE"),
        "assume-role",
        ("ROLE", "secret", "token of ROLE", "111122223333"),
    )


def test_the_region_of_the_first_client_is_the_one_that_is_asked(
    machine: Machine, sts: Loopback
) -> None:
    machine.write(f"{BASE}[profile p]\n{ROLE}source_profile = base\nregion = eu-west-1\n")
    machine.both(sts, region_name=None)
    for package in ("boto3", "cloudfront_rs"):
        session = machine.session(package)
        machine.client(session, region_name="ap-east-1").list_functions()
        machine.client(session, region_name="us-west-2").list_functions()
    theirs, ours = [r.headers["authorization"].split("/")[2] for r in sts.take()]
    assert ours == theirs == "ap-east-1"


def test_a_chain_of_roles(machine: Machine, sts: Loopback) -> None:
    machine.write(
        f"{BASE}[profile p]\n{ROLE}source_profile = q\n"
        f"[profile q]\n{ROLE}role_session_name = inner\nsource_profile = base\n"
    )
    machine.before = lambda: setattr(sts, "replies", [assumed("INNER"), assumed("OUTER")])
    assert machine.both(sts)[0][0] == "OUTER"


def test_a_profile_that_names_itself(machine: Machine, sts: Loopback) -> None:
    keys = "aws_access_key_id = SELF\naws_secret_access_key = s\n"
    machine.write(f"[profile p]\n{ROLE}source_profile = p\n{keys}")
    assert machine.both(sts)[0][0] == "ROLE"
    machine.write(f"[profile p]\n{ROLE}source_profile = p\n", f"[p]\n{keys}")
    assert machine.both(sts)[0][0] == "ROLE"


def test_keys_from_the_environment(machine: Machine, sts: Loopback) -> None:
    machine.write(f"[profile p]\n{ROLE}credential_source = Environment\n")
    machine.environ(AWS_ACCESS_KEY_ID="ENV", AWS_SECRET_ACCESS_KEY="s", AWS_SESSION_TOKEN="t")
    assert machine.both(sts, profile_name="p")[0][0] == "ROLE"
    # Without the name, the environment comes first.
    assert machine.both(sts)[0] == ("ENV", "t")


def test_keys_from_a_container(machine: Machine, sts: Loopback) -> None:
    machine.write(f"[profile p]\n{ROLE}credential_source = EcsContainer\n")
    with Loopback() as container:
        container.reply = answer("CONTAINER")
        machine.environ(AWS_CONTAINER_CREDENTIALS_FULL_URI=container.url)
        assert machine.both(sts, container)[0][0] == "ROLE"


def test_keys_from_a_program(machine: Machine, sts: Loopback) -> None:
    printed = '{"Version": 1, "AccessKeyId": "PROCESS", "SecretAccessKey": "s"}'
    machine.write(
        f"[profile p]\n{ROLE}source_profile = q\n"
        f"[profile q]\ncredential_process = echo '{printed}'\n"
    )
    assert machine.both(sts)[0][0] == "ROLE"


BROKEN: dict[str, tuple[str, str]] = {
    "both sources": (
        "source_profile = base\ncredential_source = Environment\n",
        "InvalidConfigError",
    ),
    "no source": ("", "PartialCredentialsError"),
    "an unknown source": ("credential_source = Moon\n", "InvalidConfigError"),
    "a source in another case": ("credential_source = environment\n", "InvalidConfigError"),
    "a source that has nothing": ("credential_source = Environment\n", "CredentialRetrievalError"),
    "no instance": ("credential_source = Ec2InstanceMetadata\n", "CredentialRetrievalError"),
    "a profile that is not there": ("source_profile = nowhere\n", "InvalidConfigError"),
    "itself": ("source_profile = p\n", "InfiniteLoopConfigError"),
    "a loop": (
        f"source_profile = q\n[profile q]\n{ROLE}source_profile = p\n",
        "InfiniteLoopConfigError",
    ),
    "a longer loop": (
        f"source_profile = q\n[profile q]\n{ROLE}source_profile = r\n"
        f"[profile r]\n{ROLE}source_profile = q\n",
        "InfiniteLoopConfigError",
    ),
    "a profile without keys": (
        "source_profile = q\n[profile q]\nregion = x\n",
        "InvalidConfigError",
    ),
    "half a pair of keys": (
        "source_profile = q\n[profile q]\naws_access_key_id = K\n",
        "PartialCredentialsError",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_configuration_that_cannot_be(machine: Machine, sts: Loopback, name: str) -> None:
    text, expected = BROKEN[name]
    machine.write(f"{BASE}[profile p]\n{ROLE}{text}")
    assert machine.both(sts)["class"] == expected


@pytest.mark.parametrize(
    "reply",
    [
        refused("AccessDenied"),
        refused("ExpiredToken", 400),
        Reply(403),
        Reply(403, b"no XML"),
        Reply(200, b"<a/>"),
        Reply(200, b""),
    ],
)
def test_a_role_that_is_refused(machine: Machine, sts: Loopback, reply: Reply) -> None:
    machine.write(f"{BASE}[profile p]\n{ROLE}source_profile = base\n")
    sts.reply = reply
    theirs, ours = machine.apart(sts)
    if ours["class"] == "ResponseParserError":  # the reason is this package's parser's
        ours["message"] = theirs["message"]
    assert ours == theirs
    assert "class" in ours


def test_keys_that_have_ended_already(machine: Machine, sts: Loopback) -> None:
    machine.write(f"{BASE}[profile p]\n{ROLE}source_profile = base\n")
    sts.reply = assumed("OLD", -1)
    assert "still expired" in machine.both(sts)["message"]


def test_a_service_that_is_out_of_order_is_asked_again(machine: Machine, sts: Loopback) -> None:
    machine.write(f"{BASE}[profile p]\n{ROLE}source_profile = base\n")
    machine.before = lambda: setattr(
        sts, "replies", [Reply(500), refused("IDPCommunicationError", 400)]
    )
    assert machine.both(sts)[0][0] == "ROLE"
    machine.environ(AWS_MAX_ATTEMPTS="1")
    assert machine.both(sts)["message"].startswith("An error occurred (500)")
