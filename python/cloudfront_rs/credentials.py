"""Credentials as Python sees them: those that this package finds, and those that a boto3 session has.

Source: ``botocore/credentials.py``. Secrets are attributes, and in no ``repr`` and no pickle.
"""

from __future__ import annotations

import asyncio
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from cloudfront_rs.config import masked, plain
from cloudfront_rs.exceptions import NoCredentialsError, raisable

if TYPE_CHECKING:
    from typing_extensions import Self

    from cloudfront_rs import _native

Keys = tuple[str, str, str | None]
_KEYS = attrgetter("access_key", "secret_key", "token")


class _Keys(NamedTuple):
    access_key: str
    secret_key: str
    token: str | None
    account_id: str | None = None


class ReadOnlyCredentials(_Keys):
    """Keys that belong together. As attributes they are plain text, and masked everywhere else."""

    __slots__ = ()

    def __new__(
        cls, access_key: str, secret_key: str, token: str | None, account_id: str | None = None
    ) -> Self:
        return super().__new__(cls, access_key, masked(secret_key), masked(token), account_id)

    @property
    def secret_key(self) -> str:
        text: str = plain(self[1])
        return text

    @property
    def token(self) -> str | None:
        text: str | None = plain(self[2])
        return text

    def __repr__(self) -> str:
        return "ReadOnlyCredentials(…)"


class Credentials:
    """Credentials of a session, refreshed before they expire.

    :param client: a client of the session, whose credentials these are.
    :ivar method: botocore's name for the source, such as ``env`` or ``shared-credentials-file``.
    """

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
