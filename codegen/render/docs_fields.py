"""The docstrings below fields of models, bodies and filters: sentences made of the facts that the manifest has.

A field of which nothing is known beyond its name and its type gets none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

import attrs

from codegen.manifest.model import Field, FindBy, Param
from codegen.safe import wrap

#: A longer list of values says nothing to a reader.
_LONGEST_VALUES = 60
#: What a filter selects, by how it compares; ``{}`` is the field of a row.
_SELECTS = {
    "ge": "Rows whose {} is this{} or later.",
    "gt": "Rows whose {} is after this{}.",
    "le": "Rows whose {} is this{} or earlier.",
    "lt": "Rows whose {} is before this{}.",
    "contains": "Rows whose {} has this{} in it.",
    "truthy": "True: only rows whose {} is set.",
    "falsy": "True: only rows whose {} is not set.",
    "with": "False leaves out rows whose {} is set.",
    "without": "False leaves out rows whose {} is not set.",
}
#: The same of what is no moment.
_COMPARES = {"ge": "at least this", "gt": "more than this", "le": "at most this", "lt": "less than this"}
_WHAT = {"datetime": " moment", "date": " day", "days": " day", "str": " text"}


@attrs.frozen
class Grades:
    """What grades mean in the words of docstrings: of a filter, and of anything else, where the best say nothing."""

    filters: Mapping[str, str]
    fields: Mapping[str, str]


def grades(own: Mapping[str, str]) -> Grades:
    """Return what grades mean for an API; ``own`` is what its manifest says of them, if it does."""
    if own:
        said = {grade: f"Grade {grade}: {text.rstrip('.')}." for grade, text in own.items()}
        return Grades(said, {grade: text for grade, text in said.items() if grade in ("C", "D")})
    return Grades(
        {"A": "Seen live.", "B": "Seen live.", "C": "Published only.", "D": "Inferred."},
        dict.fromkeys(("C", "D"), "Not verified on a live tenant."),
    )


def below(text: str, indent: int = 4) -> str:
    """Return a docstring as the line below a field; nothing for nothing."""
    return f'\n{" " * indent}"""{wrap(text, indent, 104)}"""' if text else ""


def _sentence(note: str) -> str:
    """Return a note as a sentence; one that begins with a word of code keeps it."""
    first = note.split()[0]
    small = first[0].islower() and first.rstrip(",;:").isalpha()
    return f"{note[0].upper() if small else note[0]}{note[1:].rstrip('.')}."


def _sentences(parts: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(filter(None, parts)))


def of_field(
    field: Field, said: Grades, *, sent: bool = False, behind: Mapping[str, str] | None = None
) -> str:
    """Return what is known of a field of a model, or of a body that is ``sent``; empty where nothing is.

    ``behind`` are the ids whose names other fields show: the field with the name to that with the id.
    """
    shows = (behind or {}).get(field.name)
    return _sentences(
        (
            field.doc,
            _named(field, sent=sent),
            f"The name behind ``{shows}``." if shows else "",
            f"In {field.unit}." if field.unit else "",
            f"Above {field.warn_above:g} it is sent with a warning." if field.warn_above is not None else "",
            values(field.values),
            f"At most {field.longest} characters." if field.longest and sent else "",
            _bounds(field) if sent else "",
            "" if sent else "Set by the server." if field.ro else "",
            _wire(field, sent=sent),
            "" if sent or not field.also else f"Where an answer has none: {_places(field.also)}.",
            "Only in details, not in rows." if field.detail and not sent else "",
            builds(field.since, field.gone),
            _sentence(field.note) if field.note else "",
            said.fields.get(field.grade or "", ""),
        )
    )


def _bounds(field: Field) -> str:
    entries = " entries" if field.type.startswith("list[") else ""
    if field.least is None:
        return "" if field.most is None else f"At most {field.most}{entries}."
    return (
        f"At least {field.least}{entries}."
        if field.most is None
        else f"{field.least} to {field.most}{entries}."
    )


def _named(field: Field, *, sent: bool) -> str:
    if field.names is None:
        return f"The key of one of the ``{field.refers}``." if field.refers else ""
    where = field.names.get("where")
    narrowed = f" with {_pairs(where)}" if where else ""
    if sent:
        return f"The id or the name of one of the ``{field.names['of']}``{narrowed}."
    shown = f"; ``{field.shown}`` shows its name" if field.shown else ""
    return f"The id of one of the ``{field.names['of']}``{narrowed}{shown}."


def _wire(field: Field, *, sent: bool) -> str:
    """Say what a field is called on the wire, where that is another name."""
    if sent:
        if field.create != field.write:
            return f"Sent as ``{field.create}`` in a create, as ``{field.write}`` in an update."
        return f"Sent as ``{field.write}``." if field.write != field.name else ""
    if field.ro:
        return f"On the wire: ``{field.read}``." if field.read != field.name else ""
    if field.read == field.write == field.create:
        return f"On the wire: ``{field.read}``." if field.read != field.name else ""
    written = dict.fromkeys((field.write, field.create))
    return f"Read from ``{field.read}``, written as {' or '.join(f'``{name}``' for name in written)}."


def _places(names: Iterable[str]) -> str:
    return ", else ".join(f"``{name}``" for name in names)


def _pairs(given: Mapping[str, object]) -> str:
    return " and ".join(f"``{name}={value}``" for name, value in given.items())


def values(known: Sequence[object]) -> str:
    """Say which values are published, whole numbers in a row as a range; nothing where that gets long."""
    parts: list[str] = []
    for run in _runs(known):
        parts += [f"{run[0]} to {run[-1]}"] if len(run) > 2 else map(str, run)
    text = ", ".join(parts)
    return f"One of {text}." if text and len(text) <= _LONGEST_VALUES else ""


def _runs(known: Sequence[object]) -> Iterator[list[object]]:
    run = list(known[:1])
    for before, value in pairwise(known):
        if isinstance(before, int) and value == before + 1:
            run.append(value)
        else:
            yield run
            run = [value]
    if run:
        yield run


def builds(since: str, gone: str) -> str:
    """Say in which of the vendor's builds a field came and went; a description may be of a day instead."""
    came = f"{'Published since' if '-' in since else 'Since build'} {since}." if since else ""
    went = f"Not published since {gone}" if "-" in gone else f"Gone in build {gone}"
    return _sentences((came, f"{went}; older ones have it." if gone else ""))


