"""What ours raises is what boto3 raises: class, message, response, operation name."""

from __future__ import annotations

import pickle
import re
from typing import Any
from xml.sax.saxutils import escape

import botocore.exceptions
import cloudfront_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.loopback import Loopback, Reply
from tests.parity import model
from tests.parity.clients import Pair, comparable, failure, outcome

MODELLED = sorted(shape.name for shape in model.SERVICE.error_shapes)
OTHER_CODES = ["AccessDenied", "Throttling", "NotInTheModel", "SignatureDoesNotMatch"]
IDS = [("x-amzn-RequestId", b"from-the-header"), ("x-amz-id-2", b"host")]


@pytest.fixture(scope="module")
def pair(loopback: Loopback) -> Pair:
    return Pair.at(loopback.url)


def error_body(code: str, message: str = "Why it is so.") -> bytes:
    return (
        f'<?xml version="1.0"?>\n<ErrorResponse xmlns="{model.NAMESPACE}"><Error>'
        f"<Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error>"
        "<RequestId>from-the-body</RequestId></ErrorResponse>"
    ).encode()


def params_of(method: str) -> dict[str, Any]:
    params: dict[str, Any] = model.smallest(model.OPERATIONS[method].input_shape)
    return params


def assert_same_failure(loopback: Loopback, pair: Pair, method: str, reply: Reply) -> Any:
    loopback.reply = reply
    theirs, ours = pair.outcomes(method, params_of(method))
    assert ours == theirs
    return ours


def assert_same_code(loopback: Loopback, pair: Pair, method: str, code: str) -> None:
    raised = assert_same_failure(loopback, pair, method, Reply(400, error_body(code), IDS))
    assert raised["class"] == (code if code in MODELLED else "ClientError")


@pytest.mark.parametrize("method", model.FUNCTION_OPERATIONS)
def test_every_code(loopback: Loopback, pair: Pair, method: str) -> None:
    for code in MODELLED + OTHER_CODES:
        assert_same_code(loopback, pair, method, code)


@pytest.mark.parametrize("method", sorted(model.OPERATIONS))
def test_own_codes(loopback: Loopback, pair: Pair, method: str) -> None:
    own = [shape.name for shape in model.OPERATIONS[method].error_shapes]
    assert own
    another = next(code for code in MODELLED if code not in own)
    for code in [*own, another, *OTHER_CODES]:
        assert_same_code(loopback, pair, method, code)


REPLIES = {
    "an empty 503": Reply(503),
    "a blank 500": Reply(500, b" \n"),
    "an HTML 502": Reply(502, b"<html><body><h1>502 Bad Gateway</h1></body></html>"),
    "an HTML 502 with a doctype": Reply(502, b"<!DOCTYPE html><html><p>Bad<br></html>", IDS),
    "an HTML 403": Reply(403, b"<html><head><title>403</title></head></html>", IDS),
    "an empty 404": Reply(404, b"", [("x-amz-request-id", b"r"), ("x-amz-id-2", b"h")]),
    "an empty 301": Reply(301, b"", [("Location", b"http://elsewhere/")]),
    "a 300": Reply(300, b"<a/>"),
    "a 304": Reply(304),
    "an unknown status": Reply(499, b""),
    "text": Reply(400, b"no"),
    "JSON": Reply(400, b'{"message": "no"}'),
    "S3's form": Reply(
        404, b"<Error><Code>NoSuchKey</Code><Message>m</Message><RequestId>r</RequestId></Error>"
    ),
    "S3's form of a modelled error": Reply(
        412, b"<Error><Code>PreconditionFailed</Code><Message>m</Message></Error>", IDS
    ),
    "no code": Reply(400, b"<ErrorResponse><Error><Message>m</Message></Error></ErrorResponse>"),
    "an empty code": Reply(400, b"<ErrorResponse><Error><Code/></Error></ErrorResponse>"),
    "no error": Reply(400, b"<ErrorResponse/>"),
    "no message": Reply(
        412, b"<ErrorResponse><Error><Code>PreconditionFailed</Code></Error></ErrorResponse>"
    ),
    "an empty message": Reply(
        412,
        b"<ErrorResponse><Error><Code>PreconditionFailed</Code><Message/></Error></ErrorResponse>",
    ),
    "more than usual": Reply(
        409,
        b"<E><Error><Code>InvalidArgument</Code><Message>m</Message><Detail><A>1</A><B/></Detail>"
        b"</Error><RequestId>r</RequestId><Extra>x</Extra><Twice>1</Twice><Twice>2</Twice></E>",
    ),
    "an error that is text": Reply(400, b"<ErrorResponse><Error>no</Error></ErrorResponse>"),
    "a modelled code with status 503": Reply(503, error_body("InvalidArgument"), IDS),
    "unicode": Reply(400, error_body("InvalidArgument", "naïve 中 &lt;tag&gt;")),
}


@pytest.mark.parametrize("name", REPLIES)
@pytest.mark.parametrize("method", model.FUNCTION_OPERATIONS)
def test_replies_of_all_kinds(loopback: Loopback, pair: Pair, method: str, name: str) -> None:
    assert_same_failure(loopback, pair, method, REPLIES[name])


