"""What sources of credentials answer that makes no sense: boto3's errors, and never a secret in one."""

from __future__ import annotations

import json
import logging
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from cloudfront_rs.exceptions import ResponseParserError, raisable

from tests.credentials.conftest import Machine, assumed, later, program
from tests.credentials.test_metadata_services import CONTAINER
from tests.credentials.test_sso import LEGACY, SESSION, URL, keys, log_in
from tests.loopback import Loopback, Reply

ANSWER: dict[str, Any] = {
    "AccessKeyId": "CONTAINER",
    "SecretAccessKey": "SECRET",
    "Token": "token",
    "Expiration": "2099-01-01T00:00:00Z",
}


@pytest.fixture
def container(machine: Machine, service: Loopback) -> Loopback:
    machine.environ(**{CONTAINER: service.url})
    return service


def told_by_both(machine: Machine, service: Loopback) -> Any:
    """An exception's class and words, where dateutil's own class is the one that it derives from."""
    theirs, ours = machine.apart(service)
    if isinstance(theirs, dict):
        theirs["class"] = theirs["class"].replace("ParserError", "ValueError")
        assert (ours["class"], ours["message"]) == (theirs["class"], theirs["message"])
    else:
        assert ours == theirs
    return ours


@pytest.mark.parametrize(
    "moment",
    [
        "1e19",
        "1.8e19",
        "inf",
        "nan",
        "-1",
        "9999999999999",
        str(2**63),
        str(10**30),
        "0001-01-01T00:00:00Z",
    ],
)
def test_an_end_that_is_no_moment(machine: Machine, container: Loopback, moment: str) -> None:
    container.reply = Reply(200, json.dumps({**ANSWER, "Expiration": moment}).encode())
    told_by_both(machine, container)


@pytest.mark.parametrize("value", [None, 5, [], {}])
def test_a_key_that_is_no_text(machine: Machine, container: Loopback, value: object) -> None:
    container.reply = Reply(200, json.dumps({**ANSWER, "AccessKeyId": value}).encode())
    assert told_by_both(machine, container)["class"] == "TypeError"


def test_a_key_with_a_line_end(machine: Machine, container: Loopback) -> None:
    container.reply = Reply(200, json.dumps({**ANSWER, "AccessKeyId": "A\n"}).encode())
    theirs, ours = machine.apart(container)
    assert ours["class"] == theirs["class"] == "HTTPClientError"
    assert "the access key id has a control character" in ours["message"]


def test_a_token_with_a_line_end_is_not_shown(machine: Machine, container: Loopback) -> None:
    container.reply = Reply(200, json.dumps({**ANSWER, "Token": "T0KEN\n"}).encode())
    theirs, ours = machine.apart(container)
    assert ours["class"] == theirs["class"] == "HTTPClientError"
    assert "T0KEN" not in str(ours)


@pytest.mark.parametrize("token", [None, ""])
def test_a_token_that_is_none_is_not_sent(
    machine: Machine, container: Loopback, token: str | None
) -> None:
    container.reply = Reply(200, json.dumps({**ANSWER, "Token": token}).encode())
    theirs, ours = machine.apart(container)
    assert ours[0] == theirs[0] == ("CONTAINER", "")
    assert not any("x-amz-security-token" in r.headers for r in machine.cloudfront.take())


@pytest.mark.parametrize("place", ["environment", "credentials", "config", "argument"])
def test_an_empty_token_is_not_sent(machine: Machine, place: str) -> None:
    pair = "aws_access_key_id = K\naws_secret_access_key = S\naws_session_token =\n"
    machine.write()
    arguments = {}
    if place == "environment":
        machine.environ(AWS_ACCESS_KEY_ID="K", AWS_SECRET_ACCESS_KEY="S", AWS_SESSION_TOKEN="")
    elif place == "argument":
        arguments = {
            "aws_access_key_id": "K",
            "aws_secret_access_key": "S",
            "aws_session_token": "",
        }
    else:
        machine.write(**{place: f"[default]\n{pair}"})
    for package in ("boto3", "cloudfront_rs"):
        machine.cloudfront.take()
        machine.client(machine.session(package, **arguments)).publish_function(
            Name="f", IfMatch="E"
        )
        (request,) = machine.cloudfront.take()
        assert "x-amz-security-token" not in request.headers
        assert "x-amz-security-token" not in request.headers["authorization"]


@pytest.mark.parametrize(
    "seconds", [2**64 - 1, 2**63 - 1, 9e18, 10**15, 2**40, -5, "x", None, 3600.5, True]
)
def test_how_long_a_new_token_lasts(machine: Machine, service: Loopback, seconds: object) -> None:
    machine.write(SESSION)
    machine.environ(AWS_ENDPOINT_URL_SSO=service.url, AWS_ENDPOINT_URL_SSO_OIDC=service.url)
    more = {"refreshToken": "r", "clientId": "c", "clientSecret": "s"}

    def before() -> None:
        log_in(machine, "work", -1, registrationExpiresAt=later(9000), **more)
        service.replies = [Reply(200, _token(seconds)), keys()]

    machine.before = before
    told_by_both(machine, service)


def _token(seconds: object) -> bytes:
    return json.dumps({"accessToken": "new", "expiresIn": seconds}).encode()


@pytest.mark.parametrize("end", [2**64 - 1, 10**300, -1, 1.5e12, "4070908800000", None, True])
def test_when_the_keys_of_a_login_end(machine: Machine, service: Loopback, end: object) -> None:
    machine.write(LEGACY)
    machine.environ(AWS_ENDPOINT_URL_SSO=service.url)
    log_in(machine, URL)
    found = {"accessKeyId": "SSO", "secretAccessKey": "s", "sessionToken": "t", "expiration": end}
    service.reply = Reply(200, json.dumps({"roleCredentials": found}).encode())
    told_by_both(machine, service)


