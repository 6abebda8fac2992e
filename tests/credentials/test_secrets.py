"""What is logged at DEBUG, and shown of credentials, holds none of the secrets on the way to them."""

from __future__ import annotations

import json
import logging
import pickle

import pytest

from tests.credentials.conftest import Machine, answer, assumed, program
from tests.credentials.test_sso import LEGACY, URL, keys, log_in
from tests.loopback import Loopback, Reply

SECRETS = ("SECRET", "token of", "the token", "b3arer")


def assert_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    ours = [r.getMessage() for r in caplog.records if r.name.startswith("cloudfront_rs")]
    assert any("Source of credentials" in line for line in ours)
    assert any("HTTP" in line or "bytes" in line for line in ours)
    assert not [line for line in ours if any(secret in line for secret in SECRETS)]


@pytest.mark.parametrize("source", ["role", "sso", "container", "instance", "process"])
def test_every_source(
    machine: Machine, service: Loopback, caplog: pytest.LogCaptureFixture, source: str
) -> None:
    caplog.set_level(logging.DEBUG)
    service.reply = answer("KEY")
    if source == "role":
        service.reply = assumed("KEY")
        machine.environ(AWS_ENDPOINT_URL_STS=service.url)
        machine.write(
            "[default]\nrole_arn = arn:aws:iam::111122223333:role/deploy\nsource_profile = base\n"
            "[profile base]\naws_access_key_id = K\naws_secret_access_key = SECRET\n"
        )
    elif source == "sso":
        service.reply = keys("KEY")
        machine.environ(AWS_ENDPOINT_URL_SSO=service.url)
        machine.write(LEGACY)
        log_in(machine, URL)
    elif source == "container":
        machine.environ(
            AWS_CONTAINER_CREDENTIALS_FULL_URI=service.url,
            AWS_CONTAINER_AUTHORIZATION_TOKEN="b3arer",
        )
    elif source == "instance":
        machine.environ(
            AWS_EC2_METADATA_DISABLED="false", AWS_EC2_METADATA_SERVICE_ENDPOINT=service.url
        )
        service.replies = [Reply(200, b"b3arer"), Reply(200, b"role")]
    else:
        printed = {"Version": 1, "AccessKeyId": "KEY", "SecretAccessKey": "SECRET"}
        command = program(machine.path, f"print('''{json.dumps(printed)}''')")
        machine.write(f"[default]\ncredential_process = {command}\n")
    assert machine.outcome("cloudfront_rs")[0][0] == "KEY"
    assert_no_secret(caplog)


def test_credentials_show_nothing(machine: Machine) -> None:
    machine.environ(AWS_ACCESS_KEY_ID="KEY", AWS_SECRET_ACCESS_KEY="SECRET")
    found = machine.session("cloudfront_rs").get_credentials()
    assert "SECRET" not in repr(found) + repr(found.get_frozen_credentials())
    with pytest.raises(TypeError, match="secrets"):
        pickle.dumps(found)
