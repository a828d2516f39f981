"""What the pages show: leads and what belongs to them as text only, page by page, and nothing of erased people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from halopsa.leads.store import browsing, leads, outbox, privacy, schema, suppressions
from halopsa.leads.store.engine import Database

from .kit import Browser, Stand, add, href, stand, text_of, worked_on

EVIL = "<script>alert(1)</script><img src=x onerror='alert(1)'>\"&\u202e{{ 'q' * 7 }}"


class _Elements(HTMLParser):
    """The elements of a page, and the names of their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.ids += [value or "" for name, value in attrs if name == "id"]
        if tag not in ("meta", "link", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def elements(text: bytes) -> _Elements:
    found = _Elements(text.decode())
    assert found.open in ([], ["p"])
    assert len(found.ids) == len(set(found.ids))
    return found


def test_what_people_wrote_is_text_everywhere(up: Stand, browser: Browser) -> None:
    plain = worked_on(up.service, "ann@firm.example")
    evil = worked_on(up.service, "eve@firm.example", EVIL)
    shown = f"/leads/{evil}"
    pages = [
        browser.get(path) for path in (shown, "/leads", "/dead-letters", f"/leads?source={'%3Cscript%3E'}")
    ]
    assert [got.status for got in pages] == [200, 200, 200, 200]
    for got in pages:
        found = elements(got.text)
        assert not found.names & {"script", "img", "iframe", "object", "style"}
        assert not {name for name in found.attributes if name.startswith("on") or name == "style"}
        assert b"qqq" not in got.text
    # All the texts are there, in both.
    one, other = (browser.get(f"/leads/{number}").text.decode() for number in (plain, evil))
    assert other.count("&lt;script&gt;alert(1)&lt;/script&gt;") == one.count("plain")
    assert one.count("plain") > 15
    assert elements(one.encode()).names == elements(other.encode()).names


def test_a_page_is_one_that_everybody_can_read(up: Stand, browser: Browser) -> None:
    number = worked_on(up.service, "bea@firm.example")
    titles = set()
    for path in ("/leads", f"/leads/{number}", "/dead-letters", "/login", "/nothing"):
        text = browser.get(path).text.decode()
        assert '<html lang="en">' in text
        assert text.count("<h1>") == 1
        assert text.count("<table") == text.count("<caption>")
        assert "<th>" not in text
        labelled = re.findall(r'<label for="(\w+)"', text)
        assert sorted(labelled) == sorted(
            re.findall(r'<(?:input|select) (?:type="(?!hidden)\w+" )?[^>]*?id="(\w+)"', text)
        )
        titles |= set(re.findall("<title>(.*)</title>", text))
    assert len(titles) == 5


def test_one_lead_has_all_that_belongs_to_it(up: Stand, browser: Browser) -> None:
    number = worked_on(up.service, "carl@firm.example", "what was said")
    up.clock.now += 180
    got = browser.get(f"/leads/{number}")
    text = text_of(got)
    for part in (
        f"Lead {number} failed",
        "E-mail carl@firm.example",
        "X : what was said",
        "The numbers of its records on https://acme.halopsa.example : Ticket 67890 Contact \u2013",
        "(3 minutes ago) synced said: what was said; list: what was said, nothing, yes",
        "sync failed",
        "ticket done id: 67890; summary: what was said",
        "4711",
        "https://hooks.example given up 1 HTTP 500 what was said",
    ):
        assert part in text, part
    assert "u:p" not in text
    assert "token" not in text
    time = re.search(r'<time datetime="(.*?)">(.*?)</time>', got.text.decode())
    assert time is not None
    assert re.fullmatch(r"2026-\d\d-\d\dT\d\d:\d\d:\d\dZ", time[1])
    assert time[2] == f"{time[1][:10]} {time[1][11:19]} UTC"


@pytest.mark.parametrize("number", ["999999", "0", "-1", "1.5", "x", "9" * 30, "%00", "1/2"])
def test_no_such_lead(browser: Browser, number: str) -> None:
    got = browser.get(f"/leads/{number}")
    assert got.status == 404
    assert got.headers["content-type"].startswith("text/html")
    assert "<h1>Not found</h1>" in got.text.decode()


def test_an_erased_person_is_not_shown(up: Stand, browser: Browser) -> None:
    number = worked_on(up.service, "dora@firm.example", "Dora Secretly")
    assert "Dora Secretly" in text_of(browser.get(f"/leads/{number}"))
    with up.service.database.writing() as c:
        privacy.erase(c, "dora@firm.example", now=up.clock())
        # What should not be there is not shown either.
        values: dict[str, object] = {
            "data": {"first_name": "Dora"},
            "status": None,
            "source": "csv",
            "actions": [],
        }
        c.execute(schema.leads.update().where(schema.leads.c.id == number).values(values))
    for path in (f"/leads/{number}", "/leads"):
        text = text_of(browser.get(path))
        assert "Dora" not in text
        assert "dora@" not in text
    got = text_of(browser.get(f"/leads/{number}"))
    assert "The person of this lead was erased." in got
    assert "Who" not in got


def test_a_suppressed_address_is_told(up: Stand, browser: Browser) -> None:
    number = worked_on(up.service, "emil@firm.example")
    with up.service.database.writing() as c:
        suppressions.add(c, "emil@firm.example", "asked on the phone", "api", now=up.clock())
        suppressions.add(c, "never.here@firm.example", "asked before", "api", now=up.clock())
    said = "This address is on the list of those who must not be contacted"
    for path, reason in (
        (f"/leads/{number}", "asked on the phone"),
        ("/leads?email=Never.Here@firm.example", "asked before"),
    ):
        text = text_of(browser.get(path))
        assert said in text
        assert reason in text
    assert said not in text_of(browser.get("/leads?email=ann@firm.example"))


def test_dead_letters(up: Stand, browser: Browser) -> None:
    number = worked_on(up.service, "fay@firm.example", "no such host")
    got = browser.get("/dead-letters")
    assert f"Lead {number}" in text_of(got)
    assert "HTTP 500 no such host" in text_of(got)
    with up.service.database.reading() as c:
        _, total = outbox.page(c, state="dead")
    assert f"given up: {total}." in text_of(got)
    assert "There are no more." in text_of(browser.get("/dead-letters?page=99"))
    assert browser.get("/dead-letters?page=x").status == 400
    assert browser.get("/dead-letters?page=" + "9" * 18).status == 200


# The list


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    with stand(tmp_path_factory.mktemp("many")) as made:
        for number in range(1, 121):
            source, state = ("apollo", "done") if number % 2 else ("csv", "failed")
            add(made.service, f"p{number}@firm.example", source=source, state=state)
        yield made


def numbers(text: bytes) -> list[int]:
    return [
        int(one)
        for one in re.findall(r'<th scope="row" class="one"><a href="/pages/leads/(\d+)"', text.decode())
    ]


def test_paging(many: Stand) -> None:
    browser = many.browser()
    first = browser.get("/leads")
    assert numbers(first.text) == [*range(120, 70, -1)]
    assert ">Newer<" not in first.text.decode()
    second = browser.get(href(first, "Older"))
    third = browser.get(href(second, "Older"))
    assert numbers(second.text) == [*range(70, 20, -1)]
    assert numbers(third.text) == [*range(20, 0, -1)]
    assert ">Older<" not in third.text.decode()
    assert numbers(browser.get(href(third, "Newer")).text) == numbers(second.text)
    back = browser.get(href(second, "Newer"))
    assert numbers(back.text) == numbers(first.text)
    assert ">Newer<" not in back.text.decode()
    assert href(third, "Newest") == "/leads"


@pytest.mark.parametrize(
    ("query", "found", "status"),
    [
        ("before=1", [], 200),
        ("before=0", [], 200),
        ("after=120", [], 200),
        ("after=119", [120], 200),
        ("before=2", [1], 200),
        ("before=" + "9" * 18, [*range(120, 70, -1)], 200),
        ("after=" + "9" * 18, [], 200),
        ("before=" + "9" * 19, [], 400),
        ("before=-1", [], 400),
        ("before=x", [], 400),
        ("after=%D9%A3", [], 400),
        ("state=done&before=4", [3, 1], 200),
        ("state=failed&source=csv&before=5", [4, 2], 200),
        ("state=failed&source=apollo", [], 200),
        ("state=nothing", [], 200),
        ("source=%00", [], 200),
        ("email=p7@firm.example", [7], 200),
        ("email=%20P7%20%3CP7@FIRM.example%3E", [7], 200),
        ("email=p7@firm.example&state=failed", [], 200),
        ("email=p7", [], 200),
        ("email=" + "a" * 5000, [], 200),
        ("email=%ff%00@x", [], 200),
        ("unknown=1", [*range(120, 70, -1)], 200),
    ],
)
def test_what_is_looked_for(many: Stand, query: str, found: list[int], status: int) -> None:
    many.clock.now += 7_200
    got = many.browser().get(f"/leads?{query}")
    assert got.status == status
    assert numbers(got.text) == found
    if query == "email=p7":
        assert "Give a whole e-mail address" in text_of(got)
        assert 'value="p7"' in got.text.decode()


def test_what_was_chosen_stays_on_the_next_page(many: Stand) -> None:
    browser = many.browser()
    got = browser.get("/leads?state=done&source=apollo")
    assert "120 all 0 on its way 60 in HaloPSA 60 failed" in text_of(got)
    assert '<option value="done" selected>' in got.text.decode()
    got = browser.get(href(got, "Older"))
    assert numbers(got.text) == [19, 17, 15, 13, 11, 9, 7, 5, 3, 1]
    assert "<option selected>apollo</option>" in got.text.decode()


def test_each_list_is_found_by_an_index(many: Stand) -> None:
    """However many leads there are: no list is sorted, and none but that of all goes through the table."""
    engine = many.service.database.engine
    asked: list[tuple[str, Any]] = []  # Any: what the driver is given

    def note(_c: object, _cursor: object, statement: str, values: object, *_: object) -> None:
        asked.append((statement, values))

    sa.event.listen(engine, "before_cursor_execute", note)
    with many.service.database.reading() as c:
        for before, after in ((None, None), (50, None), (None, 50)):
            browsing.leads_page(c, before=before, after=after)
            browsing.leads_page(c, state="done", before=before, after=after)
            browsing.leads_page(c, source="csv", before=before, after=after)
            browsing.leads_page(c, key="p7@firm.example", before=before, after=after)
        browsing.states(c)
        browsing.sources(c)
        browsing.belongings(c, 1)
    sa.event.remove(engine, "before_cursor_execute", note)
    asked = [each for each in asked if each[0].startswith("SELECT")]
    assert len(asked) == 19
    with engine.connect() as c:
        for statement, values in asked:
            plan = [str(row.detail) for row in c.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
            if "FROM leads \n WHERE" not in statement and plan == ["SCAN leads"]:
                assert "ORDER BY leads.id DESC" in statement  # of all, the newest: it ends with the page
                continue
            # What belongs to one lead is little, and may be sorted.
            for line in plan:
                assert line.startswith(("SEARCH ", "SCAN leads USING COVERING INDEX", "USE TEMP B-TREE")), (
                    plan
                )
                assert "FROM leads" not in statement or "B-TREE" not in line, (statement, plan)


def test_of_much_the_newest_is_shown(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")
    database.upgrade()
    with database.writing() as c:
        for number in range(201):
            leads.event(c, 1, f"event_{number}", now=float(number))
    with database.reading() as c:
        found = browsing.belongings(c, 1)
        assert [found.events[0].what, found.events[-1].what] == ["event_1", "event_200"]
        assert (len(found.events), found.cut) == (200, True)
        assert not browsing.belongings(c, 2).cut
    database.close()
