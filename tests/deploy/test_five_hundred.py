"""500 functions in one call; again; and with some changed, broken, and edited behind our back."""

from __future__ import annotations

from typing import Any

import cloudfront_rs
from cloudfront_rs.deploy import Deployment, FunctionTestError
from cloudfront_rs.exceptions import PreconditionFailed

from tests.deploy.conftest import CODE, EVENT, OTHER, THEIRS, SomebodyElse
from tests.deploy.function_runner import FunctionRunner

BROKEN = "function handler(event) { throw new Error('broken'); }"
NAMES = [f"many-{number:03}" for number in range(500)]
CHANGED, BROKEN_ONES, EDITED = NAMES[100:110], NAMES[200:203], NAMES[300:302]


def actions(results: list[Any]) -> dict[tuple[str, str], int]:
    done: dict[tuple[str, str], int] = {}
    for result in results:
        what = (result.action, result.publication)
        done[what] = done.get(what, 0) + 1
    return done


def test_five_hundred(
    cf: cloudfront_rs.CloudFront, runner: FunctionRunner, somebody: SomebodyElse
) -> None:
    code = dict.fromkeys(NAMES, OTHER)
    first = cloudfront_rs.deploy_functions(code, client=cf, max_concurrency=32)
    assert actions(first) == {("created", "published"): 500}

    runner.reset()
    again = cloudfront_rs.deploy_functions(code, client=cf, max_concurrency=32)
    assert actions(again) == {("unchanged", "already live"): 500}
    assert runner.writes() == {}

    code |= dict.fromkeys([*CHANGED, *EDITED], CODE) | dict.fromkeys(BROKEN_ONES, BROKEN)

    def edit(count: int, method: str, name: str) -> None:
        del count
        if method == "update_function" and name in EDITED:
            somebody.edit(name)

    runner.reset()
    runner.hook = edit
    results = cloudfront_rs.deploy_functions(
        code, client=cf, max_concurrency=32, on_error="return", test_events=[EVENT]
    )
    by_name = dict(zip(NAMES, results, strict=True))
    assert all(isinstance(by_name[name], FunctionTestError) for name in BROKEN_ONES)
    assert all(isinstance(by_name[name], PreconditionFailed) for name in EDITED)
    done = [result for result in results if isinstance(result, Deployment)]
    assert actions(done) == {("unchanged", "already live"): 485, ("updated", "published"): 10}
    live = {name: somebody.code(name, "LIVE") for name in NAMES}
    assert live == dict.fromkeys(NAMES, OTHER) | dict.fromkeys(CHANGED, CODE)
    assert {somebody.code(name, "DEVELOPMENT") for name in EDITED} == {THEIRS}
