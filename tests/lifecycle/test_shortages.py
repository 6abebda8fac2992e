"""A system that has nothing left: the same calls with boto3, with the import changed, and under
`patch_boto3()`."""

from __future__ import annotations

import os

import pytest

from tests.lifecycle.conftest import Run

MAKING = {
    "boto3": "import boto3",
    "import changed": "import cloudfront_rs as boto3",
    "patch_boto3": "cloudfront_rs.patch_boto3()\nimport boto3",
}
TELLING = """
import resource
from urllib.parse import urlsplit
from botocore.config import Config
BY_NAME = f"http://localhost:{urlsplit(os.environ['AWS_ENDPOINT_URL']).port}"
def tell(client):
    try:
        print(client.publish_function(**CALL)["FunctionSummary"]["Name"])
    except Exception as error:
        print(type(error).__name__)
"""
CLOSED = """
cf = boto3.client("cloudfront")
tell(cf)
os.closerange(3, 1024)
tell(cf)
tell(cf)
tell(boto3.client("cloudfront"))
"""
NO_DESCRIPTOR = """
cf = boto3.client("cloudfront")
tell(cf)
resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
held = []
try:
    while True:
        held.append(os.open("/dev/null", os.O_RDONLY))
except OSError:
    pass
tell(cf)
for descriptor in held[-8:]:
    os.close(descriptor)
cf.close()
tell(cf)
"""
NO_THREAD = """
config = Config(retries={"total_max_attempts": 1}, connect_timeout=5)
tell(boto3.client("cloudfront", config=config))
cf = boto3.client("cloudfront", endpoint_url=BY_NAME, config=config)
os.setuid(65534)
resource.setrlimit(resource.RLIMIT_NPROC, (1, 1))
try:
    threading.Thread(target=int).start()
    print("threads can be started")
except RuntimeError:
    pass
tell(cf)
tell(cf)
"""
needs_root = pytest.mark.skipif(
    os.geteuid() != 0, reason="only root becomes another user, with a limit of its own"
)


@pytest.mark.parametrize("mode", MAKING)
@pytest.mark.parametrize(
    ("program", "calls"),
    [
        pytest.param(CLOSED, 4, id="descriptors that were closed"),
        pytest.param(NO_DESCRIPTOR, 3, id="no descriptor"),
        pytest.param(NO_THREAD, 3, id="no thread", marks=needs_root),
    ],
)
def test_a_shortage(run: Run, answering: str, mode: str, program: str, calls: int) -> None:
    assert run(f"{MAKING[mode]}\n{TELLING}\n{program}", answering) == "f\n" * calls
