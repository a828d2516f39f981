"""Lookups: requests for what a body needs, such as the name behind an id, kept per client. See transforms.py."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable, Mapping
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

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
        how = self._session.facts.resolvers[resource]
        for look in self._looks(("rows", resource), lambda: self._rows_of(resource, how["op"], {})):
            rows = await look()
            for row in rows:
                if str(getattr(row, how["match"])) == str(record_id):
                    return str(getattr(row, how["give"]))
        problem = f"There is no {record_id!r} among the {resource}"
        raise self._session.facts.family.validation(
            f"{problem}; {self._resource} are written with its {how['give']}. Nothing was written.",
            errors=[FieldError("", problem)],
        )

    async def ids_of(self, param: Param, names: Iterable[str]) -> list[object]:
        """Return the ids of the records with these names, by the list that ``param`` names; ids stay as they are.

        The list is requested once per client, and again before a name is called unknown. Raises ``ValueError``.
        """
        named = param.named or {}
        of, where = named["of"], named["where"]
        how = self._session.facts.resolvers[of]
        return [await self._id_of(of, where, how, name) for name in names]

    async def _id_of(self, of: str, where: Mapping[str, object], how: Mapping[str, str], name: str) -> object:
        if name.strip().isdecimal():
            return int(name)
        known: list[str] = []
        key = ("rows", of, *sorted(where.items()))
        for look in self._looks(key, lambda: self._rows_of(of, how["op"], where)):
            rows = await look()
            # A server that ignores the filters answers with all rows.
            fit = [row for row in rows if all(getattr(row, part) == value for part, value in where.items())]
            known = [text for row in fit if isinstance(text := getattr(row, how["match"]), str)]
            found = {getattr(row, how["give"]) for row in fit if _alike(getattr(row, how["match"]), name)}
            if len(found) > 1:
                raise ValueError(
                    f"{name!r} is the name of several {of}: {', '.join(map(str, sorted(found)))}"
                )
            if found:
                return found.pop()
        raise ValueError(f"there is no {name!r} among the {of}{did_you_mean(name, known, {})}")

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


def _alike(shown: object, name: str) -> bool:
    """Whether a record is called ``name``, apart from case and from blanks around the parts of a path."""
    one, other = ([part.strip().casefold() for part in text.split(">")] for text in (str(shown), name))
    return one == other


def bare(name: str, prefix: str) -> str:
    """Return the name of a custom field for comparison: in one case and without prefix."""
    return name.lower().removeprefix(prefix.lower())
