"""Paginators of the asyncio client.

Source: ``aiobotocore/paginate.py``. What pages there are is found out by the sync client's
``paginate.py``; here is only what waits for them.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

import jmespath

from cloudfront_rs.botocore_classes import Recognised
from cloudfront_rs.paginate import PageIterator, Paginator, _found

_PageT = TypeVar("_PageT")


class AioPageIterator(Recognised, Generic[_PageT]):
    """The pages of a list.

    :param pages: the same, as the sync client would ask for them.
    """

    _stands_for = (
        ("aiobotocore.paginate", "AioPageIterator"),
        ("botocore.paginate", "PageIterator"),
    )
    # The synchronous class that it may derive from has one, which would wait for nothing.
    __iter__ = None

    def __init__(self, pages: PageIterator[_PageT]) -> None:
        self._pages = pages

    @property
    def result_keys(self) -> list[Any]:
        """The compiled expression of the list in each page."""
        return self._pages.result_keys

    @property
    def non_aggregate_part(self) -> dict[str, Any]:
        """What a full result has beside the list, which is nothing."""
        return self._pages.non_aggregate_part

    @property
    def resume_token(self) -> str | None:
        """Where to go on, once iterating has stopped because of ``MaxItems``."""
        return self._pages.resume_token

    @resume_token.setter
    def resume_token(self, value: dict[str, Any]) -> None:
        self._pages.resume_token = value

    async def __aiter__(self) -> AsyncIterator[_PageT]:
        turns = self._pages._turns()
        for kwargs in turns:
            yield turns.send(await self._make_request(kwargs))

    async def _make_request(self, current_kwargs: dict[str, Any]) -> Any:
        return await self._pages._method(**current_kwargs)

    async def search(self, expression: str) -> AsyncIterator[Any]:
        """What a JMESPath expression finds in each page; the elements, where that is a list."""
        compiled = jmespath.compile(expression)
        async for page in self:
            for element in _found(compiled, page):
                yield element

    def result_key_iters(self) -> list[ResultKeyIterator]:
        """For each of :attr:`result_keys`, of which there is one, an iterator over all elements."""
        return [ResultKeyIterator(aiter(self), key) for key in self.result_keys]

    async def build_full_result(self) -> dict[str, Any]:
        """The lists of all pages as one, with ``NextToken`` where ``MaxItems`` ended it."""
        full: dict[str, Any] = {}
        async for page in self:
            self._pages._add(full, page)
        return self._pages._resumable(full)

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            return _of_sync(self, "_pages", name)


class AioPaginator(Recognised, Generic[_PageT]):
    """Makes the pages of one operation.

    :cvar facts: the sync client's paginator of the operation.
    """

    _stands_for = (("aiobotocore.paginate", "AioPaginator"), ("botocore.paginate", "Paginator"))
    PAGE_ITERATOR_CLS: ClassVar[type[AioPageIterator[Any]]] = AioPageIterator
    facts: type[Paginator[Any]]

    def __init__(self, method: Callable[..., Any]) -> None:
        self._paginator: Paginator[_PageT] = self.facts(method)

    @property
    def result_keys(self) -> list[Any]:
        """As :attr:`cloudfront_rs.paginate.Paginator.result_keys`."""
        return self._paginator.result_keys

    def paginate(self, **kwargs: Any) -> AioPageIterator[_PageT]:
        """The pages, for ``async for``; it takes what the sync paginator takes."""
        return self.PAGE_ITERATOR_CLS(self._paginator.paginate(**kwargs))

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            return _of_sync(self, "_paginator", name)


class ResultKeyIterator(Recognised):
    """The elements of one list, over all pages."""

    _stands_for = (
        ("aiobotocore.paginate", "ResultKeyIterator"),
        ("botocore.paginate", "ResultKeyIterator"),
    )
    __iter__ = None

    def __init__(self, pages_iterator: AsyncIterator[Any], result_key: Any) -> None:
        self._pages_iterator = pages_iterator
        self.result_key = result_key

    async def __aiter__(self) -> AsyncIterator[Any]:
        async for page in self._pages_iterator:
            for element in self.result_key.search(page) or ():
                yield element


def _of_sync(owner: Any, name_of_sync: str, name: str) -> Any:
    """What botocore has as an attribute, of the sync client's object that knows it."""
    if name.startswith("__") or name_of_sync not in vars(owner):  # of one that is being copied
        raise AttributeError(f"{type(owner).__name__!r} object has no attribute {name!r}")
    return getattr(vars(owner)[name_of_sync], name)
