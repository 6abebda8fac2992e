"""The README's examples run, one after the other, as a reader would run them."""

import ast
import asyncio
import inspect
import re
from pathlib import Path
from typing import Any

import cloudfront_rs
import pytest

README = Path(__file__).resolve().parent.parent / "README.md"
EXAMPLES = re.findall(r"```python\n(.*?)```", README.read_text(), re.DOTALL)
FIRST_SCREEN = README.read_text().partition("## Try it")[0]


def run(example: str, names: dict[str, Any]) -> None:
    """Like a notebook's cell: with ``await`` at its top level."""
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    result = eval(compile(example, str(README), "exec", flags), names)  # noqa: S307 (our own README)
    if inspect.iscoroutine(result):
        asyncio.run(_awaited(result))


async def _awaited(coroutine: Any) -> None:
    await coroutine


@pytest.mark.usefixtures("on_ministack")
def test_the_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "redirect.js").write_text("function handler(event) { return event.response; }")
    cf = cloudfront_rs.client("cloudfront")
    names: dict[str, Any] = {"cloudfront_rs": cloudfront_rs, "Path": Path}
    for name in ("redirect", "rewrite", "headers"):
        created = cf.create_function(
            Name=name,
            FunctionConfig={"Comment": "", "Runtime": "cloudfront-js-2.0"},
            FunctionCode=b"x",
        )
        if name == "redirect":
            names["etag"] = created["ETag"]
    assert len(EXAMPLES) == 11
    for example in EXAMPLES:
        etag = cf.describe_function(Name="redirect", Stage="DEVELOPMENT")["ETag"]
        run(example, names | {"etag": etag})
    live = cf.describe_function(Name="redirect", Stage="LIVE")
    assert live["FunctionSummary"]["FunctionMetadata"]["Stage"] == "LIVE"


def test_the_first_screen_is_short() -> None:
    blocks = re.findall(r"```python\n(.*?)```", FIRST_SCREEN, re.DOTALL)
    assert len(blocks) == 5
    assert all(block.count("\n") <= 4 for block in blocks)
