"""Paths of certificates that begin with ``~``, are bytes, or are no UTF-8."""

from __future__ import annotations

import os
import pickle
import pwd
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import cloudfront_rs
import pytest

from tests.configuration.observe import Given, both, surroundings
from tests.configuration.servers import World

ODD = os.fsdecode(b"caf\xe9")
ONCE = {"retries": {"max_attempts": 0}}
AT_TLS = {"endpoint_url": "<tls>"}


@pytest.fixture
def folder(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the certificates are; its name is no UTF-8, and it is somebody's home."""
    folder = tmp_path / ODD
    folder.mkdir()
    for name in ("ca.pem", "client.pem", "client.crt", "client.key"):
        shutil.copy(world.home / name, folder / name)
    monkeypatch.setattr(pwd, "getpwnam", lambda _: SimpleNamespace(pw_dir=str(folder)))
    return folder


def succeeded(given: Given, world: World) -> None:
    theirs, ours = both(given, world)
    assert ours == theirs
    assert "raised" not in ours


@pytest.mark.parametrize("variable", ["AWS_CA_BUNDLE", "REQUESTS_CA_BUNDLE"])
@pytest.mark.parametrize("below", ["{folder}", "~somebody"])
def test_a_bundle_of_the_environment(world: World, folder: Path, variable: str, below: str) -> None:
    path = below.format(folder=folder) + "/ca.pem"
    succeeded(Given(AT_TLS, ONCE, environment={variable: path}), world)


def test_a_bundle_of_a_profile(world: World, folder: Path) -> None:
    assert folder.is_dir()
    succeeded(Given(AT_TLS, ONCE, profile=("ca_bundle = ~somebody/ca.pem",)), world)


@pytest.mark.parametrize("kind", [str, os.fsencode])
def test_a_bundle_of_an_argument(world: World, folder: Path, kind: Any) -> None:
    succeeded(Given({**AT_TLS, "verify": kind(folder / "ca.pem")}, ONCE), world)
    succeeded(Given({**AT_TLS, "verify": "~somebody/ca.pem"}, ONCE), world)


def test_certificates_of_the_client(world: World, folder: Path) -> None:
    at = {"endpoint_url": "<mutual-tls>", "verify": str(folder / "ca.pem")}
    pair = (str(folder / "client.crt"), str(folder / "client.key"))
    for certificate in (str(folder / "client.pem"), pair):
        succeeded(Given(at, {**ONCE, "client_cert": certificate}), world)


def test_certificates_of_a_proxy(world: World, folder: Path) -> None:
    arguments = {**AT_TLS, "verify": str(folder / "ca.pem")}
    pair = (str(folder / "client.crt"), str(folder / "client.key"))
    for certificate in (str(folder / "client.pem"), pair):
        proxies_config = {
            "proxy_ca_bundle": str(folder / "ca.pem"),
            "proxy_client_cert": certificate,
        }
        config = {
            **ONCE,
            "proxies": {"https": "<mutual-tls-proxy>"},
            "proxies_config": proxies_config,
        }
        succeeded(Given(arguments, config), world)


def test_a_bundle_that_is_not_there(world: World, folder: Path) -> None:
    theirs, ours = both(Given({**AT_TLS, "verify": str(folder / "none.pem")}, ONCE), world)
    assert ours == theirs
    assert ours["raised"]


def test_such_a_path_is_in_a_pickle(world: World, folder: Path) -> None:
    with surroundings(Given(), world):
        client = cloudfront_rs.client("cloudfront", "us-east-1", verify=str(folder / "ca.pem"))
        copy = pickle.loads(pickle.dumps(client))
        assert copy._settings == client._settings
        assert os.fsdecode(copy._settings["verify"]) == str(folder / "ca.pem")
