"""Changes as bullets of CHANGELOG.md, and the section there that tells which boto3 is followed."""

from __future__ import annotations

import re
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from codegen.facts import Json, Model, differences, ticked

# The order of the report; a kind is told only if there is a change of it.
KINDS = (
    "Operations",
    "Structures",
    "Members",
    "Required members",
    "Enum values",
    "Constraints",
    "Error codes",
    "Paginators",
    "Waiters",
    "Endpoint rules",
    "Partitions and regions",
    "Service and files",
)
VERBS = ("came", "went", "changed")
# The names of these say little without the structure that they are in.
WITHIN = {"Members", "Required members"}
WIDTH = 118


@dataclass(frozen=True)
class Change:
    """One thing that differs.

    Changes that differ only in the shape are told together, with the operations of all of them.
    """

    kind: str
    verb: str
    text: str
    shape: str = ""
    model: Model | None = None


def render(changes: Iterable[Change]) -> str:
    """The changes as Markdown, in the order of kinds and then of the alphabet."""
    bullets: dict[tuple[str, str], list[str]] = defaultdict(list)
    for kind, verb, text in _told(changes):
        bullets[kind, verb].append(text)
    lines: list[str] = []
    for kind in KINDS:
        for verb in VERBS:
            if (kind, verb) in bullets:
                lines.append(f"- {kind} that {verb}:")
                lines += [_wrapped(text) for text in sorted(bullets[kind, verb])]
    return "\n".join(lines)


def _told(changes: Iterable[Change]) -> Iterator[tuple[str, str, str]]:
    """Puts changes together that are the same in several shapes, and says where they are."""
    shapes: dict[tuple[str, str, str, Model | None], set[str]] = defaultdict(set)
    for change in changes:
        shapes[change.kind, change.verb, change.text, change.model].add(change.shape)
    for (kind, verb, text, model), found in shapes.items():
        if model is None:
            yield kind, verb, text
            continue
        inner = found - model.tops if kind in WITHIN else set()
        within = f" in {ticked(inner)}" if inner else ""
        yield kind, verb, text + within + model.where(found)


def named(kind: str, old: Json, new: Json, what: str = "") -> Iterator[Change]:
    """The changes between two sets of facts, of which each has a name."""
    for name in new.keys() - old.keys():
        yield Change(kind, "came", f"{what}`{name}`")
    for name in old.keys() - new.keys():
        yield Change(kind, "went", f"{what}`{name}`")
    for name in old.keys() & new.keys():
        for text in differences(old[name], new[name]):
            yield Change(kind, "changed", f"{what}`{name}`: {text}")


def with_section(changelog: str, boto3: str, body: str) -> str:
    """The changelog with what came with this boto3, in place of what it said about the same boto3.

    The section stands among the changes that are not released yet, and nothing else is touched.
    """
    section = f"### Follows boto3 {boto3}\n\n{body.strip()}\n\n"
    unreleased = re.search(r"^## Unreleased\n+(.*?)(?=^## |\Z)", changelog, re.M | re.S)
    if unreleased is None:
        first = re.search(r"^## |\Z", changelog, re.M)
        assert first
        start, rest = changelog[: first.start()].rstrip("\n"), changelog[first.start() :]
        return f"{start}\n\n## Unreleased\n\n{section}{rest}".rstrip("\n") + "\n"
    known = rf"^### Follows boto3 {re.escape(boto3)}\n.*?(?=^###? |\Z)"
    text, count = re.subn(known, lambda _: section, unreleased[1], flags=re.M | re.S)
    if not count:
        text = section + text
    start, rest = changelog[: unreleased.start(1)], changelog[unreleased.end() :]
    return f"{start}{text}{rest}".rstrip("\n") + "\n"


def _wrapped(text: str) -> str:
    return textwrap.fill(
        text,
        WIDTH,
        initial_indent="  - ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
