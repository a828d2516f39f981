"""Pages of published operations: everything that the vendor publishes, by letter, made from its description."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from codegen.manifest.model import Manifest, Op, Resource
from codegen.naming.published import Published
from codegen.render import docs_evidence, docs_fields
from codegen.site.markdown import bullets, code, table, text
from codegen.site.page import Page
from codegen.site.said import grades

__all__ = ["pages"]

_HEAD: Final = ("Method and request", "Answers", "Notes", "Verified")


def pages(manifest: Manifest, published: Published, folder: str, curated: str) -> list[Page]:
    """Return the page that counts and lists the resources, then one for each letter.

    ``curated`` is the folder of the pages of curated resources, as these pages lead to it.
    """
    by_letter: dict[str, list[Resource]] = {}
    for resource in published.resources.values():
        by_letter.setdefault(resource.name[0], []).append(resource)
    homes = _homes(manifest)
    known = grades(manifest)
    found = [_index(manifest, published, by_letter, known, folder)]
    for letter, resources in sorted(by_letter.items()):
        parts = [
            f"# Published operations: {letter.upper()}",
            f"The resources of `client.api` that begin with {letter.upper()}. "
            "[What the columns say](index.md#columns).",
        ]
        for resource in resources:
            rows = [
                _row(resource, op, homes, curated, known)
                for op in sorted(resource.ops.values(), key=lambda op: op.name)
            ]
            parts += [f"## client.api.{resource.name} {{ #{resource.name} }}", table(_HEAD, rows)]
        found.append(Page(f"{folder}/{letter}.md", letter.upper(), "\n\n".join(parts) + "\n"))
    return found


def _homes(manifest: Manifest) -> Mapping[tuple[str, str, str], tuple[str, str]]:
    """Return the curated methods by their kind and request."""
    return {
        (op.kind, op.request.verb, op.request.path): (resource.name, op.name)
        for resource in manifest.resources.values()
        for op in resource.ops.values()
        if op.request is not None and not op.of
    }


def _row(
    resource: Resource,
    op: Op,
    homes: Mapping[tuple[str, str, str], tuple[str, str]],
    curated: str,
    known: Mapping[str, str],
) -> tuple[str, ...]:
    request = op.request
    verb, path = (request.verb, request.path) if request else ("", "")
    notes = [docs_fields.builds(op.build, op.gone), text(op.note), text(docs_evidence.said(op))]
    if home := homes.get((op.kind, verb, path)):
        name, method = home
        notes.append(f"Better: [`client.{name}.{method}`]({curated}/{name}.md#{method}).")
    names = [op.name, "list_all"] if op.kind == "list" else [op.name]
    return (
        f"{', '.join(map(code, names))}<br>{code(f'{verb} {path}')}",
        _answer(resource, op),
        " ".join(filter(None, notes)),
        known.get(op.grade, ""),
    )


def _answer(resource: Resource, op: Op) -> str:
    """Return what a call returns: records of the vendor's schemas, where these are known."""
    match op.kind:
        case "list":
            return code(f"Page[{resource.row}]")
        case "get" | "create" | "update":
            return code(op.returns or resource.entity)
        case "delete":
            return code("None")
    return code(op.returns or "object")


def _index(
    manifest: Manifest,
    published: Published,
    by_letter: Mapping[str, list[Resource]],
    known: Mapping[str, str],
    folder: str,
) -> Page:
    ops = [op for one in published.resources.values() for op in one.ops.values() if op.kind != "update"]
    gone = sum(bool(op.gone) for op in ops)
    verified = sum(op.grade in ("A", "B") for op in ops)
    updates = sum(op.kind == "update" for one in published.resources.values() for op in one.ops.values())
    letters = [
        f"[{letter.upper()}]({letter}.md), {len(resources)} resources: {', '.join(_links(letter, resources))}"
        for letter, resources in sorted(by_letter.items())
    ]
    name = text(manifest.api["product"]["name"])
    said = [
        f"{len(published.resources)} resources have {len(ops)} operations.",
        f"{len(ops) - gone} of them are in the newest description; {gone} are in older ones only.",
        f"{verified} were seen to work on a live tenant.",
        f"{updates} creates change records too: `update` is another name for the same request.",
    ]
    columns = [
        "Method and request: what to call, as `client.api.tickets.list`, and verb and path below the root of the API. "
        "A list has `list_all` too, which reads all pages.",
        "Answers: the class of the vendor's schema. `object` is decoded JSON of which no schema is known.",
        "Notes: the builds that have it, what tenants answered, and the curated method of the same request, to be "
        "preferred.",
        f"Verified: {', '.join(known.values())}. [What that means](../resources/index.md#verified).",
    ]
    parts = [
        "# Published operations",
        f"All that {name} publishes can be called as `client.api`, under the vendor's names and with no correction.",
        bullets(said),
        "## Letters { #letters }",
        bullets(letters),
        "## Columns { #columns }",
        bullets(columns),
    ]
    return Page(f"{folder}/index.md", "All by letter", "\n\n".join(parts) + "\n")


def _links(letter: str, resources: list[Resource]) -> Iterator[str]:
    for one in resources:
        yield f"[{code(one.name)}]({letter}.md#{one.name})"
