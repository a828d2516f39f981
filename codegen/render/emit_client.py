"""The client of an API, its errors and its package: what ``client`` in ``api.yaml`` asks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from codegen import places, safe
from codegen.manifest import errors, hosts
from codegen.manifest.model import Manifest
from codegen.render import constants

Render = Callable[..., str]
#: Names of the core that callers of a client need too, and the module each is in.
_OF_CORE = {
    "AsyncChanges": "changes.async_changes",
    "AsyncListing": "paging.async_listing",
    "Bookmark": "changes.bookmark",
    "Changes": "changes.changes",
    "Checkpoint": "paging.listing",
    "FieldError": "errors",
    "Listing": "paging.listing",
    "Page": "paging.listing",
    "Progress": "paging.progress",
    "TraversalReport": "report",
}
#: Settings that every client takes, by keyword.
SETTINGS = {
    "rate_limit": "RateLimitConfig | None",
    "retry": "RetryConfig | None",
    "timeout": "float | tuple[float, float] | None",
    "deadline": "float | None",
    "default_headers": "Mapping[str, str] | None",
    "user_agent": "str | None",
    "proxies": "Mapping[str, str] | None",
    "verify": "bool | str | PathLike[str]",
    "read_only": "bool",
    "allow_http": "bool",
    "tracer": "Tracer | TracerProvider | bool | None",
    "budget": "str | PathLike[str] | Budget | None",
}
#: What grades mean where an API does not say it.
_GRADES = {
    "A": "seen live, or with the vendor, by several",
    "B": "seen live by one",
    "C": "published only; nobody has verified it live",
    "D": "inferred; sent with ``experimental=True`` only",
}
_CALLABLE = "Callable[[], Awaitable[str | None] | str | None] | None"


_PROVIDERS = ("ClientCredentialsTokenProvider", "AsyncClientCredentialsTokenProvider")


@attrs.frozen
class Argument:
    """An argument of the client: a credential, or the address of a host."""

    name: str
    type: str
    doc: str
    what: str
    """The credential, or the host."""
    needed: bool = False
    secret: bool = False
    default: str | None = None


def files(manifest: Manifest, render: Render) -> dict[str, str]:
    """Return the modules by their paths in the package; none where the client is written by hand."""
    client: dict[str, Any] = manifest.api.get(
        "client", {}
    )  # Any: plain data from YAML, checked by the schema
    if not client:
        return {}
    own = errors.classes(manifest.api, manifest.class_prefix)
    shared: dict[str, Any] = {  # Any: what templates take
        "name": client["name"],
        "about": client["doc"],
        "named": errors.names(manifest.api, manifest.class_prefix),
        "product": manifest.api["product"],
        "many": list(manifest.api["hosts"]) if len(manifest.api["hosts"]) > 1 else [],
    }
    more: dict[str, str] = {}
    if "token_provider" in manifest.api:
        more["token_provider.py"] = render("token_provider.py.j2", full=manifest.package, **shared)
    if _signed(manifest):
        more["webhooks.py"] = render("client_webhooks.py.j2", full=manifest.package, **shared)
    return {
        **more,
        "_api.py": render("client_api.py.j2", full=manifest.package, **shared),
        "errors.py": render("client_errors.py.j2", classes_=own, core_=_imported(own), **shared),
        "client.py": render("client.py.j2", grades=_grades(manifest), **_arguments(manifest), **shared),
        "async_client.py": render("client_async.py.j2", **shared),
        "__init__.py": render("client_init.py.j2", homes=_homes(manifest, own, client["name"]), **shared),
        **({} if "." in manifest.package else {"py.typed": ""}),  # inside another, that has one
    }


def _signed(manifest: Manifest) -> bool:
    """Whether its webhooks are signed as Standard Webhooks."""
    return manifest.api.get("webhooks") == "standard"


def _arguments(manifest: Manifest) -> dict[str, Any]:  # Any: what templates take
    """Return the arguments of the client, those that may be given by position apart from the others."""
    credentials, addresses = _credentials(manifest), _addresses(manifest)
    by_name = {one.name: one for one in (*credentials, *addresses)}
    names = manifest.api["client"].get("arguments", ())
    first = [by_name[name] for name in names if name in by_name]
    return {
        "first": first,
        "leading": next((place for place, one in enumerate(first) if not one.needed), len(first)),
        "rest": [one for one in by_name.values() if one not in first],
        "credentials": credentials,
        "addresses": addresses,
        "calls": any(one.type == _CALLABLE for one in credentials),
        "settings": SETTINGS,
        "defaults": _defaults(manifest),
    }


def _defaults(manifest: Manifest) -> dict[str, object]:
    """Return the defaults of the settings."""
    found: dict[str, object] = {name: False if type_ == "bool" else None for name, type_ in SETTINGS.items()}
    connect, read = (constants.value(manifest.api, f"{name}_timeout") for name in ("connect", "read"))
    return found | {"verify": True, "timeout": read if connect == read else (connect, read)}


def _imported(own: list[errors.ErrorClass]) -> dict[str, str]:
    """Return what each class of the core is called in ``errors.py``: one of the API's own may have its name."""
    mine = {one.name for one in own}
    used = {one.core for one in own if one.core} | {"ErrorFamily"}
    return {name: f"{name}_" if name in mine else name for name in sorted(used)}


def _credentials(manifest: Manifest) -> list[Argument]:
    found: list[Argument] = []
    for name, given in manifest.api.get("credentials", {}).items():
        callable_ = given.get("callable", False)
        said = given.get("doc") or f"The {name.replace('_', ' ')}."
        if "env" in given:
            said += f" ``{given['env']}`` in the environment."
        found.append(Argument(name, _CALLABLE if callable_ else "str | None", said, name, secret=True))
    return found


def address_names(api: errors.Facts) -> dict[str, str]:
    """Return what the arguments for the addresses of hosts are called, with the host of each."""
    return {hosts.argument(api, host): host for host in api["hosts"]}


def _addresses(manifest: Manifest) -> list[Argument]:
    found: list[Argument] = []
    for place, (name, host) in enumerate(address_names(manifest.api).items()):
        url = manifest.api["hosts"][host].get("url")
        said = f"The address of the host ``{host}``." if place else "The address of the API."
        said += f" Default {url}." if url else ""
        said += f" ``{hosts.variable(manifest.api, host)}`` in the environment."
        needed = not url and not place
        found.append(Argument(name, "str | None", said, host, needed=needed, default=url))
    return found


def _grades(manifest: Manifest) -> list[str]:
    """Return what grades mean for callers of this API."""
    given = {**_GRADES, **manifest.api.get("grades", {})}
    return [f"{grade}: {given[grade].rstrip('.')}." for grade in "ABCD"]


def _homes(manifest: Manifest, own: list[errors.ErrorClass], client: str) -> list[tuple[str, str]]:
    """Return the public names of the package with the modules they are in, both in order."""
    package = manifest.package
    found = {client: f"{package}.client", f"Async{client}": f"{package}.async_client"}
    found |= {name: f"{places.CORE}.{module}" for name, module in _OF_CORE.items()}
    found |= {one.name: f"{package}.errors" for one in own}
    if _signed(manifest):
        found["verify_webhook"] = f"{package}.webhooks"
    if "token_provider" in manifest.api:
        found |= dict.fromkeys(_PROVIDERS, f"{package}.token_provider")
    return sorted((safe.ident(name), safe.dotted(home)) for name, home in found.items())
