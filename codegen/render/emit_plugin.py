"""Renders the plugin for agents: its manifest, skills, commands and settings, below ``plugin/data`` of the package."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs

from codegen import places
from codegen.manifest.entities import element
from codegen.manifest.model import Field, Manifest, Op, Param, Plugin, Resource
from codegen.manifest.plugin import TOOLS, Step, Texts, tools
from codegen.naming import reserved
from codegen.render import constants

__all__ = ["DATA", "files"]

Render = Callable[..., str]

#: Where its files stand in the package.
DATA = "plugin/data"
_GRADES = {
    "A": "seen live, by several",
    "B": "seen live",
    "C": "published, and verified by nobody",
    "D": "inferred",
}
_TAKES = {
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "str": "text",
    "guid": "a GUID",
    "datetime": "date and time, ISO 8601",
    "date": "a date",
    "days": "a date",
    "bytes": "base64",
    "any": "any JSON",
    "object": "a JSON object",
}


@attrs.define
class _Row:
    """A filter or field in a table."""

    name: str
    takes: str
    grade: str


@attrs.define
class _Shown:
    """What a skill shows of a resource."""

    name: str
    doc: str
    ops: list[Mapping[str, str]]
    listed: str
    filters: list[_Row]
    fields: list[_Row]
    more: bool


@attrs.define
class _Step:
    say: str
    kind: str = ""
    block: str = ""


def files(manifest: Manifest, render: Render) -> dict[str, str]:
    """Return the files of the plugin by path; none where the API has no plugin."""
    if manifest.plugin is None:
        return {}
    return _Plugin(manifest, manifest.plugin, render).files()


class _Plugin:
    def __init__(self, manifest: Manifest, plugin: Plugin, render: Render) -> None:
        self.manifest, self.plugin, self.render = manifest, plugin, render
        self.texts = Texts(manifest)
        self.product: Mapping[str, Any] = manifest.api["product"]  # Any: plain data from YAML
        self.tools = tools(manifest)

    def files(self) -> dict[str, str]:
        found = {
            ".claude-plugin/plugin.json": self._json(
                name=self.plugin.data["name"],
                version=reserved.version(self.manifest.folder, self.manifest.version),
                description=self.plugin.data["description"],
                author={"name": self.plugin.data["author"]},
                license="MIT",
                keywords=self.plugin.data.get("keywords", []),
            ),
            ".mcp.json": self._json(mcpServers={self.plugin.data["name"]: self._server()}),
            "README.md": self._readme(),
        }
        for name, skill in self.plugin.skills.items():
            found[f"skills/{name}/SKILL.md"] = self._skill(name, skill)
        for name, command in self.plugin.commands.items():
            found[f"commands/{name}.md"] = self._command(name, command)
        return {f"{DATA}/{path}": re.sub(r"\n{3,}", "\n\n", text) for path, text in found.items()}

    @staticmethod
    def _json(**data: object) -> str:
        return json.dumps(data, indent=2) + "\n"

    def _server(self) -> Mapping[str, object]:
        """How the MCP server is started: its settings come from the environment, none stands in a file."""
        api = self.product["package"].rpartition(".")[2]
        return {
            "command": places.DEFAULT,
            "args": ["mcp", *([] if api == places.DEFAULT else ["--api", api])],
        }

    def _readme(self) -> str:
        return self.render(
            "plugin/readme.md.j2",
            plugin=self.plugin.data,
            product=self.product["name"],
            prefix=f"{places.DEFAULT.upper()}_",  # of the command, whichever API it serves
            setup=self.plugin.data["setup"],
        )

    def _skill(self, name: str, skill: Mapping[str, Any]) -> str:  # Any: plain data from YAML
        grades = self.manifest.api.get("grades") or _GRADES
        shown = [self._shown(self.texts.resource(each), how) for each, how in skill["resources"].items()]
        return self.render(
            "plugin/skill.md.j2",
            name=name,
            title=f"{self.product['name']}: {name.replace('-', ' ')}",
            skill=skill,
            text=_reflowed(self.texts.fill(skill["text"])),
            resources=shown,
            patterns=list(self._patterns()) if skill.get("patterns") else [],
            unsupported=list(self._unsupported()),
            steps=[self._step(step) for step in skill["examples"]],
            tools=self.tools,
            grades="; ".join(f"{grade}: {said}" for grade, said in grades.items()),
        )

    def _command(self, name: str, command: Mapping[str, Any]) -> str:  # Any: plain data from YAML
        words = [
            f"<{each}>" if how.get("required") else f"[{each}]" for each, how in command["arguments"].items()
        ]
        return self.render(
            "plugin/command.md.j2",
            name=name,
            command=command,
            hint=" ".join(words),
            plugin=self.plugin.data["name"],
            steps=[self._step(step) for step in command["steps"]],
        )

    def _step(self, step: Step) -> _Step:
        found = _Step(self.texts.fill(step["say"]))
        if "run" in step:
            found.kind, found.block = "bash", step["run"]
        for tool in TOOLS:
            if tool in step:
                called = {"tool": f"{self.tools}_{tool}", "arguments": step[tool]}
                found.kind, found.block = "json", json.dumps(called)
        return found

    def _shown(self, resource: Resource, how: Mapping[str, Any]) -> _Shown:  # Any: plain data from YAML
        listed, known = resource.listed, self.texts.fields(resource.name)
        filters = [_filter(listed.query[each]) for each in how.get("filters", ())] if listed else []
        fields = [_field(known[each], resource) for each in how.get("fields", ())]
        return _Shown(
            name=resource.name,
            doc=resource.doc,
            ops=[
                {
                    "name": f"{resource.name}.{op.name}",
                    "request": self._request(op),
                    "effect": op.effect,
                    "grade": op.grade,
                }
                for op in resource.ops.values()
            ],
            listed=f"{resource.name}.{listed.name}" if listed else "",
            filters=filters,
            fields=fields,
            more=bool(filters or fields),
        )

    @staticmethod
    def _request(op: Op) -> str:
        request = op.request
        if request is None:
            return "none on a tenant"
        body = {"array": ", an array of one", "object": ", one object"}.get(request.body or "", "")
        return f"`{request.verb} {request.path}`{body}"

    def _patterns(self) -> Iterator[str]:
        """What is so for the API as a whole, from its facts."""
        api = self.manifest.api
        own = self.manifest.dialects[0]
        for name, styles in api["page_styles"].items():
            sent = styles.get(own) or {}
            if sent:
                # A value in braces is the caller's: nothing to be copied into a request.
                words = ", ".join(
                    f"`{key}`" if str(value).startswith("{") else f"`{key}={value}`"
                    for key, value in sent.items()
                )
                yield f"Pages ({name}): {words}. Lists of the client send this by themselves and read page by page."
        for kind, style in api.get("write_styles", {}).items():
            for what, ways in style.items():
                request = ways.get(own) or {}
                verb = next((key.upper() for key in request if key in ("post", "put", "patch")), "POST")
                array = " an array of objects" if request.get("body") == "array" else " one object"
                key = ", with the id in the object" if request.get("id_in_body") else ", without an id"
                yield f"Writes ({kind}): {what} is a {verb} of{array}{key}."
        for name, text in (
            ("token_paths", "Tokens come from one of {} below the auth server."),
            ("default_scope", "The scope asked for is {}."),
            ("largest_page_size", "Whole lists are read in pages of {} rows, unless a list says otherwise."),
            (
                "max_requests",
                "The client keeps to {} requests in a window, unless it is told or learns otherwise.",
            ),
            ("window", "The window of the rate limit has {} seconds."),
        ):
            found = constants.value(api, name)
            if found is not None:
                said = (
                    ", ".join(f"`{each}`" for each in found)
                    if isinstance(found, (list, tuple))
                    else f"`{found}`"
                )
                yield text.format(said)

    def _unsupported(self) -> Iterator[str]:
        for resource in self.manifest.resources.values():
            for op in resource.ops.values():
                if op.unsupported:
                    yield f"`{resource.name}.{op.name}`: {op.unsupported}"


def _takes(word: str, named: object) -> str:
    inner = element(word)
    said = _TAKES.get(inner, "a JSON object")
    if word.startswith("list["):
        said = f"several: {said}" if inner in _TAKES else "JSON objects"
    return f"{said}, or a name" if named else said


def _filter(param: Param) -> _Row:
    return _Row(param.name, _takes(param.type, param.named), param.grade or "C")


def _field(field: Field, resource: Resource) -> _Row:
    said = _takes(field.type, field.names) + (f" ({field.unit})" if field.unit else "")
    return _Row(field.name, "is only read" if field.ro else said, field.grade or resource.grade)


def _reflowed(text: str) -> str:
    """Return paragraphs wrapped anew: references have changed the lengths of lines."""
    return "\n\n".join(textwrap.fill(part, 118, break_on_hyphens=False) for part in text.split("\n\n"))
