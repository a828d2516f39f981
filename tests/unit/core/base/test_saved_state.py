"""Checkpoints and bookmarks as text: nothing in them is trusted, and what was kept long ago is still read."""

from __future__ import annotations

import itertools
import json
from collections.abc import Hashable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halopsa import Bookmark, HaloPsaValidationError
from halopsa.core.paging.checkpoint import Checkpoint
from halopsa.core.paging.listing import Listing, RawPage
from tests.of_halopsa import awaited, raw_page

#: As this library wrote them when texts had no digest.
OLD_CHECKPOINT = (
    '{"halopsa_checkpoint":1,"identity":"x","page_size":7,"consistent":false,"requests":3,"seconds":0.0,'
    '"rows":12,"duplicates":0,"claimed":23,"size":5,"cap":5,"page":3,"longest":5,"stale":0,"fell":null,'
    '"partial":2,"keyless":0,"lanes":[],"tail":0,"appeared":0,"first":"e7ca54a38940cbc6b9e9b8ac",'
    '"before":"34f32b01e63040dd83ca1e93","unfit":null,"ended":null,"keys":[1,2,2,1,1,1,2,2],'
    '"others":"ILMR2VMvz809lfcvO/Nphhvyk1sykadb+RXTSrdke6zcK1w7"}'
)
OLD_CONSISTENT = (
    '{"halopsa_checkpoint":1,"identity":"x","page_size":7,"consistent":true,"requests":3,"seconds":0.0,'
    '"rows":8,"duplicates":0,"claimed":23,"size":5,"cap":null,"page":1,"longest":0,"stale":0,"fell":null,'
    '"partial":0,"keyless":0,"lanes":[[3,23,16]],"tail":0,"appeared":0,"first":null,"before":null,'
    '"unfit":null,"ended":null,"keys":[16,8],"others":""}'
)
OLD_ENDED = OLD_CONSISTENT.replace('"ended":null', '"ended":[true,"page 5 was short"]')
OLD_FALLEN = OLD_CHECKPOINT.replace('"fell":null', '"fell":[23,20]')
OLD_BOOKMARK = (
    '{"kind":"halopsa changes","version":1,"identity":"ab12","since":"2026-03-01T12:00:00.000007Z",'
    '"seen":["0123456789abcdef"]}'
)
OLD = [OLD_CHECKPOINT, OLD_CONSISTENT, OLD_ENDED, OLD_FALLEN, OLD_BOOKMARK]


def _key(row: int) -> Hashable | None:
    return None if row % 4 == 0 else f"key {row}" if row % 3 == 0 else row


def _kept(consistent: bool) -> str:
    def fetch(page_no: int, page_size: int) -> RawPage[int]:
        rows = list(range(23))[(page_no - 1) * 5 : page_no * 5]
        return raw_page(rows, [row if consistent else _key(row) for row in rows], 23)

    part = Listing(awaited(fetch), page_size=7, identity="x", consistent=consistent)
    list(itertools.islice(part, 12))
    return part.checkpoint().to_json()


NEW = [
    _kept(consistent=False),
    _kept(consistent=True),
    Bookmark(datetime(2026, 3, 1, 12, tzinfo=UTC), "ab12", frozenset({"0" * 16, "1" * 16})).to_json(),
]


def read(text: str, like: str) -> str:
    """Return what a text means: the text of today that says the same."""
    kind = Bookmark if 'changes"' in like else Checkpoint
    return kind.from_json(text).to_json()


def outcome(text: str, like: str) -> str | HaloPsaValidationError:
    try:
        return read(text, like)
    except HaloPsaValidationError as error:
        return error


def same_or_refused(text: str, like: str) -> None:
    """The text is refused in one way, or means what it meant before it was damaged."""
    found = outcome(text, like)
    if isinstance(found, str):
        assert found == read(like, like)
    else:
        assert found.errors
        assert "begin again" in str(found) or "start again" in str(found)


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from(
        [-1, 0, 10**18, 10**19, 2**63, 10**400, "", "0", 1.0, 1e308, float("nan"), float("inf")]
    )
    | st.floats()
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@given(
    like=st.sampled_from(NEW),
    at=st.integers(0, 2000),
    cut=st.integers(0, 3),
    put=st.text(st.characters(codec="utf-8") | st.sampled_from('0123456789",:[]{}-.e'), max_size=3),
)
def test_a_text_with_other_bytes_means_the_same_or_is_refused(like: str, at: int, cut: int, put: str) -> None:
    at %= len(like) + 1
    same_or_refused(like[:at] + put + like[at + cut :], like)


