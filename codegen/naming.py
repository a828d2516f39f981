"""Gives every published operation its public name, and keeps names once published.

``client.api.<first path segment>.<operation>``: plain CRUD is ``list get create update
delete``, another operation is named by the literal segments that are left; on a clash
the verb goes in front, then ``_by_<parameter>``. ``spec/names.lock`` pins what was
published: a later import adds names, it never changes one.
"""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Iterable, Mapping

from codegen.safe import is_identifier
from codegen.yamlout import block

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
#: Taken by methods that come with the plain ones, and by types in signatures.
_KEPT = ("update", "list_all", "int", "str", "bool", "bytes", "float", "object")
_HEADER = "# Public names once published. `python -m codegen import-openapi` adds names and changes none.\n"


def snake(text: str) -> str:
    """``AISuggestion`` becomes ``ai_suggestion``, ``create-webhook`` ``create_webhook``."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", text)
    return re.sub(r"[^A-Za-z0-9]+", "_", spaced).strip("_").lower()


def python_name(wire: str, taken: Iterable[str] = ()) -> str:
    """Return a Python name for a name of the wire: the same where it can be one."""
    name = re.sub(r"[^A-Za-z0-9_]", "_", wire)
    if name[:1].isdigit() or not name:
        name = f"n{name}"
    if name.startswith("__"):
        name = f"n{name}"
    if keyword.iskeyword(name) or name in taken:
        name = f"{name}_"
    return name


def parameters(path: str) -> list[str]:
    """Return the names of the parameters in a path, in order."""
    return _PLACEHOLDER.findall(path)


def _plain(verb: str, rest: list[str], *, entity: bool) -> str | None:
    """Return the CRUD name of an operation that is plain CRUD."""
    if not rest:
        return {"GET": "list", "POST": "create" if entity else "post", "DELETE": "delete"}.get(verb)
    if len(rest) == 1 and _PLACEHOLDER.search(rest[0]):
        return {"GET": "get", "POST": "post", "DELETE": "delete"}.get(verb)
    return None


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
        choices = [name] if name.startswith(f"{verb.lower()}_") else [name, f"{verb.lower()}_{name}"]
    return [*choices, f"{choices[-1]}_by_{by}"] if by else choices


def assign(
    segment: Mapping[str, bool], locked: Mapping[str, str], reserved: Iterable[str] = ()
) -> dict[str, str]:
    """Return the method name of each operation of one segment.

    ``segment`` maps ``"GET /Tickets"`` to whether its body is an entity; ``locked`` are
    the names published before.
    """
    names = {which: locked[which].split(".", 1)[1] for which in segment if which in locked}
    taken = {*names.values(), *reserved, *_KEPT}
    open_ = {which: _choices(which, entity=entity) for which, entity in segment.items() if which not in names}
    while open_:
        first = Counter(choices[0] for choices in open_.values())
        for which, choices in list(open_.items()):
            name = choices[0]
            alone = first[name] == 1 or all(
                len(others) > 1 for other, others in open_.items() if other != which and others[0] == name
            )
            last = len(choices) == 1
            if name not in taken and is_identifier(name) and (first[name] == 1 or (last and alone)):
                names[which] = open_.pop(which)[0]
                taken.add(name)
        for choices in open_.values():
            if len(choices) > 1:
                choices.pop(0)
            elif choices[0] in taken or not is_identifier(choices[0]) or first[choices[0]] > 1:
                choices[0] = python_name(choices[0], taken)
    return names


def lock_text(ops: Mapping[str, str]) -> str:
    """Return the text of ``names.lock``."""
    return _HEADER + "\n".join(block({"ops": dict(sorted(ops.items(), key=_order))}, 1)) + "\n"


def _order(item: tuple[str, str]) -> tuple[str, str]:
    verb, path = item[0].split(" ", 1)
    return path.lower(), verb
