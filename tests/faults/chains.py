"""Self-signed certificates and chains, as people make them, and the bundles that clients are given of them.

trustme makes neither a server's own CA certificate with a host's name in it nor a faulty intermediate, so
these are made with cryptography.
"""

from __future__ import annotations

import datetime
import functools
import ipaddress
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, padding, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

EdwardsKey = ed25519.Ed25519PrivateKey | ed448.Ed448PrivateKey
Key = ec.EllipticCurvePrivateKey | EdwardsKey | rsa.RSAPrivateKey
RSA: Callable[[], Key] = functools.partial(rsa.generate_private_key, 65537, 2048)
ECDSA: Callable[[], Key] = functools.partial(ec.generate_private_key, ec.SECP256R1())
ED25519: Callable[[], Key] = ed25519.Ed25519PrivateKey.generate
HOSTS = ("localhost", "127.0.0.1")
Digest = hashes.SHA224 | hashes.SHA256 | hashes.SHA384 | hashes.SHA512 | hashes.SHA3_256
SHA256 = hashes.SHA256()
CRITICAL = (x509.BasicConstraints, x509.KeyUsage, x509.NameConstraints)
PAST, FUTURE = (-9, -1), (1, 9)
FOR_CLIENTS = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH])
FOR_SERVERS = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])


@dataclass(frozen=True)
class Made:
    key: Key
    certificate: x509.Certificate

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    @property
    def key_pem(self) -> bytes:
        return self.key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )


def usage(*, signs_certificates: bool) -> x509.KeyUsage:
    """Either for certificates or for connections."""
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def make(  # noqa: PLR0913 (keywords, of which each has a default)
    name: str = "localhost",
    *,
    issuer: Made | None = None,
    is_ca: bool | None = None,
    path_length: int | None = None,
    hosts: tuple[str, ...] = HOSTS,
    days: tuple[int, int] = (-1, 9),
    key: Callable[[], Key] = ECDSA,
    usages: tuple[x509.ExtensionType, ...] = (),
    digest: Digest = SHA256,
    pss: bool = False,
) -> Made:
    """Without an issuer it is self-signed; ``is_ca=None`` leaves basicConstraints out."""
    own = key()
    today = datetime.datetime.now(datetime.timezone.utc)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    extensions = list(usages)
    if is_ca is not None:
        extensions.append(x509.BasicConstraints(is_ca, path_length))
    if hosts:
        names = [
            x509.DNSName(hosts[0]),
            *(x509.IPAddress(ipaddress.ip_address(h)) for h in hosts[1:]),
        ]
        extensions.append(x509.SubjectAlternativeName(names))
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(own.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today + datetime.timedelta(days[0]))
        .not_valid_after(today + datetime.timedelta(days[1]))
    )
    for extension in extensions:
        critical = isinstance(extension, CRITICAL)
        builder = builder.add_extension(extension, critical)
    signing = issuer.key if issuer else own
    if isinstance(signing, EdwardsKey):
        return Made(own, builder.sign(signing, None))
    scheme = padding.PSS(padding.MGF1(digest), padding.PSS.DIGEST_LENGTH) if pss else None
    return Made(own, builder.sign(signing, digest, rsa_padding=scheme))


