"""The command ``new``: begins the manifest of an API, from an OpenAPI file or with an example to go on from."""

from __future__ import annotations

import os
import re
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from codegen import places
from codegen.manifest import yamlout
from codegen.openapi.conventions import Conventions
from codegen.openapi.description import DescriptionError, read_any_description
from codegen.openapi.guess import Guess, Guesser
from codegen.openapi.swagger2 import as_openapi_3
from codegen.openapi.typewords import part

Facts = dict[str, Any]  # Any: plain data, written as YAML
#: What is written of one part: a comment, the facts, and how deep they go line by line.
_Section = tuple[str, Facts, int]
_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
_DIALECT = "plain"
#: Kinds of errors with the statuses that most APIs have for them.
_ERRORS = {
    "Authentication": ("authentication", [401]),
    "Forbidden": ("forbidden", [403]),
    "NotFound": ("not_found", [404]),
    "Validation": ("validation", [400, 422]),
    "RateLimit": ("rate_limit", [429]),
}
#: Where a failure may have its message.
_MESSAGES = ("message", "error", "detail")
#: How careful the client is; the same for most APIs.
_CARE: Facts = {
    "change_overlap": 300.0,
    "change_margin": 1.0,
    "stamp_settles": 1.0,
    "filter_soft_edge": 86400.0,
    "filter_strays": 1,
    "filter_stray_share": 0.1,
    "throttle_threshold": 0.8,
    "courtesy_delay": 0.05,
    "window_margin": 0.5,
    "rate_limit_retry_after": 5.0,
    "rate_limit_max_retries": 3,
    "rate_limit_max_wait_windows": 2,
    "courtesy_budget": 0.1,
    "reserve_extra": 0.02,
    "reserve_most": 0.1,
    "limit_relaxation": 1.25,
    "stated_limit_patience": 4,
    "max_attempts": 3,
    "backoff": 0.5,
    "max_backoff": 8.0,
    "retry_statuses": {"value": [500, 502, 503, 504]},
    "connect_timeout": 5.0,
    "read_timeout": 60.0,
    "download_deadline": 600.0,
    "max_body": 67108864,
    "max_error_body": 65536,
    "longest_query": 4000,
    "unchanged_statuses": {"value": [400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429]},
}
_BEGIN: Facts = {
    "info": {"title": ""},
    "servers": [],
    "paths": {},
    "components": {"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}},
}
_THING: Facts = {
    "entity": "Thing",
    "doc": "A thing.",
    "grade": "C",
    "note": "an example; say where you know it from",
    "fields": {
        "id": {"type": "str", "ro": True, "key": True},
        "name": "str",
        "made_at": {"type": "datetime", "wire": "madeAt", "ro": True},
    },
}
_THINGS: Facts = {
    "resource": "things",
    "path": "/things",
    "entity": "Thing",
    "row": "Thing",
    "id": "str",
    "grade": "C",
    "note": "an example; say where you know it from",
    "doc": "Things.",
    "ops": {
        "list": {"get": "/", "rows": "bare", "page": "pages", "query": {"name": "str"}},
        "get": {"get": "/{id}"},
        "create": {"post": "/", "body": "object", "min": ["name"]},
        "update": {"patch": "/{id}", "body": "object"},
        "delete": {"delete": "/{id}"},
    },
}


def files(
    name: str, description: Mapping[str, Any] | None, schemas: str = ""
) -> tuple[dict[str, str], list[str]]:
    """Return the files of a manifest by their paths in its folder, and what a reader must say.

    ``schemas`` is where the JSON Schemas are, from the folder of the manifest; empty: editors are told nothing.
    """
    given = _BEGIN if description is None else description
    conventions = Conventions(given)
    note = f"published description {part(given, 'info').get('version', '')}".strip()
    guess = Guesser(given, conventions, note).guess()
    if description is None:
        conventions.styles["pages"] = {"page": "{page_no}", "limit": "{page_size}"}
        guess = Guess({"things": _THINGS}, {"Thing": _THING})
    todo = [f"{what}: {'; '.join(where)}" for what, where in guess.todo.items()]
    todo += conventions.mentions()
    found = {"params.yaml": _text({"groups": {}}, 1, "params", schemas)}
    found["api.yaml"] = _api(name, given, conventions, todo, schemas)
    for entity, facts in guess.entities.items():
        found[f"entities/{entity}.yaml"] = _text(facts, 1, "entity", schemas and f"../{schemas}")
    for resource, facts in guess.resources.items():
        found[f"resources/{resource}.yaml"] = _text(facts, 1, "resource", schemas and f"../{schemas}")
    return found, todo


def _text(facts: Mapping[str, object], depth: int, kind: str, schemas: str) -> str:
    head = f"# yaml-language-server: $schema={schemas}/{kind}.schema.json\n" if schemas else ""
    return head + "\n".join(yamlout.block(facts, depth)) + "\n"


def _api(
    name: str, description: Mapping[str, Any], conventions: Conventions, todo: list[str], schemas: str
) -> str:
    """Return ``api.yaml``: each part with what a reader should know of it."""
    prefix = "".join(word.capitalize() for word in name.split("_"))
    title = " ".join(str(part(description, "info").get("title") or prefix).split())[:80]
    address, path = conventions.address()
    credentials, schemes, asked = conventions.access()
    for credential, facts in credentials.items():
        facts |= {"env": f"{name.upper()}_{credential.upper()}", "required": len(schemes) == 1}
    sections = [
        ("", {"format": 2}, 0),
        *_names(name, prefix, title, [*credentials]),
        ("What a caller brings to log in.", {"credentials": credentials} if credentials else {}, 1),
        (
            "Where it is, how calls log in, and how many it bears: {requests: 100, window: 60}.",
            {"hosts": {"main": {**({"url": address} if address else {}), "auth": asked, "limits": []}}},
            1,
        ),
        ("How what a caller brings goes out.", {"auth": schemes} if schemes else {}, 1),
        *_answers(prefix, title, conventions),
        *_requests(path, conventions),
    ]
    lines = [f"# yaml-language-server: $schema={schemas}/api.schema.json"] if schemas else []
    lines += ["# Each word is explained in the manifest's guide, spec/README.md."]
    for comment, facts, depth in sections:
        if facts:
            lines += ["", *([f"# {comment}"] if comment else []), *yamlout.block(facts, depth)]
    todo += [one for one in conventions.todo if one not in todo]
    lines += ["", "# What the description does not say, and you must:"]
    lines += [line for one in todo for line in _comment(one)]
    return "\n".join(lines).encode("ascii", "replace").decode() + "\n"


def _names(name: str, prefix: str, title: str, arguments: list[str]) -> list[_Section]:
    product = {
        "name": title,
        "package": name,
        "class_prefix": prefix,
        "env_prefix": f"{name.upper()}_",
        "noun": "account",
        "version": "0.1.0",
    }
    client = {"name": f"{prefix}Client", "doc": f"A client of {title}.", "arguments": arguments}
    return [
        ("What it is called, in texts, in code and in environment variables.", {"product": product}, 0),
        (
            "The client: what may be given by position, in this order. All else goes by keyword.",
            {"client": client},
            1,
        ),
    ]


def _answers(prefix: str, title: str, conventions: Conventions) -> list[_Section]:
    errors: Facts = {f"{prefix}Error": {"kind": "error", "doc": f"Anything that went wrong with {title}."}}
    errors |= {f"{prefix}{n}Error": {"kind": k, "status": list(s)} for n, (k, s) in _ERRORS.items()}
    failed = conventions.error_envelope()
    around = {"record": conventions.record, "total": conventions.total}
    around = {key: value for key, value in around.items() if value}
    return [
        (
            "What calls raise, by status, or by the code in the answer: code: [SOME_CODE].",
            {"errors": errors},
            1,
        ),
        ("Where a failure says what.", {"error_envelope": failed} if failed else {}, 1),
        (
            "What stands around a record, and how many rows there are on all pages.",
            {"envelope": around} if around else {},
            1,
        ),
    ]


def _requests(path: str, conventions: Conventions) -> list[_Section]:
    styles = {style: {_DIALECT: sent} for style, sent in conventions.styles.items()} | {
        "none": {_DIALECT: {}}
    }
    told = {} if conventions.error_envelope() else {"error_message_keys": {"value": [*_MESSAGES]}}
    sizes = {"default_dialect": _DIALECT, "default_page_size": 20, "largest_page_size": 100}
    constants = {**({"api_path": path} if path else {}), **sizes, **_CARE, **told}
    return [
        (
            "One way to word requests is enough for most APIs.",
            {"dialects": {_DIALECT: {"tenant_id": "query"}}},
            1,
        ),
        ("What asks for a page; {offset} is the number of rows before it.", {"page_styles": styles}, 2),
        ("", {"write_styles": {}}, 0),
        (
            "Addresses, sizes and times in seconds. Those below largest_page_size say how careful the client is.",
            {"constants": constants},
            1,
        ),
    ]


def _comment(text: str) -> list[str]:
    return textwrap.wrap(
        f"TODO {text}", 112, initial_indent="# ", subsequent_indent="#   ", break_on_hyphens=False
    )


@click.command("new")
@click.argument("name")
@click.option(
    "--openapi",
    "file",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="An OpenAPI 3 or Swagger 2.0 description, JSON or YAML.",
)
@click.option(
    "--spec",
    type=click.Path(file_okay=False, path_type=Path),
    default=places.SPEC,
    show_default="spec",
    help="The folder to put the manifest in; its package is made beside it.",
)
def command(name: str, file: Path | None, spec: Path) -> None:
    """Begin the manifest of an API in the folder NAME of spec; build makes a client of it at once.

    With a description, resources come from paths, operations from verbs and fields from schemas. What it
    does not say is listed at the end of api.yaml.
    """
    if not _NAME.match(name):
        raise click.UsageError(
            f"{name!r} cannot be the name of a package: small letters, digits and underscores"
        )
    folder = spec / name
    if folder.exists():
        raise click.UsageError(f"{places.shown(folder, folder)} is there already")
    try:
        description = None if file is None else read_any_description(file.read_bytes(), file.name)
    except DescriptionError as error:
        click.echo(str(error), err=True)
        raise SystemExit(1) from None
    if description is not None and "swagger" in description:
        description = as_openapi_3(description)
    near = spec.resolve() == places.SPEC
    schemas = os.path.relpath(places.SCHEMAS, folder).replace(os.sep, "/") if near else ""
    found, todo = files(name, description, schemas)
    for path, text in found.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="ascii")
    resources = sum(path.startswith("resources/") for path in found)
    click.echo(
        f"{places.shown(folder, folder)}: {resources} resources; {len(todo)} things to say, see the end of api.yaml"
    )
