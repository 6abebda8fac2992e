"""The guard of what is mirrored by hand finds what changed, and its list has whatever there is.

The tests change a copy of the installed botocore. They need no registry, because the release that they
compare with is a wheel that is made of the same copy.
"""

from __future__ import annotations

import ast
import gzip
import json
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from codegen import mirrored
from codegen.mirrored import LIST, ROOT, Mirrored

NAMED = re.compile(r"\b(?:botocore|boto3|aiobotocore)\b")
FUNCTION = "botocore.utils.ensure_boolean"
CLASS = "botocore.validate.ParamValidator"
MODEL = "botocore/data/cloudfront/2020-05-31/service-2.json.gz"


@dataclass
class Copy:
    """It has a copy of the installed botocore, one of our list, and a wheel of the listed release."""

    site: Path
    list: Path
    cache: Path

    def run(self, *arguments: str) -> int:
        options = [f"--site={self.site}", f"--list={self.list}", f"--cache={self.cache}"]
        return mirrored.main([*options, *arguments])

    def change(self, path: str, pattern: str, replacement: str) -> None:
        file = self.site / path
        text, count = re.subn(pattern, replacement, file.read_text(encoding="utf-8"), flags=re.M)
        assert count == 1
        file.write_text(text, encoding="utf-8")

    def change_all(self) -> None:
        """Edits a function, and adds a method to a class and a member to a structure."""
        self.change("botocore/utils.py", r"^def ensure_boolean\(.*:\n", r"\g<0>    # Edited.\n")
        method = r"\g<0>    def added(self):\n        return None\n\n"
        self.change("botocore/validate.py", r"^class ParamValidator:\n", method)
        model = json.loads(gzip.decompress((self.site / MODEL).read_bytes()))
        model["shapes"]["FunctionSummary"]["members"]["Added"] = {"shape": "string"}
        (self.site / MODEL).write_bytes(gzip.compress(json.dumps(model).encode()))


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    made = Copy(tmp_path / "site", tmp_path / "mirrored.toml", tmp_path / "cache")
    shutil.copy(LIST, made.list)
    listed = Mirrored.load(LIST)
    installed = mirrored.sites([])["botocore"]
    files = {path for name in listed.entries for path in sources_of(installed, name)}
    for path in sorted({"botocore/__init__.py", *files}):
        copied = made.site / path
        if (installed / path).is_dir():
            copied.mkdir(parents=True)
        else:
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(installed / path, copied)
    release = f"botocore-{listed.releases['botocore']}"
    (made.cache / release).mkdir(parents=True)
    with zipfile.ZipFile(made.cache / release / f"{release}-py3-none-any.whl", "w") as wheel:
        for file in sorted(made.site.rglob("*")):
            wheel.write(file, file.relative_to(made.site))
    return made


def sources_of(installed: Path, name: str) -> list[str]:
    """Returns the files, or what is in the folder, that an entry about botocore is read from."""
    if mirrored.package_of(name) != "botocore":
        return []
    if "/" in name:
        path = name.partition("#")[0]
        within = (installed / path).iterdir() if (installed / path).is_dir() else []
        return [f"{path}/{child.name}" for child in within] or [path]
    parts = name.split(".")
    paths = ["/".join(parts[:length]) + ".py" for length in range(len(parts), 0, -1)]
    return [path for path in paths if (installed / path).is_file()]


