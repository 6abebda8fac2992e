"""A drop-in for boto3's CloudFront client, in Rust.

::

    import cloudfront_rs

    cloudfront_rs.publish_function("redirect", "ETVPDKIKX0DER")

    cf = cloudfront_rs.client("cloudfront")
    cf.publish_function(Name="redirect", IfMatch="ETVPDKIKX0DER")

    async with cloudfront_rs.async_client("cloudfront") as cf:
        await cf.publish_function(Name="redirect", IfMatch="ETVPDKIKX0DER")

Names that boto3 has too mean what they mean there, so that ``import cloudfront_rs as boto3`` works, also
in programs that use other services, where boto3 is installed.
"""

from __future__ import annotations

import sys

try:
    from cloudfront_rs import _native
except ImportError as _error:
    # CPython's words from 3.12 on, and PyO3's.
    if "subinterpreters" in str(_error):
        from cloudfront_rs import subinterpreters as _subinterpreters

        raise _subinterpreters.refusal() from None
    if type(__spec__.loader).__name__ == "zipimporter":
        raise ImportError(
            "cloudfront_rs has an extension module, which Python cannot import from a zip archive: unpack"
            " it, or make the archive with a tool that unpacks it, such as shiv or pex",
            name="cloudfront_rs._native",
        ) from None
    raise
from cloudfront_rs import config as _config
from cloudfront_rs import hooks as _hooks
from cloudfront_rs.client import AsyncCloudFront, Client, CloudFront, CloudFrontClient
from cloudfront_rs.config import UNSIGNED, Config

# A program's own file says that it is no sub-interpreter's; Python 3.12 and later refuse these themselves.
if sys.version_info < (3, 12) and not hasattr(sys.modules["__main__"], "__file__"):
    try:
        import _xxsubinterpreters as _interpreters  # type: ignore[import-not-found]
    except ImportError:
        pass  # an interpreter that has none of them
    else:
        if _interpreters.get_current() != _interpreters.get_main():
            from cloudfront_rs import subinterpreters as _subinterpreters

            raise _subinterpreters.refusal()

TYPE_CHECKING = False  # typing is slow to import; type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, Literal, overload

    from cloudfront_rs import exceptions, local, paginator, session, waiter
    from cloudfront_rs.batch import (
        Account,
        BatchError,
        BatchInterrupted,
        Function,
        OnError,
        Progress,
    )
    from cloudfront_rs.boto3_patch import Patch
    from cloudfront_rs.deploy import (
        Deployment,
        FunctionTestError,
        Plan,
        async_deploy_function,
        deploy_function,
        plan_function,
    )
    from cloudfront_rs.deploy_many import (
        async_deploy_functions,
        deploy_functions,
        plan_functions,
    )
    from cloudfront_rs.paginator import *  # noqa: F403
    from cloudfront_rs.session import Session
    from cloudfront_rs.type_defs import PublishFunctionResultTypeDef
    from cloudfront_rs.waiter import *  # noqa: F403

    resource: Callable[..., Any]

__all__ = [
    "UNSIGNED",
    "Account",
    "AsyncCloudFront",
    "BatchError",
    "BatchInterrupted",
    "Client",
    "CloudFront",
    "CloudFrontClient",
    "Config",
    "Deployment",
    "FunctionTestError",
    "Plan",
    "Session",
    "async_client",
    "async_deploy_function",
    "async_deploy_functions",
    "async_publish_functions",
    "client",
    "deploy_function",
    "deploy_functions",
    "exceptions",
    "local",
    "patch_boto3",
    "plan_function",
    "plan_functions",
    "publish_function",
    "publish_functions",
    "session",
    "set_stream_logger",
    "setup_default_session",
]
if TYPE_CHECKING:
    __all__ += paginator.__all__
    __all__ += waiter.__all__

__version__ = _native.__version__
# The release of boto3 that this one mirrors, and the date of AWS's model of the API.
__boto3_version__ = _native.__boto3_version__
__api_version__ = _native.__api_version__
DEFAULT_SESSION: Session | None = None
_default_client: CloudFront | None = None
# Of all clients that are made without a session, as boto3's default session has them.
_credentials = _native.Credentials()


