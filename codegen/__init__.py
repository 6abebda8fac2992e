"""Writes everything that follows from AWS's model of CloudFront.

``python -m codegen`` reads the model of the pinned botocore, checks it against the source of the
pinned ``aws-sdk-cloudfront``, and writes the Rust table, the modelled exceptions and the type stubs.
``python -m codegen --check`` writes nothing and fails when what stands in the tree is out of step.
"""
