"""The rule by which a filter counts as ignored, and what a row can say about one."""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import Sequence
from functools import partial
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halopsa import HaloPsaIgnoredFilterWarning
from halopsa._api import API
from halopsa.core.paging import filter_check
from halopsa.core.resource_facts import Param, SentFilter

FilterCheck = filter_check.FilterCheck
comparisons = partial(filter_check.comparisons, facts=API)
is_ignored = partial(filter_check.is_ignored, facts=API.filters)


DAY = dt.datetime(2026, 1, 10, tzinfo=dt.UTC)


def says(param: Param, text: str, value: object) -> bool | None:
    (found,) = comparisons([SentFilter("asked", param, text)], ["shown"])
    assert (found.name, found.field) == ("asked", "shown")
    return found.obeys(value)


NUMBERS = Param("asked", "list[int]", matches="shown")
FLAG = Param("asked", "bool", matches="shown")
TRUTHY = Param("asked", "bool", matches="shown", op="truthy")
FALSY = Param("asked", "bool", matches="shown", op="falsy")
WITH = Param("asked", "bool", matches="shown", op="with")
WITHOUT = Param("asked", "bool", matches="shown", op="without")
SINCE = Param("asked", "datetime", matches="shown", op="ge")
UNTIL = Param("asked", "datetime", matches="shown", op="le")
PART = Param("asked", "str", matches="shown", op="contains")
TEXT = Param("asked", "str", matches="shown")


@pytest.mark.parametrize(
    ("param", "text", "value", "expected"),
    [
        (NUMBERS, "1,2", 2, True),
        (NUMBERS, "1,2", 2.0, True),
        (NUMBERS, "1,2", 3, False),
        (NUMBERS, "0", 0, True),
        (NUMBERS, "1", None, None),
        (NUMBERS, "1", True, None),
        (NUMBERS, "1", "x", None),
        (FLAG, "true", True, True),
        (FLAG, "true", False, False),
        (FLAG, "false", True, False),
        (FLAG, "false", None, None),
        (TRUTHY, "true", True, True),
        (TRUTHY, "true", False, False),
        (TRUTHY, "true", "", False),
        (TRUTHY, "true", None, None),
        (FALSY, "true", False, True),
        (FALSY, "true", True, False),
        (FALSY, "true", None, None),
        (WITH, "false", True, False),
        (WITH, "false", False, True),
        (WITH, "false", None, None),
        (WITHOUT, "false", False, False),
        (WITHOUT, "false", True, True),
        (SINCE, "2026-01-10T00:00:00Z", DAY, True),
        (SINCE, "2026-01-10T00:00:00Z", DAY - dt.timedelta(hours=26), True),
        (SINCE, "2026-01-10T00:00:00Z", DAY - dt.timedelta(hours=26, seconds=1), False),
        (SINCE, "2026-01-10T00:00:00Z", None, None),
        (UNTIL, "2026-01-10T00:00:00Z", DAY + dt.timedelta(hours=26), True),
        (UNTIL, "2026-01-10T00:00:00Z", DAY + dt.timedelta(hours=26, seconds=1), False),
        (UNTIL, "9999-12-31T23:59:59Z", DAY, None),
        (PART, "pRinter  one", "A PRINTER one here", True),
        (PART, "printer", "screen", False),
        (PART, "printer", None, None),
        (PART, "one printer", "the printer", True),  # a tenant may look for any of the words
        (PART, "jose", "José", True),
        (PART, "José", "JOSE", True),
        (TEXT, "bob", "Bob Smith", True),
        (TEXT, "bob", "Ann", False),
    ],
    ids=repr,
)
def test_what_a_value_says(param: Param, text: str, value: object, expected: bool | None) -> None:
    if "9999" in text:  # beyond the calendar with its soft edge: nothing can be said
        assert comparisons([SentFilter("asked", param, text)], ["shown"]) == []
        return
    assert says(param, text, value) is expected


