from collections.abc import Awaitable, Mapping
from typing import Any, TypeAlias, final

from typing_extensions import Self, disjoint_base

__all__ = [
    "Batch",
    "Client",
    "Credentials",
    "Exchange",
    "Publication",
    "__api_version__",
    "__boto3_version__",
    "__version__",
    "available_profiles",
    "operations",
    "session_region",
]

_Keys: TypeAlias = tuple[str, str, str | None]
_Headers: TypeAlias = list[tuple[str, str]]
_Signed: TypeAlias = tuple[str, str, _Headers, bytes]

@disjoint_base
class Client:
    def __new__(
        cls, settings: Mapping[str, Any] | Client, credentials: Credentials | None = None
    ) -> Self: ...
    def _call(
        self,
        operation_name: str,
        params: dict[str, Any],
        keys: _Keys | None = None,
        only_refused: bool = False,
    ) -> dict[str, Any]: ...
    def _call_async(
        self,
        operation_name: str,
        params: dict[str, Any],
        keys: _Keys | None = None,
        only_refused: bool = False,
    ) -> Awaitable[dict[str, Any]]: ...
    def _request(
        self, operation_name: str, params: dict[str, Any]
    ) -> tuple[str, str, _Headers, bytes]: ...
    def _exchange(
        self,
        operation_name: str,
        method: str,
        url: str,
        headers: _Headers,
        body: bytes,
        keys: _Keys | None = None,
        only_refused: bool = False,
    ) -> Exchange: ...
    def _publication(self, name: Any, params: dict[str, Any] | None) -> Publication: ...
    def _publish_functions(
        self,
        publications: list[Publication],
        max_concurrency: int,
        stop_at_failure: bool,
        keys: _Keys | None = None,
    ) -> Batch: ...
    def _endpoint_url(self) -> str: ...
    @property
    def _user_agent(self) -> str: ...
    @property
    def _settings(self) -> dict[str, Any]: ...
    @property
    def _has_keys(self) -> bool: ...
    def _find_credentials(self) -> str | None: ...
    def _frozen_credentials(self) -> tuple[str, str, str | None, str | None]: ...
    def _close(self) -> None: ...

@final
class Batch:
    @property
    def ended(self) -> list[tuple[int, Any]]: ...
    def step(self) -> bool: ...
    def step_async(self) -> Awaitable[bool]: ...
    def stop(self) -> None: ...
    def started(self) -> list[int]: ...
    def close(self) -> None: ...

@final
class Publication: ...

@final
class Credentials:
    def __new__(cls, profile_name: str | None = None) -> Self: ...

@final
class Exchange:
    def step(self) -> _Signed | None: ...
    def step_async(self) -> Awaitable[_Signed | None]: ...
    def send(self, method: str, url: str, headers: _Headers, body: bytes) -> None: ...
    def reply(self, status: int, headers: _Headers, body: bytes) -> None: ...
    def close(self) -> None: ...
    def result(self) -> tuple[int, _Headers, bytes, dict[str, Any]]: ...

def operations() -> dict[str, str]: ...

__api_version__: str
__boto3_version__: str
__version__: str

def available_profiles() -> list[str]: ...
def session_region(profile_name: str | None = None) -> str | None: ...
