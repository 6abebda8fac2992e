"""Paginators: all pages of a list, in as many calls as it takes.

Source: ``botocore/paginate.py``, for the paginators that CloudFront has (``paginator.py``): one token
goes in, one comes out, one list is the result. Tokens to resume from are botocore's, so that one package
can go on where the other stopped. Nothing but :meth:`PageIterator.__iter__` makes calls, so that
``aio/paginate.py`` uses all the rest.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Generator, Iterator
from importlib import import_module
from itertools import tee
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import jmespath

from cloudfront_rs.exceptions import OperationNotPageableError, PaginationError, raisable

if TYPE_CHECKING:
    from cloudfront_rs.client import BaseClient

_PageT = TypeVar("_PageT")
_TRUNCATED = "boto_truncate_amount"


def get_paginator(client: BaseClient, method_name: str) -> Any:
    """See :meth:`cloudfront_rs.CloudFront.get_paginator`."""
    if not client.can_paginate(method_name):
        raise raisable(OperationNotPageableError)(operation_name=method_name)
    by_method = import_module(f"{client._package}.paginator").BY_METHOD
    return by_method[method_name](getattr(client, method_name))


class Paginator(Generic[_PageT]):
    """Makes the pages of one operation.

    :cvar operation_name: the operation.
    :cvar pagination_config: where the token, the limit and the list are, as botocore has it.
    :cvar limit_type: the type of the parameter that limits a page.
    """

    operation_name: str
    pagination_config: dict[str, str]
    limit_type: type[str] | type[int]

    def __init__(self, method: Callable[..., Any]) -> None:
        self._method = method

    @property
    def result_keys(self) -> list[Any]:
        """The compiled expression of the list in each page."""
        return [jmespath.compile(self.pagination_config["result_key"])]

    def paginate(self, **kwargs: Any) -> PageIterator[_PageT]:
        """The pages. Nothing is called before they are iterated over.

        :param PaginationConfig: ``MaxItems`` in all, ``PageSize`` at most in one page, and the
            ``StartingToken`` that an earlier result had as ``NextToken`` or ``resume_token``.
        :param kwargs: the parameters of the operation.
        """
        wanted = kwargs.pop("PaginationConfig", {})
        max_items, page_size = wanted.get("MaxItems"), wanted.get("PageSize")
        if max_items is not None:
            max_items = int(max_items)
        if page_size is not None:
            page_size = self.limit_type(page_size)
        limits = {"max_items": max_items, "page_size": page_size}
        starting_token = wanted.get("StartingToken")
        return PageIterator(self._method, self.pagination_config, limits, starting_token, kwargs)


class PageIterator(Generic[_PageT]):
    """The pages of a list."""

    def __init__(
        self,
        method: Callable[..., Any],
        config: dict[str, str],
        limits: dict[str, Any],
        starting_token: str | None,
        op_kwargs: dict[str, Any],
    ) -> None:
        self._method = method
        self._input_token = config["input_token"]
        self._output_token = jmespath.compile(config["output_token"])
        self._more_results = jmespath.compile(config.get("more_results", "`true`"))
        self._result_key = jmespath.compile(config["result_key"])
        self._max_items: int | None = limits["max_items"]
        self._starting_token = starting_token
        page_size = limits["page_size"]
        self._limit = {} if page_size is None else {config["limit_key"]: page_size}
        self._op_kwargs = op_kwargs
        self._resume_token: str | None = None

    @property
    def result_keys(self) -> list[Any]:
        """The compiled expression of the list in each page."""
        return [self._result_key]

    @property
    def non_aggregate_part(self) -> dict[str, Any]:
        """What a full result has beside the list, which is nothing."""
        return {}

    @property
    def resume_token(self) -> str | None:
        """Where to go on, once iterating has stopped because of ``MaxItems``."""
        return self._resume_token

    @resume_token.setter
    def resume_token(self, value: dict[str, Any]) -> None:
        if not isinstance(value, dict) or value.keys() - {_TRUNCATED} != {self._input_token}:
            raise ValueError(f"Bad starting token: {value}")
        self._resume_token = base64.b64encode(json.dumps(value).encode()).decode()

    def __iter__(self) -> Iterator[_PageT]:
        turns = self._turns()
        for kwargs in turns:
            yield turns.send(self._method(**kwargs))

    def _turns(self) -> Generator[Any, Any, None]:
        """Yields what to call the method with; gets the reply for it, and yields that as a page."""
        kwargs = self._op_kwargs
        token: dict[str, Any] = {self._input_token: None}
        skip = None
        if self._starting_token is not None:
            token, skip = self._parse_starting_token(self._starting_token)
            _put_token(kwargs, token)
        kwargs.update(self._limit)
        seen, before = 0, None
        while True:
            page = yield kwargs
            if skip is not None:
                items = self._result_key.search(page)
                self._set_items(page, items[skip:] if isinstance(items, list) else None)
            count = len(self._result_key.search(page) or ())
            surplus = seen + count - self._max_items if self._max_items is not None else 0
            if surplus > 0:
                kept = self._result_key.search(page)[: count - surplus]
                self._set_items(page, kept)
                self.resume_token = {**token, _TRUNCATED: len(kept) + (skip or 0)}
                yield page
                return
            yield page
            seen, skip = seen + count, None
            more = self._more_results.search(page)
            token = {self._input_token: (self._output_token.search(page) or None) if more else None}
            if token[self._input_token] is None:
                return
            if seen == self._max_items:
                self.resume_token = token
                return
            if token == before:
                message = f"The same next token was received twice: {token}"
                raise raisable(PaginationError)(message=message)
            _put_token(kwargs, token)
            before = token

    def _set_items(self, page: dict[str, Any], items: list[Any] | None) -> None:
        _set(page, self._result_key.expression, items)

    def _parse_starting_token(self, given: str) -> tuple[dict[str, Any], int]:
        """The parameters to go on with, and how many items of their page were there before."""
        try:
            token = json.loads(base64.b64decode(given.encode()).decode())
            return token, token.pop(_TRUNCATED, 0)
        except (ValueError, TypeError, AttributeError):
            return self._parse_older_token(given)

    def _parse_older_token(self, given: str) -> tuple[dict[str, Any], int]:
        """CloudFront's own token, and what botocore's tokens looked like before 2016: ``token___7``."""
        parts, skip = given.split("___"), 0
        if len(parts) == 2:  # noqa: PLR2004 (a token and a number)
            try:
                skip = int(parts.pop())
            except ValueError:
                parts = [given]
        if len(parts) > 1:
            raise ValueError(f"Bad starting token: {given}")
        return {self._input_token: None if parts[0] == "None" else parts[0]}, skip

    def search(self, expression: str) -> Iterator[Any]:
        """What a JMESPath expression finds in each page; the elements, where that is a list."""
        compiled = jmespath.compile(expression)
        for page in self:
            yield from _found(compiled, page)

    def result_key_iters(self) -> list[ResultKeyIterator]:
        """For each of :attr:`result_keys` an iterator over its elements in all pages."""
        teed = tee(self, len(self.result_keys))
        return [ResultKeyIterator(p, key) for p, key in zip(teed, self.result_keys, strict=True)]

    def build_full_result(self) -> dict[str, Any]:
        """The lists of all pages as one, with ``NextToken`` where ``MaxItems`` ended it."""
        full: dict[str, Any] = {}
        for page in self:
            self._add(full, page)
        return self._resumable(full)

    def _add(self, full: dict[str, Any], page: _PageT) -> None:
        items = self._result_key.search(page)
        if items is None:
            return
        so_far = self._result_key.search(full)
        if so_far is None:
            _set(full, self._result_key.expression, items)
        else:
            so_far.extend(items)

    def _resumable(self, full: dict[str, Any]) -> dict[str, Any]:
        if self.resume_token is not None:
            full["NextToken"] = self.resume_token
        return full


class ResultKeyIterator:
    """The elements of one list, over all pages."""

    def __init__(self, pages_iterator: Iterator[Any], result_key: Any) -> None:
        self._pages_iterator = pages_iterator
        self.result_key = result_key

    def __iter__(self) -> Iterator[Any]:
        for page in self._pages_iterator:
            yield from self.result_key.search(page) or ()


def _found(compiled: Any, page: Any) -> list[Any]:
    found = compiled.search(page)
    return found if isinstance(found, list) else [found]


def _put_token(kwargs: dict[str, Any], token: dict[str, Any]) -> None:
    for name, value in token.items():
        if value is not None and value != "None":
            kwargs[name] = value
        else:
            kwargs.pop(name, None)


def _set(page: dict[str, Any], expression: str, value: Any) -> None:
    *path, last = expression.split(".")
    for name in path:
        page = page.setdefault(name, {})
    page[last] = value
