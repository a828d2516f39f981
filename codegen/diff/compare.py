"""Compares two resolved manifests, the curated layer and the published one, and groups what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import attrs

from codegen.diff import moves
from codegen.diff.api import api
from codegen.diff.change import (
    CLIENT,
    MODELS,
    PUBLISHED_MODELS,
    PUBLISHED_SHARED,
    SHARED,
    Change,
    Grade,
    Layer,
    Part,
    order,
)
from codegen.diff.entities import Models, fields
from codegen.diff.operations import Side, resource
from codegen.manifest.entities import element
from codegen.manifest.model import Manifest, Resource
from codegen.naming import naming
from codegen.naming.published import Published
from codegen.render import pytypes


@attrs.define
class Layers:
    """Everything a manifest promises callers."""

    manifest: Manifest
    published: Published


def compare(old: Mapping[str, Layers], new: Mapping[str, Layers]) -> list[Change]:
    """Return what changes for callers of all APIs, by their packages; of several, groups say which one it is."""
    found: list[Change] = []
    several = len({*old, *new}) > 1
    for name in sorted({*old, *new}):
        before, after = old.get(name), new.get(name)
        if before is not None and after is not None:
            changes = _compare(before, after)
        else:
            grade: Grade = "breaking" if after is None else "feature"
            changes = [Change(CLIENT, name, grade, "removed" if after is None else "added", "api", "api")]
        found += (attrs.evolve(one, api=name) if several else one for one in changes)
    return found


def _compare(old: Layers, new: Layers) -> list[Change]:
    """Return what changes for callers, by resource and grade."""
    package = new.manifest.package
    found = [Change(CLIENT, *change, "api", "api") for change in api(old.manifest.api, new.manifest.api)]
    curated = _Layer("curated", "client.", "", f"{package}.models", pytypes.snake, MODELS, SHARED)
    sides = (
        Side(old.manifest.resources, old.manifest.entities),
        Side(new.manifest.resources, new.manifest.entities),
    )
    found += _layer(curated, *sides)
    published = _Layer(
        "published",
        "client.api.",
        "api.",
        f"{package}.api.models",
        naming.snake,
        PUBLISHED_MODELS,
        PUBLISHED_SHARED,
        _homes(curated, *sides),
    )
    found += _layer(
        published,
        Side(old.published.resources, old.published.entities),
        Side(new.published.resources, new.published.entities),
    )
    return sorted(set(found), key=order)


@attrs.frozen
class _Layer:
    name: Layer
    prefix: str
    group: str
    package: str
    module: Callable[[str], str]
    models: str
    shared: str
    homes: Mapping[str, str] = attrs.Factory(dict)
    """By schema, the group of the curated model that is made of it."""

    def change(self, group: str, symbol: str, grade: Grade, what: str) -> Change:
        """Return a change of a resource, its operations or their filters."""
        depth = symbol.removeprefix(self.prefix).count(".")
        part: Part = "filter" if symbol.endswith("=)") else "operation" if depth else "resource"
        return Change(group, symbol, grade, what, self.name, part)


def _layer(layer: _Layer, old: Side, new: Side) -> Iterator[Change]:
    origins = moves.resources(old.resources, new.resources)
    paths = moves.renamed_paths(old.resources, new.resources, origins)
    for name in sorted({*old.resources, *new.resources} - set(origins.values())):
        before, after = old.resources.get(origins.get(name, name)), new.resources.get(name)
        prefix, group = f"{layer.prefix}{name}", f"{layer.group}{name}"
        if name in origins and before is not None and after is not None:
            what = f"was {layer.prefix}{before.name}, with {_listed(after, before)}: {before.path} is {after.path} now"
            yield layer.change(group, prefix, "breaking", what)
            before = attrs.evolve(before, doc=after.doc)  # it names the path
        elif before is None and after is not None:
            yield layer.change(group, prefix, "feature", "added")
            before = _empty(after)
        elif before is not None and after is None:
            yield layer.change(group, prefix, "breaking", "removed")
            after = _empty(before)
        if before is not None and after is not None:
            if before.path != after.path and name not in origins:
                what = f"its requests go to {after.path}, were to {before.path}"
                yield layer.change(group, prefix, "fix", what)
            before = moves.relocated(before, paths)
            for symbol, grade, what in resource(prefix, before, after, old, new):
                yield layer.change(group, symbol, grade, what)
    groups = _groups(layer, old, new, set(origins.values()))
    models = Models(old.entities, new.entities)
    for name, group in groups.items():
        entity = new.entities.get(name) or old.entities[name]
        schema = entity.schema or ""
        symbol = f"{layer.package}.{layer.module(name)}.{name}"
        found = models.changes(name)
        known = {**fields(name, old.entities), **fields(name, new.entities)} if found else {}
        for field, grade, what in found:
            yield Change(
                group,
                f"{symbol}.{field}" if field else symbol,
                grade,
                what,
                layer.name,
                "field" if field else "model",
                schema,
                known[field].read if field in known else "",
                layer.homes.get(schema, ""),
            )


def _groups(layer: _Layer, old: Side, new: Side, moved: set[str]) -> dict[str, str]:
    """Return the group of each model: the resource whose record it is, else one for what several share.

    ``moved`` are old names of resources.
    """
    had, have = _owners(old.resources), _owners(new.resources)
    owners = {name: had.get(name, set()) | have.get(name, set()) for name in {*had, *have}}
    found: dict[str, str] = {}
    for name in sorted({*old.entities, *new.entities}):
        users = {origin for origin in owners.get(name, set()) if origin not in moved}
        shared = f"{layer.shared}{name}" if users else layer.models
        found[name] = f"{layer.group}{users.pop()}" if len(users) == 1 else shared
    return found


def _homes(layer: _Layer, old: Side, new: Side) -> dict[str, str]:
    """Return the group of the curated models by the schema that they are made of."""
    found: dict[str, str] = {}
    for name, group in _groups(layer, old, new, set()).items():
        for side in (old, new):
            if name in side.entities and (schema := side.entities[name].schema):
                found.setdefault(schema, group)
    return found


def _empty(resource: Resource) -> Resource:
    return attrs.evolve(resource, ops={})


def _listed(new: Resource, old: Resource) -> str:
    """Return the operations that came along."""
    return ", ".join(sorted({*new.ops} & {*old.ops}))


def _owners(resources: Mapping[str, Resource]) -> dict[str, set[str]]:
    """Return the resources that each model is a record of, else those that use it."""
    found: dict[str, set[str]] = {}
    for name, owner in resources.items():
        for entity in (owner.entity, owner.row):
            found.setdefault(entity, set()).add(name)
    users: dict[str, set[str]] = {}
    for name, owner in resources.items():
        for op in owner.ops.values():
            for word in (op.returns, op.body):
                if word:
                    users.setdefault(element(word), set()).add(name)
    return users | found
