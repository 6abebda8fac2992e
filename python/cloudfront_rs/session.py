"""Sessions: what several clients have in common, as ``boto3.Session`` keeps it.

Source: ``boto3/session.py`` and ``botocore/session.py``. A session makes CloudFront's clients itself;
everything else that is asked of it is boto3's business, and goes to a boto3 session with the same
settings, where boto3 is installed.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from cloudfront_rs import _native, hooks
from cloudfront_rs import config as _config
from cloudfront_rs.botocore_classes import Recognised
from cloudfront_rs.client import AsyncCloudFront, CloudFront, extended
from cloudfront_rs.credentials import Credentials, HandedCredentials, plain, plain_arguments
from cloudfront_rs.events import EventHooks
from cloudfront_rs.exceptions import NoCredentialsError, UnknownServiceError, raisable

if TYPE_CHECKING:
    from typing import Literal, TypeVar, overload

    _C = TypeVar("_C", CloudFront, AsyncCloudFront)


class _OfBoto3:
    """What boto3's sessions have, and ours only where boto3 is installed."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, session: Session | None, owner: type | None = None) -> Any:
        return self if session is None else session._of_boto3(self._name)


class Session(Recognised):
    """Region, profile and keys, for all clients that are made from it.

    :param aws_access_key_id: with ``aws_secret_access_key`` and ``aws_session_token``, explicit
        credentials.
    :param region_name: for clients that name none.
    :param botocore_session: take everything from this one, see :meth:`from_boto3`.
    :param profile_name: a profile of the shared files; credentials in the environment are then passed
        by, as in boto3.
    :param aws_account_id: of the explicit credentials.
    :raises ProfileNotFound: where the profile is in no file.
    """

    def __init__(
        self,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        region_name: str | None = None,
        botocore_session: Any = None,
        profile_name: str | None = None,
        aws_account_id: str | None = None,
    ) -> None:
        aws_secret_access_key = _config.masked(aws_secret_access_key)
        aws_session_token = _config.masked(aws_session_token)
        if botocore_session is not None and profile_name is not None:
            botocore_session.set_config_variable("profile", profile_name)
        if botocore_session is not None and aws_access_key_id is not None:
            keys = (aws_access_key_id, aws_secret_access_key, aws_session_token)
            botocore_session.set_credentials(*map(plain, keys))
        if aws_account_id and aws_access_key_id is None:
            raise raisable(NoCredentialsError)()
        self._botocore: Any = botocore_session
        self._region_name = region_name
        self._profile_name = profile_name
        self._keys = {
            "aws_access_key_id": aws_access_key_id,
            "aws_secret_access_key": aws_secret_access_key,
            "aws_session_token": aws_session_token,
            "aws_account_id": aws_account_id,
        }
        self._events: EventHooks | None = None
        self._credentials: Credentials | None = None
        self._boto3_session: Any = None
        self._shared = None if botocore_session else _native.Credentials(profile_name)
        if not botocore_session:
            # For the errors of a profile that is not there, and of files that cannot be read.
            _native.session_region(profile_name)

    @classmethod
    def from_boto3(cls, boto3_session: Any) -> Session:
        """A session that decides what an existing boto3 session decides for boto3's clients.

        Region, endpoint, retries and all other variables are the session's own, be they of its profile, of
        the environment, or set by the program. Its credentials are asked before every call, so that
        refreshable ones refresh themselves.

        :param boto3_session: a ``boto3.Session``, or one of botocore's own.
        """
        return cls(botocore_session=getattr(boto3_session, "_session", boto3_session))

    _stands_for = (("boto3.session", "Session"),)
    get_available_partitions = _OfBoto3()
    get_available_regions = _OfBoto3()
    get_available_resources = _OfBoto3()
    get_available_services = _OfBoto3()
    get_partition_for_region = _OfBoto3()
    resource = _OfBoto3()

    @property
    def _session(self) -> Any:
        """botocore's session with the same settings, which programs reach for."""
        return self._botocore or self._of_boto3("_session")

    def __reduce__(self) -> Any:
        raise TypeError("cannot pickle a session: make it where it is used")

    def __repr__(self) -> str:
        try:
            region_name = self.region_name
        except Exception:
            region_name = None  # what shows a traceback's variables is not to fail over a profile
        return f"{type(self).__name__}(region_name={region_name!r})"

    @property
    def region_name(self) -> str | None:
        """The region that clients get when they name none."""
        if self._region_name is not None:
            return self._region_name
        if self._botocore is not None:
            name: str | None = self._botocore.get_config_variable("region")
            return name
        return _native.session_region(self._profile_name)

    @property
    def profile_name(self) -> str:
        """The profile in use, ``default`` where none was asked for."""
        if self._botocore is not None:
            name: str = self._botocore.profile or "default"
            return name
        environment = os.environ.get("AWS_DEFAULT_PROFILE") or os.environ.get("AWS_PROFILE")
        return self._profile_name or environment or "default"

    @property
    def available_profiles(self) -> list[str]:
        """The profiles in the shared files."""
        if self._botocore is not None:
            return list(self._botocore.available_profiles)
        return _native.available_profiles()

    @property
    def events(self) -> Any:
        """Handlers that every client made afterwards has, of CloudFront and of all other services."""
        if self._botocore is not None:
            return self._botocore.get_component("event_emitter")
        if self._events is None:
            self._events = EventHooks()
        return self._events

    def _handlers(self, initialized: Any) -> EventHooks | None:
        """Those that clients of CloudFront get, with what botocore's sessions have of a program's."""
        theirs = self._botocore or initialized
        if theirs is None:
            return self._events
        handlers = EventHooks()
        handlers.add_all_of(theirs.get_component("event_emitter"))
        if initialized is not None:
            of_all = EventHooks()
            of_all.add_all_of(initialized.get_component("event_emitter"))
            handlers.given_to_all = of_all.codes()
        if self._events is not None:
            handlers.add(self._events)
        return handlers

    def get_credentials(self) -> Any:
        """The session's credentials, or None where no source has any.

        They have ``access_key``, ``secret_key``, ``token``, ``method`` and
        ``get_frozen_credentials()``.
        """
        if self._botocore is not None:
            return self._botocore.get_credentials()
        if self._credentials is None:
            client = _native.Client(self._settings(self.region_name, config=None), self._shared)
            method = client._find_credentials()
            if method is not None:
                self._credentials = Credentials(client, method)
        return self._credentials

    if TYPE_CHECKING:

        @overload
        def client(
            self,
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
            self,
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
    ) -> Any:
        """A client with this session's settings; the arguments are those of ``boto3.client``.

        :returns: ours for ``"cloudfront"``, boto3's for any other service.
        :raises UnknownServiceError: for another service where boto3 is not installed.
        """
        aws_secret_access_key = _config.masked(aws_secret_access_key)
        aws_session_token = _config.masked(aws_session_token)
        arguments = {k: v for k, v in locals().items() if k not in ("self", "service_name")}
        if service_name != "cloudfront":
            return self._boto3(service_name).client(service_name, **plain_arguments(arguments))
        return self._make(CloudFront, **arguments)

    def async_client(self, service_name: str, **arguments: Any) -> AsyncCloudFront:
        """The asyncio client with this session's settings; it takes what :meth:`client` takes."""
        arguments = _config.masked_arguments(arguments)
        if service_name != "cloudfront":
            raise raisable(UnknownServiceError)(
                service_name=service_name, known_service_names="cloudfront"
            )
        return self._make(AsyncCloudFront, **arguments)

    def _make(self, client_class: type[_C], config: Any = None, **arguments: Any) -> _C:
        if self._botocore is not None:
            default = self._botocore.get_default_client_config()
            config = default.merge(config) if default and config else config or default
        region_name = arguments.pop("region_name", None)
        if region_name is None:
            region_name = getattr(config, "region_name", None)
        region_name = self.region_name if region_name is None else region_name
        settings = self._settings(region_name, config=config, **arguments)
        if self._botocore is not None:
            settings |= _of_session(self._botocore, settings)
        initialized = hooks.initialized_session()
        if self._botocore is not None or initialized is not None:
            settings |= _user_agent(self._botocore or initialized, settings)
        events = self._handlers(initialized)
        made = extended(client_class, events) if events else client_class
        client = made(settings, self._shared, events)
        if self._botocore is not None:
            if not client._has_keys:
                client._credentials = HandedCredentials(self._botocore)
            client._parser_factory = _own_parser_factory(self._botocore)
        return client

    def _settings(self, region_name: str | None, **arguments: Any) -> dict[str, Any]:
        if not self._botocore and all(arguments.get(name) is None for name in self._keys):
            arguments |= self._keys
        return _config.settings(
            region_name=region_name, profile_name=self._profile_name, **arguments
        )

    def _boto3(self, service_name: str) -> Any:
        """boto3's session with the same settings."""
        if self._boto3_session is None:
            try:
                import boto3  # noqa: PLC0415 (only for other services, and only where it is installed)
            except ImportError:
                raise raisable(UnknownServiceError)(
                    service_name=service_name, known_service_names="cloudfront"
                ) from None
            self._boto3_session = boto3.Session(
                **({} if self._botocore else plain_arguments(self._keys)),
                region_name=self._region_name,
                botocore_session=self._botocore,
                profile_name=None if self._botocore else self._profile_name,
            )
            if self._botocore is None:
                self.events.hand_all_to(self._boto3_session.events)
        return self._boto3_session

    def _of_boto3(self, name: str) -> Any:
        try:
            return getattr(self._boto3(name), name)
        except UnknownServiceError:
            raise AttributeError(
                f"{type(self).__name__!r} object has no attribute {name!r}, unless boto3 is installed"
            ) from None

    def __getattr__(self, name: str) -> Any:
        # What a newer boto3 has.
        if name.startswith("_"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return self._of_boto3(name)


def _of_session(session: Any, settings: dict[str, Any]) -> dict[str, Any]:
    """What a botocore session decides of a client's settings."""
    from cloudfront_rs import session_variables  # noqa: PLC0415 (only where a session is handed over)

    asks_for_url = (
        settings["endpoint_url"] is None and not settings["ignore_configured_endpoint_urls"]
    )
    return {"session": session_variables.of_session(session, asks_for_url=asks_for_url)}


def _own_parser_factory(session: Any) -> Any:
    """A session's factory of parsers, unless it is botocore's own as it comes; the AWS CLI gives that
    another parser of timestamps."""
    from botocore.parsers import ResponseParserFactory  # noqa: PLC0415 (as above)

    factory: Any = session.get_component("response_parser_factory")
    is_plain = type(factory) is ResponseParserFactory and not vars(factory)["_defaults"]
    return None if is_plain else factory


def _user_agent(session: Any, settings: dict[str, Any]) -> dict[str, Any]:
    from cloudfront_rs import session_variables  # noqa: PLC0415 (as above)

    extra = session_variables.user_agent_extra(session, settings["user_agent_extra"])
    return {"user_agent_extra": extra}
