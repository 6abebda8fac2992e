"""The log of this package on the terminal, for those who ask for it by ``set_stream_logger``.

Source: ``set_stream_logger`` in ``boto3/__init__.py``. What is logged is written in Rust
(``src/logging.rs``), for the logger ``cloudfront_rs`` and those below it, while that has the level
``DEBUG``; by which means it got it does not matter.
"""

from __future__ import annotations

import logging


def set_stream_logger(name: str, level: int, format_string: str | None) -> None:
    """See :func:`cloudfront_rs.set_stream_logger`."""
    handler = logging.StreamHandler()
    handler.setLevel(level)
    text = format_string or "%(asctime)s %(name)s [%(levelname)s] %(message)s"
    handler.setFormatter(logging.Formatter(text))
    for each in {name, "cloudfront_rs"} if name == "boto3" else {name}:
        logging.getLogger(each).setLevel(level)
        logging.getLogger(each).addHandler(handler)
