"""The AWS CLI, in an environment without boto3. It brings a botocore of its own, which it imports by
that name."""

from __future__ import annotations

import contextlib
import importlib
import io
import os
from typing import Any

from tests.programs.scenarios.telling import tell

if os.environ["MODE"] == "patch":
    importlib.import_module("cloudfront_rs").patch_boto3()

from awscli.clidriver import create_clidriver


def aws(*arguments: str) -> Any:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = create_clidriver().main(["cloudfront", *arguments])
        except SystemExit as left:
            code = left.code
    return [code, out.getvalue(), err.getvalue()]


tell(
    [
        aws("list-functions"),
        aws("list-functions", "--output", "table"),
        aws("list-distributions", "--query", "DistributionList.Items[].Id", "--output", "text"),
        aws("list-distributions", "--max-items", "1"),
        aws("describe-function", "--name", "missing"),
        aws("publish-function", "--name", "redirect", "--if-match", "E1"),
        aws("get-function", "--name", "redirect", "code.js"),
        aws("publish-function", "--name", "redirect"),
        aws("create-invalidation", "--distribution-id", "E1", "--paths", "/*", "/a b"),
    ]
)