def of_param(param: Param, said: Grades, *, listed: bool) -> str:
    """Return what is known of a filter of a list, or of an option; empty where that is name and type alone."""
    wire = param.wire if param.wire not in ("", param.name) else ""
    known = [
        param.doc,
        _selects(param) if listed else "",
        "A plain date means the end of that day." if param.end_of_day else "",
        f"Sent as ``{wire}``." if wire else "",
        f"``{'``, ``'.join(f'{k}={v}' for k, v in param.sets.items())}`` goes out with it."
        if param.sets
        else "",
        *(f"{value.capitalize()} sends {_pairs(sent)}." for value, sent in (param.when or {}).items()),
        _default(param.default),
        f"Sent in the {param.only} dialect only." if param.only else "",
        _sentence(param.note or param.hint or "") if param.note or param.hint else "",
    ]
    if not any(known) and not (listed and param.grade in ("A", "B", "D")):
        return ""
    if listed:
        return _sentences([*known, said.filters[param.grade or "C"] if param.only is None else ""])
    return _sentences([*known, said.fields.get(param.grade or "", "")])


def _default(value: object) -> str:
    if value is None:
        return ""
    return f"{value} unless given." if isinstance(value, bool) else f"``{value}`` unless given."


def _selects(param: Param) -> str:
    """Say which rows a filter of a list selects."""
    looked = ""
    if param.named:
        where = f" with {_pairs(param.named['where'])}" if param.named["where"] else ""
        several = param.type.startswith("list[")
        looked = (
            f"{'ids, or names' if several else 'an id, or a name'} of the ``{param.named['of']}``{where}."
        )
    if param.matches in (None, "none") or param.when:
        return f"{looked[:1].upper()}{looked[1:]}"
    field = f"``{param.matches}``"
    if param.op in _COMPARES and param.type not in ("datetime", "date", "days"):
        return f"Rows whose {field} is {_COMPARES[param.op]}."
    if param.op in _SELECTS:
        return _SELECTS[param.op].format(field, _WHAT.get(param.type, ""))
    one = "is one of these" if param.type.startswith("list[") else "is this"
    return f"Rows whose {field} {one}: {looked}" if looked else f"Rows whose {field} {one}."


def of_match(how: FindBy, said: Grades) -> str:
    """Return what is known of a field that a record is found by: the filter that is sent for it, and its evidence."""
    sent = "The whole list is read."
    if how.filter:
        sent = f"Sent as ``{how.filter}``."
    elif how.get:
        sent = "The record is got by it."
    if how.kept_in:
        sent = f"Kept in ``{how.kept_in[0]}``."
    return _sentences(
        (
            "" if how.alone else "Only narrows what others find.",
            sent,
            _sentence(how.note) if how.note else "",
            said.fields.get(how.grade, ""),
        )
    )
