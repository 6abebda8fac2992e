"""How the steps of a deployment are taken: one after the other, by the sync client and by asyncio's.

The steps are a generator that yields calls and gets their replies, so that the two forms only differ in
how they wait.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from cloudfront_rs.client import ONLY_REFUSED
from cloudfront_rs.exceptions import ResponseParserError, raisable

if TYPE_CHECKING:
    from cloudfront_rs.client import AsyncCloudFront, CloudFront

_T = TypeVar("_T")
# A method's name and its parameters; or the reading of a body, which asyncio's has to be awaited too.
Steps: TypeAlias = Generator[tuple[str | Callable[..., Any], dict[str, Any]], Any, _T]


def pause(seconds: float) -> None:
    """Waits; :func:`drive_async` does it in asyncio's way."""
    time.sleep(seconds)


async def _pause_async(seconds: float) -> None:
    import asyncio  # noqa: PLC0415 (loaded by who uses it)

    await asyncio.sleep(seconds)


def _bound(call: str | Callable[..., Any], client: Any) -> Any:
    """What makes the call. What publishes is only sent again where that cannot publish twice."""
    ONLY_REFUSED.set(call == "publish_function")
    return getattr(client, call) if isinstance(call, str) else call


def drive(steps: Steps[_T], client: CloudFront) -> _T:
    """Makes the calls that the steps ask for, one after the other."""
    before = ONLY_REFUSED.set(False)
    try:
        call, params = next(steps)
        while True:
            try:
                reply = _bound(call, client)(**params)
            except Exception as error:
                call, params = steps.throw(error)
            else:
                call, params = steps.send(reply)
    except StopIteration as finished:
        result: _T = finished.value
        return result
    finally:
        ONLY_REFUSED.reset(before)


async def drive_async(steps: Steps[_T], client: AsyncCloudFront) -> _T:
    """The same for asyncio."""
    before = ONLY_REFUSED.set(False)
    try:
        call, params = next(steps)
        while True:
            try:
                reply = _bound(_pause_async if call is pause else call, client)(**params)
                reply = await reply if isawaitable(reply) else reply
            except Exception as error:
                call, params = steps.throw(error)
            else:
                call, params = steps.send(reply)
    except StopIteration as finished:
        result: _T = finished.value
        return result
    finally:
        ONLY_REFUSED.reset(before)


def sound(reply: dict[str, Any], *members: str) -> dict[str, Any]:
    """The reply, unless it lacks what CloudFront's has: whoever stands before it says 200 as well."""
    if all(reply.get(member) for member in members):
        return reply
    raise raisable(ResponseParserError)(
        f"the reply is none of CloudFront's, though it says 200: it has no {' and no '.join(members)}"
    )


def is_unclear(error: Exception) -> bool:
    """Whether a request may have been carried out that ended with this."""
    response = getattr(error, "response", None)
    if isinstance(response, dict):
        status: int = response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
        return status >= 500  # noqa: PLR2004 (the server's own errors)
    names = {base.__name__ for base in type(error).__mro__}
    return not names.isdisjoint(("ConnectionError", "HTTPClientError", "ResponseParserError"))
