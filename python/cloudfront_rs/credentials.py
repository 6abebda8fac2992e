"""Credentials as Python sees them: those that this package finds, and those that a boto3 session has.

Source: ``botocore/credentials.py``. Secrets are attributes, and in no ``repr`` and no pickle.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any, NamedTuple

from cloudfront_rs.exceptions import NoCredentialsError, raisable

Keys = tuple[str, str, str | None]
# Seconds before the end at which botocore's RefreshableCredentials insist on new ones.
_REFRESH_BEFORE = 10 * 60


class ReadOnlyCredentials(NamedTuple):
    """Keys that belong together."""

    access_key: str
    secret_key: str
    token: str | None
    account_id: str | None = None

    def __repr__(self) -> str:
        return "ReadOnlyCredentials(…)"


class Credentials:
    """Credentials that were found, and are found again before they expire.

    :param load: asks the sources: keys, expiry in seconds since 1970, name of the source.
    :ivar method: botocore's name for the source, such as ``env`` or ``shared-credentials-file``.
    """

    account_id: str | None = None
    method: str

    def __init__(self, load: Callable[[], tuple[Keys, float | None, str] | None]) -> None:
        self._load = load
        self._refresh()

    def _refresh(self) -> None:
        loaded = self._load()
        if loaded is None:
            raise raisable(NoCredentialsError)()
        keys, self._expiry, self.method = loaded
        self._frozen = ReadOnlyCredentials(*keys)

    def get_frozen_credentials(self) -> ReadOnlyCredentials:
        """The keys of this moment, which belong together."""
        if self._expiry is not None and self._expiry - time.time() < _REFRESH_BEFORE:
            self._refresh()
        return self._frozen

    @property
    def access_key(self) -> str:
        return self.get_frozen_credentials().access_key

    @property
    def secret_key(self) -> str:
        return self.get_frozen_credentials().secret_key

    @property
    def token(self) -> str | None:
        return self.get_frozen_credentials().token

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
        frozen = self._found.get_frozen_credentials()
        return frozen.access_key, frozen.secret_key, frozen.token

    async def step_async(self) -> Keys:
        """The same, in a thread where asking may wait for the network."""
        refresh_needed = getattr(self._found, "refresh_needed", bool)
        if self._found is None or refresh_needed():
            return await asyncio.to_thread(self.step)
        return self.step()
