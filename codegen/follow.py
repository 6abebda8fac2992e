"""``make follow``: takes the newest boto3 and AWS crates over, and says what they change.

    python -m codegen.follow [--report-only OLD_DATA NEW_DATA]

The pins, what is generated and the changelog are changed together, or nothing is: whatever fails on the
way puts them back, so that a release that does not fit yet costs nobody anything. What only a person can
do is listed at the end. ``--report-only`` compares two of botocore's folders of data and changes nothing.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from codegen import changes, pins
from codegen.changelog import with_section
from codegen.pins import FollowError, Moves, run

ROOT = Path(__file__).resolve().parent.parent
DEVELOPMENT = "requirements-dev.txt"
AIOBOTOCORE = "requirements-aiobotocore.txt"
# Each file of pins with the package that says which others it takes.
FOLLOWED = {DEVELOPMENT: "boto3", AIOBOTOCORE: "aiobotocore"}
GUARD = Path("codegen") / "mirrored.py"
KEPT = (*FOLLOWED, "Cargo.lock", "CHANGELOG.md")
# The whole report, for the description of a pull request; git ignores it.
REPORT = Path("target") / "follow.md"
# Of the guard's, so that the list of what is to do is not lost behind the changes of half a botocore.
MOST_LINES = 300


@dataclass
class Outcome:
    """What is told in the end."""

    told: list[str] = field(default_factory=list)
    to_do: list[str] = field(default_factory=list)
    changed: bool = False

    def text(self) -> str:
        parts = [*self.told]
        if self.to_do:
            numbered = (f"{number}. {what}" for number, what in enumerate(self.to_do, 1))
            parts.append("What a person still has to do:\n\n" + "\n".join(numbered))
        return "\n\n".join(parts)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m codegen.follow", description="Follow boto3.")
    parser.add_argument(
        "--report-only", nargs=2, type=Path, metavar=("OLD_DATA", "NEW_DATA"), help="only compare"
    )
    given = parser.parse_args(arguments)
    try:
        if given.report_only:
            print(_compared(*given.report_only) or "Nothing of CloudFront's model differs.")
            return 0
        outcome = follow(ROOT)
    except FollowError as error:
        print(f"follow: {error}", file=sys.stderr)
        return 1
    if outcome.changed:
        (ROOT / REPORT).parent.mkdir(exist_ok=True)
        (ROOT / REPORT).write_text(outcome.text() + "\n")
    print(outcome.text())
    return 0


def follow(root: Path) -> Outcome:
    """Does everything that needs no person."""
    outcome = Outcome()
    with kept([root / name for name in KEPT]):
        moves = {
            name: pins.moves(root / name, leader)
            for name, leader in FOLLOWED.items()
            if (root / name).exists()
        }
        crates, beyond = pins.update_crates(root)
        outcome.to_do += beyond
        outcome.changed = any(moves.values()) or bool(crates)
        if outcome.changed:
            _take_over(root, moves, crates, outcome)
        else:
            outcome.told.append(
                "Nothing is newer than what is pinned, of boto3 and of AWS's crates: no file was changed."
            )
    _guard(root, outcome)
    if outcome.changed and moves.get(AIOBOTOCORE) and (root / GUARD).exists():
        outcome.to_do.append(
            "Run the guard again after `make test`, which makes the environment of aiobotocore anew."
        )
    if outcome.changed:
        outcome.to_do += [
            "Run `make lint` and `make test`, and mend what they find.",
            "Commit the pins, what was generated and CHANGELOG.md together.",
        ]
    return outcome


@contextmanager
def kept(paths: Iterable[Path]) -> Iterator[None]:
    """Puts these files back as they were if what is done within fails or is interrupted."""
    before = {path: path.read_bytes() for path in paths if path.exists()}
    try:
        yield
    except BaseException:
        for path, content in before.items():
            if not path.exists() or path.read_bytes() != content:
                path.write_bytes(content)
        raise


def _take_over(root: Path, moves: dict[str, Moves], crates: list[str], outcome: Outcome) -> None:
    for name, moved in moves.items():
        path = root / name
        if moved:
            path.write_text(pins.with_pins(path.read_text(), moved.to))
    # The other files are of environments that are not this one, and pip looks at those when they are made.
    if moves[DEVELOPMENT]:
        pins.check(root / DEVELOPMENT)
    development = moves[DEVELOPMENT]
    with tempfile.TemporaryDirectory() as folder:
        old = Path(folder)
        if "botocore" in development:
            pins.set_aside(development.before["botocore"], old)
        with _installed(development):
            if "boto3" in development or "botocore" in development:
                outcome.told.append(_written(root, development, old))
            if development or crates:
                _generate(root)
    moved_lines = [line for moved in moves.values() for line in moved.lines()]
    outcome.told.append(
        "Pins that changed:\n\n" + "\n".join(f"- {m}" for m in moved_lines + crates)
    )
    outcome.to_do += [what for moved in moves.values() for what in moved.to_do]


@contextmanager
def _installed(moved: Moves) -> Iterator[None]:
    """Has the new packages in the environment, and the old ones again if what is done within fails."""
    if not moved:
        yield
        return
    try:
        pins.install(moved.to)
        yield
    except BaseException:
        try:
            pins.install(moved.before)
        except FollowError as error:
            print(f"The environment keeps the new packages: {error}", file=sys.stderr)
        raise


def _written(root: Path, moved: Moves, old: Path) -> str:
    """Writes the changes of the model into the changelog, and returns them.

    A release that changes nothing of CloudFront's has no section there: boto3 has a release on every
    day of work.
    """
    boto3 = moved.version("boto3")
    span = f"from botocore {moved.before.get('botocore')} to {moved.version('botocore')}"
    found = _compared(old, pins.data_folder()) if "botocore" in moved else ""
    if not found:
        return f"boto3 {boto3} changes nothing of CloudFront's model."
    body = f"AWS's model of CloudFront, {span}:\n\n{found}"
    path = root / "CHANGELOG.md"
    path.write_text(with_section(path.read_text(), boto3, body))
    return f"### Follows boto3 {boto3}\n\n{body}"


def _compared(old: Path, new: Path) -> str:
    try:
        return changes.report(old, new)
    except (OSError, ValueError, KeyError) as error:
        raise FollowError(f"botocore's models cannot be compared: {error!r}") from error


def _generate(root: Path) -> None:
    run("cargo", "fetch", "--locked", cwd=root, failure="the crates cannot be fetched")
    failure = "what follows from the model cannot be generated, so the pins stay as they were"
    print(run(sys.executable, "-m", "codegen", cwd=root, failure=failure).strip())


def _guard(root: Path, outcome: Outcome) -> None:
    """Runs the guard of the code that mirrors botocore's by hand, if there is one."""
    if not (root / GUARD).exists():
        return
    guard = (sys.executable, "-m", "codegen.mirrored")
    code, output = pins.attempt(*guard, cwd=root)
    if code == 0 and outcome.changed:
        # Nothing that is mirrored changed, so that the list is of the new releases from now on.
        code, output = pins.attempt(*guard, "--accept", cwd=root)
    lines = output.strip().splitlines()
    if len(lines) > MOST_LINES:
        lines[MOST_LINES:] = [f"... and {len(lines) - MOST_LINES} lines more"]
    if lines:
        said = "\n".join(lines)
        outcome.told.append(
            f"The guard of the code that is mirrored by hand:\n\n~~~~\n{said}\n~~~~"
        )
    if code:
        outcome.to_do.append(
            "Read what the guard of the mirrored code found (`python -m codegen.mirrored`), and take "
            "over what applies."
        )


if __name__ == "__main__":
    sys.exit(main())
