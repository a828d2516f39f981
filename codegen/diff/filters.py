"""Compares the filters and options of an operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.diff import types
from codegen.diff.change import Grade, aliases, pairs, said
from codegen.manifest.model import Param

Found = tuple[str, Grade, str]
_SENT = {
    "sets": "sent with it",
    "when": "sent by value",
    "default": "by default sends",
    "matches": "compares the field",
    "op": "compares by",
    "named": "names are looked up by",
    "loose": "what rows show says nothing of it:",
    "widens": "what rows show says nothing of a call with it:",
    "end_of_day": "a plain date means the end of that day:",
    "grade": "grade",
}


def filters(symbol: str, old: Mapping[str, Param], new: Mapping[str, Param]) -> Iterator[Found]:
    """Yield every change of filters; the symbol of one is ``client.tickets.list(team_id=)``."""
    for name, grade, what in aliases(old, new):
        yield f"{symbol}({name}=)", grade, what
    for name, before, after in pairs(old, new):
        place = f"{symbol}({name}=)"
        if before is None and after is not None:
            yield place, "feature", f"added, {after.type}"
        elif before is not None and after is None:
            yield place, *_gone(name, new)
        elif before is not None and after is not None and before != after:
            for grade, what in _param(before, after):
                yield place, grade, what


def _gone(name: str, new: Mapping[str, Param]) -> tuple[Grade, str]:
    heir = next((p.name for p in new.values() if p.wire == name and not p.sets and not p.when), None)
    if heir is not None:  # the vendor's own spelling always works
        return "feature", f"called {heir} now; this spelling is the vendor's and still works"
    return "breaking", "removed"


def _param(old: Param, new: Param) -> Iterator[tuple[Grade, str]]:
    if old.type != new.type:
        what = f"takes {new.type}, was {old.type}"
        if types.filters_alike(old.type, new.type):
            yield "fix", what
        else:
            yield "feature" if types.filter_takes(old.type, new.type) else "breaking", what
    if old.only != new.only:
        lost = new.only is not None
        where = f"the {new.only} dialect only" if new.only else "both dialects"
        yield "breaking" if lost else "feature", f"has an effect in {where}, was {old.only or 'both'}"
    if (old.wire or old.name) != (new.wire or new.name) and not (old.when or new.when):
        yield "fix", f"sent as {new.wire or new.name}, was {old.wire or old.name}"
    for key, text in _SENT.items():
        if getattr(old, key) != getattr(new, key):
            yield "fix", f"{text} {said(getattr(new, key))}, was {said(getattr(old, key))}"
    for dialect in sorted({*old.takes, *new.takes}):
        takes, took = new.takes.get(dialect), old.takes.get(dialect)
        if takes != took:
            grade: Grade = "breaking" if took else "feature"
            what = f"{takes} as well" if takes else f"{new.type} alone"
            was = f"{took} as well" if took else f"{old.type} alone"
            yield grade, f"in the {dialect} dialect takes {what}, was {was}"
    if (old.hint, old.note, old.doc) != (new.hint, new.note, new.doc):
        yield "fix", "documentation"
