"""Compares the operations of one resource: names, requests, what they ask for and what they return."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from codegen.diff import moves, types
from codegen.diff.change import Grade, aliases, pairs, said
from codegen.diff.filters import filters
from codegen.diff.requests import requests
from codegen.manifest.evidence import Fact
from codegen.manifest.model import Changes, Entity, FindBy, Op, Resource, Switch

Found = tuple[str, Grade, str]
_FIRM = ("A", "B")
#: How much harm an operation can do; ``read_only`` clients refuse all but the first.
_GUARDED = ("read", "write", "send")


@attrs.define
class Side:
    """One of the two manifests: the resources and models of its curated or its published layer."""

    resources: Mapping[str, Resource]
    entities: Mapping[str, Entity]


def resource(prefix: str, old: Resource, new: Resource, before: Side, after: Side) -> Iterator[Found]:
    """Yield (symbol, grade, what) for every change of a resource."""
    if old.id != new.id and (not prefix.startswith("client.api.") or "update" in {*old.ops, *new.ops}):
        grade: Grade = "fix" if types.same(old.id, new.id) else "breaking"
        yield prefix, grade, f"ids are {new.id}, were {old.id}"
    if old.key != new.key:
        yield prefix, "fix", f"records are told apart by {said(new.key)}, were by {said(old.key)}"
    both = all((op := side.ops.get("list")) is not None and op.kind == "list" for side in (old, new))
    if both and old.row_key != new.row_key and (old.row_key, new.row_key) != (old.key, new.key):
        yield prefix, "fix", f"rows are told apart by {_apart(new)}, were by {_apart(old)}"
    if old.doc != new.doc:
        yield prefix, "fix", "documentation"
    yield from _changes(f"{prefix}.changed_since", old.changes, new.changes)
    yield from _found(f"{prefix}.find", old.find_by, new.find_by)
    yield from _switches(prefix, old, new)
    if old.closed != new.closed and old.closed and new.closed:
        yield f"{prefix}.ensure", "fix", "what closes, reopens or notes on a record"
    elif old.closed != new.closed:
        yield (
            f"{prefix}.ensure",
            "feature" if new.closed else "breaking",
            f"{'takes' if new.closed else 'lacks'} on_closed",
        )
    for name, level, what in aliases(old.ops, new.ops):
        yield f"{prefix}.{name}", level, what
    moved = dict(moves.operations(old.ops, new.ops))
    origins = {name: origin for origin, name in moved.items()}
    for name, was, now in pairs(old.ops, new.ops):
        symbol = f"{prefix}.{name}"
        if name in moved:
            continue  # told under its new name
        if name in origins and now is not None:
            was = old.ops[origins[name]]
            there, here = (op.request.path if op.request else "" for op in (was, now))
            yield symbol, "breaking", f"was {prefix}.{was.name}: {there} is {here} now"
            was = attrs.evolve(was, requests=now.requests)
        if was is None and now is not None:
            yield symbol, "feature", f"added{_about(now)}"
        elif now is None:
            yield symbol, "breaking", "removed, and list_all with it" if name == "list" else "removed"
        elif was is not None:
            yield from operation(
                symbol, was, now, returned(was, old, before), returned(now, new, after), after.entities
            )


def _apart(resource: Resource) -> str:
    return said(resource.row_key) if resource.row_key else "all they hold"


def _changes(symbol: str, old: Changes | None, new: Changes | None) -> Iterator[Found]:
    if old is None and new is not None:
        yield symbol, "feature", f"added: rows changed by {new.by}"
    elif old is not None and new is None:
        yield symbol, "breaking", "removed"
    elif old is not None and new is not None and old != new:
        for part in ("by", "filter", "grade"):
            was, now = getattr(old, part), getattr(new, part)
            if was != now:
                yield symbol, "fix", f"{part} is {said(now)}, was {said(was)}"


def _found(symbol: str, old: Mapping[str, FindBy], new: Mapping[str, FindBy]) -> Iterator[Found]:
    if bool(old) != bool(new):
        yield symbol, "feature" if new else "breaking", f"added: by {', '.join(new)}" if new else "removed"
        return
    for name in sorted({*old, *new}):
        was, now = old.get(name), new.get(name)
        if now is None:
            yield symbol, "breaking", f"finds by {name} no longer"
        elif was is None:
            yield symbol, "feature", f"finds by {name}"
        elif was != now:
            yield symbol, "fix", f"by {name}: {said(attrs.asdict(now))}, was {said(attrs.asdict(was))}"


def _switches(prefix: str, old: Resource, new: Resource) -> Iterator[Found]:
    for what in sorted({*old.quiet, *new.quiet}):
        was, now = old.quiet.get(what), new.quiet.get(what)
        yield from _switch(
            f"{prefix}.{'create' if 'create' in new.ops else 'update'}_many", f"{what}=False", was, now
        )
    yield from _switch(prefix, "restoring what was deleted", old.restore, new.restore)


def _switch(symbol: str, what: str, old: Switch | None, new: Switch | None) -> Iterator[Found]:
    if old is None and new is not None:
        yield symbol, "feature", f"{what}: added"
    elif old is not None and new is None:
        yield symbol, "breaking", f"{what}: removed"
    elif old is not None and new is not None and old != new:
        for part in ("fields", "grade"):
            was, now = getattr(old, part), getattr(new, part)
            if was != now:
                yield symbol, "fix", f"{what}: {part} is {said(now)}, was {said(was)}"


def _about(op: Op) -> str:
    if op.request is None:
        return f", unsupported on {op.dialect}"
    return f": {op.request.verb} {op.request.path}"


def returned(op: Op, owner: Resource, side: Side) -> str:
    """Return the type word of what an operation gives: a model, or ``any``."""
    home = side.resources.get(op.of or "", owner)
    if op.kind == "list":
        return home.row or "any"
    if op.kind in ("call", "invoke"):
        return op.returns or "any"
    return "" if op.kind in ("delete", "download") else op.returns or home.entity


def operation(
    symbol: str, old: Op, new: Op, gave: str, gives: str, entities: Mapping[str, Entity]
) -> Iterator[Found]:
    """Yield every change of an operation that is in both manifests."""
    if old.kind != new.kind:
        said_now, said_then = _given(new, gives), _given(old, gave)
        other = f"returns {said_now}, was {said_then}; " if said_now != said_then else ""
        yield symbol, "breaking", f"{other}is of kind {new.kind}, was {old.kind}"
    elif gave != gives:
        grade: Grade = "feature" if types.descends(gives, gave, entities) else "breaking"
        yield symbol, grade, f"returns {_word(gives)}, was {_word(gave)}"
    yield from _arguments(symbol, old, new)
    yield from _needs(symbol, old, new)
    for level, what in requests(old, new):
        yield symbol, level, what
    if old.effect != new.effect:
        harm = _GUARDED.index(old.effect) == 0
        yield symbol, "breaking" if harm else "fix", f"counts as {new.effect}, was {old.effect}"
    if old.retry != new.retry:
        yield symbol, "fix", f"retried by the rule {new.retry}, was {old.retry}"
    if old.gone != new.gone:
        what = f"gone: build {new.gone} has it no longer" if new.gone else "published again"
        yield symbol, "fix", f"{what}; it can be called as before" if new.gone else what
    if old.build != new.build:
        yield symbol, "fix", f"first in build {said(new.build)}, was {said(old.build)}"
    if old.evidence != new.evidence:
        was, now = _seen(old.evidence), _seen(new.evidence)
        changed = f"{now or 'nothing'}, was {was or 'nothing'}"
        yield symbol, "fix", f"seen on tenants: {changed if was != now else f'{now}, told otherwise'}"
    if old.grade != new.grade:
        yield symbol, "fix", f"grade {new.grade}, was {old.grade}"
    for part, text in (
        ("at", "the record is read from"),
        ("fail_if", "a failure is read from"),
        ("link", "the link is read from"),
        ("credits", "credits are"),
        ("served", "served with"),
        ("also", "further parts are read from"),
        ("bind", "bound fields are"),
        ("page_size", "the largest page is"),
        ("keys", "rows are matched by"),
        ("part", "the file goes out as"),
    ):
        if getattr(old, part) != getattr(new, part):
            yield symbol, "fix", f"{text} {said(getattr(new, part))}, was {said(getattr(old, part))}"
    if (old.doc, old.unsupported) != (new.doc, new.unsupported):
        yield symbol, "fix", "documentation"
    yield from filters(symbol, old.query, new.query)


def _word(word: str) -> str:
    return {"any": "the decoded answer", "": "nothing"}.get(word, word)


def _given(op: Op, word: str) -> str:
    return f"rows of {_word(word)}" if op.kind == "list" else _word(word)


def _seen(facts: Iterable[Fact]) -> str:
    """Return what tenants were seen to do, in the words of the manifest."""
    return ", ".join(dict.fromkeys(f"{one.saw} {one.status}" if one.status else one.saw for one in facts))


def _arguments(symbol: str, old: Op, new: Op) -> Iterator[Found]:
    before, after = list(old.path_types.values()), list(new.path_types.values())
    if [word == "int" for word in before] != [word == "int" for word in after]:
        yield symbol, "breaking", f"ids in the path are {said(after)}, were {said(before)}"
    if old.kind != "invoke" or new.kind != "invoke" or old.body == new.body:
        return
    what = f"takes the body {_body(new)}, was {_body(old)}"
    if old.body is None or new.body is None or "multipart" in (old.body, new.body):
        yield symbol, "breaking", what
    elif types.same(old.body, new.body):
        yield symbol, "fix", what
    else:
        yield symbol, "feature" if types.body_takes(old.body, new.body) else "breaking", what


def _body(op: Op) -> str:
    return op.body or "none"


def _needs(symbol: str, old: Op, new: Op) -> Iterator[Found]:
    """Compare what must be given: minima of writes, where they are enforced, and required filters."""
    before, after = _clauses(old), _clauses(new)
    for clause in sorted(after - before, key=sorted):
        if not any(other <= clause for other in before):
            yield symbol, "breaking", f"refuses calls without {' or '.join(sorted(clause))}"
    for clause in sorted(before - after, key=sorted):
        if not any(other <= clause for other in after):
            yield symbol, "feature", f"takes calls without {' or '.join(sorted(clause))}"
    if before == after and set(old.min) != set(new.min):
        yield symbol, "fix", f"known to need {said(new.min)}, was {said(old.min)}"
    had, has = set(old.requires_any), set(new.requires_any)
    if had == has:
        return
    what = f"needs {_one_of(has)}, was {_one_of(had)}"
    yield symbol, "breaking" if has and (not had or had - has) else "feature", what


def _one_of(names: set[str]) -> str:
    return f"one of {said(sorted(names))}" if names else "no filter"


def _clauses(op: Op) -> set[frozenset[str]]:
    """Return the enforced minima: each a set of fields one of which must be given."""
    return {frozenset(needed.split("|")) for needed in op.min} if op.grade in _FIRM else set()
