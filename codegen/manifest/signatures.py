"""What the signatures of lists have of their own: such a name is never that of a filter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

#: Which page, whatever goes out for it.
PAGES = frozenset({"page_size", "page_no"})
#: In which order, and what to look for: sent under these names, with these types.
ORDER = {"order": "str", "orderdesc": "bool", "search": "str"}
#: Of the call itself; never sent.
CALL = frozenset(
    {
        *("allow_unknown", "timeout", "progress", "prefetch", "resume", "strict", "consistent", "names"),
        "experimental",
    }
)
#: Of calls for changes only.
CHANGES = frozenset({"overlap"})


def pages(api: Mapping[str, Any]) -> tuple[str, str]:  # Any: plain data from YAML, checked by the JSON Schema
    """Return what callers of an API call the size of a page, and its number."""
    said = api.get("signatures", {})
    return said.get("page_size", "page_size"), said.get("page_no", "page_no")
