"""Paging by the page styles of an API: the parameters they send, and the style of a published list."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from codegen.manifest.model import dialects
from codegen.manifest.signatures import pages

#: Any: plain data from YAML whose form the JSON Schema has checked.
Facts = Mapping[str, Any]


def own(api: Facts) -> frozenset[str]:
    """Return the parameters that are of paging, and so no filters: those the API itself knows, and callers' own."""
    styles = api.get("page_styles", {}).values()
    return frozenset(pages(api)).union(*(style.get(dialects(api)[0], {}) for style in styles))


def sent(api: Facts, style: str) -> frozenset[str]:
    """Return the parameters that a page style sends in any dialect."""
    return frozenset().union(*api.get("page_styles", {}).get(style, {}).values())


def style_of(api: Facts, declared: Collection[str]) -> str:
    """Return the page style of a published list: the largest whose parameters it all has, else none."""
    found, most = "none", 0
    for name, style in api.get("page_styles", {}).items():
        wires = set(style.get(dialects(api)[0], {}))
        if len(wires) > most and wires <= set(declared):
            found, most = name, len(wires)
    return found
