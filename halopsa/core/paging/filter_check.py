"""Filter check: whether the rows of a list obey the filters that were sent. Servers silently ignore unknown ones.

The rule: a row is evidence for a filter when it has the field that the filter compares. A filter counts as ignored when
half of these rows contradict it, or more than a few and more than one in a hundred: a row may change between being
selected and being read. Date filters may compare local time, so the edge has a tolerance. For a text filter it is
enough that one of its words is part of the field, accents ignored, because a server may search for any of them. Where
a switch was sent that adds rows which other filters leave out, rows are no evidence. No row is dropped here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final, NamedTuple

from ..api_parts import FilterFacts
from ..base.deprecation import tell
from ..facts import ApiFacts
from ..records.dates import parse_datetime
from ..resource_facts import Param, SentFilter

Speaks = bool | None
"""Whether a value obeys a filter; ``None`` when it says nothing about it."""

_WILD: Final = frozenset('%_*?[]"')
"""Characters that a server may take for wildcards or quotes."""


class Comparison(NamedTuple):
    """A filter of a call, the field of a row that it compares, and the test whether a value obeys it."""

    name: str
    field: str
    obeys: Callable[[object], Speaks]


def comparisons(sent: Iterable[SentFilter], shown: Iterable[str], facts: ApiFacts) -> list[Comparison]:
    """Return the comparisons that the filters sent allow; ``shown``: the fields rows can have."""
    known, sent = frozenset(shown), tuple(sent)
    found: list[Comparison] = []
    if any(param.widens and text != "false" for _, param, text in sent):
        return found
    for name, param, text in sent:
        if not param.loose and param.matches in known:
            obeys = _test(param, text, facts)
            if obeys is not None:
                found.append(Comparison(name, param.matches, obeys))
    return found


def is_ignored(contradict: int, speak: int, facts: FilterFacts) -> bool:
    """Whether so many of the ``speak`` rows that are evidence contradict a filter that it was ignored."""
    if not contradict:
        return False
    few = contradict <= facts.filter_strays or contradict <= speak * facts.filter_stray_share
    return contradict * 2 >= speak or not few


class FilterCheck:
    """Checks the rows of one reading. ``told``: the filters without a (further) warning."""

    def __init__(self, call: str, compared: Sequence[Comparison], told: set[str], facts: ApiFacts) -> None:
        self.ignored: tuple[str, ...] = ()
        """The filters that were ignored, by their names in the call."""
        self._call, self._open, self._told = call, list(compared), told
        self._facts, self._warning = facts.filters, facts.family.ignored_filter_warning
        self._speak = dict.fromkeys((one.name for one in compared), 0)
        self._contradict = dict(self._speak)

    def look(self, rows: Sequence[object]) -> None:
        """Check the rows of another page; warn of each filter once when it turns out to be ignored."""
        for one in list(self._open):
            said = [one.obeys(getattr(row, one.field, None)) for row in rows]
            self._speak[one.name] += len(said) - said.count(None)
            self._contradict[one.name] += said.count(False)
            if is_ignored(self._contradict[one.name], self._speak[one.name], self._facts):
                self._open.remove(one)  # the warning was given: it is not checked any more
                self.ignored = (*self.ignored, one.name)
                self._tell(one)

    def _tell(self, one: Comparison) -> None:
        if one.name in self._told:
            return
        self._told.add(one.name)
        rows = f"{self._contradict[one.name]} of the first {self._speak[one.name]} rows"
        tell(
            f"{self._call}: the filter {one.name} did nothing: {one.field} contradicts it in {rows}. "
            "All rows are handed out; compare them yourself.",
            self._warning,
        )


def _test(param: Param, text: str, facts: ApiFacts) -> Callable[[object], Speaks] | None:
    op, word = param.op, param.type.removeprefix("list[").removesuffix("]")
    if op in ("truthy", "falsy"):
        wanted = op == "truthy"
        return (lambda value: None if value is None else bool(value) is wanted) if text == "true" else None
    if op in ("with", "without"):
        left_out = op == "with"
        return (
            (lambda value: None if value is None else bool(value) is not left_out)
            if text == "false"
            else None
        )
    if op in ("ge", "gt", "le", "lt"):
        return _edge(op, text, facts) if word in ("date", "datetime") else None
    if word == "bool":
        flag = text == "true"
        return lambda value: value is flag if isinstance(value, bool) else None
    if word in ("int", "float"):
        return _number(text)
    return _part(text) if word == "str" and not param.type.startswith("list[") else None


def _number(text: str) -> Callable[[object], Speaks] | None:
    try:
        wanted = frozenset(float(part) for part in text.split(","))
    except (ValueError, OverflowError):
        return None
    return lambda value: value in wanted if type(value) in (int, float) else None


def _part(text: str) -> Callable[[object], Speaks] | None:
    wanted = _plain(text).split()
    if _WILD.intersection(text) or not wanted:
        return None
    return lambda value: any(map(_plain(value).__contains__, wanted)) if isinstance(value, str) else None


def _plain(text: str) -> str:
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in split if not unicodedata.combining(char))


def _edge(op: str, text: str, facts: ApiFacts) -> Callable[[object], Speaks] | None:
    try:
        soft = timedelta(seconds=facts.filters.filter_soft_edge)
        limit = parse_datetime(text, facts.records.last_sentinel_year)
        if limit is None:
            return None
        limit = limit.astimezone(UTC) if limit.tzinfo else limit.replace(tzinfo=UTC)
        limit = limit - soft if op in ("ge", "gt") else limit + soft
    except (ValueError, OverflowError):
        return None

    def obeys(value: object) -> Speaks:
        if not isinstance(value, datetime):
            return None
        moment = value if value.tzinfo else value.replace(tzinfo=UTC)
        return moment >= limit if op in ("ge", "gt") else moment <= limit

    return obeys
