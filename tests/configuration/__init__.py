"""Everything that boto3's CloudFront client can be configured with, beside boto3."""
