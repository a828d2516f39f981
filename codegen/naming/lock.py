"""``names.lock``: public names once published. Lines are added, none is changed or removed.

The name of every operation is pinned; of models, fields and parameters those that do not
follow from the wire's name alone. What is gone keeps its line, so that it has its old name
when it comes back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import attrs

from codegen import places
from codegen.manifest import yamlout
from codegen.manifest.problems import Problem
from codegen.manifest.source import Document, load
from codegen.naming.naming import segment_of
from codegen.safe import is_identifier

NAME = "names.lock"
_HEADER = "# Public names once published. `python -m codegen import-openapi` adds names and changes none.\n"
_OPERATION = re.compile(r"(?:GET|POST|PUT|PATCH|DELETE) /")
Names = dict[str, str]


@attrs.define
class Lock:
    """Names by what they are for; of all but operations only those that are not the wire's."""

    ops: Names = attrs.Factory(dict)  # "GET /Tickets": "tickets.list"
    schemas: Names = attrs.Factory(dict)  # "odata.Error": "odata_Error"
    fields: dict[str, Names] = attrs.Factory(dict)  # by schema
    params: dict[str, Names] = attrs.Factory(dict)  # by operation
    document: Document | None = attrs.field(default=None, eq=False, repr=False)

    @classmethod
    def read(cls, root: Path, problems: list[Problem]) -> Lock:
        """Read the lock in ``root``; what is wrong with its form is appended to ``problems``."""
        path = root / NAME
        if not path.is_file():
            return cls()
        found: list[Problem] = []
        document = load(path, places.home(root), found)
        lock = cls(document=document)
        data = document.data if isinstance(document.data, dict) else {}
        if not isinstance(document.data, dict | None):
            found.append(document.problem("is not a mapping"))
        for part, given in data.items():
            if part in ("ops", "schemas"):
                getattr(lock, part).update(_names(document, given, found, part))
            elif part in ("fields", "params") and isinstance(given, dict):
                getattr(lock, part).update(
                    {name: _names(document, names, found, part, name) for name, names in given.items()}
                )
            else:
                found.append(document.problem(f"{part!r} is no part of {NAME}", part))
        problems += found
        return lock

    def text(self) -> str:
        """Return the text of the file: sorted, one name a line."""
        data: dict[str, object] = {"ops": dict(sorted(self.ops.items(), key=_order))}
        if self.schemas:
            data["schemas"] = dict(sorted(self.schemas.items()))
        for part, given in (("fields", self.fields), ("params", self.params)):
            if found := {name: dict(sorted(names.items())) for name, names in sorted(given.items()) if names}:
                data[part] = found
        return _HEADER + "\n".join(yamlout.block(data, 2)) + "\n"

    def write(self, root: Path) -> bool:
        """Write the file where it differs; return whether it did."""
        path, content = root / NAME, self.text().encode("ascii")
        if path.is_file() and path.read_bytes() == content:
            return False
        path.write_bytes(content)
        return True

    def resources(self) -> Names:
        """Return the name of each first path segment."""
        return {segment_of(which): name.split(".")[0] for which, name in sorted(self.ops.items(), key=_order)}

    def methods(self) -> dict[str, Names]:
        """Return the names of the operations of each resource, those that are gone included."""
        found: dict[str, Names] = {}
        for which, name in self.ops.items():
            resource, method = name.split(".", 1)
            found.setdefault(resource, {})[which] = method
        return found

    def joined(self, new: Lock) -> Lock:
        """Return this lock with what is new in ``new``; what is here wins."""
        return Lock(
            {**new.ops, **self.ops},
            {**new.schemas, **self.schemas},
            {n: {**new.fields.get(n, {}), **self.fields.get(n, {})} for n in {*new.fields, *self.fields}},
            {n: {**new.params.get(n, {}), **self.params.get(n, {})} for n in {*new.params, *self.params}},
            self.document,
        )

    def lines(self) -> set[str]:
        """Return every name with what it is for, to compare two locks."""
        found = {f"{which}: {name}" for which, name in [*self.ops.items(), *self.schemas.items()]}
        for part in (self.fields, self.params):
            found |= {
                f"{home} {wire}: {name}" for home, names in part.items() for wire, name in names.items()
            }
        return found


def check(lock: Lock, wanted: Lock, root: Path) -> Iterator[Problem]:
    """Yield what the lock lacks of the names in use, and names given twice."""
    document = lock.document or Document(places.shown(root / NAME, root), {}, {})
    lacking = sorted(wanted.lines() - lock.lines())
    if lacking:
        more = f" and {len(lacking) - 1} more" if len(lacking) > 1 else ""
        message = f"lacks `{lacking[0]}`{more}; run `python -m codegen import-openapi` to pin new names"
        yield document.problem(message)
    homes: dict[str, str] = {}
    owners: dict[str, str] = {}
    taken: dict[str, str] = {}
    for which, name in lock.ops.items():
        home, segment = name.split(".")[0], segment_of(which)
        if (other := taken.setdefault(name, which)) != which:
            yield document.problem(f"{name!r} is the name of {other} too", "ops", which)
        elif homes.setdefault(segment, home) != home or owners.setdefault(home, segment) != segment:
            message = f"/{segment} is {homes[segment]!r} and {home!r} is /{owners.get(home, segment)} above"
            yield document.problem(message, "ops", which)
    yield from _clashes(document, lock.schemas, "schemas")
    for part, given in (("fields", lock.fields), ("params", lock.params)):
        for home, names in given.items():
            yield from _clashes(document, names, part, home)


def _clashes(document: Document, names: Names, *trail: str) -> Iterator[Problem]:
    taken: dict[str, str] = {}
    for wire, name in names.items():
        if (other := taken.setdefault(name, wire)) != wire:
            yield document.problem(f"{name!r} is the name of {other!r} too", *trail, wire)


def _names(document: Document, given: object, problems: list[Problem], *trail: str) -> Names:
    found: Names = {}
    for wire, name in given.items() if isinstance(given, dict) else ():
        parts = name.split(".") if isinstance(name, str) else []
        if len(parts) != (2 if trail[0] == "ops" else 1) or not all(map(is_identifier, parts)):
            problems.append(document.problem(f"{name!r} cannot be a name", *trail, wire))
        elif trail[0] == "ops" and not _OPERATION.match(wire):
            problems.append(document.problem(f"{wire!r} is no operation", *trail, wire))
        else:
            found[wire] = name
    if not isinstance(given, dict) and given is not None:
        problems.append(document.problem("is not a mapping", *trail))
    return found


def _order(item: tuple[str, str]) -> tuple[str, str, str]:
    verb, path = item[0].split(" ", 1)
    return path.lower(), path, verb
