"""Deploying a function: whatever it takes to have this code live, and nothing twice.

botocore has nothing like it. The steps are a generator that yields calls and gets their replies
(``deploy_steps.py``). Each write carries the ETag that was read:
what somebody else does in between ends in ``PreconditionFailed``, and is never overwritten.

``deploy_content.py`` has the arguments, ``deploy_many.py`` does the same for many functions at once.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import cloudfront_rs
from cloudfront_rs.client import AsyncCloudFront
from cloudfront_rs.deploy_content import DEFAULT_RUNTIME, Code, Content, Event, Wanted, diff, want
from cloudfront_rs.deploy_steps import (
    Steps,
    drive,
    drive_async,
    is_unclear,
    pause,
    sound,
)
from cloudfront_rs.exceptions import (
    ClientError,
    client_error_classes,
    from_code,
    raisable,
)

if TYPE_CHECKING:
    from cloudfront_rs.client import CloudFront
    from cloudfront_rs.type_defs import FunctionSummaryTypeDef

Action: TypeAlias = Literal["created", "updated", "unchanged"]
Publication: TypeAlias = Literal["published", "already live", "not published"]

# How often a publish without a clear answer is looked after, and the pauses between, which double.
PUBLISH_ATTEMPTS = 5
FIRST_PAUSE = 0.1

# How CloudFront says that a function is not what it was; which one depends on the operation.
_STALE = (
    "PreconditionFailed",
    "InvalidIfMatchVersion",
    "FunctionAlreadyExists",
    "NoSuchFunctionExists",
)


@dataclass(frozen=True)
class Deployment:
    """What a deployment did.

    :ivar name: of the function.
    :ivar action: what became of the DEVELOPMENT stage.
    :ivar publication: what became of the LIVE stage.
    :ivar etag: of the DEVELOPMENT stage, for the next write.
    :ivar live_etag: of the LIVE stage; None where it was left alone, by ``publish=False``.
    :ivar summary: CloudFront's ``FunctionSummary``: of LIVE, or of DEVELOPMENT by ``publish=False``.
    """

    name: str
    action: Action
    publication: Publication
    etag: str
    live_etag: str | None
    summary: FunctionSummaryTypeDef = field(repr=False)


@dataclass(frozen=True)
class Plan:
    """What a deployment would do.

    :ivar name: of the function.
    :ivar action: what would become of the DEVELOPMENT stage.
    :ivar publication: what would become of the LIVE stage, unless a test event fails.
    :ivar diff: unified, of code and configuration: from what the stages have to what they would get.
    """

    name: str
    action: Action
    publication: Publication
    diff: str = field(repr=False)

    @property
    def has_changes(self) -> bool:
        """Whether anything would be written."""
        return self.action != "unchanged" or self.publication == "published"


class FunctionTestError(Exception):
    """A test event failed on the DEVELOPMENT stage, so nothing was published.

    :ivar name: of the function.
    :ivar event: the number of the test event; the first one is 1.
    :ivar error_message: what the function, or CloudFront, says about it.
    :ivar logs: the lines that the function logged.
    """

    def __init__(
        self, name: str, event: int, error_message: str, logs: tuple[str, ...], action: Action
    ) -> None:
        had = (
            "had this code already" if action == "unchanged" else f"was {action}, and has this code"
        )
        logged = "".join(f"\n  {line}" for line in logs) or " none"
        super().__init__(
            f"test event {event} failed on the DEVELOPMENT stage of {name!r}: {error_message}\n"
            f"Execution logs:{logged}\nDEVELOPMENT {had}; LIVE was not touched."
        )
        self.name, self.event, self.error_message, self.logs = name, event, error_message, logs
        self._action = action

    def __reduce__(self) -> Any:
        return type(self), (self.name, self.event, self.error_message, self.logs, self._action)


def deploy_function(
    name: str,
    code: Code,
    *,
    runtime: str = DEFAULT_RUNTIME,
    comment: str = "",
    key_value_stores: Iterable[str] = (),
    test_events: Iterable[Event] = (),
    publish: bool = True,
    client: CloudFront | None = None,
) -> Deployment:
    """Creates or updates a function, tests it and publishes it, as far as that is needed.

    Safe to repeat: nothing is written where code and configuration are what they should be.

    :param name: the function's name.
    :param code: text or bytes; or a path, such as a ``pathlib.Path``, of a file with it.
    :param runtime: ``cloudfront-js-2.0`` or ``cloudfront-js-1.0``.
    :param comment: describes the function.
    :param key_value_stores: the ARNs of the stores that the function reads; the order does not matter.
    :param test_events: event objects to run on the DEVELOPMENT stage before it is published: dicts,
        JSON as text or bytes, or paths of files with JSON.
    :param publish: False leaves the LIVE stage alone.
    :param client: a default one unless given.
    :raises FunctionTestError: where a test event fails. DEVELOPMENT has the code then, LIVE has not.
    :raises PreconditionFailed: from :mod:`cloudfront_rs.exceptions`, where somebody else changes the
        function in the meantime; it says what they changed. Nothing of theirs is overwritten.
    :raises TypeError, ValueError: for arguments that cannot be right, before anything is sent.
    """
    wanted = want(
        name,
        code,
        runtime=runtime,
        comment=comment,
        key_value_stores=key_value_stores,
        test_events=test_events,
        publish=publish,
    )
    return drive(deployment(wanted), client or cloudfront_rs._default())


async def async_deploy_function(
    name: str,
    code: Code,
    *,
    runtime: str = DEFAULT_RUNTIME,
    comment: str = "",
    key_value_stores: Iterable[str] = (),
    test_events: Iterable[Event] = (),
    publish: bool = True,
    client: AsyncCloudFront | None = None,
) -> Deployment:
    """:func:`deploy_function` for asyncio."""
    wanted = want(
        name,
        code,
        runtime=runtime,
        comment=comment,
        key_value_stores=key_value_stores,
        test_events=test_events,
        publish=publish,
    )
    client = client or AsyncCloudFront(cloudfront_rs._default())
    return await drive_async(deployment(wanted), client)


def plan_function(
    name: str,
    code: Code,
    *,
    runtime: str = DEFAULT_RUNTIME,
    comment: str = "",
    key_value_stores: Iterable[str] = (),
    test_events: Iterable[Event] = (),
    publish: bool = True,
    client: CloudFront | None = None,
) -> Plan:
    """What :func:`deploy_function` with these arguments would do. Writes nothing, and runs no test."""
    wanted = want(
        name,
        code,
        runtime=runtime,
        comment=comment,
        key_value_stores=key_value_stores,
        test_events=test_events,
        publish=publish,
    )
    return drive(plan(wanted), client or cloudfront_rs._default())


@dataclass(frozen=True)
class _Stage:
    """A stage as it was read or written."""

    content: Content
    etag: str
    summary: FunctionSummaryTypeDef


def deployment(wanted: Wanted) -> Steps[Deployment]:
    """The steps of :func:`deploy_function`."""
    found = yield from _read(wanted.name, "DEVELOPMENT")
    action, stage = yield from _write(wanted, found)
    for number, event in enumerate(wanted.events, 1):
        yield from _test(wanted, stage, action, number, event)
    if not wanted.publish:
        return Deployment(wanted.name, action, "not published", stage.etag, None, stage.summary)
    # Only now that DEVELOPMENT is settled: whoever publishes from here on publishes this, or changes it.
    live = None if action == "created" else (yield from _read(wanted.name, "LIVE"))
    if live and live.content == wanted.content:
        return Deployment(wanted.name, action, "already live", stage.etag, live.etag, live.summary)
    summary, live_etag = yield from _publish(wanted, stage)
    return Deployment(wanted.name, action, "published", stage.etag, live_etag, summary)


def plan(wanted: Wanted) -> Steps[Plan]:
    """The steps of :func:`plan_function`, which only read."""
    found = yield from _read(wanted.name, "DEVELOPMENT")
    content = found.content if found else None
    action: Action = "created" if found is None else "updated"
    action = "unchanged" if content == wanted.content else action
    differences = diff(wanted.name, "DEVELOPMENT", content, wanted.content)
    if not wanted.publish:
        return Plan(wanted.name, action, "not published", differences)
    live = found and (yield from _read(wanted.name, "LIVE"))
    live_content = live.content if live else None
    if live_content != content:
        differences += diff(wanted.name, "LIVE", live_content, wanted.content)
    is_live = live_content == wanted.content
    return Plan(wanted.name, action, "already live" if is_live else "published", differences)


def _read(name: str, stage: str) -> Steps[_Stage | None]:
    """A stage, as it was at one moment; None where there is none."""
    asked = {"Name": name, "Stage": stage}
    try:
        described = sound((yield "describe_function", asked), "ETag", "FunctionSummary")
    except client_error_classes() as error:
        if _code(error) != "NoSuchFunctionExists":
            raise
        return None
    try:
        got = sound((yield "get_function", asked), "ETag")
        # Code and configuration come by two calls, and belong together when their ETags are equal; or
        # else when the configuration's is still the same.
        again = got if got["ETag"] == described["ETag"] else (yield "describe_function", asked)
    except client_error_classes() as error:
        if _code(error) != "NoSuchFunctionExists":
            raise
        raise _changed(name, "the function was deleted", error) from error
    if again["ETag"] != described["ETag"]:
        raise _changed(name, f"its {stage} stage was written while it was read")
    code = yield got["FunctionCode"].read, {}
    content = Content.of_reply(described["FunctionSummary"], code)
    return _Stage(content, described["ETag"], described["FunctionSummary"])


def _write(wanted: Wanted, found: _Stage | None) -> Steps[tuple[Action, _Stage]]:
    """Makes DEVELOPMENT what is wanted."""
    if found and found.content == wanted.content:
        return "unchanged", found
    params = {"Name": wanted.name, **wanted.content.params()}
    try:
        if found:
            reply = yield "update_function", {**params, "IfMatch": found.etag}
        else:
            reply = yield "create_function", params
    except client_error_classes() as error:
        if _code(error) not in _STALE:
            raise
        now = yield from _read(wanted.name, "DEVELOPMENT")
        if now is None or now.content != wanted.content:
            raise _changed(wanted.name, _what(found, now), error) from error
        # It is as it should be: somebody else deploys the same, or the reply to this very call was
        # lost, and it was sent again.
        if not _response(error)["ResponseMetadata"].get("RetryAttempts"):
            return "unchanged", now
        return "updated" if found else "created", now
    # AWS's model looks for UpdateFunction's ETag in a header "ETtag", which not all servers send.
    reply.setdefault("ETag", reply["ResponseMetadata"]["HTTPHeaders"].get("etag"))
    etag = sound(reply, "ETag", "FunctionSummary")["ETag"]
    stage = _Stage(wanted.content, etag, reply["FunctionSummary"])
    return "updated" if found else "created", stage


def _test(wanted: Wanted, stage: _Stage, action: Action, number: int, event: bytes) -> Steps[None]:
    try:
        reply = yield from _call_if_unchanged(
            wanted, stage, "test_function", Stage="DEVELOPMENT", EventObject=event
        )
        result = reply["TestResult"]
    except client_error_classes() as error:
        if _code(error) != "TestFunctionFailed":
            raise
        result = {"FunctionErrorMessage": _response(error)["Error"].get("Message") or "it failed"}
    message = result.get("FunctionErrorMessage")
    if message:
        logs = tuple(result.get("FunctionExecutionLogs", ()))
        raise FunctionTestError(wanted.name, number, message, logs, action)


def _publish(wanted: Wanted, stage: _Stage) -> Steps[tuple[FunctionSummaryTypeDef, str]]:
    """Publishes DEVELOPMENT, and returns LIVE's summary and ETag.

    A request that ended without a clear answer may have been carried out, so LIVE is looked at before it is
    sent again.
    """
    attempt = 1
    while True:
        try:
            reply = yield from _call_if_unchanged(wanted, stage, "publish_function")
            reply = sound(reply, "FunctionSummary")
            break
        except Exception as error:
            if not is_unclear(error):
                raise
            try:
                live = yield from _read(wanted.name, "LIVE")
            except Exception:
                raise error from None
            if live and live.content == wanted.content:
                return live.summary, live.etag
            if attempt == PUBLISH_ATTEMPTS:
                raise
        yield pause, {"seconds": FIRST_PAUSE * 2**attempt * random.random()}  # noqa: S311 (no secret)
        attempt += 1
    # The reply to publishing has no ETag in AWS's model.
    asked = {"Name": wanted.name, "Stage": "LIVE"}
    described = sound((yield "describe_function", asked), "ETag")
    return reply["FunctionSummary"], described["ETag"]


def _call_if_unchanged(wanted: Wanted, stage: _Stage, method: str, **params: Any) -> Steps[Any]:
    """A call for what is known to be in DEVELOPMENT, and for nothing else."""
    try:
        return (yield method, {"Name": wanted.name, "IfMatch": stage.etag, **params})
    except client_error_classes() as error:
        if _code(error) not in _STALE:
            raise
        now = yield from _read(wanted.name, "DEVELOPMENT")
        raise _changed(wanted.name, _what(stage, now), error) from error


def _what(before: _Stage | None, now: _Stage | None) -> str:
    """What has been done to DEVELOPMENT."""
    if now is None:
        return "the function was deleted"
    if before is None:
        return "the function was created"
    differences = " and ".join(now.content.differences(before.content))
    return (
        f"its {differences} was changed" if differences else "it was written anew, with no change"
    )


def _changed(name: str, what: str, error: Exception | None = None) -> ClientError:
    """``PreconditionFailed``, which tells what somebody else did."""
    response = _response(error) if error else {"Error": {}, "ResponseMetadata": {}}
    told = response["Error"].get("Message")
    message = (
        f"{told + ' ' if told else ''}Somebody else has worked on the function {name!r} in the meantime: "
        f"{what}. Nothing of theirs was overwritten, and nothing was published. Look at it, then deploy "
        "again."
    )
    failed = {**response["Error"], "Code": "PreconditionFailed", "Message": message}
    operation = getattr(error, "operation_name", "GetFunction")
    return raisable(from_code("PreconditionFailed"))({**response, "Error": failed}, operation)


def _code(error: Exception) -> str:
    code: str = _response(error)["Error"].get("Code", "")
    return code


def _response(error: Any) -> dict[str, Any]:
    response: dict[str, Any] = error.response
    return response
