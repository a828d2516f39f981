"""Redaction: taking secrets out of what is shown, logged or attached to errors."""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final
from urllib.parse import quote, quote_plus, unquote, unquote_plus

__all__ = [
    "HIDDEN",
    "is_secret",
    "is_secret_header",
    "place_of",
    "redact",
    "redact_value",
    "secrets_in",
    "without_cut_secret",
    "written_out",
]

HIDDEN: Final = "[hidden]"
_LONG: Final = 8  # shorter secrets are not searched in base64 or with blanks inside: they would hit by chance
_TELLING: Final = 4  # this many first characters of a secret already reveal too much of it
_DEEPEST: Final = 20  # levels of nesting that are searched
# This many secrets are searched in every encoding. A batch may have more: each costs a pattern, so of the rest only
# those that a cheap test finds in the text.
_MOST: Final = 64
_NAMED: Final = {
    "&": ("amp",),
    "<": ("lt",),
    ">": ("gt",),
    '"': ("quot",),
    "'": ("apos",),
    "+": ("plus",),
    "=": ("equals",),
}
# The one list of what is secret by its name in any API: a name that contains one of these.
_NAMES_THEY_HAVE: Final = (
    r"secret|token|passw(?:or)?d|passphrase|pwd|assertion|(?:api|private|access|shared|service|subscription"
    r"|integration|signing|encryption|webhook)[_-]?key|auth(?:orization|enticator)?[_-]?code"
)
# These are secret only as whole names. An API adds its own.
_WHOLE_NAMES: Final = ("authorization", "(?:set-)?cookies?")
# Broader for headers: to hide one too many does no harm.
_SECRET_HEADER: Final = re.compile(rf"{_NAMES_THEY_HAVE}|key|auth|cookie|pass", re.IGNORECASE)
# Keys of a serialised .NET exception that describe the server's code, not the problem.
_NOISE_KEYS: Final = frozenset({"stacktracestring", "remotestacktracestring", "stacktrace", "watsonbuckets"})
_PATTERNS: Final = (
    re.compile(r"(?i)\b((?:bearer|basic)\s+)[A-Za-z0-9+/._~=-]{4,}"),  # RFC 6750, RFC 7617
    # Name and value in JSON, forms and queries. In a sentence, a name with a colon mostly begins a complaint about
    # that field; so there the next pattern hides values only after the exact names of credentials.
    re.compile(
        rf"(?is)((?:{_NAMES_THEY_HAVE})[\w-]{{0,40}}(?:\\*[\"']\s*[:=]|\s*=|:(?=\s*[\"']))\s*)"
        r"(?:(?P<quote>\\*[\"'])(?:(?!(?P=quote)).)+|[^\s\"'&,;}<\[{]+)"
    ),
    re.compile(
        r"(?i)(\b(?:access_token|refresh_token|id_token|client_secret|client_assertion|password|api_?key|secret)"
        r"\b[\"']?\s*[:=]\s*[\"']?)[^\s\"'&,;}<]+"
    ),
    re.compile(r"()\beyJ[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_.-]+"),  # a JWT (RFC 7519)
    re.compile(r"(?i)(https?://)[^\s/@:\"'<>]*:[^\s/@\"'<>]+@"),  # user:password@ in an address (RFC 3986)
)


# What a terminal or a text box obeys instead of showing it: control characters (C0 except tab and line ends, C1),
# bidirectional marks and the byte order mark.
_ACTING: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)


def written_out(text: str) -> str:
    """The text with its control characters and bidirectional marks escaped, so that they have no effect."""
    return _ACTING.sub(lambda found: ascii(found[0])[1:-1], text)


@lru_cache(maxsize=8)
def _secret_name(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"{_NAMES_THEY_HAVE}|^(?:{'|'.join((*_WHOLE_NAMES, *names))})$", re.IGNORECASE)


def is_secret(name: str, names: tuple[str, ...]) -> bool:
    """Whether the value of a field or parameter of this name must not be shown.

    ``names``: patterns of further whole names that are secret in an API.
    """
    return _secret_name(names).search(name) is not None


def is_secret_header(name: str) -> bool:
    """The same for the name of a header."""
    return _SECRET_HEADER.search(name) is not None


def secrets_in(sent: object, names: tuple[str, ...], depth: int = 0) -> Iterator[str]:
    """The values under secret names in a body, at any depth; also those in objects with ``name`` and ``value``."""
    if depth > _DEEPEST:
        return
    if isinstance(sent, list | tuple):
        for item in sent:
            yield from secrets_in(item, names, depth + 1)
    elif isinstance(sent, Mapping):
        for key, item in sent.items():
            if is_secret(str(key), names) or (key == "value" and is_secret(str(sent.get("name", "")), names)):
                yield from _texts(item, depth + 1)
            else:
                yield from secrets_in(item, names, depth + 1)


