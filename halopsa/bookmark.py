"""Where a reading of changes ended, as text that can be kept until the next one."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

import attrs

from .dates import format_datetime, parse_datetime
from .errors import FieldError
from .refusals import refused

_VERSION: Final = 1
_KIND: Final = "halopsa changes"
_DIGEST: Final = re.compile(r"[0-9a-f]{16}")
_IDENTITY: Final = re.compile(r"[0-9a-f]{0,64}")
_KEYS: Final = {"kind", "version", "identity", "since", "seen"}


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@attrs.frozen
class Bookmark:
    """Where a reading of changes ended: give it to ``changed_since`` the next time.

    Attributes:
        since: the moment (aware) from which on, less the overlap, to read the next time.
        identity: a digest of the list and its filters; another list refuses the bookmark.
        seen: digests of rows that were delivered and will be met again because of the overlap.
    """

    since: datetime = attrs.field(converter=_aware)
    identity: str = attrs.field(default="", repr=False)
    seen: frozenset[str] = attrs.field(default=frozenset(), repr=lambda seen: f"<{len(seen)} rows>")

    def to_json(self) -> str:
        """Return the bookmark as text, some 20 bytes for each row in the overlap."""
        return json.dumps(
            {
                "kind": _KIND,
                "version": _VERSION,
                "identity": self.identity,
                "since": format_datetime(self.since),
                "seen": sorted(self.seen),
            },
            separators=(",", ":"),
        )

    @classmethod
    def from_json(cls, text: str) -> Bookmark:
        """Return the bookmark that ``to_json`` wrote. Raises ``HaloPsaValidationError`` for any other text."""
        found = _read(text)
        if isinstance(found, str):
            raise refused("Bookmark.from_json", [FieldError("text", f"is no bookmark: {found}")])
        return found


def _read(text: object) -> Bookmark | str:
    """Return the bookmark, or what is wrong with the text."""
    if not isinstance(text, str):
        return f"expected str, got {type(text).__name__}"
    try:
        given = json.loads(text)
    except (ValueError, RecursionError):
        return "it is not JSON"
    if not isinstance(given, dict) or given.get("kind") != _KIND:
        return "it is something else"
    if given.get("version") != _VERSION:
        return "it was written by another version of this library; start again from a date"
    return _parts(given)


def _parts(given: Mapping[str, object]) -> Bookmark | str:
    since, identity, seen = given.get("since"), given.get("identity"), given.get("seen")
    if given.keys() != _KEYS or not isinstance(since, str) or not isinstance(seen, list):
        return "it is damaged"
    if not isinstance(identity, str) or not _IDENTITY.fullmatch(identity):
        return "its identity is damaged"
    if not all(isinstance(digest, str) and _DIGEST.fullmatch(digest) for digest in seen):
        return "its rows are damaged"
    try:
        moment = parse_datetime(since) if since.endswith("Z") else None
    except ValueError:
        moment = None
    if moment is None:
        return "its date is damaged"
    return Bookmark(moment.astimezone(UTC), identity, frozenset(seen))
