"""Compares two resolved manifests, the curated layer and the published one, and groups what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import attrs

from codegen import naming, pytypes
from codegen.diff.api import api
from codegen.diff.change import GRADES, Change
from codegen.diff.entities import Models
from codegen.diff.operations import Side, resource
from codegen.entities import element
from codegen.model import Manifest, Resource
from codegen.published import Published

#: Groups of changes that belong to no single resource.
CLIENT, MODELS, PUBLISHED_MODELS = "client", "other models", "api: other models"


@attrs.define
class Layers:
    """Everything a manifest promises callers."""

    manifest: Manifest
    published: Published


def compare(old: Layers, new: Layers) -> list[Change]:
    """Return what changes for callers, by resource and grade."""
    found = [Change(CLIENT, *change) for change in api(old.manifest.api, new.manifest.api)]
    found += _layer(
        _Layer("client.", "", "halopsa.models", pytypes.snake, MODELS),
        Side(old.manifest.resources, old.manifest.entities),
        Side(new.manifest.resources, new.manifest.entities),
    )
    found += _layer(
        _Layer("client.api.", "api.", "halopsa.api.models", naming.snake, PUBLISHED_MODELS),
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


def _order(change: Change) -> tuple[int, str, int, str, str]:
    places = {CLIENT: 0, MODELS: 2, PUBLISHED_MODELS: 4}
    place = places.get(change.group, 3 if change.group.startswith("api.") else 1)
    return place, change.group, GRADES.index(change.grade), change.symbol, change.what


def _layer(layer: _Layer, old: Side, new: Side) -> Iterator[Change]:
    for name in sorted({*old.resources, *new.resources}):
        before, after = old.resources.get(name), new.resources.get(name)
        prefix, group = f"{layer.prefix}{name}", f"{layer.group}{name}"
        if before is None and after is not None:
            yield Change(group, prefix, "feature", "added")
            before = _empty(after)
        elif before is not None and after is None:
            yield Change(group, prefix, "breaking", "removed")
            after = _empty(before)
        if before is not None and after is not None:
            for symbol, grade, what in resource(prefix, before, after, old, new):
                yield Change(group, symbol, grade, what)
    owners = _owners(old.resources) | _owners(new.resources)
    models = Models(old.entities, new.entities)
    for name in sorted({*old.entities, *new.entities}):
        group = f"{layer.group}{owners[name]}" if name in owners else layer.models
        symbol = f"{layer.package}.{layer.module(name)}.{name}"
        for field, grade, what in models.changes(name):
            yield Change(group, f"{symbol}.{field}" if field else symbol, grade, what)


def _empty(resource: Resource) -> Resource:
    return attrs.evolve(resource, ops={})


def _owners(resources: Mapping[str, Resource]) -> dict[str, str]:
    """Return the resource that each model is shown with: one whose record it is, else one that uses it."""
    found: dict[str, str] = {}
    for name, owner in sorted(resources.items()):
        for entity in (owner.entity, owner.row):
            found.setdefault(entity, name)
    for name, owner in sorted(resources.items()):
        for op in owner.ops.values():
            for word in (op.returns, op.body):
                if word:
                    found.setdefault(element(word), name)
    return found
