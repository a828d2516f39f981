"""The measurements as Markdown: tables, and charts that are plain text and so show everywhere."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from tests.bench.measure import HEAD, Line, cells

_WIDTH: Final = 40
_EIGHTHS: Final = " \u258f\u258e\u258d\u258c\u258b\u258a\u2589"
_FULL: Final = "\u2588"
_START: Final = "<!-- bench -->"
_END: Final = "<!-- /bench -->"


#: How lines of the README begin, of all those that the page has, and the chart that it shows.
_SHORT: Final = (
    "bytes to checked rows, unknown fields kept, 2.3 kB each, pages of 1,000",
    "client.request, a small answer",
    "1,000 requests, 500 in 180 s, 16 in flight",
    "a call every 20 s beside an export",
    "rows missed, consistent=True",
    "memory at most, a listing",
)
_SHOWN: Final = "Exporting 1,000 requests"


def headlines(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of the page's table."""
    return [line for line in lines if line.headline]


def markdown(lines: Sequence[Line], footer: str = "") -> str:
    """Return a table of the headlines, a chart for each group of lines, and what is to stand below."""
    return "\n\n".join([_table(headlines(lines), len(HEAD)), *_charts(lines), *([footer] if footer else [])])


def short(lines: Sequence[Line]) -> str:
    """Return what the README shows of it: a few lines, without their targets, and one chart."""
    shown = [line for line in headlines(lines) if line.what.startswith(_SHORT)]
    return "\n\n".join(
        [_table(shown, 5), *_charts([line for line in lines if line.chart.startswith(_SHOWN)])]
    )


def _table(lines: Sequence[Line], columns: int) -> str:
    rows = [HEAD, tuple("---:" if name in ("figure", "its figure", "ratio") else "---" for name in HEAD)]
    rows += map(cells, lines)
    return "\n".join(
        "| " + " | ".join(cell.replace("|", "/") for cell in row[:columns]) + " |" for row in rows
    )


def _charts(lines: Sequence[Line]) -> list[str]:
    """Return a chart of each group, with the comment by which a test finds it."""
    names = dict.fromkeys(line.chart for line in lines if line.chart)
    drawn = (chart(name, [line for line in lines if line.chart == name]) for name in names)
    return [f"<!-- chart -->\n```text\n{text}\n```" for text in drawn]


def replaced(text: str, block: str) -> str:
    """Return a text with ``block`` between its markers. Raises ``ValueError`` unless each is there once, in order."""
    if text.count(_START) != 1 or text.count(_END) != 1 or text.index(_START) > text.index(_END):
        raise ValueError(f"the text needs {_START} and then {_END}, each once")
    before, _, rest = text.partition(_START)
    return f"{before}{_START}\n\n{block.strip()}\n\n{_END}{rest.partition(_END)[2]}"


def chart(title: str, lines: Sequence[Line]) -> str:
    """Return a bar chart of the ratios, the least first.

    Bars that would be too long end in an arrow; what never got there has none and comes last.
    """
    known = sorted(
        ((line.label or line.what, line.ratio) for line in lines if line.ratio is not None),
        key=lambda row: row[1],
    )
    finite = [ratio for _, ratio in known if math.isfinite(ratio)]
    if not finite:
        return title
    # One that is far out must not make all the others look alike.
    longest = min(finite[-1], 4 * finite[len(finite) // 2])
    width = max(len(label) for label, _ in known)
    rows = [
        f"{label.ljust(width)} {ratio:7.2f} {bar(ratio, longest)}".rstrip()
        if math.isfinite(ratio)
        else f"{label.ljust(width)}   never"
        for label, ratio in known
    ]
    return "\n".join([title, "", *rows])


def bar(value: float, longest: float, width: int = _WIDTH) -> str:
    """Return a bar of at most ``width`` characters, to an eighth of a character."""
    if longest <= 0:
        return ""
    if value > longest:
        return _FULL * (width - 1) + ">"
    eighths = round(8 * width * value / longest)
    return (_FULL * (eighths // 8) + _EIGHTHS[eighths % 8]).rstrip()
