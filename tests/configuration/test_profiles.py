"""The shared files as botocore reads them: which sections are profiles, and files that make no sense."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import boto3
import cloudfront_rs
import pytest

from tests.configuration.observe import ABSENT, Given, both, surroundings
from tests.configuration.servers import World

STANDARD = "retry_mode = standard\n"
ADAPTIVE = "retry_mode = adaptive\n"
# Files, and the name of the profile that is asked for.
READ: dict[str, tuple[dict[str, str | bytes], str | None]] = {
    "double quotes": ({"config": f'[profile "my own"]\n{STANDARD}'}, "my own"),
    "single quotes": ({"config": f"[profile 'my own']\n{STANDARD}"}, "my own"),
    "no quotes": ({"config": f"[profile my own]\n{STANDARD}"}, "my own"),
    "open quotes": ({"config": f'[profile "my own]\n{STANDARD}'}, "my own"),
    "escaped blank": ({"config": f"[profile my\\ own]\n{STANDARD}"}, "my own"),
    "quotes in the credentials": ({"credentials": f'["my own"]\n{STANDARD}'}, "my own"),
    "blanks in the credentials": ({"credentials": f"[my own]\n{STANDARD}"}, "my own"),
    "blanks around": ({"config": f"[profile \t a  ]\n{STANDARD}"}, "a"),
    "longer word": ({"config": f"[profilex a]\n{STANDARD}"}, "a"),
    "capital word": ({"config": f"[Profile a]\n{STANDARD}"}, "a"),
    "no word": ({"config": f"[a]\n{STANDARD}"}, "a"),
    "word in the credentials": ({"credentials": f"[profile a]\n{STANDARD}"}, "a"),
    "name with the word": ({"credentials": f"[profile a]\n{STANDARD}"}, "profile a"),
    "beyond ASCII": ({"config": f"[profile ünï]\n{STANDARD}"}, "ünï"),
    "bracket": ({"config": f"[profile a]b]\n{STANDARD}"}, "a]b"),
    "profile default": ({"config": f"[profile default]\n{STANDARD}"}, None),
    "default last": ({"config": f"[profile default]\n{STANDARD}[default]\n{ADAPTIVE}"}, None),
    "default first": ({"config": f"[default]\n{STANDARD}[profile default]\n{ADAPTIVE}"}, None),
    "capital default": ({"config": f"[Default]\n{STANDARD}"}, None),
    "blanks in default": ({"config": f"[ default ]\n{STANDARD}"}, None),
    "defaults alone": ({"config": f"[DEFAULT]\n{STANDARD}"}, None),
    "defaults of a profile": ({"config": f"[DEFAULT]\n{STANDARD}[profile a]\n"}, "a"),
    "defaults overruled": ({"config": f"[DEFAULT]\n{STANDARD}[profile a]\n{ADAPTIVE}"}, "a"),
    "defaults of the credentials": (
        {"config": "[profile a]\nmax_attempts = 2\n", "credentials": f"[DEFAULT]\n{STANDARD}[a]\n"},
        "a",
    ),
    "both files": (
        {"config": f"[profile a]\n{STANDARD}max_attempts = 2\n", "credentials": f"[a]\n{ADAPTIVE}"},
        "a",
    ),
    "no default": ({"config": f"[profile a]\n{STANDARD}"}, None),
    "default asked for": ({"config": f"[profile a]\n{STANDARD}"}, "default"),
    "capital key": ({"config": "[default]\nRETRY_MODE = standard\n"}, None),
    "colon": ({"config": "[default]\nretry_mode: standard\n"}, None),
    "colon and equals": ({"config": "[default]\nsdk_ua_app_id = a:b=c\n"}, None),
    "no blanks": ({"config": "[default]\nretry_mode=standard"}, None),
    "indented": ({"config": "[default]\n   retry_mode = standard  \n"}, None),
    "comments": ({"config": f"# a\n; b\n[default]\n# c\n{STANDARD}   ; d\n#{ADAPTIVE}"}, None),
    "comment behind a section": ({"config": f"[default] # a\n{STANDARD}"}, None),
    "comment behind a value": ({"config": "[default]\nretry_mode = standard # a\n"}, None),
    "semicolon behind a value": ({"config": "[default]\nsdk_ua_app_id = a ; b\n"}, None),
    "quotes around a value": ({"config": "[default]\nretry_mode = 'standard'\n"}, None),
    "continuation": ({"config": "[default]\nregion = eu-\n  west-1\n"}, None),
    "continuation of the last": ({"config": "[default]\nretry_mode = stan\n dard\n"}, None),
    "empty line in a continuation": ({"config": f"[default]\nregion = a\n\n  b\n{STANDARD}"}, None),
    "comment in a nested value": (
        {"config": f"[default]\ns3 =\n  # a\n  addressing_style = path\n{STANDARD}"},
        None,
    ),
    "plain services": ({"config": "[default]\nservices = x\n[services x]\ncloudfront = y\n"}, None),
    "empty services": ({"config": "[default]\nservices = x\n[services x]\n"}, None),
    "no services": ({"config": "[default]\nservices = x\n"}, None),
    "services of others": (
        {"config": "[default]\nservices = x\n[services x]\ns3 =\n  endpoint_url = http://s3\n"},
        None,
    ),
    "quoted services": (
        {
            "config": "[default]\nservices = x y\n[services 'x y']\n"
            "cloudfront =\n  endpoint_url = <other>\n"
        },
        None,
    ),
    "services in the credentials": (
        {
            "config": "[default]\nservices = x\n",
            "credentials": "[services x]\ncloudfront =\n  endpoint_url = <other>\n",
        },
        None,
    ),
    "plain api_versions": ({"config": "[default]\napi_versions = x\n"}, None),
    "plain s3": ({"config": "[default]\ns3 = x\n"}, None),
    "percent signs": ({"config": f"[default]\nuser = %(x)s %\n{STANDARD}"}, None),
    "carriage returns": ({"config": b"[default]\r\nretry_mode = standard\r\n"}, None),
    "NUL": ({"config": b"[default]\nretry_mode = stand\0ard\n"}, None),
    "form feed": ({"config": b"[default]\nsdk_ua_app_id = a\x0cb\n"}, None),
    "other line ends": ({"config": "[default]\nsdk_ua_app_id = a\x85b\u2028c\n".encode()}, None),
}
SENSELESS: dict[str, str | bytes] = {
    "no section": STANDARD,
    "section without end": f"[default\n{STANDARD}",
    "prose": "hello world\n",
    "key without value": "[default]\nregion\n",
    "value without key": "[default]\n= standard\n",
    "key twice": f"[default]\n{STANDARD}{ADAPTIVE}",
    "key twice by case": f"[default]\n{STANDARD}{ADAPTIVE.upper()}",
    "section twice": f"[default]\n{STANDARD}[default]\n{ADAPTIVE}",
    "nested without value": "[default]\ns3 =\n  addressing_style\n",
    "Latin-1": b"[default]\nregion = \xe9\n",
    "byte order mark": b"\xef\xbb\xbf[default]\nretry_mode = standard\n",
    "UTF-16": "[default]\nretry_mode = standard\n".encode("utf-16"),
    "binary": bytes(range(256)),
}


@pytest.mark.parametrize("name", READ)
def test_what_is_read(world: World, name: str) -> None:
    files, profile = READ[name]
    given = Given(files=files, arguments={"region_name": ABSENT, "endpoint_url": ABSENT})
    if profile is None:
        theirs, ours = both(given, world)
        assert ours == theirs
        return
    for more in (
        Given(session={"profile_name": profile}),
        Given(default_session={"profile_name": profile}),
        Given(environment={"AWS_PROFILE": profile}),
    ):
        theirs, ours = both(given | more, world)
        assert ours == theirs


@pytest.mark.parametrize("name", SENSELESS)
@pytest.mark.parametrize("file", ["config", "credentials"])
def test_a_file_that_makes_no_sense(world: World, name: str, file: str) -> None:
    given = Given(files={file: SENSELESS[name]})
    for one in (given, replace(given, session={}), replace(given, session={"profile_name": "a"})):
        theirs, ours = both(one, world)
        assert ours == theirs
        assert ours["raised"]["class"] == "ConfigParseError"


@pytest.mark.parametrize("name", READ)
def test_what_a_session_tells(world: World, name: str) -> None:
    files, profile = READ[name]

    def told(package: Any) -> Any:
        with surroundings(Given(files=files), world):
            try:
                session = package.Session(profile_name=profile)
                return [
                    session.available_profiles,
                    session.profile_name,
                    session.region_name,
                    repr(session),
                ]
            except Exception as error:
                return [type(error).__name__, str(error)]

    assert told(cloudfront_rs) == told(boto3)


def test_when_the_files_are_read(world: World) -> None:
    """By boto3 once for a session, here for every client, which docs/differences.md tells."""

    def told(package: Any) -> list[Any]:
        arguments: dict[str, Any] = {"aws_access_key_id": "a", "aws_secret_access_key": "b"}
        modes = []
        with surroundings(Given(files={"config": f"[default]\n{STANDARD}"}), world):
            session = package.Session()
            for text in (ADAPTIVE, ""):
                client = session.client("cloudfront", **arguments)
                modes.append(client.meta.config.retries["mode"])
                (world.home / "config").write_text(f"[default]\n{text}")
        return modes

    assert told(boto3) == ["standard", "standard"]
    assert told(cloudfront_rs) == ["standard", "adaptive"]
