"""Words: what pages say of grades, of requests and of types, for one API."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Final

from codegen.manifest.model import Field, Manifest, Op, Param, Request
from codegen.render import emit_types, pytypes
from codegen.site.markdown import code, text

__all__ = ["field_type", "grades", "legend", "param_type", "requests"]

_GRADES: Final = {"A": "seen live", "B": "seen on one tenant", "C": "published only", "D": "inferred"}
_MORE: Final = {
    "A": "on several tenants, or in a recorded sweep of one",
    "B": "and on no other",
    "C": "the vendor says so, and nobody has verified it on a live tenant",
    "D": "by names, or from what is known of others; nobody has verified it",
}
#: The types of ids that may be given by name.
_NAMED: Final = {"int": "`int` or name", "list[int]": "`ids` or names"}


def grades(manifest: Manifest) -> Mapping[str, str]:
    """Return what the grades of an API mean."""
    own: Mapping[str, str] = manifest.api.get("grades", {})
    return {grade: said.rstrip(".") for grade, said in own.items()} or _GRADES


def legend(manifest: Manifest) -> list[str]:
    """Return what the words for grades mean, from the best to the least, in Markdown."""
    more = {} if manifest.api.get("grades") else _MORE
    return [
        f"{text(said)}{f': {more[grade]}' if grade in more else ''} (grade {grade})"
        for grade, said in grades(manifest).items()
    ]


def _body(request: Request) -> str:
    """Return the shape of what a request sends; empty where it sends nothing."""
    if request.json is not None:
        shape = json.dumps(request.json).replace('"{', "{").replace('}"', "}")
    elif request.body is None:
        return ""
    else:
        shape = '{"id": ..., ...}' if request.id_in_body else "{...}"
    return f"[{shape}]" if request.body == "array" else shape


def _request(request: Request, query: Mapping[str, str]) -> str:
    fixed = "&".join(f"{key}={value}" for key, value in (dict(request.fixed) | dict(query)).items())
    shown = code(f"{request.verb} {request.path}{'?' + fixed if fixed else ''}")
    body = _body(request)
    return f"{shown} with {code(body)}" if body else shown


def requests(op: Op) -> Iterator[str]:
    """Yield the requests of an operation in Markdown, one of each dialect that has its own."""
    query = {
        param.wire or param.name: str(param.default).lower()
        for param in op.query.values()
        if param.default is not None
    }
    shown = {
        dialect: _request(request, query if dialect == op.dialect else {})
        for dialect, request in op.requests.items()
        if request is not None
    }
    plain = {dialect: _request(request, {}) for dialect, request in op.requests.items() if request}
    if len(op.requests) == 1 or (len(plain) == len(op.requests) and len(set(plain.values())) == 1):
        yield from list(shown.values())[:1]
        return
    for dialect in op.requests:
        yield f"{dialect}: {shown.get(dialect) or 'none'}"


def _readable(annotation: str) -> str:
    return (
        annotation.removesuffix(" | None")
        .replace("dt.", "")
        .replace("When", "datetime")
        .replace("Ids", "ids")
    )


def param_type(param: Param) -> str:
    """Return the type of a filter or an option, in Markdown."""
    if param.named and param.type in _NAMED:
        return _NAMED[param.type]
    return code(_readable(emit_types.query(param)))


def field_type(field: Field) -> str:
    """Return the type of a field of a record, in Markdown."""
    return code(_readable(pytypes.attribute(field)))
