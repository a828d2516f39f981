"""Resource pages: one for each resource of an API, with its methods, filters and fields, made from its manifest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

import attrs
import jinja2

from codegen.manifest.comparing import all_fields
from codegen.manifest.model import Manifest, Op, Resource
from codegen.render import docs, pytypes
from codegen.render.emit import Emitter
from codegen.site import markdown, tables
from codegen.site.markdown import bullets, code
from codegen.site.methods import Method, methods
from codegen.site.page import Page
from codegen.site.said import field_type, grades, legend, param_type, requests
from codegen.site.tables import Words

__all__ = ["compact", "pages"]

_HERE: Final = Path(__file__).parent
#: Examples by hand, one file for each resource: a block of Python, and what it prints.
_EXAMPLES: Final = _HERE / "examples"
#: Seen on tenants of the default API; the manifests of others say what is known of them.
_IGNORED: Final = "A tenant ignores a filter that it does not know."


@cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - the output is Markdown; every sentence goes through codegen.site.markdown
    )
    return environment.get_template("resource.md.j2")


@attrs.frozen
class Shown:
    """A method as its page shows it: all in Markdown."""

    name: str
    signature: str
    first: str
    about: str
    requests: list[str]
    verified: str
    args: list[str]
    returns: str
    raises: list[str]
    tables: list[str]
    """What it is given besides: options, or what a record is found by."""
    published: str
    """The options of which only name and type are published."""


@attrs.frozen
class Nested:
    """A record that stands inside others, with its tables of fields."""

    name: str
    doc: str
    fields: str
    published: str


def pages(manifest: Manifest, folder: str, errors: str) -> list[Page]:
    """Return the pages of an API: one that lists the resources, then one for each.

    ``folder`` is where they stand, ``errors`` the page of its error classes as they link to it.
    """
    maker = _Maker(manifest, Emitter(manifest), errors)
    found = [maker.page(resource, folder) for resource in manifest.resources.values()]
    return [Page(f"{folder}/index.md", "All resources", maker.index()), *found]


class _Maker:
    def __init__(self, manifest: Manifest, emitter: Emitter, errors: str) -> None:
        self.manifest, self.emitter, self.errors = manifest, emitter, errors
        self.homes = {one.entity: one.name for one in manifest.resources.values()}
        self.homes |= {one.row: one.name for one in manifest.resources.values()}

    def index(self) -> str:
        rows = [
            (f"[`client.{one.name}`]({one.name}.md)", markdown.text(one.doc), str(self._count(one)))
            for one in self.manifest.resources.values()
        ]
        name = self.manifest.api["product"]["name"]
        return (
            f"# Resources of {markdown.text(name)}\n\n"
            "Each page has the methods of one resource, the filters of its list and the fields of its records.\n"
            "Paths of requests are below the root of the API.\n\n"
            f"{markdown.table(('Resource', 'What it holds', 'Methods'), rows)}\n\n"
            "## How well a fact is supported { #verified }\n\n"
            "The column Verified of the tables says, from the best to the least:\n\n"
            f"{bullets(legend(self.manifest))}\n"
        )

    def _count(self, resource: Resource) -> int:
        return len(list(methods(self.emitter.resource(resource), resource)))

    def page(self, resource: Resource, folder: str) -> Page:
        words = Words(
            grades(self.manifest),
            self.emitter.said.evidence,
            tuple(self.manifest.resources),
            resource.name,
        )
        links = self._links(resource)
        found = list(methods(self.emitter.resource(resource), resource))
        listed = resource.listed
        filters = self._params(listed, words) if listed is not None else ("", "")
        record = all_fields(resource.entity, self.manifest.entities)
        row = all_fields(resource.row, self.manifest.entities) if resource.row != resource.entity else {}
        text = _template().render(
            resource=resource,
            code=code,
            bullets=bullets,
            doc=markdown.text(docs.class_text(resource)),
            grade=words.verified(resource.grade),
            example=self._example(resource),
            methods=[self._method(resource, one, words, links) for one in found],
            filters=filters,
            ignored="" if self.emitter.said.own_grades else _IGNORED,
            fields=tables.fields(record, row, words),
            nested=list(self._nested(resource, words)),
        )
        return Page(f"{folder}/{resource.name}.md", resource.name, f"{text.rstrip()}\n")

    def _example(self, resource: Resource) -> str:
        path = _EXAMPLES / self.manifest.folder.name / f"{resource.name}.md"
        return path.read_text(encoding="utf-8").strip() if path.is_file() else ""

    def _links(self, here: Resource) -> Mapping[str, str]:
        """Return where the names of classes in docstrings lead."""
        found: dict[str, str] = {}
        for one in self.manifest.resources.values():
            page = "" if one.name == here.name else f"{one.name}.md"
            for name, place in ((f"{one.entity}Filters", "filters"), (f"{one.entity}Fields", "fields")):
                found |= dict.fromkeys((name, f"{self._types(one)}.{name}"), f"{page}#{place}")
            found |= dict.fromkeys((one.entity, one.row), f"{page}#fields")
            found[f"{self._types(one)}.{one.entity}Match"] = f"{page}#find"
        return found

    def _types(self, resource: Resource) -> str:
        return f"{self.manifest.package}.types.{resource.name}"

    def _params(self, op: Op, words: Words) -> tuple[str, str]:
        given = [param for param in op.query.values() if param.name not in self.emitter.types.explicit]
        return tables.params(given, words, listed=op.kind == "list")

    def _method(self, resource: Resource, method: Method, words: Words, links: Mapping[str, str]) -> Shown:
        def text(said: str) -> str:
            return markdown.text(said, links)

        op = method.op
        about = method.about
        if op is not None and self.emitter.said.own_grades:  # what the grade means is said below
            about = about.replace(self.emitter.said.grades.get(op.grade, ""), "").strip()
        own = op is not None and op.name == method.name and op.kind != "list"
        options, published = self._params(op, words) if op is not None and own else ("", "")
        found = [tables.finders(resource.find_by, words)] if method.name == "find" else [options]
        return Shown(
            name=method.name,
            signature=markdown.signature(f"{resource.name}.{method.signature}"),
            first=text(method.first),
            about=text(about),
            requests=list(requests(op)) if op is not None else [],
            verified=words.verified(op.grade) if op is not None else "",
            args=[f"{markdown.code(name)}: {text(said)}" for name, said in method.args],
            returns=text(method.returns),
            raises=[
                f"[{code(name)}]({self.errors}#{markdown.anchor(name)}): {text(said)}"
                for name, said in method.raises
            ],
            tables=[one for one in found if one],
            published=published,
        )

    def _nested(self, resource: Resource, words: Words) -> Iterator[Nested]:
        """Yield the records that only stand inside others, or that calls of this resource alone answer."""
        waiting = [resource.entity, *(op.returns or "" for op in resource.ops.values())]
        seen = set(self.homes)
        for name in waiting:
            inside = {
                one
                for field in all_fields(name, self.manifest.entities).values()
                for word in (field.type, *(field.holds or ()))
                for one in pytypes.entities(word)
            }
            inside |= pytypes.entities(name) if name and name != resource.entity else set()
            for one in sorted(inside - seen):
                seen.add(one)
                waiting.append(one)
                if entity := self.manifest.entities.get(one):
                    known = all_fields(one, self.manifest.entities)
                    yield Nested(one, markdown.text(entity.doc), *tables.fields(known, {}, words))


def compact(manifest: Manifest) -> str:
    """Return the reference of all resources as one short text: methods, filters and fields by their names."""
    emitter = Emitter(manifest)
    parts = [f"# Resources of {markdown.text(manifest.api['product']['name'])}"]
    for resource in manifest.resources.values():
        lines = [f"## client.{resource.name}", "", markdown.text(resource.doc), ""]
        lines += [
            f"- {code(f'{resource.name}.{one.signature}')}: {markdown.text(one.first)}"
            for one in methods(emitter.resource(resource), resource)
        ]
        filters = resource.listed.query.values() if resource.listed else ()
        given = [f"{code(one.name)} ({param_type(one)})" for one in filters if one.name.isidentifier()]
        fields = [
            f"{code(field.name)} ({field_type(field)}"
            f"{f', on the wire {code(field.read)}' if field.read != field.name else ''})"
            for field in all_fields(resource.entity, manifest.entities).values()
            if field.curated
        ]
        lines += ["", f"Filters: {', '.join(given) or 'none'}.", "", f"Fields: {', '.join(fields)}."]
        parts.append("\n".join(lines))
    return "\n\n".join(parts)
