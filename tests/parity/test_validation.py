"""botocore's report of wrong parameters, word for word and in its order, without a request."""

from __future__ import annotations

import datetime
import decimal
import io
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.loopback import Loopback, Reply
from tests.parity import model
from tests.parity.clients import Pair
from tests.parity.test_replies import smallest

WRONG = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 2),
    st.floats(),
    st.sampled_from(["", "x", b"", b"x", bytearray(b"x"), (), [], {}, decimal.Decimal("0.5")]),
    st.sampled_from(
        [[None], ["", 1], {"": 1}, {1: 2}, {"Quantity": "1"}, datetime.date(2026, 1, 2)]
    ),
)


@pytest.fixture(scope="module")
def pair(loopback: Loopback) -> Pair:
    loopback.reply = Reply(200, b"<a/>")
    return Pair.at(loopback.url)


def broken(shape: Any) -> st.SearchStrategy[Any]:
    """Members left out, unknown ones put in, values of a wrong type, at any depth."""
    if shape.type_name == "structure":
        members = {n: broken(m) for n, m in shape.members.items()}
        known = st.fixed_dictionaries({}, optional=members)
        unknown = st.dictionaries(
            st.sampled_from(["Unknown", "name", "", 7, None]), WRONG, max_size=1
        )
        return st.one_of(st.tuples(known, unknown).map(lambda two: {**two[0], **two[1]}), WRONG)
    if shape.type_name == "list":
        items = st.lists(broken(shape.member), max_size=3)
        return st.one_of(items, items.map(tuple), WRONG)
    return st.one_of(model.inputs(shape), WRONG)


def assert_same_verdict(loopback: Loopback, pair: Pair, method: str, params: Any) -> Any:
    loopback.take()
    theirs, ours = pair.outcomes(method, params)
    assert ours == theirs
    requests = loopback.take()
    assert len(requests) in (0, 2)
    return ours


def only_text_keys(params: Any) -> bool:
    return isinstance(params, dict) and all(isinstance(key, str) for key in params)


@pytest.mark.parametrize("method", model.FUNCTION_OPERATIONS)
@settings(max_examples=200)
@given(data=st.data())
def test_functions(loopback: Loopback, pair: Pair, method: str, data: st.DataObject) -> None:
    params = data.draw(broken(model.OPERATIONS[method].input_shape).filter(only_text_keys))
    assert_same_verdict(loopback, pair, method, params)


@pytest.mark.parametrize("method", sorted(model.OPERATIONS))
@settings(max_examples=5)
@given(data=st.data())
def test_all_operations(loopback: Loopback, pair: Pair, method: str, data: st.DataObject) -> None:
    params = data.draw(broken(model.OPERATIONS[method].input_shape).filter(only_text_keys))
    assert_same_verdict(loopback, pair, method, params)


def test_everything_that_is_wrong_stands_in_one_report(loopback: Loopback, pair: Pair) -> None:
    params = {
        "Name": "",
        "Nmae": 1,
        "FunctionConfig": {"Comment": None, "KeyValueStoreAssociations": {"Items": [{}, "x"]}},
        "FunctionCode": 7,
    }
    raised = assert_same_verdict(loopback, pair, "create_function", params)
    assert raised["class"] == "ParamValidationError"
    assert len(raised["message"].splitlines()) == 9


def test_a_file_is_refused_as_botocore_refuses_it(loopback: Loopback, pair: Pair) -> None:
    params = smallest(model.OPERATIONS["create_function"].input_shape)
    params["FunctionCode"] = io.BytesIO(b"code")
    raised = assert_same_verdict(loopback, pair, "create_function", params)
    assert raised["class"] == "TypeError"


def test_positional_arguments(pair: Pair) -> None:
    messages = []
    for client in (pair.theirs, pair.ours):
        with pytest.raises(TypeError) as caught:
            client.publish_function("name", "etag")
        messages.append(str(caught.value))
    assert messages[1] == messages[0]
