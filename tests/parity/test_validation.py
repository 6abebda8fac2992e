"""botocore's report of wrong parameters, word for word and in its order, without a request."""

from __future__ import annotations

import datetime
import decimal
import io
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.loopback import Loopback, Reply
from tests.parity import model, mutations
from tests.parity.clients import Pair

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
    """What both raised, or returned; only what was raised is a dict."""
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
    params = model.smallest(model.OPERATIONS["create_function"].input_shape)
    params["FunctionCode"] = io.BytesIO(b"code")
    raised = assert_same_verdict(loopback, pair, "create_function", params)
    assert raised["class"] == "TypeError"


@pytest.mark.parametrize("method", sorted(model.OPERATIONS))
def test_every_place(loopback: Loopback, pair: Pair, method: str) -> None:
    shape = model.OPERATIONS[method].input_shape
    valid = model.fullest(shape)
    for accepted in (model.smallest(shape), valid):
        assert not isinstance(assert_same_verdict(loopback, pair, method, accepted), dict)
    for mutation in mutations.all_of(shape, valid):
        params = mutations.applied([mutation], valid)
        raised = assert_same_verdict(loopback, pair, method, params)
        assert raised["class"] == "ParamValidationError"
        assert mutation.place in raised["message"]


@pytest.mark.parametrize("method", sorted(model.OPERATIONS))
@settings(max_examples=5)
@given(data=st.data())
def test_several_places(loopback: Loopback, pair: Pair, method: str, data: st.DataObject) -> None:
    shape = model.OPERATIONS[method].input_shape
    valid = data.draw(model.inputs(shape))
    possible = st.sampled_from(list(mutations.all_of(shape, valid)))
    chosen = data.draw(
        st.lists(possible, min_size=1, max_size=4, unique_by=lambda mutation: mutation.path)
    )
    params = mutations.applied(chosen, valid)
    raised = assert_same_verdict(loopback, pair, method, params)
    assert raised["class"] == "ParamValidationError"


def test_every_kind_of_mistake_is_among_these() -> None:
    shapes = [operation.input_shape for operation in model.OPERATIONS.values()]
    kinds = Counter(
        mutation.kind
        for shape in shapes
        for mutation in mutations.all_of(shape, model.fullest(shape))
    )
    assert set(kinds) == {
        "missing",
        "unknown",
        "wrong type",
        "too short",
        "too small",
        "none of a union",
        "two of a union",
    }
    assert kinds["unknown"] > len(shapes)


def test_a_class_where_a_value_is_meant(loopback: Loopback, pair: Pair) -> None:
    params = {"Name": str, "IfMatch": "E"}
    raised = assert_same_verdict(loopback, pair, "publish_function", params)
    assert raised["class"] == "ParamValidationError"


@pytest.mark.parametrize("method", sorted(model.OPERATIONS))
def test_positional_arguments(pair: Pair, method: str) -> None:
    messages = []
    for client in (pair.theirs, pair.ours):
        with pytest.raises(TypeError) as caught:
            getattr(client, method)("positional")
        messages.append(str(caught.value))
    assert messages[1] == messages[0]
