"""``patch_boto3()``: boto3 itself hands out our client for CloudFront.

What is replaced is ``create_client`` of botocore's session, by which ``boto3.client``,
``boto3.Session`` and botocore's own users all make their clients. Where botocore is not imported yet,
that happens as soon as it is, so that a program which may never use boto3 does not wait for it, and so
that gevent can patch before.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # typing is slow to import; type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any

_MODULE = "botocore.session"


class Patch:
    """boto3 as it is while the patch is on. As a context manager it ends with the block."""

    _original: Any = None
    _depth = 0

    def __init__(self) -> None:
        Patch._depth += 1
        self._on = True
        if Patch._depth > 1:
            return
        if _MODULE in sys.modules:
            _replace()
        else:
            sys.meta_path.insert(0, _FINDER)

    def undo(self) -> None:
        """boto3 makes its own clients again. Clients that were made stay as they are."""
        if not self._on:
            return
        self._on = False
        Patch._depth -= 1
        if Patch._depth > 0:
            return
        if _FINDER in sys.meta_path:
            sys.meta_path.remove(_FINDER)
        if Patch._original is not None:
            sys.modules[_MODULE].Session.create_client = Patch._original
            Patch._original = None

    def __enter__(self) -> Patch:
        return self

    def __exit__(self, *exc: object) -> None:
        self.undo()


class _Finder:
    """Notices the import of botocore's sessions, and leaves it to those that can import."""

    @staticmethod
    def find_spec(
        name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != _MODULE:
            return None
        finders = [finder for finder in sys.meta_path if finder is not _FINDER]
        found = (finder.find_spec(name, path, target) for finder in finders)
        spec = next((spec for spec in found if spec is not None), None)
        if spec is not None and spec.loader is not None:
            _replace_after(spec.loader)
        return spec


_FINDER = _Finder()


def _replace_after(loader: Any) -> None:
    execute = loader.exec_module

    def exec_module(module: ModuleType) -> None:
        execute(module)
        if _FINDER in sys.meta_path:
            sys.meta_path.remove(_FINDER)
            _replace()

    loader.exec_module = exec_module


def _replace() -> None:
    session = sys.modules[_MODULE].Session
    Patch._original = session.create_client
    session.create_client = _replacement(session.create_client)


def _replacement(original: Any) -> Any:
    from functools import wraps  # noqa: PLC0415 (botocore has imported it)

    from cloudfront_rs.config import masked, masked_arguments  # noqa: PLC0415 (as above)
    from cloudfront_rs.credentials import plain, plain_arguments  # noqa: PLC0415 (as above)

    @wraps(original)
    def create_client(self: Any, service_name: str, *args: Any, **kwargs: Any) -> Any:
        # From here on the keys are behind the arguments that are no secret.
        args, kwargs = (*args[:6], *map(masked, args[6:])), masked_arguments(kwargs)
        if service_name != "cloudfront":
            return original(self, service_name, *map(plain, args), **plain_arguments(kwargs))
        from cloudfront_rs.session import Session  # noqa: PLC0415 (few programs use CloudFront)

        return Session.from_boto3(self).client(service_name, *args, **kwargs)

    return create_client
