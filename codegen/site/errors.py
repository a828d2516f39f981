"""Error pages: the error classes of an API, with the answers that raise each, made from its manifest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from codegen.manifest import errors
from codegen.manifest.errors import ErrorClass
from codegen.manifest.model import Manifest
from codegen.render import constants
from codegen.site.markdown import anchor, bullets, code, text
from codegen.site.page import Page

__all__ = ["page"]

_MAY: Final = "it may: look at `may_have_taken_effect` of the error"
_NO: Final = "no"
#: Whether a write may have been applied, by the kind of the error; another answer than these does not say.
_EFFECT: Final = {
    "config": "no, nothing was sent",
    "unsupported": "no, nothing was sent",
    "outcome_unknown": "it may: look before you send it again",
    "server": _MAY,
    "error": _MAY,
}
#: What the manifest says to do, by the kind of the error.
_HINTS: Final = {
    "authentication": ("hint_credentials", "hint_token", "hint_permission"),
    "forbidden": ("hint_forbidden",),
    "not_found": ("hint_not_found",),
    "validation": ("hint_refused",),
    "rate_limit": ("hint_rate_limit",),
    "server": ("hint_server",),
    "connection": ("hint_unreachable", "hint_no_answer"),
    "protocol": ("hint_unreadable", "hint_foreign", "hint_login_page"),
    "outcome_unknown": ("hint_outcome_unknown",),
    "report": ("hint_report",),
}


def page(manifest: Manifest, path: str) -> Page:
    """Return the page of the error classes of an API."""
    parts = [
        f"# Error classes of {text(manifest.api['product']['name'])}",
        "Every error has `status_code`, `method`, `path`, `hint` and `may_have_taken_effect`. The last is\n"
        "false where a write has surely changed nothing.",
    ]
    for one in errors.classes(manifest.api, manifest.class_prefix):
        parts += [
            f"## {one.name} {{ #{anchor(one.name)} }}",
            text(one.doc.replace("`", "``").replace("````", "``")),
            bullets(_facts(manifest, one)),
        ]
    return Page(path, "Error classes", "\n\n".join(parts) + "\n")


def _facts(manifest: Manifest, one: ErrorClass) -> Iterator[str]:
    if one.above:
        yield f"Is a kind of [{code(one.above)}](#{anchor(one.above)})."
    given = errors.listed(manifest.api).get(one.name, {})
    statuses = [*map(str, given.get("status", ())), *_statuses(manifest, one.name)]
    if statuses or one.kind == "server":
        yield f"Status of the answer: {', '.join(statuses) or '500 and above'}."
    if codes := given.get("code"):
        yield f"Code in the answer: {', '.join(map(code, codes))}."
    if not one.kind.endswith("warning"):
        yield f"A write may have taken effect: {_EFFECT.get(one.kind, _NO)}."
    for name in _HINTS.get(one.kind, ()):
        if said := constants.value(manifest.api, name):
            yield f"What to do: {text(str(said))}"


def _statuses(manifest: Manifest, name: str) -> Iterator[str]:
    """Yield the statuses that raise a class of an API that lists no classes."""
    known = constants.value(manifest.api, "status_errors") or {}
    yield from (status for status, cls in known.items() if cls == name)
