"""``Config``, and the arguments of ``client(…)`` as the extension's client takes them.

Source: ``botocore/config.py``, ``botocore/args.py``, ``boto3/session.py``, ``aiobotocore/config.py``.
``config=`` is read by its attributes, so botocore's and aiobotocore's own objects serve as well as
:class:`Config`, and are not imported. What the environment and the profile say is filled in by the
extension, when the client is made.
"""

from __future__ import annotations

import os
import sys

from cloudfront_rs.botocore_classes import Recognised

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypeAlias

    _Path: TypeAlias = "str | bytes"

DEFAULT_TIMEOUT = 60
MAX_POOL_CONNECTIONS = 10
# In botocore's order, as Config takes them by position too.
OPTION_DEFAULTS: dict[str, Any] = {
    "region_name": None,
    "signature_version": None,
    "user_agent": None,
    "user_agent_extra": None,
    "user_agent_appid": None,
    "connect_timeout": DEFAULT_TIMEOUT,
    "read_timeout": DEFAULT_TIMEOUT,
    "parameter_validation": True,
    "max_pool_connections": MAX_POOL_CONNECTIONS,
    "proxies": None,
    "proxies_config": None,
    "s3": None,
    "s3_disable_express_session_auth": None,
    "retries": None,
    "client_cert": None,
    "inject_host_prefix": None,
    "endpoint_discovery_enabled": None,
    "use_dualstack_endpoint": None,
    "use_fips_endpoint": None,
    "ignore_configured_endpoint_urls": None,
    "defaults_mode": None,
    "tcp_keepalive": None,
    "request_min_compression_size_bytes": None,
    "disable_request_compression": None,
    "client_context_params": None,
    "sigv4a_signing_region_set": None,
    "request_checksum_calculation": None,
    "response_checksum_validation": None,
    "account_id_endpoint_mode": None,
    "auth_scheme_preference": None,
}
_RETRY_OPTIONS = ("max_attempts", "mode", "total_max_attempts")
_RETRY_MODES = ("legacy", "standard", "adaptive")
_SWITCHES = (
    "use_fips_endpoint",
    "use_dualstack_endpoint",
    "ignore_configured_endpoint_urls",
    "tcp_keepalive",
)
# What CloudFront's client checks, and has no use for.
_IDLE = (
    "s3",
    "s3_disable_express_session_auth",
    "inject_host_prefix",
    "endpoint_discovery_enabled",
    "request_min_compression_size_bytes",
    "disable_request_compression",
    "client_context_params",
    "sigv4a_signing_region_set",
    "request_checksum_calculation",
    "response_checksum_validation",
    "account_id_endpoint_mode",
    "auth_scheme_preference",
)
# What ``client.meta.config`` has as it was given.
_SHOWN = (
    "connect_timeout",
    "read_timeout",
    "max_pool_connections",
    "proxies",
    "proxies_config",
    "client_cert",
    "tcp_keepalive",
    "user_agent_extra",
)
# What aiobotocore's AioConfig has of its own.
_AIO_FIELDS = ("connector_args", "http_session_cls", "warm_up_loader_caches")


class _Unsigned:
    """What ``signature_version`` is for calls without a signature, as ``botocore.UNSIGNED``."""

    def __repr__(self) -> str:
        return "UNSIGNED"

    def __reduce__(self) -> str:
        return "UNSIGNED"


UNSIGNED = _Unsigned()