def test_a_304_that_tells_the_length_of_what_it_leaves_out(loopback: Loopback, pair: Pair) -> None:
    reply = Reply(304, b"", [("Content-Length", b"9")])
    for method in ("list_functions", "publish_function"):
        raised = assert_same_failure(loopback, pair, method, reply)
        assert raised["class"] == "ClientError"


def replies(method: str) -> st.SearchStrategy[Reply]:
    """An error of the operation, or one that nobody knows; with any status, message and headers."""
    operation = model.OPERATIONS[method]
    own = [shape.name for shape in operation.error_shapes]
    text = model.XML_TEXT.map(escape)
    bodies = st.builds(error_body, st.sampled_from(own + OTHER_CODES) | text, text)
    # After a 304 comes no body, as HTTP says.
    statuses = st.integers(300, 599).filter(lambda status: status != 304)
    drawn = st.builds(Reply, statuses, bodies, model.headers(operation)).filter(
        # urllib3 looks at where a redirect leads, even if nobody follows it (docs/differences.md).
        lambda reply: reply.status >= 400 or "Location" not in dict(reply.headers)
    )
    return drawn | st.sampled_from(list(REPLIES.values()))


@pytest.mark.parametrize("method", model.FUNCTION_OPERATIONS)
@settings(max_examples=50)
@given(data=st.data())
def test_functions(loopback: Loopback, pair: Pair, method: str, data: st.DataObject) -> None:
    assert_same_failure(loopback, pair, method, data.draw(replies(method)))


@pytest.mark.parametrize("method", sorted(model.OPERATIONS))
@settings(max_examples=5)
@given(data=st.data())
def test_all_operations(loopback: Loopback, pair: Pair, method: str, data: st.DataObject) -> None:
    assert_same_failure(loopback, pair, method, data.draw(replies(method)))


@pytest.mark.parametrize("mode", ["legacy", "standard", "adaptive"])
@pytest.mark.parametrize("total", [1, 2])
@pytest.mark.parametrize(
    "reply",
    [
        Reply(200, b"<a/>"),
        Reply(400, error_body("Throttling")),
        Reply(400, error_body("RequestTimeout")),
        Reply(400, error_body("TooManyRequestsException")),
        Reply(400, error_body("InvalidArgument")),
        Reply(403, error_body("Throttling")),
        Reply(429, error_body("Whatever")),
        Reply(500, error_body("Whatever")),
        Reply(503),
        Reply(504),
        Reply(509),
    ],
    ids=lambda reply: f"{reply.status}{''.join(re.findall('<Code>(.*)</Code>', str(reply.body)))}",
)
def test_retries(loopback: Loopback, mode: str, total: int, reply: Reply) -> None:
    pair = Pair.at(loopback.url, retries={"mode": mode, "total_max_attempts": total})
    loopback.reply = reply
    counted = []
    outcomes = []
    for client in (pair.theirs, pair.ours):
        loopback.take()
        outcomes.append(outcome(client, "publish_function", params_of("publish_function")))
        sent = [request.headers["amz-sdk-request"] for request in loopback.take()]
        counted.append([re.findall(r"attempt=(\d+)", header) for header in sent])
    assert outcomes[1] == outcomes[0]
    assert counted[1] == counted[0]


@pytest.mark.parametrize("code", ["PreconditionFailed", "NotInTheModel"])
def test_the_object_itself(loopback: Loopback, pair: Pair, code: str) -> None:
    loopback.reply = Reply(412, error_body(code), IDS)
    with pytest.raises(botocore.exceptions.ClientError) as caught:
        pair.ours.publish_function(**params_of("publish_function"))
    error = caught.value
    assert isinstance(error, cloudfront_rs.exceptions.ClientError)
    if code in MODELLED:
        assert isinstance(error, getattr(cloudfront_rs.exceptions, code))
        assert isinstance(error, getattr(pair.ours.exceptions, code))
    again = pickle.loads(pickle.dumps(error))
    assert failure(again) == failure(error)
    assert type(again) is type(error)


def test_the_exceptions_of_a_client(pair: Pair) -> None:
    for code in MODELLED:
        ours = getattr(pair.ours.exceptions, code)
        assert ours is getattr(cloudfront_rs.exceptions, code)
        assert ours.__name__ == getattr(pair.theirs.exceptions, code).__name__
        assert pair.ours.exceptions.from_code(code) is ours
    assert pair.ours.exceptions.from_code("NotInTheModel") is pair.ours.exceptions.ClientError
    with pytest.raises(AttributeError, match=r"has no attribute Nope\. Valid exceptions are: Acc"):
        _ = pair.ours.exceptions.Nope
    with pytest.raises(AttributeError, match="Nope"):
        _ = cloudfront_rs.exceptions.Nope  # type: ignore[attr-defined]


def test_a_success_is_comparable_to_itself(loopback: Loopback, pair: Pair) -> None:
    """The comparison of these tests can fail: it sees one character."""
    loopback.reply = Reply(200, b"<a><NextMarker>1</NextMarker></a>")
    one = comparable(pair.ours.list_functions())
    loopback.reply = Reply(200, b"<a><NextMarker>2</NextMarker></a>")
    assert comparable(pair.ours.list_functions()) != one
