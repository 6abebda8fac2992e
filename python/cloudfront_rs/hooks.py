"""What other programs put in the place of botocore's functions, and whether anything was.

Tracers (OpenTelemetry, X-Ray, Datadog) and tests replace ``BaseClient._make_api_call``, Sentry replaces
``BaseClient.__init__``, and Ansible reads the log of ``botocore.endpoint``. The calls of this package
go by none of these; so each call looks whether somebody is there, which takes a fraction of a
microsecond.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # typing is slow to import; type checkers know the name
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from cloudfront_rs.client import BaseClient

# botocore's own functions, as they were when they were first seen.
_originals: dict[str, Any] = {}
_modules = sys.modules


def is_hooked(module_name: str, class_name: str) -> bool:
    """Whether a call has to take the longer way for another program's sake.

    :param module_name: ``botocore.client`` or its asyncio twin.
    """
    module = _modules.get(module_name)
    if module is not None:
        try:
            call = module.__dict__[class_name].__dict__["_make_api_call"]
        except KeyError:
            call = None  # it is being imported
        if call is not _originals.get(module_name) and not _is_original(module_name, call):
            return True
    return logs_requests()


def _is_original(module_name: str, function: Any) -> bool:
    if function is None or not is_botocores(function):
        return function is None
    _originals[module_name] = function
    return True


def is_botocores(function: Any) -> bool:
    """Whether it is a function of botocore's or of aiobotocore's own. What is wrapped around one is
    not, though it may have its name."""
    # Python's type of functions; a wrapper may say that it is of that class.
    if type(function) is not type(is_botocores):
        return False
    name = function.__globals__.get("__name__", "")
    return name.partition(".")[0] in ("botocore", "aiobotocore")


def replaced_call(client: BaseClient) -> Callable[..., Any] | None:
    """What stands in the place of ``_make_api_call``, for this client; None where nothing does.

    botocore's own function, which it may call in the end, does the rest with this client's parts.
    """
    module_name, class_name = client._botocore
    call = _function(module_name, class_name, "_make_api_call")
    if call is None or is_botocores(call):
        return None
    bind = getattr(type(call), "__get__", None)
    bound: Callable[..., Any] = bind(call, client, type(client)) if bind else call
    return bound


def initialize(client: BaseClient) -> None:
    """Calls what stands in the place of botocore's ``BaseClient.__init__``, if anything does."""
    replaced = _function("botocore.client", "BaseClient", "__init__")
    if replaced is None or is_botocores(replaced):
        return
    meta = client.meta
    replaced(
        client,
        serializer=client._serializer,
        endpoint=client._endpoint,
        response_parser=client._response_parser,
        event_emitter=meta.events,
        request_signer=client._request_signer,
        service_model=meta.service_model,
        loader=None,
        client_config=meta.config,
        partition=meta.partition,
        exceptions_factory=None,
    )


def initialized_session() -> Any:
    """A new session of botocore's, where a program has all new ones initialized, or given handlers of
    its own, as moto and Powertools do; None where none has, and where botocore is not imported."""
    if not sessions_are_hooked():
        return None
    from botocore.session import Session  # noqa: PLC0415 (a program has imported botocore)

    return Session()


def sessions_are_hooked() -> bool:
    """Whether :func:`initialized_session` has one."""
    botocore, module = _modules.get("botocore"), _modules.get("botocore.handlers")
    if botocore is None:
        return False
    handlers = vars(module).get("BUILTIN_HANDLERS", ()) if module else ()
    return bool(botocore._INITIALIZERS) or _has_foreign(handlers)


def _has_foreign(handlers: Any) -> bool:
    # There are hundreds, and they are looked through once.
    seen = len(handlers), handlers[-1] if handlers else None
    if seen != _looked_through[0]:
        _looked_through[:] = seen, not all(is_builtin(handler) for _, handler, *_ in handlers)
    found: bool = _looked_through[1]
    return found


_looked_through: list[Any] = [(0, None), False]


def is_builtin(handler: Any) -> bool:
    """Whether an event handler is one of botocore's or boto3's own."""
    handler = getattr(handler, "func", handler)
    module = getattr(handler, "__module__", None) or type(handler).__module__
    return module.partition(".")[0] in ("botocore", "boto3", "s3transfer", "aiobotocore")


def _function(module_name: str, class_name: str, name: str) -> Any:
    """What a class of botocore's has of that name itself; None where it is not imported, or not yet."""
    module = _modules.get(module_name)
    return vars(vars(module).get(class_name, object)).get(name) if module else None


def logs_requests() -> bool:
    """Whether somebody reads botocore's log of requests."""
    logging = _modules.get("logging")
    if logging is None:
        return False
    logger = logging.Logger.manager.loggerDict.get("botocore.endpoint")
    # A logger that only has loggers below it is a placeholder.
    return hasattr(logger, "isEnabledFor") and logger.isEnabledFor(10)
