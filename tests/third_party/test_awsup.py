"""awsup, which deploys a static site, by its command line: a distribution from its making to its end.

awsup asks a ``boto3.Session``'s client for an origin access control, a distribution, its tags, an update of
the configuration that it has read (with ``IfMatch``), an invalidation, the waiter
``distribution_deployed``, and the deletion. It catches ``ClientError`` and looks at its code. Its clients
for S3, Route 53, ACM and STS, made beside ours, stay boto3's.
"""

from __future__ import annotations

import functools
import json
import os
import re
from pathlib import Path
from typing import Any
from unittest import mock

import boto3
import botocore.exceptions
import botocore.loaders
import pytest
from awsup.cli import cli
from click.testing import CliRunner

from tests.third_party.conftest import running

DOMAIN = "example.com"
STATE = Path(".aws-deployer-state", f"{DOMAIN}_prod_state.json")
CACHING_OPTIMIZED = "658327ea-f89d-4fab-a63d-7e88639e58f6"
PAGES = {"index.html": "<h1>Grüße</h1>", "css/site.css": "h1 { color: teal }"}
MADE_UP = re.compile(
    r"\b[EI][A-Z0-9]{13}\b"
    r"|\bd[a-z0-9]{13}(?=\.cloudfront\.net)"
    r"|\b\d{12}\b"  # the account
    r"|(?<=certificate/)[0-9a-f-]{36}"
)
# In caller references. Two may be of the same second in one run, and not in the next.
SECONDS = re.compile(r"(?<=-)\d{10}\b")

CALLS = [
    *["ListDistributions", "ListDistributions", "ListOriginAccessControls"],  # deploy
    *["CreateOriginAccessControl", "CreateDistribution", "TagResource"],
    *["ListDistributions", "ListDistributions"],  # phase2
    *["GetDistributionConfig", "UpdateDistribution"],
    "CreateInvalidation",
    *["GetDistributionConfig", "UpdateDistribution"],  # cleanup
    *["GetDistribution", "GetDistributionConfig", "DeleteDistribution"],
]

pytestmark = pytest.mark.usefixtures("on_ministack", "_models_read_once", "_site")


@pytest.fixture
def _models_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """awsup makes ten sessions in one command, each of which reads boto3's models anew."""
    loader = botocore.loaders.JSONFileLoader
    load = functools.cache(functools.partial(loader.load_file, loader()))
    monkeypatch.setattr(loader, "load_file", lambda _, path: load(path))


@pytest.fixture
def _site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in PAGES.items():
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


class Awsup:
    """Its command line in an account of its own, and the operations of CloudFront that it has called."""

    def __init__(self, *, patched: bool) -> None:
        self.patched = patched
        self.account = "444444444444" if patched else "333333333333"
        self.calls: list[str] = []

    def __call__(self, *arguments: str, answer: str | None = None) -> str:
        # MiniStack takes an access key of twelve digits for the account.
        with (
            mock.patch.dict(os.environ, AWS_ACCESS_KEY_ID=self.account),
            running(patched=self.patched) as calls,
        ):
            result = CliRunner().invoke(cli, arguments, input=answer)
        self.calls += calls
        assert result.exit_code == 0, result.output
        return result.output

    def client(self, service: str) -> Any:
        """boto3's."""
        return boto3.Session(self.account, "secret").client(service)

    def held(self, distribution_id: str) -> dict[str, Any]:
        """What CloudFront has of a distribution."""
        cf = self.client("cloudfront")
        distribution = cf.get_distribution(Id=distribution_id)["Distribution"]
        [origin] = distribution["DistributionConfig"]["Origins"]["Items"]
        access_control = cf.get_origin_access_control(Id=origin["OriginAccessControlId"])
        invalidations = cf.list_invalidations(DistributionId=distribution_id)["InvalidationList"]
        return {
            "distribution": distribution,
            "access control": access_control["OriginAccessControl"],
            "tags": cf.list_tags_for_resource(Resource=distribution["ARN"])["Tags"]["Items"],
            "invalidations": [
                cf.get_invalidation(DistributionId=distribution_id, Id=each["Id"])["Invalidation"]
                for each in invalidations.get("Items", [])
            ],
        }


def life(*, patched: bool) -> tuple[list[str], list[Any]]:
    """The calls, what awsup keeps of its first step, and what CloudFront has after each."""
    awsup = Awsup(patched=patched)
    # awsup waits for five seconds after asking for a certificate, unless there is one.
    awsup.client("acm").request_certificate(
        DomainName=DOMAIN,
        SubjectAlternativeNames=[DOMAIN, f"www.{DOMAIN}"],
        ValidationMethod="DNS",
    )
    awsup("deploy", DOMAIN, "--website-path", "site", "--no-cache", answer="y")
    state = json.loads(STATE.read_text())
    steps = [{name: state[name] for name in ("distribution_id", "distribution_domain")}]
    steps.append(awsup.held(state["distribution_id"]))
    awsup("phase2", DOMAIN, "--website-path", "site", "--cache")
    steps.append(awsup.held(state["distribution_id"]))
    awsup("invalidate", DOMAIN, "--paths", "/index.html,/css/*")
    steps.append(awsup.held(state["distribution_id"]))
    awsup("cleanup", DOMAIN, "--yes")
    with pytest.raises(botocore.exceptions.ClientError, match="NoSuchDistribution"):
        awsup.held(state["distribution_id"])
    return awsup.calls, named(steps)


def named(steps: list[Any]) -> list[Any]:
    """Moments, and what the server makes up by its order of appearance, as they differ between runs."""
    names: dict[str, str] = {}
    text = MADE_UP.sub(
        lambda found: names.setdefault(found[0], f"<{len(names) + 1}>"),
        SECONDS.sub("<time>", json.dumps(steps, default=lambda m: f"<{type(m).__name__}>")),
    )
    renamed: list[Any] = json.loads(text)
    return renamed


def test_the_life_of_a_distribution() -> None:
    their_calls, theirs = life(patched=False)
    our_calls, ours = life(patched=True)
    assert our_calls == their_calls == CALLS
    assert ours == theirs
    state, deployed, updated, invalidated = ours
    distribution = deployed["distribution"]
    assert list(state.values()) == [distribution["Id"], distribution["DomainName"]]
    config = distribution["DistributionConfig"]
    assert config["Aliases"]["Items"] == [DOMAIN, f"www.{DOMAIN}"]
    assert deployed["access control"]["OriginAccessControlConfig"]["Name"] == f"{DOMAIN}-oac"
    assert {"Key": "Service", "Value": "CloudFront"} in deployed["tags"]
    config["DefaultCacheBehavior"]["CachePolicyId"] = CACHING_OPTIMIZED
    assert updated["distribution"]["DistributionConfig"] == config
    [invalidation] = invalidated["invalidations"]
    assert invalidation["Status"] == "Completed"
    assert invalidation["InvalidationBatch"]["Paths"]["Items"] == ["/index.html", "/css/*"]


@pytest.mark.parametrize("patched", [False, True])
def test_a_distribution_that_is_gone(patched: bool) -> None:
    """The program looks for the code in what it catches as botocore's ``ClientError``."""
    STATE.parent.mkdir()
    STATE.write_text(json.dumps({"distribution_id": "EGONE"}))
    awsup = Awsup(patched=patched)
    assert "CloudFront Distribution: NOT_FOUND" in awsup("status", DOMAIN)
    assert awsup.calls == ["GetDistribution"]
