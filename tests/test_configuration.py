"""Where a client's settings come from, and that none is silently ignored; beside boto3."""

from __future__ import annotations

import json
import pickle
import stat
import sys
from pathlib import Path
from typing import Any

import boto3
import botocore.config
import botocore.exceptions
import cloudfront_rs
import pytest

from tests.conftest import KEYS
from tests.loopback import Loopback, Reply
from tests.parity.clients import failure

ACTING = {"region_name", "connect_timeout", "read_timeout", "max_pool_connections", "retries"}
CALL = {"Name": "f", "IfMatch": "E"}
REGION: dict[str, Any] = {"region_name": "us-east-1"}


@pytest.fixture(autouse=True)
def _new_boto3_session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)


@pytest.fixture
def server(loopback: Loopback) -> Loopback:
    loopback.reply = Reply(200, b"<a/>")
    loopback.take()
    return loopback


def scopes(server: Loopback, **arguments: Any) -> list[str]:
    """Key, region, service and token of the signature: boto3's, then ours."""
    found = []
    for package in (boto3, cloudfront_rs):
        package.client("cloudfront", **arguments).publish_function(**CALL)
        (request,) = server.take()
        credential = request.headers["authorization"].split("Credential=")[1].split(",")[0]
        key, _, region, service, _ = credential.split("/")
        found.append(
            "/".join([key, region, service, request.headers.get("x-amz-security-token", "")])
        )
    return found


def refusals(**arguments: Any) -> list[dict[str, Any]]:
    told = []
    for package in (boto3, cloudfront_rs):
        with pytest.raises(Exception) as caught:  # noqa: PT011 (which one is compared)
            package.client("cloudfront", **arguments).publish_function(**CALL)
        told.append(failure(caught.value))
    return told


@pytest.mark.parametrize("region", [None, "us-east-1", "eu-west-1", "cn-north-1", "mars-1"])
@pytest.mark.parametrize("source", ["argument", "config", "environment", "profile"])
def test_the_region(
    server: Loopback,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    region: str | None,
    source: str,
) -> None:
    arguments: dict[str, Any] = {"endpoint_url": server.url, **KEYS}
    if region and source == "argument":
        arguments["region_name"] = region
    elif region and source == "config":
        arguments["config"] = botocore.config.Config(region_name=region)
    elif region and source == "environment":
        monkeypatch.setenv("AWS_DEFAULT_REGION", region)
    elif region:
        (tmp_path / "config").write_text(f"[default]\nregion = {region}\n")
        monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    # Without a region boto3 cannot sign for an endpoint of the user's own.
    theirs, ours = scopes(server, **arguments) if region else refusals(**arguments)
    assert ours == theirs
    assert ("You must specify a region" in str(ours)) is (region is None)


def test_endpoint_urls(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("AWS_ENDPOINT_URL", server.url)
    theirs, ours = scopes(server, **KEYS)
    assert ours == theirs
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("AWS_ENDPOINT_URL_CLOUDFRONT", server.url)
    assert len(scopes(server, **KEYS)) == 2
    monkeypatch.setenv("AWS_ENDPOINT_URL_CLOUDFRONT", "http://127.0.0.1:1")
    assert len(scopes(server, endpoint_url=server.url, **KEYS)) == 2


def test_an_endpoint_with_a_path(server: Loopback) -> None:
    arguments = {"endpoint_url": server.url + "/base/", **REGION, **KEYS}
    for package in (boto3, cloudfront_rs):
        package.client("cloudfront", **arguments).publish_function(**CALL)
    targets = [request.target for request in server.take()]
    assert targets[1] == targets[0]


@pytest.mark.parametrize(
    "arguments",
    [
        {"endpoint_url": "127.0.0.1:4566"},
        {"endpoint_url": "http://"},
        {"endpoint_url": "http://under_score"},
        {"endpoint_url": "no scheme"},
        {"region_name": "not a region"},
        {"region_name": "-x"},
        {"region_name": "12"},
        {"aws_access_key_id": "only the key"},
        {"aws_secret_access_key": "only the secret"},
        {"config": botocore.config.Config(connect_timeout=0)},
        {"config": botocore.config.Config(read_timeout=-1)},
        {"config": botocore.config.Config(read_timeout="soon")},
    ],
)
def test_what_cannot_be(arguments: dict[str, Any]) -> None:
    theirs, ours = refusals(**({} if "aws" in str(arguments) else KEYS) | arguments)
    assert ours == theirs


def test_credentials_of_all_near_sources(
    server: Loopback, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    arguments = {"endpoint_url": server.url, **REGION}
    script = tmp_path / "process"
    answer = {"Version": 1, "AccessKeyId": "PROCESS", "SecretAccessKey": "s", "SessionToken": "t"}
    script.write_text(f"#!{sys.executable}\nprint('''{json.dumps(answer)}''')\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    (tmp_path / "config").write_text(f"[profile ci]\ncredential_process = {script}\n")
    (tmp_path / "credentials").write_text(
        "[default]\naws_access_key_id = SHARED\naws_secret_access_key = s\n"
        "[other]\naws_access_key_id = OTHER\naws_secret_access_key = s\naws_session_token = t\n"
    )
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))

    def assert_key(key: str, **more: Any) -> None:
        monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)
        theirs, ours = scopes(server, **arguments, **more)
        assert ours == theirs
        assert ours.startswith(key + "/")

    assert_key("SHARED")
    monkeypatch.setenv("AWS_PROFILE", "other")
    assert_key("OTHER")
    monkeypatch.setenv("AWS_PROFILE", "ci")
    assert_key("PROCESS")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "ENVIRONMENT")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "token")
    assert_key("ENVIRONMENT")
    assert_key("AKIDEXAMPLE", **KEYS)
    assert_key("AKIDEXAMPLE", **KEYS, aws_session_token="explicit")


