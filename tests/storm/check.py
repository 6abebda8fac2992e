"""Whether what a program was told is what the server knows. Each kind of failure has a name."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.storm.claims import Call, calls
from tests.storm.plan import BAD_KEYS, BATCHES, GIVE_UP, Item, Plan
from tests.storm.truth import DEVELOPMENT, LIVE, OURS, THEIRS, Content, Event, Truth, wanted

NOT_SO = "reported succeeded, and is not"
CAME = "reported not started, and a request came"
TWICE = "published twice"
OVERWRITTEN = "somebody else's overwritten"
UNASKED = "published what was not asked for"
CATEGORY = "in no category, or in two"
NO_RESULT = "no result and no exception"
EMPTY = "a result that does not say of what"
NOT_RAISED = "a failure that was not raised"
NO_EXCEPTION = "a panic, or another BaseException"
PANICKED = "a panic in the output"
CRASHED = "crashed by a signal"
HUNG = "hung"
BEHIND = "work behind the back"
NO_ACCOUNT = "ended in the middle without an account"
SLOW = "slow to end"
GAVE_UP = "given up without a reason"
FAIR = "failed, and nothing was wrong"
OWN = "a call of a handler, a child or a warm client failed"
TRACEBACK = "a traceback of the command line"
NO_REPORT = "no report"

PROMPT_SECONDS = 5
HARMLESS = ("Exception", "KeyboardInterrupt", "SystemExit", "CancelledError", "GeneratorExit")
TIMEOUTS = ("ReadTimeoutError", "ConnectTimeoutError")
STARVED = ("no threads", "no descriptors")


@dataclass(frozen=True)
class Failure:
    kind: str
    detail: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.detail}"


@dataclass(frozen=True)
class Ending:
    """How a program ended.

    :ivar hung: in words, where it did.
    :ivar signals: when they were sent, and when a task was cancelled.
    :ivar stall: how long the server did not come to answer.
    """

    code: int = 0
    hung: str = ""
    stdout: str = ""
    stderr: str = ""
    signals: tuple[float, ...] = ()
    stall: float = 0
    trouble: list[str] = field(default_factory=list)


def check(plan: Plan, truth: Truth, report: Any, ending: Ending) -> list[Failure]:
    """All that is wrong with a run; nothing where everything is right."""
    failures = list(_ending(report, ending))
    if report is None:
        return failures
    failures += _own(plan, report)
    told = calls(plan, report, ending.stdout, truth)
    for call in told:
        failures += _exceptions(call.raised)
        failures += _shape(plan, call, truth)
        failures += _promptness(plan, call, ending)
        items = {item.name: item for item in plan.groups[call.group]}
        for item in items.values():
            failures += _item(plan, item, call, truth, ending)
    return failures


def _ending(report: Any, ending: Ending) -> Iterator[Failure]:
    output = ending.stdout + ending.stderr
    if ending.hung:
        yield Failure(HUNG, ending.hung)
    # 128 and the signal is how a process says that its child was ended by one.
    elif (ending.code < 0 or ending.code > 128) and not _is_pythons(report, ending):
        yield Failure(CRASHED, f"exit code {ending.code}")
    elif report is None:
        yield Failure(NO_REPORT, f"exit code {ending.code}: {ending.stderr[-500:]}")
    if "panicked" in output or "RUST_BACKTRACE" in output:
        yield Failure(PANICKED, output[-500:])


def _is_pythons(report: Any, ending: Ending) -> bool:
    """Python ends itself by SIGINT where Ctrl-C was raised in an ``exec`` of text, as that of a dataclass
    that is being imported, though it was caught outside of it."""
    if ending.code != -signal.SIGINT or report is None:
        return False
    return any("KeyboardInterrupt" in call["error"] for call in report["calls"])


def _own(plan: Plan, report: Any) -> Iterator[Failure]:
    yield from _exceptions(report["raised"])
    for who, raised in report["own"]:
        yield from _exceptions([raised])
        good = plan.keys not in (*BAD_KEYS, "failing container")
        if raised and good and not set(TIMEOUTS) & set(raised):
            yield Failure(OWN, f"{who}: {raised[0]}")


def _exceptions(raised: list[list[str]]) -> Iterator[Failure]:
    for ancestry in raised:
        if ancestry and not set(HARMLESS) & set(ancestry):
            yield Failure(NO_EXCEPTION, " < ".join(ancestry))


def _shape(plan: Plan, call: Call, truth: Truth) -> Iterator[Failure]:
    """What can be told from a report alone; and whether there is one."""
    starved = plan.disturbance in STARVED
    whole = "Exception" in call.error and "Stopped" not in call.error
    if plan.is_command and whole and not starved:
        yield Failure(TRACEBACK, call.error[0])
    if not call.has_account:
        if plan.call in (*BATCHES, "cloudfront-rs deploy"):
            yield from _without_account(plan, call, truth)
        return
    categories = call.categories
    for name in dict.fromkeys([*call.names, *(n for c in categories.values() for n in c)]):
        found = [category for category, names in categories.items() if name in names]
        if len(found) != 1 or name not in call.names:
            yield Failure(CATEGORY, f"{name}: {found}")
    for name, ancestry in call.failed.items():
        if "Exception" not in ancestry:
            yield Failure(NO_RESULT, f"{name}: {ancestry}")
    if call.how == "returned" and call.failed and plan.on_error == "raise" and call.is_strict:
        yield Failure(NOT_RAISED, ", ".join(call.failed))
    reasons = {"KeyboardInterrupt", "CancelledError", "Stopped", "LookupError"}
    given_up = any(reasons & set(ancestry) for ancestry in [call.error, *call.raised])
    if call.unknown and not given_up and not starved:
        yield Failure(GAVE_UP, f"{call.error[:1]}: {call.said}: {call.unknown}")


def _without_account(plan: Plan, call: Call, truth: Truth) -> Iterator[Failure]:
    """Nothing to compare, where nothing was sent, or all was done before Ctrl-C came."""
    came = {event.name for event in _arrived(truth, call)}
    if not came:
        return
    told = f"{call.error[:1]}: {call.said}; requests for {len(came)} of {len(call.names)} functions"
    if not {"KeyboardInterrupt", "Stopped"} & set(call.error):
        yield Failure(NO_ACCOUNT, told)
    elif _ends_the_loop(plan):
        return
    elif call.was_inside and not plan.is_command:
        items = plan.groups[call.group]
        if not all(_is_done(plan, item, call, truth) for item in items):
            yield Failure(NO_ACCOUNT, told)


def _ends_the_loop(plan: Plan) -> bool:
    """The second Ctrl-C ends an event loop at once, whatever the cancelled tasks would still say."""
    return plan.disturbance == "Ctrl-C twice" and plan.call.startswith("async_")


def _promptness(plan: Plan, call: Call, ending: Ending) -> Iterator[Failure]:
    if plan.disturbance not in GIVE_UP or not ending.signals or not call.began:
        return
    # The handler of SIGTERM makes a call before it raises, and tells when.
    sent = ending.signals[-1 if plan.disturbance == "SIGTERM that raises" else 0]
    if call.began < sent < call.ended - PROMPT_SECONDS - ending.stall:
        yield Failure(SLOW, f"{call.ended - sent:.1f} s after it was to end")


def _item(plan: Plan, item: Item, call: Call, truth: Truth, ending: Ending) -> Iterator[Failure]:
    name = item.name
    ours = [e for e in truth.events if e.name == name and e.writer == OURS]
    arrived = [event for event in ours if event.what == "arrived"]
    done = [event for event in ours if event.what == "carried out"]
    late = [event for event in arrived if event.order > call.ended_at]
    if late:
        told = ", ".join(event.operation for event in late[:5])
        yield Failure(BEHIND, f"{name}: {len(late)} requests after the call: {told}")
    if name in call.not_started and arrived:
        yield Failure(CAME, f"{name}: {len(arrived)} requests, {arrived[0].operation}")
    if name in call.succeeded:
        yield from _succeeded(plan, item, call, truth)
    elif plan.is_fair and ending.stall < 1:
        yield Failure(FAIR, f"{name}: {call.failed.get(name, call.error)[:1]}: {call.said}")
    yield from _publications(plan, item, done, ending)
    for event in done:
        if event.operation == "update" and _is_overwritten(event, truth):
            yield Failure(OVERWRITTEN, f"{name}: {event.etag}")


def _succeeded(plan: Plan, item: Item, call: Call, truth: Truth) -> Iterator[Failure]:
    name, said = item.name, call.succeeded[item.name]
    publication = ["published", "already live"] if plan.publish else ["not published"]
    expected = [LIVE] if plan.is_publish else publication
    if len(said) != 2:
        yield Failure(NO_RESULT, f"{name}: {said}")
    elif said[0] != name or said[1] not in expected:
        yield Failure(EMPTY, f"{name}: {said}")
    if not _is_done(plan, item, call, truth):
        yield Failure(NOT_SO, f"{name}: {said}")


def _is_done(plan: Plan, item: Item, call: Call, truth: Truth) -> bool:
    """Whether a stage is what it was to be, or was it before somebody else wrote."""
    stage = LIVE if plan.is_publish or plan.publish else DEVELOPMENT
    contents = _wanted(plan, item, call, truth)
    was_so = False
    is_so = False
    for order, version, writer in truth.history(item.name, stage):
        if order > call.ended_at:
            break
        if order < call.began_at:
            was_so = False  # only what is there when the call begins counts of what was before it
        is_so = version is not None and version.content in contents
        was_so = (was_so and writer == THEIRS) or is_so
    return was_so


def _wanted(plan: Plan, item: Item, call: Call, truth: Truth) -> list[Content]:
    if not plan.is_publish:
        return [wanted(plan, item)]
    history = truth.history(item.name, DEVELOPMENT)
    before = [each for each in history if each[0] < call.began_at][-1:]
    during = [each for each in history if call.began_at <= each[0] <= call.ended_at]
    versions = [version for _, version, _ in before + during if version is not None]
    if item.form != "name":
        # The ETag was that of the function as it was at first.
        versions = [version for _, version, _ in before if version is not None]
    return [version.content for version in versions]


def _publications(plan: Plan, item: Item, done: list[Event], ending: Ending) -> Iterator[Failure]:
    published = [event for event in done if event.operation == "publish"]
    # What waited in front of the server may have been carried out after the client looked.
    if len(published) > 1 and ending.stall < plan.read_timeout / 2:
        yield Failure(TWICE, f"{item.name}: {len(published)} times")
    for event in published:
        version = event.version
        if plan.is_publish or version is None:
            continue
        if not plan.publish or version.content != wanted(plan, item):
            yield Failure(UNASKED, f"{item.name}: {version.content}")


def _is_overwritten(event: Event, truth: Truth) -> bool:
    before = event.before
    if before is None or before.writer == OURS:
        return False
    return not {(before.etag, "describe"), (before.etag, "get")} <= truth.told


def _arrived(truth: Truth, call: Call) -> list[Event]:
    names = set(call.names)
    return [e for e in truth.events if e.what == "arrived" and e.name in names]
