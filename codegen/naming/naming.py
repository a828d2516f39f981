"""Gives everything published its public name, by rules that do not depend on order.

``client.api.<first path segment>.<operation>``: plain CRUD is ``list get create update
delete``, another operation is named by the literal segments that are left; on a clash
the verb goes in front, then ``_by_<parameter>``. Names that were published before are
handed in as ``locked`` (see ``codegen/lock.py``) and never change or change hands.
"""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from itertools import count

from codegen.manifest.signatures import CALL, ORDER, PAGES
from codegen.safe import is_file_name, is_identifier

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
#: Taken by methods that come with the plain ones, and by types in signatures.
_KEPT = frozenset({"update", "list_all", "int", "str", "bool", "bytes", "float", "object"})
#: Names a module of a package's ``api`` cannot have: a folder there, a word its index uses.
_NO_RESOURCE = frozenset({"models", "lazy"})
#: Names that generated modules import or define; a model of that name would hide them.
_NO_MODEL = frozenset(
    {
        "Any", "Checkpoint", "ClassVar", "Entity", "FileInput", "Ids", "Listing", "Mapping", "OnProgress", "Page",
        "Progress", "PublishedResource", "Sequence", "Timeout", "TypedDict", "Unpack", "When", "None", "True", "False",
    }
)  # fmt: skip
#: Types and helpers in the body of a model; a field of that name would hide them.
_NO_FIELD = frozenset({"int", "str", "bool", "float", "list", "dict", "dt", "self"}) | _NO_MODEL
_NO_ID = frozenset({"self", "timeout", "body", "files", "query", "data", "fields", "int", "str"})
#: In the signature of a list: what goes out under that name, and what is of the method itself.
_LISTING = PAGES | ORDER.keys()
_NO_QUERY = frozenset({"self", "timeout"})
_NO_FILTER = _NO_QUERY | _LISTING | CALL
_HTTP = {"GET": "get", "POST": "post", "PUT": "put", "PATCH": "patch", "DELETE": "delete"}


def snake(text: str) -> str:
    """``AISuggestion`` becomes ``ai_suggestion``, ``create-webhook`` ``create_webhook``."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", text)
    return re.sub(r"[^A-Za-z0-9]+", "_", spaced).strip("_").lower()


def python_name(wire: str, taken: Collection[str] = ()) -> str:
    """Return a Python name for a name of the wire: the same where it can be one."""
    name = re.sub(r"[^A-Za-z0-9_]", "_", wire)
    if name[:1].isdigit() or not name.strip("_") or name.startswith("__"):
        name = f"n{name}"
    while keyword.iskeyword(name) or name in taken:
        name = f"{name}_"
    return name


def segment_of(which: str) -> str:
    """Return the first path segment of ``"GET /Tickets/{id}"``: ``Tickets``."""
    return which.split(" ", 1)[1].strip("/").split("/")[0]


def parameters(path: str) -> list[str]:
    """Return the names of the parameters in a path, in order."""
    return _PLACEHOLDER.findall(path)


def ids(path: str) -> list[str]:
    """Return what a method calls the parameters of its path, in order."""
    found: list[str] = []
    for wire in parameters(path):
        found.append(python_name(wire, {*found, *_NO_ID}))
    return found


def fields(wires: Iterable[str], locked: Mapping[str, str], reserved: Iterable[str] = ()) -> dict[str, str]:
    """Return the Python name of each name of the wire; those that can stay as they are come first."""
    wires = sorted(set(wires))
    names = {wire: locked[wire] for wire in wires if wire in locked}
    taken = {*locked.values(), *reserved}
    for exact in (True, False):
        for wire in wires:
            if wire not in names and (not exact or python_name(wire, taken) == wire):
                names[wire] = python_name(wire, taken)
                taken.add(names[wire])
    return names


def record_fields(wires: Iterable[str], locked: Mapping[str, str], reserved: Iterable[str]) -> dict[str, str]:
    """Return the names of the fields of a model."""
    return fields(wires, locked, {*reserved, *_NO_FIELD})


def query(wires: Collection[str], locked: Mapping[str, str], *, listing: bool) -> dict[str, str]:
    """Return the names of query parameters; what a signature has of its own keeps its name there."""
    if not listing:
        return fields(wires, locked, _NO_QUERY)
    own = {wire: wire for wire in wires if wire in _LISTING}
    return own | fields(set(wires) - own.keys(), locked, _NO_FILTER)


def resources(segments: Collection[str], locked: Mapping[str, str]) -> dict[str, str]:
    """Return the name of the resource for each first path segment."""
    names = {segment: locked[segment] for segment in segments if segment in locked}
    taken = set(locked.values())
    for segment in sorted(set(segments) - names.keys(), key=lambda text: (text.lower(), text)):
        stem = python_name(snake(segment) or "root", _NO_RESOURCE)
        stem = stem if is_file_name(f"{stem}.py") else f"{stem}_"
        names[segment] = _numbered(stem, taken)
        taken.add(names[segment])
    return names


def models(schemas: Collection[str], locked: Mapping[str, str]) -> dict[str, str]:
    """Return the name of the model for each schema: its own, where that can be a class and a module."""
    names = {schema: locked[schema] for schema in schemas if schema in locked}
    taken = {text for name in locked.values() for text in (name, snake(name))}
    for exact in (True, False):
        for schema in sorted(set(schemas) - names.keys()):
            if exact and _class(schema) != schema:
                continue
            stem = _class(schema)
            name = next(name for name in _numbers(stem) if name not in taken and snake(name) not in taken)
            if exact and name != schema:
                continue
            names[schema] = name
            taken |= {name, snake(name)}
    return names


def unsure(models: Mapping[str, str]) -> dict[str, str]:
    """Return the models whose names do not follow from the schema's alone, so that they must be pinned."""
    modules = Counter(snake(_class(schema)) for schema in models)
    return {
        schema: name
        for schema, name in models.items()
        if name != schema or modules[snake(_class(schema))] > 1
    }