class Config(Recognised):
    """How a client behaves: ``botocore.config.Config``, for programs without botocore.

    It takes botocore's arguments, checks them with botocore's errors, and has their names as attributes.

    :raises TypeError: for an option that there is not.
    :raises InvalidRetryConfigurationError, InvalidRetryModeError, InvalidMaxRetryAttemptsError: for
        ``retries`` that cannot be.
    """

    _stands_for = (("botocore.config", "Config"),)
    OPTION_DEFAULTS: Mapping[str, Any] = OPTION_DEFAULTS
    NON_LEGACY_OPTION_DEFAULTS: Mapping[str, Any] = {"connect_timeout": None}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        names = list(OPTION_DEFAULTS)
        at = names.index("proxies")
        args = (*args[:at], *map(_proxies, args[at : at + 1]), *args[at + 1 :])
        kwargs = masked_arguments(kwargs)
        for name in kwargs:
            if name not in OPTION_DEFAULTS:
                raise TypeError(f"Got unexpected keyword argument '{name}'")
        if len(args) > len(names):
            raise TypeError(f"Takes at most {len(names)} arguments ({len(args)} given)")
        for name in names[: len(args)]:
            if name in kwargs:
                raise TypeError(f"Got multiple values for keyword argument '{name}'")
        self._user_provided_options = {**kwargs, **dict(zip(names, args, strict=False))}
        options = dict(OPTION_DEFAULTS)
        if self._user_provided_options.get("defaults_mode", "legacy") != "legacy":
            options.update(self.NON_LEGACY_OPTION_DEFAULTS)
        options.update(self._user_provided_options)
        # botocore's clients ask whether it was given.
        del options["inject_host_prefix"]
        self._inject_host_prefix = self._user_provided_options.get("inject_host_prefix", "UNSET")
        self.__dict__.update(options)
        _check_s3(self.s3)
        _check_retries(self.retries)

    @property
    def inject_host_prefix(self) -> Any:
        """True where it was not given."""
        return True if self._inject_host_prefix == "UNSET" else self._inject_host_prefix

    @inject_host_prefix.setter
    def inject_host_prefix(self, value: Any) -> None:
        self._inject_host_prefix = value

    def merge(self, other_config: Any) -> Config:
        """A config with the options of both; those of ``other_config`` win."""
        return Config(**{**self._user_provided_options, **other_config._user_provided_options})

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


def _check_s3(s3: Any) -> None:
    if s3 is None:
        return
    style = s3.get("addressing_style")
    if style not in ("virtual", "auto", "path", None):
        from cloudfront_rs import exceptions  # noqa: PLC0415 (needed for errors)

        raise exceptions.raisable(exceptions.InvalidS3AddressingStyleError)(
            s3_addressing_style=style
        )


def _check_retries(retries: Any) -> None:
    if retries is None:
        return
    from cloudfront_rs import exceptions  # noqa: PLC0415 (needed for errors)

    for key, value in retries.items():
        if key not in _RETRY_OPTIONS:
            raise exceptions.raisable(exceptions.InvalidRetryConfigurationError)(
                retry_config_option=key, valid_options=_RETRY_OPTIONS
            )
        least = {"max_attempts": 0, "total_max_attempts": 1}.get(key)
        if least is not None and value < least:
            raise exceptions.raisable(exceptions.InvalidMaxRetryAttemptsError)(
                provided_max_attempts=value, min_value=least
            )
        if key == "mode" and value not in _RETRY_MODES:
            raise exceptions.raisable(exceptions.InvalidRetryModeError)(
                provided_retry_mode=value, valid_modes=_RETRY_MODES
            )


class _Masked:
    """What shows nothing among a traceback's locals, or an object's attributes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"

    def __getitem__(self, index: Any) -> Any:
        # What shows a long text in part takes a slice of it.
        return masked(super().__getitem__(index))  # type: ignore[misc]  # of str or bytes

    def __deepcopy__(self, memo: Any = None) -> Any:
        return self

    __copy__ = __deepcopy__

    def __reduce__(self) -> Any:
        raise TypeError("cannot pickle a secret: it does not belong in a pickle")


class Secret(_Masked, str):
    """Text that is what it is, and shows nothing."""

    __slots__ = ()


class SecretBytes(_Masked, bytes):
    """The same of bytes: a key that is derived from a secret one, or a secret of the wrong type."""

    __slots__ = ()


def masked(value: Any) -> Any:
    """The same, and shows nothing."""
    if isinstance(value, bytes):
        return SecretBytes(value)
    return Secret(value) if isinstance(value, str) else value


def masked_arguments(given: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a client, a session or a ``Config``, of which those that are secret show nothing."""
    masks = {"aws_secret_access_key": masked, "aws_session_token": masked, "proxies": _proxies}
    return {name: masks[name](v) if name in masks else v for name, v in given.items()}


