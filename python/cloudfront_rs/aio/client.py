"""The asyncio client under the names of ``types_aiobotocore_cloudfront.client``."""

from cloudfront_rs.client import AsyncCloudFront

__all__ = ["Client", "CloudFrontClient"]

CloudFrontClient = AsyncCloudFront
Client = AsyncCloudFront