def _class(schema: str) -> str:
    """Return a class name whose module can be found by it, and that no method or field can hide."""
    name = re.sub(r"[^A-Za-z0-9]+", "_", schema) if not is_identifier(schema) or "__" in schema else schema
    name = name.strip("_") or "Model"
    if name[0].isdigit():
        name = f"N{name}"
    module = snake(name)
    bad = name in _NO_MODEL or name == module or name.endswith("Api") or keyword.iskeyword(module)
    return f"{name}Model" if bad or keyword.iskeyword(name) or not is_file_name(f"{module}.py") else name


def _numbers(stem: str) -> Iterable[str]:
    yield stem
    yield from (f"{stem}_{number}" for number in count(2))


def _numbered(stem: str, taken: Collection[str]) -> str:
    return next(name for name in _numbers(stem) if name not in taken)


def _plain(verb: str, rest: list[str], *, entity: bool) -> str | None:
    """Return the CRUD name of an operation that is plain CRUD."""
    if not rest:
        return "list" if verb == "GET" else "create" if verb == "POST" and entity else _HTTP.get(verb)
    return _HTTP.get(verb) if len(rest) == 1 and _PLACEHOLDER.search(rest[0]) else None


def _choices(which: str, *, entity: bool) -> list[str]:
    """Return the names an operation may have, the shortest first."""
    verb, path = which.split(" ", 1)
    rest = path.strip("/").split("/")[1:]
    by = "_and_".join(map(snake, parameters(path)))
    plain = _plain(verb, rest, entity=entity)
    if plain is not None:
        choices = [plain]
    else:
        name = "_".join(word for part in rest if not _PLACEHOLDER.search(part) if (word := snake(part)))
        front = f"{verb.lower()}_{name}".strip("_")
        choices = [name] if name.startswith(f"{verb.lower()}_") else [name, front]
    return [*choices, f"{choices[-1]}_by_{by}"] if by else choices


def assign(
    operations: Mapping[str, bool], locked: Mapping[str, str], reserved: Iterable[str] = ()
) -> dict[str, str]:
    """Return the method name of each operation of one resource.

    ``operations`` maps ``"GET /Tickets"`` to whether its body is an entity; ``locked`` are
    the names published before, those of operations that are gone included.
    """
    names = {which: locked[which] for which in operations if which in locked}
    taken = {*locked.values(), *reserved, *_KEPT}
    open_ = {
        which: _choices(which, entity=entity)
        for which, entity in sorted(operations.items())
        if which not in names
    }
    while open_:
        wanted: dict[str, list[str]] = {}
        for which, choices in open_.items():
            wanted.setdefault(choices[0], []).append(which)
        for name, by in wanted.items():
            stuck = [which for which in by if len(open_[which]) == 1]
            free = name not in taken and is_identifier(name)
            if free and len(by) == 1:
                names[by[0]] = name
            elif stuck:  # it has no longer name to move on to; the others have
                stem = python_name(name) if not free else name
                names[stuck[0]] = _numbered(stem, taken)
            for which in by:
                if which in names:
                    taken.add(names[which])
                    del open_[which]
                elif len(open_[which]) > 1:
                    open_[which].pop(0)
    return names
