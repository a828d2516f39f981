"""Files of facts: the JSON that the generator wrote into the folder ``facts`` of an API's package, read on demand.

Reading them takes nothing but the standard library, so that a command can show its help before a client is loaded.
"""

from __future__ import annotations

import json
from functools import cache, cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from .resource_facts import EntityFacts, ResourceFacts, read_field, read_resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

_Json = dict[str, Any]  # Any: JSON, given its types by those who read it


class FactFiles:
    """The facts of one API by name: ``"tickets"`` and ``"Ticket"``, or ``"api.tickets"`` and ``"api.Faults"`` as
    published. Each is read once. Raises FileNotFoundError for a name that there is none of."""

    def __init__(self, package: str) -> None:
        # Package data: in a zip archive or a frozen program the folder is not in the file system.
        self.package = package
        self._home = files(package).joinpath("facts")
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
        loaded: _Json = json.loads(self._home.joinpath("api.json").read_bytes())
        return loaded

    def resource(self, name: str) -> ResourceFacts:
        """Return the facts of a resource."""
        found = self._resources.get(name)
        if found is None:
            data = self._read("resources", name)
            found = self._resources.setdefault(name, read_resource(name, data, tuple(self.api["dialects"])))
        return found

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
        loaded: _Json = json.loads(self._home.joinpath(*folder.split("/"), f"{name}.json").read_bytes())
        return loaded

    def _listed(self, folder: str) -> tuple[str, ...]:
        names = self._names.get(folder)
        if names is None:
            home = self._home.joinpath(folder)
            listed = home.iterdir() if home.is_dir() else ()  # most APIs have no published resources
            found = (file.name.rpartition(".json") for file in listed)
            names = tuple(sorted(name for name, ending, rest in found if ending and not rest))
            self._names[folder] = names
        return names
