"""The asyncio client's paginators, one for each operation that answers in pages.

Mirrors ``types_aiobotocore_cloudfront.paginator``. How pages are waited for stands in
:mod:`cloudfront_rs.aio.paginate`.

Generated from botocore 1.44.8 and aws-sdk-cloudfront 1.141.0 by codegen/. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudfront_rs import paginator
from cloudfront_rs.aio.paginate import AioPaginator

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from cloudfront_rs import type_defs
    from cloudfront_rs.aio.paginate import AioPageIterator

__all__ = [
    "ListCloudFrontOriginAccessIdentitiesPaginator",
    "ListConnectionFunctionsPaginator",
    "ListConnectionGroupsPaginator",
    "ListDistributionTenantsByCustomizationPaginator",
    "ListDistributionTenantsPaginator",
    "ListDistributionsByConnectionFunctionPaginator",
    "ListDistributionsByConnectionModePaginator",
    "ListDistributionsByTrustStorePaginator",
    "ListDistributionsPaginator",
    "ListDomainConflictsPaginator",
    "ListInvalidationsForDistributionTenantPaginator",
    "ListInvalidationsPaginator",
    "ListKeyValueStoresPaginator",
    "ListOriginAccessControlsPaginator",
    "ListPublicKeysPaginator",
    "ListStreamingDistributionsPaginator",
    "ListTrustStoresPaginator",
]


class ListCloudFrontOriginAccessIdentitiesPaginator(
    AioPaginator["type_defs.ListCloudFrontOriginAccessIdentitiesResultTypeDef"]
):
    """The pages of ``list_cloud_front_origin_access_identities``."""

    facts = paginator.ListCloudFrontOriginAccessIdentitiesPaginator
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self,
            **kwargs: Unpack[type_defs.ListCloudFrontOriginAccessIdentitiesRequestPaginateTypeDef],
        ) -> AioPageIterator[type_defs.ListCloudFrontOriginAccessIdentitiesResultTypeDef]: ...


class ListConnectionFunctionsPaginator(
    AioPaginator["type_defs.ListConnectionFunctionsResultTypeDef"]
):
    """The pages of ``list_connection_functions``."""

    facts = paginator.ListConnectionFunctionsPaginator
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListConnectionFunctionsRequestPaginateTypeDef]
        ) -> AioPageIterator[type_defs.ListConnectionFunctionsResultTypeDef]: ...


class ListConnectionGroupsPaginator(AioPaginator["type_defs.ListConnectionGroupsResultTypeDef"]):
    """The pages of ``list_connection_groups``."""

    facts = paginator.ListConnectionGroupsPaginator
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListConnectionGroupsRequestPaginateTypeDef]
        ) -> AioPageIterator[type_defs.ListConnectionGroupsResultTypeDef]: ...


class ListDistributionTenantsPaginator(
    AioPaginator["type_defs.ListDistributionTenantsResultTypeDef"]
):
    """The pages of ``list_distribution_tenants``."""

    facts = paginator.ListDistributionTenantsPaginator
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListDistributionTenantsRequestPaginateTypeDef]
        ) -> AioPageIterator[type_defs.ListDistributionTenantsResultTypeDef]: ...


class ListDistributionTenantsByCustomizationPaginator(
    AioPaginator["type_defs.ListDistributionTenantsByCustomizationResultTypeDef"]
):
    """The pages of ``list_distribution_tenants_by_customization``."""

    facts = paginator.ListDistributionTenantsByCustomizationPaginator
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self,
            **kwargs: Unpack[
                type_defs.ListDistributionTenantsByCustomizationRequestPaginateTypeDef
            ],
        ) -> AioPageIterator[type_defs.ListDistributionTenantsByCustomizationResultTypeDef]: ...


class ListDistributionsPaginator(AioPaginator["type_defs.ListDistributionsResultTypeDef"]):
    """The pages of ``list_distributions``."""

    facts = paginator.ListDistributionsPaginator
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListDistributionsRequestPaginateTypeDef]
        ) -> AioPageIterator[type_defs.ListDistributionsResultTypeDef]: ...


class ListDistributionsByConnectionFunctionPaginator(
    AioPaginator["type_defs.ListDistributionsByConnectionFunctionResultTypeDef"]
):
    """The pages of ``list_distributions_by_connection_function``."""

    facts = paginator.ListDistributionsByConnectionFunctionPaginator
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self,
            **kwargs: Unpack[type_defs.ListDistributionsByConnectionFunctionRequestPaginateTypeDef],
        ) -> AioPageIterator[type_defs.ListDistributionsByConnectionFunctionResultTypeDef]: ...


class ListDistributionsByConnectionModePaginator(
    AioPaginator["type_defs.ListDistributionsByConnectionModeResultTypeDef"]
):
    """The pages of ``list_distributions_by_connection_mode``."""

    facts = paginator.ListDistributionsByConnectionModePaginator
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self,
            **kwargs: Unpack[type_defs.ListDistributionsByConnectionModeRequestPaginateTypeDef],
        ) -> AioPageIterator[type_defs.ListDistributionsByConnectionModeResultTypeDef]: ...


class ListDistributionsByTrustStorePaginator(
    AioPaginator["type_defs.ListDistributionsByTrustStoreResultTypeDef"]
):
    """The pages of ``list_distributions_by_trust_store``."""

    facts = paginator.ListDistributionsByTrustStorePaginator
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListDistributionsByTrustStoreRequestPaginateTypeDef]
        ) -> AioPageIterator[type_defs.ListDistributionsByTrustStoreResultTypeDef]: ...


class ListDomainConflictsPaginator(AioPaginator["type_defs.ListDomainConflictsResultTypeDef"]):
    """The pages of ``list_domain_conflicts``."""

    facts = paginator.ListDomainConflictsPaginator
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListDomainConflictsRequestPaginateTypeDef]
        ) -> AioPageIterator[type_defs.ListDomainConflictsResultTypeDef]: ...


class ListInvalidationsPaginator(AioPaginator["type_defs.ListInvalidationsResultTypeDef"]):
    """The pages of ``list_invalidations``."""

    facts = paginator.ListInvalidationsPaginator
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListInvalidationsRequestPaginateTypeDef]
        ) -> AioPageIterator[type_defs.ListInvalidationsResultTypeDef]: ...


class ListInvalidationsForDistributionTenantPaginator(
    AioPaginator["type_defs.ListInvalidationsForDistributionTenantResultTypeDef"]
):
    """The pages of ``list_invalidations_for_distribution_tenant``."""

    facts = paginator.ListInvalidationsForDistributionTenantPaginator
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self,
            **kwargs: Unpack[
                type_defs.ListInvalidationsForDistributionTenantRequestPaginateTypeDef
            ],
        ) -> AioPageIterator[type_defs.ListInvalidationsForDistributionTenantResultTypeDef]: ...


class ListKeyValueStoresPaginator(AioPaginator["type_defs.ListKeyValueStoresResultTypeDef"]):
    """The pages of ``list_key_value_stores``."""

    facts = paginator.ListKeyValueStoresPaginator
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListKeyValueStoresRequestPaginateTypeDef]
        ) -> AioPageIterator[type_defs.ListKeyValueStoresResultTypeDef]: ...


class ListOriginAccessControlsPaginator(
    AioPaginator["type_defs.ListOriginAccessControlsResultTypeDef"]
):
    """The pages of ``list_origin_access_controls``."""

    facts = paginator.ListOriginAccessControlsPaginator
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListOriginAccessControlsRequestPaginateTypeDef]
        ) -> AioPageIterator[type_defs.ListOriginAccessControlsResultTypeDef]: ...


class ListPublicKeysPaginator(AioPaginator["type_defs.ListPublicKeysResultTypeDef"]):
    """The pages of ``list_public_keys``."""

    facts = paginator.ListPublicKeysPaginator
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListPublicKeysRequestPaginateTypeDef]
        ) -> AioPageIterator[type_defs.ListPublicKeysResultTypeDef]: ...


class ListStreamingDistributionsPaginator(
    AioPaginator["type_defs.ListStreamingDistributionsResultTypeDef"]
):
    """The pages of ``list_streaming_distributions``."""

    facts = paginator.ListStreamingDistributionsPaginator
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListStreamingDistributionsRequestPaginateTypeDef]
        ) -> AioPageIterator[type_defs.ListStreamingDistributionsResultTypeDef]: ...


class ListTrustStoresPaginator(AioPaginator["type_defs.ListTrustStoresResultTypeDef"]):
    """The pages of ``list_trust_stores``."""

    facts = paginator.ListTrustStoresPaginator
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListTrustStoresRequestPaginateTypeDef]
        ) -> AioPageIterator[type_defs.ListTrustStoresResultTypeDef]: ...


BY_METHOD: dict[str, type[AioPaginator[Any]]] = {
    "list_cloud_front_origin_access_identities": ListCloudFrontOriginAccessIdentitiesPaginator,
    "list_connection_functions": ListConnectionFunctionsPaginator,
    "list_connection_groups": ListConnectionGroupsPaginator,
    "list_distribution_tenants": ListDistributionTenantsPaginator,
    "list_distribution_tenants_by_customization": ListDistributionTenantsByCustomizationPaginator,
    "list_distributions": ListDistributionsPaginator,
    "list_distributions_by_connection_function": ListDistributionsByConnectionFunctionPaginator,
    "list_distributions_by_connection_mode": ListDistributionsByConnectionModePaginator,
    "list_distributions_by_trust_store": ListDistributionsByTrustStorePaginator,
    "list_domain_conflicts": ListDomainConflictsPaginator,
    "list_invalidations": ListInvalidationsPaginator,
    "list_invalidations_for_distribution_tenant": ListInvalidationsForDistributionTenantPaginator,
    "list_key_value_stores": ListKeyValueStoresPaginator,
    "list_origin_access_controls": ListOriginAccessControlsPaginator,
    "list_public_keys": ListPublicKeysPaginator,
    "list_streaming_distributions": ListStreamingDistributionsPaginator,
    "list_trust_stores": ListTrustStoresPaginator,
}
