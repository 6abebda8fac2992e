"""The README and the pages of the site, and the blocks of code in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
PAGES = [README, *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(r"^```(\w+)(?: title=\"([^\"\n]+)\")?\n(.*?)^```$", re.DOTALL | re.MULTILINE)
# The README shows commands in this way.
INDENTED = re.compile(r"(?<=\n\n)(?: {4}.+\n)+(?=\n)")


@dataclass(frozen=True)
class Block:
    """A block of code.

    :ivar title: the name of the file that the block is, if it is one.
    :ivar line: of the page, where the code begins.
    """

    page: Path
    language: str
    title: str | None
    code: str
    line: int


def name_of(page: Path) -> str:
    return str(page.relative_to(ROOT))


def blocks(page: Path) -> list[Block]:
    text = page.read_text()
    found = [
        Block(page, fence[1], fence[2], fence[3], text.count("\n", 0, fence.start(3)) + 1)
        for fence in FENCE.finditer(text)
    ]
    assert text.count("```") == 2 * len(found), f"a fence without a language in {page}"
    if page == README:
        commands = INDENTED.findall(FENCE.sub("", text))
        found += [Block(page, "sh", None, command, 0) for command in commands]
    return found