@pytest.mark.parametrize("mode", ["legacy", "standard", "adaptive"])
def test_a_throttled_login_is_tried_again(machine: Machine, service: Loopback, mode: str) -> None:
    """The code of SSO's error is read as JSON, which SSO speaks."""
    machine.write(LEGACY)
    machine.environ(AWS_ENDPOINT_URL_SSO=service.url, AWS_RETRY_MODE=mode)
    log_in(machine, URL)
    throttled = Reply(429, b'{"__type": "TooManyRequestsException", "message": "slowly"}')
    machine.before = lambda: setattr(service, "replies", [throttled, keys()])
    theirs, ours = machine.apart(service)
    assert ours == theirs
    assert ours[0][0] == "SSO"


@pytest.mark.parametrize(
    "role", [b"role\n", b"role\r\n", b"ro le", b"a\nb\n", b"r\xc3\xb6le", b"a/b"]
)
def test_the_name_of_a_role(machine: Machine, service: Loopback, role: bytes) -> None:
    machine.environ(
        AWS_EC2_METADATA_DISABLED="false", AWS_EC2_METADATA_SERVICE_ENDPOINT=service.url
    )
    found = Reply(200, json.dumps({**ANSWER, "Code": "Success"}).encode())
    known = [Reply(200, b"token"), Reply(200, role), found]
    machine.before = lambda: setattr(service, "replies", [*known, found])
    assert machine.both(service)[0][0] == "CONTAINER"


def test_a_program_where_nobody_hears_of_its_end(machine: Machine) -> None:
    """SIGCHLD is ignored, so that the system forgets how children end; Python's subprocess expects it."""
    command = program(
        machine.path, 'print(\'{"Version": 1, "AccessKeyId": "KEY", "SecretAccessKey": "s"}\')'
    )
    machine.write(f"[default]\ncredential_process = {command}\n")
    for package in ("boto3", "cloudfront_rs"):
        code = (
            "import signal\nsignal.signal(signal.SIGCHLD, signal.SIG_IGN)\n"
            f"import {package} as package\n"
            "print(package.Session().get_credentials().access_key)"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False
        )
        assert (done.stdout, done.stderr) == ("KEY\n", "")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root becomes somebody who may not write")
def test_a_cache_that_cannot_be_written(
    machine: Machine, service: Loopback, tmp_path: Path
) -> None:
    machine.write(SESSION)
    machine.environ(AWS_ENDPOINT_URL_SSO=service.url, AWS_ENDPOINT_URL_SSO_OIDC=service.url)
    more = {"refreshToken": "r", "clientId": "c", "clientSecret": "s"}
    log_in(machine, "work", 5, registrationExpiresAt=later(9000), **more)
    for folder in [machine.path, *machine.path.rglob("*"), *tmp_path.parents]:
        if folder.owner() == "root" and folder.is_relative_to(Path(tmp_path).parents[2]):
            folder.chmod(0o755)
    found = []
    for package in ("boto3", "cloudfront_rs"):
        service.replies = [Reply(200, _token(3600)), keys()]
        code = (
            f"import encodings.idna, os, {package} as package\n"
            f"session = package.Session(region_name='us-east-1')\n"
            "os.setuid(65534)\n"
            "try:\n    session.client('cloudfront').list_functions()\n"
            "except OSError as error:\n    print(type(error).__name__, error.errno)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False
        )
        found.append(done.stdout + done.stderr)
    assert found[1] == found[0] == "PermissionError 13\n"


def whole(error: BaseException) -> str:
    """All that an exception shows, and keeps in a pickle."""
    attributes = {name: getattr(error, name) for name in dir(error) if not name.startswith("__")}
    return f"{error!r} {attributes} {pickle.dumps(error)!r}"


def raised(machine: Machine) -> BaseException:
    try:
        machine.client(machine.session("cloudfront_rs")).publish_function(Name="f", IfMatch="E")
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")


def test_a_reply_of_sts_that_is_cut_off_shows_nothing(
    machine: Machine, service: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    machine.environ(AWS_ENDPOINT_URL_STS=service.url)
    machine.write(
        "[default]\nrole_arn = arn:aws:iam::111122223333:role/deploy\nsource_profile = base\n"
        "[profile base]\naws_access_key_id = K\naws_secret_access_key = s\n"
    )
    body = assumed("KEY").body.replace(b"SecretAccessKey>", b"SecretAccessKey>SECRET")
    service.reply = Reply(200, body[: body.index(b"SECRET") + 40])
    error = raised(machine)
    assert isinstance(error, ResponseParserError)
    assert "invalid XML received" in str(error)
    assert "SECRET" not in whole(error)
    assert not [
        r for r in caplog.records if "cloudfront_rs" in r.name and "SECRET" in r.getMessage()
    ]


@pytest.mark.parametrize("before", ["logging in", "two\nlines", "n\u00f6"])
def test_what_a_program_prints_before_its_json_shows_nothing(machine: Machine, before: str) -> None:
    code = f'print({before!r}, \'SECRET\', \'{{"Version": 1, "SecretAccessKey": "SECRET"}}\')'
    machine.write(f"[default]\ncredential_process = {program(machine.path, code)}\n")
    theirs, ours = machine.apart()
    assert (ours["class"], ours["message"]) == (theirs["class"], theirs["message"])
    error = raised(machine)
    assert "SECRET" not in whole(error)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_a_parser_error_pickles_beside_botocore() -> None:
    error = raisable(ResponseParserError)("why")
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again)) == (type(error), "why")
