"""The arguments of ``client(…)`` to the settings of the extension's client.

Source: ``boto3/session.py``, ``botocore/args.py``, ``botocore/config.py``, ``aiobotocore/config.py``.
Nothing is silently ignored: an argument, or a field of ``config=``, that has no effect yet raises
``NotImplementedError`` by name when it is set. ``config=`` is read by its attributes, so botocore's and
aiobotocore's own objects serve, and are not imported.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

DEFAULT_TIMEOUT = 60
MAX_POOL_CONNECTIONS = 10
ACTING_FIELDS = (
    "region_name",
    "connect_timeout",
    "read_timeout",
    "max_pool_connections",
    "retries",
)
# The values with which the other fields of botocore's Config ask for nothing.
IDLE_VALUES: Mapping[str, Any] = {
    "parameter_validation": True,
    "inject_host_prefix": "UNSET",
    "connector_args": {},
}
# What aiobotocore's AioConfig has of its own; that it always has it asks for nothing.
AIO_FIELDS = ("connector_args", "http_session_cls", "warm_up_loader_caches")


def settings(
    *,
    region_name: str | None,
    endpoint_url: str | None,
    config: Any,
    credentials: Mapping[str, str | None],
    not_yet: Mapping[str, Any],
) -> dict[str, Any]:
    """What ``_native.Client`` is made from.

    :param credentials: ``profile_name``, and the ``aws_…`` arguments that are keys.
    :param not_yet: arguments without effect so far, by name; one that is not None is refused.
    :raises NotImplementedError: for an argument, or a field of ``config``, that does not act yet.
    :raises ValueError: for a timeout that cannot be one.
    """
    for name, value in not_yet.items():
        if value is not None:
            raise NotImplementedError(f"client({name}=…) is not supported yet: leave it out")
    fields = _fields(config)
    return {
        "region_name": region_name or fields.get("region_name"),
        "endpoint_url": endpoint_url,
        **credentials,
        "connect_timeout": _timeout("connect", fields.get("connect_timeout", DEFAULT_TIMEOUT)),
        "read_timeout": _timeout("read", fields.get("read_timeout", DEFAULT_TIMEOUT)),
        "max_pool_connections": fields.get("max_pool_connections", MAX_POOL_CONNECTIONS),
        "retries": fields.get("retries") or {},
    }


def _fields(config: Any) -> dict[str, Any]:
    if config is None:
        return {}
    fields = {name.lstrip("_"): value for name, value in vars(config).items()}
    given = fields.pop("user_provided_options", fields)
    fields |= {name: given.get(name) for name in AIO_FIELDS}
    acting = {name: fields.pop(name) for name in ACTING_FIELDS if name in fields}
    for name, value in fields.items():
        if value is not None and value != IDLE_VALUES.get(name):
            raise NotImplementedError(f"Config({name}=…) is not supported yet: leave it out")
    return acting


def _timeout(name: str, seconds: Any) -> float | None:
    """Seconds; None waits forever. The words of the errors are urllib3's."""
    if seconds is None:
        return None
    try:
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


def client_config(settings: Mapping[str, Any], region_name: str | None, user_agent: str) -> Any:
    """``client.meta.config``: a ``botocore.config.Config``, or its like where botocore is missing.

    :param settings: the extension client's, resolved.
    """
    names = ("connect_timeout", "read_timeout", "max_pool_connections")
    retries = {name: value for name, value in settings["retries"].items() if value is not None}
    if "max_attempts" in retries:
        retries.setdefault("total_max_attempts", retries.pop("max_attempts") + 1)
    fields = {
        "region_name": region_name,
        "signature_version": "v4",
        "user_agent": user_agent,
        "retries": {**retries, "mode": retries.get("mode", "legacy")},
        **{name: settings[name] for name in names},
    }
    try:
        from botocore.config import Config  # noqa: PLC0415 (the package works without it)
    except ImportError:
        from types import SimpleNamespace  # noqa: PLC0415 (as above)

        return SimpleNamespace(**fields)
    return Config(**fields)
