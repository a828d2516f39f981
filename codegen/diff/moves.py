"""Follows a path that was renamed: its operations are compared where they are now, and the move is said once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from codegen.manifest.model import Op, Request, Resource

#: So much of what two resources do must be the same for one to be the other under a new path.
_ALIKE = 0.5


def relocated(resource: Resource, paths: Mapping[str, str]) -> Resource:
    """Return a resource as it would be where paths are others now: the new path of each old one."""

    def there(request: Request) -> Request:
        for old, new in paths.items():
            if request.path == old or request.path.startswith(f"{old}/"):
                return attrs.evolve(request, path=new + request.path[len(old) :])
        return request

    def moved(op: Op) -> Op:
        requests = {dialect: request and there(request) for dialect, request in op.requests.items()}
        return attrs.evolve(op, requests=requests, experimental=[*map(there, op.experimental)])

    path = paths.get(resource.path, resource.path)
    return attrs.evolve(resource, path=path, ops={name: moved(op) for name, op in resource.ops.items()})


def renamed_paths(
    old: Mapping[str, Resource], new: Mapping[str, Resource], origins: Mapping[str, str]
) -> dict[str, str]:
    """Return the new path of each old one; ``origins`` are the old names of resources that are named anew."""
    pairs = ((old.get(origins.get(name, name)), resource) for name, resource in new.items())
    return {was.path: now.path for was, now in pairs if was is not None and was.path != now.path}


def resources(old: Mapping[str, Resource], new: Mapping[str, Resource]) -> dict[str, str]:
    """Return the resources that are there under another name and path: the old name of each new one."""
    gone = {name: resource for name, resource in old.items() if name not in new}
    came = {name: resource for name, resource in new.items() if name not in old}
    found: dict[str, str] = {}
    for name, resource in came.items():
        heirs = [origin for origin, before in gone.items() if _alike(before, resource)]
        rivals = [other for other, after in came.items() if heirs and _alike(gone[heirs[0]], after)]
        if len(heirs) == len(rivals) == 1:  # one that could have come from several is told as new
            found[name] = heirs[0]
    return found


def _alike(old: Resource, new: Resource) -> bool:
    if (old.entity, old.row) != (new.entity, new.row):
        return False
    before, after = _outline(relocated(old, {old.path: new.path})), _outline(new)
    return len(before & after) > _ALIKE * len(before | after)


def _outline(resource: Resource) -> set[tuple[object, ...]]:
    return {
        (name, op.kind, *((op.first[1].verb, op.first[1].path) if op.first else ()))
        for name, op in resource.ops.items()
    }


def operations(old: Mapping[str, Op], new: Mapping[str, Op]) -> Iterator[tuple[str, str]]:
    """Yield (old name, new name) of operations that only stand under another path now."""
    named = {op.was for op in new.values()}
    gone = {name: op for name, op in old.items() if name not in new and name not in named}
    came = {name: op for name, op in new.items() if name not in old and op.was not in old}
    for name, op in gone.items():
        heirs = [other for other, after in came.items() if _same(op, after)]
        rivals = [other for other, before in gone.items() if heirs and _same(before, came[heirs[0]])]
        if len(heirs) == len(rivals) == 1:
            yield name, heirs[0]


def _same(old: Op, new: Op) -> bool:
    """Whether two operations differ in nothing but their path; so little of it that may be chance does not count."""
    was, now = old.request, new.request
    if was is None or now is None or was.path == now.path:
        return False
    said = old.body is not None or len(old.query) > 1 or old.returns is not None
    return said and (
        (old.kind, was.verb, old.body, old.returns, set(old.query), list(old.path_types.values()))
        == (new.kind, now.verb, new.body, new.returns, set(new.query), list(new.path_types.values()))
    )
