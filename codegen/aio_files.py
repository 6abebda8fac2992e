"""Renders ``aio/paginator.py``, ``aio/waiter.py`` and ``aio/type_defs.py``: what differs under asyncio.

Mirrors the package types-aiobotocore-cloudfront, whose names are those of mypy_boto3_cloudfront: the facts
stand in the sync client's generated modules, and here are only the types that are awaited.
"""

from __future__ import annotations

from botocore import xform_name

from codegen.model import Model
from codegen.paginators_and_waiters import exported, paginators, table, waiters
from codegen.type_files import replies_with_streams, type_names

PAGINATOR_HEADER = '''"""The asyncio client's paginators, one for each operation that answers in pages.

Mirrors ``types_aiobotocore_cloudfront.paginator``. How pages are waited for stands in
:mod:`cloudfront_rs.aio.paginate`.

{heading}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudfront_rs import paginator
from cloudfront_rs.aio.paginate import AioPaginator

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from cloudfront_rs import type_defs
    from cloudfront_rs.aio.paginate import AioPageIterator
'''
WAITER_HEADER = '''"""The waiters of the asyncio client, one class for each state that can be waited for.

Mirrors ``types_aiobotocore_cloudfront.waiter``. How they wait stands in :mod:`cloudfront_rs.aio.wait`.

{heading}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudfront_rs import waiter
from cloudfront_rs.aio.wait import AIOWaiter

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from cloudfront_rs import type_defs
'''
TYPE_DEFS_HEADER = '''"""The dicts that the asyncio client's operations take and return.

Mirrors ``types_aiobotocore_cloudfront.type_defs``: these are the sync client's, but for the streams.

{heading}
"""

from __future__ import annotations

from typing import TypedDict

from cloudfront_rs.aio.response import StreamingBody
'''


def paginator_module(model: Model, heading: str) -> str:
    classes = {xform_name(name): f"{name}Paginator" for name in paginators()}
    lines = [PAGINATOR_HEADER.format(heading=heading), *exported(classes.values())]
    for method, class_name in classes.items():
        operation = model.operations[method]
        page = f"type_defs.{operation.output_shape.name}TypeDef"
        arguments = f"type_defs.{operation.input_shape.name}PaginateTypeDef"
        lines += [
            f'class {class_name}(AioPaginator["{page}"]):',
            f'    """The pages of ``{method}``."""',
            f"    facts = paginator.{class_name}",
            "    if TYPE_CHECKING:",
            "        def paginate(  # type: ignore[override]",
            f"            self, **kwargs: Unpack[{arguments}]",
            f"        ) -> AioPageIterator[{page}]: ...",
            "",
        ]
    lines += table("BY_METHOD: dict[str, type[AioPaginator[Any]]]", classes)
    return "\n".join(lines)


def waiter_module(model: Model, heading: str) -> str:
    classes = {xform_name(name): f"{name}Waiter" for name in waiters()}
    lines = [WAITER_HEADER.format(heading=heading), *exported(classes.values())]
    for name, waiter in waiters().items():
        operation = model.operations[xform_name(waiter["operation"])]
        arguments = f"type_defs.{operation.input_shape.name}WaitTypeDef"
        result = f"type_defs.{operation.output_shape.name}TypeDef"
        lines += [
            f"class {name}Waiter(AIOWaiter):",
            f'    """Asks ``{xform_name(operation.name)}`` until it is so."""',
            f"    facts = waiter.{name}Waiter",
            "    if TYPE_CHECKING:",
            "        async def wait(  # type: ignore[override]",
            f"            self, **kwargs: Unpack[{arguments}]",
            f"        ) -> {result}: ...",
            "",
        ]
    lines += table("BY_NAME: dict[str, type[AIOWaiter]]", classes)
    return "\n".join(lines)


def type_defs(model: Model, heading: str) -> str:
    own, names = replies_with_streams(model), type_names(model)
    lines = [TYPE_DEFS_HEADER.format(heading=heading) + "from cloudfront_rs.type_defs import ("]
    lines += [f"    {name}," for name in sorted(names, key=str.casefold) if name not in own]
    lines += [")", "", *exported(names)]
    for name, members in own.items():
        lines.append(f"class {name}(TypedDict):")
        lines += [f"    {key}: {annotation}" for key, annotation in members.items()]
        lines.append("")
    return "\n".join(lines)
