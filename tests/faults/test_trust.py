"""What ``verify=`` with a file makes of self-signed certificates, of chains, and of odd files.

OpenSSL wants a chain up to a root that is valid itself, and lets a server show a CA's certificate. See
``chains.py`` for what is shown and given.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.faults.case import Case
from tests.faults.chains import AUTHORITIES, LEAVES
from tests.faults.conftest import Check
from tests.faults.http import OK

ACCEPTED, REFUSED = "success", "SSLError"
# By what the server shows.
REFUSED_THEMSELVES = (
    "for certificates",
    "for clients",
    "other host",
    "expired",
    "not yet valid",
)
OF_CHAINS = {
    "root": {
        "complete": ACCEPTED,
        "incomplete": REFUSED,
        "with its root": ACCEPTED,
        "in odd order": ACCEPTED,
        "only a common name": ACCEPTED,
        "a CA as a server": ACCEPTED,
        "for clients": REFUSED,
        "expired between": REFUSED,
        "no CA between": REFUSED,
        "too deep": REFUSED,
    },
    "root and between": {"complete": ACCEPTED, "incomplete": ACCEPTED},
    "between": {"complete": REFUSED, "incomplete": REFUSED, "with its root": REFUSED},
    "leaf": {"complete": REFUSED, "incomplete": REFUSED},
    "leaf and between": {"complete": REFUSED, "incomplete": REFUSED},
    "expired root": {"of an expired root": REFUSED},
    "plain root": {"of a plain root": REFUSED},
}
OF_FILES = {
    "text around": ACCEPTED,
    "CRLF": ACCEPTED,
    "twice": ACCEPTED,
    "a key too": ACCEPTED,
    "byte order mark": ACCEPTED,
    "TRUSTED CERTIFICATE": ACCEPTED,
    "X509 CERTIFICATE": ACCEPTED,
    "empty": REFUSED,
    "garbage": REFUSED,
    "second cut off": REFUSED,
    "second no base64": REFUSED,
    "second no certificate": REFUSED,
}


def shown(chain: str, given: str, boto3: str, **fields: Any) -> Case:
    return Case(
        f"{chain} certificate, given: {given}",
        script=((OK,),),
        certificate=chain,
        arguments={"verify": f"<bundle: {given}>"},
        boto3=boto3,
        **fields,
    )


CASES = [
    *(
        shown(chain, f"itself, {chain}", REFUSED if name in REFUSED_THEMSELVES else ACCEPTED)
        for kind, made in (("self-signed CA", AUTHORITIES), ("self-signed", LEAVES))
        for name in made
        for chain in (f"{kind}, {name}",)
    ),
    shown("self-signed CA, RSA", "another of that name", REFUSED),
    shown("self-signed CA, RSA", "itself and others", ACCEPTED),
    *(
        shown(chain, given, boto3)
        for given, of_given in OF_CHAINS.items()
        for chain, boto3 in of_given.items()
    ),
    # Ours reads a file before it connects.
    *(shown("short", given, boto3, connections=False) for given, boto3 in OF_FILES.items()),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_trust(case: Case, check: Check) -> None:
    check(case)
