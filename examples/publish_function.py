"""Creates a CloudFront function, publishes it, and shows what a stale ETag raises.

Runs on a local CloudFront by default. With ``--aws`` it uses the account that the environment names: it
creates the function ``cloudfront-rs-example`` there, and deletes it at the end.
"""

import argparse
import pprint
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import cloudfront_rs

NAME = "cloudfront-rs-example"
CODE = Path(__file__).with_name("redirect.js")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--aws", action="store_true", help="use the account of the environment")
    context: AbstractContextManager[cloudfront_rs.CloudFront] = cloudfront_rs.local.cloudfront()
    if parser.parse_args().aws:
        context = nullcontext(cloudfront_rs.client("cloudfront"))
    with context as cf:
        created = cf.create_function(
            Name=NAME,
            FunctionConfig={"Comment": "bare domain to www", "Runtime": "cloudfront-js-2.0"},
            FunctionCode=CODE.read_bytes(),
        )
        try:
            publish(cf, created["ETag"])
        finally:
            cf.delete_function(Name=NAME, IfMatch=development_etag(cf))


def publish(cf: cloudfront_rs.CloudFront, etag: str) -> None:
    published = cf.publish_function(Name=NAME, IfMatch=etag)
    print(f"publish_function(Name={NAME!r}, IfMatch={etag!r}) returned")
    pprint.pprint(published, sort_dicts=False)

    cf.update_function(
        Name=NAME,
        IfMatch=development_etag(cf),
        FunctionConfig={"Comment": "edited since", "Runtime": "cloudfront-js-2.0"},
        FunctionCode=CODE.read_bytes(),
    )
    print(
        f"\nThe function was updated: the ETag of its DEVELOPMENT stage is {development_etag(cf)}."
    )
    print(f"Publishing with {etag} again raises")
    try:
        cf.publish_function(Name=NAME, IfMatch=etag)
    except cf.exceptions.PreconditionFailed as error:
        print(f"{type(error).__name__}: {error}")


def development_etag(cf: cloudfront_rs.CloudFront) -> str:
    # Publishing takes the ETag of this stage; the LIVE stage has another.
    etag: str = cf.describe_function(Name=NAME, Stage="DEVELOPMENT")["ETag"]
    return etag


if __name__ == "__main__":
    main()
