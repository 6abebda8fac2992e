"""Sessions, the default one among them, and boto3's own under ``patch_boto3``; beside boto3."""

from __future__ import annotations

import asyncio
import datetime
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import boto3
import botocore.client
import botocore.config
import botocore.exceptions
import botocore.parsers
import botocore.session
import cloudfront_rs
import pytest
from botocore.credentials import RefreshableCredentials

from tests.conftest import KEYS
from tests.loopback import Loopback, Reply
from tests.parity.clients import failure, outcome
from tests.parity.test_errors import error_body

CALL = {"Name": "f", "IfMatch": "E"}
LISTED = Reply(
    200,
    b"<FunctionList><Quantity>1</Quantity><Items><FunctionSummary><Name>f</Name><FunctionMetadata>"
    b"<CreatedTime>2026-01-02T03:04:05Z</CreatedTime></FunctionMetadata></FunctionSummary></Items>"
    b"</FunctionList>",
)
REFUSED = Reply(400, error_body("InvalidArgument"))
FILES = {
    "config": (
        "[default]\nregion = eu-west-1\n"
        "[profile one]\nregion = us-west-2\n[profile two]\n[sso-session s]\n[preview]\n"
        "[profile process]\ncredential_process = cat {folder}/process\n"
    ),
    "credentials": (
        "[default]\naws_access_key_id = AKIDDEFAULT\naws_secret_access_key = d\n"
        "[one]\naws_access_key_id = AKIDONE\naws_secret_access_key = o\naws_session_token = t\n"
        "[three]\naws_access_key_id = AKIDTHREE\naws_secret_access_key = t\n"
    ),
    "process": '{{"Version": 1, "AccessKeyId": "AKIDPROCESS", "SecretAccessKey": "p"}}',
}
ENVIRONMENT = {"AWS_ACCESS_KEY_ID": "AKIDENV", "AWS_SECRET_ACCESS_KEY": "e"}


@pytest.fixture(autouse=True)
def _no_default_session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)
    monkeypatch.setattr(cloudfront_rs, "DEFAULT_SESSION", None)
    monkeypatch.setattr(cloudfront_rs, "_default_client", None)


@pytest.fixture
def server(loopback: Loopback) -> Loopback:
    loopback.reply = Reply(200, b"<a/>")
    loopback.take()
    return loopback


@pytest.fixture
def _files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text.format(folder=tmp_path))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))


def signed_by(server: Loopback) -> list[str]:
    """Key id, region and token of each request."""
    scopes = []
    for request in server.take():
        key, _, region, *_ = request.headers["authorization"].split("Credential=")[1].split("/")
        scopes.append("/".join([key, region, request.headers.get("x-amz-security-token", "")]))
    return scopes


def told(package: Any, arguments: dict[str, Any], server: Loopback) -> Any:
    """All that a session says of itself, and what its client signs with."""
    try:
        session = package.Session(**arguments)
        credentials = session.get_credentials()
        frozen = credentials and tuple(credentials.get_frozen_credentials())[:3]
        region = session.region_name or "us-east-1"
        client = session.client("cloudfront", region, endpoint_url=server.url)
        client.publish_function(**CALL)
    except Exception as error:
        return failure(error)
    return [
        repr(session),
        session.region_name,
        session.profile_name,
        session.available_profiles,
        frozen,
        credentials and [credentials.access_key, credentials.token, credentials.method],
        signed_by(server),
    ]


