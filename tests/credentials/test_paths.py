"""Paths with variables, with ``~``, and with bytes that are no UTF-8; and the environment; beside boto3."""

from __future__ import annotations

import os
import pwd
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest import mock

import botocore.credentials
import botocore.tokens
import pytest

from tests.credentials.conftest import Machine, answer, assumed, program
from tests.credentials.test_metadata_services import CONTAINER
from tests.credentials.test_sso import SESSION, log_in
from tests.credentials.test_sso import keys as sso_keys
from tests.credentials.test_web_identity import OPERATION, ROLE
from tests.loopback import Loopback, Reply

FILES = ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "BOTO_CONFIG", "AWS_CREDENTIAL_FILE")
# As Python has a name of a file that is no UTF-8.
ODD = os.fsdecode(b"caf\xe9 \xff")
# What HOME may be; None is a variable that is not set.
HOMES = ("HOME", "", "relative", "//", None)


def text(variable: str, key: str) -> str:
    """A file that a variable names, with a key."""
    pair = f"aws_access_key_id = {key}\naws_secret_access_key = s\n"
    return {
        "AWS_CONFIG_FILE": f"[default]\n{pair}",
        "AWS_SHARED_CREDENTIALS_FILE": f"[default]\n{pair}",
        "BOTO_CONFIG": f"[Credentials]\n{pair}",
        "AWS_CREDENTIAL_FILE": f"AWSAccessKeyId={key}\nAWSSecretKey=s\n",
    }[variable]


@pytest.fixture(autouse=True)
def _people(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user's home by the list of users is another than HOME says; and there is a second user."""
    homes = {"somebody": machine.path / "somebody"}

    def of_name(name: str) -> Any:
        return SimpleNamespace(pw_dir=str(homes[name]))

    monkeypatch.setattr(pwd, "getpwnam", of_name)
    listed = SimpleNamespace(pw_dir=str(machine.path / "listed"))
    monkeypatch.setattr(pwd, "getpwuid", lambda _: listed)
    monkeypatch.chdir(machine.path)


PATHS = [
    ("~somebody/keys", "HOME"),
    ("~somebody", "HOME"),
    ("~nobody/keys", "HOME"),
    ("./~/keys", "HOME"),
    ("~$NAME/keys", "HOME"),
    ("$FOLDER/keys", "HOME"),
    ("${FOLDER}/keys", "HOME"),
    ("$$FOLDER/keys", "HOME"),
    ("${FOLDER:-/elsewhere}/keys", "HOME"),
    ("$NOWHERE/keys", "HOME"),
    ("$TILDE/keys", "HOME"),
    ("$NESTED/keys", "HOME"),
    ("${FOLDER/keys", "HOME"),
    ("%FOLDER%/keys", "HOME"),
    ("$FÜR/keys", "HOME"),
    ("$ODD/keys", "HOME"),
    ("", "HOME"),
    *[(path, home) for path in ("~/keys", "~//keys", "~") for home in HOMES],
]


@pytest.mark.parametrize("variable", FILES)
@pytest.mark.parametrize(("path", "home"), PATHS)
def test_what_a_path_stands_for(
    machine: Machine, variable: str, path: str, home: str | None
) -> None:
    folders = {
        "HOME": machine.path / "home",
        "LISTED": machine.path / "listed",
        "SOMEBODY": machine.path / "somebody",
        "FOLDER": machine.path / "folder",
        "LITERAL": machine.path / path.rpartition("/")[0],
        "DOLLAR": Path(f"{machine.path}/$" + str(machine.path / "folder")),
        "RELATIVE": machine.path / "relative",
        "UMLAUT": machine.path / "für",
        "ODD": machine.path / ODD,
    }
    for key, folder in folders.items():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "keys").write_text(text(variable, key))
    machine.environ(
        AWS_EC2_METADATA_DISABLED="true",
        FOLDER=str(folders["FOLDER"]),
        NAME="somebody",
        TILDE="~",
        NESTED="$FOLDER",
        FÜR=str(folders["UMLAUT"]),
        ODD=str(folders["ODD"]),
        HOME=str(folders["HOME"]) if home == "HOME" else home or "",
    )
    if home is None:
        machine.monkeypatch.delenv("HOME")
    machine.environ(**{variable: path})
    machine.both()


@pytest.mark.parametrize("variable", FILES)
def test_a_path_that_is_no_utf_8(machine: Machine, variable: str) -> None:
    folder = machine.path / ODD
    folder.mkdir()
    (folder / "keys").write_text(text(variable, "ODD"))
    machine.environ(**{variable: f"{folder}/keys"})
    assert machine.both()[2][0] == "ODD"
    machine.environ(HOME=str(folder), **{variable: "~/keys"})
    assert machine.both()[2][0] == "ODD"


def test_files_that_are_below_such_a_home(machine: Machine) -> None:
    home = machine.path / ODD
    (home / ".aws").mkdir(parents=True)
    machine.environ(HOME=str(home))
    for variable in FILES[:2]:
        machine.monkeypatch.delenv(variable)
    (home / ".aws" / "config").write_text(text("AWS_CONFIG_FILE", "CONFIG"))
    assert machine.both()[2][0] == "CONFIG"
    (home / ".aws" / "credentials").write_text(text(FILES[1], "SHARED"))
    assert machine.both()[2][0] == "SHARED"
    profiles = [
        machine.session(package).available_profiles for package in ("boto3", "cloudfront_rs")
    ]
    assert profiles == [["default"], ["default"]]


