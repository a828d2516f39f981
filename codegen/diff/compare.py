"""Compares two resolved manifests, the curated layer and the published one, and groups what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import attrs

from codegen.diff import moves
from codegen.diff.api import api
from codegen.diff.change import GRADES, Change, Grade
from codegen.diff.entities import Models
from codegen.diff.operations import Side, resource
from codegen.manifest.entities import element
from codegen.manifest.model import Manifest, Resource
from codegen.naming import naming
from codegen.naming.published import Published
from codegen.render import pytypes

#: Groups of changes that belong to no single resource.
CLIENT, MODELS, PUBLISHED_MODELS = "client", "other models", "api: other models"
#: What the groups of models begin with that several resources share: no one of them may claim the change.
SHARED, PUBLISHED_SHARED = "model ", "api: "


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
            changes = [Change(CLIENT, name, grade, "removed" if after is None else "added")]
        found += (attrs.evolve(one, group=f"{name}: {one.group}") if several else one for one in changes)
    return found


def _compare(old: Layers, new: Layers) -> list[Change]:
    """Return what changes for callers, by resource and grade."""
    package = new.manifest.package
    found = [Change(CLIENT, *change) for change in api(old.manifest.api, new.manifest.api)]
    found += _layer(
        _Layer("client.", "", f"{package}.models", pytypes.snake, MODELS, SHARED),
        Side(old.manifest.resources, old.manifest.entities),
        Side(new.manifest.resources, new.manifest.entities),
    )
    found += _layer(
        _Layer(
            "client.api.", "api.", f"{package}.api.models", naming.snake, PUBLISHED_MODELS, PUBLISHED_SHARED
        ),
        Side(old.published.resources, old.published.entities),
        Side(new.published.resources, new.published.entities),
    )
    return sorted(set(found), key=_order)


@attrs.frozen
class _Layer:
    prefix: str
    group: str
    package: str
    module: Callable[[str], str]
    models: str
    shared: str


def _order(change: Change) -> tuple[int, str, int, str, str]:
    places = {CLIENT: 0, MODELS: 2, PUBLISHED_MODELS: 4}
    starts = {SHARED: 2, "api.": 3, PUBLISHED_SHARED: 4}
    usual = next((place for start, place in starts.items() if change.group.startswith(start)), 1)
    place = places.get(change.group, usual)
    return place, change.group, GRADES.index(change.grade), change.symbol, change.what


def _layer(layer: _Layer, old: Side, new: Side) -> Iterator[Change]:
    origins = moves.resources(old.resources, new.resources)
    paths = moves.renamed_paths(old.resources, new.resources, origins)
    for name in sorted({*old.resources, *new.resources} - set(origins.values())):
        before, after = old.resources.get(origins.get(name, name)), new.resources.get(name)
        prefix, group = f"{layer.prefix}{name}", f"{layer.group}{name}"
        if name in origins and before is not None and after is not None:
            what = f"was {layer.prefix}{before.name}, with {_listed(after, before)}: {before.path} is {after.path} now"
            yield Change(group, prefix, "breaking", what)
            before = attrs.evolve(before, doc=after.doc)  # it names the path
        elif before is None and after is not None:
            yield Change(group, prefix, "feature", "added")
            before = _empty(after)
        elif before is not None and after is None:
            yield Change(group, prefix, "breaking", "removed")
            after = _empty(before)
        if before is not None and after is not None:
            if before.path != after.path and name not in origins:
                yield Change(group, prefix, "fix", f"its requests go to {after.path}, were to {before.path}")
            before = moves.relocated(before, paths)
            for symbol, grade, what in resource(prefix, before, after, old, new):
                yield Change(group, symbol, grade, what)
    had, have = _owners(old.resources), _owners(new.resources)
    owners = {name: had.get(name, set()) | have.get(name, set()) for name in {*had, *have}}
    models = Models(old.entities, new.entities)
    for name in sorted({*old.entities, *new.entities}):
        users = {origin for origin in owners.get(name, set()) if origin not in origins.values()}
        shared = f"{layer.shared}{name}" if users else layer.models
        group = f"{layer.group}{users.pop()}" if len(users) == 1 else shared
        symbol = f"{layer.package}.{layer.module(name)}.{name}"
        for field, grade, what in models.changes(name):
            yield Change(group, f"{symbol}.{field}" if field else symbol, grade, what)


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
