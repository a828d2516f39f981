"""Compares what holds for the API as a whole: dialects, page styles, limits and other constants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen.diff.change import Grade, said
from codegen.render import constants

Found = tuple[str, Grade, str]
#: Any: plain data from YAML whose form the JSON Schema has checked.
Facts = Mapping[str, Any]


def api(old: Facts, new: Facts) -> Iterator[Found]:
    """Yield (symbol, grade, what) for every change of ``api.yaml`` that reaches callers.

    What is no name in Python is called as there: ``constants.window``, ``page_styles.numbered``.
    """
    yield from _constants(_values(old), _values(new))
    yield from _dialects(old, new)
    yield from _access(old, new)
    moved = {*old.get("dialects", {})} ^ {*new.get("dialects", {})}  # what they send came or went with them
    yield from _words("key_prefixes", old, new)
    yield from _words("list_operators", old, new)
    for part, was, now in (
        ("served", old.get("served", {}), new.get("served", {})),
        ("webhooks", constants.webhooks(old), constants.webhooks(new)),
    ):
        for name in sorted({*was, *now}):
            if was.get(name) != now.get(name):
                yield f"{part}.{name}", "fix", f"is {said(now.get(name))}, was {said(was.get(name))}"
    for part, text in (("page_styles", "sends"), ("bulk_styles", "is"), ("resolvers", "is")):
        was, now = old.get(part, {}), new.get(part, {})
        for name in sorted({*was, *now}):
            before, after = was.get(name, {}), now.get(name, {})
            for key in sorted({*before, *after} - moved):
                if before.get(key) != after.get(key):
                    what = f"{key} {text} {said(after.get(key))}, was {said(before.get(key))}"
                    yield f"{part}.{name}", "fix", what


def _access(old: Facts, new: Facts) -> Iterator[Found]:
    """Yield what changed of hosts, credentials and ways to log in: what a caller gives is a promise."""
    for part in ("credentials", "hosts", "auth"):
        was, now = old.get(part, {}), new.get(part, {})
        promised = part == "credentials"
        for name in sorted({*was, *now}):
            symbol = f"{part}.{name}"
            if name not in now:
                yield symbol, "breaking" if promised else "fix", "removed"
            elif name not in was:
                needed = promised and now[name].get("required")
                yield symbol, "breaking" if needed else "feature" if promised else "fix", "added"
            else:
                yield from _differs(symbol, was[name], now[name], promised=promised)


def _differs(symbol: str, was: Facts, now: Facts, *, promised: bool) -> Iterator[Found]:
    for key in sorted({*was, *now} - {"doc", "grade", "note"}):
        if was.get(key) != now.get(key):
            eased = key == "required" and not now.get(key)
            grade: Grade = "feature" if promised and eased else "breaking" if promised else "fix"
            yield symbol, grade, f"{key} {said(now.get(key))}, was {said(was.get(key))}"


def _words(part: str, old: Facts, new: Facts) -> Iterator[Found]:
    """Compare texts that callers give: one that is gone is refused, or means something else."""
    was, now = old.get(part, {}), new.get(part, {})
    for name in sorted({*was, *now}):
        if was.get(name) != now.get(name):
            grade: Grade = "breaking" if name in was else "feature"
            yield f"{part}.{name}", grade, f"is {said(now.get(name))}, was {said(was.get(name))}"


def _constants(before: Mapping[str, object], after: Mapping[str, object]) -> Iterator[Found]:
    for name in sorted({*before, *after}):
        symbol = f"constants.{name}"
        if name not in after:
            yield symbol, "fix", "removed"
        elif name not in before:
            yield symbol, "fix", f"added, {said(after[name])}"
        elif before[name] != after[name]:
            grade: Grade = "breaking" if name == "default_dialect" else "fix"
            yield symbol, grade, _changed(before[name], after[name])


def _dialects(old: Facts, new: Facts) -> Iterator[Found]:
    product = new.get("product") or old.get("product", {})
    was, now = old.get("dialects", {}), new.get("dialects", {})
    for name in sorted({*was, *now}):
        symbol = f"{product.get('class_prefix', '')}Client(dialect={name!r})"
        if name not in now:
            yield symbol, "breaking", "removed"
        elif name not in was:
            yield symbol, "feature", "added"
        else:
            yield from _dialect(symbol, was[name], now[name])


def _values(facts: Facts) -> dict[str, object]:
    return {name: constants.value(facts, name) for name in facts.get("constants", {})}


def _changed(old: object, new: object) -> str:
    if isinstance(old, list) and isinstance(new, list):
        more, less = [x for x in new if x not in old], [x for x in old if x not in new]
        if not more and not less:
            return "in another order"
        parts = [f"{text} {said(items)}" for text, items in (("with", more), ("without", less)) if items]
        return " and ".join(parts)
    return f"{said(new)}, was {said(old)}"


def _dialect(symbol: str, old: Facts, new: Facts) -> Iterator[Found]:
    if bool(old.get("requires_any")) != bool(new.get("requires_any")):
        if new.get("requires_any"):
            yield symbol, "breaking", "refuses calls without a required filter"
        else:
            yield symbol, "feature", "sends calls without a required filter"
    for name in ("tenant_id", "names", "ids", "minima"):
        was, now = old.get(name), new.get(name)
        if was != now:
            yield symbol, "fix", f"{name} {said(now)}, was {said(was)}"
