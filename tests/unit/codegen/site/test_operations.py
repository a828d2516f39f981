"""Pages of published operations: each operation stands there once, with its request."""

from __future__ import annotations

import re
from collections import Counter

from codegen import places
from codegen.render import apitxt
from codegen.site.made import Facts
from codegen.site.page import Page

_ROW = re.compile(r"\| (?:`(\w+)`|`(\w+)`, `(\w+)`)<br>`([A-Z]+ [^`]+)` \|")


def _rows(pages: dict[str, Page]) -> list[tuple[str, str]]:
    """Return name and request of each row, of a row with two names both."""
    found = []
    for page in pages.values():
        if not page.path.startswith("reference/published/"):
            continue
        resource = ""
        for line in page.text.splitlines():
            if heading := re.match(r"## client\.api\.(\w+) \{ #", line):
                resource = heading[1]
            elif row := _ROW.match(line):
                found += [(f"{resource}.{name}", row[4]) for name in row.groups()[:3] if name]
    return found


def test_every_published_operation_stands_there_once(pages: dict[str, Page], facts: Facts) -> None:
    published = facts.published[places.DEFAULT].used.ops
    assert len(published) > 1600
    rows = _rows(pages)
    assert [name for name, count in Counter(name for name, _ in rows).items() if count > 1] == []
    found = dict(rows)
    assert {which: name for which, name in published.items() if found.get(name) != which} == {}
    more = found.keys() - set(published.values())
    assert {name.partition(".")[2] for name in more} == {"update", "list_all"}


def test_every_public_name_of_them_stands_there(pages: dict[str, Page]) -> None:
    lines = apitxt.written(places.SPEC / places.DEFAULT)
    wanted = {apitxt.name_of(line).removeprefix("api.") for line in lines if line.startswith("api.")}
    assert {name for name, _ in _rows(pages)} == wanted


def test_a_row(pages: dict[str, Page]) -> None:
    """Typed by hand."""
    assert (
        "| `create`<br>`POST /Tags` | `Tag` | A live tenant of build 2.250 has created and changed records with it, "
        "given `text`. | seen on one tenant |"
    ) in pages["reference/published/t.md"].text
    assert (
        "| `list`, `list_all`<br>`GET /Tickets` | `Page[Faults_List]` |"
        in pages["reference/published/t.md"].text
    )


def test_they_are_counted(pages: dict[str, Page], facts: Facts) -> None:
    count = len(facts.published[places.DEFAULT].used.ops)
    text = pages["reference/published/index.md"].text
    assert f" resources have {count} operations." in text
    now, gone = map(int, re.findall(r"(\d+)(?: of them)? are in ", text))
    assert now + gone == count
