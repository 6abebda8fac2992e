#!/bin/sh
# Installs the wheel of dist/ that fits the Python which is named, and runs the tests against it that ask nothing
# of the system but loopback.
set -eu
"$1" -m pip install --constraint requirements-dev.txt boto3 hypothesis ministack pytest
"$1" -m pip install --no-index --find-links dist --only-binary :all: cloudfront-rs
"$1" -m pytest tests/parity tests/soundness/test_corpus.py tests/soundness/test_hypothesis.py
