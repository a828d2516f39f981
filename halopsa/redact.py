"""Taking secrets out of what is shown, logged or attached to errors."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import quote, quote_plus

__all__ = ["HIDDEN", "redact", "redact_value"]

HIDDEN: Final = "[hidden]"
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


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """The text without these secrets, in any usual encoding, and without what looks like one."""
    for secret in secrets:
        if len(secret) < 3:
            continue
        encoded = base64.b64encode(secret.encode("utf-8", "surrogatepass")).decode("ascii")
        for form in {secret, quote(secret, safe=""), quote_plus(secret), encoded}:
            text = text.replace(form, HIDDEN)
    for pattern in _PATTERNS:
        text = pattern.sub(lambda found: found[1] + HIDDEN, text)
    return text


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
