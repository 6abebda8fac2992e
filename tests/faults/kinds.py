"""What cryptography TLS can be made of: keys, signatures, suites, groups, and what a CA allows.

Each kind is a server with a certificate of its own, below a CA of its own that the client is given.
"""

from __future__ import annotations

import functools
import ipaddress
import ssl
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID

from tests.faults.chains import FOR_CLIENTS, FOR_SERVERS, SHA256, Digest, Key, Made, make

SHA512 = hashes.SHA512()
TLS1_2 = ssl.TLSVersion.TLSv1_2
# The one of RFC 7919, which takes long to find again.
FFDHE2048 = """-----BEGIN DH PARAMETERS-----
MIIBCAKCAQEA//////////+t+FRYortKmq/cViAnPTzx2LnFg84tNpWp4TZBFGQz
+8yTnc4kmz75fS/jY2MMddj2gbICrsRhetPfHtXV/WVhJDP1H18GbtCFY2VVPe0a
87VXE15/V8k1mE8McODmi3fipona8+/och3xWKE2rec1MKzKT0g6eXq8CrGCsyT7
YdEIqUuyyOP7uWrat2DX9GgdT0Kj3jlN9K5W7edjcrsZCwenyO4KbXCeAvzhzffi
7MA0BM0oNC9hkXL+nOmFg/+OTxIy7vKBg8P+OxtMb61zO7X8vC7CIAXFjvGDfRaD
ssbzSibBsu/6iGtCOGEoXJf//////////wIBAg==
-----END DH PARAMETERS-----
"""


def rsa_key(bits: int) -> Callable[[], Key]:
    """One for all, as making one takes long."""
    return functools.cache(functools.partial(rsa.generate_private_key, 65537, bits))


def ec_key(curve: ec.EllipticCurve) -> Callable[[], Key]:
    return functools.partial(ec.generate_private_key, curve)


KEYS: dict[str, Callable[[], Key]] = {
    "RSA 1024": rsa_key(1024),
    "RSA 2048": rsa_key(2048),
    "RSA 4096": rsa_key(4096),
    "P-256": ec_key(ec.SECP256R1()),
    "P-384": ec_key(ec.SECP384R1()),
    "P-521": ec_key(ec.SECP521R1()),
    "secp256k1": ec_key(ec.SECP256K1()),
    "brainpoolP256r1": ec_key(ec.BrainpoolP256R1()),
    "Ed25519": ed25519.Ed25519PrivateKey.generate,
    "Ed448": ed448.Ed448PrivateKey.generate,
}
RSA, ECDSA = KEYS["RSA 2048"], KEYS["P-256"]
DIGESTS: dict[str, Digest] = {
    "SHA-224": hashes.SHA224(),
    "SHA-256": SHA256,
    "SHA-384": hashes.SHA384(),
    "SHA-512": SHA512,
    "SHA3-256": hashes.SHA3_256(),
}
SIGNING = ("RSA 2048", "RSA 4096", "P-256", "P-384", "P-521")
# By what OpenSSL calls them, of TLS 1.2.
SUITES = (
    *(
        f"ECDHE-{key}-{cipher}"
        for key in ("RSA", "ECDSA")
        for cipher in (
            "AES128-GCM-SHA256",
            "AES256-GCM-SHA384",
            "CHACHA20-POLY1305",
            "AES128-SHA256",
            "AES256-SHA384",
            "AES128-SHA",
        )
    ),
    "ECDHE-ECDSA-AES128-CCM",
    "DHE-RSA-AES128-GCM-SHA256",
    "DHE-RSA-AES128-SHA256",
    "AES128-GCM-SHA256",
    "AES128-SHA",
)
GROUPS = ("X25519", "prime256v1", "secp384r1", "secp521r1", "X448")
FITTING = {"for localhost": x509.DNSName("localhost"), "for another": x509.DNSName("example.com")}
NETWORKS = {"of loopback": "127.0.0.0/8", "of others": "10.0.0.0/8"}


@dataclass(frozen=True)
class Kind:
    host: str = "localhost"
    # How the CA and the certificate are made.
    ca: dict[str, Any] = field(default_factory=dict)
    own: dict[str, Any] = field(default_factory=dict)
    # What the server speaks.
    suite: str = ""
    group: str = ""
    version: ssl.TLSVersion | None = None

    def made(self) -> tuple[Made, Made]:
        digest = {"digest": self.own["digest"]} if "digest" in self.own else {}
        ca = make("root", **{"is_ca": True, "hosts": (), "key": RSA, **digest, **self.ca})
        return ca, make("of a kind", **{"issuer": ca, "is_ca": False, "key": RSA, **self.own})


