"""E-mail addresses: all spellings of one person have one key, and what is no address has none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halopsa.leads.addresses import INVALID, normalised


@pytest.mark.parametrize(
    "text",
    [
        "john.doe@company.com",
        "John.Doe@COMPANY.com",
        "  john.doe@company.com\t\r\n",
        "\ufeffjohn.doe@company.com\u200b",
        "John Doe <john.doe@company.com>",
        '"Doe, John" < John.Doe@company.com >',
        "<john.doe@company.com>",
        "John | Sales & Co. <john.doe@company.com>",
        "\uff4aohn.doe@company.com",
        "john.doe@\uff43ompany.com",
    ],
)
def test_all_spellings_are_one_person(text: str) -> None:
    assert normalised(text).key == "john.doe@company.com"
    assert normalised(text).hash == normalised("john.doe@company.com").hash


def test_a_domain_has_one_key_in_both_of_its_forms() -> None:
    found = {normalised(text) for text in ("jo@b\u00fccher.example", "jo@xn--bcher-kva.example")}
    assert {(a.email, a.key) for a in found} == {("jo@b\u00fccher.example", "jo@xn--bcher-kva.example")}


@pytest.mark.parametrize("other", ["john.doe+x@company.com", "johndoe@company.com", "john.doe@company.co"])
def test_other_people_have_other_keys(other: str) -> None:
    assert normalised(other).key != normalised("john.doe@company.com").key


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "invalid-email",
        "a@b",
        "a@b@c.com",
        "a b@c.com",
        "a@c.com, b@c.com",
        "a@c.com\r\nBcc: b@c.com",
        "a@[127.0.0.1]",
        '"a b"@c.com',
        '"<a@c.com>',
        "a@c.com <",
        "a" * 255 + "@c.com",
        "x" * 2000 + "<a@c.com>",
        None,
        7,
        ["a@c.com"],
    ],
)
def test_what_is_no_address_is_refused_and_not_repeated(text: object) -> None:
    with pytest.raises(ValueError) as caught:
        normalised(text)
    assert str(caught.value) == INVALID
    assert caught.value.__context__ is None or caught.value.__suppress_context__


def test_an_address_is_not_in_its_repr() -> None:
    assert "john" not in repr(normalised("john@company.com")).lower()


@given(st.emails(domains=st.sampled_from(["Company.com", "b\u00fccher.example"])))
def test_a_key_has_itself_as_key(text: str) -> None:
    try:
        found = normalised(text)
    except ValueError:
        return  # the library is stricter
    assert normalised(found.key).key == found.key == normalised(found.email).key


@given(st.text())
def test_any_text_is_an_address_or_refused(text: str) -> None:
    try:
        found = normalised(text).key
    except ValueError as error:
        found = str(error)
    assert found == INVALID or "@" in found
