"""A drop-in for boto3's CloudFront client, in Rust.

::

    import cloudfront_rs

    cloudfront_rs.publish_function("redirect", "ETVPDKIKX0DER")

    cf = cloudfront_rs.client("cloudfront")
    cf.publish_function(Name="redirect", IfMatch="ETVPDKIKX0DER")

    async with cloudfront_rs.async_client("cloudfront") as cf:
        await cf.publish_function(Name="redirect", IfMatch="ETVPDKIKX0DER")

Names that boto3 has too mean what they mean there.
"""

from __future__ import annotations

from cloudfront_rs import _native
from cloudfront_rs import config as _config
from cloudfront_rs.client import AsyncCloudFront, CloudFront

TYPE_CHECKING = False  # typing is slow to import; type checkers know the name
if TYPE_CHECKING:
    from typing import Any

    from cloudfront_rs import exceptions, local

__all__ = [
    "AsyncCloudFront",
    "CloudFront",
    "async_client",
    "client",
    "exceptions",
    "local",
    "publish_function",
]

__version__ = _native.__version__
_default_client: CloudFront | None = None


def client(
    service_name: str,
    region_name: str | None = None,
    api_version: str | None = None,
    use_ssl: bool | None = True,
    verify: bool | str | None = None,
    endpoint_url: str | None = None,
    aws_access_key_id: str | None = None,
    aws_secret_access_key: str | None = None,
    aws_session_token: str | None = None,
    config: Any = None,
    aws_account_id: str | None = None,
) -> CloudFront:
    """Makes a client, as ``boto3.client`` does.

    :param service_name: ``"cloudfront"``.
    :param region_name: as CloudFront is global, only its partition matters.
    :param api_version: not supported yet.
    :param use_ssl: only ``True`` is supported yet.
    :param verify: not supported yet.
    :param endpoint_url: where CloudFront is, such as ``http://127.0.0.1:4566``.
    :param aws_access_key_id: with ``aws_secret_access_key`` and ``aws_session_token``, explicit
        credentials; without them they come from the environment, the shared files and all the other
        places where AWS's SDKs look.
    :param config: a ``botocore.config.Config``.
    :param aws_account_id: not supported yet.
    :raises botocore.exceptions.BotoCoreError: where the configuration does not hold together.
    :raises NotImplementedError: for what does not act yet, by name.
    """
    return CloudFront(_settings(**locals()))


def async_client(
    service_name: str,
    region_name: str | None = None,
    api_version: str | None = None,
    use_ssl: bool | None = True,
    verify: bool | str | None = None,
    endpoint_url: str | None = None,
    aws_access_key_id: str | None = None,
    aws_secret_access_key: str | None = None,
    aws_session_token: str | None = None,
    config: Any = None,
    aws_account_id: str | None = None,
) -> AsyncCloudFront:
    """Makes a client for asyncio. It takes what :func:`client` takes, and its methods are awaited.

    ``async with cloudfront_rs.async_client("cloudfront") as cf:`` works too.
    """
    return AsyncCloudFront(_settings(**locals()))


def publish_function(name: str, if_match: str) -> dict[str, Any]:
    """Copies a CloudFront function from DEVELOPMENT to LIVE, with a default client.

    :param name: the function's name.
    :param if_match: the ETag of the function's DEVELOPMENT stage. ``describe_function`` returns it;
        asked for the LIVE stage it returns another, with which publishing fails.
    :returns: what boto3's ``publish_function`` returns.
    :raises PreconditionFailed, UnsupportedOperation, InvalidArgument, NoSuchFunctionExists,
        InvalidIfMatchVersion: from :mod:`cloudfront_rs.exceptions`, as boto3's client raises them.

    Source: the operation PublishFunction.
    """
    global _default_client  # noqa: PLW0603 (one client for all one-shot calls, as boto3's session)
    if _default_client is None:
        _default_client = client("cloudfront")
    return _default_client.publish_function(Name=name, IfMatch=if_match)


def _settings(
    service_name: str,
    region_name: str | None,
    endpoint_url: str | None,
    config: Any,
    use_ssl: bool | None,
    **rest: Any,
) -> dict[str, Any]:
    if service_name != "cloudfront":
        from cloudfront_rs import exceptions  # noqa: PLC0415 (what few need loads when it is used)

        raise exceptions.raisable(exceptions.UnknownServiceError)(
            service_name=service_name, known_service_names="cloudfront"
        )
    key_names = ("aws_access_key_id", "aws_secret_access_key", "aws_session_token")
    return _config.settings(
        region_name=region_name,
        endpoint_url=endpoint_url,
        config=config,
        keys={name: rest.pop(name) for name in key_names},
        not_yet={**rest, "use_ssl": None if use_ssl else use_ssl},
    )


if not TYPE_CHECKING:

    def __getattr__(name):
        # What few programs need is loaded when it is named, as ``import cloudfront_rs.local`` would.
        if name in ("exceptions", "local"):
            __import__(f"{__name__}.{name}")
            return globals()[name]
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
