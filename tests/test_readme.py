"""The README's examples run, one after the other, as a reader would run them."""

import re
from pathlib import Path

import cloudfront_rs
import pytest

README = Path(__file__).resolve().parent.parent / "README.md"
EXAMPLES = re.findall(r"```python\n(.*?)```", README.read_text(), re.DOTALL)


@pytest.mark.usefixtures("on_ministack")
def test_the_examples() -> None:
    cf = cloudfront_rs.client("cloudfront")
    cf.create_function(
        Name="redirect",
        FunctionConfig={"Comment": "", "Runtime": "cloudfront-js-2.0"},
        FunctionCode=b"x",
    )
    assert len(EXAMPLES) == 5
    for example in EXAMPLES:
        exec(compile(example, str(README), "exec"), {})  # noqa: S102 (our own README)
    live = cf.describe_function(Name="redirect", Stage="LIVE")
    assert live["FunctionSummary"]["FunctionMetadata"]["Stage"] == "LIVE"
