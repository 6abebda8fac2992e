"""Every input that the fuzzers kept (`fuzz/corpus/`), on the built package, and on boto3 beside it."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import botocore.exceptions
import botocore.session
import cloudfront_rs
import pytest
from botocore import xform_name

from tests.loopback import Loopback, Reply
from tests.parity import model
from tests.parity.clients import Pair, failure
from tests.soundness import parameters
from tests.soundness.conftest import assert_alike

CORPUS = Path(__file__).parents[2] / "fuzz" / "corpus"
# As in fuzz/fuzz_targets/replies.rs.
STATUSES = [200, 200, 200, 400, 404, 300, 301, 500]


def inputs(target: str) -> list[bytes]:
    found = [path.read_bytes() for path in sorted((CORPUS / target).iterdir())]
    assert len(found) > 10
    return found


@pytest.fixture(scope="module")
def pair(loopback: Loopback) -> Pair:
    return Pair.at(loopback.url)


def compare(loopback: Loopback, pair: Pair, operation: str, reply: Reply) -> None:
    loopback.reply = reply
    method = xform_name(operation)
    params = model.smallest(model.OPERATIONS[method].input_shape)
    assert_alike(pair, method, params)
    loopback.take()


def test_replies(loopback: Loopback, pair: Pair) -> None:
    for operation, status, *body in inputs("replies"):
        name = parameters.OPERATIONS[operation % len(parameters.OPERATIONS)]
        reply = Reply(STATUSES[status % len(STATUSES)], bytes(body))
        compare(loopback, pair, name, reply)


@pytest.mark.parametrize("status", [200, 400])
def test_xml(loopback: Loopback, pair: Pair, status: int) -> None:
    for body in inputs("xml"):
        compare(loopback, pair, "PublishFunction", Reply(status, body))


@pytest.mark.parametrize("target", ["shared_files", "chains"])
def test_shared_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str) -> None:
    file = tmp_path / "config"
    monkeypatch.setenv("AWS_CONFIG_FILE", str(file))
    for content in inputs(target):
        file.write_bytes(content)
        assert profiles(cloudfront_rs._native.available_profiles) == profiles(
            lambda: botocore.session.Session().available_profiles
        )


def profiles(ask: Any) -> Any:
    try:
        return sorted(ask())
    except botocore.exceptions.BotoCoreError as error:
        return failure(error)


ROLE = """
[default]
role_arn = arn:aws:iam::111122223333:role/deploy
source_profile = base
[profile base]
aws_access_key_id = A
aws_secret_access_key = S
"""


def test_credentials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loopback: Loopback) -> None:
    """As replies of STS: the session has keys, or raises what a program can catch."""
    config = tmp_path / "config"
    config.write_text(ROLE)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    monkeypatch.setenv("AWS_ENDPOINT_URL_STS", loopback.url)
    for _, *body in inputs("credentials"):
        loopback.reply = Reply(200, bytes(body))
        with contextlib.suppress(Exception):
            cloudfront_rs.Session(
                region_name="us-east-1"
            ).get_credentials().get_frozen_credentials()
        assert loopback.take()


def test_parameters(pair: Pair) -> None:
    for data in inputs("parameters"):
        parameters.settle(pair.ours, data)
