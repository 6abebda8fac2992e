"""A session of boto3-refresh-session, whose keys come from a function and are about to expire.

It derives from boto3's session. With the import changed, ours takes it with ``Session.from_boto3``.
"""

from __future__ import annotations

import datetime
import time
from typing import Any

from boto3_refresh_session import RefreshableSession

from tests.programs.scenarios.mode import MODE, boto3, outcome, tell

SECONDS = 4
MADE: list[str] = []


def credentials() -> dict[str, str]:
    MADE.append(f"KEY{len(MADE) + 1}")
    now = datetime.datetime.now(datetime.timezone.utc)
    # Within 15 minutes of their end botocore looks for others. The first are good for one call.
    expiry = now + datetime.timedelta(seconds=15 * 60 + SECONDS if len(MADE) == 1 else 3600)
    return {
        "access_key": MADE[-1],
        "secret_key": "secret",
        "token": "token",
        "expiry_time": expiry.isoformat(),
    }


session: Any = RefreshableSession(
    method="custom",
    custom_credentials_method=credentials,
    region_name="us-east-1",
    defer_refresh=False,
)
if MODE == "ours":
    session = boto3.Session.from_boto3(session)
cf = session.client("cloudfront")
outcomes = [outcome(cf.list_functions)]
time.sleep(SECONDS)
outcomes.append(outcome(cf.list_functions))
tell({"outcomes": outcomes, "made": MADE})
