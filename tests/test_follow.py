"""``make follow`` without a network: which lines it changes, and that it changes all or nothing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from codegen import follow, pins
from codegen.changelog import with_section
from codegen.pins import FollowError, Package
from tests.test_follow_report import SERVICE, Json, add_operation, data

PINS = """\
# Made by 'make lock'.
boto3==1.40.0
botocore==1.40.0
botocore-stubs==1.40.0
jmespath==1.0.0 ; python_version >= "3.10"
s3transfer==0.19.0
"""
CHANGELOG = """\
# Changelog

## Unreleased

### Fixed

- Something.

## 0.1.0 - 2026-01-31

### Added

- Everything.
"""


def test_only_the_named_pins_change() -> None:
    changed = pins.with_pins(PINS, {"boto3": "1.41.0", "botocore": "1.41.1", "jmespath": "2.0.0"})
    expected = PINS.replace("boto3==1.40.0", "boto3==1.41.0")
    expected = expected.replace("botocore==1.40.0", "botocore==1.41.1")
    expected = expected.replace("jmespath==1.0.0", "jmespath==2.0.0")
    assert changed == expected


def package(name: str, version: str, *requires: str, python: str = ">=3.10") -> Package:
    metadata = {"name": name, "version": version, "requires_dist": list(requires)}
    return Package.of({**metadata, "requires_python": python})


def index(monkeypatch: pytest.MonkeyPatch, *packages: Package) -> None:
    found = {package.name: package for package in packages}
    monkeypatch.setattr(pins, "resolved", lambda *_: found)


def of_the_index(boto3: str, s3transfer: str = ">=0.19.0", python: str = ">=3.10") -> list[Package]:
    return [
        package("boto3", boto3, f"botocore>={boto3}", f"s3transfer{s3transfer}", python=python),
        package("botocore", boto3, "jmespath<2,>=1", "awscrt==1; extra == 'crt'"),
        package("jmespath", "1.9.0"),
        package("s3transfer", "0.30.0", "botocore"),
    ]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / follow.DEVELOPMENT).write_text(PINS)
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG)
    (tmp_path / "pyproject.toml").write_text('[project]\nrequires-python = ">=3.10"\n')
    return tmp_path


def test_other_pins_change_only_if_they_are_asked_for(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = root / follow.DEVELOPMENT
    index(monkeypatch, *of_the_index("1.41.0"))
    assert pins.moves(path, "boto3").to == {"boto3": "1.41.0", "botocore": "1.41.0"}
    index(monkeypatch, *of_the_index("1.41.0", s3transfer=">=0.20"))
    assert pins.moves(path, "boto3").to["s3transfer"] == "0.30.0"


def test_nothing_goes_back_and_nothing_is_left_out(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = root / follow.DEVELOPMENT
    for version in ("1.40.0", "1.39.0"):
        index(monkeypatch, *of_the_index(version))
        assert not pins.moves(path, "boto3")
    index(monkeypatch, *of_the_index("1.41.0", python=">=3.12"))
    assert "not for Python 3.10" in pins.moves(path, "boto3").to_do[0]
    index(monkeypatch, package("boto3", "1.41.0", "novelty"), *of_the_index("1.41.0")[1:])
    with pytest.raises(FollowError, match=r"asks for novelty, which .* does not pin"):
        pins.moves(path, "boto3")


def test_the_section_of_the_changelog_is_replaced() -> None:
    once = with_section(CHANGELOG, "1.41.0", "- One.\n  - \\1 stands as it is.")
    section = "### Follows boto3 1.41.0\n\n- One.\n  - \\1 stands as it is.\n\n"
    assert once == CHANGELOG.replace("### Fixed", section + "### Fixed")
    assert with_section(once, "1.41.0", "- One.\n  - \\1 stands as it is.") == once
    other = with_section(once, "1.41.0", "- Two.")
    assert other == CHANGELOG.replace(
        "### Fixed", "### Follows boto3 1.41.0\n\n- Two.\n\n### Fixed"
    )
    both = with_section(other, "1.41.01", "- Three.")
    assert both.index("1.41.01\n") < both.index("1.41.0\n")
    assert with_section(both, "1.41.0", "- Two.") == both


def test_a_changelog_without_unreleased_changes() -> None:
    released = CHANGELOG.replace("## Unreleased\n\n### Fixed\n\n- Something.\n\n", "")
    changed = with_section(released, "1.41.0", "- One.")
    section = "## Unreleased\n\n### Follows boto3 1.41.0\n\n- One.\n\n"
    assert changed == released.replace("## 0.1.0", section + "## 0.1.0")
    assert with_section(changed, "1.41.0", "- One.") == changed


def test_crates_that_cargo_does_not_take() -> None:
    printed = """\
    Updating crates.io index
     Locking 1 package to latest Rust 1.94.1 compatible version
    Updating aws-types v1.7.0 -> v1.7.1 (available: v2.0.0)
   Unchanged aws-smithy-http v0.64.0 (available: v0.65.0, requires Rust 1.99)
   Unchanged syn v3.0.9 (available: v3.0.10)
