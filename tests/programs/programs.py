"""The programs that are run, with what each of them has to show."""

from __future__ import annotations

from tests.programs.program import Program

MOTO = Program(
    "moto",
    "moto",
    "`mock_aws`: distributions, invalidations, origin access controls, tags, errors",
    shows=(
        "CreateDistribution",
        "create_invalidation",
        "NoSuchDistribution",
        "origin-access-control",
    ),
    server=False,
)


def moto(version: str) -> Program:
    return Program(
        f"moto-{version}",
        "moto",
        "the same",
        shows=MOTO.shows,
        scenario="moto",
        server=False,
    )


PROGRAMS = [
    Program(
        "opentelemetry",
        "opentelemetry-instrumentation-botocore",
        "spans, their attributes and errors; the trace's header in the request",
        shows=("CloudFront.ListFunctions", "CloudFront.DescribeFunction", "ERROR", "Root="),
        headers={"x-amzn-trace-id": ".+"},
    ),
    Program(
        "opentelemetry-aiobotocore",
        "opentelemetry-instrumentation-botocore",
        "the same for aiobotocore",
        shows=("CloudFront.ListFunctions", "CloudFront.DescribeFunction", "ERROR", "Root="),
        headers={"x-amzn-trace-id": ".+"},
        left_out={"patch": "`patch_boto3()` concerns boto3, and not aiobotocore"},
        title="opentelemetry-instrumentation-botocore, aiobotocore",
    ),
    Program(
        "xray",
        "aws-xray-sdk",
        '`patch(["botocore"])`: subsegments with errors; the header `X-Amzn-Trace-Id`',
        shows=("ListFunctions", "NoSuchFunctionExists", "Root="),
        headers={"x-amzn-trace-id": ".+"},
    ),
    Program(
        "ddtrace",
        "ddtrace",
        "`patch(botocore=True)`: spans, tags, errors",
        shows=("cloudfront.command", "cloudfront.describefunction", '"http.status_code": "404"'),
        headers={"x-datadog-trace-id": ".+", "x-datadog-parent-id": ".+"},
    ),
    Program(
        "sentry",
        "sentry-sdk",
        "`Boto3Integration`: spans of the calls in a transaction",
        shows=("aws.cloudfront.ListFunctions", "aws.cloudfront.DescribeFunction"),
    ),
    Program(
        "powertools",
        "aws-lambda-powertools",
        "`Tracer` around a method that calls; its feature in `User-Agent`",
        shows=("## __main__.publish", "PublishFunction", "PTEnv/", "PT/site/", "PT/no-op/"),
        headers={"user-agent": r"PT\S*/\S+", "x-amzn-trace-id": ".+"},
    ),
    MOTO,
    *map(moto, ("5.2.1", "5.1.22", "5.0.0")),
    Program(
        "placebo",
        "placebo",
        "records calls into files, and answers from them",
        shows=("cloudfront.ListFunctions_1.json", "redirect", "NoSuchFunctionExists"),
    ),
    Program(
        "boto3-refresh-session",
        "boto3-refresh-session",
        "a session whose keys are made anew before they expire",
        shows=("Credential=KEY1/", "Credential=KEY2/"),
        headers={"authorization": r"Credential=\w+/"},
    ),
    Program(
        "gevent",
        "gevent",
        "ten calls at once, other greenlets meanwhile, `gevent.Timeout`",
        shows=("redirect", '"together": true', '"timeout": "Timeout"'),
        requests=False,
    ),
    Program(
        "eventlet",
        "eventlet",
        "the same with green threads, `eventlet.Timeout`",
        shows=("redirect", '"together": true', '"timeout": "Timeout"'),
        requests=False,
    ),
    Program(
        "celery",
        "celery",
        "a worker that forks: tasks that call with the client that was made before",
        shows=("redirect", "NoSuchFunctionExists"),
        requests=False,
        variables={"POOL": "prefork"},
    ),
    Program(
        "celery-gevent",
        "celery",
        "a worker with `-P gevent`: its tasks call at once",
        shows=("redirect", "NoSuchFunctionExists", '"together": true'),
        scenario="celery",
        environment="celery",
        requests=False,
        variables={"POOL": "gevent"},
        title="celery, with gevent",
    ),
    Program(
        "pydantic",
        "pydantic",
        "a field of the type `botocore.client.BaseClient`",
        shows=('"model": "a client"', "is_instance_of"),
    ),
    Program(
        "pyinstaller",
        "pyinstaller",
        "a bundle of one folder, which runs where nothing is installed",
        shows=("redirect", "NoSuchFunctionExists", "distributions"),
    ),
    Program(
        "awscli",
        "awscli",
        "`aws cloudfront`: tables, text, errors, customisations",
        shows=("redirect", "NoSuchFunctionExists", "E1"),
        left_out={"ours": "it imports botocore, and not boto3"},
    ),
    Program(
        "freezegun",
        "freezegun",
        "requests and presigned URLs are signed at the time that is frozen",
        shows=("20310203T040506Z", "20320203T040506Z"),
        headers={"x-amz-date": ".+"},
    ),
    Program(
        "time-machine",
        "time-machine",
        "the same",
        shows=("20310203T040506Z", "20320203T040506Z"),
        headers={"x-amz-date": ".+"},
    ),
]
