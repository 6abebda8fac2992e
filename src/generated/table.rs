//! Generated from botocore 1.44.8 and aws-sdk-cloudfront 1.141.0 by codegen/. Do not edit.

use crate::model::{Key, List, Location, Member, Operation, Shape, Structure};

/// The release of boto3 that is mirrored, and the date that AWS's model of the API bears.
pub const BOTO3_VERSION: &str = "1.44.8";
pub const API_VERSION: &str = "2020-05-31";

pub static OPERATIONS: [Operation; 167] = [
    Operation { method_name: "associate_alias", name: "AssociateAlias", http_method: "PUT", uri: "/2020-05-31/distribution/{TargetDistributionId}/associate-alias", input: &STRUCTURE_ASSOCIATEALIASREQUEST, root: None, output: None, errors: &["NoSuchDistribution", "AccessDenied", "IllegalUpdate", "InvalidArgument", "TooManyDistributionCNAMEs"] },
    Operation { method_name: "associate_distribution_tenant_web_acl", name: "AssociateDistributionTenantWebACL", http_method: "PUT", uri: "/2020-05-31/distribution-tenant/{Id}/associate-web-acl", input: &STRUCTURE_ASSOCIATEDISTRIBUTIONTENANTWEBACLREQUEST, root: Some("AssociateDistributionTenantWebACLRequest"), output: Some(&STRUCTURE_ASSOCIATEDISTRIBUTIONTENANTWEBACLRESULT), errors: &["PreconditionFailed", "AccessDenied", "EntityNotFound", "InvalidArgument", "EntityLimitExceeded", "InvalidIfMatchVersion"] },
    Operation { method_name: "associate_distribution_web_acl", name: "AssociateDistributionWebACL", http_method: "PUT", uri: "/2020-05-31/distribution/{Id}/associate-web-acl", input: &STRUCTURE_ASSOCIATEDISTRIBUTIONWEBACLREQUEST, root: Some("AssociateDistributionWebACLRequest"), output: Some(&STRUCTURE_ASSOCIATEDISTRIBUTIONWEBACLRESULT), errors: &["PreconditionFailed", "AccessDenied", "EntityNotFound", "InvalidArgument", "EntityLimitExceeded", "InvalidIfMatchVersion"] },
    Operation { method_name: "copy_distribution", name: "CopyDistribution", http_method: "POST", uri: "/2020-05-31/distribution/{PrimaryDistributionId}/copy", input: &STRUCTURE_COPYDISTRIBUTIONREQUEST, root: Some("CopyDistributionRequest"), output: Some(&STRUCTURE_COPYDISTRIBUTIONRESULT), errors: &["AccessDenied", "TooManyDistributionsAssociatedToOriginAccessControl", "InvalidDefaultRootObject", "InvalidQueryStringParameters", "TooManyTrustedSigners", "TooManyCookieNamesInWhiteList", "NoSuchFieldLevelEncryptionConfig", "InvalidErrorCode", "InvalidProtocolSettings", "TooManyFunctionAssociations", "TooManyOriginCustomHeaders", "InvalidOrigin", "InvalidForwardCookies", "InvalidMinimumProtocolVersion", "NoSuchCachePolicy", "TooManyKeyGroupsAssociatedToDistribution", "TooManyDistributionsAssociatedToCachePolicy", "InvalidRequiredProtocol", "TooManyDistributionsWithFunctionAssociations", "TooManyOriginGroupsPerDistribution", "TooManyDistributions", "InvalidTTLOrder", "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior", "InvalidOriginKeepaliveTimeout", "InvalidArgument", "InvalidOriginReadTimeout", "InvalidOriginAccessControl", "InvalidHeadersForS3Origin", "TrustedSignerDoesNotExist", "InvalidWebACLId", "TooManyDistributionsWithSingleFunctionARN", "InvalidRelativePath", "TooManyLambdaFunctionAssociations", "NoSuchDistribution", "NoSuchOriginRequestPolicy", "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig", "InconsistentQuantities", "InvalidLocationCode", "InvalidOriginAccessIdentity", "TooManyDistributionCNAMEs", "InvalidIfMatchVersion", "TooManyDistributionsAssociatedToOriginRequestPolicy", "TooManyQueryStringParameters", "RealtimeLogConfigOwnerMismatch", "PreconditionFailed", "MissingBody", "TooManyHeadersInForwardedValues", "InvalidLambdaFunctionAssociation", "CNAMEAlreadyExists", "TooManyCertificates", "TrustedKeyGroupDoesNotExist", "TooManyDistributionsAssociatedToResponseHeadersPolicy", "NoSuchResponseHeadersPolicy", "NoSuchRealtimeLogConfig", "InvalidResponseCode", "InvalidGeoRestrictionParameter", "TooManyOrigins", "InvalidViewerCertificate", "InvalidFunctionAssociation", "TooManyDistributionsWithLambdaAssociations", "TooManyDistributionsAssociatedToKeyGroup", "DistributionAlreadyExists", "NoSuchOrigin", "TooManyCacheBehaviors"] },
    Operation { method_name: "create_anycast_ip_list", name: "CreateAnycastIpList", http_method: "POST", uri: "/2020-05-31/anycast-ip-list", input: &STRUCTURE_CREATEANYCASTIPLISTREQUEST, root: Some("CreateAnycastIpListRequest"), output: Some(&STRUCTURE_CREATEANYCASTIPLISTRESULT), errors: &["AccessDenied", "UnsupportedOperation", "EntityAlreadyExists", "InvalidTagging", "EntityLimitExceeded", "InvalidArgument"] },
    Operation { method_name: "create_cache_policy", name: "CreateCachePolicy", http_method: "POST", uri: "/2020-05-31/cache-policy", input: &STRUCTURE_CREATECACHEPOLICYREQUEST, root: None, output: Some(&STRUCTURE_CREATECACHEPOLICYRESULT), errors: &["AccessDenied", "TooManyHeadersInCachePolicy", "CachePolicyAlreadyExists", "TooManyCookiesInCachePolicy", "InconsistentQuantities", "TooManyCachePolicies", "InvalidArgument", "TooManyQueryStringsInCachePolicy"] },
    Operation { method_name: "create_cloud_front_origin_access_identity", name: "CreateCloudFrontOriginAccessIdentity", http_method: "POST", uri: "/2020-05-31/origin-access-identity/cloudfront", input: &STRUCTURE_CREATECLOUDFRONTORIGINACCESSIDENTITYREQUEST, root: None, output: Some(&STRUCTURE_CREATECLOUDFRONTORIGINACCESSIDENTITYRESULT), errors: &["MissingBody", "TooManyCloudFrontOriginAccessIdentities", "InconsistentQuantities", "CloudFrontOriginAccessIdentityAlreadyExists", "InvalidArgument"] },
    Operation { method_name: "create_connection_function", name: "CreateConnectionFunction", http_method: "POST", uri: "/2020-05-31/connection-function", input: &STRUCTURE_CREATECONNECTIONFUNCTIONREQUEST, root: Some("CreateConnectionFunctionRequest"), output: Some(&STRUCTURE_CREATECONNECTIONFUNCTIONRESULT), errors: &["AccessDenied", "UnsupportedOperation", "EntityAlreadyExists", "InvalidTagging", "EntityLimitExceeded", "InvalidArgument", "EntitySizeLimitExceeded"] },
    Operation { method_name: "create_connection_group", name: "CreateConnectionGroup", http_method: "POST", uri: "/2020-05-31/connection-group", input: &STRUCTURE_CREATECONNECTIONGROUPREQUEST, root: Some("CreateConnectionGroupRequest"), output: Some(&STRUCTURE_CREATECONNECTIONGROUPRESULT), errors: &["AccessDenied", "EntityNotFound", "EntityAlreadyExists", "InvalidTagging", "EntityLimitExceeded", "InvalidArgument"] },
    Operation { method_name: "create_continuous_deployment_policy", name: "CreateContinuousDeploymentPolicy", http_method: "POST", uri: "/2020-05-31/continuous-deployment-policy", input: &STRUCTURE_CREATECONTINUOUSDEPLOYMENTPOLICYREQUEST, root: None, output: Some(&STRUCTURE_CREATECONTINUOUSDEPLOYMENTPOLICYRESULT), errors: &["AccessDenied", "TooManyContinuousDeploymentPolicies", "StagingDistributionInUse", "InconsistentQuantities", "ContinuousDeploymentPolicyAlreadyExists", "InvalidArgument"] },
    Operation { method_name: "create_distribution", name: "CreateDistribution", http_method: "POST", uri: "/2020-05-31/distribution", input: &STRUCTURE_CREATEDISTRIBUTIONREQUEST, root: None, output: Some(&STRUCTURE_CREATEDISTRIBUTIONRESULT), errors: &["AccessDenied", "TooManyDistributionsAssociatedToOriginAccessControl", "InvalidDefaultRootObject", "InvalidDomainNameForOriginAccessControl", "InvalidQueryStringParameters", "TooManyTrustedSigners", "TooManyCookieNamesInWhiteList", "NoSuchFieldLevelEncryptionConfig", "InvalidErrorCode", "IllegalOriginAccessConfiguration", "InvalidProtocolSettings", "TooManyFunctionAssociations", "TooManyOriginCustomHeaders", "InvalidOrigin", "InvalidForwardCookies", "InvalidMinimumProtocolVersion", "NoSuchCachePolicy", "TooManyKeyGroupsAssociatedToDistribution", "TooManyDistributionsAssociatedToCachePolicy", "InvalidRequiredProtocol", "TooManyDistributionsWithFunctionAssociations", "TooManyOriginGroupsPerDistribution", "TooManyDistributions", "InvalidTTLOrder", "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior", "InvalidOriginKeepaliveTimeout", "InvalidArgument", "InvalidOriginReadTimeout", "InvalidOriginAccessControl", "EntityNotFound", "InvalidHeadersForS3Origin", "TrustedSignerDoesNotExist", "InvalidWebACLId", "TooManyDistributionsWithSingleFunctionARN", "InvalidRelativePath", "TooManyLambdaFunctionAssociations", "NoSuchOriginRequestPolicy", "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig", "InconsistentQuantities", "InvalidLocationCode", "InvalidOriginAccessIdentity", "TooManyDistributionCNAMEs", "NoSuchContinuousDeploymentPolicy", "TooManyDistributionsAssociatedToOriginRequestPolicy", "TooManyQueryStringParameters", "RealtimeLogConfigOwnerMismatch", "ContinuousDeploymentPolicyInUse", "MissingBody", "TooManyHeadersInForwardedValues", "InvalidLambdaFunctionAssociation", "CNAMEAlreadyExists", "TooManyCertificates", "TrustedKeyGroupDoesNotExist", "TooManyDistributionsAssociatedToResponseHeadersPolicy", "NoSuchResponseHeadersPolicy", "NoSuchRealtimeLogConfig", "InvalidResponseCode", "InvalidGeoRestrictionParameter", "TooManyOrigins", "InvalidViewerCertificate", "InvalidFunctionAssociation", "TooManyDistributionsWithLambdaAssociations", "TooManyDistributionsAssociatedToKeyGroup", "EntityLimitExceeded", "DistributionAlreadyExists", "NoSuchOrigin", "TooManyCacheBehaviors"] },
    Operation { method_name: "create_distribution_tenant", name: "CreateDistributionTenant", http_method: "POST", uri: "/2020-05-31/distribution-tenant", input: &STRUCTURE_CREATEDISTRIBUTIONTENANTREQUEST, root: Some("CreateDistributionTenantRequest"), output: Some(&STRUCTURE_CREATEDISTRIBUTIONTENANTRESULT), errors: &["AccessDenied", "EntityNotFound", "EntityAlreadyExists", "CNAMEAlreadyExists", "InvalidTagging", "InvalidAssociation", "EntityLimitExceeded", "InvalidArgument"] },
    Operation { method_name: "create_distribution_with_tags", name: "CreateDistributionWithTags", http_method: "POST", uri: "/2020-05-31/distribution?WithTags", input: &STRUCTURE_CREATEDISTRIBUTIONWITHTAGSREQUEST, root: None, output: Some(&STRUCTURE_CREATEDISTRIBUTIONWITHTAGSRESULT), errors: &["AccessDenied", "TooManyDistributionsAssociatedToOriginAccessControl", "InvalidDefaultRootObject", "InvalidDomainNameForOriginAccessControl", "InvalidQueryStringParameters", "TooManyTrustedSigners", "TooManyCookieNamesInWhiteList", "NoSuchFieldLevelEncryptionConfig", "InvalidErrorCode", "IllegalOriginAccessConfiguration", "InvalidProtocolSettings", "TooManyFunctionAssociations", "TooManyOriginCustomHeaders", "InvalidOrigin", "InvalidForwardCookies", "InvalidMinimumProtocolVersion", "NoSuchCachePolicy", "TooManyKeyGroupsAssociatedToDistribution", "TooManyDistributionsAssociatedToCachePolicy", "InvalidRequiredProtocol", "TooManyDistributionsWithFunctionAssociations", "TooManyOriginGroupsPerDistribution", "TooManyDistributions", "InvalidTTLOrder", "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior", "InvalidOriginKeepaliveTimeout", "InvalidArgument", "InvalidOriginReadTimeout", "InvalidOriginAccessControl", "EntityNotFound", "InvalidHeadersForS3Origin", "TrustedSignerDoesNotExist", "InvalidWebACLId", "TooManyDistributionsWithSingleFunctionARN", "InvalidRelativePath", "TooManyLambdaFunctionAssociations", "NoSuchOriginRequestPolicy", "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig", "InconsistentQuantities", "InvalidLocationCode", "InvalidOriginAccessIdentity", "InvalidTagging", "TooManyDistributionCNAMEs", "NoSuchContinuousDeploymentPolicy", "TooManyDistributionsAssociatedToOriginRequestPolicy", "TooManyQueryStringParameters", "RealtimeLogConfigOwnerMismatch", "ContinuousDeploymentPolicyInUse", "MissingBody", "TooManyHeadersInForwardedValues", "InvalidLambdaFunctionAssociation", "CNAMEAlreadyExists", "TooManyCertificates", "TrustedKeyGroupDoesNotExist", "TooManyDistributionsAssociatedToResponseHeadersPolicy", "NoSuchResponseHeadersPolicy", "NoSuchRealtimeLogConfig", "InvalidResponseCode", "InvalidGeoRestrictionParameter", "TooManyOrigins", "InvalidViewerCertificate", "InvalidFunctionAssociation", "TooManyDistributionsWithLambdaAssociations", "TooManyDistributionsAssociatedToKeyGroup", "DistributionAlreadyExists", "NoSuchOrigin", "TooManyCacheBehaviors"] },
    Operation { method_name: "create_field_level_encryption_config", name: "CreateFieldLevelEncryptionConfig", http_method: "POST", uri: "/2020-05-31/field-level-encryption", input: &STRUCTURE_CREATEFIELDLEVELENCRYPTIONCONFIGREQUEST, root: None, output: Some(&STRUCTURE_CREATEFIELDLEVELENCRYPTIONCONFIGRESULT), errors: &["QueryArgProfileEmpty", "TooManyFieldLevelEncryptionContentTypeProfiles", "TooManyFieldLevelEncryptionQueryArgProfiles", "FieldLevelEncryptionConfigAlreadyExists", "InconsistentQuantities", "TooManyFieldLevelEncryptionConfigs", "NoSuchFieldLevelEncryptionProfile", "InvalidArgument"] },
    Operation { method_name: "create_field_level_encryption_profile", name: "CreateFieldLevelEncryptionProfile", http_method: "POST", uri: "/2020-05-31/field-level-encryption-profile", input: &STRUCTURE_CREATEFIELDLEVELENCRYPTIONPROFILEREQUEST, root: None, output: Some(&STRUCTURE_CREATEFIELDLEVELENCRYPTIONPROFILERESULT), errors: &["TooManyFieldLevelEncryptionFieldPatterns", "FieldLevelEncryptionProfileAlreadyExists", "NoSuchPublicKey", "FieldLevelEncryptionProfileSizeExceeded", "InconsistentQuantities", "TooManyFieldLevelEncryptionProfiles", "TooManyFieldLevelEncryptionEncryptionEntities", "InvalidArgument"] },
    Operation { method_name: "create_function", name: "CreateFunction", http_method: "POST", uri: "/2020-05-31/function", input: &STRUCTURE_CREATEFUNCTIONREQUEST, root: Some("CreateFunctionRequest"), output: Some(&STRUCTURE_CREATEFUNCTIONRESULT), errors: &["FunctionAlreadyExists", "UnsupportedOperation", "FunctionSizeLimitExceeded", "InvalidArgument", "TooManyFunctions"] },
    Operation { method_name: "create_invalidation", name: "CreateInvalidation", http_method: "POST", uri: "/2020-05-31/distribution/{DistributionId}/invalidation", input: &STRUCTURE_CREATEINVALIDATIONREQUEST, root: None, output: Some(&STRUCTURE_CREATEINVALIDATIONRESULT), errors: &["NoSuchDistribution", "AccessDenied", "TooManyInvalidationsInProgress", "MissingBody", "InconsistentQuantities", "BatchTooLarge", "InvalidArgument"] },
    Operation { method_name: "create_invalidation_for_distribution_tenant", name: "CreateInvalidationForDistributionTenant", http_method: "POST", uri: "/2020-05-31/distribution-tenant/{Id}/invalidation", input: &STRUCTURE_CREATEINVALIDATIONFORDISTRIBUTIONTENANTREQUEST, root: None, output: Some(&STRUCTURE_CREATEINVALIDATIONFORDISTRIBUTIONTENANTRESULT), errors: &["AccessDenied", "EntityNotFound", "TooManyInvalidationsInProgress", "MissingBody", "InconsistentQuantities", "BatchTooLarge", "InvalidArgument"] },
    Operation { method_name: "create_key_group", name: "CreateKeyGroup", http_method: "POST", uri: "/2020-05-31/key-group", input: &STRUCTURE_CREATEKEYGROUPREQUEST, root: None, output: Some(&STRUCTURE_CREATEKEYGROUPRESULT), errors: &["TooManyPublicKeysInKeyGroup", "TooManyKeyGroups", "InvalidArgument", "KeyGroupAlreadyExists"] },
    Operation { method_name: "create_key_value_store", name: "CreateKeyValueStore", http_method: "POST", uri: "/2020-05-31/key-value-store", input: &STRUCTURE_CREATEKEYVALUESTOREREQUEST, root: Some("CreateKeyValueStoreRequest"), output: Some(&STRUCTURE_CREATEKEYVALUESTORERESULT), errors: &["AccessDenied", "UnsupportedOperation", "EntityAlreadyExists", "EntityLimitExceeded", "InvalidArgument", "EntitySizeLimitExceeded"] },
    Operation { method_name: "create_monitoring_subscription", name: "CreateMonitoringSubscription", http_method: "POST", uri: "/2020-05-31/distributions/{DistributionId}/monitoring-subscription", input: &STRUCTURE_CREATEMONITORINGSUBSCRIPTIONREQUEST, root: None, output: Some(&STRUCTURE_CREATEMONITORINGSUBSCRIPTIONRESULT), errors: &["NoSuchDistribution", "AccessDenied", "MonitoringSubscriptionAlreadyExists", "UnsupportedOperation"] },
    Operation { method_name: "create_origin_access_control", name: "CreateOriginAccessControl", http_method: "POST", uri: "/2020-05-31/origin-access-control", input: &STRUCTURE_CREATEORIGINACCESSCONTROLREQUEST, root: None, output: Some(&STRUCTURE_CREATEORIGINACCESSCONTROLRESULT), errors: &["OriginAccessControlAlreadyExists", "TooManyOriginAccessControls", "InvalidArgument"] },
    Operation { method_name: "create_origin_request_policy", name: "CreateOriginRequestPolicy", http_method: "POST", uri: "/2020-05-31/origin-request-policy", input: &STRUCTURE_CREATEORIGINREQUESTPOLICYREQUEST, root: None, output: Some(&STRUCTURE_CREATEORIGINREQUESTPOLICYRESULT), errors: &["AccessDenied", "TooManyHeadersInOriginRequestPolicy", "TooManyCookiesInOriginRequestPolicy", "InconsistentQuantities", "OriginRequestPolicyAlreadyExists", "TooManyQueryStringsInOriginRequestPolicy", "InvalidArgument", "TooManyOriginRequestPolicies"] },
    Operation { method_name: "create_public_key", name: "CreatePublicKey", http_method: "POST", uri: "/2020-05-31/public-key", input: &STRUCTURE_CREATEPUBLICKEYREQUEST, root: None, output: Some(&STRUCTURE_CREATEPUBLICKEYRESULT), errors: &["TooManyPublicKeys", "PublicKeyAlreadyExists", "InvalidArgument"] },
    Operation { method_name: "create_realtime_log_config", name: "CreateRealtimeLogConfig", http_method: "POST", uri: "/2020-05-31/realtime-log-config", input: &STRUCTURE_CREATEREALTIMELOGCONFIGREQUEST, root: Some("CreateRealtimeLogConfigRequest"), output: Some(&STRUCTURE_CREATEREALTIMELOGCONFIGRESULT), errors: &["AccessDenied", "RealtimeLogConfigAlreadyExists", "TooManyRealtimeLogConfigs", "InvalidArgument"] },
    Operation { method_name: "create_response_headers_policy", name: "CreateResponseHeadersPolicy", http_method: "POST", uri: "/2020-05-31/response-headers-policy", input: &STRUCTURE_CREATERESPONSEHEADERSPOLICYREQUEST, root: None, output: Some(&STRUCTURE_CREATERESPONSEHEADERSPOLICYRESULT), errors: &["AccessDenied", "TooManyCustomHeadersInResponseHeadersPolicy", "ResponseHeadersPolicyAlreadyExists", "InconsistentQuantities", "TooLongCSPInResponseHeadersPolicy", "InvalidArgument", "TooManyRemoveHeadersInResponseHeadersPolicy", "TooManyResponseHeadersPolicies"] },
    Operation { method_name: "create_streaming_distribution", name: "CreateStreamingDistribution", http_method: "POST", uri: "/2020-05-31/streaming-distribution", input: &STRUCTURE_CREATESTREAMINGDISTRIBUTIONREQUEST, root: None, output: Some(&STRUCTURE_CREATESTREAMINGDISTRIBUTIONRESULT), errors: &["AccessDenied", "StreamingDistributionAlreadyExists", "InconsistentQuantities", "InvalidOriginAccessIdentity", "InvalidArgument", "TooManyTrustedSigners", "InvalidOriginAccessControl", "TooManyStreamingDistributions", "MissingBody", "TooManyStreamingDistributionCNAMEs", "TrustedSignerDoesNotExist", "CNAMEAlreadyExists", "InvalidOrigin"] },
    Operation { method_name: "create_streaming_distribution_with_tags", name: "CreateStreamingDistributionWithTags", http_method: "POST", uri: "/2020-05-31/streaming-distribution?WithTags", input: &STRUCTURE_CREATESTREAMINGDISTRIBUTIONWITHTAGSREQUEST, root: None, output: Some(&STRUCTURE_CREATESTREAMINGDISTRIBUTIONWITHTAGSRESULT), errors: &["AccessDenied", "StreamingDistributionAlreadyExists", "InconsistentQuantities", "InvalidOriginAccessIdentity", "InvalidTagging", "InvalidArgument", "TooManyTrustedSigners", "InvalidOriginAccessControl", "TooManyStreamingDistributions", "MissingBody", "TooManyStreamingDistributionCNAMEs", "TrustedSignerDoesNotExist", "CNAMEAlreadyExists", "InvalidOrigin"] },
    Operation { method_name: "create_trust_store", name: "CreateTrustStore", http_method: "POST", uri: "/2020-05-31/trust-store", input: &STRUCTURE_CREATETRUSTSTOREREQUEST, root: Some("CreateTrustStoreRequest"), output: Some(&STRUCTURE_CREATETRUSTSTORERESULT), errors: &["AccessDenied", "EntityNotFound", "EntityAlreadyExists", "InvalidTagging", "EntityLimitExceeded", "InvalidArgument"] },
    Operation { method_name: "create_vpc_origin", name: "CreateVpcOrigin", http_method: "POST", uri: "/2020-05-31/vpc-origin", input: &STRUCTURE_CREATEVPCORIGINREQUEST, root: Some("CreateVpcOriginRequest"), output: Some(&STRUCTURE_CREATEVPCORIGINRESULT), errors: &["AccessDenied", "UnsupportedOperation", "EntityAlreadyExists", "InconsistentQuantities", "InvalidTagging", "EntityLimitExceeded", "InvalidArgument"] },
    Operation { method_name: "delete_anycast_ip_list", name: "DeleteAnycastIpList", http_method: "DELETE", uri: "/2020-05-31/anycast-ip-list/{Id}", input: &STRUCTURE_DELETEANYCASTIPLISTREQUEST, root: None, output: None, errors: &["CannotDeleteEntityWhileInUse", "PreconditionFailed", "AccessDenied", "EntityNotFound", "IllegalDelete", "UnsupportedOperation", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "delete_cache_policy", name: "DeleteCachePolicy", http_method: "DELETE", uri: "/2020-05-31/cache-policy/{Id}", input: &STRUCTURE_DELETECACHEPOLICYREQUEST, root: None, output: None, errors: &["NoSuchCachePolicy", "PreconditionFailed", "AccessDenied", "IllegalDelete", "CachePolicyInUse", "InvalidIfMatchVersion"] },
    Operation { method_name: "delete_cloud_front_origin_access_identity", name: "DeleteCloudFrontOriginAccessIdentity", http_method: "DELETE", uri: "/2020-05-31/origin-access-identity/cloudfront/{Id}", input: &STRUCTURE_DELETECLOUDFRONTORIGINACCESSIDENTITYREQUEST, root: None, output: None, errors: &["PreconditionFailed", "AccessDenied", "CloudFrontOriginAccessIdentityInUse", "InvalidIfMatchVersion", "NoSuchCloudFrontOriginAccessIdentity"] },
    Operation { method_name: "delete_connection_function", name: "DeleteConnectionFunction", http_method: "DELETE", uri: "/2020-05-31/connection-function/{Id}", input: &STRUCTURE_DELETECONNECTIONFUNCTIONREQUEST, root: None, output: None, errors: &["CannotDeleteEntityWhileInUse", "PreconditionFailed", "AccessDenied", "EntityNotFound", "UnsupportedOperation", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "delete_connection_group", name: "DeleteConnectionGroup", http_method: "DELETE", uri: "/2020-05-31/connection-group/{Id}", input: &STRUCTURE_DELETECONNECTIONGROUPREQUEST, root: None, output: None, errors: &["CannotDeleteEntityWhileInUse", "PreconditionFailed", "AccessDenied", "EntityNotFound", "ResourceNotDisabled", "InvalidIfMatchVersion"] },
    Operation { method_name: "delete_continuous_deployment_policy", name: "DeleteContinuousDeploymentPolicy", http_method: "DELETE", uri: "/2020-05-31/continuous-deployment-policy/{Id}", input: &STRUCTURE_DELETECONTINUOUSDEPLOYMENTPOLICYREQUEST, root: None, output: None, errors: &["ContinuousDeploymentPolicyInUse", "PreconditionFailed", "AccessDenied", "InvalidArgument", "NoSuchContinuousDeploymentPolicy", "InvalidIfMatchVersion"] },
    Operation { method_name: "delete_distribution", name: "DeleteDistribution", http_method: "DELETE", uri: "/2020-05-31/distribution/{Id}", input: &STRUCTURE_DELETEDISTRIBUTIONREQUEST, root: None, output: None, errors: &["ResourceInUse", "NoSuchDistribution", "PreconditionFailed", "AccessDenied", "DistributionNotDisabled", "InvalidIfMatchVersion"] },
    Operation { method_name: "delete_distribution_tenant", name: "DeleteDistributionTenant", http_method: "DELETE", uri: "/2020-05-31/distribution-tenant/{Id}", input: &STRUCTURE_DELETEDISTRIBUTIONTENANTREQUEST, root: None, output: None, errors: &["PreconditionFailed", "AccessDenied", "EntityNotFound", "ResourceNotDisabled", "InvalidIfMatchVersion"] },
    Operation { method_name: "delete_field_level_encryption_config", name: "DeleteFieldLevelEncryptionConfig", http_method: "DELETE", uri: "/2020-05-31/field-level-encryption/{Id}", input: &STRUCTURE_DELETEFIELDLEVELENCRYPTIONCONFIGREQUEST, root: None, output: None, errors: &["PreconditionFailed", "AccessDenied", "FieldLevelEncryptionConfigInUse", "NoSuchFieldLevelEncryptionConfig", "InvalidIfMatchVersion"] },
    Operation { method_name: "delete_field_level_encryption_profile", name: "DeleteFieldLevelEncryptionProfile", http_method: "DELETE", uri: "/2020-05-31/field-level-encryption-profile/{Id}", input: &STRUCTURE_DELETEFIELDLEVELENCRYPTIONPROFILEREQUEST, root: None, output: None, errors: &["PreconditionFailed", "AccessDenied", "NoSuchFieldLevelEncryptionProfile", "FieldLevelEncryptionProfileInUse", "InvalidIfMatchVersion"] },
    Operation { method_name: "delete_function", name: "DeleteFunction", http_method: "DELETE", uri: "/2020-05-31/function/{Name}", input: &STRUCTURE_DELETEFUNCTIONREQUEST, root: None, output: None, errors: &["PreconditionFailed", "UnsupportedOperation", "FunctionInUse", "NoSuchFunctionExists", "InvalidIfMatchVersion"] },
    Operation { method_name: "delete_key_group", name: "DeleteKeyGroup", http_method: "DELETE", uri: "/2020-05-31/key-group/{Id}", input: &STRUCTURE_DELETEKEYGROUPREQUEST, root: None, output: None, errors: &["PreconditionFailed", "ResourceInUse", "NoSuchResource", "InvalidIfMatchVersion"] },
    Operation { method_name: "delete_key_value_store", name: "DeleteKeyValueStore", http_method: "DELETE", uri: "/2020-05-31/key-value-store/{Name}", input: &STRUCTURE_DELETEKEYVALUESTOREREQUEST, root: None, output: None, errors: &["CannotDeleteEntityWhileInUse", "PreconditionFailed", "AccessDenied", "EntityNotFound", "UnsupportedOperation", "InvalidIfMatchVersion"] },
    Operation { method_name: "delete_monitoring_subscription", name: "DeleteMonitoringSubscription", http_method: "DELETE", uri: "/2020-05-31/distributions/{DistributionId}/monitoring-subscription", input: &STRUCTURE_DELETEMONITORINGSUBSCRIPTIONREQUEST, root: None, output: Some(&STRUCTURE_DELETEMONITORINGSUBSCRIPTIONRESULT), errors: &["NoSuchDistribution", "AccessDenied", "UnsupportedOperation", "NoSuchMonitoringSubscription"] },
    Operation { method_name: "delete_origin_access_control", name: "DeleteOriginAccessControl", http_method: "DELETE", uri: "/2020-05-31/origin-access-control/{Id}", input: &STRUCTURE_DELETEORIGINACCESSCONTROLREQUEST, root: None, output: None, errors: &["PreconditionFailed", "AccessDenied", "OriginAccessControlInUse", "NoSuchOriginAccessControl", "InvalidIfMatchVersion"] },
    Operation { method_name: "delete_origin_request_policy", name: "DeleteOriginRequestPolicy", http_method: "DELETE", uri: "/2020-05-31/origin-request-policy/{Id}", input: &STRUCTURE_DELETEORIGINREQUESTPOLICYREQUEST, root: None, output: None, errors: &["PreconditionFailed", "AccessDenied", "IllegalDelete", "NoSuchOriginRequestPolicy", "InvalidIfMatchVersion", "OriginRequestPolicyInUse"] },
    Operation { method_name: "delete_public_key", name: "DeletePublicKey", http_method: "DELETE", uri: "/2020-05-31/public-key/{Id}", input: &STRUCTURE_DELETEPUBLICKEYREQUEST, root: None, output: None, errors: &["PreconditionFailed", "AccessDenied", "NoSuchPublicKey", "PublicKeyInUse", "InvalidIfMatchVersion"] },
    Operation { method_name: "delete_realtime_log_config", name: "DeleteRealtimeLogConfig", http_method: "POST", uri: "/2020-05-31/delete-realtime-log-config", input: &STRUCTURE_DELETEREALTIMELOGCONFIGREQUEST, root: Some("DeleteRealtimeLogConfigRequest"), output: None, errors: &["AccessDenied", "InvalidArgument", "NoSuchRealtimeLogConfig", "RealtimeLogConfigInUse"] },
    Operation { method_name: "delete_resource_policy", name: "DeleteResourcePolicy", http_method: "POST", uri: "/2020-05-31/delete-resource-policy", input: &STRUCTURE_DELETERESOURCEPOLICYREQUEST, root: Some("DeleteResourcePolicyRequest"), output: None, errors: &["PreconditionFailed", "AccessDenied", "EntityNotFound", "IllegalDelete", "UnsupportedOperation", "InvalidArgument"] },
    Operation { method_name: "delete_response_headers_policy", name: "DeleteResponseHeadersPolicy", http_method: "DELETE", uri: "/2020-05-31/response-headers-policy/{Id}", input: &STRUCTURE_DELETERESPONSEHEADERSPOLICYREQUEST, root: None, output: None, errors: &["PreconditionFailed", "ResponseHeadersPolicyInUse", "AccessDenied", "IllegalDelete", "NoSuchResponseHeadersPolicy", "InvalidIfMatchVersion"] },
    Operation { method_name: "delete_streaming_distribution", name: "DeleteStreamingDistribution", http_method: "DELETE", uri: "/2020-05-31/streaming-distribution/{Id}", input: &STRUCTURE_DELETESTREAMINGDISTRIBUTIONREQUEST, root: None, output: None, errors: &["PreconditionFailed", "AccessDenied", "NoSuchStreamingDistribution", "StreamingDistributionNotDisabled", "InvalidIfMatchVersion"] },
    Operation { method_name: "delete_trust_store", name: "DeleteTrustStore", http_method: "DELETE", uri: "/2020-05-31/trust-store/{Id}", input: &STRUCTURE_DELETETRUSTSTOREREQUEST, root: None, output: None, errors: &["CannotDeleteEntityWhileInUse", "PreconditionFailed", "AccessDenied", "EntityNotFound", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "delete_vpc_origin", name: "DeleteVpcOrigin", http_method: "DELETE", uri: "/2020-05-31/vpc-origin/{Id}", input: &STRUCTURE_DELETEVPCORIGINREQUEST, root: None, output: Some(&STRUCTURE_DELETEVPCORIGINRESULT), errors: &["CannotDeleteEntityWhileInUse", "PreconditionFailed", "AccessDenied", "EntityNotFound", "IllegalDelete", "UnsupportedOperation", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "describe_connection_function", name: "DescribeConnectionFunction", http_method: "GET", uri: "/2020-05-31/connection-function/{Identifier}/describe", input: &STRUCTURE_DESCRIBECONNECTIONFUNCTIONREQUEST, root: None, output: Some(&STRUCTURE_DESCRIBECONNECTIONFUNCTIONRESULT), errors: &["AccessDenied", "EntityNotFound", "UnsupportedOperation", "InvalidArgument"] },
    Operation { method_name: "describe_function", name: "DescribeFunction", http_method: "GET", uri: "/2020-05-31/function/{Name}/describe", input: &STRUCTURE_DESCRIBEFUNCTIONREQUEST, root: None, output: Some(&STRUCTURE_DESCRIBEFUNCTIONRESULT), errors: &["UnsupportedOperation", "NoSuchFunctionExists"] },
    Operation { method_name: "describe_key_value_store", name: "DescribeKeyValueStore", http_method: "GET", uri: "/2020-05-31/key-value-store/{Name}", input: &STRUCTURE_DESCRIBEKEYVALUESTOREREQUEST, root: None, output: Some(&STRUCTURE_DESCRIBEKEYVALUESTORERESULT), errors: &["AccessDenied", "EntityNotFound", "UnsupportedOperation", "InvalidArgument"] },
    Operation { method_name: "disassociate_distribution_tenant_web_acl", name: "DisassociateDistributionTenantWebACL", http_method: "PUT", uri: "/2020-05-31/distribution-tenant/{Id}/disassociate-web-acl", input: &STRUCTURE_DISASSOCIATEDISTRIBUTIONTENANTWEBACLREQUEST, root: None, output: Some(&STRUCTURE_DISASSOCIATEDISTRIBUTIONTENANTWEBACLRESULT), errors: &["PreconditionFailed", "AccessDenied", "EntityNotFound", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "disassociate_distribution_web_acl", name: "DisassociateDistributionWebACL", http_method: "PUT", uri: "/2020-05-31/distribution/{Id}/disassociate-web-acl", input: &STRUCTURE_DISASSOCIATEDISTRIBUTIONWEBACLREQUEST, root: None, output: Some(&STRUCTURE_DISASSOCIATEDISTRIBUTIONWEBACLRESULT), errors: &["PreconditionFailed", "AccessDenied", "EntityNotFound", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "get_anycast_ip_list", name: "GetAnycastIpList", http_method: "GET", uri: "/2020-05-31/anycast-ip-list/{Id}", input: &STRUCTURE_GETANYCASTIPLISTREQUEST, root: None, output: Some(&STRUCTURE_GETANYCASTIPLISTRESULT), errors: &["AccessDenied", "EntityNotFound", "UnsupportedOperation", "InvalidArgument"] },
    Operation { method_name: "get_cache_policy", name: "GetCachePolicy", http_method: "GET", uri: "/2020-05-31/cache-policy/{Id}", input: &STRUCTURE_GETCACHEPOLICYREQUEST, root: None, output: Some(&STRUCTURE_GETCACHEPOLICYRESULT), errors: &["NoSuchCachePolicy", "AccessDenied"] },
    Operation { method_name: "get_cache_policy_config", name: "GetCachePolicyConfig", http_method: "GET", uri: "/2020-05-31/cache-policy/{Id}/config", input: &STRUCTURE_GETCACHEPOLICYCONFIGREQUEST, root: None, output: Some(&STRUCTURE_GETCACHEPOLICYCONFIGRESULT), errors: &["NoSuchCachePolicy", "AccessDenied"] },
    Operation { method_name: "get_cloud_front_origin_access_identity", name: "GetCloudFrontOriginAccessIdentity", http_method: "GET", uri: "/2020-05-31/origin-access-identity/cloudfront/{Id}", input: &STRUCTURE_GETCLOUDFRONTORIGINACCESSIDENTITYREQUEST, root: None, output: Some(&STRUCTURE_GETCLOUDFRONTORIGINACCESSIDENTITYRESULT), errors: &["AccessDenied", "NoSuchCloudFrontOriginAccessIdentity"] },
    Operation { method_name: "get_cloud_front_origin_access_identity_config", name: "GetCloudFrontOriginAccessIdentityConfig", http_method: "GET", uri: "/2020-05-31/origin-access-identity/cloudfront/{Id}/config", input: &STRUCTURE_GETCLOUDFRONTORIGINACCESSIDENTITYCONFIGREQUEST, root: None, output: Some(&STRUCTURE_GETCLOUDFRONTORIGINACCESSIDENTITYCONFIGRESULT), errors: &["AccessDenied", "NoSuchCloudFrontOriginAccessIdentity"] },
    Operation { method_name: "get_connection_function", name: "GetConnectionFunction", http_method: "GET", uri: "/2020-05-31/connection-function/{Identifier}", input: &STRUCTURE_GETCONNECTIONFUNCTIONREQUEST, root: None, output: Some(&STRUCTURE_GETCONNECTIONFUNCTIONRESULT), errors: &["AccessDenied", "EntityNotFound", "UnsupportedOperation"] },
    Operation { method_name: "get_connection_group", name: "GetConnectionGroup", http_method: "GET", uri: "/2020-05-31/connection-group/{Identifier}", input: &STRUCTURE_GETCONNECTIONGROUPREQUEST, root: None, output: Some(&STRUCTURE_GETCONNECTIONGROUPRESULT), errors: &["AccessDenied", "EntityNotFound"] },
    Operation { method_name: "get_connection_group_by_routing_endpoint", name: "GetConnectionGroupByRoutingEndpoint", http_method: "GET", uri: "/2020-05-31/connection-group", input: &STRUCTURE_GETCONNECTIONGROUPBYROUTINGENDPOINTREQUEST, root: None, output: Some(&STRUCTURE_GETCONNECTIONGROUPBYROUTINGENDPOINTRESULT), errors: &["AccessDenied", "EntityNotFound"] },
    Operation { method_name: "get_continuous_deployment_policy", name: "GetContinuousDeploymentPolicy", http_method: "GET", uri: "/2020-05-31/continuous-deployment-policy/{Id}", input: &STRUCTURE_GETCONTINUOUSDEPLOYMENTPOLICYREQUEST, root: None, output: Some(&STRUCTURE_GETCONTINUOUSDEPLOYMENTPOLICYRESULT), errors: &["AccessDenied", "NoSuchContinuousDeploymentPolicy"] },
    Operation { method_name: "get_continuous_deployment_policy_config", name: "GetContinuousDeploymentPolicyConfig", http_method: "GET", uri: "/2020-05-31/continuous-deployment-policy/{Id}/config", input: &STRUCTURE_GETCONTINUOUSDEPLOYMENTPOLICYCONFIGREQUEST, root: None, output: Some(&STRUCTURE_GETCONTINUOUSDEPLOYMENTPOLICYCONFIGRESULT), errors: &["AccessDenied", "NoSuchContinuousDeploymentPolicy"] },
    Operation { method_name: "get_distribution", name: "GetDistribution", http_method: "GET", uri: "/2020-05-31/distribution/{Id}", input: &STRUCTURE_GETDISTRIBUTIONREQUEST, root: None, output: Some(&STRUCTURE_GETDISTRIBUTIONRESULT), errors: &["NoSuchDistribution", "AccessDenied"] },
    Operation { method_name: "get_distribution_config", name: "GetDistributionConfig", http_method: "GET", uri: "/2020-05-31/distribution/{Id}/config", input: &STRUCTURE_GETDISTRIBUTIONCONFIGREQUEST, root: None, output: Some(&STRUCTURE_GETDISTRIBUTIONCONFIGRESULT), errors: &["NoSuchDistribution", "AccessDenied"] },
    Operation { method_name: "get_distribution_tenant", name: "GetDistributionTenant", http_method: "GET", uri: "/2020-05-31/distribution-tenant/{Identifier}", input: &STRUCTURE_GETDISTRIBUTIONTENANTREQUEST, root: None, output: Some(&STRUCTURE_GETDISTRIBUTIONTENANTRESULT), errors: &["AccessDenied", "EntityNotFound"] },
    Operation { method_name: "get_distribution_tenant_by_domain", name: "GetDistributionTenantByDomain", http_method: "GET", uri: "/2020-05-31/distribution-tenant", input: &STRUCTURE_GETDISTRIBUTIONTENANTBYDOMAINREQUEST, root: None, output: Some(&STRUCTURE_GETDISTRIBUTIONTENANTBYDOMAINRESULT), errors: &["AccessDenied", "EntityNotFound"] },
    Operation { method_name: "get_field_level_encryption", name: "GetFieldLevelEncryption", http_method: "GET", uri: "/2020-05-31/field-level-encryption/{Id}", input: &STRUCTURE_GETFIELDLEVELENCRYPTIONREQUEST, root: None, output: Some(&STRUCTURE_GETFIELDLEVELENCRYPTIONRESULT), errors: &["AccessDenied", "NoSuchFieldLevelEncryptionConfig"] },
    Operation { method_name: "get_field_level_encryption_config", name: "GetFieldLevelEncryptionConfig", http_method: "GET", uri: "/2020-05-31/field-level-encryption/{Id}/config", input: &STRUCTURE_GETFIELDLEVELENCRYPTIONCONFIGREQUEST, root: None, output: Some(&STRUCTURE_GETFIELDLEVELENCRYPTIONCONFIGRESULT), errors: &["AccessDenied", "NoSuchFieldLevelEncryptionConfig"] },
    Operation { method_name: "get_field_level_encryption_profile", name: "GetFieldLevelEncryptionProfile", http_method: "GET", uri: "/2020-05-31/field-level-encryption-profile/{Id}", input: &STRUCTURE_GETFIELDLEVELENCRYPTIONPROFILEREQUEST, root: None, output: Some(&STRUCTURE_GETFIELDLEVELENCRYPTIONPROFILERESULT), errors: &["AccessDenied", "NoSuchFieldLevelEncryptionProfile"] },
    Operation { method_name: "get_field_level_encryption_profile_config", name: "GetFieldLevelEncryptionProfileConfig", http_method: "GET", uri: "/2020-05-31/field-level-encryption-profile/{Id}/config", input: &STRUCTURE_GETFIELDLEVELENCRYPTIONPROFILECONFIGREQUEST, root: None, output: Some(&STRUCTURE_GETFIELDLEVELENCRYPTIONPROFILECONFIGRESULT), errors: &["AccessDenied", "NoSuchFieldLevelEncryptionProfile"] },
    Operation { method_name: "get_function", name: "GetFunction", http_method: "GET", uri: "/2020-05-31/function/{Name}", input: &STRUCTURE_GETFUNCTIONREQUEST, root: None, output: Some(&STRUCTURE_GETFUNCTIONRESULT), errors: &["UnsupportedOperation", "NoSuchFunctionExists"] },
    Operation { method_name: "get_invalidation", name: "GetInvalidation", http_method: "GET", uri: "/2020-05-31/distribution/{DistributionId}/invalidation/{Id}", input: &STRUCTURE_GETINVALIDATIONREQUEST, root: None, output: Some(&STRUCTURE_GETINVALIDATIONRESULT), errors: &["NoSuchDistribution", "AccessDenied", "NoSuchInvalidation"] },
    Operation { method_name: "get_invalidation_for_distribution_tenant", name: "GetInvalidationForDistributionTenant", http_method: "GET", uri: "/2020-05-31/distribution-tenant/{DistributionTenantId}/invalidation/{Id}", input: &STRUCTURE_GETINVALIDATIONFORDISTRIBUTIONTENANTREQUEST, root: None, output: Some(&STRUCTURE_GETINVALIDATIONFORDISTRIBUTIONTENANTRESULT), errors: &["AccessDenied", "EntityNotFound", "NoSuchInvalidation"] },
    Operation { method_name: "get_key_group", name: "GetKeyGroup", http_method: "GET", uri: "/2020-05-31/key-group/{Id}", input: &STRUCTURE_GETKEYGROUPREQUEST, root: None, output: Some(&STRUCTURE_GETKEYGROUPRESULT), errors: &["NoSuchResource"] },
    Operation { method_name: "get_key_group_config", name: "GetKeyGroupConfig", http_method: "GET", uri: "/2020-05-31/key-group/{Id}/config", input: &STRUCTURE_GETKEYGROUPCONFIGREQUEST, root: None, output: Some(&STRUCTURE_GETKEYGROUPCONFIGRESULT), errors: &["NoSuchResource"] },
    Operation { method_name: "get_managed_certificate_details", name: "GetManagedCertificateDetails", http_method: "GET", uri: "/2020-05-31/managed-certificate/{Identifier}", input: &STRUCTURE_GETMANAGEDCERTIFICATEDETAILSREQUEST, root: None, output: Some(&STRUCTURE_GETMANAGEDCERTIFICATEDETAILSRESULT), errors: &["AccessDenied", "EntityNotFound"] },
    Operation { method_name: "get_monitoring_subscription", name: "GetMonitoringSubscription", http_method: "GET", uri: "/2020-05-31/distributions/{DistributionId}/monitoring-subscription", input: &STRUCTURE_GETMONITORINGSUBSCRIPTIONREQUEST, root: None, output: Some(&STRUCTURE_GETMONITORINGSUBSCRIPTIONRESULT), errors: &["NoSuchDistribution", "AccessDenied", "UnsupportedOperation", "NoSuchMonitoringSubscription"] },
    Operation { method_name: "get_origin_access_control", name: "GetOriginAccessControl", http_method: "GET", uri: "/2020-05-31/origin-access-control/{Id}", input: &STRUCTURE_GETORIGINACCESSCONTROLREQUEST, root: None, output: Some(&STRUCTURE_GETORIGINACCESSCONTROLRESULT), errors: &["AccessDenied", "NoSuchOriginAccessControl"] },
    Operation { method_name: "get_origin_access_control_config", name: "GetOriginAccessControlConfig", http_method: "GET", uri: "/2020-05-31/origin-access-control/{Id}/config", input: &STRUCTURE_GETORIGINACCESSCONTROLCONFIGREQUEST, root: None, output: Some(&STRUCTURE_GETORIGINACCESSCONTROLCONFIGRESULT), errors: &["AccessDenied", "NoSuchOriginAccessControl"] },
    Operation { method_name: "get_origin_request_policy", name: "GetOriginRequestPolicy", http_method: "GET", uri: "/2020-05-31/origin-request-policy/{Id}", input: &STRUCTURE_GETORIGINREQUESTPOLICYREQUEST, root: None, output: Some(&STRUCTURE_GETORIGINREQUESTPOLICYRESULT), errors: &["AccessDenied", "NoSuchOriginRequestPolicy"] },
    Operation { method_name: "get_origin_request_policy_config", name: "GetOriginRequestPolicyConfig", http_method: "GET", uri: "/2020-05-31/origin-request-policy/{Id}/config", input: &STRUCTURE_GETORIGINREQUESTPOLICYCONFIGREQUEST, root: None, output: Some(&STRUCTURE_GETORIGINREQUESTPOLICYCONFIGRESULT), errors: &["AccessDenied", "NoSuchOriginRequestPolicy"] },
    Operation { method_name: "get_public_key", name: "GetPublicKey", http_method: "GET", uri: "/2020-05-31/public-key/{Id}", input: &STRUCTURE_GETPUBLICKEYREQUEST, root: None, output: Some(&STRUCTURE_GETPUBLICKEYRESULT), errors: &["AccessDenied", "NoSuchPublicKey"] },
    Operation { method_name: "get_public_key_config", name: "GetPublicKeyConfig", http_method: "GET", uri: "/2020-05-31/public-key/{Id}/config", input: &STRUCTURE_GETPUBLICKEYCONFIGREQUEST, root: None, output: Some(&STRUCTURE_GETPUBLICKEYCONFIGRESULT), errors: &["AccessDenied", "NoSuchPublicKey"] },
    Operation { method_name: "get_realtime_log_config", name: "GetRealtimeLogConfig", http_method: "POST", uri: "/2020-05-31/get-realtime-log-config", input: &STRUCTURE_GETREALTIMELOGCONFIGREQUEST, root: Some("GetRealtimeLogConfigRequest"), output: Some(&STRUCTURE_GETREALTIMELOGCONFIGRESULT), errors: &["AccessDenied", "InvalidArgument", "NoSuchRealtimeLogConfig"] },
    Operation { method_name: "get_resource_policy", name: "GetResourcePolicy", http_method: "POST", uri: "/2020-05-31/get-resource-policy", input: &STRUCTURE_GETRESOURCEPOLICYREQUEST, root: Some("GetResourcePolicyRequest"), output: Some(&STRUCTURE_GETRESOURCEPOLICYRESULT), errors: &["AccessDenied", "EntityNotFound", "UnsupportedOperation", "InvalidArgument"] },
    Operation { method_name: "get_response_headers_policy", name: "GetResponseHeadersPolicy", http_method: "GET", uri: "/2020-05-31/response-headers-policy/{Id}", input: &STRUCTURE_GETRESPONSEHEADERSPOLICYREQUEST, root: None, output: Some(&STRUCTURE_GETRESPONSEHEADERSPOLICYRESULT), errors: &["AccessDenied", "NoSuchResponseHeadersPolicy"] },
    Operation { method_name: "get_response_headers_policy_config", name: "GetResponseHeadersPolicyConfig", http_method: "GET", uri: "/2020-05-31/response-headers-policy/{Id}/config", input: &STRUCTURE_GETRESPONSEHEADERSPOLICYCONFIGREQUEST, root: None, output: Some(&STRUCTURE_GETRESPONSEHEADERSPOLICYCONFIGRESULT), errors: &["AccessDenied", "NoSuchResponseHeadersPolicy"] },
    Operation { method_name: "get_streaming_distribution", name: "GetStreamingDistribution", http_method: "GET", uri: "/2020-05-31/streaming-distribution/{Id}", input: &STRUCTURE_GETSTREAMINGDISTRIBUTIONREQUEST, root: None, output: Some(&STRUCTURE_GETSTREAMINGDISTRIBUTIONRESULT), errors: &["AccessDenied", "NoSuchStreamingDistribution"] },
    Operation { method_name: "get_streaming_distribution_config", name: "GetStreamingDistributionConfig", http_method: "GET", uri: "/2020-05-31/streaming-distribution/{Id}/config", input: &STRUCTURE_GETSTREAMINGDISTRIBUTIONCONFIGREQUEST, root: None, output: Some(&STRUCTURE_GETSTREAMINGDISTRIBUTIONCONFIGRESULT), errors: &["AccessDenied", "NoSuchStreamingDistribution"] },
    Operation { method_name: "get_trust_store", name: "GetTrustStore", http_method: "GET", uri: "/2020-05-31/trust-store/{Identifier}", input: &STRUCTURE_GETTRUSTSTOREREQUEST, root: None, output: Some(&STRUCTURE_GETTRUSTSTORERESULT), errors: &["AccessDenied", "EntityNotFound", "InvalidArgument"] },
    Operation { method_name: "get_vpc_origin", name: "GetVpcOrigin", http_method: "GET", uri: "/2020-05-31/vpc-origin/{Id}", input: &STRUCTURE_GETVPCORIGINREQUEST, root: None, output: Some(&STRUCTURE_GETVPCORIGINRESULT), errors: &["AccessDenied", "EntityNotFound", "UnsupportedOperation", "InvalidArgument"] },
    Operation { method_name: "list_anycast_ip_lists", name: "ListAnycastIpLists", http_method: "GET", uri: "/2020-05-31/anycast-ip-list", input: &STRUCTURE_LISTANYCASTIPLISTSREQUEST, root: None, output: Some(&STRUCTURE_LISTANYCASTIPLISTSRESULT), errors: &["AccessDenied", "EntityNotFound", "UnsupportedOperation", "InvalidArgument"] },
    Operation { method_name: "list_cache_policies", name: "ListCachePolicies", http_method: "GET", uri: "/2020-05-31/cache-policy", input: &STRUCTURE_LISTCACHEPOLICIESREQUEST, root: None, output: Some(&STRUCTURE_LISTCACHEPOLICIESRESULT), errors: &["NoSuchCachePolicy", "AccessDenied", "InvalidArgument"] },
    Operation { method_name: "list_cloud_front_origin_access_identities", name: "ListCloudFrontOriginAccessIdentities", http_method: "GET", uri: "/2020-05-31/origin-access-identity/cloudfront", input: &STRUCTURE_LISTCLOUDFRONTORIGINACCESSIDENTITIESREQUEST, root: None, output: Some(&STRUCTURE_LISTCLOUDFRONTORIGINACCESSIDENTITIESRESULT), errors: &["InvalidArgument"] },
    Operation { method_name: "list_conflicting_aliases", name: "ListConflictingAliases", http_method: "GET", uri: "/2020-05-31/conflicting-alias", input: &STRUCTURE_LISTCONFLICTINGALIASESREQUEST, root: None, output: Some(&STRUCTURE_LISTCONFLICTINGALIASESRESULT), errors: &["NoSuchDistribution", "InvalidArgument"] },
    Operation { method_name: "list_connection_functions", name: "ListConnectionFunctions", http_method: "POST", uri: "/2020-05-31/connection-functions", input: &STRUCTURE_LISTCONNECTIONFUNCTIONSREQUEST, root: Some("ListConnectionFunctionsRequest"), output: Some(&STRUCTURE_LISTCONNECTIONFUNCTIONSRESULT), errors: &["AccessDenied", "UnsupportedOperation", "InvalidArgument"] },
    Operation { method_name: "list_connection_groups", name: "ListConnectionGroups", http_method: "POST", uri: "/2020-05-31/connection-groups", input: &STRUCTURE_LISTCONNECTIONGROUPSREQUEST, root: Some("ListConnectionGroupsRequest"), output: Some(&STRUCTURE_LISTCONNECTIONGROUPSRESULT), errors: &["AccessDenied", "EntityNotFound", "InvalidArgument"] },
    Operation { method_name: "list_continuous_deployment_policies", name: "ListContinuousDeploymentPolicies", http_method: "GET", uri: "/2020-05-31/continuous-deployment-policy", input: &STRUCTURE_LISTCONTINUOUSDEPLOYMENTPOLICIESREQUEST, root: None, output: Some(&STRUCTURE_LISTCONTINUOUSDEPLOYMENTPOLICIESRESULT), errors: &["AccessDenied", "InvalidArgument", "NoSuchContinuousDeploymentPolicy"] },
    Operation { method_name: "list_distribution_tenants", name: "ListDistributionTenants", http_method: "POST", uri: "/2020-05-31/distribution-tenants", input: &STRUCTURE_LISTDISTRIBUTIONTENANTSREQUEST, root: Some("ListDistributionTenantsRequest"), output: Some(&STRUCTURE_LISTDISTRIBUTIONTENANTSRESULT), errors: &["AccessDenied", "EntityNotFound", "InvalidArgument"] },
    Operation { method_name: "list_distribution_tenants_by_customization", name: "ListDistributionTenantsByCustomization", http_method: "POST", uri: "/2020-05-31/distribution-tenants-by-customization", input: &STRUCTURE_LISTDISTRIBUTIONTENANTSBYCUSTOMIZATIONREQUEST, root: Some("ListDistributionTenantsByCustomizationRequest"), output: Some(&STRUCTURE_LISTDISTRIBUTIONTENANTSBYCUSTOMIZATIONRESULT), errors: &["AccessDenied", "EntityNotFound", "InvalidArgument"] },
    Operation { method_name: "list_distributions", name: "ListDistributions", http_method: "GET", uri: "/2020-05-31/distribution", input: &STRUCTURE_LISTDISTRIBUTIONSREQUEST, root: None, output: Some(&STRUCTURE_LISTDISTRIBUTIONSRESULT), errors: &["InvalidArgument"] },
    Operation { method_name: "list_distributions_by_anycast_ip_list_id", name: "ListDistributionsByAnycastIpListId", http_method: "GET", uri: "/2020-05-31/distributionsByAnycastIpListId/{AnycastIpListId}", input: &STRUCTURE_LISTDISTRIBUTIONSBYANYCASTIPLISTIDREQUEST, root: None, output: Some(&STRUCTURE_LISTDISTRIBUTIONSBYANYCASTIPLISTIDRESULT), errors: &["AccessDenied", "EntityNotFound", "UnsupportedOperation", "InvalidArgument"] },
    Operation { method_name: "list_distributions_by_cache_policy_id", name: "ListDistributionsByCachePolicyId", http_method: "GET", uri: "/2020-05-31/distributionsByCachePolicyId/{CachePolicyId}", input: &STRUCTURE_LISTDISTRIBUTIONSBYCACHEPOLICYIDREQUEST, root: None, output: Some(&STRUCTURE_LISTDISTRIBUTIONSBYCACHEPOLICYIDRESULT), errors: &["NoSuchCachePolicy", "AccessDenied", "InvalidArgument"] },
    Operation { method_name: "list_distributions_by_connection_function", name: "ListDistributionsByConnectionFunction", http_method: "GET", uri: "/2020-05-31/distributionsByConnectionFunction", input: &STRUCTURE_LISTDISTRIBUTIONSBYCONNECTIONFUNCTIONREQUEST, root: None, output: Some(&STRUCTURE_LISTDISTRIBUTIONSBYCONNECTIONFUNCTIONRESULT), errors: &["AccessDenied", "EntityNotFound", "InvalidArgument"] },
    Operation { method_name: "list_distributions_by_connection_mode", name: "ListDistributionsByConnectionMode", http_method: "GET", uri: "/2020-05-31/distributionsByConnectionMode/{ConnectionMode}", input: &STRUCTURE_LISTDISTRIBUTIONSBYCONNECTIONMODEREQUEST, root: None, output: Some(&STRUCTURE_LISTDISTRIBUTIONSBYCONNECTIONMODERESULT), errors: &["AccessDenied", "InvalidArgument"] },
    Operation { method_name: "list_distributions_by_key_group", name: "ListDistributionsByKeyGroup", http_method: "GET", uri: "/2020-05-31/distributionsByKeyGroupId/{KeyGroupId}", input: &STRUCTURE_LISTDISTRIBUTIONSBYKEYGROUPREQUEST, root: None, output: Some(&STRUCTURE_LISTDISTRIBUTIONSBYKEYGROUPRESULT), errors: &["InvalidArgument", "NoSuchResource"] },
    Operation { method_name: "list_distributions_by_origin_request_policy_id", name: "ListDistributionsByOriginRequestPolicyId", http_method: "GET", uri: "/2020-05-31/distributionsByOriginRequestPolicyId/{OriginRequestPolicyId}", input: &STRUCTURE_LISTDISTRIBUTIONSBYORIGINREQUESTPOLICYIDREQUEST, root: None, output: Some(&STRUCTURE_LISTDISTRIBUTIONSBYORIGINREQUESTPOLICYIDRESULT), errors: &["AccessDenied", "NoSuchOriginRequestPolicy", "InvalidArgument"] },
    Operation { method_name: "list_distributions_by_owned_resource", name: "ListDistributionsByOwnedResource", http_method: "GET", uri: "/2020-05-31/distributionsByOwnedResource/{ResourceArn}", input: &STRUCTURE_LISTDISTRIBUTIONSBYOWNEDRESOURCEREQUEST, root: None, output: Some(&STRUCTURE_LISTDISTRIBUTIONSBYOWNEDRESOURCERESULT), errors: &["AccessDenied", "EntityNotFound", "UnsupportedOperation", "InvalidArgument"] },
    Operation { method_name: "list_distributions_by_realtime_log_config", name: "ListDistributionsByRealtimeLogConfig", http_method: "POST", uri: "/2020-05-31/distributionsByRealtimeLogConfig", input: &STRUCTURE_LISTDISTRIBUTIONSBYREALTIMELOGCONFIGREQUEST, root: Some("ListDistributionsByRealtimeLogConfigRequest"), output: Some(&STRUCTURE_LISTDISTRIBUTIONSBYREALTIMELOGCONFIGRESULT), errors: &["InvalidArgument"] },
    Operation { method_name: "list_distributions_by_response_headers_policy_id", name: "ListDistributionsByResponseHeadersPolicyId", http_method: "GET", uri: "/2020-05-31/distributionsByResponseHeadersPolicyId/{ResponseHeadersPolicyId}", input: &STRUCTURE_LISTDISTRIBUTIONSBYRESPONSEHEADERSPOLICYIDREQUEST, root: None, output: Some(&STRUCTURE_LISTDISTRIBUTIONSBYRESPONSEHEADERSPOLICYIDRESULT), errors: &["AccessDenied", "NoSuchResponseHeadersPolicy", "InvalidArgument"] },
    Operation { method_name: "list_distributions_by_trust_store", name: "ListDistributionsByTrustStore", http_method: "GET", uri: "/2020-05-31/distributionsByTrustStore", input: &STRUCTURE_LISTDISTRIBUTIONSBYTRUSTSTOREREQUEST, root: None, output: Some(&STRUCTURE_LISTDISTRIBUTIONSBYTRUSTSTORERESULT), errors: &["AccessDenied", "EntityNotFound", "InvalidArgument"] },
    Operation { method_name: "list_distributions_by_vpc_origin_id", name: "ListDistributionsByVpcOriginId", http_method: "GET", uri: "/2020-05-31/distributionsByVpcOriginId/{VpcOriginId}", input: &STRUCTURE_LISTDISTRIBUTIONSBYVPCORIGINIDREQUEST, root: None, output: Some(&STRUCTURE_LISTDISTRIBUTIONSBYVPCORIGINIDRESULT), errors: &["AccessDenied", "EntityNotFound", "UnsupportedOperation", "InvalidArgument"] },
    Operation { method_name: "list_distributions_by_web_acl_id", name: "ListDistributionsByWebACLId", http_method: "GET", uri: "/2020-05-31/distributionsByWebACLId/{WebACLId}", input: &STRUCTURE_LISTDISTRIBUTIONSBYWEBACLIDREQUEST, root: None, output: Some(&STRUCTURE_LISTDISTRIBUTIONSBYWEBACLIDRESULT), errors: &["InvalidWebACLId", "InvalidArgument"] },
    Operation { method_name: "list_domain_conflicts", name: "ListDomainConflicts", http_method: "POST", uri: "/2020-05-31/domain-conflicts", input: &STRUCTURE_LISTDOMAINCONFLICTSREQUEST, root: Some("ListDomainConflictsRequest"), output: Some(&STRUCTURE_LISTDOMAINCONFLICTSRESULT), errors: &["AccessDenied", "EntityNotFound", "InvalidArgument"] },
    Operation { method_name: "list_field_level_encryption_configs", name: "ListFieldLevelEncryptionConfigs", http_method: "GET", uri: "/2020-05-31/field-level-encryption", input: &STRUCTURE_LISTFIELDLEVELENCRYPTIONCONFIGSREQUEST, root: None, output: Some(&STRUCTURE_LISTFIELDLEVELENCRYPTIONCONFIGSRESULT), errors: &["InvalidArgument"] },
    Operation { method_name: "list_field_level_encryption_profiles", name: "ListFieldLevelEncryptionProfiles", http_method: "GET", uri: "/2020-05-31/field-level-encryption-profile", input: &STRUCTURE_LISTFIELDLEVELENCRYPTIONPROFILESREQUEST, root: None, output: Some(&STRUCTURE_LISTFIELDLEVELENCRYPTIONPROFILESRESULT), errors: &["InvalidArgument"] },
    Operation { method_name: "list_functions", name: "ListFunctions", http_method: "GET", uri: "/2020-05-31/function", input: &STRUCTURE_LISTFUNCTIONSREQUEST, root: None, output: Some(&STRUCTURE_LISTFUNCTIONSRESULT), errors: &["UnsupportedOperation", "InvalidArgument"] },
    Operation { method_name: "list_invalidations", name: "ListInvalidations", http_method: "GET", uri: "/2020-05-31/distribution/{DistributionId}/invalidation", input: &STRUCTURE_LISTINVALIDATIONSREQUEST, root: None, output: Some(&STRUCTURE_LISTINVALIDATIONSRESULT), errors: &["NoSuchDistribution", "AccessDenied", "InvalidArgument"] },
    Operation { method_name: "list_invalidations_for_distribution_tenant", name: "ListInvalidationsForDistributionTenant", http_method: "GET", uri: "/2020-05-31/distribution-tenant/{Id}/invalidation", input: &STRUCTURE_LISTINVALIDATIONSFORDISTRIBUTIONTENANTREQUEST, root: None, output: Some(&STRUCTURE_LISTINVALIDATIONSFORDISTRIBUTIONTENANTRESULT), errors: &["AccessDenied", "EntityNotFound", "InvalidArgument"] },
    Operation { method_name: "list_key_groups", name: "ListKeyGroups", http_method: "GET", uri: "/2020-05-31/key-group", input: &STRUCTURE_LISTKEYGROUPSREQUEST, root: None, output: Some(&STRUCTURE_LISTKEYGROUPSRESULT), errors: &["InvalidArgument"] },
    Operation { method_name: "list_key_value_stores", name: "ListKeyValueStores", http_method: "GET", uri: "/2020-05-31/key-value-store", input: &STRUCTURE_LISTKEYVALUESTORESREQUEST, root: None, output: Some(&STRUCTURE_LISTKEYVALUESTORESRESULT), errors: &["AccessDenied", "UnsupportedOperation", "InvalidArgument"] },
    Operation { method_name: "list_origin_access_controls", name: "ListOriginAccessControls", http_method: "GET", uri: "/2020-05-31/origin-access-control", input: &STRUCTURE_LISTORIGINACCESSCONTROLSREQUEST, root: None, output: Some(&STRUCTURE_LISTORIGINACCESSCONTROLSRESULT), errors: &["InvalidArgument"] },
    Operation { method_name: "list_origin_request_policies", name: "ListOriginRequestPolicies", http_method: "GET", uri: "/2020-05-31/origin-request-policy", input: &STRUCTURE_LISTORIGINREQUESTPOLICIESREQUEST, root: None, output: Some(&STRUCTURE_LISTORIGINREQUESTPOLICIESRESULT), errors: &["AccessDenied", "NoSuchOriginRequestPolicy", "InvalidArgument"] },
    Operation { method_name: "list_public_keys", name: "ListPublicKeys", http_method: "GET", uri: "/2020-05-31/public-key", input: &STRUCTURE_LISTPUBLICKEYSREQUEST, root: None, output: Some(&STRUCTURE_LISTPUBLICKEYSRESULT), errors: &["InvalidArgument"] },
    Operation { method_name: "list_realtime_log_configs", name: "ListRealtimeLogConfigs", http_method: "GET", uri: "/2020-05-31/realtime-log-config", input: &STRUCTURE_LISTREALTIMELOGCONFIGSREQUEST, root: None, output: Some(&STRUCTURE_LISTREALTIMELOGCONFIGSRESULT), errors: &["AccessDenied", "InvalidArgument", "NoSuchRealtimeLogConfig"] },
    Operation { method_name: "list_response_headers_policies", name: "ListResponseHeadersPolicies", http_method: "GET", uri: "/2020-05-31/response-headers-policy", input: &STRUCTURE_LISTRESPONSEHEADERSPOLICIESREQUEST, root: None, output: Some(&STRUCTURE_LISTRESPONSEHEADERSPOLICIESRESULT), errors: &["AccessDenied", "NoSuchResponseHeadersPolicy", "InvalidArgument"] },
    Operation { method_name: "list_streaming_distributions", name: "ListStreamingDistributions", http_method: "GET", uri: "/2020-05-31/streaming-distribution", input: &STRUCTURE_LISTSTREAMINGDISTRIBUTIONSREQUEST, root: None, output: Some(&STRUCTURE_LISTSTREAMINGDISTRIBUTIONSRESULT), errors: &["InvalidArgument"] },
    Operation { method_name: "list_tags_for_resource", name: "ListTagsForResource", http_method: "GET", uri: "/2020-05-31/tagging", input: &STRUCTURE_LISTTAGSFORRESOURCEREQUEST, root: None, output: Some(&STRUCTURE_LISTTAGSFORRESOURCERESULT), errors: &["AccessDenied", "InvalidTagging", "InvalidArgument", "NoSuchResource"] },
    Operation { method_name: "list_trust_stores", name: "ListTrustStores", http_method: "POST", uri: "/2020-05-31/trust-stores", input: &STRUCTURE_LISTTRUSTSTORESREQUEST, root: Some("ListTrustStoresRequest"), output: Some(&STRUCTURE_LISTTRUSTSTORESRESULT), errors: &["AccessDenied", "EntityNotFound", "InvalidArgument"] },
    Operation { method_name: "list_vpc_origins", name: "ListVpcOrigins", http_method: "GET", uri: "/2020-05-31/vpc-origin", input: &STRUCTURE_LISTVPCORIGINSREQUEST, root: None, output: Some(&STRUCTURE_LISTVPCORIGINSRESULT), errors: &["AccessDenied", "EntityNotFound", "UnsupportedOperation", "InvalidArgument"] },
    Operation { method_name: "publish_connection_function", name: "PublishConnectionFunction", http_method: "POST", uri: "/2020-05-31/connection-function/{Id}/publish", input: &STRUCTURE_PUBLISHCONNECTIONFUNCTIONREQUEST, root: None, output: Some(&STRUCTURE_PUBLISHCONNECTIONFUNCTIONRESULT), errors: &["PreconditionFailed", "AccessDenied", "EntityNotFound", "UnsupportedOperation", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "publish_function", name: "PublishFunction", http_method: "POST", uri: "/2020-05-31/function/{Name}/publish", input: &STRUCTURE_PUBLISHFUNCTIONREQUEST, root: None, output: Some(&STRUCTURE_PUBLISHFUNCTIONRESULT), errors: &["PreconditionFailed", "UnsupportedOperation", "InvalidArgument", "NoSuchFunctionExists", "InvalidIfMatchVersion"] },
    Operation { method_name: "put_resource_policy", name: "PutResourcePolicy", http_method: "POST", uri: "/2020-05-31/put-resource-policy", input: &STRUCTURE_PUTRESOURCEPOLICYREQUEST, root: Some("PutResourcePolicyRequest"), output: Some(&STRUCTURE_PUTRESOURCEPOLICYRESULT), errors: &["PreconditionFailed", "AccessDenied", "EntityNotFound", "UnsupportedOperation", "InvalidArgument", "IllegalUpdate"] },
    Operation { method_name: "tag_resource", name: "TagResource", http_method: "POST", uri: "/2020-05-31/tagging?Operation=Tag", input: &STRUCTURE_TAGRESOURCEREQUEST, root: None, output: None, errors: &["AccessDenied", "InvalidTagging", "InvalidArgument", "NoSuchResource"] },
    Operation { method_name: "test_connection_function", name: "TestConnectionFunction", http_method: "POST", uri: "/2020-05-31/connection-function/{Id}/test", input: &STRUCTURE_TESTCONNECTIONFUNCTIONREQUEST, root: Some("TestConnectionFunctionRequest"), output: Some(&STRUCTURE_TESTCONNECTIONFUNCTIONRESULT), errors: &["TestFunctionFailed", "PreconditionFailed", "EntityNotFound", "UnsupportedOperation", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "test_function", name: "TestFunction", http_method: "POST", uri: "/2020-05-31/function/{Name}/test", input: &STRUCTURE_TESTFUNCTIONREQUEST, root: Some("TestFunctionRequest"), output: Some(&STRUCTURE_TESTFUNCTIONRESULT), errors: &["TestFunctionFailed", "UnsupportedOperation", "InvalidArgument", "NoSuchFunctionExists", "InvalidIfMatchVersion"] },
    Operation { method_name: "untag_resource", name: "UntagResource", http_method: "POST", uri: "/2020-05-31/tagging?Operation=Untag", input: &STRUCTURE_UNTAGRESOURCEREQUEST, root: None, output: None, errors: &["AccessDenied", "InvalidTagging", "InvalidArgument", "NoSuchResource"] },
    Operation { method_name: "update_anycast_ip_list", name: "UpdateAnycastIpList", http_method: "PUT", uri: "/2020-05-31/anycast-ip-list/{Id}", input: &STRUCTURE_UPDATEANYCASTIPLISTREQUEST, root: Some("UpdateAnycastIpListRequest"), output: Some(&STRUCTURE_UPDATEANYCASTIPLISTRESULT), errors: &["PreconditionFailed", "AccessDenied", "EntityNotFound", "UnsupportedOperation", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "update_cache_policy", name: "UpdateCachePolicy", http_method: "PUT", uri: "/2020-05-31/cache-policy/{Id}", input: &STRUCTURE_UPDATECACHEPOLICYREQUEST, root: None, output: Some(&STRUCTURE_UPDATECACHEPOLICYRESULT), errors: &["NoSuchCachePolicy", "PreconditionFailed", "AccessDenied", "TooManyHeadersInCachePolicy", "CachePolicyAlreadyExists", "TooManyCookiesInCachePolicy", "InconsistentQuantities", "IllegalUpdate", "InvalidArgument", "TooManyQueryStringsInCachePolicy", "InvalidIfMatchVersion"] },
    Operation { method_name: "update_cloud_front_origin_access_identity", name: "UpdateCloudFrontOriginAccessIdentity", http_method: "PUT", uri: "/2020-05-31/origin-access-identity/cloudfront/{Id}/config", input: &STRUCTURE_UPDATECLOUDFRONTORIGINACCESSIDENTITYREQUEST, root: None, output: Some(&STRUCTURE_UPDATECLOUDFRONTORIGINACCESSIDENTITYRESULT), errors: &["PreconditionFailed", "AccessDenied", "MissingBody", "InconsistentQuantities", "IllegalUpdate", "InvalidArgument", "InvalidIfMatchVersion", "NoSuchCloudFrontOriginAccessIdentity"] },
    Operation { method_name: "update_connection_function", name: "UpdateConnectionFunction", http_method: "PUT", uri: "/2020-05-31/connection-function/{Id}", input: &STRUCTURE_UPDATECONNECTIONFUNCTIONREQUEST, root: Some("UpdateConnectionFunctionRequest"), output: Some(&STRUCTURE_UPDATECONNECTIONFUNCTIONRESULT), errors: &["PreconditionFailed", "AccessDenied", "EntityNotFound", "UnsupportedOperation", "InvalidArgument", "EntitySizeLimitExceeded", "InvalidIfMatchVersion"] },
    Operation { method_name: "update_connection_group", name: "UpdateConnectionGroup", http_method: "PUT", uri: "/2020-05-31/connection-group/{Id}", input: &STRUCTURE_UPDATECONNECTIONGROUPREQUEST, root: Some("UpdateConnectionGroupRequest"), output: Some(&STRUCTURE_UPDATECONNECTIONGROUPRESULT), errors: &["PreconditionFailed", "ResourceInUse", "AccessDenied", "EntityNotFound", "EntityAlreadyExists", "EntityLimitExceeded", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "update_continuous_deployment_policy", name: "UpdateContinuousDeploymentPolicy", http_method: "PUT", uri: "/2020-05-31/continuous-deployment-policy/{Id}", input: &STRUCTURE_UPDATECONTINUOUSDEPLOYMENTPOLICYREQUEST, root: None, output: Some(&STRUCTURE_UPDATECONTINUOUSDEPLOYMENTPOLICYRESULT), errors: &["PreconditionFailed", "AccessDenied", "StagingDistributionInUse", "InconsistentQuantities", "InvalidArgument", "NoSuchContinuousDeploymentPolicy", "InvalidIfMatchVersion"] },
    Operation { method_name: "update_distribution", name: "UpdateDistribution", http_method: "PUT", uri: "/2020-05-31/distribution/{Id}/config", input: &STRUCTURE_UPDATEDISTRIBUTIONREQUEST, root: None, output: Some(&STRUCTURE_UPDATEDISTRIBUTIONRESULT), errors: &["AccessDenied", "TooManyDistributionsAssociatedToOriginAccessControl", "InvalidDefaultRootObject", "InvalidDomainNameForOriginAccessControl", "InvalidQueryStringParameters", "TooManyTrustedSigners", "TooManyCookieNamesInWhiteList", "NoSuchFieldLevelEncryptionConfig", "InvalidErrorCode", "IllegalOriginAccessConfiguration", "TooManyFunctionAssociations", "TooManyOriginCustomHeaders", "InvalidForwardCookies", "InvalidMinimumProtocolVersion", "NoSuchCachePolicy", "TooManyKeyGroupsAssociatedToDistribution", "TooManyDistributionsAssociatedToCachePolicy", "InvalidRequiredProtocol", "TooManyDistributionsWithFunctionAssociations", "TooManyOriginGroupsPerDistribution", "InvalidTTLOrder", "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior", "InvalidOriginKeepaliveTimeout", "InvalidArgument", "InvalidOriginReadTimeout", "IllegalUpdate", "InvalidOriginAccessControl", "EntityNotFound", "StagingDistributionInUse", "InvalidHeadersForS3Origin", "TrustedSignerDoesNotExist", "InvalidWebACLId", "TooManyDistributionsWithSingleFunctionARN", "InvalidRelativePath", "TooManyLambdaFunctionAssociations", "NoSuchDistribution", "NoSuchOriginRequestPolicy", "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig", "InconsistentQuantities", "InvalidLocationCode", "InvalidOriginAccessIdentity", "TooManyDistributionCNAMEs", "NoSuchContinuousDeploymentPolicy", "InvalidIfMatchVersion", "TooManyDistributionsAssociatedToOriginRequestPolicy", "TooManyQueryStringParameters", "RealtimeLogConfigOwnerMismatch", "PreconditionFailed", "ContinuousDeploymentPolicyInUse", "MissingBody", "TooManyHeadersInForwardedValues", "InvalidLambdaFunctionAssociation", "CNAMEAlreadyExists", "TooManyCertificates", "TrustedKeyGroupDoesNotExist", "TooManyDistributionsAssociatedToResponseHeadersPolicy", "NoSuchResponseHeadersPolicy", "NoSuchRealtimeLogConfig", "InvalidResponseCode", "InvalidGeoRestrictionParameter", "TooManyOrigins", "InvalidViewerCertificate", "InvalidFunctionAssociation", "TooManyDistributionsWithLambdaAssociations", "TooManyDistributionsAssociatedToKeyGroup", "EntityLimitExceeded", "NoSuchOrigin", "TooManyCacheBehaviors"] },
    Operation { method_name: "update_distribution_tenant", name: "UpdateDistributionTenant", http_method: "PUT", uri: "/2020-05-31/distribution-tenant/{Id}", input: &STRUCTURE_UPDATEDISTRIBUTIONTENANTREQUEST, root: Some("UpdateDistributionTenantRequest"), output: Some(&STRUCTURE_UPDATEDISTRIBUTIONTENANTRESULT), errors: &["PreconditionFailed", "AccessDenied", "EntityNotFound", "EntityAlreadyExists", "CNAMEAlreadyExists", "InvalidAssociation", "EntityLimitExceeded", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "update_distribution_with_staging_config", name: "UpdateDistributionWithStagingConfig", http_method: "PUT", uri: "/2020-05-31/distribution/{Id}/promote-staging-config", input: &STRUCTURE_UPDATEDISTRIBUTIONWITHSTAGINGCONFIGREQUEST, root: None, output: Some(&STRUCTURE_UPDATEDISTRIBUTIONWITHSTAGINGCONFIGRESULT), errors: &["AccessDenied", "TooManyDistributionsAssociatedToOriginAccessControl", "InvalidDefaultRootObject", "InvalidQueryStringParameters", "TooManyTrustedSigners", "TooManyCookieNamesInWhiteList", "NoSuchFieldLevelEncryptionConfig", "InvalidErrorCode", "TooManyFunctionAssociations", "TooManyOriginCustomHeaders", "InvalidForwardCookies", "InvalidMinimumProtocolVersion", "NoSuchCachePolicy", "TooManyKeyGroupsAssociatedToDistribution", "TooManyDistributionsAssociatedToCachePolicy", "InvalidRequiredProtocol", "TooManyDistributionsWithFunctionAssociations", "TooManyOriginGroupsPerDistribution", "InvalidTTLOrder", "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior", "InvalidOriginKeepaliveTimeout", "IllegalUpdate", "InvalidArgument", "InvalidOriginReadTimeout", "InvalidOriginAccessControl", "EntityNotFound", "InvalidHeadersForS3Origin", "TrustedSignerDoesNotExist", "InvalidWebACLId", "TooManyDistributionsWithSingleFunctionARN", "InvalidRelativePath", "TooManyLambdaFunctionAssociations", "NoSuchDistribution", "NoSuchOriginRequestPolicy", "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig", "InconsistentQuantities", "InvalidLocationCode", "InvalidOriginAccessIdentity", "TooManyDistributionCNAMEs", "InvalidIfMatchVersion", "TooManyDistributionsAssociatedToOriginRequestPolicy", "TooManyQueryStringParameters", "PreconditionFailed", "RealtimeLogConfigOwnerMismatch", "MissingBody", "TooManyHeadersInForwardedValues", "InvalidLambdaFunctionAssociation", "CNAMEAlreadyExists", "TooManyCertificates", "TooManyDistributionsAssociatedToResponseHeadersPolicy", "TrustedKeyGroupDoesNotExist", "NoSuchResponseHeadersPolicy", "InvalidResponseCode", "NoSuchRealtimeLogConfig", "InvalidGeoRestrictionParameter", "InvalidViewerCertificate", "TooManyOrigins", "InvalidFunctionAssociation", "TooManyDistributionsWithLambdaAssociations", "TooManyDistributionsAssociatedToKeyGroup", "EntityLimitExceeded", "NoSuchOrigin", "TooManyCacheBehaviors"] },
    Operation { method_name: "update_domain_association", name: "UpdateDomainAssociation", http_method: "POST", uri: "/2020-05-31/domain-association", input: &STRUCTURE_UPDATEDOMAINASSOCIATIONREQUEST, root: Some("UpdateDomainAssociationRequest"), output: Some(&STRUCTURE_UPDATEDOMAINASSOCIATIONRESULT), errors: &["PreconditionFailed", "AccessDenied", "EntityNotFound", "InvalidAssociation", "EntityLimitExceeded", "IllegalUpdate", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "update_field_level_encryption_config", name: "UpdateFieldLevelEncryptionConfig", http_method: "PUT", uri: "/2020-05-31/field-level-encryption/{Id}/config", input: &STRUCTURE_UPDATEFIELDLEVELENCRYPTIONCONFIGREQUEST, root: None, output: Some(&STRUCTURE_UPDATEFIELDLEVELENCRYPTIONCONFIGRESULT), errors: &["PreconditionFailed", "QueryArgProfileEmpty", "AccessDenied", "NoSuchFieldLevelEncryptionConfig", "TooManyFieldLevelEncryptionContentTypeProfiles", "TooManyFieldLevelEncryptionQueryArgProfiles", "InconsistentQuantities", "NoSuchFieldLevelEncryptionProfile", "IllegalUpdate", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "update_field_level_encryption_profile", name: "UpdateFieldLevelEncryptionProfile", http_method: "PUT", uri: "/2020-05-31/field-level-encryption-profile/{Id}/config", input: &STRUCTURE_UPDATEFIELDLEVELENCRYPTIONPROFILEREQUEST, root: None, output: Some(&STRUCTURE_UPDATEFIELDLEVELENCRYPTIONPROFILERESULT), errors: &["PreconditionFailed", "TooManyFieldLevelEncryptionFieldPatterns", "AccessDenied", "FieldLevelEncryptionProfileAlreadyExists", "NoSuchPublicKey", "FieldLevelEncryptionProfileSizeExceeded", "InconsistentQuantities", "NoSuchFieldLevelEncryptionProfile", "TooManyFieldLevelEncryptionEncryptionEntities", "IllegalUpdate", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "update_function", name: "UpdateFunction", http_method: "PUT", uri: "/2020-05-31/function/{Name}", input: &STRUCTURE_UPDATEFUNCTIONREQUEST, root: Some("UpdateFunctionRequest"), output: Some(&STRUCTURE_UPDATEFUNCTIONRESULT), errors: &["PreconditionFailed", "UnsupportedOperation", "FunctionSizeLimitExceeded", "InvalidArgument", "NoSuchFunctionExists", "InvalidIfMatchVersion"] },
    Operation { method_name: "update_key_group", name: "UpdateKeyGroup", http_method: "PUT", uri: "/2020-05-31/key-group/{Id}", input: &STRUCTURE_UPDATEKEYGROUPREQUEST, root: None, output: Some(&STRUCTURE_UPDATEKEYGROUPRESULT), errors: &["PreconditionFailed", "TooManyPublicKeysInKeyGroup", "InvalidArgument", "NoSuchResource", "InvalidIfMatchVersion", "KeyGroupAlreadyExists"] },
    Operation { method_name: "update_key_value_store", name: "UpdateKeyValueStore", http_method: "PUT", uri: "/2020-05-31/key-value-store/{Name}", input: &STRUCTURE_UPDATEKEYVALUESTOREREQUEST, root: Some("UpdateKeyValueStoreRequest"), output: Some(&STRUCTURE_UPDATEKEYVALUESTORERESULT), errors: &["PreconditionFailed", "AccessDenied", "EntityNotFound", "UnsupportedOperation", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "update_origin_access_control", name: "UpdateOriginAccessControl", http_method: "PUT", uri: "/2020-05-31/origin-access-control/{Id}/config", input: &STRUCTURE_UPDATEORIGINACCESSCONTROLREQUEST, root: None, output: Some(&STRUCTURE_UPDATEORIGINACCESSCONTROLRESULT), errors: &["PreconditionFailed", "AccessDenied", "OriginAccessControlAlreadyExists", "NoSuchOriginAccessControl", "IllegalUpdate", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "update_origin_request_policy", name: "UpdateOriginRequestPolicy", http_method: "PUT", uri: "/2020-05-31/origin-request-policy/{Id}", input: &STRUCTURE_UPDATEORIGINREQUESTPOLICYREQUEST, root: None, output: Some(&STRUCTURE_UPDATEORIGINREQUESTPOLICYRESULT), errors: &["PreconditionFailed", "AccessDenied", "TooManyHeadersInOriginRequestPolicy", "NoSuchOriginRequestPolicy", "TooManyCookiesInOriginRequestPolicy", "InconsistentQuantities", "OriginRequestPolicyAlreadyExists", "TooManyQueryStringsInOriginRequestPolicy", "IllegalUpdate", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "update_public_key", name: "UpdatePublicKey", http_method: "PUT", uri: "/2020-05-31/public-key/{Id}/config", input: &STRUCTURE_UPDATEPUBLICKEYREQUEST, root: None, output: Some(&STRUCTURE_UPDATEPUBLICKEYRESULT), errors: &["PreconditionFailed", "AccessDenied", "NoSuchPublicKey", "CannotChangeImmutablePublicKeyFields", "IllegalUpdate", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "update_realtime_log_config", name: "UpdateRealtimeLogConfig", http_method: "PUT", uri: "/2020-05-31/realtime-log-config", input: &STRUCTURE_UPDATEREALTIMELOGCONFIGREQUEST, root: Some("UpdateRealtimeLogConfigRequest"), output: Some(&STRUCTURE_UPDATEREALTIMELOGCONFIGRESULT), errors: &["AccessDenied", "InvalidArgument", "NoSuchRealtimeLogConfig"] },
    Operation { method_name: "update_response_headers_policy", name: "UpdateResponseHeadersPolicy", http_method: "PUT", uri: "/2020-05-31/response-headers-policy/{Id}", input: &STRUCTURE_UPDATERESPONSEHEADERSPOLICYREQUEST, root: None, output: Some(&STRUCTURE_UPDATERESPONSEHEADERSPOLICYRESULT), errors: &["PreconditionFailed", "AccessDenied", "TooManyCustomHeadersInResponseHeadersPolicy", "ResponseHeadersPolicyAlreadyExists", "InconsistentQuantities", "NoSuchResponseHeadersPolicy", "TooLongCSPInResponseHeadersPolicy", "IllegalUpdate", "InvalidArgument", "TooManyRemoveHeadersInResponseHeadersPolicy", "InvalidIfMatchVersion"] },
    Operation { method_name: "update_streaming_distribution", name: "UpdateStreamingDistribution", http_method: "PUT", uri: "/2020-05-31/streaming-distribution/{Id}/config", input: &STRUCTURE_UPDATESTREAMINGDISTRIBUTIONREQUEST, root: None, output: Some(&STRUCTURE_UPDATESTREAMINGDISTRIBUTIONRESULT), errors: &["AccessDenied", "InconsistentQuantities", "InvalidOriginAccessIdentity", "InvalidArgument", "IllegalUpdate", "TooManyTrustedSigners", "InvalidOriginAccessControl", "InvalidIfMatchVersion", "PreconditionFailed", "MissingBody", "TooManyStreamingDistributionCNAMEs", "TrustedSignerDoesNotExist", "CNAMEAlreadyExists", "NoSuchStreamingDistribution"] },
    Operation { method_name: "update_trust_store", name: "UpdateTrustStore", http_method: "PUT", uri: "/2020-05-31/trust-store/{Id}", input: &STRUCTURE_UPDATETRUSTSTOREREQUEST, root: None, output: Some(&STRUCTURE_UPDATETRUSTSTORERESULT), errors: &["PreconditionFailed", "AccessDenied", "EntityNotFound", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "update_vpc_origin", name: "UpdateVpcOrigin", http_method: "PUT", uri: "/2020-05-31/vpc-origin/{Id}", input: &STRUCTURE_UPDATEVPCORIGINREQUEST, root: None, output: Some(&STRUCTURE_UPDATEVPCORIGINRESULT), errors: &["PreconditionFailed", "AccessDenied", "EntityNotFound", "UnsupportedOperation", "EntityAlreadyExists", "InconsistentQuantities", "CannotUpdateEntityWhileInUse", "EntityLimitExceeded", "IllegalUpdate", "InvalidArgument", "InvalidIfMatchVersion"] },
    Operation { method_name: "verify_dns_configuration", name: "VerifyDnsConfiguration", http_method: "POST", uri: "/2020-05-31/verify-dns-configuration", input: &STRUCTURE_VERIFYDNSCONFIGURATIONREQUEST, root: Some("VerifyDnsConfigurationRequest"), output: Some(&STRUCTURE_VERIFYDNSCONFIGURATIONRESULT), errors: &["AccessDenied", "EntityNotFound", "InvalidArgument"] },
];

/// The codes of all modelled errors, each the name of its exception.
pub static ERRORS: [&str; 152] = [
    "AccessDenied",
    "BatchTooLarge",
    "CNAMEAlreadyExists",
    "CachePolicyAlreadyExists",
    "CachePolicyInUse",
    "CannotChangeImmutablePublicKeyFields",
    "CannotDeleteEntityWhileInUse",
    "CannotUpdateEntityWhileInUse",
    "CloudFrontOriginAccessIdentityAlreadyExists",
    "CloudFrontOriginAccessIdentityInUse",
    "ContinuousDeploymentPolicyAlreadyExists",
    "ContinuousDeploymentPolicyInUse",
    "DistributionAlreadyExists",
    "DistributionNotDisabled",
    "EntityAlreadyExists",
    "EntityLimitExceeded",
    "EntityNotFound",
    "EntitySizeLimitExceeded",
    "FieldLevelEncryptionConfigAlreadyExists",
    "FieldLevelEncryptionConfigInUse",
    "FieldLevelEncryptionProfileAlreadyExists",
    "FieldLevelEncryptionProfileInUse",
    "FieldLevelEncryptionProfileSizeExceeded",
    "FunctionAlreadyExists",
    "FunctionInUse",
    "FunctionSizeLimitExceeded",
    "IllegalDelete",
    "IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior",
    "IllegalOriginAccessConfiguration",
    "IllegalUpdate",
    "InconsistentQuantities",
    "InvalidArgument",
    "InvalidAssociation",
    "InvalidDefaultRootObject",
    "InvalidDomainNameForOriginAccessControl",
    "InvalidErrorCode",
    "InvalidForwardCookies",
    "InvalidFunctionAssociation",
    "InvalidGeoRestrictionParameter",
    "InvalidHeadersForS3Origin",
    "InvalidIfMatchVersion",
    "InvalidLambdaFunctionAssociation",
    "InvalidLocationCode",
    "InvalidMinimumProtocolVersion",
    "InvalidOrigin",
    "InvalidOriginAccessControl",
    "InvalidOriginAccessIdentity",
    "InvalidOriginKeepaliveTimeout",
    "InvalidOriginReadTimeout",
    "InvalidProtocolSettings",
    "InvalidQueryStringParameters",
    "InvalidRelativePath",
    "InvalidRequiredProtocol",
    "InvalidResponseCode",
    "InvalidTTLOrder",
    "InvalidTagging",
    "InvalidViewerCertificate",
    "InvalidWebACLId",
    "KeyGroupAlreadyExists",
    "MissingBody",
    "MonitoringSubscriptionAlreadyExists",
    "NoSuchCachePolicy",
    "NoSuchCloudFrontOriginAccessIdentity",
    "NoSuchContinuousDeploymentPolicy",
    "NoSuchDistribution",
    "NoSuchFieldLevelEncryptionConfig",
    "NoSuchFieldLevelEncryptionProfile",
    "NoSuchFunctionExists",
    "NoSuchInvalidation",
    "NoSuchMonitoringSubscription",
    "NoSuchOrigin",
    "NoSuchOriginAccessControl",
    "NoSuchOriginRequestPolicy",
    "NoSuchPublicKey",
    "NoSuchRealtimeLogConfig",
    "NoSuchResource",
    "NoSuchResponseHeadersPolicy",
    "NoSuchStreamingDistribution",
    "OriginAccessControlAlreadyExists",
    "OriginAccessControlInUse",
    "OriginRequestPolicyAlreadyExists",
    "OriginRequestPolicyInUse",
    "PreconditionFailed",
    "PublicKeyAlreadyExists",
    "PublicKeyInUse",
    "QueryArgProfileEmpty",
    "RealtimeLogConfigAlreadyExists",
    "RealtimeLogConfigInUse",
    "RealtimeLogConfigOwnerMismatch",
    "ResourceInUse",
    "ResourceNotDisabled",
    "ResponseHeadersPolicyAlreadyExists",
    "ResponseHeadersPolicyInUse",
    "StagingDistributionInUse",
    "StreamingDistributionAlreadyExists",
    "StreamingDistributionNotDisabled",
    "TestFunctionFailed",
    "TooLongCSPInResponseHeadersPolicy",
    "TooManyCacheBehaviors",
    "TooManyCachePolicies",
    "TooManyCertificates",
    "TooManyCloudFrontOriginAccessIdentities",
    "TooManyContinuousDeploymentPolicies",
    "TooManyCookieNamesInWhiteList",
    "TooManyCookiesInCachePolicy",
    "TooManyCookiesInOriginRequestPolicy",
    "TooManyCustomHeadersInResponseHeadersPolicy",
    "TooManyDistributionCNAMEs",
    "TooManyDistributions",
    "TooManyDistributionsAssociatedToCachePolicy",
    "TooManyDistributionsAssociatedToFieldLevelEncryptionConfig",
    "TooManyDistributionsAssociatedToKeyGroup",
    "TooManyDistributionsAssociatedToOriginAccessControl",
    "TooManyDistributionsAssociatedToOriginRequestPolicy",
    "TooManyDistributionsAssociatedToResponseHeadersPolicy",
    "TooManyDistributionsWithFunctionAssociations",
    "TooManyDistributionsWithLambdaAssociations",
    "TooManyDistributionsWithSingleFunctionARN",
    "TooManyFieldLevelEncryptionConfigs",
    "TooManyFieldLevelEncryptionContentTypeProfiles",
    "TooManyFieldLevelEncryptionEncryptionEntities",
    "TooManyFieldLevelEncryptionFieldPatterns",
    "TooManyFieldLevelEncryptionProfiles",
    "TooManyFieldLevelEncryptionQueryArgProfiles",
    "TooManyFunctionAssociations",
    "TooManyFunctions",
    "TooManyHeadersInCachePolicy",
    "TooManyHeadersInForwardedValues",
    "TooManyHeadersInOriginRequestPolicy",
    "TooManyInvalidationsInProgress",
    "TooManyKeyGroups",
    "TooManyKeyGroupsAssociatedToDistribution",
    "TooManyLambdaFunctionAssociations",
    "TooManyOriginAccessControls",
    "TooManyOriginCustomHeaders",
    "TooManyOriginGroupsPerDistribution",
    "TooManyOriginRequestPolicies",
    "TooManyOrigins",
    "TooManyPublicKeys",
    "TooManyPublicKeysInKeyGroup",
    "TooManyQueryStringParameters",
    "TooManyQueryStringsInCachePolicy",
    "TooManyQueryStringsInOriginRequestPolicy",
    "TooManyRealtimeLogConfigs",
    "TooManyRemoveHeadersInResponseHeadersPolicy",
    "TooManyResponseHeadersPolicies",
    "TooManyStreamingDistributionCNAMEs",
    "TooManyStreamingDistributions",
    "TooManyTrustedSigners",
    "TrustedKeyGroupDoesNotExist",
    "TrustedSignerDoesNotExist",
    "UnsupportedOperation",
];

/// Python's strings of the members' names.
static KEYS: [Key; 369] = [const { Key::new() }; 369];

static STRUCTURE_ACTIVETRUSTEDKEYGROUPS: Structure = Structure { required: &["Enabled", "Quantity"], union: false, payload: None, members: &[
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_KGKEYPAIRIDSLIST) },
] };
static STRUCTURE_ACTIVETRUSTEDSIGNERS: Structure = Structure { required: &["Enabled", "Quantity"], union: false, payload: None, members: &[
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_SIGNERLIST) },
] };
static STRUCTURE_ALIASICPRECORDAL: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "CNAME", key: &KEYS[3], wire_name: "CNAME", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ICPRecordalStatus", key: &KEYS[4], wire_name: "ICPRecordalStatus", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_ALIASES: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ALIASLIST) },
] };
static STRUCTURE_ALLOWEDMETHODS: Structure = Structure { required: &["Quantity", "Items"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_METHODSLIST) },
    Member { name: "CachedMethods", key: &KEYS[5], wire_name: "CachedMethods", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CACHEDMETHODS) },
] };
static STRUCTURE_ANYCASTIPLIST: Structure = Structure { required: &["Id", "Name", "Status", "Arn", "AnycastIps", "IpCount", "LastModifiedTime"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Arn", key: &KEYS[9], wire_name: "Arn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IpAddressType", key: &KEYS[10], wire_name: "IpAddressType", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IpamConfig", key: &KEYS[11], wire_name: "IpamConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_IPAMCONFIG) },
    Member { name: "AnycastIps", key: &KEYS[12], wire_name: "AnycastIps", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ANYCASTIPS) },
    Member { name: "IpCount", key: &KEYS[13], wire_name: "IpCount", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
] };
static STRUCTURE_ANYCASTIPLISTCOLLECTION: Structure = Structure { required: &["Marker", "MaxItems", "IsTruncated", "Quantity"], union: false, payload: None, members: &[
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ANYCASTIPLISTSUMMARIES) },
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "IsTruncated", key: &KEYS[18], wire_name: "IsTruncated", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
] };
static STRUCTURE_ANYCASTIPLISTSUMMARY: Structure = Structure { required: &["Id", "Name", "Status", "Arn", "IpCount", "LastModifiedTime"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Arn", key: &KEYS[9], wire_name: "Arn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IpCount", key: &KEYS[13], wire_name: "IpCount", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "IpAddressType", key: &KEYS[10], wire_name: "IpAddressType", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IpamConfig", key: &KEYS[11], wire_name: "IpamConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_IPAMCONFIG) },
] };
static STRUCTURE_ASSOCIATEALIASREQUEST: Structure = Structure { required: &["TargetDistributionId", "Alias"], union: false, payload: None, members: &[
    Member { name: "TargetDistributionId", key: &KEYS[20], wire_name: "TargetDistributionId", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Alias", key: &KEYS[21], wire_name: "Alias", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_ASSOCIATEDISTRIBUTIONTENANTWEBACLREQUEST: Structure = Structure { required: &["Id", "WebACLArn"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "WebACLArn", key: &KEYS[22], wire_name: "WebACLArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_ASSOCIATEDISTRIBUTIONTENANTWEBACLRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "WebACLArn", key: &KEYS[22], wire_name: "WebACLArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_ASSOCIATEDISTRIBUTIONWEBACLREQUEST: Structure = Structure { required: &["Id", "WebACLArn"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "WebACLArn", key: &KEYS[22], wire_name: "WebACLArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_ASSOCIATEDISTRIBUTIONWEBACLRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "WebACLArn", key: &KEYS[22], wire_name: "WebACLArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CACERTIFICATESBUNDLES3LOCATION: Structure = Structure { required: &["Bucket", "Key", "Region"], union: false, payload: None, members: &[
    Member { name: "Bucket", key: &KEYS[24], wire_name: "Bucket", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Key", key: &KEYS[25], wire_name: "Key", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Region", key: &KEYS[26], wire_name: "Region", location: Location::Body, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "Version", key: &KEYS[27], wire_name: "Version", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CACERTIFICATESBUNDLESOURCE: Structure = Structure { required: &[], union: true, payload: None, members: &[
    Member { name: "CaCertificatesBundleS3Location", key: &KEYS[28], wire_name: "CaCertificatesBundleS3Location", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CACERTIFICATESBUNDLES3LOCATION) },
] };
static STRUCTURE_CACHEBEHAVIOR: Structure = Structure { required: &["PathPattern", "TargetOriginId", "ViewerProtocolPolicy"], union: false, payload: None, members: &[
    Member { name: "PathPattern", key: &KEYS[29], wire_name: "PathPattern", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "TargetOriginId", key: &KEYS[30], wire_name: "TargetOriginId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "TrustedSigners", key: &KEYS[31], wire_name: "TrustedSigners", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TRUSTEDSIGNERS) },
    Member { name: "TrustedKeyGroups", key: &KEYS[32], wire_name: "TrustedKeyGroups", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TRUSTEDKEYGROUPS) },
    Member { name: "ViewerProtocolPolicy", key: &KEYS[33], wire_name: "ViewerProtocolPolicy", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "AllowedMethods", key: &KEYS[34], wire_name: "AllowedMethods", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ALLOWEDMETHODS) },
    Member { name: "SmoothStreaming", key: &KEYS[35], wire_name: "SmoothStreaming", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Compress", key: &KEYS[36], wire_name: "Compress", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "LambdaFunctionAssociations", key: &KEYS[37], wire_name: "LambdaFunctionAssociations", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_LAMBDAFUNCTIONASSOCIATIONS) },
    Member { name: "FunctionAssociations", key: &KEYS[38], wire_name: "FunctionAssociations", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FUNCTIONASSOCIATIONS) },
    Member { name: "FieldLevelEncryptionId", key: &KEYS[39], wire_name: "FieldLevelEncryptionId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "RealtimeLogConfigArn", key: &KEYS[40], wire_name: "RealtimeLogConfigArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CachePolicyId", key: &KEYS[41], wire_name: "CachePolicyId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "OriginRequestPolicyId", key: &KEYS[42], wire_name: "OriginRequestPolicyId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ResponseHeadersPolicyId", key: &KEYS[43], wire_name: "ResponseHeadersPolicyId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "GrpcConfig", key: &KEYS[44], wire_name: "GrpcConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_GRPCCONFIG) },
    Member { name: "ForwardedValues", key: &KEYS[45], wire_name: "ForwardedValues", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FORWARDEDVALUES) },
    Member { name: "MinTTL", key: &KEYS[46], wire_name: "MinTTL", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "DefaultTTL", key: &KEYS[47], wire_name: "DefaultTTL", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "MaxTTL", key: &KEYS[48], wire_name: "MaxTTL", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
] };
static STRUCTURE_CACHEBEHAVIORS: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_CACHEBEHAVIORLIST) },
] };
static STRUCTURE_CACHEPOLICY: Structure = Structure { required: &["Id", "LastModifiedTime", "CachePolicyConfig"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "CachePolicyConfig", key: &KEYS[49], wire_name: "CachePolicyConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CACHEPOLICYCONFIG) },
] };
static STRUCTURE_CACHEPOLICYCONFIG: Structure = Structure { required: &["Name", "MinTTL"], union: false, payload: None, members: &[
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "DefaultTTL", key: &KEYS[47], wire_name: "DefaultTTL", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "MaxTTL", key: &KEYS[48], wire_name: "MaxTTL", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "MinTTL", key: &KEYS[46], wire_name: "MinTTL", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "ParametersInCacheKeyAndForwardedToOrigin", key: &KEYS[51], wire_name: "ParametersInCacheKeyAndForwardedToOrigin", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_PARAMETERSINCACHEKEYANDFORWARDEDTOORIGIN) },
] };
static STRUCTURE_CACHEPOLICYCOOKIESCONFIG: Structure = Structure { required: &["CookieBehavior"], union: false, payload: None, members: &[
    Member { name: "CookieBehavior", key: &KEYS[52], wire_name: "CookieBehavior", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Cookies", key: &KEYS[53], wire_name: "Cookies", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_COOKIENAMES) },
] };
static STRUCTURE_CACHEPOLICYHEADERSCONFIG: Structure = Structure { required: &["HeaderBehavior"], union: false, payload: None, members: &[
    Member { name: "HeaderBehavior", key: &KEYS[54], wire_name: "HeaderBehavior", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Headers", key: &KEYS[55], wire_name: "Headers", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_HEADERS) },
] };
static STRUCTURE_CACHEPOLICYLIST: Structure = Structure { required: &["MaxItems", "Quantity"], union: false, payload: None, members: &[
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_CACHEPOLICYSUMMARYLIST) },
] };
static STRUCTURE_CACHEPOLICYQUERYSTRINGSCONFIG: Structure = Structure { required: &["QueryStringBehavior"], union: false, payload: None, members: &[
    Member { name: "QueryStringBehavior", key: &KEYS[56], wire_name: "QueryStringBehavior", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "QueryStrings", key: &KEYS[57], wire_name: "QueryStrings", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_QUERYSTRINGNAMES) },
] };
static STRUCTURE_CACHEPOLICYSUMMARY: Structure = Structure { required: &["Type", "CachePolicy"], union: false, payload: None, members: &[
    Member { name: "Type", key: &KEYS[58], wire_name: "Type", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CachePolicy", key: &KEYS[59], wire_name: "CachePolicy", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CACHEPOLICY) },
] };
static STRUCTURE_CACHETAGCONFIG: Structure = Structure { required: &["HeaderName"], union: false, payload: None, members: &[
    Member { name: "HeaderName", key: &KEYS[60], wire_name: "HeaderName", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CACHEDMETHODS: Structure = Structure { required: &["Quantity", "Items"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_METHODSLIST) },
] };
static STRUCTURE_CERTIFICATE: Structure = Structure { required: &["Arn"], union: false, payload: None, members: &[
    Member { name: "Arn", key: &KEYS[9], wire_name: "Arn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CLOUDFRONTORIGINACCESSIDENTITY: Structure = Structure { required: &["Id", "S3CanonicalUserId"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "S3CanonicalUserId", key: &KEYS[61], wire_name: "S3CanonicalUserId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CloudFrontOriginAccessIdentityConfig", key: &KEYS[62], wire_name: "CloudFrontOriginAccessIdentityConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CLOUDFRONTORIGINACCESSIDENTITYCONFIG) },
] };
static STRUCTURE_CLOUDFRONTORIGINACCESSIDENTITYCONFIG: Structure = Structure { required: &["CallerReference", "Comment"], union: false, payload: None, members: &[
    Member { name: "CallerReference", key: &KEYS[63], wire_name: "CallerReference", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CLOUDFRONTORIGINACCESSIDENTITYLIST: Structure = Structure { required: &["Marker", "MaxItems", "IsTruncated", "Quantity"], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "IsTruncated", key: &KEYS[18], wire_name: "IsTruncated", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_CLOUDFRONTORIGINACCESSIDENTITYSUMMARYLIST) },
] };
static STRUCTURE_CLOUDFRONTORIGINACCESSIDENTITYSUMMARY: Structure = Structure { required: &["Id", "S3CanonicalUserId", "Comment"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "S3CanonicalUserId", key: &KEYS[61], wire_name: "S3CanonicalUserId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CONFLICTINGALIAS: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Alias", key: &KEYS[21], wire_name: "Alias", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "DistributionId", key: &KEYS[64], wire_name: "DistributionId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "AccountId", key: &KEYS[65], wire_name: "AccountId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CONFLICTINGALIASESLIST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_CONFLICTINGALIASES) },
] };
static STRUCTURE_CONNECTIONFUNCTIONASSOCIATION: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 1 } },
] };
static STRUCTURE_CONNECTIONFUNCTIONSUMMARY: Structure = Structure { required: &["Name", "Id", "ConnectionFunctionConfig", "ConnectionFunctionArn", "Status", "Stage", "CreatedTime", "LastModifiedTime"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "ConnectionFunctionConfig", key: &KEYS[66], wire_name: "ConnectionFunctionConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FUNCTIONCONFIG) },
    Member { name: "ConnectionFunctionArn", key: &KEYS[67], wire_name: "ConnectionFunctionArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Stage", key: &KEYS[68], wire_name: "Stage", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CreatedTime", key: &KEYS[69], wire_name: "CreatedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
] };
static STRUCTURE_CONNECTIONFUNCTIONTESTRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "ConnectionFunctionSummary", key: &KEYS[70], wire_name: "ConnectionFunctionSummary", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONNECTIONFUNCTIONSUMMARY) },
    Member { name: "ComputeUtilization", key: &KEYS[71], wire_name: "ComputeUtilization", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ConnectionFunctionExecutionLogs", key: &KEYS[72], wire_name: "ConnectionFunctionExecutionLogs", location: Location::Body, namespace: false, shape: Shape::List(&LIST_FUNCTIONEXECUTIONLOGLIST) },
    Member { name: "ConnectionFunctionErrorMessage", key: &KEYS[73], wire_name: "ConnectionFunctionErrorMessage", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ConnectionFunctionOutput", key: &KEYS[74], wire_name: "ConnectionFunctionOutput", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CONNECTIONGROUP: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Arn", key: &KEYS[9], wire_name: "Arn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CreatedTime", key: &KEYS[69], wire_name: "CreatedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "Tags", key: &KEYS[75], wire_name: "Tags", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TAGS) },
    Member { name: "Ipv6Enabled", key: &KEYS[76], wire_name: "Ipv6Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "RoutingEndpoint", key: &KEYS[77], wire_name: "RoutingEndpoint", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "AnycastIpListId", key: &KEYS[78], wire_name: "AnycastIpListId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "IsDefault", key: &KEYS[79], wire_name: "IsDefault", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "ViewerFallback", key: &KEYS[80], wire_name: "ViewerFallback", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_VIEWERFALLBACK) },
] };
static STRUCTURE_CONNECTIONGROUPASSOCIATIONFILTER: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "AnycastIpListId", key: &KEYS[78], wire_name: "AnycastIpListId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CONNECTIONGROUPSUMMARY: Structure = Structure { required: &["Id", "Name", "Arn", "RoutingEndpoint", "CreatedTime", "LastModifiedTime", "ETag"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Arn", key: &KEYS[9], wire_name: "Arn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "RoutingEndpoint", key: &KEYS[77], wire_name: "RoutingEndpoint", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CreatedTime", key: &KEYS[69], wire_name: "CreatedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "AnycastIpListId", key: &KEYS[78], wire_name: "AnycastIpListId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IsDefault", key: &KEYS[79], wire_name: "IsDefault", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "ViewerFallback", key: &KEYS[80], wire_name: "ViewerFallback", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_VIEWERFALLBACK) },
] };
static STRUCTURE_CONTENTTYPEPROFILE: Structure = Structure { required: &["Format", "ContentType"], union: false, payload: None, members: &[
    Member { name: "Format", key: &KEYS[81], wire_name: "Format", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ProfileId", key: &KEYS[82], wire_name: "ProfileId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ContentType", key: &KEYS[83], wire_name: "ContentType", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CONTENTTYPEPROFILECONFIG: Structure = Structure { required: &["ForwardWhenContentTypeIsUnknown"], union: false, payload: None, members: &[
    Member { name: "ForwardWhenContentTypeIsUnknown", key: &KEYS[84], wire_name: "ForwardWhenContentTypeIsUnknown", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "ContentTypeProfiles", key: &KEYS[85], wire_name: "ContentTypeProfiles", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONTENTTYPEPROFILES) },
] };
static STRUCTURE_CONTENTTYPEPROFILES: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_CONTENTTYPEPROFILELIST) },
] };
static STRUCTURE_CONTINUOUSDEPLOYMENTPOLICY: Structure = Structure { required: &["Id", "LastModifiedTime", "ContinuousDeploymentPolicyConfig"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "ContinuousDeploymentPolicyConfig", key: &KEYS[86], wire_name: "ContinuousDeploymentPolicyConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONTINUOUSDEPLOYMENTPOLICYCONFIG) },
] };
static STRUCTURE_CONTINUOUSDEPLOYMENTPOLICYCONFIG: Structure = Structure { required: &["StagingDistributionDnsNames", "Enabled"], union: false, payload: None, members: &[
    Member { name: "StagingDistributionDnsNames", key: &KEYS[87], wire_name: "StagingDistributionDnsNames", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_STAGINGDISTRIBUTIONDNSNAMES) },
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "TrafficConfig", key: &KEYS[88], wire_name: "TrafficConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TRAFFICCONFIG) },
] };
static STRUCTURE_CONTINUOUSDEPLOYMENTPOLICYLIST: Structure = Structure { required: &["MaxItems", "Quantity"], union: false, payload: None, members: &[
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_CONTINUOUSDEPLOYMENTPOLICYSUMMARYLIST) },
] };
static STRUCTURE_CONTINUOUSDEPLOYMENTPOLICYSUMMARY: Structure = Structure { required: &["ContinuousDeploymentPolicy"], union: false, payload: None, members: &[
    Member { name: "ContinuousDeploymentPolicy", key: &KEYS[89], wire_name: "ContinuousDeploymentPolicy", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONTINUOUSDEPLOYMENTPOLICY) },
] };
static STRUCTURE_CONTINUOUSDEPLOYMENTSINGLEHEADERCONFIG: Structure = Structure { required: &["Header", "Value"], union: false, payload: None, members: &[
    Member { name: "Header", key: &KEYS[90], wire_name: "Header", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Value", key: &KEYS[91], wire_name: "Value", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CONTINUOUSDEPLOYMENTSINGLEWEIGHTCONFIG: Structure = Structure { required: &["Weight"], union: false, payload: None, members: &[
    Member { name: "Weight", key: &KEYS[92], wire_name: "Weight", location: Location::Body, namespace: false, shape: Shape::Float { min: None } },
    Member { name: "SessionStickinessConfig", key: &KEYS[93], wire_name: "SessionStickinessConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_SESSIONSTICKINESSCONFIG) },
] };
static STRUCTURE_COOKIENAMES: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_COOKIENAMELIST) },
] };
static STRUCTURE_COOKIEPREFERENCE: Structure = Structure { required: &["Forward"], union: false, payload: None, members: &[
    Member { name: "Forward", key: &KEYS[94], wire_name: "Forward", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "WhitelistedNames", key: &KEYS[95], wire_name: "WhitelistedNames", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_COOKIENAMES) },
] };
static STRUCTURE_COPYDISTRIBUTIONREQUEST: Structure = Structure { required: &["PrimaryDistributionId", "CallerReference"], union: false, payload: None, members: &[
    Member { name: "PrimaryDistributionId", key: &KEYS[96], wire_name: "PrimaryDistributionId", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Staging", key: &KEYS[97], wire_name: "Staging", location: Location::Header, namespace: false, shape: Shape::Boolean },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CallerReference", key: &KEYS[63], wire_name: "CallerReference", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
] };
static STRUCTURE_COPYDISTRIBUTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "Distribution", key: &KEYS[98], wire_name: "Distribution", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTION) },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATEANYCASTIPLISTREQUEST: Structure = Structure { required: &["Name", "IpCount"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "IpCount", key: &KEYS[13], wire_name: "IpCount", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Tags", key: &KEYS[75], wire_name: "Tags", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TAGS) },
    Member { name: "IpAddressType", key: &KEYS[10], wire_name: "IpAddressType", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IpamCidrConfigs", key: &KEYS[100], wire_name: "IpamCidrConfigs", location: Location::Body, namespace: false, shape: Shape::List(&LIST_IPAMCIDRCONFIGLIST) },
] };
static STRUCTURE_CREATEANYCASTIPLISTRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "AnycastIpList", key: &KEYS[101], wire_name: "AnycastIpList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ANYCASTIPLIST) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATECACHEPOLICYREQUEST: Structure = Structure { required: &["CachePolicyConfig"], union: false, payload: Some(0), members: &[
    Member { name: "CachePolicyConfig", key: &KEYS[49], wire_name: "CachePolicyConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_CACHEPOLICYCONFIG) },
] };
static STRUCTURE_CREATECACHEPOLICYRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "CachePolicy", key: &KEYS[59], wire_name: "CachePolicy", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CACHEPOLICY) },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATECLOUDFRONTORIGINACCESSIDENTITYREQUEST: Structure = Structure { required: &["CloudFrontOriginAccessIdentityConfig"], union: false, payload: Some(0), members: &[
    Member { name: "CloudFrontOriginAccessIdentityConfig", key: &KEYS[62], wire_name: "CloudFrontOriginAccessIdentityConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_CLOUDFRONTORIGINACCESSIDENTITYCONFIG) },
] };
static STRUCTURE_CREATECLOUDFRONTORIGINACCESSIDENTITYRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "CloudFrontOriginAccessIdentity", key: &KEYS[102], wire_name: "CloudFrontOriginAccessIdentity", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CLOUDFRONTORIGINACCESSIDENTITY) },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATECONNECTIONFUNCTIONREQUEST: Structure = Structure { required: &["Name", "ConnectionFunctionConfig", "ConnectionFunctionCode"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "ConnectionFunctionConfig", key: &KEYS[66], wire_name: "ConnectionFunctionConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FUNCTIONCONFIG) },
    Member { name: "ConnectionFunctionCode", key: &KEYS[103], wire_name: "ConnectionFunctionCode", location: Location::Body, namespace: false, shape: Shape::Blob },
    Member { name: "Tags", key: &KEYS[75], wire_name: "Tags", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TAGS) },
] };
static STRUCTURE_CREATECONNECTIONFUNCTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ConnectionFunctionSummary", key: &KEYS[70], wire_name: "ConnectionFunctionSummary", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONNECTIONFUNCTIONSUMMARY) },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATECONNECTIONGROUPREQUEST: Structure = Structure { required: &["Name"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Ipv6Enabled", key: &KEYS[76], wire_name: "Ipv6Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Tags", key: &KEYS[75], wire_name: "Tags", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TAGS) },
    Member { name: "AnycastIpListId", key: &KEYS[78], wire_name: "AnycastIpListId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "ViewerFallback", key: &KEYS[80], wire_name: "ViewerFallback", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_VIEWERFALLBACK) },
] };
static STRUCTURE_CREATECONNECTIONGROUPRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ConnectionGroup", key: &KEYS[104], wire_name: "ConnectionGroup", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONNECTIONGROUP) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATECONTINUOUSDEPLOYMENTPOLICYREQUEST: Structure = Structure { required: &["ContinuousDeploymentPolicyConfig"], union: false, payload: Some(0), members: &[
    Member { name: "ContinuousDeploymentPolicyConfig", key: &KEYS[86], wire_name: "ContinuousDeploymentPolicyConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_CONTINUOUSDEPLOYMENTPOLICYCONFIG) },
] };
static STRUCTURE_CREATECONTINUOUSDEPLOYMENTPOLICYRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ContinuousDeploymentPolicy", key: &KEYS[89], wire_name: "ContinuousDeploymentPolicy", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONTINUOUSDEPLOYMENTPOLICY) },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATEDISTRIBUTIONREQUEST: Structure = Structure { required: &["DistributionConfig"], union: false, payload: Some(0), members: &[
    Member { name: "DistributionConfig", key: &KEYS[105], wire_name: "DistributionConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONCONFIG) },
] };
static STRUCTURE_CREATEDISTRIBUTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "Distribution", key: &KEYS[98], wire_name: "Distribution", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTION) },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATEDISTRIBUTIONTENANTREQUEST: Structure = Structure { required: &["DistributionId", "Name", "Domains"], union: false, payload: None, members: &[
    Member { name: "DistributionId", key: &KEYS[64], wire_name: "DistributionId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Domains", key: &KEYS[106], wire_name: "Domains", location: Location::Body, namespace: false, shape: Shape::List(&LIST_DOMAINLIST) },
    Member { name: "Tags", key: &KEYS[75], wire_name: "Tags", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TAGS) },
    Member { name: "Customizations", key: &KEYS[107], wire_name: "Customizations", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CUSTOMIZATIONS) },
    Member { name: "Parameters", key: &KEYS[108], wire_name: "Parameters", location: Location::Body, namespace: false, shape: Shape::List(&LIST_PARAMETERS) },
    Member { name: "ConnectionGroupId", key: &KEYS[109], wire_name: "ConnectionGroupId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ManagedCertificateRequest", key: &KEYS[110], wire_name: "ManagedCertificateRequest", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_MANAGEDCERTIFICATEREQUEST) },
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "OnDomainTakeover", key: &KEYS[111], wire_name: "OnDomainTakeover", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATEDISTRIBUTIONTENANTRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "DistributionTenant", key: &KEYS[112], wire_name: "DistributionTenant", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONTENANT) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATEDISTRIBUTIONWITHTAGSREQUEST: Structure = Structure { required: &["DistributionConfigWithTags"], union: false, payload: Some(0), members: &[
    Member { name: "DistributionConfigWithTags", key: &KEYS[113], wire_name: "DistributionConfigWithTags", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONCONFIGWITHTAGS) },
] };
static STRUCTURE_CREATEDISTRIBUTIONWITHTAGSRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "Distribution", key: &KEYS[98], wire_name: "Distribution", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTION) },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATEFIELDLEVELENCRYPTIONCONFIGREQUEST: Structure = Structure { required: &["FieldLevelEncryptionConfig"], union: false, payload: Some(0), members: &[
    Member { name: "FieldLevelEncryptionConfig", key: &KEYS[114], wire_name: "FieldLevelEncryptionConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_FIELDLEVELENCRYPTIONCONFIG) },
] };
static STRUCTURE_CREATEFIELDLEVELENCRYPTIONCONFIGRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "FieldLevelEncryption", key: &KEYS[115], wire_name: "FieldLevelEncryption", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FIELDLEVELENCRYPTION) },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATEFIELDLEVELENCRYPTIONPROFILEREQUEST: Structure = Structure { required: &["FieldLevelEncryptionProfileConfig"], union: false, payload: Some(0), members: &[
    Member { name: "FieldLevelEncryptionProfileConfig", key: &KEYS[116], wire_name: "FieldLevelEncryptionProfileConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_FIELDLEVELENCRYPTIONPROFILECONFIG) },
] };
static STRUCTURE_CREATEFIELDLEVELENCRYPTIONPROFILERESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "FieldLevelEncryptionProfile", key: &KEYS[117], wire_name: "FieldLevelEncryptionProfile", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FIELDLEVELENCRYPTIONPROFILE) },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATEFUNCTIONREQUEST: Structure = Structure { required: &["Name", "FunctionConfig", "FunctionCode"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "FunctionConfig", key: &KEYS[118], wire_name: "FunctionConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FUNCTIONCONFIG) },
    Member { name: "FunctionCode", key: &KEYS[119], wire_name: "FunctionCode", location: Location::Body, namespace: false, shape: Shape::Blob },
    Member { name: "Tags", key: &KEYS[75], wire_name: "Tags", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TAGS) },
] };
static STRUCTURE_CREATEFUNCTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "FunctionSummary", key: &KEYS[120], wire_name: "FunctionSummary", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FUNCTIONSUMMARY) },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATEINVALIDATIONFORDISTRIBUTIONTENANTREQUEST: Structure = Structure { required: &["Id", "InvalidationBatch"], union: false, payload: Some(1), members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "InvalidationBatch", key: &KEYS[121], wire_name: "InvalidationBatch", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_INVALIDATIONBATCH) },
] };
static STRUCTURE_CREATEINVALIDATIONFORDISTRIBUTIONTENANTRESULT: Structure = Structure { required: &[], union: false, payload: Some(1), members: &[
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Invalidation", key: &KEYS[122], wire_name: "Invalidation", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_INVALIDATION) },
] };
static STRUCTURE_CREATEINVALIDATIONREQUEST: Structure = Structure { required: &["DistributionId", "InvalidationBatch"], union: false, payload: Some(1), members: &[
    Member { name: "DistributionId", key: &KEYS[64], wire_name: "DistributionId", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "InvalidationBatch", key: &KEYS[121], wire_name: "InvalidationBatch", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_INVALIDATIONBATCH) },
] };
static STRUCTURE_CREATEINVALIDATIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(1), members: &[
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Invalidation", key: &KEYS[122], wire_name: "Invalidation", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_INVALIDATION) },
] };
static STRUCTURE_CREATEKEYGROUPREQUEST: Structure = Structure { required: &["KeyGroupConfig"], union: false, payload: Some(0), members: &[
    Member { name: "KeyGroupConfig", key: &KEYS[123], wire_name: "KeyGroupConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_KEYGROUPCONFIG) },
] };
static STRUCTURE_CREATEKEYGROUPRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "KeyGroup", key: &KEYS[124], wire_name: "KeyGroup", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_KEYGROUP) },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATEKEYVALUESTOREREQUEST: Structure = Structure { required: &["Name"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ImportSource", key: &KEYS[125], wire_name: "ImportSource", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_IMPORTSOURCE) },
    Member { name: "Tags", key: &KEYS[75], wire_name: "Tags", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TAGS) },
] };
static STRUCTURE_CREATEKEYVALUESTORERESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "KeyValueStore", key: &KEYS[126], wire_name: "KeyValueStore", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_KEYVALUESTORE) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATEMONITORINGSUBSCRIPTIONREQUEST: Structure = Structure { required: &["DistributionId", "MonitoringSubscription"], union: false, payload: Some(1), members: &[
    Member { name: "DistributionId", key: &KEYS[64], wire_name: "DistributionId", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MonitoringSubscription", key: &KEYS[127], wire_name: "MonitoringSubscription", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_MONITORINGSUBSCRIPTION) },
] };
static STRUCTURE_CREATEMONITORINGSUBSCRIPTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "MonitoringSubscription", key: &KEYS[127], wire_name: "MonitoringSubscription", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_MONITORINGSUBSCRIPTION) },
] };
static STRUCTURE_CREATEORIGINACCESSCONTROLREQUEST: Structure = Structure { required: &["OriginAccessControlConfig"], union: false, payload: Some(0), members: &[
    Member { name: "OriginAccessControlConfig", key: &KEYS[128], wire_name: "OriginAccessControlConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_ORIGINACCESSCONTROLCONFIG) },
] };
static STRUCTURE_CREATEORIGINACCESSCONTROLRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "OriginAccessControl", key: &KEYS[129], wire_name: "OriginAccessControl", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINACCESSCONTROL) },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATEORIGINREQUESTPOLICYREQUEST: Structure = Structure { required: &["OriginRequestPolicyConfig"], union: false, payload: Some(0), members: &[
    Member { name: "OriginRequestPolicyConfig", key: &KEYS[130], wire_name: "OriginRequestPolicyConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_ORIGINREQUESTPOLICYCONFIG) },
] };
static STRUCTURE_CREATEORIGINREQUESTPOLICYRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "OriginRequestPolicy", key: &KEYS[131], wire_name: "OriginRequestPolicy", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINREQUESTPOLICY) },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATEPUBLICKEYREQUEST: Structure = Structure { required: &["PublicKeyConfig"], union: false, payload: Some(0), members: &[
    Member { name: "PublicKeyConfig", key: &KEYS[132], wire_name: "PublicKeyConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_PUBLICKEYCONFIG) },
] };
static STRUCTURE_CREATEPUBLICKEYRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "PublicKey", key: &KEYS[133], wire_name: "PublicKey", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_PUBLICKEY) },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATEREALTIMELOGCONFIGREQUEST: Structure = Structure { required: &["EndPoints", "Fields", "Name", "SamplingRate"], union: false, payload: None, members: &[
    Member { name: "EndPoints", key: &KEYS[134], wire_name: "EndPoints", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ENDPOINTLIST) },
    Member { name: "Fields", key: &KEYS[135], wire_name: "Fields", location: Location::Body, namespace: false, shape: Shape::List(&LIST_FIELDLIST) },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "SamplingRate", key: &KEYS[136], wire_name: "SamplingRate", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
] };
static STRUCTURE_CREATEREALTIMELOGCONFIGRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "RealtimeLogConfig", key: &KEYS[137], wire_name: "RealtimeLogConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_REALTIMELOGCONFIG) },
] };
static STRUCTURE_CREATERESPONSEHEADERSPOLICYREQUEST: Structure = Structure { required: &["ResponseHeadersPolicyConfig"], union: false, payload: Some(0), members: &[
    Member { name: "ResponseHeadersPolicyConfig", key: &KEYS[138], wire_name: "ResponseHeadersPolicyConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYCONFIG) },
] };
static STRUCTURE_CREATERESPONSEHEADERSPOLICYRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ResponseHeadersPolicy", key: &KEYS[139], wire_name: "ResponseHeadersPolicy", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICY) },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATESTREAMINGDISTRIBUTIONREQUEST: Structure = Structure { required: &["StreamingDistributionConfig"], union: false, payload: Some(0), members: &[
    Member { name: "StreamingDistributionConfig", key: &KEYS[140], wire_name: "StreamingDistributionConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_STREAMINGDISTRIBUTIONCONFIG) },
] };
static STRUCTURE_CREATESTREAMINGDISTRIBUTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "StreamingDistribution", key: &KEYS[141], wire_name: "StreamingDistribution", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_STREAMINGDISTRIBUTION) },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATESTREAMINGDISTRIBUTIONWITHTAGSREQUEST: Structure = Structure { required: &["StreamingDistributionConfigWithTags"], union: false, payload: Some(0), members: &[
    Member { name: "StreamingDistributionConfigWithTags", key: &KEYS[142], wire_name: "StreamingDistributionConfigWithTags", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_STREAMINGDISTRIBUTIONCONFIGWITHTAGS) },
] };
static STRUCTURE_CREATESTREAMINGDISTRIBUTIONWITHTAGSRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "StreamingDistribution", key: &KEYS[141], wire_name: "StreamingDistribution", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_STREAMINGDISTRIBUTION) },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATETRUSTSTOREREQUEST: Structure = Structure { required: &["Name", "CaCertificatesBundleSource"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CaCertificatesBundleSource", key: &KEYS[143], wire_name: "CaCertificatesBundleSource", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CACERTIFICATESBUNDLESOURCE) },
    Member { name: "UseClientCertificateOCSPEndpoint", key: &KEYS[144], wire_name: "UseClientCertificateOCSPEndpoint", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Tags", key: &KEYS[75], wire_name: "Tags", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TAGS) },
] };
static STRUCTURE_CREATETRUSTSTORERESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "TrustStore", key: &KEYS[145], wire_name: "TrustStore", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TRUSTSTORE) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CREATEVPCORIGINREQUEST: Structure = Structure { required: &["VpcOriginEndpointConfig"], union: false, payload: None, members: &[
    Member { name: "VpcOriginEndpointConfig", key: &KEYS[146], wire_name: "VpcOriginEndpointConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_VPCORIGINENDPOINTCONFIG) },
    Member { name: "Tags", key: &KEYS[75], wire_name: "Tags", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TAGS) },
] };
static STRUCTURE_CREATEVPCORIGINRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "VpcOrigin", key: &KEYS[147], wire_name: "VpcOrigin", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_VPCORIGIN) },
    Member { name: "Location", key: &KEYS[99], wire_name: "Location", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CUSTOMERRORRESPONSE: Structure = Structure { required: &["ErrorCode"], union: false, payload: None, members: &[
    Member { name: "ErrorCode", key: &KEYS[148], wire_name: "ErrorCode", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "ResponsePagePath", key: &KEYS[149], wire_name: "ResponsePagePath", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ResponseCode", key: &KEYS[150], wire_name: "ResponseCode", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ErrorCachingMinTTL", key: &KEYS[151], wire_name: "ErrorCachingMinTTL", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
] };
static STRUCTURE_CUSTOMERRORRESPONSES: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_CUSTOMERRORRESPONSELIST) },
] };
static STRUCTURE_CUSTOMHEADERS: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ORIGINCUSTOMHEADERSLIST) },
] };
static STRUCTURE_CUSTOMORIGINCONFIG: Structure = Structure { required: &["HTTPPort", "HTTPSPort", "OriginProtocolPolicy"], union: false, payload: None, members: &[
    Member { name: "HTTPPort", key: &KEYS[152], wire_name: "HTTPPort", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "HTTPSPort", key: &KEYS[153], wire_name: "HTTPSPort", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "OriginProtocolPolicy", key: &KEYS[154], wire_name: "OriginProtocolPolicy", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "OriginSslProtocols", key: &KEYS[155], wire_name: "OriginSslProtocols", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINSSLPROTOCOLS) },
    Member { name: "OriginReadTimeout", key: &KEYS[156], wire_name: "OriginReadTimeout", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "OriginKeepaliveTimeout", key: &KEYS[157], wire_name: "OriginKeepaliveTimeout", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "IpAddressType", key: &KEYS[10], wire_name: "IpAddressType", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "OriginMtlsConfig", key: &KEYS[158], wire_name: "OriginMtlsConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINMTLSCONFIG) },
    Member { name: "OriginHttpVersion", key: &KEYS[159], wire_name: "OriginHttpVersion", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_CUSTOMIZATIONS: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "WebAcl", key: &KEYS[160], wire_name: "WebAcl", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_WEBACLCUSTOMIZATION) },
    Member { name: "Certificate", key: &KEYS[161], wire_name: "Certificate", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CERTIFICATE) },
    Member { name: "GeoRestrictions", key: &KEYS[162], wire_name: "GeoRestrictions", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_GEORESTRICTIONCUSTOMIZATION) },
] };
static STRUCTURE_DEFAULTCACHEBEHAVIOR: Structure = Structure { required: &["TargetOriginId", "ViewerProtocolPolicy"], union: false, payload: None, members: &[
    Member { name: "TargetOriginId", key: &KEYS[30], wire_name: "TargetOriginId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "TrustedSigners", key: &KEYS[31], wire_name: "TrustedSigners", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TRUSTEDSIGNERS) },
    Member { name: "TrustedKeyGroups", key: &KEYS[32], wire_name: "TrustedKeyGroups", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TRUSTEDKEYGROUPS) },
    Member { name: "ViewerProtocolPolicy", key: &KEYS[33], wire_name: "ViewerProtocolPolicy", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "AllowedMethods", key: &KEYS[34], wire_name: "AllowedMethods", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ALLOWEDMETHODS) },
    Member { name: "SmoothStreaming", key: &KEYS[35], wire_name: "SmoothStreaming", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Compress", key: &KEYS[36], wire_name: "Compress", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "LambdaFunctionAssociations", key: &KEYS[37], wire_name: "LambdaFunctionAssociations", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_LAMBDAFUNCTIONASSOCIATIONS) },
    Member { name: "FunctionAssociations", key: &KEYS[38], wire_name: "FunctionAssociations", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FUNCTIONASSOCIATIONS) },
    Member { name: "FieldLevelEncryptionId", key: &KEYS[39], wire_name: "FieldLevelEncryptionId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "RealtimeLogConfigArn", key: &KEYS[40], wire_name: "RealtimeLogConfigArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CachePolicyId", key: &KEYS[41], wire_name: "CachePolicyId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "OriginRequestPolicyId", key: &KEYS[42], wire_name: "OriginRequestPolicyId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ResponseHeadersPolicyId", key: &KEYS[43], wire_name: "ResponseHeadersPolicyId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "GrpcConfig", key: &KEYS[44], wire_name: "GrpcConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_GRPCCONFIG) },
    Member { name: "ForwardedValues", key: &KEYS[45], wire_name: "ForwardedValues", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FORWARDEDVALUES) },
    Member { name: "MinTTL", key: &KEYS[46], wire_name: "MinTTL", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "DefaultTTL", key: &KEYS[47], wire_name: "DefaultTTL", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "MaxTTL", key: &KEYS[48], wire_name: "MaxTTL", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
] };
static STRUCTURE_DELETEANYCASTIPLISTREQUEST: Structure = Structure { required: &["Id", "IfMatch"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETECACHEPOLICYREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETECLOUDFRONTORIGINACCESSIDENTITYREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETECONNECTIONFUNCTIONREQUEST: Structure = Structure { required: &["Id", "IfMatch"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETECONNECTIONGROUPREQUEST: Structure = Structure { required: &["Id", "IfMatch"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETECONTINUOUSDEPLOYMENTPOLICYREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETEDISTRIBUTIONREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETEDISTRIBUTIONTENANTREQUEST: Structure = Structure { required: &["Id", "IfMatch"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETEFIELDLEVELENCRYPTIONCONFIGREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETEFIELDLEVELENCRYPTIONPROFILEREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETEFUNCTIONREQUEST: Structure = Structure { required: &["Name", "IfMatch"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Uri, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETEKEYGROUPREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETEKEYVALUESTOREREQUEST: Structure = Structure { required: &["Name", "IfMatch"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Uri, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETEMONITORINGSUBSCRIPTIONREQUEST: Structure = Structure { required: &["DistributionId"], union: false, payload: None, members: &[
    Member { name: "DistributionId", key: &KEYS[64], wire_name: "DistributionId", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETEMONITORINGSUBSCRIPTIONRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
] };
static STRUCTURE_DELETEORIGINACCESSCONTROLREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETEORIGINREQUESTPOLICYREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETEPUBLICKEYREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETEREALTIMELOGCONFIGREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ARN", key: &KEYS[163], wire_name: "ARN", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETERESOURCEPOLICYREQUEST: Structure = Structure { required: &["ResourceArn"], union: false, payload: None, members: &[
    Member { name: "ResourceArn", key: &KEYS[164], wire_name: "ResourceArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETERESPONSEHEADERSPOLICYREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETESTREAMINGDISTRIBUTIONREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETETRUSTSTOREREQUEST: Structure = Structure { required: &["Id", "IfMatch"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETEVPCORIGINREQUEST: Structure = Structure { required: &["Id", "IfMatch"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DELETEVPCORIGINRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "VpcOrigin", key: &KEYS[147], wire_name: "VpcOrigin", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_VPCORIGIN) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DESCRIBECONNECTIONFUNCTIONREQUEST: Structure = Structure { required: &["Identifier"], union: false, payload: None, members: &[
    Member { name: "Identifier", key: &KEYS[165], wire_name: "Identifier", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Stage", key: &KEYS[68], wire_name: "Stage", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DESCRIBECONNECTIONFUNCTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ConnectionFunctionSummary", key: &KEYS[70], wire_name: "ConnectionFunctionSummary", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONNECTIONFUNCTIONSUMMARY) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DESCRIBEFUNCTIONREQUEST: Structure = Structure { required: &["Name"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Uri, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "Stage", key: &KEYS[68], wire_name: "Stage", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DESCRIBEFUNCTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "FunctionSummary", key: &KEYS[120], wire_name: "FunctionSummary", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FUNCTIONSUMMARY) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DESCRIBEKEYVALUESTOREREQUEST: Structure = Structure { required: &["Name"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Uri, namespace: false, shape: Shape::String { min: 1 } },
] };
static STRUCTURE_DESCRIBEKEYVALUESTORERESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "KeyValueStore", key: &KEYS[126], wire_name: "KeyValueStore", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_KEYVALUESTORE) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DISASSOCIATEDISTRIBUTIONTENANTWEBACLREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DISASSOCIATEDISTRIBUTIONTENANTWEBACLRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DISASSOCIATEDISTRIBUTIONWEBACLREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DISASSOCIATEDISTRIBUTIONWEBACLRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DISTRIBUTION: Structure = Structure { required: &["Id", "ARN", "Status", "LastModifiedTime", "InProgressInvalidationBatches", "DomainName", "DistributionConfig"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ARN", key: &KEYS[163], wire_name: "ARN", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "InProgressInvalidationBatches", key: &KEYS[166], wire_name: "InProgressInvalidationBatches", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "DomainName", key: &KEYS[167], wire_name: "DomainName", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ActiveTrustedSigners", key: &KEYS[168], wire_name: "ActiveTrustedSigners", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ACTIVETRUSTEDSIGNERS) },
    Member { name: "ActiveTrustedKeyGroups", key: &KEYS[169], wire_name: "ActiveTrustedKeyGroups", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ACTIVETRUSTEDKEYGROUPS) },
    Member { name: "DistributionConfig", key: &KEYS[105], wire_name: "DistributionConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONCONFIG) },
    Member { name: "AliasICPRecordals", key: &KEYS[170], wire_name: "AliasICPRecordals", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ALIASICPRECORDALS) },
] };
static STRUCTURE_DISTRIBUTIONCONFIG: Structure = Structure { required: &["CallerReference", "Origins", "DefaultCacheBehavior", "Comment", "Enabled"], union: false, payload: None, members: &[
    Member { name: "CallerReference", key: &KEYS[63], wire_name: "CallerReference", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Aliases", key: &KEYS[171], wire_name: "Aliases", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ALIASES) },
    Member { name: "DefaultRootObject", key: &KEYS[172], wire_name: "DefaultRootObject", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Origins", key: &KEYS[173], wire_name: "Origins", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINS) },
    Member { name: "OriginGroups", key: &KEYS[174], wire_name: "OriginGroups", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINGROUPS) },
    Member { name: "DefaultCacheBehavior", key: &KEYS[175], wire_name: "DefaultCacheBehavior", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DEFAULTCACHEBEHAVIOR) },
    Member { name: "CacheBehaviors", key: &KEYS[176], wire_name: "CacheBehaviors", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CACHEBEHAVIORS) },
    Member { name: "CustomErrorResponses", key: &KEYS[177], wire_name: "CustomErrorResponses", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CUSTOMERRORRESPONSES) },
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Logging", key: &KEYS[178], wire_name: "Logging", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_LOGGINGCONFIG) },
    Member { name: "PriceClass", key: &KEYS[179], wire_name: "PriceClass", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "ViewerCertificate", key: &KEYS[180], wire_name: "ViewerCertificate", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_VIEWERCERTIFICATE) },
    Member { name: "Restrictions", key: &KEYS[181], wire_name: "Restrictions", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESTRICTIONS) },
    Member { name: "WebACLId", key: &KEYS[182], wire_name: "WebACLId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "HttpVersion", key: &KEYS[183], wire_name: "HttpVersion", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IsIPV6Enabled", key: &KEYS[184], wire_name: "IsIPV6Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "ContinuousDeploymentPolicyId", key: &KEYS[185], wire_name: "ContinuousDeploymentPolicyId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Staging", key: &KEYS[97], wire_name: "Staging", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "AnycastIpListId", key: &KEYS[78], wire_name: "AnycastIpListId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "TenantConfig", key: &KEYS[186], wire_name: "TenantConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TENANTCONFIG) },
    Member { name: "ConnectionMode", key: &KEYS[187], wire_name: "ConnectionMode", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ViewerMtlsConfig", key: &KEYS[188], wire_name: "ViewerMtlsConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_VIEWERMTLSCONFIG) },
    Member { name: "ConnectionFunctionAssociation", key: &KEYS[189], wire_name: "ConnectionFunctionAssociation", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONNECTIONFUNCTIONASSOCIATION) },
    Member { name: "CacheTagConfig", key: &KEYS[190], wire_name: "CacheTagConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CACHETAGCONFIG) },
] };
static STRUCTURE_DISTRIBUTIONCONFIGWITHTAGS: Structure = Structure { required: &["DistributionConfig", "Tags"], union: false, payload: None, members: &[
    Member { name: "DistributionConfig", key: &KEYS[105], wire_name: "DistributionConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONCONFIG) },
    Member { name: "Tags", key: &KEYS[75], wire_name: "Tags", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TAGS) },
] };
static STRUCTURE_DISTRIBUTIONIDLIST: Structure = Structure { required: &["Marker", "MaxItems", "IsTruncated", "Quantity"], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "IsTruncated", key: &KEYS[18], wire_name: "IsTruncated", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_DISTRIBUTIONIDLISTSUMMARY) },
] };
static STRUCTURE_DISTRIBUTIONIDOWNER: Structure = Structure { required: &["DistributionId", "OwnerAccountId"], union: false, payload: None, members: &[
    Member { name: "DistributionId", key: &KEYS[64], wire_name: "DistributionId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "OwnerAccountId", key: &KEYS[191], wire_name: "OwnerAccountId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DISTRIBUTIONIDOWNERLIST: Structure = Structure { required: &["Marker", "MaxItems", "IsTruncated", "Quantity"], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "IsTruncated", key: &KEYS[18], wire_name: "IsTruncated", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_DISTRIBUTIONIDOWNERITEMLIST) },
] };
static STRUCTURE_DISTRIBUTIONLIST: Structure = Structure { required: &["Marker", "MaxItems", "IsTruncated", "Quantity"], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "IsTruncated", key: &KEYS[18], wire_name: "IsTruncated", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_DISTRIBUTIONSUMMARYLIST) },
] };
static STRUCTURE_DISTRIBUTIONRESOURCEID: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "DistributionId", key: &KEYS[64], wire_name: "DistributionId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "DistributionTenantId", key: &KEYS[192], wire_name: "DistributionTenantId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DISTRIBUTIONSUMMARY: Structure = Structure { required: &["Id", "ARN", "Status", "LastModifiedTime", "DomainName", "Aliases", "Origins", "DefaultCacheBehavior", "CacheBehaviors", "CustomErrorResponses", "Comment", "PriceClass", "Enabled", "ViewerCertificate", "Restrictions", "WebACLId", "HttpVersion", "IsIPV6Enabled", "Staging"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ARN", key: &KEYS[163], wire_name: "ARN", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "DomainName", key: &KEYS[167], wire_name: "DomainName", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Aliases", key: &KEYS[171], wire_name: "Aliases", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ALIASES) },
    Member { name: "Origins", key: &KEYS[173], wire_name: "Origins", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINS) },
    Member { name: "OriginGroups", key: &KEYS[174], wire_name: "OriginGroups", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINGROUPS) },
    Member { name: "DefaultCacheBehavior", key: &KEYS[175], wire_name: "DefaultCacheBehavior", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DEFAULTCACHEBEHAVIOR) },
    Member { name: "CacheBehaviors", key: &KEYS[176], wire_name: "CacheBehaviors", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CACHEBEHAVIORS) },
    Member { name: "CustomErrorResponses", key: &KEYS[177], wire_name: "CustomErrorResponses", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CUSTOMERRORRESPONSES) },
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "PriceClass", key: &KEYS[179], wire_name: "PriceClass", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "ViewerCertificate", key: &KEYS[180], wire_name: "ViewerCertificate", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_VIEWERCERTIFICATE) },
    Member { name: "Restrictions", key: &KEYS[181], wire_name: "Restrictions", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESTRICTIONS) },
    Member { name: "WebACLId", key: &KEYS[182], wire_name: "WebACLId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "HttpVersion", key: &KEYS[183], wire_name: "HttpVersion", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IsIPV6Enabled", key: &KEYS[184], wire_name: "IsIPV6Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "AliasICPRecordals", key: &KEYS[170], wire_name: "AliasICPRecordals", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ALIASICPRECORDALS) },
    Member { name: "Staging", key: &KEYS[97], wire_name: "Staging", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "ConnectionMode", key: &KEYS[187], wire_name: "ConnectionMode", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "AnycastIpListId", key: &KEYS[78], wire_name: "AnycastIpListId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ViewerMtlsConfig", key: &KEYS[188], wire_name: "ViewerMtlsConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_VIEWERMTLSCONFIG) },
    Member { name: "ConnectionFunctionAssociation", key: &KEYS[189], wire_name: "ConnectionFunctionAssociation", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONNECTIONFUNCTIONASSOCIATION) },
] };
static STRUCTURE_DISTRIBUTIONTENANT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "DistributionId", key: &KEYS[64], wire_name: "DistributionId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Arn", key: &KEYS[9], wire_name: "Arn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Domains", key: &KEYS[106], wire_name: "Domains", location: Location::Body, namespace: false, shape: Shape::List(&LIST_DOMAINRESULTLIST) },
    Member { name: "Tags", key: &KEYS[75], wire_name: "Tags", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TAGS) },
    Member { name: "Customizations", key: &KEYS[107], wire_name: "Customizations", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CUSTOMIZATIONS) },
    Member { name: "Parameters", key: &KEYS[108], wire_name: "Parameters", location: Location::Body, namespace: false, shape: Shape::List(&LIST_PARAMETERS) },
    Member { name: "ConnectionGroupId", key: &KEYS[109], wire_name: "ConnectionGroupId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CreatedTime", key: &KEYS[69], wire_name: "CreatedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DISTRIBUTIONTENANTASSOCIATIONFILTER: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "DistributionId", key: &KEYS[64], wire_name: "DistributionId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ConnectionGroupId", key: &KEYS[109], wire_name: "ConnectionGroupId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DISTRIBUTIONTENANTSUMMARY: Structure = Structure { required: &["Id", "DistributionId", "Name", "Arn", "Domains", "CreatedTime", "LastModifiedTime", "ETag"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "DistributionId", key: &KEYS[64], wire_name: "DistributionId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Arn", key: &KEYS[9], wire_name: "Arn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Domains", key: &KEYS[106], wire_name: "Domains", location: Location::Body, namespace: false, shape: Shape::List(&LIST_DOMAINRESULTLIST) },
    Member { name: "ConnectionGroupId", key: &KEYS[109], wire_name: "ConnectionGroupId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Customizations", key: &KEYS[107], wire_name: "Customizations", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CUSTOMIZATIONS) },
    Member { name: "CreatedTime", key: &KEYS[69], wire_name: "CreatedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DNSCONFIGURATION: Structure = Structure { required: &["Domain", "Status"], union: false, payload: None, members: &[
    Member { name: "Domain", key: &KEYS[193], wire_name: "Domain", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Reason", key: &KEYS[194], wire_name: "Reason", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DOMAINCONFLICT: Structure = Structure { required: &["Domain", "ResourceType", "ResourceId", "AccountId"], union: false, payload: None, members: &[
    Member { name: "Domain", key: &KEYS[193], wire_name: "Domain", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ResourceType", key: &KEYS[195], wire_name: "ResourceType", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ResourceId", key: &KEYS[196], wire_name: "ResourceId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "AccountId", key: &KEYS[65], wire_name: "AccountId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DOMAINITEM: Structure = Structure { required: &["Domain"], union: false, payload: None, members: &[
    Member { name: "Domain", key: &KEYS[193], wire_name: "Domain", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ServeOn", key: &KEYS[197], wire_name: "ServeOn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_DOMAINRESULT: Structure = Structure { required: &["Domain"], union: false, payload: None, members: &[
    Member { name: "Domain", key: &KEYS[193], wire_name: "Domain", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ServeOn", key: &KEYS[197], wire_name: "ServeOn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_ENCRYPTIONENTITIES: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ENCRYPTIONENTITYLIST) },
] };
static STRUCTURE_ENCRYPTIONENTITY: Structure = Structure { required: &["PublicKeyId", "ProviderId", "FieldPatterns"], union: false, payload: None, members: &[
    Member { name: "PublicKeyId", key: &KEYS[198], wire_name: "PublicKeyId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ProviderId", key: &KEYS[199], wire_name: "ProviderId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "FieldPatterns", key: &KEYS[200], wire_name: "FieldPatterns", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FIELDPATTERNS) },
] };
static STRUCTURE_ENDPOINT: Structure = Structure { required: &["StreamType"], union: false, payload: None, members: &[
    Member { name: "StreamType", key: &KEYS[201], wire_name: "StreamType", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "KinesisStreamConfig", key: &KEYS[202], wire_name: "KinesisStreamConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_KINESISSTREAMCONFIG) },
] };
static STRUCTURE_FIELDLEVELENCRYPTION: Structure = Structure { required: &["Id", "LastModifiedTime", "FieldLevelEncryptionConfig"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "FieldLevelEncryptionConfig", key: &KEYS[114], wire_name: "FieldLevelEncryptionConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FIELDLEVELENCRYPTIONCONFIG) },
] };
static STRUCTURE_FIELDLEVELENCRYPTIONCONFIG: Structure = Structure { required: &["CallerReference"], union: false, payload: None, members: &[
    Member { name: "CallerReference", key: &KEYS[63], wire_name: "CallerReference", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "QueryArgProfileConfig", key: &KEYS[203], wire_name: "QueryArgProfileConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_QUERYARGPROFILECONFIG) },
    Member { name: "ContentTypeProfileConfig", key: &KEYS[204], wire_name: "ContentTypeProfileConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONTENTTYPEPROFILECONFIG) },
] };
static STRUCTURE_FIELDLEVELENCRYPTIONLIST: Structure = Structure { required: &["MaxItems", "Quantity"], union: false, payload: None, members: &[
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_FIELDLEVELENCRYPTIONSUMMARYLIST) },
] };
static STRUCTURE_FIELDLEVELENCRYPTIONPROFILE: Structure = Structure { required: &["Id", "LastModifiedTime", "FieldLevelEncryptionProfileConfig"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "FieldLevelEncryptionProfileConfig", key: &KEYS[116], wire_name: "FieldLevelEncryptionProfileConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FIELDLEVELENCRYPTIONPROFILECONFIG) },
] };
static STRUCTURE_FIELDLEVELENCRYPTIONPROFILECONFIG: Structure = Structure { required: &["Name", "CallerReference", "EncryptionEntities"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CallerReference", key: &KEYS[63], wire_name: "CallerReference", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "EncryptionEntities", key: &KEYS[205], wire_name: "EncryptionEntities", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ENCRYPTIONENTITIES) },
] };
static STRUCTURE_FIELDLEVELENCRYPTIONPROFILELIST: Structure = Structure { required: &["MaxItems", "Quantity"], union: false, payload: None, members: &[
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_FIELDLEVELENCRYPTIONPROFILESUMMARYLIST) },
] };
static STRUCTURE_FIELDLEVELENCRYPTIONPROFILESUMMARY: Structure = Structure { required: &["Id", "LastModifiedTime", "Name", "EncryptionEntities"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "EncryptionEntities", key: &KEYS[205], wire_name: "EncryptionEntities", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ENCRYPTIONENTITIES) },
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_FIELDLEVELENCRYPTIONSUMMARY: Structure = Structure { required: &["Id", "LastModifiedTime"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "QueryArgProfileConfig", key: &KEYS[203], wire_name: "QueryArgProfileConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_QUERYARGPROFILECONFIG) },
    Member { name: "ContentTypeProfileConfig", key: &KEYS[204], wire_name: "ContentTypeProfileConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONTENTTYPEPROFILECONFIG) },
] };
static STRUCTURE_FIELDPATTERNS: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_FIELDPATTERNLIST) },
] };
static STRUCTURE_FORWARDEDVALUES: Structure = Structure { required: &["QueryString", "Cookies"], union: false, payload: None, members: &[
    Member { name: "QueryString", key: &KEYS[206], wire_name: "QueryString", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Cookies", key: &KEYS[53], wire_name: "Cookies", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_COOKIEPREFERENCE) },
    Member { name: "Headers", key: &KEYS[55], wire_name: "Headers", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_HEADERS) },
    Member { name: "QueryStringCacheKeys", key: &KEYS[207], wire_name: "QueryStringCacheKeys", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_QUERYSTRINGCACHEKEYS) },
] };
static STRUCTURE_FUNCTIONASSOCIATION: Structure = Structure { required: &["FunctionARN", "EventType"], union: false, payload: None, members: &[
    Member { name: "FunctionARN", key: &KEYS[208], wire_name: "FunctionARN", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "EventType", key: &KEYS[209], wire_name: "EventType", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_FUNCTIONASSOCIATIONS: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_FUNCTIONASSOCIATIONLIST) },
] };
static STRUCTURE_FUNCTIONCONFIG: Structure = Structure { required: &["Comment", "Runtime"], union: false, payload: None, members: &[
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Runtime", key: &KEYS[210], wire_name: "Runtime", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "KeyValueStoreAssociations", key: &KEYS[211], wire_name: "KeyValueStoreAssociations", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_KEYVALUESTOREASSOCIATIONS) },
] };
static STRUCTURE_FUNCTIONLIST: Structure = Structure { required: &["MaxItems", "Quantity"], union: false, payload: None, members: &[
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_FUNCTIONSUMMARYLIST) },
] };
static STRUCTURE_FUNCTIONMETADATA: Structure = Structure { required: &["FunctionARN", "LastModifiedTime"], union: false, payload: None, members: &[
    Member { name: "FunctionARN", key: &KEYS[208], wire_name: "FunctionARN", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Stage", key: &KEYS[68], wire_name: "Stage", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CreatedTime", key: &KEYS[69], wire_name: "CreatedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
] };
static STRUCTURE_FUNCTIONSUMMARY: Structure = Structure { required: &["Name", "FunctionConfig", "FunctionMetadata"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "FunctionConfig", key: &KEYS[118], wire_name: "FunctionConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FUNCTIONCONFIG) },
    Member { name: "FunctionMetadata", key: &KEYS[212], wire_name: "FunctionMetadata", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FUNCTIONMETADATA) },
] };
static STRUCTURE_GEORESTRICTION: Structure = Structure { required: &["RestrictionType", "Quantity"], union: false, payload: None, members: &[
    Member { name: "RestrictionType", key: &KEYS[213], wire_name: "RestrictionType", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_LOCATIONLIST) },
] };
static STRUCTURE_GEORESTRICTIONCUSTOMIZATION: Structure = Structure { required: &["RestrictionType"], union: false, payload: None, members: &[
    Member { name: "RestrictionType", key: &KEYS[213], wire_name: "RestrictionType", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Locations", key: &KEYS[214], wire_name: "Locations", location: Location::Body, namespace: false, shape: Shape::List(&LIST_LOCATIONLIST) },
] };
static STRUCTURE_GETANYCASTIPLISTREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETANYCASTIPLISTRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "AnycastIpList", key: &KEYS[101], wire_name: "AnycastIpList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ANYCASTIPLIST) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETCACHEPOLICYCONFIGREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETCACHEPOLICYCONFIGRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "CachePolicyConfig", key: &KEYS[49], wire_name: "CachePolicyConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CACHEPOLICYCONFIG) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETCACHEPOLICYREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETCACHEPOLICYRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "CachePolicy", key: &KEYS[59], wire_name: "CachePolicy", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CACHEPOLICY) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETCLOUDFRONTORIGINACCESSIDENTITYCONFIGREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETCLOUDFRONTORIGINACCESSIDENTITYCONFIGRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "CloudFrontOriginAccessIdentityConfig", key: &KEYS[62], wire_name: "CloudFrontOriginAccessIdentityConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CLOUDFRONTORIGINACCESSIDENTITYCONFIG) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETCLOUDFRONTORIGINACCESSIDENTITYREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETCLOUDFRONTORIGINACCESSIDENTITYRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "CloudFrontOriginAccessIdentity", key: &KEYS[102], wire_name: "CloudFrontOriginAccessIdentity", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CLOUDFRONTORIGINACCESSIDENTITY) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETCONNECTIONFUNCTIONREQUEST: Structure = Structure { required: &["Identifier"], union: false, payload: None, members: &[
    Member { name: "Identifier", key: &KEYS[165], wire_name: "Identifier", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Stage", key: &KEYS[68], wire_name: "Stage", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETCONNECTIONFUNCTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ConnectionFunctionCode", key: &KEYS[103], wire_name: "ConnectionFunctionCode", location: Location::Body, namespace: false, shape: Shape::Blob },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ContentType", key: &KEYS[83], wire_name: "Content-Type", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETCONNECTIONGROUPBYROUTINGENDPOINTREQUEST: Structure = Structure { required: &["RoutingEndpoint"], union: false, payload: None, members: &[
    Member { name: "RoutingEndpoint", key: &KEYS[77], wire_name: "RoutingEndpoint", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETCONNECTIONGROUPBYROUTINGENDPOINTRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ConnectionGroup", key: &KEYS[104], wire_name: "ConnectionGroup", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONNECTIONGROUP) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETCONNECTIONGROUPREQUEST: Structure = Structure { required: &["Identifier"], union: false, payload: None, members: &[
    Member { name: "Identifier", key: &KEYS[165], wire_name: "Identifier", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETCONNECTIONGROUPRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ConnectionGroup", key: &KEYS[104], wire_name: "ConnectionGroup", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONNECTIONGROUP) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETCONTINUOUSDEPLOYMENTPOLICYCONFIGREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETCONTINUOUSDEPLOYMENTPOLICYCONFIGRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ContinuousDeploymentPolicyConfig", key: &KEYS[86], wire_name: "ContinuousDeploymentPolicyConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONTINUOUSDEPLOYMENTPOLICYCONFIG) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETCONTINUOUSDEPLOYMENTPOLICYREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETCONTINUOUSDEPLOYMENTPOLICYRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ContinuousDeploymentPolicy", key: &KEYS[89], wire_name: "ContinuousDeploymentPolicy", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONTINUOUSDEPLOYMENTPOLICY) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETDISTRIBUTIONCONFIGREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETDISTRIBUTIONCONFIGRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "DistributionConfig", key: &KEYS[105], wire_name: "DistributionConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONCONFIG) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETDISTRIBUTIONREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETDISTRIBUTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "Distribution", key: &KEYS[98], wire_name: "Distribution", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTION) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETDISTRIBUTIONTENANTBYDOMAINREQUEST: Structure = Structure { required: &["Domain"], union: false, payload: None, members: &[
    Member { name: "Domain", key: &KEYS[193], wire_name: "domain", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETDISTRIBUTIONTENANTBYDOMAINRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "DistributionTenant", key: &KEYS[112], wire_name: "DistributionTenant", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONTENANT) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETDISTRIBUTIONTENANTREQUEST: Structure = Structure { required: &["Identifier"], union: false, payload: None, members: &[
    Member { name: "Identifier", key: &KEYS[165], wire_name: "Identifier", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETDISTRIBUTIONTENANTRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "DistributionTenant", key: &KEYS[112], wire_name: "DistributionTenant", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONTENANT) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETFIELDLEVELENCRYPTIONCONFIGREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETFIELDLEVELENCRYPTIONCONFIGRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "FieldLevelEncryptionConfig", key: &KEYS[114], wire_name: "FieldLevelEncryptionConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FIELDLEVELENCRYPTIONCONFIG) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETFIELDLEVELENCRYPTIONPROFILECONFIGREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETFIELDLEVELENCRYPTIONPROFILECONFIGRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "FieldLevelEncryptionProfileConfig", key: &KEYS[116], wire_name: "FieldLevelEncryptionProfileConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FIELDLEVELENCRYPTIONPROFILECONFIG) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETFIELDLEVELENCRYPTIONPROFILEREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETFIELDLEVELENCRYPTIONPROFILERESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "FieldLevelEncryptionProfile", key: &KEYS[117], wire_name: "FieldLevelEncryptionProfile", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FIELDLEVELENCRYPTIONPROFILE) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETFIELDLEVELENCRYPTIONREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETFIELDLEVELENCRYPTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "FieldLevelEncryption", key: &KEYS[115], wire_name: "FieldLevelEncryption", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FIELDLEVELENCRYPTION) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETFUNCTIONREQUEST: Structure = Structure { required: &["Name"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Uri, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "Stage", key: &KEYS[68], wire_name: "Stage", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETFUNCTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "FunctionCode", key: &KEYS[119], wire_name: "FunctionCode", location: Location::Body, namespace: false, shape: Shape::Blob },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ContentType", key: &KEYS[83], wire_name: "Content-Type", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETINVALIDATIONFORDISTRIBUTIONTENANTREQUEST: Structure = Structure { required: &["DistributionTenantId", "Id"], union: false, payload: None, members: &[
    Member { name: "DistributionTenantId", key: &KEYS[192], wire_name: "DistributionTenantId", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETINVALIDATIONFORDISTRIBUTIONTENANTRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "Invalidation", key: &KEYS[122], wire_name: "Invalidation", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_INVALIDATION) },
] };
static STRUCTURE_GETINVALIDATIONREQUEST: Structure = Structure { required: &["DistributionId", "Id"], union: false, payload: None, members: &[
    Member { name: "DistributionId", key: &KEYS[64], wire_name: "DistributionId", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETINVALIDATIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "Invalidation", key: &KEYS[122], wire_name: "Invalidation", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_INVALIDATION) },
] };
static STRUCTURE_GETKEYGROUPCONFIGREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETKEYGROUPCONFIGRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "KeyGroupConfig", key: &KEYS[123], wire_name: "KeyGroupConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_KEYGROUPCONFIG) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETKEYGROUPREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETKEYGROUPRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "KeyGroup", key: &KEYS[124], wire_name: "KeyGroup", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_KEYGROUP) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETMANAGEDCERTIFICATEDETAILSREQUEST: Structure = Structure { required: &["Identifier"], union: false, payload: None, members: &[
    Member { name: "Identifier", key: &KEYS[165], wire_name: "Identifier", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETMANAGEDCERTIFICATEDETAILSRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ManagedCertificateDetails", key: &KEYS[215], wire_name: "ManagedCertificateDetails", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_MANAGEDCERTIFICATEDETAILS) },
] };
static STRUCTURE_GETMONITORINGSUBSCRIPTIONREQUEST: Structure = Structure { required: &["DistributionId"], union: false, payload: None, members: &[
    Member { name: "DistributionId", key: &KEYS[64], wire_name: "DistributionId", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETMONITORINGSUBSCRIPTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "MonitoringSubscription", key: &KEYS[127], wire_name: "MonitoringSubscription", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_MONITORINGSUBSCRIPTION) },
] };
static STRUCTURE_GETORIGINACCESSCONTROLCONFIGREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETORIGINACCESSCONTROLCONFIGRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "OriginAccessControlConfig", key: &KEYS[128], wire_name: "OriginAccessControlConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINACCESSCONTROLCONFIG) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETORIGINACCESSCONTROLREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETORIGINACCESSCONTROLRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "OriginAccessControl", key: &KEYS[129], wire_name: "OriginAccessControl", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINACCESSCONTROL) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETORIGINREQUESTPOLICYCONFIGREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETORIGINREQUESTPOLICYCONFIGRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "OriginRequestPolicyConfig", key: &KEYS[130], wire_name: "OriginRequestPolicyConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINREQUESTPOLICYCONFIG) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETORIGINREQUESTPOLICYREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETORIGINREQUESTPOLICYRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "OriginRequestPolicy", key: &KEYS[131], wire_name: "OriginRequestPolicy", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINREQUESTPOLICY) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETPUBLICKEYCONFIGREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETPUBLICKEYCONFIGRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "PublicKeyConfig", key: &KEYS[132], wire_name: "PublicKeyConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_PUBLICKEYCONFIG) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETPUBLICKEYREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETPUBLICKEYRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "PublicKey", key: &KEYS[133], wire_name: "PublicKey", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_PUBLICKEY) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETREALTIMELOGCONFIGREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ARN", key: &KEYS[163], wire_name: "ARN", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETREALTIMELOGCONFIGRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "RealtimeLogConfig", key: &KEYS[137], wire_name: "RealtimeLogConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_REALTIMELOGCONFIG) },
] };
static STRUCTURE_GETRESOURCEPOLICYREQUEST: Structure = Structure { required: &["ResourceArn"], union: false, payload: None, members: &[
    Member { name: "ResourceArn", key: &KEYS[164], wire_name: "ResourceArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETRESOURCEPOLICYRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "ResourceArn", key: &KEYS[164], wire_name: "ResourceArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "PolicyDocument", key: &KEYS[216], wire_name: "PolicyDocument", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETRESPONSEHEADERSPOLICYCONFIGREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETRESPONSEHEADERSPOLICYCONFIGRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ResponseHeadersPolicyConfig", key: &KEYS[138], wire_name: "ResponseHeadersPolicyConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYCONFIG) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETRESPONSEHEADERSPOLICYREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETRESPONSEHEADERSPOLICYRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ResponseHeadersPolicy", key: &KEYS[139], wire_name: "ResponseHeadersPolicy", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICY) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETSTREAMINGDISTRIBUTIONCONFIGREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETSTREAMINGDISTRIBUTIONCONFIGRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "StreamingDistributionConfig", key: &KEYS[140], wire_name: "StreamingDistributionConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_STREAMINGDISTRIBUTIONCONFIG) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETSTREAMINGDISTRIBUTIONREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETSTREAMINGDISTRIBUTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "StreamingDistribution", key: &KEYS[141], wire_name: "StreamingDistribution", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_STREAMINGDISTRIBUTION) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETTRUSTSTOREREQUEST: Structure = Structure { required: &["Identifier"], union: false, payload: None, members: &[
    Member { name: "Identifier", key: &KEYS[165], wire_name: "Identifier", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETTRUSTSTORERESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "TrustStore", key: &KEYS[145], wire_name: "TrustStore", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TRUSTSTORE) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETVPCORIGINREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GETVPCORIGINRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "VpcOrigin", key: &KEYS[147], wire_name: "VpcOrigin", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_VPCORIGIN) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_GRPCCONFIG: Structure = Structure { required: &["Enabled"], union: false, payload: None, members: &[
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
] };
static STRUCTURE_HEADERS: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_HEADERLIST) },
] };
static STRUCTURE_IMPORTSOURCE: Structure = Structure { required: &["SourceType", "SourceARN"], union: false, payload: None, members: &[
    Member { name: "SourceType", key: &KEYS[217], wire_name: "SourceType", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "SourceARN", key: &KEYS[218], wire_name: "SourceARN", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_INVALIDATION: Structure = Structure { required: &["Id", "Status", "CreateTime", "InvalidationBatch"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CreateTime", key: &KEYS[219], wire_name: "CreateTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "InvalidationBatch", key: &KEYS[121], wire_name: "InvalidationBatch", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_INVALIDATIONBATCH) },
] };
static STRUCTURE_INVALIDATIONBATCH: Structure = Structure { required: &["Paths", "CallerReference"], union: false, payload: None, members: &[
    Member { name: "Paths", key: &KEYS[220], wire_name: "Paths", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_PATHS) },
    Member { name: "CallerReference", key: &KEYS[63], wire_name: "CallerReference", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_INVALIDATIONLIST: Structure = Structure { required: &["Marker", "MaxItems", "IsTruncated", "Quantity"], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "IsTruncated", key: &KEYS[18], wire_name: "IsTruncated", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_INVALIDATIONSUMMARYLIST) },
] };
static STRUCTURE_INVALIDATIONSUMMARY: Structure = Structure { required: &["Id", "CreateTime", "Status"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CreateTime", key: &KEYS[219], wire_name: "CreateTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_IPAMCIDRCONFIG: Structure = Structure { required: &["Cidr", "IpamPoolArn"], union: false, payload: None, members: &[
    Member { name: "Cidr", key: &KEYS[221], wire_name: "Cidr", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IpamPoolArn", key: &KEYS[222], wire_name: "IpamPoolArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "AnycastIp", key: &KEYS[223], wire_name: "AnycastIp", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_IPAMCONFIG: Structure = Structure { required: &["Quantity", "IpamCidrConfigs"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "IpamCidrConfigs", key: &KEYS[100], wire_name: "IpamCidrConfigs", location: Location::Body, namespace: false, shape: Shape::List(&LIST_IPAMCIDRCONFIGLIST) },
] };
static STRUCTURE_KGKEYPAIRIDS: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "KeyGroupId", key: &KEYS[224], wire_name: "KeyGroupId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "KeyPairIds", key: &KEYS[225], wire_name: "KeyPairIds", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_KEYPAIRIDS) },
] };
static STRUCTURE_KEYGROUP: Structure = Structure { required: &["Id", "LastModifiedTime", "KeyGroupConfig"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "KeyGroupConfig", key: &KEYS[123], wire_name: "KeyGroupConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_KEYGROUPCONFIG) },
] };
static STRUCTURE_KEYGROUPCONFIG: Structure = Structure { required: &["Name", "Items"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_PUBLICKEYIDLIST) },
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_KEYGROUPLIST: Structure = Structure { required: &["MaxItems", "Quantity"], union: false, payload: None, members: &[
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_KEYGROUPSUMMARYLIST) },
] };
static STRUCTURE_KEYGROUPSUMMARY: Structure = Structure { required: &["KeyGroup"], union: false, payload: None, members: &[
    Member { name: "KeyGroup", key: &KEYS[124], wire_name: "KeyGroup", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_KEYGROUP) },
] };
static STRUCTURE_KEYPAIRIDS: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_KEYPAIRIDLIST) },
] };
static STRUCTURE_KEYVALUESTORE: Structure = Structure { required: &["Name", "Id", "Comment", "ARN", "LastModifiedTime"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ARN", key: &KEYS[163], wire_name: "ARN", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
] };
static STRUCTURE_KEYVALUESTOREASSOCIATION: Structure = Structure { required: &["KeyValueStoreARN"], union: false, payload: None, members: &[
    Member { name: "KeyValueStoreARN", key: &KEYS[226], wire_name: "KeyValueStoreARN", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_KEYVALUESTOREASSOCIATIONS: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_KEYVALUESTOREASSOCIATIONLIST) },
] };
static STRUCTURE_KEYVALUESTORELIST: Structure = Structure { required: &["MaxItems", "Quantity"], union: false, payload: None, members: &[
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_KEYVALUESTORESUMMARYLIST) },
] };
static STRUCTURE_KINESISSTREAMCONFIG: Structure = Structure { required: &["RoleARN", "StreamARN"], union: false, payload: None, members: &[
    Member { name: "RoleARN", key: &KEYS[227], wire_name: "RoleARN", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "StreamARN", key: &KEYS[228], wire_name: "StreamARN", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LAMBDAFUNCTIONASSOCIATION: Structure = Structure { required: &["LambdaFunctionARN", "EventType"], union: false, payload: None, members: &[
    Member { name: "LambdaFunctionARN", key: &KEYS[229], wire_name: "LambdaFunctionARN", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "EventType", key: &KEYS[209], wire_name: "EventType", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IncludeBody", key: &KEYS[230], wire_name: "IncludeBody", location: Location::Body, namespace: false, shape: Shape::Boolean },
] };
static STRUCTURE_LAMBDAFUNCTIONASSOCIATIONS: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_LAMBDAFUNCTIONASSOCIATIONLIST) },
] };
static STRUCTURE_LISTANYCASTIPLISTSREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::Integer { min: None } },
] };
static STRUCTURE_LISTANYCASTIPLISTSRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "AnycastIpLists", key: &KEYS[231], wire_name: "AnycastIpListCollection", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ANYCASTIPLISTCOLLECTION) },
] };
static STRUCTURE_LISTCACHEPOLICIESREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Type", key: &KEYS[58], wire_name: "Type", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTCACHEPOLICIESRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "CachePolicyList", key: &KEYS[232], wire_name: "CachePolicyList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CACHEPOLICYLIST) },
] };
static STRUCTURE_LISTCLOUDFRONTORIGINACCESSIDENTITIESREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTCLOUDFRONTORIGINACCESSIDENTITIESRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "CloudFrontOriginAccessIdentityList", key: &KEYS[233], wire_name: "CloudFrontOriginAccessIdentityList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CLOUDFRONTORIGINACCESSIDENTITYLIST) },
] };
static STRUCTURE_LISTCONFLICTINGALIASESREQUEST: Structure = Structure { required: &["DistributionId", "Alias"], union: false, payload: None, members: &[
    Member { name: "DistributionId", key: &KEYS[64], wire_name: "DistributionId", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Alias", key: &KEYS[21], wire_name: "Alias", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::Integer { min: None } },
] };
static STRUCTURE_LISTCONFLICTINGALIASESRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ConflictingAliasesList", key: &KEYS[234], wire_name: "ConflictingAliasesList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONFLICTINGALIASESLIST) },
] };
static STRUCTURE_LISTCONNECTIONFUNCTIONSREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Stage", key: &KEYS[68], wire_name: "Stage", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTCONNECTIONFUNCTIONSRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ConnectionFunctions", key: &KEYS[235], wire_name: "ConnectionFunctions", location: Location::Body, namespace: false, shape: Shape::List(&LIST_CONNECTIONFUNCTIONSUMMARYLIST) },
] };
static STRUCTURE_LISTCONNECTIONGROUPSREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "AssociationFilter", key: &KEYS[236], wire_name: "AssociationFilter", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONNECTIONGROUPASSOCIATIONFILTER) },
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
] };
static STRUCTURE_LISTCONNECTIONGROUPSRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ConnectionGroups", key: &KEYS[237], wire_name: "ConnectionGroups", location: Location::Body, namespace: false, shape: Shape::List(&LIST_CONNECTIONGROUPSUMMARYLIST) },
] };
static STRUCTURE_LISTCONTINUOUSDEPLOYMENTPOLICIESREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTCONTINUOUSDEPLOYMENTPOLICIESRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ContinuousDeploymentPolicyList", key: &KEYS[238], wire_name: "ContinuousDeploymentPolicyList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONTINUOUSDEPLOYMENTPOLICYLIST) },
] };
static STRUCTURE_LISTDISTRIBUTIONTENANTSBYCUSTOMIZATIONREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "WebACLArn", key: &KEYS[22], wire_name: "WebACLArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CertificateArn", key: &KEYS[239], wire_name: "CertificateArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
] };
static STRUCTURE_LISTDISTRIBUTIONTENANTSBYCUSTOMIZATIONRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "DistributionTenantList", key: &KEYS[240], wire_name: "DistributionTenantList", location: Location::Body, namespace: false, shape: Shape::List(&LIST_DISTRIBUTIONTENANTLIST) },
] };
static STRUCTURE_LISTDISTRIBUTIONTENANTSREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "AssociationFilter", key: &KEYS[236], wire_name: "AssociationFilter", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONTENANTASSOCIATIONFILTER) },
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
] };
static STRUCTURE_LISTDISTRIBUTIONTENANTSRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "DistributionTenantList", key: &KEYS[240], wire_name: "DistributionTenantList", location: Location::Body, namespace: false, shape: Shape::List(&LIST_DISTRIBUTIONTENANTLIST) },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYANYCASTIPLISTIDREQUEST: Structure = Structure { required: &["AnycastIpListId"], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "AnycastIpListId", key: &KEYS[78], wire_name: "AnycastIpListId", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYANYCASTIPLISTIDRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "DistributionList", key: &KEYS[241], wire_name: "DistributionList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONLIST) },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYCACHEPOLICYIDREQUEST: Structure = Structure { required: &["CachePolicyId"], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CachePolicyId", key: &KEYS[41], wire_name: "CachePolicyId", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYCACHEPOLICYIDRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "DistributionIdList", key: &KEYS[242], wire_name: "DistributionIdList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONIDLIST) },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYCONNECTIONFUNCTIONREQUEST: Structure = Structure { required: &["ConnectionFunctionIdentifier"], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "ConnectionFunctionIdentifier", key: &KEYS[243], wire_name: "ConnectionFunctionIdentifier", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYCONNECTIONFUNCTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "DistributionList", key: &KEYS[241], wire_name: "DistributionList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONLIST) },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYCONNECTIONMODEREQUEST: Structure = Structure { required: &["ConnectionMode"], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "ConnectionMode", key: &KEYS[187], wire_name: "ConnectionMode", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYCONNECTIONMODERESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "DistributionList", key: &KEYS[241], wire_name: "DistributionList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONLIST) },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYKEYGROUPREQUEST: Structure = Structure { required: &["KeyGroupId"], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "KeyGroupId", key: &KEYS[224], wire_name: "KeyGroupId", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYKEYGROUPRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "DistributionIdList", key: &KEYS[242], wire_name: "DistributionIdList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONIDLIST) },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYORIGINREQUESTPOLICYIDREQUEST: Structure = Structure { required: &["OriginRequestPolicyId"], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "OriginRequestPolicyId", key: &KEYS[42], wire_name: "OriginRequestPolicyId", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYORIGINREQUESTPOLICYIDRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "DistributionIdList", key: &KEYS[242], wire_name: "DistributionIdList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONIDLIST) },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYOWNEDRESOURCEREQUEST: Structure = Structure { required: &["ResourceArn"], union: false, payload: None, members: &[
    Member { name: "ResourceArn", key: &KEYS[164], wire_name: "ResourceArn", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYOWNEDRESOURCERESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "DistributionList", key: &KEYS[241], wire_name: "DistributionList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONIDOWNERLIST) },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYREALTIMELOGCONFIGREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "RealtimeLogConfigName", key: &KEYS[244], wire_name: "RealtimeLogConfigName", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "RealtimeLogConfigArn", key: &KEYS[40], wire_name: "RealtimeLogConfigArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYREALTIMELOGCONFIGRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "DistributionList", key: &KEYS[241], wire_name: "DistributionList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONLIST) },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYRESPONSEHEADERSPOLICYIDREQUEST: Structure = Structure { required: &["ResponseHeadersPolicyId"], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ResponseHeadersPolicyId", key: &KEYS[43], wire_name: "ResponseHeadersPolicyId", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYRESPONSEHEADERSPOLICYIDRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "DistributionIdList", key: &KEYS[242], wire_name: "DistributionIdList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONIDLIST) },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYTRUSTSTOREREQUEST: Structure = Structure { required: &["TrustStoreIdentifier"], union: false, payload: None, members: &[
    Member { name: "TrustStoreIdentifier", key: &KEYS[245], wire_name: "TrustStoreIdentifier", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYTRUSTSTORERESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "DistributionList", key: &KEYS[241], wire_name: "DistributionList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONLIST) },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYVPCORIGINIDREQUEST: Structure = Structure { required: &["VpcOriginId"], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "VpcOriginId", key: &KEYS[246], wire_name: "VpcOriginId", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYVPCORIGINIDRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "DistributionIdList", key: &KEYS[242], wire_name: "DistributionIdList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONIDLIST) },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYWEBACLIDREQUEST: Structure = Structure { required: &["WebACLId"], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "WebACLId", key: &KEYS[182], wire_name: "WebACLId", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTDISTRIBUTIONSBYWEBACLIDRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "DistributionList", key: &KEYS[241], wire_name: "DistributionList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONLIST) },
] };
static STRUCTURE_LISTDISTRIBUTIONSREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTDISTRIBUTIONSRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "DistributionList", key: &KEYS[241], wire_name: "DistributionList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONLIST) },
] };
static STRUCTURE_LISTDOMAINCONFLICTSREQUEST: Structure = Structure { required: &["Domain", "DomainControlValidationResource"], union: false, payload: None, members: &[
    Member { name: "Domain", key: &KEYS[193], wire_name: "Domain", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "DomainControlValidationResource", key: &KEYS[247], wire_name: "DomainControlValidationResource", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONRESOURCEID) },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTDOMAINCONFLICTSRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "DomainConflicts", key: &KEYS[248], wire_name: "DomainConflicts", location: Location::Body, namespace: false, shape: Shape::List(&LIST_DOMAINCONFLICTSLIST) },
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTFIELDLEVELENCRYPTIONCONFIGSREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTFIELDLEVELENCRYPTIONCONFIGSRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "FieldLevelEncryptionList", key: &KEYS[249], wire_name: "FieldLevelEncryptionList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FIELDLEVELENCRYPTIONLIST) },
] };
static STRUCTURE_LISTFIELDLEVELENCRYPTIONPROFILESREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTFIELDLEVELENCRYPTIONPROFILESRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "FieldLevelEncryptionProfileList", key: &KEYS[250], wire_name: "FieldLevelEncryptionProfileList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FIELDLEVELENCRYPTIONPROFILELIST) },
] };
static STRUCTURE_LISTFUNCTIONSREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Stage", key: &KEYS[68], wire_name: "Stage", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTFUNCTIONSRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "FunctionList", key: &KEYS[251], wire_name: "FunctionList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FUNCTIONLIST) },
] };
static STRUCTURE_LISTINVALIDATIONSFORDISTRIBUTIONTENANTREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::Integer { min: None } },
] };
static STRUCTURE_LISTINVALIDATIONSFORDISTRIBUTIONTENANTRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "InvalidationList", key: &KEYS[252], wire_name: "InvalidationList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_INVALIDATIONLIST) },
] };
static STRUCTURE_LISTINVALIDATIONSREQUEST: Structure = Structure { required: &["DistributionId"], union: false, payload: None, members: &[
    Member { name: "DistributionId", key: &KEYS[64], wire_name: "DistributionId", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTINVALIDATIONSRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "InvalidationList", key: &KEYS[252], wire_name: "InvalidationList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_INVALIDATIONLIST) },
] };
static STRUCTURE_LISTKEYGROUPSREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTKEYGROUPSRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "KeyGroupList", key: &KEYS[253], wire_name: "KeyGroupList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_KEYGROUPLIST) },
] };
static STRUCTURE_LISTKEYVALUESTORESREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTKEYVALUESTORESRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "KeyValueStoreList", key: &KEYS[254], wire_name: "KeyValueStoreList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_KEYVALUESTORELIST) },
] };
static STRUCTURE_LISTORIGINACCESSCONTROLSREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTORIGINACCESSCONTROLSRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "OriginAccessControlList", key: &KEYS[255], wire_name: "OriginAccessControlList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINACCESSCONTROLLIST) },
] };
static STRUCTURE_LISTORIGINREQUESTPOLICIESREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Type", key: &KEYS[58], wire_name: "Type", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTORIGINREQUESTPOLICIESRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "OriginRequestPolicyList", key: &KEYS[256], wire_name: "OriginRequestPolicyList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINREQUESTPOLICYLIST) },
] };
static STRUCTURE_LISTPUBLICKEYSREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTPUBLICKEYSRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "PublicKeyList", key: &KEYS[257], wire_name: "PublicKeyList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_PUBLICKEYLIST) },
] };
static STRUCTURE_LISTREALTIMELOGCONFIGSREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTREALTIMELOGCONFIGSRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "RealtimeLogConfigs", key: &KEYS[258], wire_name: "RealtimeLogConfigs", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_REALTIMELOGCONFIGS) },
] };
static STRUCTURE_LISTRESPONSEHEADERSPOLICIESREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Type", key: &KEYS[58], wire_name: "Type", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTRESPONSEHEADERSPOLICIESRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ResponseHeadersPolicyList", key: &KEYS[259], wire_name: "ResponseHeadersPolicyList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYLIST) },
] };
static STRUCTURE_LISTSTREAMINGDISTRIBUTIONSREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTSTREAMINGDISTRIBUTIONSRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "StreamingDistributionList", key: &KEYS[260], wire_name: "StreamingDistributionList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_STREAMINGDISTRIBUTIONLIST) },
] };
static STRUCTURE_LISTTAGSFORRESOURCEREQUEST: Structure = Structure { required: &["Resource"], union: false, payload: None, members: &[
    Member { name: "Resource", key: &KEYS[261], wire_name: "Resource", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTTAGSFORRESOURCERESULT: Structure = Structure { required: &["Tags"], union: false, payload: Some(0), members: &[
    Member { name: "Tags", key: &KEYS[75], wire_name: "Tags", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TAGS) },
] };
static STRUCTURE_LISTTRUSTSTORESREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
] };
static STRUCTURE_LISTTRUSTSTORESRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "TrustStoreList", key: &KEYS[262], wire_name: "TrustStoreList", location: Location::Body, namespace: false, shape: Shape::List(&LIST_TRUSTSTORELIST) },
] };
static STRUCTURE_LISTVPCORIGINSREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_LISTVPCORIGINSRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "VpcOriginList", key: &KEYS[263], wire_name: "VpcOriginList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_VPCORIGINLIST) },
] };
static STRUCTURE_LOGGINGCONFIG: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "IncludeCookies", key: &KEYS[264], wire_name: "IncludeCookies", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Bucket", key: &KEYS[24], wire_name: "Bucket", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Prefix", key: &KEYS[265], wire_name: "Prefix", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_MANAGEDCERTIFICATEDETAILS: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "CertificateArn", key: &KEYS[239], wire_name: "CertificateArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CertificateStatus", key: &KEYS[266], wire_name: "CertificateStatus", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ValidationTokenHost", key: &KEYS[267], wire_name: "ValidationTokenHost", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ValidationTokenDetails", key: &KEYS[268], wire_name: "ValidationTokenDetails", location: Location::Body, namespace: false, shape: Shape::List(&LIST_VALIDATIONTOKENDETAILLIST) },
] };
static STRUCTURE_MANAGEDCERTIFICATEREQUEST: Structure = Structure { required: &["ValidationTokenHost"], union: false, payload: None, members: &[
    Member { name: "ValidationTokenHost", key: &KEYS[267], wire_name: "ValidationTokenHost", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "PrimaryDomainName", key: &KEYS[269], wire_name: "PrimaryDomainName", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CertificateTransparencyLoggingPreference", key: &KEYS[270], wire_name: "CertificateTransparencyLoggingPreference", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_MONITORINGSUBSCRIPTION: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "RealtimeMetricsSubscriptionConfig", key: &KEYS[271], wire_name: "RealtimeMetricsSubscriptionConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_REALTIMEMETRICSSUBSCRIPTIONCONFIG) },
] };
static STRUCTURE_ORIGIN: Structure = Structure { required: &["Id", "DomainName"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "DomainName", key: &KEYS[167], wire_name: "DomainName", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "OriginPath", key: &KEYS[272], wire_name: "OriginPath", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CustomHeaders", key: &KEYS[273], wire_name: "CustomHeaders", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CUSTOMHEADERS) },
    Member { name: "S3OriginConfig", key: &KEYS[274], wire_name: "S3OriginConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_S3ORIGINCONFIG) },
    Member { name: "CustomOriginConfig", key: &KEYS[275], wire_name: "CustomOriginConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CUSTOMORIGINCONFIG) },
    Member { name: "VpcOriginConfig", key: &KEYS[276], wire_name: "VpcOriginConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_VPCORIGINCONFIG) },
    Member { name: "ConnectionAttempts", key: &KEYS[277], wire_name: "ConnectionAttempts", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "ConnectionTimeout", key: &KEYS[278], wire_name: "ConnectionTimeout", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "ResponseCompletionTimeout", key: &KEYS[279], wire_name: "ResponseCompletionTimeout", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "OriginShield", key: &KEYS[280], wire_name: "OriginShield", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINSHIELD) },
    Member { name: "OriginAccessControlId", key: &KEYS[281], wire_name: "OriginAccessControlId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_ORIGINACCESSCONTROL: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "OriginAccessControlConfig", key: &KEYS[128], wire_name: "OriginAccessControlConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINACCESSCONTROLCONFIG) },
] };
static STRUCTURE_ORIGINACCESSCONTROLCONFIG: Structure = Structure { required: &["Name", "SigningProtocol", "SigningBehavior", "OriginAccessControlOriginType"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Description", key: &KEYS[282], wire_name: "Description", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "SigningProtocol", key: &KEYS[283], wire_name: "SigningProtocol", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "SigningBehavior", key: &KEYS[284], wire_name: "SigningBehavior", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "OriginAccessControlOriginType", key: &KEYS[285], wire_name: "OriginAccessControlOriginType", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_ORIGINACCESSCONTROLLIST: Structure = Structure { required: &["Marker", "MaxItems", "IsTruncated", "Quantity"], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "IsTruncated", key: &KEYS[18], wire_name: "IsTruncated", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ORIGINACCESSCONTROLSUMMARYLIST) },
] };
static STRUCTURE_ORIGINACCESSCONTROLSUMMARY: Structure = Structure { required: &["Id", "Description", "Name", "SigningProtocol", "SigningBehavior", "OriginAccessControlOriginType"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Description", key: &KEYS[282], wire_name: "Description", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "SigningProtocol", key: &KEYS[283], wire_name: "SigningProtocol", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "SigningBehavior", key: &KEYS[284], wire_name: "SigningBehavior", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "OriginAccessControlOriginType", key: &KEYS[285], wire_name: "OriginAccessControlOriginType", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_ORIGINCUSTOMHEADER: Structure = Structure { required: &["HeaderName", "HeaderValue"], union: false, payload: None, members: &[
    Member { name: "HeaderName", key: &KEYS[60], wire_name: "HeaderName", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "HeaderValue", key: &KEYS[286], wire_name: "HeaderValue", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_ORIGINGROUP: Structure = Structure { required: &["Id", "FailoverCriteria", "Members"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "FailoverCriteria", key: &KEYS[287], wire_name: "FailoverCriteria", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINGROUPFAILOVERCRITERIA) },
    Member { name: "Members", key: &KEYS[288], wire_name: "Members", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINGROUPMEMBERS) },
    Member { name: "SelectionCriteria", key: &KEYS[289], wire_name: "SelectionCriteria", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_ORIGINGROUPFAILOVERCRITERIA: Structure = Structure { required: &["StatusCodes"], union: false, payload: None, members: &[
    Member { name: "StatusCodes", key: &KEYS[290], wire_name: "StatusCodes", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_STATUSCODES) },
] };
static STRUCTURE_ORIGINGROUPMEMBER: Structure = Structure { required: &["OriginId"], union: false, payload: None, members: &[
    Member { name: "OriginId", key: &KEYS[291], wire_name: "OriginId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_ORIGINGROUPMEMBERS: Structure = Structure { required: &["Quantity", "Items"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ORIGINGROUPMEMBERLIST) },
] };
static STRUCTURE_ORIGINGROUPS: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ORIGINGROUPLIST) },
] };
static STRUCTURE_ORIGINMTLSCONFIG: Structure = Structure { required: &["ClientCertificateArn"], union: false, payload: None, members: &[
    Member { name: "ClientCertificateArn", key: &KEYS[292], wire_name: "ClientCertificateArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_ORIGINREQUESTPOLICY: Structure = Structure { required: &["Id", "LastModifiedTime", "OriginRequestPolicyConfig"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "OriginRequestPolicyConfig", key: &KEYS[130], wire_name: "OriginRequestPolicyConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINREQUESTPOLICYCONFIG) },
] };
static STRUCTURE_ORIGINREQUESTPOLICYCONFIG: Structure = Structure { required: &["Name", "HeadersConfig", "CookiesConfig", "QueryStringsConfig"], union: false, payload: None, members: &[
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "HeadersConfig", key: &KEYS[293], wire_name: "HeadersConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINREQUESTPOLICYHEADERSCONFIG) },
    Member { name: "CookiesConfig", key: &KEYS[294], wire_name: "CookiesConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINREQUESTPOLICYCOOKIESCONFIG) },
    Member { name: "QueryStringsConfig", key: &KEYS[295], wire_name: "QueryStringsConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINREQUESTPOLICYQUERYSTRINGSCONFIG) },
] };
static STRUCTURE_ORIGINREQUESTPOLICYCOOKIESCONFIG: Structure = Structure { required: &["CookieBehavior"], union: false, payload: None, members: &[
    Member { name: "CookieBehavior", key: &KEYS[52], wire_name: "CookieBehavior", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Cookies", key: &KEYS[53], wire_name: "Cookies", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_COOKIENAMES) },
] };
static STRUCTURE_ORIGINREQUESTPOLICYHEADERSCONFIG: Structure = Structure { required: &["HeaderBehavior"], union: false, payload: None, members: &[
    Member { name: "HeaderBehavior", key: &KEYS[54], wire_name: "HeaderBehavior", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Headers", key: &KEYS[55], wire_name: "Headers", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_HEADERS) },
] };
static STRUCTURE_ORIGINREQUESTPOLICYLIST: Structure = Structure { required: &["MaxItems", "Quantity"], union: false, payload: None, members: &[
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ORIGINREQUESTPOLICYSUMMARYLIST) },
] };
static STRUCTURE_ORIGINREQUESTPOLICYQUERYSTRINGSCONFIG: Structure = Structure { required: &["QueryStringBehavior"], union: false, payload: None, members: &[
    Member { name: "QueryStringBehavior", key: &KEYS[56], wire_name: "QueryStringBehavior", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "QueryStrings", key: &KEYS[57], wire_name: "QueryStrings", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_QUERYSTRINGNAMES) },
] };
static STRUCTURE_ORIGINREQUESTPOLICYSUMMARY: Structure = Structure { required: &["Type", "OriginRequestPolicy"], union: false, payload: None, members: &[
    Member { name: "Type", key: &KEYS[58], wire_name: "Type", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "OriginRequestPolicy", key: &KEYS[131], wire_name: "OriginRequestPolicy", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINREQUESTPOLICY) },
] };
static STRUCTURE_ORIGINSHIELD: Structure = Structure { required: &["Enabled"], union: false, payload: None, members: &[
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "OriginShieldRegion", key: &KEYS[296], wire_name: "OriginShieldRegion", location: Location::Body, namespace: false, shape: Shape::String { min: 1 } },
] };
static STRUCTURE_ORIGINSSLPROTOCOLS: Structure = Structure { required: &["Quantity", "Items"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_SSLPROTOCOLSLIST) },
] };
static STRUCTURE_ORIGINS: Structure = Structure { required: &["Quantity", "Items"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ORIGINLIST) },
] };
static STRUCTURE_PARAMETER: Structure = Structure { required: &["Name", "Value"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "Value", key: &KEYS[91], wire_name: "Value", location: Location::Body, namespace: false, shape: Shape::String { min: 1 } },
] };
static STRUCTURE_PARAMETERDEFINITION: Structure = Structure { required: &["Name", "Definition"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "Definition", key: &KEYS[297], wire_name: "Definition", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_PARAMETERDEFINITIONSCHEMA) },
] };
static STRUCTURE_PARAMETERDEFINITIONSCHEMA: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "StringSchema", key: &KEYS[298], wire_name: "StringSchema", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_STRINGSCHEMACONFIG) },
] };
static STRUCTURE_PARAMETERSINCACHEKEYANDFORWARDEDTOORIGIN: Structure = Structure { required: &["EnableAcceptEncodingGzip", "HeadersConfig", "CookiesConfig", "QueryStringsConfig"], union: false, payload: None, members: &[
    Member { name: "EnableAcceptEncodingGzip", key: &KEYS[299], wire_name: "EnableAcceptEncodingGzip", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "EnableAcceptEncodingBrotli", key: &KEYS[300], wire_name: "EnableAcceptEncodingBrotli", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "HeadersConfig", key: &KEYS[293], wire_name: "HeadersConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CACHEPOLICYHEADERSCONFIG) },
    Member { name: "CookiesConfig", key: &KEYS[294], wire_name: "CookiesConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CACHEPOLICYCOOKIESCONFIG) },
    Member { name: "QueryStringsConfig", key: &KEYS[295], wire_name: "QueryStringsConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CACHEPOLICYQUERYSTRINGSCONFIG) },
] };
static STRUCTURE_PATHS: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_PATHLIST) },
] };
static STRUCTURE_PUBLICKEY: Structure = Structure { required: &["Id", "CreatedTime", "PublicKeyConfig"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CreatedTime", key: &KEYS[69], wire_name: "CreatedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "PublicKeyConfig", key: &KEYS[132], wire_name: "PublicKeyConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_PUBLICKEYCONFIG) },
] };
static STRUCTURE_PUBLICKEYCONFIG: Structure = Structure { required: &["CallerReference", "Name", "EncodedKey"], union: false, payload: None, members: &[
    Member { name: "CallerReference", key: &KEYS[63], wire_name: "CallerReference", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "EncodedKey", key: &KEYS[301], wire_name: "EncodedKey", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_PUBLICKEYLIST: Structure = Structure { required: &["MaxItems", "Quantity"], union: false, payload: None, members: &[
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_PUBLICKEYSUMMARYLIST) },
] };
static STRUCTURE_PUBLICKEYSUMMARY: Structure = Structure { required: &["Id", "Name", "CreatedTime", "EncodedKey"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CreatedTime", key: &KEYS[69], wire_name: "CreatedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "EncodedKey", key: &KEYS[301], wire_name: "EncodedKey", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_PUBLISHCONNECTIONFUNCTIONREQUEST: Structure = Structure { required: &["Id", "IfMatch"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_PUBLISHCONNECTIONFUNCTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ConnectionFunctionSummary", key: &KEYS[70], wire_name: "ConnectionFunctionSummary", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONNECTIONFUNCTIONSUMMARY) },
] };
static STRUCTURE_PUBLISHFUNCTIONREQUEST: Structure = Structure { required: &["Name", "IfMatch"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Uri, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_PUBLISHFUNCTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "FunctionSummary", key: &KEYS[120], wire_name: "FunctionSummary", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FUNCTIONSUMMARY) },
] };
static STRUCTURE_PUTRESOURCEPOLICYREQUEST: Structure = Structure { required: &["ResourceArn", "PolicyDocument"], union: false, payload: None, members: &[
    Member { name: "ResourceArn", key: &KEYS[164], wire_name: "ResourceArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "PolicyDocument", key: &KEYS[216], wire_name: "PolicyDocument", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_PUTRESOURCEPOLICYRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "ResourceArn", key: &KEYS[164], wire_name: "ResourceArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_QUERYARGPROFILE: Structure = Structure { required: &["QueryArg", "ProfileId"], union: false, payload: None, members: &[
    Member { name: "QueryArg", key: &KEYS[302], wire_name: "QueryArg", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ProfileId", key: &KEYS[82], wire_name: "ProfileId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_QUERYARGPROFILECONFIG: Structure = Structure { required: &["ForwardWhenQueryArgProfileIsUnknown"], union: false, payload: None, members: &[
    Member { name: "ForwardWhenQueryArgProfileIsUnknown", key: &KEYS[303], wire_name: "ForwardWhenQueryArgProfileIsUnknown", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "QueryArgProfiles", key: &KEYS[304], wire_name: "QueryArgProfiles", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_QUERYARGPROFILES) },
] };
static STRUCTURE_QUERYARGPROFILES: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_QUERYARGPROFILELIST) },
] };
static STRUCTURE_QUERYSTRINGCACHEKEYS: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_QUERYSTRINGCACHEKEYSLIST) },
] };
static STRUCTURE_QUERYSTRINGNAMES: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_QUERYSTRINGNAMESLIST) },
] };
static STRUCTURE_REALTIMELOGCONFIG: Structure = Structure { required: &["ARN", "Name", "SamplingRate", "EndPoints", "Fields"], union: false, payload: None, members: &[
    Member { name: "ARN", key: &KEYS[163], wire_name: "ARN", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "SamplingRate", key: &KEYS[136], wire_name: "SamplingRate", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "EndPoints", key: &KEYS[134], wire_name: "EndPoints", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ENDPOINTLIST) },
    Member { name: "Fields", key: &KEYS[135], wire_name: "Fields", location: Location::Body, namespace: false, shape: Shape::List(&LIST_FIELDLIST) },
] };
static STRUCTURE_REALTIMELOGCONFIGS: Structure = Structure { required: &["MaxItems", "IsTruncated", "Marker"], union: false, payload: None, members: &[
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_REALTIMELOGCONFIGLIST) },
    Member { name: "IsTruncated", key: &KEYS[18], wire_name: "IsTruncated", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_REALTIMEMETRICSSUBSCRIPTIONCONFIG: Structure = Structure { required: &["RealtimeMetricsSubscriptionStatus"], union: false, payload: None, members: &[
    Member { name: "RealtimeMetricsSubscriptionStatus", key: &KEYS[305], wire_name: "RealtimeMetricsSubscriptionStatus", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_RESPONSEHEADERSPOLICY: Structure = Structure { required: &["Id", "LastModifiedTime", "ResponseHeadersPolicyConfig"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "ResponseHeadersPolicyConfig", key: &KEYS[138], wire_name: "ResponseHeadersPolicyConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYCONFIG) },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYACCESSCONTROLALLOWHEADERS: Structure = Structure { required: &["Quantity", "Items"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ACCESSCONTROLALLOWHEADERSLIST) },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYACCESSCONTROLALLOWMETHODS: Structure = Structure { required: &["Quantity", "Items"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ACCESSCONTROLALLOWMETHODSLIST) },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYACCESSCONTROLALLOWORIGINS: Structure = Structure { required: &["Quantity", "Items"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ACCESSCONTROLALLOWORIGINSLIST) },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYACCESSCONTROLEXPOSEHEADERS: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ACCESSCONTROLEXPOSEHEADERSLIST) },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYCONFIG: Structure = Structure { required: &["Name"], union: false, payload: None, members: &[
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CorsConfig", key: &KEYS[306], wire_name: "CorsConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYCORSCONFIG) },
    Member { name: "SecurityHeadersConfig", key: &KEYS[307], wire_name: "SecurityHeadersConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYSECURITYHEADERSCONFIG) },
    Member { name: "ServerTimingHeadersConfig", key: &KEYS[308], wire_name: "ServerTimingHeadersConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYSERVERTIMINGHEADERSCONFIG) },
    Member { name: "CustomHeadersConfig", key: &KEYS[309], wire_name: "CustomHeadersConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYCUSTOMHEADERSCONFIG) },
    Member { name: "RemoveHeadersConfig", key: &KEYS[310], wire_name: "RemoveHeadersConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYREMOVEHEADERSCONFIG) },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYCONTENTSECURITYPOLICY: Structure = Structure { required: &["Override", "ContentSecurityPolicy"], union: false, payload: None, members: &[
    Member { name: "Override", key: &KEYS[311], wire_name: "Override", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "ContentSecurityPolicy", key: &KEYS[312], wire_name: "ContentSecurityPolicy", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYCONTENTTYPEOPTIONS: Structure = Structure { required: &["Override"], union: false, payload: None, members: &[
    Member { name: "Override", key: &KEYS[311], wire_name: "Override", location: Location::Body, namespace: false, shape: Shape::Boolean },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYCORSCONFIG: Structure = Structure { required: &["AccessControlAllowOrigins", "AccessControlAllowHeaders", "AccessControlAllowMethods", "AccessControlAllowCredentials", "OriginOverride"], union: false, payload: None, members: &[
    Member { name: "AccessControlAllowOrigins", key: &KEYS[313], wire_name: "AccessControlAllowOrigins", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYACCESSCONTROLALLOWORIGINS) },
    Member { name: "AccessControlAllowHeaders", key: &KEYS[314], wire_name: "AccessControlAllowHeaders", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYACCESSCONTROLALLOWHEADERS) },
    Member { name: "AccessControlAllowMethods", key: &KEYS[315], wire_name: "AccessControlAllowMethods", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYACCESSCONTROLALLOWMETHODS) },
    Member { name: "AccessControlAllowCredentials", key: &KEYS[316], wire_name: "AccessControlAllowCredentials", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "AccessControlExposeHeaders", key: &KEYS[317], wire_name: "AccessControlExposeHeaders", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYACCESSCONTROLEXPOSEHEADERS) },
    Member { name: "AccessControlMaxAgeSec", key: &KEYS[318], wire_name: "AccessControlMaxAgeSec", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "OriginOverride", key: &KEYS[319], wire_name: "OriginOverride", location: Location::Body, namespace: false, shape: Shape::Boolean },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYCUSTOMHEADER: Structure = Structure { required: &["Header", "Value", "Override"], union: false, payload: None, members: &[
    Member { name: "Header", key: &KEYS[90], wire_name: "Header", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Value", key: &KEYS[91], wire_name: "Value", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Override", key: &KEYS[311], wire_name: "Override", location: Location::Body, namespace: false, shape: Shape::Boolean },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYCUSTOMHEADERSCONFIG: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_RESPONSEHEADERSPOLICYCUSTOMHEADERLIST) },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYFRAMEOPTIONS: Structure = Structure { required: &["Override", "FrameOption"], union: false, payload: None, members: &[
    Member { name: "Override", key: &KEYS[311], wire_name: "Override", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "FrameOption", key: &KEYS[320], wire_name: "FrameOption", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYLIST: Structure = Structure { required: &["MaxItems", "Quantity"], union: false, payload: None, members: &[
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_RESPONSEHEADERSPOLICYSUMMARYLIST) },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYREFERRERPOLICY: Structure = Structure { required: &["Override", "ReferrerPolicy"], union: false, payload: None, members: &[
    Member { name: "Override", key: &KEYS[311], wire_name: "Override", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "ReferrerPolicy", key: &KEYS[321], wire_name: "ReferrerPolicy", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYREMOVEHEADER: Structure = Structure { required: &["Header"], union: false, payload: None, members: &[
    Member { name: "Header", key: &KEYS[90], wire_name: "Header", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYREMOVEHEADERSCONFIG: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_RESPONSEHEADERSPOLICYREMOVEHEADERLIST) },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYSECURITYHEADERSCONFIG: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "XSSProtection", key: &KEYS[322], wire_name: "XSSProtection", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYXSSPROTECTION) },
    Member { name: "FrameOptions", key: &KEYS[323], wire_name: "FrameOptions", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYFRAMEOPTIONS) },
    Member { name: "ReferrerPolicy", key: &KEYS[321], wire_name: "ReferrerPolicy", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYREFERRERPOLICY) },
    Member { name: "ContentSecurityPolicy", key: &KEYS[312], wire_name: "ContentSecurityPolicy", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYCONTENTSECURITYPOLICY) },
    Member { name: "ContentTypeOptions", key: &KEYS[324], wire_name: "ContentTypeOptions", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYCONTENTTYPEOPTIONS) },
    Member { name: "StrictTransportSecurity", key: &KEYS[325], wire_name: "StrictTransportSecurity", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYSTRICTTRANSPORTSECURITY) },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYSERVERTIMINGHEADERSCONFIG: Structure = Structure { required: &["Enabled"], union: false, payload: None, members: &[
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "SamplingRate", key: &KEYS[136], wire_name: "SamplingRate", location: Location::Body, namespace: false, shape: Shape::Float { min: Some(0.0) } },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYSTRICTTRANSPORTSECURITY: Structure = Structure { required: &["Override", "AccessControlMaxAgeSec"], union: false, payload: None, members: &[
    Member { name: "Override", key: &KEYS[311], wire_name: "Override", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "IncludeSubdomains", key: &KEYS[326], wire_name: "IncludeSubdomains", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Preload", key: &KEYS[327], wire_name: "Preload", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "AccessControlMaxAgeSec", key: &KEYS[318], wire_name: "AccessControlMaxAgeSec", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYSUMMARY: Structure = Structure { required: &["Type", "ResponseHeadersPolicy"], union: false, payload: None, members: &[
    Member { name: "Type", key: &KEYS[58], wire_name: "Type", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ResponseHeadersPolicy", key: &KEYS[139], wire_name: "ResponseHeadersPolicy", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICY) },
] };
static STRUCTURE_RESPONSEHEADERSPOLICYXSSPROTECTION: Structure = Structure { required: &["Override", "Protection"], union: false, payload: None, members: &[
    Member { name: "Override", key: &KEYS[311], wire_name: "Override", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Protection", key: &KEYS[328], wire_name: "Protection", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "ModeBlock", key: &KEYS[329], wire_name: "ModeBlock", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "ReportUri", key: &KEYS[330], wire_name: "ReportUri", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_RESTRICTIONS: Structure = Structure { required: &["GeoRestriction"], union: false, payload: None, members: &[
    Member { name: "GeoRestriction", key: &KEYS[331], wire_name: "GeoRestriction", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_GEORESTRICTION) },
] };
static STRUCTURE_S3ORIGIN: Structure = Structure { required: &["DomainName", "OriginAccessIdentity"], union: false, payload: None, members: &[
    Member { name: "DomainName", key: &KEYS[167], wire_name: "DomainName", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "OriginAccessIdentity", key: &KEYS[332], wire_name: "OriginAccessIdentity", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_S3ORIGINCONFIG: Structure = Structure { required: &["OriginAccessIdentity"], union: false, payload: None, members: &[
    Member { name: "OriginAccessIdentity", key: &KEYS[332], wire_name: "OriginAccessIdentity", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "OriginReadTimeout", key: &KEYS[156], wire_name: "OriginReadTimeout", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
] };
static STRUCTURE_SESSIONSTICKINESSCONFIG: Structure = Structure { required: &["IdleTTL", "MaximumTTL"], union: false, payload: None, members: &[
    Member { name: "IdleTTL", key: &KEYS[333], wire_name: "IdleTTL", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "MaximumTTL", key: &KEYS[334], wire_name: "MaximumTTL", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
] };
static STRUCTURE_SIGNER: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "AwsAccountNumber", key: &KEYS[335], wire_name: "AwsAccountNumber", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "KeyPairIds", key: &KEYS[225], wire_name: "KeyPairIds", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_KEYPAIRIDS) },
] };
static STRUCTURE_STAGINGDISTRIBUTIONDNSNAMES: Structure = Structure { required: &["Quantity"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_STAGINGDISTRIBUTIONDNSNAMELIST) },
] };
static STRUCTURE_STATUSCODES: Structure = Structure { required: &["Quantity", "Items"], union: false, payload: None, members: &[
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_STATUSCODELIST) },
] };
static STRUCTURE_STREAMINGDISTRIBUTION: Structure = Structure { required: &["Id", "ARN", "Status", "DomainName", "ActiveTrustedSigners", "StreamingDistributionConfig"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ARN", key: &KEYS[163], wire_name: "ARN", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "DomainName", key: &KEYS[167], wire_name: "DomainName", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ActiveTrustedSigners", key: &KEYS[168], wire_name: "ActiveTrustedSigners", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ACTIVETRUSTEDSIGNERS) },
    Member { name: "StreamingDistributionConfig", key: &KEYS[140], wire_name: "StreamingDistributionConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_STREAMINGDISTRIBUTIONCONFIG) },
] };
static STRUCTURE_STREAMINGDISTRIBUTIONCONFIG: Structure = Structure { required: &["CallerReference", "S3Origin", "Comment", "TrustedSigners", "Enabled"], union: false, payload: None, members: &[
    Member { name: "CallerReference", key: &KEYS[63], wire_name: "CallerReference", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "S3Origin", key: &KEYS[336], wire_name: "S3Origin", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_S3ORIGIN) },
    Member { name: "Aliases", key: &KEYS[171], wire_name: "Aliases", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ALIASES) },
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Logging", key: &KEYS[178], wire_name: "Logging", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_STREAMINGLOGGINGCONFIG) },
    Member { name: "TrustedSigners", key: &KEYS[31], wire_name: "TrustedSigners", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TRUSTEDSIGNERS) },
    Member { name: "PriceClass", key: &KEYS[179], wire_name: "PriceClass", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
] };
static STRUCTURE_STREAMINGDISTRIBUTIONCONFIGWITHTAGS: Structure = Structure { required: &["StreamingDistributionConfig", "Tags"], union: false, payload: None, members: &[
    Member { name: "StreamingDistributionConfig", key: &KEYS[140], wire_name: "StreamingDistributionConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_STREAMINGDISTRIBUTIONCONFIG) },
    Member { name: "Tags", key: &KEYS[75], wire_name: "Tags", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TAGS) },
] };
static STRUCTURE_STREAMINGDISTRIBUTIONLIST: Structure = Structure { required: &["Marker", "MaxItems", "IsTruncated", "Quantity"], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "IsTruncated", key: &KEYS[18], wire_name: "IsTruncated", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_STREAMINGDISTRIBUTIONSUMMARYLIST) },
] };
static STRUCTURE_STREAMINGDISTRIBUTIONSUMMARY: Structure = Structure { required: &["Id", "ARN", "Status", "LastModifiedTime", "DomainName", "S3Origin", "Aliases", "TrustedSigners", "Comment", "PriceClass", "Enabled"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ARN", key: &KEYS[163], wire_name: "ARN", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "DomainName", key: &KEYS[167], wire_name: "DomainName", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "S3Origin", key: &KEYS[336], wire_name: "S3Origin", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_S3ORIGIN) },
    Member { name: "Aliases", key: &KEYS[171], wire_name: "Aliases", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ALIASES) },
    Member { name: "TrustedSigners", key: &KEYS[31], wire_name: "TrustedSigners", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TRUSTEDSIGNERS) },
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "PriceClass", key: &KEYS[179], wire_name: "PriceClass", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
] };
static STRUCTURE_STREAMINGLOGGINGCONFIG: Structure = Structure { required: &["Enabled", "Bucket", "Prefix"], union: false, payload: None, members: &[
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Bucket", key: &KEYS[24], wire_name: "Bucket", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Prefix", key: &KEYS[265], wire_name: "Prefix", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_STRINGSCHEMACONFIG: Structure = Structure { required: &["Required"], union: false, payload: None, members: &[
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "DefaultValue", key: &KEYS[337], wire_name: "DefaultValue", location: Location::Body, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "Required", key: &KEYS[338], wire_name: "Required", location: Location::Body, namespace: false, shape: Shape::Boolean },
] };
static STRUCTURE_TAG: Structure = Structure { required: &["Key"], union: false, payload: None, members: &[
    Member { name: "Key", key: &KEYS[25], wire_name: "Key", location: Location::Body, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "Value", key: &KEYS[91], wire_name: "Value", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_TAGKEYS: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_TAGKEYLIST) },
] };
static STRUCTURE_TAGRESOURCEREQUEST: Structure = Structure { required: &["Resource", "Tags"], union: false, payload: Some(1), members: &[
    Member { name: "Resource", key: &KEYS[261], wire_name: "Resource", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Tags", key: &KEYS[75], wire_name: "Tags", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_TAGS) },
] };
static STRUCTURE_TAGS: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_TAGLIST) },
] };
static STRUCTURE_TENANTCONFIG: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "ParameterDefinitions", key: &KEYS[339], wire_name: "ParameterDefinitions", location: Location::Body, namespace: false, shape: Shape::List(&LIST_PARAMETERDEFINITIONS) },
] };
static STRUCTURE_TESTCONNECTIONFUNCTIONREQUEST: Structure = Structure { required: &["Id", "IfMatch", "ConnectionObject"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Stage", key: &KEYS[68], wire_name: "Stage", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ConnectionObject", key: &KEYS[340], wire_name: "ConnectionObject", location: Location::Body, namespace: false, shape: Shape::Blob },
] };
static STRUCTURE_TESTCONNECTIONFUNCTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ConnectionFunctionTestResult", key: &KEYS[341], wire_name: "ConnectionFunctionTestResult", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONNECTIONFUNCTIONTESTRESULT) },
] };
static STRUCTURE_TESTFUNCTIONREQUEST: Structure = Structure { required: &["Name", "IfMatch", "EventObject"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Uri, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Stage", key: &KEYS[68], wire_name: "Stage", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "EventObject", key: &KEYS[342], wire_name: "EventObject", location: Location::Body, namespace: false, shape: Shape::Blob },
] };
static STRUCTURE_TESTFUNCTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "TestResult", key: &KEYS[343], wire_name: "TestResult", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TESTRESULT) },
] };
static STRUCTURE_TESTRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "FunctionSummary", key: &KEYS[120], wire_name: "FunctionSummary", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FUNCTIONSUMMARY) },
    Member { name: "ComputeUtilization", key: &KEYS[71], wire_name: "ComputeUtilization", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "FunctionExecutionLogs", key: &KEYS[344], wire_name: "FunctionExecutionLogs", location: Location::Body, namespace: false, shape: Shape::List(&LIST_FUNCTIONEXECUTIONLOGLIST) },
    Member { name: "FunctionErrorMessage", key: &KEYS[345], wire_name: "FunctionErrorMessage", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "FunctionOutput", key: &KEYS[346], wire_name: "FunctionOutput", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_TRAFFICCONFIG: Structure = Structure { required: &["Type"], union: false, payload: None, members: &[
    Member { name: "SingleWeightConfig", key: &KEYS[347], wire_name: "SingleWeightConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONTINUOUSDEPLOYMENTSINGLEWEIGHTCONFIG) },
    Member { name: "SingleHeaderConfig", key: &KEYS[348], wire_name: "SingleHeaderConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONTINUOUSDEPLOYMENTSINGLEHEADERCONFIG) },
    Member { name: "Type", key: &KEYS[58], wire_name: "Type", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_TRUSTSTORE: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Arn", key: &KEYS[9], wire_name: "Arn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "NumberOfCaCertificates", key: &KEYS[349], wire_name: "NumberOfCaCertificates", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "Reason", key: &KEYS[194], wire_name: "Reason", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "UseClientCertificateOCSPEndpoint", key: &KEYS[144], wire_name: "UseClientCertificateOCSPEndpoint", location: Location::Body, namespace: false, shape: Shape::Boolean },
] };
static STRUCTURE_TRUSTSTORECONFIG: Structure = Structure { required: &["TrustStoreId"], union: false, payload: None, members: &[
    Member { name: "TrustStoreId", key: &KEYS[350], wire_name: "TrustStoreId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "AdvertiseTrustStoreCaNames", key: &KEYS[351], wire_name: "AdvertiseTrustStoreCaNames", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "IgnoreCertificateExpiry", key: &KEYS[352], wire_name: "IgnoreCertificateExpiry", location: Location::Body, namespace: false, shape: Shape::Boolean },
] };
static STRUCTURE_TRUSTSTORESUMMARY: Structure = Structure { required: &["Id", "Arn", "Name", "Status", "NumberOfCaCertificates", "LastModifiedTime", "ETag"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Arn", key: &KEYS[9], wire_name: "Arn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "NumberOfCaCertificates", key: &KEYS[349], wire_name: "NumberOfCaCertificates", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "Reason", key: &KEYS[194], wire_name: "Reason", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_TRUSTEDKEYGROUPS: Structure = Structure { required: &["Enabled", "Quantity"], union: false, payload: None, members: &[
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_TRUSTEDKEYGROUPIDLIST) },
] };
static STRUCTURE_TRUSTEDSIGNERS: Structure = Structure { required: &["Enabled", "Quantity"], union: false, payload: None, members: &[
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_AWSACCOUNTNUMBERLIST) },
] };
static STRUCTURE_UNTAGRESOURCEREQUEST: Structure = Structure { required: &["Resource", "TagKeys"], union: false, payload: Some(1), members: &[
    Member { name: "Resource", key: &KEYS[261], wire_name: "Resource", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "TagKeys", key: &KEYS[353], wire_name: "TagKeys", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_TAGKEYS) },
] };
static STRUCTURE_UPDATEANYCASTIPLISTREQUEST: Structure = Structure { required: &["Id", "IfMatch"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IpAddressType", key: &KEYS[10], wire_name: "IpAddressType", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IpamCidrConfigs", key: &KEYS[100], wire_name: "IpamCidrConfigs", location: Location::Body, namespace: false, shape: Shape::List(&LIST_IPAMCIDRCONFIGLIST) },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEANYCASTIPLISTRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "AnycastIpList", key: &KEYS[101], wire_name: "AnycastIpList", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ANYCASTIPLIST) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATECACHEPOLICYREQUEST: Structure = Structure { required: &["CachePolicyConfig", "Id"], union: false, payload: Some(0), members: &[
    Member { name: "CachePolicyConfig", key: &KEYS[49], wire_name: "CachePolicyConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_CACHEPOLICYCONFIG) },
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATECACHEPOLICYRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "CachePolicy", key: &KEYS[59], wire_name: "CachePolicy", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CACHEPOLICY) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATECLOUDFRONTORIGINACCESSIDENTITYREQUEST: Structure = Structure { required: &["CloudFrontOriginAccessIdentityConfig", "Id"], union: false, payload: Some(0), members: &[
    Member { name: "CloudFrontOriginAccessIdentityConfig", key: &KEYS[62], wire_name: "CloudFrontOriginAccessIdentityConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_CLOUDFRONTORIGINACCESSIDENTITYCONFIG) },
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATECLOUDFRONTORIGINACCESSIDENTITYRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "CloudFrontOriginAccessIdentity", key: &KEYS[102], wire_name: "CloudFrontOriginAccessIdentity", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CLOUDFRONTORIGINACCESSIDENTITY) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATECONNECTIONFUNCTIONREQUEST: Structure = Structure { required: &["Id", "IfMatch", "ConnectionFunctionConfig", "ConnectionFunctionCode"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ConnectionFunctionConfig", key: &KEYS[66], wire_name: "ConnectionFunctionConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FUNCTIONCONFIG) },
    Member { name: "ConnectionFunctionCode", key: &KEYS[103], wire_name: "ConnectionFunctionCode", location: Location::Body, namespace: false, shape: Shape::Blob },
] };
static STRUCTURE_UPDATECONNECTIONFUNCTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ConnectionFunctionSummary", key: &KEYS[70], wire_name: "ConnectionFunctionSummary", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONNECTIONFUNCTIONSUMMARY) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATECONNECTIONGROUPREQUEST: Structure = Structure { required: &["Id", "IfMatch"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Ipv6Enabled", key: &KEYS[76], wire_name: "Ipv6Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "AnycastIpListId", key: &KEYS[78], wire_name: "AnycastIpListId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "ViewerFallback", key: &KEYS[80], wire_name: "ViewerFallback", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_VIEWERFALLBACK) },
] };
static STRUCTURE_UPDATECONNECTIONGROUPRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ConnectionGroup", key: &KEYS[104], wire_name: "ConnectionGroup", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONNECTIONGROUP) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATECONTINUOUSDEPLOYMENTPOLICYREQUEST: Structure = Structure { required: &["ContinuousDeploymentPolicyConfig", "Id"], union: false, payload: Some(0), members: &[
    Member { name: "ContinuousDeploymentPolicyConfig", key: &KEYS[86], wire_name: "ContinuousDeploymentPolicyConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_CONTINUOUSDEPLOYMENTPOLICYCONFIG) },
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATECONTINUOUSDEPLOYMENTPOLICYRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ContinuousDeploymentPolicy", key: &KEYS[89], wire_name: "ContinuousDeploymentPolicy", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CONTINUOUSDEPLOYMENTPOLICY) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEDISTRIBUTIONREQUEST: Structure = Structure { required: &["DistributionConfig", "Id"], union: false, payload: Some(0), members: &[
    Member { name: "DistributionConfig", key: &KEYS[105], wire_name: "DistributionConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONCONFIG) },
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEDISTRIBUTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "Distribution", key: &KEYS[98], wire_name: "Distribution", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTION) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEDISTRIBUTIONTENANTREQUEST: Structure = Structure { required: &["Id", "IfMatch"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "DistributionId", key: &KEYS[64], wire_name: "DistributionId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Domains", key: &KEYS[106], wire_name: "Domains", location: Location::Body, namespace: false, shape: Shape::List(&LIST_DOMAINLIST) },
    Member { name: "Customizations", key: &KEYS[107], wire_name: "Customizations", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_CUSTOMIZATIONS) },
    Member { name: "Parameters", key: &KEYS[108], wire_name: "Parameters", location: Location::Body, namespace: false, shape: Shape::List(&LIST_PARAMETERS) },
    Member { name: "ConnectionGroupId", key: &KEYS[109], wire_name: "ConnectionGroupId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ManagedCertificateRequest", key: &KEYS[110], wire_name: "ManagedCertificateRequest", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_MANAGEDCERTIFICATEREQUEST) },
    Member { name: "Enabled", key: &KEYS[0], wire_name: "Enabled", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "OnDomainTakeover", key: &KEYS[111], wire_name: "OnDomainTakeover", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEDISTRIBUTIONTENANTRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "DistributionTenant", key: &KEYS[112], wire_name: "DistributionTenant", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONTENANT) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEDISTRIBUTIONWITHSTAGINGCONFIGREQUEST: Structure = Structure { required: &["Id"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "StagingDistributionId", key: &KEYS[354], wire_name: "StagingDistributionId", location: Location::Query, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEDISTRIBUTIONWITHSTAGINGCONFIGRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "Distribution", key: &KEYS[98], wire_name: "Distribution", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTION) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEDOMAINASSOCIATIONREQUEST: Structure = Structure { required: &["Domain", "TargetResource"], union: false, payload: None, members: &[
    Member { name: "Domain", key: &KEYS[193], wire_name: "Domain", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "TargetResource", key: &KEYS[355], wire_name: "TargetResource", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_DISTRIBUTIONRESOURCEID) },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEDOMAINASSOCIATIONRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Domain", key: &KEYS[193], wire_name: "Domain", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ResourceId", key: &KEYS[196], wire_name: "ResourceId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEFIELDLEVELENCRYPTIONCONFIGREQUEST: Structure = Structure { required: &["FieldLevelEncryptionConfig", "Id"], union: false, payload: Some(0), members: &[
    Member { name: "FieldLevelEncryptionConfig", key: &KEYS[114], wire_name: "FieldLevelEncryptionConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_FIELDLEVELENCRYPTIONCONFIG) },
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEFIELDLEVELENCRYPTIONCONFIGRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "FieldLevelEncryption", key: &KEYS[115], wire_name: "FieldLevelEncryption", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FIELDLEVELENCRYPTION) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEFIELDLEVELENCRYPTIONPROFILEREQUEST: Structure = Structure { required: &["FieldLevelEncryptionProfileConfig", "Id"], union: false, payload: Some(0), members: &[
    Member { name: "FieldLevelEncryptionProfileConfig", key: &KEYS[116], wire_name: "FieldLevelEncryptionProfileConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_FIELDLEVELENCRYPTIONPROFILECONFIG) },
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEFIELDLEVELENCRYPTIONPROFILERESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "FieldLevelEncryptionProfile", key: &KEYS[117], wire_name: "FieldLevelEncryptionProfile", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FIELDLEVELENCRYPTIONPROFILE) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEFUNCTIONREQUEST: Structure = Structure { required: &["Name", "IfMatch", "FunctionConfig", "FunctionCode"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Uri, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "FunctionConfig", key: &KEYS[118], wire_name: "FunctionConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FUNCTIONCONFIG) },
    Member { name: "FunctionCode", key: &KEYS[119], wire_name: "FunctionCode", location: Location::Body, namespace: false, shape: Shape::Blob },
] };
static STRUCTURE_UPDATEFUNCTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "FunctionSummary", key: &KEYS[120], wire_name: "FunctionSummary", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_FUNCTIONSUMMARY) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETtag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEKEYGROUPREQUEST: Structure = Structure { required: &["KeyGroupConfig", "Id"], union: false, payload: Some(0), members: &[
    Member { name: "KeyGroupConfig", key: &KEYS[123], wire_name: "KeyGroupConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_KEYGROUPCONFIG) },
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEKEYGROUPRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "KeyGroup", key: &KEYS[124], wire_name: "KeyGroup", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_KEYGROUP) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEKEYVALUESTOREREQUEST: Structure = Structure { required: &["Name", "Comment", "IfMatch"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Uri, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "Comment", key: &KEYS[50], wire_name: "Comment", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEKEYVALUESTORERESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "KeyValueStore", key: &KEYS[126], wire_name: "KeyValueStore", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_KEYVALUESTORE) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEORIGINACCESSCONTROLREQUEST: Structure = Structure { required: &["OriginAccessControlConfig", "Id"], union: false, payload: Some(0), members: &[
    Member { name: "OriginAccessControlConfig", key: &KEYS[128], wire_name: "OriginAccessControlConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_ORIGINACCESSCONTROLCONFIG) },
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEORIGINACCESSCONTROLRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "OriginAccessControl", key: &KEYS[129], wire_name: "OriginAccessControl", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINACCESSCONTROL) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEORIGINREQUESTPOLICYREQUEST: Structure = Structure { required: &["OriginRequestPolicyConfig", "Id"], union: false, payload: Some(0), members: &[
    Member { name: "OriginRequestPolicyConfig", key: &KEYS[130], wire_name: "OriginRequestPolicyConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_ORIGINREQUESTPOLICYCONFIG) },
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEORIGINREQUESTPOLICYRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "OriginRequestPolicy", key: &KEYS[131], wire_name: "OriginRequestPolicy", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINREQUESTPOLICY) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEPUBLICKEYREQUEST: Structure = Structure { required: &["PublicKeyConfig", "Id"], union: false, payload: Some(0), members: &[
    Member { name: "PublicKeyConfig", key: &KEYS[132], wire_name: "PublicKeyConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_PUBLICKEYCONFIG) },
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEPUBLICKEYRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "PublicKey", key: &KEYS[133], wire_name: "PublicKey", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_PUBLICKEY) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEREALTIMELOGCONFIGREQUEST: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "EndPoints", key: &KEYS[134], wire_name: "EndPoints", location: Location::Body, namespace: false, shape: Shape::List(&LIST_ENDPOINTLIST) },
    Member { name: "Fields", key: &KEYS[135], wire_name: "Fields", location: Location::Body, namespace: false, shape: Shape::List(&LIST_FIELDLIST) },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ARN", key: &KEYS[163], wire_name: "ARN", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "SamplingRate", key: &KEYS[136], wire_name: "SamplingRate", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
] };
static STRUCTURE_UPDATEREALTIMELOGCONFIGRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "RealtimeLogConfig", key: &KEYS[137], wire_name: "RealtimeLogConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_REALTIMELOGCONFIG) },
] };
static STRUCTURE_UPDATERESPONSEHEADERSPOLICYREQUEST: Structure = Structure { required: &["ResponseHeadersPolicyConfig", "Id"], union: false, payload: Some(0), members: &[
    Member { name: "ResponseHeadersPolicyConfig", key: &KEYS[138], wire_name: "ResponseHeadersPolicyConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYCONFIG) },
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATERESPONSEHEADERSPOLICYRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "ResponseHeadersPolicy", key: &KEYS[139], wire_name: "ResponseHeadersPolicy", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICY) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATESTREAMINGDISTRIBUTIONREQUEST: Structure = Structure { required: &["StreamingDistributionConfig", "Id"], union: false, payload: Some(0), members: &[
    Member { name: "StreamingDistributionConfig", key: &KEYS[140], wire_name: "StreamingDistributionConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_STREAMINGDISTRIBUTIONCONFIG) },
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATESTREAMINGDISTRIBUTIONRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "StreamingDistribution", key: &KEYS[141], wire_name: "StreamingDistribution", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_STREAMINGDISTRIBUTION) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATETRUSTSTOREREQUEST: Structure = Structure { required: &["Id", "IfMatch"], union: false, payload: Some(1), members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 1 } },
    Member { name: "CaCertificatesBundleSource", key: &KEYS[143], wire_name: "CaCertificatesBundleSource", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_CACERTIFICATESBUNDLESOURCE) },
    Member { name: "UseClientCertificateOCSPEndpoint", key: &KEYS[144], wire_name: "UseClientCertificateOCSPEndpoint", location: Location::Header, namespace: false, shape: Shape::Boolean },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATETRUSTSTORERESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "TrustStore", key: &KEYS[145], wire_name: "TrustStore", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TRUSTSTORE) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEVPCORIGINREQUEST: Structure = Structure { required: &["VpcOriginEndpointConfig", "Id", "IfMatch"], union: false, payload: Some(0), members: &[
    Member { name: "VpcOriginEndpointConfig", key: &KEYS[146], wire_name: "VpcOriginEndpointConfig", location: Location::Body, namespace: true, shape: Shape::Structure(&STRUCTURE_VPCORIGINENDPOINTCONFIG) },
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Uri, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IfMatch", key: &KEYS[23], wire_name: "If-Match", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_UPDATEVPCORIGINRESULT: Structure = Structure { required: &[], union: false, payload: Some(0), members: &[
    Member { name: "VpcOrigin", key: &KEYS[147], wire_name: "VpcOrigin", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_VPCORIGIN) },
    Member { name: "ETag", key: &KEYS[19], wire_name: "ETag", location: Location::Header, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_VALIDATIONTOKENDETAIL: Structure = Structure { required: &["Domain"], union: false, payload: None, members: &[
    Member { name: "Domain", key: &KEYS[193], wire_name: "Domain", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "RedirectTo", key: &KEYS[356], wire_name: "RedirectTo", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "RedirectFrom", key: &KEYS[357], wire_name: "RedirectFrom", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_VERIFYDNSCONFIGURATIONREQUEST: Structure = Structure { required: &["Identifier"], union: false, payload: None, members: &[
    Member { name: "Domain", key: &KEYS[193], wire_name: "Domain", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Identifier", key: &KEYS[165], wire_name: "Identifier", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_VERIFYDNSCONFIGURATIONRESULT: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "DnsConfigurationList", key: &KEYS[358], wire_name: "DnsConfigurationList", location: Location::Body, namespace: false, shape: Shape::List(&LIST_DNSCONFIGURATIONLIST) },
] };
static STRUCTURE_VIEWERCERTIFICATE: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "CloudFrontDefaultCertificate", key: &KEYS[359], wire_name: "CloudFrontDefaultCertificate", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "IAMCertificateId", key: &KEYS[360], wire_name: "IAMCertificateId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "ACMCertificateArn", key: &KEYS[361], wire_name: "ACMCertificateArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "SSLSupportMethod", key: &KEYS[362], wire_name: "SSLSupportMethod", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MinimumProtocolVersion", key: &KEYS[363], wire_name: "MinimumProtocolVersion", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Certificate", key: &KEYS[161], wire_name: "Certificate", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CertificateSource", key: &KEYS[364], wire_name: "CertificateSource", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_VIEWERFALLBACK: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "DistributionId", key: &KEYS[64], wire_name: "DistributionId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_VIEWERMTLSCONFIG: Structure = Structure { required: &[], union: false, payload: None, members: &[
    Member { name: "Mode", key: &KEYS[365], wire_name: "Mode", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "TrustStoreConfig", key: &KEYS[366], wire_name: "TrustStoreConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_TRUSTSTORECONFIG) },
] };
static STRUCTURE_VPCORIGIN: Structure = Structure { required: &["Id", "Arn", "Status", "CreatedTime", "LastModifiedTime", "VpcOriginEndpointConfig"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Arn", key: &KEYS[9], wire_name: "Arn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "AccountId", key: &KEYS[65], wire_name: "AccountId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CreatedTime", key: &KEYS[69], wire_name: "CreatedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "VpcOriginEndpointConfig", key: &KEYS[146], wire_name: "VpcOriginEndpointConfig", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_VPCORIGINENDPOINTCONFIG) },
] };
static STRUCTURE_VPCORIGINCONFIG: Structure = Structure { required: &["VpcOriginId"], union: false, payload: None, members: &[
    Member { name: "VpcOriginId", key: &KEYS[246], wire_name: "VpcOriginId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "OwnerAccountId", key: &KEYS[191], wire_name: "OwnerAccountId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "OriginReadTimeout", key: &KEYS[156], wire_name: "OriginReadTimeout", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "OriginKeepaliveTimeout", key: &KEYS[157], wire_name: "OriginKeepaliveTimeout", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "OriginHttpVersion", key: &KEYS[159], wire_name: "OriginHttpVersion", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_VPCORIGINENDPOINTCONFIG: Structure = Structure { required: &["Name", "Arn", "HTTPPort", "HTTPSPort", "OriginProtocolPolicy"], union: false, payload: None, members: &[
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Arn", key: &KEYS[9], wire_name: "Arn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "HTTPPort", key: &KEYS[152], wire_name: "HTTPPort", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "HTTPSPort", key: &KEYS[153], wire_name: "HTTPSPort", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "OriginProtocolPolicy", key: &KEYS[154], wire_name: "OriginProtocolPolicy", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "OriginSslProtocols", key: &KEYS[155], wire_name: "OriginSslProtocols", location: Location::Body, namespace: false, shape: Shape::Structure(&STRUCTURE_ORIGINSSLPROTOCOLS) },
    Member { name: "IpAddressType", key: &KEYS[10], wire_name: "IpAddressType", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_VPCORIGINLIST: Structure = Structure { required: &["Marker", "MaxItems", "IsTruncated", "Quantity"], union: false, payload: None, members: &[
    Member { name: "Marker", key: &KEYS[15], wire_name: "Marker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "NextMarker", key: &KEYS[16], wire_name: "NextMarker", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "MaxItems", key: &KEYS[17], wire_name: "MaxItems", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "IsTruncated", key: &KEYS[18], wire_name: "IsTruncated", location: Location::Body, namespace: false, shape: Shape::Boolean },
    Member { name: "Quantity", key: &KEYS[1], wire_name: "Quantity", location: Location::Body, namespace: false, shape: Shape::Integer { min: None } },
    Member { name: "Items", key: &KEYS[2], wire_name: "Items", location: Location::Body, namespace: false, shape: Shape::List(&LIST_VPCORIGINSUMMARYLIST) },
] };
static STRUCTURE_VPCORIGINSUMMARY: Structure = Structure { required: &["Id", "Name", "Status", "CreatedTime", "LastModifiedTime", "Arn", "OriginEndpointArn"], union: false, payload: None, members: &[
    Member { name: "Id", key: &KEYS[6], wire_name: "Id", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Name", key: &KEYS[7], wire_name: "Name", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Status", key: &KEYS[8], wire_name: "Status", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "CreatedTime", key: &KEYS[69], wire_name: "CreatedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "LastModifiedTime", key: &KEYS[14], wire_name: "LastModifiedTime", location: Location::Body, namespace: false, shape: Shape::Timestamp },
    Member { name: "Arn", key: &KEYS[9], wire_name: "Arn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "AccountId", key: &KEYS[65], wire_name: "AccountId", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "OriginEndpointArn", key: &KEYS[367], wire_name: "OriginEndpointArn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "IpAddressType", key: &KEYS[10], wire_name: "IpAddressType", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static STRUCTURE_WEBACLCUSTOMIZATION: Structure = Structure { required: &["Action"], union: false, payload: None, members: &[
    Member { name: "Action", key: &KEYS[368], wire_name: "Action", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
    Member { name: "Arn", key: &KEYS[9], wire_name: "Arn", location: Location::Body, namespace: false, shape: Shape::String { min: 0 } },
] };
static LIST_ACCESSCONTROLALLOWHEADERSLIST: List = List { min: 0, item_name: "Header", item: Shape::String { min: 0 } };
static LIST_ACCESSCONTROLALLOWMETHODSLIST: List = List { min: 0, item_name: "Method", item: Shape::String { min: 0 } };
static LIST_ACCESSCONTROLALLOWORIGINSLIST: List = List { min: 0, item_name: "Origin", item: Shape::String { min: 0 } };
static LIST_ACCESSCONTROLEXPOSEHEADERSLIST: List = List { min: 0, item_name: "Header", item: Shape::String { min: 0 } };
static LIST_ALIASICPRECORDALS: List = List { min: 0, item_name: "AliasICPRecordal", item: Shape::Structure(&STRUCTURE_ALIASICPRECORDAL) };
static LIST_ALIASLIST: List = List { min: 0, item_name: "CNAME", item: Shape::String { min: 0 } };
static LIST_ANYCASTIPLISTSUMMARIES: List = List { min: 0, item_name: "AnycastIpListSummary", item: Shape::Structure(&STRUCTURE_ANYCASTIPLISTSUMMARY) };
static LIST_ANYCASTIPS: List = List { min: 0, item_name: "AnycastIp", item: Shape::String { min: 0 } };
static LIST_AWSACCOUNTNUMBERLIST: List = List { min: 0, item_name: "AwsAccountNumber", item: Shape::String { min: 0 } };
static LIST_CACHEBEHAVIORLIST: List = List { min: 0, item_name: "CacheBehavior", item: Shape::Structure(&STRUCTURE_CACHEBEHAVIOR) };
static LIST_CACHEPOLICYSUMMARYLIST: List = List { min: 0, item_name: "CachePolicySummary", item: Shape::Structure(&STRUCTURE_CACHEPOLICYSUMMARY) };
static LIST_CLOUDFRONTORIGINACCESSIDENTITYSUMMARYLIST: List = List { min: 0, item_name: "CloudFrontOriginAccessIdentitySummary", item: Shape::Structure(&STRUCTURE_CLOUDFRONTORIGINACCESSIDENTITYSUMMARY) };
static LIST_CONFLICTINGALIASES: List = List { min: 0, item_name: "ConflictingAlias", item: Shape::Structure(&STRUCTURE_CONFLICTINGALIAS) };
static LIST_CONNECTIONFUNCTIONSUMMARYLIST: List = List { min: 0, item_name: "ConnectionFunctionSummary", item: Shape::Structure(&STRUCTURE_CONNECTIONFUNCTIONSUMMARY) };
static LIST_CONNECTIONGROUPSUMMARYLIST: List = List { min: 0, item_name: "ConnectionGroupSummary", item: Shape::Structure(&STRUCTURE_CONNECTIONGROUPSUMMARY) };
static LIST_CONTENTTYPEPROFILELIST: List = List { min: 0, item_name: "ContentTypeProfile", item: Shape::Structure(&STRUCTURE_CONTENTTYPEPROFILE) };
static LIST_CONTINUOUSDEPLOYMENTPOLICYSUMMARYLIST: List = List { min: 0, item_name: "ContinuousDeploymentPolicySummary", item: Shape::Structure(&STRUCTURE_CONTINUOUSDEPLOYMENTPOLICYSUMMARY) };
static LIST_COOKIENAMELIST: List = List { min: 0, item_name: "Name", item: Shape::String { min: 0 } };
static LIST_CUSTOMERRORRESPONSELIST: List = List { min: 0, item_name: "CustomErrorResponse", item: Shape::Structure(&STRUCTURE_CUSTOMERRORRESPONSE) };
static LIST_DISTRIBUTIONIDLISTSUMMARY: List = List { min: 0, item_name: "DistributionId", item: Shape::String { min: 0 } };
static LIST_DISTRIBUTIONIDOWNERITEMLIST: List = List { min: 0, item_name: "DistributionIdOwner", item: Shape::Structure(&STRUCTURE_DISTRIBUTIONIDOWNER) };
static LIST_DISTRIBUTIONSUMMARYLIST: List = List { min: 0, item_name: "DistributionSummary", item: Shape::Structure(&STRUCTURE_DISTRIBUTIONSUMMARY) };
static LIST_DISTRIBUTIONTENANTLIST: List = List { min: 0, item_name: "DistributionTenantSummary", item: Shape::Structure(&STRUCTURE_DISTRIBUTIONTENANTSUMMARY) };
static LIST_DNSCONFIGURATIONLIST: List = List { min: 0, item_name: "DnsConfiguration", item: Shape::Structure(&STRUCTURE_DNSCONFIGURATION) };
static LIST_DOMAINCONFLICTSLIST: List = List { min: 0, item_name: "DomainConflicts", item: Shape::Structure(&STRUCTURE_DOMAINCONFLICT) };
static LIST_DOMAINLIST: List = List { min: 0, item_name: "member", item: Shape::Structure(&STRUCTURE_DOMAINITEM) };
static LIST_DOMAINRESULTLIST: List = List { min: 0, item_name: "member", item: Shape::Structure(&STRUCTURE_DOMAINRESULT) };
static LIST_ENCRYPTIONENTITYLIST: List = List { min: 0, item_name: "EncryptionEntity", item: Shape::Structure(&STRUCTURE_ENCRYPTIONENTITY) };
static LIST_ENDPOINTLIST: List = List { min: 0, item_name: "member", item: Shape::Structure(&STRUCTURE_ENDPOINT) };
static LIST_FIELDLEVELENCRYPTIONPROFILESUMMARYLIST: List = List { min: 0, item_name: "FieldLevelEncryptionProfileSummary", item: Shape::Structure(&STRUCTURE_FIELDLEVELENCRYPTIONPROFILESUMMARY) };
static LIST_FIELDLEVELENCRYPTIONSUMMARYLIST: List = List { min: 0, item_name: "FieldLevelEncryptionSummary", item: Shape::Structure(&STRUCTURE_FIELDLEVELENCRYPTIONSUMMARY) };
static LIST_FIELDLIST: List = List { min: 0, item_name: "Field", item: Shape::String { min: 0 } };
static LIST_FIELDPATTERNLIST: List = List { min: 0, item_name: "FieldPattern", item: Shape::String { min: 0 } };
static LIST_FUNCTIONASSOCIATIONLIST: List = List { min: 0, item_name: "FunctionAssociation", item: Shape::Structure(&STRUCTURE_FUNCTIONASSOCIATION) };
static LIST_FUNCTIONEXECUTIONLOGLIST: List = List { min: 0, item_name: "member", item: Shape::String { min: 0 } };
static LIST_FUNCTIONSUMMARYLIST: List = List { min: 0, item_name: "FunctionSummary", item: Shape::Structure(&STRUCTURE_FUNCTIONSUMMARY) };
static LIST_HEADERLIST: List = List { min: 0, item_name: "Name", item: Shape::String { min: 0 } };
static LIST_INVALIDATIONSUMMARYLIST: List = List { min: 0, item_name: "InvalidationSummary", item: Shape::Structure(&STRUCTURE_INVALIDATIONSUMMARY) };
static LIST_IPAMCIDRCONFIGLIST: List = List { min: 0, item_name: "IpamCidrConfig", item: Shape::Structure(&STRUCTURE_IPAMCIDRCONFIG) };
static LIST_KGKEYPAIRIDSLIST: List = List { min: 0, item_name: "KeyGroup", item: Shape::Structure(&STRUCTURE_KGKEYPAIRIDS) };
static LIST_KEYGROUPSUMMARYLIST: List = List { min: 0, item_name: "KeyGroupSummary", item: Shape::Structure(&STRUCTURE_KEYGROUPSUMMARY) };
static LIST_KEYPAIRIDLIST: List = List { min: 0, item_name: "KeyPairId", item: Shape::String { min: 0 } };
static LIST_KEYVALUESTOREASSOCIATIONLIST: List = List { min: 0, item_name: "KeyValueStoreAssociation", item: Shape::Structure(&STRUCTURE_KEYVALUESTOREASSOCIATION) };
static LIST_KEYVALUESTORESUMMARYLIST: List = List { min: 0, item_name: "KeyValueStore", item: Shape::Structure(&STRUCTURE_KEYVALUESTORE) };
static LIST_LAMBDAFUNCTIONASSOCIATIONLIST: List = List { min: 0, item_name: "LambdaFunctionAssociation", item: Shape::Structure(&STRUCTURE_LAMBDAFUNCTIONASSOCIATION) };
static LIST_LOCATIONLIST: List = List { min: 0, item_name: "Location", item: Shape::String { min: 0 } };
static LIST_METHODSLIST: List = List { min: 0, item_name: "Method", item: Shape::String { min: 0 } };
static LIST_ORIGINACCESSCONTROLSUMMARYLIST: List = List { min: 0, item_name: "OriginAccessControlSummary", item: Shape::Structure(&STRUCTURE_ORIGINACCESSCONTROLSUMMARY) };
static LIST_ORIGINCUSTOMHEADERSLIST: List = List { min: 0, item_name: "OriginCustomHeader", item: Shape::Structure(&STRUCTURE_ORIGINCUSTOMHEADER) };
static LIST_ORIGINGROUPLIST: List = List { min: 0, item_name: "OriginGroup", item: Shape::Structure(&STRUCTURE_ORIGINGROUP) };
static LIST_ORIGINGROUPMEMBERLIST: List = List { min: 2, item_name: "OriginGroupMember", item: Shape::Structure(&STRUCTURE_ORIGINGROUPMEMBER) };
static LIST_ORIGINLIST: List = List { min: 1, item_name: "Origin", item: Shape::Structure(&STRUCTURE_ORIGIN) };
static LIST_ORIGINREQUESTPOLICYSUMMARYLIST: List = List { min: 0, item_name: "OriginRequestPolicySummary", item: Shape::Structure(&STRUCTURE_ORIGINREQUESTPOLICYSUMMARY) };
static LIST_PARAMETERDEFINITIONS: List = List { min: 0, item_name: "member", item: Shape::Structure(&STRUCTURE_PARAMETERDEFINITION) };
static LIST_PARAMETERS: List = List { min: 0, item_name: "member", item: Shape::Structure(&STRUCTURE_PARAMETER) };
static LIST_PATHLIST: List = List { min: 0, item_name: "Path", item: Shape::String { min: 0 } };
static LIST_PUBLICKEYIDLIST: List = List { min: 0, item_name: "PublicKey", item: Shape::String { min: 0 } };
static LIST_PUBLICKEYSUMMARYLIST: List = List { min: 0, item_name: "PublicKeySummary", item: Shape::Structure(&STRUCTURE_PUBLICKEYSUMMARY) };
static LIST_QUERYARGPROFILELIST: List = List { min: 0, item_name: "QueryArgProfile", item: Shape::Structure(&STRUCTURE_QUERYARGPROFILE) };
static LIST_QUERYSTRINGCACHEKEYSLIST: List = List { min: 0, item_name: "Name", item: Shape::String { min: 0 } };
static LIST_QUERYSTRINGNAMESLIST: List = List { min: 0, item_name: "Name", item: Shape::String { min: 0 } };
static LIST_REALTIMELOGCONFIGLIST: List = List { min: 0, item_name: "member", item: Shape::Structure(&STRUCTURE_REALTIMELOGCONFIG) };
static LIST_RESPONSEHEADERSPOLICYCUSTOMHEADERLIST: List = List { min: 0, item_name: "ResponseHeadersPolicyCustomHeader", item: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYCUSTOMHEADER) };
static LIST_RESPONSEHEADERSPOLICYREMOVEHEADERLIST: List = List { min: 0, item_name: "ResponseHeadersPolicyRemoveHeader", item: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYREMOVEHEADER) };
static LIST_RESPONSEHEADERSPOLICYSUMMARYLIST: List = List { min: 0, item_name: "ResponseHeadersPolicySummary", item: Shape::Structure(&STRUCTURE_RESPONSEHEADERSPOLICYSUMMARY) };
static LIST_SIGNERLIST: List = List { min: 0, item_name: "Signer", item: Shape::Structure(&STRUCTURE_SIGNER) };
static LIST_SSLPROTOCOLSLIST: List = List { min: 0, item_name: "SslProtocol", item: Shape::String { min: 0 } };
static LIST_STAGINGDISTRIBUTIONDNSNAMELIST: List = List { min: 0, item_name: "DnsName", item: Shape::String { min: 0 } };
static LIST_STATUSCODELIST: List = List { min: 1, item_name: "StatusCode", item: Shape::Integer { min: None } };
static LIST_STREAMINGDISTRIBUTIONSUMMARYLIST: List = List { min: 0, item_name: "StreamingDistributionSummary", item: Shape::Structure(&STRUCTURE_STREAMINGDISTRIBUTIONSUMMARY) };
static LIST_TAGKEYLIST: List = List { min: 0, item_name: "Key", item: Shape::String { min: 1 } };
static LIST_TAGLIST: List = List { min: 0, item_name: "Tag", item: Shape::Structure(&STRUCTURE_TAG) };
static LIST_TRUSTSTORELIST: List = List { min: 0, item_name: "TrustStoreSummary", item: Shape::Structure(&STRUCTURE_TRUSTSTORESUMMARY) };
static LIST_TRUSTEDKEYGROUPIDLIST: List = List { min: 0, item_name: "KeyGroup", item: Shape::String { min: 0 } };
static LIST_VALIDATIONTOKENDETAILLIST: List = List { min: 0, item_name: "member", item: Shape::Structure(&STRUCTURE_VALIDATIONTOKENDETAIL) };
static LIST_VPCORIGINSUMMARYLIST: List = List { min: 0, item_name: "VpcOriginSummary", item: Shape::Structure(&STRUCTURE_VPCORIGINSUMMARY) };
