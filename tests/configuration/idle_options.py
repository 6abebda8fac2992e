"""The settings that a client for CloudFront takes, checks, and has no use for."""

from __future__ import annotations

from tests.configuration.option import (
    BOOLEANS,
    NESTED,
    TRUTHS,
    Option,
    config,
    environment,
    idle,
    profile,
)

CHECKSUMS = ("when_required", "WHEN_SUPPORTED", "sometimes", "")

IDLE_OPTIONS = (
    Option(
        "inject_host_prefix",
        "`True`",
        (
            config("inject_host_prefix", False, True, None),
            environment("AWS_DISABLE_HOST_PREFIX_INJECTION", *BOOLEANS),
            profile("disable_host_prefix_injection", *BOOLEANS),
        ),
        acts=False,
    ),
    Option(
        "s3",
        "none",
        (
            config(
                "s3", {"addressing_style": "path"}, {}, {"addressing_style": "x"}, {"x": 1}, "x"
            ),
            environment("AWS_S3_US_EAST_1_REGIONAL_ENDPOINT", "regional", "legacy", "x", ""),
            environment("AWS_S3_USE_ARN_REGION", *BOOLEANS),
            environment("AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS", *BOOLEANS),
            profile(
                "s3",
                "addressing_style = path",
                "use_arn_region =",
                "addressing_style = x",
                line=NESTED,
            ),
            profile("s3_us_east_1_regional_endpoint", "regional", "legacy", "x"),
            profile("s3_use_arn_region", *BOOLEANS),
        ),
        acts=False,
    ),
    idle("s3_disable_express_session_auth", "none", *TRUTHS, texts=("true", "FALSE", "x", "")),
    idle("endpoint_discovery_enabled", "`auto`", *TRUTHS, texts=("true", "auto", "x", "")),
    idle(
        "request_min_compression_size_bytes",
        "10240",
        1,
        "5",
        0,
        1048577,
        1.5,
        "x",
        None,
        [],
        texts=("1", " 1048576 ", "0", "1048577", "x", "", "1.5"),
    ),
    idle("disable_request_compression", "`False`", True, False, None, "true", "x", texts=BOOLEANS),
    idle("sigv4a_signing_region_set", "none", "*", "a,b", "", 7, texts=("*", "a,b", "")),
    idle("request_checksum_calculation", "`when_supported`", *CHECKSUMS, 7, None, texts=CHECKSUMS),
    idle("response_checksum_validation", "`when_supported`", *CHECKSUMS, 7, None, texts=CHECKSUMS),
    idle(
        "account_id_endpoint_mode",
        "`preferred`",
        *("disabled", "REQUIRED", "sometimes", "", 7, None),
        texts=("disabled", "REQUIRED", "sometimes", ""),
    ),
    idle(
        "auth_scheme_preference",
        "none",
        *("sigv4", " a, b ,,", "", 7, None),
        texts=("sigv4", "sigv4a,\tsigv4", "x", ""),
    ),
    Option(
        "client_context_params",
        "none",
        (config("client_context_params", {"a": "b"}, {}, None),),
        acts=False,
    ),
    Option(
        "sts_regional_endpoints",
        "`regional`",
        (
            environment("AWS_STS_REGIONAL_ENDPOINTS", "regional", "legacy", "x", ""),
            profile("sts_regional_endpoints", "regional", "legacy", "x"),
        ),
        acts=False,
    ),
)
