"""No operation of the model is left out: each passed in every area that conftest.py counts."""

from __future__ import annotations

import boto3
import cloudfront_rs

from tests.parity import model


def test_every_operation_passed_in_every_area(covered: dict[str, set[str]]) -> None:
    every = model.OPERATIONS.keys()
    missing = {area: every - methods for area, methods in covered.items() if every - methods}
    assert not missing


def test_the_release_that_is_mirrored() -> None:
    """What the package says of itself, so that a user can tell what to expect of it."""
    client = boto3.client("cloudfront", region_name="us-east-1")
    assert cloudfront_rs.__boto3_version__ == boto3.__version__
    assert cloudfront_rs.__api_version__ == client.meta.service_model.api_version
