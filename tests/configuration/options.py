"""Every setting that a client for CloudFront has, and where it can come from.

The tests take their cases from this list, and docs/configuration.md its rows.
"""

from __future__ import annotations

from botocore import UNSIGNED
from botocore.config import Config

from tests.configuration.idle_options import IDLE_OPTIONS
from tests.configuration.metadata_options import METADATA_OPTIONS
from tests.configuration.observe import ABSENT, WITHOUT_KEYS, Given
from tests.configuration.option import (
    AT_AWS,
    BOOLEANS,
    Option,
    argument,
    config,
    environment,
    profile,
    session,
    switch,
)

REGIONS = ("eu-west-1", "us-west-2", "mars-1", "fips-us-east-1", "", "not a region", "-x", "12")
URLS = ("<server>", "<other>/base/", "", "127.0.0.1:4566", "http://", "http://under_score")
ODD_URLS = (
    "<other>/a//b/?x=1#f",
    "http://h.:99/?y",
    "ftp://h",
    "http://u:p@h",
    "HTTP://H",
    "http://-a",
)
SERVICES = "services = mine\n[services mine]\ncloudfront =\n  endpoint_url = {value}"
NO_REGION = Given(arguments={"region_name": ABSENT})
KEY_NAMES = ("aws_access_key_id", "aws_secret_access_key", "aws_session_token")
ALL_KEYS = ", ".join(KEY_NAMES)
HALF_KEYS = (
    Given({"aws_access_key_id": "half"}),
    Given({"aws_secret_access_key": "half"}),
    Given({"aws_access_key_id": "", "aws_secret_access_key": ""}),
    Given({"aws_session_token": "of no key"}),
)
TWO_PROFILES = {
    "one": "[default]\nretry_mode = legacy\n[profile one]\nretry_mode = standard\n",
    "two": "[default]\nretry_mode = adaptive\n[profile two]\nsdk_ua_app_id = two\n",
    "shared": "[default]\nretry_mode = standard\n[two]\nretry_mode = standard\n",
}
FILES = Given(files={**TWO_PROFILES, "config": TWO_PROFILES["one"]})
PATHS = (
    "~/two",
    "$HOME/one",
    "<home>/shared",
    "",
    "<home>",
    "<home>/nowhere",
    "${NOWHERE}/one",
    "two",
)
BUNDLES = (
    "<home>/ca.pem",
    "<home>/other-ca.pem",
    "~/ca.pem",
    "<home>/nowhere",
    "<home>/junk",
    "",
    " ",
)
AT_TLS = Given(arguments={"endpoint_url": "<tls>"}, config={"retries": {"max_attempts": 0}})
TRUSTING = Given(arguments={"verify": "<home>/ca.pem"})
BY_A_TLS_PROXY = (
    AT_TLS | TRUSTING | Given(config={"proxies": {"https": "<tls-proxy>"}, "retries": {}})
)
NAMES = ("x/1", "two words", "", "naïve#1", "a" * 60)
TIMEOUTS = (7, 0.5, None, 0, -1, "5", "soon", True, [1])
MODES = ("standard", "adaptive", "legacy", "STANDARD", "", "nonsense")
DEFAULTS_MODES = (
    "in-region",
    "mobile",
    "standard",
    "cross-region",
    "legacy",
    "auto",
    "AUTO",
    "",
    "x",
)
FAILING = Given(status=503)
# 509 is what the legacy mode sends again, and the others do not.
BANDWIDTH = Given(status=509, config={"retries": {"total_max_attempts": 2}})
INVALID = Given(params={"Name": 7, "IfMatch": "E"})


def keys(prefix: str, source: str) -> tuple[Given, ...]:
    """Two keys with a token, and one without."""
    both = []
    for number, token in (("1", "token"), ("2", None)):
        names = KEY_NAMES if token else KEY_NAMES[:2]
        values = dict.fromkeys(names, f"{prefix}{number}")
        if source == "argument":
            both.append(Given(arguments=values))
        elif source == "session":
            both.append(Given(session=values))
        elif source == "environment":
            both.append(Given(environment={name.upper(): v for name, v in values.items()}))
        else:
            both.append(Given(profile=tuple(f"{name} = {v}" for name, v in values.items())))
    return tuple(both)


def proxies(variable: str) -> list[Given]:
    values = ("<proxy>", "<other-proxy>/path", "", "http://nowhere.invalid:1")
    return [Given(environment={variable: value}) for value in values]


