"""Custom fields given as a list, as the vendor writes them: ``[{"name": "CFregion", "value": "north"}]``.

They are checked like those given by name. Those that came from the server within a record are not checked.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ..base.suggest import did_you_mean
from ..errors import FieldError
from ..facts import Dialect
from ..records.encode import Mode, encode
from ..records.entity import Entity, is_new, present
from ..records.scalars import item_word

_WHICH = ("id", "name")


class Listed:
    """The custom fields of a list: values by id and, where there is no id, by name."""

    def __init__(
        self, items: Collection[object], word: str, *, mode: Mode, dialect: Dialect, allow_unknown: bool
    ) -> None:
        self.ids: dict[str, object] = {}
        self.names: dict[str, object] = {}
        self.errors: list[FieldError] = []
        self._word, self._mode, self._dialect = word, mode, dialect
        self._list = dialect.api.custom_fields.custom_field_list
        self._words = dialect.api.words.field_words
        self._known = None if allow_unknown else dialect.api.entity(word).fields.keys()
        self._shared: set[str] = set()  # names of entries that have an id too
        for at, item in enumerate(items):
            self._take(item, f"{self._list}[{at}]")

    def _take(self, item: object, place: str) -> None:
        parts = _parts(item)
        ident, name = parts.get("id"), parts.get("name")
        known_as = name if isinstance(name, str) and name.strip() else None
        try:
            coded = encode(item, self._word, mode=self._mode, dialect=self._dialect)
        except RecursionError:
            problem = "is nested too deeply, or holds itself"
        except ValueError as error:
            problem = str(error)
        else:
            problem = self._problem(item, parts, ident, known_as)
            self._note(ident, known_as, coded.get("value") if isinstance(coded, dict) else None, item)
        if problem:
            self.errors.append(FieldError(known_as or place, problem))

    def _problem(self, item: object, parts: Mapping[str, object], ident: object, name: str | None) -> str:
        if ident is None and name is None:
            return "needs an id or a name"
        alone = {known.casefold() for known in self.names}
        taken = alone if ident is not None else alone | self._shared
        if str(ident) in self.ids or (name and name.casefold() in taken):
            return f"is given twice in {self._list}"
        rest = [part for part in parts if part not in _WHICH]
        if self._known is not None and _made(item) and not self._known & set(rest):
            return f"has no value{did_you_mean(rest[0], ['value'], self._words) if rest else ''}"
        return ""

    def _note(self, ident: object, name: str | None, value: object, item: object) -> None:
        if ident is not None:
            self.ids[str(ident)] = value
            self._shared |= {name.casefold()} if name else set()
        elif name is not None and _made(item):
            self.names[name] = value


def listed(
    value: object, word: str, *, mode: Mode, dialect: Dialect, allow_unknown: bool = False
) -> Listed | None:
    """Return the custom fields of a list, checked; ``None`` for a value that is no list of them."""
    inner = item_word(word)
    if inner is None or not isinstance(value, Collection) or isinstance(value, (str, bytes, Mapping, Entity)):
        return None
    return Listed(value, inner, mode=mode, dialect=dialect, allow_unknown=allow_unknown)


def _made(item: object) -> bool:
    """Whether the caller made it, not the server."""
    return not isinstance(item, Entity) or is_new(item)


def _parts(item: object) -> Mapping[str, object]:
    if isinstance(item, Entity):
        return dict(present(item))
    return {str(name): value for name, value in item.items()} if isinstance(item, Mapping) else {}
