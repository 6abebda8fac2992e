"""Type checkers see the public API: right uses pass ``mypy --strict``, wrong ones are told."""

import subprocess
import sys
from pathlib import Path

RIGHT = """
import cloudfront_rs

cf = cloudfront_rs.client("cloudfront", region_name="us-east-1")
published = cf.publish_function(Name="a", IfMatch="b")
print(published["FunctionSummary"])
cf.create_function(Name="a", FunctionConfig={"Comment": "", "Runtime": "r"}, FunctionCode=b"")
cf.create_invalidation(DistributionId="d", InvalidationBatch={"CallerReference": "r"})
try:
    cloudfront_rs.publish_function("a", "b")
except cloudfront_rs.exceptions.PreconditionFailed as error:
    print(error.response["Error"]["Code"], error.operation_name)
except cf.exceptions.NoSuchFunctionExists:
    pass


async def main() -> None:
    async with cloudfront_rs.async_client("cloudfront") as acf:
        summary = await acf.publish_function(Name="a", IfMatch="b")
        print(summary["FunctionSummary"])


with cloudfront_rs.local.cloudfront() as local:
    local.list_functions(MaxItems="1")
with cloudfront_rs.local.server() as url:
    print(url.rpartition(":"))
"""
WRONG = {
    'cf.publish_function("a", "b")': "Too many positional arguments",
    'cf.publish_function(Name="a")': 'Missing named argument "IfMatch"',
    'cf.publish_function(Name=1, IfMatch="b")': 'Argument "Name"',
    'cf.publish_function(Name="a", IfMatch="b", Stage="LIVE")': 'Unexpected keyword argument "Stage"',
    "cf.publsh_function()": "has no attribute",
    "cloudfront_rs.exceptions.Nope": "has no attribute",
    "cloudfront_rs.client()": "Missing positional argument",
    'cloudfront_rs.client("cloudfront", region=1)': "Unexpected keyword argument",
    'cloudfront_rs.publish_function("a")': "Missing positional argument",
}


def mypy(program: str, folder: Path) -> list[str]:
    path = folder / "program.py"
    path.write_text(program)
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(folder), str(path)]
    run = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False)
    return [line for line in run.stdout.splitlines() if ": error:" in line]


def test_right_uses(tmp_path: Path) -> None:
    assert mypy(RIGHT, tmp_path) == []


def test_wrong_uses(tmp_path: Path) -> None:
    errors = mypy("\n".join([RIGHT, *WRONG]), tmp_path)
    assert len(errors) == len(WRONG)
    for told, expected in zip(errors, WRONG.values(), strict=True):
        assert expected in told
