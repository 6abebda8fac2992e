"""publish_functions: every item is accounted for, in order, whatever happens."""

from __future__ import annotations

import asyncio
import io
import pickle
import sys
from typing import Any

import cloudfront_rs
import pytest
from botocore.stub import Stubber
from cloudfront_rs import Account, BatchError
from cloudfront_rs.exceptions import (
    NoSuchFunctionExists,
    ParamValidationError,
    PreconditionFailed,
)

from tests.batch.conftest import ARGUMENTS, Make
from tests.batch.faulty_proxy import FAULTS, FaultyProxy


def is_live(cf: cloudfront_rs.CloudFront, name: str) -> bool:
    try:
        cf.describe_function(Name=name, Stage="LIVE")
    except cf.exceptions.NoSuchFunctionExists:
        return False
    return True


def publish(way: str, functions: Any, client: cloudfront_rs.CloudFront, **options: Any) -> Any:
    if way == "sync":
        return cloudfront_rs.publish_functions(functions, client=client, **options)
    twin = cloudfront_rs.AsyncCloudFront(client)
    return asyncio.run(cloudfront_rs.async_publish_functions(functions, client=twin, **options))


@pytest.fixture(params=["sync", "asyncio"])
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_all_forms_of_an_item(cf: cloudfront_rs.CloudFront, make: Make, way: str) -> None:
    names = make(6)
    etags = [cf.describe_function(Name=name, Stage="DEVELOPMENT")["ETag"] for name in names]
    functions = [
        names[5],
        (names[0], etags[0]),
        {"Name": names[1], "IfMatch": etags[1]},
        *names[2:5],
        names[5],
    ]
    results = publish(way, functions, cf)
    told = [result["FunctionSummary"]["Name"] for result in results]
    assert told == [names[5], *names]
    assert all(r["FunctionSummary"]["FunctionMetadata"]["Stage"] == "LIVE" for r in results)
    assert results[0] is results[-1]
    one = cf.publish_function(Name=names[0], IfMatch=etags[0])
    assert list(results[1]) == list(one)
    assert list(results[1]["ResponseMetadata"]) == list(one["ResponseMetadata"])
    assert publish(way, [], cf) == []


def test_failures_in_place_of_results(cf: cloudfront_rs.CloudFront, make: Make, way: str) -> None:
    names = make(3)
    functions: list[Any] = [
        names[0],
        "missing",
        (names[1], "stale"),
        {"Name": names[2]},
        {"Name": 7, "IfMatch": "E"},
        ("", "E"),
    ]
    results = publish(way, functions, cf, on_error="return")
    assert results[0]["FunctionSummary"]["Name"] == names[0]
    assert [type(result).__mro__[1] for result in results[1:]] == [
        NoSuchFunctionExists,
        PreconditionFailed,
        ParamValidationError,
        ParamValidationError,
        ParamValidationError,
    ]
    assert [is_live(cf, name) for name in names] == [True, False, False]


def test_the_first_failure_ends_it(cf: cloudfront_rs.CloudFront, make: Make, way: str) -> None:
    names = make(20)
    functions = [*names[:5], "missing", *names[5:]]
    with pytest.raises(BatchError) as caught:
        publish(way, functions, cf, max_concurrency=1)
    account = caught.value.account
    assert list(account.failed) == ["missing"]
    assert isinstance(caught.value.exceptions[0], NoSuchFunctionExists)
    assert list(account.succeeded) == names[:5]
    assert account.not_started == names[5:]
    assert account.unknown == []
    assert {name for name in names if is_live(cf, name)} == account.succeeded.keys()
    assert str(caught.value).startswith(f"{len(account.succeeded)} succeeded, 1 failed, ")
    again = pickle.loads(pickle.dumps(caught.value))
    assert str(again) == str(caught.value)
    assert again.account.succeeded.keys() == account.succeeded.keys()


def test_nothing_is_sent_when_parameters_are_wrong(
    cf: cloudfront_rs.CloudFront, make: Make, way: str
) -> None:
    (name,) = make(1)
    with pytest.raises(BatchError) as caught:
        publish(way, [name, {"Name": name + "x", "Version": 1}], cf)
    assert caught.value.account.not_started == [name]
    assert not is_live(cf, name)


@pytest.mark.parametrize(
    ("functions", "options", "error"),
    [
        ("name", {}, TypeError),
        ({"Name": "a", "IfMatch": "b"}, {}, TypeError),
        ([7], {}, TypeError),
        ([("a", "b", "c")], {}, TypeError),
        (["a", ("a", "E")], {}, ValueError),
        (["a"], {"max_concurrency": 0}, ValueError),
        (["a"], {"on_error": "ignore"}, ValueError),
    ],
)
def test_what_cannot_be(
    cf: cloudfront_rs.CloudFront, way: str, functions: Any, options: Any, error: type[Exception]
) -> None:
    with pytest.raises(error):
        publish(way, functions, cf, **options)


def test_event_handlers_are_not_passed_by(cf: cloudfront_rs.CloudFront) -> None:
    with Stubber(cf), pytest.raises(NotImplementedError, match="asks no event handlers"):
        cloudfront_rs.publish_functions(["a"], client=cf)


