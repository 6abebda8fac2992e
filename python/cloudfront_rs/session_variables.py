"""What an existing session of botocore's decides for a client that is made from it.

Source: ``Session.create_client`` in ``botocore/session.py``, and ``botocore/args.py``. A session has a
profile of its own, and a program may have set its variables by ``set_config_variable``, so that every
variable is asked of the session, and none of the environment or the default profile.
"""

from __future__ import annotations

from typing import Any

# Those that CloudFront's client reads, by botocore's names.
_NAMES = (
    "account_id_endpoint_mode",
    "api_versions",
    "auth_scheme_preference",
    "ca_bundle",
    "defaults_mode",
    "disable_host_prefix_injection",
    "disable_request_compression",
    "endpoint_discovery_enabled",
    "ignore_configured_endpoint_urls",
    "max_attempts",
    "parameter_validation",
    "request_checksum_calculation",
    "request_min_compression_size_bytes",
    "response_checksum_validation",
    "retry_mode",
    "s3",
    "s3_disable_express_session_auth",
    "sigv4a_signing_region_set",
    "sts_regional_endpoints",
    "tcp_keepalive",
    "use_dualstack_endpoint",
    "use_fips_endpoint",
    "user_agent_appid",
)
_IN_A_PROFILE = {"user_agent_appid": "sdk_ua_app_id"}
_BOTOCORES_NAMES = ("Botocore", "Boto3")


def of_session(session: Any, *, asks_for_url: bool) -> dict[str, dict[str, Any]]:
    """The variables of a botocore session, as ``_native.Client`` takes them.

    :param session: botocore's own session.
    :param asks_for_url: whether the client has no endpoint yet, and takes one that is configured.
    """
    found = {name: session.get_config_variable(name) for name in _NAMES}
    if asks_for_url and not found["ignore_configured_endpoint_urls"]:
        found["endpoint_url"] = _endpoint_url(session)
    found["cloudfront"] = session.get_scoped_config().get("cloudfront")
    texts, sections = {}, {}
    for name, value in found.items():
        key = _IN_A_PROFILE.get(name, name)
        if isinstance(value, dict):
            sections[key] = {n: str(v) for n, v in value.items() if not isinstance(v, dict)}
        elif value is not None:
            texts[key] = str(value)
    return {"texts": texts, "sections": sections}


def user_agent_extra(session: Any, extra: str | None) -> str | None:
    """What a program made of the session's ``User-Agent``, and after it what ``Config`` says.

    botocore's and boto3's own names are left out, as the request is not theirs.
    """
    parts = []
    if session.user_agent_name not in _BOTOCORES_NAMES:
        parts.append(f"{session.user_agent_name}/{session.user_agent_version}")
    words = (session.user_agent_extra or "").split(" ")
    parts += [word for word in words if word.partition("/")[0] not in _BOTOCORES_NAMES]
    return " ".join(filter(None, [*parts, extra])) or extra


def _endpoint_url(session: Any) -> str | None:
    from botocore.configprovider import (  # noqa: PLC0415 (who hands a session over has botocore)
        ConfiguredEndpointProvider,
    )

    url: str | None = ConfiguredEndpointProvider(
        full_config=session.full_config,
        scoped_config=session.get_scoped_config(),
        client_name="cloudfront",
    ).provide()
    return url
