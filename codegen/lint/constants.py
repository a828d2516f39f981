"""Rules for the constants of ``api.yaml``: each is read by the package, and has the form its reader needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from codegen.lint.context import Context
from codegen.manifest.problems import did_you_mean
from codegen.manifest.source import Document
from codegen.naming import reserved
from codegen.render.constants import ONLY_WORDS, SAID

#: Made from parts of api.yaml of their own.
_MADE = {
    "dialects",
    "page_styles",
    "bulk_styles",
    "key_prefixes",
    "list_operators",
    "resolvers",
    *ONLY_WORDS,
}


def check(context: Context) -> None:
    """Check every constant."""
    document = context.manifest.api_document
    if document is None:
        return
    constants = context.manifest.api["constants"]
    classes = partial(_error_classes, reserved.errors(context.manifest.folder))
    forms: dict[str, Callable[[object], _Said]] = {**_FORMS, "status_errors": classes}
    for name, given in constants.items():
        value = given["value"] if isinstance(given, dict) else given
        where = ("constants", name, "value") if isinstance(given, dict) else ("constants", name)
        if name in _MADE:
            message = f"constant {name!r} is made from the part of that name; name it otherwise"
            context.complain(document, message, "constants", name)
        elif name not in SAID and name not in reserved.constants_read():
            context.complain(document, f"no code reads the constant {name!r}; remove it", "constants", name)
        elif isinstance(given, dict) and given.get("keys") == "int" and not _whole_keys(value):
            message = "keys: int is for a mapping whose keys are whole numbers"
            context.complain(document, message, *where)
        else:
            for said, *below in forms.get(name, _anything)(value):
                context.complain(document, str(said), *where, *below)
    for name in SAID:
        given = constants.get(name)
        size = given.get("value") if isinstance(given, dict) else given
        if isinstance(size, bool) or not isinstance(size, int | float):
            context.complain(document, f"constants needs {name}, a number: docstrings say it", "constants")
    _default_dialect(context, document, constants)


def _default_dialect(context: Context, document: Document, constants: dict[str, Any]) -> None:
    # Any: plain data from YAML whose form the JSON Schema has checked
    given, known = constants.get("default_dialect"), context.manifest.api["dialects"]
    name = given["value"] if isinstance(given, dict) else given
    if name is not None and name not in known:
        message = f"dialect {name!r} does not exist{did_you_mean(str(name), known)}"
        context.complain(document, message, "constants", "default_dialect")


def _whole_keys(value: object) -> bool:
    return isinstance(value, dict) and all(key.isdecimal() for key in value)


#: A message, and where below the constant's value it points.
_Said = Iterator[tuple[str | int, ...]]


def _anything(value: object) -> _Said:
    yield from ()


def _each(value: object) -> Iterator[tuple[tuple[str | int, ...], object]]:
    """Yield the items of a list with their places; of anything else the value itself."""
    if isinstance(value, list):
        yield from (((place,), item) for place, item in enumerate(value))
    else:
        yield (), value


def _error_classes(known: frozenset[str], value: object) -> _Said:
    if not isinstance(value, dict):
        yield ("is no mapping of status to error class",)
        return
    for status, name in value.items():
        if not _is_status(status):
            yield f"{status!r} is no status of a failure (400 to 599)", status
        if name not in known:
            yield f"error class {name!r} does not exist{did_you_mean(str(name), known)}", status


def _is_status(value: object) -> bool:
    return str(value).isdecimal() and 400 <= int(str(value)) <= 599


def _statuses(value: object) -> _Said:
    for place, item in _each(value):
        if isinstance(item, bool) or not isinstance(item, int) or not _is_status(item):
            yield f"{item!r} is no status of a failure (400 to 599)", *place


def _path(value: object) -> _Said:
    for place, item in _each(value):
        if not re.fullmatch(r"(/[A-Za-z0-9._-]+)+", str(item)):
            yield f"{item!r} is no path such as /api", *place


def _header(value: object) -> _Said:
    if not re.fullmatch(r"[A-Za-z0-9-]+", str(value)):
        yield (f"{value!r} is no name of a header, such as X-Api-Key",)


def _prefix(value: object) -> _Said:
    if not re.fullmatch(r"([!-~]+ )?", str(value)):
        yield (f"{value!r} is neither empty nor a word with a space behind it, such as 'Bearer '",)


def _pattern(value: object) -> _Said:
    for place, item in _each(value):
        try:
            re.compile(str(item))
        except re.error as error:
            yield f"{item!r} is no regular expression: {error.msg}", *place


def _address(value: object) -> _Said:
    if not re.fullmatch(r"https://[^/]*\{tenant\}[^/]*", str(value)):
        yield (f"{value!r} is no address such as https://{{tenant}}.example.com",)


def _years(value: object) -> _Said:
    for place, item in _each(value):
        if isinstance(item, bool) or not isinstance(item, int) or not 1 <= item <= 9999:
            yield f"{item!r} is no year", *place


def _positive(value: object) -> _Said:
    for place, item in _each(value):
        if isinstance(item, bool) or not isinstance(item, int | float) or item <= 0:
            yield f"{item!r} is no number above 0", *place


_FORMS: dict[str, Callable[[object], _Said]] = {
    "retry_statuses": _statuses,
    "retry_once_statuses": _statuses,
    "api_path": _path,
    "token_paths": _path,
    "token_suffix": _path,
    "auth_header": _header,
    "idempotency_header": _header,
    "auth_prefix": _prefix,
    "tenant_pattern": _pattern,
    "limit_texts": _pattern,
    "hosted_url": _address,
    "no_date_years": _years,
    **dict.fromkeys(
        (
            "default_page_size",
            "largest_page_size",
            "likely_page_caps",
            "max_requests",
            "window",
            "likely_windows",
            "connect_timeout",
            "read_timeout",
            "max_body",
            "max_error_body",
            "token_default_life",
            "token_longest_life",
        ),
        _positive,
    ),
}
