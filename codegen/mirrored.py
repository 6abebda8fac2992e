"""Checks whether botocore, boto3 and aiobotocore still have what this project mirrors by hand.

    python -m codegen.mirrored [--site FOLDER ...] [--accept [NAME ...] | --accept-all]

``mirrored.toml`` lists the functions, classes, constants and data files that are mirrored, each with a
digest of its source and the files of ours that follow it. Where a new release changed one, somebody has
to read the change, and to decide whether ours has to change too; this command tells what there is to read.
It never imports the three packages, because a release that is only unpacked has to be readable as well.
"""

from __future__ import annotations

import argparse
import ast
import functools
import gzip
import hashlib
import importlib.util
import json
import re
import subprocess
import sys
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path
from typing import Any, TypeAlias

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parent.parent
LIST = ROOT / "codegen" / "mirrored.toml"
CACHE = ROOT / "target" / "mirrored"
# aiobotocore pins a release of botocore, so it does not go into one environment with the newest boto3.
AIOBOTOCORE = ".venv-aiobotocore/lib/python3.*/site-packages/aiobotocore"
PACKAGES = ("botocore", "boto3", "aiobotocore")
COMMAND = "python -m codegen.mirrored"
HEADING = """\
# What is mirrored by hand, and by which files of ours; `python -m codegen.mirrored` checks and writes it.
#
# A new entry is a line with an empty digest, which `python -m codegen.mirrored --accept NAME` fills in. A
# name is that of a function, class, method or constant, or the path of a data file; after `#` stands the
# one service or operation of the file that matters, and a folder stands for the names in it.

# The releases whose sources the digests are of.
"""
EXCUSE = "\n# Files whose header names botocore only because it has no counterpart there.\n"

# A folder of packages, or a wheel that was downloaded.
Site: TypeAlias = "Path | zipfile.Path"


@dataclass
class Entry:
    """An entry has the digest, which is empty until somebody accepts it, and the files of ours."""

    digest: str
    files: list[str]


@dataclass
class Mirrored:
    """This is the list, as it stands in its file."""

    releases: dict[str, str]
    without_counterpart: list[str]
    entries: dict[str, Entry]

    @classmethod
    def load(cls, path: Path) -> Mirrored:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
        entries = {name: Entry(**entry) for name, entry in found["mirrored"].items()}
        releases = {package: found[package] for package in PACKAGES}
        return cls(releases, found["without_counterpart"], entries)

    def write(self, path: Path) -> None:
        """Writes the list in one order and one form, so that a diff shows what changed and no more."""
        lines = [f"{package} = {_quoted(self.releases[package])}" for package in PACKAGES]
        lines += [EXCUSE + "without_counterpart = ["]
        lines += [f"    {_quoted(file)}," for file in sorted(self.without_counterpart)]
        lines += ["]", "", "[mirrored]"]
        for name, entry in sorted(self.entries.items()):
            files = ", ".join(_quoted(file) for file in sorted(entry.files))
            digest = _quoted(entry.digest)
            lines.append(f"{_quoted(name)} = {{ digest = {digest}, files = [{files}] }}")
        path.write_text(HEADING + "\n".join(lines) + "\n", encoding="utf-8")


def _quoted(text: str) -> str:
    # A string of JSON without control characters is one of TOML too.
    return json.dumps(text, ensure_ascii=False)


def package_of(name: str) -> str:
    return re.split("[./]", name, maxsplit=1)[0]


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]


def content_of(site: Site, name: str) -> bytes | None:
    """Returns what a digest is of, the text of a definition or the bytes of data; None where it is gone."""
    return _data(site, name) if "/" in name else _definition(site, name)


