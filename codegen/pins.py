"""The pins of Python packages and crates: what is newest, how they are changed, and what is installed.

Which registries are asked is for the configuration of pip and of cargo alone.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import tomli
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check")
PIN = re.compile(r"^(?P<name>[A-Za-z0-9][\w.-]*)==(?P<version>[^\s;#]+)", re.M)
AVAILABLE = re.compile(
    r"^ *\w+ (?P<name>\S+) v(?P<locked>\S+)(?: -> v(?P<to>\S+))?"
    r" \(available: v(?P<newest>[^,)]+)(?:, requires Rust (?P<rust>[\d.]+))?\)$",
    re.M,
)
# The oldest Python that is supported, by the project's own metadata.
OLDEST = re.compile(r'^requires-python = ">=(3\.\d+)"$', re.M)
LINES_OF_A_FAILURE = 12


class FollowError(Exception):
    """A sentence that says why the newest release cannot be taken over."""


@dataclass
class Moves:
    """The pins of one file that change, by name."""

    to: dict[str, str] = field(default_factory=dict)
    before: dict[str, str] = field(default_factory=dict)
    # What stays as it is, for what is told.
    others: dict[str, str] = field(default_factory=dict)
    file: str = ""
    to_do: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.to)

    def __contains__(self, name: str) -> bool:
        return name in self.to

    def version(self, name: str) -> str:
        return self.to.get(name) or self.others[name]

    def lines(self) -> list[str]:
        return [f"`{n}` {self.before[n]} to {v} in {self.file}" for n, v in sorted(self.to.items())]


@dataclass(frozen=True)
class Package:
    """What the metadata of a package on the index says."""

    name: str
    version: str
    requires: list[Requirement]
    requires_python: str

    @classmethod
    def of(cls, metadata: dict[str, Any]) -> Package:
        requires = [Requirement(text) for text in metadata.get("requires_dist") or ()]
        return cls(
            metadata["name"],
            metadata["version"],
            [r for r in requires if r.marker is None or r.marker.evaluate({"extra": ""})],
            metadata.get("requires_python") or "",
        )


def run(*command: str, cwd: Path | None = None, failure: str) -> str:
    """Returns what the command prints, or raises with what it said last."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd)
    except OSError as error:
        raise FollowError(f"{failure}: {error}") from error
    if done.returncode:
        said = (done.stderr.strip() or done.stdout.strip()).splitlines()[-LINES_OF_A_FAILURE:]
        raise FollowError(f"{failure}:\n" + "\n".join(said))
    return done.stdout


def attempt(*command: str, cwd: Path) -> tuple[int, str]:
    """Runs a command that may fail; returns its exit code, and all that it prints."""
    try:
        done = subprocess.run(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            cwd=cwd,
        )
    except OSError as error:
        raise FollowError(f"{command[0]} does not run: {error}") from error
    return done.returncode, done.stdout


def read(text: str) -> dict[str, str]:
    """The versions of a file of pins, by the names as the index writes them."""
    return {canonicalize_name(pin["name"]): pin["version"] for pin in PIN.finditer(text)}


def with_pins(text: str, to: Mapping[str, str]) -> str:
    """The file of pins with other versions of these packages, and every other character as it was."""

    def changed(pin: re.Match[str]) -> str:
        version = to.get(canonicalize_name(pin["name"]), pin["version"])
        return f"{pin['name']}=={version}"

    return PIN.sub(changed, text)


def resolved(*requirements: str) -> dict[str, Package]:
    """What pip would install for these, by name: the newest that go with each other."""
    names = ", ".join(requirements)
    printed = run(
        *(*PIP, "install", "--dry-run", "--ignore-installed", "--quiet", "--report", "-"),
        *requirements,
        failure=f"the package index was asked for {names}, and pip failed",
    )
    packages = [Package.of(found["metadata"]) for found in json.loads(printed)["install"]]
    return {canonicalize_name(package.name): package for package in packages}


def moves(path: Path, leader: str) -> Moves:
    """Which pins of a file change for the newest release of the leader.

    The leader and its botocore (and its boto3, where the file has one) take the newest versions that go
    together. Any other pin changes only where it is not what these ask for. All stay while the leader
    stays: a botocore is out some minutes before the boto3 that goes with it.
    """
    pinned = read(path.read_text())
    if leader not in pinned:
        raise FollowError(f"{path.name} pins no {leader}")
    found = resolved(leader)
    if Version(found[leader].version) <= Version(pinned[leader]):
        return Moves()
    others = [name for name in ("boto3",) if name in pinned and name != leader]
    if others:
        found = resolved(f"{leader}=={found[leader].version}", *others)
    leads = [leader, "botocore", *others]
    to = needed(pinned, found, leads, path.name)
    return Moves(
        to=to,
        before={name: pinned[name] for name in to},
        others={name: version for name, version in pinned.items() if name not in to},
        file=path.name,
        to_do=list(_too_new(path.parent, [found[name] for name in leads])),
    )


