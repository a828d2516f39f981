"""The documentation site in a real browser, from files and without a network: search, links, a telephone, the dark.

It looks at what ``make docs`` has built.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

import attrs
import pytest

from .driver import Browser, browser

_SITE: Final = Path(__file__).resolve().parents[2] / "build/docs/site"
_PHONE, _SCREEN = (390, 844), (1280, 900)
_SECONDS: Final = 20.0
#: One page of each kind.
_LOOKED_AT: Final = (
    "index.html",
    "quickstart.html",
    "tasks/lists.html",
    "recipes/nightly-csv.html",
    "reference/resources/tickets.html",
    "reference/command-line.html",
    "about/changelog.html",
)


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    assert (_SITE / "index.html").is_file(), "build it first: make docs"
    with browser(tmp_path_factory.mktemp("site")) as window:
        yield window


@pytest.fixture(autouse=True)
def as_on_a_screen(window: Browser) -> None:
    window.resize(*_SCREEN)
    window.darken(False)


def address(page: str) -> str:
    """Where a page is opened from the folder, without a server."""
    return (_SITE / page).as_uri()


# Search


def looked_up(window: Browser, text: str) -> list[tuple[str, str]]:
    """Type a text into the search; return the links it shows: where each leads, and its words."""
    window.open(address("index.html"))
    window.find(".md-search__button").click()
    keys = [{"type": kind, "value": sign} for sign in text for kind in ("keyDown", "keyUp")]
    typed = {"actions": [{"type": "key", "id": "keyboard", "actions": keys}]}
    until = time.monotonic() + _SECONDS
    while not window.run(
        "return document.activeElement?.tagName === 'INPUT' || !!deep(document).activeElement;" + _DEEP
    ):
        assert time.monotonic() < until
        time.sleep(0.05)
    window.call("POST", "/actions", typed)
    while time.monotonic() < until:
        found: list[list[str]] = window.run(f"return deepLinks();{_DEEP}")
        if found:
            return [(href, words) for href, words in found]
        time.sleep(0.1)
    return []


#: The search stands in a shadow tree of its own.
_DEEP: Final = """
function trees(root) {
  return [root, ...[...root.querySelectorAll("*")].filter(one => one.shadowRoot).flatMap(one => trees(one.shadowRoot))];
}
function deep(root) { return trees(root).find(tree => tree.activeElement?.tagName === "INPUT") || {}; }
function deepLinks() {
  return trees(document).flatMap(tree => [...tree.querySelectorAll("ol a, .md-search-result a")])
    .filter(one => one.innerText.trim()).map(one => [one.href, one.innerText]);
}
"""


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("tickets.update", "reference/resources/tickets.html"),
        ("dateclosed", "reference/resources/tickets.html"),
        ("HaloPsaRateLimitError", "reference/errors.html"),
        ("journal", "tasks/bulk.html"),
    ],
)
def test_search_finds(window: Browser, text: str, page: str) -> None:
    found = looked_up(window, text)
    assert any(page in href for href, _ in found[:10]), found[:10]
    assert window.complaints() == []


# Pages


@attrs.define
class Read(HTMLParser):
    """What a page has to link to, and where it links."""

    ids: set[str] = attrs.Factory(set)
    links: list[str] = attrs.Factory(list)
    loaded: list[str] = attrs.Factory(list)

    def __attrs_pre_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Note the names of places, links, and what is loaded."""
        given = {name: value or "" for name, value in attributes}
        self.ids |= {given[name] for name in ("id", "name") if name in given}
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag in ("script", "img", "link", "iframe"):
            self.loaded += [
                given[name] for name in ("src", "href") if name in given and given.get("rel") != "canonical"
            ]


def read(page: Path) -> Read:
    found = Read()
    found.feed(page.read_text(encoding="utf-8"))
    return found


def test_every_link_and_everything_loaded_is_there() -> None:
    pages = {page: read(page) for page in _SITE.rglob("*.html")}
    assert len(pages) > 80
    dead, count = [], 0
    for page, content in pages.items():
        if page.name == "404.html":
            continue  # it is shown under any address, so its links begin at the root of a site
        for target in [*content.links, *content.loaded]:
            parts = urlsplit(target)
            if parts.scheme or parts.netloc:
                if target in content.loaded:
                    dead.append(f"{page.relative_to(_SITE)}: loads {target}")
                continue
            count += 1
            place = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            if place.is_dir():
                place /= "index.html"
            if not place.is_file():
                dead.append(f"{page.relative_to(_SITE)}: {target}")
            elif parts.fragment and place in pages and unquote(parts.fragment) not in pages[place].ids:
                dead.append(f"{page.relative_to(_SITE)}: {target}: no such place")
    assert dead == []
    assert count > 1000


@pytest.mark.parametrize("page", _LOOKED_AT)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_page_can_be_read_on_a_telephone(window: Browser, page: str, dark: bool, tmp_path: Path) -> None:
    window.resize(*_PHONE)
    window.darken(dark)
    window.open(address(page))
    window.run("localStorage.clear()")  # where the theme keeps the colours of the first visit
    window.open(address(page))
    width = window.run("return [document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert width[0] <= width[1]
    size = float(
        window.run(
            "return parseFloat(getComputedStyle(document.querySelector('article p, article li')).fontSize)"
        )
    )
    assert size >= 14
    shade = window.run("return getComputedStyle(document.body).backgroundColor")
    brightness = sum(map(float, re.findall(r"[\d.]+", shade)[:3])) / 3
    assert (brightness < 100) == dark, shade
    window.shoot(tmp_path / "page.png")
    assert window.complaints() == []


def test_a_page_has_one_first_heading_and_a_title_of_its_own(window: Browser) -> None:
    titles = set()
    for page in _LOOKED_AT:
        window.open(address(page))
        assert window.run("return document.querySelectorAll('article h1').length") == 1, page
        titles.add(window.title)
    assert len(titles) == len(_LOOKED_AT)
