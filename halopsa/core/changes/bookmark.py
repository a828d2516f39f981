"""Bookmark of a reading of changes: where it ended, as text that can be kept until the next one."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Annotated, Final

import attrs

from ..base.saved_state import Form, UnfitError, fields_of, read, write
from ..errors import FieldError, own_family
from ..records.dates import format_datetime, parse_datetime
from ..validation import refused

_VERSION: Final = 1
_KIND: Final = "changes"  # earlier versions wrote a package before it
_DIGEST: Final = re.compile(r"[0-9a-f]{16}")
_IDENTITY: Final = re.compile(r"[0-9a-f]{0,64}")


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@attrs.frozen
class Bookmark:
    """Where a reading of changes ended; to be passed to ``changed_since`` the next time.

    Attributes:
        since: the moment (with time zone) from which to read the next time, minus the overlap.
        identity: a digest of the list and its filters; another list refuses the bookmark.
        seen: digests of rows that were delivered and will come again because of the overlap.
    """

    since: datetime = attrs.field(converter=_aware)
    identity: str = attrs.field(default="", repr=False)
    seen: frozenset[str] = attrs.field(default=frozenset(), repr=lambda seen: f"<{len(seen)} rows>")

    def to_json(self) -> str:
        """Return the bookmark as text, some 20 bytes for each row in the overlap."""
        return write(_Text(_KIND, _VERSION, self.identity, self.since, self.seen))

    @classmethod
    def from_json(cls, text: str) -> Bookmark:
        """Return the bookmark that ``to_json`` wrote. Raises ``ValidationError`` for any other text."""
        found = _read(text)
        if isinstance(found, str):
            problem = FieldError("text", f"is no bookmark: {found}; start again from a date")
            raise refused(own_family(), "Bookmark.from_json", [problem])
        return cls(found.since, found.identity, found.seen)


def _read(text: object) -> _Text | str:
    """Return what the text holds, or what is wrong with it."""
    if not isinstance(text, str):
        return f"expected str, got {type(text).__name__}"
    given = fields_of(text)
    if given is None:
        return "it is no JSON object"
    if str(given.get("kind")).rpartition(" ")[2] != _KIND:
        return "it is something else"
    found = read(given, _Text)
    return "; ".join(map(str, found)) if isinstance(found, list) else found


def _moment(text: str) -> datetime:
    moment = parse_datetime(text, 0) if text.endswith("Z") else None
    if moment is None:
        raise UnfitError
    return moment.astimezone(UTC)


def _seen(digests: list[str]) -> frozenset[str]:
    if not all(map(_DIGEST.fullmatch, digests)):
        raise UnfitError
    return frozenset(digests)


def _identity(text: str) -> str:
    if not _IDENTITY.fullmatch(text):
        raise UnfitError
    return text


def _version(number: int) -> int:
    if number != _VERSION:
        raise UnfitError
    return number


@attrs.frozen
class _Text:
    """A bookmark as it is written."""

    kind: str
    version: Annotated[int, Form(int, f"{_VERSION}, that of this library", _version, int)]
    identity: Annotated[str, Form(str, "a digest", _identity, str)]
    since: Annotated[datetime, Form(str, "a moment in UTC, with Z", _moment, format_datetime)]
    seen: Annotated[frozenset[str], Form(list[str], "a list of digests", _seen, sorted)]
