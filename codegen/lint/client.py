"""Rules for the generated client of an API: its arguments, its error classes, and words that say a constant too."""

from __future__ import annotations

import keyword

from codegen.lint.context import Context
from codegen.manifest import errors
from codegen.manifest.problems import did_you_mean
from codegen.manifest.source import Document
from codegen.naming import reserved
from codegen.render import constants
from codegen.render.emit_client import SETTINGS, address_names


def check(context: Context) -> None:
    """Check what ``client`` and ``errors`` say."""
    document = context.manifest.api_document
    if document is None:
        return
    _constants(context, document)
    _errors(context, document)
    if "client" in context.manifest.api and "hosts" not in context.manifest.api:
        context.complain(document, "the client needs hosts: where the API is", "client")
    elif "client" in context.manifest.api:
        _arguments(context, document)
    _version(context, document)


def _constants(context: Context, document: Document) -> None:
    """Complain of a constant that a word of its own says."""
    given = context.manifest.api["constants"]
    for name in constants.made(context.manifest.api):
        if name in given:
            message = f"constant {name!r} is said by a word of its own; remove it"
            context.complain(document, message, "constants", name)


def _errors(context: Context, document: Document) -> None:
    known, listed = errors.kinds(), errors.listed(context.manifest.api)
    seen: dict[object, str] = {}
    before: list[str] = []
    for name, given in listed.items():
        where = ("errors", name)
        kind = given["kind"]
        if kind not in known:
            message = f"kind {kind!r} does not exist{did_you_mean(kind, known)}"
            context.complain(document, message, *where, "kind")
        elif not before and kind != "error":
            context.complain(document, "the first is the base of all: of kind error", *where, "kind")
        if given.get("of", name) not in (*before, name) or given.get("of") == name:
            message = f"class {given['of']!r} is not listed before{did_you_mean(given['of'], before)}"
            context.complain(document, message, *where, "of")
        elif kind.endswith("warning") and given.keys() & {"of", "status", "code"}:
            context.complain(document, "a warning has neither of, status nor code", *where)
        for key in ("status", "code"):
            for place, value in enumerate(given.get(key, ())):
                other = seen.setdefault((key, value), name)
                if other != name:
                    message = f"{key} {value!r} raises {other!r} already"
                    context.complain(document, message, *where, key, place)
        before.append(name)
    names = errors.names(context.manifest.api, context.manifest.class_prefix)
    for kind, name in names.items():
        if name in listed and listed[name]["kind"] != kind:
            message = f"is what the class of kind {kind} is called, as none is listed; name it otherwise"
            context.complain(document, message, "errors", name)


def _arguments(context: Context, document: Document) -> None:
    api = context.manifest.api
    credentials, addresses = api.get("credentials", {}), address_names(api)
    for name in (*credentials, *addresses):
        place = ("credentials", name) if name in credentials else ("client",)
        if name in SETTINGS or keyword.iskeyword(name) or (name in credentials and name in addresses):
            context.complain(document, f"{name!r} is the name of another argument of the client", *place)
    for number, name in enumerate(api["client"].get("arguments", ())):
        if name not in credentials and name not in addresses:
            message = f"argument {name!r} is neither a credential nor an address"
            message += did_you_mean(name, [*credentials, *addresses])
            context.complain(document, message, "client", "arguments", number)


def _version(context: Context, document: Document) -> None:
    if reserved.version(context.manifest.folder, context.manifest.version) == reserved.NO_VERSION:
        message = "the package is in none that has a version: say its version here"
        context.complain(document, message, "product")
