"""Secrets: text and bytes that are sent as they are, but whose repr hides them.

An exception that is not ours, such as a task queue's time limit, can end a call anywhere. Crash reporters then send
the local variables of every frame, those of requests and urllib3 included: a secret in them must not be readable.
"""

from __future__ import annotations

from collections.abc import Mapping
from json.encoder import encode_basestring_ascii
from typing import Final, TypeVar, cast, overload
from urllib.parse import quote_plus

__all__ = [
    "Hidden",
    "HiddenBytes",
    "form",
    "hidden",
    "hide",
    "hide_settings",
    "hide_some",
    "hide_values",
    "json_object",
]

_SHOWN: Final = "'[hidden]'"
_T = TypeVar("_T")
_SECRET_SETTINGS: Final = frozenset({"budget", "client_secret", "credentials", "default_headers", "proxies"})


class HiddenBytes(bytes):
    """Bytes whose repr hides them."""

    __slots__ = ()

    def __repr__(self) -> str:
        return _SHOWN


class Hidden(str):
    """Text whose repr hides it. It is the text itself wherever it is printed, compared or sent."""

    __slots__ = ()

    def __repr__(self) -> str:
        return _SHOWN

    def encode(self, encoding: str = "utf-8", errors: str = "strict") -> HiddenBytes:
        """As ``str.encode``; the bytes are hidden too."""
        return HiddenBytes(super().encode(encoding, errors))


def hide(value: str) -> str:
    """The same text, hidden. What is no text is returned as it is, for the validation to refuse."""
    given: object = value
    return Hidden(value) if isinstance(given, str) else value


def hide_some(value: str | None) -> str | None:
    """The same text, hidden, or None."""
    return None if value is None else hide(value)


@overload
def hide_values(values: Mapping[str, str]) -> Mapping[str, str]: ...
@overload
def hide_values(values: Mapping[str, str] | None) -> Mapping[str, str] | None: ...
def hide_values(values: Mapping[str, str] | None) -> Mapping[str, str] | None:
    """The same mapping with hidden values. What is no mapping comes back as it is: the validation refuses it."""
    given: object = values
    return {name: hide(value) for name, value in given.items()} if isinstance(given, Mapping) else values


def hide_settings(settings: Mapping[str, object]) -> dict[str, object]:
    """The settings of a client, with those hidden that hold secrets."""
    kept = dict(settings)
    for name in _SECRET_SETTINGS & kept.keys():
        value = kept[name]
        kept[name] = hide_values(value) if isinstance(value, Mapping) else hide(value)  # type: ignore[arg-type]  # anything
    return kept


def hidden(value: _T) -> _T:
    """The same value, with all text in it hidden: for settings of which not even the kind is known."""
    if isinstance(value, str):
        return cast("_T", hide(value))
    if isinstance(value, Mapping):
        return cast("_T", {name: hidden(item) for name, item in value.items()})
    return value


_BYTES: Final = tuple(quote_plus(bytes([byte])) for byte in range(256))


def form(fields: Mapping[str, str]) -> Hidden:
    """A URL-encoded form as it is sent. No variable of any frame shows a part of it on the way."""
    return Hidden("&".join("=".join((quote_plus(name), _quoted(value))) for name, value in fields.items()))


def json_object(fields: Mapping[str, str]) -> Hidden:
    """A JSON object of texts as it is sent. As for `form`, no variable shows a part of it."""
    encode = encode_basestring_ascii  # not `dumps`: the variables of its frames would show the secret
    return Hidden("{" + ",".join(f"{encode(name)}:{encode(value)}" for name, value in fields.items()) + "}")


def _quoted(text: str) -> str:
    # Not `quote_plus`: the local variables of its frames would show the secret.
    return Hidden("".join(map(_BYTES.__getitem__, text.encode())))
