"""Taking secrets out of what is shown, logged or attached to errors."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

__all__ = ["HIDDEN", "redact", "redact_value", "written_out"]

HIDDEN: Final = "[hidden]"
_LONG: Final = 8
_NAMED: Final = {
    "&": ("amp",),
    "<": ("lt",),
    ">": ("gt",),
    '"': ("quot",),
    "'": ("apos",),
    "+": ("plus",),
    "=": ("equals",),
}
_SECRET_KEYS: Final = frozenset(
    {
        "access_token",
        "refresh_token",
        "id_token",
        "client_secret",
        "client_assertion",
        "password",
        "new_password",
        "authorization",
        "api_key",
        "apikey",
        "secret",
        "token",
    }
)
# Keys of a serialised .NET exception that describe the server's code, not the problem.
_NOISE_KEYS: Final = frozenset({"stacktracestring", "remotestacktracestring", "stacktrace", "watsonbuckets"})
_PATTERNS: Final = (
    re.compile(r"(?i)\b((?:bearer|basic)\s+)[A-Za-z0-9+/._~=-]{4,}"),
    re.compile(
        r"(?i)(\b(?:access_token|refresh_token|id_token|client_secret|client_assertion|password|api_?key|secret)"
        r"\b[\"']?\s*[:=]\s*[\"']?)[^\s\"'&,;}<]+"
    ),
    re.compile(r"()\beyJ[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_.-]+"),
    re.compile(r"(?i)(https?://)[^\s/@:\"'<>]*:[^\s/@\"'<>]+@"),
)


# What a terminal or a text box acts on instead of showing it: controls (C0 but tab and line ends, C1), marks that
# turn the direction of what follows, and a byte order mark.
_ACTING: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)


def written_out(text: str) -> str:
    """The text with its control characters and marks of direction written out, so that they do nothing."""
    return _ACTING.sub(lambda found: ascii(found[0])[1:-1], text)


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """The text without these secrets, in any usual encoding, and without what looks like one; controls written out."""
    for secret in secrets:
        if len(secret) >= 3:
            text = _forms(secret).sub(HIDDEN, text)
    for pattern in _PATTERNS:
        text = pattern.sub(lambda found: found[1] + HIDDEN, text)
    return written_out(text)


@lru_cache(maxsize=64)
def _forms(secret: str) -> re.Pattern[str]:
    """Finds a secret as it is, and as HTML, JSON, addresses and base64 write it; a long one in pieces too."""
    between = r"\s*" if len(secret) >= _LONG else ""
    ways = [between.join(_written(char) for char in secret)]
    if len(secret) >= _LONG:
        ways += [re.escape(way) for way in _in_base64(secret.encode("utf-8", "surrogatepass"))]
    return re.compile("|".join(ways))


def _written(char: str) -> str:
    """The ways to write one character."""
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
    """The secret alone and within a longer text: what its own bytes alone decide, at each offset."""
    found: set[str] = set()
    for before in range(3):
        coded = base64.b64encode(b"\0" * before + secret).decode("ascii")
        start = (before * 8 + 5) // 6
        end = (before + len(secret)) * 8 // 6
        found |= {coded[start:end], coded[start:end].replace("+", "-").replace("/", "_")}
    return found


def redact_value(value: object, secrets: Iterable[str] = (), depth: int = 0) -> object:
    """The same for decoded JSON; values under secret names and stack traces go altogether."""
    known = tuple(secrets)
    if depth > 20:
        return HIDDEN
    if isinstance(value, str):
        return redact(value, known)
    if isinstance(value, list):
        return [redact_value(item, known, depth + 1) for item in value]
    if isinstance(value, dict):
        return {
            redact(str(key), known): (
                HIDDEN if str(key).lower() in _SECRET_KEYS and item else redact_value(item, known, depth + 1)
            )
            for key, item in value.items()
            if str(key).lower() not in _NOISE_KEYS
        }
    return value
