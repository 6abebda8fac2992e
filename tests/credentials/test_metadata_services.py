"""Keys of the place that a program runs at: a container, or an instance; beside boto3."""

from __future__ import annotations

import json

import pytest

from tests.credentials.conftest import Machine, answer
from tests.loopback import Loopback, Reply

CONTAINER = "AWS_CONTAINER_CREDENTIALS_FULL_URI"


@pytest.fixture
def container(machine: Machine, service: Loopback) -> Loopback:
    machine.environ(**{CONTAINER: service.url + "/role?a=b"})
    service.reply = answer("CONTAINER")
    return service


@pytest.fixture
def instance(machine: Machine, service: Loopback) -> Loopback:
    machine.environ(
        AWS_EC2_METADATA_DISABLED="false", AWS_EC2_METADATA_SERVICE_ENDPOINT=service.url
    )
    service.reply = answer("INSTANCE", 7200)
    return service


def replies(machine: Machine, server: Loopback, *given: Reply) -> None:
    machine.before = lambda: setattr(server, "replies", list(given))


def test_a_container(machine: Machine, container: Loopback) -> None:
    assert machine.both(container) == (
        ("CONTAINER", "token of CONTAINER"),
        "container-role",
        ("CONTAINER", "secret", "token of CONTAINER", None),
    )
    container.reply = answer("CONTAINER", AccountId="111122223333")
    assert machine.both(container)[2][3] == "111122223333"


def test_the_token_of_a_container(machine: Machine, container: Loopback) -> None:
    machine.environ(AWS_CONTAINER_AUTHORIZATION_TOKEN="from the environment")
    machine.both(container)
    token = machine.path / "token"
    machine.environ(AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE=str(token))
    assert machine.both(container)["class"] == "FileNotFoundError"
    token.write_text("from a file")
    machine.both(container)
    token.write_text("two\nlines")
    assert machine.both(container)["class"] == "ValueError"


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/role",
        "http://LOCALHOST.example.com",
        "http://169.254.170.3/",
        "http://[2001:db8::1]/",
        "http://10.0.0.1:80/a",
    ],
)
def test_a_host_that_is_not_allowed(machine: Machine, url: str) -> None:
    machine.environ(**{CONTAINER: url})
    assert machine.both()["class"] == "ValueError"


def test_a_container_is_asked_three_times(machine: Machine, container: Loopback) -> None:
    replies(machine, container, Reply(500, b"why"), Reply(200, b"no JSON"))
    assert machine.both(container)[0][0] == "CONTAINER"


@pytest.mark.parametrize("reply", [Reply(404), Reply(200, b"no JSON")])
def test_a_container_that_has_none(machine: Machine, container: Loopback, reply: Reply) -> None:
    container.reply = reply
    assert machine.both(container)["class"] == "CredentialRetrievalError"


def test_what_a_container_answers_is_not_quoted(machine: Machine, container: Loopback) -> None:
    """A difference: boto3 puts the body into the exception."""
    container.reply = Reply(404, b'{"SecretAccessKey": "SECRET"}')
    theirs, ours = machine.apart(container)
    assert "SECRET" in str(theirs)
    assert "SECRET" not in str(ours)
    assert "response 404 from container metadata: 29 bytes" in ours["message"]


def test_a_container_that_is_not_there(machine: Machine) -> None:
    machine.environ(**{CONTAINER: "http://127.0.0.1:1/role"})
    assert "Could not connect" in machine.both()["message"]


@pytest.mark.parametrize("missing", ["AccessKeyId", "SecretAccessKey", "Token", "Expiration"])
def test_a_part_that_is_missing(machine: Machine, container: Loopback, missing: str) -> None:
    given = json.loads(container.reply.body)
    del given[missing]
    container.reply = Reply(200, json.dumps(given).encode())
    assert machine.both(container)["class"] == "KeyError"


def test_no_proxy_is_on_the_way_to_a_container(machine: Machine, container: Loopback) -> None:
    machine.environ(http_proxy="http://127.0.0.1:1", no_proxy=machine.cloudfront.url[7:])
    assert machine.both(container)[0][0] == "CONTAINER"


