"""Event handlers on our client hear what boto3's hear, in its order, and their answers act alike."""

from __future__ import annotations

import asyncio
import warnings
from typing import Any

import botocore
import botocore.config
import botocore.endpoint
import cloudfront_rs
import freezegun
import pytest
from botocore.awsrequest import AWSResponse, HeadersDict
from botocore.hooks import HierarchicalEmitter
from cloudfront_rs.events import EMITTED, EventHooks
from hypothesis import given, reject
from hypothesis import strategies as st

from tests.conftest import KEYS
from tests.loopback import Loopback, Reply
from tests.parity.clients import NO_RETRIES, Pair, comparable, failure, outcome
from tests.parity.test_errors import error_body
from tests.parity.test_requests import OF_THE_CALL, OF_THE_TRANSPORT, headers_without

CALL = {"Name": "redirect", "IfMatch": "E1"}
LIVE = Reply(200, b"<R><Name>redirect</Name><Status>DEPLOYED</Status></R>")
# The others come when a client is made, and when it is asked for an attribute that it has not.
OF_A_CALL = EMITTED[2:]
NAMES = [
    *OF_A_CALL,
    "before-call.cloudfront",
    "before-call.*.*",
    "before-call.cloudfront.PublishFunction",
    "before-call.*.PublishFunction",
    "before-call.cloudfront.GetFunction",
    "after-call.s3",
]


@pytest.fixture
def pair(loopback: Loopback) -> Pair:
    loopback.reply = LIVE
    loopback.take()
    return Pair.at(loopback.url)


def both(pair: Pair, act: Any) -> tuple[Any, Any]:
    return act(pair.theirs), act(pair.ours)


def heard(client: Any, params: dict[str, Any], names: list[str] = NAMES) -> list[Any]:
    """What handlers of all events are called with, and what the call comes to."""
    told: list[Any] = []

    def listen(name: str) -> Any:
        def handler(event_name: str, **kwargs: Any) -> None:
            told.append((name, event_name, {k: shown(v) for k, v in sorted(kwargs.items())}))

        return handler

    for name in names:
        client.meta.events.register(name, listen(name))
    told.append(outcome(client, "publish_function", params))
    return told


def shown(value: Any) -> Any:  # noqa: PLR0911 (a table of kinds)
    """What of an argument is the same in both."""
    if isinstance(value, dict):
        ignored = (
            "client_config",
            "User-Agent",
            "retries",
            "timestamp",
            "X-Amz-Date",
            "MaxAttemptsReached",  # which is only known after the handlers of `needs-retry`
            "request_signer",
            "signing",
        )
        of_others = ("AWS::S3", "AWS::Auth", "AWS::STS")
        return {
            str(getattr(k, "value", k)): shown(v)
            for k, v in value.items()
            if k not in ignored and not str(getattr(k, "value", k)).startswith(of_others)
        }
    if isinstance(value, HeadersDict):
        return {name.lower(): text for name, text in value.items()}
    if isinstance(value, tuple):
        return [shown(part) for part in value]
    if isinstance(value, Exception):
        return failure(value)
    if hasattr(value, "stream_output"):
        return [value.method, value.url, value.body or b""]
    if hasattr(value, "status_code"):
        return [value.status_code, value.content, value.text, value.headers.get("X-Reply")]
    if type(value).__name__ in ("RequestSigner", "NoneType"):
        return None
    if isinstance(value, botocore.endpoint.Endpoint):
        return repr(value)
    return value.name if hasattr(value, "name") else comparable(value)


@pytest.mark.parametrize(
    "reply",
    [
        Reply(200, LIVE.body, [("X-Reply", b"yes")]),
        Reply(412, error_body("PreconditionFailed"), [("X-Reply", b"yes")]),
        Reply(200, b"not XML"),
        Reply(503, b""),
    ],
)
@pytest.mark.parametrize("params", [CALL, {"Name": 7}])
def test_what_handlers_hear(
    loopback: Loopback, pair: Pair, reply: Reply, params: dict[str, Any]
) -> None:
    loopback.reply = reply
    theirs, ours = both(pair, lambda client: heard(client, params))
    if reply.body == b"not XML":
        theirs, ours = [x[:2] for x in theirs[:-1]], [x[:2] for x in ours[:-1]]
    assert ours == theirs
    assert len(ours) > 2


def test_a_server_that_is_not_there() -> None:
    theirs, ours = both(Pair.at("http://127.0.0.1:9"), lambda client: heard(client, CALL))
    assert ours == theirs
    assert ours[-2][1] == "after-call-error.cloudfront.PublishFunction"