@pytest.mark.parametrize("variable", FILES[:3])
def test_the_error_has_such_a_path(machine: Machine, variable: str) -> None:
    path = machine.path / ODD
    path.write_text("no section")
    machine.environ(**{variable: str(path)})
    theirs, ours = machine.apart()
    assert ours["class"] == theirs["class"] == "ConfigParseError"
    assert ours["kwargs"]["path"] == theirs["kwargs"]["path"] == str(path)


def test_an_old_file_that_is_not_there(machine: Machine) -> None:
    machine.environ(AWS_CREDENTIAL_FILE=str(machine.path / ODD))
    assert machine.both()["class"] == "ConfigNotFound"


def test_a_token_of_web_identity(machine: Machine, service: Loopback) -> None:
    service.reply = assumed("WEB", operation=OPERATION)
    token = machine.path / ODD
    machine.environ(
        AWS_ENDPOINT_URL_STS=service.url,
        AWS_WEB_IDENTITY_TOKEN_FILE=str(token),
        AWS_ROLE_ARN=ROLE,
    )
    missing = machine.both(service)
    assert missing["class"] == "FileNotFoundError"
    token.write_text("token")
    assert machine.both(service)[0][0] == "WEB"
    # botocore opens the path as it stands.
    shutil.copy(token, machine.path / "token")
    for path in ("~/token", "$HOME/token"):
        machine.environ(AWS_WEB_IDENTITY_TOKEN_FILE=path)
        assert machine.both(service)["class"] == "FileNotFoundError"


def test_a_token_of_a_container(machine: Machine, service: Loopback) -> None:
    service.reply = answer("ECS")
    token = machine.path / ODD
    token.write_text("token")
    machine.environ(**{CONTAINER: service.url}, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE=str(token))
    assert machine.both(service)[0][0] == "ECS"
    machine.environ(AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE="~/token")
    assert machine.both(service)["class"] == "FileNotFoundError"


def test_a_login_below_such_a_home(machine: Machine, service: Loopback) -> None:
    machine.environ(AWS_ENDPOINT_URL_SSO=service.url)
    service.reply = sso_keys()
    machine.write(SESSION)
    machine.path /= ODD
    machine.path.mkdir()
    machine.environ(HOME=str(machine.path))
    cache = str(machine.path / ".aws" / "sso" / "cache")
    for theirs in (botocore.credentials.SSOProvider, botocore.tokens.SSOTokenProvider):
        machine.monkeypatch.setattr(theirs, "_SSO_TOKEN_CACHE_DIR", cache)
    log_in(machine, "work")
    assert machine.both(service)[0] == ("SSO", "t")


def test_a_program_sees_the_environment(machine: Machine) -> None:
    printed = "{'Version': 1, 'AccessKeyId': os.environ['KEY'], 'SecretAccessKey': 's'}"
    odd = f"import os\nassert os.environ['ODD'] == {ODD!r}\n"
    path = program(machine.path, f"{odd}print(json.dumps({printed}))")
    machine.write(f"[default]\ncredential_process = {path}\n")
    machine.environ(KEY="PROGRAM", ODD=ODD)
    assert machine.both()[2][0] == "PROGRAM"
    # It is found by PATH, too.
    machine.write("[default]\ncredential_process = program\n")
    machine.environ(PATH=f"{machine.path}{os.pathsep}{os.environ['PATH']}")
    assert machine.both()[2][0] == "PROGRAM"


def test_another_object_in_the_place_of_the_environment(machine: Machine) -> None:
    """What a program puts there counts, though the system knows nothing of it."""
    keys = {"AWS_ACCESS_KEY_ID": "MOCKED", "AWS_SECRET_ACCESS_KEY": "s"}
    with mock.patch("os.environ", {**os.environ, **keys}):
        assert machine.both()[2][0] == "MOCKED"
    with mock.patch.dict(os.environ, keys):
        os.unsetenv("AWS_ACCESS_KEY_ID")
        assert machine.both()[2][0] == "MOCKED"


def test_a_profile_whose_name_is_no_utf_8(machine: Machine) -> None:
    """It is in no file, and the default one is not taken in its place."""
    machine.write(text("AWS_CONFIG_FILE", "DEFAULT"))
    machine.environ(AWS_PROFILE=ODD)
    assert [found["class"] for found in machine.apart()] == ["ProfileNotFound"] * 2


@pytest.mark.parametrize("function", ["f", None])
@pytest.mark.parametrize("trace_id", ["Root=1-5759e988;Parent=ä;Sampled=1", "a b\n/~'", "", None])
def test_a_lambda_function_tells_which_call_of_it_calls(
    machine: Machine, function: str | None, trace_id: str | None
) -> None:
    given = {"AWS_LAMBDA_FUNCTION_NAME": function, "_X_AMZN_TRACE_ID": trace_id}
    machine.environ(AWS_ACCESS_KEY_ID="k", AWS_SECRET_ACCESS_KEY="s")
    machine.environ(**{name: value for name, value in given.items() if value is not None})
    machine.cloudfront.reply = Reply(200, b"<a/>")
    seen = []
    for package in ("boto3", "cloudfront_rs"):
        client = machine.client(machine.session(package))
        headers = []
        for handler in (False, True):
            if handler:
                client.meta.events.register("before-send.cloudfront", lambda **_: None)
            client.list_functions()
            (request,) = machine.cloudfront.take()
            headers.append(request.headers.get("x-amzn-trace-id"))
        seen.append(headers)
    assert seen[0] == seen[1]
    assert (seen[1][0] is not None) == bool(function and trace_id)
