"""Comparisons of filters: which field a filter of a list compares, where its own entry does not say it."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from codegen.manifest.model import Entity, Field, Op, Resource


def compare(resource: Resource, entities: Mapping[str, Entity], names: Collection[str]) -> None:
    """Let the filters with these names compare the field of that name, where rows or records have it."""
    listed = resource.listed
    fields = all_fields(resource.row, entities) | all_fields(resource.entity, entities)
    for param in listed.query.values() if listed is not None else ():
        if param.matches is None and param.name in names and param.name in fields:
            param.matches = param.name


def take_over(
    resource: Resource, entities: Mapping[str, Entity], known: Op, curated: Mapping[str, Field]
) -> None:
    """Take over what the curated list of the same rows knows: what a filter compares, and its grade.

    ``curated`` are the fields of its rows by the names there; here they have those of the wire.
    """
    fields = {field.read: name for name, field in all_fields(resource.row, entities).items()}
    by_wire = {param.wire: param for param in known.query.values() if not param.sets and not param.when}
    for param in resource.ops["list"].query.values():
        if (origin := by_wire.get(param.wire)) is None:
            continue
        param.grade, param.widens = origin.grade, origin.widens
        column = curated.get(origin.matches or "")
        if origin.matches == "none":
            param.matches = "none"
        elif column is not None and column.read in fields and param.type == origin.type:
            param.matches, param.op, param.loose = fields[column.read], origin.op, origin.loose


def all_fields(name: str, entities: Mapping[str, Entity]) -> dict[str, Field]:
    """Return the fields of an entity with those of its bases."""
    entity = entities.get(name)
    if entity is None:
        return {}
    found: dict[str, Field] = {}
    for base in entity.bases:
        found |= all_fields(base, entities)
    return found | entity.fields
