"""Makes the reference pages of the docstrings: an extension of Griffe, which mkdocs.yml names.

The docstrings are written for Sphinx, and the site is Markdown. Here is what lies between the two: roles
become links, and what Griffe's parser of Sphinx's fields cannot read is put as it can. What docstrings
say to contributors is left out. The methods of the clients, which have no docstring in ``client.pyi``,
link to AWS's page of their operation. Nothing of the package is imported, so that nothing has to be
built.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import griffe
from botocore import xform_name

AWS = "https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_{}.html"
CLIENTS = ("CloudFront", "AsyncCloudFront")
MODEL = Path(__file__).parents[1] / "python" / "cloudfront_rs" / "service_model.json"


class Reference(griffe.Extension):
    """Changes what Griffe has read, before mkdocstrings renders it."""

    def __init__(self) -> None:
        self._functions: dict[str, griffe.Function] = {}

    def on_function_instance(self, *, func: griffe.Function, **_: Any) -> None:
        """Keeps the function ``client``: for Griffe, the module of that name takes its place."""
        if func.path == "cloudfront_rs.client":
            self._functions["client()"] = func

    def on_package(self, *, pkg: griffe.Module, **_: Any) -> None:
        """Once all is read."""
        # Under another key, and so on a page; its name and its path stay what they are.
        pkg.members |= self._functions
        # Users find these classes in `exceptions`.
        pkg["modeled_exceptions"].name = "exceptions"
        for client in CLIENTS:
            _complete(pkg["client"][client])
        _translate(pkg)

    def on_function(self, *, func: griffe.Function, **_: Any) -> None:
        """Leaves what ``unpack_typeddict`` has made parameters of to the signature: it has no text."""
        sections = func.docstring.parsed if func.docstring else []
        for section in [s for s in sections if s.kind is griffe.DocstringSectionKind.parameters]:
            section.value = [parameter for parameter in section.value if parameter.description]
            if not section.value:
                sections.remove(section)


def _complete(client: griffe.Class) -> None:
    for operation in json.loads(MODEL.read_text())["operations"]:
        method = client[xform_name(operation)]
        link = f"[{operation}]({AWS.format(operation)}) in AWS's API reference."
        method.docstring = griffe.Docstring(link, parent=method)


def _translate(found: griffe.Object) -> None:
    if found.is_module:
        found.docstring = None  # it is for contributors
    if found.docstring:
        text = markdown(found.docstring.value)
        if isinstance(found, griffe.Function):
            # What stands in **kwargs, Griffe wants to have a type: these are all dicts.
            unknown = rf":param (?!(?:{'|'.join(p.name for p in found.parameters)}):)(?=\w+:)"
            text = re.sub(unknown, ":param dict ", text)
        found.docstring.value = text
    for member in found.members.values():
        if not member.is_alias:
            _translate(member)  # type: ignore[arg-type]


def markdown(docstring: str) -> str:
    """A docstring of Sphinx's kind, with Markdown in it, and the fields at its end."""
    text = re.sub(r"^Source: .*?(\n\n|\Z)", "", docstring, flags=re.DOTALL | re.MULTILINE)
    text = re.sub(r":\w+:`~?([\w.]+)`", _role, text)
    paragraphs = text.split("\n\n")
    fields = [p for p in paragraphs if p.startswith(":")]
    text = "\n\n".join(p for p in paragraphs if p not in fields)
    split = re.sub(
        r"^:raises ([\w.]+(?:,\s+[\w.]+)+): (.*(?:\n {2,}.*)*)",
        _raises,
        "\n".join(fields),
        flags=re.MULTILINE,
    )
    return f"{text}\n\n{split}".strip()


def _role(role: re.Match[str]) -> str:
    """A link where the reference has such a name, and else the name."""
    path = role[1].removeprefix("cloudfront_rs.")
    name = path.rpartition(".")[2]
    return f'<autoref optional identifier="cloudfront_rs.{path}"><code>{name}</code></autoref>'


def _raises(field: re.Match[str]) -> str:
    """One field for each exception."""
    return "\n".join(f":raises {name}: {field[2]}" for name in re.split(r",\s+", field[1]))
