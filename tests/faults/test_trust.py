"""What ``verify=`` with a file makes of self-signed certificates, of chains, and of odd files.

OpenSSL wants a chain up to a root that is valid itself, and lets a server show a CA's certificate. See
``chains.py`` for what is shown and given.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.faults.case import Case, marked
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


# What webpki judges in another way than OpenSSL, by ours, each with the paragraph of docs/differences.md.
STRICTER = "A server's certificate that is a CA's too"
LAXER = "What stands in a bundle is trusted as it is"
DIFFERING = {
    (STRICTER, REFUSED): (
        *(
            f"self-signed CA, {name} certificate, given: itself, self-signed CA, {name}"
            for name in (
                "RSA",
                "ECDSA",
                "Ed25519",
                "path length 0",
                "for connections",
                "only a common name",
            )
        ),
        "self-signed, only a common name certificate, given: itself, self-signed, only a common name",
        "self-signed CA, RSA certificate, given: itself and others",
        "only a common name certificate, given: root",
        "a CA as a server certificate, given: root",
        "short certificate, given: byte order mark",
        "short certificate, given: TRUSTED CERTIFICATE",
        "short certificate, given: X509 CERTIFICATE",
    ),
    (LAXER, ACCEPTED): (
        "complete certificate, given: between",
        "incomplete certificate, given: between",
        "with its root certificate, given: between",
        "complete certificate, given: leaf and between",
        "incomplete certificate, given: leaf and between",
        "of an expired root certificate, given: expired root",
        "of a plain root certificate, given: plain root",
        "short certificate, given: second no certificate",
    ),
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
    # A client may be gone before the server has counted it.
    *(shown("short", given, boto3, connections=False) for given, boto3 in OF_FILES.items()),
]


@pytest.mark.parametrize("case", [marked(case, DIFFERING) for case in CASES], ids=str)
def test_trust(case: Case, check: Check) -> None:
    check(case)
