"""Sub-interpreters, in which the package cannot be: its runtime belongs to a process, as its threads do.

botocore is Python and works in them; PyO3, below this package, does not.
"""

from __future__ import annotations


def refusal() -> ImportError:
    """What an import in a sub-interpreter ends with."""
    return ImportError(
        "cloudfront_rs works in the main interpreter of a process, and this is a sub-interpreter: run it "
        "there, or in a process of its own (with mod_wsgi: WSGIApplicationGroup %{GLOBAL})"
    )
