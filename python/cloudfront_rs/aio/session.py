"""aiobotocore's sessions: ``get_session().create_client("cloudfront", …)``.

Source: ``aiobotocore/session.py`` and what that inherits from ``botocore/session.py``. It is a module of
its own because a session of aiobotocore is botocore's, with other methods than boto3's, which
``session.py`` mirrors and which does the work here too.

Deliberate difference: a session has what concerns CloudFront's client, and nothing of botocore's
machinery; what it does not have raises ``AttributeError``, and variables other than ``region`` and
``profile`` raise ``NotImplementedError``.
"""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING, Any

from cloudfront_rs.botocore_classes import Recognised
from cloudfront_rs.config import masked
from cloudfront_rs.events import EventHooks, Handler
from cloudfront_rs.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

    from cloudfront_rs.client import AsyncCloudFront
    from cloudfront_rs.credentials import Credentials, ReadOnlyCredentials


class AioSession:
    """Region, profile, keys and handlers, for all clients that are made from it.

    :param session_vars: not supported.
    :param event_hooks: not supported; see :meth:`register`.
    :param include_builtin_handlers: only ``True`` is supported.
    :param profile: a profile of the shared files.
    """

    def __init__(
        self,
        session_vars: Any = None,
        event_hooks: Any = None,
        include_builtin_handlers: bool = True,
        profile: str | None = None,
    ) -> None:
        if session_vars or event_hooks or not include_builtin_handlers:
            raise NotImplementedError(
                "AioSession takes no argument but profile: leave the others out"
            )
        self._variables: dict[str, Any] = {"profile": profile, "region": None}
        self._keys: tuple[str | None, str | None, str | None] = (None, None, None)
        self._config: Any = None
        self._events = EventHooks()
        self._made: Session | None = None

    @property
    def profile(self) -> str | None:
        """The profile that was asked for, here or in the environment."""
        environment = os.environ.get("AWS_DEFAULT_PROFILE") or os.environ.get("AWS_PROFILE")
        return self._variables["profile"] or environment

    @property
    def available_profiles(self) -> list[str]:
        """The profiles in the shared files."""
        return self._session().available_profiles

    def get_config_variable(self, logical_name: str, methods: Any = None) -> str | None:
        """``region`` or ``profile``, wherever it comes from."""
        _verify_variable(logical_name)
        if methods is not None:
            raise NotImplementedError("get_config_variable(methods=…) is not supported")
        return self.profile if logical_name == "profile" else self._session().region_name

    def set_config_variable(self, logical_name: str, value: str | None) -> None:
        """``region`` or ``profile``, for clients that are made afterwards."""
        _verify_variable(logical_name)
        self._variables[logical_name] = value
        self._made = None

    def get_default_client_config(self) -> Any:
        """What :meth:`set_default_client_config` was given."""
        return self._config

    def set_default_client_config(self, client_config: Any) -> None:
        """For clients that are made afterwards; their own ``config`` is merged into it."""
        self._config = client_config

    def set_credentials(
        self, access_key: str, secret_key: str, token: str | None = None, account_id: Any = None
    ) -> None:
        """Keys, for clients that are made afterwards."""
        secret_key, token = masked(secret_key), masked(token)
        if account_id is not None:
            raise NotImplementedError(
                "set_credentials(account_id=…) is not supported: leave it out"
            )
        self._keys = (access_key, secret_key, token)
        self._made = None

    async def get_credentials(self) -> AioCredentials | None:
        """The session's credentials, or None where no source has any."""
        found = await asyncio.to_thread(self._session().get_credentials)
        return found and AioCredentials(found)

    def register(
        self,
        event_name: str,
        handler: Handler,
        unique_id: Any = None,
        unique_id_uses_count: bool = False,
    ) -> None:
        """Has ``handler``, which may be a coroutine function, called by clients made afterwards."""
        self._events.register(event_name, handler, unique_id, unique_id_uses_count)

    def unregister(
        self,
        event_name: str,
        handler: Handler | None = None,
        unique_id: Any = None,
        unique_id_uses_count: bool = False,
    ) -> None:
        """Takes a handler away from clients that are made afterwards."""
        self._events.unregister(event_name, handler, unique_id, unique_id_uses_count)

    def create_client(
        self,
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
    ) -> ClientCreatorContext:
        """A client, once it is entered: ``async with session.create_client("cloudfront") as cf:``.

        It takes what :func:`cloudfront_rs.async_client` takes, and raises when it is entered.
        """
        aws_secret_access_key = masked(aws_secret_access_key)
        aws_session_token = masked(aws_session_token)
        arguments = {name: value for name, value in locals().items() if name != "self"}
        return ClientCreatorContext(lambda: self._client(**arguments))

    def _client(self, config: Any, **arguments: Any) -> AsyncCloudFront:
        if config is not None and self._config is not None:
            config = self._config.merge(config)
        return self._session().async_client(config=config or self._config, **arguments)

    def _session(self) -> Session:
        if self._made is None:
            self._made = Session(
                *self._keys,
                region_name=self._variables["region"],
                profile_name=self._variables["profile"],
            )
            self._made._events = self._events
        return self._made


class ClientCreatorContext:
    """What ``create_client`` returns: it makes the client when it is entered, and closes it."""

    def __init__(self, make: Callable[[], AsyncCloudFront]) -> None:
        self._make = make

    async def __aenter__(self) -> AsyncCloudFront:
        self._client = self._make()
        return await self._client.__aenter__()

    async def __aexit__(self, *exc: object) -> None:
        await self._client.__aexit__(*exc)


class AioCredentials(Recognised):
    """Credentials whose keys of one moment are awaited.

    :param found: the same, as a session of boto3's kind has them.
    """

    _stands_for = (
        ("aiobotocore.credentials", "AioCredentials"),
        ("botocore.credentials", "Credentials"),
    )

    def __init__(self, found: Credentials) -> None:
        self._found = found
        self.method: str = found.method
        self.account_id: str | None = found.account_id

    @property
    def access_key(self) -> str:
        return self._found.access_key

    @property
    def secret_key(self) -> str:
        return self._found.secret_key

    @property
    def token(self) -> str | None:
        return self._found.token

    async def get_frozen_credentials(self) -> ReadOnlyCredentials:
        """The keys of this moment, which belong together."""
        return await asyncio.to_thread(self._found.get_frozen_credentials)


def get_session(env_vars: Any = None) -> AioSession:
    """A new session.

    :param env_vars: not supported.
    """
    return AioSession(env_vars)


def _verify_variable(name: str) -> None:
    if name not in ("region", "profile"):
        raise NotImplementedError(f"the variable {name!r} is not supported: region and profile are")
