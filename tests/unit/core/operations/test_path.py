"""Ids in paths: none leads anywhere else."""

from __future__ import annotations

import uuid
from enum import Enum
from urllib.parse import quote, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halopsa import HaloPsaValidationError
from tests.ids import plain
from tests.of_halopsa import Dialect, fill

HOSTILE = [
    "../Users/1",
    "1/../..",
    "1/2",
    "1?x=1",
    "1#x",
    "",
    " ",
    ".",
    "..",
    ". .",
    "%2e%2e",
    "1%2f2",
    "1\x00",
    "1\r\n2",
    "\u0661",  # a digit, but not of ASCII
    "0x10",
    "1_000",
    "1e3",
    "--1",
    "-",
    "+1",
    "1.0",
    "null",
    "me",
]


def path(record_id: object, word: str = "int", dialect: Dialect = "v2") -> str:
    return fill("/Things/{id}/Sub", record_id, word=word, dialect=dialect, what="things.get")


@pytest.mark.parametrize("value", HOSTILE, ids=repr)
def test_hostile_numbers(value: str) -> None:
    with pytest.raises(HaloPsaValidationError, match=r"things\.get: id:") as caught:
        path(value)
    assert caught.value.status_code is None
    assert [error.field for error in caught.value.errors] == ["id"]


@pytest.mark.parametrize(
    "value", [True, False, 1.0, float("nan"), None, b"1", [1], {"id": 1}, object()], ids=plain
)
@pytest.mark.parametrize("word", ["int", "guid", "str"])
@pytest.mark.parametrize("dialect", ["v2", "inventory"])
def test_no_ids(value: object, word: str, dialect: Dialect) -> None:
    with pytest.raises(HaloPsaValidationError, match="id: takes"):
        path(value, word, dialect)


@pytest.mark.parametrize("value", [5, 0, -1, -240, 10**12, "5", "-240", " 7 ", "007"], ids=repr)
def test_numbers(value: object) -> None:
    assert path(value) == f"/Things/{str(value).strip()}/Sub"


def test_a_member_of_an_enum_is_its_number() -> None:
    class Thing(int, Enum):
        FIRST = 5

    assert path(Thing.FIRST) == "/Things/5/Sub"


@pytest.mark.parametrize("value", [10**18, -(10**5000), "9" * 5000], ids=["18", "5000", "text"])
def test_numbers_too_large_for_an_id(value: object) -> None:
    with pytest.raises(HaloPsaValidationError, match="id: takes a whole number"):
        path(value)


def test_guids() -> None:
    key = str(uuid.uuid4())
    assert path(key, "guid") == f"/Things/{key}/Sub"
    with pytest.raises(HaloPsaValidationError, match="guid"):
        path(5, "guid")
    assert path(5, "guid", "inventory") == "/Things/5/Sub"


@pytest.mark.parametrize("value", ["", " ", ".", "..", ". .", "a\x00", "a\n", "a\u2028"], ids=repr)
def test_hostile_texts(value: str) -> None:
    with pytest.raises(HaloPsaValidationError):
        path(value, "str")


@given(st.text() | st.text(st.sampled_from("/?#\\% .&;:@a1\u00e9"), max_size=12))
def test_any_text_stays_in_its_segment(value: str) -> None:
    try:
        found = path(value, "str")
    except HaloPsaValidationError:
        return
    before, inner, after = found.partition("/Things/")[2].partition("/Sub")
    assert inner == "/Sub"
    assert after == ""
    assert not set(before) & set("/?#\\ ")
    assert before.strip(".")
    assert unquote(before) == value


@pytest.mark.parametrize("value", ["../Users/1", "1/../../auth/token", "a?b=1", "a#b", "a%2fb", "a b"])
def test_texts_are_quoted_whole(value: str) -> None:
    assert path(value, "str") == f"/Things/{quote(value, safe='')}/Sub"


def test_nothing_to_fill() -> None:
    assert fill("/Agent/me", None, word="int", dialect="v2", what="agents.me") == "/Agent/me"


def test_the_message_does_not_repeat_all_of_it() -> None:
    with pytest.raises(HaloPsaValidationError) as caught:
        path("x" * 10_000)
    assert len(str(caught.value)) < 200
