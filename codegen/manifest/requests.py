"""Builds the requests of an operation in each dialect: the API's own, and what the others say differently."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.manifest.model import Request, Requests, dialects
from codegen.manifest.problems import did_you_mean

VERBS = ("get", "post", "put", "patch", "delete")
#: Any: plain data from YAML whose form the JSON Schema has checked.
Facts = Mapping[str, Any]


def absolute(base: str, path: str) -> str:
    """Return a path below the API root: ``/`` is the resource's own, ``//Other`` stands anywhere."""
    if path.startswith("//"):
        return path[1:]
    return base if path == "/" else base + path


def build(base: str, facts: Facts, inherit: Request | None = None) -> Request:
    """Return the request ``facts`` describe; what they leave out is as in ``inherit``."""
    verb = next((verb for verb in VERBS if verb in facts), None)
    if verb is None and inherit is not None:
        request = Request(inherit.verb, inherit.path, list(inherit.rows), inherit.page, body=inherit.body)
    else:
        request = Request((verb or "get").upper(), absolute(base, facts.get(verb or "", "/")))
        if inherit is not None:
            request.rows, request.page = list(inherit.rows), inherit.page
            request.body = (
                "object" if inherit.body else None
            )  # an array belongs to the request it was said of
    if "rows" in facts:
        rows = facts["rows"]
        request.rows = [] if rows == "bare" else [rows] if isinstance(rows, str) else rows
    request.page = facts.get("page", request.page)
    request.fixed = facts.get("fixed", {})
    request.body = facts.get("body", request.body)
    if request.body == "none":
        request.body = None
    request.id_in_body = facts.get("id_in_body", False)
    request.json = facts.get("json")
    request.take = facts.get("take", {})
    return request


def by_style(base: str, kind: str, facts: Facts, api: Facts) -> Requests | str:
    """Return the requests of a write style, or what is wrong with it."""
    name, styles = facts["write"], api.get("write_styles", {})
    if name not in styles:
        return f"write style {name!r} does not exist{did_you_mean(name, styles)}"
    style = styles[name].get(kind)
    if style is None:
        return f"write style {name!r} is for {', '.join(styles[name])}, not for {kind}"
    own, *others = dialects(api)
    fixed = {"fixed": facts["fixed"]} if "fixed" in facts else {}
    found: Requests = {own: build(base, {**style[own], **fixed})}
    for other in others:
        request = build(base, style[other])
        found[other] = build(base, facts[other], request) if facts.get(other) else request
    return found


def of_bulk(base: str, name: str, api: Facts) -> Requests | str:
    """Return the requests of a bulk style, the same in all dialects, or what is wrong with it."""
    styles = api.get("bulk_styles", {})
    if name not in styles:
        return f"bulk style {name!r} does not exist{did_you_mean(name, styles)}"
    given = [verb for verb in VERBS if verb in styles[name]]
    if len(given) != 1:
        return f"bulk style {name!r} needs one of post, put, patch"
    request = build(base, {given[0]: styles[name][given[0]]})
    return dict.fromkeys(dialects(api), request)


def by_verb(base: str, facts: Facts, api: Facts) -> Requests | str:
    """Return the requests of an operation that names its verb, or what is wrong with it."""
    given = [verb for verb in VERBS if verb in facts]
    if len(given) > 1:
        return f"an operation has one verb, not {' and '.join(given)}"
    if not given and "unsupported" not in facts:
        return f"an operation needs {', '.join(VERBS)}, write or unsupported"
    own, *others = dialects(api)
    request = build(base, facts) if given else None
    return {own: request} | {other: in_dialect(base, facts.get(other, {}), request) for other in others}


def in_dialect(base: str, facts: Facts, own: Request | None) -> Request | None:
    """Return the request of a further dialect by what is said of it; none where nothing is said anywhere."""
    return None if own is None and not facts else build(base, facts, own)
