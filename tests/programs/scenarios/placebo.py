"""placebo records what a session's clients are answered, and answers with it later."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import placebo

from tests.programs.scenarios.mode import boto3, outcome, tell

FOLDER = Path("recorded")
FOLDER.mkdir()


def calls(session: Any) -> Any:
    cf = session.client("cloudfront")
    return [
        outcome(cf.list_functions),
        outcome(cf.describe_function, Name="redirect"),
        outcome(cf.describe_function, Name="missing"),
        outcome(cf.publish_function, Name="redirect", IfMatch="E1"),
    ]


session = boto3.Session()
pill = placebo.attach(session, data_path=str(FOLDER))
pill.record()
recorded = calls(session)
pill.stop()
files = {path.name: json.loads(path.read_text()) for path in sorted(FOLDER.iterdir())}
for file in files.values():
    # Servers say when, and the two of them differ in how they write it.
    file["data"].get("ResponseMetadata", {}).get("HTTPHeaders", {}).pop("date", None)

session = boto3.Session()
pill = placebo.attach(session, data_path=str(FOLDER))
pill.playback()
played = calls(session)
pill.stop()
tell({"recorded": recorded, "files": files, "played": played})