def constraint(*, permitted: x509.GeneralName | None = None, **names: Any) -> dict[str, Any]:
    allowed = [permitted] if permitted else None
    return {"usages": (x509.NameConstraints(allowed, names.get("excluded")),)}


def _keys() -> Iterator[tuple[str, Kind]]:
    for name, key in KEYS.items():
        yield f"{name} key", Kind(own={"key": key})
        yield f"{name} key, TLS 1.2", Kind(own={"key": key}, version=TLS1_2)
        yield f"{name} CA", Kind(ca={"key": key})
    for name in SIGNING:
        for words, digest in DIGESTS.items():
            ca = {"key": KEYS[name]}
            yield f"{name} CA, {words}", Kind(ca=ca, own={"digest": digest})
    for words, digest in DIGESTS.items():
        if words.startswith("SHA-"):
            yield f"RSA-PSS, {words}", Kind(own={"digest": digest, "pss": True})


def _connections() -> Iterator[tuple[str, Kind]]:
    for suite in SUITES:
        key = ECDSA if "ECDSA" in suite else RSA
        yield suite, Kind(own={"key": key}, suite=suite, version=TLS1_2)
    for group in GROUPS:
        yield f"{group} group", Kind(group=group)
        yield f"{group} group, TLS 1.2", Kind(group=group, version=TLS1_2)
    for version in ("TLSv1", "TLSv1_1", "TLSv1_2", "TLSv1_3"):
        yield f"only {version}", Kind(version=ssl.TLSVersion[version])


def _rules() -> Iterator[tuple[str, Kind]]:
    for words, name in FITTING.items():
        yield f"CA only {words}", Kind(ca=constraint(permitted=name))
        yield f"CA not {words}", Kind(ca=constraint(excluded=[name]))
    for words, network in NETWORKS.items():
        address = x509.IPAddress(ipaddress.ip_network(network))
        yield f"CA only {words}", Kind("127.0.0.1", constraint(permitted=address))
        yield f"CA not {words}", Kind("127.0.0.1", constraint(excluded=[address]))
    mail = x509.RFC822Name("example.com")
    yield "CA only for mail", Kind(ca=constraint(permitted=mail))
    purposes = {"servers": FOR_SERVERS, "clients": FOR_CLIENTS}
    for words, purpose in purposes.items():
        yield f"for {words}", Kind(own={"usages": (purpose,)})
        yield f"CA for {words}", Kind(ca={"usages": (purpose,)})
    any_purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE])
    yield "for anything", Kind(own={"usages": (any_purpose,)})
    yield "by its address", Kind("127.0.0.1")
    yield "no basicConstraints", Kind(own={"is_ca": None})
    yield "of a kind, wildcard", Kind("a.localhost", own={"hosts": ("*.localhost",)})


KINDS = {**dict(_keys()), **dict(_connections()), **dict(_rules())}
_MADE = {name: kind.made() for name, kind in KINDS.items()}


def files(home: Path) -> dict[str, str]:
    """Writes the CAs there; their names in texts of a case."""
    names = {}
    for number, (name, (ca, _)) in enumerate(_MADE.items()):
        path = home / f"kind-{number}-ca.pem"
        path.write_bytes(ca.pem)
        names[f"<CA: {name}>"] = str(path)
    return names


def contexts(home: Path) -> dict[str, tuple[ssl.SSLContext, str]]:
    parameters = home / "ffdhe2048.pem"
    parameters.write_text(FFDHE2048)
    made = {}
    for number, (name, kind) in enumerate(KINDS.items()):
        path = home / f"kind-{number}.pem"
        _, own = _MADE[name]
        path.write_bytes(own.key_pem + own.pem)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        # What a server may be is not asked here, but what a client accepts.
        context.set_ciphers(f"{kind.suite or 'ALL'}:@SECLEVEL=0")
        context.load_dh_params(str(parameters))
        context.load_cert_chain(path)
        if kind.group:
            context.set_ecdh_curve(kind.group)
        if kind.version:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                context.minimum_version = context.maximum_version = kind.version
        made[name] = (context, kind.host)
    return made