@pytest.mark.usefixtures("on_ministack")
def test_the_default_client(make: Make) -> None:
    names = make(2)
    assert len(cloudfront_rs.publish_functions(names)) == 2
    assert len(asyncio.run(cloudfront_rs.async_publish_functions(names))) == 2


def test_progress(
    cf: cloudfront_rs.CloudFront, make: Make, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = make(3)
    told: list[tuple[int, int, Any]] = []
    results = publish(way, names, cf, progress=lambda *told_now: told.append(told_now))
    assert [(done, total) for done, total, _ in told] == [(1, 3), (2, 3), (3, 3)]
    assert all(any(last is result for result in results) for _, _, last in told)

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setitem(sys.modules, "tqdm", None)
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    publish(way, names, cf, progress=True)
    assert terminal.getvalue() == "\r1/3\r2/3\r3/3\n"


def test_a_callback_that_raises(cf: cloudfront_rs.CloudFront, make: Make, way: str) -> None:
    def callback(done: int, total: int, last: Any) -> None:
        raise LookupError(f"{done} of {total}: {bool(last)}")

    names = make(30)
    with pytest.raises(LookupError, match="1 of 30") as caught:
        publish(way, names, cf, progress=callback, max_concurrency=2)
    account: Account = caught.value.account  # type: ignore[attr-defined]
    assert sorted([*account.succeeded, *account.unknown, *account.not_started]) == sorted(names)


def test_a_cancelled_task_has_the_account(cf: cloudfront_rs.CloudFront, make: Make) -> None:
    names = make(40)

    async def main() -> Account:
        """The task that is cancelled is the one that runs this."""
        this = asyncio.current_task()
        assert this
        twin = cloudfront_rs.AsyncCloudFront(cf)
        with pytest.raises(asyncio.CancelledError) as caught:
            await cloudfront_rs.async_publish_functions(
                names, client=twin, max_concurrency=1, progress=lambda *_: this.cancel()
            )
        account: Account = caught.value.account  # type: ignore[attr-defined]
        return account

    account = asyncio.run(main())
    assert account.succeeded
    assert account.not_started
    assert len(account.succeeded) + len(account.unknown) + len(account.not_started) == 40


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_each_kind(
    ministack: str, cf: cloudfront_rs.CloudFront, make: Make, fault: str
) -> None:
    names = make(12)
    with FaultyProxy(ministack, {fault: 0.3}) as proxy:
        client = cloudfront_rs.client("cloudfront", endpoint_url=proxy.url, **ARGUMENTS)
        results = cloudfront_rs.publish_functions(names, client=client)
    assert [result["FunctionSummary"]["Name"] for result in results] == names
    assert proxy.happened[fault]
    assert all(is_live(cf, name) for name in names)
    assert proxy.published.keys() == {*names}
    assert not proxy.came_after
    if fault != "duplicate":
        assert {*proxy.published.values()} == {1}


def test_all_faults_at_once(
    ministack: str, cf: cloudfront_rs.CloudFront, make: Make, way: str
) -> None:
    """Every item is accounted for, none is published again, and it comes to an end."""
    names = make(100)
    with FaultyProxy(ministack, dict.fromkeys(FAULTS, 0.05)) as proxy:
        client = cloudfront_rs.client("cloudfront", endpoint_url=proxy.url, **ARGUMENTS)
        results = publish(way, [*names, "missing"], client, on_error="return")
    assert [result["FunctionSummary"]["Name"] for result in results[:-1]] == names
    assert isinstance(results[-1], NoSuchFunctionExists)
    assert all(proxy.happened[fault] for fault in FAULTS)
    assert proxy.published.keys() == {*names}
    assert not proxy.came_after
    assert all(is_live(cf, name) for name in names)


def test_what_nobody_can_tell_is_not_sent_again(
    ministack: str, cf: cloudfront_rs.CloudFront, make: Make
) -> None:
    """The answer is lost, and somebody edits the function meanwhile."""
    (name,) = make(1)
    etag = cf.describe_function(Name=name, Stage="DEVELOPMENT")["ETag"]

    def edit(name: str) -> None:
        cf.update_function(
            Name=name,
            IfMatch=etag,
            FunctionConfig={"Comment": "edited", "Runtime": "cloudfront-js-2.0"},
            FunctionCode=b"edited",
        )

    with FaultyProxy(ministack, {"drop after": 1.0}, "/publish", edit) as proxy:
        client = cloudfront_rs.client("cloudfront", endpoint_url=proxy.url, **ARGUMENTS)
        (result,) = cloudfront_rs.publish_functions(
            [(name, etag)], client=client, on_error="return"
        )
    assert type(result).__name__ == "ConnectionClosedError"
    assert proxy.published == {name: 1}
    assert sum(request.endswith("/publish") for request in proxy.requests) == 1


def test_500_functions(ministack: str, make: Make, way: str) -> None:
    names = make(500)
    with FaultyProxy(ministack, {}) as proxy:
        client = cloudfront_rs.client("cloudfront", endpoint_url=proxy.url, **ARGUMENTS)
        results = publish(way, names, client, max_concurrency=32)
    assert [result["FunctionSummary"]["Name"] for result in results] == names
    assert len(proxy.requests) == 1000
