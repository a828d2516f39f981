"""Page marks: fingerprints of pages, to recognise a page that comes again."""

from __future__ import annotations

import json
from hashlib import blake2b
from typing import Generic, TypeVar

from .completeness import same_keys
from .page import RawPage

__all__ = ["Mark"]

T = TypeVar("T")


class Mark(Generic[T]):
    """A page to recognise when it comes again: the page itself, or its fingerprint from a checkpoint."""

    __slots__ = ("_fingerprint", "_raw")

    def __init__(self, raw: RawPage[T] | None, fingerprint: str | None = None) -> None:
        self._raw = raw
        self._fingerprint = fingerprint

    @property
    def fingerprint(self) -> str:
        """A digest that is the same for the same rows, in every process."""
        if self._fingerprint is None:
            self._fingerprint = "" if self._raw is None else _fingerprint(self._raw)
        return self._fingerprint

    def is_again(self, raw: RawPage[T]) -> bool:
        """Whether a page has the same rows."""
        other = self._raw
        if other is None:
            return bool(raw.rows) and self.fingerprint == _fingerprint(raw)
        if len(raw.rows) != len(other.rows):
            return False
        return same_keys(raw.keys, other.keys) or (raw.keys == other.keys and raw.rows == other.rows)


def _fingerprint(raw: RawPage[T]) -> str:
    text = json.dumps(raw.rows, default=_plain) if None in raw.keys else repr(raw.keys)
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def _plain(value: object) -> object:
    to_dict = getattr(value, "to_dict", None)
    if callable(to_dict):
        return [to_dict(), getattr(value, "extra", None)]
    return repr(value)
