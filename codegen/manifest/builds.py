"""Builds of the vendor: which of its releases has which operations and fields, as the upstream layer keeps it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import attrs

from codegen.manifest.upstream import Upstream


@attrs.frozen
class Span:
    """From which build on there is something, and in which it is no longer: places in the list of builds."""

    since: int = 0
    until: int | None = None

    def has(self, build: int) -> bool:
        """Whether it is there in a build."""
        return self.since <= build and (self.until is None or build < self.until)


@attrs.define
class History:
    """What there is in which build; ``builds`` are named as marks name them, the oldest first."""

    builds: list[str]
    titles: list[str]
    operations: dict[str, Span]
    schemas: dict[str, Span]
    fields: dict[tuple[str, str], Span]

    def counts(self) -> dict[str, dict[str, int]]:
        """Return how much there is in each build, and what came and went with it."""
        found: dict[str, dict[str, int]] = {}
        for place, title in enumerate(self.titles):
            row: dict[str, int] = {}
            for what, spans in (
                ("operations", self.operations),
                ("schemas", self.schemas),
                ("fields", self.fields),
            ):
                row[what] = sum(span.has(place) for span in spans.values())
                row[f"new {what}"] = sum(place > 0 and span.since == place for span in spans.values())
                row[f"gone {what}"] = sum(span.until == place for span in spans.values())
            found[title] = row
        return found


def history(upstream: Upstream) -> History | None:
    """Return what the description says of builds; ``None`` of one that is of one build."""
    titles = upstream.builds()
    if len(titles) < 2:
        return None
    builds = [title.split()[0] for title in titles]
    places = {build: place for place, build in enumerate(builds)}
    ops = {which: facts for file in upstream.files() for which, facts in upstream.operations(file).items()}
    schemas = {name: facts for name in upstream.names() if (facts := upstream.entity(name))}
    return History(
        builds,
        titles,
        {which: _span(facts, places) for which, facts in ops.items()},
        {name: _span(facts, places) for name, facts in schemas.items()},
        {(name, field): span for name, facts in schemas.items() for field, span in _fields(facts, places)},
    )


def _span(facts: Mapping[str, object], places: Mapping[str, int]) -> Span:
    return Span(places.get(str(facts.get("build")), 0), places.get(str(facts.get("gone"))))


def _fields(facts: Mapping[str, object], places: Mapping[str, int]) -> Iterator[tuple[str, Span]]:
    whole = _span(facts, places)
    came, went = (_by_field(facts.get(key), places) for key in ("came", "went"))
    fields = facts.get("fields")
    for name in fields if isinstance(fields, dict) else ():
        yield name, Span(came.get(name, whole.since), went.get(name, whole.until))


def _by_field(given: object, places: Mapping[str, int]) -> dict[str, int]:
    """Return fields by name with the place of the build that a list of them stands under."""
    found: dict[str, int] = {}
    for build, names in given.items() if isinstance(given, dict) else ():
        known: Sequence[object] = names if isinstance(names, list) else ()
        found |= {str(name): places[str(build)] for name in known if str(build) in places}
    return found
