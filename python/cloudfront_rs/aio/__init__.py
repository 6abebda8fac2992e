"""What a program that uses aiobotocore's CloudFront client imports: aiobotocore's names.

``from aiobotocore.session import get_session`` becomes ``from cloudfront_rs.aio.session import
get_session``. The modules ``paginator``, ``waiter`` and ``type_defs`` have the names of
``types_aiobotocore_cloudfront``. Nothing of this loads before it is named, but for the client itself,
which is :func:`cloudfront_rs.async_client`'s.
"""

from cloudfront_rs.aio.client import Client, CloudFrontClient

__all__ = ["Client", "CloudFrontClient"]