if TYPE_CHECKING:

    @overload
    def client(
        service_name: Literal["cloudfront"],
        region_name: str | None = ...,
        api_version: str | None = ...,
        use_ssl: bool | None = ...,
        verify: bool | str | None = ...,
        endpoint_url: str | None = ...,
        aws_access_key_id: str | None = ...,
        aws_secret_access_key: str | None = ...,
        aws_session_token: str | None = ...,
        config: Any = ...,
        aws_account_id: str | None = ...,
    ) -> CloudFront: ...
    @overload
    def client(
        service_name: str,
        region_name: str | None = ...,
        api_version: str | None = ...,
        use_ssl: bool | None = ...,
        verify: bool | str | None = ...,
        endpoint_url: str | None = ...,
        aws_access_key_id: str | None = ...,
        aws_secret_access_key: str | None = ...,
        aws_session_token: str | None = ...,
        config: Any = ...,
        aws_account_id: str | None = ...,
    ) -> Any: ...


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
) -> Any:
    """Makes a client, as ``boto3.client`` does.

    :param service_name: ``"cloudfront"``. For any other service boto3 makes the client, where it is
        installed.
    :param region_name: as CloudFront is global, only its partition matters.
    :param api_version: ``2020-05-31``, which is what it is anyway; older ones are not supported.
    :param use_ssl: ``False`` makes ``http`` of the endpoint's ``https``.
    :param verify: ``False`` trusts any certificate, a path names a file of trusted ones.
    :param endpoint_url: where CloudFront is, such as ``http://127.0.0.1:4566``.
    :param aws_access_key_id: with ``aws_secret_access_key`` and ``aws_session_token``, explicit
        credentials; without them they come from the environment, the shared files and all the other
        places where AWS's SDKs look.
    :param config: a :class:`Config`, or a ``botocore.config.Config``.
    :param aws_account_id: of the explicit credentials.
    :raises botocore.exceptions.BotoCoreError: where the configuration does not hold together.
    :raises UnknownServiceError: for another service where boto3 is not installed.
    """
    aws_secret_access_key = _config.masked(aws_secret_access_key)
    aws_session_token = _config.masked(aws_session_token)
    arguments = dict(locals())
    if _needs_session(service_name):
        return _default_session().client(**arguments)
    del arguments["service_name"]
    return CloudFront(_config.settings(**arguments), _credentials)


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
    aws_secret_access_key = _config.masked(aws_secret_access_key)
    aws_session_token = _config.masked(aws_session_token)
    arguments = dict(locals())
    if _needs_session(service_name):
        return _default_session().async_client(**arguments)
    del arguments["service_name"]
    return AsyncCloudFront(_config.settings(**arguments), _credentials)


def publish_function(name: str, if_match: str | None = None) -> PublishFunctionResultTypeDef:
    """Copies a CloudFront function from DEVELOPMENT to LIVE, with a default client.

    :param name: the function's name.
    :param if_match: the ETag of the function's DEVELOPMENT stage. ``describe_function`` returns it;
        asked for the LIVE stage it returns another, with which publishing fails. Without it the ETag is
        looked up, and what is in DEVELOPMENT at that moment is published.
    :returns: what boto3's ``publish_function`` returns.
    :raises PreconditionFailed, UnsupportedOperation, InvalidArgument, NoSuchFunctionExists,
        InvalidIfMatchVersion: from :mod:`cloudfront_rs.exceptions`, as boto3's client raises them.

    Source: the operation PublishFunction.
    """
    cf = _default()
    if if_match is None:
        if_match = cf.describe_function(Name=name, Stage="DEVELOPMENT")["ETag"]
    return cf.publish_function(Name=name, IfMatch=if_match)


def publish_functions(
    functions: Iterable[Function],
    *,
    client: CloudFront | None = None,
    max_concurrency: int = 16,
    on_error: OnError = "raise",
    progress: Progress = False,
) -> list[Any]:
    """Publishes many functions at once, and accounts for every one.

    :param functions: names, whose DEVELOPMENT ETags are looked up; ``(name, if_match)`` pairs; or dicts
        with ``Name`` and ``IfMatch``. A name that comes twice is published once.
    :param client: a default one unless given. Its event handlers are not asked, so it must have none.
    :param max_concurrency: so many functions at a time; fewer while CloudFront throttles.
    :param on_error: ``"raise"`` starts nothing more after the first failure, and raises once what is in
        flight has ended; ``"return"`` goes on, with exceptions in place of results.
    :param progress: ``True`` shows tqdm where it is installed, else a line on a terminal; a callable
        gets the number that have ended, the number of all, and the last result or exception.
    :returns: for each function, in the same order, what boto3's ``publish_function`` returns.
    :raises BatchError: with ``on_error="raise"``: an exception group, whose ``account`` has what
        succeeded, what failed and what was not started.
    :raises BatchInterrupted: for Ctrl-C: a ``KeyboardInterrupt`` with the ``account``, where what was in
        flight is ``unknown``.

    A request without a clear answer is only sent again when LIVE is not what was to be published.
    """
    from cloudfront_rs import batch  # noqa: PLC0415 (what few need loads when it is used)

    return batch.publish_functions(
        functions, client or _default(), max_concurrency, on_error, progress
    )