def test_every_attempt_is_sent_by_itself(loopback: Loopback) -> None:
    loopback.replies = [Reply(503), LIVE] * 2
    pair = Pair.at(loopback.url, retries={"max_attempts": 2, "mode": "standard"})
    theirs, ours = both(pair, lambda client: heard(client, CALL, ["before-send"]))
    assert ours == theirs
    assert [x[0] for x in ours[:-1]] == ["before-send", "before-send"]


def test_handlers_change_what_is_sent(loopback: Loopback, pair: Pair) -> None:
    def provide(params: dict[str, Any], **_: Any) -> dict[str, Any]:
        return {**params, "Name": "other"}

    def build(params: dict[str, Any], **_: Any) -> None:
        params["IfMatch"] = "E2"

    def call(params: dict[str, Any], **_: Any) -> None:
        params["headers"]["X-Call"] = "before"
        params["url"] += "?extra=1"

    def send(request: Any, **_: Any) -> None:
        request.headers["X-Send"] = "late"

    def after(parsed: dict[str, Any], http_response: Any, **_: Any) -> None:
        parsed["Seen"] = http_response.status_code

    def act(client: Any) -> Any:
        events = client.meta.events
        events.register("provide-client-params.cloudfront.PublishFunction", provide)
        events.register("before-parameter-build.cloudfront", build)
        events.register("before-call", call)
        events.register("before-send", send)
        events.register("after-call", after)
        result = outcome(client, "publish_function", CALL)
        (request,) = loopback.take()
        ignored = OF_THE_CALL | OF_THE_TRANSPORT
        return [result, request.target, request.body, headers_without(request, ignored)]

    theirs, ours = both(pair, act)
    assert ours == theirs
    assert ours[1] == "/2020-05-31/function/other/publish?extra=1"
    assert {"x-call", "x-send", "if-match"} <= ours[3].keys()


UNSIGNED = [
    "Baggage",
    "Connection",
    "Expect",
    "Keep-Alive",
    "Proxy-Authorization",
    "TE",
    "Traceparent",
    "tracestate",
    "Trailer",
    "User-Agent",
    "X-Amzn-Trace-Id",
    "X-Other",
]


def test_which_headers_of_a_handler_are_signed(loopback: Loopback, pair: Pair) -> None:
    """A tracer's are not: a proxy may change them."""

    def call(params: dict[str, Any], **_: Any) -> None:
        params["headers"].update(dict.fromkeys(UNSIGNED, "trailers"))

    def act(client: Any) -> Any:
        client.meta.events.register("before-call", call)
        client.publish_function(**CALL)
        (request,) = loopback.take()
        signed = request.headers["authorization"].split("SignedHeaders=")[1].split(",")[0]
        return [
            [name for name in UNSIGNED if name.lower() in signed.split(";")],
            {name: request.headers.get(name.lower()) for name in UNSIGNED if name != "User-Agent"},
        ]

    theirs, ours = both(pair, act)
    assert ours == theirs
    assert ours[0] == ["X-Other"]


