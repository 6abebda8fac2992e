"""Renders ``paginator.py`` and ``waiter.py``: a class for each paginator and waiter of the model.

Mirrors the classes that ``botocore.client.BaseClient.get_paginator`` and ``botocore.waiter`` make when a
client asks for one. The facts are the entries of botocore's ``paginators-1.json`` and
``waiters-2.json``; the names of the classes and their types are mypy_boto3_cloudfront's.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from botocore import xform_name
from botocore.loaders import create_loader

from codegen.model import Model

PAGINATOR_HEADER = '''"""The paginators, one class for each operation that answers in pages.

Mirrors the entries of botocore's ``paginators-1.json``, and the types of
``mypy_boto3_cloudfront.paginator``. How pages are fetched stands in :mod:`cloudfront_rs.paginate`, whose
``paginate`` takes anything; the types of each class here are narrower, which checkers must be told.

{heading}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudfront_rs.paginate import Paginator

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from cloudfront_rs import type_defs
    from cloudfront_rs.paginate import PageIterator
'''
WAITER_HEADER = '''"""The waiters, one class for each state that can be waited for.

Mirrors the entries of botocore's ``waiters-2.json``, and the types of ``mypy_boto3_cloudfront.waiter``.
How they wait stands in :mod:`cloudfront_rs.wait`, whose ``wait`` takes anything; the types of each class
here are narrower, which checkers must be told.

{heading}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudfront_rs.wait import Waiter

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from cloudfront_rs import type_defs
'''


def paginators() -> dict[str, dict[str, Any]]:
    """Each paginator's configuration, by the name of its operation."""
    entries = sorted(_load("paginators-1")["pagination"].items())
    return {name: dict(config) for name, config in entries}


def waiters() -> dict[str, dict[str, Any]]:
    """Each waiter's description, by its name."""
    return dict(sorted(_load("waiters-2")["waiters"].items()))


def paginator_module(model: Model, heading: str) -> str:
    classes = {xform_name(name): f"{name}Paginator" for name in paginators()}
    lines = [PAGINATOR_HEADER.format(heading=heading), *exported(classes.values())]
    for name, config in paginators().items():
        operation = model.operations[xform_name(name)]
        page = f"type_defs.{operation.output_shape.name}TypeDef"
        arguments = f"type_defs.{operation.input_shape.name}PaginateTypeDef"
        lines += [
            f'class {name}Paginator(Paginator["{page}"]):',
            f'    """The pages of ``{xform_name(name)}``."""',
            f'    operation_name = "{name}"',
            f"    pagination_config: dict[str, str] = {config!r}",
            f"    limit_type: type[str] | type[int] = {_limit_type(operation.input_shape, config)}",
            "    if TYPE_CHECKING:",
            "        def paginate(  # type: ignore[override]",
            f"            self, **kwargs: Unpack[{arguments}]",
            f"        ) -> PageIterator[{page}]: ...",
            "",
        ]
    lines += table("BY_METHOD: dict[str, type[Paginator[Any]]]", classes)
    return "\n".join(lines)


def waiter_module(model: Model, heading: str) -> str:
    classes = {xform_name(name): f"{name}Waiter" for name in waiters()}
    lines = [WAITER_HEADER.format(heading=heading), *exported(classes.values())]
    for name, waiter in waiters().items():
        method = xform_name(waiter["operation"])
        acceptor = _acceptor(name, waiter)
        arguments = f"type_defs.{model.operations[method].input_shape.name}WaitTypeDef"
        lines += [
            f"class {name}Waiter(Waiter):",
            f'    """Asks ``{method}`` until its status is {acceptor["expected"]}."""',
            f'    name = "{name}"',
            f"    description = {waiter.get('description', '')!r}",
            f'    method_name = "{method}"',
            f"    delay = {waiter['delay']}",
            f"    max_attempts = {waiter['maxAttempts']}",
            f'    argument = "{acceptor["argument"]}"',
            f'    expected = "{acceptor["expected"]}"',
            "    if TYPE_CHECKING:",
            "        def wait(  # type: ignore[override]",
            f"            self, **kwargs: Unpack[{arguments}]",
            "        ) -> None: ...",
            "",
        ]
    lines += table("BY_NAME: dict[str, type[Waiter]]", classes)
    return "\n".join(lines)


def _load(name: str) -> Any:
    return create_loader().load_service_model("cloudfront", name)


def _limit_type(shape: Any, config: dict[str, Any]) -> str:
    return {"string": "str", "integer": "int"}[shape.members[config["limit_key"]].type_name]


def _acceptor(name: str, waiter: dict[str, Any]) -> dict[str, Any]:
    """The one value that is looked at: ``cloudfront_rs.wait`` can express nothing else."""
    (acceptor,) = waiter["acceptors"]
    if (acceptor["matcher"], acceptor["state"]) != ("path", "success"):
        raise SystemExit(f"the waiter {name} looks at {acceptor}")
    return dict(acceptor)


def exported(names: Iterable[str]) -> list[str]:
    return ["__all__ = [", *(f'    "{name}",' for name in sorted(names)), "]", ""]


def table(declaration: str, classes: dict[str, str]) -> list[str]:
    entries = [f'    "{key}": {name},' for key, name in sorted(classes.items())]
    return [f"{declaration} = {{", *entries, "}", ""]
