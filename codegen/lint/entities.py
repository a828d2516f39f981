"""Rules for entities and their fields."""

from __future__ import annotations

import re
from typing import Any

from codegen.lint.context import Context, Facts, as_facts
from codegen.manifest.model import Entity, Field
from codegen.manifest.problems import did_you_mean
from codegen.naming import reserved
from codegen.safe import is_identifier

#: Types in the annotations of a model; a field of that name would hide them.
_HIDING = {"int", "float", "bool", "str", "list", "dict", "dt"}
#: Arguments of every create and update.
_ARGUMENTS = {"allow_unknown"}


def check(context: Context) -> None:
    """Check every entity."""
    for entity in context.manifest.entities.values():
        for field in entity.fields.values():
            _named(context, entity, field)
        if not entity.is_row:
            _curated(context, entity)
            _rows(context, entity)


def _named(context: Context, entity: Entity, field: Field) -> None:
    trail = ("fields", field.name)
    if message := context.unknown_word(field.type):
        context.complain(entity.document, message, *trail, "type")
    reason = None
    if not is_identifier(field.name):
        reason = "cannot be a Python name"
    elif field.name in reserved.of_records(custom_fields=context.manifest.custom_fields):
        reason = "is taken by all records"
    elif field.name in _ARGUMENTS and not field.ro:
        reason = "is an argument of the calls that write it"
    elif field.name in _HIDING:
        reason = "hides a type of that name"
    if reason:
        message = f"field {field.name!r} of {entity.name} {reason}; give it another name with wire"
        if reason.startswith("is "):
            message += f", such as {field.name}_"
        context.complain(entity.document, message, *trail)


def _curated(context: Context, entity: Entity) -> None:
    data: Any = entity.document.data
    document, known = entity.document, context.fields(entity.name)
    context.graded(document, f"entity {entity.name!r}", "entity")
    inherited = {name for base in entity.bases for name in context.fields(base)}
    readers = {
        f.read: n for base in entity.bases for n, f in context.fields(base).items() if "extends" in data
    }
    for name, given in data.get("fields", {}).items():
        facts = as_facts(given)
        field = known.get(name)
        if field is None:
            context.complain(document, f"field {name!r} got lost", "fields", name)
            continue
        if "extends" in data and name in inherited:
            message = f"{data['extends']} has field {name!r} already"
            context.complain(document, message, "fields", name)
        context.supported(document, facts, "fields", name)
        if "warn_above" in facts and (not field.unit or field.type not in ("int", "float")):
            message = "warn_above is for a number whose unit the warning can say"
            context.complain(document, message, "fields", name, "warn_above")
        _held(context, entity, field, facts)
        if "refers" in facts and (
            said := context.missing("resource", facts["refers"], context.manifest.resources)
        ):
            context.complain(document, said, "fields", name, "refers")
        _names(context, entity, field, facts)
        if "derive" not in facts and readers.setdefault(field.read, name) != name:
            message = f"{readers[field.read]!r} and {name!r} are both read from {field.read!r}"
            context.complain(document, message, "fields", name)
        _published(context, entity, field, facts)
        _elsewhere(context, entity, field, facts)
        _transform(context, entity, facts, known, name)
    for name in entity.key:
        if name not in known:
            message = f"key {name!r} is no field of {entity.name}{did_you_mean(name, known)}"
            context.complain(document, message, "key")


def _names(context: Context, entity: Entity, field: Field, facts: Facts) -> None:
    """Complain where the names that a field takes cannot be looked up, or shown."""
    document, known = entity.document, context.fields(entity.name)
    if field.names is not None and field.curated:
        if field.type not in ("int", "guid", "str"):
            message = f"names is for an id, and {field.name!r} is of type {field.type!r}"
            context.complain(document, message, "fields", field.name, "names")
        of, where = field.names["of"], field.names.get("where", {})
        unknown = context.missing("resolver for", of, context.manifest.api.get("resolvers", {}))
        for message in [unknown] if unknown else context.narrowing(of, where).values():
            context.complain(document, message, "fields", field.name, "names")
    if "shown" in facts and (field.names is None or facts["shown"] not in known):
        close = did_you_mean(facts["shown"], known)
        message = f"shown is the field of {entity.name} with the name behind an id that names a list{close}"
        context.complain(document, message, "fields", field.name, "shown")


def _held(context: Context, entity: Entity, field: Field, facts: Facts) -> None:
    """Complain where what a field holds, as callers read it, does not go with its type."""
    if "one_of" in facts:
        words = facts.get("derive", {}).get("words", {})
        other = next((word for word in words.values() if word not in facts["one_of"]), None)
        if field.type != "str":
            message = f"one_of is for a text, and {field.name!r} is of type {field.type!r}"
            context.complain(entity.document, message, "fields", field.name, "one_of")
        elif other is not None:
            message = f"{other!r} of derive is none of one_of{did_you_mean(other, facts['one_of'])}"
            context.complain(entity.document, message, "fields", field.name, "one_of")
    if bounds := [part for part in ("least", "most") if part in facts]:
        if field.type not in ("int", "float") and not field.type.startswith("list["):
            message = f"{bounds[0]} is for a number or a list, and {field.name!r} is of type {field.type!r}"
            context.complain(entity.document, message, "fields", field.name, bounds[0])
        elif len(bounds) == 2 and facts["least"] > facts["most"]:
            message = f"{field.name!r} has no value between least and most"
            context.complain(entity.document, message, "fields", field.name, "most")
    if "default" in facts and field.type != "object":
        message = f"default is for an object, and {field.name!r} is of type {field.type!r}"
        context.complain(entity.document, message, "fields", field.name, "default")
    if "holds" in facts and field.type not in ("any", "object"):
        message = f"holds is for any and object, and {field.name!r} is of type {field.type!r}"
        context.complain(entity.document, message, "fields", field.name, "holds")


