"""Dates in every shape seen on the wire."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halopsa.core.records.dates import format_date, format_datetime, format_moment
from tests.of_halopsa import parse_date, parse_datetime

MOMENT = datetime(2024, 3, 1, 10, 11, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-03-01T10:11:12Z", MOMENT),
        ("2024-03-01T10:11:12", MOMENT),
        ("2024-03-01 10:11:12", MOMENT),
        (" 2024-03-01T10:11:12Z ", MOMENT),
        ("2024-03-01T10:11:12.5", MOMENT.replace(microsecond=500_000)),
        ("2024-03-01T10:11:12.1234567Z", MOMENT.replace(microsecond=123_456)),
        ("2024-03-01T10:11:12.123456789123", MOMENT.replace(microsecond=123_456)),
        ("2024-03-01T12:11:12+02:00", MOMENT),
        ("2024-03-01T04:41:12.000-05:30", MOMENT),
        ("2024-03-01", datetime(2024, 3, 1, tzinfo=UTC)),
        ("2024-03-01T10:11", MOMENT.replace(second=0)),
        ("9999-12-31T23:59:59.9999999", datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)),
        ("1902-01-01T00:00:00", datetime(1902, 1, 1, tzinfo=UTC)),
    ],
)
def test_reading(text: str, expected: datetime) -> None:
    moment = parse_datetime(text)
    assert moment == expected
    assert moment is not None
    assert moment.tzinfo is not None


@pytest.mark.parametrize(
    "text",
    [
        "1900-01-01T00:00:00",
        "1899-12-30T00:00:00",
        "1899-12-31",
        "1901-01-01T08:30:00Z",
        "0001-01-01T00:00:00",
    ],
)
def test_dates_that_mean_none(text: str) -> None:
    assert parse_datetime(text) is None
    assert parse_date(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "20240301",
        "2024-W09-5",
        "2024-02-30",
        "2024-03-01T25:00:00",
        "01/03/2024",
        "2024-3-1",
        "12:30",
    ],
)
def test_what_is_no_date_is_an_error(text: str) -> None:
    with pytest.raises(ValueError):
        parse_datetime(text)


def test_a_date_stays_as_written() -> None:
    assert parse_date("2024-03-01T23:30:00-05:00") == date(2024, 3, 1)


def test_writing() -> None:
    east = timezone(timedelta(hours=2))
    assert format_datetime(datetime(2024, 3, 1, 12, 11, 12, tzinfo=east)) == "2024-03-01T10:11:12Z"
    assert format_datetime(datetime(2024, 3, 1, 12, 11, 12)) == "2024-03-01T12:11:12Z"
    assert format_date(date(2024, 3, 1)) == "2024-03-01T00:00:00Z"
    assert format_date(date(2024, 3, 1), end_of_day=True) == "2024-03-01T23:59:59Z"
    assert format_moment(MOMENT, end_of_day=True) == "2024-03-01T10:11:12Z"
    assert format_moment(date(2024, 3, 1)) == "2024-03-01T00:00:00Z"
    with pytest.raises(ValueError, match="no UTC equivalent"):
        format_datetime(datetime(1, 1, 1, tzinfo=east))


@given(st.datetimes(min_value=datetime(1902, 1, 1), timezones=st.just(UTC)))
def test_what_is_written_reads_the_same(moment: datetime) -> None:
    assert parse_datetime(format_datetime(moment)) == moment
