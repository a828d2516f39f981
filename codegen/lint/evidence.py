"""Rules for ``evidence.yaml``: its operations, sources and names exist, and what was seen fits the request."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.lint.context import Context
from codegen.manifest.entities import element
from codegen.manifest.evidence import VERBS, listed
from codegen.manifest.problems import did_you_mean
from codegen.manifest.source import Document

#: The word that only facts of one kind have, and must or may have.
_OF_KIND = {"status": ("refused",), "after": ("timeout",)}
_GIVEN = ("read", "empty", "write", "create", "delete")


def check(context: Context) -> None:
    """Check all that is said of what tenants answer."""
    document = context.manifest.evidence.document
    if document is None:
        return
    data: Any = document.data
    published = sorted(
        which for file in context.upstream.files() for which in context.upstream.operations(file)
    )
    used: set[str] = set()
    for which, given in data["operations"].items():
        trail: tuple[str | int, ...] = ("operations", which)
        if which not in published:
            message = f"the vendor publishes no {which}{did_you_mean(which, published)}"
            context.complain(document, message, *trail)
            continue
        for place, fact in enumerate(listed(given)):
            where = (*trail, place) if isinstance(given, list) else trail
            used |= set(listed(fact["in"]))
            for message, key in _fact(context, which, fact):
                context.complain(document, message, *where, key)
    _sources(context, document, used)


def _sources(context: Context, document: Document, used: set[str]) -> None:
    data: Any = document.data
    for name in data["sources"]:
        if name not in used:
            context.complain(document, f"no fact is from {name!r}; remove it", "sources", name)


def _fact(context: Context, which: str, fact: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a fact, each with the key where that stands."""
    data: Any = context.manifest.evidence.document.data if context.manifest.evidence.document else {}
    verb, path = which.split(" ", 1)
    saw = fact["saw"]
    for name in listed(fact["in"]):
        if name not in data["sources"]:
            yield f"source {name!r} does not exist{did_you_mean(name, data['sources'])}", "in"
    if verb not in VERBS.get(saw, (verb,)):
        yield f"{saw!r} is seen of {', '.join(VERBS[saw])}, and this is a {verb}", "saw"
    for key, kinds in _OF_KIND.items():
        if key in fact and saw not in kinds:
            yield f"{key} is for {', '.join(kinds)}", key
    if saw == "refused" and "status" not in fact:
        yield "refused needs the status of the refusal", "saw"
    if "with" in fact and saw not in _GIVEN:
        yield f"with is for {', '.join(_GIVEN)}; say needs", "with"
    if "needs" in fact and saw in _GIVEN:
        yield "needs is for what did not work; say with", "needs"
    yield from _names(context, verb, path, fact)


def _names(context: Context, verb: str, path: str, fact: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the names that are published nowhere, unless the fact says so."""
    body = element(str((context.upstream.operation(verb, path) or {}).get("body", "")))
    known = [*context.upstream.query(verb, path), *(context.upstream.fields(body) or {})]
    missing = [(key, name) for key in ("with", "needs") for name in fact.get(key, ()) if name not in known]
    if "new" not in fact:
        for key, name in missing:
            message = (
                f"{name!r} is no published parameter or field of {verb} {path}{did_you_mean(name, known)}"
            )
            yield f"{message}; where tenants take it all the same, say new: true", key
    elif not missing:
        yield "all that is named is published; remove new", "new"
