"""Envelope: finds the rows, the record or the part that was asked for in a decoded answer."""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Iterable, Mapping, Sequence, Set
from functools import cache
from typing import Final

import attrs

from ..errors import ProtocolError
from ..facts import ApiFacts
from ..http.error_body import told
from ..paging.completeness import claimed_total
from ..paging.keyset import digest_of

_WAY_ON: Final = "client.request() returns the answer as it came."
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_ ]{0,40}")  # such keys are quoted; others may be data


@attrs.frozen
class Marks:
    """What distinguishes a record from an envelope and from other objects.

    ``key``: the names its key may have. ``needed``: it must have its key. ``fields``: the names its fields may
    have; empty where they are not known. ``total_key``: a key of envelopes, never of a record.
    """

    key: frozenset[str] = frozenset({"id"})
    fields: frozenset[str] = frozenset()
    needed: bool = False
    total_key: str = ""

    def fit(self, answer: Mapping[str, object]) -> bool:
        """Whether an object is a record of this kind."""
        if self.needed:
            return self.shown(answer)
        return any(
            name in self.key or (value is not None and not isinstance(value, list))
            for name, value in answer.items()
            if name != self.total_key and (not self.fields or name in self.fields)
        )

    def shown(self, answer: Mapping[str, object]) -> bool:
        """Whether an object has the key of such a record; 0 counts as one."""
        return any(answer.get(name) is not None for name in self.key)


@cache
def marks(facts: ApiFacts, entity: str, key: str, *, needed: bool) -> Marks:
    """Return the marks of an entity's records. ``needed``: they must have their key, where there is such a field."""
    fields = facts.entity(entity).fields
    names = frozenset(
        name.partition(".")[0] for field in fields.values() for name in (field.name, field.read)
    )
    found = fields.get(key)
    own = frozenset() if found is None else frozenset({found.name, found.read})
    return Marks(own, names, needed and bool(own), facts.envelope.total_key)


def anything(facts: ApiFacts) -> Marks:
    """Return the marks for answers whose form is not known."""
    return Marks(total_key=facts.envelope.total_key)


def one(facts: ApiFacts, answer: object, what: str) -> Mapping[str, object]:
    """Return the object in an answer: the answer itself, or the only one in its array."""
    found = answer[0] if isinstance(answer, list) and len(answer) == 1 else answer
    if not isinstance(found, Mapping):
        raise facts.family.protocol(f"{what}: expected one record, got {type(found).__name__}.")
    return found


