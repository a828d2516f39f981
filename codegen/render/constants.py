"""Writes what ``api.yaml`` says for ``ApiFacts`` to read: constants, dialects, page styles, resolvers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.manifest import hosts
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
        **_access(api),
        "dialects": {
            name: {key: value for key, value in how.items() if key not in told}
            for name, how in api["dialects"].items()
        },
        "page_styles": api["page_styles"],
        "resolvers": api.get("resolvers", {}),
        "constants": {name: value(api, name) for name in api["constants"]},
    }
    return facts_out.dump(data, 2)


def _access(api: Facts) -> dict[str, dict[str, Any]]:
    """Return where the API is and how to log in, where it says so itself."""
    parts = ("credentials", "hosts", "auth")
    found: dict[str, dict[str, Any]] = {
        part: {name: _acted_on(how) for name, how in api[part].items()} for part in parts if part in api
    }
    for name, how in found.get("hosts", {}).items():
        how |= {"argument": hosts.argument(api, name), "env": hosts.variable(api, name)}
    return found


def _acted_on(value: Any) -> Any:  # noqa: ANN401 - plain data from YAML
    """Return data without what only readers need, at any depth."""
    if isinstance(value, list):
        return [_acted_on(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _acted_on(item) for key, item in value.items() if key not in ("doc", "grade", "note")}
    return value