def _rows(context: Context, entity: Entity) -> None:
    """Complain where rows are published with other types than records: rows have the record's type."""
    data: Any = entity.document.data
    schema = data.get("row", {}).get("of")
    listed, record = (context.upstream.fields(name) if name else None for name in (schema, data.get("of")))
    if not listed or not record:
        return
    said: Any = data["row"].get("differs", {})
    words = {
        name: (as_facts(given)["type"], as_facts(record[name])["type"])
        for name, given in listed.items()
        if name in record
    }
    for name, (row, whole) in words.items():
        if row != whole and said.get(name) != row:
            message = f"{schema}.{name} is published as {row!r}, but {data['of']}.{name} as {whole!r}"
            message += f"; say so with differs: {{{name}: {row!r}}}"
            context.complain(entity.document, message, "row", "of")
    for name, word in said.items():
        row, whole = words.get(name, ("", ""))
        if row in (whole, "") or row != word:
            message = f"stale: {schema}.{name} is published as {row or 'nothing'!r} now"
            context.complain(entity.document, message, "row", "differs", name)


def _published(context: Context, entity: Entity, field: Field, facts: Facts) -> None:
    document, trail = entity.document, ("fields", field.name)
    published = context.origin(entity)
    if published is None:
        return
    data: Any = document.data
    schema = data.get("row", {}).get("of")
    listed = (context.upstream.fields(schema) if schema else None) or {}
    separate = [key for key in facts if key in ("read", "write", "create")]
    for key in separate or ["wire"]:
        wire = str(facts.get(key, facts.get("wire", field.name)))
        root = re.split(r"[.\[]", wire)[0]
        if root not in published and root not in listed and not facts.get("new"):
            message = f"{data.get('of') or data.get('extends')} has no field {root!r}{did_you_mean(root, published)}"
            context.complain(document, message, *trail, key)
    if "derive" in facts:
        return
    wire = str(facts.get("wire", field.name))
    origin = published.get(str(facts.get("read", wire)))
    vendor = str(origin["type"] if isinstance(origin, dict) else origin or "")
    context.correction(document, facts, vendor, *trail)
    if facts.get("new") and wire in published:
        context.complain(document, "is not new: it is published now", *trail, "new")


def _elsewhere(context: Context, entity: Entity, field: Field, facts: Facts) -> None:
    document, trail = entity.document, ("fields", field.name, "also")
    published, data = context.origin(entity), entity.document.data
    if "also" in facts and "derive" in facts:
        context.complain(document, "a derived field reads what the field it is made from reads", *trail)
    if published is None or not isinstance(data, dict):
        return
    schema = data.get("row", {}).get("of")
    known = {**published, **((context.upstream.fields(schema) if schema else None) or {})}
    for place, said in facts.get("also", {}).items():
        root = place.partition(".")[0]
        if place == field.read:
            context.complain(document, f"{place!r} is where it is read from anyway", *trail, place)
        elif said == "new" and root in known:
            context.complain(document, f"{root!r} is not new: it is published now", *trail, place)
        elif said == "published" and root not in known:
            message = (
                f"{data.get('of') or data.get('extends')} has no field {root!r}{did_you_mean(root, known)}"
            )
            context.complain(document, message, *trail, place)
        elif not (field.grade and field.note):
            message = (
                f"{place!r} is another place: it needs a grade and a note that say where the fact comes from"
            )
            context.complain(document, message, *trail, place)


def _transform(context: Context, entity: Entity, facts: Facts, known: dict[str, Field], name: str) -> None:
    via = facts.get("via")
    if via is None or context.manifest.api_document is None:
        return
    document, trail = entity.document, ("fields", name, "via")
    kind = via if isinstance(via, str) else next(iter(via))
    if message := context.missing("transform", kind, context.manifest.api.get("transforms", {})):
        context.complain(document, message, *trail)
    given = via if isinstance(via, dict) else {}
    if kind == "name_of":
        message = context.missing(
            "resolver for", given.get(kind, ""), context.manifest.api.get("resolvers", {})
        )
    elif kind == "key_field":
        message = context.missing("resource", given.get("of", ""), context.manifest.resources)
    elif kind == "name_parts":
        parts = given.get(kind, "").split()
        message = next(filter(None, (context.missing("field", part, known) for part in parts)), None)
    if message:
        context.complain(document, message, *trail)
