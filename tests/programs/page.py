"""docs/recipes/programs.md, made of the list of programs and of what came of running them."""

from __future__ import annotations

from collections.abc import Callable

from tests.programs.program import MODES, ROOT, Program
from tests.programs.programs import PROGRAMS

PATH = ROOT / "docs" / "recipes" / "programs.md"
# With the first in the environment these programs are run, and with the second the tests write the page;
# ``python -m tests.programs`` sets them.
NAMES = "CLOUDFRONT_RS_PROGRAMS"
WRITE = "WRITE_PROGRAMS_PAGE"

BEGINNING = """\
<!-- Made by `make test-programs-write`: not to be edited. -->

# Other people's programs

Much of what runs beside boto3 reaches into it: tracers wrap its methods, mocks answer in the place of AWS,
and event loops replace the sockets below it. `make test-programs` runs each of these with boto3, with
`import cloudfront_rs as boto3`, and with boto3 under `patch_boto3()`, in an environment of its own. “yes”
is where all that it does and sees is equal to what it does and sees with boto3: its calls, spans, tags and
errors, and what it adds to the requests that reach the server.

| program | version | what is compared | with boto3 | import changed | `patch_boto3()` |
|---|---|---|---|---|---|
"""


def page(works: Callable[[Program, str], bool]) -> str:
    notes: list[str] = []
    rows = [row(program, works, notes) for program in PROGRAMS]
    ending = ["\n", *(f"{number}. {note}.\n" for number, note in enumerate(notes, 1))]
    return "".join([BEGINNING, *rows, *(ending if notes else [])])


def row(program: Program, works: Callable[[Program, str], bool], notes: list[str]) -> str:
    cells = [program.title or program.package, program.version, program.what]
    for mode in MODES:
        if mode in program.left_out:
            notes.append(f"{program.title or program.package}: {program.left_out[mode]}")
            cells.append(f"— ({len(notes)})")
        else:
            cells.append("yes" if works(program, mode) else "no")
    return f"| {' | '.join(cells)} |\n"
