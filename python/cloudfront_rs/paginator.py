"""The paginators, one class for each operation that answers in pages.

Mirrors the entries of botocore's ``paginators-1.json``, and the types of
``mypy_boto3_cloudfront.paginator``. How pages are fetched stands in :mod:`cloudfront_rs.paginate`, whose
``paginate`` takes anything; the types of each class here are narrower, which checkers must be told.

Generated from botocore 1.44.8 and aws-sdk-cloudfront 1.141.0 by codegen/. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cloudfront_rs.paginate import Paginator

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from cloudfront_rs import type_defs
    from cloudfront_rs.paginate import PageIterator

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
    Paginator["type_defs.ListCloudFrontOriginAccessIdentitiesResultTypeDef"]
):
    """The pages of ``list_cloud_front_origin_access_identities``."""

    operation_name = "ListCloudFrontOriginAccessIdentities"
    pagination_config: dict[str, str] = {
        "input_token": "Marker",
        "output_token": "CloudFrontOriginAccessIdentityList.NextMarker",
        "limit_key": "MaxItems",
        "more_results": "CloudFrontOriginAccessIdentityList.IsTruncated",
        "result_key": "CloudFrontOriginAccessIdentityList.Items",
    }
    limit_type: type[str] | type[int] = str
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self,
            **kwargs: Unpack[type_defs.ListCloudFrontOriginAccessIdentitiesRequestPaginateTypeDef],
        ) -> PageIterator[type_defs.ListCloudFrontOriginAccessIdentitiesResultTypeDef]: ...


class ListConnectionFunctionsPaginator(Paginator["type_defs.ListConnectionFunctionsResultTypeDef"]):
    """The pages of ``list_connection_functions``."""

    operation_name = "ListConnectionFunctions"
    pagination_config: dict[str, str] = {
        "input_token": "Marker",
        "output_token": "NextMarker",
        "limit_key": "MaxItems",
        "result_key": "ConnectionFunctions",
    }
    limit_type: type[str] | type[int] = int
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListConnectionFunctionsRequestPaginateTypeDef]
        ) -> PageIterator[type_defs.ListConnectionFunctionsResultTypeDef]: ...


class ListConnectionGroupsPaginator(Paginator["type_defs.ListConnectionGroupsResultTypeDef"]):
    """The pages of ``list_connection_groups``."""

    operation_name = "ListConnectionGroups"
    pagination_config: dict[str, str] = {
        "input_token": "Marker",
        "output_token": "NextMarker",
        "limit_key": "MaxItems",
        "result_key": "ConnectionGroups",
    }
    limit_type: type[str] | type[int] = int
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListConnectionGroupsRequestPaginateTypeDef]
        ) -> PageIterator[type_defs.ListConnectionGroupsResultTypeDef]: ...


class ListDistributionTenantsPaginator(Paginator["type_defs.ListDistributionTenantsResultTypeDef"]):
    """The pages of ``list_distribution_tenants``."""

    operation_name = "ListDistributionTenants"
    pagination_config: dict[str, str] = {
        "input_token": "Marker",
        "output_token": "NextMarker",
        "limit_key": "MaxItems",
        "result_key": "DistributionTenantList",
    }
    limit_type: type[str] | type[int] = int
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListDistributionTenantsRequestPaginateTypeDef]
        ) -> PageIterator[type_defs.ListDistributionTenantsResultTypeDef]: ...


class ListDistributionTenantsByCustomizationPaginator(
    Paginator["type_defs.ListDistributionTenantsByCustomizationResultTypeDef"]
):
    """The pages of ``list_distribution_tenants_by_customization``."""

    operation_name = "ListDistributionTenantsByCustomization"
    pagination_config: dict[str, str] = {
        "input_token": "Marker",
        "output_token": "NextMarker",
        "limit_key": "MaxItems",
        "result_key": "DistributionTenantList",
    }
    limit_type: type[str] | type[int] = int
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self,
            **kwargs: Unpack[
                type_defs.ListDistributionTenantsByCustomizationRequestPaginateTypeDef
            ],
        ) -> PageIterator[type_defs.ListDistributionTenantsByCustomizationResultTypeDef]: ...


class ListDistributionsPaginator(Paginator["type_defs.ListDistributionsResultTypeDef"]):
    """The pages of ``list_distributions``."""

    operation_name = "ListDistributions"
    pagination_config: dict[str, str] = {
        "input_token": "Marker",
        "output_token": "DistributionList.NextMarker",
        "limit_key": "MaxItems",
        "more_results": "DistributionList.IsTruncated",
        "result_key": "DistributionList.Items",
    }
    limit_type: type[str] | type[int] = str
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListDistributionsRequestPaginateTypeDef]
        ) -> PageIterator[type_defs.ListDistributionsResultTypeDef]: ...


class ListDistributionsByConnectionFunctionPaginator(
    Paginator["type_defs.ListDistributionsByConnectionFunctionResultTypeDef"]
):
    """The pages of ``list_distributions_by_connection_function``."""

    operation_name = "ListDistributionsByConnectionFunction"
    pagination_config: dict[str, str] = {
        "input_token": "Marker",
        "output_token": "DistributionList.NextMarker",
        "limit_key": "MaxItems",
        "result_key": "DistributionList.Items",
    }
    limit_type: type[str] | type[int] = int
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self,
            **kwargs: Unpack[type_defs.ListDistributionsByConnectionFunctionRequestPaginateTypeDef],
        ) -> PageIterator[type_defs.ListDistributionsByConnectionFunctionResultTypeDef]: ...


class ListDistributionsByConnectionModePaginator(
    Paginator["type_defs.ListDistributionsByConnectionModeResultTypeDef"]
):
    """The pages of ``list_distributions_by_connection_mode``."""

    operation_name = "ListDistributionsByConnectionMode"
    pagination_config: dict[str, str] = {
        "input_token": "Marker",
        "output_token": "DistributionList.NextMarker",
        "limit_key": "MaxItems",
        "result_key": "DistributionList.Items",
    }
    limit_type: type[str] | type[int] = int
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self,
            **kwargs: Unpack[type_defs.ListDistributionsByConnectionModeRequestPaginateTypeDef],
        ) -> PageIterator[type_defs.ListDistributionsByConnectionModeResultTypeDef]: ...


class ListDistributionsByTrustStorePaginator(
    Paginator["type_defs.ListDistributionsByTrustStoreResultTypeDef"]
):
    """The pages of ``list_distributions_by_trust_store``."""

    operation_name = "ListDistributionsByTrustStore"
    pagination_config: dict[str, str] = {
        "input_token": "Marker",
        "output_token": "DistributionList.NextMarker",
        "limit_key": "MaxItems",
        "result_key": "DistributionList.Items",
    }
    limit_type: type[str] | type[int] = str
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListDistributionsByTrustStoreRequestPaginateTypeDef]
        ) -> PageIterator[type_defs.ListDistributionsByTrustStoreResultTypeDef]: ...


class ListDomainConflictsPaginator(Paginator["type_defs.ListDomainConflictsResultTypeDef"]):
    """The pages of ``list_domain_conflicts``."""

    operation_name = "ListDomainConflicts"
    pagination_config: dict[str, str] = {
        "input_token": "Marker",
        "output_token": "NextMarker",
        "limit_key": "MaxItems",
        "result_key": "DomainConflicts",
    }
    limit_type: type[str] | type[int] = int
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListDomainConflictsRequestPaginateTypeDef]
        ) -> PageIterator[type_defs.ListDomainConflictsResultTypeDef]: ...


class ListInvalidationsPaginator(Paginator["type_defs.ListInvalidationsResultTypeDef"]):
    """The pages of ``list_invalidations``."""

    operation_name = "ListInvalidations"
    pagination_config: dict[str, str] = {
        "input_token": "Marker",
        "output_token": "InvalidationList.NextMarker",
        "limit_key": "MaxItems",
        "more_results": "InvalidationList.IsTruncated",
        "result_key": "InvalidationList.Items",
    }
    limit_type: type[str] | type[int] = str
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListInvalidationsRequestPaginateTypeDef]
        ) -> PageIterator[type_defs.ListInvalidationsResultTypeDef]: ...


class ListInvalidationsForDistributionTenantPaginator(
    Paginator["type_defs.ListInvalidationsForDistributionTenantResultTypeDef"]
):
    """The pages of ``list_invalidations_for_distribution_tenant``."""

    operation_name = "ListInvalidationsForDistributionTenant"
    pagination_config: dict[str, str] = {
        "input_token": "Marker",
        "output_token": "InvalidationList.NextMarker",
        "limit_key": "MaxItems",
        "result_key": "InvalidationList.Items",
    }
    limit_type: type[str] | type[int] = int
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self,
            **kwargs: Unpack[
                type_defs.ListInvalidationsForDistributionTenantRequestPaginateTypeDef
            ],
        ) -> PageIterator[type_defs.ListInvalidationsForDistributionTenantResultTypeDef]: ...


class ListKeyValueStoresPaginator(Paginator["type_defs.ListKeyValueStoresResultTypeDef"]):
    """The pages of ``list_key_value_stores``."""

    operation_name = "ListKeyValueStores"
    pagination_config: dict[str, str] = {
        "input_token": "Marker",
        "limit_key": "MaxItems",
        "output_token": "KeyValueStoreList.NextMarker",
        "result_key": "KeyValueStoreList.Items",
    }
    limit_type: type[str] | type[int] = str
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListKeyValueStoresRequestPaginateTypeDef]
        ) -> PageIterator[type_defs.ListKeyValueStoresResultTypeDef]: ...


class ListOriginAccessControlsPaginator(
    Paginator["type_defs.ListOriginAccessControlsResultTypeDef"]
):
    """The pages of ``list_origin_access_controls``."""

    operation_name = "ListOriginAccessControls"
    pagination_config: dict[str, str] = {
        "input_token": "Marker",
        "output_token": "OriginAccessControlList.NextMarker",
        "limit_key": "MaxItems",
        "result_key": "OriginAccessControlList.Items",
    }
    limit_type: type[str] | type[int] = str
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListOriginAccessControlsRequestPaginateTypeDef]
        ) -> PageIterator[type_defs.ListOriginAccessControlsResultTypeDef]: ...


class ListPublicKeysPaginator(Paginator["type_defs.ListPublicKeysResultTypeDef"]):
    """The pages of ``list_public_keys``."""

    operation_name = "ListPublicKeys"
    pagination_config: dict[str, str] = {
        "input_token": "Marker",
        "output_token": "PublicKeyList.NextMarker",
        "limit_key": "MaxItems",
        "result_key": "PublicKeyList.Items",
    }
    limit_type: type[str] | type[int] = str
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListPublicKeysRequestPaginateTypeDef]
        ) -> PageIterator[type_defs.ListPublicKeysResultTypeDef]: ...


class ListStreamingDistributionsPaginator(
    Paginator["type_defs.ListStreamingDistributionsResultTypeDef"]
):
    """The pages of ``list_streaming_distributions``."""

    operation_name = "ListStreamingDistributions"
    pagination_config: dict[str, str] = {
        "input_token": "Marker",
        "output_token": "StreamingDistributionList.NextMarker",
        "limit_key": "MaxItems",
        "more_results": "StreamingDistributionList.IsTruncated",
        "result_key": "StreamingDistributionList.Items",
    }
    limit_type: type[str] | type[int] = str
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListStreamingDistributionsRequestPaginateTypeDef]
        ) -> PageIterator[type_defs.ListStreamingDistributionsResultTypeDef]: ...


class ListTrustStoresPaginator(Paginator["type_defs.ListTrustStoresResultTypeDef"]):
    """The pages of ``list_trust_stores``."""

    operation_name = "ListTrustStores"
    pagination_config: dict[str, str] = {
        "input_token": "Marker",
        "output_token": "NextMarker",
        "limit_key": "MaxItems",
        "result_key": "TrustStoreList",
    }
    limit_type: type[str] | type[int] = int
    if TYPE_CHECKING:

        def paginate(  # type: ignore[override]
            self, **kwargs: Unpack[type_defs.ListTrustStoresRequestPaginateTypeDef]
        ) -> PageIterator[type_defs.ListTrustStoresResultTypeDef]: ...


BY_METHOD: dict[str, type[Paginator[Any]]] = {
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
