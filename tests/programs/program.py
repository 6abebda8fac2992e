"""What there is to know of one program: where it runs, what it has to show, and in which ways."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

# As it is, with the import changed, and under `patch_boto3()`.
MODES = ("boto3", "ours", "patch")


@dataclass(frozen=True)
class Program:
    """``name`` is that of its requirements, and so of its environment.

    ``shows`` are texts that boto3's observations must have in them, so that a program that does nothing
    does not count as one that works. ``left_out`` has the modes that make no sense, with the reason.
    """

    name: str
    package: str  # whose version counts
    what: str
    shows: tuple[str, ...]
    scenario: str = ""  # that of its name, unless given
    variables: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(
        default_factory=dict
    )  # what of a request is looked at, by patterns
    server: bool = True  # whether calls go to one, in place of a port where nothing listens
    requests: bool = True  # whether those that came to it are compared
    left_out: dict[str, str] = field(default_factory=dict)
    environment: str = ""  # that of its name, unless given
    title: str = ""  # the package, unless given

    @property
    def python(self) -> Path:
        return ROOT / "target" / "programs" / (self.environment or self.name) / "bin" / "python"

    @property
    def module(self) -> str:
        return f"tests.programs.scenarios.{self.scenario or self.name.replace('-', '_')}"

    @property
    def version(self) -> str:
        requirements = HERE / "requirements" / f"{self.environment or self.name}.txt"
        pinned = re.escape(self.package).replace("\\-", "[-_]")
        found = re.search(
            rf"^{pinned}==(\S+)$", requirements.read_text(), re.MULTILINE | re.IGNORECASE
        )
        if not found:
            raise LookupError(f"{requirements.name} does not pin {self.package}")
        return found[1]
