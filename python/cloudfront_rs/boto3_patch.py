"""``patch_boto3()``: boto3 itself hands out our client for CloudFront.

What is replaced is ``create_client`` of botocore's session, by which ``boto3.client``, ``boto3.Session``
and botocore's own users all make their clients. Handlers that a program registered with the session go
along to the client, as in boto3.
"""

from __future__ import annotations

import functools
from typing import Any

from cloudfront_rs.config import masked, masked_arguments
from cloudfront_rs.credentials import plain, plain_arguments
from cloudfront_rs.session import Session


class Patch:
    """boto3 as it is while the patch is on. As a context manager it ends with the block."""

    _original: Any = None
    _depth = 0

    def __init__(self) -> None:
        from botocore.session import Session as BotocoreSession  # noqa: PLC0415 (not a dependency)

        if Patch._depth == 0:
            Patch._original = BotocoreSession.create_client
            BotocoreSession.create_client = _replacement(Patch._original)
        Patch._depth += 1
        self._session_class = BotocoreSession
        self._on = True

    def undo(self) -> None:
        """boto3 makes its own clients again. Clients that were made stay as they are."""
        if self._on:
            self._on = False
            Patch._depth -= 1
            if Patch._depth == 0:
                self._session_class.create_client = Patch._original

    def __enter__(self) -> Patch:
        return self

    def __exit__(self, *exc: object) -> None:
        self.undo()


def _replacement(original: Any) -> Any:
    @functools.wraps(original)
    def create_client(self: Any, service_name: str, *args: Any, **kwargs: Any) -> Any:
        # From here on the keys are behind the arguments that are no secret.
        args, kwargs = (*args[:6], *map(masked, args[6:])), masked_arguments(kwargs)
        if service_name != "cloudfront":
            return original(self, service_name, *map(plain, args), **plain_arguments(kwargs))
        return Session.from_boto3(self).client(service_name, *args, **kwargs)

    return create_client
