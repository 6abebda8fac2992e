"""The exceptions of CloudFront's modelled errors, one for each code.

Imported only when one of them is named or raised. The docstring of each lists the methods
whose operations can answer with it, from AWS's model.

Generated from botocore 1.44.8 and aws-sdk-cloudfront 1.141.0 by codegen/. Do not edit.
"""

from cloudfront_rs.exceptions import ClientError


class AccessDenied(ClientError):
    """Raised by 136 operations."""


class BatchTooLarge(ClientError):
    """Raised by create_invalidation, create_invalidation_for_distribution_tenant."""


class CNAMEAlreadyExists(ClientError):
    """Raised by 10 operations."""


class CachePolicyAlreadyExists(ClientError):
    """Raised by create_cache_policy, update_cache_policy."""


class CachePolicyInUse(ClientError):
    """Raised by delete_cache_policy."""


class CannotChangeImmutablePublicKeyFields(ClientError):
    """Raised by update_public_key."""


class CannotDeleteEntityWhileInUse(ClientError):
    """Raised by delete_anycast_ip_list, delete_connection_function, delete_connection_group, delete_key_value_store, delete_trust_store, delete_vpc_origin."""


class CannotUpdateEntityWhileInUse(ClientError):
    """Raised by update_vpc_origin."""


class CloudFrontOriginAccessIdentityAlreadyExists(ClientError):
    """Raised by create_cloud_front_origin_access_identity."""


class CloudFrontOriginAccessIdentityInUse(ClientError):
    """Raised by delete_cloud_front_origin_access_identity."""


class ContinuousDeploymentPolicyAlreadyExists(ClientError):
    """Raised by create_continuous_deployment_policy."""


class ContinuousDeploymentPolicyInUse(ClientError):
    """Raised by create_distribution, create_distribution_with_tags, delete_continuous_deployment_policy, update_distribution."""


