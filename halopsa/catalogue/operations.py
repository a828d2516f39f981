"""Catalogue of the operations of an API by name: ``tickets.create``, ``api.outcome.list``; and search by words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from halopsa.core.base.suggest import did_you_mean
from halopsa.core.fact_files import FactFiles, Folder

if TYPE_CHECKING:
    from typing import Self

    from halopsa.core.resource_facts import Operation, ResourceFacts

__all__ = ["PUBLISHED", "Catalogue", "Entry", "UnknownName", "api_names", "package_of"]

PUBLISHED = "api."
_MAIN = "halopsa"
_OTHERS = "halopsa.integrations"
_WORD = re.compile(r"[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]*|\d+")


class UnknownName(LookupError):
    """There is no such API, resource or operation; the message says what may have been meant."""


class Entry(NamedTuple):
    """One operation of the catalogue."""

    resource: ResourceFacts
    op: Operation

    @property
    def name(self) -> str:
        """``"tickets.create"``, ``"api.outcome.list"``."""
        return self.op.label

    def __str__(self) -> str:
        return self.name

    @property
    def requests(self) -> tuple[str, ...]:
        """What it sends: verb and path in the default dialect, unverified candidates where nothing is verified."""
        found = next(iter(self.op.requests.values()), None)
        steps = (found,) if found is not None else self.op.experimental
        return tuple(f"{step.verb} {step.path}" for step in steps)


@cache
def api_names() -> tuple[str, ...]:
    """Return the names of all APIs this package is a client of, the main one first: ``("halopsa", "leads", ...)``."""
    folder = Folder(_OTHERS)
    found = (name for name in folder.names() if "api.json" in folder.names(name, "facts"))
    return (_MAIN, *found)


def package_of(api: str) -> str:
    """Return the package of an API. Raises UnknownName."""
    if api not in api_names():
        raise UnknownName(
            f"no API {api!r}{did_you_mean(api, api_names(), {})}; there are {', '.join(api_names())}"
        )
    return _MAIN if api == _MAIN else f"{_OTHERS}.{api}"


class Catalogue:
    """The operations of one API, by its name."""

    def __init__(self, api: str = _MAIN) -> None:
        self.api = api
        self.files = FactFiles.of(package_of(api))

    @classmethod
    @cache
    def of(cls, api: str = _MAIN) -> Self:
        """Return that of an API: the same object each time. Raises UnknownName."""
        return cls(api)

    @property
    def product(self) -> Mapping[str, str]:
        """The API itself: ``name``, ``package``, ``env_prefix``, ``noun``."""
        found: Mapping[str, str] = self.files.api["product"]
        return found

    @property
    def grades(self) -> Mapping[str, str]:
        """What grades of evidence mean, where this API says it itself."""
        found: Mapping[str, str] = self.files.api.get("grades", {})
        return found

    @cached_property
    def words(self) -> Mapping[str, str]:
        """Other words for resources, with the names that may be meant."""
        found: Mapping[str, str] = self.files.api["constants"].get("resource_words", {})
        return found

    def resource_names(self) -> tuple[str, ...]:
        """Return the names of all resources, the curated ones first: ``"tickets"``, ``"api.tickets"``."""
        return (*self.files.resource_names(), *self.files.published_names())

    def resource(self, name: str) -> ResourceFacts:
        """Return a resource. Raises UnknownName with what may have been meant."""
        if name not in self.resource_names():
            known = self.resource_names()
            near = did_you_mean(name, known, self.words) or did_you_mean(f"{PUBLISHED}{name}", known, {})
            raise UnknownName(f"{self.product['name']} has no resource {name!r} here{near}")
        return self.files.resource(name)

    def entry(self, name: str) -> Entry:
        """Return the operation of this name. Raises UnknownName with what may have been meant."""
        home, _, method = name.rpartition(".")
        if not home:
            raise UnknownName(
                f"no operation {name!r}: it has the form resource.operation, such as tickets.list"
            )
        resource = self.resource(home)
        op = resource.ops.get(method)
        if op is None:
            near = did_you_mean(method, resource.ops, {})
            raise UnknownName(
                f"{home} has no operation {method!r}{near or '.'} It has {', '.join(resource.ops)}"
            )
        return Entry(resource, op)

    def entries(self) -> Iterator[Entry]:
        """All operations, the curated ones first."""
        for name in self.resource_names():
            resource = self.files.resource(name)
            yield from (Entry(resource, op) for op in resource.ops.values())

    def search(self, query: str, limit: int = 15) -> list[Entry]:
        """Return the operations that fit words such as ``"close ticket"`` best, the curated ones before others."""
        words = _words(query)
        words = [word for word in words if word not in _IDLE] or words
        wanted = [_stem(word) for word in words]
        wanted += [_stem(name) for word in words for name in self.words.get(word, "").split()]
        asked = len(words)
        scored: list[tuple[float, int, Entry]] = []
        for at, (entry, own, more) in enumerate(self._indexed):
            hits = sum(1.0 if word in own else 0.6 if word in more else 0.0 for word in wanted)
            if hits:
                # Of two that fit alike: the curated one, the one with fewer other words, the harmless one.
                surplus = (
                    len(own) * 0.05
                    + 0.5 * entry.name.startswith(PUBLISHED)
                    + 0.01 * (entry.op.effect != "read")
                )
                scored.append((surplus - 2 * min(hits, asked) - hits * 0.1, at, entry))
        return [entry for _, _, entry in sorted(scored, key=lambda each: each[:2])[:limit]]

    @cached_property
    def _indexed(self) -> list[tuple[Entry, frozenset[str], frozenset[str]]]:
        """Every operation, with the words of its name and path, and with words for what it does."""
        return [
            (
                entry,
                frozenset(map(_stem, _words(f"{entry.name} {' '.join(entry.requests)}"))),
                frozenset(map(_stem, _DOES.get(entry.op.kind, "").split())),
            )
            for entry in self.entries()
        ]


# What a query says without meaning an operation.
_IDLE = frozenset(["a", "an", "and", "by", "for", "from", "in", "my", "of", "on", "or", "the", "to", "with"])
_DOES = {
    "list": "find search show all filter many",
    "get": "show read one details single",
    "create": "new add make open insert",
    "update": "change edit set modify close assign",
    "delete": "remove erase",
    "upload": "attach file send",
    "download": "file save fetch",
    "report": "run execute",
    "bulk": "import many rows",
}


def _words(text: str) -> list[str]:
    return [word.lower() for part in re.split(r"[^A-Za-z0-9]+", text) for word in _WORD.findall(part)]


def _stem(word: str) -> str:
    """A word without the ending of the plural: ``tickets`` and ``ticket``, ``statuses`` and ``status`` are the same."""
    for ending, instead in (("ies", "y"), ("uses", "us"), ("sses", "ss")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word.removesuffix(ending) + instead
    return word.removesuffix("s") if len(word) > 3 and not word.endswith(("ss", "us")) else word
