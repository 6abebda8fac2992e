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
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

import jmespath

from cloudfront_rs.botocore_classes import Recognised
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


class PageIterator(Recognised, Generic[_PageT]):
    """The pages of a list."""

    _stands_for = (("botocore.paginate", "PageIterator"),)

    def __init__(
        self,
        paginator: Paginator[Any],
        limits: dict[str, Any],
        starting_token: str | None,
        op_kwargs: dict[str, Any],
    ) -> None:
        self._method = paginator._method
        self._input_token = paginator._input_token
        self._output_token = paginator._output_token
        self._more_results = paginator._more_results
        self._result_keys = paginator._result_keys
        self._non_aggregate_key_exprs = paginator._non_aggregate_keys
        self._non_aggregate_part: dict[str, Any] = {}
        self._limit_key = paginator._limit_key
        self._max_items: int | None = limits["max_items"]
        self._page_size: str | int | None = limits["page_size"]
        self._starting_token = starting_token
        self._op_kwargs = op_kwargs
        self._resume_token: str | None = None

    @property
    def result_keys(self) -> list[Any]:
        """The compiled expression of the list in each page."""
        return self._result_keys

    @property
    def non_aggregate_part(self) -> dict[str, Any]:
        """What a full result has beside the list, which is nothing."""
        return self._non_aggregate_part

    @property
    def resume_token(self) -> str | None:
        """Where to go on, once iterating has stopped because of ``MaxItems``."""
        return self._resume_token

    @resume_token.setter
    def resume_token(self, value: dict[str, Any]) -> None:
        if not isinstance(value, dict) or value.keys() - {_TRUNCATED} != set(self._input_token):
            raise ValueError(f"Bad starting token: {value}")
        self._resume_token = base64.b64encode(json.dumps(value).encode()).decode()

    def __iter__(self) -> Iterator[_PageT]:
        turns = self._turns()
        for kwargs in turns:
            yield turns.send(self._make_request(kwargs))

    def _make_request(self, current_kwargs: dict[str, Any]) -> Any:
        return self._method(**current_kwargs)

    def _turns(self) -> Generator[Any, Any, None]:
        """Yields what to call the method with; gets the reply for it, and yields that as a page."""
        kwargs = self._op_kwargs
        (token_name,), (result_key,) = self._input_token, self._result_keys
        token: dict[str, Any] = {token_name: None}
        skip = None
        if self._starting_token is not None:
            token, skip = self._parse_starting_token()
            _put_token(kwargs, token)
        if self._page_size is not None:
            kwargs[self._limit_key] = self._page_size
        seen, before = 0, None
        while True:
            page = yield kwargs
            if skip is not None:
                items = result_key.search(page)
                _set(page, result_key.expression, items[skip:] if isinstance(items, list) else None)
            count = len(result_key.search(page) or ())
            surplus = seen + count - self._max_items if self._max_items is not None else 0
            if surplus > 0:
                kept = result_key.search(page)[: count - surplus]
                _set(page, result_key.expression, kept)
                self.resume_token = {**token, _TRUNCATED: len(kept) + (skip or 0)}
                yield page
                return
            yield page
            seen, skip = seen + count, None
            token = {token_name: self._next_token(page)}
            if token[token_name] is None:
                return
            if seen == self._max_items:
                self.resume_token = token
                return
            if token == before:
                message = f"The same next token was received twice: {token}"
                raise raisable(PaginationError)(message=message)
            _put_token(kwargs, token)
            before = token

    def _next_token(self, page: Any) -> Any:
        if self._more_results is not None and not self._more_results.search(page):
            return None
        return self._output_token[0].search(page) or None

    def _parse_starting_token(self) -> tuple[dict[str, Any], int]:
        """The parameters to go on with, and how many items of their page were there before."""
        given: Any = self._starting_token
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
        return {self._input_token[0]: None if parts[0] == "None" else parts[0]}, skip

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
        (result_key,) = self._result_keys
        items = result_key.search(page)
        if items is None:
            return
        so_far = result_key.search(full)
        if so_far is None:
            _set(full, result_key.expression, items)
        else:
            so_far.extend(items)

    def _resumable(self, full: dict[str, Any]) -> dict[str, Any]:
        if self.resume_token is not None:
            full["NextToken"] = self.resume_token
        return full


class Paginator(Recognised, Generic[_PageT]):
    """Makes the pages of one operation.

    :cvar operation_name: the operation.
    :cvar pagination_config: where the token, the limit and the list are, as botocore has it.
    :cvar limit_type: the type of the parameter that limits a page.
    """

    _stands_for = (("botocore.paginate", "Paginator"),)
    PAGE_ITERATOR_CLS: ClassVar[type[PageIterator[Any]]] = PageIterator
    operation_name: str
    pagination_config: dict[str, str]
    limit_type: type[str] | type[int]

    def __init__(self, method: Callable[..., Any]) -> None:
        config = self._pagination_cfg = self.pagination_config
        more_results = config.get("more_results")
        self._method = method
        # Lists as in botocore, of which each has one element here.
        self._input_token = [config["input_token"]]
        self._output_token = [jmespath.compile(config["output_token"])]
        self._result_keys = [jmespath.compile(config["result_key"])]
        self._non_aggregate_keys: list[Any] = []
        self._more_results: Any = more_results and jmespath.compile(more_results)
        self._limit_key = config["limit_key"]

    @property
    def result_keys(self) -> list[Any]:
        """The compiled expression of the list in each page."""
        return self._result_keys

    @property
    def _model(self) -> Any:
        from cloudfront_rs import service_model  # noqa: PLC0415 (for those who look inside)

        return service_model.operation_model(self.operation_name)

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
        return self.PAGE_ITERATOR_CLS(self, limits, wanted.get("StartingToken"), kwargs)


class ResultKeyIterator(Recognised):
    """The elements of one list, over all pages."""

    _stands_for = (("botocore.paginate", "ResultKeyIterator"),)

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
