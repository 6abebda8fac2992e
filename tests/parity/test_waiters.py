"""All 4 waiters: as many calls, the same pauses, the same errors as boto3's."""

from __future__ import annotations

import pickle
import time
from collections.abc import Iterator
from typing import Any

import botocore.exceptions
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.loopback import Loopback, Reply
from tests.parity import model
from tests.parity.clients import Pair, comparable, failure
from tests.parity.test_errors import error_body

DONE = {
    "distribution_deployed": ("get_distribution", "Deployed"),
    "invalidation_completed": ("get_invalidation", "Completed"),
    "invalidation_for_distribution_tenant_completed": (
        "get_invalidation_for_distribution_tenant",
        "Completed",
    ),
    "streaming_distribution_deployed": ("get_streaming_distribution", "Deployed"),
}
CONFIGS: list[dict[str, Any]] = [
    {"WaiterConfig": {"MaxAttempts": 5}},
    {"WaiterConfig": {"MaxAttempts": 1, "Delay": 3}},
    {"WaiterConfig": {"MaxAttempts": 0, "Delay": 0.5}},
    {"WaiterConfig": {}},
    {},
]


@pytest.fixture(scope="module")
def pair(loopback: Loopback) -> Pair:
    return Pair.at(loopback.url)


@pytest.fixture(scope="module")
def pauses() -> Iterator[list[float]]:
    """Waiters sleep by ``time.sleep``; here they only say for how long."""
    slept: list[float] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(time, "sleep", slept.append)
        yield slept


def status(text: str) -> Reply:
    return Reply(200, f"<R><Status>{text}</Status></R>".encode())


def waited(
    loopback: Loopback, client: Any, name: str, replies: list[Reply], config: dict[str, Any]
) -> Any:
    method, _ = DONE[name]
    params = model.smallest(model.OPERATIONS[method].input_shape)
    loopback.replies, loopback.reply = list(replies), replies[-1]
    loopback.take()
    try:
        ended = client.get_waiter(name).wait(**params, **config)
    except botocore.exceptions.WaiterError as error:
        ended = [failure(error), comparable(error.last_response), error.kwargs]
    return [ended, [request.target for request in loopback.take()]]


@pytest.mark.parametrize("name", DONE)
@settings(max_examples=30)
@given(data=st.data())
def test_waiting(
    loopback: Loopback, pair: Pair, pauses: list[float], name: str, data: st.DataObject
) -> None:
    reply = st.sampled_from(
        [
            status("InProgress"),
            status(DONE[name][1]),
            status(""),
            Reply(200, b"<R/>"),
            Reply(404, error_body("NoSuchDistribution")),
            Reply(400, b""),
        ]
    )
    replies = data.draw(st.lists(reply, min_size=1, max_size=6))
    config = data.draw(st.sampled_from(CONFIGS))
    slept = []
    outcomes = []
    for client in (pair.theirs, pair.ours):
        del pauses[:]
        outcomes.append(waited(loopback, client, name, replies, config))
        slept.append(list(pauses))
    assert outcomes[1] == outcomes[0]
    assert slept[1] == slept[0]


def test_all_waiters_are_here(pair: Pair) -> None:
    assert pair.ours.waiter_names == pair.theirs.waiter_names == list(DONE)
    for name in DONE:
        theirs, ours = pair.theirs.get_waiter(name), pair.ours.get_waiter(name)
        assert ours.name == theirs.name
        assert ours.config.delay == theirs.config.delay
        assert ours.config.max_attempts == theirs.config.max_attempts


def test_a_waiter_that_was_told_otherwise(
    loopback: Loopback, pair: Pair, pauses: list[float]
) -> None:
    for client in (pair.theirs, pair.ours):
        loopback.replies = [status("InProgress")] * 2 + [status("Deployed")]
        waiter = client.get_waiter("distribution_deployed")
        waiter.config.delay = 7
        del pauses[:]
        assert waiter.wait(Id="E1") is None
        assert pauses == [7, 7]
        waiter.config.max_attempts = 1
        loopback.replies = [status("InProgress")]
        with pytest.raises(botocore.exceptions.WaiterError, match="Max attempts exceeded"):
            waiter.wait(Id="E1")


def test_wrong_parameters_and_names(pair: Pair) -> None:
    messages = []
    for client in (pair.theirs, pair.ours):
        with pytest.raises(botocore.exceptions.ParamValidationError) as report:
            client.get_waiter("distribution_deployed").wait(Name="E1")
        with pytest.raises(ValueError, match="Waiter does not exist: nope") as unknown:
            client.get_waiter("nope")
        messages.append([str(report.value), str(unknown.value)])
    assert messages[0] == messages[1]


def test_a_waiter_error_pickles(loopback: Loopback, pair: Pair, pauses: list[float]) -> None:
    loopback.reply = status("InProgress")
    del pauses[:]
    with pytest.raises(botocore.exceptions.WaiterError) as caught:
        pair.ours.get_waiter("distribution_deployed").wait(Id="E1")
    again = pickle.loads(pickle.dumps(caught.value))
    assert str(again) == str(caught.value)
    assert again.last_response == caught.value.last_response
    assert len(pauses) == 34
