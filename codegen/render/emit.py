"""Renders the resolved manifest into the files of the API's package."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import jinja2

from codegen import places, safe
from codegen.manifest import errors
from codegen.manifest.comparing import all_fields
from codegen.manifest.model import Entity, Manifest, Resource
from codegen.manifest.signatures import pages
from codegen.naming import reserved
from codegen.naming.naming import snake
from codegen.naming.published import Published
from codegen.render import (
    allowed,
    constants,
    docs,
    docs_fields,
    emit_api,
    emit_client,
    emit_plugin,
    facts_out,
    pytypes,
)
from codegen.render.emit_resources import Resources
from codegen.render.emit_types import TypedDicts, shown

_TEMPLATES = Path(__file__).parent / "templates"


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - the output is Python; every value goes through safe.*
    )
    environment.filters.update(
        ident=safe.ident,
        literal=safe.literal,
        doc=safe.doc,
        wrap=safe.wrap,
        snake=pytypes.snake,
        module=snake,
        api_class=emit_api.class_name,
        attribute=pytypes.attribute,
        read=pytypes.read,
        below=docs_fields.below,
        quoted=lambda text: json.dumps(str(text)),  # a scalar of YAML that nothing breaks out of
    )
    return environment


class Emitter:
    """Renders one manifest; ``files`` maps path below the package to text."""

    def __init__(self, manifest: Manifest, published: Published | None = None) -> None:
        self.manifest = manifest
        self.published = published
        self.environment = _environment()
        default, largest, overlap = (constants.number(manifest.api, name) for name in constants.SAID)
        self.said = docs.Said(
            manifest.package,
            errors.names(manifest.api, manifest.class_prefix),
            default=default,
            largest=largest,
            overlap=overlap,
            pages=pages(manifest.api),
            ordering=manifest.ordering,
            grades=docs.grades(manifest.api.get("grades", {})),
            evidence=docs_fields.grades(manifest.api.get("grades", {})),
            own_grades=bool(manifest.api.get("grades")),
            order=next(iter(constants.value(manifest.api, "order_filters") or ()), ""),
            totals=bool(
                {**manifest.api.get("constants", {}), **constants.made(manifest.api)}.get("total_key")
            ),
        )
        self.types = TypedDicts(manifest, self.said)
        self.resources = Resources(manifest, self.types, self.said)

    def files(self) -> dict[str, str]:
        """Return every generated file of the package by its path, sorted."""
        found: dict[str, str] = {}
        for entity in self.manifest.entities.values():
            found[f"models/{pytypes.snake(entity.name)}.py"] = self._model(entity)
            found[f"facts/entities/{entity.name}.json"] = facts_out.entity(entity)
        for resource in self.manifest.resources.values():
            if (text := self.types.file(resource, self._render)) is not None:
                found[f"types/{resource.name}.py"] = text
            found[f"resources/{resource.name}.py"] = self.resource(resource)
            found[f"aio/resources/{resource.name}.py"] = self.resources.file(resource, self._render, aio=True)
            found[f"facts/resources/{resource.name}.json"] = facts_out.resource(resource)
        found["models/_base.py"] = self._render(
            "base.py.j2",
            product=self.manifest.api["product"]["name"],
            bases=_record_bases(self.manifest),
        )
        for home, aio in (("resources", False), ("aio/resources", True)):
            found[f"{home}/_attributes.py"] = self._render(
                "attributes.py.j2", aio=aio, resources=list(self.manifest.resources.values())
            )
        version = reserved.version(self.manifest.folder, self.manifest.version)
        found["facts/api.json"] = constants.facts(self.manifest.api, version)
        for folder, what in (
            ("models", "models, one module per entity"),
            ("types", "types, one module per resource"),
            ("resources", "resources, one module per resource"),
            ("aio/resources", "async resources, one module per resource"),
            ("aio", "classes of async clients"),
        ):
            found[f"{folder}/__init__.py"] = (
                f'# Generated. Do not edit.\n"""Generated {what}; nothing is imported before it is used."""\n'
            )
        found |= emit_client.files(self.manifest, self._render)
        found |= emit_plugin.files(self.manifest, self._render)
        if self.published is not None:
            found |= emit_api.files(self.published, self.manifest.package, self._render)
            if len(self.manifest.builds) > 1:
                found["facts/builds.json"] = facts_out.builds(self.manifest, self.published)
        for name, text in found.items():
            if safe.path(name).endswith(".py"):
                allowed.check(text, name, self.manifest.package)
        return dict(sorted(found.items()))

    def resource(self, resource: Resource) -> str:
        """Return the module of one resource."""
        return self.resources.file(resource, self._render)

    def _render(self, template: str, **context: object) -> str:
        found = self.environment.get_template(template)
        lines = found.render(
            sizes=self.said,
            core=places.CORE,
            package=safe.dotted(self.manifest.package),
            classes=self.manifest.class_prefix,
            spec=safe.doc(self.manifest.source),
            **context,
        ).splitlines()
        text = "\n".join(line.rstrip() for line in lines).strip("\n") + "\n"
        return re.sub(r"\n\n\n+(?= )", "\n\n", text)

    def _model(self, entity: Entity) -> str:
        words = [field.type for field in entity.fields.values()]
        annotations = " ".join(map(pytypes.attribute, entity.fields.values()))
        imports = {name for word in words for name in pytypes.entities(word)} - {entity.name, *entity.bases}
        about = ""
        if re.search(r"\bAny\b", annotations):
            about = "``Any`` marks JSON whose form the vendor does not publish or this library does not model yet."
        behind = shown(all_fields(entity.name, self.manifest.entities).values())
        return self._render(
            "model.py.j2",
            entity=entity,
            fact=entity.name,
            told={
                name: docs_fields.of_field(field, self.said.evidence, behind=behind)
                for name, field in entity.fields.items()
            },
            models=f"{self.manifest.package}.models",
            source=f"entities/{safe.doc(entity.document.name.rsplit('/', 1)[-1])}",
            imports=sorted(imports, key=snake),
            hidden=set(),
            uses_dt="dt." in annotations,
            uses_key=any(
                field.name in entity.key or field.default is not None for field in entity.fields.values()
            ),
            uses_any="Any" in annotations,
            uses_literal="Literal[" in annotations,
            about=about,
        )


def _record_bases(manifest: Manifest) -> list[str]:
    """Return the classes of the core that records of an API are made of."""
    fields = (field for entity in manifest.entities.values() for field in entity.fields.values())
    found = ["CustomFieldRecord"] if manifest.custom_fields else []
    found += ["FilledRecord"] if any(field.default is not None for field in fields) else []
    return found or ["Record"]


def render(manifest: Manifest, published: Published | None = None) -> dict[str, str]:
    """Return the generated files of the package: path below its folder to text."""
    return Emitter(manifest, published).files()