async def async_publish_functions(
    functions: Iterable[Function],
    *,
    client: AsyncCloudFront | None = None,
    max_concurrency: int = 16,
    on_error: OnError = "raise",
    progress: Progress = False,
) -> list[Any]:
    """:func:`publish_functions` for asyncio.

    :raises asyncio.CancelledError: with the ``account``, where the task that awaits this is cancelled.
    """
    from cloudfront_rs import batch  # noqa: PLC0415 (what few need loads when it is used)

    return await batch.async_publish_functions(
        functions, client or AsyncCloudFront(_default()), max_concurrency, on_error, progress
    )


def setup_default_session(**kwargs: Any) -> None:
    """Makes the session that :func:`client` uses; the arguments are those of :class:`Session`."""
    global DEFAULT_SESSION, _default_client
    kwargs = _config.masked_arguments(kwargs)
    from cloudfront_rs.session import Session  # noqa: PLC0415 (what few need loads when it is used)

    DEFAULT_SESSION, _default_client = Session(**kwargs), None


def set_stream_logger(
    name: str = "boto3", level: int = 10, format_string: str | None = None
) -> None:
    """Shows the log of that name on the terminal, as ``boto3.set_stream_logger`` does.

    This package logs requests, replies, attempts and connections to the logger ``cloudfront_rs`` and to
    those below it, while that has the level ``DEBUG``. Keys, signatures and tokens are masked, and bodies
    are told by their length.

    :param name: ``"boto3"`` and ``""``, which means all, include it.
    :param level: of the logger, ``logging.DEBUG`` unless given.
    :param format_string: of the lines.
    """
    from cloudfront_rs import stream_logger  # noqa: PLC0415 (what few need loads when it is used)

    stream_logger.set_stream_logger(name, level, format_string)


def patch_boto3() -> Patch:
    """Makes boto3 return this package's client for CloudFront, sessions included.

    Call it once, or use it as ``with cloudfront_rs.patch_boto3():``, after which boto3 is as before.
    """
    from cloudfront_rs.boto3_patch import Patch  # noqa: PLC0415 (what few need loads when it is used)

    return Patch()


def _default() -> CloudFront:
    global _default_client  # noqa: PLW0603 (one client for all one-shot calls, as boto3's session)
    if _default_client is None:
        _default_client = client("cloudfront")
    return _default_client


def _needs_session(service_name: str) -> bool:
    return (
        service_name != "cloudfront" or DEFAULT_SESSION is not None or _hooks.sessions_are_hooked()
    )


def _default_session() -> Session:
    if DEFAULT_SESSION is None:
        setup_default_session()
    assert DEFAULT_SESSION is not None  # noqa: S101 (for type checkers)
    return DEFAULT_SESSION


# Names of this module that stand in others.
_ELSEWHERE = {
    "Account": "batch",
    "BatchError": "batch",
    "BatchInterrupted": "batch",
    "Deployment": "deploy",
    "Plan": "deploy",
    "FunctionTestError": "deploy",
    "Session": "session",
    "async_deploy_function": "deploy",
    "async_deploy_functions": "deploy_many",
    "deploy_function": "deploy",
    "deploy_functions": "deploy_many",
    "plan_function": "deploy",
    "plan_functions": "deploy_many",
}

# What boto3 has beside clients, for programs that changed the import.
_OF_BOTO3 = ("compat", "dynamodb", "ec2", "resources", "s3", "utils")

if not TYPE_CHECKING:

    def __getattr__(name):
        # What few programs need is loaded when it is named, as ``import cloudfront_rs.local`` would.
        if name in ("exceptions", "local", "session"):
            __import__(f"{__name__}.{name}")
            return globals()[name]
        if name == "resource":
            return _default_session().resource
        module = _ELSEWHERE.get(name)
        for suffix in ("paginator", "waiter"):
            module = suffix if name.endswith(suffix.capitalize()) else module
        if module:
            __import__(f"{__name__}.{module}")
            return getattr(sys.modules[f"{__name__}.{module}"], name)
        if name in _OF_BOTO3:
            try:
                __import__(f"boto3.{name}")
            except ImportError:
                why = "unless boto3 is installed"
                raise AttributeError(
                    f"module {__name__!r} has no attribute {name!r}, {why}"
                ) from None
            return getattr(sys.modules["boto3"], name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), *__all__})
