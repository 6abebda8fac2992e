"""Somebody else works on the function at the same time: nothing of theirs is ever overwritten."""

from __future__ import annotations

from collections.abc import Callable

import cloudfront_rs
import pytest
from cloudfront_rs.exceptions import PreconditionFailed

from tests.deploy.conftest import CODE, EVENT, OTHER, THEIRS, Deploy, SomebodyElse
from tests.deploy.function_runner import FunctionRunner, Hook

# What a full deployment of a function that is there asks for, in order.
UPDATE = [
    "describe_function",
    "get_function",
    "update_function",
    "test_function",
    "test_function",
    "describe_function",
    "get_function",
    "publish_function",
    "describe_function",
]
PUBLISHED_AT = UPDATE.index("publish_function") + 1
UPDATED_AT = UPDATE.index("update_function") + 1


def after(number: int, act: Callable[[str], object]) -> Hook:
    def hook(count: int, method: str, name: str) -> None:
        del method
        if count == number:
            act(name)

    return hook


def test_the_order_of_requests(deploy: Deploy, runner: FunctionRunner) -> None:
    deploy("f", OTHER)
    runner.reset()
    deploy("f", CODE, test_events=[EVENT, EVENT])
    assert runner.methods() == UPDATE


@pytest.mark.parametrize("number", range(1, len(UPDATE) + 1))
def test_an_edit_after_any_request(
    deploy: Deploy, runner: FunctionRunner, somebody: SomebodyElse, number: int
) -> None:
    deploy("f", OTHER)
    runner.reset()
    runner.hook = after(number, lambda name: somebody.edit(name, comment="theirs"))
    if number >= PUBLISHED_AT:
        assert deploy("f", CODE, test_events=[EVENT, EVENT]).publication == "published"
    else:
        with pytest.raises(PreconditionFailed) as failed:
            deploy("f", CODE, test_events=[EVENT, EVENT])
        assert failed.value.response["Error"]["Code"] == "PreconditionFailed"
        what = (
            "was written while it was read" if number == 1 else "its code and comment was changed"
        )
        assert what in str(failed.value)
    assert somebody.code("f", "DEVELOPMENT") == THEIRS
    assert somebody.code("f", "LIVE") == (CODE if number >= PUBLISHED_AT else OTHER)


@pytest.mark.parametrize("number", range(1, len(UPDATE) + 1))
def test_a_deletion_after_any_request(
    deploy: Deploy, runner: FunctionRunner, somebody: SomebodyElse, number: int
) -> None:
    deploy("f", OTHER)
    runner.reset()
    runner.hook = after(number, somebody.delete)
    if number == len(UPDATE):
        assert deploy("f", CODE, test_events=[EVENT, EVENT]).publication == "published"
    elif number == PUBLISHED_AT:
        with pytest.raises(cloudfront_rs.exceptions.NoSuchFunctionExists):
            deploy("f", CODE, test_events=[EVENT, EVENT])
    else:
        with pytest.raises(PreconditionFailed, match="the function was deleted"):
            deploy("f", CODE, test_events=[EVENT, EVENT])
    assert somebody.code("f", "DEVELOPMENT") is None


@pytest.mark.parametrize("number", range(1, len(UPDATE) + 1))
def test_a_publication_after_any_request(
    deploy: Deploy, runner: FunctionRunner, somebody: SomebodyElse, number: int
) -> None:
    """Theirs publishes what is in DEVELOPMENT; it is not in the way unless it hides what is in LIVE."""
    deploy("f", OTHER)
    runner.reset()
    runner.hook = after(number, somebody.publish)
    if UPDATE[number - 1] == "describe_function" and number == UPDATED_AT + 3:
        with pytest.raises(
            PreconditionFailed, match="its LIVE stage was written while it was read"
        ):
            deploy("f", CODE, test_events=[EVENT, EVENT])
    else:
        done = deploy("f", CODE, test_events=[EVENT, EVENT])
        theirs = UPDATED_AT <= number < UPDATED_AT + 3
        assert done.publication == ("already live" if theirs else "published")
    assert somebody.code("f", "LIVE") == CODE


@pytest.mark.parametrize("number", range(1, 6))
def test_an_edit_while_it_is_created(
    deploy: Deploy, runner: FunctionRunner, somebody: SomebodyElse, number: int
) -> None:
    act = somebody.create if number == 1 else somebody.edit
    runner.hook = after(number, act)
    if number >= 4:
        assert deploy("f", CODE, test_events=[EVENT]).action == "created"
    else:
        what = "the function was created" if number == 1 else "its code was changed"
        with pytest.raises(PreconditionFailed, match=what):
            deploy("f", CODE, test_events=[EVENT])
    assert somebody.code("f", "DEVELOPMENT") == THEIRS
    assert somebody.code("f", "LIVE") == (CODE if number >= 4 else None)


def test_somebody_creates_the_same(
    deploy: Deploy, runner: FunctionRunner, somebody: SomebodyElse
) -> None:
    runner.hook = after(1, lambda name: somebody.create(name, CODE))
    done = deploy("f", CODE)
    assert (done.action, done.publication) == ("unchanged", "published")
    assert done.etag == somebody.etag("f")


def test_somebody_writes_the_same(
    deploy: Deploy, runner: FunctionRunner, somebody: SomebodyElse
) -> None:
    deploy("f", OTHER)
    runner.reset()
    runner.hook = after(2, lambda name: somebody.edit(name, CODE))
    done = deploy("f", CODE)
    assert (done.action, done.publication) == ("unchanged", "published")
    runner.reset()
    runner.hook = after(4, lambda name: somebody.edit(name, OTHER))
    with pytest.raises(PreconditionFailed, match="it was written anew, with no change"):
        deploy("f", OTHER, test_events=[EVENT])


@pytest.mark.parametrize("method", ["create_function", "update_function", "publish_function"])
def test_a_lost_reply(
    deploy: Deploy, runner: FunctionRunner, somebody: SomebodyElse, method: str
) -> None:
    """The call is sent again, and CloudFront refuses it, as the first one did its work."""
    if method != "create_function":
        deploy("f", OTHER)
    lost: list[str] = []

    def lose(count: int, called: str, name: str) -> bool:
        del count, name
        if called != method or lost:
            return False
        lost.append(called)
        return True

    runner.hook = lose
    done = deploy("f", CODE)
    assert lost
    expected = "created" if method == "create_function" else "updated"
    assert (done.action, done.publication) == (expected, "published")
    assert somebody.code("f", "LIVE") == CODE


def test_etags_of_code_that_are_none_of_describe_function(
    deploy: Deploy, runner: FunctionRunner, somebody: SomebodyElse
) -> None:
    """That code and configuration belong together is then known from a second description."""
    runner.has_code_etags = True
    deploy("f", CODE)
    again = deploy("f", CODE)
    assert (again.action, again.publication) == ("unchanged", "already live")
    assert deploy("f", OTHER).etag == somebody.etag("f")
    for number in (1, 2):
        runner.calls.clear()
        runner.hook = after(number, somebody.edit)
        with pytest.raises(PreconditionFailed, match="was written while it was read"):
            deploy("f", CODE)
    assert somebody.code("f", "LIVE") == OTHER
