"""Writes what ``api.yaml`` says for ``ApiFacts`` to read: constants, dialects, page styles, resolvers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.render import facts_out

#: Any: plain data from YAML whose form the JSON Schema has checked.
Facts = Mapping[str, Any]


#: The constants that stand in signatures and docstrings too.
SAID = ("default_page_size", "largest_page_size", "change_overlap")


def value(api: Facts, name: str) -> Any:  # noqa: ANN401 - plain data from YAML
    """Return a constant; ``None`` where there is none."""
    given = api.get("constants", {}).get(name)
    return given["value"] if isinstance(given, dict) else given


def number(api: Facts, name: str) -> int:
    """Return a constant that is a number; 0 where there is none, which the linter refuses."""
    return value(api, name) or 0


def facts(api: Facts, version: str) -> str:
    """Return ``api.json``: everything in ``api.yaml`` the package acts on, without what only readers need."""
    told = ("doc", "grade", "note")
    data = {
        "product": {**{k: v for k, v in api["product"].items() if k != "class_prefix"}, "version": version},
        "dialects": {
            name: {key: value for key, value in how.items() if key not in told}
            for name, how in api["dialects"].items()
        },
        "page_styles": api["page_styles"],
        "resolvers": api.get("resolvers", {}),
        "constants": {name: value(api, name) for name in api["constants"]},
    }
    return facts_out.dump(data, 2)