def _proxies(given: Any) -> Any:
    """A URL with a name, a password or a query may have a secret in it."""
    if not hasattr(given, "items"):
        return masked(given)
    if not any(sign in str(url) for url in given.values() for sign in "@?#"):
        return given
    return {scheme: masked(url) for scheme, url in given.items()}


def settings(
    *,
    region_name: str | None,
    config: Any,
    profile_name: str | None = None,
    use_ssl: bool | None = True,
    verify: Any = None,
    **arguments: Any,
) -> dict[str, Any]:
    """What ``_native.Client`` is made from: the arguments of ``client(…)`` and the fields of ``config``.

    :raises NotImplementedError: for a field of ``config`` that cannot be honoured.
    :raises ValueError: for a timeout that cannot be one.
    """
    if region_name is None and config is not None:
        region_name = config.region_name
    fields = _fields(config)
    connect_timeout = fields["connect_timeout"]
    account_id = arguments.pop("aws_account_id", None)
    of_config = ("user_agent", "user_agent_extra", "user_agent_appid")
    return {
        **arguments,
        "aws_account_id": None if account_id is None else str(account_id),
        "profile_name": profile_name,
        "region_name": region_name,
        "use_ssl": bool(use_ssl),
        "verify": verify if verify is None else _path_or_bool(verify),
        "connect_timeout": _timeout("connect", connect_timeout),
        "connect_timeout_is_default": config is None or connect_timeout is None,
        "read_timeout": _timeout("read", fields["read_timeout"]),
        "max_pool_connections": _pool_size(config),
        "retries": fields["retries"] or {},
        "proxies": fields["proxies"],
        "proxies_config": _proxies_config(fields["proxies_config"]),
        "client_cert": _certificate(fields["client_cert"]),
        **{name: fields[name] for name in of_config},
        **{name: None if fields[name] is None else bool(fields[name]) for name in _SWITCHES},
        "defaults_mode": fields["defaults_mode"],
        "parameter_validation": None if fields["parameter_validation"] else False,
        "signature_version": _signature_version(fields["signature_version"]),
        "idle": _idle(fields),
        "given": {name: fields[name] for name in _SHOWN},
    }


def _pool_size(config: Any) -> int:
    """0 keeps every connection, idle for up to 90 s: botocore's default closes most of a batch's."""
    size: int = getattr(config, "_user_provided_options", {}).get("max_pool_connections", 0)
    return size


def _idle(fields: Mapping[str, Any]) -> dict[str, Any]:
    idle = {name: fields[name] for name in _IDLE if fields.get(name) is not None}
    if "inject_host_prefix" in fields:
        idle["inject_host_prefix"] = fields["inject_host_prefix"]
    # botocore never looks at the field itself.
    express = (fields["s3"] or {}).get("disable_s3_express_session_auth")
    idle["s3_disable_express_session_auth"] = express
    schemes = idle.pop("auth_scheme_preference", None)
    if schemes:
        idle["auth_scheme_preference"] = schemes
    if schemes and not isinstance(schemes, str):
        from cloudfront_rs import exceptions  # noqa: PLC0415 (needed for errors)

        raise exceptions.raisable(exceptions.InvalidConfigError)(
            error_msg="auth_scheme_preference must be a comma-delimited string. "
            f"Received {type(schemes)} instead: {schemes}."
        )
    return idle


def _fields(config: Any) -> dict[str, Any]:
    if config is None:
        return {n: v for n, v in OPTION_DEFAULTS.items() if n != "inject_host_prefix"}
    config.signature_version  # noqa: B018 (what is no Config is refused in Python's words)
    fields = masked_arguments(
        {name: getattr(config, name, default) for name, default in OPTION_DEFAULTS.items()}
    )
    given = masked_arguments(getattr(config, "_user_provided_options", fields))
    for name in _AIO_FIELDS:
        if given.get(name):
            raise NotImplementedError(f"AioConfig({name}=…) is not supported: leave it out")
    if "inject_host_prefix" not in given:
        del fields["inject_host_prefix"]
    return fields


