"""How measurements are shown."""

from __future__ import annotations

import pytest

from tests.bench.measure import Line
from tests.bench.report import bar, chart, markdown

LINES = [
    Line("ours", 2.0, "us", "theirs", 1.0, ratio_limit=1.5, chart="Speed"),
    Line("quick", 0.5, "us", "theirs", 1.0, ratio_limit=0.4, at_least=True, chart="Speed"),
    Line("far out", 90.0, "us", "theirs", 1.0, chart="Speed"),
    Line("alone", 7.0, "MB", "", 0.0, limit=8.0),
]


def test_targets() -> None:
    assert [line.met for line in LINES] == [False, True, None, True]
    assert [line.target for line in LINES] == ["ratio <= 1.5", "ratio >= 0.4", "", "<= 8 MB"]


def test_markdown() -> None:
    text = markdown(LINES)
    assert "| ours | 2.00 us | theirs | 1.00 us | 2.00 | ratio <= 1.5 | MISSED |" in text
    assert "| alone | 7.00 MB |  | 0.00 MB | - | <= 8 MB | met |" in text
    assert text.count("```") == 2


def test_chart() -> None:
    title, ours, quick, far = chart("Speed", LINES[:3]).splitlines()
    assert title == "Speed"
    assert len(ours.split()[-1]) == pytest.approx(4 * len(quick.split()[-1]), abs=3)
    assert far.endswith(">")
    assert chart("Nothing", [LINES[3]]) == "Nothing"


def test_bars() -> None:
    assert bar(1.0, 2.0, 10) == "\u2588" * 5
    assert bar(0.0, 2.0) == ""
    assert bar(1.0, 0.0) == ""
    assert len(bar(3.0, 2.0, 10)) == 10
