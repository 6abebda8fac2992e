"""What the README and the pages of the site show runs, as a reader would run it.

The blocks of a page run one after the other, and share their names like the cells of a notebook; those of
the page about notebooks run in one. A block with a file's name for its title is that file. A comment behind
a ``print`` is what that prints, where an ellipsis stands for anything.
"""

from __future__ import annotations

import ast
import asyncio
import importlib.util
import inspect
import io
import re
import shlex
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import redirect_stdout
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import cloudfront_rs
import pytest
from cloudfront_rs import command_line
from jupyter_client.manager import start_new_kernel

from tests.notebook.conftest import Kernel
from tests.site.pages import PAGES, README, ROOT, Block, blocks, name_of

BLOCKS = {page: blocks(page) for page in PAGES}
PYTHON = [page for page, found in BLOCKS.items() if any(b.language == "python" for b in found)]
COMMANDS = [
    line.partition("  #")[0].strip()
    for found in BLOCKS.values()
    for block in found
    if block.language == "sh"
    for line in block.code.replace("\\\n", "").splitlines()
]
NOTEBOOKS = ROOT / "docs" / "recipes" / "notebooks.md"


def test_nothing_else_is_shown() -> None:
    """What is neither run nor looked at: two sketches, and what is not for this package to read."""
    shown = Counter(block.language for found in BLOCKS.values() for block in found)
    del shown["python"], shown["sh"]
    assert shown == {"ini": 1, "js": 1, "json": 1, "text": 2}


@pytest.mark.usefixtures("_as_a_reader")
@pytest.mark.parametrize("page", PYTHON, ids=name_of)
def test_the_examples(page: Path) -> None:
    if page == NOTEBOOKS:
        manager, client = start_new_kernel(kernel_name="python3")
        try:
            kernel = Kernel(manager, client)
            follow(page, lambda block: kernel.run(block.code))
        finally:
            client.stop_channels()
            manager.shutdown_kernel(now=True)
        return
    names: dict[str, Any] = {"__name__": "__main__"}
    if page == README:  # which says so in words
        names |= {"cloudfront_rs": cloudfront_rs, "Path": Path}
    follow(page, lambda block: run(block, names))
    if page == README:
        assert len([block for block in BLOCKS[page] if block.language == "python"]) == 11
        live = cloudfront_rs.client("cloudfront").describe_function(Name="redirect", Stage="LIVE")
        assert live["FunctionSummary"]["FunctionMetadata"]["Stage"] == "LIVE"


def follow(page: Path, run_block: Callable[[Block], str]) -> None:
    """Runs the blocks of a page, and compares what they print."""
    for block in BLOCKS[page]:
        if block.title:
            Path(block.title).parent.mkdir(exist_ok=True)
            Path(block.title).write_text(block.code)
        if block.language == "python":
            printed = run_program(block.title) if block.title else run_block(block)
            compare(block, printed)


def compare(block: Block, printed: str) -> None:
    lines = iter(printed.splitlines())
    for said in re.findall(r"^ *print\(.*\)  # (.+)$", block.code, re.MULTILINE):
        pattern = said.replace("[", "[[]").replace("…", "*")
        assert any(fnmatchcase(line, pattern) for line in lines), f"{said}\n\n{printed}"


def run_program(title: str) -> str:
    """Runs a file, by pytest if it is one of tests."""
    runner = ["-m", "pytest", "-q"] if title.startswith("test_") else []
    ended = subprocess.run(
        [sys.executable, *runner, title], capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, ""), ended.stdout
    return ended.stdout


def run(block: Block, names: dict[str, Any]) -> str:
    """Runs it like a notebook's cell, with ``await`` at its top level; returns what it prints."""
    if block.page == README:
        described = cloudfront_rs.client("cloudfront").describe_function(
            Name="redirect", Stage="DEVELOPMENT"
        )
        names["etag"] = described["ETag"]
    code = "\n" * (block.line - 1) + block.code  # a traceback names the page's line
    with redirect_stdout(io.StringIO()) as printed:
        flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        result = eval(compile(code, str(block.page), "exec", flags), names)  # noqa: S307 (our own pages)
        if inspect.iscoroutine(result):
            asyncio.run(_awaited(result))
    return printed.getvalue()


async def _awaited(coroutine: Any) -> None:
    await coroutine


@pytest.mark.parametrize("command", dict.fromkeys(COMMANDS))
def test_the_command_exists(command: str) -> None:
    program, *arguments = [word for word in shlex.split(command) if not re.match(r"[A-Z_]+=", word)]
    if program == "cloudfront-rs":
        if "--help" in arguments:
            with pytest.raises(SystemExit, match=r"^0$"):
                command_line.main(arguments)
        else:
            command_line._parser().parse_args(arguments)
    elif program == "make":
        assert re.search(rf"^{arguments[0]}:", (ROOT / "Makefile").read_text(), re.MULTILINE)
    elif program == "python" and arguments[0] == "-m":
        assert importlib.util.find_spec(arguments[1])
    elif program == "python":
        assert (ROOT / arguments[0]).exists()
    else:
        assert program in ("pip", "uv", "export"), f"what is {program}?"


def test_the_commands_are_found() -> None:
    assert len(COMMANDS) >= 10


def test_the_first_screen_is_short() -> None:
    first_screen = README.read_text().partition("## Try it")[0]
    examples = re.findall(r"```python\n(.*?)```", first_screen, re.DOTALL)
    assert len(examples) == 5
    assert all(example.count("\n") <= 4 for example in examples)


def test_the_examples_fit_the_page() -> None:
    """In a window of a common width, beside the navigation, so many characters fit."""
    shown = [b for page in PAGES if page != README for b in BLOCKS[page] if b.language != "text"]
    assert [line for b in shown for line in b.code.splitlines() if len(line) > 79] == []
