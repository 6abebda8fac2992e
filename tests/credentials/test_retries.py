"""How often the services that hand out credentials are asked, in each retry mode; beside boto3.

STS answers in XML, SSO in JSON, and the client of each has the retry mode of the session. The metadata
service of an instance knows no retry mode.
"""

from __future__ import annotations

import json
from types import SimpleNamespace

import botocore.endpoint
import pytest

from tests.credentials.conftest import Machine, answer, assumed, refused
from tests.credentials.test_sso import LEGACY, URL, keys, log_in
from tests.loopback import Loopback, Reply

ROLE = "arn:aws:iam::111122223333:role/deploy"
CONFIG = f"[default]\nrole_arn = {ROLE}\nsource_profile = s\n"
SOURCE = "[s]\naws_access_key_id = KEY\naws_secret_access_key = s\n"
MODES = ("", "legacy", "standard", "adaptive")
WAIT = [("x-amz-retry-after", b"5")]


def in_json(code: str, status: int) -> Reply:
    return Reply(status, json.dumps({"__type": code, "message": "slowly"}).encode())


def in_words(status: int) -> Reply:
    return Reply(status, b"<html>")


OF_STS = {
    "429": [Reply(429)],
    "429 that says when": [Reply(429, b"", WAIT)],
    "429 twice": [Reply(429)] * 2,
    "503": [Reply(503)],
    "503 that says when": [Reply(503, b"", WAIT)],
    "500 twice": [in_words(500)] * 2,
    "throttled": [refused("Throttling", 400)],
    "429 and another operation's error": [refused("InvalidIdentityToken", 429)],
    "no identity provider": [refused("IDPCommunicationError", 400)],
    "no identity provider, twice": [refused("IDPCommunicationError", 400)] * 2,
    "429 and an unknown error": [refused("Unheard", 429)],
    "503 without end": [Reply(503)] * 9,
    "429 without end": [Reply(429)] * 9,
}
OF_SSO = {
    "429": [Reply(429)],
    "429 that says when": [Reply(429, b"{}", WAIT)],
    "throttled": [in_json("TooManyRequestsException", 429)],
    "throttled, 400": [in_json("ThrottlingException", 400)],
    "throttled by its header": [
        Reply(400, b"{}", [("x-amzn-errortype", b"TooManyRequestsException:http://x")])
    ],
    "429 and an unknown error": [in_json("Unheard", 429)],
    "503 twice": [in_words(503)] * 2,
    "503 without end": [Reply(503, b"{}")] * 9,
    "429 without end": [Reply(429, b"{}")] * 9,
}
OF_INSTANCE = {
    "429": [Reply(429)],
    "503": [Reply(503)],
    "503 that says when": [Reply(503, b"", WAIT)],
    "503 for the role": [Reply(200, b"token"), Reply(503)],
    "429 for the role": [Reply(200, b"token"), Reply(429)],
}


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """boto3 does not wait before it tries again, which would take as long as ours."""
    monkeypatch.setattr(botocore.endpoint, "time", SimpleNamespace(sleep=lambda _: None))


def in_mode(machine: Machine, mode: str) -> None:
    if mode:
        machine.environ(AWS_RETRY_MODE=mode)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", OF_STS)
def test_sts(machine: Machine, service: Loopback, name: str, mode: str) -> None:
    machine.write(CONFIG, SOURCE)
    machine.environ(AWS_ENDPOINT_URL_STS=service.url)
    in_mode(machine, mode)
    service.reply = assumed("ROLE")
    machine.before = lambda: setattr(service, "replies", list(OF_STS[name]))
    machine.both(service)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", OF_STS)
def test_web_identity(machine: Machine, service: Loopback, name: str, mode: str) -> None:
    (machine.path / "token").write_text("token")
    machine.environ(
        AWS_ENDPOINT_URL_STS=service.url,
        AWS_WEB_IDENTITY_TOKEN_FILE=str(machine.path / "token"),
        AWS_ROLE_ARN=ROLE,
    )
    in_mode(machine, mode)
    service.reply = assumed("WEB", operation="AssumeRoleWithWebIdentity")
    machine.before = lambda: setattr(service, "replies", list(OF_STS[name]))
    theirs, ours = machine.apart(service)
    if isinstance(theirs, dict):
        # docs/differences.md tells of the classes of those services' clients.
        theirs, ours = theirs["response"], ours["response"]
    assert ours == theirs


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", OF_SSO)
def test_sso(machine: Machine, service: Loopback, name: str, mode: str) -> None:
    machine.write(LEGACY)
    machine.environ(AWS_ENDPOINT_URL_SSO=service.url)
    in_mode(machine, mode)
    log_in(machine, URL)
    service.reply = keys()
    machine.before = lambda: setattr(service, "replies", list(OF_SSO[name]))
    theirs, ours = machine.apart(service)
    if isinstance(theirs, dict):
        theirs, ours = theirs.get("response"), ours.get("response")
    assert ours == theirs


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", OF_INSTANCE)
def test_an_instance(machine: Machine, service: Loopback, name: str, mode: str) -> None:
    machine.environ(
        AWS_EC2_METADATA_DISABLED="false",
        AWS_EC2_METADATA_SERVICE_ENDPOINT=service.url,
        AWS_METADATA_SERVICE_NUM_ATTEMPTS="3",
    )
    in_mode(machine, mode)
    after = [Reply(200, b"token"), Reply(200, b"deploy"), answer("INSTANCE", 7200)]
    given = OF_INSTANCE[name]
    rest = after[len([reply for reply in given if reply.status == 200]) :]
    machine.before = lambda: setattr(service, "replies", [*given, *rest])
    service.reply = answer("INSTANCE", 7200)
    machine.both(service)
