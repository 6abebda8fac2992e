"""skew, which enumerates what is in an AWS account by patterns of ARNs, on all of our client that it uses.

skew asks ``can_paginate`` of every operation that it calls, joins pages with ``build_full_result`` and
JMESPath, calls what has no pages as a method (``list_tags_for_resource``), and catches ``ClientError``. Its
clients come from a ``boto3.Session`` for each account, with credentials of its own or a profile's, and
without a region.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any

import boto3
import botocore.exceptions
import pytest

from tests.loopback import Loopback, Reply
from tests.parity.clients import comparable, failure
from tests.third_party.conftest import running

with warnings.catch_warnings():
    warnings.simplefilter("ignore", ResourceWarning)  # it leaves the file with its version open
    import skew

# MiniStack takes an access key of twelve digits for the account.
ONE, TWO = "111111111111", "222222222222"
CONFIG = f"""
accounts:
  "{ONE}":
    credentials: {{aws_access_key_id: "{ONE}", aws_secret_access_key: secret}}
  "{TWO}":
    profile: two
"""
CREDENTIALS = f"""
[two]
aws_access_key_id = {TWO}
aws_secret_access_key = secret
"""
XMLNS = "http://cloudfront.amazonaws.com/doc/2020-05-31/"


@pytest.fixture(autouse=True, scope="module")
def _accounts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    home = tmp_path_factory.mktemp("skew")
    (home / "skew.yml").write_text(CONFIG)
    (home / "credentials").write_text(CREDENTIALS)
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv("SKEW_CONFIG", str(home / "skew.yml"))
        monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(home / "credentials"))
        monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
        yield


def scan(sku: str) -> list[Any]:
    return [
        (found.arn, found.tags, comparable(found.data), found.date, found.filtered_data)
        for found in skew.scan(sku)
    ]


def distribution(account: str, name: str, tags: dict[str, str]) -> str:
    session = boto3.Session(account, "secret")
    created = session.client("cloudfront").create_distribution_with_tags(
        DistributionConfigWithTags={
            "DistributionConfig": {
                "CallerReference": name,
                "Comment": f"naïve & <{name}>",
                "Enabled": True,
                "Origins": {
                    "Quantity": 1,
                    "Items": [{"Id": "origin", "DomainName": f"{name}.example.com"}],
                },
                "DefaultCacheBehavior": {
                    "TargetOriginId": "origin",
                    "ViewerProtocolPolicy": "redirect-to-https",
                },
            },
            "Tags": {"Items": [{"Key": key, "Value": value} for key, value in tags.items()]},
        }
    )
    arn: str = created["Distribution"]["ARN"]
    return arn


@pytest.mark.usefixtures("on_ministack")
def test_accounts_with_distributions() -> None:
    expected = {
        distribution(ONE, "shop", {"Team": "blau", "Stage": "live"}): "shop",
        distribution(ONE, "blog", {}): "blog",
        distribution(TWO, "docs", {"Team": "grün"}): "docs",
    }
    outcomes = []
    for patched in (False, True):
        with running(patched=patched) as calls:
            outcomes.append(scan("arn:aws:cloudfront::*:distribution/*|Origins.Items[].DomainName"))
        assert calls == [
            *["ListDistributions", "ListTagsForResource", "ListTagsForResource"],
            *["ListDistributions", "ListTagsForResource"],
        ]
    theirs, ours = outcomes
    assert ours == theirs
    assert {arn: origins for arn, *_, origins in ours} == {
        arn: [f"{name}.example.com"] for arn, name in expected.items()
    }
    assert [tags for _, tags, *_ in ours] == [
        {"Team": "blau", "Stage": "live"},
        {},
        {"Team": "grün"},
    ]


def page(ids: list[str], next_marker: str | None = None) -> Reply:
    summaries = "".join(
        f"<DistributionSummary><Id>{name}</Id></DistributionSummary>" for name in ids
    )
    truncated = f"<NextMarker>{next_marker}</NextMarker><IsTruncated>true</IsTruncated>"
    return Reply(
        body=f'<DistributionList xmlns="{XMLNS}">'
        f"{truncated if next_marker else '<IsTruncated>false</IsTruncated>'}"
        f"<Items>{summaries}</Items></DistributionList>".encode()
    )


def test_pages(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    """MiniStack lists all at once, so that these pages are the test's own."""
    monkeypatch.setenv("AWS_ENDPOINT_URL", loopback.url)
    loopback.take()
    for patched in (False, True):
        loopback.replies = [page(["E1", "E2"], "E2"), page(["E3"])]
        with running(patched=patched):
            found = list(skew.scan(f"arn:aws:cloudfront::{ONE}:distribution/*"))
        assert [each.id for each in found] == ["E1", "E2", "E3"]
        assert [request.target for request in loopback.take()] == [
            "/2020-05-31/distribution",
            "/2020-05-31/distribution?Marker=E2",
        ]


@pytest.mark.parametrize(("code", "raised"), [("AccessDenied", True), ("EntityNotFound", False)])
def test_errors(
    loopback: Loopback, monkeypatch: pytest.MonkeyPatch, code: str, raised: bool
) -> None:
    """Its ``except ClientError`` sees the error, and passes over what is not found."""
    monkeypatch.setenv("AWS_ENDPOINT_URL", loopback.url)
    loopback.reply = Reply(
        status=403,
        body=f'<ErrorResponse xmlns="{XMLNS}"><Error><Type>Sender</Type><Code>{code}</Code>'
        "<Message>No</Message></Error><RequestId>r</RequestId></ErrorResponse>".encode(),
    )
    outcomes: list[Any] = []
    for patched in (False, True):
        with running(patched=patched):
            try:
                outcomes.append(list(skew.scan(f"arn:aws:cloudfront::{ONE}:distribution/*")))
            except botocore.exceptions.ClientError as error:
                outcomes.append(failure(error))
    theirs, ours = outcomes
    assert ours == theirs
    assert bool(ours) == raised
