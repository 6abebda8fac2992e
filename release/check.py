"""``make release-check``: whether version, changelog, tag and metadata are in step, before a release.

    python -m release.check [--tag v1.2.3] [dist/*]

Without ``--tag`` the tags of the commit that is checked out are looked at. Each mistake is told with what
to do about it; exit code 1 if there is one.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Iterator
from email.parser import HeaderParser
from pathlib import Path
from zipfile import ZipFile

import tomli

ROOT = Path(__file__).parents[1]
HEADING = re.compile(
    r"^## (?:\[?(?P<version>\d\S*?)\]? - (?P<date>\d{4}-\d\d-\d\d)|(?P<other>.*))$", re.M
)
PYTHONS = re.compile(r"Programming Language :: Python :: (3\.\d+)$", re.M)
IN_A_WHEEL = (
    "cloudfront_rs/py.typed",
    "cloudfront_rs/client.pyi",
    "cloudfront_rs/_native.pyi",
    "cloudfront_rs/service_model.json",
    "licenses/LICENSE-APACHE",
    "licenses/LICENSE-MIT",
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tag", help="the tag that is to be released, as v1.2.3")
    parser.add_argument("files", nargs="*", type=Path, help="wheels and source distributions")
    arguments = parser.parse_args()
    found = [*mistakes(ROOT, arguments.tag), *mistakes_of_files(ROOT, arguments.files)]
    if not arguments.files:
        found.append("no file was looked at: build them with `make wheel sdist`")
    for mistake in found:
        print(mistake, file=sys.stderr)
    if not found:
        print(
            f"{version_of(ROOT)} is in step, in Cargo.toml, Cargo.lock, CHANGELOG.md and "
            f"{len(arguments.files)} files"
        )
    return bool(found)


def version_of(root: Path) -> str:
    version: str = tomli.loads((root / "Cargo.toml").read_text())["package"]["version"]
    return version


def mistakes(root: Path, tag: str | None) -> Iterator[str]:
    version = version_of(root)
    locked = tomli.loads((root / "Cargo.lock").read_text())["package"]
    (of_lock,) = [p["version"] for p in locked if p["name"] == "cloudfront-rs"]
    if of_lock != version:
        yield f"Cargo.lock has version {of_lock}, Cargo.toml {version}: run `cargo update --workspace`"
    newest = HEADING.search((root / "CHANGELOG.md").read_text())
    if newest is None or newest["version"] is None:
        yield f"CHANGELOG.md begins with no release: make its first heading `## {version} - <date>`"
    elif newest["version"] != version:
        yield f"CHANGELOG.md begins with {newest['version']}, Cargo.toml has {version}: change one of them"
    tags = [tag] if tag else tags_of(root)
    if not tags:
        yield f"there is no tag on this commit: `git tag v{version}`, or give --tag"
    elif f"v{version}" not in tags:
        yield f"the tag is {', '.join(tags)}, and the version {version}: it must be v{version}"
    workflow = (root / ".github" / "workflows" / "ci.yml").read_text()
    matrix = re.search(r"^ *python: (\[.*\])$", workflow, re.M)
    tested = matrix[1] if matrix else ""
    project = tomli.loads((root / "pyproject.toml").read_text())["project"]
    named = PYTHONS.findall("\n".join(project["classifiers"]))
    for python in sorted({*named} ^ {*re.findall(r"[\d.]+", tested)}):
        yield f"only one of ci.yml's matrix and the classifiers has Python {python}: change one of them"


def tags_of(root: Path) -> list[str]:
    command = ["git", "tag", "--points-at", "HEAD"]
    return subprocess.run(
        command, cwd=root, check=True, capture_output=True, text=True
    ).stdout.split()


def mistakes_of_files(root: Path, files: list[Path]) -> Iterator[str]:
    version = version_of(root)
    for file in files:
        if f"-{version}-" not in file.name and f"-{version}.tar.gz" not in file.name:
            yield f"{file.name} is not of version {version}: remove it, and build again"
        if file.suffix == ".whl":
            yield from mistakes_of_wheel(file, version)
    if files:
        command = [sys.executable, "-m", "twine", "check", "--strict", *map(str, files)]
        checked = subprocess.run(command, check=False, capture_output=True, text=True)
        if checked.returncode:
            yield f"twine refuses the metadata:\n{checked.stdout}{checked.stderr}"


def mistakes_of_wheel(file: Path, version: str) -> Iterator[str]:
    with ZipFile(file) as wheel:
        names = wheel.namelist()
        for wanted in IN_A_WHEEL:
            if not any(name.endswith(wanted) for name in names):
                yield f"{file.name} is without {wanted}: see [tool.maturin] in pyproject.toml"
        (metadata,) = [name for name in names if name.endswith(".dist-info/METADATA")]
        told = HeaderParser().parsestr(wheel.read(metadata).decode())
    if told["Version"] != version:
        yield f"{file.name} says that it is version {told['Version']}: remove it, and build again"


if __name__ == "__main__":
    sys.exit(main())
