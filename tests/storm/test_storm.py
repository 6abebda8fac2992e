"""`make storm` with a few seeds: all kinds of what can go wrong; and its check sees what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.storm import check as checks
from tests.storm import plan as plans
from tests.storm.check import Ending, check
from tests.storm.plan import Item, Plan, plan_of
from tests.storm.pool import KINDS, storm, table
from tests.storm.storm import package
from tests.storm.truth import DEVELOPMENT, OURS, THEIRS, Content, Truth, truth_of, wanted
from tests.storm.weather import WEATHERS

# Chosen to be of all kinds, and short; a change to `plan_of` may need others.
# fmt: off
SEEDS = [
    4, 7, 22, 30, 33, 39, 40, 45, 48, 50, 51, 64, 68, 72, 83, 85, 88, 102, 103, 109, 117, 120,
    122, 130, 146, 154, 164, 172, 182, 213, 216, 217, 229, 231, 244, 250, 265, 269, 270, 276,
    283, 289, 300, 309, 311, 315, 325, 326, 327, 330, 331, 332, 355, 359, 361, 368, 391, 395,
    398, 400,
]
# fmt: on
WORKERS = 3


def test_a_plan_depends_on_its_seed_alone() -> None:
    for seed in range(50):
        assert plan_of(seed) == plan_of.__wrapped__(seed)
    assert len({str(plan_of(seed)) for seed in range(50)}) == 50


@pytest.mark.parametrize(
    ("kind", "all_of_it"),
    [
        ("call", plans.CALLS),
        ("disturbance", plans.DISTURBANCES),
        ("weather", [weather.name for weather in WEATHERS]),
        ("keys", plans.KEYS),
        ("somebody else", ["yes", "no"]),
        ("proxy", ["yes", "no"]),
    ],
)
def test_the_seeds_are_of_all_kinds(kind: str, all_of_it: list[str]) -> None:
    assert {KINDS[kind](plan_of(seed)) for seed in SEEDS} == set(all_of_it)


def test_a_small_storm() -> None:
    with package() as path:
        results = storm(iter(SEEDS), 600, WORKERS, path)
    failed = [result for result in results if result.failures]
    told = [[result.plan, *result.failures[:5], *result.story] for result in failed]
    assert not failed, "\n".join([table(results), *(str(line) for lines in told for line in lines)])
    assert len(results) == len(SEEDS)


class Made:
    """A run that never was: of one function, which is published by its name, or deployed."""

    def __init__(self, call: str = "publish_functions", **fields: Any) -> None:
        seed = next(seed for seed in range(10_000) if _is_simple(plan_of(seed), call))
        plan = plan_of(seed)
        item = Item("f", "name", "old", "")
        known = {name: getattr(plan, name) for name in Plan.__dataclass_fields__}
        self.plan = Plan(**{**known, "groups": ((item,),), **fields})
        self.item = item
        self.truth: Truth = truth_of(self.plan)
        self.truth.marks[0, "began"] = self.truth.next()
        self.ending = Ending()
        self.call: dict[str, Any] = {
            "group": 0,
            "names": ["f"],
            "how": "returned",
            "error": [],
            "raised": [],
            "began": 1.0,
            "ended": 2.0,
            "succeeded": {},
            "failed": {},
            "unknown": [],
            "not_started": [],
        }
        self.report: Any = {"calls": [self.call], "own": [], "raised": []}

    def came(self, operation: str = "publish") -> None:
        self.truth.note("arrived", OURS, "f", operation)

    def publish(self, writer: str = OURS) -> None:
        self.came()
        self.truth.publish("f", writer)

    def say(self, category: str, what: Any = ("f", "LIVE")) -> None:
        self.call[category] = {"f": list(what)} if category in ("succeeded", "failed") else ["f"]

    def raised(self, *ancestry: str) -> None:
        self.call |= {"how": "raised", "error": list(ancestry), "was_inside": True}

    def without_account(self) -> None:
        for category in ("succeeded", "failed", "unknown", "not_started"):
            del self.call[category]

    def end(self) -> None:
        self.truth.marks[0, "ended"] = self.truth.next()

    def kinds(self) -> set[str]:
        failures = check(self.plan, self.truth, self.report, self.ending)
        return {failure.kind for failure in failures}


def _is_simple(plan: Plan, call: str) -> bool:
    return plan.call == call and plan.disturbance == "none" and bool(plan.rate) and plan.publish


def rightly() -> Made:
    made = Made()
    made.publish()
    made.end()
    made.say("succeeded")
    return made


def test_what_is_right() -> None:
    assert rightly().kinds() == set()
    made = Made("deploy_functions")
    before = made.truth.stages["f"][DEVELOPMENT].etag
    made.truth.told |= {(before, "describe"), (before, "get")}
    made.truth.write("f", wanted(made.plan, made.item), OURS, before)
    made.publish()
    made.truth.write("f", Content(b"theirs"), THEIRS)
    made.truth.publish("f", THEIRS)
    made.end()
    made.say("succeeded", ("f", "published"))
    assert made.kinds() == set()
    made = Made()
    made.raised("KeyboardInterrupt")
    made.without_account()
    assert made.kinds() == set()


def not_published(made: Made) -> None:
    made.truth.events = [event for event in made.truth.events if event.writer == THEIRS]


def not_started(made: Made) -> None:
    made.say("not_started")
    made.call["succeeded"] = {}


def overwritten(made: Made) -> None:
    made.truth.write("f", Content(b"theirs"), THEIRS)
    made.truth.write("f", Content(b"ours"), OURS)


def another_category(made: Made) -> None:
    made.say("failed", ["OSError", "Exception"])


def none(made: Made) -> None:
    made.say("succeeded", ["NoneType"])


def interrupted_result(made: Made) -> None:
    made.call["succeeded"] = {}
    made.say("failed", ["KeyboardInterrupt", "BaseException"])


def not_raised(made: Made) -> None:
    made.plan = Plan(**{**vars(made.plan), "on_error": "raise"})
    made.call["succeeded"] = {}
    made.say("failed", ["OSError", "Exception"])


def panicked(made: Made) -> None:
    made.report["raised"] = [["PanicException", "BaseException", "object"]]


def no_account(made: Made) -> None:
    made.raised("ValueError", "Exception")
    made.without_account()


def interrupted_without_account(made: Made) -> None:
    not_published(made)
    made.came("describe")
    made.raised("KeyboardInterrupt")
    made.without_account()


def slow(made: Made) -> None:
    made.plan = Plan(**{**vars(made.plan), "disturbance": "Ctrl-C"})
    made.ending = Ending(signals=(1.5,))
    made.call["ended"] = 7.0


def gave_up(made: Made) -> None:
    made.call["succeeded"] = {}
    made.say("unknown")
    made.raised("RuntimeError", "Exception")


def failed_in_fair_weather(made: Made) -> None:
    made.plan = Plan(**{**vars(made.plan), "rate": 0, "somebody": 0, "keys": "given"})
    made.call["succeeded"] = {}
    made.plan = Plan(**{**vars(made.plan), "on_error": "return"})
    made.say("failed", ["OSError", "Exception"])


def own_call(made: Made) -> None:
    made.plan = Plan(**{**vars(made.plan), "keys": "given"})
    made.report["own"] = [["handler", ["OSError", "Exception"]]]


@pytest.mark.parametrize(
    ("spoil", "kinds"),
    [
        (not_published, {checks.NOT_SO}),
        (not_started, {checks.CAME}),
        (Made.publish, {checks.BEHIND, checks.TWICE}),
        (overwritten, {checks.OVERWRITTEN}),
        (another_category, {checks.CATEGORY}),
        (lambda made: made.call["succeeded"].clear(), {checks.CATEGORY}),
        (none, {checks.NO_RESULT}),
        (lambda made: made.say("succeeded", [None, None]), {checks.EMPTY}),
        (interrupted_result, {checks.NO_RESULT}),
        (not_raised, {checks.NOT_RAISED}),
        (panicked, {checks.NO_EXCEPTION}),
        (lambda made: made.call.update(raised=[["Odd", "BaseException"]]), {checks.NO_EXCEPTION}),
        (no_account, {checks.NO_ACCOUNT}),
        (interrupted_without_account, {checks.NO_ACCOUNT}),
        (slow, {checks.SLOW}),
        (gave_up, {checks.GAVE_UP}),
        (failed_in_fair_weather, {checks.FAIR}),
        (own_call, {checks.OWN}),
    ],
)
def test_what_is_wrong(spoil: Callable[[Made], object], kinds: set[str]) -> None:
    made = rightly()
    made.plan = Plan(**{**vars(made.plan), "on_error": "return"})
    spoil(made)
    if spoil is not Made.publish:
        made.end()
    assert made.kinds() == kinds


@pytest.mark.parametrize(
    ("ending", "kinds"),
    [
        (Ending(hung="50 s without a request"), {checks.HUNG}),
        (Ending(code=-11), {checks.CRASHED}),
        (Ending(code=128 + 6), {checks.CRASHED}),
        (Ending(stderr="thread 'x' panicked at src/batch.rs"), {checks.PANICKED}),
    ],
)
def test_how_it_ends(ending: Ending, kinds: set[str]) -> None:
    made = rightly()
    made.ending = ending
    assert made.kinds() == kinds
    made.report = None
    assert made.kinds() == kinds | (
        {checks.NO_REPORT} if not ending.code + bool(ending.hung) else set()
    )


def test_a_deployment_of_something_else() -> None:
    made = Made("deploy_functions")
    made.publish()
    made.end()
    made.say("succeeded", ("f", "published"))
    assert made.kinds() == {checks.UNASKED, checks.NOT_SO}
    made = Made("deploy_functions", publish=False)
    made.truth.write("f", wanted(made.plan, made.item), THEIRS)
    made.publish()
    made.end()
    made.say("succeeded", ("f", "not published"))
    assert made.kinds() == {checks.UNASKED}


def test_the_command_line() -> None:
    made = Made("cloudfront-rs deploy")
    made.raised("AttributeError", "Exception")
    made.without_account()
    assert made.kinds() == {checks.TRACEBACK}
    made = Made("cloudfront-rs deploy")
    made.came("describe")
    made.call["code"] = 1
    made.without_account()
    assert made.kinds() == {checks.NO_ACCOUNT}


def test_what_a_stall_of_the_server_leaves_open() -> None:
    made = rightly()
    made.publish()
    made.end()
    assert made.kinds() == {checks.TWICE}
    made.ending = Ending(stall=made.plan.read_timeout)
    assert made.kinds() == set()


def test_everything_that_was_there_is_known() -> None:
    for seed in range(50):
        plan = plan_of(seed)
        truth = truth_of(plan)
        there = {item.name for item in plan.items if truth.get(item.name, DEVELOPMENT)}
        absent = [i.name for i in plan.items if i.state == "absent" or i.trouble == "missing"]
        assert there.isdisjoint(absent)
        assert len(there) + len(absent) == len(plan.items)