# As `openssl req -x509` makes them, and variations of that.
AUTHORITIES = {
    "RSA": make(is_ca=True, key=RSA),
    "ECDSA": make(is_ca=True),
    "Ed25519": make(is_ca=True, key=ED25519),
    "path length 0": make(is_ca=True, path_length=0),
    "for connections": make(is_ca=True, usages=(usage(signs_certificates=False),)),
    "for certificates": make(is_ca=True, usages=(usage(signs_certificates=True),)),
    "for clients": make(is_ca=True, usages=(FOR_CLIENTS,)),
    "only a common name": make(is_ca=True, hosts=()),
    "other host": make(is_ca=True, hosts=("elsewhere.example",)),
    "expired": make(is_ca=True, days=PAST),
    "not yet valid": make(is_ca=True, days=FUTURE),
}
LEAVES = {
    "no basicConstraints": make(),
    "RSA": make(is_ca=False, key=RSA),
    "ECDSA": make(is_ca=False),
    "for servers": make(is_ca=False, usages=(FOR_SERVERS,)),
    "for clients": make(is_ca=False, usages=(FOR_CLIENTS,)),
    "only a common name": make(is_ca=False, hosts=()),
    "other host": make(is_ca=False, hosts=("elsewhere.example",)),
    "expired": make(is_ca=False, days=PAST),
    "not yet valid": make(is_ca=False, days=FUTURE),
}
ROOT = make("root", is_ca=True, hosts=())
BETWEEN = make("between", issuer=ROOT, is_ca=True, path_length=0, hosts=())
LEAF = make("leaf", issuer=BETWEEN, is_ca=False)
OLD_ROOT = make("old root", is_ca=True, hosts=(), days=PAST)
PLAIN_ROOT = make("plain root", hosts=())
OLD_BETWEEN = make("old between", issuer=ROOT, is_ca=True, hosts=(), days=PAST)
NO_CA_BETWEEN = make("no CA between", issuer=ROOT, is_ca=False, hosts=())
TOO_DEEP = make("too deep", issuer=BETWEEN, is_ca=True, hosts=())
# What a server shows, its own certificate first.
CHAINS: dict[str, tuple[Made, ...]] = {
    **{f"self-signed CA, {name}": (made,) for name, made in AUTHORITIES.items()},
    **{f"self-signed, {name}": (made,) for name, made in LEAVES.items()},
    "complete": (LEAF, BETWEEN),
    "incomplete": (LEAF,),
    "with its root": (LEAF, BETWEEN, ROOT),
    "in odd order": (LEAF, ROOT, BETWEEN),
    "short": (make("short", issuer=ROOT, is_ca=False),),
    "only a common name": (make(issuer=ROOT, is_ca=False, hosts=()),),
    "a CA as a server": (make("CA", issuer=ROOT, is_ca=True),),
    "for clients": (make("c", issuer=ROOT, is_ca=False, usages=(FOR_CLIENTS,)),),
    "expired between": (make("o", issuer=OLD_BETWEEN, is_ca=False), OLD_BETWEEN),
    "no CA between": (make("n", issuer=NO_CA_BETWEEN, is_ca=False), NO_CA_BETWEEN),
    "too deep": (make("d", issuer=TOO_DEEP, is_ca=False), TOO_DEEP, BETWEEN),
    "of an expired root": (make("x", issuer=OLD_ROOT, is_ca=False),),
    "of a plain root": (make("p", issuer=PLAIN_ROOT, is_ca=False),),
}
OTHER_BLOCK = b"-----BEGIN %s-----\n%s\n-----END %s-----\n"
BUNDLES = {
    **{f"itself, {name}": chain[0].pem for name, chain in CHAINS.items() if "self" in name},
    "another of that name": make(is_ca=True).pem,
    "itself and others": ROOT.pem + AUTHORITIES["RSA"].pem + BETWEEN.pem,
    "root": ROOT.pem,
    "between": BETWEEN.pem,
    "root and between": ROOT.pem + BETWEEN.pem,
    "leaf": LEAF.pem,
    "leaf and between": LEAF.pem + BETWEEN.pem,
    "expired root": OLD_ROOT.pem,
    "plain root": PLAIN_ROOT.pem,
    "text around": b"# root\n" + ROOT.pem + b"and more\n",
    "CRLF": ROOT.pem.replace(b"\n", b"\r\n"),
    "twice": ROOT.pem * 2,
    "a key too": ROOT.pem + ROOT.key_pem,
    "byte order mark": b"\xef\xbb\xbf" + ROOT.pem,
    "TRUSTED CERTIFICATE": ROOT.pem.replace(b" CERT", b" TRUSTED CERT"),
    "X509 CERTIFICATE": ROOT.pem.replace(b" CERT", b" X509 CERT"),
    "empty": b"",
    "garbage": b"garbage",
    "second cut off": ROOT.pem + ROOT.pem[:200],
    "second no base64": ROOT.pem + OTHER_BLOCK % (b"CERTIFICATE", b"!!!!", b"CERTIFICATE"),
    "second no certificate": ROOT.pem + OTHER_BLOCK % (b"CERTIFICATE", b"AAAA", b"CERTIFICATE"),
}


def files(home: Path) -> dict[str, str]:
    """Writes the bundles there; their names in texts of a case."""
    names = {}
    for number, (name, pem) in enumerate(BUNDLES.items()):
        path = home / f"bundle-{number}.pem"
        path.write_bytes(pem)
        names[f"<bundle: {name}>"] = str(path)
    return names


def contexts(home: Path) -> dict[str, tuple[ssl.SSLContext, str]]:
    made = {}
    for number, (name, chain) in enumerate(CHAINS.items()):
        path = home / f"chain-{number}.pem"
        path.write_bytes(chain[0].key_pem + b"".join(one.pem for one in chain))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        made[name] = (context, "localhost")
    return made
