"""The waiters, one class for each state that can be waited for.

Mirrors the entries of botocore's ``waiters-2.json``, and the types of ``mypy_boto3_cloudfront.waiter``.
How they wait stands in :mod:`cloudfront_rs.wait`, whose ``wait`` takes anything; the types of each class
here are narrower, which checkers must be told.

Generated from botocore 1.44.8 and aws-sdk-cloudfront 1.141.0 by codegen/. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudfront_rs.wait import Waiter

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from cloudfront_rs import type_defs

__all__ = [
    "DistributionDeployedWaiter",
    "InvalidationCompletedWaiter",
    "InvalidationForDistributionTenantCompletedWaiter",
    "StreamingDistributionDeployedWaiter",
]


class DistributionDeployedWaiter(Waiter):
    """Asks ``get_distribution`` until its status is Deployed."""

    name = "DistributionDeployed"
    description = "Wait until a distribution is deployed."
    method_name = "get_distribution"
    delay = 60
    max_attempts = 35
    argument = "Distribution.Status"
    expected = "Deployed"
    if TYPE_CHECKING:

        def wait(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.GetDistributionRequestWaitTypeDef]
        ) -> None: ...


class InvalidationCompletedWaiter(Waiter):
    """Asks ``get_invalidation`` until its status is Completed."""

    name = "InvalidationCompleted"
    description = "Wait until an invalidation has completed."
    method_name = "get_invalidation"
    delay = 20
    max_attempts = 30
    argument = "Invalidation.Status"
    expected = "Completed"
    if TYPE_CHECKING:

        def wait(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.GetInvalidationRequestWaitTypeDef]
        ) -> None: ...


class InvalidationForDistributionTenantCompletedWaiter(Waiter):
    """Asks ``get_invalidation_for_distribution_tenant`` until its status is Completed."""

    name = "InvalidationForDistributionTenantCompleted"
    description = "Wait until an invalidation for distribution tenant has completed."
    method_name = "get_invalidation_for_distribution_tenant"
    delay = 20
    max_attempts = 30
    argument = "Invalidation.Status"
    expected = "Completed"
    if TYPE_CHECKING:

        def wait(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.GetInvalidationForDistributionTenantRequestWaitTypeDef]
        ) -> None: ...


class StreamingDistributionDeployedWaiter(Waiter):
    """Asks ``get_streaming_distribution`` until its status is Deployed."""

    name = "StreamingDistributionDeployed"
    description = "Wait until a streaming distribution is deployed."
    method_name = "get_streaming_distribution"
    delay = 60
    max_attempts = 25
    argument = "StreamingDistribution.Status"
    expected = "Deployed"
    if TYPE_CHECKING:

        def wait(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.GetStreamingDistributionRequestWaitTypeDef]
        ) -> None: ...


BY_NAME: dict[str, type[Waiter]] = {
    "distribution_deployed": DistributionDeployedWaiter,
    "invalidation_completed": InvalidationCompletedWaiter,
    "invalidation_for_distribution_tenant_completed": InvalidationForDistributionTenantCompletedWaiter,
    "streaming_distribution_deployed": StreamingDistributionDeployedWaiter,
}
