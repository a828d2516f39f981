"""Calls by name: an operation of the catalogue becomes a method of a client, with arguments given by name."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from .arguments import arguments

if TYPE_CHECKING:
    from .operations import Catalogue, Entry

__all__ = ["Bound", "MissingArgument", "bind", "bind_all", "client_class", "resource_of"]

Client = Any  # Any: the client of one of several APIs, with resources that only its package knows
_BODIES = frozenset({"create", "update"})


class MissingArgument(ValueError):
    """An argument without which there is no call, such as the id of a record; ``name`` is its name."""

    def __init__(self, entry: Entry, name: str) -> None:
        super().__init__(f"{entry.name} needs {name}")
        self.name = name


class Bound(NamedTuple):
    """A method of a client with its arguments: ``method(*args, **given)`` calls it, and so does ``client.preview``."""

    method: Callable[..., Any]  # Any: what the methods of all resources return
    args: tuple[object, ...]
    given: dict[str, object]

    def call(self) -> Any:  # noqa: ANN401 - as above
        """Call it. Raises what the method raises."""
        return self.method(*self.args, **self.given)


def client_class(catalogue: Catalogue) -> Callable[..., Client]:
    """Return the blocking client of an API: ``HaloPsaClient``, ``PlanhatClient`` ..."""
    package = importlib.import_module(catalogue.files.package)
    for name in package.__all__:
        made = getattr(package, name)
        if inspect.isclass(made) and hasattr(made, "from_env") and not name.startswith("Async"):
            return made
    raise AssertionError(f"{package.__name__} has no client")


def resource_of(client: Client, name: str) -> Any:  # noqa: ANN401 - as above
    """Return a resource of a client by name: ``"tickets"``, ``"api.outcome"``."""
    found: Any = client
    for part in name.split("."):
        found = getattr(found, part)
    return found


def bind(
    client: Client, catalogue: Catalogue, entry: Entry, given: Mapping[str, object], **options: object
) -> Bound:
    """Return the method of an operation with its arguments.

    Args:
        client: The client of this API.
        catalogue: Where the operation is from.
        entry: The operation.
        given: Its arguments by name, as `arguments` lists them. Others are handed on too: the method refuses them.
        **options: Of the call itself, such as ``timeout`` or ``allow_unknown``.

    Raises:
        MissingArgument: An id, file or body is missing.
    """
    method = getattr(resource_of(client, entry.resource.name), entry.op.name)
    rest = dict(given)
    first = [
        each.name for each in arguments(catalogue, entry) if each.place in ("path", "file", "body", "rows")
    ]
    for name in first:
        if name not in rest:
            raise MissingArgument(entry, name)
    args = [rest.pop(name) for name in first]
    if entry.op.kind in _BODIES and not entry.op.leading:
        return Bound(method, (*args, rest), dict(options))
    return Bound(method, tuple(args), {**rest, **options})


def bind_all(
    client: Client, catalogue: Catalogue, entry: Entry, given: Mapping[str, object], **options: object
) -> Bound:
    """Return the method that reads a list as a whole, page by page; of a record's list that of the rows' resource.

    Raises:
        MissingArgument: The id of the record is missing.
    """
    op, rest = entry.op, dict(given)
    if op.of:
        for name, source in op.bind.items():
            if source not in rest:
                raise MissingArgument(entry, source)
            rest[name] = rest.pop(source)
    home = resource_of(client, op.of or entry.resource.name)
    name = "list" if op.of else op.name
    return Bound(getattr(home, f"{name}_all"), (), {**rest, **options})
