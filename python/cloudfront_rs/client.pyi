"""The types of the clients, whose methods ``client.py`` makes of a table.

Mirrors ``mypy_boto3_cloudfront.client``, whose ``CloudFrontClient`` is another name of ``CloudFront``.
That of the asyncio client mirrors ``types_aiobotocore_cloudfront.client``. Deliberate difference: each
exception is its own class and not ``ClientError``.

Generated from botocore 1.44.8 and aws-sdk-cloudfront 1.141.0 by codegen/. Do not edit.
"""

from asyncio import Future
from collections.abc import Awaitable, Mapping
from contextvars import ContextVar
from inspect import Signature
from typing import Any, Literal, TypeVar, overload, type_check_only

from typing_extensions import Self, Unpack

from cloudfront_rs import _native, paginator, type_defs, waiter
from cloudfront_rs import exceptions as _exceptions
from cloudfront_rs.aio import paginator as aio_paginator
from cloudfront_rs.aio import type_defs as aio_type_defs
from cloudfront_rs.aio import waiter as aio_waiter
from cloudfront_rs.endpoint import Endpoint
from cloudfront_rs.events import EventHooks
from cloudfront_rs.meta import ClientMeta
from cloudfront_rs.signers import RequestSigner

_T = TypeVar("_T")
ONLY_REFUSED: ContextVar[bool]
STREAMS: dict[str, str]

@type_check_only
class Exceptions:
    def from_code(self, error_code: str | None) -> type[_exceptions.ClientError]: ...
    ClientError: type[_exceptions.ClientError]
    AccessDenied: type[_exceptions.AccessDenied]
    BatchTooLarge: type[_exceptions.BatchTooLarge]
    CNAMEAlreadyExists: type[_exceptions.CNAMEAlreadyExists]
    CachePolicyAlreadyExists: type[_exceptions.CachePolicyAlreadyExists]
    CachePolicyInUse: type[_exceptions.CachePolicyInUse]
    CannotChangeImmutablePublicKeyFields: type[_exceptions.CannotChangeImmutablePublicKeyFields]
    CannotDeleteEntityWhileInUse: type[_exceptions.CannotDeleteEntityWhileInUse]
    CannotUpdateEntityWhileInUse: type[_exceptions.CannotUpdateEntityWhileInUse]
    CloudFrontOriginAccessIdentityAlreadyExists: type[
        _exceptions.CloudFrontOriginAccessIdentityAlreadyExists
    ]
    CloudFrontOriginAccessIdentityInUse: type[_exceptions.CloudFrontOriginAccessIdentityInUse]
    ContinuousDeploymentPolicyAlreadyExists: type[
        _exceptions.ContinuousDeploymentPolicyAlreadyExists
    ]
    ContinuousDeploymentPolicyInUse: type[_exceptions.ContinuousDeploymentPolicyInUse]
    DistributionAlreadyExists: type[_exceptions.DistributionAlreadyExists]
    DistributionNotDisabled: type[_exceptions.DistributionNotDisabled]
    EntityAlreadyExists: type[_exceptions.EntityAlreadyExists]
    EntityLimitExceeded: type[_exceptions.EntityLimitExceeded]
    EntityNotFound: type[_exceptions.EntityNotFound]
    EntitySizeLimitExceeded: type[_exceptions.EntitySizeLimitExceeded]
    FieldLevelEncryptionConfigAlreadyExists: type[
        _exceptions.FieldLevelEncryptionConfigAlreadyExists
    ]
    FieldLevelEncryptionConfigInUse: type[_exceptions.FieldLevelEncryptionConfigInUse]
    FieldLevelEncryptionProfileAlreadyExists: type[
        _exceptions.FieldLevelEncryptionProfileAlreadyExists
    ]
    FieldLevelEncryptionProfileInUse: type[_exceptions.FieldLevelEncryptionProfileInUse]
    FieldLevelEncryptionProfileSizeExceeded: type[
        _exceptions.FieldLevelEncryptionProfileSizeExceeded
    ]
    FunctionAlreadyExists: type[_exceptions.FunctionAlreadyExists]
    FunctionInUse: type[_exceptions.FunctionInUse]
    FunctionSizeLimitExceeded: type[_exceptions.FunctionSizeLimitExceeded]
    IllegalDelete: type[_exceptions.IllegalDelete]
    IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior: type[
        _exceptions.IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior
    ]
    IllegalOriginAccessConfiguration: type[_exceptions.IllegalOriginAccessConfiguration]
    IllegalUpdate: type[_exceptions.IllegalUpdate]
    InconsistentQuantities: type[_exceptions.InconsistentQuantities]
    InvalidArgument: type[_exceptions.InvalidArgument]
    InvalidAssociation: type[_exceptions.InvalidAssociation]
    InvalidDefaultRootObject: type[_exceptions.InvalidDefaultRootObject]
    InvalidDomainNameForOriginAccessControl: type[
        _exceptions.InvalidDomainNameForOriginAccessControl
    ]
    InvalidErrorCode: type[_exceptions.InvalidErrorCode]
    InvalidForwardCookies: type[_exceptions.InvalidForwardCookies]
    InvalidFunctionAssociation: type[_exceptions.InvalidFunctionAssociation]
    InvalidGeoRestrictionParameter: type[_exceptions.InvalidGeoRestrictionParameter]
    InvalidHeadersForS3Origin: type[_exceptions.InvalidHeadersForS3Origin]
    InvalidIfMatchVersion: type[_exceptions.InvalidIfMatchVersion]
    InvalidLambdaFunctionAssociation: type[_exceptions.InvalidLambdaFunctionAssociation]
    InvalidLocationCode: type[_exceptions.InvalidLocationCode]
    InvalidMinimumProtocolVersion: type[_exceptions.InvalidMinimumProtocolVersion]
    InvalidOrigin: type[_exceptions.InvalidOrigin]
    InvalidOriginAccessControl: type[_exceptions.InvalidOriginAccessControl]
    InvalidOriginAccessIdentity: type[_exceptions.InvalidOriginAccessIdentity]
    InvalidOriginKeepaliveTimeout: type[_exceptions.InvalidOriginKeepaliveTimeout]
    InvalidOriginReadTimeout: type[_exceptions.InvalidOriginReadTimeout]
    InvalidProtocolSettings: type[_exceptions.InvalidProtocolSettings]
    InvalidQueryStringParameters: type[_exceptions.InvalidQueryStringParameters]
    InvalidRelativePath: type[_exceptions.InvalidRelativePath]
    InvalidRequiredProtocol: type[_exceptions.InvalidRequiredProtocol]
    InvalidResponseCode: type[_exceptions.InvalidResponseCode]
    InvalidTTLOrder: type[_exceptions.InvalidTTLOrder]
    InvalidTagging: type[_exceptions.InvalidTagging]
    InvalidViewerCertificate: type[_exceptions.InvalidViewerCertificate]
    InvalidWebACLId: type[_exceptions.InvalidWebACLId]
    KeyGroupAlreadyExists: type[_exceptions.KeyGroupAlreadyExists]
    MissingBody: type[_exceptions.MissingBody]
    MonitoringSubscriptionAlreadyExists: type[_exceptions.MonitoringSubscriptionAlreadyExists]
    NoSuchCachePolicy: type[_exceptions.NoSuchCachePolicy]
    NoSuchCloudFrontOriginAccessIdentity: type[_exceptions.NoSuchCloudFrontOriginAccessIdentity]
    NoSuchContinuousDeploymentPolicy: type[_exceptions.NoSuchContinuousDeploymentPolicy]
    NoSuchDistribution: type[_exceptions.NoSuchDistribution]
    NoSuchFieldLevelEncryptionConfig: type[_exceptions.NoSuchFieldLevelEncryptionConfig]
    NoSuchFieldLevelEncryptionProfile: type[_exceptions.NoSuchFieldLevelEncryptionProfile]
    NoSuchFunctionExists: type[_exceptions.NoSuchFunctionExists]
    NoSuchInvalidation: type[_exceptions.NoSuchInvalidation]
    NoSuchMonitoringSubscription: type[_exceptions.NoSuchMonitoringSubscription]
    NoSuchOrigin: type[_exceptions.NoSuchOrigin]
    NoSuchOriginAccessControl: type[_exceptions.NoSuchOriginAccessControl]
    NoSuchOriginRequestPolicy: type[_exceptions.NoSuchOriginRequestPolicy]
    NoSuchPublicKey: type[_exceptions.NoSuchPublicKey]
    NoSuchRealtimeLogConfig: type[_exceptions.NoSuchRealtimeLogConfig]
    NoSuchResource: type[_exceptions.NoSuchResource]
    NoSuchResponseHeadersPolicy: type[_exceptions.NoSuchResponseHeadersPolicy]
    NoSuchStreamingDistribution: type[_exceptions.NoSuchStreamingDistribution]
    OriginAccessControlAlreadyExists: type[_exceptions.OriginAccessControlAlreadyExists]
    OriginAccessControlInUse: type[_exceptions.OriginAccessControlInUse]
    OriginRequestPolicyAlreadyExists: type[_exceptions.OriginRequestPolicyAlreadyExists]
    OriginRequestPolicyInUse: type[_exceptions.OriginRequestPolicyInUse]
    PreconditionFailed: type[_exceptions.PreconditionFailed]
    PublicKeyAlreadyExists: type[_exceptions.PublicKeyAlreadyExists]
    PublicKeyInUse: type[_exceptions.PublicKeyInUse]
    QueryArgProfileEmpty: type[_exceptions.QueryArgProfileEmpty]
    RealtimeLogConfigAlreadyExists: type[_exceptions.RealtimeLogConfigAlreadyExists]
    RealtimeLogConfigInUse: type[_exceptions.RealtimeLogConfigInUse]
    RealtimeLogConfigOwnerMismatch: type[_exceptions.RealtimeLogConfigOwnerMismatch]
    ResourceInUse: type[_exceptions.ResourceInUse]
    ResourceNotDisabled: type[_exceptions.ResourceNotDisabled]
    ResponseHeadersPolicyAlreadyExists: type[_exceptions.ResponseHeadersPolicyAlreadyExists]
    ResponseHeadersPolicyInUse: type[_exceptions.ResponseHeadersPolicyInUse]
    StagingDistributionInUse: type[_exceptions.StagingDistributionInUse]
    StreamingDistributionAlreadyExists: type[_exceptions.StreamingDistributionAlreadyExists]
    StreamingDistributionNotDisabled: type[_exceptions.StreamingDistributionNotDisabled]
    TestFunctionFailed: type[_exceptions.TestFunctionFailed]
    TooLongCSPInResponseHeadersPolicy: type[_exceptions.TooLongCSPInResponseHeadersPolicy]
    TooManyCacheBehaviors: type[_exceptions.TooManyCacheBehaviors]
    TooManyCachePolicies: type[_exceptions.TooManyCachePolicies]
    TooManyCertificates: type[_exceptions.TooManyCertificates]
    TooManyCloudFrontOriginAccessIdentities: type[
        _exceptions.TooManyCloudFrontOriginAccessIdentities
    ]
    TooManyContinuousDeploymentPolicies: type[_exceptions.TooManyContinuousDeploymentPolicies]
    TooManyCookieNamesInWhiteList: type[_exceptions.TooManyCookieNamesInWhiteList]
    TooManyCookiesInCachePolicy: type[_exceptions.TooManyCookiesInCachePolicy]
    TooManyCookiesInOriginRequestPolicy: type[_exceptions.TooManyCookiesInOriginRequestPolicy]
    TooManyCustomHeadersInResponseHeadersPolicy: type[
        _exceptions.TooManyCustomHeadersInResponseHeadersPolicy
    ]
    TooManyDistributionCNAMEs: type[_exceptions.TooManyDistributionCNAMEs]
    TooManyDistributions: type[_exceptions.TooManyDistributions]
    TooManyDistributionsAssociatedToCachePolicy: type[
        _exceptions.TooManyDistributionsAssociatedToCachePolicy
    ]
    TooManyDistributionsAssociatedToFieldLevelEncryptionConfig: type[
        _exceptions.TooManyDistributionsAssociatedToFieldLevelEncryptionConfig
    ]
    TooManyDistributionsAssociatedToKeyGroup: type[
        _exceptions.TooManyDistributionsAssociatedToKeyGroup
    ]
    TooManyDistributionsAssociatedToOriginAccessControl: type[
        _exceptions.TooManyDistributionsAssociatedToOriginAccessControl
    ]
    TooManyDistributionsAssociatedToOriginRequestPolicy: type[
        _exceptions.TooManyDistributionsAssociatedToOriginRequestPolicy
    ]
    TooManyDistributionsAssociatedToResponseHeadersPolicy: type[
        _exceptions.TooManyDistributionsAssociatedToResponseHeadersPolicy
    ]
    TooManyDistributionsWithFunctionAssociations: type[
        _exceptions.TooManyDistributionsWithFunctionAssociations
    ]
    TooManyDistributionsWithLambdaAssociations: type[
        _exceptions.TooManyDistributionsWithLambdaAssociations
    ]
    TooManyDistributionsWithSingleFunctionARN: type[
        _exceptions.TooManyDistributionsWithSingleFunctionARN
    ]
    TooManyFieldLevelEncryptionConfigs: type[_exceptions.TooManyFieldLevelEncryptionConfigs]
    TooManyFieldLevelEncryptionContentTypeProfiles: type[
        _exceptions.TooManyFieldLevelEncryptionContentTypeProfiles
    ]
    TooManyFieldLevelEncryptionEncryptionEntities: type[
        _exceptions.TooManyFieldLevelEncryptionEncryptionEntities
    ]
    TooManyFieldLevelEncryptionFieldPatterns: type[
        _exceptions.TooManyFieldLevelEncryptionFieldPatterns
    ]
    TooManyFieldLevelEncryptionProfiles: type[_exceptions.TooManyFieldLevelEncryptionProfiles]
    TooManyFieldLevelEncryptionQueryArgProfiles: type[
        _exceptions.TooManyFieldLevelEncryptionQueryArgProfiles
    ]
    TooManyFunctionAssociations: type[_exceptions.TooManyFunctionAssociations]
    TooManyFunctions: type[_exceptions.TooManyFunctions]
    TooManyHeadersInCachePolicy: type[_exceptions.TooManyHeadersInCachePolicy]
    TooManyHeadersInForwardedValues: type[_exceptions.TooManyHeadersInForwardedValues]
    TooManyHeadersInOriginRequestPolicy: type[_exceptions.TooManyHeadersInOriginRequestPolicy]
    TooManyInvalidationsInProgress: type[_exceptions.TooManyInvalidationsInProgress]
    TooManyKeyGroups: type[_exceptions.TooManyKeyGroups]
    TooManyKeyGroupsAssociatedToDistribution: type[
        _exceptions.TooManyKeyGroupsAssociatedToDistribution
    ]
    TooManyLambdaFunctionAssociations: type[_exceptions.TooManyLambdaFunctionAssociations]
    TooManyOriginAccessControls: type[_exceptions.TooManyOriginAccessControls]
    TooManyOriginCustomHeaders: type[_exceptions.TooManyOriginCustomHeaders]
    TooManyOriginGroupsPerDistribution: type[_exceptions.TooManyOriginGroupsPerDistribution]
    TooManyOriginRequestPolicies: type[_exceptions.TooManyOriginRequestPolicies]
    TooManyOrigins: type[_exceptions.TooManyOrigins]
    TooManyPublicKeys: type[_exceptions.TooManyPublicKeys]
    TooManyPublicKeysInKeyGroup: type[_exceptions.TooManyPublicKeysInKeyGroup]
    TooManyQueryStringParameters: type[_exceptions.TooManyQueryStringParameters]
    TooManyQueryStringsInCachePolicy: type[_exceptions.TooManyQueryStringsInCachePolicy]
    TooManyQueryStringsInOriginRequestPolicy: type[
        _exceptions.TooManyQueryStringsInOriginRequestPolicy
    ]
    TooManyRealtimeLogConfigs: type[_exceptions.TooManyRealtimeLogConfigs]
    TooManyRemoveHeadersInResponseHeadersPolicy: type[
        _exceptions.TooManyRemoveHeadersInResponseHeadersPolicy
    ]
    TooManyResponseHeadersPolicies: type[_exceptions.TooManyResponseHeadersPolicies]
    TooManyStreamingDistributionCNAMEs: type[_exceptions.TooManyStreamingDistributionCNAMEs]
    TooManyStreamingDistributions: type[_exceptions.TooManyStreamingDistributions]
    TooManyTrustedSigners: type[_exceptions.TooManyTrustedSigners]
    TrustedKeyGroupDoesNotExist: type[_exceptions.TrustedKeyGroupDoesNotExist]
    TrustedSignerDoesNotExist: type[_exceptions.TrustedSignerDoesNotExist]
    UnsupportedOperation: type[_exceptions.UnsupportedOperation]

