"""``client._request_signer``: how the requests of calls with event handlers are signed.

Source: ``RequestSigner`` in ``botocore/signers.py``, and ``AioRequestSigner`` in
``aiobotocore/signers.py``. As there, its ``handler`` is one of the event ``request-created``, so that a
program's own are called before it or after it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cloudfront_rs import auth
from cloudfront_rs.botocore_classes import Recognised
from cloudfront_rs.credentials import Credentials, ReadOnlyCredentials
from cloudfront_rs.exceptions import NoRegionError, UnknownSignatureVersionError, raisable
from cloudfront_rs.meta import SERVICE_ID
from cloudfront_rs.steps import done

if TYPE_CHECKING:
    from cloudfront_rs.client import BaseClient
    from cloudfront_rs.steps import Steps

_SIGNING_NAME = "cloudfront"
_UNSIGNED = "unsigned"


class FindingKeys:
    """The keys of a client that asks its own sources."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def step(self) -> ReadOnlyCredentials:
        return ReadOnlyCredentials(*self._client._frozen_credentials())

    async def step_async(self) -> ReadOnlyCredentials:
        return ReadOnlyCredentials(*await self._client._frozen_credentials_async())


class RequestSigner(Recognised):
    """Signs the requests of one client.

    :ivar region_name: the region whose name a signature carries.
    :ivar signature_version: ``v4``, or ``botocore.UNSIGNED``.
    :ivar signing_name: ``cloudfront``.
    """

    _stands_for = (("botocore.signers", "RequestSigner"),)

    def __init__(self, client: BaseClient) -> None:
        # botocore's own methods, which this has where botocore is imported, read these.
        self._client = client
        self._region_name = client.meta.signing_region
        self._signing_name = _SIGNING_NAME
        self._signature_version: Any = client._settings["signature_version"] or "v4"
        if self._signature_version == _UNSIGNED:
            self._signature_version = client.meta.config.signature_version
        self._event_emitter = client.meta.events
        self._auth_token = None

    @property
    def region_name(self) -> str | None:
        return self._region_name

    @property
    def signature_version(self) -> Any:
        return self._signature_version

    @property
    def signing_name(self) -> str:
        return self._signing_name

    @property
    def _service_id(self) -> Any:
        return self._client.meta.service_model.service_id

    @property
    def _credentials(self) -> Any:
        """The credentials, or None where there are none."""
        if self._client._credentials is not None:
            return self._client._credentials.credentials()
        method = self._client._find_credentials()
        return None if method is None else Credentials(self._client, method)

    def handler(self, operation_name: str, request: Any, **_: Any) -> Any:
        """Signs the request that was made; to be awaited in a call of the asyncio client."""
        steps = self._steps(operation_name, request)
        return done(self._client, steps)

    def sign(
        self, operation_name: str, request: Any, region_name: str | None = None, **_: Any
    ) -> Any:
        """Signs a request, an ``AWSRequest``, in its headers; to be awaited of the asyncio client."""
        steps = self._steps(operation_name, request, region_name)
        return done(self._client, steps)

    def _steps(
        self, operation_name: str, request: Any, region_name: str | None = None
    ) -> Steps[None]:
        signer = yield from self.signer_of(operation_name, request, region_name)
        if signer is not None:
            auth.sign(request, signer)

    def signer_of(
        self,
        operation_name: str,
        request: Any,
        region_name: str | None = None,
        signing_name: str | None = None,
        suffix: str = "",
    ) -> Steps[auth.Signer | None]:
        """What signs a request, after the handlers of ``choose-signer`` and ``before-sign``; None where
        nothing is to be signed.

        :param suffix: ``-query`` where the signature goes into the URL.
        """
        name = signing_name or self._signing_name
        version = yield from self._version(operation_name, request.context, suffix)
        yield from self._event_emitter.steps(
            f"before-sign.{SERVICE_ID}.{operation_name}",
            request=request,
            signing_name=name,
            region_name=self._region_name,
            signature_version=version,
            request_signer=self,
            operation_name=operation_name,
        )
        if not isinstance(version, str):
            return None
        if version != f"v4{suffix}":
            raise raisable(UnknownSignatureVersionError)(signature_version=version)
        signing = request.context.get("signing", {})
        region = region_name or signing.get("region") or self._region_name
        if region is None:
            raise raisable(NoRegionError)()
        given = signing.get("request_credentials")
        keys = given.get_frozen_credentials() if given else (yield self._finding_keys())
        name = signing.get("signing_name") or name
        return auth.Signer(ReadOnlyCredentials(*keys), region, name)

    def _version(self, operation_name: str, context: dict[str, Any], suffix: str) -> Steps[Any]:
        signing = context.get("signing", {})
        version = _with(suffix, context.get("auth_type") or self._signature_version)
        chosen = yield from self._event_emitter.steps(
            f"choose-signer.{SERVICE_ID}.{operation_name}",
            until_response=True,
            signing_name=signing.get("signing_name", self._signing_name),
            region_name=signing.get("region", self._region_name),
            signature_version=version,
            context=context,
        )
        return version if chosen is None else _with(suffix, chosen)

    def _finding_keys(self) -> Any:
        return self._client._credentials or FindingKeys(self._client)

    def generate_presigned_url(
        self,
        request_dict: dict[str, Any],
        operation_name: str,
        expires_in: Any = 3600,
        region_name: str | None = None,
        signing_name: str | None = None,
    ) -> Any:
        """A URL that makes the call of a request for whoever has it; see :mod:`cloudfront_rs.presign`."""
        from cloudfront_rs import presign  # noqa: PLC0415 (it needs this module)

        steps = presign.url_of(
            self._client, operation_name, request_dict, expires_in, region_name, signing_name
        )
        return done(self._client, steps)

    def __repr__(self) -> str:
        return f"RequestSigner(region_name={self._region_name!r})"


def _with(suffix: str, version: Any) -> Any:
    """A signature version for the place of the signature; ``UNSIGNED``, which is no text, is for all."""
    is_complete = not isinstance(version, str) or version.endswith(suffix)
    return version if is_complete else version + suffix
