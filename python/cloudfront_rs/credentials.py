"""Credentials as Python sees them: those that this package finds, and those that a boto3 session has.

Source: ``botocore/credentials.py``. Secrets are attributes, and in no ``repr`` and no pickle.
"""

from __future__ import annotations

import asyncio
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from cloudfront_rs.botocore_classes import Recognised
from cloudfront_rs.config import Secret, SecretBytes, masked
from cloudfront_rs.exceptions import NoCredentialsError, raisable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from typing_extensions import Self

    from cloudfront_rs import _native

Keys = tuple[str, str, str | None]
_KEYS = attrgetter("access_key", "secret_key", "token")


def plain(value: Any) -> Any:
    """What :func:`cloudfront_rs.config.masked` was given, for those whose it is: the user, and boto3."""
    if isinstance(value, SecretBytes):
        return bytes(value)
    return str.__str__(value) if isinstance(value, Secret) else value


def plain_arguments(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a client or a session, as boto3 is to have them."""
    return {name: plain(value) for name, value in arguments.items()}


class _Keys(NamedTuple):
    access_key: str
    secret_key: str
    token: str | None
    account_id: str | None = None


class ReadOnlyCredentials(Recognised, _Keys):
    """Keys that belong together. As attributes they are plain text, and masked everywhere else."""

    __slots__ = ()
    _stands_for = (("botocore.credentials", "ReadOnlyCredentials"),)

    def __new__(
        cls, access_key: str, secret_key: str, token: str | None, account_id: str | None = None
    ) -> Self:
        made = cls._class_to_make()
        return _Keys.__new__(made, access_key, masked(secret_key), masked(token), account_id)

    if not TYPE_CHECKING:
        # To type checkers they are the fields that they are in botocore.
        secret_key = property(lambda keys: plain(keys[1]))
        token = property(lambda keys: plain(keys[2]))

    def __repr__(self) -> str:
        return "ReadOnlyCredentials(…)"


class Credentials(Recognised):
    """Credentials of a session, refreshed before they expire.

    :param client: a client of the session, whose credentials these are.
    :ivar method: botocore's name for the source, such as ``env`` or ``shared-credentials-file``.
    """

    _stands_for = (("botocore.credentials", "Credentials"),)

    def __init__(self, client: _native.Client, method: str) -> None:
        self._client = client
        self.method = method

    def get_frozen_credentials(self) -> ReadOnlyCredentials:
        """The keys of this moment, which belong together."""
        return ReadOnlyCredentials(*self._client._frozen_credentials())

    @property
    def access_key(self) -> str:
        return self.get_frozen_credentials().access_key

    @property
    def secret_key(self) -> str:
        return self.get_frozen_credentials().secret_key

    @property
    def token(self) -> str | None:
        return self.get_frozen_credentials().token

    @property
    def account_id(self) -> str | None:
        return self.get_frozen_credentials().account_id

    def get_deferred_property(self, property_name: str) -> Callable[[], Any]:
        """A function that returns the property of the moment in which it is called."""

        def get_property() -> Any:
            return getattr(self, property_name, None)

        return get_property

    def __reduce__(self) -> Any:
        raise TypeError("cannot pickle credentials: secrets do not belong in a pickle")


class HandedCredentials:
    """The credentials of a botocore session, asked for their keys before every call.

    Refreshable ones refresh themselves in that moment, as in botocore's own client.
    """

    def __init__(self, botocore_session: Any) -> None:
        self._session = botocore_session
        self._found: Any = None

    def step(self) -> Keys:
        """Access key id, secret access key, session token."""
        if self._found is None:
            self._found = self._session.get_credentials()
        if self._found is None:
            raise raisable(NoCredentialsError)()
        # What botocore hands out shows its secrets, so no variable holds it.
        access_key, secret_key, token = map(masked, _KEYS(self._found.get_frozen_credentials()))
        return access_key, secret_key, token

    async def step_async(self) -> Keys:
        """The same, in a thread where asking may wait for the network."""
        refresh_needed = getattr(self._found, "refresh_needed", bool)
        if self._found is None or refresh_needed():
            return await asyncio.to_thread(self.step)
        return self.step()