class ApiMethod:
    operation_name: str
    @property
    def __code__(self) -> Any: ...
    __defaults__: None
    __kwdefaults__: None
    def __init__(self, name: str, operation_name: str) -> None: ...
    def __get__(self, client: BaseClient | None, owner: type | None = None) -> Any: ...
    def __call__(self, client: BaseClient, *args: Any, **kwargs: Any) -> Any: ...
    @property
    def __signature__(self) -> Signature: ...

class BaseClient(_native.Client):
    _PY_TO_OP_NAME: dict[str, str]
    _package: str
    _credentials: Any
    _given: dict[str, Any]
    _meta: ClientMeta | None
    _botocore: tuple[str, str]
    _parser_factory: Any
    _is_async: bool
    _request_signer: RequestSigner
    _endpoint: Endpoint
    _serializer: Any
    _response_parser: Any
    def __new__(
        cls,
        settings: Any,
        credentials: _native.Credentials | None = None,
        events: EventHooks | None = None,
    ) -> Self: ...
    def __init__(
        self,
        settings: Any,
        credentials: _native.Credentials | None = None,
        events: EventHooks | None = None,
    ) -> None: ...
    @property
    def meta(self) -> ClientMeta: ...
    @meta.setter
    def meta(self, botocores: Any) -> None: ...
    def _emit_api_params(
        self, api_params: dict[str, Any], operation_model: Any, context: dict[str, Any]
    ) -> Any: ...
    def _resolve_endpoint_ruleset(
        self,
        operation_model: Any,
        params: dict[str, Any],
        request_context: dict[str, Any],
        *_: Any,
        **__: Any,
    ) -> Any: ...
    def _convert_to_request_dict(
        self,
        api_params: dict[str, Any],
        operation_model: Any,
        endpoint_url: str,
        context: dict[str, Any] | None = None,
        **_: Any,
    ) -> Any: ...
    def _make_request(
        self, operation_model: Any, request_dict: dict[str, Any], request_context: dict[str, Any]
    ) -> Any: ...
    def _register_handlers(self) -> None: ...
    @property
    def exceptions(self) -> Exceptions: ...
    def can_paginate(self, operation_name: str) -> bool: ...
    @property
    def waiter_names(self) -> list[str]: ...
    def _own(self, operation_name: str, reply: dict[str, Any]) -> dict[str, Any]: ...

