"""The site is built without a warning, leads nowhere that is not, and has all of the reference."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import cloudfront_rs
import pytest
from cloudfront_rs import exceptions, modeled_exceptions

from tests.parity.model import OPERATIONS
from tests.site.pages import PAGES, ROOT

BASE = "http://site.invalid/"


@dataclass
class Page(HTMLParser):
    """What a page has to be linked to, what it links to, and what it has a browser load."""

    anchors: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)
    loads: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.anchors.update(given[name] or "" for name in ("id", "name") if name in given)
        if tag == "a" and "href" in given:
            self.links.add(given["href"] or "")
        elif tag not in ("a", "link") or given.get("rel") not in ("canonical", "prev", "next"):
            self.loads.update(
                given[name] or "" for name in ("src", "href", "data") if name in given
            )


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    build = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    built = subprocess.run(
        [*build, str(folder)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    assert "WARNING" not in built.stderr  # with --quiet, --strict would not hear of any
    return folder


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Page]:
    """Every page, by its URL."""
    found = {}
    for path in site.rglob("*.html"):
        page = found[urljoin(BASE, str(path.relative_to(site)))] = Page()
        page.feed(path.read_text())
    return found


@pytest.fixture(scope="module")
def reference(pages: dict[str, Page]) -> set[str]:
    return {a for url, page in pages.items() if "/reference/" in url for a in page.anchors}


def test_every_page_is_there(pages: dict[str, Page]) -> None:
    assert len(pages) == len(PAGES) - 1 + 1  # the README is none, and the page for 404 is one more


def test_every_link_leads_somewhere(site: Path, pages: dict[str, Page]) -> None:
    broken, looked = [], 0
    for url, page in pages.items():
        for link in page.links | page.loads:
            target, anchor = urldefrag(urljoin(url, link))
            if not target.startswith(BASE):
                continue
            looked += 1
            path = site / unquote(urlsplit(target).path[1:])
            path = path / "index.html" if path.is_dir() else path
            known = pages.get(urljoin(BASE, str(path.relative_to(site))))
            if not path.is_file() or (anchor and known and unquote(anchor) not in known.anchors):
                broken.append(f"{url}: {link}")
    assert broken == []
    assert looked > 1000


def test_nothing_is_loaded_from_elsewhere(site: Path, pages: dict[str, Page]) -> None:
    loaded = {urljoin(url, load) for url, page in pages.items() for load in page.loads}
    assert [url for url in loaded if not url.startswith((BASE, "data:"))] == []
    styles = [path.read_text() for path in site.rglob("*.css")]
    assert styles
    assert not [
        text for text in styles if "url(http" in text or "url(//" in text or "@import" in text
    ]


def test_every_public_name_is_in_the_reference(reference: set[str]) -> None:
    names = {f"cloudfront_rs.{name}" for name in cloudfront_rs.__all__}
    assert names - reference == set()


@pytest.mark.parametrize("client", ["CloudFront", "AsyncCloudFront"])
def test_every_operation_is_in_the_reference(reference: set[str], client: str) -> None:
    assert len(OPERATIONS) == 167
    assert {f"cloudfront_rs.{client}.{method}" for method in OPERATIONS} - reference == set()


def test_every_exception_is_in_the_reference(reference: set[str]) -> None:
    named = {*vars(exceptions), *vars(modeled_exceptions)}
    classes = {n for n in named if isinstance(getattr(exceptions, n, None), type)}
    public = {f"cloudfront_rs.exceptions.{name}" for name in classes if not name.startswith("_")}
    assert public - reference == set()
