"""Query parameters from the filters and options of a call, checked by name and type before anything is sent.

A server ignores parameters it does not know and answers with all rows, so a misspelt filter must not be sent.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from ..base.deprecation import current, find, tell
from ..base.scalars import plain
from ..base.suggest import did_you_mean
from ..errors import FieldError
from ..facts import Dialect
from ..records.encode import encode, encode_query
from ..records.scalars import SCALARS, item_word
from ..resource_facts import EntityFacts, Operation, Param, SentFilter
from ..validation import needed, refused

if TYPE_CHECKING:
    from .lookups import Lookups

T = TypeVar("T")
U = TypeVar("U")
_OBJECTS: Final = ("object", "list[object]")
_PLAIN: Final = SCALARS.keys() - {"object", "any"}


def parameters(
    op: Operation, dialect: Dialect, given: Mapping[str, object], *, allow_unknown: bool = False
) -> dict[str, str]:
    """Return the query parameters of a call of ``op``. Raises ``ValidationError``, see `Query`."""
    return Query(op, dialect, given, allow_unknown=allow_unknown).finish()


def current_names(op: Operation, given: Mapping[str, object], *, quiet: bool = False) -> dict[str, object]:
    """Return the filters under their current names. An old name draws a warning; beside the new one it stays."""
    found: dict[str, object] = {}
    for name, value in given.items():
        param = None
        if name not in op.query:
            look = find(name, op.query)
            if look is not None and (value is None or given.get(look.name) is None):
                param = look if quiet or value is None else current(name, op.query, op.label)
        known = name if param is None else param.name
        if value is not None or found.get(known) is None:
            found[known] = value
    return found


def _has_blank(value: object) -> bool:
    """Whether it is blank text, or holds some: a server takes that for no filter, and answers with all rows."""
    value = plain(value)
    if isinstance(value, str):
        return not any(char.isprintable() and not char.isspace() for char in value)
    if isinstance(value, Collection) and not isinstance(value, (bytes, bytearray, Mapping)):
        return any(_has_blank(item) for item in value)
    return False


def in_brackets(name: str, value: object) -> Iterator[tuple[str, str]]:
    """Yield the parameters of an object or array, each part by its place: ``filter[status][0]``."""
    value = plain(value)
    if isinstance(value, Mapping):
        for key, part in value.items():
            yield from in_brackets(f"{name}[{key}]", part)
    elif isinstance(value, Collection) and not isinstance(value, (str, bytes, bytearray)):
        for place, part in enumerate(value):
            yield from in_brackets(f"{name}[{place}]", part)
    elif value is not None:
        yield name, str(value).lower() if isinstance(value, bool) else str(value)


class Query:
    """The query of a call of ``op``, checked: `finish` returns its parameters.

    ``warned`` holds the warnings a client has had already. ``heard`` collects the filters as they are sent; ``own``
    are the call's arguments that are no filters; ``errors`` are mistakes that were found before.
    """

    def __init__(
        self,
        op: Operation,
        dialect: Dialect,
        given: Mapping[str, object],
        *,
        allow_unknown: bool = False,
        warned: set[str] | None = None,
        heard: list[SentFilter] | None = None,
        own: Iterable[str] = (),
        errors: Iterable[FieldError] = (),
    ) -> None:
        self.op, self.dialect = op, dialect
        self.warned = set() if warned is None else warned
        self.heard = [] if heard is None else heard
        self.sent: dict[str, str] = {}
        self.origin: dict[str, str] = {}
        self.given: set[str] = set()
        self.errors = list(errors)
        self.own = tuple(own)
        self.named: list[tuple[str, Param, list[str]]] = []
        self._all = current_names(op, given)
        for name, value in self._all.items():
            if value is not None:
                self.add(name, value, allow_unknown=allow_unknown)

    def finish(self) -> dict[str, str]:
        """Return the parameters.

        Raises ``ValidationError`` that names every mistake at once: unknown names (with a suggestion),
        wrong types, the same filter under two names, filters that exclude each other, a missing one of several.
        """
        self.defaults()
        op, dialect = self.op, self.dialect
        if op.requires_any and dialect.requires_any and not self.given.intersection(op.requires_any):
            self.errors.append(needed(op.requires_any))
        if self.errors:
            raise refused(dialect.api.family, op.label, self.errors)
        return self.sent

    def refuse(self, name: str, message: str) -> None:
        self.errors.append(FieldError(name, message))

    def _meant(self, name: str) -> str:
        paging = self.dialect.api.paging
        called = {"page_size": paging.page_size_name, "page_no": paging.page_no_name}
        own = [called.get(other, other) for other in self.own]
        words = {"pagesize": paging.page_size_name, "pageno": paging.page_no_name}
        known = [*self.op.query, *own]
        return did_you_mean(name, known, {**words, **self.dialect.api.words.field_words})

    def find(self, name: str) -> Param | None:
        """Return the parameter called ``name`` here, else the one with that wire name."""
        query = self.op.query
        return query.get(name) or next(
            (p for p in query.values() if p.wire == name and not p.sets and not p.when), None
        )

    def add(self, name: str, value: object, *, allow_unknown: bool) -> None:
        param = self.find(name)
        if param is None:
            if heir := find(name, self.op.query):
                self.refuse(name, f"is the old name of {heir.name}; give one of them")
                return
            if not allow_unknown:
                self.refuse(name, f"is not known here{self._meant(name)}")
                return
            try:
                encode_query(name, "str", dialect=self.dialect)
            except ValueError as error:
                self.refuse(ascii(name), f"cannot be the name of a parameter: {error}")
                return
            param = Param(name, "any")
        if param.only not in (None, self.dialect.name):
            self._warn(param)
            return
        self.given.add(param.name)
        if (names := self._names(param, value)) and not _has_blank(value):
            self.named.append((name, param, names))
            return
        if param.type.startswith("list[") and isinstance(value, str):
            value = value.split(",")
        if self.op.kind != "call" and _has_blank(value):  # the arguments of a "call" are a body
            self.refuse(name, "blank text would match everything; leave it out, or give None")
            return
        self._give(name, param, value)

    def _names(self, param: Param, value: object) -> list[str]:
        """Return the names to look up; none where ids were given. A name may contain a comma."""
        if param.named is None or self.dialect.public:
            return []
        value = plain(value)
        if isinstance(value, str):
            return [] if all(part.strip().isdecimal() for part in value.split(",")) else [value]
        if not isinstance(value, Collection) or isinstance(value, (bytes, bytearray, Mapping)):
            return []
        if not param.type.startswith("list["):
            return []
        names = [str(plain(item)) for item in value]
        known = all(isinstance(plain(item), (str, int)) for item in value)
        return names if known and any(not name.strip().isdecimal() for name in names) else []

    def _one_of_several(self, param: Param, value: object) -> str | None:
        """Return what to do with several names for a parameter that takes one, where another takes them."""
        taken = param.type.startswith("list[") or not isinstance(value, Collection)
        if param.named is None or taken or isinstance(value, (str, Mapping)):
            return None
        several = (p for p in self.op.query.values() if p.named == param.named and p.type.startswith("list["))
        other = next(several, None)
        return None if other is None else f"takes one; give several to {other.name}"

    async def look_up(self, ids: Callable[[Param, Iterable[str]], Awaitable[list[object]]]) -> None:
        """Find the ids behind names. It may take a request, so it is not done where the call is refused anyway."""
        for name, param, names in self.named:
            try:
                if not self.errors:
                    found = await ids(param, names)
                    self._give(name, param, found if param.type.startswith("list[") else found[0])
            except ValueError as error:
                self.refuse(name, f"{error}{f' ({param.hint})' if param.hint else ''}")

    def _give(self, name: str, param: Param, value: object) -> None:
        try:
            text = self._text(param, value)
        except ValueError as error:
            hint = f" ({param.hint})" if param.hint else ""
            self.refuse(name, f"{self._one_of_several(param, value) or error}{hint}")
            return
        self.heard.append(SentFilter(name, param, text))
        if self.dialect.public:
            self._put(param.name, text, name)
            return
        if param.type in _OBJECTS and self.op.kind != "call":
            for wire, part in in_brackets(param.wire_name, value):
                self._put(wire, part, name)
            return
        for wire, fixed in (param.when or {}).get(text, {}).items():
            self._put(wire, fixed, name)
        if not param.when:
            self._put(param.wire_name, text, name)
        for wire, fixed in param.sets.items():
            self._put(wire, fixed, name, shared=True)

    def _text(self, param: Param, value: object) -> str:
        """Return the value as it is sent. A dialect may accept a type of its own besides the common one."""
        if (self.op.kind == "call" or param.type in _OBJECTS) and (
            item_word(param.type) or param.type
        ) not in _PLAIN:
            return json.dumps(encode(value, param.type, dialect=self.dialect))  # a part of a body
        try:
            return encode_query(value, param.type, dialect=self.dialect, end_of_day=param.end_of_day)
        except ValueError:
            other = param.takes.get(self.dialect.name)
            if other is None:
                raise
            return encode_query(value, other, dialect=self.dialect)

    def _put(self, wire: str, text: str, name: str, *, shared: bool = False) -> None:
        before = self.origin.setdefault(wire, name)
        if before != name and not (shared and self.sent.get(wire) == text):
            self.refuse(name, f"cannot be given together with {before}: both are sent as {wire}")
            return
        self.sent[wire] = text

    def defaults(self) -> None:
        if self.dialect.public:
            return
        for param in self.op.query.values():
            if param.default is not None and param.name not in self._all and param.wire_name not in self.sent:
                self.sent[param.wire_name] = encode_query(param.default, param.type, dialect=self.dialect)

    def _warn(self, param: Param) -> None:
        call = self.op.label
        if f"{call} {param.name}" not in self.warned:
            self.warned.add(f"{call} {param.name}")
            message = f"{call} sends no {param.name}: tenants do not know it here."
            tell(message, UserWarning)


class Pending(Generic[T]):
    """What a list call becomes, once the ids behind the names in its query are known; both ways to it may refuse."""

    __slots__ = ("_lookups", "_make", "_query")

    def __init__(self, query: Query, lookups: Callable[[], Lookups], make: Callable[[], T]) -> None:
        self._query, self._lookups, self._make = query, lookups, make

    def then(self, more: Callable[[T], U]) -> Pending[U]:
        """Return what ``more`` makes of it."""
        make = self._make
        return Pending(self._query, self._lookups, lambda: more(make()))

    def at_once(self) -> T | None:
        """Return it, ``None`` if names must be looked up first."""
        return None if self._query.named else self._make()

    async def made(self) -> T:
        """Look names up, which may take requests, and return it."""
        if self._query.named:
            await self._query.look_up(self._lookups().ids_of)
        return self._make()


def ordered(
    op: Operation,
    row: EntityFacts,
    given: Mapping[str, object],
    dialect: Dialect,
    *,
    allow_unknown: bool,
) -> tuple[Mapping[str, object], list[FieldError]]:
    """Translate the names of fields to sort by; return the filters with them, and complaints about unknown fields."""
    found, errors = dict(given), []
    words = dialect.api.words.field_words
    for name in dialect.api.paging.order_filters:
        asked = given.get(name)
        if not isinstance(asked, str) or not asked.strip() or name not in op.query:
            continue
        down = dialect.api.paging.order_descending
        sign, asked = (down, asked.removeprefix(down)) if down and asked.startswith(down) else ("", asked)
        field = row.fields.get(asked) or current(asked, row.fields, row.name)
        if field is not None:
            found[name] = sign + (asked if dialect.public else field.read)
        elif not allow_unknown and not any(asked == field.read for field in row.fields.values()):
            message = f"{asked!r} is no field of a row (allow_unknown=True sends it)"
            errors.append(FieldError(name, f"{message}{did_you_mean(asked, row.fields, words)}"))
    return found, errors
