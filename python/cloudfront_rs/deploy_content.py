"""What is to be deployed: the arguments, checked and read, and how two stages of a function differ.

All that can be wrong with the arguments is found here, before anything is sent. Function code is in no
``repr``, and in no exception.
"""

from __future__ import annotations

import difflib
import io
import json
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

Code: TypeAlias = str | bytes | bytearray | os.PathLike[str]
Event: TypeAlias = Mapping[str, Any] | str | bytes | bytearray | os.PathLike[str]

# Nobody's code is one word that ends like the name of a file.
_LOOKS_LIKE_A_PATH = re.compile(r"[^\s;(){}=]+\.(js|mjs|cjs|ts|txt|json)", re.IGNORECASE)
DEFAULT_RUNTIME = "cloudfront-js-2.0"


@dataclass(frozen=True)
class Content:
    """What a deployment decides about a stage; two stages with equal contents do the same."""

    code: bytes = field(repr=False)
    runtime: str
    comment: str
    key_value_stores: tuple[str, ...]

    @classmethod
    def of_reply(cls, summary: Mapping[str, Any], code: bytes) -> Content:
        config = summary["FunctionConfig"]
        stores = config.get("KeyValueStoreAssociations", {}).get("Items", [])
        arns = tuple(sorted(store["KeyValueStoreARN"] for store in stores))
        return cls(code, config["Runtime"], config["Comment"], arns)

    def params(self) -> dict[str, Any]:
        config: dict[str, Any] = {"Comment": self.comment, "Runtime": self.runtime}
        if self.key_value_stores:
            items = [{"KeyValueStoreARN": arn} for arn in self.key_value_stores]
            config["KeyValueStoreAssociations"] = {"Quantity": len(items), "Items": items}
        return {"FunctionConfig": config, "FunctionCode": self.code}

    def differences(self, other: Content) -> list[str]:
        names = ("code", "runtime", "comment", "key_value_stores")
        return [n.replace("_", " ") for n in names if getattr(self, n) != getattr(other, n)]


@dataclass(frozen=True)
class Wanted:
    """The arguments of a deployment, checked and read."""

    name: str
    content: Content
    events: tuple[bytes, ...] = field(repr=False)
    publish: bool


def want(
    name: str,
    code: Code,
    *,
    runtime: str = DEFAULT_RUNTIME,
    comment: str = "",
    key_value_stores: Iterable[str] = (),
    test_events: Iterable[Event] = (),
    publish: bool = True,
) -> Wanted:
    for argument, text in (("name", name), ("runtime", runtime), ("comment", comment)):
        if not isinstance(text, str):
            raise TypeError(f"{argument} must be text, and is {type(text).__name__}")
    if isinstance(key_value_stores, (str, bytes)):
        raise TypeError("key_value_stores takes a list of ARNs: put the one into a list")
    arns = tuple(sorted(set(key_value_stores)))
    if isinstance(test_events, (Mapping, str, bytes, bytearray, os.PathLike)):
        raise TypeError("test_events takes a list of event objects: put the one into a list")
    events = tuple(_event(number, event) for number, event in enumerate(test_events, 1))
    if isinstance(code, str):
        _refuse_path(code)
    content = Content(_bytes("code", code), runtime, comment, arns)
    return Wanted(name, content, events, bool(publish))


def _refuse_path(code: str) -> None:
    """Refuses text that was meant as the path of a file: it would be LIVE in place of what the file has."""
    line = code.strip()
    if not line or "\n" in line:
        return
    if _LOOKS_LIKE_A_PATH.fullmatch(line) or _is_file(line):
        raise ValueError(
            f"code is the text {line!r}, which names a file: give pathlib.Path({line!r}) for what is in it"
        )


def _is_file(line: str) -> bool:
    try:
        return os.path.isfile(line)
    except ValueError:
        return False  # no name of a file has a null in it


def _event(number: int, event: Event) -> bytes:
    if isinstance(event, Mapping):
        return json.dumps(dict(event)).encode()
    text = _bytes(f"test event {number}", event)
    try:
        json.loads(text)
    except ValueError as error:
        raise ValueError(f"test event {number} is not JSON: {error}") from None
    return text


def _bytes(what: str, given: Any) -> bytes:
    if isinstance(given, (bytes, bytearray)):
        return bytes(given)
    if isinstance(given, os.PathLike):
        return Path(given).read_bytes()
    if not isinstance(given, str):
        raise TypeError(f"{what} must be text, bytes or a path, and is {type(given).__name__}")
    try:
        return given.encode()
    except UnicodeEncodeError as error:
        # Python's own error would carry the whole text.
        raise ValueError(f"{what} has half a character at position {error.start}") from None


def diff(name: str, stage: str, old: Content | None, new: Content) -> str:
    """Unified, of code and configuration; empty where there is no difference."""
    if old == new:
        return ""
    texts: list[str] = []
    for suffix, text in (("js", _code_text), ("config.json", _config_text)):
        before, after = text(old) if old else "", text(new)
        source = f"{stage}/{name}.{suffix}" if old else "/dev/null"
        texts += difflib.unified_diff(
            _lines(before), _lines(after), fromfile=source, tofile=f"{name}.{suffix}"
        )
    return "".join(texts)


def _code_text(content: Content) -> str:
    return content.code.decode(errors="backslashreplace")


def _config_text(content: Content) -> str:
    return json.dumps(content.params()["FunctionConfig"], indent=2, ensure_ascii=False) + "\n"


def _lines(text: str) -> list[str]:
    # StringIO ends lines where diff does; str.splitlines would also do so at other characters.
    return [
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        for line in io.StringIO(text)
    ]