def needed(
    pinned: Mapping[str, str], found: Mapping[str, Package], leads: list[str], file: str
) -> dict[str, str]:
    """The pins that change so that these packages have what their metadata asks for."""
    versions = {**pinned, **{name: found[name].version for name in leads}}
    waiting = list(leads)
    while waiting:
        package = found[waiting.pop()]
        for requirement in package.requires:
            name = canonicalize_name(requirement.name)
            if name not in versions:
                raise FollowError(
                    f"{package.name} {package.version} asks for {requirement}, which {file} does not "
                    "pin: run 'make lock'"
                )
            if not requirement.specifier.contains(versions[name], prereleases=True):
                versions[name] = found[name].version
                waiting.append(name)
    return {name: version for name, version in versions.items() if version != pinned.get(name)}


def check(path: Path) -> None:
    """Stops where the pins of a file do not go together, which pip finds out without an installation."""
    failure = f"the pins of {path.name} would not go together"
    run(*PIP, "install", "--dry-run", "--quiet", "--requirement", str(path), failure=failure)


def install(versions: Mapping[str, str]) -> None:
    """Installs these into the environment that runs, and leaves all other packages as they are."""
    wanted = [f"{name}=={version}" for name, version in sorted(versions.items())]
    failure = f"{' '.join(wanted)} cannot be installed"
    run(*PIP, "install", "--quiet", "--no-deps", *wanted, failure=failure)


def data_folder() -> Path:
    """Where the environment has botocore's data, without an import that would keep the old code."""
    importlib.invalidate_caches()
    spec = importlib.util.find_spec("botocore")
    if spec is None or not spec.submodule_search_locations:
        raise FollowError("botocore is not installed")
    return Path(spec.submodule_search_locations[0]) / "data"


def set_aside(pinned: str, folder: Path) -> None:
    """Puts the data of the pinned botocore there: that which is installed, or the index's."""
    try:
        installed = importlib.metadata.version("botocore")
    except importlib.metadata.PackageNotFoundError:
        installed = None
    if installed == pinned:
        source = data_folder()
        shutil.copytree(source / "cloudfront", folder / "cloudfront")
        for path in source.glob("*.json"):
            shutil.copy(path, folder)
        return
    run(
        *(*PIP, "download", "--quiet", "--no-deps", "--only-binary", ":all:"),
        *("--dest", str(folder), f"botocore=={pinned}"),
        failure=f"botocore {pinned}, which was pinned, cannot be downloaded",
    )
    (wheel,) = folder.glob("*.whl")
    with ZipFile(wheel) as archive:
        for name in archive.namelist():
            inner = name.removeprefix("botocore/data/")
            if inner.startswith("cloudfront/") or re.fullmatch(r"[^/]+\.json", inner):
                target = folder / inner
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(archive.read(name))


def update_crates(root: Path) -> tuple[list[str], list[str]]:
    """Locks the newest of AWS's crates that Cargo.toml allows.

    :return: which changed, and what a person has to do for newer ones.
    """
    manifest = tomli.loads((root / "Cargo.toml").read_text())
    direct = {name for name in manifest["dependencies"] if name.startswith("aws-")}
    before = _locked(root)
    specs = [f"{name}@{version}" for name in sorted(direct) for version in before.get(name, ())]
    flags = [flag for spec in specs for flag in ("--package", spec)]
    code, printed = attempt(*("cargo", "update", "--color", "never", "--verbose"), *flags, cwd=root)
    if code:
        said = "\n".join(printed.strip().splitlines()[-LINES_OF_A_FAILURE:])
        raise FollowError(f"cargo cannot update AWS's crates:\n{said}")
    after = _locked(root)
    changed = [
        f"`{name}` {' and '.join(before.get(name, ['none']))} to {' and '.join(versions)} in Cargo.lock"
        for name, versions in sorted(after.items())
        if versions != before.get(name)
    ]
    return changed, beyond(printed, direct)


def beyond(printed: str, direct: set[str]) -> list[str]:
    """What cargo says is there and Cargo.toml, or the oldest Rust, does not allow."""
    found = {m["name"]: m for m in AVAILABLE.finditer(printed) if m["name"] in direct}
    return [
        f"Raise `{name}` in Cargo.toml to {m['newest']}: {m['to'] or m['locked']} is the newest that it "
        "allows" + (f", and the newer one wants Rust {m['rust']}." if m["rust"] else ".")
        for name, m in sorted(found.items())
    ]


def _locked(root: Path) -> dict[str, list[str]]:
    locked: dict[str, list[str]] = {}
    for package in tomli.loads((root / "Cargo.lock").read_text())["package"]:
        locked.setdefault(package["name"], []).append(package["version"])
    return locked


def _too_new(root: Path, packages: list[Package]) -> list[str]:
    oldest = OLDEST.search((root / "pyproject.toml").read_text())
    return [
        f"{package.name} {package.version} is not for Python {oldest[1]}, which this project supports: "
        "decide which of both goes."
        for package in packages
        if oldest and oldest[1] not in SpecifierSet(package.requires_python)
    ]
