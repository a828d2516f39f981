"""Find: the one record that has certain values, by a filter of the list and a comparison of the rows it brings.

A search is part of several columns, and a server may ignore a filter and answer with everything: a filter only saves
pages. What it brings is compared, and "there is none" is said after a list that came whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Coroutine, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar

from ..base.scalars import whole
from ..base.suggest import did_you_mean
from ..errors import FieldError, NotFoundError
from ..records.entity import Entity
from ..validation import needed, refused
from .body import CUSTOM

if TYPE_CHECKING:
    from ..resource_facts import FindBy, ResourceFacts
    from ..session import Session

RowT = TypeVar("RowT", bound=Entity)
DetailT = TypeVar("DetailT", bound=Entity)
RowsWith: TypeAlias = "Callable[[Mapping[str, object]], Coroutine[object, None, list[RowT]]]"
"""Reads a whole list, with these filters; raises where it does not come whole."""
RecordBy: TypeAlias = "Callable[[object], Coroutine[object, None, DetailT]]"
"""Gets a record by its id, or by a key with a prefix."""
CustomId: TypeAlias = "Callable[[str], Coroutine[object, None, object]]"
"""Returns the id of a custom field by its name."""

KEPT_CUSTOM: Final = "custom."
"""What stands before the name of a custom field among what is found by."""
_NAMED: Final = 5
_FEW: Final = 5
"""Rows that do not show a field which rows are known to have: so few are looked at all the same."""
_LOOKED_AT: Final = 100
"""Records to look at one by one where the rows of a list do not show what is compared."""
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
        custom_id: CustomId,
    ) -> None:
        """``record_by``: None where rows are all there is."""
        self._session, self._facts = session, facts
        self._rows_with, self._record_by, self._custom_id = rows_with, record_by, custom_id

    async def one(self, match: Mapping[str, object]) -> RowT | DetailT | None:
        """Return the record that has these values. Raises ``AmbiguousError`` where there are several."""
        return await self.of(self.check(match, f"{self._facts.name}.find"))

    async def of(self, wanted: Mapping[str, object]) -> RowT | DetailT | None:
        """As `one`, of what was checked."""
        for again in (False, True):
            found = self._preferred(await self._equal(wanted))
            if not found:
                return None
            if len(found) > 1:
                raise self._ambiguous(wanted, found)
            if self._record_by is None:
                return found[0]
            try:
                return await self._record_by(self.id_of(found[0]))
            except NotFoundError:
                if again:  # hidden from this agent, not deleted in between: it is not said to be missing
                    raise
        return None

    def is_closed(self, record: RowT | DetailT) -> bool:
        """Whether a record is closed, as far as it shows that."""
        closed = self._facts.closed
        return closed is not None and any(getattr(record, name, None) for name in closed.by)

    def _preferred(self, found: list[RowT | DetailT]) -> list[RowT | DetailT]:
        """Return those that are open; where none is, the newest that was closed."""
        if self._facts.closed is None or len(found) < 2:
            return found
        open_ = [one for one in found if not self.is_closed(one)]
        return open_ or [max(found, key=lambda one: (isinstance(self.id_of(one), int), self.id_of(one)))]

    async def records(self, values: Mapping[str, object]) -> list[RowT | DetailT] | None:
        """Return all records, or rows, that have those of ``values`` that one can find by; None where none can."""
        wanted = self._usable(values)
        return await self._equal(wanted) if self._finds(wanted) else None

    def check(self, match: object, what: str, key_in: str | None = None) -> dict[str, object]:
        """Return what to find by, as plain values; refuse what finds nothing or anything, for the call ``what``.

        A key of the caller's stands under the name of the field that keeps it: ``key_in``, else the usual one.
        """
        known = self._facts.find_by
        if not isinstance(match, Mapping):
            wrong = f"takes a mapping of what to find by, got {type(match).__name__}"
            raise refused(self._session.facts.family, what, [FieldError("match", wrong)])
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
        if key_in is not None and not any(known[name].kept_in for name in plain if name in known):
            errors.append(FieldError("key_in", "is for a key, and none is given"))
        found: dict[str, object] = {}
        for name, value in plain.items() if not errors else ():
            place = self._place(known[name], name, key_in)
            if place in found or (place != name and place in plain):
                errors.append(FieldError(name, f"is kept in {place}, which is given too"))
            found[place] = value
        if errors:
            raise refused(self._session.facts.family, what, errors)
        return found

    def _place(self, how: FindBy, name: str, key_in: str | None) -> str:
        """Return the name under which a field, or a key, stands in records."""
        if not how.kept_in:
            return name
        place = how.kept_in[0] if key_in is None else key_in
        return place if place in how.kept_in else f"{KEPT_CUSTOM}{place}"

    def _usable(self, values: Mapping[str, object]) -> dict[str, object]:
        known = self._facts.find_by
        plain = {name: whole(values[name]) for name in known if name in values}
        return {
            name: value for name, value in plain.items() if self._problem(name, known[name], value) is None
        }

    def _finds(self, wanted: Mapping[str, object]) -> bool:
        return any(self.how(name).alone for name in wanted)

    def how(self, name: str) -> FindBy:
        """Return how a field is found by."""
        if not name.startswith(KEPT_CUSTOM):
            return self._facts.find_by[name]
        key = next(how for how in self._facts.find_by.values() if how.kept_in)
        return key._replace(filter=None, kept_in=())

    def _problem(self, name: str, how: FindBy, value: object) -> str | None:
        """Say why a value cannot be found by."""
        if value is None:
            return "must have a value: None would match anything"
        if not how.kept_in and self._type(name) == "int":
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
        got = next((name for name in wanted if self.how(name).get), None)
        if got is not None and self._record_by is not None:
            try:
                record = await self._record_by(f"{self._session.facts.writes.key_prefixes[got]}{wanted[got]}")
            except NotFoundError:
                return []
            return [record] if self._fits(record, wanted, wanted) else []
        rows = await self._rows_with(await self._filters(wanted))
        hidden = [name for name in wanted if not any(_has(row, name) for row in rows)]
        shown = wanted.keys() - hidden
        found: dict[object, RowT | DetailT] = {
            self.id_of(row): row for row in rows if self._fits(row, wanted, shown)
        }
        if hidden and self._record_by is not None:
            published = self._session.facts.entity(self._facts.row or self._facts.entity).fields
            if len(found) > _FEW and all(name in published for name in hidden):
                return []  # rows are known to show these: no row has a value
            if len(found) > _LOOKED_AT:
                raise self._too_many(hidden, len(found))
            details = [await self._record_by(key) for key in found]
            return [one for one in details if self._fits(one, wanted, hidden)]
        return list(found.values())

    def _fits(self, record: RowT | DetailT, wanted: Mapping[str, object], names: Iterable[str]) -> bool:
        return all(same(self.how(name), _shown(record, name), wanted[name]) for name in names)

    async def _filters(self, wanted: Mapping[str, object]) -> dict[str, object]:
        """Return the filters to ask with; of two fields with the same filter the first has it."""
        listed = self._facts.named("list")
        query = listed.query if listed else {}
        found: dict[str, object] = {}
        for name, value in wanted.items():
            how = self.how(name)
            found.update(how.include)
            if name.startswith(KEPT_CUSTOM) and how.custom is not None:
                found[how.custom] = await self._custom_id(name.removeprefix(KEPT_CUSTOM))
            if how.filter is None or how.filter in found:
                continue
            asked = value.strip() if isinstance(value, str) and how.same == "text" else value
            param = query[how.filter]
            if isinstance(asked, str) and (param.op == "contains" or param.matches in (None, "none")):
                # Of a part of the text it finds more, not less.
                asked = max(_QUOTES.split(asked), key=len).strip()
            if asked != "":
                found[how.filter] = asked
        return found

    def id_of(self, record: RowT | DetailT) -> Any:  # noqa: ANN401 - a number or a text
        """Return the id of a record."""
        return getattr(record, self._facts.key[-1])

    def _ambiguous(self, wanted: Mapping[str, object], found: list[RowT | DetailT]) -> Exception:
        ids = ", ".join(str(self.id_of(one)) for one in found[:_NAMED])
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

    def _too_many(self, hidden: list[str], count: int) -> Exception:
        return self._session.facts.family.unsupported(
            f"{self._facts.name}.find: rows do not show {' and '.join(hidden)}, and {count} records would have to be "
            "read one by one. Nothing was changed.",
            hint="Find by a field that lists show, or that they can be filtered by.",
        )


def _has(record: Entity, name: str) -> bool:
    """Whether a record shows a field at all."""
    try:
        return record.has(CUSTOM if name.startswith(KEPT_CUSTOM) else name)
    except AttributeError:  # of rows that have no such field
        return False


def _shown(record: Entity, name: str) -> object:
    if not name.startswith(KEPT_CUSTOM):
        return getattr(record, name, None)
    custom: Mapping[str, object] = getattr(record, "custom", None) or {}
    try:
        return custom[name.removeprefix(KEPT_CUSTOM)]
    except LookupError:
        return None


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