def test_credentials_of_a_container(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    with Loopback() as container:
        answer = {"AccessKeyId": "CONTAINER", "SecretAccessKey": "s", "Token": "t"}
        answer["Expiration"] = "2099-01-01T00:00:00Z"
        container.reply = Reply(200, json.dumps(answer).encode())
        monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", container.url + "/role")
        theirs, ours = scopes(server, endpoint_url=server.url, **REGION)
    assert ours == theirs
    assert ours.startswith("CONTAINER/")


def test_no_credentials(server: Loopback) -> None:
    theirs, ours = refusals(endpoint_url=server.url, **REGION)
    assert ours == theirs
    assert ours["class"] == "NoCredentialsError"


def test_half_of_the_credentials_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "k")
    theirs, ours = refusals()
    assert ours == theirs


def test_a_profile_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_PROFILE", "nowhere")
    theirs, ours = refusals(**KEYS)
    assert ours == theirs


NOT_YET: dict[str, Any] = {
    "api_version": "2020-05-31",
    "use_ssl": False,
    "verify": False,
    "aws_account_id": "111122223333",
}


@pytest.mark.parametrize("name", NOT_YET)
def test_an_argument_that_does_not_act_yet(name: str) -> None:
    with pytest.raises(NotImplementedError, match=rf"client\({name}="):
        cloudfront_rs.client("cloudfront", **{name: NOT_YET[name]})


SET_FIELDS: dict[str, Any] = {
    "signature_version": "v4",
    "user_agent": "u",
    "user_agent_extra": "u",
    "user_agent_appid": "u",
    "parameter_validation": False,
    "proxies": {"http": "http://proxy"},
    "proxies_config": {"proxy_ca_bundle": "b"},
    "s3": {"addressing_style": "path"},
    "s3_disable_express_session_auth": True,
    "client_cert": "c",
    "inject_host_prefix": False,
    "endpoint_discovery_enabled": True,
    "use_dualstack_endpoint": True,
    "use_fips_endpoint": True,
    "ignore_configured_endpoint_urls": True,
    "defaults_mode": "standard",
    "tcp_keepalive": True,
    "request_min_compression_size_bytes": 1,
    "disable_request_compression": True,
    "client_context_params": {"a": "b"},
    "sigv4a_signing_region_set": "*",
    "request_checksum_calculation": "when_required",
    "response_checksum_validation": "when_required",
    "account_id_endpoint_mode": "disabled",
    "auth_scheme_preference": "sigv4",
}


def test_every_field_of_botocores_config_acts_or_is_refused() -> None:
    assert SET_FIELDS.keys() | ACTING == botocore.config.Config.OPTION_DEFAULTS.keys()
    cloudfront_rs.client("cloudfront", config=botocore.config.Config(), **KEYS)
    for name, value in SET_FIELDS.items():
        config = botocore.config.Config(**{name: value})
        with pytest.raises(NotImplementedError, match=rf"Config\({name}="):
            cloudfront_rs.client("cloudfront", config=config)


def test_max_attempts_counts_retries_and_total_max_attempts_counts_attempts(
    server: Loopback,
) -> None:
    server.reply = Reply(503)
    for retries in (
        {"max_attempts": 1},
        {"total_max_attempts": 2},
        {"max_attempts": 7, "total_max_attempts": 2},
    ):
        config = botocore.config.Config(retries=retries)
        client = cloudfront_rs.client(
            "cloudfront", endpoint_url=server.url, config=config, **REGION, **KEYS
        )
        server.take()
        with pytest.raises(cloudfront_rs.exceptions.ClientError, match=r"reached max retries: 1\)"):
            client.publish_function(**CALL)
        assert len(server.take()) == 2


def test_the_default_is_botocores_legacy_mode(server: Loopback) -> None:
    server.reply = Reply(503)
    client = cloudfront_rs.client("cloudfront", endpoint_url=server.url, **REGION, **KEYS)
    with pytest.raises(cloudfront_rs.exceptions.ClientError, match=r"reached max retries: 4\)"):
        client.publish_function(**CALL)
    assert len(server.take()) == 5


def test_a_client_pickles_as_its_recipe(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "k")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "very secret")
    config = botocore.config.Config(read_timeout=7, retries={"mode": "standard"})
    client = cloudfront_rs.client("cloudfront", endpoint_url=server.url, config=config, **REGION)
    pickled = pickle.dumps(client)
    assert b"secret" not in pickled.replace(b"aws_secret_access_key", b"")
    again = pickle.loads(pickled)
    assert type(again) is type(client)
    again.publish_function(**CALL)
    assert len(server.take()) == 1


def test_explicit_keys_never_leave_the_client() -> None:
    client = cloudfront_rs.client("cloudfront", **KEYS, aws_session_token="token-example")
    assert not any(secret in repr(client) for secret in [*KEYS.values(), "token-example"])
    with pytest.raises(TypeError, match="explicit credentials"):
        pickle.dumps(client)
