"""Deploying many functions: the account is exact, and LIVE is what it should be."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cloudfront_rs
import pytest
from cloudfront_rs.batch import BatchError
from cloudfront_rs.deploy import Deployment, FunctionTestError, Plan
from cloudfront_rs.deploy_many import async_deploy_functions, deploy_functions, plan_functions
from cloudfront_rs.exceptions import PreconditionFailed

from tests.deploy.conftest import CODE, EVENT, OTHER, THEIRS, SomebodyElse
from tests.deploy.function_runner import FunctionRunner

BROKEN = "function handler(event) { throw new Error('broken'); }"
KINDS = ("same", "changed", "broken", "edited", "new", "unpublished")
NAMES = [f"{KINDS[number % 6]}-{number:02}" for number in range(60)]
EXPECTED: dict[str, tuple[Any, str, str]] = {
    "same": ("unchanged", "already live", CODE),
    "changed": ("updated", "published", CODE),
    "broken": (FunctionTestError, "Error: broken", OTHER),
    "edited": (PreconditionFailed, "its code was changed", OTHER),
    "new": ("created", "published", CODE),
    "unpublished": ("unchanged", "published", CODE),
}

DeployMany = Callable[..., list[Any]]


@pytest.fixture(params=["sync", "asyncio"])
def deploy_many(request: pytest.FixtureRequest, cf: cloudfront_rs.CloudFront) -> DeployMany:
    """Both forms of deploy_functions."""
    if request.param == "sync":
        return lambda *args, **kwargs: deploy_functions(*args, client=cf, **kwargs)
    twin = cloudfront_rs.AsyncCloudFront(cf)
    return lambda *args, **kwargs: asyncio.run(async_deploy_functions(*args, client=twin, **kwargs))


def kind(name: str) -> str:
    return name.partition("-")[0]


def prepare(runner: FunctionRunner, somebody: SomebodyElse) -> dict[str, str]:
    for name in NAMES:
        if kind(name) != "new":
            somebody.create(name, CODE if kind(name) in ("same", "unpublished") else OTHER)
        if kind(name) not in ("new", "unpublished"):
            somebody.publish(name)

    def edit(count: int, method: str, name: str) -> None:
        del count
        if (method, kind(name)) == ("update_function", "edited"):
            somebody.edit(name)

    runner.hook = edit
    return {name: BROKEN if kind(name) == "broken" else CODE for name in NAMES}


def test_an_exact_account(
    deploy_many: DeployMany, runner: FunctionRunner, somebody: SomebodyElse
) -> None:
    functions = prepare(runner, somebody)
    told: list[tuple[int, int, Any]] = []
    results = deploy_many(
        functions,
        on_error="return",
        test_events=[EVENT],
        progress=lambda *what: told.append(what),
    )
    assert len(results) == len(NAMES)
    for name, result in zip(NAMES, results, strict=True):
        what, how, live = EXPECTED[kind(name)]
        if isinstance(what, str):
            assert isinstance(result, Deployment)
            assert (result.name, result.action, result.publication) == (name, what, how)
        else:
            assert isinstance(result, what)
            assert how in str(result)
        assert somebody.code(name, "LIVE") == live
        if kind(name) == "edited":
            assert somebody.code(name, "DEVELOPMENT") == THEIRS
    assert [done for done, _, _ in told] == list(range(1, 61))
    assert {total for _, total, _ in told} == {60}
    assert {id(result) for _, _, result in told} == {id(result) for result in results}
    runner.hook = lambda *_: None
    good = {name: code for name, code in functions.items() if kind(name) != "broken"}
    runner.reset()
    assert len(deploy_many(good, test_events=[EVENT])) == 50
    assert runner.writes() == {"update_function": 10, "publish_function": 10}


@pytest.mark.parametrize("max_concurrency", [1, 7])
def test_nothing_is_started_after_a_failure(
    deploy_many: DeployMany, runner: FunctionRunner, max_concurrency: int
) -> None:
    functions = {f"f{number:02}": BROKEN if number == 9 else CODE for number in range(40)}
    with pytest.raises(BatchError, match=r"1 failed, \d+ not started \(f09\)") as failed:
        deploy_many(functions, test_events=[EVENT], max_concurrency=max_concurrency)
    account = failed.value.account
    assert list(account.failed) == ["f09"]
    assert failed.value.exceptions == (account.failed["f09"],)
    assert account.unknown == []
    assert {*account.succeeded, *account.failed, *account.not_started} == set(functions)
    assert len(account.succeeded) + len(account.not_started) == 39
    assert 9 <= len(account.succeeded) < 9 + max_concurrency
    asked = {name for _, name in runner.calls}
    assert asked == {*account.succeeded, "f09"}


def test_so_many_at_a_time(deploy_many: DeployMany, runner: FunctionRunner) -> None:
    busy: set[str] = set()
    most = 0
    lock = threading.Lock()

    def watch(count: int, method: str, name: str) -> None:
        nonlocal most
        del count
        with lock:
            busy.add(name)
            most = max(most, len(busy))
            if (method, runner.calls.count((method, name))) == ("describe_function", 2):
                busy.discard(name)

    runner.hook = watch
    deploy_many({f"f{number}": CODE for number in range(20)}, max_concurrency=4)
    assert 2 <= most <= 5


def test_a_folder(deploy_many: DeployMany, tmp_path: Path, somebody: SomebodyElse) -> None:
    for name in ("b.js", "a.js", "c.txt", ".hidden"):
        (tmp_path / name).write_text(f"// {name}\n{CODE}")
    for folder in (tmp_path, str(tmp_path)):
        done = deploy_many(folder, comment="all", test_events=[EVENT])
        assert [each.name for each in done] == ["a", "b"]
    assert somebody.code("a", "LIVE") == f"// a.js\n{CODE}"


def test_own_arguments(deploy_many: DeployMany, somebody: SomebodyElse) -> None:
    own = {"code": CODE, "comment": "own", "publish": False}
    first, second = deploy_many({"a": own, "b": CODE}, comment="all")
    assert (first.publication, second.publication) == ("not published", "published")
    assert first.summary["FunctionConfig"]["Comment"] == "own"
    assert second.summary["FunctionConfig"]["Comment"] == "all"
    assert somebody.code("a", "LIVE") is None


def test_none(deploy_many: DeployMany) -> None:
    assert deploy_many({}) == []


WRONG: list[tuple[type[Exception], str, Any, dict[str, Any]]] = [
    (TypeError, "functions must be a folder or a mapping", ["f"], {}),
    (TypeError, "the name of a function must be text, and 7 is not", {7: CODE}, {}),
    (NotADirectoryError, "missing is no folder", "missing", {}),
    (FileNotFoundError, r"no \*.js file in the folder", Path(__file__).parent, {}),
    (ValueError, "max_concurrency must be at least 1", {}, {"max_concurrency": 0}),
    (ValueError, "on_error must be", {}, {"on_error": "ignore"}),
    (TypeError, "deploy_functions.. takes .*, and not commnet", {}, {"commnet": "c"}),
    (TypeError, "comment must be text", {}, {"comment": 7}),
    (ValueError, "test event 1 is not JSON", {}, {"test_events": ["{"]}),
]


@pytest.mark.parametrize(("error", "message", "functions", "options"), WRONG)
def test_what_cannot_be_right(
    deploy_many: DeployMany,
    error: type[Exception],
    message: str,
    functions: Any,
    options: dict[str, Any],
) -> None:
    with pytest.raises(error, match=message):
        deploy_many(functions, **options)


def test_items_that_cannot_be_right(deploy_many: DeployMany, runner: FunctionRunner) -> None:
    functions = {"a": CODE, "b": 7, "c": {"comment": "c"}, "d": {"code": CODE, "nmae": "d"}}
    with pytest.raises(BatchError, match="3 failed, 1 not started") as failed:
        deploy_many(functions)
    assert runner.calls == []
    assert failed.value.account.not_started == ["a"]
    results = deploy_many(functions, on_error="return")
    assert results[0].publication == "published"
    assert [str(error) for error in results[1:]] == [
        "code must be text, bytes or a path, and is int",
        "the function 'c' has no code",
        "the function 'd' takes code, comment, key_value_stores, publish, runtime, test_events, "
        "and not nmae",
    ]


def test_a_callback_that_raises(deploy_many: DeployMany) -> None:
    def tell(done: int, total: int, result: Any) -> None:
        del total, result
        if done == 3:
            raise LookupError("mine")

    with pytest.raises(LookupError, match="mine") as failed:
        deploy_many({f"f{n:02}": CODE for n in range(40)}, progress=tell, max_concurrency=2)
    account = failed.value.account  # type: ignore[attr-defined]
    ended = [*account.succeeded, *account.unknown, *account.not_started]
    assert sorted(ended) == sorted(f"f{n:02}" for n in range(40))
    assert account.not_started


def test_in_a_running_event_loop(cf: cloudfront_rs.CloudFront) -> None:
    async def notebook() -> list[Any]:
        return deploy_functions({"a": CODE, "b": CODE}, client=cf)

    assert [each.action for each in asyncio.run(notebook())] == ["created", "created"]


def test_handlers_are_asked(cf: cloudfront_rs.CloudFront) -> None:
    heard: list[str] = []
    cf.meta.events.register("before-send", lambda **kwargs: heard.append(kwargs["event_name"]))
    deploy_functions({"a": CODE}, client=cf)
    assert "before-send.cloudfront.PublishFunction" in heard


def test_a_cancelled_task(cf: cloudfront_rs.CloudFront, runner: FunctionRunner) -> None:
    hold = threading.Event()
    runner.hook = lambda count, *_: hold.wait(10) if count > 5 else None

    async def main() -> Any:
        client = cloudfront_rs.AsyncCloudFront(cf)
        functions = {f"f{number}": CODE for number in range(9)}
        task = asyncio.ensure_future(
            async_deploy_functions(functions, client=client, max_concurrency=4)
        )
        await asyncio.sleep(0.5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as cancelled:
            await task
        return cancelled.value.account  # type: ignore[attr-defined]

    account = asyncio.run(main())
    hold.set()
    assert len(account.unknown) == 4
    assert len(account.succeeded) + len(account.not_started) == 5


def test_the_plan_of_many(
    cf: cloudfront_rs.CloudFront, runner: FunctionRunner, somebody: SomebodyElse
) -> None:
    somebody.create("a", OTHER)
    somebody.create("b", CODE)
    somebody.publish("b")
    plans: list[Plan] = plan_functions({"a": CODE, "b": CODE, "c": CODE}, client=cf)
    assert [plan.action for plan in plans] == ["updated", "unchanged", "created"]
    assert [plan.has_changes for plan in plans] == [True, False, True]
    assert runner.writes() == {}
