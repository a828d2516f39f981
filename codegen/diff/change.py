"""A change of the diff, as callers see it, and how names are followed through a rename."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, Protocol, TypeVar

import attrs

Grade = Literal["breaking", "feature", "fix"]
Verdict = Literal["major", "minor", "patch", "none"]
GRADES: tuple[Grade, ...] = ("breaking", "feature", "fix")
#: The least version step that may bring a change of each grade, the largest first.
VERDICTS: Mapping[Grade, Verdict] = {"breaking": "major", "feature": "minor", "fix": "patch"}


#: Groups of changes that belong to no single resource.
CLIENT, MODELS, PUBLISHED_MODELS = "client", "other models", "api: other models"
#: What the groups of models begin with that several resources share: no one of them may claim the change.
SHARED, PUBLISHED_SHARED = "model ", "api: "
Part = Literal["api", "resource", "operation", "filter", "model", "field"]
Layer = Literal["api", "curated", "published"]


@attrs.frozen
class Change:
    """Something callers may notice: where, how grave, and what."""

    group: str
    symbol: str
    grade: Grade
    what: str
    layer: Layer = "curated"
    part: Part = "operation"
    schema: str = ""
    """The vendor's schema that the model is made of."""
    wire: str = ""
    """The name of the field there."""
    home: str = ""
    """The group of the curated resource or model that is made of this schema too."""
    api: str = ""
    """The package of its API, where several are compared."""

    @property
    def place(self) -> str:
        """Its group, and of which API where there are several."""
        return f"{self.api}: {self.group}" if self.api else self.group

    @property
    def adds(self) -> bool:
        """Whether it is something new."""
        return self.grade == "feature" and self.what.startswith("added")


def order(change: Change) -> tuple[int, str, int, str, str]:
    """Where a change of one API stands among the others: by layer, group and grade."""
    places = {CLIENT: 0, MODELS: 2, PUBLISHED_MODELS: 4}
    starts = {SHARED: 2, "api.": 3, PUBLISHED_SHARED: 4}
    usual = next((place for start, place in starts.items() if change.group.startswith(start)), 1)
    place = places.get(change.group, usual)
    return place, change.group, GRADES.index(change.grade), change.symbol, change.what


def verdict(changes: Iterable[Change]) -> Verdict:
    """Return the least version step that may bring all these changes."""
    found = {change.grade for change in changes}
    return next((VERDICTS[grade] for grade in GRADES if grade in found), "none")


def reaches(found: Verdict, least: Verdict) -> bool:
    """Whether a verdict is as grave as ``least``, or graver."""
    order: list[Verdict] = [*VERDICTS.values(), "none"]
    return order.index(found) <= order.index(least)


class Named(Protocol):
    """What can be renamed: an operation, a filter, a field."""

    was: str | None
    until: str | None


NamedT = TypeVar("NamedT", bound=Named)


def pairs(
    old: Mapping[str, NamedT], new: Mapping[str, NamedT]
) -> Iterator[tuple[str, NamedT | None, NamedT | None]]:
    """Yield each name with what bears it before and after; what was renamed is there under its new name."""
    moved = renamed(old, new)
    origins = {alias: name for name, alias in moved.items() if alias not in old}
    for name in sorted({*old, *new}):
        before = old.get(origins.get(name, name))
        if name not in moved:
            yield name, before, new.get(name)


def renamed(old: Mapping[str, NamedT], new: Mapping[str, NamedT]) -> dict[str, str]:
    """Return the old names that keep working, each with its new one."""
    return {
        item.was: name
        for name, item in new.items()
        if item.was is not None and item.was in old and item.was not in new
    }


def aliases(old: Mapping[str, NamedT], new: Mapping[str, NamedT]) -> Iterator[tuple[str, Grade, str]]:
    """Yield what happened to names: (the name callers use or used, grade, what)."""
    moved = renamed(old, new)
    for name, alias in sorted(moved.items()):
        yield name, "feature", f"renamed to {alias}; the old name warns, and works until {new[alias].until}"
    for name, before, after in pairs(old, new):
        if before is None or after is None:
            continue
        gone = before.was
        if gone is not None and gone != after.was and gone not in new:
            yield gone, "breaking", f"the old name of {name} is dropped, as announced for {before.until}"
        if after.was is not None and after.was != gone and after.was not in old:
            yield name, "feature", f"has the old name {after.was} until {after.until}"
        if after.was == gone and after.until != before.until:
            yield name, "fix", f"the old name {gone} works until {after.until}, was {before.until}"


def said(value: object) -> str:
    """Return a fact for a message, on one line."""
    if value is None or value == "":
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return ", ".join(map(said, value)) or "none"
    if isinstance(value, Mapping):
        return (
            "{" + ", ".join(f"{key}: {said(item)}" for key, item in value.items()) + "}" if value else "none"
        )
    text = " ".join(str(value).split())
    return text if len(text) <= 80 else f"{text[:77]}..."
