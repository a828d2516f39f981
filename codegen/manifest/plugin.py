"""The plugin for agents in the manifest: its skills and commands, with texts that name nothing that does not exist."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import jinja2
from jinja2.sandbox import SandboxedEnvironment

from codegen.manifest.comparing import all_fields
from codegen.manifest.model import Entity, Manifest, Op, Plugin, Resource
from codegen.manifest.problems import did_you_mean

__all__ = ["TOOLS", "Texts", "UnknownNameError", "steps", "tools"]

#: What a step calls: a tool of the MCP server.
TOOLS = ("search", "describe", "read", "plan", "status")
_ALL = (*TOOLS, "apply")

Step = Mapping[str, Any]  # Any: plain data from YAML whose form the JSON Schema has checked


def tools(manifest: Manifest) -> str:
    """Return what the names of the tools begin with."""
    product = manifest.api["product"]
    return str(product.get("tools") or product["package"].rpartition(".")[2])


def steps(plugin: Plugin) -> Iterator[tuple[tuple[str | int, ...], Step]]:
    """Yield every step of skills and commands, with its place in the file."""
    for group, key in (("skills", "examples"), ("commands", "steps")):
        for name, what in plugin.data[group].items():
            for at, step in enumerate(what[key]):
                yield (group, name, key, at), step


class UnknownNameError(Exception):
    """A text names something that the manifest does not have."""


class Texts:
    """Fills in the references of the texts: ``op("tickets.list")``, ``filter(...)``, ``field(...)``, ``path(...)``."""

    def __init__(self, manifest: Manifest) -> None:
        self._manifest = manifest
        self._environment = SandboxedEnvironment(undefined=jinja2.StrictUndefined, autoescape=False)
        names: dict[str, Callable[..., str]] = {
            "op": self._op,
            "path": lambda name: f"`{self._request(name)}`",
            "filter": lambda name, of: f"`{self._known(of, self.operation(name).query, 'filter') and of}`",
            "field": lambda name, of: f"`{self._known(of, self.fields(name), 'field') and of}`",
            "value": self._value,
            "tool": lambda name: (
                f"`{tools(manifest)}_{self._known(name, dict.fromkeys(_ALL), 'tool') and name}`"
            ),
            "code": lambda text: f"`{text}`",
        }
        self._environment.globals = dict(names)

    def fill(self, text: str) -> str:
        """Return a text with its references. Raises UnknownNameError."""
        try:
            return self._environment.from_string(text).render().strip()
        except (jinja2.TemplateError, TypeError) as error:
            raise UnknownNameError(f"this text cannot be filled in: {error}") from None

    def operation(self, name: str) -> Op:
        """Return an operation by name. Raises UnknownNameError."""
        home, _, method = name.rpartition(".")
        known = self.resource(home).ops
        self._known(method, known, f"{home}: operation")
        return known[method]

    def resource(self, name: str) -> Resource:
        """Return a resource by name. Raises UnknownNameError."""
        self._known(name, self._manifest.resources, "resource")
        return self._manifest.resources[name]

    def fields(self, resource: str) -> Mapping[str, Any]:
        """Return the fields of a resource's records, and of its rows."""
        found, entities = self.resource(resource), self._manifest.entities
        return {**_fields(found.row, entities), **_fields(found.entity, entities)}

    def arguments(self, name: str) -> Mapping[str, object]:
        """Return what an operation takes, by name."""
        op = self.operation(name)
        owner = op.of or name.rpartition(".")[0]
        taken: dict[str, object] = dict(op.query)
        if op.kind in ("create", "update", "upload"):
            taken |= self.fields(owner)
        if op.takes_id or op.of:
            taken["id"] = None
        return taken

    def _op(self, name: str) -> str:
        self.operation(name)
        return f"`{name}`"

    def _request(self, name: str) -> str:
        request = self.operation(name).request
        return f"{request.verb} {request.path}" if request else name

    def _value(self, name: str) -> str:
        constants = self._manifest.api["constants"]
        self._known(name, constants, "constant")
        given = constants[name]
        found = given["value"] if isinstance(given, dict) else given
        return f"{found:,}" if isinstance(found, int) else str(found)

    @staticmethod
    def _known(name: str, known: Mapping[str, object], what: str) -> bool:
        if name in known:
            return True
        raise UnknownNameError(f"{what} {name!r} does not exist{did_you_mean(name, known)}")


def _fields(name: str, entities: Mapping[str, Entity]) -> Mapping[str, object]:
    return all_fields(name, entities) if name in entities else {}
