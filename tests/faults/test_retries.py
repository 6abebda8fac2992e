"""Replies that say: try again. Which statuses and codes are retried, how often, and what is told then."""

from __future__ import annotations

from typing import Any

import pytest

from tests.faults.case import Case
from tests.faults.conftest import Check
from tests.faults.http import OK, error, reply
from tests.faults.server import Act, Acts

# The first is whatever a client has where nobody says anything.
MODES = ("", "legacy", "standard", "adaptive")
STATUSES = (408, 425, 429, 500, 501, 502, 503, 504, 509, 520, 599)
THROTTLING = (
    "Throttling",
    "ThrottlingException",
    "ThrottledException",
    "RequestThrottledException",
    "RequestThrottled",
    "RequestLimitExceeded",
    "SlowDown",
    "TooManyRequestsException",
    "ProvisionedThroughputExceededException",
    "BandwidthLimitExceeded",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "EC2ThrottledException",
    "TransactionInProgressException",
)
TRANSIENT = ("RequestTimeout", "RequestTimeoutException", "InternalError", "InternalFailure")
CLOCK = (
    "RequestTimeTooSkewed",
    "RequestExpired",
    "RequestInTheFuture",
    "InvalidSignatureException",
    "SignatureDoesNotMatch",
    "AuthFailure",
    "ExpiredToken",
    "ExpiredTokenException",
    "TokenRefreshRequired",
    "InvalidClientTokenId",
)
MODELLED = (
    "TooManyDistributions",
    "PreconditionFailed",
    "InvalidIfMatchVersion",
    "NoSuchFunctionExists",
)
FAR = "Mon, 01 Jan 2024 00:00:00 GMT"
HTML = b"<html><body><b>Http/1.1 Service Unavailable</b></body></html>"
MANY: Any = {"attempts": 2}


def in_modes(name: str, *acts: Acts, **fields: Any) -> list[Case]:
    return [Case(name, acts, mode=mode, **{**MANY, **fields}) for mode in MODES]


CASES = [
    case
    for cases in (
        *(in_modes(f"{s} without end", (reply(s, b""),)) for s in STATUSES),
        *(
            in_modes(f"{s}, then well", (reply(s, b""),), (OK,))
            for s in (429, 500, 502, 503, 504, 509)
        ),
        *(in_modes(f"{code}, 400", (error(code, 400),)) for code in (*THROTTLING, *TRANSIENT)),
        *(in_modes(f"{code}, 503", (error(code, 503),)) for code in ("Throttling", "SlowDown")),
        *(in_modes(f"{code}, 429", (error(code, 429),)) for code in ("Throttling", "SlowDown")),
        *(
            in_modes(f"{code}, 400, then well", (error(code, 400),), (OK,))
            for code in THROTTLING[:2]
        ),
        *(in_modes(f"{code}, 403", (error(code, 403),)) for code in CLOCK),
        *(in_modes(f"{code}, 412", (error(code, 412),)) for code in MODELLED),
        *(
            in_modes(f"{code}, 403, Date of 2024", (error(code, 403, Date=FAR),), (OK,))
            for code in CLOCK[:4]
        ),
        in_modes("503 with HTML", (reply(503, HTML),)),
        in_modes("500 with HTML, not closed", (reply(500, b"<html>"),)),
        in_modes("503, three attempts", (reply(503, b""),), attempts=3),
        in_modes("503 twice, then well", *((reply(503, b""),),) * 2, (OK,), attempts=3),
        in_modes("503 for one attempt", (reply(503, b""),), attempts=1),
        in_modes("503 and a fault", (reply(503, b""),), (Act.CLOSE,), attempts=2),
        in_modes("a fault and 503", (Act.CLOSE,), (reply(503, b""),), attempts=2),
        in_modes("503 and 404", (reply(503, b""),), (error("NoSuchFunctionExists", 404),)),
        in_modes(
            "503 and closed connections", (reply(503, b"", Connection="close"), Act.CLOSE), (OK,)
        ),
        in_modes("Retry-After: 0", (reply(503, b"", Retry_After="0"),), (OK,)),
        in_modes("Retry-After: 1", (reply(503, b"", Retry_After="1"),), (OK,)),
        in_modes("Retry-After: 1000", (error("Throttling", 400, Retry_After="1000"),), (OK,)),
        in_modes("Retry-After: a date", (reply(503, b"", Retry_After=FAR),), (OK,)),
        in_modes("x-amz-retry-after: 1", (reply(503, b"", x_amz_retry_after="1"),), (OK,)),
        in_modes(
            "x-amz-retry-after: 100000", (reply(503, b"", x_amz_retry_after="100000"),), (OK,)
        ),
        in_modes("x-amz-retry-after: 1, 429", (reply(429, b"", x_amz_retry_after="1"),), (OK,)),
        *(
            in_modes(
                f"x-amz-retry-after: {text}", (reply(503, b"", x_amz_retry_after=text),), (OK,)
            )
            for text in ("-5", "1.5", " 7 ", "1_0", "", "9" * 30)
        ),
        in_modes("429 and a modelled error", (error("PreconditionFailed", 429),), (OK,)),
        in_modes("429 and another operation's error", (error("NoSuchOrigin", 429),), (OK,)),
        in_modes("429 and an unknown error", (error("Unheard", 429),), (OK,)),
        in_modes("429 with HTML", (reply(429, HTML),), (OK,)),
        in_modes("IDPCommunicationError, 400", (error("IDPCommunicationError", 400),)),
        in_modes("x-amz-retry-after: x", (reply(503, b"", x_amz_retry_after="x"),), (OK,)),
        in_modes("x-amzn-errortype", (reply(400, b"", x_amzn_errortype="Throttling"),)),
        in_modes("an error of status 200", (error("Throttling", 200),)),
        in_modes("a Date of 2024, then well", (reply(503, b"", Date=FAR),), (OK,)),
        in_modes("a Date that is none", (reply(503, b"", Date="x"),), (OK,)),
    )
    for case in cases
]
CASES += [
    Case("503, the default of attempts", ((reply(503, b""),),), attempts=None, mode=mode)
    for mode in ("", "standard", "adaptive")
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_retries(case: Case, check: Check) -> None:
    check(case)
