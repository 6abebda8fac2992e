"""The certificates that servers of the tests show, good and bad, and the files that clients are given."""

from __future__ import annotations

import datetime
import ssl
import tempfile
import warnings
from pathlib import Path

import trustme

from tests.faults import chains, kinds

_FOLDER = tempfile.TemporaryDirectory(prefix="certificates-")
_HOME = Path(_FOLDER.name)
_CA, _UNKNOWN_CA = trustme.CA(), trustme.CA()
FILES = {
    "<ca>": str(_HOME / "ca.pem"),
    "<other-ca>": str(_HOME / "other-ca.pem"),
    "<client>": str(_HOME / "client.pem"),
    "<client-crt>": str(_HOME / "client.crt"),
    "<client-key>": str(_HOME / "client.key"),
    "<stranger>": str(_HOME / "stranger.pem"),
    "<self>": str(_HOME / "self.pem"),
    **chains.files(_HOME),
    **kinds.files(_HOME),
}


def _write() -> None:
    _CA.cert_pem.write_to_path(FILES["<ca>"])
    trustme.CA().cert_pem.write_to_path(FILES["<other-ca>"])
    client = _CA.issue_cert("client@example.com")
    client.private_key_and_cert_chain_pem.write_to_path(FILES["<client>"])
    client.private_key_pem.write_to_path(FILES["<client-key>"])
    client.cert_chain_pems[0].write_to_path(FILES["<client-crt>"])
    stranger = _UNKNOWN_CA.issue_cert("client@example.com")
    stranger.private_key_and_cert_chain_pem.write_to_path(FILES["<stranger>"])


_write()


def _days(number: int) -> datetime.datetime:
    return datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(number)


def _contexts() -> dict[str, tuple[ssl.SSLContext, str]]:
    issued = {
        "good": _CA.issue_cert("localhost"),
        "expired": _CA.issue_cert("localhost", not_before=_days(-9), not_after=_days(-1)),
        "not yet valid": _CA.issue_cert("localhost", not_before=_days(1), not_after=_days(9)),
        "unknown CA": _UNKNOWN_CA.issue_cert("localhost"),
        "other host": _CA.issue_cert("elsewhere.example"),
        "wildcard": _CA.issue_cert("*.example"),
    }
    contexts = {}
    for name in (*issued, "client wanted", "client wanted, 1.3", "TLS 1.0", "TLS 1.1", "TLS 1.2"):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        issued.get(name, issued["good"]).configure_cert(context)
        contexts[name] = (context, "localhost")
    contexts["address"] = (ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), "127.0.0.1")
    _CA.issue_cert("127.0.0.1").configure_cert(contexts["address"][0])
    contexts["name for an address"] = (contexts["good"][0], "127.0.0.1")
    for name in ("client wanted", "client wanted, 1.3"):
        contexts[name][0].verify_mode = ssl.CERT_REQUIRED
        _CA.configure_trust(contexts[name][0])
    # Of 1.3 the client knows of a refusal only after the handshake.
    contexts["client wanted"][0].maximum_version = ssl.TLSVersion.TLSv1_2
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of the versions, which is the point
        for name in ("TLS 1.0", "TLS 1.1", "TLS 1.2"):
            context, _ = contexts[name]
            version = ssl.TLSVersion[name.replace(" ", "v").replace(".", "_").replace("v1_0", "v1")]
            context.set_ciphers("DEFAULT@SECLEVEL=0")
            context.minimum_version = context.maximum_version = version
    contexts["self-signed"] = (_self_signed(), "localhost")
    return contexts | chains.contexts(_HOME) | kinds.contexts(_HOME)


def _self_signed() -> ssl.SSLContext:
    """A CA's own certificate, shown by a server."""
    own = trustme.CA()
    own.cert_pem.write_to_path(FILES["<self>"])
    own.private_key_pem.write_to_path(_HOME / "self.key")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(FILES["<self>"], _HOME / "self.key")
    return context


# Before there are threads: they would write over each other's files.
_CONTEXTS = _contexts()


def server_side(name: str) -> tuple[ssl.SSLContext | None, str]:
    """What a server speaks TLS with, and the host's name in its URL."""
    return _CONTEXTS[name] if name else (None, "127.0.0.1")
