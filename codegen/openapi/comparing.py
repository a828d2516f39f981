"""Compares a tenant's own description with the manifest: its build, what it lacks of it, what it has beside it."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from codegen.manifest.builds import History, history
from codegen.manifest.upstream import Upstream
from codegen.openapi import importer
from codegen.openapi.description import read_description

_KINDS = ("operations", "parameters", "schemas", "fields")
_MOST = 12


@attrs.define
class Found:
    """What a description has: operations, their parameters, schemas and fields, each by name."""

    operations: set[str]
    parameters: set[str]
    schemas: set[str]
    fields: set[str]

    @classmethod
    def of(cls, upstream: Upstream) -> Found:
        """Return what an upstream layer has."""
        ops = {
            which: facts for file in upstream.files() for which, facts in upstream.operations(file).items()
        }
        fields = {name: upstream.fields(name) for name in upstream.names()}
        return cls(
            set(ops),
            {f"{which} {name}" for which, facts in ops.items() for name in _names(facts.get("query"))},
            set(fields),
            {f"{schema}.{name}" for schema, given in fields.items() for name in given or ()},
        )

    def without(self, other: Found) -> dict[str, list[str]]:
        """Return what the other one lacks; of an operation or a schema that it lacks no parts."""
        return {
            "operations": sorted(self.operations - other.operations),
            "parameters": sorted(
                name
                for name in self.parameters - other.parameters
                if name.rpartition(" ")[0] in other.operations
            ),
            "schemas": sorted(self.schemas - other.schemas),
            "fields": sorted(
                name for name in self.fields - other.fields if name.partition(".")[0] in other.schemas
            ),
        }


@attrs.define
class Comparison:
    """What came of it. ``build`` is the known one that is nearest; ``version`` what the tenant itself says."""

    version: str
    build: str
    same: int
    missing: int
    more: int
    lacks: dict[str, list[str]]
    unknown: dict[str, list[str]]
    gone: set[str]
    """What no newer build has, of what it lacks."""
    since: dict[str, str]

    def data(self) -> dict[str, object]:
        """Return it as plain data."""
        return {
            "version": self.version,
            "build": self.build,
            "operations": {"of_that_build": self.same, "missing": self.missing, "more": self.more},
            "lacks": self.lacks,
            "gone": sorted(self.gone),
            "unknown": self.unknown,
        }

    def lines(self, *, verbose: bool) -> Iterator[str]:
        """Yield what to tell people."""
        told = (
            f"the tenant says it runs {self.version}"
            if self.version
            else "the tenant does not say what it runs"
        )
        yield f"version: {told}"
        if self.build:
            missing = f", {self.missing} missing" if self.missing else ""
            yield (
                f"build: its operations are nearest those of {self.build}: "
                f"{self.same} of that build{missing}, {self.more} others"
            )
        yield from self._part("it lacks, of what is known here", self.lacks, verbose=verbose)
        yield from self._part("it has, and nothing is known of it here", self.unknown, verbose=verbose)

    def _part(self, title: str, part: dict[str, list[str]], *, verbose: bool) -> Iterator[str]:
        counts = ", ".join(f"{len(part[kind])} {kind}" for kind in _KINDS)
        gone = len(self.gone.intersection(part["operations"]))
        yield f"{title}: {counts}{f' (gone from the newest build too: {gone} operations)' if gone else ''}"
        if verbose:
            for kind in _KINDS:
                yield from (f"  {name}{self._mark(name)}" for name in part[kind])
        elif part["operations"]:
            yield f"  operations: {_by_segment(part['operations'])}"

    def _mark(self, name: str) -> str:
        if name in self.gone:
            return "  gone"
        return f"  since {since}" if (since := self.since.get(name)) else ""


def compare(content: bytes, name: str, spec: Path, version: str = "") -> Comparison:
    """Compare a description with the manifest ``spec``; nothing is written there.

    Raises ``DescriptionError`` where it is none.
    """
    known = Upstream(spec, [])
    imported = importer.import_description(read_description(content, name), known.names())
    with tempfile.TemporaryDirectory() as folder:
        importer.write(imported, Path(folder) / "upstream")
        theirs = Found.of(Upstream(Path(folder), []))
    ours = Found.of(known)
    lacks, unknown = ours.without(theirs), theirs.without(ours)
    past = history(known)
    if past is None:
        return Comparison(version, "", 0, 0, 0, lacks, unknown, set(), {})
    nearest = _nearest(past, theirs)
    of_build = {which for which, span in past.operations.items() if span.has(nearest)}
    return Comparison(
        version,
        past.titles[nearest],
        len(of_build & theirs.operations),
        len(of_build - theirs.operations),
        len(theirs.operations - of_build),
        lacks,
        unknown,
        {which for which in lacks["operations"] if past.operations[which].until is not None},
        {which: past.builds[span.since] for which, span in past.operations.items() if span.since},
    )


def _nearest(past: History, theirs: Found) -> int:
    """Return the build whose operations differ least, and of several the one whose fields do."""

    def distance(place: int) -> tuple[int, int]:
        operations = {which for which, span in past.operations.items() if span.has(place)}
        fields = {f"{schema}.{name}" for (schema, name), span in past.fields.items() if span.has(place)}
        return len(operations ^ theirs.operations), len(fields ^ theirs.fields)

    return min(range(len(past.builds)), key=distance)


def _names(given: object) -> Sequence[str]:
    return list(given) if isinstance(given, dict) else []


def _by_segment(operations: Sequence[str]) -> str:
    counts = Counter(which.split("/")[1] for which in operations)
    found = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    told = ", ".join(f"/{segment} {count}" for segment, count in found[:_MOST])
    return told + (f" and {len(found) - _MOST} more (--verbose lists all)" if len(found) > _MOST else "")