OPTIONS = (
    Option("service_name", "required", (argument("service_name", "nonsense", "s4", ""),)),
    Option(
        "profile",
        "`default`",
        (
            session("profile_name", "one", "two", "", "nowhere", "default"),
            environment("AWS_DEFAULT_PROFILE", "one", "two", "", "nowhere", "default"),
            environment("AWS_PROFILE", "one", "two", "", "nowhere", "default"),
        ),
        base=FILES | Given(files={"credentials": TWO_PROFILES["shared"]}),
    ),
    Option("config_file", "`~/.aws/config`", (environment("AWS_CONFIG_FILE", *PATHS),), base=FILES),
    Option(
        "credentials_file",
        "`~/.aws/credentials`",
        (environment("AWS_SHARED_CREDENTIALS_FILE", "<home>/one", "~/two", *PATHS),),
        base=FILES,
    ),
    Option(
        ALL_KEYS,
        "see below",
        (
            argument(ALL_KEYS, *keys("A", "argument"), *HALF_KEYS),
            session(ALL_KEYS, *keys("S", "session")),
            environment(ALL_KEYS.upper(), *keys("E", "environment")),
            profile(ALL_KEYS, *keys("P", "profile")),
        ),
        base=Given(arguments=WITHOUT_KEYS),
    ),
    Option(
        "aws_account_id",
        "none",
        (
            argument("aws_account_id", "111122223333", "444455556666", "", 7),
            session("aws_account_id", "111122223333", ""),
            environment("AWS_ACCOUNT_ID", "111122223333", ""),
            profile("aws_account_id", "111122223333", ""),
        ),
        acts=False,
    ),
    Option(
        "config",
        "`Config()`",
        (
            argument(
                "config", Config(user_agent_extra="a/1"), Config(region_name="eu-west-1"), None, 7
            ),
        ),
        base=NO_REGION,
    ),
    Option(
        "region_name",
        "none: CloudFront is global",
        (
            argument("region_name", *REGIONS),
            config("region_name", *REGIONS),
            session("region_name", *REGIONS[:5]),
            environment("AWS_DEFAULT_REGION", *REGIONS),
            profile("region", *REGIONS),
        ),
        base=NO_REGION,
    ),
    Option(
        "AWS_REGION", "not read", (environment("AWS_REGION", *REGIONS),), acts=False, base=NO_REGION
    ),
    Option(
        "endpoint_url",
        "AWS's, by the region",
        (
            argument("endpoint_url", *URLS, *ODD_URLS, None),
            environment("AWS_ENDPOINT_URL_CLOUDFRONT", *URLS),
            environment("AWS_ENDPOINT_URL", *URLS),
            profile("services.cloudfront.endpoint_url", *URLS[:3], line=SERVICES),
            profile("endpoint_url", *URLS),
        ),
        base=AT_AWS,
    ),
    switch(
        "ignore_configured_endpoint_urls",
        "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
        AT_AWS | Given(environment={"AWS_ENDPOINT_URL": "<other>"}),
    ),
    switch("use_fips_endpoint", "AWS_USE_FIPS_ENDPOINT", AT_AWS),
    switch("use_dualstack_endpoint", "AWS_USE_DUALSTACK_ENDPOINT", AT_AWS),
    Option(
        "use_ssl", "`True`", (argument("use_ssl", False, True, None, 0, 1, "false"),), base=AT_AWS
    ),
    Option(
        "verify",
        "`True`: Mozilla's list",
        (
            argument("verify", "<home>/ca.pem", False, True, None, 0, 1, *BUNDLES[1:]),
            environment("AWS_CA_BUNDLE", *BUNDLES),
            profile("ca_bundle", *BUNDLES),
            environment("REQUESTS_CA_BUNDLE", *BUNDLES),
        ),
        base=AT_TLS,
    ),
    Option("CURL_CA_BUNDLE", "not read", (environment("CURL_CA_BUNDLE", *BUNDLES),), False, AT_TLS),
    Option(
        "SSLKEYLOGFILE",
        "none",
        (environment("SSLKEYLOGFILE", "<home>/keys.log", "<home>/nowhere/keys.log", "<home>", ""),),
        base=AT_TLS,
    ),
    Option(
        "client_cert",
        "none",
        (
            config(
                "client_cert",
                "<home>/client.pem",
                ("<home>/client.crt", "<home>/client.key"),
                ["<home>/client.crt", "<home>/client.key"],
                "<home>/nowhere",
                "<home>/junk",
                "<home>/client.crt",
                ("<home>/client.crt",),
                "",
                7,
            ),
        ),
        base=AT_TLS
        | TRUSTING
        | Given(arguments={"endpoint_url": "<mutual-tls>"}, config={"retries": {}}),
    ),
    Option(
        "proxies",
        "none",
        (
            config(
                "proxies",
                {"http": "<proxy>"},
                {"http": "<other-proxy>"},
                {},
                None,
                {"https": "<proxy>"},
                {"http": ""},
                {"http": None},
                {"http": 7},
                "<proxy>",
            ),
            environment("http_proxy, https_proxy", *proxies("http_proxy")),
            environment("HTTP_PROXY, HTTPS_PROXY", *proxies("HTTP_PROXY")),
        ),
        base=Given(config={"retries": {"max_attempts": 0}}),
    ),
    Option(
        "no_proxy",
        "none",
        (
            environment(
                "no_proxy",
                "127.0.0.1",
                "*",
                "a, 127.0.0.1 ",
                "0.0.1",
                ".0.0.1",
                "0.1,localhost",
                "",
            ),
            environment("NO_PROXY", "127.0.0.1", "*", "localhost", "127.0.0.0/8", "7.0.0.1", ""),
        ),
        base=Given(environment={"HTTP_PROXY": "<proxy>"}),
    ),
    Option(
        "proxies_config",
        "none",
        (
            config(
                "proxies_config",
                {"proxy_ca_bundle": "<home>/ca.pem"},
                {"proxy_ca_bundle": "<home>/ca.pem", "proxy_use_forwarding_for_https": True},
                {"proxy_ca_bundle": "<home>/other-ca.pem"},
                {"proxy_ca_bundle": "<home>/nowhere"},
                {"proxy_client_cert": "<home>/junk"},
                {"nonsense": 1},
            ),
        ),
        base=BY_A_TLS_PROXY
        | Given(arguments={"verify": "<home>/other-ca.pem"}, config={"retries": {}}),
    ),
    Option(
        "proxies_config in a profile",
        "not read",
        (
            profile(
                "proxies_config.proxy_ca_bundle",
                *("<home>/ca.pem", "<home>/nowhere"),
                line="proxies_config =\n  proxy_ca_bundle = {value}",
            ),
        ),
        acts=False,
        base=BY_A_TLS_PROXY | Given(config={"proxies": {"https": "<proxy>"}, "retries": {}}),
    ),
    Option("connect_timeout", "60 seconds", (config("connect_timeout", *TIMEOUTS),)),
    Option("read_timeout", "60 seconds", (config("read_timeout", *TIMEOUTS),)),
    Option(
        "max_pool_connections",
        "10",
        (config("max_pool_connections", 1, 2, 0, -1, True, "5", None, 1.5),),
    ),
    switch("tcp_keepalive", "BOTOCORE_TCP_KEEPALIVE", Given()),
    Option(
        "retries: mode",
        "`standard`",
        (
            config("retries.mode", *MODES, None),
            environment("AWS_RETRY_MODE", *MODES),
            profile("retry_mode", *MODES),
        ),
        base=BANDWIDTH,
    ),
    Option(
        "retries: total_max_attempts",
        "3, in the mode `legacy` 5",
        (
            config("retries.total_max_attempts", 1, 2, 0, -1, 1.5, "3", None),
            config("retries.max_attempts", 0, 1, -1, 0.5, "3", None),
            environment("AWS_MAX_ATTEMPTS", "1", " 2 ", "0", "-1", "", "x", "1.5"),
            profile("max_attempts", "1", "2", "0", "", "x"),
        ),
        base=FAILING,
    ),
    Option(
        "defaults_mode",
        "`legacy`",
        (
            config("defaults_mode", *DEFAULTS_MODES, None),
            environment("AWS_DEFAULTS_MODE", *DEFAULTS_MODES),
            profile("defaults_mode", *DEFAULTS_MODES),
        ),
    ),
    Option(
        "signature_version",
        "`v4`",
        (
            config("signature_version", UNSIGNED, "nonsense", "v4", "s3v4", "v4a", "", None),
            profile(
                "cloudfront.signature_version",
                *("nonsense", "v4"),
                line="cloudfront =\n  signature_version = {value}",
            ),
        ),
    ),
    Option("user_agent", "names the package", (config("user_agent", *NAMES, None, 7),)),
    Option("user_agent_extra", "none", (config("user_agent_extra", *NAMES, None),)),
    Option(
        "user_agent_appid",
        "none",
        (
            config("user_agent_appid", *NAMES, None, 7),
            environment("AWS_SDK_UA_APP_ID", *NAMES),
            profile("sdk_ua_app_id", *NAMES),
        ),
    ),
    Option("AWS_EXECUTION_ENV", "none", (environment("AWS_EXECUTION_ENV", *NAMES),)),
    Option(
        "parameter_validation",
        "`True`",
        (
            config("parameter_validation", False, True, None, "false"),
            profile("parameter_validation", "false", *BOOLEANS),
        ),
        base=INVALID,
    ),
    Option(
        "api_version",
        "`2020-05-31`",
        (
            argument("api_version", "x", "2020-06-01", "2020-05-31", "", None),
            profile(
                "api_versions.cloudfront",
                *("x", "2020-05-31"),
                line="api_versions =\n  cloudfront = {value}",
            ),
        ),
    ),
    *IDLE_OPTIONS,
    *METADATA_OPTIONS,
)