def test_the_installed_packages() -> None:
    command = [sys.executable, "-m", "codegen.mirrored"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert not done.returncode, done.stdout
    assert "mirrored names are what they were, in botocore " in done.stdout


def test_an_unchanged_copy(copy: Copy, capsys: pytest.CaptureFixture[str]) -> None:
    assert copy.run() == 0
    assert "NOT checked, as not found: boto3, aiobotocore" in capsys.readouterr().out


def test_changes(copy: Copy, capsys: pytest.CaptureFixture[str]) -> None:
    copy.change_all()
    assert copy.run() == 1
    told = capsys.readouterr().out
    assert set(re.findall(r"^(\S+) changed$", told, re.M)) == {FUNCTION, CLASS, MODEL}
    for name in (FUNCTION, CLASS, MODEL):
        ours = ", ".join(Mirrored.load(LIST).entries[name].files)
        assert f"{name} changed\n  mirrored by {ours}\n" in told
    assert "\n  +    # Edited.\n" in told
    assert "\n  +    def added(self):\n" in told
    assert "\n  added member FunctionSummary.Added\n" in told
    assert told.endswith("  python -m codegen.mirrored --accept NAME ...\n")


def test_only_the_prose_of_the_model(copy: Copy, capsys: pytest.CaptureFixture[str]) -> None:
    model = json.loads(gzip.decompress((copy.site / MODEL).read_bytes()))
    model["operations"]["GetFunction"]["documentation"] = "Other words."
    (copy.site / MODEL).write_bytes(gzip.compress(json.dumps(model).encode()))
    assert copy.run() == 1
    assert "\n  only the prose changed\n" in capsys.readouterr().out


def test_changes_without_a_registry(
    copy: Copy, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    shutil.rmtree(copy.cache)
    copy.change_all()
    assert copy.run() == 1
    told = capsys.readouterr().out
    assert "cannot be fetched, so its changes are not shown" in told
    assert set(re.findall(r"^(\S+) changed$", told, re.M)) == {FUNCTION, CLASS, MODEL}


def test_accepting_one(copy: Copy, capsys: pytest.CaptureFixture[str]) -> None:
    copy.change_all()
    assert copy.run("--accept", CLASS) == 1
    told = capsys.readouterr().out
    assert set(re.findall(r"^(\S+) changed$", told, re.M)) == {FUNCTION, MODEL}
    before, after = Mirrored.load(LIST).entries, Mirrored.load(copy.list).entries
    assert [name for name in before if before[name] != after[name]] == [CLASS]
    assert copy.run("--accept-all") == 0
    assert copy.run() == 0


def test_accepting_what_is_not_listed(copy: Copy, capsys: pytest.CaptureFixture[str]) -> None:
    assert copy.run("--accept", "botocore.nothing") == 2
    assert "botocore.nothing" in capsys.readouterr().err


def test_a_new_entry(copy: Copy, capsys: pytest.CaptureFixture[str]) -> None:
    listed = Mirrored.load(copy.list)
    listed.entries[FUNCTION].digest = ""
    listed.write(copy.list)
    assert copy.run() == 1
    assert f"{FUNCTION} is new in the list\n" in capsys.readouterr().out
    assert copy.run("--accept", FUNCTION) == 0
    assert Mirrored.load(copy.list).entries == Mirrored.load(LIST).entries


def test_a_removed_function(copy: Copy, capsys: pytest.CaptureFixture[str]) -> None:
    copy.change("botocore/utils.py", r"^def ensure_boolean\(", "def somewhere_else(")
    assert copy.run("--accept-all") == 1
    told = capsys.readouterr().out
    assert f"{FUNCTION} is GONE\n  mirrored by " in told
    assert "\n  -def ensure_boolean(" in told
    assert told.endswith(
        f"Look for the successor of what is gone, and change the list: {FUNCTION}\n"
    )


def test_a_removed_module(copy: Copy, capsys: pytest.CaptureFixture[str]) -> None:
    (copy.site / "botocore" / "validate.py").unlink()
    assert copy.run() == 1
    assert f"{CLASS} is GONE\n" in capsys.readouterr().out


def test_a_newer_release(copy: Copy, capsys: pytest.CaptureFixture[str]) -> None:
    copy.change("botocore/__init__.py", r"^__version__ = .*$", "__version__ = '99.9.9'")
    assert copy.run() == 0
    assert "`python -m codegen.mirrored --accept` writes the newer" in capsys.readouterr().out
    copy.change_all()
    assert copy.run("--accept", CLASS, MODEL) == 1
    before = Mirrored.load(LIST).releases
    assert Mirrored.load(copy.list).releases == before
    assert copy.run("--accept", FUNCTION) == 0
    assert Mirrored.load(copy.list).releases == {**before, "botocore": "99.9.9"}


def test_the_list_is_in_the_order_and_form_of_the_writer(tmp_path: Path) -> None:
    Mirrored.load(LIST).write(tmp_path / "written.toml")
    assert (tmp_path / "written.toml").read_text() == LIST.read_text()


def test_the_list_names_files_that_exist() -> None:
    listed = Mirrored.load(LIST)
    ours = {file for entry in listed.entries.values() for file in entry.files}
    assert all(entry.files for entry in listed.entries.values())
    assert [
        file for file in ours.union(listed.without_counterpart) if not (ROOT / file).is_file()
    ] == []


def test_the_list_names_all_files_whose_header_names_botocore() -> None:
    listed = Mirrored.load(LIST)
    sources = [*(ROOT / "src").rglob("*.rs"), *(ROOT / "python" / "cloudfront_rs").rglob("*.py")]
    naming = {p.relative_to(ROOT).as_posix() for p in sources if NAMED.search(header_of(p))}
    ours = {file for entry in listed.entries.values() for file in entry.files}
    assert sorted(naming - ours - set(listed.without_counterpart)) == []
    assert sorted(ours.intersection(listed.without_counterpart)) == []
    assert sorted(set(listed.without_counterpart) - naming) == []


def header_of(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        return ast.get_docstring(ast.parse(text)) or ""
    return "\n".join(line for line in text.splitlines() if line.startswith("//!"))
