"""All 17 paginators: the same pages, requests, results and resume tokens as boto3's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import botocore.exceptions
import botocore.session
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.loopback import Loopback, Reply
from tests.parity import model
from tests.parity.clients import Pair, comparable, failure

LOADER = botocore.session.get_session().get_component("data_loader")
CONFIGS = LOADER.load_service_model("cloudfront", "paginators-1")["pagination"]
PAGINATED = [method for method, o in model.OPERATIONS.items() if o.name in CONFIGS]


@pytest.fixture(scope="module")
def pair(loopback: Loopback) -> Pair:
    return Pair.at(loopback.url)


def page(method: str, names: list[str], token: str | None, is_truncated: bool) -> Reply:
    """A page that holds items of these names."""
    operation = model.OPERATIONS[method]
    config = CONFIGS[operation.name]
    *outer, items = config["result_key"].split(".")
    output = operation.output_shape
    container = output.members[outer[0]] if outer else output
    shape = container.members[items].member
    tag = shape.serialization.get("name", "member")
    inside = "".join(f"<{tag}>{_content(shape, name)}</{tag}>" for name in names)
    body = f"<{items}>{inside}</{items}>" if names else ""
    body += f"<NextMarker>{token}</NextMarker>" if token is not None else ""
    body += f"<IsTruncated>{str(is_truncated).lower()}</IsTruncated>"
    root = "Root" if not outer or output.serialization.get("payload") else outer[0]
    return Reply(200, f"<{root}>{body}</{root}>".encode())


def _content(shape: Any, name: str) -> str:
    if shape.type_name == "string":
        return name
    member = next(n for n, m in shape.members.items() if m.type_name == "string")
    return f"<{member}>{name}</{member}>"


def pages(method: str) -> st.SearchStrategy[list[Reply]]:
    """Some pages, each with the token of the next; sometimes a token comes twice, or is empty."""
    names = st.lists(st.sampled_from("abc"), max_size=3)
    tokens = st.sampled_from(["t1", "t2", "t3", "t4", "", "None"])
    middle = st.builds(page, st.just(method), names, tokens, st.sampled_from([True, True, False]))
    last = st.builds(page, st.just(method), names, st.just(None), st.just(False))
    return st.tuples(st.lists(middle, max_size=4), last).map(lambda parts: [*parts[0], parts[1]])


def told(
    loopback: Loopback, pair: Pair, replies: list[Reply], work: Callable[[Any], Any]
) -> list[Any]:
    """What comes of it with boto3's client and with ours, and what each asks on the way."""
    results = []
    for client in (pair.theirs, pair.ours):
        loopback.replies, loopback.reply = list(replies), replies[-1]
        loopback.take()
        try:
            result = comparable(work(client))
        except Exception as error:
            result = failure(error)
        results.append([result, [request.target for request in loopback.take()]])
    return results


def everything(client: Any, method: str, params: dict[str, Any]) -> Any:
    iterator = client.get_paginator(method).paginate(**params)
    pages = [comparable(page) for page in iterator]
    return [pages, iterator.resume_token, iterator.non_aggregate_part]


CONFIG = st.fixed_dictionaries(
    {},
    optional={
        "MaxItems": st.sampled_from([0, 1, 2, 3, 4, 6, "5"]),
        "PageSize": st.sampled_from([1, "2", 3]),
        "StartingToken": st.sampled_from(
            ["t1", "None", "t1___2", "a___b", "a___b___c", "eyJNYXJrZXIiOiBudWxsfQ==", "e30="]
        ),
    },
)


@pytest.mark.parametrize("method", PAGINATED)
@settings(max_examples=30)
@given(data=st.data())
def test_pages(loopback: Loopback, pair: Pair, method: str, data: st.DataObject) -> None:
    replies = data.draw(pages(method))
    params = model.smallest(model.OPERATIONS[method].input_shape)
    params = params | {"PaginationConfig": data.draw(CONFIG)}
    for work in (
        lambda client: everything(client, method, params),
        lambda client: client.get_paginator(method).paginate(**params).build_full_result(),
    ):
        theirs, ours = told(loopback, pair, replies, work)
        assert ours == theirs


def test_all_paginators_are_here(pair: Pair) -> None:
    assert len(PAGINATED) == 17
    for method in model.OPERATIONS:
        assert pair.ours.can_paginate(method) is pair.theirs.can_paginate(method)


@pytest.mark.parametrize("method", PAGINATED)
@pytest.mark.parametrize("stopped_after", [1, 2, 3])
def test_one_resumes_where_the_other_stopped(
    loopback: Loopback, pair: Pair, method: str, stopped_after: int
) -> None:
    first = page(method, ["a", "b"], "t1", True)
    second = page(method, ["c", "d"], None, False)
    again = first if stopped_after == 1 else second
    params = model.smallest(model.OPERATIONS[method].input_shape)
    rests = []
    for stopping, resuming in ((pair.theirs, pair.ours), (pair.ours, pair.theirs)):
        loopback.replies = [first, second]
        config = {"MaxItems": stopped_after}
        pages = stopping.get_paginator(method).paginate(**params, PaginationConfig=config)
        token = pages.build_full_result()["NextToken"]
        loopback.replies = [again, second] if stopped_after == 1 else [again]
        config = {"StartingToken": token}
        rest = resuming.get_paginator(method).paginate(**params, PaginationConfig=config)
        (key,) = rest.result_keys
        rests.append([token, key.search(rest.build_full_result())])
    assert rests[0] == rests[1]
    assert len(rests[0][1]) == 4 - stopped_after


@pytest.mark.parametrize(
    "expression",
    [
        "DistributionList.Items[].Id",
        "DistributionList.IsTruncated",
        "DistributionList.Items[0]",
        "x",
    ],
)
def test_search(loopback: Loopback, pair: Pair, expression: str) -> None:
    method = "list_distributions"
    replies = [page(method, ["a", "b"], "t1", True), page(method, ["c"], None, False)]
    theirs, ours = told(
        loopback,
        pair,
        replies,
        lambda client: list(client.get_paginator(method).paginate().search(expression)),
    )
    assert ours == theirs


def test_the_rest_of_the_interface(loopback: Loopback, pair: Pair) -> None:
    method = "list_distributions"
    seen = []
    for client in (pair.theirs, pair.ours):
        loopback.replies = [page(method, ["a", "b"], "t1", True), page(method, ["c"], None, False)]
        paginator = client.get_paginator(method)
        iterator = paginator.paginate()
        (elements,) = iterator.result_key_iters()
        seen.append(
            [
                [key.expression for key in paginator.result_keys],
                elements.result_key.expression,
                list(elements),
                iterator.resume_token,
            ]
        )
        with pytest.raises(ValueError, match="Bad starting token: "):
            iterator.resume_token = {"Other": 1}
    assert seen[0] == seen[1]
    assert len(seen[1][2]) == 3


@pytest.mark.parametrize("name", ["get_function", "publish_function", "nope"])
def test_what_has_no_paginator(pair: Pair, name: str) -> None:
    told = []
    for client in (pair.theirs, pair.ours):
        with pytest.raises((botocore.exceptions.OperationNotPageableError, KeyError)) as caught:
            client.get_paginator(name)
        told.append((type(caught.value).__name__, str(caught.value)))
    assert told[0] == told[1]
