"""Writes what ``api.yaml`` says for ``ApiFacts`` to read: constants, dialects, page styles, resolvers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.manifest import errors, hosts
from codegen.render import facts_out

#: Any: plain data from YAML whose form the JSON Schema has checked.
Facts = Mapping[str, Any]


#: The constants that stand in signatures and docstrings too.
SAID = ("default_page_size", "largest_page_size", "change_overlap")


#: Words of ``api.yaml`` whose keys are constants of the core.
_WORDS = {
    "envelope": {"record": "record_key", "rows": "common_rows_key", "total": "total_key"},
    "error_envelope": {
        "at": "error_at",
        "code": "error_code_key",
        "message": "error_message_keys",
        "details": "error_details_key",
        "fields": "error_field_keys",
        "request_id": "error_request_id_key",
    },
    "signatures": {"page_size": "page_size_name", "page_no": "page_no_name"},
}
_LISTS = frozenset({"error_message_keys", "error_field_keys"})
#: Of these, those that stand in no manifest as constants.
ONLY_WORDS = frozenset(
    {"code_errors", "error_at", "error_code_key", "error_details_key", "error_request_id_key", "record_key"}
    | {"error_retry_after_key", "error_retry_after_unit", "page_size_name", "page_no_name"}
)


def value(api: Facts, name: str) -> Any:  # noqa: ANN401 - plain data from YAML
    """Return a constant; ``None`` where there is none."""
    given = api.get("constants", {}).get(name)
    return given["value"] if isinstance(given, dict) else given


def number(api: Facts, name: str) -> int:
    """Return a constant that is a number; 0 where there is none, which the linter refuses."""
    return value(api, name) or 0


def made(api: Facts) -> dict[str, object]:
    """Return the constants that are said by words of their own, under the names that the core reads."""
    found: dict[str, object] = {}
    for word, keys in _WORDS.items():
        given = api.get(word, {})
        found |= {
            name: [given[key]] if name in _LISTS else given[key] for key, name in keys.items() if key in given
        }
    wait = api.get("error_envelope", {}).get("retry_after", {})
    found |= {f"error_retry_after_{key}": said for key, said in wait.items()}
    listed = errors.listed(api)
    if listed:
        found["status_errors"] = {
            str(status): name for name, one in listed.items() for status in one.get("status", ())
        }
    codes = {code: name for name, one in listed.items() for code in one.get("code", ())}
    return found | ({"code_errors": codes} if codes else {})


def facts(api: Facts, version: str) -> str:
    """Return ``api.json``: everything in ``api.yaml`` the package acts on, without what only readers need."""
    told = ("doc", "grade", "note")
    data = {
        "product": {**{k: v for k, v in api["product"].items() if k != "class_prefix"}, "version": version},
        **({"grades": api["grades"]} if "grades" in api else {}),
        **_access(api),
        "dialects": {
            name: {key: value for key, value in how.items() if key not in told}
            for name, how in api["dialects"].items()
        },
        "page_styles": api["page_styles"],
        **_writes(api),
        **({"webhooks": own} if (own := webhooks(api)) else {}),
        **_sends(api),
        **_served(api),
        "resolvers": api.get("resolvers", {}),
        "constants": {name: value(api, name) for name in api["constants"]} | made(api),
    }
    return facts_out.dump(data, 2)


def _writes(api: Facts) -> dict[str, object]:
    """Return how records are written, where there is more to say than their requests."""
    verbs = ("post", "put", "patch")
    parts = ("key_prefixes", "list_operators")
    found: dict[str, object] = {part: api[part] for part in parts if part in api}
    if "bulk_styles" in api:
        found["bulk_styles"] = {
            name: {key: fact for key, fact in _acted_on(how).items() if key not in verbs}
            for name, how in api["bulk_styles"].items()
        }
    return found


def webhooks(api: Facts) -> dict[str, object]:
    """Return how webhooks are signed and read, where the API has a way of its own."""
    how = api.get("webhooks", {})
    if not isinstance(how, Mapping):
        return {}
    return {name: fact["value"] if isinstance(fact, Mapping) else fact for name, fact in how.items()}


def _sends(api: Facts) -> dict[str, object]:
    """Return what writes set off outside, where something is said of it."""
    if "sends" not in api:
        return {}
    return {
        "sends": {
            what: {
                "does": how["does"],
                **{part: how[part]["value"] for part in ("words", "fields") if part in how},
            }
            for what, how in api["sends"].items()
        }
    }


def _served(api: Facts) -> dict[str, object]:
    """Return what the server of it keeps to, where that is a part of this package."""
    if "served" not in api:
        return {}
    how = api["served"]
    values = {name: fact["value"] for name, fact in how.items() if name != "limits"}
    return {"served": {**values, "limits": _acted_on(how.get("limits", {}))}}


def _access(api: Facts) -> dict[str, dict[str, Any]]:
    """Return where the API is and how to log in, where it says so itself."""
    parts = ("credentials", "hosts", "auth")
    found: dict[str, dict[str, Any]] = {
        part: {name: _acted_on(how) for name, how in api[part].items()} for part in parts if part in api
    }
    for name, how in found.get("hosts", {}).items():
        how |= {"argument": hosts.argument(api, name), "env": hosts.variable(api, name)}
    if "token_provider" in api:
        found["token_provider"] = _acted_on(api["token_provider"])
    return found


def _acted_on(value: Any) -> Any:  # noqa: ANN401 - plain data from YAML
    """Return data without what only readers need, at any depth."""
    if isinstance(value, list):
        return [_acted_on(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _acted_on(item) for key, item in value.items() if key not in ("doc", "grade", "note")}
    return value
