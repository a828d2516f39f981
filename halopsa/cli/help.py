"""Help pages (click formatter) of the commands made from facts."""

from __future__ import annotations

from collections.abc import Iterable

import click

from .streams import columns

__all__ = ["HelpContext"]

_NARROWEST = 50


class _Formatter(click.HelpFormatter):
    def __init__(
        self, indent_increment: int = 2, width: int | None = None, max_width: int | None = None
    ) -> None:
        if width is None:
            width = max(min(columns(), max_width or 80) - 2, _NARROWEST)
        super().__init__(indent_increment, width, max_width)

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write terms with their texts. Only a text that is too long for its line is wrapped: hundreds are not."""
        rows = list(rows)
        beside = min(max((len(term) for term, _ in rows), default=0), col_max) + col_spacing
        room = max(self.width - beside - self.current_indent, 10)
        margin = " " * self.current_indent
        for term, text in rows:
            lines = [text] if len(text) <= room else click.wrap_text(text, room).splitlines()
            if not text:
                lines = []
            if lines and len(term) <= beside - col_spacing:
                lines[0] = f"{margin}{term:{beside}}{lines[0]}"
            else:
                lines = ["", *lines]
                lines[0] = f"{margin}{term}"
            head, *rest = lines
            self.write(f"{head}\n")
            for line in rest:
                self.write(f"{margin}{'':{beside}}{line}\n")


class HelpContext(click.Context):
    """The context of a command whose help is shown before anything is imported that it does not need."""

    formatter_class = _Formatter
