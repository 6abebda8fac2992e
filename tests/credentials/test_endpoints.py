"""Where STS, SSO and SSO OIDC are: what a proxy is asked for; beside boto3."""

from __future__ import annotations

import json

import pytest

from tests.credentials.conftest import PACKAGES, Machine
from tests.credentials.test_sso import REGISTERED, SESSION, log_in
from tests.loopback import Loopback, Reply

REGIONS = [
    "us-east-1",
    "eu-west-1",
    "us-gov-west-1",
    "cn-north-1",
    "us-iso-east-1",
    "us-isob-east-1",
    "eu-isoe-west-1",
    "us-isof-south-1",
    "eusc-de-east-1",
    "aws-global",
    "mars-1",
]
VARIANTS = [
    {},
    {"AWS_USE_FIPS_ENDPOINT": "true"},
    {"AWS_USE_DUALSTACK_ENDPOINT": "true"},
    {"AWS_USE_FIPS_ENDPOINT": "true", "AWS_USE_DUALSTACK_ENDPOINT": "true"},
    {"AWS_STS_REGIONAL_ENDPOINTS": "legacy"},
]


@pytest.fixture
def proxy(machine: Machine, service: Loopback) -> Loopback:
    service.reply = Reply(403)
    machine.environ(HTTPS_PROXY=service.url, AWS_MAX_ATTEMPTS="1")
    return service


def asked_for(machine: Machine, proxy: Loopback, region: str | None) -> list[str]:
    found = []
    for package in PACKAGES:
        machine.before()
        session = machine.session(package, region_name=region)
        with pytest.raises(Exception) as caught:  # noqa: PT011 (which one is compared)
            session.get_credentials().get_frozen_credentials()
        taken = [request.target for request in proxy.take()]
        found.append([*taken, type(caught.value).__name__, str(caught.value)])
    assert found[1] == found[0]
    return found[1]


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
@pytest.mark.parametrize("region", [None, *REGIONS])
def test_sts(
    machine: Machine, proxy: Loopback, region: str | None, variant: dict[str, str]
) -> None:
    keys = "aws_access_key_id = K\naws_secret_access_key = s\n"
    role = "role_arn = arn:aws:iam::111122223333:role/deploy\nsource_profile = default\n"
    machine.write(f"[default]\n{role}{keys}")
    machine.environ(**variant)
    asked_for(machine, proxy, region)


@pytest.mark.parametrize("variant", VARIANTS[:4], ids=str)
@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("seconds", [3600, 60])
def test_sso(
    machine: Machine, proxy: Loopback, region: str, variant: dict[str, str], seconds: float
) -> None:
    """With a token that needs to be refreshed, SSO OIDC is asked first."""
    machine.write(SESSION.replace("eu-west-1", region))
    machine.before = lambda: log_in(machine, "work", seconds, **REGISTERED)
    machine.environ(**variant)
    asked = asked_for(machine, proxy, "us-east-1")[0]
    assert ("oidc" in asked) is (seconds == 60) or "EndpointVariant" in asked


def test_a_section_of_the_configuration(machine: Machine, service: Loopback) -> None:
    given = {"accessKeyId": "SSO", "secretAccessKey": "s", "sessionToken": "t"}
    given["expiration"] = 4_000_000_000_000  # type: ignore[assignment]
    service.reply = Reply(200, json.dumps({"roleCredentials": given}).encode())
    machine.write(
        SESSION.replace("[default]\n", "[default]\nservices = local\n")
        + f"[services local]\nsso =\n  endpoint_url = {service.url}/below\n"
    )
    log_in(machine, "work")
    assert machine.both(service)[0][0] == "SSO"


def test_sts_regional_endpoints_that_cannot_be(machine: Machine) -> None:
    keys = "aws_access_key_id = K\naws_secret_access_key = s\n"
    role = "role_arn = arn:aws:iam::111122223333:role/deploy\nsource_profile = default\n"
    machine.write(f"[default]\n{role}{keys}sts_regional_endpoints = global\n")
    assert machine.both()["class"] == "InvalidSTSRegionalEndpointsConfigError"
