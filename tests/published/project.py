"""A curated manifest to import descriptions into, and a description to edit."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import attrs
from click.testing import CliRunner, Result

from codegen.__main__ import main

REF = "#/components/schemas/"


# Any: plain data of a description.
def demo() -> dict[str, Any]:
    """Return a description of what the demo manifest is curated from."""

    def operation(body: str | None = None, ids: str = "", **query: str) -> dict[str, Any]:
        found: dict[str, Any] = {
            "parameters": [
                *({"name": n, "in": "path", "schema": {"type": "integer"}} for n in ids.split()),
                *({"name": n, "in": "query", "schema": {"type": t}} for n, t in query.items()),
            ]
        }
        if body:
            schema = {"type": "array", "items": {"$ref": REF + body}} if body != "any" else {}
            found["requestBody"] = {"content": {"application/json": {"schema": schema}}}
        return found

    def record(**fields: str) -> dict[str, Any]:
        kinds: dict[str, Any] = {
            "datetime": {"type": "string", "format": "date-time"},
            "list": {"type": "array", "items": {"type": "object"}},
        }
        return {
            "type": "object",
            "properties": {name: kinds.get(kind, {"type": kind}) for name, kind in fields.items()},
        }

    listing = operation(
        count="integer", datesearch="string", inactive="boolean", open_only="boolean", page_no="integer",
        page_size="integer", pageinate="boolean", startdate="string", team="List<int>",
    )  # fmt: skip
    return {
        "openapi": "3.0.1",
        "info": {"title": "Demo", "version": "v1"},
        "paths": {
            "/Tickets": {"get": listing, "post": operation("Faults")},
            "/Tickets/{id}": {
                "get": operation(ids="id", includedetails="boolean"),
                "delete": operation(ids="id"),
            },
            "/Notes": {"get": operation(ticket_id="integer"), "post": operation("Notes")},
            "/EmailStore": {"post": operation("any")},
        },
        "components": {
            "schemas": {
                "Faults": record(
                    id="integer", address="object", customfields="list", dateclosed="datetime", kind="string",
                    main_phone="string", new_phone="string", site_id="number", summary="string", team="string",
                    timetaken="number",
                ),
                "Faults_List": record(
                    id="integer", dateclosed="datetime", made="datetime", site_id="number", summary="string"
                ),
                "Notes": record(id="integer", html="string", text="string", ticket_id="integer"),
            }
        },
    }  # fmt: skip


@attrs.define
class Project:
    """A curated manifest, and a description to import into it."""

    root: Path
    spec: Path
    description: dict[str, Any] = attrs.field(factory=demo)

    def run(self, *options: str) -> Result:
        """Import the description as it is now."""
        source = self.root / "api.json"
        source.write_text(json.dumps(self.description))
        return CliRunner().invoke(main, ["import-openapi", str(source), "--spec", str(self.spec), *options])

    def said(self, *options: str) -> list[str]:
        """Import the description; return the contradictions."""
        result = self.run(*options)
        assert result.exit_code == 0, result.output
        lines = result.output.splitlines()
        found = [line for line in lines if re.match(r"spec/\S+:\d+:\d+: ", line)]
        assert lines[-1] == f"{len(found)} contradictions"
        return found

    def tree(self, part: str = ".") -> dict[str, bytes]:
        """Return the files of the manifest."""
        home = self.spec / part
        return {
            path.relative_to(home).as_posix(): path.read_bytes() for path in home.rglob("*") if path.is_file()
        }

    def curated(self) -> dict[str, bytes]:
        """Return the files no import may touch."""
        return {
            name: content
            for name, content in self.tree().items()
            if not name.startswith("upstream/") and name != "names.lock"
        }

    def ops(self, path: str) -> dict[str, Any]:
        """Return the operations of a path of the description."""
        found: dict[str, Any] = self.description["paths"][path]
        return found

    def fields(self, schema: str) -> dict[str, Any]:
        """Return the properties of a schema of the description."""
        found: dict[str, Any] = self.description["components"]["schemas"][schema]["properties"]
        return found
