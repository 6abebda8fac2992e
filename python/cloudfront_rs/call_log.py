"""One line in the log for each call, for those who ask for it by ``set_stream_logger``.

Source: ``set_stream_logger`` in ``boto3/__init__.py``. Deliberate difference: boto3 and botocore log the
whole exchange, with parameters and headers; here a line has the operation, how it ended and how long it
took, so that no secret and no code is ever in a log.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager

from cloudfront_rs.client import BaseClient

logger: logging.Logger = logging.getLogger("cloudfront_rs")


def set_stream_logger(name: str, level: int, format_string: str | None) -> None:
    """See :func:`cloudfront_rs.set_stream_logger`."""
    handler = logging.StreamHandler()
    handler.setLevel(level)
    text = format_string or "%(asctime)s %(name)s [%(levelname)s] %(message)s"
    handler.setFormatter(logging.Formatter(text))
    for each in {name, "cloudfront_rs"} if name == "boto3" else {name}:
        logging.getLogger(each).setLevel(level)
        logging.getLogger(each).addHandler(handler)
    BaseClient._log = staticmethod(call)


@contextmanager
def call(operation_name: str) -> Iterator[None]:
    """Logs how what is inside ended."""
    start, ended = time.perf_counter(), "was given up"
    try:
        yield
        ended = "succeeded"
    except Exception as error:
        ended = f"raised {type(error).__name__}"
        raise
    finally:
        milliseconds = (time.perf_counter() - start) * 1000
        logger.debug("%s %s after %.1f ms", operation_name, ended, milliseconds)
