"""The dict that ours makes of a reply is boto3's: the same keys in the same order, types and values."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.loopback import Loopback, Reply
from tests.parity import model
from tests.parity.clients import Pair


@pytest.fixture(scope="module")
def pair(loopback: Loopback) -> Pair:
    return Pair.at(loopback.url)


def assert_same_outcome(loopback: Loopback, pair: Pair, method: str, reply: Reply) -> None:
    loopback.reply = reply
    params = model.smallest(model.OPERATIONS[method].input_shape)
    theirs, ours = pair.outcomes(method, params)
    assert ours == theirs


def replies(method: str) -> st.SearchStrategy[Reply]:
    operation = model.OPERATIONS[method]
    return st.builds(
        Reply,
        st.sampled_from([200, 201, 202, 204, 299, 300]),
        model.bodies(operation),
        model.headers(operation),
    ).map(lambda reply: Reply(reply.status, b"", reply.headers) if reply.status == 204 else reply)


@pytest.mark.parametrize("method", model.FUNCTION_OPERATIONS)
@settings(max_examples=200)
@given(data=st.data())
def test_functions(loopback: Loopback, pair: Pair, method: str, data: st.DataObject) -> None:
    assert_same_outcome(loopback, pair, method, data.draw(replies(method)))


@pytest.mark.parametrize("method", sorted(model.OPERATIONS))
@settings(max_examples=10)
@given(data=st.data())
def test_all_operations(loopback: Loopback, pair: Pair, method: str, data: st.DataObject) -> None:
    assert_same_outcome(loopback, pair, method, data.draw(replies(method)))


@pytest.mark.parametrize(
    "moment",
    [
        "2026-01-02T03:04:05Z",
        "2026-01-02T03:04:05.678Z",
        "2026-01-02T03:04:05.6789012Z",
        "2026-01-02T03:04:05+01:30",
        "2026-01-02T03:04:05-0800",
        "2026-01-02T03:04:05",
        "2026-01-02 03:04",
        "2026-01-02",
        "1767323045",
        "1767323045.25",
        "",
        "yesterday",
        "2026-13-01T00:00:00Z",
    ],
)
def test_timestamps(loopback: Loopback, pair: Pair, moment: str) -> None:
    body = f"<R><FunctionMetadata><CreatedTime>{moment}</CreatedTime></FunctionMetadata></R>"
    assert_same_outcome(loopback, pair, "publish_function", Reply(200, body.encode()))


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("<R><Quantity>many</Quantity></R>", "ValueError"),
        ("<R><Quantity> 7 </Quantity></R>", None),
        ("<R><Quantity>1_000</Quantity></R>", None),
        ("<R><Quantity>123456789012345678901234567890</Quantity></R>", None),
        ("<R><Quantity/></R>", "ValueError"),
        ("<R>text<Items>more<FunctionSummary/>text</Items></R>", None),
        ("<R><Items><Other><Name>n</Name></Other></Items></R>", None),
        ("<R><!-- c --><NextMarker>a<!-- b -->c<b/>d</NextMarker></R>", None),
        ("<R><NextMarker><![CDATA[<a>&amp;]]>&lt;&#x41;\r\n</NextMarker></R>", None),
        ("<x:R xmlns:x='u'><x:NextMarker>m</x:NextMarker></x:R>", None),
        ("\ufeff<R><NextMarker>m</NextMarker></R>", None),
    ],
)
def test_what_botocore_makes_of_odd_values(
    loopback: Loopback, pair: Pair, body: str, why: str | None
) -> None:
    loopback.reply = Reply(200, body.encode())
    theirs, ours = pair.outcomes("list_functions", {})
    assert ours == theirs
    assert (ours["class"] if isinstance(ours, dict) else None) == why


@pytest.mark.parametrize(
    "body", [b"not XML", b"<a>", b"<a/><b/>", b"<a>&nothing;</a>", b"\xff", b" ", b"<a>\x01</a>"]
)
def test_a_reply_that_is_not_xml(loopback: Loopback, pair: Pair, body: bytes) -> None:
    loopback.reply = Reply(200, body)
    theirs, ours = pair.outcomes("list_functions", {})
    # The parser's own reason stands in parentheses, and only that differs.
    assert ours.pop("message").split("), ")[1] == theirs.pop("message").split("), ")[1]
    assert ours == theirs
    assert ours["class"] == "ResponseParserError"
