"""The dicts that operations take and return, as TypedDicts.

Mirrors ``mypy_boto3_cloudfront.type_defs``, name by name. Deliberate differences: ``StreamingBody`` is
this package's, and a blob may also be a ``bytearray``, which botocore takes as well.

Nothing in the package imports this module when it runs. Where a program does, it needs nothing but
Python; only to evaluate the annotations, Python 3.10 lacks ``NotRequired``.

Generated from botocore 1.44.8 and aws-sdk-cloudfront 1.141.0 by codegen/. Do not edit.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from typing import IO, TYPE_CHECKING, Any, TypeAlias, TypedDict

from cloudfront_rs.literals import (
    CachePolicyCookieBehaviorType,
    CachePolicyHeaderBehaviorType,
    CachePolicyQueryStringBehaviorType,
    CachePolicyTypeType,
    CertificateSourceType,
    CertificateTransparencyLoggingPreferenceType,
    ConnectionModeType,
    ContinuousDeploymentPolicyTypeType,
    CustomizationActionTypeType,
    DistributionResourceTypeType,
    DnsConfigurationStatusType,
    DomainStatusType,
    EventTypeType,
    FormatType,
    FrameOptionsListType,
    FunctionRuntimeType,
    FunctionStageType,
    GeoRestrictionTypeType,
    HttpVersionType,
    ICPRecordalStatusType,
    ImportSourceTypeType,
    IpAddressTypeType,
    IpamCidrStatusType,
    ItemSelectionType,
    ManagedCertificateStatusType,
    MethodType,
    MinimumProtocolVersionType,
    OnDomainTakeoverType,
    OriginAccessControlOriginTypesType,
    OriginAccessControlSigningBehaviorsType,
    OriginAccessControlSigningProtocolsType,
    OriginGroupSelectionCriteriaType,
    OriginHttpVersionType,
    OriginProtocolPolicyType,
    OriginRequestPolicyCookieBehaviorType,
    OriginRequestPolicyHeaderBehaviorType,
    OriginRequestPolicyQueryStringBehaviorType,
    OriginRequestPolicyTypeType,
    PriceClassType,
    RealtimeMetricsSubscriptionStatusType,
    ReferrerPolicyListType,
    ResponseHeadersPolicyAccessControlAllowMethodsValuesType,
    ResponseHeadersPolicyTypeType,
    ServeOnType,
    SslProtocolType,
    SSLSupportMethodType,
    TrustStoreStatusType,
    ValidationTokenHostType,
    ViewerMtlsModeType,
    ViewerProtocolPolicyType,
    VpcIpAddressTypeType,
)
from cloudfront_rs.response import StreamingBody

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = [
    "ActiveTrustedKeyGroupsTypeDef",
    "ActiveTrustedSignersTypeDef",
    "AliasICPRecordalTypeDef",
    "AliasesOutputTypeDef",
    "AliasesTypeDef",
    "AliasesUnionTypeDef",
    "AllowedMethodsOutputTypeDef",
    "AllowedMethodsTypeDef",
    "AllowedMethodsUnionTypeDef",
    "AnycastIpListCollectionTypeDef",
    "AnycastIpListSummaryTypeDef",
    "AnycastIpListTypeDef",
    "AssociateAliasRequestTypeDef",
    "AssociateDistributionTenantWebACLRequestTypeDef",
    "AssociateDistributionTenantWebACLResultTypeDef",
    "AssociateDistributionWebACLRequestTypeDef",
    "AssociateDistributionWebACLResultTypeDef",
    "BlobTypeDef",
    "CaCertificatesBundleS3LocationTypeDef",
    "CaCertificatesBundleSourceTypeDef",
    "CacheBehaviorOutputTypeDef",
    "CacheBehaviorTypeDef",
    "CacheBehaviorUnionTypeDef",
    "CacheBehaviorsOutputTypeDef",
    "CacheBehaviorsTypeDef",
    "CacheBehaviorsUnionTypeDef",
    "CachePolicyConfigOutputTypeDef",
    "CachePolicyConfigTypeDef",
    "CachePolicyConfigUnionTypeDef",
    "CachePolicyCookiesConfigOutputTypeDef",
    "CachePolicyCookiesConfigTypeDef",
    "CachePolicyHeadersConfigOutputTypeDef",
    "CachePolicyHeadersConfigTypeDef",
    "CachePolicyListTypeDef",
    "CachePolicyQueryStringsConfigOutputTypeDef",
    "CachePolicyQueryStringsConfigTypeDef",
    "CachePolicySummaryTypeDef",
    "CachePolicyTypeDef",
    "CacheTagConfigTypeDef",
    "CachedMethodsOutputTypeDef",
    "CachedMethodsTypeDef",
    "CachedMethodsUnionTypeDef",
    "CertificateTypeDef",
    "CloudFrontOriginAccessIdentityConfigTypeDef",
    "CloudFrontOriginAccessIdentityListTypeDef",
    "CloudFrontOriginAccessIdentitySummaryTypeDef",
    "CloudFrontOriginAccessIdentityTypeDef",
    "ConflictingAliasTypeDef",
    "ConflictingAliasesListTypeDef",
    "ConnectionFunctionAssociationTypeDef",
    "ConnectionFunctionSummaryTypeDef",
    "ConnectionFunctionTestResultTypeDef",
    "ConnectionGroupAssociationFilterTypeDef",
    "ConnectionGroupSummaryTypeDef",
    "ConnectionGroupTypeDef",
    "ContentTypeProfileConfigOutputTypeDef",
    "ContentTypeProfileConfigTypeDef",
    "ContentTypeProfileTypeDef",
    "ContentTypeProfilesOutputTypeDef",
    "ContentTypeProfilesTypeDef",
    "ContinuousDeploymentPolicyConfigOutputTypeDef",
    "ContinuousDeploymentPolicyConfigTypeDef",
    "ContinuousDeploymentPolicyConfigUnionTypeDef",
    "ContinuousDeploymentPolicyListTypeDef",
    "ContinuousDeploymentPolicySummaryTypeDef",
    "ContinuousDeploymentPolicyTypeDef",
    "ContinuousDeploymentSingleHeaderConfigTypeDef",
    "ContinuousDeploymentSingleWeightConfigTypeDef",
    "CookieNamesOutputTypeDef",
    "CookieNamesTypeDef",
    "CookieNamesUnionTypeDef",
    "CookiePreferenceOutputTypeDef",
    "CookiePreferenceTypeDef",
    "CookiePreferenceUnionTypeDef",
    "CopyDistributionRequestTypeDef",
    "CopyDistributionResultTypeDef",
    "CreateAnycastIpListRequestTypeDef",
    "CreateAnycastIpListResultTypeDef",
    "CreateCachePolicyRequestTypeDef",
    "CreateCachePolicyResultTypeDef",
    "CreateCloudFrontOriginAccessIdentityRequestTypeDef",
    "CreateCloudFrontOriginAccessIdentityResultTypeDef",
    "CreateConnectionFunctionRequestTypeDef",
    "CreateConnectionFunctionResultTypeDef",
    "CreateConnectionGroupRequestTypeDef",
    "CreateConnectionGroupResultTypeDef",
    "CreateContinuousDeploymentPolicyRequestTypeDef",
    "CreateContinuousDeploymentPolicyResultTypeDef",
    "CreateDistributionRequestTypeDef",
    "CreateDistributionResultTypeDef",
    "CreateDistributionTenantRequestTypeDef",
    "CreateDistributionTenantResultTypeDef",
    "CreateDistributionWithTagsRequestTypeDef",
    "CreateDistributionWithTagsResultTypeDef",
    "CreateFieldLevelEncryptionConfigRequestTypeDef",
    "CreateFieldLevelEncryptionConfigResultTypeDef",
    "CreateFieldLevelEncryptionProfileRequestTypeDef",
    "CreateFieldLevelEncryptionProfileResultTypeDef",
    "CreateFunctionRequestTypeDef",
    "CreateFunctionResultTypeDef",
    "CreateInvalidationForDistributionTenantRequestTypeDef",
    "CreateInvalidationForDistributionTenantResultTypeDef",
    "CreateInvalidationRequestTypeDef",
    "CreateInvalidationResultTypeDef",
    "CreateKeyGroupRequestTypeDef",
    "CreateKeyGroupResultTypeDef",
    "CreateKeyValueStoreRequestTypeDef",
    "CreateKeyValueStoreResultTypeDef",
    "CreateMonitoringSubscriptionRequestTypeDef",
    "CreateMonitoringSubscriptionResultTypeDef",
    "CreateOriginAccessControlRequestTypeDef",
    "CreateOriginAccessControlResultTypeDef",
    "CreateOriginRequestPolicyRequestTypeDef",
    "CreateOriginRequestPolicyResultTypeDef",
    "CreatePublicKeyRequestTypeDef",
    "CreatePublicKeyResultTypeDef",
    "CreateRealtimeLogConfigRequestTypeDef",
    "CreateRealtimeLogConfigResultTypeDef",
    "CreateResponseHeadersPolicyRequestTypeDef",
    "CreateResponseHeadersPolicyResultTypeDef",
    "CreateStreamingDistributionRequestTypeDef",
    "CreateStreamingDistributionResultTypeDef",
    "CreateStreamingDistributionWithTagsRequestTypeDef",
    "CreateStreamingDistributionWithTagsResultTypeDef",
    "CreateTrustStoreRequestTypeDef",
    "CreateTrustStoreResultTypeDef",
    "CreateVpcOriginRequestTypeDef",
    "CreateVpcOriginResultTypeDef",
    "CustomErrorResponseTypeDef",
    "CustomErrorResponsesOutputTypeDef",
    "CustomErrorResponsesTypeDef",
    "CustomErrorResponsesUnionTypeDef",
    "CustomHeadersOutputTypeDef",
    "CustomHeadersTypeDef",
    "CustomHeadersUnionTypeDef",
    "CustomOriginConfigOutputTypeDef",
    "CustomOriginConfigTypeDef",
    "CustomOriginConfigUnionTypeDef",
    "CustomizationsOutputTypeDef",
    "CustomizationsTypeDef",
    "CustomizationsUnionTypeDef",
    "DefaultCacheBehaviorOutputTypeDef",
    "DefaultCacheBehaviorTypeDef",
    "DefaultCacheBehaviorUnionTypeDef",
    "DeleteAnycastIpListRequestTypeDef",
    "DeleteCachePolicyRequestTypeDef",
    "DeleteCloudFrontOriginAccessIdentityRequestTypeDef",
    "DeleteConnectionFunctionRequestTypeDef",
    "DeleteConnectionGroupRequestTypeDef",
    "DeleteContinuousDeploymentPolicyRequestTypeDef",
    "DeleteDistributionRequestTypeDef",
    "DeleteDistributionTenantRequestTypeDef",
    "DeleteFieldLevelEncryptionConfigRequestTypeDef",
    "DeleteFieldLevelEncryptionProfileRequestTypeDef",
    "DeleteFunctionRequestTypeDef",
    "DeleteKeyGroupRequestTypeDef",
    "DeleteKeyValueStoreRequestTypeDef",
    "DeleteMonitoringSubscriptionRequestTypeDef",
    "DeleteOriginAccessControlRequestTypeDef",
    "DeleteOriginRequestPolicyRequestTypeDef",
    "DeletePublicKeyRequestTypeDef",
    "DeleteRealtimeLogConfigRequestTypeDef",
    "DeleteResourcePolicyRequestTypeDef",
    "DeleteResponseHeadersPolicyRequestTypeDef",
    "DeleteStreamingDistributionRequestTypeDef",
    "DeleteTrustStoreRequestTypeDef",
    "DeleteVpcOriginRequestTypeDef",
    "DeleteVpcOriginResultTypeDef",
    "DescribeConnectionFunctionRequestTypeDef",
    "DescribeConnectionFunctionResultTypeDef",
    "DescribeFunctionRequestTypeDef",
    "DescribeFunctionResultTypeDef",
    "DescribeKeyValueStoreRequestTypeDef",
    "DescribeKeyValueStoreResultTypeDef",
    "DisassociateDistributionTenantWebACLRequestTypeDef",
    "DisassociateDistributionTenantWebACLResultTypeDef",
    "DisassociateDistributionWebACLRequestTypeDef",
    "DisassociateDistributionWebACLResultTypeDef",
    "DistributionConfigOutputTypeDef",
    "DistributionConfigTypeDef",
    "DistributionConfigUnionTypeDef",
    "DistributionConfigWithTagsTypeDef",
    "DistributionIdListTypeDef",
    "DistributionIdOwnerListTypeDef",
    "DistributionIdOwnerTypeDef",
    "DistributionListTypeDef",
    "DistributionResourceIdTypeDef",
    "DistributionSummaryTypeDef",
    "DistributionTenantAssociationFilterTypeDef",
    "DistributionTenantSummaryTypeDef",
    "DistributionTenantTypeDef",
    "DistributionTypeDef",
    "DnsConfigurationTypeDef",
    "DomainConflictTypeDef",
    "DomainItemTypeDef",
    "DomainResultTypeDef",
    "EmptyResponseMetadataTypeDef",
    "EncryptionEntitiesOutputTypeDef",
    "EncryptionEntitiesTypeDef",
    "EncryptionEntityOutputTypeDef",
    "EncryptionEntityTypeDef",
    "EndPointTypeDef",
    "FieldLevelEncryptionConfigOutputTypeDef",
    "FieldLevelEncryptionConfigTypeDef",
    "FieldLevelEncryptionConfigUnionTypeDef",
    "FieldLevelEncryptionListTypeDef",
    "FieldLevelEncryptionProfileConfigOutputTypeDef",
    "FieldLevelEncryptionProfileConfigTypeDef",
    "FieldLevelEncryptionProfileConfigUnionTypeDef",
    "FieldLevelEncryptionProfileListTypeDef",
    "FieldLevelEncryptionProfileSummaryTypeDef",
    "FieldLevelEncryptionProfileTypeDef",
    "FieldLevelEncryptionSummaryTypeDef",
    "FieldLevelEncryptionTypeDef",
    "FieldPatternsOutputTypeDef",
    "FieldPatternsTypeDef",
    "ForwardedValuesOutputTypeDef",
    "ForwardedValuesTypeDef",
    "ForwardedValuesUnionTypeDef",
    "FunctionAssociationTypeDef",
    "FunctionAssociationsOutputTypeDef",
    "FunctionAssociationsTypeDef",
    "FunctionAssociationsUnionTypeDef",
    "FunctionConfigOutputTypeDef",
    "FunctionConfigTypeDef",
    "FunctionConfigUnionTypeDef",
    "FunctionListTypeDef",
    "FunctionMetadataTypeDef",
    "FunctionSummaryTypeDef",
    "GeoRestrictionCustomizationOutputTypeDef",
    "GeoRestrictionCustomizationTypeDef",
    "GeoRestrictionOutputTypeDef",
    "GeoRestrictionTypeDef",
    "GeoRestrictionUnionTypeDef",
    "GetAnycastIpListRequestTypeDef",
    "GetAnycastIpListResultTypeDef",
    "GetCachePolicyConfigRequestTypeDef",
    "GetCachePolicyConfigResultTypeDef",
    "GetCachePolicyRequestTypeDef",
    "GetCachePolicyResultTypeDef",
    "GetCloudFrontOriginAccessIdentityConfigRequestTypeDef",
    "GetCloudFrontOriginAccessIdentityConfigResultTypeDef",
    "GetCloudFrontOriginAccessIdentityRequestTypeDef",
    "GetCloudFrontOriginAccessIdentityResultTypeDef",
    "GetConnectionFunctionRequestTypeDef",
    "GetConnectionFunctionResultTypeDef",
    "GetConnectionGroupByRoutingEndpointRequestTypeDef",
    "GetConnectionGroupByRoutingEndpointResultTypeDef",
    "GetConnectionGroupRequestTypeDef",
    "GetConnectionGroupResultTypeDef",
    "GetContinuousDeploymentPolicyConfigRequestTypeDef",
    "GetContinuousDeploymentPolicyConfigResultTypeDef",
    "GetContinuousDeploymentPolicyRequestTypeDef",
    "GetContinuousDeploymentPolicyResultTypeDef",
    "GetDistributionConfigRequestTypeDef",
    "GetDistributionConfigResultTypeDef",
    "GetDistributionRequestTypeDef",
    "GetDistributionRequestWaitTypeDef",
    "GetDistributionResultTypeDef",
    "GetDistributionTenantByDomainRequestTypeDef",
    "GetDistributionTenantByDomainResultTypeDef",
    "GetDistributionTenantRequestTypeDef",
    "GetDistributionTenantResultTypeDef",
    "GetFieldLevelEncryptionConfigRequestTypeDef",
    "GetFieldLevelEncryptionConfigResultTypeDef",
    "GetFieldLevelEncryptionProfileConfigRequestTypeDef",
    "GetFieldLevelEncryptionProfileConfigResultTypeDef",
    "GetFieldLevelEncryptionProfileRequestTypeDef",
    "GetFieldLevelEncryptionProfileResultTypeDef",
    "GetFieldLevelEncryptionRequestTypeDef",
    "GetFieldLevelEncryptionResultTypeDef",
    "GetFunctionRequestTypeDef",
    "GetFunctionResultTypeDef",
    "GetInvalidationForDistributionTenantRequestTypeDef",
    "GetInvalidationForDistributionTenantRequestWaitTypeDef",
    "GetInvalidationForDistributionTenantResultTypeDef",
    "GetInvalidationRequestTypeDef",
    "GetInvalidationRequestWaitTypeDef",
    "GetInvalidationResultTypeDef",
    "GetKeyGroupConfigRequestTypeDef",
    "GetKeyGroupConfigResultTypeDef",
    "GetKeyGroupRequestTypeDef",
    "GetKeyGroupResultTypeDef",
    "GetManagedCertificateDetailsRequestTypeDef",
    "GetManagedCertificateDetailsResultTypeDef",
    "GetMonitoringSubscriptionRequestTypeDef",
    "GetMonitoringSubscriptionResultTypeDef",
    "GetOriginAccessControlConfigRequestTypeDef",
    "GetOriginAccessControlConfigResultTypeDef",
    "GetOriginAccessControlRequestTypeDef",
    "GetOriginAccessControlResultTypeDef",
    "GetOriginRequestPolicyConfigRequestTypeDef",
    "GetOriginRequestPolicyConfigResultTypeDef",
    "GetOriginRequestPolicyRequestTypeDef",
    "GetOriginRequestPolicyResultTypeDef",
    "GetPublicKeyConfigRequestTypeDef",
    "GetPublicKeyConfigResultTypeDef",
    "GetPublicKeyRequestTypeDef",
    "GetPublicKeyResultTypeDef",
    "GetRealtimeLogConfigRequestTypeDef",
    "GetRealtimeLogConfigResultTypeDef",
    "GetResourcePolicyRequestTypeDef",
    "GetResourcePolicyResultTypeDef",
    "GetResponseHeadersPolicyConfigRequestTypeDef",
    "GetResponseHeadersPolicyConfigResultTypeDef",
    "GetResponseHeadersPolicyRequestTypeDef",
    "GetResponseHeadersPolicyResultTypeDef",
    "GetStreamingDistributionConfigRequestTypeDef",
    "GetStreamingDistributionConfigResultTypeDef",
    "GetStreamingDistributionRequestTypeDef",
    "GetStreamingDistributionRequestWaitTypeDef",
    "GetStreamingDistributionResultTypeDef",
    "GetTrustStoreRequestTypeDef",
    "GetTrustStoreResultTypeDef",
    "GetVpcOriginRequestTypeDef",
    "GetVpcOriginResultTypeDef",
    "GrpcConfigTypeDef",
    "HeadersOutputTypeDef",
    "HeadersTypeDef",
    "HeadersUnionTypeDef",
    "ImportSourceTypeDef",
    "InvalidationBatchOutputTypeDef",
    "InvalidationBatchTypeDef",
    "InvalidationBatchUnionTypeDef",
    "InvalidationListTypeDef",
    "InvalidationSummaryTypeDef",
    "InvalidationTypeDef",
    "IpamCidrConfigTypeDef",
    "IpamConfigTypeDef",
    "KGKeyPairIdsTypeDef",
    "KeyGroupConfigOutputTypeDef",
    "KeyGroupConfigTypeDef",
    "KeyGroupConfigUnionTypeDef",
    "KeyGroupListTypeDef",
    "KeyGroupSummaryTypeDef",
    "KeyGroupTypeDef",
    "KeyPairIdsTypeDef",
    "KeyValueStoreAssociationTypeDef",
    "KeyValueStoreAssociationsOutputTypeDef",
    "KeyValueStoreAssociationsTypeDef",
    "KeyValueStoreListTypeDef",
    "KeyValueStoreTypeDef",
    "KinesisStreamConfigTypeDef",
    "LambdaFunctionAssociationTypeDef",
    "LambdaFunctionAssociationsOutputTypeDef",
    "LambdaFunctionAssociationsTypeDef",
    "LambdaFunctionAssociationsUnionTypeDef",
    "ListAnycastIpListsRequestTypeDef",
    "ListAnycastIpListsResultTypeDef",
    "ListCachePoliciesRequestTypeDef",
    "ListCachePoliciesResultTypeDef",
    "ListCloudFrontOriginAccessIdentitiesRequestPaginateTypeDef",
    "ListCloudFrontOriginAccessIdentitiesRequestTypeDef",
    "ListCloudFrontOriginAccessIdentitiesResultTypeDef",
    "ListConflictingAliasesRequestTypeDef",
    "ListConflictingAliasesResultTypeDef",
    "ListConnectionFunctionsRequestPaginateTypeDef",
    "ListConnectionFunctionsRequestTypeDef",
    "ListConnectionFunctionsResultTypeDef",
    "ListConnectionGroupsRequestPaginateTypeDef",
    "ListConnectionGroupsRequestTypeDef",
    "ListConnectionGroupsResultTypeDef",
    "ListContinuousDeploymentPoliciesRequestTypeDef",
    "ListContinuousDeploymentPoliciesResultTypeDef",
    "ListDistributionTenantsByCustomizationRequestPaginateTypeDef",
    "ListDistributionTenantsByCustomizationRequestTypeDef",
    "ListDistributionTenantsByCustomizationResultTypeDef",
    "ListDistributionTenantsRequestPaginateTypeDef",
    "ListDistributionTenantsRequestTypeDef",
    "ListDistributionTenantsResultTypeDef",
    "ListDistributionsByAnycastIpListIdRequestTypeDef",
    "ListDistributionsByAnycastIpListIdResultTypeDef",
    "ListDistributionsByCachePolicyIdRequestTypeDef",
    "ListDistributionsByCachePolicyIdResultTypeDef",
    "ListDistributionsByConnectionFunctionRequestPaginateTypeDef",
    "ListDistributionsByConnectionFunctionRequestTypeDef",
    "ListDistributionsByConnectionFunctionResultTypeDef",
    "ListDistributionsByConnectionModeRequestPaginateTypeDef",
    "ListDistributionsByConnectionModeRequestTypeDef",
    "ListDistributionsByConnectionModeResultTypeDef",
    "ListDistributionsByKeyGroupRequestTypeDef",
    "ListDistributionsByKeyGroupResultTypeDef",
    "ListDistributionsByOriginRequestPolicyIdRequestTypeDef",
    "ListDistributionsByOriginRequestPolicyIdResultTypeDef",
    "ListDistributionsByOwnedResourceRequestTypeDef",
    "ListDistributionsByOwnedResourceResultTypeDef",
    "ListDistributionsByRealtimeLogConfigRequestTypeDef",
    "ListDistributionsByRealtimeLogConfigResultTypeDef",
    "ListDistributionsByResponseHeadersPolicyIdRequestTypeDef",
    "ListDistributionsByResponseHeadersPolicyIdResultTypeDef",
    "ListDistributionsByTrustStoreRequestPaginateTypeDef",
    "ListDistributionsByTrustStoreRequestTypeDef",
    "ListDistributionsByTrustStoreResultTypeDef",
    "ListDistributionsByVpcOriginIdRequestTypeDef",
    "ListDistributionsByVpcOriginIdResultTypeDef",
    "ListDistributionsByWebACLIdRequestTypeDef",
    "ListDistributionsByWebACLIdResultTypeDef",
    "ListDistributionsRequestPaginateTypeDef",
    "ListDistributionsRequestTypeDef",
    "ListDistributionsResultTypeDef",
    "ListDomainConflictsRequestPaginateTypeDef",
    "ListDomainConflictsRequestTypeDef",
    "ListDomainConflictsResultTypeDef",
    "ListFieldLevelEncryptionConfigsRequestTypeDef",
    "ListFieldLevelEncryptionConfigsResultTypeDef",
    "ListFieldLevelEncryptionProfilesRequestTypeDef",
    "ListFieldLevelEncryptionProfilesResultTypeDef",
    "ListFunctionsRequestTypeDef",
    "ListFunctionsResultTypeDef",
    "ListInvalidationsForDistributionTenantRequestPaginateTypeDef",
    "ListInvalidationsForDistributionTenantRequestTypeDef",
    "ListInvalidationsForDistributionTenantResultTypeDef",
    "ListInvalidationsRequestPaginateTypeDef",
    "ListInvalidationsRequestTypeDef",
    "ListInvalidationsResultTypeDef",
    "ListKeyGroupsRequestTypeDef",
    "ListKeyGroupsResultTypeDef",
    "ListKeyValueStoresRequestPaginateTypeDef",
    "ListKeyValueStoresRequestTypeDef",
    "ListKeyValueStoresResultTypeDef",
    "ListOriginAccessControlsRequestPaginateTypeDef",
    "ListOriginAccessControlsRequestTypeDef",
    "ListOriginAccessControlsResultTypeDef",
    "ListOriginRequestPoliciesRequestTypeDef",
    "ListOriginRequestPoliciesResultTypeDef",
    "ListPublicKeysRequestPaginateTypeDef",
    "ListPublicKeysRequestTypeDef",
    "ListPublicKeysResultTypeDef",
    "ListRealtimeLogConfigsRequestTypeDef",
    "ListRealtimeLogConfigsResultTypeDef",
    "ListResponseHeadersPoliciesRequestTypeDef",
    "ListResponseHeadersPoliciesResultTypeDef",
    "ListStreamingDistributionsRequestPaginateTypeDef",
    "ListStreamingDistributionsRequestTypeDef",
    "ListStreamingDistributionsResultTypeDef",
    "ListTagsForResourceRequestTypeDef",
    "ListTagsForResourceResultTypeDef",
    "ListTrustStoresRequestPaginateTypeDef",
    "ListTrustStoresRequestTypeDef",
    "ListTrustStoresResultTypeDef",
    "ListVpcOriginsRequestTypeDef",
    "ListVpcOriginsResultTypeDef",
    "LoggingConfigTypeDef",
    "ManagedCertificateDetailsTypeDef",
    "ManagedCertificateRequestTypeDef",
    "MonitoringSubscriptionTypeDef",
    "OriginAccessControlConfigTypeDef",
    "OriginAccessControlListTypeDef",
    "OriginAccessControlSummaryTypeDef",
    "OriginAccessControlTypeDef",
    "OriginCustomHeaderTypeDef",
    "OriginGroupFailoverCriteriaOutputTypeDef",
    "OriginGroupFailoverCriteriaTypeDef",
    "OriginGroupFailoverCriteriaUnionTypeDef",
    "OriginGroupMemberTypeDef",
    "OriginGroupMembersOutputTypeDef",
    "OriginGroupMembersTypeDef",
    "OriginGroupMembersUnionTypeDef",
    "OriginGroupOutputTypeDef",
    "OriginGroupTypeDef",
    "OriginGroupUnionTypeDef",
    "OriginGroupsOutputTypeDef",
    "OriginGroupsTypeDef",
    "OriginGroupsUnionTypeDef",
    "OriginMtlsConfigTypeDef",
    "OriginOutputTypeDef",
    "OriginRequestPolicyConfigOutputTypeDef",
    "OriginRequestPolicyConfigTypeDef",
    "OriginRequestPolicyConfigUnionTypeDef",
    "OriginRequestPolicyCookiesConfigOutputTypeDef",
    "OriginRequestPolicyCookiesConfigTypeDef",
    "OriginRequestPolicyHeadersConfigOutputTypeDef",
    "OriginRequestPolicyHeadersConfigTypeDef",
    "OriginRequestPolicyListTypeDef",
    "OriginRequestPolicyQueryStringsConfigOutputTypeDef",
    "OriginRequestPolicyQueryStringsConfigTypeDef",
    "OriginRequestPolicySummaryTypeDef",
    "OriginRequestPolicyTypeDef",
    "OriginShieldTypeDef",
    "OriginSslProtocolsOutputTypeDef",
    "OriginSslProtocolsTypeDef",
    "OriginSslProtocolsUnionTypeDef",
    "OriginTypeDef",
    "OriginUnionTypeDef",
    "OriginsOutputTypeDef",
    "OriginsTypeDef",
    "OriginsUnionTypeDef",
    "PaginatorConfigTypeDef",
    "ParameterDefinitionSchemaTypeDef",
    "ParameterDefinitionTypeDef",
    "ParameterTypeDef",
    "ParametersInCacheKeyAndForwardedToOriginOutputTypeDef",
    "ParametersInCacheKeyAndForwardedToOriginTypeDef",
    "PathsOutputTypeDef",
    "PathsTypeDef",
    "PublicKeyConfigTypeDef",
    "PublicKeyListTypeDef",
    "PublicKeySummaryTypeDef",
    "PublicKeyTypeDef",
    "PublishConnectionFunctionRequestTypeDef",
    "PublishConnectionFunctionResultTypeDef",
    "PublishFunctionRequestTypeDef",
    "PublishFunctionResultTypeDef",
    "PutResourcePolicyRequestTypeDef",
    "PutResourcePolicyResultTypeDef",
    "QueryArgProfileConfigOutputTypeDef",
    "QueryArgProfileConfigTypeDef",
    "QueryArgProfileTypeDef",
    "QueryArgProfilesOutputTypeDef",
    "QueryArgProfilesTypeDef",
    "QueryStringCacheKeysOutputTypeDef",
    "QueryStringCacheKeysTypeDef",
    "QueryStringCacheKeysUnionTypeDef",
    "QueryStringNamesOutputTypeDef",
    "QueryStringNamesTypeDef",
    "RealtimeLogConfigTypeDef",
    "RealtimeLogConfigsTypeDef",
    "RealtimeMetricsSubscriptionConfigTypeDef",
    "ResponseHeadersPolicyAccessControlAllowHeadersOutputTypeDef",
    "ResponseHeadersPolicyAccessControlAllowHeadersTypeDef",
    "ResponseHeadersPolicyAccessControlAllowMethodsOutputTypeDef",
    "ResponseHeadersPolicyAccessControlAllowMethodsTypeDef",
    "ResponseHeadersPolicyAccessControlAllowOriginsOutputTypeDef",
    "ResponseHeadersPolicyAccessControlAllowOriginsTypeDef",
    "ResponseHeadersPolicyAccessControlExposeHeadersOutputTypeDef",
    "ResponseHeadersPolicyAccessControlExposeHeadersTypeDef",
    "ResponseHeadersPolicyConfigOutputTypeDef",
    "ResponseHeadersPolicyConfigTypeDef",
    "ResponseHeadersPolicyConfigUnionTypeDef",
    "ResponseHeadersPolicyContentSecurityPolicyTypeDef",
    "ResponseHeadersPolicyContentTypeOptionsTypeDef",
    "ResponseHeadersPolicyCorsConfigOutputTypeDef",
    "ResponseHeadersPolicyCorsConfigTypeDef",
    "ResponseHeadersPolicyCustomHeaderTypeDef",
    "ResponseHeadersPolicyCustomHeadersConfigOutputTypeDef",
    "ResponseHeadersPolicyCustomHeadersConfigTypeDef",
    "ResponseHeadersPolicyFrameOptionsTypeDef",
    "ResponseHeadersPolicyListTypeDef",
    "ResponseHeadersPolicyReferrerPolicyTypeDef",
    "ResponseHeadersPolicyRemoveHeaderTypeDef",
    "ResponseHeadersPolicyRemoveHeadersConfigOutputTypeDef",
    "ResponseHeadersPolicyRemoveHeadersConfigTypeDef",
    "ResponseHeadersPolicySecurityHeadersConfigTypeDef",
    "ResponseHeadersPolicyServerTimingHeadersConfigTypeDef",
    "ResponseHeadersPolicyStrictTransportSecurityTypeDef",
    "ResponseHeadersPolicySummaryTypeDef",
    "ResponseHeadersPolicyTypeDef",
    "ResponseHeadersPolicyXSSProtectionTypeDef",
    "ResponseMetadataTypeDef",
    "RestrictionsOutputTypeDef",
    "RestrictionsTypeDef",
    "RestrictionsUnionTypeDef",
    "S3OriginConfigTypeDef",
    "S3OriginTypeDef",
    "SessionStickinessConfigTypeDef",
    "SignerTypeDef",
    "StagingDistributionDnsNamesOutputTypeDef",
    "StagingDistributionDnsNamesTypeDef",
    "StatusCodesOutputTypeDef",
    "StatusCodesTypeDef",
    "StatusCodesUnionTypeDef",
    "StreamingDistributionConfigOutputTypeDef",
    "StreamingDistributionConfigTypeDef",
    "StreamingDistributionConfigUnionTypeDef",
    "StreamingDistributionConfigWithTagsTypeDef",
    "StreamingDistributionListTypeDef",
    "StreamingDistributionSummaryTypeDef",
    "StreamingDistributionTypeDef",
    "StreamingLoggingConfigTypeDef",
    "StringSchemaConfigTypeDef",
    "TagKeysTypeDef",
    "TagResourceRequestTypeDef",
    "TagTypeDef",
    "TagsOutputTypeDef",
    "TagsTypeDef",
    "TagsUnionTypeDef",
    "TenantConfigOutputTypeDef",
    "TenantConfigTypeDef",
    "TenantConfigUnionTypeDef",
    "TestConnectionFunctionRequestTypeDef",
    "TestConnectionFunctionResultTypeDef",
    "TestFunctionRequestTypeDef",
    "TestFunctionResultTypeDef",
    "TestResultTypeDef",
    "TrafficConfigTypeDef",
    "TrustStoreConfigTypeDef",
    "TrustStoreSummaryTypeDef",
    "TrustStoreTypeDef",
    "TrustedKeyGroupsOutputTypeDef",
    "TrustedKeyGroupsTypeDef",
    "TrustedKeyGroupsUnionTypeDef",
    "TrustedSignersOutputTypeDef",
    "TrustedSignersTypeDef",
    "TrustedSignersUnionTypeDef",
    "UntagResourceRequestTypeDef",
    "UpdateAnycastIpListRequestTypeDef",
    "UpdateAnycastIpListResultTypeDef",
    "UpdateCachePolicyRequestTypeDef",
    "UpdateCachePolicyResultTypeDef",
    "UpdateCloudFrontOriginAccessIdentityRequestTypeDef",
    "UpdateCloudFrontOriginAccessIdentityResultTypeDef",
    "UpdateConnectionFunctionRequestTypeDef",
    "UpdateConnectionFunctionResultTypeDef",
    "UpdateConnectionGroupRequestTypeDef",
    "UpdateConnectionGroupResultTypeDef",
    "UpdateContinuousDeploymentPolicyRequestTypeDef",
    "UpdateContinuousDeploymentPolicyResultTypeDef",
    "UpdateDistributionRequestTypeDef",
    "UpdateDistributionResultTypeDef",
    "UpdateDistributionTenantRequestTypeDef",
    "UpdateDistributionTenantResultTypeDef",
    "UpdateDistributionWithStagingConfigRequestTypeDef",
    "UpdateDistributionWithStagingConfigResultTypeDef",
    "UpdateDomainAssociationRequestTypeDef",
    "UpdateDomainAssociationResultTypeDef",
    "UpdateFieldLevelEncryptionConfigRequestTypeDef",
    "UpdateFieldLevelEncryptionConfigResultTypeDef",
    "UpdateFieldLevelEncryptionProfileRequestTypeDef",
    "UpdateFieldLevelEncryptionProfileResultTypeDef",
    "UpdateFunctionRequestTypeDef",
    "UpdateFunctionResultTypeDef",
    "UpdateKeyGroupRequestTypeDef",
    "UpdateKeyGroupResultTypeDef",
    "UpdateKeyValueStoreRequestTypeDef",
    "UpdateKeyValueStoreResultTypeDef",
    "UpdateOriginAccessControlRequestTypeDef",
    "UpdateOriginAccessControlResultTypeDef",
    "UpdateOriginRequestPolicyRequestTypeDef",
    "UpdateOriginRequestPolicyResultTypeDef",
    "UpdatePublicKeyRequestTypeDef",
    "UpdatePublicKeyResultTypeDef",
    "UpdateRealtimeLogConfigRequestTypeDef",
    "UpdateRealtimeLogConfigResultTypeDef",
    "UpdateResponseHeadersPolicyRequestTypeDef",
    "UpdateResponseHeadersPolicyResultTypeDef",
    "UpdateStreamingDistributionRequestTypeDef",
    "UpdateStreamingDistributionResultTypeDef",
    "UpdateTrustStoreRequestTypeDef",
    "UpdateTrustStoreResultTypeDef",
    "UpdateVpcOriginRequestTypeDef",
    "UpdateVpcOriginResultTypeDef",
    "ValidationTokenDetailTypeDef",
    "VerifyDnsConfigurationRequestTypeDef",
    "VerifyDnsConfigurationResultTypeDef",
    "ViewerCertificateTypeDef",
    "ViewerFallbackTypeDef",
    "ViewerMtlsConfigTypeDef",
    "VpcOriginConfigTypeDef",
    "VpcOriginEndpointConfigOutputTypeDef",
    "VpcOriginEndpointConfigTypeDef",
    "VpcOriginEndpointConfigUnionTypeDef",
    "VpcOriginListTypeDef",
    "VpcOriginSummaryTypeDef",
    "VpcOriginTypeDef",
    "WaiterConfigTypeDef",
    "WebAclCustomizationTypeDef",
]


class ActiveTrustedKeyGroupsTypeDef(TypedDict):
    Enabled: bool
    Quantity: int
    Items: NotRequired[list[KGKeyPairIdsTypeDef]]


class ActiveTrustedSignersTypeDef(TypedDict):
    Enabled: bool
    Quantity: int
    Items: NotRequired[list[SignerTypeDef]]


class AliasICPRecordalTypeDef(TypedDict):
    CNAME: NotRequired[str]
    ICPRecordalStatus: NotRequired[ICPRecordalStatusType]


class AliasesOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[str]]


class AliasesTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[str]]


class AllowedMethodsOutputTypeDef(TypedDict):
    Quantity: int
    Items: list[MethodType]
    CachedMethods: NotRequired[CachedMethodsOutputTypeDef]


class AllowedMethodsTypeDef(TypedDict):
    Quantity: int
    Items: Sequence[MethodType]
    CachedMethods: NotRequired[CachedMethodsUnionTypeDef]


class AnycastIpListCollectionTypeDef(TypedDict):
    Items: NotRequired[list[AnycastIpListSummaryTypeDef]]
    Marker: str
    NextMarker: NotRequired[str]
    MaxItems: int
    IsTruncated: bool
    Quantity: int


class AnycastIpListSummaryTypeDef(TypedDict):
    Id: str
    Name: str
    Status: str
    Arn: str
    IpCount: int
    LastModifiedTime: datetime
    IpAddressType: NotRequired[IpAddressTypeType]
    ETag: NotRequired[str]
    IpamConfig: NotRequired[IpamConfigTypeDef]


class AnycastIpListTypeDef(TypedDict):
    Id: str
    Name: str
    Status: str
    Arn: str
    IpAddressType: NotRequired[IpAddressTypeType]
    IpamConfig: NotRequired[IpamConfigTypeDef]
    AnycastIps: list[str]
    IpCount: int
    LastModifiedTime: datetime


class AssociateAliasRequestTypeDef(TypedDict):
    TargetDistributionId: str
    Alias: str


class AssociateDistributionTenantWebACLRequestTypeDef(TypedDict):
    Id: str
    WebACLArn: str
    IfMatch: NotRequired[str]


class AssociateDistributionTenantWebACLResultTypeDef(TypedDict):
    Id: str
    WebACLArn: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class AssociateDistributionWebACLRequestTypeDef(TypedDict):
    Id: str
    WebACLArn: str
    IfMatch: NotRequired[str]


class AssociateDistributionWebACLResultTypeDef(TypedDict):
    Id: str
    WebACLArn: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CaCertificatesBundleS3LocationTypeDef(TypedDict):
    Bucket: str
    Key: str
    Region: str
    Version: NotRequired[str]


class CaCertificatesBundleSourceTypeDef(TypedDict):
    CaCertificatesBundleS3Location: NotRequired[CaCertificatesBundleS3LocationTypeDef]


class CacheBehaviorOutputTypeDef(TypedDict):
    PathPattern: str
    TargetOriginId: str
    TrustedSigners: NotRequired[TrustedSignersOutputTypeDef]
    TrustedKeyGroups: NotRequired[TrustedKeyGroupsOutputTypeDef]
    ViewerProtocolPolicy: ViewerProtocolPolicyType
    AllowedMethods: NotRequired[AllowedMethodsOutputTypeDef]
    SmoothStreaming: NotRequired[bool]
    Compress: NotRequired[bool]
    LambdaFunctionAssociations: NotRequired[LambdaFunctionAssociationsOutputTypeDef]
    FunctionAssociations: NotRequired[FunctionAssociationsOutputTypeDef]
    FieldLevelEncryptionId: NotRequired[str]
    RealtimeLogConfigArn: NotRequired[str]
    CachePolicyId: NotRequired[str]
    OriginRequestPolicyId: NotRequired[str]
    ResponseHeadersPolicyId: NotRequired[str]
    GrpcConfig: NotRequired[GrpcConfigTypeDef]
    ForwardedValues: NotRequired[ForwardedValuesOutputTypeDef]
    MinTTL: NotRequired[int]
    DefaultTTL: NotRequired[int]
    MaxTTL: NotRequired[int]


class CacheBehaviorTypeDef(TypedDict):
    PathPattern: str
    TargetOriginId: str
    TrustedSigners: NotRequired[TrustedSignersUnionTypeDef]
    TrustedKeyGroups: NotRequired[TrustedKeyGroupsUnionTypeDef]
    ViewerProtocolPolicy: ViewerProtocolPolicyType
    AllowedMethods: NotRequired[AllowedMethodsUnionTypeDef]
    SmoothStreaming: NotRequired[bool]
    Compress: NotRequired[bool]
    LambdaFunctionAssociations: NotRequired[LambdaFunctionAssociationsUnionTypeDef]
    FunctionAssociations: NotRequired[FunctionAssociationsUnionTypeDef]
    FieldLevelEncryptionId: NotRequired[str]
    RealtimeLogConfigArn: NotRequired[str]
    CachePolicyId: NotRequired[str]
    OriginRequestPolicyId: NotRequired[str]
    ResponseHeadersPolicyId: NotRequired[str]
    GrpcConfig: NotRequired[GrpcConfigTypeDef]
    ForwardedValues: NotRequired[ForwardedValuesUnionTypeDef]
    MinTTL: NotRequired[int]
    DefaultTTL: NotRequired[int]
    MaxTTL: NotRequired[int]


class CacheBehaviorsOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[CacheBehaviorOutputTypeDef]]


class CacheBehaviorsTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[CacheBehaviorUnionTypeDef]]


class CachePolicyConfigOutputTypeDef(TypedDict):
    Comment: NotRequired[str]
    Name: str
    DefaultTTL: NotRequired[int]
    MaxTTL: NotRequired[int]
    MinTTL: int
    ParametersInCacheKeyAndForwardedToOrigin: NotRequired[
        ParametersInCacheKeyAndForwardedToOriginOutputTypeDef
    ]


class CachePolicyConfigTypeDef(TypedDict):
    Comment: NotRequired[str]
    Name: str
    DefaultTTL: NotRequired[int]
    MaxTTL: NotRequired[int]
    MinTTL: int
    ParametersInCacheKeyAndForwardedToOrigin: NotRequired[
        ParametersInCacheKeyAndForwardedToOriginTypeDef
    ]


class CachePolicyCookiesConfigOutputTypeDef(TypedDict):
    CookieBehavior: CachePolicyCookieBehaviorType
    Cookies: NotRequired[CookieNamesOutputTypeDef]


class CachePolicyCookiesConfigTypeDef(TypedDict):
    CookieBehavior: CachePolicyCookieBehaviorType
    Cookies: NotRequired[CookieNamesTypeDef]


class CachePolicyHeadersConfigOutputTypeDef(TypedDict):
    HeaderBehavior: CachePolicyHeaderBehaviorType
    Headers: NotRequired[HeadersOutputTypeDef]


class CachePolicyHeadersConfigTypeDef(TypedDict):
    HeaderBehavior: CachePolicyHeaderBehaviorType
    Headers: NotRequired[HeadersTypeDef]


class CachePolicyListTypeDef(TypedDict):
    NextMarker: NotRequired[str]
    MaxItems: int
    Quantity: int
    Items: NotRequired[list[CachePolicySummaryTypeDef]]


class CachePolicyQueryStringsConfigOutputTypeDef(TypedDict):
    QueryStringBehavior: CachePolicyQueryStringBehaviorType
    QueryStrings: NotRequired[QueryStringNamesOutputTypeDef]


class CachePolicyQueryStringsConfigTypeDef(TypedDict):
    QueryStringBehavior: CachePolicyQueryStringBehaviorType
    QueryStrings: NotRequired[QueryStringNamesTypeDef]


class CachePolicySummaryTypeDef(TypedDict):
    Type: CachePolicyTypeType
    CachePolicy: CachePolicyTypeDef


class CachePolicyTypeDef(TypedDict):
    Id: str
    LastModifiedTime: datetime
    CachePolicyConfig: CachePolicyConfigOutputTypeDef


class CacheTagConfigTypeDef(TypedDict):
    HeaderName: str


class CachedMethodsOutputTypeDef(TypedDict):
    Quantity: int
    Items: list[MethodType]


class CachedMethodsTypeDef(TypedDict):
    Quantity: int
    Items: Sequence[MethodType]


class CertificateTypeDef(TypedDict):
    Arn: str


class CloudFrontOriginAccessIdentityConfigTypeDef(TypedDict):
    CallerReference: str
    Comment: str


class CloudFrontOriginAccessIdentityListTypeDef(TypedDict):
    Marker: str
    NextMarker: NotRequired[str]
    MaxItems: int
    IsTruncated: bool
    Quantity: int
    Items: NotRequired[list[CloudFrontOriginAccessIdentitySummaryTypeDef]]


class CloudFrontOriginAccessIdentitySummaryTypeDef(TypedDict):
    Id: str
    S3CanonicalUserId: str
    Comment: str


class CloudFrontOriginAccessIdentityTypeDef(TypedDict):
    Id: str
    S3CanonicalUserId: str
    CloudFrontOriginAccessIdentityConfig: NotRequired[CloudFrontOriginAccessIdentityConfigTypeDef]


class ConflictingAliasTypeDef(TypedDict):
    Alias: NotRequired[str]
    DistributionId: NotRequired[str]
    AccountId: NotRequired[str]


class ConflictingAliasesListTypeDef(TypedDict):
    NextMarker: NotRequired[str]
    MaxItems: NotRequired[int]
    Quantity: NotRequired[int]
    Items: NotRequired[list[ConflictingAliasTypeDef]]


class ConnectionFunctionAssociationTypeDef(TypedDict):
    Id: str


class ConnectionFunctionSummaryTypeDef(TypedDict):
    Name: str
    Id: str
    ConnectionFunctionConfig: FunctionConfigOutputTypeDef
    ConnectionFunctionArn: str
    Status: str
    Stage: FunctionStageType
    CreatedTime: datetime
    LastModifiedTime: datetime


class ConnectionFunctionTestResultTypeDef(TypedDict):
    ConnectionFunctionSummary: NotRequired[ConnectionFunctionSummaryTypeDef]
    ComputeUtilization: NotRequired[str]
    ConnectionFunctionExecutionLogs: NotRequired[list[str]]
    ConnectionFunctionErrorMessage: NotRequired[str]
    ConnectionFunctionOutput: NotRequired[str]


class ConnectionGroupAssociationFilterTypeDef(TypedDict):
    AnycastIpListId: NotRequired[str]


class ConnectionGroupSummaryTypeDef(TypedDict):
    Id: str
    Name: str
    Arn: str
    RoutingEndpoint: str
    CreatedTime: datetime
    LastModifiedTime: datetime
    ETag: str
    AnycastIpListId: NotRequired[str]
    Enabled: NotRequired[bool]
    Status: NotRequired[str]
    IsDefault: NotRequired[bool]
    ViewerFallback: NotRequired[ViewerFallbackTypeDef]


class ConnectionGroupTypeDef(TypedDict):
    Id: NotRequired[str]
    Name: NotRequired[str]
    Arn: NotRequired[str]
    CreatedTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    Tags: NotRequired[TagsOutputTypeDef]
    Ipv6Enabled: NotRequired[bool]
    RoutingEndpoint: NotRequired[str]
    AnycastIpListId: NotRequired[str]
    Status: NotRequired[str]
    Enabled: NotRequired[bool]
    IsDefault: NotRequired[bool]
    ViewerFallback: NotRequired[ViewerFallbackTypeDef]


class ContentTypeProfileConfigOutputTypeDef(TypedDict):
    ForwardWhenContentTypeIsUnknown: bool
    ContentTypeProfiles: NotRequired[ContentTypeProfilesOutputTypeDef]


class ContentTypeProfileConfigTypeDef(TypedDict):
    ForwardWhenContentTypeIsUnknown: bool
    ContentTypeProfiles: NotRequired[ContentTypeProfilesTypeDef]


class ContentTypeProfileTypeDef(TypedDict):
    Format: FormatType
    ProfileId: NotRequired[str]
    ContentType: str


class ContentTypeProfilesOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[ContentTypeProfileTypeDef]]


class ContentTypeProfilesTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[ContentTypeProfileTypeDef]]


class ContinuousDeploymentPolicyConfigOutputTypeDef(TypedDict):
    StagingDistributionDnsNames: StagingDistributionDnsNamesOutputTypeDef
    Enabled: bool
    TrafficConfig: NotRequired[TrafficConfigTypeDef]


class ContinuousDeploymentPolicyConfigTypeDef(TypedDict):
    StagingDistributionDnsNames: StagingDistributionDnsNamesTypeDef
    Enabled: bool
    TrafficConfig: NotRequired[TrafficConfigTypeDef]


class ContinuousDeploymentPolicyListTypeDef(TypedDict):
    NextMarker: NotRequired[str]
    MaxItems: int
    Quantity: int
    Items: NotRequired[list[ContinuousDeploymentPolicySummaryTypeDef]]


class ContinuousDeploymentPolicySummaryTypeDef(TypedDict):
    ContinuousDeploymentPolicy: ContinuousDeploymentPolicyTypeDef


class ContinuousDeploymentPolicyTypeDef(TypedDict):
    Id: str
    LastModifiedTime: datetime
    ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfigOutputTypeDef


class ContinuousDeploymentSingleHeaderConfigTypeDef(TypedDict):
    Header: str
    Value: str


class ContinuousDeploymentSingleWeightConfigTypeDef(TypedDict):
    Weight: float
    SessionStickinessConfig: NotRequired[SessionStickinessConfigTypeDef]


class CookieNamesOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[str]]


class CookieNamesTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[str]]


class CookiePreferenceOutputTypeDef(TypedDict):
    Forward: ItemSelectionType
    WhitelistedNames: NotRequired[CookieNamesOutputTypeDef]


class CookiePreferenceTypeDef(TypedDict):
    Forward: ItemSelectionType
    WhitelistedNames: NotRequired[CookieNamesUnionTypeDef]


class CopyDistributionRequestTypeDef(TypedDict):
    PrimaryDistributionId: str
    Staging: NotRequired[bool]
    IfMatch: NotRequired[str]
    CallerReference: str
    Enabled: NotRequired[bool]


class CopyDistributionResultTypeDef(TypedDict):
    Distribution: DistributionTypeDef
    Location: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateAnycastIpListRequestTypeDef(TypedDict):
    Name: str
    IpCount: int
    Tags: NotRequired[TagsUnionTypeDef]
    IpAddressType: NotRequired[IpAddressTypeType]
    IpamCidrConfigs: NotRequired[Sequence[IpamCidrConfigTypeDef]]


class CreateAnycastIpListResultTypeDef(TypedDict):
    AnycastIpList: AnycastIpListTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateCachePolicyRequestTypeDef(TypedDict):
    CachePolicyConfig: CachePolicyConfigUnionTypeDef


class CreateCachePolicyResultTypeDef(TypedDict):
    CachePolicy: CachePolicyTypeDef
    Location: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateCloudFrontOriginAccessIdentityRequestTypeDef(TypedDict):
    CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfigTypeDef


class CreateCloudFrontOriginAccessIdentityResultTypeDef(TypedDict):
    CloudFrontOriginAccessIdentity: CloudFrontOriginAccessIdentityTypeDef
    Location: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateConnectionFunctionRequestTypeDef(TypedDict):
    Name: str
    ConnectionFunctionConfig: FunctionConfigUnionTypeDef
    ConnectionFunctionCode: BlobTypeDef
    Tags: NotRequired[TagsUnionTypeDef]


class CreateConnectionFunctionResultTypeDef(TypedDict):
    ConnectionFunctionSummary: ConnectionFunctionSummaryTypeDef
    Location: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateConnectionGroupRequestTypeDef(TypedDict):
    Name: str
    Ipv6Enabled: NotRequired[bool]
    Tags: NotRequired[TagsUnionTypeDef]
    AnycastIpListId: NotRequired[str]
    Enabled: NotRequired[bool]
    ViewerFallback: NotRequired[ViewerFallbackTypeDef]


class CreateConnectionGroupResultTypeDef(TypedDict):
    ConnectionGroup: ConnectionGroupTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateContinuousDeploymentPolicyRequestTypeDef(TypedDict):
    ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfigUnionTypeDef


class CreateContinuousDeploymentPolicyResultTypeDef(TypedDict):
    ContinuousDeploymentPolicy: ContinuousDeploymentPolicyTypeDef
    Location: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateDistributionRequestTypeDef(TypedDict):
    DistributionConfig: DistributionConfigUnionTypeDef


class CreateDistributionResultTypeDef(TypedDict):
    Distribution: DistributionTypeDef
    Location: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateDistributionTenantRequestTypeDef(TypedDict):
    DistributionId: str
    Name: str
    Domains: Sequence[DomainItemTypeDef]
    Tags: NotRequired[TagsUnionTypeDef]
    Customizations: NotRequired[CustomizationsUnionTypeDef]
    Parameters: NotRequired[Sequence[ParameterTypeDef]]
    ConnectionGroupId: NotRequired[str]
    ManagedCertificateRequest: NotRequired[ManagedCertificateRequestTypeDef]
    Enabled: NotRequired[bool]
    OnDomainTakeover: NotRequired[OnDomainTakeoverType]


class CreateDistributionTenantResultTypeDef(TypedDict):
    DistributionTenant: DistributionTenantTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateDistributionWithTagsRequestTypeDef(TypedDict):
    DistributionConfigWithTags: DistributionConfigWithTagsTypeDef


class CreateDistributionWithTagsResultTypeDef(TypedDict):
    Distribution: DistributionTypeDef
    Location: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateFieldLevelEncryptionConfigRequestTypeDef(TypedDict):
    FieldLevelEncryptionConfig: FieldLevelEncryptionConfigUnionTypeDef


class CreateFieldLevelEncryptionConfigResultTypeDef(TypedDict):
    FieldLevelEncryption: FieldLevelEncryptionTypeDef
    Location: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateFieldLevelEncryptionProfileRequestTypeDef(TypedDict):
    FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfigUnionTypeDef


class CreateFieldLevelEncryptionProfileResultTypeDef(TypedDict):
    FieldLevelEncryptionProfile: FieldLevelEncryptionProfileTypeDef
    Location: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateFunctionRequestTypeDef(TypedDict):
    Name: str
    FunctionConfig: FunctionConfigUnionTypeDef
    FunctionCode: BlobTypeDef
    Tags: NotRequired[TagsUnionTypeDef]


class CreateFunctionResultTypeDef(TypedDict):
    FunctionSummary: FunctionSummaryTypeDef
    Location: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateInvalidationForDistributionTenantRequestTypeDef(TypedDict):
    Id: str
    InvalidationBatch: InvalidationBatchUnionTypeDef


class CreateInvalidationForDistributionTenantResultTypeDef(TypedDict):
    Location: str
    Invalidation: InvalidationTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateInvalidationRequestTypeDef(TypedDict):
    DistributionId: str
    InvalidationBatch: InvalidationBatchUnionTypeDef


class CreateInvalidationResultTypeDef(TypedDict):
    Location: str
    Invalidation: InvalidationTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateKeyGroupRequestTypeDef(TypedDict):
    KeyGroupConfig: KeyGroupConfigUnionTypeDef


class CreateKeyGroupResultTypeDef(TypedDict):
    KeyGroup: KeyGroupTypeDef
    Location: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateKeyValueStoreRequestTypeDef(TypedDict):
    Name: str
    Comment: NotRequired[str]
    ImportSource: NotRequired[ImportSourceTypeDef]
    Tags: NotRequired[TagsUnionTypeDef]


class CreateKeyValueStoreResultTypeDef(TypedDict):
    KeyValueStore: KeyValueStoreTypeDef
    ETag: str
    Location: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateMonitoringSubscriptionRequestTypeDef(TypedDict):
    DistributionId: str
    MonitoringSubscription: MonitoringSubscriptionTypeDef


class CreateMonitoringSubscriptionResultTypeDef(TypedDict):
    MonitoringSubscription: MonitoringSubscriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateOriginAccessControlRequestTypeDef(TypedDict):
    OriginAccessControlConfig: OriginAccessControlConfigTypeDef


class CreateOriginAccessControlResultTypeDef(TypedDict):
    OriginAccessControl: OriginAccessControlTypeDef
    Location: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateOriginRequestPolicyRequestTypeDef(TypedDict):
    OriginRequestPolicyConfig: OriginRequestPolicyConfigUnionTypeDef


class CreateOriginRequestPolicyResultTypeDef(TypedDict):
    OriginRequestPolicy: OriginRequestPolicyTypeDef
    Location: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreatePublicKeyRequestTypeDef(TypedDict):
    PublicKeyConfig: PublicKeyConfigTypeDef


class CreatePublicKeyResultTypeDef(TypedDict):
    PublicKey: PublicKeyTypeDef
    Location: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateRealtimeLogConfigRequestTypeDef(TypedDict):
    EndPoints: Sequence[EndPointTypeDef]
    Fields: Sequence[str]
    Name: str
    SamplingRate: int


class CreateRealtimeLogConfigResultTypeDef(TypedDict):
    RealtimeLogConfig: RealtimeLogConfigTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreateResponseHeadersPolicyRequestTypeDef(TypedDict):
    ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfigUnionTypeDef


class CreateResponseHeadersPolicyResultTypeDef(TypedDict):
    ResponseHeadersPolicy: ResponseHeadersPolicyTypeDef
    Location: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateStreamingDistributionRequestTypeDef(TypedDict):
    StreamingDistributionConfig: StreamingDistributionConfigUnionTypeDef


class CreateStreamingDistributionResultTypeDef(TypedDict):
    StreamingDistribution: StreamingDistributionTypeDef
    Location: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateStreamingDistributionWithTagsRequestTypeDef(TypedDict):
    StreamingDistributionConfigWithTags: StreamingDistributionConfigWithTagsTypeDef


class CreateStreamingDistributionWithTagsResultTypeDef(TypedDict):
    StreamingDistribution: StreamingDistributionTypeDef
    Location: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateTrustStoreRequestTypeDef(TypedDict):
    Name: str
    CaCertificatesBundleSource: CaCertificatesBundleSourceTypeDef
    UseClientCertificateOCSPEndpoint: NotRequired[bool]
    Tags: NotRequired[TagsUnionTypeDef]


class CreateTrustStoreResultTypeDef(TypedDict):
    TrustStore: TrustStoreTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CreateVpcOriginRequestTypeDef(TypedDict):
    VpcOriginEndpointConfig: VpcOriginEndpointConfigUnionTypeDef
    Tags: NotRequired[TagsUnionTypeDef]


class CreateVpcOriginResultTypeDef(TypedDict):
    VpcOrigin: VpcOriginTypeDef
    Location: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class CustomErrorResponseTypeDef(TypedDict):
    ErrorCode: int
    ResponsePagePath: NotRequired[str]
    ResponseCode: NotRequired[str]
    ErrorCachingMinTTL: NotRequired[int]


class CustomErrorResponsesOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[CustomErrorResponseTypeDef]]


class CustomErrorResponsesTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[CustomErrorResponseTypeDef]]


class CustomHeadersOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[OriginCustomHeaderTypeDef]]


class CustomHeadersTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[OriginCustomHeaderTypeDef]]


class CustomOriginConfigOutputTypeDef(TypedDict):
    HTTPPort: int
    HTTPSPort: int
    OriginProtocolPolicy: OriginProtocolPolicyType
    OriginSslProtocols: NotRequired[OriginSslProtocolsOutputTypeDef]
    OriginReadTimeout: NotRequired[int]
    OriginKeepaliveTimeout: NotRequired[int]
    IpAddressType: NotRequired[IpAddressTypeType]
    OriginMtlsConfig: NotRequired[OriginMtlsConfigTypeDef]
    OriginHttpVersion: NotRequired[OriginHttpVersionType]


class CustomOriginConfigTypeDef(TypedDict):
    HTTPPort: int
    HTTPSPort: int
    OriginProtocolPolicy: OriginProtocolPolicyType
    OriginSslProtocols: NotRequired[OriginSslProtocolsUnionTypeDef]
    OriginReadTimeout: NotRequired[int]
    OriginKeepaliveTimeout: NotRequired[int]
    IpAddressType: NotRequired[IpAddressTypeType]
    OriginMtlsConfig: NotRequired[OriginMtlsConfigTypeDef]
    OriginHttpVersion: NotRequired[OriginHttpVersionType]


class CustomizationsOutputTypeDef(TypedDict):
    WebAcl: NotRequired[WebAclCustomizationTypeDef]
    Certificate: NotRequired[CertificateTypeDef]
    GeoRestrictions: NotRequired[GeoRestrictionCustomizationOutputTypeDef]


class CustomizationsTypeDef(TypedDict):
    WebAcl: NotRequired[WebAclCustomizationTypeDef]
    Certificate: NotRequired[CertificateTypeDef]
    GeoRestrictions: NotRequired[GeoRestrictionCustomizationTypeDef]


class DefaultCacheBehaviorOutputTypeDef(TypedDict):
    TargetOriginId: str
    TrustedSigners: NotRequired[TrustedSignersOutputTypeDef]
    TrustedKeyGroups: NotRequired[TrustedKeyGroupsOutputTypeDef]
    ViewerProtocolPolicy: ViewerProtocolPolicyType
    AllowedMethods: NotRequired[AllowedMethodsOutputTypeDef]
    SmoothStreaming: NotRequired[bool]
    Compress: NotRequired[bool]
    LambdaFunctionAssociations: NotRequired[LambdaFunctionAssociationsOutputTypeDef]
    FunctionAssociations: NotRequired[FunctionAssociationsOutputTypeDef]
    FieldLevelEncryptionId: NotRequired[str]
    RealtimeLogConfigArn: NotRequired[str]
    CachePolicyId: NotRequired[str]
    OriginRequestPolicyId: NotRequired[str]
    ResponseHeadersPolicyId: NotRequired[str]
    GrpcConfig: NotRequired[GrpcConfigTypeDef]
    ForwardedValues: NotRequired[ForwardedValuesOutputTypeDef]
    MinTTL: NotRequired[int]
    DefaultTTL: NotRequired[int]
    MaxTTL: NotRequired[int]


class DefaultCacheBehaviorTypeDef(TypedDict):
    TargetOriginId: str
    TrustedSigners: NotRequired[TrustedSignersUnionTypeDef]
    TrustedKeyGroups: NotRequired[TrustedKeyGroupsUnionTypeDef]
    ViewerProtocolPolicy: ViewerProtocolPolicyType
    AllowedMethods: NotRequired[AllowedMethodsUnionTypeDef]
    SmoothStreaming: NotRequired[bool]
    Compress: NotRequired[bool]
    LambdaFunctionAssociations: NotRequired[LambdaFunctionAssociationsUnionTypeDef]
    FunctionAssociations: NotRequired[FunctionAssociationsUnionTypeDef]
    FieldLevelEncryptionId: NotRequired[str]
    RealtimeLogConfigArn: NotRequired[str]
    CachePolicyId: NotRequired[str]
    OriginRequestPolicyId: NotRequired[str]
    ResponseHeadersPolicyId: NotRequired[str]
    GrpcConfig: NotRequired[GrpcConfigTypeDef]
    ForwardedValues: NotRequired[ForwardedValuesUnionTypeDef]
    MinTTL: NotRequired[int]
    DefaultTTL: NotRequired[int]
    MaxTTL: NotRequired[int]


class DeleteAnycastIpListRequestTypeDef(TypedDict):
    Id: str
    IfMatch: str


class DeleteCachePolicyRequestTypeDef(TypedDict):
    Id: str
    IfMatch: NotRequired[str]


class DeleteCloudFrontOriginAccessIdentityRequestTypeDef(TypedDict):
    Id: str
    IfMatch: NotRequired[str]


class DeleteConnectionFunctionRequestTypeDef(TypedDict):
    Id: str
    IfMatch: str


class DeleteConnectionGroupRequestTypeDef(TypedDict):
    Id: str
    IfMatch: str


class DeleteContinuousDeploymentPolicyRequestTypeDef(TypedDict):
    Id: str
    IfMatch: NotRequired[str]


class DeleteDistributionRequestTypeDef(TypedDict):
    Id: str
    IfMatch: NotRequired[str]


class DeleteDistributionTenantRequestTypeDef(TypedDict):
    Id: str
    IfMatch: str


class DeleteFieldLevelEncryptionConfigRequestTypeDef(TypedDict):
    Id: str
    IfMatch: NotRequired[str]


class DeleteFieldLevelEncryptionProfileRequestTypeDef(TypedDict):
    Id: str
    IfMatch: NotRequired[str]


class DeleteFunctionRequestTypeDef(TypedDict):
    Name: str
    IfMatch: str


class DeleteKeyGroupRequestTypeDef(TypedDict):
    Id: str
    IfMatch: NotRequired[str]


class DeleteKeyValueStoreRequestTypeDef(TypedDict):
    Name: str
    IfMatch: str


class DeleteMonitoringSubscriptionRequestTypeDef(TypedDict):
    DistributionId: str


class DeleteOriginAccessControlRequestTypeDef(TypedDict):
    Id: str
    IfMatch: NotRequired[str]


class DeleteOriginRequestPolicyRequestTypeDef(TypedDict):
    Id: str
    IfMatch: NotRequired[str]


class DeletePublicKeyRequestTypeDef(TypedDict):
    Id: str
    IfMatch: NotRequired[str]


class DeleteRealtimeLogConfigRequestTypeDef(TypedDict):
    Name: NotRequired[str]
    ARN: NotRequired[str]


class DeleteResourcePolicyRequestTypeDef(TypedDict):
    ResourceArn: str


class DeleteResponseHeadersPolicyRequestTypeDef(TypedDict):
    Id: str
    IfMatch: NotRequired[str]


class DeleteStreamingDistributionRequestTypeDef(TypedDict):
    Id: str
    IfMatch: NotRequired[str]


class DeleteTrustStoreRequestTypeDef(TypedDict):
    Id: str
    IfMatch: str


class DeleteVpcOriginRequestTypeDef(TypedDict):
    Id: str
    IfMatch: str


class DeleteVpcOriginResultTypeDef(TypedDict):
    VpcOrigin: VpcOriginTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeConnectionFunctionRequestTypeDef(TypedDict):
    Identifier: str
    Stage: NotRequired[FunctionStageType]


class DescribeConnectionFunctionResultTypeDef(TypedDict):
    ConnectionFunctionSummary: ConnectionFunctionSummaryTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeFunctionRequestTypeDef(TypedDict):
    Name: str
    Stage: NotRequired[FunctionStageType]


class DescribeFunctionResultTypeDef(TypedDict):
    FunctionSummary: FunctionSummaryTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeKeyValueStoreRequestTypeDef(TypedDict):
    Name: str


class DescribeKeyValueStoreResultTypeDef(TypedDict):
    KeyValueStore: KeyValueStoreTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class DisassociateDistributionTenantWebACLRequestTypeDef(TypedDict):
    Id: str
    IfMatch: NotRequired[str]


class DisassociateDistributionTenantWebACLResultTypeDef(TypedDict):
    Id: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class DisassociateDistributionWebACLRequestTypeDef(TypedDict):
    Id: str
    IfMatch: NotRequired[str]


class DisassociateDistributionWebACLResultTypeDef(TypedDict):
    Id: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class DistributionConfigOutputTypeDef(TypedDict):
    CallerReference: str
    Aliases: NotRequired[AliasesOutputTypeDef]
    DefaultRootObject: NotRequired[str]
    Origins: OriginsOutputTypeDef
    OriginGroups: NotRequired[OriginGroupsOutputTypeDef]
    DefaultCacheBehavior: DefaultCacheBehaviorOutputTypeDef
    CacheBehaviors: NotRequired[CacheBehaviorsOutputTypeDef]
    CustomErrorResponses: NotRequired[CustomErrorResponsesOutputTypeDef]
    Comment: str
    Logging: NotRequired[LoggingConfigTypeDef]
    PriceClass: NotRequired[PriceClassType]
    Enabled: bool
    ViewerCertificate: NotRequired[ViewerCertificateTypeDef]
    Restrictions: NotRequired[RestrictionsOutputTypeDef]
    WebACLId: NotRequired[str]
    HttpVersion: NotRequired[HttpVersionType]
    IsIPV6Enabled: NotRequired[bool]
    ContinuousDeploymentPolicyId: NotRequired[str]
    Staging: NotRequired[bool]
    AnycastIpListId: NotRequired[str]
    TenantConfig: NotRequired[TenantConfigOutputTypeDef]
    ConnectionMode: NotRequired[ConnectionModeType]
    ViewerMtlsConfig: NotRequired[ViewerMtlsConfigTypeDef]
    ConnectionFunctionAssociation: NotRequired[ConnectionFunctionAssociationTypeDef]
    CacheTagConfig: NotRequired[CacheTagConfigTypeDef]


class DistributionConfigTypeDef(TypedDict):
    CallerReference: str
    Aliases: NotRequired[AliasesUnionTypeDef]
    DefaultRootObject: NotRequired[str]
    Origins: OriginsUnionTypeDef
    OriginGroups: NotRequired[OriginGroupsUnionTypeDef]
    DefaultCacheBehavior: DefaultCacheBehaviorUnionTypeDef
    CacheBehaviors: NotRequired[CacheBehaviorsUnionTypeDef]
    CustomErrorResponses: NotRequired[CustomErrorResponsesUnionTypeDef]
    Comment: str
    Logging: NotRequired[LoggingConfigTypeDef]
    PriceClass: NotRequired[PriceClassType]
    Enabled: bool
    ViewerCertificate: NotRequired[ViewerCertificateTypeDef]
    Restrictions: NotRequired[RestrictionsUnionTypeDef]
    WebACLId: NotRequired[str]
    HttpVersion: NotRequired[HttpVersionType]
    IsIPV6Enabled: NotRequired[bool]
    ContinuousDeploymentPolicyId: NotRequired[str]
    Staging: NotRequired[bool]
    AnycastIpListId: NotRequired[str]
    TenantConfig: NotRequired[TenantConfigUnionTypeDef]
    ConnectionMode: NotRequired[ConnectionModeType]
    ViewerMtlsConfig: NotRequired[ViewerMtlsConfigTypeDef]
    ConnectionFunctionAssociation: NotRequired[ConnectionFunctionAssociationTypeDef]
    CacheTagConfig: NotRequired[CacheTagConfigTypeDef]


class DistributionConfigWithTagsTypeDef(TypedDict):
    DistributionConfig: DistributionConfigUnionTypeDef
    Tags: TagsUnionTypeDef


class DistributionIdListTypeDef(TypedDict):
    Marker: str
    NextMarker: NotRequired[str]
    MaxItems: int
    IsTruncated: bool
    Quantity: int
    Items: NotRequired[list[str]]


class DistributionIdOwnerListTypeDef(TypedDict):
    Marker: str
    NextMarker: NotRequired[str]
    MaxItems: int
    IsTruncated: bool
    Quantity: int
    Items: NotRequired[list[DistributionIdOwnerTypeDef]]


class DistributionIdOwnerTypeDef(TypedDict):
    DistributionId: str
    OwnerAccountId: str


class DistributionListTypeDef(TypedDict):
    Marker: str
    NextMarker: NotRequired[str]
    MaxItems: int
    IsTruncated: bool
    Quantity: int
    Items: NotRequired[list[DistributionSummaryTypeDef]]


class DistributionResourceIdTypeDef(TypedDict):
    DistributionId: NotRequired[str]
    DistributionTenantId: NotRequired[str]


class DistributionSummaryTypeDef(TypedDict):
    Id: str
    ARN: str
    ETag: NotRequired[str]
    Status: str
    LastModifiedTime: datetime
    DomainName: str
    Aliases: AliasesOutputTypeDef
    Origins: OriginsOutputTypeDef
    OriginGroups: NotRequired[OriginGroupsOutputTypeDef]
    DefaultCacheBehavior: DefaultCacheBehaviorOutputTypeDef
    CacheBehaviors: CacheBehaviorsOutputTypeDef
    CustomErrorResponses: CustomErrorResponsesOutputTypeDef
    Comment: str
    PriceClass: PriceClassType
    Enabled: bool
    ViewerCertificate: ViewerCertificateTypeDef
    Restrictions: RestrictionsOutputTypeDef
    WebACLId: str
    HttpVersion: HttpVersionType
    IsIPV6Enabled: bool
    AliasICPRecordals: NotRequired[list[AliasICPRecordalTypeDef]]
    Staging: bool
    ConnectionMode: NotRequired[ConnectionModeType]
    AnycastIpListId: NotRequired[str]
    ViewerMtlsConfig: NotRequired[ViewerMtlsConfigTypeDef]
    ConnectionFunctionAssociation: NotRequired[ConnectionFunctionAssociationTypeDef]


class DistributionTenantAssociationFilterTypeDef(TypedDict):
    DistributionId: NotRequired[str]
    ConnectionGroupId: NotRequired[str]


class DistributionTenantSummaryTypeDef(TypedDict):
    Id: str
    DistributionId: str
    Name: str
    Arn: str
    Domains: list[DomainResultTypeDef]
    ConnectionGroupId: NotRequired[str]
    Customizations: NotRequired[CustomizationsOutputTypeDef]
    CreatedTime: datetime
    LastModifiedTime: datetime
    ETag: str
    Enabled: NotRequired[bool]
    Status: NotRequired[str]


class DistributionTenantTypeDef(TypedDict):
    Id: NotRequired[str]
    DistributionId: NotRequired[str]
    Name: NotRequired[str]
    Arn: NotRequired[str]
    Domains: NotRequired[list[DomainResultTypeDef]]
    Tags: NotRequired[TagsOutputTypeDef]
    Customizations: NotRequired[CustomizationsOutputTypeDef]
    Parameters: NotRequired[list[ParameterTypeDef]]
    ConnectionGroupId: NotRequired[str]
    CreatedTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    Enabled: NotRequired[bool]
    Status: NotRequired[str]


class DistributionTypeDef(TypedDict):
    Id: str
    ARN: str
    Status: str
    LastModifiedTime: datetime
    InProgressInvalidationBatches: int
    DomainName: str
    ActiveTrustedSigners: NotRequired[ActiveTrustedSignersTypeDef]
    ActiveTrustedKeyGroups: NotRequired[ActiveTrustedKeyGroupsTypeDef]
    DistributionConfig: DistributionConfigOutputTypeDef
    AliasICPRecordals: NotRequired[list[AliasICPRecordalTypeDef]]


class DnsConfigurationTypeDef(TypedDict):
    Domain: str
    Status: DnsConfigurationStatusType
    Reason: NotRequired[str]


class DomainConflictTypeDef(TypedDict):
    Domain: str
    ResourceType: DistributionResourceTypeType
    ResourceId: str
    AccountId: str


class DomainItemTypeDef(TypedDict):
    Domain: str
    ServeOn: NotRequired[ServeOnType]


class DomainResultTypeDef(TypedDict):
    Domain: str
    Status: NotRequired[DomainStatusType]
    ServeOn: NotRequired[ServeOnType]


class EmptyResponseMetadataTypeDef(TypedDict):
    ResponseMetadata: ResponseMetadataTypeDef


class EncryptionEntitiesOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[EncryptionEntityOutputTypeDef]]


class EncryptionEntitiesTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[EncryptionEntityTypeDef]]


class EncryptionEntityOutputTypeDef(TypedDict):
    PublicKeyId: str
    ProviderId: str
    FieldPatterns: FieldPatternsOutputTypeDef


class EncryptionEntityTypeDef(TypedDict):
    PublicKeyId: str
    ProviderId: str
    FieldPatterns: FieldPatternsTypeDef


class EndPointTypeDef(TypedDict):
    StreamType: str
    KinesisStreamConfig: NotRequired[KinesisStreamConfigTypeDef]


class FieldLevelEncryptionConfigOutputTypeDef(TypedDict):
    CallerReference: str
    Comment: NotRequired[str]
    QueryArgProfileConfig: NotRequired[QueryArgProfileConfigOutputTypeDef]
    ContentTypeProfileConfig: NotRequired[ContentTypeProfileConfigOutputTypeDef]


class FieldLevelEncryptionConfigTypeDef(TypedDict):
    CallerReference: str
    Comment: NotRequired[str]
    QueryArgProfileConfig: NotRequired[QueryArgProfileConfigTypeDef]
    ContentTypeProfileConfig: NotRequired[ContentTypeProfileConfigTypeDef]


class FieldLevelEncryptionListTypeDef(TypedDict):
    NextMarker: NotRequired[str]
    MaxItems: int
    Quantity: int
    Items: NotRequired[list[FieldLevelEncryptionSummaryTypeDef]]


class FieldLevelEncryptionProfileConfigOutputTypeDef(TypedDict):
    Name: str
    CallerReference: str
    Comment: NotRequired[str]
    EncryptionEntities: EncryptionEntitiesOutputTypeDef


class FieldLevelEncryptionProfileConfigTypeDef(TypedDict):
    Name: str
    CallerReference: str
    Comment: NotRequired[str]
    EncryptionEntities: EncryptionEntitiesTypeDef


class FieldLevelEncryptionProfileListTypeDef(TypedDict):
    NextMarker: NotRequired[str]
    MaxItems: int
    Quantity: int
    Items: NotRequired[list[FieldLevelEncryptionProfileSummaryTypeDef]]


class FieldLevelEncryptionProfileSummaryTypeDef(TypedDict):
    Id: str
    LastModifiedTime: datetime
    Name: str
    EncryptionEntities: EncryptionEntitiesOutputTypeDef
    Comment: NotRequired[str]


class FieldLevelEncryptionProfileTypeDef(TypedDict):
    Id: str
    LastModifiedTime: datetime
    FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfigOutputTypeDef


class FieldLevelEncryptionSummaryTypeDef(TypedDict):
    Id: str
    LastModifiedTime: datetime
    Comment: NotRequired[str]
    QueryArgProfileConfig: NotRequired[QueryArgProfileConfigOutputTypeDef]
    ContentTypeProfileConfig: NotRequired[ContentTypeProfileConfigOutputTypeDef]


class FieldLevelEncryptionTypeDef(TypedDict):
    Id: str
    LastModifiedTime: datetime
    FieldLevelEncryptionConfig: FieldLevelEncryptionConfigOutputTypeDef


class FieldPatternsOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[str]]


class FieldPatternsTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[str]]


class ForwardedValuesOutputTypeDef(TypedDict):
    QueryString: bool
    Cookies: CookiePreferenceOutputTypeDef
    Headers: NotRequired[HeadersOutputTypeDef]
    QueryStringCacheKeys: NotRequired[QueryStringCacheKeysOutputTypeDef]


class ForwardedValuesTypeDef(TypedDict):
    QueryString: bool
    Cookies: CookiePreferenceUnionTypeDef
    Headers: NotRequired[HeadersUnionTypeDef]
    QueryStringCacheKeys: NotRequired[QueryStringCacheKeysUnionTypeDef]


class FunctionAssociationTypeDef(TypedDict):
    FunctionARN: str
    EventType: EventTypeType


class FunctionAssociationsOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[FunctionAssociationTypeDef]]


class FunctionAssociationsTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[FunctionAssociationTypeDef]]


class FunctionConfigOutputTypeDef(TypedDict):
    Comment: str
    Runtime: FunctionRuntimeType
    KeyValueStoreAssociations: NotRequired[KeyValueStoreAssociationsOutputTypeDef]


class FunctionConfigTypeDef(TypedDict):
    Comment: str
    Runtime: FunctionRuntimeType
    KeyValueStoreAssociations: NotRequired[KeyValueStoreAssociationsTypeDef]


class FunctionListTypeDef(TypedDict):
    NextMarker: NotRequired[str]
    MaxItems: int
    Quantity: int
    Items: NotRequired[list[FunctionSummaryTypeDef]]


class FunctionMetadataTypeDef(TypedDict):
    FunctionARN: str
    Stage: NotRequired[FunctionStageType]
    CreatedTime: NotRequired[datetime]
    LastModifiedTime: datetime


class FunctionSummaryTypeDef(TypedDict):
    Name: str
    Status: NotRequired[str]
    FunctionConfig: FunctionConfigOutputTypeDef
    FunctionMetadata: FunctionMetadataTypeDef


class GeoRestrictionCustomizationOutputTypeDef(TypedDict):
    RestrictionType: GeoRestrictionTypeType
    Locations: NotRequired[list[str]]


class GeoRestrictionCustomizationTypeDef(TypedDict):
    RestrictionType: GeoRestrictionTypeType
    Locations: NotRequired[Sequence[str]]


class GeoRestrictionOutputTypeDef(TypedDict):
    RestrictionType: GeoRestrictionTypeType
    Quantity: int
    Items: NotRequired[list[str]]


class GeoRestrictionTypeDef(TypedDict):
    RestrictionType: GeoRestrictionTypeType
    Quantity: int
    Items: NotRequired[Sequence[str]]


class GetAnycastIpListRequestTypeDef(TypedDict):
    Id: str


class GetAnycastIpListResultTypeDef(TypedDict):
    AnycastIpList: AnycastIpListTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetCachePolicyConfigRequestTypeDef(TypedDict):
    Id: str


class GetCachePolicyConfigResultTypeDef(TypedDict):
    CachePolicyConfig: CachePolicyConfigOutputTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetCachePolicyRequestTypeDef(TypedDict):
    Id: str


class GetCachePolicyResultTypeDef(TypedDict):
    CachePolicy: CachePolicyTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetCloudFrontOriginAccessIdentityConfigRequestTypeDef(TypedDict):
    Id: str


class GetCloudFrontOriginAccessIdentityConfigResultTypeDef(TypedDict):
    CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfigTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetCloudFrontOriginAccessIdentityRequestTypeDef(TypedDict):
    Id: str


class GetCloudFrontOriginAccessIdentityResultTypeDef(TypedDict):
    CloudFrontOriginAccessIdentity: CloudFrontOriginAccessIdentityTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetConnectionFunctionRequestTypeDef(TypedDict):
    Identifier: str
    Stage: NotRequired[FunctionStageType]


class GetConnectionFunctionResultTypeDef(TypedDict):
    ConnectionFunctionCode: StreamingBody
    ETag: str
    ContentType: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetConnectionGroupByRoutingEndpointRequestTypeDef(TypedDict):
    RoutingEndpoint: str


class GetConnectionGroupByRoutingEndpointResultTypeDef(TypedDict):
    ConnectionGroup: ConnectionGroupTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetConnectionGroupRequestTypeDef(TypedDict):
    Identifier: str


class GetConnectionGroupResultTypeDef(TypedDict):
    ConnectionGroup: ConnectionGroupTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetContinuousDeploymentPolicyConfigRequestTypeDef(TypedDict):
    Id: str


class GetContinuousDeploymentPolicyConfigResultTypeDef(TypedDict):
    ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfigOutputTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetContinuousDeploymentPolicyRequestTypeDef(TypedDict):
    Id: str


class GetContinuousDeploymentPolicyResultTypeDef(TypedDict):
    ContinuousDeploymentPolicy: ContinuousDeploymentPolicyTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetDistributionConfigRequestTypeDef(TypedDict):
    Id: str


class GetDistributionConfigResultTypeDef(TypedDict):
    DistributionConfig: DistributionConfigOutputTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetDistributionRequestTypeDef(TypedDict):
    Id: str


class GetDistributionRequestWaitTypeDef(TypedDict):
    Id: str
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class GetDistributionResultTypeDef(TypedDict):
    Distribution: DistributionTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetDistributionTenantByDomainRequestTypeDef(TypedDict):
    Domain: str


class GetDistributionTenantByDomainResultTypeDef(TypedDict):
    DistributionTenant: DistributionTenantTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetDistributionTenantRequestTypeDef(TypedDict):
    Identifier: str


class GetDistributionTenantResultTypeDef(TypedDict):
    DistributionTenant: DistributionTenantTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetFieldLevelEncryptionConfigRequestTypeDef(TypedDict):
    Id: str


class GetFieldLevelEncryptionConfigResultTypeDef(TypedDict):
    FieldLevelEncryptionConfig: FieldLevelEncryptionConfigOutputTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetFieldLevelEncryptionProfileConfigRequestTypeDef(TypedDict):
    Id: str


class GetFieldLevelEncryptionProfileConfigResultTypeDef(TypedDict):
    FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfigOutputTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetFieldLevelEncryptionProfileRequestTypeDef(TypedDict):
    Id: str


class GetFieldLevelEncryptionProfileResultTypeDef(TypedDict):
    FieldLevelEncryptionProfile: FieldLevelEncryptionProfileTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetFieldLevelEncryptionRequestTypeDef(TypedDict):
    Id: str


class GetFieldLevelEncryptionResultTypeDef(TypedDict):
    FieldLevelEncryption: FieldLevelEncryptionTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetFunctionRequestTypeDef(TypedDict):
    Name: str
    Stage: NotRequired[FunctionStageType]


class GetFunctionResultTypeDef(TypedDict):
    FunctionCode: StreamingBody
    ETag: str
    ContentType: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetInvalidationForDistributionTenantRequestTypeDef(TypedDict):
    DistributionTenantId: str
    Id: str


class GetInvalidationForDistributionTenantRequestWaitTypeDef(TypedDict):
    DistributionTenantId: str
    Id: str
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class GetInvalidationForDistributionTenantResultTypeDef(TypedDict):
    Invalidation: InvalidationTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetInvalidationRequestTypeDef(TypedDict):
    DistributionId: str
    Id: str


class GetInvalidationRequestWaitTypeDef(TypedDict):
    DistributionId: str
    Id: str
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class GetInvalidationResultTypeDef(TypedDict):
    Invalidation: InvalidationTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetKeyGroupConfigRequestTypeDef(TypedDict):
    Id: str


class GetKeyGroupConfigResultTypeDef(TypedDict):
    KeyGroupConfig: KeyGroupConfigOutputTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetKeyGroupRequestTypeDef(TypedDict):
    Id: str


class GetKeyGroupResultTypeDef(TypedDict):
    KeyGroup: KeyGroupTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetManagedCertificateDetailsRequestTypeDef(TypedDict):
    Identifier: str


class GetManagedCertificateDetailsResultTypeDef(TypedDict):
    ManagedCertificateDetails: ManagedCertificateDetailsTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetMonitoringSubscriptionRequestTypeDef(TypedDict):
    DistributionId: str


class GetMonitoringSubscriptionResultTypeDef(TypedDict):
    MonitoringSubscription: MonitoringSubscriptionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetOriginAccessControlConfigRequestTypeDef(TypedDict):
    Id: str


class GetOriginAccessControlConfigResultTypeDef(TypedDict):
    OriginAccessControlConfig: OriginAccessControlConfigTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetOriginAccessControlRequestTypeDef(TypedDict):
    Id: str


class GetOriginAccessControlResultTypeDef(TypedDict):
    OriginAccessControl: OriginAccessControlTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetOriginRequestPolicyConfigRequestTypeDef(TypedDict):
    Id: str


class GetOriginRequestPolicyConfigResultTypeDef(TypedDict):
    OriginRequestPolicyConfig: OriginRequestPolicyConfigOutputTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetOriginRequestPolicyRequestTypeDef(TypedDict):
    Id: str


class GetOriginRequestPolicyResultTypeDef(TypedDict):
    OriginRequestPolicy: OriginRequestPolicyTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetPublicKeyConfigRequestTypeDef(TypedDict):
    Id: str


class GetPublicKeyConfigResultTypeDef(TypedDict):
    PublicKeyConfig: PublicKeyConfigTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetPublicKeyRequestTypeDef(TypedDict):
    Id: str


class GetPublicKeyResultTypeDef(TypedDict):
    PublicKey: PublicKeyTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetRealtimeLogConfigRequestTypeDef(TypedDict):
    Name: NotRequired[str]
    ARN: NotRequired[str]


class GetRealtimeLogConfigResultTypeDef(TypedDict):
    RealtimeLogConfig: RealtimeLogConfigTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetResourcePolicyRequestTypeDef(TypedDict):
    ResourceArn: str


class GetResourcePolicyResultTypeDef(TypedDict):
    ResourceArn: str
    PolicyDocument: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetResponseHeadersPolicyConfigRequestTypeDef(TypedDict):
    Id: str


class GetResponseHeadersPolicyConfigResultTypeDef(TypedDict):
    ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfigOutputTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetResponseHeadersPolicyRequestTypeDef(TypedDict):
    Id: str


class GetResponseHeadersPolicyResultTypeDef(TypedDict):
    ResponseHeadersPolicy: ResponseHeadersPolicyTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetStreamingDistributionConfigRequestTypeDef(TypedDict):
    Id: str


class GetStreamingDistributionConfigResultTypeDef(TypedDict):
    StreamingDistributionConfig: StreamingDistributionConfigOutputTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetStreamingDistributionRequestTypeDef(TypedDict):
    Id: str


class GetStreamingDistributionRequestWaitTypeDef(TypedDict):
    Id: str
    WaiterConfig: NotRequired[WaiterConfigTypeDef]


class GetStreamingDistributionResultTypeDef(TypedDict):
    StreamingDistribution: StreamingDistributionTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetTrustStoreRequestTypeDef(TypedDict):
    Identifier: str


class GetTrustStoreResultTypeDef(TypedDict):
    TrustStore: TrustStoreTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetVpcOriginRequestTypeDef(TypedDict):
    Id: str


class GetVpcOriginResultTypeDef(TypedDict):
    VpcOrigin: VpcOriginTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class GrpcConfigTypeDef(TypedDict):
    Enabled: bool


class HeadersOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[str]]


class HeadersTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[str]]


class ImportSourceTypeDef(TypedDict):
    SourceType: ImportSourceTypeType
    SourceARN: str


class InvalidationBatchOutputTypeDef(TypedDict):
    Paths: PathsOutputTypeDef
    CallerReference: str


class InvalidationBatchTypeDef(TypedDict):
    Paths: PathsTypeDef
    CallerReference: str


class InvalidationListTypeDef(TypedDict):
    Marker: str
    NextMarker: NotRequired[str]
    MaxItems: int
    IsTruncated: bool
    Quantity: int
    Items: NotRequired[list[InvalidationSummaryTypeDef]]


class InvalidationSummaryTypeDef(TypedDict):
    Id: str
    CreateTime: datetime
    Status: str


class InvalidationTypeDef(TypedDict):
    Id: str
    Status: str
    CreateTime: datetime
    InvalidationBatch: InvalidationBatchOutputTypeDef


class IpamCidrConfigTypeDef(TypedDict):
    Cidr: str
    IpamPoolArn: str
    AnycastIp: NotRequired[str]
    Status: NotRequired[IpamCidrStatusType]


class IpamConfigTypeDef(TypedDict):
    Quantity: int
    IpamCidrConfigs: list[IpamCidrConfigTypeDef]


class KGKeyPairIdsTypeDef(TypedDict):
    KeyGroupId: NotRequired[str]
    KeyPairIds: NotRequired[KeyPairIdsTypeDef]


class KeyGroupConfigOutputTypeDef(TypedDict):
    Name: str
    Items: list[str]
    Comment: NotRequired[str]


class KeyGroupConfigTypeDef(TypedDict):
    Name: str
    Items: Sequence[str]
    Comment: NotRequired[str]


class KeyGroupListTypeDef(TypedDict):
    NextMarker: NotRequired[str]
    MaxItems: int
    Quantity: int
    Items: NotRequired[list[KeyGroupSummaryTypeDef]]


class KeyGroupSummaryTypeDef(TypedDict):
    KeyGroup: KeyGroupTypeDef


class KeyGroupTypeDef(TypedDict):
    Id: str
    LastModifiedTime: datetime
    KeyGroupConfig: KeyGroupConfigOutputTypeDef


class KeyPairIdsTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[str]]


class KeyValueStoreAssociationTypeDef(TypedDict):
    KeyValueStoreARN: str


class KeyValueStoreAssociationsOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[KeyValueStoreAssociationTypeDef]]


class KeyValueStoreAssociationsTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[KeyValueStoreAssociationTypeDef]]


class KeyValueStoreListTypeDef(TypedDict):
    NextMarker: NotRequired[str]
    MaxItems: int
    Quantity: int
    Items: NotRequired[list[KeyValueStoreTypeDef]]


class KeyValueStoreTypeDef(TypedDict):
    Name: str
    Id: str
    Comment: str
    ARN: str
    Status: NotRequired[str]
    LastModifiedTime: datetime


class KinesisStreamConfigTypeDef(TypedDict):
    RoleARN: str
    StreamARN: str


class LambdaFunctionAssociationTypeDef(TypedDict):
    LambdaFunctionARN: str
    EventType: EventTypeType
    IncludeBody: NotRequired[bool]


class LambdaFunctionAssociationsOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[LambdaFunctionAssociationTypeDef]]


class LambdaFunctionAssociationsTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[LambdaFunctionAssociationTypeDef]]


class ListAnycastIpListsRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListAnycastIpListsResultTypeDef(TypedDict):
    AnycastIpLists: AnycastIpListCollectionTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListCachePoliciesRequestTypeDef(TypedDict):
    Type: NotRequired[CachePolicyTypeType]
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]


class ListCachePoliciesResultTypeDef(TypedDict):
    CachePolicyList: CachePolicyListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListCloudFrontOriginAccessIdentitiesRequestPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListCloudFrontOriginAccessIdentitiesRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]


class ListCloudFrontOriginAccessIdentitiesResultTypeDef(TypedDict):
    CloudFrontOriginAccessIdentityList: CloudFrontOriginAccessIdentityListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListConflictingAliasesRequestTypeDef(TypedDict):
    DistributionId: str
    Alias: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListConflictingAliasesResultTypeDef(TypedDict):
    ConflictingAliasesList: ConflictingAliasesListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListConnectionFunctionsRequestPaginateTypeDef(TypedDict):
    Stage: NotRequired[FunctionStageType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListConnectionFunctionsRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]
    Stage: NotRequired[FunctionStageType]


class ListConnectionFunctionsResultTypeDef(TypedDict):
    NextMarker: str
    ConnectionFunctions: list[ConnectionFunctionSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ListConnectionGroupsRequestPaginateTypeDef(TypedDict):
    AssociationFilter: NotRequired[ConnectionGroupAssociationFilterTypeDef]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListConnectionGroupsRequestTypeDef(TypedDict):
    AssociationFilter: NotRequired[ConnectionGroupAssociationFilterTypeDef]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListConnectionGroupsResultTypeDef(TypedDict):
    NextMarker: str
    ConnectionGroups: list[ConnectionGroupSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ListContinuousDeploymentPoliciesRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]


class ListContinuousDeploymentPoliciesResultTypeDef(TypedDict):
    ContinuousDeploymentPolicyList: ContinuousDeploymentPolicyListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListDistributionTenantsByCustomizationRequestPaginateTypeDef(TypedDict):
    WebACLArn: NotRequired[str]
    CertificateArn: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListDistributionTenantsByCustomizationRequestTypeDef(TypedDict):
    WebACLArn: NotRequired[str]
    CertificateArn: NotRequired[str]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListDistributionTenantsByCustomizationResultTypeDef(TypedDict):
    NextMarker: str
    DistributionTenantList: list[DistributionTenantSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ListDistributionTenantsRequestPaginateTypeDef(TypedDict):
    AssociationFilter: NotRequired[DistributionTenantAssociationFilterTypeDef]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListDistributionTenantsRequestTypeDef(TypedDict):
    AssociationFilter: NotRequired[DistributionTenantAssociationFilterTypeDef]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListDistributionTenantsResultTypeDef(TypedDict):
    NextMarker: str
    DistributionTenantList: list[DistributionTenantSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ListDistributionsByAnycastIpListIdRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]
    AnycastIpListId: str


class ListDistributionsByAnycastIpListIdResultTypeDef(TypedDict):
    DistributionList: DistributionListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListDistributionsByCachePolicyIdRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]
    CachePolicyId: str


class ListDistributionsByCachePolicyIdResultTypeDef(TypedDict):
    DistributionIdList: DistributionIdListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListDistributionsByConnectionFunctionRequestPaginateTypeDef(TypedDict):
    ConnectionFunctionIdentifier: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListDistributionsByConnectionFunctionRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]
    ConnectionFunctionIdentifier: str


class ListDistributionsByConnectionFunctionResultTypeDef(TypedDict):
    DistributionList: DistributionListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListDistributionsByConnectionModeRequestPaginateTypeDef(TypedDict):
    ConnectionMode: ConnectionModeType
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListDistributionsByConnectionModeRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]
    ConnectionMode: ConnectionModeType


class ListDistributionsByConnectionModeResultTypeDef(TypedDict):
    DistributionList: DistributionListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListDistributionsByKeyGroupRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]
    KeyGroupId: str


class ListDistributionsByKeyGroupResultTypeDef(TypedDict):
    DistributionIdList: DistributionIdListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListDistributionsByOriginRequestPolicyIdRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]
    OriginRequestPolicyId: str


class ListDistributionsByOriginRequestPolicyIdResultTypeDef(TypedDict):
    DistributionIdList: DistributionIdListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListDistributionsByOwnedResourceRequestTypeDef(TypedDict):
    ResourceArn: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]


class ListDistributionsByOwnedResourceResultTypeDef(TypedDict):
    DistributionList: DistributionIdOwnerListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListDistributionsByRealtimeLogConfigRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]
    RealtimeLogConfigName: NotRequired[str]
    RealtimeLogConfigArn: NotRequired[str]


class ListDistributionsByRealtimeLogConfigResultTypeDef(TypedDict):
    DistributionList: DistributionListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListDistributionsByResponseHeadersPolicyIdRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]
    ResponseHeadersPolicyId: str


class ListDistributionsByResponseHeadersPolicyIdResultTypeDef(TypedDict):
    DistributionIdList: DistributionIdListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListDistributionsByTrustStoreRequestPaginateTypeDef(TypedDict):
    TrustStoreIdentifier: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListDistributionsByTrustStoreRequestTypeDef(TypedDict):
    TrustStoreIdentifier: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]


class ListDistributionsByTrustStoreResultTypeDef(TypedDict):
    DistributionList: DistributionListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListDistributionsByVpcOriginIdRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]
    VpcOriginId: str


class ListDistributionsByVpcOriginIdResultTypeDef(TypedDict):
    DistributionIdList: DistributionIdListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListDistributionsByWebACLIdRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]
    WebACLId: str


class ListDistributionsByWebACLIdResultTypeDef(TypedDict):
    DistributionList: DistributionListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListDistributionsRequestPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListDistributionsRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]


class ListDistributionsResultTypeDef(TypedDict):
    DistributionList: DistributionListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListDomainConflictsRequestPaginateTypeDef(TypedDict):
    Domain: str
    DomainControlValidationResource: DistributionResourceIdTypeDef
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListDomainConflictsRequestTypeDef(TypedDict):
    Domain: str
    DomainControlValidationResource: DistributionResourceIdTypeDef
    MaxItems: NotRequired[int]
    Marker: NotRequired[str]


class ListDomainConflictsResultTypeDef(TypedDict):
    DomainConflicts: list[DomainConflictTypeDef]
    NextMarker: str
    ResponseMetadata: ResponseMetadataTypeDef


class ListFieldLevelEncryptionConfigsRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]


class ListFieldLevelEncryptionConfigsResultTypeDef(TypedDict):
    FieldLevelEncryptionList: FieldLevelEncryptionListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListFieldLevelEncryptionProfilesRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]


class ListFieldLevelEncryptionProfilesResultTypeDef(TypedDict):
    FieldLevelEncryptionProfileList: FieldLevelEncryptionProfileListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListFunctionsRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]
    Stage: NotRequired[FunctionStageType]


class ListFunctionsResultTypeDef(TypedDict):
    FunctionList: FunctionListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListInvalidationsForDistributionTenantRequestPaginateTypeDef(TypedDict):
    Id: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListInvalidationsForDistributionTenantRequestTypeDef(TypedDict):
    Id: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListInvalidationsForDistributionTenantResultTypeDef(TypedDict):
    InvalidationList: InvalidationListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListInvalidationsRequestPaginateTypeDef(TypedDict):
    DistributionId: str
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListInvalidationsRequestTypeDef(TypedDict):
    DistributionId: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]


class ListInvalidationsResultTypeDef(TypedDict):
    InvalidationList: InvalidationListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListKeyGroupsRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]


class ListKeyGroupsResultTypeDef(TypedDict):
    KeyGroupList: KeyGroupListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListKeyValueStoresRequestPaginateTypeDef(TypedDict):
    Status: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListKeyValueStoresRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]
    Status: NotRequired[str]


class ListKeyValueStoresResultTypeDef(TypedDict):
    KeyValueStoreList: KeyValueStoreListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListOriginAccessControlsRequestPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListOriginAccessControlsRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]


class ListOriginAccessControlsResultTypeDef(TypedDict):
    OriginAccessControlList: OriginAccessControlListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListOriginRequestPoliciesRequestTypeDef(TypedDict):
    Type: NotRequired[OriginRequestPolicyTypeType]
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]


class ListOriginRequestPoliciesResultTypeDef(TypedDict):
    OriginRequestPolicyList: OriginRequestPolicyListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListPublicKeysRequestPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListPublicKeysRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]


class ListPublicKeysResultTypeDef(TypedDict):
    PublicKeyList: PublicKeyListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListRealtimeLogConfigsRequestTypeDef(TypedDict):
    MaxItems: NotRequired[str]
    Marker: NotRequired[str]


class ListRealtimeLogConfigsResultTypeDef(TypedDict):
    RealtimeLogConfigs: RealtimeLogConfigsTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListResponseHeadersPoliciesRequestTypeDef(TypedDict):
    Type: NotRequired[ResponseHeadersPolicyTypeType]
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]


class ListResponseHeadersPoliciesResultTypeDef(TypedDict):
    ResponseHeadersPolicyList: ResponseHeadersPolicyListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListStreamingDistributionsRequestPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListStreamingDistributionsRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]


class ListStreamingDistributionsResultTypeDef(TypedDict):
    StreamingDistributionList: StreamingDistributionListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListTagsForResourceRequestTypeDef(TypedDict):
    Resource: str


class ListTagsForResourceResultTypeDef(TypedDict):
    Tags: TagsOutputTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ListTrustStoresRequestPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListTrustStoresRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListTrustStoresResultTypeDef(TypedDict):
    NextMarker: str
    TrustStoreList: list[TrustStoreSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ListVpcOriginsRequestTypeDef(TypedDict):
    Marker: NotRequired[str]
    MaxItems: NotRequired[str]


class ListVpcOriginsResultTypeDef(TypedDict):
    VpcOriginList: VpcOriginListTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class LoggingConfigTypeDef(TypedDict):
    Enabled: NotRequired[bool]
    IncludeCookies: NotRequired[bool]
    Bucket: NotRequired[str]
    Prefix: NotRequired[str]


class ManagedCertificateDetailsTypeDef(TypedDict):
    CertificateArn: NotRequired[str]
    CertificateStatus: NotRequired[ManagedCertificateStatusType]
    ValidationTokenHost: NotRequired[ValidationTokenHostType]
    ValidationTokenDetails: NotRequired[list[ValidationTokenDetailTypeDef]]


class ManagedCertificateRequestTypeDef(TypedDict):
    ValidationTokenHost: ValidationTokenHostType
    PrimaryDomainName: NotRequired[str]
    CertificateTransparencyLoggingPreference: NotRequired[
        CertificateTransparencyLoggingPreferenceType
    ]


class MonitoringSubscriptionTypeDef(TypedDict):
    RealtimeMetricsSubscriptionConfig: NotRequired[RealtimeMetricsSubscriptionConfigTypeDef]


class OriginAccessControlConfigTypeDef(TypedDict):
    Name: str
    Description: NotRequired[str]
    SigningProtocol: OriginAccessControlSigningProtocolsType
    SigningBehavior: OriginAccessControlSigningBehaviorsType
    OriginAccessControlOriginType: OriginAccessControlOriginTypesType


class OriginAccessControlListTypeDef(TypedDict):
    Marker: str
    NextMarker: NotRequired[str]
    MaxItems: int
    IsTruncated: bool
    Quantity: int
    Items: NotRequired[list[OriginAccessControlSummaryTypeDef]]


class OriginAccessControlSummaryTypeDef(TypedDict):
    Id: str
    Description: str
    Name: str
    SigningProtocol: OriginAccessControlSigningProtocolsType
    SigningBehavior: OriginAccessControlSigningBehaviorsType
    OriginAccessControlOriginType: OriginAccessControlOriginTypesType


class OriginAccessControlTypeDef(TypedDict):
    Id: str
    OriginAccessControlConfig: NotRequired[OriginAccessControlConfigTypeDef]


class OriginCustomHeaderTypeDef(TypedDict):
    HeaderName: str
    HeaderValue: str


class OriginGroupFailoverCriteriaOutputTypeDef(TypedDict):
    StatusCodes: StatusCodesOutputTypeDef


class OriginGroupFailoverCriteriaTypeDef(TypedDict):
    StatusCodes: StatusCodesUnionTypeDef


class OriginGroupMemberTypeDef(TypedDict):
    OriginId: str


class OriginGroupMembersOutputTypeDef(TypedDict):
    Quantity: int
    Items: list[OriginGroupMemberTypeDef]


class OriginGroupMembersTypeDef(TypedDict):
    Quantity: int
    Items: Sequence[OriginGroupMemberTypeDef]


class OriginGroupOutputTypeDef(TypedDict):
    Id: str
    FailoverCriteria: OriginGroupFailoverCriteriaOutputTypeDef
    Members: OriginGroupMembersOutputTypeDef
    SelectionCriteria: NotRequired[OriginGroupSelectionCriteriaType]


class OriginGroupTypeDef(TypedDict):
    Id: str
    FailoverCriteria: OriginGroupFailoverCriteriaUnionTypeDef
    Members: OriginGroupMembersUnionTypeDef
    SelectionCriteria: NotRequired[OriginGroupSelectionCriteriaType]


class OriginGroupsOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[OriginGroupOutputTypeDef]]


class OriginGroupsTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[OriginGroupUnionTypeDef]]


class OriginMtlsConfigTypeDef(TypedDict):
    ClientCertificateArn: str


class OriginOutputTypeDef(TypedDict):
    Id: str
    DomainName: str
    OriginPath: NotRequired[str]
    CustomHeaders: NotRequired[CustomHeadersOutputTypeDef]
    S3OriginConfig: NotRequired[S3OriginConfigTypeDef]
    CustomOriginConfig: NotRequired[CustomOriginConfigOutputTypeDef]
    VpcOriginConfig: NotRequired[VpcOriginConfigTypeDef]
    ConnectionAttempts: NotRequired[int]
    ConnectionTimeout: NotRequired[int]
    ResponseCompletionTimeout: NotRequired[int]
    OriginShield: NotRequired[OriginShieldTypeDef]
    OriginAccessControlId: NotRequired[str]


class OriginRequestPolicyConfigOutputTypeDef(TypedDict):
    Comment: NotRequired[str]
    Name: str
    HeadersConfig: OriginRequestPolicyHeadersConfigOutputTypeDef
    CookiesConfig: OriginRequestPolicyCookiesConfigOutputTypeDef
    QueryStringsConfig: OriginRequestPolicyQueryStringsConfigOutputTypeDef


class OriginRequestPolicyConfigTypeDef(TypedDict):
    Comment: NotRequired[str]
    Name: str
    HeadersConfig: OriginRequestPolicyHeadersConfigTypeDef
    CookiesConfig: OriginRequestPolicyCookiesConfigTypeDef
    QueryStringsConfig: OriginRequestPolicyQueryStringsConfigTypeDef


class OriginRequestPolicyCookiesConfigOutputTypeDef(TypedDict):
    CookieBehavior: OriginRequestPolicyCookieBehaviorType
    Cookies: NotRequired[CookieNamesOutputTypeDef]


class OriginRequestPolicyCookiesConfigTypeDef(TypedDict):
    CookieBehavior: OriginRequestPolicyCookieBehaviorType
    Cookies: NotRequired[CookieNamesTypeDef]


class OriginRequestPolicyHeadersConfigOutputTypeDef(TypedDict):
    HeaderBehavior: OriginRequestPolicyHeaderBehaviorType
    Headers: NotRequired[HeadersOutputTypeDef]


class OriginRequestPolicyHeadersConfigTypeDef(TypedDict):
    HeaderBehavior: OriginRequestPolicyHeaderBehaviorType
    Headers: NotRequired[HeadersTypeDef]


class OriginRequestPolicyListTypeDef(TypedDict):
    NextMarker: NotRequired[str]
    MaxItems: int
    Quantity: int
    Items: NotRequired[list[OriginRequestPolicySummaryTypeDef]]


class OriginRequestPolicyQueryStringsConfigOutputTypeDef(TypedDict):
    QueryStringBehavior: OriginRequestPolicyQueryStringBehaviorType
    QueryStrings: NotRequired[QueryStringNamesOutputTypeDef]


class OriginRequestPolicyQueryStringsConfigTypeDef(TypedDict):
    QueryStringBehavior: OriginRequestPolicyQueryStringBehaviorType
    QueryStrings: NotRequired[QueryStringNamesTypeDef]


class OriginRequestPolicySummaryTypeDef(TypedDict):
    Type: OriginRequestPolicyTypeType
    OriginRequestPolicy: OriginRequestPolicyTypeDef


class OriginRequestPolicyTypeDef(TypedDict):
    Id: str
    LastModifiedTime: datetime
    OriginRequestPolicyConfig: OriginRequestPolicyConfigOutputTypeDef


class OriginShieldTypeDef(TypedDict):
    Enabled: bool
    OriginShieldRegion: NotRequired[str]


class OriginSslProtocolsOutputTypeDef(TypedDict):
    Quantity: int
    Items: list[SslProtocolType]


class OriginSslProtocolsTypeDef(TypedDict):
    Quantity: int
    Items: Sequence[SslProtocolType]


class OriginTypeDef(TypedDict):
    Id: str
    DomainName: str
    OriginPath: NotRequired[str]
    CustomHeaders: NotRequired[CustomHeadersUnionTypeDef]
    S3OriginConfig: NotRequired[S3OriginConfigTypeDef]
    CustomOriginConfig: NotRequired[CustomOriginConfigUnionTypeDef]
    VpcOriginConfig: NotRequired[VpcOriginConfigTypeDef]
    ConnectionAttempts: NotRequired[int]
    ConnectionTimeout: NotRequired[int]
    ResponseCompletionTimeout: NotRequired[int]
    OriginShield: NotRequired[OriginShieldTypeDef]
    OriginAccessControlId: NotRequired[str]


class OriginsOutputTypeDef(TypedDict):
    Quantity: int
    Items: list[OriginOutputTypeDef]


class OriginsTypeDef(TypedDict):
    Quantity: int
    Items: Sequence[OriginUnionTypeDef]


class PaginatorConfigTypeDef(TypedDict):
    MaxItems: NotRequired[int]
    PageSize: NotRequired[int]
    StartingToken: NotRequired[str]


class ParameterDefinitionSchemaTypeDef(TypedDict):
    StringSchema: NotRequired[StringSchemaConfigTypeDef]


class ParameterDefinitionTypeDef(TypedDict):
    Name: str
    Definition: ParameterDefinitionSchemaTypeDef


class ParameterTypeDef(TypedDict):
    Name: str
    Value: str


class ParametersInCacheKeyAndForwardedToOriginOutputTypeDef(TypedDict):
    EnableAcceptEncodingGzip: bool
    EnableAcceptEncodingBrotli: NotRequired[bool]
    HeadersConfig: CachePolicyHeadersConfigOutputTypeDef
    CookiesConfig: CachePolicyCookiesConfigOutputTypeDef
    QueryStringsConfig: CachePolicyQueryStringsConfigOutputTypeDef


class ParametersInCacheKeyAndForwardedToOriginTypeDef(TypedDict):
    EnableAcceptEncodingGzip: bool
    EnableAcceptEncodingBrotli: NotRequired[bool]
    HeadersConfig: CachePolicyHeadersConfigTypeDef
    CookiesConfig: CachePolicyCookiesConfigTypeDef
    QueryStringsConfig: CachePolicyQueryStringsConfigTypeDef


class PathsOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[str]]


class PathsTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[str]]


class PublicKeyConfigTypeDef(TypedDict):
    CallerReference: str
    Name: str
    EncodedKey: str
    Comment: NotRequired[str]


class PublicKeyListTypeDef(TypedDict):
    NextMarker: NotRequired[str]
    MaxItems: int
    Quantity: int
    Items: NotRequired[list[PublicKeySummaryTypeDef]]


class PublicKeySummaryTypeDef(TypedDict):
    Id: str
    Name: str
    CreatedTime: datetime
    EncodedKey: str
    Comment: NotRequired[str]


class PublicKeyTypeDef(TypedDict):
    Id: str
    CreatedTime: datetime
    PublicKeyConfig: PublicKeyConfigTypeDef


class PublishConnectionFunctionRequestTypeDef(TypedDict):
    Id: str
    IfMatch: str


class PublishConnectionFunctionResultTypeDef(TypedDict):
    ConnectionFunctionSummary: ConnectionFunctionSummaryTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class PublishFunctionRequestTypeDef(TypedDict):
    Name: str
    IfMatch: str


class PublishFunctionResultTypeDef(TypedDict):
    FunctionSummary: FunctionSummaryTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class PutResourcePolicyRequestTypeDef(TypedDict):
    ResourceArn: str
    PolicyDocument: str


class PutResourcePolicyResultTypeDef(TypedDict):
    ResourceArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class QueryArgProfileConfigOutputTypeDef(TypedDict):
    ForwardWhenQueryArgProfileIsUnknown: bool
    QueryArgProfiles: NotRequired[QueryArgProfilesOutputTypeDef]


class QueryArgProfileConfigTypeDef(TypedDict):
    ForwardWhenQueryArgProfileIsUnknown: bool
    QueryArgProfiles: NotRequired[QueryArgProfilesTypeDef]


class QueryArgProfileTypeDef(TypedDict):
    QueryArg: str
    ProfileId: str


class QueryArgProfilesOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[QueryArgProfileTypeDef]]


class QueryArgProfilesTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[QueryArgProfileTypeDef]]


class QueryStringCacheKeysOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[str]]


class QueryStringCacheKeysTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[str]]


class QueryStringNamesOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[str]]


class QueryStringNamesTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[str]]


class RealtimeLogConfigTypeDef(TypedDict):
    ARN: str
    Name: str
    SamplingRate: int
    EndPoints: list[EndPointTypeDef]
    Fields: list[str]


class RealtimeLogConfigsTypeDef(TypedDict):
    MaxItems: int
    Items: NotRequired[list[RealtimeLogConfigTypeDef]]
    IsTruncated: bool
    Marker: str
    NextMarker: NotRequired[str]


class RealtimeMetricsSubscriptionConfigTypeDef(TypedDict):
    RealtimeMetricsSubscriptionStatus: RealtimeMetricsSubscriptionStatusType


class ResponseHeadersPolicyAccessControlAllowHeadersOutputTypeDef(TypedDict):
    Quantity: int
    Items: list[str]


class ResponseHeadersPolicyAccessControlAllowHeadersTypeDef(TypedDict):
    Quantity: int
    Items: Sequence[str]


class ResponseHeadersPolicyAccessControlAllowMethodsOutputTypeDef(TypedDict):
    Quantity: int
    Items: list[ResponseHeadersPolicyAccessControlAllowMethodsValuesType]


class ResponseHeadersPolicyAccessControlAllowMethodsTypeDef(TypedDict):
    Quantity: int
    Items: Sequence[ResponseHeadersPolicyAccessControlAllowMethodsValuesType]


class ResponseHeadersPolicyAccessControlAllowOriginsOutputTypeDef(TypedDict):
    Quantity: int
    Items: list[str]


class ResponseHeadersPolicyAccessControlAllowOriginsTypeDef(TypedDict):
    Quantity: int
    Items: Sequence[str]


class ResponseHeadersPolicyAccessControlExposeHeadersOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[str]]


class ResponseHeadersPolicyAccessControlExposeHeadersTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[str]]


class ResponseHeadersPolicyConfigOutputTypeDef(TypedDict):
    Comment: NotRequired[str]
    Name: str
    CorsConfig: NotRequired[ResponseHeadersPolicyCorsConfigOutputTypeDef]
    SecurityHeadersConfig: NotRequired[ResponseHeadersPolicySecurityHeadersConfigTypeDef]
    ServerTimingHeadersConfig: NotRequired[ResponseHeadersPolicyServerTimingHeadersConfigTypeDef]
    CustomHeadersConfig: NotRequired[ResponseHeadersPolicyCustomHeadersConfigOutputTypeDef]
    RemoveHeadersConfig: NotRequired[ResponseHeadersPolicyRemoveHeadersConfigOutputTypeDef]


class ResponseHeadersPolicyConfigTypeDef(TypedDict):
    Comment: NotRequired[str]
    Name: str
    CorsConfig: NotRequired[ResponseHeadersPolicyCorsConfigTypeDef]
    SecurityHeadersConfig: NotRequired[ResponseHeadersPolicySecurityHeadersConfigTypeDef]
    ServerTimingHeadersConfig: NotRequired[ResponseHeadersPolicyServerTimingHeadersConfigTypeDef]
    CustomHeadersConfig: NotRequired[ResponseHeadersPolicyCustomHeadersConfigTypeDef]
    RemoveHeadersConfig: NotRequired[ResponseHeadersPolicyRemoveHeadersConfigTypeDef]


class ResponseHeadersPolicyContentSecurityPolicyTypeDef(TypedDict):
    Override: bool
    ContentSecurityPolicy: str


class ResponseHeadersPolicyContentTypeOptionsTypeDef(TypedDict):
    Override: bool


class ResponseHeadersPolicyCorsConfigOutputTypeDef(TypedDict):
    AccessControlAllowOrigins: ResponseHeadersPolicyAccessControlAllowOriginsOutputTypeDef
    AccessControlAllowHeaders: ResponseHeadersPolicyAccessControlAllowHeadersOutputTypeDef
    AccessControlAllowMethods: ResponseHeadersPolicyAccessControlAllowMethodsOutputTypeDef
    AccessControlAllowCredentials: bool
    AccessControlExposeHeaders: NotRequired[
        ResponseHeadersPolicyAccessControlExposeHeadersOutputTypeDef
    ]
    AccessControlMaxAgeSec: NotRequired[int]
    OriginOverride: bool


class ResponseHeadersPolicyCorsConfigTypeDef(TypedDict):
    AccessControlAllowOrigins: ResponseHeadersPolicyAccessControlAllowOriginsTypeDef
    AccessControlAllowHeaders: ResponseHeadersPolicyAccessControlAllowHeadersTypeDef
    AccessControlAllowMethods: ResponseHeadersPolicyAccessControlAllowMethodsTypeDef
    AccessControlAllowCredentials: bool
    AccessControlExposeHeaders: NotRequired[ResponseHeadersPolicyAccessControlExposeHeadersTypeDef]
    AccessControlMaxAgeSec: NotRequired[int]
    OriginOverride: bool


class ResponseHeadersPolicyCustomHeaderTypeDef(TypedDict):
    Header: str
    Value: str
    Override: bool


class ResponseHeadersPolicyCustomHeadersConfigOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[ResponseHeadersPolicyCustomHeaderTypeDef]]


class ResponseHeadersPolicyCustomHeadersConfigTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[ResponseHeadersPolicyCustomHeaderTypeDef]]


class ResponseHeadersPolicyFrameOptionsTypeDef(TypedDict):
    Override: bool
    FrameOption: FrameOptionsListType


class ResponseHeadersPolicyListTypeDef(TypedDict):
    NextMarker: NotRequired[str]
    MaxItems: int
    Quantity: int
    Items: NotRequired[list[ResponseHeadersPolicySummaryTypeDef]]


class ResponseHeadersPolicyReferrerPolicyTypeDef(TypedDict):
    Override: bool
    ReferrerPolicy: ReferrerPolicyListType


class ResponseHeadersPolicyRemoveHeaderTypeDef(TypedDict):
    Header: str


class ResponseHeadersPolicyRemoveHeadersConfigOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[ResponseHeadersPolicyRemoveHeaderTypeDef]]


class ResponseHeadersPolicyRemoveHeadersConfigTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[ResponseHeadersPolicyRemoveHeaderTypeDef]]


class ResponseHeadersPolicySecurityHeadersConfigTypeDef(TypedDict):
    XSSProtection: NotRequired[ResponseHeadersPolicyXSSProtectionTypeDef]
    FrameOptions: NotRequired[ResponseHeadersPolicyFrameOptionsTypeDef]
    ReferrerPolicy: NotRequired[ResponseHeadersPolicyReferrerPolicyTypeDef]
    ContentSecurityPolicy: NotRequired[ResponseHeadersPolicyContentSecurityPolicyTypeDef]
    ContentTypeOptions: NotRequired[ResponseHeadersPolicyContentTypeOptionsTypeDef]
    StrictTransportSecurity: NotRequired[ResponseHeadersPolicyStrictTransportSecurityTypeDef]


class ResponseHeadersPolicyServerTimingHeadersConfigTypeDef(TypedDict):
    Enabled: bool
    SamplingRate: NotRequired[float]


class ResponseHeadersPolicyStrictTransportSecurityTypeDef(TypedDict):
    Override: bool
    IncludeSubdomains: NotRequired[bool]
    Preload: NotRequired[bool]
    AccessControlMaxAgeSec: int


class ResponseHeadersPolicySummaryTypeDef(TypedDict):
    Type: ResponseHeadersPolicyTypeType
    ResponseHeadersPolicy: ResponseHeadersPolicyTypeDef


class ResponseHeadersPolicyTypeDef(TypedDict):
    Id: str
    LastModifiedTime: datetime
    ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfigOutputTypeDef


class ResponseHeadersPolicyXSSProtectionTypeDef(TypedDict):
    Override: bool
    Protection: bool
    ModeBlock: NotRequired[bool]
    ReportUri: NotRequired[str]


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class RestrictionsOutputTypeDef(TypedDict):
    GeoRestriction: GeoRestrictionOutputTypeDef


class RestrictionsTypeDef(TypedDict):
    GeoRestriction: GeoRestrictionUnionTypeDef


class S3OriginConfigTypeDef(TypedDict):
    OriginAccessIdentity: str
    OriginReadTimeout: NotRequired[int]


class S3OriginTypeDef(TypedDict):
    DomainName: str
    OriginAccessIdentity: str


class SessionStickinessConfigTypeDef(TypedDict):
    IdleTTL: int
    MaximumTTL: int


class SignerTypeDef(TypedDict):
    AwsAccountNumber: NotRequired[str]
    KeyPairIds: NotRequired[KeyPairIdsTypeDef]


class StagingDistributionDnsNamesOutputTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[list[str]]


class StagingDistributionDnsNamesTypeDef(TypedDict):
    Quantity: int
    Items: NotRequired[Sequence[str]]


class StatusCodesOutputTypeDef(TypedDict):
    Quantity: int
    Items: list[int]


class StatusCodesTypeDef(TypedDict):
    Quantity: int
    Items: Sequence[int]


class StreamingDistributionConfigOutputTypeDef(TypedDict):
    CallerReference: str
    S3Origin: S3OriginTypeDef
    Aliases: NotRequired[AliasesOutputTypeDef]
    Comment: str
    Logging: NotRequired[StreamingLoggingConfigTypeDef]
    TrustedSigners: TrustedSignersOutputTypeDef
    PriceClass: NotRequired[PriceClassType]
    Enabled: bool


class StreamingDistributionConfigTypeDef(TypedDict):
    CallerReference: str
    S3Origin: S3OriginTypeDef
    Aliases: NotRequired[AliasesUnionTypeDef]
    Comment: str
    Logging: NotRequired[StreamingLoggingConfigTypeDef]
    TrustedSigners: TrustedSignersUnionTypeDef
    PriceClass: NotRequired[PriceClassType]
    Enabled: bool


class StreamingDistributionConfigWithTagsTypeDef(TypedDict):
    StreamingDistributionConfig: StreamingDistributionConfigUnionTypeDef
    Tags: TagsUnionTypeDef


class StreamingDistributionListTypeDef(TypedDict):
    Marker: str
    NextMarker: NotRequired[str]
    MaxItems: int
    IsTruncated: bool
    Quantity: int
    Items: NotRequired[list[StreamingDistributionSummaryTypeDef]]


class StreamingDistributionSummaryTypeDef(TypedDict):
    Id: str
    ARN: str
    Status: str
    LastModifiedTime: datetime
    DomainName: str
    S3Origin: S3OriginTypeDef
    Aliases: AliasesOutputTypeDef
    TrustedSigners: TrustedSignersOutputTypeDef
    Comment: str
    PriceClass: PriceClassType
    Enabled: bool


class StreamingDistributionTypeDef(TypedDict):
    Id: str
    ARN: str
    Status: str
    LastModifiedTime: NotRequired[datetime]
    DomainName: str
    ActiveTrustedSigners: ActiveTrustedSignersTypeDef
    StreamingDistributionConfig: StreamingDistributionConfigOutputTypeDef


class StreamingLoggingConfigTypeDef(TypedDict):
    Enabled: bool
    Bucket: str
    Prefix: str


class StringSchemaConfigTypeDef(TypedDict):
    Comment: NotRequired[str]
    DefaultValue: NotRequired[str]
    Required: bool


class TagKeysTypeDef(TypedDict):
    Items: NotRequired[Sequence[str]]


class TagResourceRequestTypeDef(TypedDict):
    Resource: str
    Tags: TagsUnionTypeDef


class TagTypeDef(TypedDict):
    Key: str
    Value: NotRequired[str]


class TagsOutputTypeDef(TypedDict):
    Items: NotRequired[list[TagTypeDef]]


class TagsTypeDef(TypedDict):
    Items: NotRequired[Sequence[TagTypeDef]]


class TenantConfigOutputTypeDef(TypedDict):
    ParameterDefinitions: NotRequired[list[ParameterDefinitionTypeDef]]


class TenantConfigTypeDef(TypedDict):
    ParameterDefinitions: NotRequired[Sequence[ParameterDefinitionTypeDef]]


class TestConnectionFunctionRequestTypeDef(TypedDict):
    Id: str
    IfMatch: str
    Stage: NotRequired[FunctionStageType]
    ConnectionObject: BlobTypeDef


class TestConnectionFunctionResultTypeDef(TypedDict):
    ConnectionFunctionTestResult: ConnectionFunctionTestResultTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class TestFunctionRequestTypeDef(TypedDict):
    Name: str
    IfMatch: str
    Stage: NotRequired[FunctionStageType]
    EventObject: BlobTypeDef


class TestFunctionResultTypeDef(TypedDict):
    TestResult: TestResultTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class TestResultTypeDef(TypedDict):
    FunctionSummary: NotRequired[FunctionSummaryTypeDef]
    ComputeUtilization: NotRequired[str]
    FunctionExecutionLogs: NotRequired[list[str]]
    FunctionErrorMessage: NotRequired[str]
    FunctionOutput: NotRequired[str]


class TrafficConfigTypeDef(TypedDict):
    SingleWeightConfig: NotRequired[ContinuousDeploymentSingleWeightConfigTypeDef]
    SingleHeaderConfig: NotRequired[ContinuousDeploymentSingleHeaderConfigTypeDef]
    Type: ContinuousDeploymentPolicyTypeType


class TrustStoreConfigTypeDef(TypedDict):
    TrustStoreId: str
    AdvertiseTrustStoreCaNames: NotRequired[bool]
    IgnoreCertificateExpiry: NotRequired[bool]


class TrustStoreSummaryTypeDef(TypedDict):
    Id: str
    Arn: str
    Name: str
    Status: TrustStoreStatusType
    NumberOfCaCertificates: int
    LastModifiedTime: datetime
    Reason: NotRequired[str]
    ETag: str


class TrustStoreTypeDef(TypedDict):
    Id: NotRequired[str]
    Arn: NotRequired[str]
    Name: NotRequired[str]
    Status: NotRequired[TrustStoreStatusType]
    NumberOfCaCertificates: NotRequired[int]
    LastModifiedTime: NotRequired[datetime]
    Reason: NotRequired[str]
    UseClientCertificateOCSPEndpoint: NotRequired[bool]


class TrustedKeyGroupsOutputTypeDef(TypedDict):
    Enabled: bool
    Quantity: int
    Items: NotRequired[list[str]]


class TrustedKeyGroupsTypeDef(TypedDict):
    Enabled: bool
    Quantity: int
    Items: NotRequired[Sequence[str]]


class TrustedSignersOutputTypeDef(TypedDict):
    Enabled: bool
    Quantity: int
    Items: NotRequired[list[str]]


class TrustedSignersTypeDef(TypedDict):
    Enabled: bool
    Quantity: int
    Items: NotRequired[Sequence[str]]


class UntagResourceRequestTypeDef(TypedDict):
    Resource: str
    TagKeys: TagKeysTypeDef


class UpdateAnycastIpListRequestTypeDef(TypedDict):
    Id: str
    IpAddressType: NotRequired[IpAddressTypeType]
    IpamCidrConfigs: NotRequired[Sequence[IpamCidrConfigTypeDef]]
    IfMatch: str


class UpdateAnycastIpListResultTypeDef(TypedDict):
    AnycastIpList: AnycastIpListTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateCachePolicyRequestTypeDef(TypedDict):
    CachePolicyConfig: CachePolicyConfigUnionTypeDef
    Id: str
    IfMatch: NotRequired[str]


class UpdateCachePolicyResultTypeDef(TypedDict):
    CachePolicy: CachePolicyTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateCloudFrontOriginAccessIdentityRequestTypeDef(TypedDict):
    CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfigTypeDef
    Id: str
    IfMatch: NotRequired[str]


class UpdateCloudFrontOriginAccessIdentityResultTypeDef(TypedDict):
    CloudFrontOriginAccessIdentity: CloudFrontOriginAccessIdentityTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateConnectionFunctionRequestTypeDef(TypedDict):
    Id: str
    IfMatch: str
    ConnectionFunctionConfig: FunctionConfigUnionTypeDef
    ConnectionFunctionCode: BlobTypeDef


class UpdateConnectionFunctionResultTypeDef(TypedDict):
    ConnectionFunctionSummary: ConnectionFunctionSummaryTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateConnectionGroupRequestTypeDef(TypedDict):
    Id: str
    Ipv6Enabled: NotRequired[bool]
    IfMatch: str
    AnycastIpListId: NotRequired[str]
    Enabled: NotRequired[bool]
    ViewerFallback: NotRequired[ViewerFallbackTypeDef]


class UpdateConnectionGroupResultTypeDef(TypedDict):
    ConnectionGroup: ConnectionGroupTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateContinuousDeploymentPolicyRequestTypeDef(TypedDict):
    ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfigUnionTypeDef
    Id: str
    IfMatch: NotRequired[str]


class UpdateContinuousDeploymentPolicyResultTypeDef(TypedDict):
    ContinuousDeploymentPolicy: ContinuousDeploymentPolicyTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateDistributionRequestTypeDef(TypedDict):
    DistributionConfig: DistributionConfigUnionTypeDef
    Id: str
    IfMatch: NotRequired[str]


class UpdateDistributionResultTypeDef(TypedDict):
    Distribution: DistributionTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateDistributionTenantRequestTypeDef(TypedDict):
    Id: str
    DistributionId: NotRequired[str]
    Domains: NotRequired[Sequence[DomainItemTypeDef]]
    Customizations: NotRequired[CustomizationsUnionTypeDef]
    Parameters: NotRequired[Sequence[ParameterTypeDef]]
    ConnectionGroupId: NotRequired[str]
    IfMatch: str
    ManagedCertificateRequest: NotRequired[ManagedCertificateRequestTypeDef]
    Enabled: NotRequired[bool]
    OnDomainTakeover: NotRequired[OnDomainTakeoverType]


class UpdateDistributionTenantResultTypeDef(TypedDict):
    DistributionTenant: DistributionTenantTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateDistributionWithStagingConfigRequestTypeDef(TypedDict):
    Id: str
    StagingDistributionId: NotRequired[str]
    IfMatch: NotRequired[str]


class UpdateDistributionWithStagingConfigResultTypeDef(TypedDict):
    Distribution: DistributionTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateDomainAssociationRequestTypeDef(TypedDict):
    Domain: str
    TargetResource: DistributionResourceIdTypeDef
    IfMatch: NotRequired[str]


class UpdateDomainAssociationResultTypeDef(TypedDict):
    Domain: str
    ResourceId: str
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateFieldLevelEncryptionConfigRequestTypeDef(TypedDict):
    FieldLevelEncryptionConfig: FieldLevelEncryptionConfigUnionTypeDef
    Id: str
    IfMatch: NotRequired[str]


class UpdateFieldLevelEncryptionConfigResultTypeDef(TypedDict):
    FieldLevelEncryption: FieldLevelEncryptionTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateFieldLevelEncryptionProfileRequestTypeDef(TypedDict):
    FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfigUnionTypeDef
    Id: str
    IfMatch: NotRequired[str]


class UpdateFieldLevelEncryptionProfileResultTypeDef(TypedDict):
    FieldLevelEncryptionProfile: FieldLevelEncryptionProfileTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateFunctionRequestTypeDef(TypedDict):
    Name: str
    IfMatch: str
    FunctionConfig: FunctionConfigUnionTypeDef
    FunctionCode: BlobTypeDef


class UpdateFunctionResultTypeDef(TypedDict):
    FunctionSummary: FunctionSummaryTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateKeyGroupRequestTypeDef(TypedDict):
    KeyGroupConfig: KeyGroupConfigUnionTypeDef
    Id: str
    IfMatch: NotRequired[str]


class UpdateKeyGroupResultTypeDef(TypedDict):
    KeyGroup: KeyGroupTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateKeyValueStoreRequestTypeDef(TypedDict):
    Name: str
    Comment: str
    IfMatch: str


class UpdateKeyValueStoreResultTypeDef(TypedDict):
    KeyValueStore: KeyValueStoreTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateOriginAccessControlRequestTypeDef(TypedDict):
    OriginAccessControlConfig: OriginAccessControlConfigTypeDef
    Id: str
    IfMatch: NotRequired[str]


class UpdateOriginAccessControlResultTypeDef(TypedDict):
    OriginAccessControl: OriginAccessControlTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateOriginRequestPolicyRequestTypeDef(TypedDict):
    OriginRequestPolicyConfig: OriginRequestPolicyConfigUnionTypeDef
    Id: str
    IfMatch: NotRequired[str]


class UpdateOriginRequestPolicyResultTypeDef(TypedDict):
    OriginRequestPolicy: OriginRequestPolicyTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdatePublicKeyRequestTypeDef(TypedDict):
    PublicKeyConfig: PublicKeyConfigTypeDef
    Id: str
    IfMatch: NotRequired[str]


class UpdatePublicKeyResultTypeDef(TypedDict):
    PublicKey: PublicKeyTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateRealtimeLogConfigRequestTypeDef(TypedDict):
    EndPoints: NotRequired[Sequence[EndPointTypeDef]]
    Fields: NotRequired[Sequence[str]]
    Name: NotRequired[str]
    ARN: NotRequired[str]
    SamplingRate: NotRequired[int]


class UpdateRealtimeLogConfigResultTypeDef(TypedDict):
    RealtimeLogConfig: RealtimeLogConfigTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateResponseHeadersPolicyRequestTypeDef(TypedDict):
    ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfigUnionTypeDef
    Id: str
    IfMatch: NotRequired[str]


class UpdateResponseHeadersPolicyResultTypeDef(TypedDict):
    ResponseHeadersPolicy: ResponseHeadersPolicyTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateStreamingDistributionRequestTypeDef(TypedDict):
    StreamingDistributionConfig: StreamingDistributionConfigUnionTypeDef
    Id: str
    IfMatch: NotRequired[str]


class UpdateStreamingDistributionResultTypeDef(TypedDict):
    StreamingDistribution: StreamingDistributionTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateTrustStoreRequestTypeDef(TypedDict):
    Id: str
    CaCertificatesBundleSource: NotRequired[CaCertificatesBundleSourceTypeDef]
    UseClientCertificateOCSPEndpoint: NotRequired[bool]
    IfMatch: str


class UpdateTrustStoreResultTypeDef(TypedDict):
    TrustStore: TrustStoreTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateVpcOriginRequestTypeDef(TypedDict):
    VpcOriginEndpointConfig: VpcOriginEndpointConfigUnionTypeDef
    Id: str
    IfMatch: str


class UpdateVpcOriginResultTypeDef(TypedDict):
    VpcOrigin: VpcOriginTypeDef
    ETag: str
    ResponseMetadata: ResponseMetadataTypeDef


class ValidationTokenDetailTypeDef(TypedDict):
    Domain: str
    RedirectTo: NotRequired[str]
    RedirectFrom: NotRequired[str]


class VerifyDnsConfigurationRequestTypeDef(TypedDict):
    Domain: NotRequired[str]
    Identifier: str


class VerifyDnsConfigurationResultTypeDef(TypedDict):
    DnsConfigurationList: list[DnsConfigurationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ViewerCertificateTypeDef(TypedDict):
    CloudFrontDefaultCertificate: NotRequired[bool]
    IAMCertificateId: NotRequired[str]
    ACMCertificateArn: NotRequired[str]
    SSLSupportMethod: NotRequired[SSLSupportMethodType]
    MinimumProtocolVersion: NotRequired[MinimumProtocolVersionType]
    Certificate: NotRequired[str]
    CertificateSource: NotRequired[CertificateSourceType]


class ViewerFallbackTypeDef(TypedDict):
    DistributionId: NotRequired[str]


class ViewerMtlsConfigTypeDef(TypedDict):
    Mode: NotRequired[ViewerMtlsModeType]
    TrustStoreConfig: NotRequired[TrustStoreConfigTypeDef]


class VpcOriginConfigTypeDef(TypedDict):
    VpcOriginId: str
    OwnerAccountId: NotRequired[str]
    OriginReadTimeout: NotRequired[int]
    OriginKeepaliveTimeout: NotRequired[int]
    OriginHttpVersion: NotRequired[OriginHttpVersionType]


class VpcOriginEndpointConfigOutputTypeDef(TypedDict):
    Name: str
    Arn: str
    HTTPPort: int
    HTTPSPort: int
    OriginProtocolPolicy: OriginProtocolPolicyType
    OriginSslProtocols: NotRequired[OriginSslProtocolsOutputTypeDef]
    IpAddressType: NotRequired[VpcIpAddressTypeType]


class VpcOriginEndpointConfigTypeDef(TypedDict):
    Name: str
    Arn: str
    HTTPPort: int
    HTTPSPort: int
    OriginProtocolPolicy: OriginProtocolPolicyType
    OriginSslProtocols: NotRequired[OriginSslProtocolsTypeDef]
    IpAddressType: NotRequired[VpcIpAddressTypeType]


class VpcOriginListTypeDef(TypedDict):
    Marker: str
    NextMarker: NotRequired[str]
    MaxItems: int
    IsTruncated: bool
    Quantity: int
    Items: NotRequired[list[VpcOriginSummaryTypeDef]]


class VpcOriginSummaryTypeDef(TypedDict):
    Id: str
    Name: str
    Status: str
    CreatedTime: datetime
    LastModifiedTime: datetime
    Arn: str
    AccountId: NotRequired[str]
    OriginEndpointArn: str
    IpAddressType: NotRequired[VpcIpAddressTypeType]


class VpcOriginTypeDef(TypedDict):
    Id: str
    Arn: str
    AccountId: NotRequired[str]
    Status: str
    CreatedTime: datetime
    LastModifiedTime: datetime
    VpcOriginEndpointConfig: VpcOriginEndpointConfigOutputTypeDef


class WaiterConfigTypeDef(TypedDict):
    Delay: NotRequired[int]
    MaxAttempts: NotRequired[int]


class WebAclCustomizationTypeDef(TypedDict):
    Action: CustomizationActionTypeType
    Arn: NotRequired[str]


AliasesUnionTypeDef: TypeAlias = AliasesTypeDef | AliasesOutputTypeDef
AllowedMethodsUnionTypeDef: TypeAlias = AllowedMethodsTypeDef | AllowedMethodsOutputTypeDef
BlobTypeDef: TypeAlias = str | bytes | bytearray | IO[Any] | StreamingBody
CacheBehaviorUnionTypeDef: TypeAlias = CacheBehaviorTypeDef | CacheBehaviorOutputTypeDef
CacheBehaviorsUnionTypeDef: TypeAlias = CacheBehaviorsTypeDef | CacheBehaviorsOutputTypeDef
CachePolicyConfigUnionTypeDef: TypeAlias = CachePolicyConfigTypeDef | CachePolicyConfigOutputTypeDef
CachedMethodsUnionTypeDef: TypeAlias = CachedMethodsTypeDef | CachedMethodsOutputTypeDef
ContinuousDeploymentPolicyConfigUnionTypeDef: TypeAlias = (
    ContinuousDeploymentPolicyConfigTypeDef | ContinuousDeploymentPolicyConfigOutputTypeDef
)
CookieNamesUnionTypeDef: TypeAlias = CookieNamesTypeDef | CookieNamesOutputTypeDef
CookiePreferenceUnionTypeDef: TypeAlias = CookiePreferenceTypeDef | CookiePreferenceOutputTypeDef
CustomErrorResponsesUnionTypeDef: TypeAlias = (
    CustomErrorResponsesTypeDef | CustomErrorResponsesOutputTypeDef
)
CustomHeadersUnionTypeDef: TypeAlias = CustomHeadersTypeDef | CustomHeadersOutputTypeDef
CustomOriginConfigUnionTypeDef: TypeAlias = (
    CustomOriginConfigTypeDef | CustomOriginConfigOutputTypeDef
)
CustomizationsUnionTypeDef: TypeAlias = CustomizationsTypeDef | CustomizationsOutputTypeDef
DefaultCacheBehaviorUnionTypeDef: TypeAlias = (
    DefaultCacheBehaviorTypeDef | DefaultCacheBehaviorOutputTypeDef
)
DistributionConfigUnionTypeDef: TypeAlias = (
    DistributionConfigTypeDef | DistributionConfigOutputTypeDef
)
FieldLevelEncryptionConfigUnionTypeDef: TypeAlias = (
    FieldLevelEncryptionConfigTypeDef | FieldLevelEncryptionConfigOutputTypeDef
)
FieldLevelEncryptionProfileConfigUnionTypeDef: TypeAlias = (
    FieldLevelEncryptionProfileConfigTypeDef | FieldLevelEncryptionProfileConfigOutputTypeDef
)
ForwardedValuesUnionTypeDef: TypeAlias = ForwardedValuesTypeDef | ForwardedValuesOutputTypeDef
FunctionAssociationsUnionTypeDef: TypeAlias = (
    FunctionAssociationsTypeDef | FunctionAssociationsOutputTypeDef
)
FunctionConfigUnionTypeDef: TypeAlias = FunctionConfigTypeDef | FunctionConfigOutputTypeDef
GeoRestrictionUnionTypeDef: TypeAlias = GeoRestrictionTypeDef | GeoRestrictionOutputTypeDef
HeadersUnionTypeDef: TypeAlias = HeadersTypeDef | HeadersOutputTypeDef
InvalidationBatchUnionTypeDef: TypeAlias = InvalidationBatchTypeDef | InvalidationBatchOutputTypeDef
KeyGroupConfigUnionTypeDef: TypeAlias = KeyGroupConfigTypeDef | KeyGroupConfigOutputTypeDef
LambdaFunctionAssociationsUnionTypeDef: TypeAlias = (
    LambdaFunctionAssociationsTypeDef | LambdaFunctionAssociationsOutputTypeDef
)
OriginGroupFailoverCriteriaUnionTypeDef: TypeAlias = (
    OriginGroupFailoverCriteriaTypeDef | OriginGroupFailoverCriteriaOutputTypeDef
)
OriginGroupMembersUnionTypeDef: TypeAlias = (
    OriginGroupMembersTypeDef | OriginGroupMembersOutputTypeDef
)
OriginGroupUnionTypeDef: TypeAlias = OriginGroupTypeDef | OriginGroupOutputTypeDef
OriginGroupsUnionTypeDef: TypeAlias = OriginGroupsTypeDef | OriginGroupsOutputTypeDef
OriginRequestPolicyConfigUnionTypeDef: TypeAlias = (
    OriginRequestPolicyConfigTypeDef | OriginRequestPolicyConfigOutputTypeDef
)
OriginSslProtocolsUnionTypeDef: TypeAlias = (
    OriginSslProtocolsTypeDef | OriginSslProtocolsOutputTypeDef
)
OriginUnionTypeDef: TypeAlias = OriginTypeDef | OriginOutputTypeDef
OriginsUnionTypeDef: TypeAlias = OriginsTypeDef | OriginsOutputTypeDef
QueryStringCacheKeysUnionTypeDef: TypeAlias = (
    QueryStringCacheKeysTypeDef | QueryStringCacheKeysOutputTypeDef
)
ResponseHeadersPolicyConfigUnionTypeDef: TypeAlias = (
    ResponseHeadersPolicyConfigTypeDef | ResponseHeadersPolicyConfigOutputTypeDef
)
RestrictionsUnionTypeDef: TypeAlias = RestrictionsTypeDef | RestrictionsOutputTypeDef
StatusCodesUnionTypeDef: TypeAlias = StatusCodesTypeDef | StatusCodesOutputTypeDef
StreamingDistributionConfigUnionTypeDef: TypeAlias = (
    StreamingDistributionConfigTypeDef | StreamingDistributionConfigOutputTypeDef
)
TagsUnionTypeDef: TypeAlias = TagsTypeDef | TagsOutputTypeDef
TenantConfigUnionTypeDef: TypeAlias = TenantConfigTypeDef | TenantConfigOutputTypeDef
TrustedKeyGroupsUnionTypeDef: TypeAlias = TrustedKeyGroupsTypeDef | TrustedKeyGroupsOutputTypeDef
TrustedSignersUnionTypeDef: TypeAlias = TrustedSignersTypeDef | TrustedSignersOutputTypeDef
VpcOriginEndpointConfigUnionTypeDef: TypeAlias = (
    VpcOriginEndpointConfigTypeDef | VpcOriginEndpointConfigOutputTypeDef
)