class DistributionAlreadyExists(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags."""


class DistributionNotDisabled(ClientError):
    """Raised by delete_distribution."""


class EntityAlreadyExists(ClientError):
    """Raised by 10 operations."""


class EntityLimitExceeded(ClientError):
    """Raised by 16 operations."""


class EntityNotFound(ClientError):
    """Raised by 58 operations."""


class EntitySizeLimitExceeded(ClientError):
    """Raised by create_connection_function, create_key_value_store, update_connection_function."""


class FieldLevelEncryptionConfigAlreadyExists(ClientError):
    """Raised by create_field_level_encryption_config."""


class FieldLevelEncryptionConfigInUse(ClientError):
    """Raised by delete_field_level_encryption_config."""


class FieldLevelEncryptionProfileAlreadyExists(ClientError):
    """Raised by create_field_level_encryption_profile, update_field_level_encryption_profile."""


class FieldLevelEncryptionProfileInUse(ClientError):
    """Raised by delete_field_level_encryption_profile."""


class FieldLevelEncryptionProfileSizeExceeded(ClientError):
    """Raised by create_field_level_encryption_profile, update_field_level_encryption_profile."""


class FunctionAlreadyExists(ClientError):
    """Raised by create_function."""


class FunctionInUse(ClientError):
    """Raised by delete_function."""


class FunctionSizeLimitExceeded(ClientError):
    """Raised by create_function, update_function."""


class IllegalDelete(ClientError):
    """Raised by delete_anycast_ip_list, delete_cache_policy, delete_origin_request_policy, delete_resource_policy, delete_response_headers_policy, delete_vpc_origin."""


class IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class IllegalOriginAccessConfiguration(ClientError):
    """Raised by create_distribution, create_distribution_with_tags, update_distribution."""


class IllegalUpdate(ClientError):
    """Raised by 15 operations."""


class InconsistentQuantities(ClientError):
    """Raised by 26 operations."""


class InvalidArgument(ClientError):
    """Raised by 115 operations."""


class InvalidAssociation(ClientError):
    """Raised by create_distribution_tenant, update_distribution_tenant, update_domain_association."""


class InvalidDefaultRootObject(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class InvalidDomainNameForOriginAccessControl(ClientError):
    """Raised by create_distribution, create_distribution_with_tags, update_distribution."""


class InvalidErrorCode(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class InvalidForwardCookies(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class InvalidFunctionAssociation(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class InvalidGeoRestrictionParameter(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class InvalidHeadersForS3Origin(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class InvalidIfMatchVersion(ClientError):
    """Raised by 51 operations."""


class InvalidLambdaFunctionAssociation(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class InvalidLocationCode(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class InvalidMinimumProtocolVersion(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class InvalidOrigin(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, create_streaming_distribution, create_streaming_distribution_with_tags."""


class InvalidOriginAccessControl(ClientError):
    """Raised by 8 operations."""


class InvalidOriginAccessIdentity(ClientError):
    """Raised by 8 operations."""


class InvalidOriginKeepaliveTimeout(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class InvalidOriginReadTimeout(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class InvalidProtocolSettings(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags."""


class InvalidQueryStringParameters(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class InvalidRelativePath(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class InvalidRequiredProtocol(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class InvalidResponseCode(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class InvalidTTLOrder(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class InvalidTagging(ClientError):
    """Raised by 11 operations."""


class InvalidViewerCertificate(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class InvalidWebACLId(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, list_distributions_by_web_acl_id, update_distribution, update_distribution_with_staging_config."""


class KeyGroupAlreadyExists(ClientError):
    """Raised by create_key_group, update_key_group."""


class MissingBody(ClientError):
    """Raised by 12 operations."""


class MonitoringSubscriptionAlreadyExists(ClientError):
    """Raised by create_monitoring_subscription."""


class NoSuchCachePolicy(ClientError):
    """Raised by 11 operations."""


class NoSuchCloudFrontOriginAccessIdentity(ClientError):
    """Raised by delete_cloud_front_origin_access_identity, get_cloud_front_origin_access_identity, get_cloud_front_origin_access_identity_config, update_cloud_front_origin_access_identity."""


class NoSuchContinuousDeploymentPolicy(ClientError):
    """Raised by 8 operations."""


class NoSuchDistribution(ClientError):
    """Raised by 14 operations."""


class NoSuchFieldLevelEncryptionConfig(ClientError):
    """Raised by 9 operations."""


class NoSuchFieldLevelEncryptionProfile(ClientError):
    """Raised by create_field_level_encryption_config, delete_field_level_encryption_profile, get_field_level_encryption_profile, get_field_level_encryption_profile_config, update_field_level_encryption_config, update_field_level_encryption_profile."""


class NoSuchFunctionExists(ClientError):
    """Raised by delete_function, describe_function, get_function, publish_function, test_function, update_function."""


class NoSuchInvalidation(ClientError):
    """Raised by get_invalidation, get_invalidation_for_distribution_tenant."""


class NoSuchMonitoringSubscription(ClientError):
    """Raised by delete_monitoring_subscription, get_monitoring_subscription."""


class NoSuchOrigin(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class NoSuchOriginAccessControl(ClientError):
    """Raised by delete_origin_access_control, get_origin_access_control, get_origin_access_control_config, update_origin_access_control."""


class NoSuchOriginRequestPolicy(ClientError):
    """Raised by 11 operations."""


class NoSuchPublicKey(ClientError):
    """Raised by create_field_level_encryption_profile, delete_public_key, get_public_key, get_public_key_config, update_field_level_encryption_profile, update_public_key."""


class NoSuchRealtimeLogConfig(ClientError):
    """Raised by 9 operations."""


class NoSuchResource(ClientError):
    """Raised by 8 operations."""


class NoSuchResponseHeadersPolicy(ClientError):
    """Raised by 11 operations."""


class NoSuchStreamingDistribution(ClientError):
    """Raised by delete_streaming_distribution, get_streaming_distribution, get_streaming_distribution_config, update_streaming_distribution."""


class OriginAccessControlAlreadyExists(ClientError):
    """Raised by create_origin_access_control, update_origin_access_control."""


class OriginAccessControlInUse(ClientError):
    """Raised by delete_origin_access_control."""


class OriginRequestPolicyAlreadyExists(ClientError):
    """Raised by create_origin_request_policy, update_origin_request_policy."""


class OriginRequestPolicyInUse(ClientError):
    """Raised by delete_origin_request_policy."""


class PreconditionFailed(ClientError):
    """Raised by 52 operations."""


class PublicKeyAlreadyExists(ClientError):
    """Raised by create_public_key."""


class PublicKeyInUse(ClientError):
    """Raised by delete_public_key."""


class QueryArgProfileEmpty(ClientError):
    """Raised by create_field_level_encryption_config, update_field_level_encryption_config."""


class RealtimeLogConfigAlreadyExists(ClientError):
    """Raised by create_realtime_log_config."""


class RealtimeLogConfigInUse(ClientError):
    """Raised by delete_realtime_log_config."""


class RealtimeLogConfigOwnerMismatch(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class ResourceInUse(ClientError):
    """Raised by delete_distribution, delete_key_group, update_connection_group."""


class ResourceNotDisabled(ClientError):
    """Raised by delete_connection_group, delete_distribution_tenant."""


class ResponseHeadersPolicyAlreadyExists(ClientError):
    """Raised by create_response_headers_policy, update_response_headers_policy."""


class ResponseHeadersPolicyInUse(ClientError):
    """Raised by delete_response_headers_policy."""


class StagingDistributionInUse(ClientError):
    """Raised by create_continuous_deployment_policy, update_continuous_deployment_policy, update_distribution."""


class StreamingDistributionAlreadyExists(ClientError):
    """Raised by create_streaming_distribution, create_streaming_distribution_with_tags."""


class StreamingDistributionNotDisabled(ClientError):
    """Raised by delete_streaming_distribution."""


class TestFunctionFailed(ClientError):
    """Raised by test_connection_function, test_function."""


class TooLongCSPInResponseHeadersPolicy(ClientError):
    """Raised by create_response_headers_policy, update_response_headers_policy."""


class TooManyCacheBehaviors(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyCachePolicies(ClientError):
    """Raised by create_cache_policy."""


class TooManyCertificates(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyCloudFrontOriginAccessIdentities(ClientError):
    """Raised by create_cloud_front_origin_access_identity."""


class TooManyContinuousDeploymentPolicies(ClientError):
    """Raised by create_continuous_deployment_policy."""


class TooManyCookieNamesInWhiteList(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyCookiesInCachePolicy(ClientError):
    """Raised by create_cache_policy, update_cache_policy."""


class TooManyCookiesInOriginRequestPolicy(ClientError):
    """Raised by create_origin_request_policy, update_origin_request_policy."""


class TooManyCustomHeadersInResponseHeadersPolicy(ClientError):
    """Raised by create_response_headers_policy, update_response_headers_policy."""


class TooManyDistributionCNAMEs(ClientError):
    """Raised by associate_alias, copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyDistributions(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags."""


class TooManyDistributionsAssociatedToCachePolicy(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyDistributionsAssociatedToFieldLevelEncryptionConfig(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyDistributionsAssociatedToKeyGroup(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyDistributionsAssociatedToOriginAccessControl(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyDistributionsAssociatedToOriginRequestPolicy(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyDistributionsAssociatedToResponseHeadersPolicy(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyDistributionsWithFunctionAssociations(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyDistributionsWithLambdaAssociations(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyDistributionsWithSingleFunctionARN(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyFieldLevelEncryptionConfigs(ClientError):
    """Raised by create_field_level_encryption_config."""


class TooManyFieldLevelEncryptionContentTypeProfiles(ClientError):
    """Raised by create_field_level_encryption_config, update_field_level_encryption_config."""


class TooManyFieldLevelEncryptionEncryptionEntities(ClientError):
    """Raised by create_field_level_encryption_profile, update_field_level_encryption_profile."""


class TooManyFieldLevelEncryptionFieldPatterns(ClientError):
    """Raised by create_field_level_encryption_profile, update_field_level_encryption_profile."""


class TooManyFieldLevelEncryptionProfiles(ClientError):
    """Raised by create_field_level_encryption_profile."""


class TooManyFieldLevelEncryptionQueryArgProfiles(ClientError):
    """Raised by create_field_level_encryption_config, update_field_level_encryption_config."""


class TooManyFunctionAssociations(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyFunctions(ClientError):
    """Raised by create_function."""


class TooManyHeadersInCachePolicy(ClientError):
    """Raised by create_cache_policy, update_cache_policy."""


class TooManyHeadersInForwardedValues(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyHeadersInOriginRequestPolicy(ClientError):
    """Raised by create_origin_request_policy, update_origin_request_policy."""


class TooManyInvalidationsInProgress(ClientError):
    """Raised by create_invalidation, create_invalidation_for_distribution_tenant."""


class TooManyKeyGroups(ClientError):
    """Raised by create_key_group."""


class TooManyKeyGroupsAssociatedToDistribution(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyLambdaFunctionAssociations(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyOriginAccessControls(ClientError):
    """Raised by create_origin_access_control."""


class TooManyOriginCustomHeaders(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyOriginGroupsPerDistribution(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyOriginRequestPolicies(ClientError):
    """Raised by create_origin_request_policy."""


class TooManyOrigins(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyPublicKeys(ClientError):
    """Raised by create_public_key."""


class TooManyPublicKeysInKeyGroup(ClientError):
    """Raised by create_key_group, update_key_group."""


class TooManyQueryStringParameters(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TooManyQueryStringsInCachePolicy(ClientError):
    """Raised by create_cache_policy, update_cache_policy."""


class TooManyQueryStringsInOriginRequestPolicy(ClientError):
    """Raised by create_origin_request_policy, update_origin_request_policy."""


class TooManyRealtimeLogConfigs(ClientError):
    """Raised by create_realtime_log_config."""


class TooManyRemoveHeadersInResponseHeadersPolicy(ClientError):
    """Raised by create_response_headers_policy, update_response_headers_policy."""


class TooManyResponseHeadersPolicies(ClientError):
    """Raised by create_response_headers_policy."""


class TooManyStreamingDistributionCNAMEs(ClientError):
    """Raised by create_streaming_distribution, create_streaming_distribution_with_tags, update_streaming_distribution."""


class TooManyStreamingDistributions(ClientError):
    """Raised by create_streaming_distribution, create_streaming_distribution_with_tags."""


class TooManyTrustedSigners(ClientError):
    """Raised by 8 operations."""


class TrustedKeyGroupDoesNotExist(ClientError):
    """Raised by copy_distribution, create_distribution, create_distribution_with_tags, update_distribution, update_distribution_with_staging_config."""


class TrustedSignerDoesNotExist(ClientError):
    """Raised by 8 operations."""


class UnsupportedOperation(ClientError):
    """Raised by 40 operations."""


BY_CODE: dict[str, type[ClientError]] = {
    "AccessDenied": AccessDenied,
    "BatchTooLarge": BatchTooLarge,
    "CNAMEAlreadyExists": CNAMEAlreadyExists,
    "CachePolicyAlreadyExists": CachePolicyAlreadyExists,
    "CachePolicyInUse": CachePolicyInUse,
    "CannotChangeImmutablePublicKeyFields": CannotChangeImmutablePublicKeyFields,
    "CannotDeleteEntityWhileInUse": CannotDeleteEntityWhileInUse,
    "CannotUpdateEntityWhileInUse": CannotUpdateEntityWhileInUse,
    "CloudFrontOriginAccessIdentityAlreadyExists": CloudFrontOriginAccessIdentityAlreadyExists,
    "CloudFrontOriginAccessIdentityInUse": CloudFrontOriginAccessIdentityInUse,
    "ContinuousDeploymentPolicyAlreadyExists": ContinuousDeploymentPolicyAlreadyExists,
    "ContinuousDeploymentPolicyInUse": ContinuousDeploymentPolicyInUse,
    "DistributionAlreadyExists": DistributionAlreadyExists,
    "DistributionNotDisabled": DistributionNotDisabled,
    "EntityAlreadyExists": EntityAlreadyExists,
    "EntityLimitExceeded": EntityLimitExceeded,
    "EntityNotFound": EntityNotFound,
    "EntitySizeLimitExceeded": EntitySizeLimitExceeded,
    "FieldLevelEncryptionConfigAlreadyExists": FieldLevelEncryptionConfigAlreadyExists,
    "FieldLevelEncryptionConfigInUse": FieldLevelEncryptionConfigInUse,
    "FieldLevelEncryptionProfileAlreadyExists": FieldLevelEncryptionProfileAlreadyExists,
    "FieldLevelEncryptionProfileInUse": FieldLevelEncryptionProfileInUse,
    "FieldLevelEncryptionProfileSizeExceeded": FieldLevelEncryptionProfileSizeExceeded,
    "FunctionAlreadyExists": FunctionAlreadyExists,
    "FunctionInUse": FunctionInUse,
    "FunctionSizeLimitExceeded": FunctionSizeLimitExceeded,
    "IllegalDelete": IllegalDelete,
    "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior": IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior,
    "IllegalOriginAccessConfiguration": IllegalOriginAccessConfiguration,
    "IllegalUpdate": IllegalUpdate,
    "InconsistentQuantities": InconsistentQuantities,
    "InvalidArgument": InvalidArgument,
    "InvalidAssociation": InvalidAssociation,
    "InvalidDefaultRootObject": InvalidDefaultRootObject,
    "InvalidDomainNameForOriginAccessControl": InvalidDomainNameForOriginAccessControl,
    "InvalidErrorCode": InvalidErrorCode,
    "InvalidForwardCookies": InvalidForwardCookies,
    "InvalidFunctionAssociation": InvalidFunctionAssociation,
    "InvalidGeoRestrictionParameter": InvalidGeoRestrictionParameter,
    "InvalidHeadersForS3Origin": InvalidHeadersForS3Origin,
    "InvalidIfMatchVersion": InvalidIfMatchVersion,
    "InvalidLambdaFunctionAssociation": InvalidLambdaFunctionAssociation,
    "InvalidLocationCode": InvalidLocationCode,
    "InvalidMinimumProtocolVersion": InvalidMinimumProtocolVersion,
    "InvalidOrigin": InvalidOrigin,
    "InvalidOriginAccessControl": InvalidOriginAccessControl,
    "InvalidOriginAccessIdentity": InvalidOriginAccessIdentity,
    "InvalidOriginKeepaliveTimeout": InvalidOriginKeepaliveTimeout,
    "InvalidOriginReadTimeout": InvalidOriginReadTimeout,
    "InvalidProtocolSettings": InvalidProtocolSettings,
    "InvalidQueryStringParameters": InvalidQueryStringParameters,
    "InvalidRelativePath": InvalidRelativePath,
    "InvalidRequiredProtocol": InvalidRequiredProtocol,
    "InvalidResponseCode": InvalidResponseCode,
    "InvalidTTLOrder": InvalidTTLOrder,
    "InvalidTagging": InvalidTagging,
    "InvalidViewerCertificate": InvalidViewerCertificate,
    "InvalidWebACLId": InvalidWebACLId,
    "KeyGroupAlreadyExists": KeyGroupAlreadyExists,
    "MissingBody": MissingBody,
    "MonitoringSubscriptionAlreadyExists": MonitoringSubscriptionAlreadyExists,
    "NoSuchCachePolicy": NoSuchCachePolicy,
    "NoSuchCloudFrontOriginAccessIdentity": NoSuchCloudFrontOriginAccessIdentity,
    "NoSuchContinuousDeploymentPolicy": NoSuchContinuousDeploymentPolicy,
    "NoSuchDistribution": NoSuchDistribution,
    "NoSuchFieldLevelEncryptionConfig": NoSuchFieldLevelEncryptionConfig,
    "NoSuchFieldLevelEncryptionProfile": NoSuchFieldLevelEncryptionProfile,
    "NoSuchFunctionExists": NoSuchFunctionExists,
    "NoSuchInvalidation": NoSuchInvalidation,
    "NoSuchMonitoringSubscription": NoSuchMonitoringSubscription,
    "NoSuchOrigin": NoSuchOrigin,
    "NoSuchOriginAccessControl": NoSuchOriginAccessControl,
    "NoSuchOriginRequestPolicy": NoSuchOriginRequestPolicy,
    "NoSuchPublicKey": NoSuchPublicKey,
    "NoSuchRealtimeLogConfig": NoSuchRealtimeLogConfig,
    "NoSuchResource": NoSuchResource,
    "NoSuchResponseHeadersPolicy": NoSuchResponseHeadersPolicy,
    "NoSuchStreamingDistribution": NoSuchStreamingDistribution,
    "OriginAccessControlAlreadyExists": OriginAccessControlAlreadyExists,
    "OriginAccessControlInUse": OriginAccessControlInUse,
    "OriginRequestPolicyAlreadyExists": OriginRequestPolicyAlreadyExists,
    "OriginRequestPolicyInUse": OriginRequestPolicyInUse,
    "PreconditionFailed": PreconditionFailed,
    "PublicKeyAlreadyExists": PublicKeyAlreadyExists,
    "PublicKeyInUse": PublicKeyInUse,
    "QueryArgProfileEmpty": QueryArgProfileEmpty,
    "RealtimeLogConfigAlreadyExists": RealtimeLogConfigAlreadyExists,
    "RealtimeLogConfigInUse": RealtimeLogConfigInUse,
    "RealtimeLogConfigOwnerMismatch": RealtimeLogConfigOwnerMismatch,
    "ResourceInUse": ResourceInUse,
    "ResourceNotDisabled": ResourceNotDisabled,
    "ResponseHeadersPolicyAlreadyExists": ResponseHeadersPolicyAlreadyExists,
    "ResponseHeadersPolicyInUse": ResponseHeadersPolicyInUse,
    "StagingDistributionInUse": StagingDistributionInUse,
    "StreamingDistributionAlreadyExists": StreamingDistributionAlreadyExists,
    "StreamingDistributionNotDisabled": StreamingDistributionNotDisabled,
    "TestFunctionFailed": TestFunctionFailed,
    "TooLongCSPInResponseHeadersPolicy": TooLongCSPInResponseHeadersPolicy,
    "TooManyCacheBehaviors": TooManyCacheBehaviors,
    "TooManyCachePolicies": TooManyCachePolicies,
    "TooManyCertificates": TooManyCertificates,
    "TooManyCloudFrontOriginAccessIdentities": TooManyCloudFrontOriginAccessIdentities,
    "TooManyContinuousDeploymentPolicies": TooManyContinuousDeploymentPolicies,
    "TooManyCookieNamesInWhiteList": TooManyCookieNamesInWhiteList,
    "TooManyCookiesInCachePolicy": TooManyCookiesInCachePolicy,
    "TooManyCookiesInOriginRequestPolicy": TooManyCookiesInOriginRequestPolicy,
    "TooManyCustomHeadersInResponseHeadersPolicy": TooManyCustomHeadersInResponseHeadersPolicy,
    "TooManyDistributionCNAMEs": TooManyDistributionCNAMEs,
    "TooManyDistributions": TooManyDistributions,
    "TooManyDistributionsAssociatedToCachePolicy": TooManyDistributionsAssociatedToCachePolicy,
    "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig": TooManyDistributionsAssociatedToFieldLevelEncryptionConfig,
    "TooManyDistributionsAssociatedToKeyGroup": TooManyDistributionsAssociatedToKeyGroup,
    "TooManyDistributionsAssociatedToOriginAccessControl": TooManyDistributionsAssociatedToOriginAccessControl,
    "TooManyDistributionsAssociatedToOriginRequestPolicy": TooManyDistributionsAssociatedToOriginRequestPolicy,
    "TooManyDistributionsAssociatedToResponseHeadersPolicy": TooManyDistributionsAssociatedToResponseHeadersPolicy,
    "TooManyDistributionsWithFunctionAssociations": TooManyDistributionsWithFunctionAssociations,
    "TooManyDistributionsWithLambdaAssociations": TooManyDistributionsWithLambdaAssociations,
    "TooManyDistributionsWithSingleFunctionARN": TooManyDistributionsWithSingleFunctionARN,
    "TooManyFieldLevelEncryptionConfigs": TooManyFieldLevelEncryptionConfigs,
    "TooManyFieldLevelEncryptionContentTypeProfiles": TooManyFieldLevelEncryptionContentTypeProfiles,
    "TooManyFieldLevelEncryptionEncryptionEntities": TooManyFieldLevelEncryptionEncryptionEntities,
    "TooManyFieldLevelEncryptionFieldPatterns": TooManyFieldLevelEncryptionFieldPatterns,
    "TooManyFieldLevelEncryptionProfiles": TooManyFieldLevelEncryptionProfiles,
    "TooManyFieldLevelEncryptionQueryArgProfiles": TooManyFieldLevelEncryptionQueryArgProfiles,
    "TooManyFunctionAssociations": TooManyFunctionAssociations,
    "TooManyFunctions": TooManyFunctions,
    "TooManyHeadersInCachePolicy": TooManyHeadersInCachePolicy,
    "TooManyHeadersInForwardedValues": TooManyHeadersInForwardedValues,
    "TooManyHeadersInOriginRequestPolicy": TooManyHeadersInOriginRequestPolicy,
    "TooManyInvalidationsInProgress": TooManyInvalidationsInProgress,
    "TooManyKeyGroups": TooManyKeyGroups,
    "TooManyKeyGroupsAssociatedToDistribution": TooManyKeyGroupsAssociatedToDistribution,
    "TooManyLambdaFunctionAssociations": TooManyLambdaFunctionAssociations,
    "TooManyOriginAccessControls": TooManyOriginAccessControls,
    "TooManyOriginCustomHeaders": TooManyOriginCustomHeaders,
    "TooManyOriginGroupsPerDistribution": TooManyOriginGroupsPerDistribution,
    "TooManyOriginRequestPolicies": TooManyOriginRequestPolicies,
    "TooManyOrigins": TooManyOrigins,
    "TooManyPublicKeys": TooManyPublicKeys,
    "TooManyPublicKeysInKeyGroup": TooManyPublicKeysInKeyGroup,
    "TooManyQueryStringParameters": TooManyQueryStringParameters,
    "TooManyQueryStringsInCachePolicy": TooManyQueryStringsInCachePolicy,
    "TooManyQueryStringsInOriginRequestPolicy": TooManyQueryStringsInOriginRequestPolicy,
    "TooManyRealtimeLogConfigs": TooManyRealtimeLogConfigs,
    "TooManyRemoveHeadersInResponseHeadersPolicy": TooManyRemoveHeadersInResponseHeadersPolicy,
    "TooManyResponseHeadersPolicies": TooManyResponseHeadersPolicies,
    "TooManyStreamingDistributionCNAMEs": TooManyStreamingDistributionCNAMEs,
    "TooManyStreamingDistributions": TooManyStreamingDistributions,
    "TooManyTrustedSigners": TooManyTrustedSigners,
    "TrustedKeyGroupDoesNotExist": TrustedKeyGroupDoesNotExist,
    "TrustedSignerDoesNotExist": TrustedSignerDoesNotExist,
    "UnsupportedOperation": UnsupportedOperation,
}
