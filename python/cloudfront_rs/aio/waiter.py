"""The waiters of the asyncio client, one class for each state that can be waited for.

Mirrors ``types_aiobotocore_cloudfront.waiter``. How they wait stands in :mod:`cloudfront_rs.aio.wait`.

Generated from botocore 1.44.8 and aws-sdk-cloudfront 1.141.0 by codegen/. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudfront_rs import waiter
from cloudfront_rs.aio.wait import AIOWaiter

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from cloudfront_rs import type_defs

__all__ = [
    "DistributionDeployedWaiter",
    "InvalidationCompletedWaiter",
    "InvalidationForDistributionTenantCompletedWaiter",
    "StreamingDistributionDeployedWaiter",
]


class DistributionDeployedWaiter(AIOWaiter):
    """Asks ``get_distribution`` until it is so."""

    facts = waiter.DistributionDeployedWaiter
    if TYPE_CHECKING:

        async def wait(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.GetDistributionRequestWaitTypeDef]
        ) -> type_defs.GetDistributionResultTypeDef: ...


class InvalidationCompletedWaiter(AIOWaiter):
    """Asks ``get_invalidation`` until it is so."""

    facts = waiter.InvalidationCompletedWaiter
    if TYPE_CHECKING:

        async def wait(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.GetInvalidationRequestWaitTypeDef]
        ) -> type_defs.GetInvalidationResultTypeDef: ...


class InvalidationForDistributionTenantCompletedWaiter(AIOWaiter):
    """Asks ``get_invalidation_for_distribution_tenant`` until it is so."""

    facts = waiter.InvalidationForDistributionTenantCompletedWaiter
    if TYPE_CHECKING:

        async def wait(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.GetInvalidationForDistributionTenantRequestWaitTypeDef]
        ) -> type_defs.GetInvalidationForDistributionTenantResultTypeDef: ...


class StreamingDistributionDeployedWaiter(AIOWaiter):
    """Asks ``get_streaming_distribution`` until it is so."""

    facts = waiter.StreamingDistributionDeployedWaiter
    if TYPE_CHECKING:

        async def wait(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.GetStreamingDistributionRequestWaitTypeDef]
        ) -> type_defs.GetStreamingDistributionResultTypeDef: ...


BY_NAME: dict[str, type[AIOWaiter]] = {
    "distribution_deployed": DistributionDeployedWaiter,
    "invalidation_completed": InvalidationCompletedWaiter,
    "invalidation_for_distribution_tenant_completed": InvalidationForDistributionTenantCompletedWaiter,
    "streaming_distribution_deployed": StreamingDistributionDeployedWaiter,
}