class Envelope:
    """The envelope around rows and records in the answers of an API."""

    def __init__(self, facts: ApiFacts) -> None:
        self.facts = facts

    def rows(
        self,
        answer: object,
        keys: Sequence[str],
        what: str,
        *,
        sidecars: Sequence[str] = (),
        first: bool = True,
    ) -> tuple[list[object], bool]:
        """Return the rows of a list answer, and whether they came as a bare array.

        ``keys``: those known to hold the rows. ``sidecars``: those known to hold other things. ``first``: whether
        it is the first page, which is empty only where there are no rows. Raises ``ProtocolError`` when rows
        cannot be found: that is not an empty list.
        """
        if isinstance(answer, list):
            if (
                len(answer) == 1
                and isinstance(answer[0], Mapping)
                and _named(answer[0], self.facts.envelope.total_key)
            ):
                raise _untold(self.facts, answer[0], keys, what, "it is an array around an envelope")
            return answer, True
        if not isinstance(answer, Mapping):
            raise _untold(self.facts, answer, keys, what)
        found = self._known(answer, keys, what)
        if found is None:
            found = self._unmistakable(
                answer, keys, what, {*self.facts.envelope.sidecar_keys, *sidecars}, first=first
            )
        if not found and first:
            self._empty(answer, what)
        return found, False

    def total(self, answer: object) -> object:
        """Return the total that an envelope claims, as it came; ``None`` where there is none."""
        found = _named(answer, self.facts.envelope.total_key) if isinstance(answer, Mapping) else []
        return found[0] if found else None

    def _known(self, answer: Mapping[str, object], keys: Sequence[str], what: str) -> list[object] | None:
        """Return the value of a known key, ``None`` where there is no such key."""
        null = False
        for key in (*keys, self.facts.envelope.common_rows_key):
            values = _named(answer, key)
            if len(values) > 1 and any(value != values[0] for value in values):
                raise _untold(self.facts, answer, keys, what, f"{key!r} is there more than once")
            if not values:
                continue
            if isinstance(values[0], list):
                return values[0]
            if values[0] is not None:
                raise _untold(self.facts, answer, keys, what, f"the answer has no {key!r} that is a list")
            null = True
        return [] if null else None

    def _unmistakable(
        self, answer: Mapping[str, object], keys: Sequence[str], what: str, sidecars: Set[str], *, first: bool
    ) -> list[object]:
        """Return the only list of objects, if it is not one of the sidecars."""
        lists = {
            name: value
            for name, value in answer.items()
            if isinstance(value, list) and name.casefold() not in sidecars
        }
        full = {name: value for name, value in lists.items() if any(isinstance(v, Mapping) for v in value)}
        if len(full) == 1:
            return next(iter(full.values()))
        if full:
            raise _untold(
                self.facts, answer, keys, what, f"it holds several arrays of objects ({_quoted(full)})"
            )
        # Where the key is not known, only the total can tell.
        none = claimed_total(self.total(answer)) == 0 if first else bool(lists)
        if none and not keys and not any(isinstance(value, list) and value for value in answer.values()):
            return []
        raise _untold(self.facts, answer, keys, what)

    def _empty(self, answer: Mapping[str, object], what: str) -> None:
        """Refuse a first page without rows if something in the answer contradicts it, such as a total above 0."""
        claimed = claimed_total(self.total(answer))
        if claimed:
            raise self.facts.family.protocol(
                f"{what}: the answer claims {claimed} rows and has none.{_said(self.facts, answer)}"
            )
        failed = any(any(_named(answer, key)) for key in self.facts.errors.error_field_keys)
        if (failed or claimed is None) and told(self.facts, answer):
            raise self.facts.family.protocol(
                f"{what}: the answer has no rows but a complaint.{_said(self.facts, answer)}"
            )

    def record(self, answer: object, keys: Iterable[str], what: str, told_by: Marks) -> Mapping[str, object]:
        """Return the single record of an answer: the object itself, or one in an array or an envelope.

        ``keys``: those of the envelope. Raises ``NotFoundError`` when the envelope is empty, and
        ``ProtocolError`` when no record can be found.
        """
        outer, empty = one(self.facts, answer, what), False
        if (key := self.facts.envelope.record_key) and (inside := _named(outer, key)):
            empty = inside[0] in (None, [])
            outer = {} if empty else one(self.facts, inside[0], what)
        if told_by.shown(outer):
            return outer
        for key in (*keys, self.facts.envelope.common_rows_key):
            for value in _named(outer, key):
                inner = value[0] if isinstance(value, list) and len(value) == 1 else value
                if isinstance(inner, Mapping) and told_by.fit(inner):
                    return inner
                empty = empty or inner in (None, [])
        if told_by.fit(outer):
            return outer
        if empty:
            raise self.facts.family.not_found(
                f"{what}: there is no such record, the answer is empty.{_said(self.facts, outer)}"
            )
        raise self.facts.family.protocol(
            f"{what}: the answer holds no record.{_said(self.facts, outer)}", hint=_WAY_ON
        )


def _named(answer: Mapping[str, object], key: str) -> list[object]:
    """Return the value of a key: spelled exactly so, or else in another case, as serialisers differ.

    A dotted key is one within another.
    """
    outer, dot, inner = key.partition(".")
    folded = outer.casefold()
    found = [value for name, value in answer.items() if name == outer or name.casefold() == folded]
    if not dot:
        return found
    return [value for part in found if isinstance(part, Mapping) for value in _named(part, inner)]


def _untold(facts: ApiFacts, answer: object, keys: Sequence[str], what: str, why: str = "") -> ProtocolError:
    expected = " or ".join(repr(key) for key in keys) or "a list"
    problem = why or f"the answer has no {expected}"
    arrays = (
        [name for name, value in answer.items() if isinstance(value, list)]
        if isinstance(answer, Mapping)
        else []
    )
    held = f" It holds {_quoted(arrays)}." if arrays and not why else ""
    return facts.family.protocol(
        f"{what}: {problem}; its rows cannot be told.{held}{_said(facts, answer)}", hint=_WAY_ON
    )


def _said(facts: ApiFacts, answer: object) -> str:
    text = told(facts, answer) if isinstance(answer, Mapping) else ""
    return f" It says: {text.rstrip('. ')}." if text else ""


def _quoted(names: Iterable[str]) -> str:
    found = [repr(name) if _NAME.fullmatch(name) else "one without a plain name" for name in names]
    return ", ".join(found[:8]) + (" and more" if len(found) > 8 else "")


def keys_of(rows: Iterable[object], names: Sequence[str]) -> list[Hashable | None]:
    """Return the key of every row, from its attributes of these names; as `key_of`."""
    if not names:
        return [None for _ in rows]
    if len(names) == 1:  # nearly all lists; takes a fifth of the time
        (name,) = names
        return [(value,) if (value := getattr(row, name)) else None for row in rows]
    return [key_of([getattr(row, name) for name in names]) for row in rows]


def whole(row: object) -> bytes:
    """Return the identity of a row without a key: a digest of all it holds."""
    return digest_of(json.dumps(row, sort_keys=True, separators=(",", ":")))


def key_of(values: Sequence[object]) -> Hashable | None:
    """Return the key of a row; ``None`` where it has none, or only zeros."""
    return None if None in values or not any(values) else tuple(values)