"""
    one, other = pins.beyond(printed, {"aws-smithy-http", "aws-types", "aws-runtime"})
    assert "`aws-smithy-http` in Cargo.toml to 0.65.0" in one
    assert one.endswith("the newer one wants Rust 1.99.")
    assert "to 2.0.0: 1.7.1 is the newest that it allows" in other


@pytest.fixture
def followed(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Json]:
    """Everything around ``follow`` as it would be with boto3 1.41.0; returns what was installed."""
    installed: list[Json] = []
    new = data(tmp_path / "new", {SERVICE: [add_operation]})
    index(monkeypatch, *of_the_index("1.41.0"))
    monkeypatch.setattr(pins, "update_crates", lambda _: ([], ["Raise a crate."]))
    monkeypatch.setattr(pins, "check", lambda _: None)
    monkeypatch.setattr(pins, "install", lambda versions: installed.append(dict(versions)))
    monkeypatch.setattr(pins, "set_aside", lambda _, folder: data(folder))
    monkeypatch.setattr(pins, "data_folder", lambda: new)
    monkeypatch.setattr(follow, "_generate", lambda _: None)
    assert root == tmp_path
    return installed


def test_all_of_it_and_then_nothing(root: Path, followed: list[Json]) -> None:
    outcome = follow.follow(root)
    assert outcome.changed
    assert "`WarmCache`" in outcome.text()
    assert "1. Raise a crate.\n2. Run `make lint`" in outcome.text()
    assert followed == [{"boto3": "1.41.0", "botocore": "1.41.0"}]
    assert "boto3==1.41.0\nbotocore==1.41.0\n" in (root / follow.DEVELOPMENT).read_text()
    changelog = (root / "CHANGELOG.md").read_text()
    assert (
        "### Follows boto3 1.41.0\n\nAWS's model of CloudFront, from botocore 1.40.0" in changelog
    )
    kept = {p: p.stat().st_mtime_ns for p in root.iterdir()}
    again = follow.follow(root)
    assert not again.changed
    assert "no file was changed" in again.text()
    assert {p: p.stat().st_mtime_ns for p in root.iterdir()} == kept
    assert len(followed) == 1


@pytest.mark.parametrize("error", [FollowError("no"), KeyboardInterrupt()])
def test_what_fails_leaves_all_as_it_was(
    root: Path, followed: list[Json], monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    def refuse(_: Path) -> None:
        assert "1.41.0" in (root / "CHANGELOG.md").read_text()
        raise error

    monkeypatch.setattr(follow, "_generate", refuse)
    with pytest.raises(type(error)):
        follow.follow(root)
    assert (root / follow.DEVELOPMENT).read_text() == PINS
    assert (root / "CHANGELOG.md").read_text() == CHANGELOG
    assert followed[-1] == {"boto3": "1.40.0", "botocore": "1.40.0"}


def test_what_fails_is_a_sentence_and_an_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert follow.main(["--report-only", str(tmp_path), str(tmp_path)]) == 1
    assert "has no model of CloudFront" in capsys.readouterr().err
    monkeypatch.setattr(pins, "PIP", (sys.executable, "-c", "raise SystemExit('no registry')"))
    with pytest.raises(FollowError, match="asked for boto3, and pip failed:\nno registry"):
        pins.resolved("boto3")
