"""Find: the one record that has certain values, by a filter of the list and a comparison of the rows it brings.

A search is part of several columns, and a server may ignore a filter and answer with everything: a filter only saves
pages. What it brings is compared, and "there is none" is said after a list that came whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Final, Generic, TypeAlias, TypeVar

from ..base.scalars import whole
from ..base.suggest import did_you_mean
from ..errors import FieldError, NotFoundError
from ..records.entity import Entity
from ..validation import needed, refused

if TYPE_CHECKING:
    from ..resource_facts import FindBy, ResourceFacts
    from ..session import Session

RowT = TypeVar("RowT", bound=Entity)
DetailT = TypeVar("DetailT", bound=Entity)
RowsWith: TypeAlias = "Callable[[Mapping[str, object]], Coroutine[object, None, list[RowT]]]"
"""Reads a whole list, with these filters; raises where it does not come whole."""
RecordBy: TypeAlias = "Callable[[object], Coroutine[object, None, DetailT]]"
"""Gets a record by its id, or by a key with a prefix."""

_NAMED: Final = 5
_QUOTES: Final = re.compile(r'[\[\]"]')
"""What a search may take for a set of characters, or for quotes: text is looked for without them."""


class Finding(Generic[RowT, DetailT]):
    """Finds records of one resource by what its facts say."""

    def __init__(
        self,
        session: Session,
        facts: ResourceFacts,
        rows_with: RowsWith[RowT],
        record_by: RecordBy[DetailT] | None,
    ) -> None:
        """``record_by``: None where rows are all there is."""
        self._session, self._facts = session, facts
        self._rows_with, self._record_by = rows_with, record_by

    async def one(self, match: Mapping[str, object]) -> RowT | DetailT | None:
        """Return the record that has these values. Raises ``AmbiguousError`` where there are several."""
        wanted = self.check(match, f"{self._facts.name}.find")
        for again in (False, True):
            found = await self._equal(wanted)
            if not found:
                return None
            if len(found) > 1:
                raise self._ambiguous(wanted, found)
            if self._record_by is None:
                return found[0]
            try:
                return await self._record_by(self._id(found[0]))
            except (
                NotFoundError
            ):  # deleted in between, or hidden from this agent: then it is not said to be missing
                if again:
                    raise
        return None

    async def records(self, values: Mapping[str, object]) -> list[RowT | DetailT] | None:
        """Return all records, or rows, that have those of ``values`` that one can find by; None where none can."""
        wanted = self._usable(values)
        return await self._equal(wanted) if self._finds(wanted) else None

    def check(self, match: Mapping[str, object], what: str) -> dict[str, object]:
        """Return what to find by, as plain values; refuse what finds nothing or anything, for the call ``what``."""
        known = self._facts.find_by
        plain = {name: whole(value) for name, value in match.items()}
        errors: list[FieldError] = []
        for name, value in plain.items():
            if name not in known:
                words = self._session.facts.words.field_words
                problem: str | None = f"is nothing to find by{did_you_mean(name, known, words)}"
            else:
                problem = self._problem(name, known[name], value)
            if problem is not None:
                errors.append(FieldError(name, problem))
        if not errors and not self._finds(plain):
            errors.append(needed([name for name, how in known.items() if how.alone]))
        if errors:
            raise refused(self._session.facts.family, what, errors)
        return plain

    def _usable(self, values: Mapping[str, object]) -> dict[str, object]:
        known = self._facts.find_by
        plain = {name: whole(values[name]) for name in known if name in values}
        return {
            name: value for name, value in plain.items() if self._problem(name, known[name], value) is None
        }

    def _finds(self, wanted: Mapping[str, object]) -> bool:
        return any(self._facts.find_by[name].alone for name in wanted)

    def _problem(self, name: str, how: FindBy, value: object) -> str | None:
        """Say why a value cannot be found by."""
        if value is None:
            return "must have a value: None would match anything"
        if self._type(name) == "int":
            fits = isinstance(value, int) and not isinstance(value, bool)
            return None if fits else "must be a whole number"
        if not isinstance(value, str):
            return "must be text"
        if not any(char.isprintable() and not char.isspace() for char in value):
            return "must not be blank: that would match anything"
        return None

    def _type(self, name: str) -> str:
        return self._session.facts.entity(self._facts.entity).fields[name].type

    async def _equal(self, wanted: Mapping[str, object]) -> list[RowT | DetailT]:
        """Return all that is equal to what is wanted, each record once."""
        how = self._facts.find_by
        got = next((name for name in wanted if how[name].get), None)
        if got is not None and self._record_by is not None:
            candidates: list[RowT | DetailT] = []
            prefix = self._session.facts.writes.key_prefixes[got]
            try:
                candidates.append(await self._record_by(f"{prefix}{wanted[got]}"))
            except NotFoundError:
                return []
        else:
            candidates = list(await self._rows_with(self._filters(wanted)))
        shown = self._session.facts.entity(self._facts.row or self._facts.entity).fields
        in_rows = [name for name in wanted if name in shown or got is not None]
        fit = [row for row in candidates if all(same(how[n], getattr(row, n), wanted[n]) for n in in_rows)]
        found: dict[object, RowT | DetailT] = {self._id(row): row for row in fit}
        hidden = [name for name in wanted if name not in in_rows]
        if hidden and self._record_by is not None:  # rows do not show it: each that may have it is looked at
            details = [await self._record_by(key) for key in found]
            found = {
                self._id(one): one
                for one in details
                if all(same(how[n], getattr(one, n), wanted[n]) for n in hidden)
            }
        return list(found.values())

    def _filters(self, wanted: Mapping[str, object]) -> dict[str, object]:
        """Return the filters to ask with; of two fields with the same filter the first has it."""
        listed = self._facts.named("list")
        query = listed.query if listed else {}
        found: dict[str, object] = {}
        for name, value in wanted.items():
            how = self._facts.find_by[name]
            found.update(how.include)
            if how.filter is None or how.filter in found:
                continue
            asked = value.strip() if isinstance(value, str) and how.same == "text" else value
            param = query[how.filter]
            if isinstance(asked, str) and (param.op == "contains" or param.matches in (None, "none")):
                asked = max(
                    _QUOTES.split(asked), key=len
                ).strip()  # of a part of the text it finds more, not less
            if asked != "":
                found[how.filter] = asked
        return found

    def _id(self, record: RowT | DetailT) -> object:
        return getattr(record, self._facts.key[-1])

    def _ambiguous(self, wanted: Mapping[str, object], found: list[RowT | DetailT]) -> Exception:
        ids = ", ".join(str(self._id(one)) for one in found[:_NAMED])
        more = " ..." if len(found) > _NAMED else ""
        narrowing = [
            name for name, how in self._facts.find_by.items() if not how.alone and name not in wanted
        ]
        hint = f"Narrow it by {' or '.join(narrowing)}, or take" if narrowing else "Take"
        return self._session.facts.family.ambiguous(
            f"{self._facts.name}.find: {len(found)} records have this {' and '.join(wanted)}: {ids}{more}.",
            records=found,
            hint=f"{hint} one of the error's records.",
        )


def same(how: FindBy, shown: object, wanted: object) -> bool:
    """Whether a record shows what is wanted."""
    if isinstance(wanted, str):
        if not isinstance(shown, str):
            return False
        return folded(shown) == folded(wanted) if how.same == "text" else shown == wanted
    return shown == wanted and not isinstance(shown, bool)


def folded(text: str) -> str:
    """Return a text for comparison: without case and outer blanks."""
    return text.strip().casefold()
