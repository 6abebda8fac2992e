"""TLS of every kind of key, signature, suite and group: what OpenSSL accepts is accepted, but for a few."""

from __future__ import annotations

import pytest

from tests.faults.case import Case, marked
from tests.faults.conftest import Check
from tests.faults.http import OK
from tests.faults.kinds import KINDS

# Each with the paragraph of docs/differences.md, and what ours makes of it.
DIFFERING = {
    ("Cryptography that AWS's library leaves out", "SSLError"): (
        "secp256k1 CA",
        "brainpoolP256r1 CA",
        "Ed448 key",
        "Ed448 key, TLS 1.2",
        "Ed448 CA",
        "RSA 2048 CA, SHA-224",
        "RSA 4096 CA, SHA-224",
        "P-256 CA, SHA-224",
        "P-384 CA, SHA-224",
        "P-521 CA, SHA-224",
        "RSA-PSS, SHA-224",
        "RSA 2048 CA, SHA3-256",
        "RSA 4096 CA, SHA3-256",
        "ECDHE-RSA-AES128-SHA256",
        "ECDHE-RSA-AES256-SHA384",
        "ECDHE-ECDSA-AES128-SHA256",
        "ECDHE-ECDSA-AES256-SHA384",
        "DHE-RSA-AES128-GCM-SHA256",
        "DHE-RSA-AES128-SHA256",
        "X448 group",
        "X448 group, TLS 1.2",
    ),
    ("What stands in a bundle is trusted as it is", "success"): ("CA for clients",),
}
CASES = [
    Case(name, script=((OK,),), certificate=name, arguments={"verify": f"<CA: {name}>"})
    for name in KINDS
]


@pytest.mark.parametrize("case", [marked(case, DIFFERING) for case in CASES], ids=str)
def test_kinds(case: Case, check: Check) -> None:
    check(case)
