"""The measurements as Markdown: tables, and charts that are plain text and so show everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tests.bench.measure import HEAD, Line, cells

_WIDTH: Final = 40
_EIGHTHS: Final = " \u258f\u258e\u258d\u258c\u258b\u258a\u2589"
_FULL: Final = "\u2588"


def markdown(lines: Sequence[Line]) -> str:
    """Return a table of all lines and a chart for each group of them."""
    rows = [HEAD, tuple("---" for _ in HEAD), *map(cells, lines)]
    table = "\n".join("| " + " | ".join(cell.replace("|", "/") for cell in row) + " |" for row in rows)
    names = dict.fromkeys(line.chart for line in lines if line.chart)
    drawn = [chart(name, [line for line in lines if line.chart == name]) for name in names]
    return "\n\n".join([table, *(f"```text\n{text}\n```" for text in drawn)])


def chart(title: str, lines: Sequence[Line]) -> str:
    """Return a bar chart of the ratios of these lines; bars that would be too long end in an arrow."""
    ratios = [(line.what, line.ratio) for line in lines]
    known = [(what, ratio) for what, ratio in ratios if ratio is not None]
    if not known:
        return title
    # One that is far out must not make all the others look alike.
    ordered = sorted(ratio for _, ratio in known)
    longest = min(ordered[-1], 4 * ordered[len(ordered) // 2])
    width = max(len(what) for what, _ in known)
    rows = [f"{what.ljust(width)} {ratio:7.2f} {bar(ratio, longest)}".rstrip() for what, ratio in known]
    return "\n".join([title, *rows])


def bar(value: float, longest: float, width: int = _WIDTH) -> str:
    """Return a bar of at most ``width`` characters, to an eighth of a character."""
    if longest <= 0:
        return ""
    if value > longest:
        return _FULL * (width - 1) + ">"
    eighths = round(8 * width * value / longest)
    return (_FULL * (eighths // 8) + _EIGHTHS[eighths % 8]).rstrip()
