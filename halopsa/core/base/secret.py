"""Text and bytes that are sent as they are, but show nothing of themselves.

An exception that is not ours, such as a task queue's time limit, can end a call anywhere. Crash reporters then send
the variables of every frame, those of the libraries below too: what is secret there must not show.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, overload
from urllib.parse import quote_plus

__all__ = ["Hidden", "HiddenBytes", "form", "hide", "hide_settings", "hide_some", "hide_values"]

_SHOWN: Final = "'[hidden]'"
_SECRET_SETTINGS: Final = frozenset({"client_secret", "default_headers", "proxies"})


class HiddenBytes(bytes):
    """Bytes that do not show."""

    __slots__ = ()

    def __repr__(self) -> str:
        return _SHOWN


class Hidden(str):
    """Text that does not show in a repr. It is the text itself wherever it is printed, compared or sent."""

    __slots__ = ()

    def __repr__(self) -> str:
        return _SHOWN

    def encode(self, encoding: str = "utf-8", errors: str = "strict") -> HiddenBytes:
        """As text does; the bytes are hidden too."""
        return HiddenBytes(super().encode(encoding, errors))


def hide(value: str) -> str:
    """The same text; it does not show any more. What is no text is left for others to refuse."""
    given: object = value
    return Hidden(value) if isinstance(given, str) else value


def hide_some(value: str | None) -> str | None:
    """The same text, which does not show, or None."""
    return None if value is None else hide(value)


@overload
def hide_values(values: Mapping[str, str]) -> Mapping[str, str]: ...
@overload
def hide_values(values: Mapping[str, str] | None) -> Mapping[str, str] | None: ...
def hide_values(values: Mapping[str, str] | None) -> Mapping[str, str] | None:
    """The same mapping, with values that do not show. What is no mapping is left for others to refuse."""
    given: object = values
    return {name: hide(value) for name, value in given.items()} if isinstance(given, Mapping) else values


def hide_settings(settings: Mapping[str, object]) -> dict[str, object]:
    """The settings of a client; those that hold secrets do not show."""
    kept = dict(settings)
    for name in _SECRET_SETTINGS & kept.keys():
        value = kept[name]
        kept[name] = hide_values(value) if isinstance(value, Mapping) else hide(value)  # type: ignore[arg-type]  # anything
    return kept


_BYTES: Final = tuple(quote_plus(bytes([byte])) for byte in range(256))


def form(fields: Mapping[str, str]) -> Hidden:
    """A form as it is sent. No variable of any frame holds a part of it on the way."""
    return Hidden("&".join("=".join((quote_plus(name), _quoted(value))) for name, value in fields.items()))


def _quoted(text: str) -> str:
    # Not by `quote_plus`: the variables of its frames would show what it quotes.
    return Hidden("".join(map(_BYTES.__getitem__, text.encode())))
