"""Files of facts: the JSON that the generator wrote into the folder ``facts`` of an API's package, read on demand.

Reading them takes nothing but the standard library, so that a command can show its help before a client is loaded.
"""

from __future__ import annotations

import json
import os
import sys
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from .resource_facts import EntityFacts, ResourceFacts, read_field, read_resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable
    from typing import Self

_Json = dict[str, Any]  # Any: JSON, given its types by those who read it


class Folder:
    """The folder of a package: its data by path. Neither the package nor ``importlib.resources`` is imported for it,
    unless the package is in a zip archive or a frozen program."""

    def __init__(self, package: str) -> None:
        self._package = package
        self._path = _directory(package)

    def read(self, *path: str) -> bytes:
        """Return the content of a file. Raises FileNotFoundError."""
        if self._path is None:
            return self._found(*path).read_bytes()
        with open(os.path.join(self._path, *path), "rb") as file:
            return file.read()

    def names(self, *path: str) -> list[str]:
        """Return the names in a folder inside; none where there is no such folder."""
        if self._path is None:
            inside = self._found(*path)
            return sorted(each.name for each in inside.iterdir()) if inside.is_dir() else []
        try:
            return sorted(os.listdir(os.path.join(self._path, *path)))
        except (FileNotFoundError, NotADirectoryError):
            return []

    def _found(self, *path: str) -> Traversable:
        from importlib.resources import files

        return files(self._package).joinpath(*path)


def _directory(package: str) -> str | None:
    top, *rest = package.split(".")
    roots = getattr(sys.modules.get(top), "__path__", ())  # of this package at least
    paths = (os.path.join(root, *rest) for root in roots)
    return next((path for path in paths if os.path.isdir(path)), None)


class FactFiles:
    """The facts of one API by name: ``"tickets"`` and ``"Ticket"``, or ``"api.tickets"`` and ``"api.Faults"`` as
    published. Each is read once. Raises FileNotFoundError for a name that there is none of."""

    def __init__(self, package: str) -> None:
        self.package = package
        self._home = Folder(package)
        self._resources: dict[str, ResourceFacts] = {}
        self._entities: dict[str, EntityFacts] = {}
        self._names: dict[str, tuple[str, ...]] = {}

    @classmethod
    @cache
    def of(cls, package: str) -> Self:
        """Return those of a package: the same object each time."""
        return cls(package)

    @cached_property
    def api(self) -> Mapping[str, Any]:
        """What is so for the API as a whole."""
        loaded: _Json = json.loads(self._home.read("facts", "api.json"))
        return loaded

    def resource(self, name: str) -> ResourceFacts:
        """Return the facts of a resource."""
        found = self._resources.get(name)
        if found is None:
            data = self._read("resources", name)
            found = self._resources.setdefault(name, read_resource(name, data, tuple(self.api["dialects"])))
        return found

    def doc(self, name: str) -> str:
        """Return what there is to say of a resource, without all else that is known of it."""
        text: str = self._read("resources", name).get("doc", "")
        return text

    def entity(self, name: str) -> EntityFacts:
        """Return the facts of an entity, with the fields of its base."""
        found = self._entities.get(name)
        if found is None:
            data = self._read("entities", name)
            base: str | None = data["base"]
            fields = dict(self.entity(base).fields) if base else {}
            fields.update((field, read_field(field, facts)) for field, facts in data["fields"].items())
            made = EntityFacts(name, base, tuple(data["key"]), fields)
            found = self._entities.setdefault(name, made)
        return found

    def register(self, entity: EntityFacts) -> None:
        """Add an entity that did not come with the package, for a caller's own classes."""
        self._entities[entity.name] = entity

    def resource_names(self) -> tuple[str, ...]:
        """Return the names of all resources."""
        return self._listed("resources")

    def published_names(self) -> tuple[str, ...]:
        """Return the names of all resources as the vendor publishes them: ``"api.tickets"``."""
        return tuple(f"api.{name}" for name in self._listed("api/resources"))

    def entity_names(self) -> tuple[str, ...]:
        """Return the names of all entities."""
        return self._listed("entities")

    def _read(self, folder: str, name: str) -> _Json:
        if name.startswith("api."):  # what the vendor publishes, under its own names
            folder, name = f"api/{folder}", name.removeprefix("api.")
        loaded: _Json = json.loads(self._home.read("facts", *folder.split("/"), f"{name}.json"))
        return loaded

    def _listed(self, folder: str) -> tuple[str, ...]:
        names = self._names.get(folder)
        if names is None:
            listed = self._home.names("facts", *folder.split("/"))  # most APIs have no published resources
            found = (name.rpartition(".json") for name in listed)
            names = tuple(sorted(name for name, ending, rest in found if ending and not rest))
            self._names[folder] = names
        return names