def _certificate(client_cert: Any) -> _Path | tuple[_Path, _Path] | None:
    """What is neither a path nor a pair of paths botocore ignores."""
    if isinstance(client_cert, tuple):
        certificate, key = client_cert
        return _path(certificate), _path(key)
    return _path(client_cert) if isinstance(client_cert, str) and client_cert else None


def _proxies_config(given: Any) -> Any:
    if not given:
        return given
    certificate = given.get("proxy_client_cert")
    pair = isinstance(certificate, tuple)
    return {
        **given,
        "proxy_ca_bundle": _path(given.get("proxy_ca_bundle")),
        "proxy_client_cert": tuple(map(_path, certificate)) if pair else _path(certificate),
    }


def _path(path: Any) -> _Path:
    """As the extension takes it: bytes where the file system's name is no text in UTF-8."""
    if not isinstance(path, str | bytes | os.PathLike):
        return path  # type: ignore[no-any-return]  # the extension says what is wrong with it
    text = os.fsdecode(path)
    try:
        text.encode()
    except UnicodeEncodeError:
        return os.fsencode(text)
    return text


def _path_or_bool(verify: Any) -> _Path | bool:
    return _path(verify) if isinstance(verify, str | bytes | os.PathLike) else bool(verify)


def _signature_version(version: Any) -> str | None:
    botocore = sys.modules.get("botocore")
    if version is UNSIGNED or (botocore and version is botocore.UNSIGNED):
        return "unsigned"
    return version if version is None else str(version)


def _timeout(name: str, seconds: Any) -> float | None:
    """Seconds; None waits forever. The words of the errors are urllib3's."""
    if seconds is None:
        return None
    try:
        if isinstance(seconds, str | bytes):
            raise TypeError(seconds)
        number = float(seconds)
    except (TypeError, ValueError):
        raise ValueError(
            f"Timeout value {name} was {seconds}, but it must be an int, float or None."
        ) from None
    if isinstance(seconds, bool):
        raise ValueError("Timeout cannot be a boolean value. It must be an int, float or None.")
    if number <= 0:
        raise ValueError(
            f"Attempted to set {name} timeout to {seconds}, but the timeout cannot be set to a "
            "value less than or equal to 0."
        )
    return number


def client_config(
    settings: Mapping[str, Any],
    given: Mapping[str, Any],
    region_name: str | None,
    user_agent: str,
) -> Any:
    """``client.meta.config``: a ``botocore.config.Config`` where botocore is installed, else a `Config`.

    :param settings: the extension client's, resolved.
    :param given: fields as they were given, which the extension may have changed to its types.
    """
    try:
        import botocore  # noqa: PLC0415 (the package works without it)
        from botocore.config import Config as Made  # noqa: PLC0415 (as above)

        unsigned: Any = botocore.UNSIGNED
    except ImportError:
        Made, unsigned = Config, UNSIGNED  # noqa: N806 (a class)
    version, idle = settings["signature_version"], settings["idle"]
    fields = {
        **given,
        **{name: idle.get(name) for name in _IDLE if name != "endpoint_discovery_enabled"},
        **{
            name: settings[name] or None for name in ("use_fips_endpoint", "use_dualstack_endpoint")
        },
        "inject_host_prefix": idle.get("inject_host_prefix", True),
        "region_name": region_name,
        "signature_version": {"unsigned": unsigned, None: "v4"}.get(version, version),
        "user_agent": user_agent,
        "user_agent_appid": settings["user_agent_appid"],
        "retries": {k: v for k, v in settings["retries"].items() if v is not None},
    }
    if settings["connect_timeout"] != fields["connect_timeout"]:
        fields["connect_timeout"] = settings["connect_timeout"]
    return Made(**fields)
