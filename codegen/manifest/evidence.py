"""Evidence: what tenants were seen to answer to each operation, as ``evidence.yaml`` has it, and the grade of that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from codegen.manifest.source import Document

#: What proves that a request works.
PROOFS = ("read", "empty", "write", "create", "delete")
_PROVES = {"read": "read", "empty": "read", "write": "write", "create": "write", "delete": "delete"}
#: The verbs of which something can be seen.
VERBS: Mapping[str, tuple[str, ...]] = {
    "read": ("GET",),
    "empty": ("GET",),
    "write": ("POST", "PUT", "PATCH"),
    "create": ("POST", "PUT"),
    "delete": ("DELETE",),
}


@attrs.frozen
class Source:
    """Where a fact comes from; sources of one tenant do not support each other."""

    where: str
    tenant: str
    when: str = ""
    build: str = ""


@attrs.frozen
class Fact:
    """One line: what was seen of an operation."""

    saw: str
    sources: tuple[Source, ...]
    status: int = 0
    after: int = 0
    given: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    new: bool = False
    note: str = ""

    @property
    def tenants(self) -> set[str]:
        """The tenants that it was seen on."""
        return {source.tenant for source in self.sources}

    @property
    def builds(self) -> set[str]:
        """The builds of these tenants; of one that is not known it is empty."""
        return {source.build for source in self.sources}


@attrs.define
class Evidence:
    """All of it, by operation: ``GET /Agent``."""

    facts: dict[str, list[Fact]] = attrs.Factory(dict)
    document: Document | None = None

    @classmethod
    def of(cls, document: Document | None) -> Evidence:
        """Return what a file says whose form is checked; a source that is not listed is left out, and lint says so."""
        if document is None:
            return cls()
        data: Any = document.data  # Any: plain data from YAML whose form the JSON Schema has checked
        sources = {name: Source(**facts) for name, facts in data["sources"].items()}
        return cls(
            {
                which: [_fact(one, sources) for one in listed(given)]
                for which, given in data["operations"].items()
            },
            document,
        )


def listed(given: Any) -> list[Any]:  # noqa: ANN401 - plain data from YAML
    """Return the facts of an operation, or the sources of a fact, of which one stands alone."""
    return given if isinstance(given, list) else [given]


def _fact(given: Mapping[str, Any], sources: Mapping[str, Source]) -> Fact:
    return Fact(
        given["saw"],
        tuple(sources[name] for name in listed(given["in"]) if name in sources),
        given.get("status", 0),
        given.get("after", 0),
        tuple(given.get("with", ())),
        tuple(given.get("needs", ())),
        given.get("new", False),
        given.get("note", ""),
    )


def tenants(facts: Iterable[Fact], proofs: Sequence[str] = PROOFS) -> set[str]:
    """Return the tenants that prove that a request works."""
    found: set[str] = set()
    return found.union(*(fact.tenants for fact in facts if fact.saw in proofs))


def proven(facts: Iterable[Fact]) -> list[str]:
    """Return what is proven of a request: that it can ``read``, ``write`` or ``delete``."""
    found = {_PROVES.get(fact.saw, "") for fact in facts}
    return [what for what in ("read", "write", "delete") if what in found]


def of_change(facts: Iterable[Fact]) -> list[Fact]:
    """Return what is known of the request where it changes a record: that it creates one proves nothing of that."""
    return [fact for fact in facts if fact.saw != "create"]


def better(grade: str, facts: Iterable[Fact]) -> str:
    """Return the grade of a request, which is never lowered: A for several tenants that prove it, B for one."""
    seen = len(tenants(facts))
    return min(grade, "A" if seen > 1 else "B") if seen else grade