TOKEN, ROLE = Reply(200, b"token"), Reply(200, b"deploy")


def test_an_instance(machine: Machine, instance: Loopback) -> None:
    replies(machine, instance, TOKEN, ROLE)
    found = machine.both(instance)
    assert found[:2] == (("INSTANCE", "token of INSTANCE"), "iam-role")


@pytest.mark.parametrize("status", [403, 404, 405])
def test_an_instance_with_version_1(machine: Machine, instance: Loopback, status: int) -> None:
    replies(machine, instance, Reply(status), ROLE)
    assert machine.both(instance)[0][0] == "INSTANCE"
    machine.environ(AWS_EC2_METADATA_V1_DISABLED="true")
    assert machine.both(instance)["class"] == "MetadataRetrievalError"


@pytest.mark.parametrize(
    "given",
    [
        [Reply(400)],
        [Reply(500), Reply(500)],
        [TOKEN, Reply(404)],
        [TOKEN, Reply(200)],
        [TOKEN, ROLE, Reply(200, b"no JSON")],
        [TOKEN, ROLE, Reply(500)],
        [TOKEN, ROLE, Reply(200, b'{"Code": "AssumeRoleUnauthorizedAccess", "Message": "m"}')],
        [TOKEN, ROLE, Reply(200, b"[]")],
    ],
)
def test_an_instance_that_has_none(
    machine: Machine, instance: Loopback, given: list[Reply]
) -> None:
    replies(machine, instance, *given)
    assert machine.both(instance)["class"] == "NoCredentialsError"


def test_attempts(machine: Machine, instance: Loopback) -> None:
    machine.environ(AWS_METADATA_SERVICE_NUM_ATTEMPTS="2", AWS_METADATA_SERVICE_TIMEOUT="2")
    replies(machine, instance, Reply(500), TOKEN, Reply(500), ROLE, Reply(200, b"no JSON"))
    assert machine.both(instance)[0][0] == "INSTANCE"


def test_the_profile_has_the_same_settings(machine: Machine, service: Loopback) -> None:
    machine.environ(AWS_EC2_METADATA_DISABLED="false")
    service.reply = answer("INSTANCE", 7200)
    replies(machine, service, Reply(500), Reply(404), Reply(500), ROLE)
    machine.write(
        f"[default]\nec2_metadata_service_endpoint = {service.url}/below/\n"
        "metadata_service_num_attempts = 2\n"
    )
    assert machine.both(service)[0][0] == "INSTANCE"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("AWS_EC2_METADATA_SERVICE_ENDPOINT", "no URL"),
        ("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "IPv5"),
        ("AWS_METADATA_SERVICE_TIMEOUT", "soon"),
        ("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "many"),
    ],
)
def test_a_setting_that_cannot_be(machine: Machine, name: str, value: str) -> None:
    machine.environ(**{name: value}, AWS_ACCESS_KEY_ID="k", AWS_SECRET_ACCESS_KEY="s")
    assert "class" in machine.both()


def test_nobody_there(machine: Machine, instance: Loopback) -> None:
    machine.environ(AWS_EC2_METADATA_SERVICE_ENDPOINT="http://127.0.0.1:1")
    assert machine.both()["class"] == "NoCredentialsError"
    machine.environ(AWS_EC2_METADATA_DISABLED="TRUE")
    assert machine.both(instance)["class"] == "NoCredentialsError"


def test_an_instance_is_asked_through_the_proxy_of_the_environment(
    machine: Machine, instance: Loopback
) -> None:
    machine.environ(
        AWS_EC2_METADATA_SERVICE_ENDPOINT="http://metadata.invalid",
        HTTP_PROXY=instance.url,
        NO_PROXY="127.0.0.1",
    )
    replies(machine, instance, TOKEN, ROLE)
    assert machine.both(instance)[0][0] == "INSTANCE"


def test_keys_that_end_go_on_while_there_are_no_newer_ones(
    machine: Machine, instance: Loopback
) -> None:
    instance.reply = answer("INSTANCE", -3600)
    replies(machine, instance, TOKEN, ROLE)
    assert machine.both(instance)[0][0] == "INSTANCE"
