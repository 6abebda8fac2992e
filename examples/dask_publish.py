"""Publishes many CloudFront functions from the processes of a Dask cluster.

A client can be sent to the workers, which boto3's cannot: it is pickled as its settings, without
secrets, and every worker finds credentials in its own environment. Each publishes a part of the functions
in one call, and what comes back is one account of all of them.

Runs on a local CloudFront by default. With ``--aws`` it uses the account that the environment names: it
creates functions there, ``cloudfront-rs-dask-0`` and so on, and deletes them at the end.
"""

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

import cloudfront_rs
from dask.distributed import Client, LocalCluster

NAME = "cloudfront-rs-dask"
CODE = b"function handler(event) { return event.request; }"
BATCH = 50  # functions in one task: many enough for one call to be worth a task


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--aws", action="store_true", help="use the account of the environment")
    parser.add_argument("--functions", type=int, default=1000)
    parser.add_argument("--workers", type=int, default=2, help="processes")
    options = parser.parse_args()
    names = [f"{NAME}-{number}" for number in range(options.functions)]
    with nullcontext() if options.aws else local_environment():
        cf = cloudfront_rs.client("cloudfront")
        with functions(cf, names):
            account, processes = publish(cf, names, options.workers)
            print(f"{account}, by {processes} processes")
            for name, error in account.failed.items():
                print(f"{name}: {error}")
            live = sum(is_live(cf, name) for name in names)
            print(f"{live} of {len(names)} functions are LIVE")


def publish(
    cf: cloudfront_rs.CloudFront, names: list[str], workers: int
) -> tuple[cloudfront_rs.Account, int]:
    """Publishes in the workers, and adds up what they did."""
    account = cloudfront_rs.Account()
    processes = set()
    batches = [names[start : start + BATCH] for start in range(0, len(names), BATCH)]
    with (
        LocalCluster(
            n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=None
        ) as cluster,
        Client(cluster) as dask,
    ):
        # Not pure: a task that Dask has seen before is to run again.
        tasks = dask.map(publish_batch, batches, cf=cf, pure=False)
        for process, part in dask.gather(tasks):
            processes.add(process)
            account.succeeded |= part.succeeded
            account.failed |= part.failed
    return account, len(processes)


def publish_batch(
    names: list[str], cf: cloudfront_rs.CloudFront
) -> tuple[int, cloudfront_rs.Account]:
    """Runs in a worker. ``cf`` has been made there, of the settings that were sent."""
    part = cloudfront_rs.Account()
    results = cloudfront_rs.publish_functions(names, client=cf, on_error="return")
    for name, result in zip(names, results, strict=True):
        outcome = part.failed if isinstance(result, Exception) else part.succeeded
        outcome[name] = result
    return os.getpid(), part


@contextmanager
def local_environment() -> Iterator[None]:
    """A local CloudFront, named in the environment, which the workers inherit."""
    with cloudfront_rs.local.server() as endpoint_url:
        os.environ |= {
            "AWS_ENDPOINT_URL": endpoint_url,
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
        }
        yield


@contextmanager
def functions(cf: cloudfront_rs.CloudFront, names: list[str]) -> Iterator[None]:
    """Functions to publish, for as long as the block lasts."""
    created = []
    try:
        for name in names:
            cf.create_function(
                Name=name,
                FunctionConfig={"Comment": "", "Runtime": "cloudfront-js-2.0"},
                FunctionCode=CODE,
            )
            created.append(name)
        yield
    finally:
        for name in created:
            etag = cf.describe_function(Name=name, Stage="DEVELOPMENT")["ETag"]
            cf.delete_function(Name=name, IfMatch=etag)


def is_live(cf: cloudfront_rs.CloudFront, name: str) -> bool:
    try:
        cf.describe_function(Name=name, Stage="LIVE")
    except cf.exceptions.NoSuchFunctionExists:
        return False
    return True


if __name__ == "__main__":  # Dask's workers import this file
    main()