def _texts(value: object, depth: int) -> Iterator[str]:
    """All texts and numbers in it, except short numbers: to hide those would hide harmless digits elsewhere."""
    if isinstance(value, list | tuple | Mapping) and depth <= _DEEPEST:
        for item in value.values() if isinstance(value, Mapping) else value:
            yield from _texts(item, depth + 1)
    elif isinstance(value, str) or (type(value) is int and len(str(value)) >= _TELLING):
        yield str(value)


def without_cut_secret(text: str, secrets: Iterable[str]) -> str:
    """The text without the beginning of a secret at its end, where the text may have been cut off."""
    for secret in secrets:
        for way in {
            secret,
            html.escape(secret),
            quote(secret, safe=""),
            quote_plus(secret),
            json.dumps(secret)[1:-1],
        }:
            for size in range(len(way), _TELLING - 1, -1):
                if text.endswith(way[:size]):
                    text = text[:-size] + HIDDEN
                    break
    return text


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """The text without these secrets in any usual encoding and without what looks like one; controls escaped."""
    known = [secret for secret in secrets if len(secret) >= 3]
    for secret in [*known[:_MOST], *_those_in(text, known[_MOST:])]:
        text = _forms(secret).sub(HIDDEN, text)
    for pattern in _PATTERNS:
        text = pattern.sub(lambda found: found[1] + HIDDEN, text)
    return written_out(text)


def _those_in(text: str, secrets: list[str]) -> list[str]:
    """The secrets that seem to be in the text, as they are or in a usual encoding."""
    if not secrets:
        return []
    ways = {text, html.unescape(text), unquote(text), unquote_plus(text), text.replace("\\", "")}
    return [secret for secret in secrets if any(secret in way for way in ways)]


@lru_cache(maxsize=2 * _MOST)
def _forms(secret: str) -> re.Pattern[str]:
    """The pattern of a secret as it is, in HTML, JSON, URLs and base64; a long one also with blanks inside."""
    between = r"\s*" if len(secret) >= _LONG else ""
    ways = [between.join(_written(char) for char in secret)]
    if len(secret) >= _LONG:
        ways += [re.escape(way) for way in _in_base64(secret.encode("utf-8", "surrogatepass"))]
    return re.compile("|".join(ways))


def _written(char: str) -> str:
    """The pattern of one character in all its encodings."""
    code = ord(char)
    percent = "".join(rf"%(?i:{byte:02x})" for byte in char.encode("utf-8", "surrogatepass"))
    ways = [re.escape(char), percent, rf"&#0*{code};", rf"&#[xX]0*(?i:{code:x});", rf"\\u(?i:{code:04x})"]
    ways += [re.escape(f"&{name};") for name in _NAMED.get(char, ())]
    if char in "\"\\/'":
        ways.append(re.escape("\\" + char))
    if char == " ":
        ways.append(r"\+")
    return f"(?:{'|'.join(ways)})"


def _in_base64(secret: bytes) -> set[str]:
    """Base64 of the secret, alone or within a longer text: at each of three offsets, what its own bytes decide."""
    found: set[str] = set()
    for before in range(3):
        coded = base64.b64encode(b"\0" * before + secret).decode("ascii")
        start = (before * 8 + 5) // 6
        end = (before + len(secret)) * 8 // 6
        found |= {coded[start:end], coded[start:end].replace("+", "-").replace("/", "_")}
    return found


def redact_value(value: object, secrets: Iterable[str], names: tuple[str, ...], depth: int = 0) -> object:
    """`redact` for decoded JSON. Values under secret names are hidden, and stack traces left out."""
    known = tuple(secrets)
    if depth > _DEEPEST:
        return HIDDEN
    if isinstance(value, str):
        return redact(value, known)
    if isinstance(value, list):
        return [redact_value(item, known, names, depth + 1) for item in value]
    if isinstance(value, dict):
        return {
            redact(str(key), known): (
                HIDDEN if is_secret(str(key), names) and item else redact_value(item, known, names, depth + 1)
            )
            for key, item in value.items()
            if str(key).lower() not in _NOISE_KEYS
        }
    if isinstance(value, int | float) and not isinstance(value, bool):
        return HIDDEN if str(value) in known else value
    return value


def place_of(error: BaseException) -> str:
    """The exception's type and where it came from, without its text."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f" (line {trace.tb_lineno} of {trace.tb_frame.f_code.co_filename})" if trace else ""
    return type(error).__name__ + where
