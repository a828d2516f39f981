"""Rules for ``published.yaml``: the lists and fields it names exist, and nothing is said twice."""

from __future__ import annotations

from codegen.manifest.model import Manifest, Op, Resource
from codegen.manifest.problems import Problem, did_you_mean
from codegen.naming.answers import fact
from codegen.naming.published import Published, key_of


def check(manifest: Manifest, published: Published) -> list[Problem]:
    """Return every problem of what is said of published lists."""
    problems = _resolvers(manifest, published)
    document = manifest.lists_document
    if document is None:
        return problems

    def complain(message: str, *trail: str | int) -> None:
        problems.append(document.problem(message, "lists", *trail))

    lists = {resource.path: resource for resource in published.resources.values() if _listed(resource)}
    curated = {
        op.request.path: resource.name
        for resource in manifest.resources.values()
        for op in resource.ops.values()
        if op.kind == "list" and op.request is not None and not op.of
    }
    schemas = [str(entity.schema) for entity in published.entities.values()]
    for path in manifest.lists:
        row = fact(manifest.lists, path, "row")
        if row is not None and row not in schemas:
            complain(f"{row!r} is no published schema{did_you_mean(row, schemas)}", path, "row", "value")
            continue
        if path not in lists:
            complain(f"{path!r} is no published list{did_you_mean(path, lists)}", path)
            continue
        if path in curated:
            complain(f"the list {path} is curated: say it in resources/{curated[path]}.yaml", path)
        told = published.described.get(path)
        if told is not None and row is not None:
            complain(f"the description says that its rows are {told.row}: delete this", path, "row")
        if told is not None and [fact(manifest.lists, path, "rows")] == told.keys:
            complain("the description says so too: delete this", path, "rows")
        for place, wire in enumerate(key_of(manifest.lists, path)):
            names = [field.read for field in published.entities[lists[path].row].fields.values()]
            if wire not in names:
                message = f"{wire!r} is no field of {lists[path].row}{did_you_mean(wire, names)}"
                complain(message, path, "key", "value", place)
        for place, name in enumerate(fact(manifest.lists, path, "sidecars") or ()):
            if name == fact(manifest.lists, path, "rows"):
                complain(
                    f"{name!r} has the rows, so it stands not beside them", path, "sidecars", "value", place
                )
    return problems


def _resolvers(manifest: Manifest, published: Published) -> list[Problem]:
    """Return what is wrong with the published lists in which ids are looked up."""
    problems: list[Problem] = []
    for name, how in manifest.api.get("resolvers", {}).items():
        if "published" not in how or manifest.api_document is None:
            continue
        called = how["published"]
        resource = published.resources.get(called)
        listed = resource.ops.get(how["op"]) if resource is not None and resource.row else None
        if resource is None or listed is None:
            close = did_you_mean(called, published.resources)
            said = f"client.api.{called} has no list {how['op']!r} of known rows{close}"
            problems.append(manifest.api_document.problem(said, "resolvers", name, "published"))
            continue
        fields = published.entities[resource.row].fields
        for key in ("match", "give"):
            if how[key] not in fields:
                said = f"{how[key]!r} is no field of {resource.row}{did_you_mean(how[key], fields)}"
                problems.append(manifest.api_document.problem(said, "resolvers", name, key))
    return problems


def _listed(resource: Resource) -> Op | None:
    op = resource.ops.get("list")
    return op if op is not None and op.kind == "list" and resource.row else None
