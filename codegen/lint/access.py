"""Rules for hosts, credentials and auth schemes of ``api.yaml``, and for what operations say of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen.lint.context import Context
from codegen.manifest import hosts
from codegen.manifest.model import Op
from codegen.manifest.problems import did_you_mean
from codegen.manifest.source import Document

#: Any: plain data from YAML whose form the JSON Schema has checked.
Facts = Mapping[str, Any]
_PARTS = ("credentials", "hosts", "auth")
#: Constants that say of a single host and its token what these parts say of all.
_SAID_BY_HOSTS = ("hosted_url", "tenant_pattern", "max_requests", "window")
_SAID_BY_SCHEMES = ("auth_header", "auth_prefix", "token_paths", "token_suffix")


def check(context: Context) -> None:
    """Check where an API is and how to log in, where it says so itself."""
    document, api = context.manifest.api_document, context.manifest.api
    if document is None:
        return
    if "hosts" not in api:
        for part in ("credentials", "auth"):
            if part in api:
                context.complain(document, f"{part} are for hosts; name them", part)
        return
    schemes = api.get("auth", {})
    for name in schemes:
        _scheme(context, document, name)
    for name, host in api["hosts"].items():
        _host(context, document, name, host)
    _used(context, document)
    _variables(context, document)
    for name in (*_SAID_BY_HOSTS, *(_SAID_BY_SCHEMES if schemes else ())):
        if name in api["constants"]:
            part = "hosts" if name in _SAID_BY_HOSTS else "auth"
            context.complain(document, f"{part} says it: remove the constant {name!r}", "constants", name)


def _scheme(context: Context, document: Document, name: str) -> None:
    api = context.manifest.api
    scheme, credentials = api["auth"][name], api.get("credentials", {})
    given = [key for key in ("value", "basic", "path") if key in scheme]
    if len(given) != 1:
        context.complain(document, "a scheme has one of value, basic and path", "auth", name)
    elif ("header" in scheme) == ("path" in scheme):
        context.complain(
            document, "value and basic go into a header, and path does not: name one", "auth", name
        )
    for each in hosts.credentials_of(scheme):
        if message := context.missing("credential", each, credentials):
            context.complain(document, message, "auth", name)
    called = [each for each in hosts.credentials_of(scheme) if credentials.get(each, {}).get("callable")]
    if called and (len(called) > 1 or "value" not in scheme or "token" in scheme):
        message = f"{called[0]!r} is a callable, which stands alone in a value; once, and without a token"
        context.complain(document, message, "auth", name)
    if "token" in scheme and f"{{{hosts.TOKEN}}}" not in scheme.get("value", ""):
        context.complain(document, "the token it fetches has no place in its value: {token}", "auth", name)


def _host(context: Context, document: Document, name: str, host: Facts) -> None:
    _logins(context, document, host.get("auth", []), "hosts", name, "auth")
    for place, limit in enumerate(host.get("limits", [])):
        said = {"requests", "window", "parallel"} & limit.keys()
        if said not in ({"requests", "window"}, {"parallel"}):
            message = "a limit is requests and window, or parallel"
            context.complain(document, message, "hosts", name, "limits", place)
        context.supported(document, dict(limit), "hosts", name, "limits", str(place))


def _logins(context: Context, document: Document, names: list[str], *where: str | int) -> None:
    """Check the schemes that go out together."""
    schemes = context.manifest.api.get("auth", {})
    changing: list[str] = []
    for place, name in enumerate(names):
        if message := context.missing("scheme", name, schemes):
            context.complain(document, message, *where, place)
        elif _changes(context, schemes[name]):
            changing.append(name)
    if len(changing) > 1:
        message = f"{' and '.join(map(repr, changing))} have tokens that change; only one can go out"
        context.complain(document, message, *where)


def _changes(context: Context, scheme: Facts) -> bool:
    credentials = context.manifest.api.get("credentials", {})
    called = (credentials.get(name, {}).get("callable") for name in hosts.credentials_of(scheme))
    return "token" in scheme or any(called)


def operation(context: Context, document: Document, op: Op) -> None:
    """Check the host of an operation, and how it logs in."""
    if op.host and (message := context.missing("host", op.host, context.manifest.api.get("hosts", {}))):
        context.complain(document, message, *op.trail, "host")
    _logins(context, document, op.auth or [], *op.trail, "auth")


def _used(context: Context, document: Document) -> None:
    """Check that every scheme goes out somewhere, and every credential with one."""
    api = context.manifest.api
    ops = [op for resource in context.manifest.resources.values() for op in resource.ops.values()]
    lists = [*(host.get("auth", []) for host in api["hosts"].values()), *(op.auth or [] for op in ops)]
    used = {name for names in lists for name in names}
    if not context.manifest.broken:
        for name in api.get("auth", {}).keys() - used:
            context.complain(document, "no host and no operation has it", "auth", name)
    sent = {name for scheme in api.get("auth", {}).values() for name in hosts.credentials_of(scheme)}
    for name in api.get("credentials", {}).keys() - sent:
        message = f"no scheme sends the credential {name!r}{did_you_mean(name, sent)}"
        context.complain(document, message, "credentials", name)


def _variables(context: Context, document: Document) -> None:
    """Check that no two settings have the same name, or come from the same variable."""
    known: dict[str, str] = {}
    for word, *where in _named(context.manifest.api):
        if word in known:
            context.complain(document, f"{word!r} is that of {known[word]} already", *where)
        known.setdefault(word, where[-1] if where[-1] != "env" else where[-2])


def _named(api: Facts) -> Iterator[tuple[str, ...]]:
    for name in api["hosts"]:
        yield hosts.argument(api, name), "hosts", name
        yield hosts.variable(api, name), "hosts", name
    for name, credential in api.get("credentials", {}).items():
        yield name, "credentials", name
        if "env" in credential:
            yield credential["env"], "credentials", name, "env"