@pytest.mark.parametrize("like", NEW, ids=["checkpoint", "consistent", "bookmark"])
def test_no_single_character_can_be_changed_unnoticed(like: str) -> None:
    for at, old in enumerate(like):
        for put in {"", "1", "2", "a", " ", '"'} - {old}:
            same_or_refused(like[:at] + put + like[at + 1 :], like)


@given(like=st.sampled_from(NEW), data=st.data(), value=VALUES)
def test_a_text_with_another_value_means_the_same_or_is_refused(
    like: str, data: st.DataObject, value: object
) -> None:
    fields = json.loads(like)
    name = data.draw(st.sampled_from(sorted(fields)))
    same_or_refused(json.dumps({**fields, name: value}), like)


@given(like=st.sampled_from(NEW), data=st.data(), new=st.text(max_size=8) | st.none())
def test_a_text_with_another_field_means_the_same_or_is_refused(
    like: str, data: st.DataObject, new: str | None
) -> None:
    fields = json.loads(like)
    name = data.draw(st.sampled_from(sorted(fields)))
    value = fields.pop(name)
    same_or_refused(json.dumps(fields if new is None else {**fields, new: value}), like)


@given(like=st.sampled_from(OLD), data=st.data(), value=VALUES)
def test_an_old_text_with_another_value_is_read_or_refused(
    like: str, data: st.DataObject, value: object
) -> None:
    fields = json.loads(like)
    name = data.draw(st.sampled_from(sorted(fields)))
    text = json.dumps({**fields, name: value})
    found = outcome(text, like)
    if isinstance(found, str):
        assert read(found, like) == found
    else:
        assert found.errors


@pytest.mark.parametrize("like", OLD, ids=["checkpoint", "consistent", "ended", "fallen", "bookmark"])
def test_what_was_kept_before_texts_had_a_digest_is_read(like: str) -> None:
    before, after = json.loads(like), json.loads(read(like, like))
    assert after.pop("check")
    for name in ("halopsa_checkpoint", "fell", "kind"):
        before.pop(name, None)
    for name in ("checkpoint", "trusted", "doubt", "kind"):
        after.pop(name, None)
    assert after == before


def test_a_total_that_had_fallen_is_still_told() -> None:
    assert "total fell" in json.loads(read(OLD_FALLEN, OLD_FALLEN))["doubt"]


def test_all_that_is_wrong_is_said_at_once_with_the_way_on() -> None:
    text = json.dumps({**json.loads(NEW[0]), "rows": -1, "page": "3", "trusted": 0, "doubt": 5})
    with pytest.raises(HaloPsaValidationError) as caught:
        Checkpoint.from_json(text)
    assert [(error.field, error.message) for error in caught.value.errors] == [
        ("resume.rows", "must be a whole number from 0"),
        ("resume.page", "must be a whole number from 1"),
        ("resume.trusted", "must be true or false"),
        ("resume.doubt", "must be a text"),
    ]
    assert str(caught.value).endswith("Nothing was sent. Leave resume out to begin again.")
    mark = json.dumps({**json.loads(NEW[2]), "since": "soon", "identity": 5})
    complaint = "identity: must be a digest; since: must be a moment in UTC, with Z; start again from a date"
    with pytest.raises(HaloPsaValidationError, match=f"no bookmark: {complaint}"):
        Bookmark.from_json(mark)


def test_a_text_that_was_changed_says_so() -> None:
    text = json.dumps({**json.loads(NEW[0]), "rows": 13})
    with pytest.raises(HaloPsaValidationError, match=r"changed after it had been written\. Nothing was sent"):
        Checkpoint.from_json(text)
