"""Fields of a write that is undone: which hold what was written, which were changed since, and which cannot be told."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import NamedTuple

from ..base.redaction import HIDDEN, redact_value
from ..errors import FieldError
from ..records.entity import Entity
from .body import CUSTOM
from .shown import Shown

__all__ = ["Fields", "Verdict"]

_LONG = 60  # characters of a value in an error


class _Part(NamedTuple):
    """A field, or a custom field, that was written."""

    name: str
    custom: bool
    sent: object
    before: object

    @property
    def view(self) -> Shown:
        return Shown((), (self.name,)) if self.custom else Shown((self.name,))

    def values(self, value: object) -> dict[str, object]:
        """The value as a record shows it, by names."""
        return {CUSTOM: {self.name: value}} if self.custom else {self.name: value}

    def shown(self, record: Entity) -> object:
        """What a record shows of it."""
        found = self.view.of(record)
        inside = found[CUSTOM] if self.custom else found
        return inside.get(self.name) if isinstance(inside, Mapping) else None


class Verdict(NamedTuple):
    """What is to be put back, and why that should not be done. ``changed``: somebody did since."""

    back: dict[str, object]
    changed: list[FieldError]
    lost: list[FieldError]


class Fields:
    """What one write touched. ``known``: the fields of the model; ``besides``: those that are no data of the record.

    ``secret``: patterns of names whose values are not shown.
    """

    def __init__(
        self,
        sent: Mapping[str, object],
        before: Mapping[str, object],
        *,
        known: Container[str],
        besides: Container[str],
        secret: tuple[str, ...],
    ) -> None:
        self._sent, self._before, self._known = sent, before, known
        self._besides, self._secret = besides, secret

    def _parts(self) -> Iterator[_Part]:
        for name, sent in self._sent.items():
            before = self._before.get(name)
            if name == CUSTOM and CUSTOM not in self._known and isinstance(sent, Mapping):
                held = before if isinstance(before, Mapping) else {}
                yield from (_Part(inner, True, value, held.get(inner)) for inner, value in sent.items())
            elif name not in self._besides:
                yield _Part(name, False, sent, before)

    def judge(self, now: Entity, answered: Entity | None) -> Verdict:
        """Compare a record with what it was and was made. ``answered``: the record in the answer to the write."""
        found = Verdict({}, [], [])
        for part in self._parts():
            self._one(part, now, answered, found)
        return found

    def _one(self, part: _Part, now: Entity, answered: Entity | None, found: Verdict) -> None:
        view = part.view
        if part.sent == HIDDEN:
            found.lost.append(FieldError(part.name, "is secret, so no journal has what it was"))
            return
        if not view.shows(now):
            if part.sent != part.before:
                found.lost.append(
                    FieldError(part.name, "is not shown by the record, so nobody can tell what it is")
                )
            return
        if view.same(now, part.values(part.before)):
            return
        if _records(part.before) and not part.custom:
            found.lost.append(
                FieldError(part.name, "is a list of records, which may be added to those there are")
            )
            return
        if not self._ours(part, now, answered):
            found.changed.append(FieldError(part.name, self._since(part, now)))
        if part.custom:
            inside = found.back.setdefault(CUSTOM, {})
            assert isinstance(inside, dict)  # noqa: S101 - made above
            inside[part.name] = part.before
        else:
            found.back[part.name] = part.before

    def untouched(self, now: Entity, answered: Entity | None) -> list[FieldError]:
        """Say which fields of a record that was created have been changed since."""
        return [
            FieldError(part.name, self._since(part, now, new=True))
            for part in self._parts()
            if part.sent != HIDDEN and part.view.shows(now) and not self._ours(part, now, answered)
        ]

    def _ours(self, part: _Part, now: Entity, answered: Entity | None) -> bool:
        """Whether a record holds what was written: as it was sent, or as the server made that."""
        if part.view.same(now, part.values(part.sent)):
            return True
        made = None if answered is None else part.shown(answered)
        return made is not None and made == part.shown(now)

    def left(self, record: Entity, back: Mapping[str, object]) -> list[FieldError]:
        """Say which fields the answer shows otherwise than they were put back."""
        return [
            FieldError(
                part.name,
                f"was put back to {self._said(part, part.before)}, and is {self._said(part, part.shown(record))}",
            )
            for part in self._parts()
            if part.name in (_inside(back) if part.custom else back)
            and part.view.shows(record)
            and not part.view.same(record, part.values(part.before))
        ]

    def _since(self, part: _Part, now: Entity, *, new: bool = False) -> str:
        was = "" if new else f"was {self._said(part, part.before)} before, "
        made = f"was made {self._said(part, part.sent)}"
        return f"{was}{made}, and somebody made it {self._said(part, part.shown(now))} since"

    def _said(self, part: _Part, value: object) -> str:
        hidden = redact_value({part.name: value}, (), self._secret)
        text = repr(hidden[part.name] if isinstance(hidden, dict) else None)
        return text if len(text) <= _LONG else f"{text[: _LONG - 3]}..."


def _inside(back: Mapping[str, object]) -> Container[object]:
    held = back.get(CUSTOM)
    return held if isinstance(held, Mapping) else ()


def _records(value: object) -> bool:
    return isinstance(value, list) and any(isinstance(item, Mapping) for item in value)
