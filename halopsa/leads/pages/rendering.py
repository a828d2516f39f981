"""Rendering: the templates of the pages (Jinja, everything escaped), and the headers that each answer has."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse, RedirectResponse, Response

from halopsa.leads.problems import Problem
from halopsa.leads.store.rows import stamp

__all__ = ["page", "problem_page", "redirect", "stylesheet"]

_HOME: Final = "halopsa.leads.pages"
_HEADERS: Final[Mapping[str, str]] = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_STATES: Final[Mapping[str, str]] = {
    "accepted": "on its way",
    "done": "in HaloPSA",
    "failed": "failed",
    "suppressed": "not to be contacted",
    "erased": "erased",
}
_UNITS: Final = ((86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second"))


def page(
    template: str, *, status: int = 200, headers: Mapping[str, str] | None = None, **values: object
) -> Response:
    """Return a page made of a template."""
    text = _environment().get_template(template).render(values)
    return HTMLResponse(text, status, {**_HEADERS, **(headers or {})})


def problem_page(problem: Problem, request_id: str, key: object = None) -> Response:
    """Return the page that says why there is none."""
    values = {"problem": problem, "request_id": request_id, "key": key}
    return page("problem.html", status=problem.status, headers=problem.headers, **values)


def redirect(path: str) -> Response:
    """Send a browser to another page of these."""
    return RedirectResponse(path, 303, dict(_HEADERS))


def stylesheet() -> Response:
    """Return the file that says how the pages look, light and dark, wide and narrow."""
    return Response(_style(), headers=dict(_HEADERS), media_type="text/css")


@cache
def _style() -> str:
    return files(_HOME).joinpath("templates", "style.css").read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader(_HOME),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters.update(iso=stamp, shown=_shown, ago=_ago, words=_words, state=_state, told=_told)
    return made


# Filters


def _shown(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")


def _ago(at: float, now: float) -> str:
    """Return how long ago something was, in words."""
    seconds = int(abs(now - at))
    for size, unit in _UNITS:
        if number := seconds // size:
            span = f"{number} {unit}{'s' if number > 1 else ''}"
            return f"{span} ago" if at <= now else f"in {span}"
    return "just now"


def _words(name: str) -> str:
    return name.replace("_", " ")


def _state(name: str) -> str:
    return _STATES.get(name, name)


def _told(value: object) -> str:
    """Return a value of JSON in words: what stands in details and results."""
    if isinstance(value, Mapping):
        return "; ".join(f"{_words(str(name))}: {_told(part)}" for name, part in value.items())
    if isinstance(value, list):
        return ", ".join(map(_told, value)) or "none"
    if value is None:
        return "nothing"
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
