"""Tests that check many things: all that fail are told."""

from __future__ import annotations

import pytest

from tests.every import check_each


def small(number: int) -> None:
    assert number < 3
    if number == 2:
        raise KeyError("two")


def raising(number: int) -> None:
    with pytest.raises(ValueError):
        assert number


def test_all_that_fail_are_told() -> None:
    with pytest.raises(pytest.fail.Exception) as caught:
        check_each([0, 1, 2, 3, 4], small)
    told = str(caught.value).splitlines()
    assert told[0] == "3 of 5 fail."
    assert [line for line in told if line.startswith(("2: ", "3: ", "4: "))] == [
        "2: KeyError: 'two'",
        "3: AssertionError: assert 3 < 3",
        "4: AssertionError: assert 4 < 3",
    ]


def test_what_was_not_raised_is_told_of_each() -> None:
    with pytest.raises(
        pytest.fail.Exception, match=r"(?s)2 of 2 fail.*1: Failed: DID NOT RAISE.*2: Failed: "
    ):
        check_each([1, 2], raising)


def test_nothing_to_check_is_a_mistake() -> None:
    check_each([0], small)
    with pytest.raises(AssertionError, match="nothing to check"):
        check_each([], small)