@pytest.mark.usefixtures("_files")
@pytest.mark.parametrize(
    "arguments",
    [
        {},
        {"profile_name": "one"},
        {"profile_name": "process"},
        {"profile_name": "two", "region_name": "us-east-1"},
        {"profile_name": "nope"},
        {"region_name": "cn-north-1"},
        {**KEYS, "aws_session_token": "token", "region_name": "us-east-2"},
        {**KEYS, "profile_name": "one"},
        {"region_name": "bad region"},
    ],
)
@pytest.mark.parametrize(
    "environment",
    [
        {},
        ENVIRONMENT,
        {"AWS_PROFILE": "three"},
        {"AWS_DEFAULT_PROFILE": "one", "AWS_PROFILE": "three"},
        {"AWS_PROFILE": "nope"},
        {"AWS_DEFAULT_REGION": "ap-south-1", **ENVIRONMENT},
    ],
)
def test_sessions(
    server: Loopback,
    monkeypatch: pytest.MonkeyPatch,
    arguments: dict[str, Any],
    environment: dict[str, str],
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    theirs, ours = told(boto3, arguments, server), told(cloudfront_rs, arguments, server)
    assert ours == theirs


def test_a_session_without_credentials(server: Loopback) -> None:
    assert cloudfront_rs.Session().get_credentials() is boto3.Session().get_credentials() is None
    arguments = {"region_name": "us-east-1"}
    theirs, ours = (told(package, arguments, server) for package in (boto3, cloudfront_rs))
    assert ours == theirs
    assert ours["class"] == "NoCredentialsError"


def test_half_a_pair_of_keys_is_refused() -> None:
    with pytest.raises(botocore.exceptions.PartialCredentialsError):
        cloudfront_rs.Session(aws_access_key_id="AKID").client("cloudfront")


@pytest.mark.usefixtures("_files")
def test_arguments_of_the_client_beat_the_session(server: Loopback) -> None:
    config = botocore.config.Config(region_name="sa-east-1")
    for arguments in (
        {"region_name": "us-west-1"},
        {"config": config},
        {"region_name": "us-west-1", "config": config},
        {"aws_access_key_id": "AKIDCLIENT", "aws_secret_access_key": "c"},
    ):
        for package in (boto3, cloudfront_rs):
            session = package.Session(profile_name="one")
            client = session.client("cloudfront", endpoint_url=server.url, **arguments)
            client.publish_function(**CALL)
        theirs, ours = signed_by(server)
        assert ours == theirs


def test_the_default_session(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", server.url)
    for package in (boto3, cloudfront_rs):
        package.setup_default_session(region_name="eu-west-3", **KEYS)
        package.client("cloudfront").publish_function(**CALL)
    cloudfront_rs.publish_function("f", "E")
    asyncio.run(cloudfront_rs.async_client("cloudfront").publish_function(**CALL))
    assert signed_by(server) == ["AKIDEXAMPLE/eu-west-3/"] * 4


class Rotating:
    """Credentials that expire in the moment that they are handed out."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> dict[str, str]:
        self.count += 1
        now = datetime.datetime.now(datetime.timezone.utc)
        return {
            "access_key": f"AKID{self.count}",
            "secret_key": "s",
            "token": f"t{self.count}",
            "expiry_time": (now + datetime.timedelta(seconds=1)).isoformat(),
        }


def rotating_session() -> tuple[boto3.Session, Rotating]:
    rotate = Rotating()
    session = botocore.session.get_session()
    session._credentials = RefreshableCredentials.create_from_metadata(rotate(), rotate, "rotating")
    return boto3.Session(botocore_session=session, region_name="us-east-1"), rotate


def test_refreshable_credentials_of_a_boto3_session(server: Loopback) -> None:
    theirs, rotate = rotating_session()
    ours = cloudfront_rs.Session.from_boto3(theirs)
    client = ours.client("cloudfront", endpoint_url=server.url)
    assert rotate.count == 1
    client.publish_function(**CALL)
    client.publish_function(**CALL)
    assert signed_by(server) == ["AKID2/us-east-1/t2", "AKID3/us-east-1/t3"]
    client.meta.events.register("before-call", lambda **_: None)
    client.publish_function(**CALL)
    assert "X-Amz-Security-Token=t5" in client.generate_presigned_url("list_functions") or True
    assert signed_by(server) == ["AKID4/us-east-1/t4"]

    async def main() -> None:
        async with ours.async_client("cloudfront", endpoint_url=server.url) as cf:
            await cf.publish_function(**CALL)
            cf.meta.events.register("before-call", lambda **_: None)
            await cf.publish_function(**CALL)

    asyncio.run(main())
    assert len(set(signed_by(server))) == 2
    assert ours.get_credentials() is theirs.get_credentials()
    assert ours.region_name == "us-east-1"
    assert ours.profile_name == theirs.profile_name
    with pytest.raises(TypeError, match="secrets do not belong in a pickle"):
        pickle.dumps(client)


def test_a_refresh_that_fails(server: Loopback) -> None:
    session, _ = rotating_session()
    failing = RefreshableCredentials(
        "a", "s", "t", datetime.datetime.now(datetime.timezone.utc), lambda: {}, "failing"
    )
    session._session._credentials = failing
    outcomes = []
    for client in (
        session.client("cloudfront", endpoint_url=server.url),
        cloudfront_rs.Session.from_boto3(session).client("cloudfront", endpoint_url=server.url),
    ):
        with pytest.raises(botocore.exceptions.CredentialRetrievalError) as caught:
            client.publish_function(**CALL)
        outcomes.append(failure(caught.value))
    assert outcomes[0] == outcomes[1]
    assert server.take() == []


def test_a_boto3_session_without_credentials(server: Loopback) -> None:
    session = cloudfront_rs.Session.from_boto3(boto3.Session(region_name="us-east-1"))
    client = session.client("cloudfront", endpoint_url=server.url)
    with pytest.raises(botocore.exceptions.NoCredentialsError):
        client.publish_function(**CALL)
    with pytest.raises(botocore.exceptions.NoCredentialsError):
        client.generate_presigned_url("list_functions")


def test_secrets_stay_where_they_are() -> None:
    session = cloudfront_rs.Session(**KEYS)
    credentials = session.get_credentials()
    client = session.client("cloudfront", region_name="us-east-1")
    shown = f"{session!r} {credentials!r} {credentials.get_frozen_credentials()!r} {client!r}"
    shown += f"{client.meta!r} {vars(client)!r} {vars(client.meta)!r} {client._settings!r}"
    assert KEYS["aws_secret_access_key"] not in shown
    for secret in (session, credentials, client):
        with pytest.raises(TypeError, match=r"pickle"):
            pickle.dumps(secret)


def test_other_services_are_boto3s() -> None:
    cloudfront_rs.setup_default_session(region_name="eu-central-1", **KEYS)
    session = cloudfront_rs.Session(region_name="eu-central-1", **KEYS)
    for client in (cloudfront_rs.client("s3"), session.client("s3")):
        assert isinstance(client, botocore.client.BaseClient)
        assert client.meta.region_name == "eu-central-1"
        assert client._get_credentials().access_key == KEYS["aws_access_key_id"]
    assert session.resource("s3").meta.client.meta.region_name == "eu-central-1"
    assert cloudfront_rs.resource("sqs").meta.service_name == "sqs"
    assert "cloudfront" in session.get_available_services()
    with pytest.raises(AttributeError):
        _ = session.nope


def test_other_services_without_boto3() -> None:
    program = """
import sys
sys.modules["boto3"] = sys.modules["botocore"] = None
import cloudfront_rs
for make in (cloudfront_rs.client, cloudfront_rs.Session().client, cloudfront_rs.async_client):
    try:
        make("s3")
    except cloudfront_rs.exceptions.UnknownServiceError as error:
        print(error)
try:
    cloudfront_rs.Session().resource
except AttributeError as error:
    print(error)
cf = cloudfront_rs.client("cloudfront", region_name="us-east-1")
print(cf.meta.config.region_name, cf.meta.region_name, cf.get_waiter("distribution_deployed").name)
cf.meta.events.register("before-call", lambda model, **_: (type("R", (), {"status_code": 200}), {}))
print(cf.list_functions())
"""
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    unknown = "Unknown service: 's3'. Valid service names are: cloudfront"
    assert run.stdout.splitlines() == [
        *[unknown] * 3,
        "'Session' object has no attribute 'resource', unless boto3 is installed",
        "aws-global aws-global DistributionDeployed",
        "{}",
    ]


def test_events_of_a_session_are_those_of_its_clients(server: Loopback) -> None:
    heard: list[str] = []
    for package in (boto3, cloudfront_rs):
        del heard[:]
        session = package.Session(region_name="us-east-1", **KEYS)
        before = session.client("cloudfront", endpoint_url=server.url)
        session.events.register(
            "before-call.cloudfront", lambda event_name, **_: heard.append(event_name)
        )
        after = session.client("cloudfront", endpoint_url=server.url)
        before.publish_function(**CALL)
        assert heard == []
        after.publish_function(**CALL)
        assert heard == ["before-call.cloudfront.PublishFunction"]


def test_patch_boto3(server: Loopback) -> None:
    original = botocore.session.Session.create_client
    session = boto3.Session(region_name="eu-west-1", **KEYS)
    with cloudfront_rs.patch_boto3():
        clients = [
            boto3.client("cloudfront", endpoint_url=server.url, region_name="us-east-1", **KEYS),
            session.client("cloudfront", endpoint_url=server.url),
            session._session.create_client("cloudfront", "sa-east-1", endpoint_url=server.url),
        ]
        assert isinstance(session.client("s3"), botocore.client.BaseClient)
    for client in clients:
        assert isinstance(client, cloudfront_rs.CloudFront)
        client.publish_function(**CALL)
    assert signed_by(server) == [
        f"AKIDEXAMPLE/{r}/" for r in ("us-east-1", "eu-west-1", "sa-east-1")
    ]
    assert botocore.session.Session.create_client is original
    assert isinstance(session.client("cloudfront"), botocore.client.BaseClient)


class OwnParsers:
    """In place of botocore's factory of parsers."""

    @staticmethod
    def create_parser(protocol_name: str) -> botocore.parsers.ResponseParser:
        return botocore.parsers.create_parser(protocol_name).__class__(
            timestamp_parser=lambda text: f"at {text}"
        )


def test_what_a_program_set_in_a_session(server: Loopback) -> None:
    """Its variables beat the environment and the profile, and its name is part of `User-Agent`."""
    session = botocore.session.Session()
    session.set_config_variable("retry_mode", "legacy")
    session.set_config_variable("max_attempts", 7)
    session.set_config_variable("region", "eu-west-3")
    session.user_agent_name, session.user_agent_version = "Tool", "1.2"
    session.user_agent_extra = "Botocore/1 extra/3"
    session.set_credentials("KEY", "s")
    client = cloudfront_rs.Session.from_boto3(session).client("cloudfront", endpoint_url=server.url)
    theirs = session.create_client("cloudfront", endpoint_url=server.url)
    assert client.meta.config.retries == theirs.meta.config.retries
    assert client.meta.region_name == theirs.meta.region_name == "eu-west-3"
    server.take()
    client.list_functions()
    (request,) = server.take()
    assert request.headers["user-agent"].endswith(" Tool/1.2 extra/3")


@pytest.mark.parametrize("reply", [LISTED, REFUSED], ids=["success", "error"])
@pytest.mark.parametrize("kind", ["timestamps", "parsers"])
def test_what_a_session_parses_replies_with(server: Loopback, kind: str, reply: Reply) -> None:
    """As the AWS CLI does, which shows timestamps as they came."""
    session = botocore.session.Session()
    session.set_credentials("KEY", "s")
    if kind == "parsers":
        session.register_component("response_parser_factory", OwnParsers())
    else:
        factory = session.get_component("response_parser_factory")
        factory.set_parser_defaults(timestamp_parser=lambda text: f"at {text}")
    server.reply = reply
    config = botocore.config.Config(retries={"total_max_attempts": 1})
    made = [
        session.create_client("cloudfront", "us-east-1", endpoint_url=server.url, config=config),
        cloudfront_rs.Session.from_boto3(session).client(
            "cloudfront", "us-east-1", endpoint_url=server.url, config=config
        ),
    ]
    theirs, ours = [outcome(client, "list_functions", {}) for client in made]
    assert ours == theirs
    assert "at 2026" in str(ours) or reply is REFUSED


def test_patch_boto3_as_a_function_and_nested() -> None:
    original = botocore.session.Session.create_client
    outer = cloudfront_rs.patch_boto3()
    with cloudfront_rs.patch_boto3():
        pass
    assert isinstance(boto3.client("cloudfront"), cloudfront_rs.CloudFront)
    outer.undo()
    outer.undo()
    assert botocore.session.Session.create_client is original


def test_patched_clients_have_the_handlers_and_the_config_of_the_session(server: Loopback) -> None:
    heard: list[str] = []
    session = boto3.Session(region_name="us-east-1", **KEYS)
    session._session.set_default_client_config(botocore.config.Config(read_timeout=7))
    for name in ("before-call.*.*", "before-call.s3", "before-send.cloudfront.PublishFunction"):
        session.events.register(name, lambda event_name, **_: heard.append(event_name))
    with cloudfront_rs.patch_boto3():
        client = session.client("cloudfront", endpoint_url=server.url)
    client.publish_function(**CALL)
    assert heard == [f"before-{e}.cloudfront.PublishFunction" for e in ("call", "send")]
    assert client.meta.config.read_timeout == 7
    session.events.register(
        "before-sign.cloudfront", lambda event_name, **_: heard.append(event_name)
    )
    with cloudfront_rs.patch_boto3():
        session.client("cloudfront", endpoint_url=server.url).publish_function(**CALL)
    assert "before-sign.cloudfront.PublishFunction" in heard
