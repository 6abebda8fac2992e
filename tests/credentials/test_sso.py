"""Roles of who logged in with `aws sso login`; beside boto3."""

from __future__ import annotations

import hashlib
import json
import stat
from typing import Any

import pytest

from tests.credentials.conftest import Machine, later
from tests.loopback import Loopback, Reply

URL = "https://example.awsapps.com/start"
ROLE = "sso_account_id = 111122223333\nsso_role_name = deploy/er +\n"
LEGACY = f"[default]\n{ROLE}sso_start_url = {URL}\nsso_region = eu-west-1\n"
SESSION = (
    f"[default]\n{ROLE}sso_session = work\n"
    f"[sso-session work]\nsso_start_url = {URL}\nsso_region = eu-west-1\n"
)


@pytest.fixture
def sso(machine: Machine, service: Loopback) -> Loopback:
    machine.environ(AWS_ENDPOINT_URL_SSO=service.url)
    service.reply = keys()
    return service


def keys(key: str = "SSO", seconds: float = 3600) -> Reply:
    found = {"accessKeyId": key, "secretAccessKey": "s", "sessionToken": "t"}
    # The end is in milliseconds.
    ends = (4_000_000_000_000 if seconds > 0 else 1_000_000_000_000) + 999
    return Reply(200, json.dumps({"roleCredentials": {**found, "expiration": ends}}).encode())


def log_in(machine: Machine, name: str, seconds: float = 3600, **more: Any) -> None:
    folder = machine.path / ".aws" / "sso" / "cache"
    folder.mkdir(parents=True, exist_ok=True)
    token = {"accessToken": "the token", "expiresAt": later(seconds), **more}
    path = folder / (hashlib.sha1(name.encode(), usedforsecurity=False).hexdigest() + ".json")
    path.write_text(json.dumps({k: v for k, v in token.items() if v is not None}))


@pytest.mark.parametrize(("config", "name"), [(LEGACY, URL), (SESSION, "work")])
def test_a_login(machine: Machine, sso: Loopback, config: str, name: str) -> None:
    machine.write(config)
    log_in(machine, name)
    assert machine.both(sso) == (("SSO", "t"), "sso", ("SSO", "s", "t", "111122223333"))
    log_in(machine, name, expiresAt="2099-01-01T00:00:00UTC")
    assert machine.both(sso)[0][0] == "SSO"


@pytest.mark.parametrize(("config", "name"), [(LEGACY, URL), (SESSION, "work")])
def test_no_login(machine: Machine, sso: Loopback, config: str, name: str) -> None:
    machine.write(config)
    assert machine.both(sso)["class"] == "SSOTokenLoadError"
    log_in(machine, name, accessToken=None)
    assert machine.both(sso)["class"] == "SSOTokenLoadError"
    log_in(machine, name, -1)
    expected = "TokenRetrievalError" if name == "work" else "UnauthorizedSSOTokenError"
    assert machine.both(sso)["class"] == expected
    (path,) = (machine.path / ".aws" / "sso" / "cache").iterdir()
    path.write_text("no JSON")
    assert machine.both(sso)["class"] == "KeyError"


REPLIES = [
    Reply(401, b'{"message": "no"}', [("x-amzn-ErrorType", b"UnauthorizedException:http://x")]),
    Reply(403, b'{"__type": "com.aws#ForbiddenException", "Message": "no"}'),
    Reply(404, b'{"message": "no", "code": "Unknown"}', [("x-amzn-RequestId", b"r")]),
    Reply(403, b"no JSON"),
    Reply(403),
    Reply(200, b"{}"),
    Reply(200, b"no JSON"),
    keys(seconds=-1),
]


@pytest.mark.parametrize("reply", REPLIES)
def test_a_role_that_is_refused(machine: Machine, sso: Loopback, reply: Reply) -> None:
    machine.write(LEGACY)
    log_in(machine, URL)
    sso.reply = reply
    assert "class" in machine.both(sso)


BROKEN = {
    "no role": "[default]\nsso_account_id = 1\n",
    "no region": f"[default]\n{ROLE}sso_start_url = {URL}\n",
    "no such session": f"[default]\n{ROLE}sso_session = nowhere\n",
    "another region": SESSION.replace("sso_session", "sso_region = us-east-1\nsso_session"),
    "a session without a region": SESSION.replace("\nsso_region = eu-west-1", ""),
    "a region in the wrong place": SESSION.replace("\nsso_region = eu-west-1", "").replace(
        "sso_session", "sso_region = eu-west-1\nsso_session"
    ),
    "a session without anything": f"[default]\n{ROLE}sso_session = work\nsso_start_url = {URL}\n"
    "sso_region = eu-west-1\n[sso-session work]\n",
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_configuration_that_cannot_be(machine: Machine, sso: Loopback, name: str) -> None:
    machine.write(BROKEN[name])
    log_in(machine, "work")
    assert machine.both(sso)["class"] == "InvalidConfigError"


REGISTERED = {
    "clientId": "id",
    "clientSecret": "secret",
    "refreshToken": "refresh",
    "registrationExpiresAt": "2099-01-01T00:00:00Z",
}


def test_a_token_is_refreshed(machine: Machine, sso: Loopback) -> None:
    machine.write(SESSION)
    made = {"accessToken": "newer", "expiresIn": 3600, "refreshToken": "refresh again"}
    kept = []
    machine.before = lambda: log_in(machine, "work", 60, **REGISTERED)
    with Loopback() as oidc:
        oidc.reply = Reply(200, json.dumps(made).encode())
        machine.environ(AWS_ENDPOINT_URL_SSO_OIDC=oidc.url)
        for package in ("boto3", "cloudfront_rs"):
            assert machine.outcome(package)[0][0] == "SSO"
            (request,) = oidc.take()
            (path,) = (machine.path / ".aws" / "sso" / "cache").iterdir()
            token = json.loads(path.read_text())
            assert len(token.pop("expiresAt")) == len(later(0))
            kept.append((request.target, json.loads(request.body), token))
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
            assert sso.take()[0].headers["x-amz-sso_bearer_token"] == "newer"
    assert kept[1] == kept[0]


@pytest.mark.parametrize("seconds", [60, -60])
@pytest.mark.parametrize(
    "more", [{}, {"registrationExpiresAt": "2020-01-01T00:00:00Z"}, {"clientId": None}]
)
def test_a_token_that_cannot_be_refreshed(
    machine: Machine, sso: Loopback, seconds: float, more: dict[str, Any]
) -> None:
    """The old one serves for as long as it may."""
    machine.write(SESSION)
    machine.before = lambda: log_in(machine, "work", seconds, **{**REGISTERED, **more})
    with Loopback() as oidc:
        oidc.reply = Reply(400, b'{"error": "invalid_grant"}')
        machine.environ(AWS_ENDPOINT_URL_SSO_OIDC=oidc.url)
        found = machine.both(sso, oidc)
    if seconds > 0:
        assert found[0][0] == "SSO"
    else:
        assert found["class"] == "TokenRetrievalError"


def test_a_login_session_is_refused_by_name(machine: Machine) -> None:
    machine.write("[default]\nlogin_session = arn:aws:iam::1:user/me\n")
    assert "Session.from_boto3" in machine.outcome("cloudfront_rs")["message"]
