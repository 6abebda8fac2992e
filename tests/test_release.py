"""What `make release-check` and `make wheel` find, by itself; and that GitHub takes the workflows."""

from __future__ import annotations

import contextlib
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
import yaml

from release import check, wheel

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FILES = ("Cargo.toml", "Cargo.lock", "CHANGELOG.md", "pyproject.toml", ".github/workflows/ci.yml")
VERSION = check.version_of(ROOT)
TAG = f"v{VERSION}"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """What a release is made of, in step."""
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    change(tmp_path, "CHANGELOG.md", r"\A(.*?)^## .*?$", rf"\1## {VERSION} - 2026-01-31")
    return tmp_path


def change(root: Path, name: str, pattern: str, replacement: str) -> None:
    text = (root / name).read_text()
    changed, count = re.subn(pattern, replacement, text, count=1, flags=re.MULTILINE | re.DOTALL)
    assert count == 1
    (root / name).write_text(changed)


def test_in_step(root: Path) -> None:
    assert list(check.mistakes(root, TAG)) == []


@pytest.mark.parametrize(
    ("name", "pattern", "replacement", "told"),
    [
        ("Cargo.toml", r'^version = "[^"]*"', 'version = "9.9.9"', "Cargo.lock has version"),
        ("Cargo.toml", r'^version = "[^"]*"', 'version = "9.9.9"', "it must be v9.9.9"),
        ("Cargo.toml", r'^version = "[^"]*"', 'version = "9.9.9"', "CHANGELOG.md begins with"),
        (
            "Cargo.lock",
            r'(?<=name = "cloudfront-rs"\nversion = )"[^"]*"',
            '"0.0.9"',
            "version 0.0.9",
        ),
        ("CHANGELOG.md", r"^## .*?$", "## Unreleased", "begins with no release"),
        ("pyproject.toml", r"Python :: 3\.13", "Python :: 3.19", "has Python 3.19"),
        (".github/workflows/ci.yml", r'"3\.10"', '"3.10", "3.20"', "has Python 3.20"),
    ],
)
def test_a_mistake(root: Path, name: str, pattern: str, replacement: str, told: str) -> None:
    change(root, name, pattern, replacement)
    assert told in "\n".join(check.mistakes(root, TAG))


def test_another_tag(root: Path) -> None:
    (mistake,) = check.mistakes(root, "v0.0.0")
    assert mistake == f"the tag is v0.0.0, and the version {VERSION}: it must be {TAG}"


def test_no_tag(root: Path) -> None:
    git = [shutil.which("git") or "git", "-c", "user.name=n", "-c", "user.email=e"]
    for command in (["init", "--quiet"], ["commit", "--quiet", "--allow-empty", "-m", "m"]):
        subprocess.run([*git, *command], cwd=root, check=True)
    (mistake,) = check.mistakes(root, None)
    assert "there is no tag on this commit" in mistake


def test_a_wheel(tmp_path: Path) -> None:
    file = tmp_path / f"cloudfront_rs-{VERSION}-cp310-abi3-any.whl"
    with ZipFile(file, "w") as wheel:
        for name in check.IN_A_WHEEL[:-1]:
            wheel.writestr(name, "")
        wheel.writestr("cloudfront_rs-1.dist-info/METADATA", "Name: cloudfront-rs\nVersion: 1.0\n")
    missing, version = check.mistakes_of_wheel(file, VERSION)
    assert check.IN_A_WHEEL[-1] in missing
    assert "says that it is version 1.0" in version


def test_a_file_of_another_version(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "cloudfront_rs-9.9.9.tar.gz"
    file.write_bytes(b"")
    another, _ = check.mistakes_of_files(root, [file])
    assert another == f"{file.name} is not of version {VERSION}: remove it, and build again"


@pytest.mark.parametrize("mistake", [None, "a mistake"])
def test_the_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], mistake: str | None
) -> None:
    monkeypatch.setattr(sys, "argv", ["check", "--tag", TAG, "a", "b"])
    monkeypatch.setattr(check, "mistakes", lambda *_: filter(None, [mistake]))
    monkeypatch.setattr(check, "mistakes_of_files", lambda *_: [])
    assert check.main() == bool(mistake)
    told = capsys.readouterr()
    assert (told.out + told.err).startswith(mistake or f"{VERSION} is in step")


def test_without_a_file(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["check", "--tag", TAG])
    assert check.main() == 1
    assert "no file was looked at" in capsys.readouterr().err


def test_a_wheel_that_is_too_large(tmp_path: Path) -> None:
    file = tmp_path / "cloudfront_rs-1-manylinux_2_17_x86_64.whl"
    file.write_bytes(bytes(wheel.MOST_MB * 10**6 + 1))
    with pytest.raises(SystemExit, match="larger than 6 MB"):
        wheel.check(file)


@pytest.mark.parametrize(
    ("found", "refused"), [("manylinux_2_17_x86_64", False), ("linux_x86_64", True)]
)
def test_what_auditwheel_finds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, found: str, refused: bool
) -> None:
    file = tmp_path / "cloudfront_rs-1-cp310-abi3-manylinux2014_x86_64.manylinux_2_17_x86_64.whl"
    file.write_bytes(b"")
    shown = f'is consistent with the following platform tag:\n"{found}".'
    monkeypatch.setattr(wheel, "run", lambda *_: shown)
    raises = pytest.raises(SystemExit, match="auditwheel finds another")
    with raises if refused else contextlib.nullcontext():
        wheel.check(file)


def test_a_package_that_is_not_the_wheels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wheel, "run", lambda *_, **__: "python/cloudfront_rs/__init__.py")
    with pytest.raises(SystemExit, match="would not test the wheel"):
        wheel.test(tmp_path / "a.whl", "python3", tmp_path, [])


def test_workflows() -> None:
    command = ["check_jsonschema", "--builtin-schema", "vendor.github-workflows"]
    done = subprocess.run(
        [sys.executable, "-m", *command, *map(str, WORKFLOWS)],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    assert len(WORKFLOWS) == 4


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: str(path.name))
def test_what_workflows_run_is_there(path: Path) -> None:
    jobs: dict[str, Any] = yaml.safe_load(path.read_text())["jobs"]
    runs = "\n".join(step.get("run", "") for job in jobs.values() for step in job["steps"])
    for script in re.findall(r"\.github/\w+\.sh", runs):
        runs += (ROOT / script).read_text()
    makefile = (ROOT / "Makefile").read_text()
    for target in re.findall(r"\bmake ([a-z-]+)", runs):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
    named = re.findall(r"(?:tests/[\w/.]+|requirements-\w+\.txt|\.ci/run)", runs)
    assert [name for name in named if not (ROOT / name).exists()] == []
    assert all("timeout-minutes" in job and "secrets." not in str(job) for job in jobs.values())
