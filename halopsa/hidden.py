"""Text and bytes that are sent as they are, but show nothing of themselves.

An exception that is not ours, such as a task queue's time limit, can end a call anywhere. Crash reporters then send
the variables of every frame, those of the libraries below too: what is secret there must not show.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import quote_plus

__all__ = ["Hidden", "HiddenBytes", "form", "hide", "hide_some", "hide_values"]

_SHOWN: Final = "'[hidden]'"


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


def hide_values(values: Mapping[str, str] | None) -> Mapping[str, str] | None:
    """The same mapping, with values that do not show."""
    return None if values is None else {name: hide(value) for name, value in values.items()}


_BYTES: Final = tuple(quote_plus(bytes([byte])) for byte in range(256))


def form(fields: Mapping[str, str]) -> Hidden:
    """A form as it is sent. No variable of any frame holds a part of it on the way."""
    return Hidden("&".join("=".join((quote_plus(name), _quoted(value))) for name, value in fields.items()))


def _quoted(text: str) -> str:
    # Not by `quote_plus`: the variables of its frames would show what it quotes.
    return Hidden("".join(map(_BYTES.__getitem__, text.encode())))