@pytest.mark.parametrize(
    ("param", "text"),
    [
        (TRUTHY, "false"),  # asks for everything
        (FALSY, "false"),
        (WITH, "true"),
        (WITHOUT, "true"),
        (Param("asked", "str", matches="none"), "x"),
        (Param("asked", "str"), "x"),
        (Param("asked", "int", matches="elsewhere"), "1"),
        (Param("asked", "list[str]", matches="shown"), "x,y"),
        (Param("asked", "bool", matches="shown", op="ge"), "true"),
        (Param("asked", "guid", matches="shown"), "x"),
        (SINCE, "1900-01-01T00:00:00Z"),
        (NUMBERS._replace(loose=True), "1"),
        (PART, "print%"),  # may mean anything
        (PART, "a_b"),
    ],
    ids=repr,
)
def test_what_cannot_be_compared(param: Param, text: str) -> None:
    assert comparisons([SentFilter("asked", param, text)], ["shown"]) == []


def test_a_switch_that_brings_other_rows_leaves_nothing_to_compare() -> None:
    asked = SentFilter("asked", NUMBERS, "1")
    more = Param("more", "bool", widens=True)
    assert comparisons([asked, SentFilter("more", more, "true")], ["shown"]) == []
    assert comparisons([SentFilter("more", more, "5"), asked], ["shown"]) == []  # one that takes ids
    [found] = comparisons(iter([asked, SentFilter("more", more, "false")]), ["shown"])
    assert found.name == "asked"


def test_the_rule() -> None:
    assert not is_ignored(0, 0)
    assert not is_ignored(0, 100)
    assert is_ignored(1, 1)
    assert is_ignored(1, 2)
    assert not is_ignored(1, 3)
    assert not is_ignored(1, 100)
    assert not is_ignored(2, 100)
    assert is_ignored(3, 100)
    assert not is_ignored(10, 1000)
    assert is_ignored(11, 1000)


@given(st.integers(0, 500), st.integers(0, 500))
def test_the_rule_for_any_numbers(contradict: int, obey: int) -> None:
    speak = contradict + obey
    ignored = is_ignored(contradict, speak)
    assert not ignored or contradict
    if contradict and not obey:
        assert ignored  # nothing else can explain it
    if obey >= 100 and contradict <= 1:
        assert not ignored  # a row that changed while it was read
    if ignored:
        assert is_ignored(contradict + 1, speak + 1) or contradict + 1 <= (speak + 1) * 0.01


def watch(told: set[str] | None = None) -> FilterCheck:
    sent = [
        SentFilter("a", NUMBERS._replace(matches="a"), "1"),
        SentFilter("b", NUMBERS._replace(matches="b"), "1"),
    ]
    return FilterCheck("things.list", comparisons(sent, ["a", "b"]), set() if told is None else told, API)


def rows(*pairs: tuple[object, object]) -> Sequence[object]:
    return [SimpleNamespace(a=a, b=b) for a, b in pairs]


def test_a_filter_is_told_once() -> None:
    told: set[str] = set()
    one = watch(told)
    with pytest.warns(
        HaloPsaIgnoredFilterWarning, match=r"things\.list: the filter a did nothing: a contra"
    ) as caught:
        one.look(rows((2, 1), (3, 1)))
    assert len(caught) == 1
    assert one.ignored == ("a",)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        one.look(rows((2, 1)))
        two = watch(told)  # another iteration of the same listing
        two.look(rows((2, 1)))
        assert two.ignored == ("a",)


def test_pages_are_taken_together() -> None:
    one = watch()
    for _ in range(100):
        one.look(rows(*[(1, None)] * 9, (1, None)))
    one.look(rows(*[(1, 1)] * 5, (2, 1)))
    assert not one.ignored  # one stray of 1,006
    with pytest.warns(HaloPsaIgnoredFilterWarning, match="the filter b"):
        one.look(rows(*[(1, 2)] * 5))
    assert one.ignored == ("b",)


@given(st.lists(st.lists(st.sampled_from([None, 1, 2]), max_size=8), max_size=8))
def test_cut_into_pages_in_any_way(pages: list[list[int | None]]) -> None:
    """Nothing but the counts matters; a filter that was found to be ignored stays so."""
    one = watch()
    speak = contradict = 0
    expected = False
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", HaloPsaIgnoredFilterWarning)
        for page in pages:
            one.look(rows(*((value, None) for value in page)))
            speak += len([value for value in page if value is not None])
            contradict += page.count(2)
            expected = expected or is_ignored(contradict, speak)
            assert one.ignored == (("a",) if expected else ())
