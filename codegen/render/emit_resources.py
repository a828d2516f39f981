"""The classes of ``resources``: what their template has to know of each method, and what they import."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import attrs

from codegen import places, safe
from codegen.manifest.comparing import all_fields
from codegen.manifest.entities import element
from codegen.manifest.model import Manifest, Op, Resource
from codegen.naming.naming import snake
from codegen.render import docs, docs_filters, docs_many
from codegen.render.emit_types import TypedDicts

Render = Callable[..., str]
_WIDTH = 110
#: Kinds whose methods take a timeout; what is written is never given up halfway.
_RECORD = ("get", "create", "update")
_TIMED = {"list", "get", "get_one", "delete", "download", "report", "bulk", "call"}


@attrs.define
class Method:
    """What the resource template needs to know of one method."""

    name: str
    op: str
    kind: str
    doc: str
    row: str
    returns: str
    id_type: str
    params: str | None = None
    body: str | None = None
    bound: bool = False
    guessed: bool = False
    takes_id: bool = True
    other: bool = False
    """Whether it returns another model than that of the resource."""
    first: str | None = None
    first_of: str | None = None
    """The model of the rows that are given by position."""
    more: bool = False
    target: str = "self"
    target_import: str | None = None
    paged_name: str | None = None
    all_name: str | None = None
    all_doc: str = ""
    since_doc: str = ""
    shows: list[str] = attrs.Factory(list)
    """The fields of a row that have the names behind ids."""
    many_doc: str = ""
    quiet: tuple[str, ...] = ()
    """What its call for many can be kept from setting off."""
    was: str | None = None
    until: str | None = None


def import_lines(module: str, names: Iterable[str]) -> list[str]:
    """Return an import of names in a block that is indented once, on several lines where one is too long."""
    ordered = sorted(map(safe.ident, names))
    line = f"from {module} import {', '.join(ordered)}"
    return (
        [line]
        if len(line) + 4 <= _WIDTH
        else [f"from {module} import (", *(f"    {n}," for n in ordered), ")"]
    )


class Resources:
    """Renders those of one manifest."""

    def __init__(self, manifest: Manifest, types: TypedDicts, said: docs.Said) -> None:
        self.manifest, self.types, self.said = manifest, types, said

    def file(self, resource: Resource, render: Render, *, aio: bool = False) -> str:
        """Return the module of a resource; ``aio``: of an async client."""
        methods = [self._method(resource, op, aio) for op in resource.ops.values()]
        kinds = {method.kind for method in methods}
        listing = any(method.all_name for method in methods)
        inputs = {"Timeout"} if kinds & _TIMED else set()
        many = {method.kind for method in methods if method.many_doc}
        inputs |= {"JournalPath", "OnError"} if many else set()
        inputs |= {"FileInput"} if "upload" in kinds else set()
        inputs |= {"FileTarget"} if "download" in kinds else set()
        models = {m.returns for m in methods if m.kind not in ("list", "delete", "download", "call", "bulk")}
        models |= {m.row for m in methods if m.kind in ("list", "create", "update", "bulk")}
        models |= {m.first_of for m in methods if m.first_of}
        type_imports = self._type_imports(resource, methods)
        return render(
            "resource.py.j2",
            aio=aio,
            resource=resource,
            methods=methods,
            imports=sorted(models | {resource.row, resource.entity}, key=snake),
            unpacks=bool(resource.find_by) or any(m.params or m.body for m in methods if m.kind != "bulk"),
            type_imports=type_imports,
            uses_inputs=sorted(inputs),
            uses_rows=sorted(
                ({"Iterable", "Mapping"} if many or "bulk" in kinds else set())
                | ({"Mapping", "Sequence"} if any(method.first for method in methods) else set())
                | ({"Mapping"} if any(method.more for method in methods) else set())
            ),
            page_imports=sorted(
                [
                    *_page_imports(
                        resource, listing=listing, kinds=kinds | ({"bulk"} if many else set()), aio=aio
                    ),
                    *_ensure_imports(resource),
                ]
            ),
            about=docs.class_text(resource),
            find_doc=docs.find(resource, resource.listed, self.said, aio=aio)
            if resource.find_by and resource.listed
            else "",
            noted=self._noted(resource),
            ensure_doc=docs.ensure(resource, resource.ops["create"], self.said, aio=aio)
            if resource.ensures
            else "",
            uses_overload="download" in kinds,
            uses_renamed=any(method.was for method in methods),
        )

    def _noted(self, resource: Resource) -> str | None:
        """Return the class of the fields of the action that notes on a closed record."""
        if resource.closed is None:
            return None
        return f"{self.manifest.resources[resource.ops[resource.closed.add['op']].of or resource.name].entity}Fields"

    def _type_imports(self, resource: Resource, methods: list[Method]) -> list[str]:
        """Return the imports of what calls take, each from the module of the resource it belongs to."""
        found: dict[str, set[str]] = {}
        if resource.find_by:
            found[resource.name] = {f"{resource.entity}Match"}
        for method in methods:
            home = resource.ops[method.op].of or resource.name
            body = None if method.kind == "upload" and method.bound else method.body
            found.setdefault(home, set()).update(name for name in (method.params, body) if name)
        return [
            line
            for home, names in sorted(found.items())
            if names
            for line in import_lines(f"{self.manifest.package}.types.{safe.ident(home)}", names)
        ]

    def _method(self, resource: Resource, op: Op, aio: bool) -> Method:
        owner = self.manifest.resources[op.of] if op.of else resource
        method = Method(
            name=op.name,
            op=op.name,
            kind=op.kind,
            doc="",
            row=owner.row,
            returns=op.returns or owner.entity,
            id_type=self._id_type(resource),
            bound=bool(op.of),
            guessed=op.guessed,
            takes_id=op.takes_id or bool(op.of),
            first=op.leading,
            other=op.kind in _RECORD and op.returns not in (None, owner.entity),
            more=op.more,
            was=op.was,
            until=op.until,
        )
        if op.kind in ("create", "update", "upload", "bulk"):
            method.body = f"{owner.entity}Fields"
        elif op.kind in ("list", "get", "delete", "report", "call"):
            method.params = self.types.params_name(resource, op)
        if op.leading:
            method.first_of = element(all_fields(owner.entity, self.manifest.entities)[op.leading].type)
        if op.of and op.of != resource.name:
            home, cls = (
                ("aio.resources", f"Async{owner.class_name}") if aio else ("resources", owner.class_name)
            )
            method.target = f"{cls}(self._client)"
            method.target_import = f"from {self.manifest.package}.{home}.{owner.name} import {cls}"
        if op.kind == "list":
            method.paged_name = op.name
            if not op.of:
                method.all_name = f"{op.name}_all"
                fields = all_fields(method.row, self.manifest.entities)
                method.shows = sorted(f.shown for f in fields.values() if f.shown in fields)
                method.all_doc = self._doc(resource, op, method, aio, which="list_all")
                if resource.changes is not None:
                    method.since_doc = self._doc(resource, op, method, aio, which="changed_since")
        method.doc = self._doc(resource, op, method, aio)
        if op.many:
            method.quiet = tuple(resource.quiet) if op.kind != "delete" else ()
            method.many_doc = docs_many.method(resource, op, body=method.body, said=self.said, aio=aio)
        return method

    def _id_type(self, resource: Resource) -> str:
        if resource.id != "int":
            return "str"
        return "int | str" if self.manifest.api.get("key_prefixes") else "int"

    def _doc(self, resource: Resource, op: Op, method: Method, aio: bool, *, which: docs.Which = "") -> str:
        return docs.method(
            resource,
            op,
            row=method.row,
            entity=method.returns,
            params=method.params,
            body=method.body,
            which=which,
            shows=method.shows,
            said=self.said,
            aio=aio,
            filters=docs_filters.section(op, self.said, self.types.explicit)
            if op.kind == "list" and not op.of and not which
            else "",
        )


def _ensure_imports(resource: Resource) -> list[str]:
    names = "Ensured, OnClosed" if resource.closed else "Ensured"
    return [f"from {places.CORE}.operations.ensure import {names}"] if resource.ensures else []


def _page_imports(resource: Resource, *, listing: bool, kinds: set[str], aio: bool) -> list[str]:
    """Return the imports of what reads pages, whole lists and changes, and of reports of bulk calls."""
    names: list[str] = []
    if resource.changes:
        changes = "async_changes import AsyncChanges" if aio else "changes import Changes"
        names += ["changes.bookmark import Bookmark", f"changes.{changes}"]
    if listing and aio:
        names.append("paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page")
    elif listing:
        names += [
            "paging.checkpoint import Checkpoint",
            "paging.listing import Listing, Page",
            "paging.progress import OnProgress",
        ]
    elif "list" in kinds:
        names.append("paging.listing import Page")
    if "bulk" in kinds:
        names += ["bulk import BulkReport", *([] if listing else ["paging.progress import OnProgress"])]
    return [f"from {places.CORE}.{name}" for name in sorted(names)]
