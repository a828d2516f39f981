"""Tables of reference pages: filters and options of calls, and fields of records."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

import attrs

from codegen import safe
from codegen.manifest.model import Field, FindBy, Param
from codegen.render import docs_fields
from codegen.render.docs_fields import Grades
from codegen.render.emit_types import shown
from codegen.site.markdown import code, table, text
from codegen.site.said import field_type, param_type

__all__ = ["Words", "fields", "finders", "params"]

#: Grades have a column of their own.
_NO_GRADES = Grades(dict.fromkeys("ABCD", ""), {})


@attrs.frozen
class Words:
    """How the tables of an API speak: what grades mean, what docstrings say of them, and where links lead."""

    grades: Mapping[str, str]
    said: Grades
    resources: Collection[str]
    here: str
    """The resource whose page it is."""

    def text(self, said: str) -> str:
        """Return sentences in Markdown; a resource that an id or a name is of leads to its page."""
        shown = text(said)
        for name in self.resources:
            target = "#fields" if name == self.here else f"{name}.md#fields"
            shown = shown.replace(f"of the `{name}`", f"of the [`{name}`]({target})")
        return shown

    def verified(self, grade: str | None, without: str = "C") -> str:
        """Return how well a fact is supported; without a grade it is as good as one of that grade."""
        return self.grades.get(grade or without, "")


def params(given: Iterable[Param], words: Words, *, listed: bool) -> tuple[str, str]:
    """Return the table of filters or options, and that of those of which only name and type are published.

    A name that is no Python name is left out: it can be given with ``allow_unknown`` only.
    """
    known = [param for param in given if safe.is_identifier(param.name)]
    described = [param for param in known if docs_fields.of_param(param, words.said, listed=listed)]
    rows = [
        (
            _named(param, _sent(param)),
            param_type(param),
            words.text(docs_fields.of_param(_bare(param), _NO_GRADES, listed=listed)),
            words.verified(param.grade),
        )
        for param in sorted(described, key=lambda one: one.name)
    ]
    others: dict[str, list[str]] = {}
    for param in known:
        if param not in described:
            others.setdefault(param_type(param), []).append(param.name)
    head = ("Filter", "Type", "Selects") if listed else ("Option", "Type", "Does")
    return table((*head, "Verified"), rows), _by_type(others)


def _named(one: Param | Field, wire: str) -> str:
    old = f"old name {code(one.was)}" if one.was else ""
    return "<br>".join(filter(None, (code(one.name), wire, old)))


def _bare(param: Param) -> Param:
    """Return a parameter without what the other columns say."""
    return attrs.evolve(param, wire="", sets={}, only=None)


def _sent(param: Param) -> str:
    parts = [f"sent as {code(param.wire)}"] if param.wire not in ("", param.name) and not param.when else []
    parts += [f"with {code(f'{key}={value}')}" for key, value in param.sets.items()]
    parts += [f"in the {param.only} dialect only"] if param.only else []
    return " ".join(parts)


def _by_type(found: Mapping[str, Iterable[str]]) -> str:
    rows = [(kind, ", ".join(map(code, sorted(names)))) for kind, names in sorted(found.items())]
    return table(("Type", "Names"), rows)


def finders(found: Mapping[str, FindBy], words: Words) -> str:
    """Return the table of what a record is found by."""
    rows = [
        (code(name), words.text(docs_fields.of_match(how, _NO_GRADES)), words.verified(how.grade))
        for name, how in found.items()
    ]
    return table(("Found by", "How", "Verified"), rows)


def fields(record: Mapping[str, Field], row: Mapping[str, Field], words: Words) -> tuple[str, str]:
    """Return the table of the fields of records and of rows of lists, and that of what is only published.

    ``row`` is empty where lists return whole records. That a field came in a later build does not describe it.
    """
    both = {**row, **record}
    behind = shown(both.values())
    rows: list[list[str]] = []
    others: dict[tuple[str, str], list[str]] = {}
    for name, field in both.items():
        where = "record" if name not in row else "both" if name in record else "row"
        kind = field_type(field)
        if not docs_fields.of_field(attrs.evolve(field, since=""), words.said, behind=behind):
            others.setdefault((kind, where), []).append(_with_build(field))
            continue
        about = words.text(docs_fields.of_field(_plain(field), _NO_GRADES, behind=behind))
        kind += f", {field.unit}" if field.unit else ""
        rows.append([_named(field, _wire(field)), kind, where, about, words.verified(field.grade)])
    more = [[kind, where, ", ".join(names)] for (kind, where), names in sorted(others.items())]
    head = ["Field", "Type", "In", "About", "Verified"]
    if row:
        return table(head, rows), table(("Type", "In", "Names"), more)
    return (
        table([one for one in head if one != "In"], [one[:2] + one[3:] for one in rows]),
        table(("Type", "Names"), [[kind, names] for kind, _, names in more]),
    )


def _plain(field: Field) -> Field:
    """Return a field without what the other columns say."""
    name = field.name
    return attrs.evolve(field, read=name, write=name, create=name, unit=None, detail=False, also={})


def _with_build(field: Field) -> str:
    return code(field.name) + (f" (since {field.since})" if field.since else "")


def _wire(field: Field) -> str:
    """Return the names of a field on the wire, where they are others than its own."""
    sent = [field.read] if field.ro else list(dict.fromkeys((field.write, field.create)))
    parts = [] if field.read == field.name and sent == [field.read] else [f"on the wire {code(field.read)}"]
    parts += [f"else {code(name)}" for name in field.also]
    if len(sent) > 1:
        parts.append(f"sent as {code(field.create)} in a create, {code(field.write)} in an update")
    elif sent != [field.read]:
        parts.append(f"sent as {code(field.write)}")
    return ", ".join(parts)
