"""Text and bytes that are sent as they are, but show nothing of themselves.

An exception that is not ours, such as a task queue's time limit, can end a call anywhere. Crash reporters then send
the variables of every frame, those of the libraries below too: what is secret there must not show.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import quote_plus

__all__ = ["Hidden", "HiddenBytes", "form", "hide"]

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


def hide(value: object) -> object:
    """The same value; text does not show any more."""
    return Hidden(value) if isinstance(value, str) else value


_BYTES: Final = tuple(quote_plus(bytes([byte])) for byte in range(256))


def form(fields: Mapping[str, str]) -> Hidden:
    """A form as it is sent. No variable of any frame holds a part of it on the way."""
    return Hidden("&".join("=".join((quote_plus(name), _quoted(value))) for name, value in fields.items()))


def _quoted(text: str) -> str:
    # Not by `quote_plus`: the variables of its frames would show what it quotes.
    return Hidden("".join(map(_BYTES.__getitem__, text.encode())))
