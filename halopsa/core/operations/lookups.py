"""Lookups: requests for what a body needs, such as the name behind an id, kept per client. See transforms.py."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar, cast

from ..base.suggest import did_you_mean
from ..errors import (
    AuthenticationError,
    FieldError,
    ForbiddenError,
    NotFoundError,
)

if TYPE_CHECKING:
    from ..records.entity import Entity
    from ..resource_facts import Param
    from ..session import Session

_Kept = TypeVar("_Kept")
_MOST: Final = 20  # names that an error lists
RecordOf: TypeAlias = "Callable[[str, object], Coroutine[object, None, Entity]]"
"""Gets a record: of which resource, by which id."""
RowsOf: TypeAlias = "Callable[[str, str, Mapping[str, object]], Coroutine[object, None, list[Entity]]]"
"""Gets a whole list: of which resource, by which operation, with which filters."""


class Lookups:
    """Looks things up for one resource; results are kept for the life of the client."""

    def __init__(self, session: Session, resource: str, record_of: RecordOf, rows_of: RowsOf) -> None:
        self._session, self._resource = session, resource
        self._record_of, self._rows_of = record_of, rows_of

    async def name_of(self, resource: str, record_id: object) -> str:
        """Return the name of another resource's record; its list is requested once per client."""
        for look in self.lists({"of": resource}):
            name = (await look()).name_of(record_id)
            if name is not None:
                return name
        what = self._session.facts.resolvers[resource]["match"]
        problem = f"There is no {record_id!r} among the {resource}"
        raise self._session.facts.family.validation(
            f"{problem}; {resource} are written with its {what}. Nothing was written.",
            errors=[FieldError("", problem)],
        )

    async def ids_of(self, param: Param, names: Iterable[str]) -> list[object]:
        """Return the ids of the records with these names, by the list that ``param`` names; ids stay as they are.

        The list is requested once per client, and again before a name is called unknown. Raises ``ValueError``.
        """
        named = param.named or {}
        return [
            int(name) if name.strip().isdecimal() else await self._id_of(named, name, {}, not param.hint)
            for name in names
        ]

    async def id_of(self, names: Mapping[str, Any], name: str, beside: Mapping[str, object]) -> object:
        """Return the id of the record with that name, in the list that a field ``names``.

        ``beside``: the other fields of the body, which may tell which of several it is. Raises ``ValueError``.
        """
        return await self._id_of(names, name, beside, True)

    async def _id_of(
        self, names: Mapping[str, Any], name: str, beside: Mapping[str, object], choices: bool
    ) -> object:
        of = names["of"]
        within = self._session.facts.resolvers[of].get("within", {})
        given = {field: beside[other] for field, other in within.items() if beside.get(other) is not None}
        missed = (of, *sorted(names.get("where", {}).items()), name)
        known: NameList | None = None
        for look in self.lists(names):
            if known is not None and self._session.missed_lately(missed):
                break
            known = await look()
            found = known.named(name, given)
            if len(found) > 1:
                raise ValueError(f"{name!r} is the name of several {of}: {known.told(found, within)}")
            if found:
                return next(iter(found))
        shown = [] if known is None else known.names(given)
        among = f" ({', '.join(f'{field} {value}' for field, value in given.items())})" if given else ""
        raise ValueError(
            f"there is no {name!r} among the {of}{among}{did_you_mean(name, shown, {})}"
            f"{_listed(shown) if choices else ''}"
        )

    def lists(self, names: Mapping[str, Any]) -> list[Callable[[], Coroutine[object, None, NameList]]]:
        """Return what looks up the list that a field ``names``: the kept one, and, where it was kept, a fresh one."""
        of, where = names["of"], names.get("where", {})
        how = self._session.facts.resolvers[of]

        async def fetch() -> NameList:
            resource = f"api.{how['published']}" if "published" in how else of
            rows = await self._rows_of(resource, how["op"], where)
            # A server that ignores the filters answers with all rows.
            fit = [row for row in rows if all(getattr(row, part) == value for part, value in where.items())]
            return NameList(fit, how["match"], how["give"])

        return self._looks(("names", of, *sorted(where.items())), fetch)

    async def key_field(
        self, which: str, resource: str, by: str, type_id: object, record_id: object
    ) -> object:
        """Return the id of a key field, which the record's type states; types are requested once per client."""
        if type_id is None:
            type_id = getattr(await self._record_of(self._resource, record_id), by)
        for look in self._looks(("type", resource, type_id), lambda: self._record_of(resource, type_id)):
            kept = await look()
            if key := getattr(kept, which):
                return cast("object", key)
        problem = f"The type {type_id!r} of this record has no key field ({which})"
        raise self._session.facts.family.validation(
            f"{problem}. Nothing was written.", errors=[FieldError("", problem)]
        )

    async def custom_id(self, name: str) -> object:
        """Return the id of the custom field with this name; definitions are requested as in `unknown_custom`."""
        custom = self._session.facts.custom_fields
        where, prefix = custom.custom_fields_in, custom.custom_field_prefix
        known: list[str] = []
        for look in self._looks(("rows", where), lambda: self._rows_of(where, "list", {})):
            known = []
            for row in await look():
                shown = getattr(row, "name", None)
                if isinstance(shown, str):
                    known.append(shown)
                    if bare(shown, prefix) == bare(name, prefix):
                        return getattr(row, "id", None)
        problem = f"there is no custom field {name!r}{did_you_mean(name, known, {})}"
        raise self._session.facts.family.validation(
            f"{self._resource}: {problem}{'' if problem.endswith('?') else '.'} Nothing was sent.",
            errors=[FieldError("", problem)],
        )

    async def unknown_custom(self, names: Iterable[str]) -> dict[str, str] | None:
        """Return the names that no definition has, each with a suggestion.

        Definitions are requested once per client, and again before a name is called unknown. ``None``
        where the server does not show them.
        """
        wrong: dict[str, str] | None = None
        try:
            custom = self._session.facts.custom_fields
            where, prefix = custom.custom_fields_in, custom.custom_field_prefix
            words = self._session.facts.words.field_words
            for look in self._looks(("rows", where), lambda: self._rows_of(where, "list", {})):
                rows = await look()
                known = {
                    bare(name, prefix): name
                    for row in rows
                    if isinstance(name := getattr(row, "name", None), str)
                }
                found = {
                    name: did_you_mean(name, known.values(), words)
                    for name in names
                    if bare(name, prefix) not in known
                }
                if not found:
                    return {}
                wrong = found if known else None
        except (ForbiddenError, NotFoundError):
            return None
        except AuthenticationError as error:
            if error.reason != "permission":
                raise
            return None
        return wrong

    def _looks(
        self, key: object, fetch: Callable[[], Coroutine[object, None, _Kept]]
    ) -> list[Callable[[], Coroutine[object, None, _Kept]]]:
        """Return what looks it up, to call in turn: for the kept result and, if that does not do, a fresh one."""
        keep = self._session.keep
        looks = [lambda: keep(key, fetch)]
        if self._session.has_kept(key):
            looks.append(lambda: keep(key, fetch, refresh=True))
        return looks


