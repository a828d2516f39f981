"""Dates on the wire: ISO 8601 in many shapes, UTC where no offset is given."""

from __future__ import annotations

from datetime import UTC, date, datetime, time


def parse_datetime(text: str, none_until: int) -> datetime | None:
    """Read a date-time or a date as an aware ``datetime``.

    Without an offset it is UTC; fractions may have any number of digits (microseconds are kept).
    ``None`` for dates that mean "no date": those up to the year ``none_until``. Raises
    ``ValueError`` for anything else.
    """
    text = text.strip()
    if text[4:5] != "-" or text[7:8] != "-":  # fromisoformat also takes "20240101" and week dates
        raise ValueError("not an ISO date")
    moment = datetime.fromisoformat(text)
    if moment.year <= none_until:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def parse_date(text: str, none_until: int) -> date | None:
    """Read a calendar date; a time of day and an offset are dropped, the date stays as written."""
    moment = parse_datetime(text, none_until)
    return None if moment is None else moment.date()


def format_datetime(moment: datetime) -> str:
    """Return UTC ISO 8601 with ``Z``. A naive ``datetime`` is taken as UTC."""
    if moment.tzinfo is not None:
        try:
            moment = moment.astimezone(UTC)
        except OverflowError as error:
            raise ValueError(f"{moment.isoformat()} has no UTC equivalent") from error
    return moment.replace(tzinfo=None).isoformat() + "Z"


def format_date(day: date, *, end_of_day: bool = False) -> str:
    """Return the first moment of ``day`` as a full date-time in UTC, or its last second.

    Always a full date-time: tenants were seen to filter wrongly by a date alone.
    """
    return format_datetime(datetime.combine(day, time(23, 59, 59) if end_of_day else time()))


def format_moment(value: date | datetime, *, end_of_day: bool = False) -> str:
    """Format a ``date`` or ``datetime``; ``end_of_day`` concerns only the former."""
    if isinstance(value, datetime):
        return format_datetime(value)
    return format_date(value, end_of_day=end_of_day)