class CloudFront(BaseClient):
    def _make_api_call(
        self, operation_name: str, api_params: Mapping[str, Any]
    ) -> dict[str, Any]: ...
    def close(self) -> None: ...
    def generate_presigned_url(
        self,
        ClientMethod: str,
        Params: Mapping[str, Any] | None = None,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_cloud_front_origin_access_identities"]
    ) -> paginator.ListCloudFrontOriginAccessIdentitiesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_connection_functions"]
    ) -> paginator.ListConnectionFunctionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_connection_groups"]
    ) -> paginator.ListConnectionGroupsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_distribution_tenants"]
    ) -> paginator.ListDistributionTenantsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_distribution_tenants_by_customization"]
    ) -> paginator.ListDistributionTenantsByCustomizationPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_distributions"]
    ) -> paginator.ListDistributionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_distributions_by_connection_function"]
    ) -> paginator.ListDistributionsByConnectionFunctionPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_distributions_by_connection_mode"]
    ) -> paginator.ListDistributionsByConnectionModePaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_distributions_by_trust_store"]
    ) -> paginator.ListDistributionsByTrustStorePaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_domain_conflicts"]
    ) -> paginator.ListDomainConflictsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_invalidations"]
    ) -> paginator.ListInvalidationsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_invalidations_for_distribution_tenant"]
    ) -> paginator.ListInvalidationsForDistributionTenantPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_key_value_stores"]
    ) -> paginator.ListKeyValueStoresPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_origin_access_controls"]
    ) -> paginator.ListOriginAccessControlsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_public_keys"]
    ) -> paginator.ListPublicKeysPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_streaming_distributions"]
    ) -> paginator.ListStreamingDistributionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_trust_stores"]
    ) -> paginator.ListTrustStoresPaginator: ...
    @overload
    def get_waiter(
        self, waiter_name: Literal["distribution_deployed"]
    ) -> waiter.DistributionDeployedWaiter: ...
    @overload
    def get_waiter(
        self, waiter_name: Literal["invalidation_completed"]
    ) -> waiter.InvalidationCompletedWaiter: ...
    @overload
    def get_waiter(
        self, waiter_name: Literal["invalidation_for_distribution_tenant_completed"]
    ) -> waiter.InvalidationForDistributionTenantCompletedWaiter: ...
    @overload
    def get_waiter(
        self, waiter_name: Literal["streaming_distribution_deployed"]
    ) -> waiter.StreamingDistributionDeployedWaiter: ...
    def associate_alias(
        self, **kwargs: Unpack[type_defs.AssociateAliasRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def associate_distribution_tenant_web_acl(
        self, **kwargs: Unpack[type_defs.AssociateDistributionTenantWebACLRequestTypeDef]
    ) -> type_defs.AssociateDistributionTenantWebACLResultTypeDef: ...
    def associate_distribution_web_acl(
        self, **kwargs: Unpack[type_defs.AssociateDistributionWebACLRequestTypeDef]
    ) -> type_defs.AssociateDistributionWebACLResultTypeDef: ...
    def copy_distribution(
        self, **kwargs: Unpack[type_defs.CopyDistributionRequestTypeDef]
    ) -> type_defs.CopyDistributionResultTypeDef: ...
    def create_anycast_ip_list(
        self, **kwargs: Unpack[type_defs.CreateAnycastIpListRequestTypeDef]
    ) -> type_defs.CreateAnycastIpListResultTypeDef: ...
    def create_cache_policy(
        self, **kwargs: Unpack[type_defs.CreateCachePolicyRequestTypeDef]
    ) -> type_defs.CreateCachePolicyResultTypeDef: ...
    def create_cloud_front_origin_access_identity(
        self, **kwargs: Unpack[type_defs.CreateCloudFrontOriginAccessIdentityRequestTypeDef]
    ) -> type_defs.CreateCloudFrontOriginAccessIdentityResultTypeDef: ...
    def create_connection_function(
        self, **kwargs: Unpack[type_defs.CreateConnectionFunctionRequestTypeDef]
    ) -> type_defs.CreateConnectionFunctionResultTypeDef: ...
    def create_connection_group(
        self, **kwargs: Unpack[type_defs.CreateConnectionGroupRequestTypeDef]
    ) -> type_defs.CreateConnectionGroupResultTypeDef: ...
    def create_continuous_deployment_policy(
        self, **kwargs: Unpack[type_defs.CreateContinuousDeploymentPolicyRequestTypeDef]
    ) -> type_defs.CreateContinuousDeploymentPolicyResultTypeDef: ...
    def create_distribution(
        self, **kwargs: Unpack[type_defs.CreateDistributionRequestTypeDef]
    ) -> type_defs.CreateDistributionResultTypeDef: ...
    def create_distribution_tenant(
        self, **kwargs: Unpack[type_defs.CreateDistributionTenantRequestTypeDef]
    ) -> type_defs.CreateDistributionTenantResultTypeDef: ...
    def create_distribution_with_tags(
        self, **kwargs: Unpack[type_defs.CreateDistributionWithTagsRequestTypeDef]
    ) -> type_defs.CreateDistributionWithTagsResultTypeDef: ...
    def create_field_level_encryption_config(
        self, **kwargs: Unpack[type_defs.CreateFieldLevelEncryptionConfigRequestTypeDef]
    ) -> type_defs.CreateFieldLevelEncryptionConfigResultTypeDef: ...
    def create_field_level_encryption_profile(
        self, **kwargs: Unpack[type_defs.CreateFieldLevelEncryptionProfileRequestTypeDef]
    ) -> type_defs.CreateFieldLevelEncryptionProfileResultTypeDef: ...
    def create_function(
        self, **kwargs: Unpack[type_defs.CreateFunctionRequestTypeDef]
    ) -> type_defs.CreateFunctionResultTypeDef: ...
    def create_invalidation(
        self, **kwargs: Unpack[type_defs.CreateInvalidationRequestTypeDef]
    ) -> type_defs.CreateInvalidationResultTypeDef: ...
    def create_invalidation_for_distribution_tenant(
        self, **kwargs: Unpack[type_defs.CreateInvalidationForDistributionTenantRequestTypeDef]
    ) -> type_defs.CreateInvalidationForDistributionTenantResultTypeDef: ...
    def create_key_group(
        self, **kwargs: Unpack[type_defs.CreateKeyGroupRequestTypeDef]
    ) -> type_defs.CreateKeyGroupResultTypeDef: ...
    def create_key_value_store(
        self, **kwargs: Unpack[type_defs.CreateKeyValueStoreRequestTypeDef]
    ) -> type_defs.CreateKeyValueStoreResultTypeDef: ...
    def create_monitoring_subscription(
        self, **kwargs: Unpack[type_defs.CreateMonitoringSubscriptionRequestTypeDef]
    ) -> type_defs.CreateMonitoringSubscriptionResultTypeDef: ...
    def create_origin_access_control(
        self, **kwargs: Unpack[type_defs.CreateOriginAccessControlRequestTypeDef]
    ) -> type_defs.CreateOriginAccessControlResultTypeDef: ...
    def create_origin_request_policy(
        self, **kwargs: Unpack[type_defs.CreateOriginRequestPolicyRequestTypeDef]
    ) -> type_defs.CreateOriginRequestPolicyResultTypeDef: ...
    def create_public_key(
        self, **kwargs: Unpack[type_defs.CreatePublicKeyRequestTypeDef]
    ) -> type_defs.CreatePublicKeyResultTypeDef: ...
    def create_realtime_log_config(
        self, **kwargs: Unpack[type_defs.CreateRealtimeLogConfigRequestTypeDef]
    ) -> type_defs.CreateRealtimeLogConfigResultTypeDef: ...
    def create_response_headers_policy(
        self, **kwargs: Unpack[type_defs.CreateResponseHeadersPolicyRequestTypeDef]
    ) -> type_defs.CreateResponseHeadersPolicyResultTypeDef: ...
    def create_streaming_distribution(
        self, **kwargs: Unpack[type_defs.CreateStreamingDistributionRequestTypeDef]
    ) -> type_defs.CreateStreamingDistributionResultTypeDef: ...
    def create_streaming_distribution_with_tags(
        self, **kwargs: Unpack[type_defs.CreateStreamingDistributionWithTagsRequestTypeDef]
    ) -> type_defs.CreateStreamingDistributionWithTagsResultTypeDef: ...
    def create_trust_store(
        self, **kwargs: Unpack[type_defs.CreateTrustStoreRequestTypeDef]
    ) -> type_defs.CreateTrustStoreResultTypeDef: ...
    def create_vpc_origin(
        self, **kwargs: Unpack[type_defs.CreateVpcOriginRequestTypeDef]
    ) -> type_defs.CreateVpcOriginResultTypeDef: ...
    def delete_anycast_ip_list(
        self, **kwargs: Unpack[type_defs.DeleteAnycastIpListRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_cache_policy(
        self, **kwargs: Unpack[type_defs.DeleteCachePolicyRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_cloud_front_origin_access_identity(
        self, **kwargs: Unpack[type_defs.DeleteCloudFrontOriginAccessIdentityRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_connection_function(
        self, **kwargs: Unpack[type_defs.DeleteConnectionFunctionRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_connection_group(
        self, **kwargs: Unpack[type_defs.DeleteConnectionGroupRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_continuous_deployment_policy(
        self, **kwargs: Unpack[type_defs.DeleteContinuousDeploymentPolicyRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_distribution(
        self, **kwargs: Unpack[type_defs.DeleteDistributionRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_distribution_tenant(
        self, **kwargs: Unpack[type_defs.DeleteDistributionTenantRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_field_level_encryption_config(
        self, **kwargs: Unpack[type_defs.DeleteFieldLevelEncryptionConfigRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_field_level_encryption_profile(
        self, **kwargs: Unpack[type_defs.DeleteFieldLevelEncryptionProfileRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_function(
        self, **kwargs: Unpack[type_defs.DeleteFunctionRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_key_group(
        self, **kwargs: Unpack[type_defs.DeleteKeyGroupRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_key_value_store(
        self, **kwargs: Unpack[type_defs.DeleteKeyValueStoreRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_monitoring_subscription(
        self, **kwargs: Unpack[type_defs.DeleteMonitoringSubscriptionRequestTypeDef]
    ) -> dict[str, Any]: ...
    def delete_origin_access_control(
        self, **kwargs: Unpack[type_defs.DeleteOriginAccessControlRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_origin_request_policy(
        self, **kwargs: Unpack[type_defs.DeleteOriginRequestPolicyRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_public_key(
        self, **kwargs: Unpack[type_defs.DeletePublicKeyRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_realtime_log_config(
        self, **kwargs: Unpack[type_defs.DeleteRealtimeLogConfigRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_resource_policy(
        self, **kwargs: Unpack[type_defs.DeleteResourcePolicyRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_response_headers_policy(
        self, **kwargs: Unpack[type_defs.DeleteResponseHeadersPolicyRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_streaming_distribution(
        self, **kwargs: Unpack[type_defs.DeleteStreamingDistributionRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_trust_store(
        self, **kwargs: Unpack[type_defs.DeleteTrustStoreRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def delete_vpc_origin(
        self, **kwargs: Unpack[type_defs.DeleteVpcOriginRequestTypeDef]
    ) -> type_defs.DeleteVpcOriginResultTypeDef: ...
    def describe_connection_function(
        self, **kwargs: Unpack[type_defs.DescribeConnectionFunctionRequestTypeDef]
    ) -> type_defs.DescribeConnectionFunctionResultTypeDef: ...
    def describe_function(
        self, **kwargs: Unpack[type_defs.DescribeFunctionRequestTypeDef]
    ) -> type_defs.DescribeFunctionResultTypeDef: ...
    def describe_key_value_store(
        self, **kwargs: Unpack[type_defs.DescribeKeyValueStoreRequestTypeDef]
    ) -> type_defs.DescribeKeyValueStoreResultTypeDef: ...
    def disassociate_distribution_tenant_web_acl(
        self, **kwargs: Unpack[type_defs.DisassociateDistributionTenantWebACLRequestTypeDef]
    ) -> type_defs.DisassociateDistributionTenantWebACLResultTypeDef: ...
    def disassociate_distribution_web_acl(
        self, **kwargs: Unpack[type_defs.DisassociateDistributionWebACLRequestTypeDef]
    ) -> type_defs.DisassociateDistributionWebACLResultTypeDef: ...
    def get_anycast_ip_list(
        self, **kwargs: Unpack[type_defs.GetAnycastIpListRequestTypeDef]
    ) -> type_defs.GetAnycastIpListResultTypeDef: ...
    def get_cache_policy(
        self, **kwargs: Unpack[type_defs.GetCachePolicyRequestTypeDef]
    ) -> type_defs.GetCachePolicyResultTypeDef: ...
    def get_cache_policy_config(
        self, **kwargs: Unpack[type_defs.GetCachePolicyConfigRequestTypeDef]
    ) -> type_defs.GetCachePolicyConfigResultTypeDef: ...
    def get_cloud_front_origin_access_identity(
        self, **kwargs: Unpack[type_defs.GetCloudFrontOriginAccessIdentityRequestTypeDef]
    ) -> type_defs.GetCloudFrontOriginAccessIdentityResultTypeDef: ...
    def get_cloud_front_origin_access_identity_config(
        self, **kwargs: Unpack[type_defs.GetCloudFrontOriginAccessIdentityConfigRequestTypeDef]
    ) -> type_defs.GetCloudFrontOriginAccessIdentityConfigResultTypeDef: ...
    def get_connection_function(
        self, **kwargs: Unpack[type_defs.GetConnectionFunctionRequestTypeDef]
    ) -> type_defs.GetConnectionFunctionResultTypeDef: ...
    def get_connection_group(
        self, **kwargs: Unpack[type_defs.GetConnectionGroupRequestTypeDef]
    ) -> type_defs.GetConnectionGroupResultTypeDef: ...
    def get_connection_group_by_routing_endpoint(
        self, **kwargs: Unpack[type_defs.GetConnectionGroupByRoutingEndpointRequestTypeDef]
    ) -> type_defs.GetConnectionGroupByRoutingEndpointResultTypeDef: ...
    def get_continuous_deployment_policy(
        self, **kwargs: Unpack[type_defs.GetContinuousDeploymentPolicyRequestTypeDef]
    ) -> type_defs.GetContinuousDeploymentPolicyResultTypeDef: ...
    def get_continuous_deployment_policy_config(
        self, **kwargs: Unpack[type_defs.GetContinuousDeploymentPolicyConfigRequestTypeDef]
    ) -> type_defs.GetContinuousDeploymentPolicyConfigResultTypeDef: ...
    def get_distribution(
        self, **kwargs: Unpack[type_defs.GetDistributionRequestTypeDef]
    ) -> type_defs.GetDistributionResultTypeDef: ...
    def get_distribution_config(
        self, **kwargs: Unpack[type_defs.GetDistributionConfigRequestTypeDef]
    ) -> type_defs.GetDistributionConfigResultTypeDef: ...
    def get_distribution_tenant(
        self, **kwargs: Unpack[type_defs.GetDistributionTenantRequestTypeDef]
    ) -> type_defs.GetDistributionTenantResultTypeDef: ...
    def get_distribution_tenant_by_domain(
        self, **kwargs: Unpack[type_defs.GetDistributionTenantByDomainRequestTypeDef]
    ) -> type_defs.GetDistributionTenantByDomainResultTypeDef: ...
    def get_field_level_encryption(
        self, **kwargs: Unpack[type_defs.GetFieldLevelEncryptionRequestTypeDef]
    ) -> type_defs.GetFieldLevelEncryptionResultTypeDef: ...
    def get_field_level_encryption_config(
        self, **kwargs: Unpack[type_defs.GetFieldLevelEncryptionConfigRequestTypeDef]
    ) -> type_defs.GetFieldLevelEncryptionConfigResultTypeDef: ...
    def get_field_level_encryption_profile(
        self, **kwargs: Unpack[type_defs.GetFieldLevelEncryptionProfileRequestTypeDef]
    ) -> type_defs.GetFieldLevelEncryptionProfileResultTypeDef: ...
    def get_field_level_encryption_profile_config(
        self, **kwargs: Unpack[type_defs.GetFieldLevelEncryptionProfileConfigRequestTypeDef]
    ) -> type_defs.GetFieldLevelEncryptionProfileConfigResultTypeDef: ...
    def get_function(
        self, **kwargs: Unpack[type_defs.GetFunctionRequestTypeDef]
    ) -> type_defs.GetFunctionResultTypeDef: ...
    def get_invalidation(
        self, **kwargs: Unpack[type_defs.GetInvalidationRequestTypeDef]
    ) -> type_defs.GetInvalidationResultTypeDef: ...
    def get_invalidation_for_distribution_tenant(
        self, **kwargs: Unpack[type_defs.GetInvalidationForDistributionTenantRequestTypeDef]
    ) -> type_defs.GetInvalidationForDistributionTenantResultTypeDef: ...
    def get_key_group(
        self, **kwargs: Unpack[type_defs.GetKeyGroupRequestTypeDef]
    ) -> type_defs.GetKeyGroupResultTypeDef: ...
    def get_key_group_config(
        self, **kwargs: Unpack[type_defs.GetKeyGroupConfigRequestTypeDef]
    ) -> type_defs.GetKeyGroupConfigResultTypeDef: ...
    def get_managed_certificate_details(
        self, **kwargs: Unpack[type_defs.GetManagedCertificateDetailsRequestTypeDef]
    ) -> type_defs.GetManagedCertificateDetailsResultTypeDef: ...
    def get_monitoring_subscription(
        self, **kwargs: Unpack[type_defs.GetMonitoringSubscriptionRequestTypeDef]
    ) -> type_defs.GetMonitoringSubscriptionResultTypeDef: ...
    def get_origin_access_control(
        self, **kwargs: Unpack[type_defs.GetOriginAccessControlRequestTypeDef]
    ) -> type_defs.GetOriginAccessControlResultTypeDef: ...
    def get_origin_access_control_config(
        self, **kwargs: Unpack[type_defs.GetOriginAccessControlConfigRequestTypeDef]
    ) -> type_defs.GetOriginAccessControlConfigResultTypeDef: ...
    def get_origin_request_policy(
        self, **kwargs: Unpack[type_defs.GetOriginRequestPolicyRequestTypeDef]
    ) -> type_defs.GetOriginRequestPolicyResultTypeDef: ...
    def get_origin_request_policy_config(
        self, **kwargs: Unpack[type_defs.GetOriginRequestPolicyConfigRequestTypeDef]
    ) -> type_defs.GetOriginRequestPolicyConfigResultTypeDef: ...
    def get_public_key(
        self, **kwargs: Unpack[type_defs.GetPublicKeyRequestTypeDef]
    ) -> type_defs.GetPublicKeyResultTypeDef: ...
    def get_public_key_config(
        self, **kwargs: Unpack[type_defs.GetPublicKeyConfigRequestTypeDef]
    ) -> type_defs.GetPublicKeyConfigResultTypeDef: ...
    def get_realtime_log_config(
        self, **kwargs: Unpack[type_defs.GetRealtimeLogConfigRequestTypeDef]
    ) -> type_defs.GetRealtimeLogConfigResultTypeDef: ...
    def get_resource_policy(
        self, **kwargs: Unpack[type_defs.GetResourcePolicyRequestTypeDef]
    ) -> type_defs.GetResourcePolicyResultTypeDef: ...
    def get_response_headers_policy(
        self, **kwargs: Unpack[type_defs.GetResponseHeadersPolicyRequestTypeDef]
    ) -> type_defs.GetResponseHeadersPolicyResultTypeDef: ...
    def get_response_headers_policy_config(
        self, **kwargs: Unpack[type_defs.GetResponseHeadersPolicyConfigRequestTypeDef]
    ) -> type_defs.GetResponseHeadersPolicyConfigResultTypeDef: ...
    def get_streaming_distribution(
        self, **kwargs: Unpack[type_defs.GetStreamingDistributionRequestTypeDef]
    ) -> type_defs.GetStreamingDistributionResultTypeDef: ...
    def get_streaming_distribution_config(
        self, **kwargs: Unpack[type_defs.GetStreamingDistributionConfigRequestTypeDef]
    ) -> type_defs.GetStreamingDistributionConfigResultTypeDef: ...
    def get_trust_store(
        self, **kwargs: Unpack[type_defs.GetTrustStoreRequestTypeDef]
    ) -> type_defs.GetTrustStoreResultTypeDef: ...
    def get_vpc_origin(
        self, **kwargs: Unpack[type_defs.GetVpcOriginRequestTypeDef]
    ) -> type_defs.GetVpcOriginResultTypeDef: ...
    def list_anycast_ip_lists(
        self, **kwargs: Unpack[type_defs.ListAnycastIpListsRequestTypeDef]
    ) -> type_defs.ListAnycastIpListsResultTypeDef: ...
    def list_cache_policies(
        self, **kwargs: Unpack[type_defs.ListCachePoliciesRequestTypeDef]
    ) -> type_defs.ListCachePoliciesResultTypeDef: ...
    def list_cloud_front_origin_access_identities(
        self, **kwargs: Unpack[type_defs.ListCloudFrontOriginAccessIdentitiesRequestTypeDef]
    ) -> type_defs.ListCloudFrontOriginAccessIdentitiesResultTypeDef: ...
    def list_conflicting_aliases(
        self, **kwargs: Unpack[type_defs.ListConflictingAliasesRequestTypeDef]
    ) -> type_defs.ListConflictingAliasesResultTypeDef: ...
    def list_connection_functions(
        self, **kwargs: Unpack[type_defs.ListConnectionFunctionsRequestTypeDef]
    ) -> type_defs.ListConnectionFunctionsResultTypeDef: ...
    def list_connection_groups(
        self, **kwargs: Unpack[type_defs.ListConnectionGroupsRequestTypeDef]
    ) -> type_defs.ListConnectionGroupsResultTypeDef: ...
    def list_continuous_deployment_policies(
        self, **kwargs: Unpack[type_defs.ListContinuousDeploymentPoliciesRequestTypeDef]
    ) -> type_defs.ListContinuousDeploymentPoliciesResultTypeDef: ...
    def list_distribution_tenants(
        self, **kwargs: Unpack[type_defs.ListDistributionTenantsRequestTypeDef]
    ) -> type_defs.ListDistributionTenantsResultTypeDef: ...
    def list_distribution_tenants_by_customization(
        self, **kwargs: Unpack[type_defs.ListDistributionTenantsByCustomizationRequestTypeDef]
    ) -> type_defs.ListDistributionTenantsByCustomizationResultTypeDef: ...
    def list_distributions(
        self, **kwargs: Unpack[type_defs.ListDistributionsRequestTypeDef]
    ) -> type_defs.ListDistributionsResultTypeDef: ...
    def list_distributions_by_anycast_ip_list_id(
        self, **kwargs: Unpack[type_defs.ListDistributionsByAnycastIpListIdRequestTypeDef]
    ) -> type_defs.ListDistributionsByAnycastIpListIdResultTypeDef: ...
    def list_distributions_by_cache_policy_id(
        self, **kwargs: Unpack[type_defs.ListDistributionsByCachePolicyIdRequestTypeDef]
    ) -> type_defs.ListDistributionsByCachePolicyIdResultTypeDef: ...
    def list_distributions_by_connection_function(
        self, **kwargs: Unpack[type_defs.ListDistributionsByConnectionFunctionRequestTypeDef]
    ) -> type_defs.ListDistributionsByConnectionFunctionResultTypeDef: ...
    def list_distributions_by_connection_mode(
        self, **kwargs: Unpack[type_defs.ListDistributionsByConnectionModeRequestTypeDef]
    ) -> type_defs.ListDistributionsByConnectionModeResultTypeDef: ...
    def list_distributions_by_key_group(
        self, **kwargs: Unpack[type_defs.ListDistributionsByKeyGroupRequestTypeDef]
    ) -> type_defs.ListDistributionsByKeyGroupResultTypeDef: ...
    def list_distributions_by_origin_request_policy_id(
        self, **kwargs: Unpack[type_defs.ListDistributionsByOriginRequestPolicyIdRequestTypeDef]
    ) -> type_defs.ListDistributionsByOriginRequestPolicyIdResultTypeDef: ...
    def list_distributions_by_owned_resource(
        self, **kwargs: Unpack[type_defs.ListDistributionsByOwnedResourceRequestTypeDef]
    ) -> type_defs.ListDistributionsByOwnedResourceResultTypeDef: ...
    def list_distributions_by_realtime_log_config(
        self, **kwargs: Unpack[type_defs.ListDistributionsByRealtimeLogConfigRequestTypeDef]
    ) -> type_defs.ListDistributionsByRealtimeLogConfigResultTypeDef: ...
    def list_distributions_by_response_headers_policy_id(
        self, **kwargs: Unpack[type_defs.ListDistributionsByResponseHeadersPolicyIdRequestTypeDef]
    ) -> type_defs.ListDistributionsByResponseHeadersPolicyIdResultTypeDef: ...
    def list_distributions_by_trust_store(
        self, **kwargs: Unpack[type_defs.ListDistributionsByTrustStoreRequestTypeDef]
    ) -> type_defs.ListDistributionsByTrustStoreResultTypeDef: ...
    def list_distributions_by_vpc_origin_id(
        self, **kwargs: Unpack[type_defs.ListDistributionsByVpcOriginIdRequestTypeDef]
    ) -> type_defs.ListDistributionsByVpcOriginIdResultTypeDef: ...
    def list_distributions_by_web_acl_id(
        self, **kwargs: Unpack[type_defs.ListDistributionsByWebACLIdRequestTypeDef]
    ) -> type_defs.ListDistributionsByWebACLIdResultTypeDef: ...
    def list_domain_conflicts(
        self, **kwargs: Unpack[type_defs.ListDomainConflictsRequestTypeDef]
    ) -> type_defs.ListDomainConflictsResultTypeDef: ...
    def list_field_level_encryption_configs(
        self, **kwargs: Unpack[type_defs.ListFieldLevelEncryptionConfigsRequestTypeDef]
    ) -> type_defs.ListFieldLevelEncryptionConfigsResultTypeDef: ...
    def list_field_level_encryption_profiles(
        self, **kwargs: Unpack[type_defs.ListFieldLevelEncryptionProfilesRequestTypeDef]
    ) -> type_defs.ListFieldLevelEncryptionProfilesResultTypeDef: ...
    def list_functions(
        self, **kwargs: Unpack[type_defs.ListFunctionsRequestTypeDef]
    ) -> type_defs.ListFunctionsResultTypeDef: ...
    def list_invalidations(
        self, **kwargs: Unpack[type_defs.ListInvalidationsRequestTypeDef]
    ) -> type_defs.ListInvalidationsResultTypeDef: ...
    def list_invalidations_for_distribution_tenant(
        self, **kwargs: Unpack[type_defs.ListInvalidationsForDistributionTenantRequestTypeDef]
    ) -> type_defs.ListInvalidationsForDistributionTenantResultTypeDef: ...
    def list_key_groups(
        self, **kwargs: Unpack[type_defs.ListKeyGroupsRequestTypeDef]
    ) -> type_defs.ListKeyGroupsResultTypeDef: ...
    def list_key_value_stores(
        self, **kwargs: Unpack[type_defs.ListKeyValueStoresRequestTypeDef]
    ) -> type_defs.ListKeyValueStoresResultTypeDef: ...
    def list_origin_access_controls(
        self, **kwargs: Unpack[type_defs.ListOriginAccessControlsRequestTypeDef]
    ) -> type_defs.ListOriginAccessControlsResultTypeDef: ...
    def list_origin_request_policies(
        self, **kwargs: Unpack[type_defs.ListOriginRequestPoliciesRequestTypeDef]
    ) -> type_defs.ListOriginRequestPoliciesResultTypeDef: ...
    def list_public_keys(
        self, **kwargs: Unpack[type_defs.ListPublicKeysRequestTypeDef]
    ) -> type_defs.ListPublicKeysResultTypeDef: ...
    def list_realtime_log_configs(
        self, **kwargs: Unpack[type_defs.ListRealtimeLogConfigsRequestTypeDef]
    ) -> type_defs.ListRealtimeLogConfigsResultTypeDef: ...
    def list_response_headers_policies(
        self, **kwargs: Unpack[type_defs.ListResponseHeadersPoliciesRequestTypeDef]
    ) -> type_defs.ListResponseHeadersPoliciesResultTypeDef: ...
    def list_streaming_distributions(
        self, **kwargs: Unpack[type_defs.ListStreamingDistributionsRequestTypeDef]
    ) -> type_defs.ListStreamingDistributionsResultTypeDef: ...
    def list_tags_for_resource(
        self, **kwargs: Unpack[type_defs.ListTagsForResourceRequestTypeDef]
    ) -> type_defs.ListTagsForResourceResultTypeDef: ...
    def list_trust_stores(
        self, **kwargs: Unpack[type_defs.ListTrustStoresRequestTypeDef]
    ) -> type_defs.ListTrustStoresResultTypeDef: ...
    def list_vpc_origins(
        self, **kwargs: Unpack[type_defs.ListVpcOriginsRequestTypeDef]
    ) -> type_defs.ListVpcOriginsResultTypeDef: ...
    def publish_connection_function(
        self, **kwargs: Unpack[type_defs.PublishConnectionFunctionRequestTypeDef]
    ) -> type_defs.PublishConnectionFunctionResultTypeDef: ...
    def publish_function(
        self, **kwargs: Unpack[type_defs.PublishFunctionRequestTypeDef]
    ) -> type_defs.PublishFunctionResultTypeDef: ...
    def put_resource_policy(
        self, **kwargs: Unpack[type_defs.PutResourcePolicyRequestTypeDef]
    ) -> type_defs.PutResourcePolicyResultTypeDef: ...
    def tag_resource(
        self, **kwargs: Unpack[type_defs.TagResourceRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def test_connection_function(
        self, **kwargs: Unpack[type_defs.TestConnectionFunctionRequestTypeDef]
    ) -> type_defs.TestConnectionFunctionResultTypeDef: ...
    def test_function(
        self, **kwargs: Unpack[type_defs.TestFunctionRequestTypeDef]
    ) -> type_defs.TestFunctionResultTypeDef: ...
    def untag_resource(
        self, **kwargs: Unpack[type_defs.UntagResourceRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    def update_anycast_ip_list(
        self, **kwargs: Unpack[type_defs.UpdateAnycastIpListRequestTypeDef]
    ) -> type_defs.UpdateAnycastIpListResultTypeDef: ...
    def update_cache_policy(
        self, **kwargs: Unpack[type_defs.UpdateCachePolicyRequestTypeDef]
    ) -> type_defs.UpdateCachePolicyResultTypeDef: ...
    def update_cloud_front_origin_access_identity(
        self, **kwargs: Unpack[type_defs.UpdateCloudFrontOriginAccessIdentityRequestTypeDef]
    ) -> type_defs.UpdateCloudFrontOriginAccessIdentityResultTypeDef: ...
    def update_connection_function(
        self, **kwargs: Unpack[type_defs.UpdateConnectionFunctionRequestTypeDef]
    ) -> type_defs.UpdateConnectionFunctionResultTypeDef: ...
    def update_connection_group(
        self, **kwargs: Unpack[type_defs.UpdateConnectionGroupRequestTypeDef]
    ) -> type_defs.UpdateConnectionGroupResultTypeDef: ...
    def update_continuous_deployment_policy(
        self, **kwargs: Unpack[type_defs.UpdateContinuousDeploymentPolicyRequestTypeDef]
    ) -> type_defs.UpdateContinuousDeploymentPolicyResultTypeDef: ...
    def update_distribution(
        self, **kwargs: Unpack[type_defs.UpdateDistributionRequestTypeDef]
    ) -> type_defs.UpdateDistributionResultTypeDef: ...
    def update_distribution_tenant(
        self, **kwargs: Unpack[type_defs.UpdateDistributionTenantRequestTypeDef]
    ) -> type_defs.UpdateDistributionTenantResultTypeDef: ...
    def update_distribution_with_staging_config(
        self, **kwargs: Unpack[type_defs.UpdateDistributionWithStagingConfigRequestTypeDef]
    ) -> type_defs.UpdateDistributionWithStagingConfigResultTypeDef: ...
    def update_domain_association(
        self, **kwargs: Unpack[type_defs.UpdateDomainAssociationRequestTypeDef]
    ) -> type_defs.UpdateDomainAssociationResultTypeDef: ...
    def update_field_level_encryption_config(
        self, **kwargs: Unpack[type_defs.UpdateFieldLevelEncryptionConfigRequestTypeDef]
    ) -> type_defs.UpdateFieldLevelEncryptionConfigResultTypeDef: ...
    def update_field_level_encryption_profile(
        self, **kwargs: Unpack[type_defs.UpdateFieldLevelEncryptionProfileRequestTypeDef]
    ) -> type_defs.UpdateFieldLevelEncryptionProfileResultTypeDef: ...
    def update_function(
        self, **kwargs: Unpack[type_defs.UpdateFunctionRequestTypeDef]
    ) -> type_defs.UpdateFunctionResultTypeDef: ...
    def update_key_group(
        self, **kwargs: Unpack[type_defs.UpdateKeyGroupRequestTypeDef]
    ) -> type_defs.UpdateKeyGroupResultTypeDef: ...
    def update_key_value_store(
        self, **kwargs: Unpack[type_defs.UpdateKeyValueStoreRequestTypeDef]
    ) -> type_defs.UpdateKeyValueStoreResultTypeDef: ...
    def update_origin_access_control(
        self, **kwargs: Unpack[type_defs.UpdateOriginAccessControlRequestTypeDef]
    ) -> type_defs.UpdateOriginAccessControlResultTypeDef: ...
    def update_origin_request_policy(
        self, **kwargs: Unpack[type_defs.UpdateOriginRequestPolicyRequestTypeDef]
    ) -> type_defs.UpdateOriginRequestPolicyResultTypeDef: ...
    def update_public_key(
        self, **kwargs: Unpack[type_defs.UpdatePublicKeyRequestTypeDef]
    ) -> type_defs.UpdatePublicKeyResultTypeDef: ...
    def update_realtime_log_config(
        self, **kwargs: Unpack[type_defs.UpdateRealtimeLogConfigRequestTypeDef]
    ) -> type_defs.UpdateRealtimeLogConfigResultTypeDef: ...
    def update_response_headers_policy(
        self, **kwargs: Unpack[type_defs.UpdateResponseHeadersPolicyRequestTypeDef]
    ) -> type_defs.UpdateResponseHeadersPolicyResultTypeDef: ...
    def update_streaming_distribution(
        self, **kwargs: Unpack[type_defs.UpdateStreamingDistributionRequestTypeDef]
    ) -> type_defs.UpdateStreamingDistributionResultTypeDef: ...
    def update_trust_store(
        self, **kwargs: Unpack[type_defs.UpdateTrustStoreRequestTypeDef]
    ) -> type_defs.UpdateTrustStoreResultTypeDef: ...
    def update_vpc_origin(
        self, **kwargs: Unpack[type_defs.UpdateVpcOriginRequestTypeDef]
    ) -> type_defs.UpdateVpcOriginResultTypeDef: ...
    def verify_dns_configuration(
        self, **kwargs: Unpack[type_defs.VerifyDnsConfigurationRequestTypeDef]
    ) -> type_defs.VerifyDnsConfigurationResultTypeDef: ...

class AsyncCloudFront(BaseClient):
    _in_flight: set[Future[Any]]
    async def _wait(self, future: Awaitable[_T]) -> _T: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc: object) -> None: ...
    async def _make_api_call(
        self, operation_name: str, api_params: Mapping[str, Any]
    ) -> dict[str, Any]: ...
    async def close(self) -> None: ...
    async def generate_presigned_url(
        self,
        ClientMethod: str,
        Params: Mapping[str, Any] | None = None,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_cloud_front_origin_access_identities"]
    ) -> aio_paginator.ListCloudFrontOriginAccessIdentitiesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_connection_functions"]
    ) -> aio_paginator.ListConnectionFunctionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_connection_groups"]
    ) -> aio_paginator.ListConnectionGroupsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_distribution_tenants"]
    ) -> aio_paginator.ListDistributionTenantsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_distribution_tenants_by_customization"]
    ) -> aio_paginator.ListDistributionTenantsByCustomizationPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_distributions"]
    ) -> aio_paginator.ListDistributionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_distributions_by_connection_function"]
    ) -> aio_paginator.ListDistributionsByConnectionFunctionPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_distributions_by_connection_mode"]
    ) -> aio_paginator.ListDistributionsByConnectionModePaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_distributions_by_trust_store"]
    ) -> aio_paginator.ListDistributionsByTrustStorePaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_domain_conflicts"]
    ) -> aio_paginator.ListDomainConflictsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_invalidations"]
    ) -> aio_paginator.ListInvalidationsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_invalidations_for_distribution_tenant"]
    ) -> aio_paginator.ListInvalidationsForDistributionTenantPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_key_value_stores"]
    ) -> aio_paginator.ListKeyValueStoresPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_origin_access_controls"]
    ) -> aio_paginator.ListOriginAccessControlsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_public_keys"]
    ) -> aio_paginator.ListPublicKeysPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_streaming_distributions"]
    ) -> aio_paginator.ListStreamingDistributionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_trust_stores"]
    ) -> aio_paginator.ListTrustStoresPaginator: ...
    @overload
    def get_waiter(
        self, waiter_name: Literal["distribution_deployed"]
    ) -> aio_waiter.DistributionDeployedWaiter: ...
    @overload
    def get_waiter(
        self, waiter_name: Literal["invalidation_completed"]
    ) -> aio_waiter.InvalidationCompletedWaiter: ...
    @overload
    def get_waiter(
        self, waiter_name: Literal["invalidation_for_distribution_tenant_completed"]
    ) -> aio_waiter.InvalidationForDistributionTenantCompletedWaiter: ...
    @overload
    def get_waiter(
        self, waiter_name: Literal["streaming_distribution_deployed"]
    ) -> aio_waiter.StreamingDistributionDeployedWaiter: ...
    async def associate_alias(
        self, **kwargs: Unpack[type_defs.AssociateAliasRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def associate_distribution_tenant_web_acl(
        self, **kwargs: Unpack[type_defs.AssociateDistributionTenantWebACLRequestTypeDef]
    ) -> type_defs.AssociateDistributionTenantWebACLResultTypeDef: ...
    async def associate_distribution_web_acl(
        self, **kwargs: Unpack[type_defs.AssociateDistributionWebACLRequestTypeDef]
    ) -> type_defs.AssociateDistributionWebACLResultTypeDef: ...
    async def copy_distribution(
        self, **kwargs: Unpack[type_defs.CopyDistributionRequestTypeDef]
    ) -> type_defs.CopyDistributionResultTypeDef: ...
    async def create_anycast_ip_list(
        self, **kwargs: Unpack[type_defs.CreateAnycastIpListRequestTypeDef]
    ) -> type_defs.CreateAnycastIpListResultTypeDef: ...
    async def create_cache_policy(
        self, **kwargs: Unpack[type_defs.CreateCachePolicyRequestTypeDef]
    ) -> type_defs.CreateCachePolicyResultTypeDef: ...
    async def create_cloud_front_origin_access_identity(
        self, **kwargs: Unpack[type_defs.CreateCloudFrontOriginAccessIdentityRequestTypeDef]
    ) -> type_defs.CreateCloudFrontOriginAccessIdentityResultTypeDef: ...
    async def create_connection_function(
        self, **kwargs: Unpack[type_defs.CreateConnectionFunctionRequestTypeDef]
    ) -> type_defs.CreateConnectionFunctionResultTypeDef: ...
    async def create_connection_group(
        self, **kwargs: Unpack[type_defs.CreateConnectionGroupRequestTypeDef]
    ) -> type_defs.CreateConnectionGroupResultTypeDef: ...
    async def create_continuous_deployment_policy(
        self, **kwargs: Unpack[type_defs.CreateContinuousDeploymentPolicyRequestTypeDef]
    ) -> type_defs.CreateContinuousDeploymentPolicyResultTypeDef: ...
    async def create_distribution(
        self, **kwargs: Unpack[type_defs.CreateDistributionRequestTypeDef]
    ) -> type_defs.CreateDistributionResultTypeDef: ...
    async def create_distribution_tenant(
        self, **kwargs: Unpack[type_defs.CreateDistributionTenantRequestTypeDef]
    ) -> type_defs.CreateDistributionTenantResultTypeDef: ...
    async def create_distribution_with_tags(
        self, **kwargs: Unpack[type_defs.CreateDistributionWithTagsRequestTypeDef]
    ) -> type_defs.CreateDistributionWithTagsResultTypeDef: ...
    async def create_field_level_encryption_config(
        self, **kwargs: Unpack[type_defs.CreateFieldLevelEncryptionConfigRequestTypeDef]
    ) -> type_defs.CreateFieldLevelEncryptionConfigResultTypeDef: ...
    async def create_field_level_encryption_profile(
        self, **kwargs: Unpack[type_defs.CreateFieldLevelEncryptionProfileRequestTypeDef]
    ) -> type_defs.CreateFieldLevelEncryptionProfileResultTypeDef: ...
    async def create_function(
        self, **kwargs: Unpack[type_defs.CreateFunctionRequestTypeDef]
    ) -> type_defs.CreateFunctionResultTypeDef: ...
    async def create_invalidation(
        self, **kwargs: Unpack[type_defs.CreateInvalidationRequestTypeDef]
    ) -> type_defs.CreateInvalidationResultTypeDef: ...
    async def create_invalidation_for_distribution_tenant(
        self, **kwargs: Unpack[type_defs.CreateInvalidationForDistributionTenantRequestTypeDef]
    ) -> type_defs.CreateInvalidationForDistributionTenantResultTypeDef: ...
    async def create_key_group(
        self, **kwargs: Unpack[type_defs.CreateKeyGroupRequestTypeDef]
    ) -> type_defs.CreateKeyGroupResultTypeDef: ...
    async def create_key_value_store(
        self, **kwargs: Unpack[type_defs.CreateKeyValueStoreRequestTypeDef]
    ) -> type_defs.CreateKeyValueStoreResultTypeDef: ...
    async def create_monitoring_subscription(
        self, **kwargs: Unpack[type_defs.CreateMonitoringSubscriptionRequestTypeDef]
    ) -> type_defs.CreateMonitoringSubscriptionResultTypeDef: ...
    async def create_origin_access_control(
        self, **kwargs: Unpack[type_defs.CreateOriginAccessControlRequestTypeDef]
    ) -> type_defs.CreateOriginAccessControlResultTypeDef: ...
    async def create_origin_request_policy(
        self, **kwargs: Unpack[type_defs.CreateOriginRequestPolicyRequestTypeDef]
    ) -> type_defs.CreateOriginRequestPolicyResultTypeDef: ...
    async def create_public_key(
        self, **kwargs: Unpack[type_defs.CreatePublicKeyRequestTypeDef]
    ) -> type_defs.CreatePublicKeyResultTypeDef: ...
    async def create_realtime_log_config(
        self, **kwargs: Unpack[type_defs.CreateRealtimeLogConfigRequestTypeDef]
    ) -> type_defs.CreateRealtimeLogConfigResultTypeDef: ...
    async def create_response_headers_policy(
        self, **kwargs: Unpack[type_defs.CreateResponseHeadersPolicyRequestTypeDef]
    ) -> type_defs.CreateResponseHeadersPolicyResultTypeDef: ...
    async def create_streaming_distribution(
        self, **kwargs: Unpack[type_defs.CreateStreamingDistributionRequestTypeDef]
    ) -> type_defs.CreateStreamingDistributionResultTypeDef: ...
    async def create_streaming_distribution_with_tags(
        self, **kwargs: Unpack[type_defs.CreateStreamingDistributionWithTagsRequestTypeDef]
    ) -> type_defs.CreateStreamingDistributionWithTagsResultTypeDef: ...
    async def create_trust_store(
        self, **kwargs: Unpack[type_defs.CreateTrustStoreRequestTypeDef]
    ) -> type_defs.CreateTrustStoreResultTypeDef: ...
    async def create_vpc_origin(
        self, **kwargs: Unpack[type_defs.CreateVpcOriginRequestTypeDef]
    ) -> type_defs.CreateVpcOriginResultTypeDef: ...
    async def delete_anycast_ip_list(
        self, **kwargs: Unpack[type_defs.DeleteAnycastIpListRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_cache_policy(
        self, **kwargs: Unpack[type_defs.DeleteCachePolicyRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_cloud_front_origin_access_identity(
        self, **kwargs: Unpack[type_defs.DeleteCloudFrontOriginAccessIdentityRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_connection_function(
        self, **kwargs: Unpack[type_defs.DeleteConnectionFunctionRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_connection_group(
        self, **kwargs: Unpack[type_defs.DeleteConnectionGroupRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_continuous_deployment_policy(
        self, **kwargs: Unpack[type_defs.DeleteContinuousDeploymentPolicyRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_distribution(
        self, **kwargs: Unpack[type_defs.DeleteDistributionRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_distribution_tenant(
        self, **kwargs: Unpack[type_defs.DeleteDistributionTenantRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_field_level_encryption_config(
        self, **kwargs: Unpack[type_defs.DeleteFieldLevelEncryptionConfigRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_field_level_encryption_profile(
        self, **kwargs: Unpack[type_defs.DeleteFieldLevelEncryptionProfileRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_function(
        self, **kwargs: Unpack[type_defs.DeleteFunctionRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_key_group(
        self, **kwargs: Unpack[type_defs.DeleteKeyGroupRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_key_value_store(
        self, **kwargs: Unpack[type_defs.DeleteKeyValueStoreRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_monitoring_subscription(
        self, **kwargs: Unpack[type_defs.DeleteMonitoringSubscriptionRequestTypeDef]
    ) -> dict[str, Any]: ...
    async def delete_origin_access_control(
        self, **kwargs: Unpack[type_defs.DeleteOriginAccessControlRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_origin_request_policy(
        self, **kwargs: Unpack[type_defs.DeleteOriginRequestPolicyRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_public_key(
        self, **kwargs: Unpack[type_defs.DeletePublicKeyRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_realtime_log_config(
        self, **kwargs: Unpack[type_defs.DeleteRealtimeLogConfigRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_resource_policy(
        self, **kwargs: Unpack[type_defs.DeleteResourcePolicyRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_response_headers_policy(
        self, **kwargs: Unpack[type_defs.DeleteResponseHeadersPolicyRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_streaming_distribution(
        self, **kwargs: Unpack[type_defs.DeleteStreamingDistributionRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_trust_store(
        self, **kwargs: Unpack[type_defs.DeleteTrustStoreRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def delete_vpc_origin(
        self, **kwargs: Unpack[type_defs.DeleteVpcOriginRequestTypeDef]
    ) -> type_defs.DeleteVpcOriginResultTypeDef: ...
    async def describe_connection_function(
        self, **kwargs: Unpack[type_defs.DescribeConnectionFunctionRequestTypeDef]
    ) -> type_defs.DescribeConnectionFunctionResultTypeDef: ...
    async def describe_function(
        self, **kwargs: Unpack[type_defs.DescribeFunctionRequestTypeDef]
    ) -> type_defs.DescribeFunctionResultTypeDef: ...
    async def describe_key_value_store(
        self, **kwargs: Unpack[type_defs.DescribeKeyValueStoreRequestTypeDef]
    ) -> type_defs.DescribeKeyValueStoreResultTypeDef: ...
    async def disassociate_distribution_tenant_web_acl(
        self, **kwargs: Unpack[type_defs.DisassociateDistributionTenantWebACLRequestTypeDef]
    ) -> type_defs.DisassociateDistributionTenantWebACLResultTypeDef: ...
    async def disassociate_distribution_web_acl(
        self, **kwargs: Unpack[type_defs.DisassociateDistributionWebACLRequestTypeDef]
    ) -> type_defs.DisassociateDistributionWebACLResultTypeDef: ...
    async def get_anycast_ip_list(
        self, **kwargs: Unpack[type_defs.GetAnycastIpListRequestTypeDef]
    ) -> type_defs.GetAnycastIpListResultTypeDef: ...
    async def get_cache_policy(
        self, **kwargs: Unpack[type_defs.GetCachePolicyRequestTypeDef]
    ) -> type_defs.GetCachePolicyResultTypeDef: ...
    async def get_cache_policy_config(
        self, **kwargs: Unpack[type_defs.GetCachePolicyConfigRequestTypeDef]
    ) -> type_defs.GetCachePolicyConfigResultTypeDef: ...
    async def get_cloud_front_origin_access_identity(
        self, **kwargs: Unpack[type_defs.GetCloudFrontOriginAccessIdentityRequestTypeDef]
    ) -> type_defs.GetCloudFrontOriginAccessIdentityResultTypeDef: ...
    async def get_cloud_front_origin_access_identity_config(
        self, **kwargs: Unpack[type_defs.GetCloudFrontOriginAccessIdentityConfigRequestTypeDef]
    ) -> type_defs.GetCloudFrontOriginAccessIdentityConfigResultTypeDef: ...
    async def get_connection_function(
        self, **kwargs: Unpack[type_defs.GetConnectionFunctionRequestTypeDef]
    ) -> aio_type_defs.GetConnectionFunctionResultTypeDef: ...
    async def get_connection_group(
        self, **kwargs: Unpack[type_defs.GetConnectionGroupRequestTypeDef]
    ) -> type_defs.GetConnectionGroupResultTypeDef: ...
    async def get_connection_group_by_routing_endpoint(
        self, **kwargs: Unpack[type_defs.GetConnectionGroupByRoutingEndpointRequestTypeDef]
    ) -> type_defs.GetConnectionGroupByRoutingEndpointResultTypeDef: ...
    async def get_continuous_deployment_policy(
        self, **kwargs: Unpack[type_defs.GetContinuousDeploymentPolicyRequestTypeDef]
    ) -> type_defs.GetContinuousDeploymentPolicyResultTypeDef: ...
    async def get_continuous_deployment_policy_config(
        self, **kwargs: Unpack[type_defs.GetContinuousDeploymentPolicyConfigRequestTypeDef]
    ) -> type_defs.GetContinuousDeploymentPolicyConfigResultTypeDef: ...
    async def get_distribution(
        self, **kwargs: Unpack[type_defs.GetDistributionRequestTypeDef]
    ) -> type_defs.GetDistributionResultTypeDef: ...
    async def get_distribution_config(
        self, **kwargs: Unpack[type_defs.GetDistributionConfigRequestTypeDef]
    ) -> type_defs.GetDistributionConfigResultTypeDef: ...
    async def get_distribution_tenant(
        self, **kwargs: Unpack[type_defs.GetDistributionTenantRequestTypeDef]
    ) -> type_defs.GetDistributionTenantResultTypeDef: ...
    async def get_distribution_tenant_by_domain(
        self, **kwargs: Unpack[type_defs.GetDistributionTenantByDomainRequestTypeDef]
    ) -> type_defs.GetDistributionTenantByDomainResultTypeDef: ...
    async def get_field_level_encryption(
        self, **kwargs: Unpack[type_defs.GetFieldLevelEncryptionRequestTypeDef]
    ) -> type_defs.GetFieldLevelEncryptionResultTypeDef: ...
    async def get_field_level_encryption_config(
        self, **kwargs: Unpack[type_defs.GetFieldLevelEncryptionConfigRequestTypeDef]
    ) -> type_defs.GetFieldLevelEncryptionConfigResultTypeDef: ...
    async def get_field_level_encryption_profile(
        self, **kwargs: Unpack[type_defs.GetFieldLevelEncryptionProfileRequestTypeDef]
    ) -> type_defs.GetFieldLevelEncryptionProfileResultTypeDef: ...
    async def get_field_level_encryption_profile_config(
        self, **kwargs: Unpack[type_defs.GetFieldLevelEncryptionProfileConfigRequestTypeDef]
    ) -> type_defs.GetFieldLevelEncryptionProfileConfigResultTypeDef: ...
    async def get_function(
        self, **kwargs: Unpack[type_defs.GetFunctionRequestTypeDef]
    ) -> aio_type_defs.GetFunctionResultTypeDef: ...
    async def get_invalidation(
        self, **kwargs: Unpack[type_defs.GetInvalidationRequestTypeDef]
    ) -> type_defs.GetInvalidationResultTypeDef: ...
    async def get_invalidation_for_distribution_tenant(
        self, **kwargs: Unpack[type_defs.GetInvalidationForDistributionTenantRequestTypeDef]
    ) -> type_defs.GetInvalidationForDistributionTenantResultTypeDef: ...
    async def get_key_group(
        self, **kwargs: Unpack[type_defs.GetKeyGroupRequestTypeDef]
    ) -> type_defs.GetKeyGroupResultTypeDef: ...
    async def get_key_group_config(
        self, **kwargs: Unpack[type_defs.GetKeyGroupConfigRequestTypeDef]
    ) -> type_defs.GetKeyGroupConfigResultTypeDef: ...
    async def get_managed_certificate_details(
        self, **kwargs: Unpack[type_defs.GetManagedCertificateDetailsRequestTypeDef]
    ) -> type_defs.GetManagedCertificateDetailsResultTypeDef: ...
    async def get_monitoring_subscription(
        self, **kwargs: Unpack[type_defs.GetMonitoringSubscriptionRequestTypeDef]
    ) -> type_defs.GetMonitoringSubscriptionResultTypeDef: ...
    async def get_origin_access_control(
        self, **kwargs: Unpack[type_defs.GetOriginAccessControlRequestTypeDef]
    ) -> type_defs.GetOriginAccessControlResultTypeDef: ...
    async def get_origin_access_control_config(
        self, **kwargs: Unpack[type_defs.GetOriginAccessControlConfigRequestTypeDef]
    ) -> type_defs.GetOriginAccessControlConfigResultTypeDef: ...
    async def get_origin_request_policy(
        self, **kwargs: Unpack[type_defs.GetOriginRequestPolicyRequestTypeDef]
    ) -> type_defs.GetOriginRequestPolicyResultTypeDef: ...
    async def get_origin_request_policy_config(
        self, **kwargs: Unpack[type_defs.GetOriginRequestPolicyConfigRequestTypeDef]
    ) -> type_defs.GetOriginRequestPolicyConfigResultTypeDef: ...
    async def get_public_key(
        self, **kwargs: Unpack[type_defs.GetPublicKeyRequestTypeDef]
    ) -> type_defs.GetPublicKeyResultTypeDef: ...
    async def get_public_key_config(
        self, **kwargs: Unpack[type_defs.GetPublicKeyConfigRequestTypeDef]
    ) -> type_defs.GetPublicKeyConfigResultTypeDef: ...
    async def get_realtime_log_config(
        self, **kwargs: Unpack[type_defs.GetRealtimeLogConfigRequestTypeDef]
    ) -> type_defs.GetRealtimeLogConfigResultTypeDef: ...
    async def get_resource_policy(
        self, **kwargs: Unpack[type_defs.GetResourcePolicyRequestTypeDef]
    ) -> type_defs.GetResourcePolicyResultTypeDef: ...
    async def get_response_headers_policy(
        self, **kwargs: Unpack[type_defs.GetResponseHeadersPolicyRequestTypeDef]
    ) -> type_defs.GetResponseHeadersPolicyResultTypeDef: ...
    async def get_response_headers_policy_config(
        self, **kwargs: Unpack[type_defs.GetResponseHeadersPolicyConfigRequestTypeDef]
    ) -> type_defs.GetResponseHeadersPolicyConfigResultTypeDef: ...
    async def get_streaming_distribution(
        self, **kwargs: Unpack[type_defs.GetStreamingDistributionRequestTypeDef]
    ) -> type_defs.GetStreamingDistributionResultTypeDef: ...
    async def get_streaming_distribution_config(
        self, **kwargs: Unpack[type_defs.GetStreamingDistributionConfigRequestTypeDef]
    ) -> type_defs.GetStreamingDistributionConfigResultTypeDef: ...
    async def get_trust_store(
        self, **kwargs: Unpack[type_defs.GetTrustStoreRequestTypeDef]
    ) -> type_defs.GetTrustStoreResultTypeDef: ...
    async def get_vpc_origin(
        self, **kwargs: Unpack[type_defs.GetVpcOriginRequestTypeDef]
    ) -> type_defs.GetVpcOriginResultTypeDef: ...
    async def list_anycast_ip_lists(
        self, **kwargs: Unpack[type_defs.ListAnycastIpListsRequestTypeDef]
    ) -> type_defs.ListAnycastIpListsResultTypeDef: ...
    async def list_cache_policies(
        self, **kwargs: Unpack[type_defs.ListCachePoliciesRequestTypeDef]
    ) -> type_defs.ListCachePoliciesResultTypeDef: ...
    async def list_cloud_front_origin_access_identities(
        self, **kwargs: Unpack[type_defs.ListCloudFrontOriginAccessIdentitiesRequestTypeDef]
    ) -> type_defs.ListCloudFrontOriginAccessIdentitiesResultTypeDef: ...
    async def list_conflicting_aliases(
        self, **kwargs: Unpack[type_defs.ListConflictingAliasesRequestTypeDef]
    ) -> type_defs.ListConflictingAliasesResultTypeDef: ...
    async def list_connection_functions(
        self, **kwargs: Unpack[type_defs.ListConnectionFunctionsRequestTypeDef]
    ) -> type_defs.ListConnectionFunctionsResultTypeDef: ...
    async def list_connection_groups(
        self, **kwargs: Unpack[type_defs.ListConnectionGroupsRequestTypeDef]
    ) -> type_defs.ListConnectionGroupsResultTypeDef: ...
    async def list_continuous_deployment_policies(
        self, **kwargs: Unpack[type_defs.ListContinuousDeploymentPoliciesRequestTypeDef]
    ) -> type_defs.ListContinuousDeploymentPoliciesResultTypeDef: ...
    async def list_distribution_tenants(
        self, **kwargs: Unpack[type_defs.ListDistributionTenantsRequestTypeDef]
    ) -> type_defs.ListDistributionTenantsResultTypeDef: ...
    async def list_distribution_tenants_by_customization(
        self, **kwargs: Unpack[type_defs.ListDistributionTenantsByCustomizationRequestTypeDef]
    ) -> type_defs.ListDistributionTenantsByCustomizationResultTypeDef: ...
    async def list_distributions(
        self, **kwargs: Unpack[type_defs.ListDistributionsRequestTypeDef]
    ) -> type_defs.ListDistributionsResultTypeDef: ...
    async def list_distributions_by_anycast_ip_list_id(
        self, **kwargs: Unpack[type_defs.ListDistributionsByAnycastIpListIdRequestTypeDef]
    ) -> type_defs.ListDistributionsByAnycastIpListIdResultTypeDef: ...
    async def list_distributions_by_cache_policy_id(
        self, **kwargs: Unpack[type_defs.ListDistributionsByCachePolicyIdRequestTypeDef]
    ) -> type_defs.ListDistributionsByCachePolicyIdResultTypeDef: ...
    async def list_distributions_by_connection_function(
        self, **kwargs: Unpack[type_defs.ListDistributionsByConnectionFunctionRequestTypeDef]
    ) -> type_defs.ListDistributionsByConnectionFunctionResultTypeDef: ...
    async def list_distributions_by_connection_mode(
        self, **kwargs: Unpack[type_defs.ListDistributionsByConnectionModeRequestTypeDef]
    ) -> type_defs.ListDistributionsByConnectionModeResultTypeDef: ...
    async def list_distributions_by_key_group(
        self, **kwargs: Unpack[type_defs.ListDistributionsByKeyGroupRequestTypeDef]
    ) -> type_defs.ListDistributionsByKeyGroupResultTypeDef: ...
    async def list_distributions_by_origin_request_policy_id(
        self, **kwargs: Unpack[type_defs.ListDistributionsByOriginRequestPolicyIdRequestTypeDef]
    ) -> type_defs.ListDistributionsByOriginRequestPolicyIdResultTypeDef: ...
    async def list_distributions_by_owned_resource(
        self, **kwargs: Unpack[type_defs.ListDistributionsByOwnedResourceRequestTypeDef]
    ) -> type_defs.ListDistributionsByOwnedResourceResultTypeDef: ...
    async def list_distributions_by_realtime_log_config(
        self, **kwargs: Unpack[type_defs.ListDistributionsByRealtimeLogConfigRequestTypeDef]
    ) -> type_defs.ListDistributionsByRealtimeLogConfigResultTypeDef: ...
    async def list_distributions_by_response_headers_policy_id(
        self, **kwargs: Unpack[type_defs.ListDistributionsByResponseHeadersPolicyIdRequestTypeDef]
    ) -> type_defs.ListDistributionsByResponseHeadersPolicyIdResultTypeDef: ...
    async def list_distributions_by_trust_store(
        self, **kwargs: Unpack[type_defs.ListDistributionsByTrustStoreRequestTypeDef]
    ) -> type_defs.ListDistributionsByTrustStoreResultTypeDef: ...
    async def list_distributions_by_vpc_origin_id(
        self, **kwargs: Unpack[type_defs.ListDistributionsByVpcOriginIdRequestTypeDef]
    ) -> type_defs.ListDistributionsByVpcOriginIdResultTypeDef: ...
    async def list_distributions_by_web_acl_id(
        self, **kwargs: Unpack[type_defs.ListDistributionsByWebACLIdRequestTypeDef]
    ) -> type_defs.ListDistributionsByWebACLIdResultTypeDef: ...
    async def list_domain_conflicts(
        self, **kwargs: Unpack[type_defs.ListDomainConflictsRequestTypeDef]
    ) -> type_defs.ListDomainConflictsResultTypeDef: ...
    async def list_field_level_encryption_configs(
        self, **kwargs: Unpack[type_defs.ListFieldLevelEncryptionConfigsRequestTypeDef]
    ) -> type_defs.ListFieldLevelEncryptionConfigsResultTypeDef: ...
    async def list_field_level_encryption_profiles(
        self, **kwargs: Unpack[type_defs.ListFieldLevelEncryptionProfilesRequestTypeDef]
    ) -> type_defs.ListFieldLevelEncryptionProfilesResultTypeDef: ...
    async def list_functions(
        self, **kwargs: Unpack[type_defs.ListFunctionsRequestTypeDef]
    ) -> type_defs.ListFunctionsResultTypeDef: ...
    async def list_invalidations(
        self, **kwargs: Unpack[type_defs.ListInvalidationsRequestTypeDef]
    ) -> type_defs.ListInvalidationsResultTypeDef: ...
    async def list_invalidations_for_distribution_tenant(
        self, **kwargs: Unpack[type_defs.ListInvalidationsForDistributionTenantRequestTypeDef]
    ) -> type_defs.ListInvalidationsForDistributionTenantResultTypeDef: ...
    async def list_key_groups(
        self, **kwargs: Unpack[type_defs.ListKeyGroupsRequestTypeDef]
    ) -> type_defs.ListKeyGroupsResultTypeDef: ...
    async def list_key_value_stores(
        self, **kwargs: Unpack[type_defs.ListKeyValueStoresRequestTypeDef]
    ) -> type_defs.ListKeyValueStoresResultTypeDef: ...
    async def list_origin_access_controls(
        self, **kwargs: Unpack[type_defs.ListOriginAccessControlsRequestTypeDef]
    ) -> type_defs.ListOriginAccessControlsResultTypeDef: ...
    async def list_origin_request_policies(
        self, **kwargs: Unpack[type_defs.ListOriginRequestPoliciesRequestTypeDef]
    ) -> type_defs.ListOriginRequestPoliciesResultTypeDef: ...
    async def list_public_keys(
        self, **kwargs: Unpack[type_defs.ListPublicKeysRequestTypeDef]
    ) -> type_defs.ListPublicKeysResultTypeDef: ...
    async def list_realtime_log_configs(
        self, **kwargs: Unpack[type_defs.ListRealtimeLogConfigsRequestTypeDef]
    ) -> type_defs.ListRealtimeLogConfigsResultTypeDef: ...
    async def list_response_headers_policies(
        self, **kwargs: Unpack[type_defs.ListResponseHeadersPoliciesRequestTypeDef]
    ) -> type_defs.ListResponseHeadersPoliciesResultTypeDef: ...
    async def list_streaming_distributions(
        self, **kwargs: Unpack[type_defs.ListStreamingDistributionsRequestTypeDef]
    ) -> type_defs.ListStreamingDistributionsResultTypeDef: ...
    async def list_tags_for_resource(
        self, **kwargs: Unpack[type_defs.ListTagsForResourceRequestTypeDef]
    ) -> type_defs.ListTagsForResourceResultTypeDef: ...
    async def list_trust_stores(
        self, **kwargs: Unpack[type_defs.ListTrustStoresRequestTypeDef]
    ) -> type_defs.ListTrustStoresResultTypeDef: ...
    async def list_vpc_origins(
        self, **kwargs: Unpack[type_defs.ListVpcOriginsRequestTypeDef]
    ) -> type_defs.ListVpcOriginsResultTypeDef: ...
    async def publish_connection_function(
        self, **kwargs: Unpack[type_defs.PublishConnectionFunctionRequestTypeDef]
    ) -> type_defs.PublishConnectionFunctionResultTypeDef: ...
    async def publish_function(
        self, **kwargs: Unpack[type_defs.PublishFunctionRequestTypeDef]
    ) -> type_defs.PublishFunctionResultTypeDef: ...
    async def put_resource_policy(
        self, **kwargs: Unpack[type_defs.PutResourcePolicyRequestTypeDef]
    ) -> type_defs.PutResourcePolicyResultTypeDef: ...
    async def tag_resource(
        self, **kwargs: Unpack[type_defs.TagResourceRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def test_connection_function(
        self, **kwargs: Unpack[type_defs.TestConnectionFunctionRequestTypeDef]
    ) -> type_defs.TestConnectionFunctionResultTypeDef: ...
    async def test_function(
        self, **kwargs: Unpack[type_defs.TestFunctionRequestTypeDef]
    ) -> type_defs.TestFunctionResultTypeDef: ...
    async def untag_resource(
        self, **kwargs: Unpack[type_defs.UntagResourceRequestTypeDef]
    ) -> type_defs.EmptyResponseMetadataTypeDef: ...
    async def update_anycast_ip_list(
        self, **kwargs: Unpack[type_defs.UpdateAnycastIpListRequestTypeDef]
    ) -> type_defs.UpdateAnycastIpListResultTypeDef: ...
    async def update_cache_policy(
        self, **kwargs: Unpack[type_defs.UpdateCachePolicyRequestTypeDef]
    ) -> type_defs.UpdateCachePolicyResultTypeDef: ...
    async def update_cloud_front_origin_access_identity(
        self, **kwargs: Unpack[type_defs.UpdateCloudFrontOriginAccessIdentityRequestTypeDef]
    ) -> type_defs.UpdateCloudFrontOriginAccessIdentityResultTypeDef: ...
    async def update_connection_function(
        self, **kwargs: Unpack[type_defs.UpdateConnectionFunctionRequestTypeDef]
    ) -> type_defs.UpdateConnectionFunctionResultTypeDef: ...
    async def update_connection_group(
        self, **kwargs: Unpack[type_defs.UpdateConnectionGroupRequestTypeDef]
    ) -> type_defs.UpdateConnectionGroupResultTypeDef: ...
    async def update_continuous_deployment_policy(
        self, **kwargs: Unpack[type_defs.UpdateContinuousDeploymentPolicyRequestTypeDef]
    ) -> type_defs.UpdateContinuousDeploymentPolicyResultTypeDef: ...
    async def update_distribution(
        self, **kwargs: Unpack[type_defs.UpdateDistributionRequestTypeDef]
    ) -> type_defs.UpdateDistributionResultTypeDef: ...
    async def update_distribution_tenant(
        self, **kwargs: Unpack[type_defs.UpdateDistributionTenantRequestTypeDef]
    ) -> type_defs.UpdateDistributionTenantResultTypeDef: ...
    async def update_distribution_with_staging_config(
        self, **kwargs: Unpack[type_defs.UpdateDistributionWithStagingConfigRequestTypeDef]
    ) -> type_defs.UpdateDistributionWithStagingConfigResultTypeDef: ...
    async def update_domain_association(
        self, **kwargs: Unpack[type_defs.UpdateDomainAssociationRequestTypeDef]
    ) -> type_defs.UpdateDomainAssociationResultTypeDef: ...
    async def update_field_level_encryption_config(
        self, **kwargs: Unpack[type_defs.UpdateFieldLevelEncryptionConfigRequestTypeDef]
    ) -> type_defs.UpdateFieldLevelEncryptionConfigResultTypeDef: ...
    async def update_field_level_encryption_profile(
        self, **kwargs: Unpack[type_defs.UpdateFieldLevelEncryptionProfileRequestTypeDef]
    ) -> type_defs.UpdateFieldLevelEncryptionProfileResultTypeDef: ...
    async def update_function(
        self, **kwargs: Unpack[type_defs.UpdateFunctionRequestTypeDef]
    ) -> type_defs.UpdateFunctionResultTypeDef: ...
    async def update_key_group(
        self, **kwargs: Unpack[type_defs.UpdateKeyGroupRequestTypeDef]
    ) -> type_defs.UpdateKeyGroupResultTypeDef: ...
    async def update_key_value_store(
        self, **kwargs: Unpack[type_defs.UpdateKeyValueStoreRequestTypeDef]
    ) -> type_defs.UpdateKeyValueStoreResultTypeDef: ...
    async def update_origin_access_control(
        self, **kwargs: Unpack[type_defs.UpdateOriginAccessControlRequestTypeDef]
    ) -> type_defs.UpdateOriginAccessControlResultTypeDef: ...
    async def update_origin_request_policy(
        self, **kwargs: Unpack[type_defs.UpdateOriginRequestPolicyRequestTypeDef]
    ) -> type_defs.UpdateOriginRequestPolicyResultTypeDef: ...
    async def update_public_key(
        self, **kwargs: Unpack[type_defs.UpdatePublicKeyRequestTypeDef]
    ) -> type_defs.UpdatePublicKeyResultTypeDef: ...
    async def update_realtime_log_config(
        self, **kwargs: Unpack[type_defs.UpdateRealtimeLogConfigRequestTypeDef]
    ) -> type_defs.UpdateRealtimeLogConfigResultTypeDef: ...
    async def update_response_headers_policy(
        self, **kwargs: Unpack[type_defs.UpdateResponseHeadersPolicyRequestTypeDef]
    ) -> type_defs.UpdateResponseHeadersPolicyResultTypeDef: ...
    async def update_streaming_distribution(
        self, **kwargs: Unpack[type_defs.UpdateStreamingDistributionRequestTypeDef]
    ) -> type_defs.UpdateStreamingDistributionResultTypeDef: ...
    async def update_trust_store(
        self, **kwargs: Unpack[type_defs.UpdateTrustStoreRequestTypeDef]
    ) -> type_defs.UpdateTrustStoreResultTypeDef: ...
    async def update_vpc_origin(
        self, **kwargs: Unpack[type_defs.UpdateVpcOriginRequestTypeDef]
    ) -> type_defs.UpdateVpcOriginResultTypeDef: ...
    async def verify_dns_configuration(
        self, **kwargs: Unpack[type_defs.VerifyDnsConfigurationRequestTypeDef]
    ) -> type_defs.VerifyDnsConfigurationResultTypeDef: ...

_C = TypeVar("_C", CloudFront, AsyncCloudFront)

def extended(client_class: type[_C], events: EventHooks) -> type[_C]: ...

CloudFrontClient = CloudFront
Client = CloudFront