class Unread(Lookups):
    """Looks up all but what the written record itself says: for a check before that record's turn has come."""

    async def key_field(
        self, which: str, resource: str, by: str, type_id: object, record_id: object
    ) -> object:
        """Return the id of a key field; where the record would have to be read for it, a stand-in."""
        return 0 if type_id is None else await super().key_field(which, resource, by, type_id, record_id)


class NameList:
    """The records of a list by their names, apart from case and from blanks around the parts of a path; and by id."""

    def __init__(self, rows: Iterable[Entity], match: str, give: str) -> None:
        self._rows: dict[str, list[tuple[str, object, Entity]]] = {}
        self._names: dict[str, str] = {}
        for row in rows:
            name, ident = getattr(row, match), getattr(row, give)
            if isinstance(name, str) and ident is not None:
                self._rows.setdefault(_folded(name), []).append((name, ident, row))
                self._names.setdefault(str(ident), name)

    def name_of(self, ident: object) -> str | None:
        """Return the name of the record with this id."""
        return self._names.get(str(ident))

    def named(self, name: str, within: Mapping[str, object]) -> dict[object, Entity]:
        """Return the records of this name by id; those written just so where there are any.

        ``within``: fields that must be equal, where one of several is.
        """
        found = self._rows.get(_folded(name), [])
        fit = [one for one in found if _holds(one[2], within)]
        exact = [one for one in fit if one[0] == name]
        return {ident: row for _, ident, row in exact or fit}

    def names(self, within: Mapping[str, object]) -> list[str]:
        """Return all names, in the order of the list."""
        found = (one for same in self._rows.values() for one in same if _holds(one[2], within))
        return list(dict.fromkeys(name for name, _, _ in found))

    def told(self, found: Mapping[object, Entity], within: Iterable[str]) -> str:
        """Return the ids of records, with what tells them apart."""
        apart = {
            ident: ", ".join(f"{field} {getattr(row, field)}" for field in within)
            for ident, row in found.items()
        }
        shown = [
            f"{ident} ({apart[ident]})" if apart[ident] else str(ident) for ident in sorted(found, key=str)
        ]
        return _some(shown)


def _holds(row: Entity, values: Mapping[str, object]) -> bool:
    return all(getattr(row, field) == value for field, value in values.items())


def _some(shown: list[str]) -> str:
    return ", ".join(shown[:_MOST]) + (f" and {len(shown) - _MOST} more" if len(shown) > _MOST else "")


def _listed(names: list[str]) -> str:
    return f"; there are {_some([repr(name) for name in names])}" if names else "; there are none"


def _folded(name: str) -> str:
    return ">".join(part.strip().casefold() for part in name.split(">"))


def bare(name: str, prefix: str) -> str:
    """Return the name of a custom field for comparison: in one case and without prefix."""
    return name.lower().removeprefix(prefix.lower())
