"""What a page finds when it is run: a folder of its own, and a CloudFront of its own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import cloudfront_rs
import pytest

from tests.deploy.function_runner import FunctionRunner


@pytest.fixture
def ministack() -> Iterator[str]:
    """Of the page's own, as pages create functions of the same names; and it tests functions."""
    with cloudfront_rs.local.server() as endpoint_url, FunctionRunner(endpoint_url) as runner:
        threading.Thread(target=runner.serve_forever, daemon=True).start()
        yield runner.url
        runner.shutdown()


@pytest.fixture
def _as_a_reader(on_ministack: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three functions, and the code of one in the folder."""
    del on_ministack
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(cloudfront_rs, "DEFAULT_SESSION", None)
    (tmp_path / "redirect.js").write_text("function handler(event) { return event.response; }")
    cf = cloudfront_rs.client("cloudfront")
    for name in ("redirect", "rewrite", "headers"):
        cf.create_function(
            Name=name,
            FunctionConfig={"Comment": "", "Runtime": "cloudfront-js-2.0"},
            FunctionCode=b"x",
        )