def _data(site: Site, name: str) -> bytes | None:
    path, _, part = name.partition("#")
    place = site.joinpath(*path.split("/"))
    if place.is_dir():
        names = [child.name for child in place.iterdir()]
        return "\n".join(sorted(n for n in names if not n.startswith(("_", ".")))).encode()
    if not place.is_file():
        return None
    content = place.read_bytes()
    if path.endswith(".gz"):
        content = gzip.decompress(content)
    if not part:
        return content
    document = json.loads(content)
    chosen = _service(document, part) if "partitions" in document else _operation(document, part)
    return json.dumps(chosen, indent=1, sort_keys=True).encode() if chosen else None


def _service(endpoints: Any, service: str) -> Any:
    """Picks one service out of ``endpoints.json``, as the others change with nearly every release."""
    about = ("defaults", "dnsSuffix", "partition", "regionRegex")
    return [
        [{key: partition.get(key) for key in about}, partition["services"].get(service)]
        for partition in endpoints["partitions"]
    ]


def _operation(model: Any, operation: str) -> Any:
    """Picks one operation, with its shapes and without its prose, out of a service's model."""
    if operation not in model["operations"]:
        return None
    chosen = {operation: _without_prose(model["operations"][operation])}
    waiting = [chosen[operation]]
    while waiting:
        for shape in re.findall(r'"shape": "(\w+)"', json.dumps(waiting.pop())):
            if shape not in chosen:
                chosen[shape] = _without_prose(model["shapes"][shape])
                waiting.append(chosen[shape])
    return {"metadata": model["metadata"], **chosen}


def _without_prose(value: Any) -> Any:
    if isinstance(value, dict):
        # A member may have this name, and then it is a dict.
        prose = {k for k, v in value.items() if k == "documentation" and isinstance(v, str)}
        return {k: _without_prose(v) for k, v in value.items() if k not in prose}
    return [_without_prose(item) for item in value] if isinstance(value, list) else value


def _definition(site: Site, name: str) -> bytes | None:
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        path = "/".join(parts[:length])
        for module in (site.joinpath(f"{path}.py"), site.joinpath(f"{path}/__init__.py")):
            if module.is_file():
                return _within(module.read_bytes(), parts[length:])
    return None


def _within(source: bytes, names: Iterable[str]) -> bytes | None:
    """Returns the source of what is called so, all of it where a name is defined several times.

    A property has a getter and a setter, and a function may have one definition for each system. Lines are
    taken as they stand, and not unparsed, because ``ast.unparse`` differs from one Python to the next.
    """
    text = source.decode().replace("\r\n", "\n")
    found: list[ast.AST] = [_parsed(text)]
    for name in names:
        found = [node for parent in found for node in _named(parent, name)]
    if not found:
        return None
    if isinstance(found[0], ast.Module):
        return text.encode()
    lines = text.split("\n")
    return "".join(f"{line}\n" for node in found for line in lines[_lines(node)]).encode()


@functools.cache
def _parsed(text: str) -> ast.Module:
    with warnings.catch_warnings():
        # Newer Pythons warn of what botocore writes, which is not this project's to change.
        warnings.simplefilter("ignore")
        return ast.parse(text)


