"""The documentation site: every page is reached, every link leads somewhere."""

from __future__ import annotations

import posixpath
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "docs" / "site" / "build.py"


class Page(HTMLParser):
    """The links of a page, and the places that links may lead to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.places: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own = dict(attrs)
        self.links += [own[name] or "" for name in ("href", "src") if name in own]
        self.places |= {own["id"] or ""} if "id" in own else set()


def built(folder: Path) -> Path:
    pytest.importorskip("markdown_it")
    pytest.importorskip("pygments")
    out = folder / "site"
    subprocess.run([sys.executable, str(BUILD), "--out", str(out)], check=True, capture_output=True, cwd=folder)
    return out


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Page]:
    """The pages that the site writes itself; derivations have tests of their own."""
    found = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html"))]
    own = [name for name in found if not posixpath.basename(name).startswith("derivation.")]
    return {name: Page((site / name).read_text(encoding="utf-8")) for name in own}


def test_every_link_leads_to_a_file_or_a_heading(site: Path, pages: dict[str, Page]) -> None:
    lost = []
    for name, page in pages.items():
        for link in page.links:
            target, _, fragment = unquote(link).partition("#")
            if re.match(r"[a-z]+:", target):
                continue
            path = posixpath.normpath(posixpath.join(posixpath.dirname(name), target)) if target else name
            known = pages[path].places if path in pages else set()
            if not (site / path).is_file() or (fragment and path in pages and fragment not in known):
                lost.append(f"{name}: {link}")
    assert not lost


def test_every_page_is_reached_from_the_first(pages: dict[str, Page]) -> None:
    reached, waiting = set(), ["index.html"]
    while waiting:
        name = waiting.pop()
        if name in reached or name not in pages:
            continue
        reached.add(name)
        links = (link.partition("#")[0] for link in pages[name].links)
        waiting += [posixpath.normpath(posixpath.join(posixpath.dirname(name), link)) for link in links if link]
    assert reached == set(pages)


def test_all_documents_and_networks_are_there(site: Path, pages: dict[str, Page]) -> None:
    documents = {p.stem for p in (ROOT / "docs").glob("*.md")} - {"README"}
    assert documents <= {name.removesuffix(".html") for name in pages}
    networks = {p.parent.name for p in (ROOT / "generated").glob("*/derivation.html")}
    assert networks <= pages["gallery.html"].places
    assert all(
        (site / "networks" / name / "figure.svg").read_text(encoding="utf-8").count("<svg") == 1 for name in networks
    )


def test_nothing_is_fetched_from_elsewhere(site: Path) -> None:
    for path in [*site.glob("*.html"), *site.glob("tutorials/*.html"), site / "style.css"]:
        text = path.read_text(encoding="utf-8")
        assert not re.search(r'(src=|@import|url\(|<link [^>]*href=)"?https?:', text), path


@pytest.mark.slow
def test_the_site_is_the_same_bytes_whenever_it_is_built(site: Path, tmp_path: Path) -> None:
    again = built(tmp_path)
    files = [path.relative_to(site) for path in sorted(site.rglob("*")) if path.is_file()]
    assert files == [path.relative_to(again) for path in sorted(again.rglob("*")) if path.is_file()]
    assert all((site / file).read_bytes() == (again / file).read_bytes() for file in files)


def test_a_folder_that_is_there_is_left_alone(tmp_path: Path) -> None:
    pytest.importorskip("markdown_it")
    pytest.importorskip("pygments")
    done = subprocess.run(
        [sys.executable, str(BUILD), "--out", str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2 and done.stderr == f"{tmp_path} is there already; name another folder with --out.\n"