class Body:
    """The raw side of botocore's AWSResponse."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def stream(self) -> list[bytes]:
        return [self._body]


@pytest.mark.parametrize("event", ["before-call", "before-send"])
@pytest.mark.parametrize("status", [200, 404])
def test_a_reply_without_asking_cloudfront(
    loopback: Loopback, pair: Pair, event: str, status: int
) -> None:
    body = LIVE.body if status == 200 else error_body("NoSuchFunctionExists")
    response = AWSResponse("http://made.up", status, {"x-made": "up"}, Body(body))
    parsed = {"Error": {"Code": "NoSuchFunctionExists", "Message": "m"}, "Made": "up"}
    answer = response if event == "before-send" else (response, parsed)

    def act(client: Any) -> Any:
        client.meta.events.register(f"{event}.cloudfront", lambda **_: answer)
        client.meta.events.register_last(f"{event}.cloudfront", lambda **_: None)
        return outcome(client, "publish_function", CALL)

    theirs, ours = both(pair, act)
    assert ours == theirs
    assert loopback.take() == []


@pytest.mark.parametrize("event", [name for name in OF_A_CALL if name != "after-call-error"])
def test_a_handler_that_raises(pair: Pair, event: str) -> None:
    def act(client: Any) -> Any:
        def handler(**_: Any) -> None:
            raise LookupError("handler")

        client.meta.events.register(event, handler)
        return outcome(client, "publish_function", CALL)

    theirs, ours = both(pair, act)
    assert ours == theirs
    assert ours["class"] == "LookupError"
    assert outcome(pair.ours, "publish_function", CALL) == ours


def test_asyncio(loopback: Loopback) -> None:
    loopback.reply = Reply(412, error_body("PreconditionFailed"), [("X-Reply", b"yes")])
    config = botocore.config.Config(retries=NO_RETRIES)
    arguments = {"region_name": "us-east-1", "endpoint_url": loopback.url, **KEYS}
    sync = cloudfront_rs.client("cloudfront", config=config, **arguments)
    seen: dict[str, list[str]] = {"sync": [], "asyncio": []}

    async def main() -> None:
        async with cloudfront_rs.async_client("cloudfront", config=config, **arguments) as cf:
            for name in EMITTED:
                cf.meta.events.register(
                    name, lambda event_name, **_: seen["asyncio"].append(event_name)
                )
            with pytest.raises(cf.exceptions.PreconditionFailed):
                await cf.publish_function(**CALL)

    asyncio.run(main())
    for name in EMITTED:
        sync.meta.events.register(name, lambda event_name, **_: seen["sync"].append(event_name))
    with pytest.raises(sync.exceptions.PreconditionFailed):
        sync.publish_function(**CALL)
    assert seen["asyncio"] == seen["sync"]
    assert {name.partition(".")[0] for name in seen["sync"]} == {*OF_A_CALL} - {"after-call-error"}


@pytest.mark.parametrize("event", ["docs.*.cloudfront.*.complete-section", "docs"])
def test_of_an_event_that_is_never_emitted_a_warning_tells_once(pair: Pair, event: str) -> None:
    cloudfront_rs.events._warned.clear()
    with pytest.warns(
        RuntimeWarning, match="is not called by the clients of cloudfront_rs: the doc"
    ):
        pair.ours.meta.events.register(event, lambda **_: None)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        pair.ours.meta.events.register(event, lambda **_: None)


@pytest.mark.parametrize("name", ["*", "*.cloudfront", "*.*.PublishFunction", "*.cloudfront.*", ""])
def test_wildcards(pair: Pair, name: str) -> None:
    theirs, ours = both(pair, lambda client: heard(client, CALL, [name]))
    assert [told[:2] for told in ours[:-1]] == [told[:2] for told in theirs[:-1]]


def sent(loopback: Loopback, act: Any, pair: Pair) -> tuple[Any, Any]:
    """What both clients come to, and the requests that they made, but for their moment."""
    told = []
    for client in (pair.theirs, pair.ours):
        came_to = act(client)
        requests = [
            (r.method, r.target, headers_without(r, OF_THE_CALL | OF_THE_TRANSPORT), r.body)
            for r in loopback.take()
        ]
        told.append((came_to, requests))
    return told[0], told[1]


def _headers(request: Any, **_: Any) -> None:
    request.headers["X-Mine"] = "before"
    request.headers.add_header("X-Twice", "one")
    request.headers.add_header("X-Twice", "two")


def _again(request: Any, **_: Any) -> None:
    request.headers["X-MINE"] = "mine"
    request.headers["User-Agent"] = "mine"
    del request.headers["if-match"]
    request.headers["IF-MATCH"] = b"bytes"


def _query(request: Any, **_: Any) -> None:
    request.params = {"b": "2 3", "a": "1"}
    request.url += "?c=4"


def _region(context: dict[str, Any] | None = None, request: Any = None, **_: Any) -> None:
    context = request.context if request is not None else context
    assert context is not None
    context["signing"] = {"region": "eu-west-1", "signing_name": "other"}


def _body(request: Any, **_: Any) -> None:
    request.data = b"<Other/>"


SIGNED: list[tuple[str, Any]] = [
    ("request-created", _headers),
    ("request-created.cloudfront", _headers),
    ("request-created.cloudfront.PublishFunction", _headers),
    ("request-created.cloudfront.PublishFunction", _query),
    ("request-created.cloudfront.PublishFunction", _body),
    ("before-sign", _headers),
    ("before-sign", _query),
    ("before-sign.cloudfront.PublishFunction", _region),
    ("before-call", lambda context, **_: _region(context)),
    ("choose-signer", lambda **_: botocore.UNSIGNED),
    ("choose-signer", lambda **_: "v2-of-nobody"),
    ("before-send", _again),
]


@pytest.mark.parametrize(("event", "handler"), SIGNED)
@freezegun.freeze_time("2026-01-02T03:04:05Z")
def test_handlers_of_the_signature(
    loopback: Loopback, pair: Pair, event: str, handler: Any
) -> None:
    signatures = []

    def act(client: Any) -> Any:
        def last(request: Any, **_: Any) -> None:
            shown = {name.lower(): value for name, value in request.headers.items()}
            signatures.append((shown.get("authorization"), shown.get("x-amz-date")))
            request.headers["Authorization"] = "none"

        def agent(request: Any, **_: Any) -> None:
            # The two have names of their own, which a signature is not to differ by.
            del request.headers["amz-sdk-invocation-id"]
            del request.headers["amz-sdk-request"]

        client.meta.events.register_first(event, handler)
        client.meta.events.register_first("request-created.cloudfront.PublishFunction", agent)
        client.meta.events.register_last("before-send", last)
        return outcome(client, "publish_function", CALL)

    theirs, ours = sent(loopback, act, pair)
    assert ours == theirs
    assert signatures[len(signatures) // 2 :] == signatures[: len(signatures) // 2]


def _other_body(response_dict: dict[str, Any], **_: Any) -> None:
    response_dict["body"] = b"<R><Name>changed</Name></R>"


def _other_status(response_dict: dict[str, Any], **_: Any) -> None:
    response_dict["status_code"] = 404


def _customized(customized_response_dict: dict[str, Any], **_: Any) -> None:
    customized_response_dict["Mine"] = 1


def _changed(parsed_response: Any, **_: Any) -> None:
    if parsed_response is not None:
        parsed_response["Mine"] = 2


AFTERWARDS: list[tuple[str, Any]] = [
    ("before-parse", _other_body),
    ("before-parse", _customized),
    ("response-received", _changed),
    ("needs-retry", lambda attempts, **_: 0 if attempts < 3 else None),
    (
        "needs-retry.cloudfront.PublishFunction",
        lambda attempts, **_: 0.01 if attempts < 2 else None,
    ),
    ("needs-retry", lambda response, **_: response and response[1].update(Mine=3)),
    ("needs-retry", lambda caught_exception, **_: caught_exception and None),
]


@pytest.mark.parametrize("reply", [LIVE, Reply(412, error_body("PreconditionFailed")), Reply(503)])
@pytest.mark.parametrize(("event", "handler"), AFTERWARDS)
def test_handlers_of_the_reply(
    loopback: Loopback, pair: Pair, event: str, handler: Any, reply: Reply
) -> None:
    loopback.reply = reply

    def act(client: Any) -> Any:
        client.meta.events.register(event, handler)
        return outcome(client, "publish_function", CALL)

    theirs, ours = sent(loopback, act, pair)
    if handler is _customized:
        # Beside an error's own members its key stands in another place.
        theirs, ours = repr(sorted(repr(theirs))), repr(sorted(repr(ours)))
    assert ours == theirs


@pytest.mark.parametrize("raised", ["ConnectTimeoutError", "HTTPClientError", "LookupError"])
def test_an_exception_of_before_send_is_as_one_of_the_connection(
    loopback: Loopback, raised: str
) -> None:
    pair = Pair.at(loopback.url, retries={"max_attempts": 2, "mode": "standard"})
    loopback.reply = LIVE

    def act(client: Any) -> Any:
        told = []

        def handler(**_: Any) -> None:
            if raised == "LookupError":
                raise LookupError("handler")
            error = getattr(botocore.exceptions, raised)
            raise error(endpoint_url="http://there", error="nothing")

        def listen(
            event_name: str, exception: Any = None, caught_exception: Any = None, **_: Any
        ) -> None:
            told.append((event_name, type(exception).__name__, type(caught_exception).__name__))

        client.meta.events.register("before-send", handler)
        client.meta.events.register("response-received", listen)
        client.meta.events.register("needs-retry", listen)
        return outcome(client, "publish_function", CALL), told

    theirs, ours = sent(loopback, act, pair)
    assert ours == theirs
    assert len(ours[0][1]) == (2 if raised == "LookupError" else 6)


@pytest.mark.parametrize("handler", [7, lambda: None, lambda params: params])
def test_what_is_no_handler(pair: Pair, handler: Any) -> None:
    for client in (pair.theirs, pair.ours):
        with pytest.raises(ValueError, match=r"must (be callable|accept keyword arguments)"):
            client.meta.events.register("before-call", handler)


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["register", "register", "register_first", "register_last", "unregister"]),
        st.sampled_from(NAMES[3:]),
        st.integers(0, 3),
        st.sampled_from([None, None, "a", "b"]),
        st.booleans(),
    ),
    max_size=12,
)


@given(actions=ACTIONS)
def test_the_order_of_handlers(actions: list[Any]) -> None:
    """Beside botocore's own emitter, by any series of registrations."""
    emitters: list[Any] = [HierarchicalEmitter(), EventHooks()]
    handlers = [lambda n=n, **_: n for n in range(4)]
    told = []
    for emitter in emitters:
        results: list[Any] = []
        for verb, name, number, unique_id, counted in actions:
            try:
                getattr(emitter, verb)(name, handlers[number], unique_id, counted)
            except ValueError:
                results.append("ValueError")
            except AttributeError:
                reject()  # botocore stumbles over a name that is only the beginning of others
        for event in (
            "before-call.cloudfront.PublishFunction",
            "before-call.x.y",
            "after-call.s3.x",
        ):
            results.append([answer for _, answer in emitter.emit(event)])
            results.append(emitter.emit_until_response(event)[1])
        told.append(results)
    assert told[1] == told[0]