def _named(parent: ast.AST, name: str) -> Iterator[ast.AST]:
    """Yields the definitions of that name in a module or a class, also below its ``if`` and ``try``."""
    for child in ast.iter_child_nodes(parent):
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            if child.name == name:
                yield child
        elif isinstance(child, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
            targets = child.targets if isinstance(child, ast.Assign) else [child.target]
            if any(isinstance(target, ast.Name) and target.id == name for target in targets):
                yield child
        elif isinstance(child, (ast.If, ast.Try, ast.ExceptHandler)):
            yield from _named(child, name)


def _lines(node: Any) -> slice:
    first = min([node.lineno, *(each.lineno for each in getattr(node, "decorator_list", ()))])
    return slice(first - 1, node.end_lineno)


def sites(given: list[Path]) -> dict[str, Path]:
    """Finds each package in one of the given folders, or, without any, where it is installed."""
    if given:
        holding = {package: [s for s in given if (s / package).is_dir()] for package in PACKAGES}
        return {package: folders[0] for package, folders in holding.items() if folders}
    found = {}
    for package in PACKAGES:
        spec = importlib.util.find_spec(package)
        if spec and spec.submodule_search_locations:
            found[package] = Path(next(iter(spec.submodule_search_locations))).parent
    for folder in ROOT.glob(AIOBOTOCORE):
        found["aiobotocore"] = folder.parent
    return found


def release_of(site: Site, package: str) -> str:
    line = content_of(site, f"{package}.__version__") or b""
    return str(ast.literal_eval(line.decode().partition("=")[2].strip() or "''"))


def stale_entries(mirrored: Mirrored, found: dict[str, Path]) -> dict[str, bytes | None]:
    """Returns the entries whose digest is not that of the source, and the source; None for what is gone."""
    stale = {}
    for name, entry in mirrored.entries.items():
        if package_of(name) in found:
            now = content_of(found[package_of(name)], name)
            if now is None or digest(now) != entry.digest:
                stale[name] = now
    return stale


def accept(mirrored: Mirrored, stale: dict[str, bytes | None], names: Iterable[str]) -> None:
    """Renews the digests of these names. What is gone has none, and stays stale."""
    for name in names:
        if (content := stale.get(name)) is not None:
            mirrored.entries[name].digest = digest(content)
            del stale[name]


def renew_releases(mirrored: Mirrored, found: dict[str, Path], stale: Iterable[str]) -> None:
    """Writes the installed releases into the header, of those packages of which nothing is stale.

    While something is, the header keeps the release that the changes are shown against.
    """
    for package in found.keys() - {package_of(name) for name in stale}:
        mirrored.releases[package] = release_of(found[package], package)


@functools.cache
def wheel_of(package: str, release: str, cache: Path) -> Site | None:
    """Gets the wheel of a release, from the cache or from the registry; None where neither has it."""
    folder = cache / f"{package}-{release}"
    if not any(folder.glob("*.whl")):
        pip = [sys.executable, "-m", "pip", "download", "--disable-pip-version-check", "--quiet"]
        pip += ["--no-deps", "--only-binary=:all:", "--retries=1", f"--dest={folder}"]
        pip += [f"{package}=={release}"]
        done = subprocess.run(pip, capture_output=True, text=True, check=False)
        if done.returncode:
            why = (done.stderr.strip().splitlines() or ["pip says nothing"])[-1]
            print(f"{package} {release} cannot be fetched, so its changes are not shown: {why}")
            return None
    return zipfile.Path(next(folder.glob("*.whl")))


def changes(name: str, old: bytes, new: bytes, releases: tuple[str, str]) -> Iterator[str]:
    """Yields the lines that tell how a mirrored name changed from one release to the other."""
    if name.endswith(("/service-2.json", "/service-2.json.gz")) and old and new:
        yield from model_changes(json.loads(old), json.loads(new))
        return
    if name.endswith((".json", ".json.gz")):
        # Some data files are one long line.
        old, new = (
            json.dumps(json.loads(text or "null"), indent=1).encode() for text in (old, new)
        )
    before, after = (text.decode().splitlines() for text in (old, new))
    labels = [f"{name} {release}" for release in releases]
    yield from unified_diff(before, after, labels[0], labels[1], lineterm="")


def model_changes(old: Any, new: Any) -> Iterator[str]:
    """Yields the operations, shapes and members of a service that were added, removed or changed.

    The model has more than ten thousand lines, and most changes in it are of its prose.
    """
    before, after = (dict(_facts(_without_prose(model))) for model in (old, new))
    if before == after:
        yield "only the prose changed"
    for name in sorted(before.keys() | after.keys()):
        if name not in before or name not in after:
            yield f"{'removed' if name in before else 'added'} {name}"
        elif before[name] != after[name]:
            yield f"changed {name}"


def _facts(model: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in model.items():
        if key not in ("operations", "shapes"):
            yield key, value
    for name, operation in model["operations"].items():
        yield f"operation {name}", operation
    for name, shape in model["shapes"].items():
        yield f"shape {name}", {k: v for k, v in shape.items() if k not in ("members", "enum")}
        for member, about in shape.get("members", {}).items():
            yield f"member {name}.{member}", about
        for value in shape.get("enum", ()):
            yield f"value {name}.{value}", None


def show(
    mirrored: Mirrored, found: dict[str, Path], name: str, now: bytes | None, cache: Path
) -> None:
    """Prints one stale entry, and how it changed."""
    entry, package = mirrored.entries[name], package_of(name)
    listed, installed = mirrored.releases[package], release_of(found[package], package)
    what = "is GONE" if now is None else "changed" if entry.digest else "is new in the list"
    print(f"\n{name} {what}\n  mirrored by {', '.join(entry.files)}")
    wheel = wheel_of(package, listed, cache) if entry.digest else None
    old = content_of(wheel, name) if wheel else None
    if old is None:
        return
    if digest(old) != entry.digest:
        print(f"  The digest in the list is not that of {package} {listed} either.")
    for line in changes(name, old, now or b"", (listed, installed)):
        print(f"  {line}".rstrip())


def arguments_of(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog=COMMAND, description=__doc__.partition("\n")[0])
    parser.add_argument("--site", type=Path, action="append", default=[], help="where to look")
    parser.add_argument("--list", type=Path, default=LIST, help="another list")
    parser.add_argument("--cache", type=Path, default=CACHE, help="where wheels are kept")
    accepting = parser.add_mutually_exclusive_group()
    accepting.add_argument("--accept", nargs="*", metavar="NAME", help="renew these digests")
    accepting.add_argument("--accept-all", action="store_true", help="renew all digests")
    return parser.parse_args(argv)


def main(argv: list[str] | None = None) -> int:
    """Returns 1 where something is stale, or where what must be checked is absent; 2 for a wrong name."""
    arguments = arguments_of(argv)
    mirrored, found = Mirrored.load(arguments.list), sites(arguments.site)
    unknown = [name for name in arguments.accept or () if name not in mirrored.entries]
    if unknown:
        print(f"not in {arguments.list.name}: {', '.join(unknown)}", file=sys.stderr)
        return 2
    missing = [package for package in PACKAGES if package not in found]
    if missing:
        print(f"NOT checked, as not found: {', '.join(missing)}")
    stale = stale_entries(mirrored, found)
    if arguments.accept is not None or arguments.accept_all:
        accept(mirrored, stale, list(stale) if arguments.accept_all else arguments.accept)
        renew_releases(mirrored, found, stale)
        mirrored.write(arguments.list)
    for name, now in stale.items():
        show(mirrored, found, name, now, arguments.cache)
    _conclude(mirrored, found, stale)
    # Only aiobotocore may be absent, unless the folders were named.
    too_few = not found or (not arguments.site and missing not in ([], ["aiobotocore"]))
    return int(bool(stale) or too_few)


def _conclude(mirrored: Mirrored, found: dict[str, Path], stale: dict[str, bytes | None]) -> None:
    checked = [name for name in mirrored.entries if package_of(name) in found]
    releases = {package: release_of(site, package) for package, site in found.items()}
    told = ", ".join(f"{package} {release}" for package, release in releases.items())
    gone = [name for name, content in stale.items() if content is None]
    if stale:
        print(f"\n{len(stale)} of {len(checked)} mirrored names are stale in {told}.")
        print("Read each change. Change our file, or docs/differences.md, where need be. Then:")
        print(f"  {COMMAND} --accept NAME ...")
        if gone:
            print(f"Look for the successor of what is gone, and change the list: {', '.join(gone)}")
        return
    print(f"{len(checked)} mirrored names are what they were, in {told}")
    newer = [p for p, release in releases.items() if release != mirrored.releases[p]]
    if newer:
        listed = ", ".join(f"{package} {mirrored.releases[package]}" for package in newer)
        print(f"The list names {listed}: `{COMMAND} --accept` writes the newer releases into it.")


if __name__ == "__main__":
    sys.exit(main())
