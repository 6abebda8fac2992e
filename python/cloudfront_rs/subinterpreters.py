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


def refuse() -> None:
    """Raises where this is a sub-interpreter, before Python 3.12.

    :raises ImportError: there.
    """
    try:
        import _xxsubinterpreters as interpreters  # type: ignore[import-not-found]  # noqa: PLC0415
    except ImportError:
        return  # an interpreter that has none of them
    if interpreters.get_current() != interpreters.get_main():
        raise refusal()
